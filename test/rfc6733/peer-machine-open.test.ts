import { describe, expect, it } from "vitest";
import type { Peer } from "../../src/index.ts";
import type { ScriptedPeer } from "../../src/testing/index.ts";
import { ccrsOf, endOf, grant, type OwnRequest, sendCcr } from "./own-requests.ts";
import { ccr, dpr, dwr, expectAlive, expectClosed, expectSilence, makeRig, type Rig, startRig, TC } from "./rig.ts";

async function dialWithCer(rig: Rig, variation: Parameters<Rig["p"]["dial"]>[0] = {}): Promise<ScriptedPeer> {
  const script = await rig.p.dial(variation);
  script.send(script.cer());
  await rig.clock.settle();
  return script;
}

/** The node's own connection waits for its CEA, P's for the end of the election. */
async function waitReturns(host = "iut.example"): Promise<{ rig: Rig; own: ScriptedPeer; p: ScriptedPeer }> {
  const rig = await startRig({ host, p: { persistent: true } });
  const own = await rig.p.take();
  await own.next(1);
  return { rig, own, p: await dialWithCer(rig) };
}

function answerCer(script: ScriptedPeer): void {
  const [cer] = script.received;
  const capabilities = { hostIpAddress: ["10.0.0.2"], vendorId: 0, productName: "script", authApplicationId: [4] };
  if (cer !== undefined) script.answer(cer, capabilities);
}

async function expectCea(script: ScriptedPeer, resultCode: number): Promise<void> {
  const cea = await script.next(1);
  expect([cea.code, cea.isRequest, cea.attributes.resultCode]).toEqual([257, false, resultCode]);
}

/** An open peer, by a connection that the node opened or by one that it accepted. */
async function open(
  by: "node" | "peer",
  { answersWatchdog = false }: { readonly answersWatchdog?: boolean } = {},
): Promise<{ rig: Rig; p: ScriptedPeer }> {
  const rig = makeRig({ p: { persistent: by === "node" } });
  if (by === "node") await rig.p.listen({ answersWatchdog });
  await rig.node.start();
  return { rig, p: by === "node" ? await rig.p.accept() : await rig.p.open({ answersWatchdog }) };
}

