import { describe, expect, it } from "vitest";
import {
  AbortSessionAnswer,
  AbortSessionRequest,
  AccountingAnswer,
  AccountingRequest,
  Application,
  Avp,
  CapabilitiesExchangeAnswer,
  CapabilitiesExchangeRequest,
  DeviceWatchdogAnswer,
  DeviceWatchdogRequest,
  DisconnectPeerAnswer,
  DisconnectPeerRequest,
  defaultDictionary,
  loadDictionary,
  Message,
  ReAuthAnswer,
  ReAuthRequest,
  SessionTerminationAnswer,
  SessionTerminationRequest,
} from "../../src/index.ts";
import { FLAGS, orderViolations } from "./audit.ts";
import { exchange, life, ownRequests } from "./life.ts";
import {
  accounting,
  ask,
  base,
  ccr,
  dpr,
  dwr,
  expectAlive,
  failedAvps,
  IUT,
  known,
  REALM,
  type Rig,
  startRig,
} from "./rig.ts";

/** An application that answers every request with 2001. */
function answersAll(applicationId: number): Application {
  return new Application(applicationId, {
    auth: true,
    requestHandler: (application, request) => application.generateAnswer(request, 2001),
  });
}

describe("RFC 6733 §3.1 commands", () => {
  it("CMD-01 - the seven commands are exchanged and decoded by name, both ways", async () => {
    const charging = answersAll(4);
    const recording = accounting();
    const rig = await startRig({ applications: [charging, recording] });
    const p = await rig.p.open();
    const seen: string[] = [];
    rig.node.on("message", ({ direction, message }) => {
      const type = message.constructor.name;
      seen.push(`${direction} ${message.name} ${message.isRequest ? "request" : "answer"} ${type}`);
    });
    for (const [application, request] of ownRequests().slice(1)) {
      const to = { destinationHost: "p.example" };
      Object.assign(request.attributes, to);
      await exchange(rig, application === "charging" ? charging : recording, request, p);
    }
    for (const [application, request] of ownRequests().slice(1)) {
      Object.assign(request.attributes, { destinationHost: IUT.host, originHost: "p.example", originRealm: REALM });
      const answer = await ask(rig, p, request, { resultCode: 2001 });
      expect([application, answer.name]).toEqual([application, request.name]);
    }
    p.send(dwr(p), dpr(p, 0));
    await rig.clock.settle();
    const names = ["Re-Auth", "Abort-Session", "Session-Termination", "Accounting"];
    for (const name of names) {
      const type = name.replaceAll("-", "");
      for (const direction of ["sent", "received"]) {
        expect(seen).toContain(`${direction} ${name} request ${type}Request`);
        expect(seen).toContain(`${direction} ${name} answer ${type}Answer`);
      }
    }
    expect(p.rest().map(({ name }) => name)).toEqual(["Device-Watchdog", "Disconnect-Peer"]);
    expect(seen).toContain("received Device-Watchdog request DeviceWatchdogRequest");
    expect(seen).toContain("received Disconnect-Peer request DisconnectPeerRequest");
  });

  it.each([
    [257, CapabilitiesExchangeRequest, CapabilitiesExchangeAnswer, false],
    [258, ReAuthRequest, ReAuthAnswer, true],
    [271, AccountingRequest, AccountingAnswer, true],
    [274, AbortSessionRequest, AbortSessionAnswer, true],
    [275, SessionTerminationRequest, SessionTerminationAnswer, true],
    [280, DeviceWatchdogRequest, DeviceWatchdogAnswer, false],
    [282, DisconnectPeerRequest, DisconnectPeerAnswer, false],
  ])("CMD-01 - code %i has a request and an answer", (code, request, answer, proxiable) => {
    expect([request.definition.code, request.definition.isRequest, request.definition.proxiable]).toEqual([
      code,
      true,
      proxiable,
    ]);
    expect([answer.definition.code, answer.definition.isRequest]).toEqual([code, false]);
  });

  it("CMD-02 - an unknown command of a supported application: 3001 with E, Session-Id copied", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const request = ccr(p, { sessionId: "p.example;7;7" });
    request.header.commandCode = 9_999_999;
    const answer = await ask(rig, p, request, { resultCode: 3001 });
    expect(answer.findAvps([263, 0]).map(({ value }) => value)).toEqual(["p.example;7;7"]);
    request.header.hopByHopIdentifier = 0;
    request.avps = request.avps.filter(({ code }) => code !== 263);
    expect((await ask(rig, p, request, { resultCode: 3001 })).findAvps([263, 0])).toEqual([]);
  });

  it("CMD-03 - an unsupported application: 3007 with E, before the command is looked at", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    for (const commandCode of [272, 9_999_999]) {
      const request = ccr(p);
      Object.assign(request.header, { applicationId: 99, commandCode });
      await ask(rig, p, request, { resultCode: 3007 });
    }
  });

  it("CMD-11 - P is set in RAR, ASR, STR and ACR and clear in CER, DWR and DPR, and answers copy it", async () => {
    const { all } = await life();
    const flags = (code: number, isRequest: boolean): number[] => [
      ...new Set(
        all
          .filter((sent) => sent.code === code && sent.isRequest === isRequest)
          .map((sent) => sent.flags & ~FLAGS.error),
      ),
    ];
    for (const code of [258, 271, 274, 275]) expect([code, flags(code, true)]).toEqual([code, [0xc0]]);
    for (const code of [257, 280, 282]) expect([code, flags(code, true)]).toEqual([code, [0x80]]);
    for (const code of [257, 280]) expect([code, flags(code, false)]).toEqual([code, [0x00]]);
    expect(flags(271, false)).toEqual([0x40]);
    const rig = await startRig({ applications: [answersAll(4)] });
    const p = await rig.p.open();
    for (const [, request] of ownRequests().slice(1, 4)) {
      Object.assign(request.attributes, { destinationHost: IUT.host, originHost: "p.example", originRealm: REALM });
      expect((await ask(rig, p, request, { resultCode: 2001 })).header.commandFlags).toBe(0x40);
    }
    p.send(dpr(p, 1));
    expect((await p.next(1)).header.commandFlags).toBe(0);
  });
});

