import { describe, expect, it } from "vitest";
import { DisconnectPeerRequest } from "../../../src/message/gen/rfc6733.ts";
import type { DisconnectCause } from "../../../src/peer/disconnect.ts";
import { DIRECTIONS, type Encounter, meet } from "./encounter.ts";

type Ending = (encounter: Encounter) => Promise<void> | void;

function disconnectRequest({ remote }: Encounter, disconnectCause: DisconnectCause): DisconnectPeerRequest {
  const { originHost, originRealm } = remote.identity;
  return new DisconnectPeerRequest({ originHost, originRealm, disconnectCause });
}

async function leaveWithDpr(encounter: Encounter): Promise<void> {
  encounter.remote.send(disconnectRequest(encounter, 0));
  await encounter.remote.next();
}

/** How an open connection ends, and the row of the table. 53 and 64 stand elsewhere. */
const ENDINGS: readonly (readonly [number, string, Ending])[] = [
  [32, "a DPR, then the end of the stream", (it) => leaveWithDpr(it).then(() => it.remote.end())],
  [32, "a DPR, then a broken stream: the first reason wins", (it) => leaveWithDpr(it).then(() => it.remote.reset())],
  [33, "a forced stop", ({ node, clock }) => clock.run(node.stop({ force: true }))],
  [48, "a broken stream", ({ remote }) => remote.reset()],
  [48, "octets that are no Diameter (Q13)", ({ remote }) => remote.send(Buffer.alloc(64, 0xff))],
  [49, "the end of the stream", ({ remote }) => remote.end()],
];

describe("disconnect reasons", () => {
  for (const direction of DIRECTIONS) {
    it.each(ENDINGS)(`disconnect reasons - ${direction}, %i: %s`, async (reason, _title, end) => {
      const encounter = await meet(direction);
      const { node, peer, clock, open, ends } = encounter;
      await open();
      expect([peer.disconnectReason, peer.lastConnect]).toEqual([null, clock.now() / 1000]);
      await clock.advance(10);
      await end(encounter);
      await clock.advance(1);
      expect([peer.disconnectReason, peer.connection]).toEqual([reason, null]);
      expect(ends.map((each) => each.reason)).toEqual([reason]);
      expect((peer.lastDisconnect as number) - (peer.lastConnect as number)).toBe(10);
      if (node.isRunning) await clock.run(node.stop());
    });
  }
});
