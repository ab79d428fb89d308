import { describe, expect, it } from "vitest";
import {
  ANSWER_MEMBERS,
  Application,
  Avp,
  type AvpDefinition,
  defineAvp,
  defineCommand,
  Node,
  optional,
  parseDiameterUri,
  printDiameterUri,
  REQUEST_MEMBERS,
  required,
} from "../../src/index.ts";
import { CreditControlRequest } from "../../src/interfaces/gen/credit-control.ts";
import { virtualEnvironment } from "../../src/testing/index.ts";
import { ask, ccr, expectAnswer, failedAvps, known, raw, startRig } from "./rig.ts";

type AvpType = Exclude<AvpDefinition["type"], "Grouped">;

/** An AVP of a type, by itself. */
function typed(type: AvpType, value?: unknown): Avp {
  const definition = defineAvp({ name: "Sample", code: 60_000, type: type as "OctetString" });
  const avp = new Avp({ code: 60_000, definition });
  if (value !== undefined) avp.value = value as never;
  return avp;
}

/** What a value is after it was written and read again. */
function roundTrip(type: AvpType, value: unknown): unknown {
  const octets = typed(type, value).asBytes();
  const definition = defineAvp({ name: "Sample", code: 60_000, type: type as "OctetString" });
  return new Avp({ code: 60_000, definition, data: octets.subarray(8, octets.readUIntBE(5, 3)) }).value;
}

function hexOf(type: AvpType, value: unknown): string {
  return typed(type, value).data.toString("hex");
}

describe("RFC 6733 §4.2 basic data formats", () => {
  it.each([0, 1, 2, 3, 4, 70_000])("TYP-01 - Proxy-State of %i octets has length 8 more and its padding", (size) => {
    const data = Buffer.alloc(size, 7);
    const octets = known(33, data).asBytes();
    expect([octets.readUIntBE(5, 3), octets.length]).toEqual([8 + size, 8 + Math.ceil(size / 4) * 4]);
    expect(Avp.fromBytes(octets).value).toEqual(data);
  });

  it("TYP-02 - 32 bits to their limits, in 4 octets", () => {
    for (const value of [-2_147_483_648, -1, 0, 2_147_483_647]) expect(roundTrip("Integer32", value)).toBe(value);
    for (const value of [0, 1, 4_294_967_295]) expect(roundTrip("Unsigned32", value)).toBe(value);
    expect([hexOf("Integer32", -2_147_483_648), hexOf("Unsigned32", 4_294_967_295)]).toEqual(["80000000", "ffffffff"]);
  });

  it("TYP-03 - 64 bits to their limits, without loss", () => {
    for (const value of [0n, 18_446_744_073_709_551_615n, 9_007_199_254_740_993n]) {
      expect(roundTrip("Unsigned64", value)).toBe(value);
    }
    for (const value of [-9_223_372_036_854_775_808n, 9_223_372_036_854_775_807n]) {
      expect(roundTrip("Integer64", value)).toBe(value);
    }
  });

  it("TYP-04 - floats are IEEE 754, big endian", () => {
    expect(hexOf("Float32", 1.5)).toBe("3fc00000");
    expect(hexOf("Float64", 1.5)).toBe("3ff8000000000000");
    expect([hexOf("Float32", -0), hexOf("Float64", -0)]).toEqual(["80000000", "8000000000000000"]);
    expect([hexOf("Float32", Number.POSITIVE_INFINITY), hexOf("Float64", Number.NEGATIVE_INFINITY)]).toEqual([
      "7f800000",
      "fff0000000000000",
    ]);
    for (const type of ["Float32", "Float64"] as const) {
      expect(roundTrip(type, Number.NaN)).toBeNaN();
      expect(Object.is(roundTrip(type, -0), -0)).toBe(true);
    }
  });

  it("TYP-05 - a value outside of the range is refused before anything is sent, by name", async () => {
    const application = new Application(4, { auth: true });
    const rig = await startRig({ applications: [application] });
    const p = await rig.p.open();
    const request = new CreditControlRequest({
      sessionId: "s",
      destinationRealm: "example",
      serviceContextId: "x",
      ccRequestType: 4,
      ccRequestNumber: 4_294_967_296,
    });
    await expect(application.sendRequest(request)).rejects.toThrow(
      /ccRequestNumber: CC-Request-Number of type Unsigned32/,
    );
    await rig.clock.settle();
    expect(p.rest()).toEqual([]);
    expect(() => typed("Unsigned32", -1)).toThrow(/Sample/);
  });

  it("TYP-06 - the Example-AVP of section 4.4.1 has the lengths that are printed there", () => {
    const of = (code: number, length: number): Avp => new Avp({ code, flags: 0x40, data: Buffer.alloc(length - 8, 1) });
    const members = [of(264, 19), of(263, 50), of(263, 49), of(283, 223), of(283, 137)];
    expect(members.map(({ length }) => length)).toEqual([19, 50, 49, 223, 137]);
    const group = new Avp({
      code: 999_999,
      flags: 0x40,
      data: Buffer.concat(members.map((member) => member.asBytes())),
    });
    expect([group.length, group.data.length % 4]).toEqual([496, 0]);
  });
});

