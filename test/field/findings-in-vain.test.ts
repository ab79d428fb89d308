import { describe, expect, it } from "vitest";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { applicationIdFaults } from "../../src/message/application-ids.ts";
import { Avp, encodeAvps } from "../../src/message/avp.ts";
import { DecodeContext } from "../../src/message/decode-context.ts";
import type { Finding } from "../../src/message/finding.ts";
import { type Message, receive } from "../../src/message/message.ts";
import { strictFindings } from "../../src/message/strict-check.ts";

const dictionary = wholeDictionary();

/** A CCR of nothing but these octets. */
function request(body: Buffer, code = 272, applicationId = 4): Message {
  const octets = Buffer.concat([Buffer.alloc(20), body]);
  octets.writeUInt32BE(((1 << 24) | octets.length) >>> 0, 0);
  octets.writeUInt32BE(((0xc0 << 24) | code) >>> 0, 4);
  octets.writeUInt32BE(applicationId, 8);
  return receive(octets, dictionary);
}

/** Empty groups that lack their members, 15 deep in groups that lack theirs. */
function deep(count: number): Buffer {
  let octets: Buffer = Buffer.concat(Array(count).fill(new Avp({ code: 457 }).asBytes()));
  for (let depth = 0; depth < 15; depth++) octets = new Avp({ code: 284, data: octets }).asBytes();
  return octets;
}

const A_FINDING: Finding = { kind: "missing", resultCode: 5005, reason: "", breaksStructure: false };

describe("a finding that is not kept is not made: a message of nothing but faults must not cost more than a good one", () => {
  it("findings in vain - 32 are made and no more, whatever else is wrong", () => {
    const context = new DecodeContext(Buffer.alloc(20), dictionary);
    let made = 0;
    for (let time = 0; time < 1000; time++) {
      context.report(() => {
        made++;
        return A_FINDING;
      }, undefined);
    }
    expect([made, context.findings?.length]).toEqual([32, 32]);
  });

  it("findings in vain - what ends the reading is kept in place of the last one", () => {
    const context = new DecodeContext(Buffer.alloc(20), dictionary);
    for (let time = 0; time < 40; time++) context.report(() => A_FINDING, undefined);
    const end: Finding = { ...A_FINDING, kind: "brokenFrame", breaksStructure: true };
    context.reportEnd(end);
    expect([context.findings?.length, context.findings?.at(-1)]).toEqual([32, end]);
    const other = new DecodeContext(Buffer.alloc(20), dictionary);
    other.reportEnd(end);
    expect(other.findings).toEqual([end]);
  });

  it("findings in vain - 65,000 empty groups give 32 findings with their groups, in decoding and in strict reading", () => {
    const message = request(deep(65_000));
    expect(message.findings).toHaveLength(32);
    const [first] = message.findings;
    expect(first?.failedAvp?.code).toBe(284);
    let depth = 0;
    for (let avp = first?.failedAvp; avp?.members?.[0] !== undefined; avp = avp.members[0]) depth++;
    expect(depth).toBe(16);
    expect(strictFindings(message).length).toBeLessThanOrEqual(32);
  });

  it("findings in vain - the AVP in its groups is the same each time it is asked for", () => {
    const inner = new Avp({ code: 9999, vendorId: 54321, flags: 0xc0, data: Buffer.from([1]) });
    const group = new Avp({
      code: 456,
      flags: 0x40,
      data: new Avp({ code: 437, flags: 0xc0, data: inner.asBytes() }).asBytes(),
    });
    const finding = request(group.asBytes()).findings.find(({ kind }) => kind === "unsupported");
    expect(finding?.failedAvp?.asBytes()).toEqual(group.asBytes());
    expect(finding?.failedAvp).toBe(finding?.failedAvp);
    expect(finding).toMatchObject({ resultCode: 5001, breaksStructure: false, avp: { code: 9999 } });
  });

  it("findings in vain - thousands of AVPs about applications give one fault of each kind and code (L9)", () => {
    const empty = new Avp({ code: 260, flags: 0x40 });
    const id = (code: number, value: number): Avp =>
      new Avp({ code, flags: 0x40, data: Buffer.from([0, 0, 0, value]) });
    const both = new Avp({ code: 260, flags: 0x40, data: encodeAvps([id(258, 4), id(259, 4)]) });
    const other = new Avp({ code: 260, flags: 0x40, data: encodeAvps([id(258, 9)]) });
    const avps = Array(500)
      .fill([empty, id(258, 5), both, id(259, 6), other, id(258, 7)])
      .flat();
    const found = applicationIdFaults(request(encodeAvps(avps)));
    expect(found.map(({ kind, avp }) => [kind, avp?.code])).toEqual([
      ["noApplicationId", 260],
      ["otherApplicationId", 258],
      ["twoApplicationIds", 260],
      ["otherApplicationId", 259],
      ["otherApplicationId", 260],
    ]);
    expect(found[1]?.failedAvp).toMatchObject({ data: Buffer.from([0, 0, 0, 5]) });
    expect(applicationIdFaults(request(encodeAvps(avps), 257, 0)).map(({ kind }) => kind)).toEqual([
      "noApplicationId",
      "twoApplicationIds",
    ]);
  });
});
