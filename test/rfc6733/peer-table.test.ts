import { describe, expect, it } from "vitest";
import { Application, Message } from "../../src/index.ts";
import { CreditControlRequest } from "../../src/interfaces/gen/credit-control.ts";
import { creditControlRequest, type ScriptedPeer } from "../../src/testing/index.ts";
import {
  accounting,
  ask,
  ccr,
  creditControl,
  dpr,
  expectSilence,
  grant,
  makeRig,
  REALM,
  type Rig,
  startRig,
  TC,
} from "./rig.ts";

/** The states of RFC 6733 §5.6. */
const STATES = [
  "Closed",
  "Wait-Conn-Ack",
  "Wait-I-CEA",
  "Wait-Conn-Ack/Elect",
  "Wait-Returns",
  "R-Open",
  "I-Open",
  "Closing",
];

/** A request for a realm that the node sends reaches this one of the peers. */
async function goesTo(rig: Rig, script: ScriptedPeer, destinationRealm: string): Promise<void> {
  const answer = rig.charging.sendRequest(creditControlRequest({ destinationRealm }));
  grant(script, await script.next(1));
  await rig.clock.run(answer, 1);
}

describe("RFC 6733 §2.6 peer table", () => {
  it("PTB-01 - the key is the Origin-Host of CER or CEA: a peer that is dialled by its address gets its name", async () => {
    const rig = makeRig({ p: null });
    const peer = rig.node.addPeer(`aaa://${rig.p.address}`, { ipAddresses: [rig.p.address], persistent: true });
    await rig.p.listen({ answersWatchdog: true });
    await rig.node.start();
    const p = await rig.p.accept(1);
    expect(rig.node.peers.get("p.example")).toBe(peer);
    expect([...rig.node.peers.keys()]).toEqual(["q.example", "p.example"]);
    const answer = rig.charging.sendRequest(creditControlRequest({ destinationHost: "p.example" }));
    grant(p, await p.next(1));
    await rig.clock.run(answer, 1);
    // It is the same peer when it comes by itself, and one connection is kept.
    const second = await rig.p.dial();
    second.send(second.cer());
    expect((await second.next(1)).attributes.resultCode).toBe(4003);
  });

  it("PTB-01 - a name that is in the table already is not taken: the second connection is left", async () => {
    const rig = makeRig();
    const peer = rig.node.addPeer(`aaa://${rig.p.address}`, { ipAddresses: [rig.p.address], persistent: true });
    await rig.p.listen();
    await rig.node.start();
    const first = await rig.p.open({ answersWatchdog: true });
    const second = await rig.p.accept(1);
    const request = await second.next(1);
    expect([request.code, request.attributes.disconnectCause]).toEqual([282, 2]);
    second.answer(request);
    await rig.clock.advance(120);
    expect([peer.rfcState, rig.p.incoming.length]).toEqual(["Closed", 1]);
    expect([...rig.node.peers.keys()]).toEqual(["p.example", "q.example", rig.p.address]);
    expect(rig.p.peer.connection?.hostIdentity).toBe(first.identity.originHost);
  });

  it("PTB-01 - behind an address there may be another node the next time", async () => {
    const rig = makeRig({ p: null });
    const peer = rig.node.addPeer(`aaa://${rig.p.address}`, {
      ipAddresses: [rig.p.address],
      persistent: true,
      reconnectWait: TC,
    });
    await rig.p.listen();
    await rig.node.start();
    const first = await rig.p.accept(1);
    first.end();
    const second = await rig.p.take(10);
    await second.answerCapabilities({ originHost: "other.example" });
    await rig.clock.settle();
    expect([peer.nodeName, peer.isUsable]).toEqual(["other.example", true]);
    expect([...rig.node.peers.keys()]).toEqual(["q.example", "other.example"]);
  });

  it("PTB-02 - in each phase the state is one of the eight of the peer state machine", async () => {
    const rig = makeRig({ host: "a.example", p: { persistent: true }, node: { connectTimeout: 1 } });
    const { peer } = rig.p;
    const seen: string[] = [peer.rfcState];
    const see = (): number => seen.push(peer.rfcState);
    rig.network.latencySeconds = 0.1;
    await rig.p.listen();
    await rig.node.start();
    see();
    const early = rig.p.dial();
    const initiated = await rig.p.take(1);
    await rig.clock.advance(0.05);
    see();
    const responder = await early;
    responder.send(responder.cer());
    await rig.clock.advance(0.2);
    see();
    await initiated.answerCapabilities();
    await rig.clock.advance(0.2);
    see();
    initiated.send(dpr(initiated, 0));
    await rig.clock.advance(0.2);
    see();
    initiated.end();
    await rig.clock.advance(0.5);
    see();
    expect(seen).toEqual(["Closed", "Wait-Conn-Ack", "Wait-I-CEA", "Wait-Returns", "I-Open", "Closing", "Closed"]);
    // The attempt that hangs meets the CER of the peer.
    rig.network.down(rig.p.address);
    await rig.clock.until(() => peer.rfcState === "Wait-Conn-Ack", 5);
    const late = await rig.p.dial({ address: "10.0.0.9" });
    late.send(late.cer());
    await rig.clock.advance(0.3);
    see();
    await rig.clock.until(() => peer.rfcState === "Closed", 2);
    rig.network.up(rig.p.address);
    await rig.p.open();
    see();
    expect(new Set(seen)).toEqual(new Set(STATES));
  });

  // Entries from DNS and from redirects come with those subjects.
  it("PTB-03 - an entry says whether it is static or dynamic, when it expires, and whether its transport is secure", async () => {
    const rig = await startRig({ node: { unknownPeers: "accept" } });
    await rig.p.open();
    await rig.p.open({ identity: { originHost: "stranger.example" } });
    const entry = (name: string): unknown[] => {
      const { isDynamic, expires, isSecure } = rig.node.peers.get(name)!;
      return [isDynamic, expires, isSecure];
    };
    expect(entry("p.example")).toEqual([false, null, false]);
    expect(entry("stranger.example")).toEqual([true, null, false]);
  });

  it("PTB-05 - what a peer advertised decides what is sent to it, anew with each connection", async () => {
    const applications = [creditControl(), accounting()];
    const rig = await startRig({ applications });
    const first = await rig.p.open();
    await goesTo(rig, first, REALM);
    first.end();
    await rig.clock.advance(1);
    const second = await rig.p.open({ identity: { authApplicationId: [], acctApplicationId: [3] } });
    const refused = rig.charging.sendRequest(creditControlRequest());
    await expect(refused).rejects.toThrow("did not advertise application 4");
    const q = await rig.q.open();
    await goesTo(rig, q, REALM);
    await expectSilence(rig, second);
  });

  it("PTB-06 - the entry of a stranger that was let in lives as long as its connection", async () => {
    const rig = await startRig({ node: { unknownPeers: "accept" } });
    const stranger = await rig.p.open({ identity: { originHost: "stranger.example" } });
    expect(rig.node.peers.has("stranger.example")).toBe(true);
    stranger.end();
    await rig.clock.advance(0.9);
    expect(rig.node.peers.has("stranger.example")).toBe(false);
  });

  it("PTB-07 - identities are compared without case", async () => {
    const rig = await startRig();
    const p = await rig.p.open({ identity: { originHost: "P.EXAMPLE" } });
    expect([rig.p.peer.isUsable, rig.node.peers.size]).toEqual([true, 2]);
    const answer = rig.charging.sendRequest(creditControlRequest({ destinationHost: "p.Example" }));
    grant(p, await p.next(1));
    await rig.clock.run(answer, 1);
  });
});

