import { describe, expect, it } from "vitest";
import { DeviceWatchdogRequest, DisconnectPeerRequest } from "../../src/message/gen/rfc6733.ts";
import { DisconnectCause } from "../../src/peer/disconnect.ts";
import { chargingPair } from "./charging.ts";

import { dialling, SERVER, scripted } from "./scripted.ts";

describe("capabilities", () => {
  it("capabilities - both sides know the other and are ready", async () => {
    const pair = chargingPair();
    const events: string[] = [];
    for (const name of ["peerConnecting", "peerConnected", "peerReady"] as const) {
      pair.client.on(name, ({ peer }) => events.push(`client ${name} ${peer.nodeName}`));
      pair.server.on(name, ({ peer }) => events.push(`server ${name} ${peer.nodeName}`));
    }
    await pair.start();
    expect(events).toEqual([
      "client peerConnecting server.example",
      "client peerConnected server.example",
      "server peerConnected client.example",
      "server peerReady client.example",
      "client peerReady server.example",
    ]);
    for (const peer of [pair.serverPeer, pair.clientPeer]) {
      expect(peer.connection?.state).toBe(18);
      expect(peer.connection?.authApplicationIds).toEqual([4]);
      expect(peer.lastConnect).toBe(pair.clock.now() / 1000);
      expect(peer.disconnectReason).toBeNull();
    }
    expect(pair.clientPeer.connection?.hostIdentity).toBe("client.example");
    expect([pair.gateway.isReady, pair.charging.isReady]).toEqual([true, true]);
    expect([...pair.client.connections.values()]).toEqual([pair.serverPeer.connection]);
    expect(pair.client.peerSockets.size).toBe(1);
    await pair.stop();
  });

  it("capabilities - no common application is 5010, and the connection is closed", async () => {
    const { node, clock, dial } = await scripted();
    const peer = await dial({ identity: { authApplicationId: [99] } });
    expect((await peer.exchangeCapabilities()).attributes.resultCode).toBe(5010);
    await clock.advance(2);
    expect(peer.closed).toEqual({ by: "remote" });
    await clock.run(node.stop());
  });

  it("capabilities - another first message than CER closes the connection without an answer", async () => {
    const { node, clock, dial } = await scripted();
    const peer = await dial();
    peer.send(new DeviceWatchdogRequest({ originHost: "client.example", originRealm: "example" }));
    await clock.advance(1);
    expect([peer.received.length, peer.closed?.by]).toEqual([0, "remote"]);
    await clock.run(node.stop());
  });

  it("capabilities - a connection without CER is closed in time, however slowly its octets trickle", async () => {
    const { node, clock, dial } = await scripted();
    const [silent, slow] = [await dial(), await dial()];
    const cer = slow.cer().asBytes();
    for (let index = 0; index < 8; index++) {
      slow.send(cer.subarray(index, index + 1));
      await clock.advance(0.5);
    }
    expect([silent.closed !== undefined, slow.closed !== undefined]).toEqual([true, true]);
    await clock.run(node.stop());
  });

  it("capabilities - a CEA that refuses, comes from another, or shares nothing is reason 52", async () => {
    const refusals = [{ resultCode: 3010 }, { originHost: "other.example" }, { authApplicationId: [99] }];
    for (const refusal of refusals) {
      const { node, peer, clock, incoming, listen } = await dialling();
      await listen();
      await node.start();
      await clock.until(() => incoming.length === 1);
      await incoming[0]!.answerCapabilities(refusal);
      await clock.advance(1);
      expect(peer.disconnectReason).toBe(52);
      expect(incoming[0]!.closed?.by).toBe("remote");
      await clock.run(node.stop());
    }
  });

  it("capabilities - no CEA in time is reason 51", async () => {
    const { node, peer, clock, incoming, listen } = await dialling({ ceaTimeout: 10 });
    await listen();
    await node.start();
    await clock.until(() => incoming.length === 1);
    await clock.advance(9.9);
    expect(peer.connection?.state).toBe(17);
    await clock.advance(0.2);
    expect([peer.connection, peer.disconnectReason]).toEqual([null, 51]);
    await clock.run(node.stop());
  });
});

