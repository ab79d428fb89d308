import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PeerConnection } from "../../src/peer/connection.ts";
import * as states from "../../src/peer/peer-constants.ts";
import type { PeerReport } from "../../src/peer/peer-runner-owner.ts";
import { RunnerRig } from "./runner-rig.ts";
import { acr, cea, cer, dpa, dpr, dwa, dwr, sta } from "./sample-messages.ts";

/** A request of Message Length 22. */
const badLength = Buffer.from("010000168000011800000000deadbeef0000cafe0000", "hex");

describe("peer runner faults", () => {
  it("peer runner - a bad length is answered 5015, flushed and closed with reason 48", () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    connection.addInBytes(Buffer.from(badLength));
    expect(rig.runner.rfcState).toBe("Closed");
    expect([connection.state, rig.closed.get(connection)]).toEqual([states.PEER_CLOSING, "flush"]);
    const [answer] = rig.sent(connection);
    expect(answer?.header).toMatchObject({
      hopByHopIdentifier: 0xdeadbeef,
      commandCode: 280,
      isRequest: false,
      isError: false,
    });
    expect(answer?.attributes).toMatchObject({
      resultCode: 5015,
      originHost: "local.example.net",
      originRealm: "example.net",
    });
    expect(rig.reported()).toBe("connecting, connected, opened, ready, protocolError, notReady closed, closed 48");
    expect(rig.peer.statistics.sentResultCodeRangeCounters.get("5xxx")?.getCount()).toBe(1);
    expect(rig.runner.reconnectSeconds).toBe(30);
  });

  it("peer runner - PSM-04: a message before the transport is said to be up ends the attempt with reason 50; it had none", () => {
    const rig = new RunnerRig();
    rig.runner.start();
    rig.receive(rig.initiator, dwr());
    expect(rig.reported()).toBe("connecting, protocolError, closed 50");
    expect(rig.peer.disconnectReason).toBe(50);
  });

  it("peer runner - TRN-16: what is no Diameter ends with a reset", () => {
    const rig = new RunnerRig();
    const connection = rig.openResponder();
    connection.addInBytes(Buffer.from("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
    expect([connection.state, rig.closed.get(connection), rig.sentNames(connection)]).toEqual([
      states.PEER_CLOSED,
      "reset",
      "",
    ]);
    expect(rig.peer.disconnectReason).toBe(48);
  });

  it("peer runner - answers to the messages before what is no Diameter go out: a reset would have lost them", () => {
    const rig = new RunnerRig();
    const connection = rig.openResponder();
    connection.addInBytes(Buffer.concat([dwr().asBytes(), Buffer.from("GET / HTTP/1.1\r\nHost: x\r\n\r\n")]));
    expect([rig.closed.get(connection), rig.sentNames(connection)]).toEqual(["flush", "DWA 2001"]);
  });

  it("peer runner - HDR-02: another version is answered 5011 and ends the connection", () => {
    const rig = new RunnerRig();
    const connection = rig.openResponder();
    const octets = dwr().asBytes();
    octets[0] = 2;
    connection.addInBytes(octets);
    expect([rig.sentNames(connection), rig.closed.get(connection)]).toEqual(["DWA 5011", "flush"]);
  });

  it("peer runner - octets that are no message end the wait for the CEA", () => {
    const rig = new RunnerRig();
    const connection = rig.dial();
    connection.addInBytes(Buffer.alloc(100));
    expect([rig.runner.rfcState, rig.closed.get(connection), rig.peer.disconnectReason]).toEqual([
      "Closed",
      "reset",
      48,
    ]);
  });

  it("peer runner - faults and messages of connections that it does not hold are not its matter", () => {
    const rig = new RunnerRig();
    const old = rig.openInitiator();
    rig.runner.transportClosed(old, 49);
    rig.openResponder();
    rig.reported();
    rig.runner.fault(old, { kind: "framing", resultCode: 5015, request: null, reason: "late" });
    rig.runner.fault(old, { kind: "handler", error: new Error("ours") });
    rig.runner.transportClosed(old, 48);
    rig.runner.transportUp(old);
    expect(rig.runner.receive(old, dwr())).toBe(false);
    expect([rig.runner.rfcState, rig.reported()]).toEqual(["R-Open", ""]);
  });

  it("peer runner - Q72, Q2: a message that the application gets passes in OKAY, requests not in Closing", () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    rig.receive(connection, acr(), sta());
    expect(rig.passed.length).toBe(2);
    rig.runner.stop();
    rig.receive(connection, acr(), sta());
    expect(rig.passed.length).toBe(3);
  });
});

