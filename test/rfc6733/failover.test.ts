import { describe, expect, it } from "vitest";
import { type Peer, selectWeighted } from "../../src/index.ts";
import type { ScriptedPeer } from "../../src/testing/index.ts";
import { ccrsOf, endOf, grant, sendCcr } from "./own-requests.ts";
import { makeRig, type Rig, startRig } from "./rig.ts";

interface Pair {
  readonly rig: Rig;
  readonly p: ScriptedPeer;
  readonly q: ScriptedPeer;
}

/** P and Q are open, Q answers the watchdog; requests go to P as long as it is usable. */
async function bothOpen(): Promise<Pair> {
  const rig = makeRig({ p: { persistent: true }, q: { persistent: true } });
  await rig.p.listen();
  await rig.q.listen({ answersWatchdog: true });
  await rig.node.start();
  const p = await rig.p.accept();
  const q = await rig.q.accept();
  rig.node.peerRouteSelectFunc = (_node, _application, _message, peers) => peers[0] as Peer;
  return { rig, p, q };
}

/** Sends so many requests, which P has received then. */
async function pendingAtP({ rig, p }: Pair, count: number): Promise<ReturnType<typeof sendCcr>[]> {
  const requests = Array.from({ length: count }, () => sendCcr(rig));
  await rig.clock.settle();
  expect(p.received.filter(({ code }) => code === 272)).toHaveLength(count);
  return requests;
}

/** P says nothing until the watchdog doubts it. */
async function suspectP({ rig }: Pair): Promise<void> {
  await rig.clock.until(() => rig.p.peer.watchdogState === "SUSPECT");
  await rig.clock.settle();
}

