import { describe, expect, it } from "vitest";
import type { PeerConnection } from "../../src/peer/connection.ts";
import { DISCONNECT_REASON_GONE_AWAY } from "../../src/peer/disconnect-reasons.ts";
import * as states from "../../src/peer/peer-constants.ts";
import { type RigOptions, RunnerRig } from "./runner-rig.ts";
import { acr, cea, cer, dwa, dwr, sta } from "./sample-messages.ts";

const six = { idleTimeout: 6 };
const strict: RigOptions = { settings: { ...six, reopen: "rfc3539" } };

/** Jumps from timer to timer until something is sent on the connection; returns what and after how many seconds. */
async function nextSent(
  rig: RunnerRig,
  connection: PeerConnection,
): Promise<readonly [names: string, seconds: number]> {
  const seconds = await rig.environment.clock.until(() => connection.writeBufferLength > 0);
  return [rig.sentNames(connection), seconds];
}

/** Opens, loses the connection and opens again. */
function reopened(options: RigOptions): { rig: RunnerRig; connection: PeerConnection } {
  const rig = new RunnerRig(options);
  rig.runner.transportClosed(rig.openInitiator(), DISCONNECT_REASON_GONE_AWAY);
  rig.reported();
  return { rig, connection: rig.openInitiator() };
}

async function answerDwr(rig: RunnerRig, connection: PeerConnection): Promise<void> {
  await rig.environment.clock.until(() => connection.writeBufferLength > 0);
  rig.receive(connection, dwa(rig.lastSent(connection).header));
}

