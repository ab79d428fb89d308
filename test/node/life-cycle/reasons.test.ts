import { describe, expect, it } from "vitest";
import { CapabilitiesExchangeRequest, DisconnectPeerRequest } from "../../../src/message/gen/rfc6733.ts";
import type { PeerOptions } from "../../../src/node/peers/peer-options.ts";
import type { PeerConnection } from "../../../src/peer/connection.ts";
import type { DisconnectCause } from "../../../src/peer/disconnect.ts";
import type { Peer } from "../../../src/peer/peer.ts";
import type { MemoryNetwork } from "../../../src/transport/memory.ts";
import { dialling, SERVER } from "../scripted.ts";
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

async function leaveOurselves({ node, peer, remote }: Encounter): Promise<void> {
  void node.removePeer(peer);
  remote.answer(await remote.next());
}

function connectionOf({ connection }: Peer): PeerConnection {
  if (connection === null) throw new Error("The peer is not connected");
  return connection;
}

/** How an open connection ends, and the row of the table. 53 stands with the timers. */
const ENDINGS: readonly (readonly [number, string, Ending])[] = [
  [32, "a DPR, then the end of the stream", (it) => leaveWithDpr(it).then(() => it.remote.end())],
  [32, "a DPR, then a broken stream: the first reason wins", (it) => leaveWithDpr(it).then(() => it.remote.reset())],
  [33, "a forced stop", ({ node, clock }) => clock.run(node.stop({ force: true }))],
  [34, "close() of the connection", ({ peer }) => peer.connection?.close()],
  [34, "our DPR and its DPA", leaveOurselves],
  [48, "a broken stream", ({ remote }) => remote.reset()],
  [48, "octets that are no Diameter (Q13)", ({ remote }) => remote.send(Buffer.alloc(64, 0xff))],
  [49, "the end of the stream", ({ remote }) => remote.end()],
  [64, "a closeConnectionSocket that says none", ({ node, peer }) => node.closeConnectionSocket(connectionOf(peer))],
  [53, "a closeConnectionSocket that says so", ({ node, peer }) => node.closeConnectionSocket(connectionOf(peer), 53)],
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

  it.each<readonly [number, string, PeerOptions, (network: MemoryNetwork) => void]>([
    [50, "a refused connection", {}, () => undefined],
    [50, "a host that is silent", { connectTimeout: 2 }, (network) => network.down(SERVER)],
    [50, "addresses that are refused or silent, each of them", { ipAddresses: ["10.0.0.8", SERVER] }, () => undefined],
  ])("disconnect reasons - we dial them, %i: %s; the peer was never connected", async (reason, _title, ...setting) => {
    const [peerOptions, prepare] = setting;
    const { node, peer, clock, network } = await dialling({}, peerOptions);
    const ends: unknown[] = [];
    node.on("peerDisconnected", (end) => ends.push([end.reason, end.wasReady]));
    prepare(network);
    await node.start();
    await clock.advance(3);
    expect([peer.disconnectReason, peer.connection, peer.lastConnect]).toEqual([reason, null, null]);
    expect(ends).toEqual([[reason, false]]);
    await clock.run(node.stop());
  });

  it("disconnect reasons - they dial us, 34: a CEA that refuses them is sent and the connection closed", async () => {
    const { node, peer, clock, remote } = await meet("they dial us");
    remote.send(new CapabilitiesExchangeRequest({ ...remote.identity, authApplicationId: [99], ...CER_REST }));
    expect((await remote.next()).attributes.resultCode).toBe(5010);
    await clock.advance(1);
    expect([remote.closed, peer.disconnectReason, peer.lastConnect]).toEqual([{ by: "remote" }, null, null]);
    await clock.run(node.stop());
  });

  it("disconnect reasons - they dial us, closeConnectionSocket before the CER closes at once", async () => {
    const { node, peer, clock, remote } = await meet("they dial us");
    const [connection] = node.connections.values();
    node.closeConnectionSocket(connection as PeerConnection);
    await clock.advance(0.01);
    expect([remote.closed !== undefined, node.connections.size]).toEqual([true, 0]);
    // the two timers of housekeeping
    expect([peer.disconnectReason, node.tableSizes.timers]).toEqual([null, 2]);
    await clock.run(node.stop());
  });

  it("disconnect reasons - the first since the peer was open is kept while attempts fail otherwise", async () => {
    const { node, peer, clock, remote, open, listener, ends } = await meet("we dial them", {}, { reconnectWait: 10 });
    await open();
    remote.end();
    await clock.until(() => peer.connection === null);
    await listener?.close();
    await clock.advance(25);
    expect(ends.map(({ reason }) => reason)).toEqual([49, 50, 50]);
    expect(peer.disconnectReason).toBe(49);
    await clock.run(node.stop());
  });
});

const CER_REST = { hostIpAddress: ["10.0.0.2"], vendorId: 0, productName: "script" };
