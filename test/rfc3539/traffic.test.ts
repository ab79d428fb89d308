import { describe, expect, it } from "vitest";
import { Application, type LogFields, type Logger, selectSessionSticky } from "../../src/index.ts";
import { CreditControlRequest } from "../../src/interfaces/gen/credit-control.ts";
import { ccrsOf, grant, sendCcr } from "../rfc6733/own-requests.ts";
import { ccr, dwr, expectAlive, makeRig, startRig } from "../rfc6733/rig.ts";
import { openBoth, secondsUntil } from "./watched.ts";

describe("RFC 3539 §3 traffic", () => {
  it("WDG-23 - a DWR is answered within a second at twice the load that the node can bear", async () => {
    // One request takes 10 ms and 200 come in a second.
    const busy = new Application(4, { auth: true, maxConcurrent: 1 });
    const rig = makeRig({ applications: [busy] });
    busy.handle(CreditControlRequest, async (request) => {
      await new Promise<void>((resolve) => {
        rig.clock.setTimer(10, resolve);
      });
      const { ccRequestType, ccRequestNumber } = request;
      return request.answer({ resultCode: 2001, ccRequestType, ccRequestNumber });
    });
    await rig.node.start();
    const p = await rig.p.open();
    const results = new Map<unknown, number>();
    for (let burst = 0; burst < 40; burst++) {
      for (let count = 0; count < 100; count++) p.send(ccr(p));
      const probe = dwr(p);
      p.send(probe);
      await rig.clock.advance(0.5);
      const messages = p.rest();
      const identifier = probe.header.hopByHopIdentifier;
      expect(messages.filter(({ header }) => header.hopByHopIdentifier === identifier)).toHaveLength(1);
      for (const { code, attributes } of messages) {
        if (code === 272) results.set(attributes.resultCode, (results.get(attributes.resultCode) ?? 0) + 1);
      }
    }
    expect([...results.keys()].sort()).toEqual([2001, 3004]);
    await rig.clock.advance(20);
  });

  it("WDG-28 - requests are not held back for the answers of others", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    for (let count = 0; count < 100; count++) sendCcr(rig);
    await rig.clock.settle();
    expect(ccrsOf(p)).toHaveLength(100);
  });

  it("WDG-30 - a session stays with its peer; when a peer is suspect only its own sessions move", async () => {
    const watched = await openBoth();
    const { rig, p, q } = watched;
    rig.node.peerRouteSelectFunc = selectSessionSticky();
    const homes = async (): Promise<Map<unknown, string>> => {
      for (let session = 0; session < 50; session++) sendCcr(rig, { sessionId: `s;1;${session}` });
      await rig.clock.settle();
      const found = new Map<unknown, string>();
      for (const script of [p, q]) {
        for (const request of ccrsOf(script)) {
          found.set(request.attributes.sessionId, script.identity.originHost);
          grant(script, request);
        }
      }
      await rig.clock.settle();
      return found;
    };
    const before = await homes();
    expect(new Set(before.values())).toEqual(new Set(["p.example", "q.example"]));
    expect(await homes()).toEqual(before);
    await secondsUntil(watched, "SUSPECT");
    const during = await homes();
    for (const [session, home] of before) if (home === "q.example") expect(during.get(session)).toBe(home);
    expect(new Set(during.values())).toEqual(new Set(["q.example"]));
    p.send(dwr(p));
    await rig.clock.settle();
    p.rest();
    expect(await homes()).toEqual(before);
  });

  it("WDG-31 - a failover is logged with the peers and the End-to-End Identifier of each request", async () => {
    const lines: { readonly text: string; readonly fields: LogFields }[] = [];
    const note = (text: string, fields: LogFields): void => void lines.push({ text, fields });
    const logger: Logger = { debug: note, info: note, warn: note, error: note };
    const watched = await openBoth({ node: { logger } });
    const { rig, p } = watched;
    for (let count = 0; count < 3; count++) sendCcr(rig);
    await rig.clock.settle();
    const identifiers = ccrsOf(p).map(({ header }) => header.endToEndIdentifier);
    await secondsUntil(watched, "SUSPECT");
    await rig.clock.settle();
    expect(lines.filter(({ fields, text }) => fields.peer === "p.example" && /suspect/.test(text))).not.toEqual([]);
    for (const identifier of identifiers) {
      const moved = `Credit-Control request (End-to-End ${identifier}) moves from p.example to q.example`;
      expect(lines.filter(({ text }) => text === moved)).toHaveLength(1);
    }
  });

  it("WDG-32 - a duplicate is known by Origin-Host and End-to-End Identifier on whatever connection it comes", async () => {
    let effects = 0;
    const counting = new Application(4, { auth: true }).handle(CreditControlRequest, (request) => {
      effects++;
      const { ccRequestType, ccRequestNumber } = request;
      return request.answer({ resultCode: 2001, ccRequestType, ccRequestNumber });
    });
    const rig = await startRig({ applications: [counting] });
    const p = await rig.p.open();
    const q = await rig.q.open();
    const first = ccr(p, { originHost: "client.example" });
    p.send(first);
    const answer = await p.next(1);
    const { sessionId } = first.attributes;
    const copy = ccr(q, { sessionId, originHost: "client.example", routeRecord: ["client.example"] });
    copy.header.endToEndIdentifier = first.header.endToEndIdentifier;
    copy.header.isRetransmit = true;
    q.send(copy);
    const replayed = await q.next(1);
    expect(effects).toBe(1);
    expect(replayed.header.hopByHopIdentifier).toBe(copy.header.hopByHopIdentifier);
    expect(replayed.asBytes().subarray(16)).toEqual(answer.asBytes().subarray(16));
  });

  it("WDG-34 - a peer that does not read does not delay another", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const q = await rig.q.open();
    p.pause();
    for (let count = 0; count < 2000; count++) p.send(ccr(p));
    for (let count = 0; count < 200; count++) sendCcr(rig, { destinationHost: "p.example" });
    await rig.clock.settle();
    for (let count = 0; count < 100; count++) {
      q.send(ccr(q));
      const before = rig.clock.monotonic();
      expect((await q.next(1)).attributes.resultCode).toBe(2001);
      expect(rig.clock.monotonic() - before).toBe(0);
    }
    await expectAlive(rig, q);
  });
});
