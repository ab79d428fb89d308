import { describe, expect, it } from "vitest";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { Avp, encodeAvps } from "../../src/message/avp.ts";
import type { ValidationMode } from "../../src/message/fault.ts";
import { Message } from "../../src/message/message.ts";
import { requestFault } from "../../src/message/request-check.ts";
import { readRouting } from "../../src/message/routing-avps.ts";
import { PLAIN } from "../../src/message/validation.ts";
import { judgeCer } from "../../src/peer/judgement.ts";
import { cer, local } from "../peer/sample-messages.ts";
import { ccr, expectAnswer, startRig } from "../rfc6733/rig.ts";

const dictionary = wholeDictionary();
const MODES: readonly ValidationMode[] = ["off", "warn", "lenient", "standard", "strict"];

function number(code: number, value: number): Avp {
  const data = Buffer.alloc(4);
  data.writeUInt32BE(value);
  return new Avp({ code, flags: 0x40, data });
}

function group(code: number, ...members: Avp[]): Avp {
  return new Avp({ code, flags: 0x40, data: encodeAvps(members) });
}

/** What each mode does with a CER: its Result-Code, and what it notes. */
function judged(change: (message: Message) => void): [ValidationMode, number, string[]][] {
  return MODES.map((mode) => {
    const message = cer();
    change(message);
    const noted: string[] = [];
    const judgement = judgeCer(Message.fromBytes(message.asBytes({ check: false })), local, {
      validation: PLAIN[mode],
      onNoted: ({ kind }) => noted.push(kind),
      isKnown: () => true,
    });
    return [mode, judgement.isGood ? 2001 : judgement.rejection.resultCode, noted];
  });
}

/** What each mode does with a CCR that has these AVPs more. */
function checked(...more: Avp[]): [ValidationMode, string | undefined, string[]][] {
  const text = (code: number, value: string): Avp => new Avp({ code, flags: 0x40, data: Buffer.from(value) });
  const avps = [
    ...[text(263, "a;1;1"), text(264, "a.example.net"), text(296, "example.net"), text(283, "example.net")],
    ...[number(258, 4), text(461, "32251@3gpp.org"), number(416, 1), number(415, 0), ...more],
  ];
  const octets = new Message({ commandFlags: 0xc0, commandCode: 272, applicationId: 4 }, avps, dictionary).asBytes();
  return MODES.map((mode) => {
    const noted: string[] = [];
    const message = Message.fromBytes(octets, { dictionary });
    const fault = requestFault(message, PLAIN[mode], ({ kind }) => noted.push(kind));
    return [mode, fault?.kind, noted];
  });
}

describe("what RFC 3588 allowed in a CER", () => {
  it("older peers - several Vendor-Ids in one Vendor-Specific-Application-Id play no part in what is shared", () => {
    const several = group(260, number(266, 10415), number(266, 193), number(258, 4));
    const change = (message: Message): void => {
      message.attributes.authApplicationId = [];
      message.attributes.extraAvps = [several];
    };
    expect(judged(change)).toEqual([
      ["off", 2001, []],
      ["warn", 2001, []],
      ["lenient", 2001, []],
      ["standard", 2001, ["severalVendorIds"]],
      ["strict", 5009, []],
    ]);
  });

  it("older peers - both ids in one group are taken where leniency is asked for, also when one of them is 0", () => {
    for (const other of [0, 3]) {
      const both = group(260, number(266, 10415), number(258, 4), number(259, other));
      const change = (message: Message): void => {
        message.attributes.extraAvps = [both];
      };
      expect(judged(change).map(([, code]) => code)).toEqual([2001, 2001, 2001, 5009, 5009]);
    }
  });

  it("older peers - a second Vendor-Id elsewhere, and a second id in the group, stay faults", () => {
    const twice = (avp: Avp) => (message: Message) => {
      message.attributes.extraAvps = [avp];
    };
    expect(judged(twice(number(266, 5))).map(([, code]) => code)).toEqual([5009, 5009, 5009, 5009, 5009]);
    const ids = group(260, number(266, 1), number(258, 4), number(258, 5));
    expect(judged(twice(ids)).map(([, code]) => code)).toEqual([5009, 5009, 5009, 5009, 5009]);
  });

  it("older peers - a CER without Host-IP-Address is taken in all modes below standard", () => {
    const change = (message: Message): void => {
      message.attributes.hostIpAddress = undefined;
    };
    expect(judged(change).map(([, code]) => code)).toEqual([2001, 2001, 2001, 5005, 5005]);
  });

  it("older peers - a fault inside a group of a CER comes back in Failed-AVP, within its group", async () => {
    const rig = await startRig();
    const p = await rig.p.dial();
    const short = new Avp({ code: 258, flags: 0x40, data: Buffer.alloc(3) });
    const avps = [...p.cer().avps, group(260, number(266, 10415), short)];
    p.send(new Message(p.cer().header, avps).asBytes());
    const cea = await expectAnswer(rig, p, { resultCode: 5014, closes: true });
    expect(cea.findAvps([279, 0], [260, 0]).map((avp) => avp.asBytes())).toEqual([group(260, short).asBytes()]);
  });

  it("older peers - the address of the transport counts where a CER names none", async () => {
    const rig = await startRig({ p: { validation: "lenient" } });
    const p = await rig.p.dial();
    const request = p.cer();
    request.attributes.hostIpAddress = undefined;
    p.send(request.asBytes({ check: false }));
    await expectAnswer(rig, p, { resultCode: 2001 });
    const { connection } = rig.p.peer;
    expect(connection?.hostIpAddress).toEqual([connection?.ip].flat());
  });
});

