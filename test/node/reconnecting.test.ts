import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { DisconnectCause } from "../../src/peer/disconnect.ts";
import { linkedNodes } from "../../src/testing/linked-nodes.ts";
import { chargingPair } from "./charging.ts";

import { CLIENT, dialling, SERVER } from "./scripted.ts";

describe("reconnecting", () => {
  it("reconnecting - a refused connection is tried again every reconnectWait, reason 50", async () => {
    const { node, peer, clock, incoming, listen } = await dialling();
    const attempts: number[] = [];
    node.on("peerConnecting", () => attempts.push(Math.round(clock.monotonic() / 1000)));
    await node.start();
    await clock.advance(95);
    expect(attempts).toEqual([0, 30, 60, 90]);
    expect(peer.disconnectReason).toBe(50);
    expect(peer.lastConnect).toBeNull();
    await listen();
    await clock.until(() => incoming.length === 1);
    await incoming[0]!.answerCapabilities();
    await clock.until(() => peer.isUsable);
    expect(peer.disconnectReason).toBeNull();
    await clock.run(node.stop());
  });

  it("reconnecting - a host that is silent is given up after connectTimeout", async () => {
    const { node, peer, clock, network, listen } = await dialling({ connectTimeout: 7 });
    await listen();
    network.down(SERVER);
    await node.start();
    await clock.advance(6.9);
    expect(peer.connection?.state).toBe(16);
    await clock.advance(0.2);
    expect([peer.connection, peer.disconnectReason]).toEqual([null, 50]);
    await clock.run(node.stop());
  });

  it("reconnecting - all addresses of a peer are tried in turn", async () => {
    const { node, peer, clock, incoming, listen } = await dialling(
      {},
      { ipAddresses: ["10.0.0.8", "10.0.0.9", SERVER] },
    );
    const tried: string[] = [];
    node.on("peerConnecting", ({ addresses }) => tried.push(...addresses));
    await listen();
    await node.start();
    await clock.until(() => incoming.length === 1);
    await incoming[0]!.answerCapabilities();
    await clock.until(() => peer.isUsable);
    expect(tried).toEqual(["10.0.0.8", "10.0.0.9", SERVER]);
    await clock.run(node.stop());
  });

  it("reconnecting - after a lost connection the peer is back without waiting for three DWAs", async () => {
    const pair = chargingPair();
    await pair.start();
    pair.network.sever(CLIENT, SERVER);
    await pair.clock.until(() => !pair.serverPeer.isUsable);
    expect(pair.serverPeer.disconnectReason).toBe(48);
    const seconds = await pair.clock.until(() => pair.serverPeer.isUsable && pair.clientPeer.isUsable);
    expect(seconds).toBeCloseTo(30, 1);
    await pair.stop();
  });

  it("reconnecting - after DPR with REBOOTING, not after BUSY unless alwaysReconnect", async () => {
    const cases = [
      { cause: DisconnectCause.REBOOTING, alwaysReconnect: false, isBack: true },
      { cause: DisconnectCause.BUSY, alwaysReconnect: false, isBack: false },
      { cause: DisconnectCause.DO_NOT_WANT_TO_TALK_TO_YOU, alwaysReconnect: true, isBack: true },
    ];
    for (const { cause, alwaysReconnect, isBack } of cases) {
      const pair = chargingPair({ serverPeer: { alwaysReconnect } });
      await pair.start();
      await pair.clock.run(pair.server.removePeer(pair.clientPeer, { cause }));
      pair.server.addPeer("aaa://client.example");
      await pair.clock.advance(60);
      expect(pair.serverPeer.isUsable).toBe(isBack);
      expect(pair.serverPeer.disconnectReason).toBe(isBack ? null : 32);
      await pair.stop();
    }
  });

  it("reconnecting - a persistent peer that is added to a running node is dialled at once (Q16)", async () => {
    const pair = linkedNodes({ serverPeer: { persistent: false } });
    for (const node of [pair.client, pair.server]) node.addApplication(new Application(4, { auth: true }));
    await pair.server.start();
    await pair.client.start();
    await pair.clock.advance(1);
    expect(pair.serverPeer.connection).toBeNull();
    await pair.client.removePeer(pair.serverPeer);
    const peer = pair.client.addPeer("aaa://server.example", { ipAddresses: [SERVER], persistent: true });
    await pair.clock.until(() => peer.isUsable, 1);
    await pair.stop();
  });

  it("reconnecting - two nodes that dial each other end with one connection (ELE-03)", async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const pair = linkedNodes({
        seed,
        network: { latencySeconds: 0.05 },
        client: { ipAddresses: [CLIENT], tcpPort: 3868 },
        clientPeer: { ipAddresses: [CLIENT], persistent: true },
      });
      for (const node of [pair.client, pair.server]) node.addApplication(new Application(4, { auth: true }));
      await pair.start();
      await pair.clock.advance(3);
      expect([pair.client.connections.size, pair.server.connections.size]).toEqual([1, 1]);
      expect([pair.serverPeer.isUsable, pair.clientPeer.isUsable]).toEqual([true, true]);
      await pair.stop();
      expect(pair.network.openEnds).toBe(0);
    }
  });
});
