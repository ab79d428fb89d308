import { describe, expect, it } from "vitest";
import { DeviceWatchdogRequest, DisconnectPeerRequest } from "../../../src/message/gen/rfc6733.ts";
import type { ScriptedPeer } from "../../../src/testing/scripted-peer.ts";
import { dialling, SERVER } from "../scripted.ts";
import { DIRECTIONS, type Encounter, meet } from "./encounter.ts";

/** Seconds in which what is due has happened; octets take no time on this network. */
const TICK = 0.01;

describe("timer table", () => {
  it("timer table - CEA: we dial, it runs ceaTimeout from transport up, 4 s by default; reason 51", async () => {
    for (const [seconds, options, peerOptions] of [
      [4, {}, {}],
      [7, { ceaTimeout: 7 }, {}],
      [9, { ceaTimeout: 7 }, { ceaTimeout: 9 }],
      [7, { ceaTimeout: 7 }, { ceaTimeout: 0 }],
    ] as const) {
      const { node, peer, clock, remote, ends } = await meet("we dial them", options, peerOptions);
      expect(await clock.until(() => peer.connection === null)).toBeCloseTo(seconds, 2);
      await clock.advance(TICK);
      expect([ends[0]?.reason, peer.disconnectReason, remote.closed !== undefined]).toEqual([51, 51, true]);
      await clock.run(node.stop());
    }
  });

  it("timer table - CEA: octets that trickle in do not prolong it", async () => {
    const { node, peer, clock, remote } = await meet("we dial them");
    const answer = (await remote.next()).toAnswer().asBytes({ check: false });
    for (let index = 0; index < 7; index++) {
      remote.send(answer.subarray(index, index + 1));
      await clock.advance(0.5);
    }
    expect(peer.connection?.state).toBe(17);
    await clock.advance(0.5 + TICK);
    expect([peer.connection, peer.disconnectReason]).toEqual([null, 51]);
    await clock.run(node.stop());
  });

  it("timer table - CER: they dial, it runs cerTimeout from transport up, 4 s by default; recorded on no peer", async () => {
    for (const [seconds, options] of [
      [4, {}],
      [7, { cerTimeout: 7 }],
    ] as const) {
      const { node, peer, clock, remote } = await meet("they dial us", options);
      await clock.advance(seconds - 0.1);
      expect(remote.closed).toBeUndefined();
      await clock.advance(0.1 + TICK);
      expect(remote.closed).toBeDefined();
      expect([peer.disconnectReason, peer.lastConnect, peer.lastDisconnect]).toEqual([null, null, null]);
      await clock.run(node.stop());
    }
  });

  it("timer table - connect: we dial, it runs connectTimeout in state 16, 5 s by default; reason 50", async () => {
    for (const [seconds, options, peerOptions] of [
      [5, {}, {}],
      [8, { connectTimeout: 8 }, {}],
      [3, { connectTimeout: 8 }, { connectTimeout: 3 }],
    ] as const) {
      const { node, peer, clock, network, listen } = await dialling(options, peerOptions);
      await listen();
      network.down(SERVER);
      await node.start();
      expect(peer.connection?.state).toBe(16);
      expect(await clock.until(() => peer.connection === null)).toBeCloseTo(seconds, 2);
      expect([peer.disconnectReason, peer.lastConnect]).toEqual([50, null]);
      await clock.run(node.stop());
    }
  });

  it.each(DIRECTIONS)("timer table - idle: %s, DWR and state 19 after idleTimeout ± 2 s", async (direction) => {
    for (const [seconds, options, peerOptions] of [
      [30, {}, {}],
      [10, { idleTimeout: 10 }, {}],
      [20, { idleTimeout: 10 }, { idleTimeout: 20 }],
    ] as const) {
      const { node, peer, clock, remote, open } = await meet(direction, options, peerOptions);
      await open();
      const start = clock.monotonic();
      expect((await remote.next()).name).toBe("Device-Watchdog");
      expect(Math.abs((clock.monotonic() - start) / 1000 - seconds)).toBeLessThanOrEqual(2 + TICK);
      expect(peer.connection?.state).toBe(19);
      await clock.run(node.stop({ force: true }));
    }
  });

  it.each(DIRECTIONS)(
    "timer table - idle: %s, any whole message puts the DWR off, single octets don't",
    async (direction) => {
      const { node, clock, remote, open } = await meet(direction, { idleTimeout: 10 });
      await open();
      for (let count = 0; count < 6; count++) {
        await clock.advance(7);
        remote.send(watchdogRequest(remote));
      }
      await clock.advance(1);
      expect(remote.rest().map(({ isRequest }) => isRequest)).toEqual(Array(6).fill(false));
      const octets = watchdogRequest(remote).asBytes();
      for (let index = 0; index < 6; index++) {
        remote.send(octets.subarray(index, index + 1));
        await clock.advance(2);
      }
      expect(remote.rest().map(({ isRequest }) => isRequest)).toEqual([true]);
      await clock.run(node.stop({ force: true }));
    },
  );

  it.each(DIRECTIONS)(
    "timer table - DWA: %s, dwaTimeout to SUSPECT and again to the close; reason 53",
    async (direction) => {
      for (const [seconds, options, peerOptions] of [
        [4, { idleTimeout: 10, dwaTimeout: 4 }, {}],
        [3, { idleTimeout: 10, dwaTimeout: 4 }, { dwaTimeout: 3 }],
        [4, { idleTimeout: 10, dwaTimeout: 4 }, { dwaTimeout: 0 }],
      ] as const) {
        const encounter = await meet(direction, options, peerOptions);
        const { toSuspect, toClose } = await silence(encounter);
        expect(toSuspect).toBeCloseTo(seconds, 2);
        expect(toClose).toBeCloseTo(seconds, 2);
        expect(encounter.peer.disconnectReason).toBe(53);
        await encounter.clock.run(encounter.node.stop());
      }
    },
  );

  it.each(DIRECTIONS)("timer table - DWA: %s, without dwaTimeout each step is Tw (RFC 3539)", async (direction) => {
    const encounter = await meet(direction);
    const { toSuspect, toClose } = await silence(encounter);
    for (const seconds of [toSuspect, toClose]) expect(Math.abs(seconds - 30)).toBeLessThanOrEqual(2 + TICK);
    expect(encounter.ends.map(({ reason }) => reason)).toEqual([53]);
    await encounter.clock.run(encounter.node.stop());
  });

  it.each(DIRECTIONS)("timer table - DPA: %s, our DPR waits dpaTimeout for it, 5 s by default", async (direction) => {
    for (const [seconds, options, peerOptions] of [
      [5, {}, {}],
      [8, { dpaTimeout: 8 }, {}],
      [2, { dpaTimeout: 8 }, { dpaTimeout: 2 }],
    ] as const) {
      const { node, peer, clock, remote, open } = await meet(direction, options, peerOptions);
      await open();
      const removed = node.removePeer(peer);
      expect((await remote.next()).name).toBe("Disconnect-Peer");
      expect(peer.connection?.state).toBe(26);
      expect(await clock.until(() => peer.connection === null)).toBeCloseTo(seconds, 2);
      await clock.run(removed);
      expect(peer.disconnectReason).toBe(34);
      await clock.run(node.stop());
    }
  });

  it.each(DIRECTIONS)(
    "timer table - DPA: %s, the close after our DPA is waited for as long; reason 32",
    async (direction) => {
      const { node, peer, clock, remote, open } = await meet(direction, { dpaTimeout: 6 });
      await open();
      remote.send(new DisconnectPeerRequest({ ...nameOf(remote), disconnectCause: 0 }));
      expect((await remote.next()).isRequest).toBe(false);
      expect(await clock.until(() => peer.connection === null)).toBeCloseTo(6, 2);
      await clock.advance(TICK);
      expect([peer.disconnectReason, remote.closed !== undefined]).toEqual([32, true]);
      await clock.run(node.stop());
    },
  );

  it("timer table - reconnect: we dial, reconnectWait from the loss, 30 s by default", async () => {
    for (const [seconds, peerOptions] of [
      [30, {}],
      [12, { reconnectWait: 12 }],
    ] as const) {
      const { node, peer, clock, remote, open, again, exchange } = await meet("we dial them", {}, peerOptions);
      await open();
      remote.end();
      await clock.until(() => peer.connection === null);
      const start = clock.monotonic();
      const back = await again();
      expect((clock.monotonic() - start) / 1000).toBeCloseTo(seconds, 2);
      expect(peer.disconnectedSince).toBe(seconds);
      await exchange(back);
      await clock.run(node.stop({ force: true }));
    }
  });

  it("timer table - reconnect: they dial, they may be back before reconnectWait and it runs no more", async () => {
    const { node, peer, clock, remote, open, again, exchange, attempts } = await meet(
      "they dial us",
      { idleTimeout: 3600 },
      { persistent: true, ipAddresses: ["10.0.0.2"] },
    );
    await open();
    remote.end();
    await clock.until(() => peer.connection === null);
    await clock.advance(10);
    await exchange(await again());
    await clock.advance(60);
    expect([attempts, peer.isUsable]).toEqual([[], true]);
    await clock.run(node.stop({ force: true }));
  });

  it.each(DIRECTIONS)(
    "timer table - %s, a field that is changed counts from the next setting of its timer",
    async (direction) => {
      const { node, peer, clock, remote, open } = await meet(direction, { idleTimeout: 10 });
      await open();
      peer.idleTimeout = 60;
      remote.answer(await remote.next());
      const start = clock.monotonic();
      await remote.next();
      expect(Math.abs((clock.monotonic() - start) / 1000 - 60)).toBeLessThanOrEqual(2 + TICK);
      await clock.run(node.stop({ force: true }));
    },
  );
});

/** Opens, then hears nothing more: seconds from the DWR to SUSPECT, and from there to the close. */
async function silence({ peer, clock, remote, open }: Encounter): Promise<{ toSuspect: number; toClose: number }> {
  await open();
  await remote.next();
  const toSuspect = await clock.until(() => peer.watchdogState === "SUSPECT");
  const toClose = await clock.until(() => peer.connection === null);
  return { toSuspect, toClose };
}

function nameOf({ identity }: ScriptedPeer): { originHost: string; originRealm: string } {
  return { originHost: identity.originHost, originRealm: identity.originRealm };
}

function watchdogRequest(remote: ScriptedPeer): DeviceWatchdogRequest {
  return new DeviceWatchdogRequest(nameOf(remote));
}