describe("RFC 6733 §5.5.4 failover", () => {
  it("FOV-01 - requests without an answer are kept for each peer", async () => {
    const pair = await bothOpen();
    await pendingAtP(pair, 20);
    const { rig, p } = pair;
    expect(rig.p.peer.pendingRequests).toBe(20);
    for (const request of ccrsOf(p).slice(0, 10)) grant(p, request);
    await rig.clock.settle();
    expect([rig.p.peer.pendingRequests, rig.node.tableSizes.pending]).toEqual([10, 10]);
  });

  it("FOV-02 - at a transport failure they go to another peer: T, the same End-to-End, a new Hop-by-Hop Identifier", async () => {
    const pair = await bothOpen();
    const requests = await pendingAtP(pair, 20);
    const { rig, p, q } = pair;
    const first = ccrsOf(p).map(({ header }) => header);
    p.reset();
    await rig.clock.settle();
    const moved = ccrsOf(q);
    expect(moved.map(({ header }) => header.endToEndIdentifier)).toEqual(
      first.map(({ endToEndIdentifier }) => endToEndIdentifier),
    );
    expect(moved.every(({ header }) => header.isRetransmit)).toBe(true);
    expect(first.some(({ isRetransmit }) => isRetransmit)).toBe(false);
    expect(new Set(moved.map(({ header }) => header.hopByHopIdentifier)).size).toBe(20);
    for (const request of moved) grant(q, request);
    await rig.clock.settle();
    expect(requests.map(endOf)).toEqual(new Array(20).fill(2001));
  });

  it("FOV-04 - a request for the failed peer itself fails at once, and goes nowhere else", async () => {
    const pair = await bothOpen();
    const { rig, p, q } = pair;
    const request = sendCcr(rig, { destinationHost: "p.example" });
    await rig.clock.settle();
    expect(ccrsOf(p)).toHaveLength(1);
    p.reset();
    await rig.clock.advance(1);
    expect([endOf(request), ccrsOf(q).length]).toEqual(["ConnectionLost", 0]);
  });

  it("FOV-05 - CER, DWR and DPR are not moved", async () => {
    const cer = await startRig({ p: { persistent: true }, q: { persistent: true } });
    const waiting = await cer.p.take();
    await waiting.next(1);
    const other = await cer.q.accept();
    await expectNothingMoved(cer, waiting, other);

    const dwr = await bothOpen();
    await dwr.rig.clock.until(() => dwr.p.received.some(({ code }) => code === 280), 10);
    await expectNothingMoved(dwr.rig, dwr.p, dwr.q);

    const dpr = await bothOpen();
    const removed = dpr.rig.node.removePeer(dpr.rig.p.peer);
    await dpr.rig.clock.settle();
    expect(dpr.p.received.at(-1)?.code).toBe(282);
    await expectNothingMoved(dpr.rig, dpr.p, dpr.q);
    await removed;
  });

  it("FOV-07 - all peers of a realm are connected without any request", async () => {
    const { rig } = await bothOpen();
    expect([rig.p.peer.isUsable, rig.q.peer.isUsable]).toEqual([true, true]);
  });

  it("FOV-08 - peers are used in the proportion of their weights", async () => {
    const { rig, p, q } = await bothOpen();
    rig.node.peerRouteSelectFunc = selectWeighted({ "p.example": 1, "q.example": 3 });
    let atP = 0;
    for (let round = 0; round < 40; round++) {
      for (let count = 0; count < 100; count++) sendCcr(rig);
      await rig.clock.settle();
      for (const script of [p, q]) {
        const requests = ccrsOf(script);
        if (script === p) atP += requests.length;
        for (const request of requests) grant(script, request);
      }
    }
    expect(Math.abs(atP / 4000 - 0.25)).toBeLessThan(0.04);
  });

  it("FOV-09 - a suspect peer gets no new requests", async () => {
    const pair = await bothOpen();
    const { rig, p, q } = pair;
    await suspectP(pair);
    p.rest();
    for (let count = 0; count < 10; count++) sendCcr(rig);
    await rig.clock.settle();
    expect([ccrsOf(p).length, ccrsOf(q).length]).toEqual([0, 10]);
  });

  it("FOV-10 - a late answer to a request that was moved does not reach the caller a second time", async () => {
    const pair = await bothOpen();
    const { rig, p, q } = pair;
    const [request] = await pendingAtP(pair, 1);
    const errors: string[] = [];
    rig.node.on("protocolError", ({ reason }) => errors.push(reason));
    await suspectP(pair);
    const [first] = ccrsOf(p);
    const [moved] = ccrsOf(q);
    if (first === undefined || moved === undefined || request === undefined) throw new Error("it was not moved");
    grant(p, first, 5012);
    await rig.clock.settle();
    expect([endOf(request), errors.length]).toEqual([undefined, 1]);
    grant(q, moved);
    await rig.clock.settle();
    expect([endOf(request), errors.length]).toEqual([2001, 1]);
  });

  it("FOV-13 - 3002 and 3004 lead to another peer, T clear", async () => {
    for (const resultCode of [3004, 3002]) {
      const { rig, p, q } = await bothOpen();
      const request = sendCcr(rig);
      const first = await p.next(1);
      grant(p, first, resultCode);
      const second = await q.next(1);
      expect([second.code, second.header.isRetransmit]).toEqual([272, false]);
      expect(second.header.endToEndIdentifier).toBe(first.header.endToEndIdentifier);
      grant(q, second);
      await rig.clock.settle();
      expect(endOf(request)).toBe(2001);
    }
  });

  it("FOV-14 - each peer is tried once at most", async () => {
    const { rig, p, q } = await bothOpen();
    const request = sendCcr(rig);
    grant(p, await p.next(1), 3002);
    grant(q, await q.next(1), 3002);
    await rig.clock.advance(2);
    expect([endOf(request), ccrsOf(p).length, ccrsOf(q).length]).toEqual([3002, 0, 0]);
  });
});

/** Breaks the connection of P: Q gets nothing. */
async function expectNothingMoved(rig: Rig, p: ScriptedPeer, q: ScriptedPeer): Promise<void> {
  p.reset();
  await rig.clock.advance(1);
  expect(q.rest().map(({ name }) => name)).toEqual([]);
}