describe("RFC 6733 §5.6 peer state machine, election", () => {
  it("PSM-17 - Wait-Returns, we win: our own connection ends, CEA on the peer's, R-Open", async () => {
    const { rig, own, p } = await waitReturns("z.example");
    await expectCea(p, 2001);
    await expectClosed(rig, own);
    expect([rig.p.peer.rfcState, own.closed]).toEqual(["R-Open", { by: "remote" }]);
  });

  it("PSM-18 - Wait-Returns, the peer ends our connection: CEA on its own, R-Open", async () => {
    const { rig, own, p } = await waitReturns();
    own.end();
    await rig.clock.settle();
    await expectCea(p, 2001);
    expect(rig.p.peer.rfcState).toBe("R-Open");
  });

  it("PSM-19 - Wait-Returns, a good CEA on our connection: the peer's ends, I-Open", async () => {
    const { rig, own, p } = await waitReturns();
    answerCer(own);
    await expectClosed(rig, p);
    expect([rig.p.peer.rfcState, own.closed]).toEqual(["I-Open", undefined]);
  });

  it("PSM-20 - Wait-Returns, the peer's connection ends: Wait-I-CEA", async () => {
    const { rig, own, p } = await waitReturns();
    p.end();
    await rig.clock.settle();
    expect([rig.p.peer.rfcState, own.closed]).toEqual(["Wait-I-CEA", undefined]);
    answerCer(own);
    await rig.clock.settle();
    expect(rig.p.peer.rfcState).toBe("I-Open");
  });

  it("PSM-21 - Wait-Returns, a further CER: that connection is rejected, the two others stay", async () => {
    const { rig, own, p } = await waitReturns();
    const third = await dialWithCer(rig);
    await expectCea(third, 4003);
    await expectClosed(rig, third);
    expect([rig.p.peer.rfcState, own.closed, p.closed]).toEqual(["Wait-Returns", undefined, undefined]);
  });

  it("PSM-22 - Wait-Returns, the timer is over: Closed", async () => {
    const { rig, own, p } = await waitReturns();
    await rig.clock.advance(9.9);
    expect(rig.p.peer.rfcState).toBe("Wait-Returns");
    await rig.clock.advance(0.2);
    expect(rig.p.peer.rfcState).toBe("Closed");
    expect([own.closed !== undefined, p.closed !== undefined]).toEqual([true, true]);
  });

  it("PSM-23 - after every outcome of an election ten requests each way use the one connection that is left", async () => {
    const outcomes = [
      { host: "z.example", decide: () => {}, isOwn: false },
      { host: "iut.example", decide: (own: ScriptedPeer) => own.end(), isOwn: false },
      { host: "iut.example", decide: answerCer, isOwn: true },
    ];
    for (const { host, decide, isOwn } of outcomes) {
      const { rig, own, p } = await waitReturns(host);
      decide(own);
      await rig.clock.advance(1);
      const [kept, lost] = isOwn ? [own, p] : [p, own];
      expect(lost.closed).toBeDefined();
      kept.rest();
      const requests: OwnRequest[] = [];
      for (let count = 0; count < 10; count++) {
        requests.push(sendCcr(rig));
        kept.send(ccr(kept));
        await rig.clock.settle();
        for (const message of kept.rest()) {
          if (message.isRequest) grant(kept, message);
          else expect(message.attributes.resultCode).toBe(2001);
        }
      }
      await rig.clock.settle();
      expect(requests.map(endOf)).toEqual(new Array(10).fill(2001));
      expect(kept.received.filter(({ code, isRequest }) => code === 272 && !isRequest)).toHaveLength(10);
    }
  });

  it("PSM-33 - a CER that is refused takes no part in the election", async () => {
    const rig = await startRig({ host: "z.example", p: { persistent: true } });
    const own = await rig.p.take();
    await own.next(1);
    const p = await dialWithCer(rig, { identity: { authApplicationId: [99], acctApplicationId: [] } });
    await expectCea(p, 5010);
    await expectClosed(rig, p);
    expect([rig.p.peer.rfcState, own.closed]).toEqual(["Wait-I-CEA", undefined]);
    answerCer(own);
    await rig.clock.settle();
    expect(rig.p.peer.rfcState).toBe("I-Open");
  });
});

