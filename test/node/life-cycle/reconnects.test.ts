import { describe, expect, it } from "vitest";
import type { Application } from "../../../src/application/application.ts";
import { ConnectionLost } from "../../../src/errors.ts";
import { DisconnectPeerRequest } from "../../../src/message/gen/rfc6733.ts";
import type { PeerOptions } from "../../../src/node/peers/peer-options.ts";
import type { DisconnectCause } from "../../../src/peer/disconnect.ts";
import { creditControlRequest } from "../../../src/testing/messages.ts";
import { ScriptedPeer } from "../../../src/testing/scripted-peer.ts";
import { chargingPair } from "../charging.ts";
import { CLIENT, dialling, SERVER } from "../scripted.ts";
import { DIRECTIONS, type Encounter, meet } from "./encounter.ts";

/** A peer that we dial, and dial again, whoever opened the first connection. */
const PERSISTENT: PeerOptions = { persistent: true, ipAddresses: [CLIENT], reconnectWait: 10 };

function persistent(direction: (typeof DIRECTIONS)[number], more: PeerOptions = {}): PeerOptions {
  return direction === "we dial them" ? { reconnectWait: 10, ...more } : { ...PERSISTENT, ...more };
}

async function leaveWithDpr({ remote, clock, peer }: Encounter, disconnectCause: DisconnectCause): Promise<void> {
  const { originHost, originRealm } = remote.identity;
  remote.send(new DisconnectPeerRequest({ originHost, originRealm, disconnectCause }));
  await remote.next();
  remote.end();
  await clock.until(() => peer.connection === null);
}

type Loss = (encounter: Encounter) => Promise<void> | void;

/** Every reason but 32 leads to a new attempt. 50 to 52 are those of attempts and stand below. */
const LOSSES: readonly (readonly [number, string, Loss])[] = [
  [34, "close() of the connection", ({ peer }) => peer.connection?.close()],
  [48, "a broken stream", ({ remote }) => remote.reset()],
  [49, "the end of the stream", ({ remote }) => remote.end()],
  [53, "silence", async ({ peer, clock }) => void (await clock.until(() => peer.connection === null))],
  [64, "no reason given", ({ node, peer }) => peer.connection && node.closeConnectionSocket(peer.connection)],
];

/** DPR and what follows, by Disconnect-Cause and `alwaysReconnect` (RFC 6733 §5.4.3). */
const FAREWELLS = [
  { cause: 0, alwaysReconnect: false, isDialled: true },
  { cause: 1, alwaysReconnect: false, isDialled: false },
  { cause: 2, alwaysReconnect: false, isDialled: false },
  { cause: 0, alwaysReconnect: true, isDialled: true },
  { cause: 1, alwaysReconnect: true, isDialled: true },
  { cause: 2, alwaysReconnect: true, isDialled: true },
] as const;

