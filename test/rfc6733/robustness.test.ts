import { describe, expect, it } from "vitest";
import { Application, type Message, type NodeEvents, type NodeOptions, type RequestContext } from "../../src/index.ts";
import { CreditControlRequest } from "../../src/interfaces/gen/credit-control.ts";
import { creditControlRequest, type ScriptedPeer } from "../../src/testing/index.ts";
import {
  ccr,
  creditControl,
  dpr,
  expectAlive,
  expectClosed,
  grant,
  makeRig,
  REALM,
  type Rig,
  startRig,
} from "./rig.ts";

/** Credit control that takes so many seconds for each request. */
function slow(rig: () => Rig, seconds: number): Application {
  return new Application(4, { auth: true, maxConcurrent: 0 }).handle(CreditControlRequest, async (request) => {
    await new Promise<void>((resolve) => {
      rig().clock.setTimer(seconds * 1000, resolve);
    });
    const { ccRequestType, ccRequestNumber } = request;
    return request.answer({ resultCode: 2001, ccRequestType, ccRequestNumber }) as Message;
  });
}

describe("robustness of the node", () => {
  it("ROB-03 - a peer that does not read, a slow handler and a stalled log hold nobody else up", async () => {
    let stalled = 0;
    const stall = (): Promise<never> => {
      stalled++;
      return new Promise(() => {});
    };
    const logger: NodeOptions["logger"] = { debug: stall, info: stall, warn: stall, error: stall };
    const rig: Rig = await startRig({ applications: [slow(() => rig, 10)], node: { logger } });
    const [p, q] = [await rig.p.open(), await rig.q.open({ answersWatchdog: true })];
    p.pause();
    for (let count = 0; count < 2000; count++) p.send(ccr(p, { ccRequestNumber: count }));
    for (let second = 0; second < 15; second++) {
      await expectAlive(rig, q);
      q.send(ccr(q, { ccRequestNumber: second }));
      await rig.clock.advance(0.5);
      q.rest();
    }
    expect(stalled).toBeGreaterThan(2000);
  });

  it("ROB-04 - a stop under load loses no answer, in either direction", async () => {
    const rig: Rig = await startRig({ applications: [slow(() => rig, 1)] });
    const answersWatchdog = true;
    const [p, q] = [await rig.p.open({ answersWatchdog }), await rig.q.open({ answersWatchdog })];
    for (let count = 0; count < 50; count++) p.send(ccr(p, { ccRequestNumber: count }));
    const own = Array.from({ length: 20 }, () =>
      rig.charging.sendRequest(creditControlRequest(), { peers: [rig.q.peer] }),
    );
    const outcomes = Promise.allSettled(own);
    await rig.clock.settle();
    const asked = q.rest();
    const stopped = rig.node.stop();
    for (const request of asked.slice(0, 15)) grant(q, request);
    p.send(ccr(p, { ccRequestNumber: 50 }));
    const answers: unknown[] = [];
    let last = await p.next(10);
    for (; !last.isRequest; last = await p.next(10)) answers.push(last.attributes.resultCode);
    expect(answers.filter((code) => code === 2001).length).toBe(50);
    expect(answers.length).toBe(51);
    expect([last.code, (await q.next(10)).code]).toEqual([282, 282]);
    for (const script of [p, q]) script.end();
    await rig.clock.run(stopped);
    const results = (await outcomes).map(({ status }) => status);
    expect(results.filter((status) => status === "fulfilled").length).toBe(15);
    expect(results.length).toBe(20);
  });

  it("ROB-05 - every state, table and counter can be read at any time, and events hold what their types say", async () => {
    const rig = makeRig({ node: { unknownPeers: "accept", dwaTimeout: 2 } });
    const seen = new Map<string, Set<string>>();
    for (const name of Object.keys(EVENTS) as (keyof NodeEvents)[]) {
      rig.node.on(name, (event) => seen.set(name, new Set([...(seen.get(name) ?? []), ...membersOf(event)])));
    }
    await rig.node.start();
    readEverything(rig);
    const p = await rig.p.open();
    readEverything(rig);
    const answer = rig.charging.sendRequest(creditControlRequest());
    readEverything(rig);
    const request = await p.next(1);
    grant(p, request);
    await rig.clock.run(answer);
    await causeEveryEvent(rig, p);
    await rig.stop();
    readEverything(rig);
    for (const [name, keys] of Object.entries(EVENTS)) {
      expect([name, [...(seen.get(name) ?? [])].sort()]).toEqual([name, [...keys].sort()]);
    }
  });

  it("ROB-06 - peers, routes and limits come and go under load, and every request has its result", async () => {
    const rig = await startRig({ node: { unknownPeers: "reject" } });
    const p = await rig.p.open({ answersWatchdog: true });
    const outcomes: Promise<unknown>[] = [];
    const results: string[] = [];
    for (let round = 0; round < 50; round++) {
      for (let count = 0; count < 100; count++) {
        const destinationRealm = count % 10 === 0 ? `realm${round % 3}` : REALM;
        const sent = rig.charging.sendRequest(creditControlRequest({ destinationRealm }));
        outcomes.push(
          sent.then(
            () => results.push("answer"),
            (error) => results.push(error.code),
          ),
        );
      }
      await change(rig, round);
      await rig.clock.advance(0.02);
      for (const request of p.rest()) if (request.code === 272) grant(p, request);
    }
    await rig.clock.run(Promise.all(outcomes));
    expect(results.length).toBe(5000);
    expect(results.filter((result) => result === "answer").length).toBeGreaterThan(4400);
    await expectAlive(rig, p);
    expect(rig.node.tableSizes.pending).toBe(0);
  });

  it("ROB-06 - a limit counts as soon as it is changed", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    rig.node.limits = { maxPendingRequests: 1, maxConnectionsPerAddress: 1 };
    const first = rig.charging.sendRequest(creditControlRequest());
    await expect(rig.charging.sendRequest(creditControlRequest())).rejects.toMatchObject({ code: "overload" });
    const second = await rig.p.dial();
    await expectClosed(rig, second);
    rig.node.limits = { maxPendingRequests: 2 };
    const third = rig.charging.sendRequest(creditControlRequest());
    for (const _ of [first, third]) grant(p, await p.next(1));
    await rig.clock.run(Promise.all([first, third]));
    expect(() => {
      rig.node.limits = { maxAvps: 0 };
    }).toThrow("limits.maxAvps is 0");
    expect(rig.node.limits.maxConnectionsPerAddress).toBe(1);
  });

  it("ROB-08 - timers do not notice changes of the time of day, and peers have their own", async () => {
    const rig = await startRig({ node: { unknownPeers: "accept" } });
    const scripts: ScriptedPeer[] = [];
    for (let number = 0; number < 10; number++) {
      const identity = { originHost: `peer${number}.example` };
      scripts.push(await rig.p.open({ identity, address: `10.0.1.${number}`, answersWatchdog: true }));
    }
    const sent: number[][] = scripts.map(() => []);
    rig.node.on("message", ({ direction, message, connection }) => {
      if (direction !== "sent" || message.code !== 280 || !message.isRequest) return;
      sent[Number(/\d/.exec(connection.hostIdentity)?.[0])]?.push(rig.clock.monotonic() / 1000);
    });
    const timedOut = rig.charging.sendRequest(creditControlRequest(), { timeout: 20 });
    const began = rig.clock.monotonic() / 1000;
    const expired = timedOut.catch(() => rig.clock.monotonic() / 1000 - began);
    for (const seconds of [-3600, 7200, -3600]) {
      rig.clock.changeTimeOfDay(seconds);
      await rig.clock.advance(20);
    }
    expect(await expired).toBeCloseTo(20, 1);
    for (const times of sent) {
      expect(times.length).toBeGreaterThan(60 / 8 - 1);
      for (let index = 1; index < times.length; index++) {
        const spacing = (times[index] as number) - (times[index - 1] as number);
        expect(spacing).toBeGreaterThanOrEqual(4);
        expect(spacing).toBeLessThanOrEqual(8);
      }
    }
    expect(new Set(sent.map(([first]) => first)).size).toBe(10);
  });
});

