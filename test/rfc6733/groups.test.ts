import { describe, expect, it } from "vitest";
import { Application, Avp, type Message, type ValidationSetting } from "../../src/index.ts";
import { CreditControlRequest } from "../../src/interfaces/gen/credit-control.ts";
import { countOf, occurrenceViolations, orderViolations } from "./audit.ts";
import { life } from "./life.ts";
import { ask, base, ccr, dpr, expectAlive, expectAnswer, failedAvps, known, type Rig, raw, startRig } from "./rig.ts";

/** AVPs inside each other, so many deep. */
function nested(depth: number): Buffer {
  const chain = Buffer.alloc(8 * depth);
  for (let level = 0; level < depth; level++) {
    chain.writeUInt32BE(443, level * 8);
    chain.writeUInt32BE(((0x40 << 24) | (chain.length - level * 8)) >>> 0, level * 8 + 4);
  }
  return chain;
}

/** Multiple-Services-Credit-Control with members. */
function services(...members: readonly Avp[]): Avp {
  return known(456, members);
}

describe("RFC 6733 §4.4 Grouped", () => {
  it("GRP-01 - depth 10 is read; 10,000 levels in 80 kB get an error answer at once", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    let proxy = known(279, [known(1, "joe")]);
    for (let level = 0; level < 9; level++) proxy = known(279, [proxy], { isMandatory: false });
    await ask(rig, p, ccr(p, { extraAvps: [known(279, [proxy], { isMandatory: false })] }), { resultCode: 2001 });
    const plain = ccr(p).asBytes();
    const octets = Buffer.concat([plain, nested(10_000)]);
    octets.writeUIntBE(octets.length, 1, 3);
    octets.writeUInt32BE(0x5555, 12);
    octets.writeUInt32BE(0x5555, 16);
    const before = performance.now();
    p.send(octets);
    const answer = await p.next(1);
    expect(performance.now() - before).toBeLessThan(500);
    expect(Math.floor((answer.attributes.resultCode as number) / 1000)).toBe(5);
    await expectAlive(rig, p);
  });

  it("GRP-02 - an AVP has the same code inside a group as outside", () => {
    const group = Avp.fromBytes(known(279, [known(264, "a.example"), known(263, "a;1;2")]).asBytes());
    expect(group.members?.map(({ name, value }) => [name, value])).toEqual([
      ["Origin-Host", "a.example"],
      ["Session-Id", "a;1;2"],
    ]);
  });

  it("GRP-03 - an unknown group without M is passed over whole, whatever M its members have", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const group = raw(5555, raw(99_999, "01").asBytes().toString("hex"), { flags: 0x80, vendorId: 77 });
    await ask(rig, p, ccr(p, { extraAvps: [group] }), { resultCode: 2001 });
  });

  it("GRP-04 - an unknown member with M: 5001, the group with nothing but it in Failed-AVP", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const bad = raw(99_999, "0102");
    const request = ccr(p, { extraAvps: [services(known(432, 7), bad)] });
    const answer = await ask(rig, p, request, { resultCode: 5001 });
    expect(failedAvps(answer)).toEqual([{ code: 456, vendorId: 0, data: bad.asBytes().toString("hex") }]);
  });

  it("GRP-05 - a group without a member that it must have: 5005 with the way to it", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const group = known(260, [known(258, 4)]);
    const answer = await ask(rig, p, ccr(p, { extraAvps: [group] }), { resultCode: 5005 });
    const missing = "0000010a4000000c00000000";
    expect(failedAvps(answer)).toEqual([{ code: 260, vendorId: 0, data: missing }]);
  });

  it("GRP-06 - an empty Used-Service-Unit has length 8 and is taken", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const empty = known(446, []);
    expect(empty.asBytes().toString("hex")).toBe("000001be40000008");
    await ask(rig, p, ccr(p, { extraAvps: [services(empty)] }), { resultCode: 2001 });
  });
});