describe("RFC 6733 §3.2 Command Code Format", () => {
  const FORMAT = `@id 16777999
@name shop
@inherits rfc6733 Session-Id Origin-Host Origin-Realm Result-Code Error-Message Failed-AVP
@avp_types
  Shelf 60001 Unsigned32 M
  Ticket 60002 Unsigned32 M
  Label 60003 UTF8String M
  Stamp 60004 Unsigned32 M
  Never 60005 Unsigned32 M
  Many 60006 Unsigned32 M
@messages
  Shop-Request ::= < Diameter Header: 8388900, REQ, PXY 16777999 >
    < Session-Id > { Origin-Host } { Origin-Realm } { Shelf } 2*3 { Ticket } * { Many } *1 [ Label ] *2 [ Stamp ] *0 [ Never ] * [ AVP ]
  Shop-Answer ::= < Diameter Header: 8388900, PXY 16777999 >
    < Session-Id > { Result-Code } { Origin-Host } { Origin-Realm } [ Error-Message ] * [ Failed-AVP ] * [ AVP ]
  Till-Request ::= < Diameter Header: 8388901, REQ, PXY 16777999 >
    < Session-Id > * < Stamp > { Origin-Host } { Origin-Realm }
  Till-Answer ::= < Diameter Header: 8388901, PXY 16777999 >
    < Session-Id > { Result-Code } { Origin-Host } { Origin-Realm } [ Error-Message ] * [ Failed-AVP ]
`;
  const shop = loadDictionary(FORMAT);
  const [SHELF, TICKET, LABEL, STAMP, NEVER, MANY] = [60001, 60002, 60003, 60004, 60005, 60006];

  function avp(code: number, value = 0): Avp {
    const data = Buffer.alloc(4);
    data.writeUInt32BE(value);
    return new Avp({ code, flags: 0x40, data });
  }

  function request(commandCode: number, avps: readonly Avp[]): Message {
    const head = [Avp.new(263, 0, "p.example;1;1"), Avp.new(264, 0, "p.example"), Avp.new(296, 0, REALM)];
    return new Message({ commandCode, commandFlags: 0xc0, applicationId: 16_777_999 }, [...head, ...avps]);
  }

  async function shopRig(): Promise<{ rig: Rig; p: Awaited<ReturnType<Rig["p"]["open"]>> }> {
    const dictionary = defaultDictionary.extend(shop);
    const rig = await startRig({ node: { dictionary }, applications: [answersAll(16_777_999)] });
    return { rig, p: await rig.p.open({ identity: { authApplicationId: [16_777_999] } }) };
  }

  const good = [avp(SHELF), avp(TICKET, 1), avp(TICKET, 2), avp(MANY)];
  const without = (code: number): Avp[] => good.filter((candidate) => candidate.code !== code);

  it.each<[string, readonly Avp[], number, number | undefined]>([
    ["all that must be", good, 2001, undefined],
    [
      "fixed, required and optional to the full",
      [...good, avp(TICKET, 3), avp(LABEL), avp(STAMP), avp(STAMP)],
      2001,
      undefined,
    ],
    ["an AVP in the slot for any", [...good, Avp.new(25, 0, Buffer.from("x"))], 2001, undefined],
    ["a required one missing", without(SHELF), 5005, SHELF],
    ["fewer than the least", [avp(SHELF), avp(TICKET), avp(MANY)], 5005, TICKET],
    ["more than the most", [...good, avp(TICKET, 3), avp(TICKET, 4)], 5009, TICKET],
    ["a second required one", [...good, avp(SHELF, 9)], 5009, SHELF],
    ["a second optional one", [...good, avp(LABEL), avp(LABEL, 1)], 5009, LABEL],
    ["a third of an optional two", [...good, avp(STAMP), avp(STAMP), avp(STAMP, 1)], 5009, STAMP],
    ["a forbidden one", [...good, avp(NEVER, 7)], 5008, NEVER],
  ])("CMD-04, CMD-12 - %s", async (_what, avps, resultCode, failed) => {
    const { rig, p } = await shopRig();
    const answer = await ask(rig, p, request(8_388_900, avps), { resultCode });
    expect(failedAvps(answer)[0]?.code).toBe(failed);
  });

  it("CMD-12 - * { A } asks for one and takes fifty, * < B > asks for none, 1* [ C ] is no format", async () => {
    const { rig, p } = await shopRig();
    await ask(rig, p, request(8_388_900, without(MANY)), { resultCode: 5005 });
    const many = Array.from({ length: 50 }, (_, index) => avp(MANY, index));
    await ask(rig, p, request(8_388_900, [...without(MANY), ...many]), { resultCode: 2001 });
    await ask(rig, p, request(8_388_901, []), { resultCode: 2001 });
    const [session, ...origin] = request(8_388_901, []).avps as [Avp, ...Avp[]];
    const stamped = new Message(request(8_388_901, []).header, [session, avp(STAMP), avp(STAMP), ...origin]);
    await ask(rig, p, stamped, { resultCode: 2001 });
    expect(() => loadDictionary(FORMAT.replace("*1 [ Label ]", "1* [ Label ]"))).toThrow(/Label/);
  });

  it("CMD-05 - Session-Id is the first AVP of every message of a session", async () => {
    const { all } = await life();
    expect(all.filter(({ avps }) => avps[0]?.code === 263).length).toBeGreaterThan(10);
    expect(all.flatMap(orderViolations)).toEqual([]);
  });

  it("CMD-06 - an STR with Session-Id at its end is taken, and refused in strict mode", async () => {
    for (const [validation, resultCode] of [
      ["standard", 2001],
      ["strict", 5005],
    ] as const) {
      const rig = await startRig({ applications: [answersAll(4)], p: { validation } });
      const p = await rig.p.open();
      const str = base(p, 275, [
        Avp.new(283, 0, REALM),
        Avp.new(258, 0, 4),
        Avp.new(295, 0, 1),
        Avp.new(263, 0, "p;1;1"),
      ]);
      Object.assign(str.header, { applicationId: 4, commandFlags: 0xc0 });
      p.send(str);
      const answer = await p.next(1);
      expect([answer.attributes.resultCode, answer.attributes.sessionId]).toEqual([resultCode, "p;1;1"]);
      if (resultCode === 5005) expect(failedAvps(answer).map(({ code }) => code)).toEqual([263]);
    }
  });

  it("CMD-07 - two Destination-Realms in a CCR: 5009; none: 5005", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const twice = ccr(p, { extraAvps: [Avp.new(283, 0, REALM)] });
    expect(failedAvps(await ask(rig, p, twice, { resultCode: 5009 })).map(({ code }) => code)).toEqual([283]);
    const none = ccr(p, { destinationRealm: undefined });
    expect(failedAvps(await ask(rig, p, none, { resultCode: 5005 })).map(({ code }) => code)).toEqual([283]);
  });

  it("CMD-08 - an AVP whose most is 0: 5008 with a copy of it", async () => {
    const { rig, p } = await shopRig();
    const answer = await ask(rig, p, request(8_388_900, [...good, avp(NEVER, 7)]), { resultCode: 5008 });
    expect(failedAvps(answer)).toEqual([{ code: NEVER, vendorId: 0, data: "00000007" }]);
  });

  it("CMD-09 - in a closed group a known AVP that is not listed: 5008 with M, ignored without, 5008 too in strict mode", async () => {
    const group = (isMandatory: boolean): Avp =>
      known(443, [known(450, 0), known(444, "1"), known(1, "joe", { isMandatory })]);
    for (const [isMandatory, validation, resultCode] of [
      [true, "standard", 5008],
      [false, "standard", 2001],
      [false, "strict", 3009],
    ] as const) {
      const rig = await startRig({ p: { validation } });
      const p = await rig.p.open();
      const answer = await ask(rig, p, ccr(p, { extraAvps: [group(isMandatory)] }), { resultCode });
      if (resultCode !== 2001) expect(failedAvps(answer).map(({ code }) => code)).toEqual([443]);
    }
    const rig = await startRig({ p: { validation: "strict" } });
    const p = await rig.p.open();
    const listed = known(443, [known(450, 0), known(444, "1"), known(281, "x")]);
    await ask(rig, p, ccr(p, { extraAvps: [listed] }), { resultCode: 5008 });
    await expectAlive(rig, p);
  });
});