describe("RFC 6733 §5.6 peer state machine, open and closing", () => {
  it("PSM-24 - a DWR is answered, a DWA that nobody waits for is not", async () => {
    const { rig, p } = await open("peer");
    await expectAlive(rig, p);
    const unasked = dwr(p).toAnswer();
    Object.assign(unasked.attributes, { originHost: p.identity.originHost, originRealm: "example", resultCode: 2001 });
    p.send(unasked);
    await expectSilence(rig, p);
    expect(rig.p.peer.rfcState).toBe("R-Open");
  });

  it("PSM-25 - a further connection of an open peer is rejected, the open one is kept", async () => {
    for (const by of ["node", "peer"] as const) {
      const { rig, p } = await open(by, { answersWatchdog: true });
      const second = await dialWithCer(rig);
      await expectCea(second, 4003);
      await expectClosed(rig, second);
      await expectAlive(rig, p);
    }
  });

  it("PSM-26 - Stop of an open peer sends DPR: Closing", async () => {
    const { rig, p } = await open("peer");
    const { peer } = rig.p;
    const removed = rig.node.removePeer(peer);
    const sent = await p.next(1);
    expect([sent.code, sent.isRequest, peer.rfcState]).toEqual([282, true, "Closing"]);
    p.answer(sent);
    await rig.clock.run(removed);
  });

  it("PSM-27 - a DPR is answered: Closing, whoever opened the connection", async () => {
    for (const by of ["node", "peer"] as const) {
      const { rig, p } = await open(by);
      p.send(dpr(p, 0));
      const dpa = await p.next(1);
      expect([dpa.code, dpa.attributes.resultCode, rig.p.peer.rfcState]).toEqual([282, 2001, "Closing"]);
    }
  });

  it("PSM-28 - an open peer ends its connection: Closed, requests move, the next attempt after Tc", async () => {
    const rig = await startRig({ p: { persistent: true }, q: { persistent: true } });
    const p = await rig.p.accept();
    const q = await rig.q.accept();
    rig.node.peerRouteSelectFunc = (_node, _application, _message, peers) => peers[0] as Peer;
    const requests = [1, 2, 3].map(() => sendCcr(rig));
    await rig.clock.settle();
    expect([ccrsOf(p).length, ccrsOf(q).length]).toEqual([3, 0]);
    p.end();
    await rig.clock.settle();
    expect(rig.p.peer.rfcState).toBe("Closed");
    const moved = ccrsOf(q);
    expect(moved.map(({ header }) => header.isRetransmit)).toEqual([true, true, true]);
    for (const request of moved) grant(q, request);
    const lost = rig.clock.monotonic();
    await rig.p.take();
    expect((rig.clock.monotonic() - lost) / 1000).toBeCloseTo(TC);
    expect(requests.map(endOf)).toEqual([2001, 2001, 2001]);
  });

  it("PSM-29 - Closing ends at DPA, at the peer's end, and at the timer", async () => {
    const runs = [
      { leave: (p: ScriptedPeer) => p.answer(p.received.at(-1) as never), seconds: 0 },
      { leave: (p: ScriptedPeer) => p.end(), seconds: 0 },
      { leave: () => {}, seconds: 5 },
    ];
    for (const { leave, seconds } of runs) {
      const { rig, p } = await open("peer");
      const { peer } = rig.p;
      const removed = rig.node.removePeer(peer);
      await p.next(1);
      leave(p);
      expect(await rig.clock.until(() => peer.rfcState === "Closed")).toBeCloseTo(seconds);
      await rig.clock.run(removed);
      await expectClosed(rig, p);
    }
  });

  it("PSM-25 - the open connection is over while the further one waits, or silent: that one is let in", async () => {
    for (const by of ["node", "peer"] as const) {
      for (const end of ["FIN", "RST", "silence"] as const) {
        const { rig, p } = await open(by);
        await rig.clock.advance(1);
        const second = await dialWithCer(rig);
        expect((await p.next(1)).code).toBe(280);
        if (end === "FIN") p.end();
        else if (end === "RST") p.reset();
        else await rig.clock.advance(2);
        await expectCea(second, 2001);
        await expectAlive(rig, second);
        expect([rig.p.peer.rfcState, rig.p.peer.isUsable]).toEqual(["R-Open", true]);
        await expectClosed(rig, p);
      }
    }
  });

  it("PSM-31 - a peer that restarted is let in again when its old connection was silent for probeTimeout", async () => {
    const { rig, p } = await open("peer");
    await rig.clock.advance(1);
    p.pause();
    const again = await dialWithCer(rig);
    await rig.clock.advance(1.9);
    expect(again.received).toEqual([]);
    await rig.clock.advance(0.1);
    await expectCea(again, 2001);
    expect(rig.p.peer.rfcState).toBe("R-Open");
  });

  it("PSM-32 - Stop before open ends the attempt without DPR; a CER in Closing is rejected", async () => {
    const silent = makeRig({ p: { persistent: true } });
    silent.network.down(silent.p.address);
    await silent.node.start();
    await expectLeft(silent, []);

    const awaiting = await startRig({ p: { persistent: true } });
    const own = await awaiting.p.take();
    await own.next(1);
    await expectLeft(awaiting, [own]);

    const returns = await waitReturns();
    await expectLeft(returns.rig, [returns.own, returns.p]);

    const { rig, p } = await open("peer");
    p.send(dpr(p, 0));
    expect((await p.next(1)).code).toBe(282);
    const second = await dialWithCer(rig);
    await expectCea(second, 4003);
    await expectClosed(rig, second);
    expect([rig.p.peer.rfcState, p.closed]).toEqual(["Closing", undefined]);
    p.end();
    await rig.clock.settle();
    expect(rig.p.peer.rfcState).toBe("Closed");
  });
});

/** Stops the peer: its connections end without DPR, and it is not dialled again. */
async function expectLeft(rig: Rig, scripts: readonly ScriptedPeer[]): Promise<void> {
  const { peer } = rig.p;
  let attempts = 0;
  rig.node.on("peerConnecting", () => attempts++);
  await rig.clock.run(rig.node.removePeer(peer));
  await rig.clock.advance(60);
  expect([peer.rfcState, rig.node.connections.size, attempts]).toEqual(["Closed", 0, 0]);
  for (const script of scripts) {
    expect(script.closed).toBeDefined();
    expect(script.received.filter(({ code }) => code === 282)).toEqual([]);
  }
}