describe("RFC 6733 §2.7 routing table", () => {
  it("RTB-01 - the realm chooses the peer", async () => {
    const rig = await startRig({ p: { realmName: "one.example" }, q: { realmName: "two.example" } });
    const [p, q] = [await rig.p.open(), await rig.q.open()];
    await goesTo(rig, p, "one.example");
    await goesTo(rig, q, "two.example");
    await goesTo(rig, p, "ONE.example");
    await expect(rig.charging.sendRequest(creditControlRequest({ destinationRealm: "three" }))).rejects.toThrow(
      "no route leads to realm three",
    );
  });

  it("RTB-02 - the application of the header is the second key", async () => {
    const rig = await startRig({ applications: [] });
    const nasreq = rig.node.addApplication(new Application(1, { auth: true }), [rig.p.peer]);
    const charging = rig.node.addApplication(creditControl(), [rig.q.peer]);
    const identity = { authApplicationId: [1, 4], acctApplicationId: [] };
    const [p, q] = [await rig.p.open({ identity }), await rig.q.open({ identity })];
    const aar = ccr(p);
    Object.assign(aar.header, { commandCode: 265, applicationId: 1 });
    void nasreq.sendRequest(aar).catch(() => {});
    void charging.sendRequest(creditControlRequest()).catch(() => {});
    await rig.clock.settle();
    const heads = [p, q].map((script) => script.rest().map(({ header }) => [header.commandCode, header.applicationId]));
    expect(heads).toEqual([[[265, 1]], [[272, 4]]]);
  });
});

describe("RFC 6733 §2.9 path authorization", () => {
  it("PTH-01 - the home server sees the path and refuses one that it must not trust: 5003 without E", async () => {
    const application = new Application(4, { auth: true }).handle(CreditControlRequest, (request) => {
      const hops = (request.routeRecord ?? []) as string[];
      const { ccRequestType, ccRequestNumber } = request;
      const resultCode = hops.some((hop) => hop.endsWith(".evil.example")) ? 5003 : 2001;
      return request.answer({ resultCode, ccRequestType, ccRequestNumber });
    });
    const rig = await startRig({ applications: [application] });
    const p = await rig.p.open();
    await ask(rig, p, ccr(p, { routeRecord: ["good.example", "x.evil.example"] }), { resultCode: 5003 });
    await ask(rig, p, ccr(p, { routeRecord: ["good.example"] }), { resultCode: 2001 });
  });

  it("PTH-02 - nothing is sent to a peer before its CEA: a request waits, or finds another peer", async () => {
    const rig = await startRig({ p: { persistent: true } });
    const p = await rig.p.take(1);
    const cer = await p.next(1);
    expect(rig.p.peer.rfcState).toBe("Wait-I-CEA");
    await expect(rig.charging.sendRequest(creditControlRequest())).rejects.toThrow("p.example: not ready");
    const waiting = rig.charging.sendRequest(creditControlRequest(), { connect: true, peers: [rig.p.peer] });
    const q = await rig.q.open();
    await goesTo(rig, q, REALM);
    await expectSilence(rig, p);
    expect(cer).toBeInstanceOf(Message);
    p.answer(cer, { hostIpAddress: [rig.p.address], vendorId: 0, productName: "script", authApplicationId: [4] });
    grant(p, await p.next(1));
    expect((await rig.clock.run(waiting, 1)).attributes.originHost).toBe("p.example");
  });
});