/** The fields of an event, and what it computes when it is asked for. */
function membersOf(event: object): string[] {
  const prototype: object = Object.getPrototypeOf(event);
  const computed = prototype === Object.prototype ? [] : Object.getOwnPropertyNames(prototype);
  return [...Object.keys(event), ...computed.filter((name) => name !== "constructor")];
}

/** What each event holds; the compiler sees to it that none is left out. */
const EVENTS: { readonly [Name in keyof NodeEvents]: readonly (keyof NodeEvents[Name])[] } = {
  peerConnecting: ["peer", "addresses"],
  peerConnected: ["peer", "connection"],
  peerReady: ["peer", "connection", "isFailback"],
  peerSuspected: ["peer", "connection"],
  peerDisconnecting: ["peer", "connection", "by", "cause"],
  peerDisconnected: ["peer", "reason", "detail", "wasReady", "reconnectSeconds"],
  peerRejected: ["connection", "originHost", "resultCode", "reason"],
  peerRestarted: ["peer", "originStateId"],
  message: ["direction", "connection", "message"],
  octets: ["direction", "connection", "octets", "isFramed"],
  requestStarted: ["role", "peer", "connection", "request", "attempt", "startedAtMs"],
  requestEnded: [
    "role",
    "peer",
    "commandCode",
    "applicationId",
    "resultCode",
    "outcome",
    "latencyMs",
    "request",
    "answer",
    "attempts",
  ],
  protocolError: ["connection", "reason", "message", "resultCode"],
  answerDropped: ["message", "reason"],
  statistics: [
    "timestamp",
    "avgResponseTime",
    "avgResponseTimeOverall",
    "processedReqPerSecond",
    "processedReqPerSecondOverall",
    "receivedReqCounters",
    "sentResultCodeRangeCounters",
  ],
  stopped: ["isForced"],
};