describe("watchdog", () => {
  it("watchdog - a silent peer gets DWR after Twinit, and its DWA keeps the link", async () => {
    const pair = chargingPair({ client: { idleTimeout: 10 } });
    await pair.start();
    await pair.clock.advance(60);
    expect(pair.clientPeer.counters.dwr).toBeGreaterThanOrEqual(4);
    expect(pair.clientPeer.counters.dwa).toBe(pair.clientPeer.counters.dwr);
    expect(pair.serverPeer.isUsable).toBe(true);
    await pair.stop();
  });

  it("watchdog - a peer that answers no DWR is suspected, then closed with reason 53", async () => {
    const { node, peer, clock, incoming, listen } = await dialling({ idleTimeout: 6 });
    const events: string[] = [];
    node.on("peerSuspected", () => events.push(`suspected`));
    node.on("peerDisconnected", ({ reason }) => events.push(`disconnected ${reason}`));
    await listen();
    await node.start();
    await clock.until(() => incoming.length === 1);
    await incoming[0]!.answerCapabilities();
    await clock.until(() => peer.isUsable);
    expect((await incoming[0]!.next()).name).toBe("Device-Watchdog");
    expect(peer.connection?.state).toBe(19);
    const toSuspect = await clock.until(() => peer.watchdogState === "SUSPECT");
    expect(toSuspect).toBeGreaterThanOrEqual(4);
    const toClosed = await clock.until(() => peer.connection === null);
    expect(toClosed).toBeLessThanOrEqual(8);
    expect(events).toEqual(["suspected", "disconnected 53"]);
    expect(peer.disconnectReason).toBe(53);
    await clock.run(node.stop());
  });

  it("watchdog - steps of the system's clock change nothing (ROB-08)", async () => {
    const pair = chargingPair({ client: { idleTimeout: 10 } });
    await pair.start();
    pair.clock.changeTimeOfDay(-3600);
    await pair.clock.advance(13);
    expect(pair.clientPeer.counters.dwr).toBe(1);
    pair.clock.changeTimeOfDay(7200);
    await pair.clock.advance(7);
    expect(pair.clientPeer.counters.dwr).toBeLessThanOrEqual(2);
    await pair.stop();
  });
});

describe("disconnecting", () => {
  it("disconnecting - stop sends DPR with the cause, takes DPA and closes", async () => {
    for (const cause of [0, 1, 2] as const) {
      const { node, clock, dial } = await scripted();
      const peer = await dial();
      await peer.exchangeCapabilities();
      const stopped = node.stop({ cause });
      const dpr = await peer.next();
      expect([dpr.name, dpr.attributes.disconnectCause]).toEqual(["Disconnect-Peer", cause]);
      expect(peer.closed).toBeUndefined();
      peer.answer(dpr);
      await clock.run(stopped);
      expect(peer.closed).toEqual({ by: "remote" });
    }
  });

  it("disconnecting - a DPR that is not answered ends after dpaTimeout", async () => {
    const { node, clock, dial } = await scripted({ dpaTimeout: 3 });
    const peer = await dial();
    await peer.exchangeCapabilities();
    const before = clock.monotonic();
    await clock.run(node.stop());
    expect((clock.monotonic() - before) / 1000).toBeGreaterThanOrEqual(3);
    expect((clock.monotonic() - before) / 1000).toBeLessThan(4);
    expect(peer.closed).toBeDefined();
  });

  it("disconnecting - a received DPR gets DPA, we wait for the close, the reason is 32", async () => {
    const { node, clock, dial } = await scripted();
    const peer = await dial();
    await peer.exchangeCapabilities();
    const known = node.peers.get("client.example")!;
    peer.send(new DisconnectPeerRequest({ originHost: "client.example", originRealm: "example", disconnectCause: 0 }));
    const dpa = await peer.next();
    expect([dpa.name, dpa.isRequest, dpa.attributes.resultCode]).toEqual(["Disconnect-Peer", false, 2001]);
    await clock.advance(1);
    expect([peer.closed, known.connection?.state]).toEqual([undefined, 26]);
    peer.end();
    await clock.advance(1);
    expect([known.connection, known.disconnectReason]).toEqual([null, 32]);
    await clock.run(node.stop());
  });

  it("disconnecting - two DPRs that cross end cleanly", async () => {
    const pair = chargingPair({ network: { latencySeconds: 0.1 } });
    await pair.start();
    await pair.clock.run(Promise.all([pair.client.stop(), pair.server.stop()]));
    expect([pair.serverPeer.connection, pair.clientPeer.connection]).toEqual([null, null]);
    expect(pair.network.openEnds).toBe(0);
  });

  it("disconnecting - a peer that ends the stream is reason 49, a broken one 48", async () => {
    for (const [leave, reason] of [
      ["end", 49],
      ["reset", 48],
    ] as const) {
      const { node, clock, dial } = await scripted();
      const peer = await dial();
      await peer.exchangeCapabilities();
      peer[leave]();
      await clock.advance(1);
      expect(node.peers.get("client.example")?.disconnectReason).toBe(reason);
      await clock.run(node.stop());
    }
  });

  it("disconnecting - garbage breaks the connection with a reset, reason 48", async () => {
    const { node, clock, dial } = await scripted();
    const peer = await dial();
    await peer.exchangeCapabilities();
    peer.send(Buffer.from("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
    await clock.advance(1);
    expect(peer.closed?.by).toBe("failure");
    expect(node.peers.get("client.example")?.disconnectReason).toBe(48);
    await clock.run(node.stop());
  });

  it("disconnecting - removePeer takes leave and forgets the peer", async () => {
    const pair = chargingPair();
    await pair.start();
    await pair.clock.run(pair.client.removePeer(pair.serverPeer, { cause: DisconnectCause.BUSY }));
    expect(pair.client.peers.size).toBe(0);
    expect(pair.clientPeer.disconnectReason).toBe(32);
    expect(pair.gateway.isReady).toBe(false);
    await pair.clock.run(pair.client.removePeer(pair.serverPeer));
    const again = pair.client.addPeer("aaa://server.example", { ipAddresses: [SERVER], persistent: true });
    await pair.clock.until(() => again.isUsable);
    await pair.stop();
  });
});
