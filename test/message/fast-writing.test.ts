import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MemberDefinition } from "../../src/dictionary/definitions.ts";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { AttributeBody } from "../../src/message/attribute-body.ts";
import type { Attributes } from "../../src/message/decode-context.ts";
import { Message } from "../../src/message/message.ts";
import { MessageHeader } from "../../src/wire/header.ts";
import { Writer } from "../../src/wire/writer.ts";
import { whereCodeIsForbidden } from "../wire/no-code.ts";
import { attributesOf, everyType } from "./every-type.ts";

const command = everyType();
const dictionary = new Dictionary([{ avps: [], commands: [command] }]);

/** Values of all kinds: nothing is right for every type, each is for some. */
const anything = fc.oneof(
  fc.constantFrom(undefined, null, true, "", "192.0.2.1", "2001:db8::1", "300.1.1.1", "\ud800", "\u00e4", "a\u0000"),
  fc.constantFrom(
    "x".repeat(24),
    "x".repeat(25),
    "x".repeat(255),
    "x".repeat(256),
    "x".repeat(1024),
    "x".repeat(1025),
    `${"x".repeat(40)}\u20ac`,
  ),
  fc.constantFrom(-1, 0, 1.5, 2 ** 31, 2 ** 32 - 1, 2 ** 32, -(2 ** 31), -(2 ** 31) - 1, Number.NaN, -0),
  fc.constantFrom(-1n, 0n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 64n),
  fc.constantFrom(new Date(0), new Date("1968-01-20T03:14:07Z"), new Date("2040-01-01"), new Date(Number.NaN)),
  fc.constantFrom({ family: 1, address: "10.0.0.1" }, { family: 2, address: "::1" }, { family: 9, data: Buffer.of(1) }),
  fc.constantFrom({ family: 1, address: "x" }, { plain: "text" }, { plain: 1 }, {}, [], [[]], Buffer.alloc(1025)),
  fc.string({ maxLength: 40 }),
  fc.uint8Array({ maxLength: 20 }),
  fc.integer(),
  fc.bigInt(),
);

/** A copy with another value somewhere: a list's or a group's among them, the `place`th counted around. */
function changed(attributes: Attributes, [place, value]: readonly [number, unknown]): Attributes {
  const keys = Object.keys(attributes);
  const key = keys[place % keys.length] as string;
  const present = attributes[key];
  const rest = Math.floor(place / keys.length);
  const change = (item: unknown) => (isPlain(item) && rest % 4 > 0 ? changed(item, [rest, value]) : value);
  if (!Array.isArray(present) || present.length === 0 || rest % 6 === 0)
    return { ...attributes, [key]: change(present) };
  if (rest % 6 === 1) return { ...attributes, [key]: [] };
  if (rest % 6 === 2) return { ...attributes, [key]: Array.from({ length: 5 }, () => present[0]) };
  return { ...attributes, [key]: present.with(rest % present.length, change(present[rest % present.length])) };
}

