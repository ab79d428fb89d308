import { describe, expect, it } from "vitest";
import { Application, Avp, defaultDictionary, type Message, type NodeOptions } from "../../src/index.ts";
import { CreditControlRequest } from "../../src/interfaces/gen/credit-control.ts";
import { DiameterEapRequest } from "../../src/interfaces/gen/eap.ts";
import { avpViolations, readAvps } from "./audit.ts";
import { life } from "./life.ts";
import { ask, ccr, dwr, expectAnswer, failedAvps, known, type Rig, raw, startRig } from "./rig.ts";

/** Changes the octets of the first AVP of a code, from its header on. */
function changed(message: Message, code: number, change: (avp: Buffer) => void): Buffer {
  const octets = message.asBytes({ check: false });
  const header = Buffer.alloc(4);
  header.writeUInt32BE(code);
  for (let at = 20; at < octets.length; at += Math.ceil(octets.readUIntBE(at + 5, 3) / 4) * 4) {
    if (octets.subarray(at, at + 4).equals(header)) {
      change(octets.subarray(at));
      return octets;
    }
  }
  throw new Error(`No AVP ${code} in ${message.name}`);
}

/** A credit-control node that keeps the requests that its handler saw. */
async function seeing(node: NodeOptions = {}): Promise<{ rig: Rig; seen: CreditControlRequest[] }> {
  const seen: CreditControlRequest[] = [];
  const application = new Application(4, { auth: true }).handle(CreditControlRequest, (request) => {
    seen.push(request);
    const { ccRequestType, ccRequestNumber } = request;
    return request.answer({ resultCode: 2001, ccRequestType, ccRequestNumber });
  });
  return { rig: await startRig({ node, applications: [application] }), seen };
}

