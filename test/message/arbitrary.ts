import fc from "fast-check";
import type { AvpDefinition, GroupDefinition, MemberDefinition } from "../../src/dictionary/definitions.ts";
import type { Attributes } from "../../src/message/decode-context.ts";

/** Which optional members a generated value has: a few, or all. Groups inside it have none beyond the required ones. */
export type Fill = "some" | "all";

const MOST_OPTIONAL = 6;

/** Attributes that a format allows, made from its definition alone. */
export function attributesOf(format: GroupDefinition, fill: Fill): fc.Arbitrary<Attributes> {
  const members = format.members.filter(({ max }) => max > 0);
  const required = members.filter(({ min }) => min > 0);
  const optional = members.filter(({ min }) => min === 0);
  const chosen =
    fill === "all"
      ? fc.constant(optional)
      : fc.subarray(optional, { maxLength: Math.min(MOST_OPTIONAL, optional.length) });
  return chosen.chain((extra) => recordOf([...required, ...extra]));
}

/** The attributes with one of them gone. */
export function without(attributes: Attributes, key: string): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([other]) => other !== key));
}

function recordOf(members: readonly MemberDefinition[]): fc.Arbitrary<Attributes> {
  return fc.record(Object.fromEntries(members.map((member) => [member.key, memberOf(member)])));
}

function memberOf({ avp, min, max }: MemberDefinition): fc.Arbitrary<unknown> {
  if (max <= 1) return dataOf(avp);
  const minLength = Math.max(min, 1);
  return fc.array(dataOf(avp), { minLength, maxLength: Math.min(max, minLength + 1) });
}

function dataOf(avp: AvpDefinition): fc.Arbitrary<unknown> {
  switch (avp.type) {
    case "Grouped":
      return recordOf((avp.group?.members ?? []).filter(({ min }) => min > 0));
    case "Enumerated":
      return avp.enumeration?.open === false
        ? fc.constantFrom(...avp.enumeration.names.keys())
        : fc.integer({ min: -0x80000000, max: 0x7fffffff });
    case "Integer32":
      return fc.integer({ min: -0x80000000, max: 0x7fffffff });
    case "Unsigned32":
      return fc.integer({ min: 0, max: 0xffffffff });
    case "Integer64":
      return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    case "Unsigned64":
      return fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    case "Float32":
      return fc.float({ noNaN: true });
    case "Float64":
      return fc.double({ noNaN: true });
    case "OctetString":
      return fc.uint8Array({ maxLength: 40 }).map((octets) => Buffer.from(octets));
    case "DiameterIdentity":
      return identities;
    case "Address":
      return addresses;
    case "Time":
      return fc.integer({ min: 0, max: 0xfff0_0000 }).map((seconds) => new Date(TIME_START + seconds * 1000));
    default:
      return texts;
  }
}

/** The earliest instant that the type Time tells (RFC 6733 §4.3.1). */
const TIME_START = Date.UTC(1968, 0, 20, 3, 14, 8);

// Made once: these take long to set up.
const identities: fc.Arbitrary<string> = fc.stringMatching(/^[a-z][a-z0-9.-]{0,30}$/);
const texts: fc.Arbitrary<string> = fc.string({ unit: "grapheme", maxLength: 30 });
const addresses: fc.Arbitrary<unknown> = fc.oneof(
  fc.ipV4().map((address) => ({ family: 1, address })),
  fc.stringMatching(/^\d{1,15}$/).map((address) => ({ family: 8, address })),
  fc.uint8Array({ minLength: 1, maxLength: 20 }).map((data) => ({ family: 16389, data: Buffer.from(data) })),
);
