import fc from "fast-check";
import type { AvpDefinition, AvpType, CommandDefinition, MemberDefinition } from "../../src/dictionary/definitions.ts";
import type { Attributes } from "../../src/message/decode-context.ts";

/** Every type but Grouped. */
export const PLAIN_TYPES: readonly AvpType[] = [
  "Unsigned32",
  "Integer32",
  "Enumerated",
  "Unsigned64",
  "Integer64",
  "Float32",
  "Float64",
  "Time",
  "Address",
  "UTF8String",
  "DiameterIdentity",
  "DiameterURI",
  "OctetString",
];

const CLOSED: ReadonlyMap<number, string> = new Map([
  [0, "ZERO"],
  [7, "SEVEN"],
]);

/** A command with each type under both kinds of header: once, as a list, with a codec, in a group, and in a list of groups. */
export function everyType(): CommandDefinition {
  let code = 1000;
  const avp = (type: AvpType, more: Partial<AvpDefinition> = {}): AvpDefinition => {
    code++;
    const vendorId = code % 2 === 0 ? 0 : 10_415;
    return { name: `X-${code}`, key: `x${code}`, code, vendorId, type, mandatory: "must", ...more } as AvpDefinition;
  };
  const member = (definition: AvpDefinition, min: number, max: number): MemberDefinition => {
    return { key: definition.key, avp: definition, min, max, place: min > 0 ? "required" : "optional" };
  };
  const each = (min: number, max: number) => PLAIN_TYPES.map((type) => member(avp(type), min, max));
  const codec = {
    read: (plain: unknown) => ({ plain }),
    write: (value: unknown) => (value as { plain: unknown }).plain,
  };
  const octets = member(avp("OctetString"), 0, 1);
  const inner = { members: [...each(0, 1), octets, member(avp("Unsigned32"), 1, 1)], open: true };
  const middle = { members: [member(avp("Grouped", { group: inner } as never), 0, 1), ...each(0, 3)], open: true };
  return {
    name: "Every-Request",
    abbreviation: "EVR",
    code: 8_388_000,
    applicationId: 1,
    isRequest: true,
    proxiable: true,
    open: true,
    members: [
      member(avp("Enumerated", { enumeration: { names: CLOSED, open: false } } as never), 1, 1),
      member(avp("DiameterIdentity"), 0, 1),
      member(avp("DiameterIdentity"), 0, 1),
      ...each(0, 1),
      member(avp("DiameterIdentity"), 1, 1),
      ...each(1, 3),
      member(avp("UTF8String", { codec } as never), 0, 1),
      member(avp("Grouped", { group: inner } as never), 0, 1),
      member(avp("Grouped", { group: middle } as never), 0, 4),
    ],
  };
}

function good({ type, enumeration }: AvpDefinition): fc.Arbitrary<unknown> {
  if (enumeration?.open === false) return fc.constantFrom(...enumeration.names.keys());
  switch (type) {
    case "Unsigned32":
      return fc.nat({ max: 0xffffffff });
    case "Integer32":
    case "Enumerated":
      return fc.integer();
    case "Unsigned64":
      return fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    case "Integer64":
      return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    case "Float32":
    case "Float64":
      return fc.float();
    case "Time":
      return fc.date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    case "Address":
      return fc.constantFrom("10.1.2.3", "255.255.255.255", { family: 1, address: "192.0.2.1" }, "2001:db8::1");
    case "OctetString":
      return fc.uint8Array({ maxLength: 20 });
    case "DiameterIdentity":
      return fc.constantFrom("a", "node.example", "another.example.com", "x".repeat(70), "x".repeat(255));
    default:
      return fc.string({ maxLength: 40 });
  }
}

/** Right attributes of a group or command. */
export function attributesOf(members: readonly MemberDefinition[]): fc.Arbitrary<Attributes> {
  const entries = members.map(({ key, avp, min, max }) => {
    const { group, codec } = avp;
    const right =
      group !== undefined
        ? attributesOf(group.members)
        : good(avp).map((value) => (codec === undefined ? value : { plain: value }));
    return [key, max === 1 ? right : fc.array(right, { minLength: min, maxLength: max })] as const;
  });
  return fc
    .record(Object.fromEntries(entries), { requiredKeys: members.filter(({ min }) => min > 0).map(({ key }) => key) })
    .map((record) => ({ ...record }));
}
