import { describe, expect, it } from "vitest";
import { DisconnectPeerRequest } from "../../src/message/gen/rfc6733.ts";
import type { PeerOptions } from "../../src/node/peers/peer-options.ts";
import type { ScriptedPeer } from "../../src/testing/scripted-peer.ts";
import { dialling } from "./scripted.ts";

/** A client that dials quickly, unless the peer says otherwise, and the waits that it reports. */
async function client(peerOptions: PeerOptions = {}) {
  const made = await dialling({ quickReconnect: true }, peerOptions);
  const waits: (number | null)[] = [];
  made.node.on("peerDisconnected", ({ reconnectSeconds }) => waits.push(reconnectSeconds));
  return { ...made, waits };
}

/** Each wait within a tenth of its step. */
function expectWaits(waits: readonly (number | null)[], steps: readonly number[]): void {
  expect(waits.length).toBe(steps.length);
  for (const [index, step] of steps.entries()) {
    const wait = waits[index] as number;
    expect([wait >= step * 0.9, wait <= step * 1.1], `${wait} for ${step}`).toEqual([true, true]);
  }
}

describe("quick reconnect", () => {
  it("quick reconnect - a server that starts late is found soon: 0.5, 1, 2, 4, 8, 16 s, then every reconnectWait", async () => {
    const { node, clock, waits } = await client();
    await node.start();
    await clock.advance(85);
    expectWaits(waits, [0.5, 1, 2, 4, 8, 16, 30, 30]);
    expect(waits.slice(6)).toEqual([30, 30]);
    expect(new Set(waits.slice(0, 6).map((wait) => (wait as number) % 0.5)).size).toBe(6);
    await clock.run(node.stop());
  });

  it("quick reconnect - no quick wait is longer than reconnectWait", async () => {
    const { node, clock, waits } = await client({ reconnectWait: 1.5 });
    await node.start();
    await clock.advance(8);
    expectWaits(waits, [0.5, 1, 1.5, 1.5, 1.5, 1.5, 1.5].slice(0, waits.length));
    expect(waits.slice(2)).toEqual(waits.slice(2).map(() => 1.5));
    await clock.run(node.stop());
  });

  it("quick reconnect - the peer's own value goes before the node's", async () => {
    const { node, clock, waits } = await client({ quickReconnect: false });
    await node.start();
    await clock.advance(35);
    expect(waits).toEqual([30, 30]);
    await clock.run(node.stop());
  });

  it("quick reconnect - a connection that was lost after 60 s is tried quickly, one that was lost sooner is not", async () => {
    for (const [life, first] of [
      [59, 30],
      [61, 0.5],
    ] as const) {
      const { node, peer, clock, waits, incoming, listen } = await client({ idleTimeout: 300 });
      await listen();
      await node.start();
      await clock.until(() => incoming.length === 1);
      await (incoming[0] as ScriptedPeer).answerCapabilities();
      await clock.until(() => peer.isUsable);
      await clock.advance(life);
      (incoming[0] as ScriptedPeer).end();
      await clock.until(() => !peer.isUsable);
      expectWaits(waits, [first]);
      await clock.run(node.stop());
    }
  });

  it("quick reconnect - once it was connected, a new series begins only after another minute of life", async () => {
    const { node, peer, clock, waits, incoming, listen } = await client();
    await listen();
    await node.start();
    for (const wait of [30, 30]) {
      await clock.until(() => incoming.length === waits.length + 1);
      await (incoming.at(-1) as ScriptedPeer).answerCapabilities();
      await clock.until(() => peer.isUsable);
      (incoming.at(-1) as ScriptedPeer).end();
      await clock.until(() => !peer.isUsable);
      expect(waits.at(-1)).toBe(wait);
    }
    await clock.run(node.stop());
  });

  it.each([4003, 5012])(
    "quick reconnect - %i in a CEA means later: 2, 4, 8, 16, 32 s, then reconnectWait",
    async (resultCode) => {
      const { node, clock, waits, incoming, listen } = await client({ reconnectWait: 40 });
      await listen();
      await node.start();
      for (let count = 1; count <= 7; count++) {
        await clock.until(() => incoming.length === count);
        await (incoming.at(-1) as ScriptedPeer).answerCapabilities({ resultCode });
        await clock.until(() => waits.length === count);
      }
      expectWaits(waits, [2, 4, 8, 16, 32, 40, 40]);
      expect(waits.slice(5)).toEqual([40, 40]);
      await clock.run(node.stop());
    },
  );

  it("quick reconnect - any other CEA is no invitation to come again soon, once the first series is over", async () => {
    const { node, peer, clock, waits, incoming, listen } = await client();
    await listen();
    await node.start();
    await clock.until(() => incoming.length === 1);
    await (incoming[0] as ScriptedPeer).answerCapabilities();
    await clock.until(() => peer.isUsable);
    (incoming[0] as ScriptedPeer).end();
    await clock.until(() => incoming.length === 2);
    await (incoming[1] as ScriptedPeer).answerCapabilities({ resultCode: 5010 });
    await clock.until(() => waits.length === 2);
    expect(waits).toEqual([30, 30]);
    await clock.run(node.stop());
  });

  it("quick reconnect - never after DPR, whoever sent it, however long the connection lived", async () => {
    for (const by of ["peer", "us"] as const) {
      const { node, peer, clock, waits, incoming, listen } = await client({ idleTimeout: 300, alwaysReconnect: true });
      await listen();
      await node.start();
      await clock.until(() => incoming.length === 1);
      const remote = incoming[0] as ScriptedPeer;
      await remote.answerCapabilities();
      await clock.until(() => peer.isUsable);
      await clock.advance(100);
      if (by === "us") {
        node.sendDpr(peer.connection as never);
        remote.answer(await remote.next());
      } else {
        const { originHost, originRealm } = remote.identity;
        remote.send(new DisconnectPeerRequest({ originHost, originRealm, disconnectCause: 0 }));
        await remote.next();
      }
      remote.end();
      await clock.until(() => waits.length === 1);
      await clock.until(() => incoming.length === 2);
      await (incoming[1] as ScriptedPeer).answerCapabilities({ resultCode: 4003 });
      await clock.until(() => waits.length === 2);
      expect(waits).toEqual([30, 30]);
      await clock.run(node.stop());
    }
  });
});
