import { describe, expect, it } from "vitest";
import { baseDictionary } from "../../src/dictionary/base.ts";
import type { AvpTree } from "../../src/message/avp-tree.ts";
import { messageFromJson } from "../../src/message/json.ts";
import { Message } from "../../src/message/message.ts";
import { messageToTree } from "../../src/message/tree.ts";
import { vectorDictionary } from "./dictionary.ts";
import { differences } from "./differences.ts";
import { type ExpectedAvp, messageVectors } from "./vectors.ts";

const vectors = messageVectors();
const dictionary = vectorDictionary;

describe("message vectors", () => {
  it("message vectors - are all there", () => {
    expect(vectors).toHaveLength(622);
    expect(new Set(vectors.map((vector) => vector.id)).size).toBe(622);
  });

  it.each(vectors.map((vector) => [vector.id, vector] as const))(
    "message vectors - %s decodes to its tree",
    (_id, vector) => {
      const message = Message.fromBytes(Buffer.from(vector.hex, "hex"), { dictionary });
      const tree = messageToTree(message);
      expect(tree.header).toEqual(vector.expected.header);
      expect(mismatches(tree.avps, vector.expected.avps, vector.id)).toEqual([]);
    },
  );

  it.each(vectors.map((vector) => [vector.id, vector] as const))(
    "message vectors - %s encodes back to its octets",
    (_id, vector) => {
      const octets = Buffer.from(vector.hex, "hex");
      const message = Message.fromBytes(octets, { dictionary });
      expect(message.asBytes().toString("hex")).toBe(vector.hex);
      const tree = messageToTree(message);
      expect(
        messageFromJson(JSON.parse(JSON.stringify(tree)), dictionary)
          .asBytes()
          .toString("hex"),
      ).toBe(vector.hex);
    },
  );

  it.each(vectors.map((vector) => [vector.id, vector] as const))(
    "message vectors - %s keeps its octets where half of it is unknown",
    (_id, vector) => {
      const message = Message.fromBytes(Buffer.from(vector.hex, "hex"), { dictionary: baseDictionary });
      void message.attributes;
      expect(new Message(message.header, message.avps, baseDictionary).asBytes().toString("hex")).toBe(vector.hex);
    },
  );
});

/** Where a tree differs from what is expected, and the list of known differences does not say why. */
function mismatches(found: readonly AvpTree[], expected: readonly ExpectedAvp[], id: string): string[] {
  const count = found.length === expected.length ? [] : [`${found.length} AVPs, ${expected.length} expected`];
  return count.concat(expected.flatMap((one, index) => mismatch(found[index] as AvpTree, one, id)));
}

function mismatch(found: AvpTree, expected: ExpectedAvp, id: string): string[] {
  const { avps, alternatives, otherNames, name, type, value, ...frame } = expected;
  const { avps: foundAvps, name: foundName, type: foundType, value: foundValue, ...foundFrame } = found;
  const title = `${expected.code}/${expected.vendorId} ${name}`;
  const excuse = differences.find((one) => one.code === expected.code && one.vendorId === expected.vendorId);
  const wrong: string[] = [];
  if (foundName !== name && !otherNames?.includes(foundName ?? "") && excuse?.name !== foundName) {
    wrong.push(`${title}: name ${foundName}`);
  }
  const readings = [{ type, value, avps }, ...(alternatives ?? [])];
  const reading = readings.find((candidate) => candidate.type === foundType);
  if (reading === undefined) {
    // Another type, but the same octets.
    if (excuse?.type === foundType && octetsOf(foundType, foundValue) === octetsOf(type, value)) return wrong;
    return [...wrong, `${title}: ${foundType} ${JSON.stringify(foundValue)}, expected ${JSON.stringify(readings)}`];
  }
  const isBroken = "problem" in frame;
  if (!isBroken && JSON.stringify(foundFrame) !== JSON.stringify(frame))
    wrong.push(`${title}: ${JSON.stringify(foundFrame)}`);
  if (isBroken !== "problem" in foundFrame) wrong.push(`${title}: problem ${found.problem}`);
  if (reading.avps !== undefined && foundAvps !== undefined)
    return [...wrong, ...mismatches(foundAvps, reading.avps, id)];
  if (JSON.stringify(foundValue) !== JSON.stringify(reading.value)) {
    wrong.push(`${title}: ${JSON.stringify(foundValue)}, expected ${JSON.stringify(reading.value)}`);
  }
  return wrong;
}

/** What a value looks like on the wire, for values of 32 bits, text and octets. */
function octetsOf(type: string, value: unknown): string {
  if (typeof value === "number") return (value >>> 0).toString(16);
  return type === "OctetString" || type === "Grouped" ? `${value}` : Buffer.from(`${value}`).toString("hex");
}
