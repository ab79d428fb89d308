import { describe, expect, it } from "vitest";
import { DiameterError, Node, type NodeOptions } from "../../src/index.ts";
import { sendCcr } from "../rfc6733/own-requests.ts";
import { ccr, dwr, expectAlive, makeRig, startRig } from "../rfc6733/rig.ts";
import { answerDwr, dwrCount, expectTw, nextDwr, open, reopened } from "./watched.ts";

describe("RFC 3539 §3.4.1 the watchdog interval", () => {
  it("WDG-01 - Tw is drawn anew each time, from Twinit - 2 s to Twinit + 2 s", async () => {
    const watched = await open({ node: { idleTimeout: 10 } });
    const intervals: number[] = [];
    for (let count = 0; count < 200; count++) {
      intervals.push(await nextDwr(watched));
      await answerDwr(watched);
    }
    for (const interval of intervals) expectTw(interval, 1, 10);
    expect(Math.max(...intervals) - Math.min(...intervals)).toBeGreaterThanOrEqual(3);
    expect(new Set(intervals.map((interval) => interval.toFixed(2))).size).toBeGreaterThan(100);
  });

  it("WDG-02 - Twinit is 30 s by default", async () => {
    const { idleTimeout } = new Node("default.example", "example");
    expectTw(await nextDwr(await open({ node: { idleTimeout } })), 1, 30);
  });

  it("WDG-03 - a Twinit below 6 s is refused, naming the limit; 6 s is taken", async () => {
    const withTwinit = (idleTimeout: number): NodeOptions => ({ idleTimeout });
    expect(() => makeRig({ node: withTwinit(5) })).toThrow(DiameterError);
    expect(() => makeRig({ node: withTwinit(5) })).toThrow(/at least 6 s/);
    expect(() => makeRig({ p: { idleTimeout: 5 } })).toThrow(/at least 6 s/);
    const rig = await startRig({ node: withTwinit(6) });
    expect(rig.node.isRunning).toBe(true);
  });

  it("WDG-04 - every message restarts Tw, but in REOPEN none does", async () => {
    const { rig, p } = await open();
    for (let count = 0; count < 20; count++) {
      await rig.clock.advance(3);
      p.send(ccr(p));
    }
    expect(dwrCount(p)).toBe(0);

    const watched = await reopened({ node: { reopenDwaCount: 5 } });
    await nextDwr(watched, 1);
    for (let count = 0; count < 4; count++) {
      await watched.rig.clock.advance(2);
      await answerDwr(watched);
      expectTw(2 + (await nextDwr(watched)));
    }
  });

  it("WDG-05 - sending does not restart Tw", async () => {
    const { rig, p } = await open();
    let seconds = 0;
    for (; dwrCount(p) === 0; seconds++) {
      sendCcr(rig);
      await rig.clock.advance(1);
    }
    expectTw(seconds);
  });

  it("WDG-06 - Tw is over and nothing pending: one DWR, pending", async () => {
    const watched = await open();
    const { rig } = watched;
    expect(rig.p.peer.connection?.isWaitingForDwa).toBe(false);
    expectTw(await nextDwr(watched));
    expect(rig.p.peer.connection?.isWaitingForDwa).toBe(true);
    expect(rig.p.peer.watchdogState).toBe("OKAY");
  });

  it("WDG-07 - an unanswered DWR is not repeated", async () => {
    const { rig, p } = await open();
    await rig.clock.until(() => p.closed !== undefined);
    expect(dwrCount(p)).toBe(1);
  });

  it("WDG-24 - DWR has Origin-Host and Origin-Realm, DWA 2001 beside them", async () => {
    const watched = await open();
    const { rig, p } = watched;
    await nextDwr(watched);
    const sent = p.received.at(-1);
    const codes = sent?.avps.map(({ code }) => code).sort();
    expect([264, 296].every((code) => codes?.includes(code))).toBe(true);
    expect(codes?.filter((code) => ![264, 278, 296].includes(code))).toEqual([]);
    await answerDwr(watched);
    p.send(dwr(p));
    const dwa = await p.next(1);
    expect(dwa.attributes).toMatchObject({ resultCode: 2001, originHost: "iut.example", originRealm: "example" });
    expect(dwa.avps.map(({ code }) => code).filter((code) => ![264, 268, 278, 296].includes(code))).toEqual([]);
    await expectAlive(rig, p);
  });

  // There is no option to bring an idle connection down, so none can be set too low.
  it("WDG-27 - a connection without traffic is kept, for ten minutes and more", async () => {
    const rig = await startRig();
    const p = await rig.p.open({ answersWatchdog: true });
    await rig.clock.advance(3600);
    await expectAlive(rig, p);
  });

  it("WDG-40 - a faulty DWR gets its code and the connection stays; a DWA with any Result-Code clears pending", async () => {
    const watched = await open();
    const { rig, p } = watched;
    const faulty = dwr(p);
    faulty.avps = faulty.avps.filter(({ code }) => code !== 296);
    p.send(faulty);
    const dwa = await p.next(1);
    expect(dwa.attributes.resultCode).toBe(5005);
    expect(dwa.findAvps([279, 0], [296, 0])).toHaveLength(1);
    await expectAlive(rig, p);
    for (let count = 0; count < 4; count++) {
      expectTw(await nextDwr(watched));
      await answerDwr(watched, 5012);
      expect(rig.p.peer.watchdogState).toBe("OKAY");
      expect(rig.p.peer.connection?.isWaitingForDwa).toBe(false);
    }
  });
});