/** What can happen around a runner, by name; each does something whatever the state. */
const happenings: Record<string, (rig: RunnerRig, pick: <T>(items: readonly T[]) => T | undefined) => void> = {
  start: (rig) => rig.runner.start(),
  stop: (rig) => rig.runner.stop({ cause: 1 }),
  up: (rig, pick) => withOne(rig, pick, (connection) => rig.runner.transportUp(connection)),
  lost: (rig, pick) => withOne(rig, pick, (connection) => rig.runner.transportClosed(connection, 49)),
  refused: (rig, pick) => withOne(rig, pick, (connection) => rig.runner.transportClosed(connection, 50)),
  accept: (rig) => void rig.accept(),
  garbage: (rig, pick) => withOne(rig, pick, (connection) => connection.addInBytes(Buffer.alloc(40))),
  badLength: (rig, pick) => withOne(rig, pick, (connection) => connection.addInBytes(Buffer.from(badLength))),
  cer: (rig, pick) => withOne(rig, pick, (connection) => rig.receive(connection, cer())),
  dwr: (rig, pick) => withOne(rig, pick, (connection) => rig.receive(connection, dwr())),
  dpr: (rig, pick) => withOne(rig, pick, (connection) => rig.receive(connection, dpr())),
  acr: (rig, pick) => withOne(rig, pick, (connection) => rig.receive(connection, acr())),
  sta: (rig, pick) => withOne(rig, pick, (connection) => rig.receive(connection, sta())),
  strayDwa: (rig, pick) =>
    withOne(rig, pick, (connection) => rig.receive(connection, dwa({ hopByHopIdentifier: 1, endToEndIdentifier: 1 }))),
  answer: (rig, pick) => withOne(rig, pick, (connection) => answerAll(rig, connection, 2001)),
  refuse: (rig, pick) => withOne(rig, pick, (connection) => answerAll(rig, connection, 5010)),
};

function withOne(
  rig: RunnerRig,
  pick: <T>(items: readonly T[]) => T | undefined,
  act: (connection: PeerConnection) => void,
): void {
  const connection = pick(rig.connections.slice(-4));
  if (connection !== undefined) act(connection);
}

/** Answers every request that the runner sent on the connection. */
function answerAll(rig: RunnerRig, connection: PeerConnection, resultCode: number): void {
  for (const request of rig.sent(connection).filter((message) => message.isRequest)) {
    const { header } = request;
    if (request.code === 257) rig.receive(connection, cea(request, { resultCode }));
    else if (request.code === 280) rig.receive(connection, dwa(header, resultCode));
    else rig.receive(connection, dpa(header));
  }
}

/** What must hold between any two happenings. */
function check(rig: RunnerRig): void {
  const { runner, peer } = rig;
  const live = rig.connections.filter((connection) => !rig.closed.has(connection));
  const ready = live.filter((connection) => states.PEER_READY_STATES.includes(connection.state));
  // I and R, or the open connection and one that waits.
  expect(live.length).toBeLessThanOrEqual(2);
  expect(ready.length).toBe(runner.rfcState === "I-Open" || runner.rfcState === "R-Open" ? 1 : 0);
  if (ready.length === 1) expect(peer.connection).toBe(ready[0]);
  if (runner.rfcState === "Closed") expect([live.length, peer.connection]).toEqual([0, null]);
  // While a newcomer waits the watchdog, the wait itself and the looks at the open connection have their timers.
  else expect(rig.timers.size).toBe(ready.length === 1 && live.length === 2 ? 3 : 1);
  if (peer.isUsable) expect(ready.length).toBe(1);
  for (const connection of rig.closed.keys())
    expect([states.PEER_CLOSING, states.PEER_CLOSED]).toContain(connection.state);
  checkReports(rig.reports);
}

/** `ready` and `notReady` take turns, `closed` follows each `opened`, and at most one connection is open. */
function checkReports(reports: readonly PeerReport[]): void {
  let isReady = false;
  let isOpen = false;
  for (const report of reports) {
    if (report.name === "opened") {
      expect(isOpen).toBe(false);
      isOpen = true;
    } else if (report.name === "closed") {
      expect([report.wasOpen, isReady]).toEqual([isOpen, false]);
      expect(report.reason).toBeGreaterThan(0);
      isOpen = false;
    } else if (report.name === "ready") {
      expect([isReady, isOpen]).toEqual([false, true]);
      isReady = true;
    } else if (report.name === "notReady") {
      expect(isReady).toBe(true);
      isReady = false;
    }
  }
}

describe("peer runner under any events", () => {
  it("peer runner - PSM-30: whatever happens in whatever order, the invariants hold and nothing is left in the end", async () => {
    const happening = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...Object.keys(happenings)) },
      { weight: 2, arbitrary: fc.constant("time") },
    );
    const steps = fc.array(fc.tuple(happening, fc.nat(3)), { minLength: 1, maxLength: 60 });
    const options = fc.record({
      originHost: fc.constantFrom("a.example.net", "z.example.net"),
      reopen: fc.constantFrom("prompt" as const, "rfc3539" as const),
      ipAddresses: fc.constantFrom(["127.0.0.2"], ["127.0.0.2", "127.0.0.3"]),
    });
    await fc.assert(
      fc.asyncProperty(steps, options, fc.nat(), async (sequence, { originHost, reopen, ipAddresses }, seed) => {
        const rig = new RunnerRig({
          seed,
          settings: { idleTimeout: 6, reopen },
          local: { originHost },
          peer: { ipAddresses },
        });
        for (const [name, choice] of sequence) {
          const act = happenings[name];
          if (act === undefined) await rig.environment.clock.jump();
          else act(rig, (items) => items[choice % Math.max(1, items.length)]);
          check(rig);
        }
        rig.runner.abort();
        check(rig);
        expect([rig.runner.rfcState, rig.timers.size, rig.environment.clock.pendingTimers]).toEqual(["Closed", 0, 0]);
        expect(rig.closed.size).toBe(rig.connections.length);
      }),
      { numRuns: 400 },
    );
  });
});
