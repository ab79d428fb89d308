import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Message, Node } from "../../src/index.ts";
import { CreditControlAnswer, CreditControlRequest } from "../../src/interfaces/gen/credit-control.ts";
import { receive } from "../../src/message/message.ts";
import { SeededRandom, scriptDictionary } from "../../src/testing/index.ts";
import { attributesOf } from "../message/arbitrary.ts";
import { IUT, REALM } from "./rig.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** The rows ask for ten million and one million messages; `npm run fuzz` goes on for as long as one likes. */
const MUTATIONS = 10_000;
const VALID = 500;

describe("robustness of the codec", { timeout: 60_000 }, () => {
  it("ROB-01 - whatever comes in, decoding brings a message with findings and never throws", () => {
    const random = new SeededRandom(7);
    const samples = fc.sample(attributesOf(CreditControlRequest.definition, "some"), { numRuns: 50, seed: 7 });
    const messages = samples.map((attributes) =>
      new CreditControlRequest(attributes as never).asBytes({ check: false }),
    );
    let faulty = 0;
    let tooLong = 0;
    for (let count = 0; count < MUTATIONS; count++) {
      const octets = Buffer.from(messages[count % messages.length] as Buffer);
      for (let change = 0; change <= count % 4; change++) {
        octets.writeUInt8(random.uint32() & 0xff, 4 + (random.uint32() % (octets.length - 4)));
      }
      const message = receive(octets, scriptDictionary());
      if (message.findings.length > 0) faulty++;
      if (message.avps.some(({ data }) => data.length > octets.length - 28)) tooLong++;
    }
    expect(tooLong).toBe(0);
    expect(faulty).toBeGreaterThan(MUTATIONS / 4);
  });

  // An AVP without data takes 8 octets, and as an object many times that: what bounds it is the number of AVPs.
  it("ROB-01 - what a message turns into stays below eight times what the longest message takes", () => {
    const { maxMessageLength } = new Node(IUT.host, REALM).limits;
    for (const [code, size] of [
      [99_999, 0],
      [260, 0],
      [263, 0],
      [284, 8],
      [415, 4],
      [443, 0],
      [456, 8],
    ] as const) {
      const octets = repeated({ code, size, length: maxMessageLength });
      const before = memoryInUse();
      const message = read(octets);
      expect((memoryInUse() - before) / maxMessageLength, `AVP ${code}`).toBeLessThan(8);
      expect(message.findings.length).toBeGreaterThan(0);
    }
  });

  it("ROB-02 - encoding what was decoded gives the same octets", () => {
    for (const type of [CreditControlRequest, CreditControlAnswer]) {
      fc.assert(
        fc.property(attributesOf(type.definition, "some"), fc.integer({ min: 0, max: 255 }), (attributes, flags) => {
          const octets = new type(attributes as never).asBytes({ check: false });
          octets.writeUInt8(flags, 4);
          const decoded = receive(octets, scriptDictionary());
          expect(decoded.asBytes({ check: false })).toEqual(octets);
          const rebuilt = new Message(decoded.header, decoded.avps);
          expect(rebuilt.asBytes({ check: false })).toEqual(octets);
        }),
        { numRuns: VALID, seed: 11 },
      );
    }
  });
});

/** A request that consists of the same AVP of zeros, again and again. */
function repeated({ code, size, length }: { code: number; size: number; length: number }): Buffer {
  const avp = Buffer.alloc(8 + size);
  avp.writeUInt32BE(code, 0);
  avp.writeUInt32BE(0x40000000 + avp.length, 4);
  const header = new Message({ commandCode: 272, commandFlags: 0xc0, applicationId: 4 }).asBytes();
  const octets = Buffer.alloc(length - ((length - header.length) % avp.length));
  for (let start = header.length; start < octets.length; start += avp.length) avp.copy(octets, start);
  header.copy(octets);
  octets.writeUIntBE(octets.length, 1, 3);
  return octets;
}

/** Decodes all there is. */
function read(octets: Buffer): Message {
  const message = receive(octets, scriptDictionary());
  expect(message.findings.length).toBeGreaterThan(0);
  expect(Object.keys(message.attributes).length).toBeGreaterThan(0);
  return message;
}

function memoryInUse(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