describe("peer runner watchdog", () => {
  it("peer runner - a DWR is sent before its time only on an open connection, and never two at once", () => {
    const rig = new RunnerRig();
    const connection = rig.dial();
    rig.sent(connection);
    expect([rig.runner.probe(), rig.sentNames(connection)]).toEqual([false, ""]);
    const open = new RunnerRig();
    const opened = open.openInitiator();
    expect([open.runner.probe(), open.runner.probe(), open.sentNames(opened)]).toEqual([true, true, "DWR"]);
  });

  it("peer runner - WDG-02: the first DWR comes 28 to 32 seconds after the last message", async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const rig = new RunnerRig({ seed });
      const [names, seconds] = await nextSent(rig, rig.openInitiator());
      expect(names).toBe("DWR");
      expect(seconds).toBeGreaterThanOrEqual(28);
      expect(seconds).toBeLessThanOrEqual(32);
    }
  });

  it("peer runner - WDG-01: the intervals spread evenly over 8 to 12 seconds with Twinit 10", async () => {
    const rig = new RunnerRig({ settings: { idleTimeout: 10 } });
    const connection = rig.openInitiator();
    const intervals: number[] = [];
    for (let count = 0; count < 200; count++) {
      const [, seconds] = await nextSent(rig, connection);
      intervals.push(seconds);
      rig.receive(connection, dwa({ hopByHopIdentifier: connection.hopByHopSeq.sequence, endToEndIdentifier: 0 }));
    }
    expect(Math.min(...intervals)).toBeGreaterThanOrEqual(8);
    expect(Math.max(...intervals)).toBeLessThanOrEqual(12);
    expect(Math.max(...intervals) - Math.min(...intervals)).toBeGreaterThan(3);
  });

  it.each([
    ["a request", acr()],
    ["an answer", sta()],
    ["a DWR", dwr()],
  ])("peer runner - WDG-04: %s every 3 seconds keeps the watchdog quiet, silence wakes it", async (_what, message) => {
    const rig = new RunnerRig({ settings: six });
    const connection = rig.openInitiator();
    for (let count = 0; count < 20; count++) {
      await rig.environment.clock.advance(3);
      rig.receive(connection, message);
      expect(rig.sentNames(connection)).not.toContain("DWR");
    }
    const [names, seconds] = await nextSent(rig, connection);
    expect(names).toBe("DWR");
    expect(seconds).toBeGreaterThanOrEqual(4);
    expect(seconds).toBeLessThanOrEqual(8);
  });

  it("peer runner - WDG-04: one message early in an interval moves the DWR to 4 to 8 seconds behind it", async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const rig = new RunnerRig({ settings: six, seed });
      const connection = rig.openInitiator();
      await rig.environment.clock.advance((seed % 8) / 2);
      rig.receive(connection, acr());
      const [names, seconds] = await nextSent(rig, connection);
      expect(names).toBe("DWR");
      expect(seconds).toBeGreaterThanOrEqual(4);
      expect(seconds).toBeLessThanOrEqual(8);
    }
  });

  it("peer runner - trickled octets are no sign of life, nor are messages that we send (WDG-05)", async () => {
    const rig = new RunnerRig({ settings: six });
    const connection = rig.openInitiator();
    const octets = acr().asBytes();
    for (let second = 1; second <= 8; second++) {
      await rig.environment.clock.advance(1);
      connection.addInBytes(octets.subarray(second - 1, second));
      connection.addOutMessage(acr());
    }
    expect(rig.sentNames(connection)).toContain("DWR");
  });

  it("peer runner - WDG-06 to WDG-09: a silent peer gets one DWR, becomes suspect, is given up with reason 53", async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const rig = new RunnerRig({ settings: six, seed });
      const connection = rig.openInitiator();
      const { clock } = rig.environment;
      const start = clock.monotonic();
      const elapsed = (): number => (clock.monotonic() - start) / 1000;
      await nextSent(rig, connection);
      expect([connection.state, connection.isWaitingForDwa]).toEqual([states.PEER_READY_WAITING_DWA, true]);
      expect(rig.peer.isUsable).toBe(true);
      await clock.until(() => rig.runner.watchdogState === "SUSPECT");
      expect(elapsed()).toBeGreaterThanOrEqual(8);
      expect(elapsed()).toBeLessThanOrEqual(16);
      expect([rig.peer.isUsable, rig.runner.rfcState]).toEqual([false, "I-Open"]);
      await clock.until(() => rig.runner.rfcState === "Closed");
      expect(elapsed()).toBeGreaterThanOrEqual(12);
      expect(elapsed()).toBeLessThanOrEqual(24);
      expect(rig.sentNames(connection)).toBe("");
      expect(rig.closed.get(connection)).toBe("now");
      expect(rig.reported()).toBe("connecting, connected, opened, ready, failover, notReady suspect, closed 53");
    }
  });

  it("peer runner - WDG-10, WDG-38: a request in SUSPECT brings OKAY, the DWR stays pending", async () => {
    const rig = new RunnerRig({ settings: six });
    const connection = rig.openInitiator();
    const { clock } = rig.environment;
    await clock.until(() => rig.runner.watchdogState === "SUSPECT");
    rig.sent(connection);
    rig.reported();
    rig.receive(connection, acr());
    expect([rig.runner.watchdogState, rig.peer.isUsable, connection.state]).toEqual([
      "OKAY",
      true,
      states.PEER_READY_WAITING_DWA,
    ]);
    expect(rig.passed.length).toBe(1);
    expect(rig.reported()).toBe("failback");
    const seconds = await clock.until(() => rig.runner.watchdogState === "SUSPECT");
    expect(seconds).toBeGreaterThanOrEqual(4);
    expect(seconds).toBeLessThanOrEqual(8);
    expect(rig.sentNames(connection)).toBe("");
  });

  it("peer runner - WDG-38: only a DWA clears pending: the next expiry leads to SUSPECT, counted from the last message", async () => {
    const rig = new RunnerRig({ settings: six });
    const connection = rig.openInitiator();
    await nextSent(rig, connection);
    await rig.environment.clock.advance(2);
    rig.receive(connection, acr());
    const seconds = await rig.environment.clock.until(() => rig.runner.watchdogState === "SUSPECT");
    expect(seconds).toBeGreaterThanOrEqual(4);
    expect(seconds).toBeLessThanOrEqual(8);
    expect(rig.sentNames(connection)).toBe("");
  });

  it.each([2001, 5012])("peer runner - WDG-11, WDG-40: a late DWA %i clears pending as well", async (resultCode) => {
    const rig = new RunnerRig({ settings: six });
    const connection = rig.openInitiator();
    const [first] = [await nextSent(rig, connection)];
    expect(first[0]).toBe("DWR");
    await rig.environment.clock.until(() => rig.runner.watchdogState === "SUSPECT");
    rig.receive(
      connection,
      dwa({ hopByHopIdentifier: connection.hopByHopSeq.sequence, endToEndIdentifier: 0 }, resultCode),
    );
    expect([rig.runner.watchdogState, connection.state, connection.isWaitingForDwa]).toEqual([
      "OKAY",
      states.PEER_READY,
      false,
    ]);
    expect((await nextSent(rig, connection))[0]).toBe("DWR");
  });

  it.each([
    ["a DWR", dwr()],
    ["an unexpected DWA", dwa({ hopByHopIdentifier: 1, endToEndIdentifier: 1 })],
    ["a CER", cer()],
    ["an unexpected CEA", cea(cer())],
  ])("peer runner - WDG-10: %s in SUSPECT is a sign of life", async (_what, message) => {
    const rig = new RunnerRig({ settings: six });
    const connection = rig.openInitiator();
    await rig.environment.clock.until(() => rig.runner.watchdogState === "SUSPECT");
    rig.receive(connection, message);
    expect(rig.runner.watchdogState).toBe("OKAY");
    expect(connection.isWaitingForDwa).toBe(true);
  });

  it("peer runner - dwaTimeout of the peer or the node replaces Tw while a DWR is open", async () => {
    const rig = new RunnerRig({ settings: { dwaTimeout: 9 }, peer: { dwaTimeout: 4, idleTimeout: 10 } });
    const connection = rig.openInitiator();
    await nextSent(rig, connection);
    expect(await rig.environment.clock.until(() => rig.runner.watchdogState === "SUSPECT")).toBeCloseTo(4);
    expect(await rig.environment.clock.until(() => rig.runner.rfcState === "Closed")).toBeCloseTo(4);
    expect(rig.peer.disconnectReason).toBe(53);
  });

  it("peer runner - WDG-24: DWR has Origin-Host, Origin-Realm, Origin-State-Id", async () => {
    const rig = new RunnerRig();
    const connection = rig.openInitiator();
    await rig.environment.clock.until(() => connection.writeBufferLength > 0);
    expect(rig.lastSent(connection).attributes).toMatchObject({
      originHost: "local.example.net",
      originRealm: "example.net",
      originStateId: 1000,
    });
  });

  it("peer runner - PSM-24: an unexpected DWA gets no reply and changes nothing but is reported", () => {
    const rig = new RunnerRig();
    const connection = rig.openResponder();
    rig.reported();
    rig.receive(connection, dwa({ hopByHopIdentifier: 1, endToEndIdentifier: 1 }));
    expect([rig.sentNames(connection), rig.runner.rfcState, rig.reported()]).toEqual(["", "R-Open", "protocolError"]);
  });

  it("peer runner - WDG-40: a faulty DWR gets the fitting code, the next one 2001", () => {
    const rig = new RunnerRig();
    const connection = rig.openResponder();
    const faulty = dwr();
    faulty.attributes.originRealm = undefined;
    rig.receive(connection, faulty, dwr());
    expect(rig.sentNames(connection)).toBe("DWA 5005, DWA 2001");
    expect(rig.peer.statistics.processedReqTime.get("Device-Watchdog")?.length).toBe(2);
  });

  it("peer runner - WDG-40: without validation a faulty DWR is answered 2001", () => {
    const rig = new RunnerRig({ settings: { validateReceivedRequestAvps: false } });
    const connection = rig.openResponder();
    const faulty = dwr();
    faulty.attributes.originRealm = undefined;
    rig.receive(connection, faulty);
    expect(rig.sentNames(connection)).toBe("DWA 2001");
  });

  it("peer runner - Tw rests in Closing", async () => {
    const rig = new RunnerRig({ settings: { ...six, dpaTimeout: 100 } });
    const connection = rig.openInitiator();
    rig.runner.stop();
    rig.sent(connection);
    await rig.environment.clock.advance(99);
    expect([rig.sentNames(connection), rig.runner.rfcState]).toEqual(["", "Closing"]);
    rig.receive(connection, sta());
    expect(rig.passed.length).toBe(1);
  });
});

