import { describe, expect, it } from "vitest";
import { ccrsOf, endOf, grant, sendCcr } from "../rfc6733/own-requests.ts";
import { ccr, dpr, expectAlive, makeRig, type RigOptions } from "../rfc6733/rig.ts";
import {
  answerDwr,
  dwrCount,
  expectTw,
  LETTER,
  nextDwr,
  open,
  reopened,
  secondsUntil,
  type Watched,
} from "./watched.ts";

/** True when the node sends its requests to P. */
async function takesRequests({ rig, p }: Watched): Promise<boolean> {
  const request = sendCcr(rig);
  await rig.clock.settle();
  const [received] = ccrsOf(p);
  if (received === undefined) expect(endOf(request)).toBe("NotRoutable");
  else grant(p, received);
  return received !== undefined;
}

// The default asks for REOPEN only after the watchdog gave a connection up; here the letter of the RFC is asked for.
describe("RFC 3539 §3.4.1 INITIAL and REOPEN", () => {
  it("WDG-13 - DOWN and the connection is up: REOPEN, a DWR at once, pending", async () => {
    const watched = await reopened();
    const { rig } = watched;
    expect(await nextDwr(watched, 1)).toBe(0);
    expect(rig.p.peer.watchdogState).toBe("REOPEN");
    expect(rig.p.peer.connection?.isWaitingForDwa).toBe(true);
  });

  it("WDG-14 - the third DWA brings OKAY and requests, none before", async () => {
    const watched = await reopened();
    let seconds = 0;
    for (let count = 0; count < 3; count++) {
      seconds += await nextDwr(watched);
      expect(await takesRequests(watched)).toBe(false);
      await answerDwr(watched);
    }
    expect(await takesRequests(watched)).toBe(true);
    expect(watched.rig.p.peer.watchdogState).toBe("OKAY");
    expectTw(seconds, 2);
  });

  it("WDG-15 - requests that come in REOPEN are thrown away; DWR is answered, CER and DPR are handled", async () => {
    const watched = await reopened();
    const { rig, p } = watched;
    await nextDwr(watched, 1);
    p.send(ccr(p));
    await rig.clock.advance(2);
    expect(p.rest()).toEqual([]);
    await expectAlive(rig, p);
    p.send(p.cer());
    expect((await p.next(1)).attributes.resultCode).toBe(5012);
    p.send(dpr(p, 0));
    expect([(await p.next(1)).code, rig.p.peer.rfcState]).toEqual([282, "Closing"]);
  });

  it("WDG-16 - REOPEN, Tw is over and nothing pending: DWR", async () => {
    const watched = await reopened({ node: { reopenDwaCount: 10 } });
    await nextDwr(watched, 1);
    for (let count = 0; count < 5; count++) {
      await answerDwr(watched);
      expectTw(await nextDwr(watched));
    }
  });

  it("WDG-17 - REOPEN, Tw is over and a DWR pending: no further one; its DWA and three more are needed", async () => {
    const watched = await reopened();
    const { rig, p } = watched;
    await nextDwr(watched, 1);
    await rig.clock.advance(8);
    expect([dwrCount(p), p.closed, rig.p.peer.watchdogState]).toEqual([1, undefined, "REOPEN"]);
    for (let answered = 0; answered < 4; answered++) {
      expect(await takesRequests(watched)).toBe(false);
      if (answered > 0) await nextDwr(watched);
      await answerDwr(watched);
    }
    expect(await takesRequests(watched)).toBe(true);
  });

  it("WDG-18 - REOPEN, a second expiry without a DWA: closed, DOWN", async () => {
    const watched = await reopened();
    const { rig, p } = watched;
    expectTw(await rig.clock.until(() => p.closed !== undefined), 2);
    expect([dwrCount(p), rig.p.peer.watchdogState]).toEqual([1, "DOWN"]);
  });

  it("WDG-19 - INITIAL and the connection is up: OKAY at once, no probe", async () => {
    const rig = makeRig({ ...LETTER, p: { persistent: true } });
    await rig.p.listen();
    await rig.node.start();
    const request = sendCcr(rig, {}, { connect: true });
    const watched = { rig, p: await rig.p.accept() };
    await rig.clock.advance(0.1);
    const [received] = ccrsOf(watched.p);
    if (received !== undefined) grant(watched.p, received);
    await rig.clock.settle();
    expect([endOf(request), rig.p.peer.watchdogState]).toEqual([2001, "OKAY"]);
    expectTw(0.1 + (await nextDwr(watched)));
  });

  it("WDG-39 - the state is the peer's: REOPEN also on connections that it opens; the number of DWAs can be set for it", async () => {
    for (const [reopenDwaCount, needed] of [
      [null, 3],
      [1, 1],
      [0, 0],
    ] as const) {
      const options: RigOptions = { ...LETTER, p: { reopenDwaCount } };
      const first = await open(options);
      expect(first.rig.p.peer.watchdogState).toBe("OKAY");
      const watched = await reopened(options);
      for (let answered = 0; answered < needed; answered++) {
        const seconds = await nextDwr(watched);
        if (answered === 0) expect(seconds).toBeLessThan(1);
        expect(await takesRequests(watched)).toBe(false);
        await answerDwr(watched);
      }
      expect(await takesRequests(watched)).toBe(true);
    }
  });

  it("WDG-39 - by default only a peer that the watchdog gave up passes REOPEN, whoever opened the connection", async () => {
    const lost = await open();
    lost.p.reset();
    await lost.rig.clock.settle();
    const again = { rig: lost.rig, p: await lost.rig.p.open() };
    expect(await takesRequests(again)).toBe(true);

    const silent = await open();
    await secondsUntil(silent, "DOWN");
    await silent.rig.clock.settle();
    const doubted = { rig: silent.rig, p: await silent.rig.p.open() };
    expect(await nextDwr(doubted, 1)).toBe(0);
    expect(await takesRequests(doubted)).toBe(false);
  });
});