describe("RFC 6733 §4 AVPs", () => {
  it("AVP-01 - padding is of zeros and not counted: a Product-Name of 5 octets has length 13", async () => {
    const rig = await startRig({ node: { productName: "abcde" } });
    const p = await rig.p.dial();
    p.send(p.cer());
    const cea = await p.next(1);
    const name = readAvps(cea.asBytes().subarray(20)).find(({ code }) => code === 269);
    expect([name?.length, name?.data.toString(), name?.padding.toString("hex")]).toEqual([13, "abcde", "000000"]);
  });

  it("AVP-02 - padding of 0xff in a CER is taken", async () => {
    const rig = await startRig();
    const p = await rig.p.dial();
    p.send(
      changed(p.cer(), 269, (avp) => {
        const length = avp.readUIntBE(5, 3);
        avp.fill(0xff, length, Math.ceil(length / 4) * 4);
        expect(length % 4).not.toBe(0);
      }),
    );
    await expectAnswer(rig, p, { resultCode: 2001 });
  });

  it("AVP-03 - code, flags, length and vendor stand as in vectors made by hand", () => {
    expect(known(1, "joe").asBytes().toString("hex")).toBe("000000014000000b6a6f6500");
    const vendors = new Avp({ code: 21, vendorId: 10415, flags: 0xc0, data: Buffer.from([0, 0, 3, 0xec]) });
    expect(vendors.asBytes().toString("hex")).toBe("00000015c0000010000028af000003ec");
    const read = Avp.fromBytes(Buffer.from("00000015c0000010000028af000003ec", "hex"));
    expect([read.code, read.vendorId, read.flags, read.length]).toEqual([21, 10415, 0xc0, 16]);
  });

  it("AVP-04, AVP-11 - code 1 of vendor 10415 is not User-Name; without M it is left to the application", async () => {
    const { rig, seen } = await seeing();
    const p = await rig.p.open();
    const unknown = [raw(1, "6a6f65", { flags: 0x80, vendorId: 10415 }), raw(99_999, "0102", { flags: 0 })];
    await ask(rig, p, ccr(p, { extraAvps: unknown }), { resultCode: 2001 });
    const [request] = seen;
    expect(request?.userName).toBeUndefined();
    expect(request?.extraAvps?.map(({ code, vendorId, data }) => [code, vendorId, data.toString("hex")])).toEqual([
      [1, 10415, "6a6f65"],
      [99_999, 0, "0102"],
    ]);
  });

  it("AVP-05 - V says whether a vendor is there; a wrong V shifts the data and is caught", async () => {
    expect(Avp.fromBytes(Buffer.from("0000000180000010000028af61626364", "hex"))).toMatchObject({ vendorId: 10415 });
    expect(Avp.fromBytes(Buffer.from("000000010000000c61626364", "hex"))).toMatchObject({ vendorId: 0 });
    const rig = await startRig();
    const p = await rig.p.open();
    const shifted = changed(ccr(p), 416, (avp) => avp.writeUInt8(0xc0, 4));
    // AVP 416 of vendor 4 is unknown, has M, and CC-Request-Type is missing: the first counts.
    const answer = await ask(rig, p, shifted, { resultCode: 5001, isError: true });
    expect(failedAvps(answer)).toEqual([{ code: 416, vendorId: 4, data: "" }]);
  });

  it("AVP-06 - an AVP of the IETF's is sent without V", () => {
    const octets = known(264, "a.example").asBytes();
    expect([octets.readUInt8(4) & 0x80, octets.length]).toEqual([0, 20]);
  });

  it("AVP-07 - Origin-Host with V and vendor 0 counts as the IETF's and is noted; strict mode answers 3009", async () => {
    const withVendor = (host: string): Buffer =>
      Buffer.concat([Buffer.from([0, 0, 1, 8, 0xc0, 0, 0, 12 + host.length, 0, 0, 0, 0]), Buffer.from(host)]);
    for (const [validation, resultCode] of [
      ["standard", 2001],
      ["strict", 3009],
    ] as const) {
      const rig = await startRig({ p: { validation } });
      const noted: string[] = [];
      rig.node.on("protocolError", ({ reason }) => noted.push(reason));
      const p = await rig.p.open();
      const plain = dwr(p).asBytes();
      const host = withVendor("p.example");
      const padded = Buffer.concat([host, Buffer.alloc(-host.length & 3)]);
      const octets = Buffer.concat([plain.subarray(0, 20), padded, plain.subarray(40)]);
      octets.writeUIntBE(octets.length, 1, 3);
      p.send(octets);
      const answer = await expectAnswer(rig, p, { resultCode });
      if (resultCode === 3009) expect(failedAvps(answer).map(({ code }) => code)).toEqual([264]);
      else expect(noted).toEqual(["Origin-Host has the V flag with vendor 0"]);
    }
  });

  it("AVP-08, AVP-09 - reserved flags and P of AVPs are ignored, and never sent", async () => {
    for (const [code, flags] of [
      [269, 0x01],
      [269, 0x1f],
      [264, 0x60],
    ] as const) {
      const rig = await startRig();
      const p = await rig.p.dial();
      p.send(changed(p.cer(), code, (avp) => avp.writeUInt8(flags, 4)));
      await expectAnswer(rig, p, { resultCode: 2001 });
    }
    const { all } = await life();
    expect(all.flatMap(avpViolations)).toEqual([]);
  });

  it("AVP-10 - an unknown AVP with M: 5001, its octets in Failed-AVP", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const answer = await ask(rig, p, ccr(p, { extraAvps: [raw(99_999, "cafe01")] }), { resultCode: 5001 });
    const [failed] = answer.findAvps([279, 0]);
    expect(failed?.data.toString("hex")).toBe("0001869f4000000bcafe0100");
  });

  it("AVP-12 - the M flag is sent as section 4.5 says", async () => {
    const { all } = await life();
    const clear = new Set([267, 269, 281, 294]);
    const wrong = all
      .flatMap(({ avps }) => avps)
      .filter(
        ({ code, vendorId, flags }) => vendorId === 0 && code < 500 && clear.has(code) === ((flags & 0x40) !== 0),
      );
    expect(wrong).toEqual([]);
    const sent = new Set(all.flatMap(({ avps }) => avps.map(({ code }) => code)));
    for (const code of [257, 258, 263, 264, 268, 269, 281, 296]) expect([code, sent.has(code)]).toEqual([code, true]);
  });

  it("AVP-13 - Product-Name with M is taken; strict mode answers 3009 with it", async () => {
    for (const [validation, resultCode] of [
      ["standard", 2001],
      ["lenient", 2001],
      ["strict", 3009],
    ] as const) {
      const rig = await startRig({ p: { validation } });
      const p = await rig.p.dial();
      p.send(changed(p.cer(), 269, (avp) => avp.writeUInt8(0x40, 4)));
      const cea = await expectAnswer(rig, p, { resultCode, closes: resultCode === 3009 });
      expect(failedAvps(cea).map(({ code }) => code)).toEqual(resultCode === 3009 ? [269] : []);
    }
  });

  it("AVP-14 - an AVP Length of 7, or of 11 with V: 5014, the header and zeros in Failed-AVP", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const seven = changed(dwr(p, [known(278, 5)]), 278, (avp) => avp.writeUIntBE(7, 5, 3));
    const answer = await ask(rig, p, seven, { resultCode: 5014 });
    expect(answer.findAvps([279, 0])[0]?.data.toString("hex")).toBe("000001164000000c00000000");
    const eleven = changed(dwr(p, [raw(21, "00000001", { flags: 0x80, vendorId: 10415 })]), 21, (avp) =>
      avp.writeUIntBE(11, 5, 3),
    );
    expect(failedAvps(await ask(rig, p, eleven, { resultCode: 5014 }))[0]).toMatchObject({ code: 21, vendorId: 10415 });
  });

  it("AVP-15 - an AVP Length past the end: 5014, and nothing from behind the message", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const octets = changed(dwr(p), 296, (avp) => avp.writeUIntBE(0x00ffff, 5, 3));
    const answer = await ask(rig, p, octets, { resultCode: 5014 });
    expect(answer.findAvps([279, 0])[0]?.data.toString("hex")).toBe("0000012840000008");
  });

  it("AVP-16 - Auth-Application-Id of 3 octets: 5014 with the AVP", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const request = ccr(p, { authApplicationId: undefined, extraAvps: [raw(258, "000004")] });
    const answer = await ask(rig, p, request, { resultCode: 5014 });
    expect(failedAvps(answer)).toEqual([{ code: 258, vendorId: 0, data: "000004" }]);
  });

  it("AVP-17 - a group with a member that runs past its end: 5014, the group in Failed-AVP", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const broken = raw(443, "000001c240000010000000000000");
    const answer = await ask(rig, p, ccr(p, { extraAvps: [broken] }), { resultCode: 5014 });
    expect(failedAvps(answer).map(({ code }) => code)).toEqual([443]);
    expect(answer.asBytes().length).toBeLessThan(400);
  });

  it("AVP-18 - an AVP header cut off at the end: 5014, filled up with zeros in Failed-AVP", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const octets = Buffer.concat([dwr(p).asBytes(), Buffer.from([0, 1, 0x86, 0x9f])]);
    octets.writeUIntBE(octets.length, 1, 3);
    const answer = await ask(rig, p, octets, { resultCode: 5014 });
    expect(answer.findAvps([279, 0])[0]?.data.toString("hex")).toBe("0001869f00000008");
  });

  it("AVP-19 - an EAP-Payload without octets reaches the handler as no octets", async () => {
    const payloads: unknown[] = [];
    const eap = new Application(5, { auth: true }).handle(DiameterEapRequest, (request) => {
      payloads.push(request.eapPayload);
      const { authRequestType } = request;
      return request.answer({ resultCode: 1001, authRequestType });
    });
    const rig = await startRig({ applications: [eap] });
    const p = await rig.p.open({ identity: { authApplicationId: [5] } });
    const request = new DiameterEapRequest({
      sessionId: "p.example;1;1",
      originHost: "p.example",
      originRealm: "example",
      destinationRealm: "example",
      authRequestType: 1,
      eapPayload: Buffer.alloc(0),
      authApplicationId: 5,
    } as never);
    const octets = request.asBytes();
    expect(readAvps(octets.subarray(20)).find(({ code }) => code === 462)?.length).toBe(8);
    await ask(rig, p, octets, { resultCode: 1001 });
    expect(payloads).toEqual([Buffer.alloc(0)]);
  });

  it("AVP-20 - unknown AVPs keep their octets, flags and padding included", async () => {
    const { rig, seen } = await seeing();
    const p = await rig.p.open();
    const unknown = Buffer.from("0001869f8000000f00001234aabbccee", "hex");
    const plain = ccr(p).asBytes();
    const octets = Buffer.concat([plain, unknown]);
    octets.writeUIntBE(octets.length, 1, 3);
    await ask(rig, p, octets, { resultCode: 2001 });
    expect(seen[0]?.extraAvps?.[0]?.asBytes().toString("hex")).toBe(unknown.toString("hex"));
    expect(seen[0]?.asBytes().equals(octets)).toBe(true);
  });

  it("AVP-21 - AVP code 0 with M: 5001 with it; without M it is ignored", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const answer = await ask(rig, p, ccr(p, { extraAvps: [raw(0, "01020304")] }), { resultCode: 5001 });
    expect(failedAvps(answer)).toEqual([{ code: 0, vendorId: 0, data: "01020304" }]);
    await ask(rig, p, ccr(p, { extraAvps: [raw(0, "01020304", { flags: 0 })] }), { resultCode: 2001 });
  });

  it("AVP-22 - codes 1, 25, 27 and 55 are the attributes of RADIUS", () => {
    const decoded = [
      "000000014000000b6a6f6500",
      "0000001940000009aa000000",
      "0000001b4000000c00000e10",
      "000000374000000c83aa7e80",
    ]
      .map((hex) => Avp.fromBytes(Buffer.from(hex, "hex")))
      .map(({ name, value }) => [name, value]);
    expect(decoded).toEqual([
      ["User-Name", "joe"],
      ["Class", Buffer.from([0xaa])],
      ["Session-Timeout", 3600],
      ["Event-Timestamp", new Date(0)],
    ]);
  });

  it("AVP-23 - all AVPs of section 4.5 have their codes, types and flags", () => {
    const rows = SECTION_4_5.trim().split("\n");
    expect(rows.length).toBe(50);
    for (const row of rows) {
      const [name, code, type, mandatory] = row.trim().split(/\s+/) as [string, string, string, string];
      const definition = defaultDictionary.avp(Number(code), 0);
      const rule = mandatory === "M" ? "must" : "mustNot";
      expect([definition?.name, definition?.type, definition?.mandatory]).toEqual([name, type, rule]);
    }
  });
});