describe("reconnect table", () => {
  for (const direction of DIRECTIONS) {
    it.each(LOSSES)(
      `reconnect table - ${direction}, lost with %i, %s: dialled once, after the wait`,
      async (...row) => {
        const [reason, , lose] = row;
        const encounter = await meet(direction, { idleTimeout: 6, dwaTimeout: 1 }, persistent(direction));
        const { node, peer, clock, open, ends, attempts } = encounter;
        await open();
        attempts.length = 0;
        await lose(encounter);
        await clock.until(() => peer.connection === null);
        const lostAt = clock.monotonic() / 1000;
        expect(ends.at(-1)).toEqual({ reason, reconnectSeconds: 10 });
        await clock.advance(12);
        expect(attempts.map((seconds) => seconds - lostAt)).toEqual([expect.closeTo(10, 3)]);
        await clock.run(node.stop({ force: true }));
      },
    );

    it.each(FAREWELLS)(
      `reconnect table - ${direction}, their DPR with cause $cause, alwaysReconnect $alwaysReconnect: dialled $isDialled`,
      async ({ cause, alwaysReconnect, isDialled }) => {
        const encounter = await meet(direction, {}, persistent(direction, { alwaysReconnect }));
        const { node, peer, clock, open, ends, attempts, again, exchange } = encounter;
        await open();
        attempts.length = 0;
        await leaveWithDpr(encounter, cause);
        expect(ends).toEqual([{ reason: 32, reconnectSeconds: isDialled ? 10 : null }]);
        expect(peer.disconnectReason).toBe(32);
        await clock.advance(isDialled ? 10.01 : 100);
        expect(attempts.length).toBe(isDialled ? 1 : 0);
        if (direction === "they dial us" || isDialled) {
          // whoever comes back: that they did ends all
          if (direction === "they dial us" && isDialled) await clock.until(() => peer.connection === null);
          await exchange(await again());
          expect([peer.isUsable, peer.disconnectReason]).toEqual([true, null]);
        }
        await clock.run(node.stop({ force: true }));
      },
    );

    it(`reconnect table - ${direction}, a peer that is not persistent any more is not dialled again`, async () => {
      const { node, peer, clock, remote, open, ends, attempts } = await meet(direction, {}, persistent(direction));
      await open();
      attempts.length = 0;
      peer.persistent = false;
      remote.end();
      await clock.advance(1000);
      expect([ends, attempts]).toEqual([[{ reason: 49, reconnectSeconds: null }], []]);
      await clock.run(node.stop());
    });

    it(`reconnect table - ${direction}, a peer that is removed while its wait runs is not dialled`, async () => {
      const { node, peer, clock, remote, open, attempts } = await meet(direction, {}, persistent(direction));
      await open();
      attempts.length = 0;
      remote.end();
      await clock.advance(5);
      await clock.run(node.removePeer(peer));
      await clock.advance(1000);
      expect([attempts, peer.connection, node.peers.size]).toEqual([[], null, 0]);
      await clock.run(node.stop());
    });

    it(`reconnect table - ${direction}, a stop while the wait runs ends it`, async () => {
      const { node, clock, remote, open, attempts } = await meet(direction, {}, persistent(direction));
      await open();
      attempts.length = 0;
      remote.end();
      await clock.advance(5);
      await clock.run(node.stop());
      await clock.advance(1000);
      expect([attempts, clock.pendingTimers]).toEqual([[], 0]);
    });

    it(`reconnect table - ${direction}, requests that wait on a lost connection fail at once without another peer`, async () => {
      const encounter = await meet(direction, {}, persistent(direction));
      const { node, clock, remote, open } = encounter;
      await open();
      const [application] = node.applications;
      const sent = [1, 2, 3].map((number) =>
        (application as Application).sendRequest(creditControlRequest({ ccRequestNumber: number }), { timeout: 60 }),
      );
      const ended = Promise.allSettled(sent);
      await remote.next();
      const before = clock.monotonic();
      remote.reset();
      const ends = await clock.run(ended);
      expect(ends.map((end) => end.status === "rejected" && end.reason instanceof ConnectionLost)).toEqual(
        Array(3).fill(true),
      );
      expect(clock.monotonic() - before).toBeLessThan(10);
      expect(node.tableSizes.pending).toBe(0);
      await clock.run(node.stop({ force: true }));
    });
  }

  it("reconnect table - waits grow by the factor to the cap, and start anew once the peer was open", async () => {
    const policy = { reconnectWait: 2, reconnectFactor: 3, reconnectMax: 30 };
    const { node, peer, clock, incoming, listen } = await dialling({}, policy);
    const attempts: number[] = [];
    const waitsSaid: unknown[] = [];
    node.on("peerConnecting", () => attempts.push(clock.monotonic() / 1000));
    node.on("peerDisconnected", ({ reconnectSeconds }) => waitsSaid.push(reconnectSeconds));
    await node.start();
    await clock.advance(120);
    const waits = attempts.map((at, index) => at - (attempts[index - 1] ?? 0));
    expect(waits).toEqual([0, 2, 6, 18, 30, 30, 30]);
    const listener = await listen();
    await clock.until(() => incoming.length === 1);
    await incoming[0]!.answerCapabilities();
    await clock.until(() => peer.isUsable);
    incoming[0]!.end();
    await clock.until(() => peer.connection === null);
    expect(waitsSaid.at(-1)).toBe(2);
    await listener.close();
    await clock.run(node.stop());
  });

  it("reconnect table - without a factor the wait stays; a cap below the wait does not shorten it", async () => {
    const { node, clock } = await dialling({}, { reconnectWait: 40, reconnectMax: 5 });
    const attempts: number[] = [];
    node.on("peerConnecting", () => attempts.push(clock.monotonic() / 1000));
    await node.start();
    await clock.advance(130);
    expect(attempts).toEqual([0, 40, 80, 120]);
    await clock.run(node.stop());
  });

  it("reconnect table - jitter spreads the waits to both sides and no further", async () => {
    const { node, clock } = await dialling({}, { reconnectWait: 20, reconnectJitter: 0.25 });
    const attempts: number[] = [];
    node.on("peerConnecting", () => attempts.push(clock.monotonic() / 1000));
    await node.start();
    await clock.advance(2000);
    const waits = attempts.slice(1).map((at, index) => at - (attempts[index] as number));
    expect(waits.length).toBeGreaterThan(80);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(15);
    expect(Math.min(...waits)).toBeLessThan(17);
    expect(Math.max(...waits)).toBeLessThanOrEqual(25);
    expect(Math.max(...waits)).toBeGreaterThan(23);
    await clock.run(node.stop());
  });

  it("reconnect table - one attempt tries all addresses in turn; the next starts behind the last, one that was good first", async () => {
    const ipAddresses = ["10.0.0.8", SERVER, "10.0.0.9"];
    const { node, peer, clock, network, incoming, listen } = await dialling({}, { ipAddresses, reconnectWait: 10 });
    const tried: string[][] = [];
    node.on("peerConnecting", ({ addresses }) => tried.push([...addresses]));
    await node.start();
    await clock.advance(1);
    expect([tried.splice(0).flat(), peer.disconnectReason]).toEqual([ipAddresses, 50]);
    const listener = await listen();
    await clock.advance(10);
    await incoming[0]!.answerCapabilities();
    await clock.until(() => peer.isUsable);
    expect(tried.splice(0).flat()).toEqual(["10.0.0.8", SERVER]);
    network.sever(CLIENT, SERVER);
    await clock.until(() => incoming.length === 2);
    expect(tried.splice(0).flat()).toEqual([SERVER]);
    // one whose capabilities were not exchanged is no good: the next attempt goes on behind it
    incoming[1]!.end();
    await listener.close();
    await clock.advance(12);
    expect(tried.flat()).toEqual(["10.0.0.9", "10.0.0.8", SERVER]);
    await clock.run(node.stop());
  });

  it("reconnect table - a refused CEA and a missing one lead to the next attempt as well (51, 52)", async () => {
    const { node, peer, clock, remote, ends, again } = await meet("we dial them", {}, { reconnectWait: 10 });
    await remote.answerCapabilities({ resultCode: 3010 });
    await clock.until(() => peer.connection === null);
    const second = await again();
    expect(second).toBeInstanceOf(ScriptedPeer);
    await clock.until(() => peer.connection === null);
    await again();
    expect(ends).toEqual([
      { reason: 52, reconnectSeconds: 10 },
      { reason: 51, reconnectSeconds: 10 },
    ]);
    expect(peer.disconnectReason).toBe(52);
    await clock.run(node.stop({ force: true }));
  });

  it("reconnect table - a lost peer's requests go to the other one, with T; both are used again later", async () => {
    const pair = chargingPair({ serverPeer: { reconnectWait: 5 }, handler: () => new Promise(() => {}) });
    const { client, clock, network, gateway } = pair;
    let taken: ScriptedPeer | undefined;
    const other = await ScriptedPeer.listen({
      network,
      clock,
      address: "10.0.0.3",
      identity: { originHost: "other.example" },
      onConnection: (remote) => {
        taken = remote;
      },
    });
    const second = client.addPeer("aaa://other.example", { ipAddresses: ["10.0.0.3"], persistent: true });
    await pair.start();
    await clock.until(() => taken !== undefined);
    await taken!.answerCapabilities();
    await clock.until(() => second.isUsable);
    const sent = gateway.sendRequest(creditControlRequest(), { timeout: 60, peers: [pair.serverPeer, second] });
    await clock.advance(1);
    expect(pair.charging.running).toBe(1);
    network.sever(CLIENT, SERVER);
    const moved = await taken!.next();
    expect([moved.name, moved.header.isRetransmit]).toEqual(["Credit-Control", true]);
    taken!.answer(moved, { authApplicationId: 4, ccRequestType: 4, ccRequestNumber: 0 });
    expect((await clock.run(sent)).originHost).toBe("other.example");
    await clock.until(() => pair.serverPeer.isUsable, 6);
    await other.close();
    await pair.stop();
  });
});