describe("AVPs of older releases, which the dictionary knows and the format has no place for", () => {
  it("older peers - a known AVP in a closed group is taken in lenient and warn, wherever it stands", () => {
    const inner = group(
      443,
      number(450, 0),
      new Avp({ code: 444, flags: 0x40, data: Buffer.from("1") }),
      number(415, 1),
    );
    expect(checked(inner)).toEqual([
      ["off", undefined, []],
      ["warn", undefined, ["notAllowed"]],
      ["lenient", undefined, []],
      ["standard", "notAllowed", []],
      ["strict", "notAllowed", []],
    ]);
  });

  it("older peers - an unknown AVP with M is refused all the same", () => {
    const inner = group(
      443,
      number(450, 0),
      new Avp({ code: 444, flags: 0x40, data: Buffer.from("1") }),
      number(60_000, 1),
    );
    expect(checked(inner).map(([, kind]) => kind)).toEqual([
      undefined,
      undefined,
      "unsupported",
      "unsupported",
      "unsupported",
    ]);
  });
});

describe("a DiameterIdentity is a domain name, and those have 255 octets at most", () => {
  const name = (length: number): Avp => new Avp({ code: 282, flags: 0x40, data: Buffer.alloc(length, "x") });

  it("long names - 255 octets are a name, 256 are 5004 and no value", () => {
    const octets = (avp: Avp): Buffer =>
      new Message({ commandFlags: 0xc0, commandCode: 272, applicationId: 4 }, [avp]).asBytes();
    const good = Message.fromBytes(octets(name(255)), { dictionary });
    expect(good.attributes.routeRecord).toEqual(["x".repeat(255)]);
    const bad = Message.fromBytes(octets(name(256)), { dictionary });
    expect(bad.attributes.routeRecord).toBeUndefined();
    expect(bad.findings[0]).toMatchObject({
      kind: "value",
      resultCode: 5004,
      reason: "Route-Record has 256 octets; a DiameterIdentity has at most 255",
    });
    expect(readRouting(octets(name(255)))).toMatchObject({ routeRecord: ["x".repeat(255)], fault: undefined });
    expect(readRouting(octets(name(256)))).toMatchObject({
      routeRecord: undefined,
      fault: "AVP 282 is no text of its type",
    });
  });

  it("long names - can't be made", () => {
    expect(Avp.new(264, 0, "x".repeat(255)).length).toBe(263);
    expect(() => Avp.new(264, 0, "x".repeat(256))).toThrow("at most 255 characters");
    expect(() => new Avp({ code: 264, data: Buffer.alloc(256, "x"), definition: dictionary.avp(264) }).value).toThrow(
      "256 octets, more than 255",
    );
  });

  it.each(MODES)(
    "long names - a CER with one is answered 5004 in a short CEA, and closed, in mode %s",
    async (validation) => {
      const rig = await startRig({ node: { unknownPeers: "accept", validation } });
      const q = await rig.q.dial();
      const avps = q
        .cer()
        .avps.map((avp) =>
          avp.code === 264 ? new Avp({ code: 264, flags: 0x40, data: Buffer.alloc(60_000, "x") }) : avp,
        );
      q.send(new Message(q.cer().header, avps).asBytes());
      const cea = await expectAnswer(rig, q, { resultCode: 5004, closes: true });
      expect(cea.attributes.errorMessage).toBe("Origin-Host has 60000 octets; a DiameterIdentity has at most 255");
    },
  );

  it("long names - a request with one is answered 5004, and no host of such a name is remembered", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const request = ccr(p);
    const long = new Avp({ code: 264, flags: 0x40, data: Buffer.alloc(1000, "x") });
    const avps = request.avps.map((avp) => (avp.code === 264 ? long : avp));
    p.send(new Message(request.header, avps).asBytes());
    await expectAnswer(rig, p, { resultCode: 5004 });
    expect(rig.node.tableSizes).toMatchObject({ rememberedHosts: 0 });
  });
});