function isPlain(value: unknown): value is Attributes {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** What an object without Object's prototype is written to: nothing compiled takes it. */
function withoutPrototype(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototype);
  if (!isPlain(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, withoutPrototype(item)]);
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

/** The octets, or what was said against them. */
function encoded(attributes: Attributes, how: { capacity: number; check: boolean }): string {
  const header = new MessageHeader({ commandFlags: 0xc0, commandCode: command.code, applicationId: 1 });
  const writer = new Writer(how.capacity);
  writer.octets(Buffer.from("before"));
  try {
    new Message(header, new AttributeBody(command, { dictionary, attributes })).writeTo(writer, how);
    return writer.copy().toString("hex");
  } catch (error) {
    expect(writer.copy().toString()).toBe("before");
    return String(error).replaceAll("[Object: null prototype] ", "");
  }
}

const hows = fc.record({ capacity: fc.constantFrom(16, 200, 1000, 65_536), check: fc.boolean() });

/** Encodes so often that the object's layout is compiled, and those of its groups. */
function warm(attributes: Attributes): void {
  for (let time = 0; time < 70; time++) encoded(attributes, { capacity: 65_536, check: false });
}

const needed = command.members.filter(({ min }) => min > 0);
const [required] = fc.sample(attributesOf(needed), { numRuns: 1, seed: 1 }) as [Attributes];

describe("fast writing", () => {
  it("fast writing - writes the octets of the general path, and says the same of what is wrong", () => {
    const sample = attributesOf(command.members).chain((right) => {
      // The same keys, so that what is compiled for the one meets the other.
      const keys = new Set(Object.keys(right));
      const members = command.members.filter(({ key }) => keys.has(key)).map((one) => ({ ...one, min: 1 }));
      const eight = { minLength: 8, maxLength: 8 };
      const alike = fc.array(attributesOf(members), eight);
      const changes = fc.array(fc.tuple(fc.nat(), anything), eight);
      const others = fc
        .tuple(alike, changes)
        .map(([all, values]) => [
          ...all,
          ...all.map((attributes, index) => changed(attributes, values[index] as [number, unknown])),
        ]);
      return fc.tuple(fc.constant(right), others, hows);
    });
    fc.assert(
      fc.property(sample, ([right, others, how]) => {
        warm(right);
        const fewer = Object.fromEntries(Object.entries(right).slice(0, -1));
        for (const attributes of [right, fewer, ...others, right]) {
          const onGeneralPath = withoutPrototype(attributes) as Attributes;
          for (let twice = 0; twice < 2; twice++) {
            expect(encoded(attributes, how)).toBe(encoded(onGeneralPath, how));
          }
        }
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  it("fast writing - names that repeat are written as they are, and any other in their place", () => {
    const [first, second] = command.members.map(({ key }) => key) as [string, string];
    const names = fc.constantFrom("a", "ab.example", "node.example.com", "node.example.net");
    fc.assert(
      fc.property(fc.array(fc.tuple(names, names), { minLength: 20, maxLength: 60 }), (pairs) => {
        warm({ [first]: "a", [second]: "a", ...required });
        const how = { capacity: 2000, check: true };
        for (const [one, other] of pairs) {
          const attributes = { [first]: one, [second]: other, ...required };
          expect(encoded(attributes, how)).toBe(encoded(withoutPrototype(attributes) as Attributes, how));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("fast writing - a value that is missing is asked for, also where it was not before", () => {
    const key = command.members.find(({ min }) => min > 0)?.key as string;
    warm({ ...required, [key]: undefined });
    const refusal = `AvpEncodeError: ${key} is missing`;
    expect(encoded({ ...required, [key]: undefined }, { capacity: 2000, check: true })).toContain(refusal);
    expect(encoded({ ...required, [key]: undefined }, { capacity: 2000, check: false })).not.toContain(refusal);
  });

  it("fast writing - a group that 24 bits can't measure is refused", () => {
    const group = command.members.at(-2) as MemberDefinition;
    const [one, other] = (group.avp.group?.members ?? []).filter(({ avp }) => avp.type === "OctetString") as [
      MemberDefinition,
      MemberDefinition,
    ];
    const last = group.avp.group?.members.at(-1) as MemberDefinition;
    const attributes = (length: number) => {
      const value = Buffer.alloc(length);
      return { ...required, [group.key]: { [one.key]: value, [other.key]: value, [last.key]: 1 } };
    };
    warm(attributes(1));
    expect(encoded(attributes(9_000_000), { capacity: 2000, check: true })).toContain(`${group.avp.name} takes 18`);
  });

  it("fast writing - objects are written where the program forbids code from texts", () => {
    whereCodeIsForbidden(() => {
      fc.assert(
        fc.property(attributesOf(command.members), (attributes) => {
          warm(attributes);
          const how = { capacity: 2000, check: true };
          expect(encoded(attributes, how)).toBe(encoded(withoutPrototype(attributes) as Attributes, how));
        }),
        { numRuns: 20 },
      );
    });
  });
});
