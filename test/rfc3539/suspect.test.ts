import { describe, expect, it } from "vitest";
import { ccrsOf, endOf, grant, sendCcr } from "../rfc6733/own-requests.ts";
import { ccr, makeRig, startRig, TC } from "../rfc6733/rig.ts";
import { answerDwr, dwrCount, expectTw, nextDwr, open, openBoth, secondsUntil } from "./watched.ts";

describe("RFC 3539 §3.4.1 OKAY, SUSPECT and DOWN", () => {
  it("WDG-08 - OKAY, Tw is over and a DWR pending: SUSPECT, the requests that wait move", async () => {
    const watched = await openBoth();
    const { rig, p, q } = watched;
    const request = sendCcr(rig);
    expectTw(await secondsUntil(watched, "SUSPECT"), 2);
    await rig.clock.settle();
    expect([ccrsOf(p).length, p.closed]).toEqual([1, undefined]);
    const [moved] = ccrsOf(q);
    expect(moved?.header.isRetransmit).toBe(true);
    if (moved !== undefined) grant(q, moved);
    await rig.clock.settle();
    expect(endOf(request)).toBe(2001);
  });

  it("WDG-09 - the connection is closed at the second expiry without a word, after the failover", async () => {
    const watched = await open();
    const { rig, p } = watched;
    const suspected = await secondsUntil(watched, "SUSPECT");
    expect(p.closed).toBeUndefined();
    const seconds = suspected + (await rig.clock.until(() => p.closed !== undefined));
    expectTw(seconds, 3);
    expect(rig.p.peer.watchdogState).toBe("DOWN");
  });

  it("WDG-10 - SUSPECT and a message: OKAY, requests go there again", async () => {
    const watched = await openBoth();
    const { rig, p, q } = watched;
    await secondsUntil(watched, "SUSPECT");
    sendCcr(rig);
    await rig.clock.settle();
    expect([ccrsOf(p).length, ccrsOf(q).length]).toEqual([0, 1]);
    p.send(ccr(p));
    await rig.clock.settle();
    expect(rig.p.peer.watchdogState).toBe("OKAY");
    sendCcr(rig);
    await rig.clock.settle();
    expect([ccrsOf(p).length, ccrsOf(q).length]).toEqual([1, 0]);
  });

  it("WDG-11 - SUSPECT and the late DWA: OKAY, nothing pending, the next DWR after Tw", async () => {
    const watched = await open();
    const { rig, p } = watched;
    await secondsUntil(watched, "SUSPECT");
    await answerDwr(watched);
    expect([rig.p.peer.watchdogState, rig.p.peer.connection?.isWaitingForDwa]).toEqual(["OKAY", false]);
    p.rest();
    expectTw(await nextDwr(watched));
  });

  it("WDG-12 - DOWN: attempts go on, Tc apart, each for as long as it may; no DWR goes out meanwhile", async () => {
    const rig = makeRig({ p: { persistent: true }, node: { connectTimeout: 7 } });
    const attempts: number[] = [];
    rig.node.on("peerConnecting", () => attempts.push(rig.clock.monotonic() / 1000));
    const listener = await rig.p.listen();
    await rig.node.start();
    const p = await rig.p.accept();
    let dwrs = 0;
    rig.node.on("message", ({ direction, message }) => {
      if (direction === "sent" && message.code === 280) dwrs++;
    });
    await listener.close();
    p.reset();
    await rig.clock.settle();
    const start = rig.clock.monotonic() / 1000;
    await rig.clock.advance(3 * TC + 1);
    expect(attempts.slice(1)).toEqual([start + TC, start + 2 * TC, start + 3 * TC]);
    rig.network.down(rig.p.address);
    await rig.clock.advance(2 * (TC + 7));
    expect(attempts.slice(4)).toEqual([start + 4 * TC, start + 5 * TC + 7]);
    expect([rig.p.peer.watchdogState, dwrs]).toEqual(["DOWN", 0]);
  });

  it("WDG-20 - OKAY and the connection breaks: DOWN, the requests that wait move at once", async () => {
    const { rig, p, q } = await openBoth();
    const requests = [sendCcr(rig), sendCcr(rig)];
    await rig.clock.settle();
    p.reset();
    await rig.clock.advance(0.5);
    expect([rig.p.peer.watchdogState, requests.length]).toEqual(["DOWN", 2]);
    expect(ccrsOf(q).map(({ header }) => header.isRetransmit)).toEqual([true, true]);
  });

  it("WDG-21 - SUSPECT and the connection breaks: DOWN, nothing moves a second time", async () => {
    const watched = await openBoth();
    const { rig, p, q } = watched;
    sendCcr(rig);
    await secondsUntil(watched, "SUSPECT");
    await rig.clock.settle();
    expect(ccrsOf(q)).toHaveLength(1);
    p.reset();
    await rig.clock.advance(1);
    expect([rig.p.peer.watchdogState, ccrsOf(q).length]).toEqual(["DOWN", 0]);
  });

  it("WDG-22 - requests without an answer do not make a peer suspect that answers DWR", async () => {
    const rig = await startRig();
    const p = await rig.p.open({ answersWatchdog: true });
    const states = new Set<string>();
    const requests = [5, 10, 15].map((timeout) => sendCcr(rig, {}, { timeout }));
    for (let second = 0; second < 60; second++) {
      await rig.clock.advance(1);
      states.add(rig.p.peer.watchdogState);
      expect(requests.filter(({ outcome }) => outcome !== undefined)).toHaveLength(
        Math.min(3, Math.floor((second + 1) / 5)),
      );
    }
    expect([...states]).toEqual(["OKAY"]);
    expect(requests.map(endOf)).toEqual(["RequestTimeout", "RequestTimeout", "RequestTimeout"]);
    expect(p.closed).toBeUndefined();
  });

  it("WDG-36 - a slow answer alone moves nothing; each request has its own timeout", async () => {
    const rig = makeRig({ p: { persistent: true }, q: { persistent: true } });
    for (const side of [rig.p, rig.q]) await side.listen({ answersWatchdog: true });
    await rig.node.start();
    const p = await rig.p.accept();
    const q = await rig.q.accept();
    const request = sendCcr(rig, { destinationHost: "p.example" }, { timeout: 120 });
    await rig.clock.advance(60);
    expect([rig.p.peer.watchdogState, q.received.filter(({ isRequest }) => isRequest).length]).toEqual(["OKAY", 1]);
    grant(p, p.received.at(-1) as never);
    await rig.clock.settle();
    expect(endOf(request)).toBe(2001);
  });

  it("WDG-38 - only a DWA clears pending: other traffic restarts Tw and leaves it", async () => {
    const watched = await open();
    const { rig, p } = watched;
    await nextDwr(watched);
    await rig.clock.advance(2);
    p.send(ccr(p));
    await rig.clock.settle();
    expect(rig.p.peer.watchdogState).toBe("OKAY");
    expectTw(await secondsUntil(watched, "SUSPECT"));
    expect(dwrCount(p)).toBe(1);
    p.send(ccr(p));
    await rig.clock.settle();
    expect(rig.p.peer.watchdogState).toBe("OKAY");
    expectTw(await secondsUntil(watched, "SUSPECT"));
    expect(dwrCount(p)).toBe(1);
  });
});
