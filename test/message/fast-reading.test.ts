import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CommandDefinition } from "../../src/dictionary/definitions.ts";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { AttributeBody } from "../../src/message/attribute-body.ts";
import type { Attributes, DecodeLimits } from "../../src/message/decode-context.ts";
import { DEFAULT_LIMITS } from "../../src/message/decode-context.ts";
import { Message } from "../../src/message/message.ts";
import { MessageHeader } from "../../src/wire/header.ts";
import { attributesOf, everyType } from "./every-type.ts";

function encoded(command: CommandDefinition, attributes: Attributes): Buffer {
  const header = new MessageHeader({ commandFlags: 0xc0, commandCode: command.code, applicationId: 1 });
  const dictionary = new Dictionary([{ avps: [], commands: [command] }]);
  return new Message(header, new AttributeBody(command, { dictionary, attributes })).asBytes();
}

/** All that decoding tells: attributes with their order, and what is wrong. */
function decoded(command: CommandDefinition, octets: Buffer, limits: DecodeLimits = DEFAULT_LIMITS): unknown {
  const dictionary = new Dictionary([{ avps: [], commands: [command] }]);
  const body = new AttributeBody(command, { dictionary, octets, limits });
  const { attributes, findings } = body;
  const said = findings.map(({ resultCode, reason, failedAvp }) => [resultCode, reason, failedAvp?.asBytes()]);
  return { attributes: ordered(attributes), said };
}

/** Keys and values in order, AVPs as their octets. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || value instanceof Date) return value;
  if ("asBytes" in value) return (value as { asBytes(): Buffer }).asBytes().toString("hex");
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  return Object.entries(value).map(([key, item]) => [key, ordered(item)]);
}

/** The same octets within a larger buffer, as a chunk of a stream holds them. */
function inChunk(octets: Buffer): Buffer {
  return Buffer.concat([Buffer.alloc(36, 0xff), octets, Buffer.alloc(36, 0xff)]).subarray(36, 36 + octets.length);
}

/** Octets with one of them changed, a word changed, a word taken out or put in twice, an AVP or the end cut off. */
function spoilt(octets: Buffer, [kind, place, value]: readonly [number, number, number]): Buffer {
  const at = 20 + (place % (octets.length - 20));
  const word = at & ~3;
  const copy = Buffer.from(octets);
  if (kind === 0) copy[at] = value & 0xff;
  else if (kind === 1) copy.writeInt32BE(value | 0, word);
  else if (kind === 2) return Buffer.concat([octets.subarray(0, word), octets.subarray(word + 4)]);
  else if (kind === 3) return Buffer.concat([octets.subarray(0, word + 4), octets.subarray(word)]);
  else if (kind === 4) return octets.subarray(0, word);
  else if (kind === 5) copy[at] = (copy[at] as number) ^ (1 << (value & 7));
  else if (kind === 6) return withVendorZero(octets, place);
  else return shortened(octets, place);
  return copy;
}

/** Octets with V and Vendor-Id 0 in one AVP that has no vendor: what it holds begins later than its definition says. */
function withVendorZero(octets: Buffer, place: number): Buffer {
  const avps = [...avpsOf(octets)];
  const at = place % avps.length;
  const avp = avps[at] as Buffer;
  if ((avp[4] as number) >= 0x80) return octets;
  const longer = Buffer.concat([avp.subarray(0, 8), Buffer.alloc(4), avp.subarray(8)]);
  longer[4] = (longer[4] as number) | 0x80;
  longer.writeUIntBE(longer.readUIntBE(5, 3) + 4, 5, 3);
  return Buffer.concat([octets.subarray(0, 20), ...avps.with(at, longer)]);
}

/** Octets with one AVP shorter by its last word. */
function shortened(octets: Buffer, place: number): Buffer {
  const avps = [...avpsOf(octets)];
  const at = place % avps.length;
  const avp = Buffer.from(avps[at] as Buffer);
  avp.writeUIntBE(Math.max(0, avp.readUIntBE(5, 3) - 4), 5, 3);
  return Buffer.concat([octets.subarray(0, 20), ...avps.with(at, avp.subarray(0, -4))]);
}