describe("peer runner reopening", () => {
  it("peer runner - promptly, a peer whose transport was lost is ready at its CEA", () => {
    const { rig, connection } = reopened({ settings: six });
    expect([rig.runner.watchdogState, rig.peer.isUsable, rig.sentNames(connection)]).toEqual(["OKAY", true, ""]);
    expect(rig.reported()).toBe("connecting, connected, opened, ready");
  });

  it("peer runner - promptly, a peer that was given up passes REOPEN, its requests are served", async () => {
    const rig = new RunnerRig({ settings: six });
    rig.openInitiator();
    await rig.environment.clock.until(() => rig.runner.rfcState === "Closed");
    rig.reported();
    const connection = rig.openInitiator();
    expect([rig.runner.watchdogState, rig.peer.isUsable, connection.state]).toEqual([
      "REOPEN",
      false,
      states.PEER_READY_WAITING_DWA,
    ]);
    rig.receive(connection, acr(), dwr());
    expect(rig.passed.length).toBe(1);
    expect(rig.sentNames(connection)).toBe("DWR, DWA 2001");
    expect(rig.reported()).toBe("connecting, connected, opened");
    rig.receive(connection, dwa({ hopByHopIdentifier: connection.hopByHopSeq.sequence, endToEndIdentifier: 0 }));
    expect(connection.state).toBe(states.PEER_READY_WAITING_DWA);
    await answerDwr(rig, connection);
    expect(rig.reported()).toBe("");
    await answerDwr(rig, connection);
    expect([rig.runner.watchdogState, rig.peer.isUsable, rig.reported()]).toEqual(["OKAY", true, "failback"]);
  });

  it("peer runner - WDG-13, WDG-14: a lost peer gets a DWR at once and is in service after three DWA, about 2 Tw later", async () => {
    const { rig, connection } = reopened(strict);
    expect([rig.runner.watchdogState, rig.sent(connection).length]).toEqual(["REOPEN", 1]);
    const { clock } = rig.environment;
    const start = clock.monotonic();
    rig.receive(connection, dwa({ hopByHopIdentifier: connection.hopByHopSeq.sequence, endToEndIdentifier: 0 }));
    await answerDwr(rig, connection);
    expect(rig.peer.isUsable).toBe(false);
    await answerDwr(rig, connection);
    expect(rig.peer.isUsable).toBe(true);
    const seconds = (clock.monotonic() - start) / 1000;
    expect(seconds).toBeGreaterThanOrEqual(8);
    expect(seconds).toBeLessThanOrEqual(16);
  });

  it("peer runner - WDG-15: by the letter requests in REOPEN are thrown away, DWR is answered", () => {
    const { rig, connection } = reopened(strict);
    rig.sent(connection);
    rig.receive(connection, acr(), sta(), dwr());
    expect(rig.passed).toEqual([]);
    expect(rig.sentNames(connection)).toBe("DWA 2001");
  });

  it("peer runner - WDG-04: in REOPEN no received message restarts Tw", async () => {
    const { rig, connection } = reopened(strict);
    rig.sent(connection);
    await rig.environment.clock.advance(2);
    rig.receive(connection, dwa({ hopByHopIdentifier: connection.hopByHopSeq.sequence, endToEndIdentifier: 0 }));
    const [, seconds] = await nextSent(rig, connection);
    expect(seconds + 2).toBeGreaterThanOrEqual(4);
    expect(seconds + 2).toBeLessThanOrEqual(8);
  });

  it("peer runner - WDG-17: a DWA held back past one expiry needs three more", async () => {
    const { rig, connection } = reopened(strict);
    const { header } = rig.lastSent(connection);
    await rig.environment.clock.advance(9);
    expect([rig.sentNames(connection), rig.runner.rfcState]).toEqual(["", "I-Open"]);
    rig.receive(connection, dwa(header));
    for (let count = 0; count < 2; count++) await answerDwr(rig, connection);
    expect(rig.peer.isUsable).toBe(false);
    await answerDwr(rig, connection);
    expect(rig.peer.isUsable).toBe(true);
  });

  it("peer runner - WDG-18: with no DWA at all the connection is closed at the second expiry", async () => {
    const { rig, connection } = reopened(strict);
    rig.sent(connection);
    const seconds = await rig.environment.clock.until(() => rig.runner.rfcState === "Closed");
    expect(seconds).toBeGreaterThanOrEqual(8);
    expect(seconds).toBeLessThanOrEqual(16);
    expect(rig.sentNames(connection)).toBe("");
    expect(rig.reports.at(-1)).toMatchObject({ name: "closed", reason: 53 });
  });

  it("peer runner - WDG-21: a connection lost in SUSPECT or REOPEN leads to DOWN without a second failover", async () => {
    const rig = new RunnerRig(strict);
    const connection = rig.openInitiator();
    await rig.environment.clock.until(() => rig.runner.watchdogState === "SUSPECT");
    rig.reported();
    rig.runner.transportClosed(connection, DISCONNECT_REASON_GONE_AWAY);
    expect([rig.runner.watchdogState, rig.reported()]).toEqual(["DOWN", "closed 49"]);
    rig.runner.transportClosed(rig.openInitiator(), DISCONNECT_REASON_GONE_AWAY);
    expect([rig.runner.watchdogState, rig.reported()]).toEqual(["DOWN", "connecting, connected, opened, closed 49"]);
  });

  it("peer runner - WDG-39: a lost peer passes REOPEN also on a connection that it opened; with 0 DWA asked for it does not", () => {
    const rig = new RunnerRig(strict);
    rig.runner.transportClosed(rig.openInitiator(), DISCONNECT_REASON_GONE_AWAY);
    const connection = rig.accept();
    expect(rig.sentNames(connection)).toBe("CEA 2001, DWR");
    expect(rig.runner.watchdogState).toBe("REOPEN");
    rig.runner.transportClosed(connection, DISCONNECT_REASON_GONE_AWAY);
    rig.peer.reopenDwaCount = 0;
    rig.openResponder();
    expect([rig.runner.watchdogState, rig.peer.isUsable]).toEqual(["OKAY", true]);
  });
});