/** Reads all that the management interface offers: nothing of it may throw or be missing. */
function readEverything({ node }: Rig): void {
  for (const peer of node.peers.values()) {
    const { rfcState, watchdogState, isUsable, counters, statistics, pendingRequests, disconnectReason } = peer;
    expect([typeof rfcState, typeof watchdogState, typeof isUsable]).toEqual(["string", "string", "boolean"]);
    expect([counters.requests, counters.answers, counters.droppedAnswers].every(Number.isInteger)).toBe(true);
    expect([typeof pendingRequests, disconnectReason === null || disconnectReason > 0]).toEqual(["number", true]);
    expect(statistics.avgResponseTimeOverall).toBeGreaterThanOrEqual(0);
  }
  for (const connection of node.connections.values()) expect(connection.state).toBeGreaterThanOrEqual(16);
  expect(Object.values(node.tableSizes).every((size) => size >= 0)).toBe(true);
  expect(node.statistics.receivedReqCounters.length).toBe(3);
}

/** Brings about the events that CER/CEA and a request have not. */
async function causeEveryEvent(rig: Rig, p: ScriptedPeer): Promise<void> {
  const context: RequestContext[] = [];
  rig.charging.handle(CreditControlRequest, (_request, from) => {
    context.push(from);
    return new Promise<never>(() => {});
  });
  // Suspected, lost, dialled in vain, back with a greater Origin-State-Id.
  await rig.clock.until(() => rig.p.peer.watchdogState === "SUSPECT", 30);
  await expectClosed(rig, p, 30);
  rig.p.peer.persistent = true;
  const restarted = async (originStateId: number): Promise<ScriptedPeer> => {
    const script = await rig.p.dial({ answersWatchdog: true });
    const cer = script.cer();
    cer.attributes.originStateId = originStateId;
    script.send(cer);
    await script.next(1);
    return script;
  };
  const first = await restarted(1);
  // An answer whose connection is gone, a request that is refused, a stranger that shares nothing, a DPR.
  rig.charging.handle(CreditControlRequest, async (request) => {
    await new Promise<void>((resolve) => {
      rig.clock.setTimer(2000, resolve);
    });
    return request.answer({ resultCode: 2001, ccRequestType: 4, ccRequestNumber: 0 }) as Message;
  });
  first.send(ccr(first));
  await rig.clock.advance(1);
  first.end();
  await rig.clock.advance(3);
  const second = await restarted(2);
  second.send(ccr(second, { destinationRealm: "elsewhere" }));
  await second.next(1);
  const stranger = await rig.q.dial({
    identity: { originHost: "s.example", authApplicationId: [9], acctApplicationId: [] },
  });
  stranger.send(stranger.cer());
  await expectClosed(rig, stranger);
  second.send(dpr(second, 0));
  await second.next(1);
  second.end();
  await rig.clock.advance(120);
}

/** Adds and removes peers, routes and limits while requests are on their way. */
async function change({ node }: Rig, round: number): Promise<void> {
  const name = `other${round % 7}.example`;
  const known = node.peers.get(name);
  if (known === undefined)
    node.addPeer(`aaa://${name}`, { realmName: `realm${round % 3}`, isDefault: round % 2 === 0 });
  else await node.removePeer(known, { force: true });
  if (round % 10 === 0) node.addApplication(creditControl(), [], [`realm${round % 3}`]);
  node.limits = { maxPendingRequests: 1000 + round };
  node.idleTimeout = 6 + (round % 3);
}