describe("RFC 6733 §4.3 derived data formats", () => {
  it("TYP-07 - Address: the family, then 4 or 16 octets", () => {
    const [four, six] = [known(257, "192.0.2.1"), known(257, "2001:db8::1")];
    expect([four.data.toString("hex"), four.length]).toEqual(["0001c0000201", 14]);
    expect([six.data.toString("hex"), six.length]).toEqual(["000220010db8000000000000000000000001", 26]);
    expect([four.value, six.value]).toEqual([
      { family: 1, address: "192.0.2.1" },
      { family: 2, address: "2001:db8::1" },
    ]);
  });

  it("TYP-08 - other families pass as they are, E.164 as its digits", () => {
    expect(roundTrip("Address", { family: 8, address: "4930123456" })).toEqual({ family: 8, address: "4930123456" });
    for (const family of [0, 65_535]) {
      const data = Buffer.from("0102", "hex");
      expect(roundTrip("Address", { family, data })).toEqual({ family, data });
    }
  });

  it("TYP-09 - Host-IP-Address of family 1 with 16 octets: CEA 5014 with it", async () => {
    const rig = await startRig();
    const p = await rig.p.dial();
    const cer = p.cer();
    Object.assign(cer.attributes, { hostIpAddress: [], extraAvps: [raw(257, `0001${"01".repeat(16)}`)] });
    p.send(cer);
    const cea = await expectAnswer(rig, p, { resultCode: 5014, closes: true });
    expect(failedAvps(cea)).toEqual([{ code: 257, vendorId: 0, data: `0001${"01".repeat(16)}` }]);
  });

  it("TYP-10, TYP-11 - Time counts seconds since 1900, and from 2036 on in the second era", () => {
    const read = (seconds: number): unknown => {
      const data = Buffer.alloc(4);
      data.writeUInt32BE(seconds);
      return new Avp({ code: 55, data, definition: known(55, new Date(0)).definition }).value;
    };
    expect(read(2_208_988_800)).toEqual(new Date("1970-01-01T00:00:00Z"));
    expect(known(55, new Date(0)).data.readUInt32BE()).toBe(2_208_988_800);
    expect(read(0)).toEqual(new Date("2036-02-07T06:28:16Z"));
    expect(known(55, new Date("2104-02-26T09:42:23Z")).data.readUInt32BE()).toBe(0x7fffffff);
    expect(read(0x80000000)).toEqual(new Date("1968-01-20T03:14:08Z"));
    expect(() => known(55, new Date("2105-01-01T00:00:00Z"))).toThrow(/2104/);
  });

  it("TYP-12 - UTF8String counts octets: three characters of 3 octets make a length of 17", () => {
    const octets = known(1, "日本語").asBytes();
    expect([octets.readUIntBE(5, 3), octets.length, octets.subarray(17).toString("hex")]).toEqual([17, 20, "000000"]);
    expect(Avp.fromBytes(octets).value).toBe("日本語");
  });

  it("TYP-13 - ill-formed UTF-8 in User-Name: 5004 with it", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const answer = await ask(rig, p, ccr(p, { extraAvps: [raw(1, "ff")] }), { resultCode: 5004 });
    expect(failedAvps(answer)).toEqual([{ code: 1, vendorId: 0, data: "ff" }]);
  });

  it("TYP-14 - a name with a letter beyond ASCII is refused where it is configured", () => {
    const environment = virtualEnvironment();
    expect(() => new Node("bücher.example", "example", { environment })).toThrow(/originHost/);
    expect(() => new Node("iut.example", "bücher.example", { environment })).toThrow(/realmName/);
    expect(() => known(264, "bücher.example")).toThrow(/xn--/);
    expect(known(264, "xn--bcher-kva.example").value).toBe("xn--bcher-kva.example");
  });

  it("TYP-15 - one Origin-Host on all connections", async () => {
    const rig = await startRig({ q: { persistent: true } });
    const q = await rig.q.accept();
    const p = await rig.p.open();
    await ask(rig, p, ccr(p), { resultCode: 2001 });
    const names = [...p.received, ...q.received].map(({ attributes }) => attributes.originHost);
    expect([...new Set(names)]).toEqual(["iut.example"]);
  });

  it("TYP-16 - DiameterURI: the six examples of the RFC, and what is none", () => {
    const examples = [
      "aaa://host.example.com;transport=tcp",
      "aaa://host.example.com:6666;transport=tcp",
      "aaa://host.example.com;protocol=diameter",
      "aaa://host.example.com:6666;protocol=diameter",
      "aaa://host.example.com:6666;transport=tcp;protocol=diameter",
      "aaa://host.example.com:1813;transport=udp;protocol=radius",
    ];
    expect(
      examples.map(parseDiameterUri).map(({ fqdn, port, transport, protocol }) => [fqdn, port, transport, protocol]),
    ).toEqual([
      ["host.example.com", 3868, "tcp", "diameter"],
      ["host.example.com", 6666, "tcp", "diameter"],
      ["host.example.com", 3868, "tcp", "diameter"],
      ["host.example.com", 6666, "tcp", "diameter"],
      ["host.example.com", 6666, "tcp", "diameter"],
      ["host.example.com", 1813, "udp", "radius"],
    ]);
    for (const bad of [
      "aaa:host",
      "aaa://h;foo=bar",
      "aaa://h:0",
      "http://h",
      "aaa://h:65536",
      "aaa://h;protocol=diameter;",
    ]) {
      expect(() => parseDiameterUri(bad)).toThrow(/DiameterURI/);
    }
  });

  it("TYP-17 - URI defaults: tcp, 3868 for aaa, 5868 for aaas", () => {
    expect(parseDiameterUri("aaa://h")).toMatchObject({ port: 3868, transport: "tcp", protocol: "diameter" });
    expect(parseDiameterUri("aaas://h")).toMatchObject({ port: 5868, transport: "tcp", isSecure: true });
  });

  it("TYP-18 - udp is refused for Diameter and read for RADIUS", () => {
    expect(() => parseDiameterUri("aaa://h;transport=udp")).toThrow(/udp/);
    expect(parseDiameterUri("aaa://h;transport=udp;protocol=radius").transport).toBe("udp");
  });

  it("TYP-19 - URIs that are made here name port and transport", () => {
    expect(printDiameterUri({ fqdn: "h.example" })).toBe("aaa://h.example:3868;transport=tcp");
    expect(printDiameterUri({ fqdn: "h.example", scheme: "aaas" })).toBe("aaas://h.example:5868;transport=tcp");
  });

  it("TYP-20 - an unknown value of a known Enumerated survives decoding and reaches the application", async () => {
    const seen: unknown[] = [];
    const application = new Application(4, { auth: true, validation: "off" }).handle(
      CreditControlRequest,
      (request) => {
        seen.push(request.ccRequestType);
        const { ccRequestType, ccRequestNumber } = request;
        return request.answer({ resultCode: 2001, ccRequestType, ccRequestNumber });
      },
    );
    const rig = await startRig({ applications: [application] });
    const p = await rig.p.open();
    const answer = await ask(rig, p, ccr(p, { ccRequestType: 99 }), { resultCode: 2001 });
    expect([seen, answer.attributes.ccRequestType]).toEqual([[99], 99]);
    expect(roundTrip("Enumerated", -1)).toBe(-1);
  });

  it("TYP-21 - CC-Request-Type 9: 5004 with it", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const answer = await ask(rig, p, ccr(p, { ccRequestType: 9 }), { resultCode: 5004 });
    expect(failedAvps(answer)).toEqual([{ code: 416, vendorId: 0, data: "00000009" }]);
  });

  it("TYP-22 - a type of the user's own is written, read, and refused with 5004 where its codec throws", async () => {
    const seen: unknown[] = [];
    const application = new Application(4, { auth: true }).handle(ColorRequest, (request) => {
      seen.push(request.color);
      return request.answer({ resultCode: 2001, color: "green" });
    });
    const rig = await startRig({ applications: [application] });
    const p = await rig.p.open();
    const request = (hex: string): Promise<unknown> => {
      const origin = { originHost: "p.example", originRealm: "example", destinationRealm: "example" };
      const message = new ColorRequest({ sessionId: "p;1;1", ...origin, color: "red" });
      message.attributes.color = undefined;
      message.extraAvps = [raw(60_010, hex)];
      p.send(message);
      return p.next(1).then((answer) => [answer.attributes.resultCode, answer.findAvps([60_010, 0])[0]?.data[3]]);
    };
    expect(await request("00000001")).toEqual([2001, 2]);
    expect(await request("00000007")).toEqual([5004, undefined]);
    expect(seen).toEqual(["red"]);
  });
});

const NAMES = ["black", "red", "green"] as const;

/** A color that stands in an AVP as a number. */
const Color = defineAvp({
  name: "Color",
  code: 60_010,
  mandatory: true,
  type: {
    base: "Unsigned32",
    read: (value): (typeof NAMES)[number] => {
      const name = NAMES[value];
      if (name === undefined) throw new RangeError(`No color ${value}`);
      return name;
    },
    write: (name) => NAMES.indexOf(name),
  },
});

/** A command with a value of a type of its own. */
const ColorRequest = defineCommand({
  name: "Color-Test",
  code: 8_388_950,
  applicationId: 4,
  request: { ...REQUEST_MEMBERS, color: required(Color) },
  answer: { ...ANSWER_MEMBERS, color: optional(Color) },
});