const changes = fc.array(
  fc.tuple(
    fc.nat({ max: 7 }),
    fc.nat({ max: 100_000 }),
    fc.oneof(fc.integer(), fc.constantFrom(0, 1, 0x40, 0x80, 0xc0)),
  ),
  { minLength: 30, maxLength: 30 },
);

describe("fast reading", () => {
  it("fast reading - tells of any octets what the general path tells", () => {
    const known = everyType();
    fc.assert(
      fc.property(attributesOf(known.members), changes, (attributes, all) => {
        const octets = encoded(known, attributes);
        for (let time = 0; time < 70; time++) decoded(known, octets);
        const fresh = everyType();
        expect(decoded(known, inChunk(octets))).toEqual(decoded(fresh, octets));
        for (const change of all) {
          const other = spoilt(octets, change);
          expect(decoded(known, inChunk(other))).toEqual(decoded(fresh, other));
          decoded(known, octets);
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
  }, 60_000);

  it("fast reading - an AVP that its group is too short for is told, whichever it is", () => {
    const samples = fc.sample(attributesOf(everyType().members), { numRuns: 8, seed: 7 });
    for (const attributes of samples) {
      const [known, fresh] = [everyType(), everyType()];
      const octets = encoded(known, attributes);
      for (let place = 0; place < [...avpsOf(octets)].length; place++) {
        // Now and then, because a sequence that is tried in vain too often rests.
        if (place % 8 === 0) for (let time = 0; time < 130; time++) decoded(known, octets);
        const other = shortened(octets, place);
        expect(decoded(known, inChunk(other))).toEqual(decoded(fresh, other));
      }
    }
  });

  it("fast reading - AVPs in other orders and numbers are read as on the general path", () => {
    const known = everyType();
    fc.assert(
      fc.property(attributesOf(known.members), fc.infiniteStream(fc.nat()), (attributes, numbers) => {
        const octets = encoded(known, attributes);
        for (let time = 0; time < 70; time++) decoded(known, octets);
        const fresh = everyType();
        const avps = [...avpsOf(octets)];
        for (let time = 0; time < 10; time++) {
          const [from = 0, to = 0, twice = 0] = numbers.take(3);
          const moved = [...avps];
          const [one] = moved.splice(from % avps.length, 1) as [Buffer];
          moved.splice(to % avps.length, 0, one);
          if (twice % 2 === 0) moved.splice(twice % avps.length, 0, avps[twice % avps.length] as Buffer);
          const other = Buffer.concat([octets.subarray(0, 20), ...moved]);
          expect(decoded(known, other)).toEqual(decoded(fresh, other));
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it("fast reading - keeps to the bounds on AVPs and on groups in groups", () => {
    const known = everyType();
    fc.assert(
      fc.property(attributesOf(known.members), fc.nat({ max: 60 }), fc.nat({ max: 3 }), (attributes, most, depth) => {
        const octets = encoded(known, attributes);
        for (let time = 0; time < 70; time++) decoded(known, octets);
        const limits = { maxAvps: most, maxGroupDepth: depth };
        expect(decoded(known, octets, limits)).toEqual(decoded(everyType(), octets, limits));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it("fast reading - names that repeat are told from others", () => {
    const known = everyType();
    const { key } = known.members.find(({ avp }) => avp.type === "DiameterIdentity") as { key: string };
    const needed = known.members.filter(({ min }) => min > 0);
    const [required] = fc.sample(attributesOf(needed), { numRuns: 1, seed: 1 }) as [Attributes];
    const names = ["a", "node-1.example", "node-2.example", "node-1.example.com", "x".repeat(255)];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { minLength: 70, maxLength: 140 }), (all) => {
        for (const name of all) {
          const attributes = { [key]: name, ...required };
          expect(decoded(known, encoded(known, attributes))).toEqual(
            expect.objectContaining({ attributes: expect.arrayContaining([[key, name]]), said: [] }),
          );
        }
      }),
      { numRuns: 20 },
    );
  });
});

function* avpsOf(octets: Buffer): Generator<Buffer> {
  for (let start = 20; start < octets.length; ) {
    const end = start + ((octets.readUIntBE(start + 5, 3) + 3) & ~3);
    yield octets.subarray(start, end);
    start = end;
  }
}