describe("RFC 6733 §10 occurrence", () => {
  it("OCC-01 - all that is sent obeys the tables 10.1 and 10.2, by a table of our own and by the decoder", async () => {
    const { all } = await life();
    expect(all.flatMap(occurrenceViolations)).toEqual([]);
    const rig = await startRig({ q: { persistent: true } });
    const q = await rig.q.accept();
    const p = await rig.p.open();
    p.send(ccr(p), ccr(p, { serviceContextId: undefined }), ccr(p, { destinationHost: "other.example" }));
    await rig.clock.settle();
    expect(
      [...p.received, ...q.received].flatMap(({ name, findings }) => findings.map(({ reason }) => [name, reason])),
    ).toEqual([]);
  });

  it("OCC-02 - a CER without Origin-Realm: CEA 5005, an example of it in Failed-AVP", async () => {
    const rig = await startRig();
    const p = await rig.p.dial();
    const cer = p.cer();
    cer.attributes.originRealm = undefined;
    p.send(cer);
    const cea = await expectAnswer(rig, p, { resultCode: 5005, closes: true });
    expect(failedAvps(cea)).toEqual([{ code: 296, vendorId: 0, data: "" }]);
  });

  it("OCC-03 - a DPR with two Disconnect-Causes: DPA 5009, the second in Failed-AVP", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const twice = base(p, 282, [known(273, 0), known(273, 2)]);
    const dpa = await ask(rig, p, twice, { resultCode: 5009 });
    expect(failedAvps(dpa)).toEqual([{ code: 273, vendorId: 0, data: "00000002" }]);
  });

  it("OCC-04 - a CER with Result-Code: CEA 5008 with a copy of it", async () => {
    const rig = await startRig();
    const p = await rig.p.dial();
    const cer = p.cer();
    cer.attributes.extraAvps = [known(268, 2001)];
    p.send(cer);
    const cea = await expectAnswer(rig, p, { resultCode: 5008, closes: true });
    expect(failedAvps(cea)).toEqual([{ code: 268, vendorId: 0, data: "000007d1" }]);
  });

  it("OCC-05 - our DPR has no Origin-State-Id; a received one is tolerated", async () => {
    const { all } = await life();
    const dprs = all.filter(({ code, isRequest }) => code === 282 && isRequest);
    expect(dprs.map((sent) => countOf(sent, 278))).toEqual(dprs.map(() => 0));
    expect(dprs.length).toBeGreaterThan(0);
    const rig = await startRig();
    const p = await rig.p.open();
    const request = dpr(p, 0);
    request.appendAvp(known(278, 5));
    p.send(request);
    expect((await p.next(1)).attributes.resultCode).toBe(2001);
  });

  it("OCC-06 - what names the session and routes is among the first six AVPs", async () => {
    const { all } = await life();
    expect(all.filter((sent) => countOf(sent, 293) > 0).length).toBeGreaterThan(2);
    expect(all.flatMap(orderViolations)).toEqual([]);
  });

  describe("strictness", () => {
    /** What comes of a CCR without Service-Context-Id: the Result-Code, whether the handler saw it, what was noted. */
    async function outcome(setting: ValidationSetting, of: "application" | "peer" = "application"): Promise<unknown[]> {
      let seen = false;
      const application = new Application(4, { auth: true }).handle(CreditControlRequest, (request) => {
        seen = true;
        const { ccRequestType, ccRequestNumber } = request;
        return request.answer({ resultCode: 2001, ccRequestType, ccRequestNumber });
      });
      const rig: Rig = await startRig({ applications: [application], p: of === "peer" ? { validation: setting } : {} });
      if (of === "application") application.validation = setting;
      const noted: string[] = [];
      rig.node.on("protocolError", ({ reason }) => noted.push(reason));
      const p = await rig.p.open();
      p.send(ccr(p, { serviceContextId: undefined }));
      const answer: Message = await p.next(1);
      return [answer.attributes.resultCode, seen, noted];
    }

    it("OCC-07 - one bad message has three outcomes, by application, by AVP and by peer", async () => {
      const missing = "Service-Context-Id is missing";
      for (const of of ["application", "peer"] as const) {
        expect(await outcome("off", of)).toEqual([2001, true, []]);
        expect(await outcome("warn", of)).toEqual([2001, true, [missing]]);
        expect(await outcome("standard", of)).toEqual([5005, false, [missing]]);
      }
      const byAvp = (reaction: "ignore" | "warn" | "reject"): ValidationSetting => ({
        mode: reaction === "reject" ? "off" : "standard",
        avps: [{ code: 461, reaction }],
      });
      expect(await outcome(byAvp("ignore"))).toEqual([2001, true, []]);
      expect(await outcome(byAvp("warn"))).toEqual([2001, true, [missing]]);
      expect(await outcome(byAvp("reject"))).toEqual([5005, false, [missing]]);
    });
  });
});
