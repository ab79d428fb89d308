import { describe, expect, it } from "vitest";
import { wholeDictionary } from "../../src/all.ts";
import { Avp, encodeAvps } from "../../src/message/avp.ts";
import { Message } from "../../src/message/message.ts";
import { readRouting } from "../../src/message/routing-avps.ts";
import { strictFindings } from "../../src/message/strict-check.ts";
import { copyMarks, replayedAnswer } from "../../src/routing/replay.ts";
import { AVP_FLAG_VENDOR } from "../../src/wire/avp-frame.ts";
import { messageVectors } from "../vectors/vectors.ts";

const dictionary = wholeDictionary();

/** A CCR whose Requested-Service-Unit has V and Vendor-Id 0, and holds CC-Time 60. */
const CCR =
  "010000c4c00001100000000400000011000000220000010740000019612e6578616d706c652e6e65743b313b320000000000010840000015612e" +
  "6578616d706c652e6e657400000000000128400000136578616d706c652e6e6574000000011b400000136578616d706c652e6e65740000000102" +
  "4000000c00000004000001cd40000016333232353140336770702e6f72670000000001a04000000c000000010000019f4000000c000000000000" +
  "01b5c000001800000000000001a44000000c0000003c";

/** The message with V and Vendor-Id 0 in those AVPs of vendor 0 that `isMeant` names by their number, groups before members. */
function withVendorZero(octets: Buffer, isMeant: (index: number) => boolean): Buffer {
  let index = 0;
  const rewritten = (avp: Avp): Avp => {
    const isChanged = avp.vendorId === 0 && !avp.isVendor && isMeant(index++);
    const { code, vendorId, members, padding } = avp;
    const data = members === undefined ? avp.data : encodeAvps(members.map(rewritten));
    return new Avp({ code, vendorId, flags: avp.flags | (isChanged ? AVP_FLAG_VENDOR : 0), data, padding });
  };
  const { avps } = Message.fromBytes(octets, { dictionary });
  const all = Buffer.concat([octets.subarray(0, 20), encodeAvps(avps.map(rewritten))]);
  all.writeUIntBE(all.length, 1, 3);
  return all;
}

/** Attributes and findings, AVPs without a place in the format by what they hold. */
function meaning(octets: Buffer): unknown {
  const { attributes, findings } = Message.fromBytes(octets, { dictionary });
  return {
    attributes: plain(attributes),
    findings: findings.map(({ kind, reason }) => [kind, reason.replace(/ at \d+/, "")]),
  };
}

function plain(value: unknown): unknown {
  if (value instanceof Avp) {
    return [value.code, value.vendorId, value.isMandatory, value.members?.map(plain) ?? value.data.toString("hex")];
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (ArrayBuffer.isView(value)) return Buffer.from(value as Buffer).toString("hex");
  return Object.entries(value).map(([key, item]) => [key, plain(item)]);
}

function countAvps(avps: readonly Avp[]): number {
  return avps.reduce((sum, { members }) => sum + 1 + countAvps(members ?? []), 0);
}

const withGroups = messageVectors()
  .map(({ id, hex }) => ({ id, octets: Buffer.from(hex, "hex") }))
  .filter(({ octets }) =>
    Message.fromBytes(octets, { dictionary }).avps.some(
      ({ definition, vendorId }) => definition?.type === "Grouped" && vendorId === 0,
    ),
  );

describe("a V flag with Vendor-Id 0: header lengths come from the octets, not from the definition", () => {
  it("vendor 0 - the members of a group that is sent with V are read, and nothing is made up", () => {
    const request = Message.fromBytes(Buffer.from(CCR, "hex"), { dictionary });
    expect(request.findings).toEqual([]);
    expect(request.attributes.requestedServiceUnit).toEqual({ ccTime: 60 });
    expect(request.attributes.extraAvps).toBeUndefined();
    expect(request.asBytes().toString("hex")).toBe(CCR);
  });

  it("vendor 0 - only strict reading has something against the flag", () => {
    const found = strictFindings(Message.fromBytes(Buffer.from(CCR, "hex"), { dictionary }));
    expect(found.map(({ reason }) => reason)).toEqual(["Requested-Service-Unit has the V flag with vendor 0"]);
  });

  it("vendor 0 - an operator's Multiple-Services-Credit-Control with V in each member is read", () => {
    const used = new Avp({
      code: 437,
      flags: 0xc0,
      data: new Avp({ code: 420, flags: 0xc0, data: Buffer.from([0, 0, 0, 60]) }).asBytes(),
    });
    const group = new Avp({
      code: 456,
      flags: 0x40,
      data: encodeAvps([new Avp({ code: 432, flags: 0xc0, data: Buffer.from([0, 0, 0, 10]) }), used]),
    });
    const octets = Buffer.concat([Buffer.from(CCR, "hex").subarray(0, -24), group.asBytes()]);
    octets.writeUIntBE(octets.length, 1, 3);
    const { attributes, findings } = Message.fromBytes(octets, { dictionary });
    expect(findings).toEqual([]);
    expect(attributes.multipleServicesCreditControl).toEqual([
      { ratingGroup: 10, requestedServiceUnit: { ccTime: 60 } },
    ]);
  });

  it("vendor 0 - is looked for in many captured messages", () => {
    expect(withGroups.length).toBeGreaterThan(200);
  });

  it.each(withGroups.map(({ id, octets }) => [id, octets] as const))(
    "vendor 0 - %s means the same with V in one of its AVPs of vendor 0, and in all",
    (_id, octets) => {
      const right = meaning(octets);
      const count = countAvps(Message.fromBytes(octets, { dictionary }).avps);
      for (let one = 0; one < count; one += Math.ceil(count / 30)) {
        expect(meaning(withVendorZero(octets, (index) => index === one))).toEqual(right);
      }
      const all = withVendorZero(octets, () => true);
      expect(meaning(all)).toEqual(right);
      expect(readRouting(all)).toEqual(readRouting(octets));
      expect(Message.fromBytes(all, { dictionary }).asBytes()).toEqual(all);
    },
  );

  it("vendor 0 - the Proxy-Info of a copy takes the place of the first one's, with V too", () => {
    const proxyInfo = (flags: number, state: string): Buffer =>
      new Avp({
        code: 284,
        flags,
        data: encodeAvps([
          new Avp({ code: 280, flags, data: Buffer.from("proxy") }),
          new Avp({ code: 33, flags, data: Buffer.from(state) }),
        ]),
      }).asBytes();
    const message = (info: Buffer): Buffer => {
      const octets = Buffer.concat([
        Buffer.from(CCR, "hex").subarray(0, 20),
        new Avp({ code: 263, data: Buffer.from("a;1") }).asBytes(),
        info,
      ]);
      octets.writeUIntBE(octets.length, 1, 3);
      return octets;
    };
    for (const flags of [0x40, 0xc0]) {
      const replayed = replayedAnswer(message(proxyInfo(0x40, "first")), copyMarks(message(proxyInfo(flags, "later"))));
      expect(replayed).toEqual(message(proxyInfo(flags, "later")));
    }
  });
});