/** The table of RFC 6733 section 4.5, and E2E-Sequence of RFC 3588: name, code, type, whether M must be set or must not. */
const SECTION_4_5 = `
Acct-Interim-Interval 85 Unsigned32 M
Accounting-Realtime-Required 483 Enumerated M
Acct-Multi-Session-Id 50 UTF8String M
Accounting-Record-Number 485 Unsigned32 M
Accounting-Record-Type 480 Enumerated M
Acct-Session-Id 44 OctetString M
Accounting-Sub-Session-Id 287 Unsigned64 M
Acct-Application-Id 259 Unsigned32 M
Auth-Application-Id 258 Unsigned32 M
Auth-Request-Type 274 Enumerated M
Authorization-Lifetime 291 Unsigned32 M
Auth-Grace-Period 276 Unsigned32 M
Auth-Session-State 277 Enumerated M
Re-Auth-Request-Type 285 Enumerated M
Class 25 OctetString M
Destination-Host 293 DiameterIdentity M
Destination-Realm 283 DiameterIdentity M
Disconnect-Cause 273 Enumerated M
E2E-Sequence 300 Grouped M
Error-Message 281 UTF8String -
Error-Reporting-Host 294 DiameterIdentity -
Event-Timestamp 55 Time M
Experimental-Result 297 Grouped M
Experimental-Result-Code 298 Unsigned32 M
Failed-AVP 279 Grouped M
Firmware-Revision 267 Unsigned32 -
Host-IP-Address 257 Address M
Inband-Security-Id 299 Unsigned32 M
Multi-Round-Time-Out 272 Unsigned32 M
Origin-Host 264 DiameterIdentity M
Origin-Realm 296 DiameterIdentity M
Origin-State-Id 278 Unsigned32 M
Product-Name 269 UTF8String -
Proxy-Host 280 DiameterIdentity M
Proxy-Info 284 Grouped M
Proxy-State 33 OctetString M
Redirect-Host 292 DiameterURI M
Redirect-Host-Usage 261 Enumerated M
Redirect-Max-Cache-Time 262 Unsigned32 M
Result-Code 268 Unsigned32 M
Route-Record 282 DiameterIdentity M
Session-Id 263 UTF8String M
Session-Timeout 27 Unsigned32 M
Session-Binding 270 Unsigned32 M
Session-Server-Failover 271 Enumerated M
Supported-Vendor-Id 265 Unsigned32 M
Termination-Cause 295 Enumerated M
User-Name 1 UTF8String M
Vendor-Id 266 Unsigned32 M
Vendor-Specific-Application-Id 260 Grouped M
`;
