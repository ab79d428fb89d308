import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Avp } from "../../src/message/avp.ts";
import { DestinationReader } from "../../src/message/destination-reader.ts";
import { Message } from "../../src/message/message.ts";
import { readRouting } from "../../src/message/routing-avps.ts";
import { MessageHeader } from "../../src/wire/header.ts";
import { hostileOctets, hostileVectors, messageVectors } from "../vectors/vectors.ts";

const DESTINATION_REALM = 283;
const DESTINATION_HOST = 293;

/** What one reader says of many messages, one after the other. */
function reading(reader = new DestinationReader()) {
  return (octets: Buffer) => {
    const header = MessageHeader.fromBytes(octets);
    const isWhole = reader.read(header, octets);
    expect(reader.header).toBe(header);
    const { destinationHost, destinationRealm } = reader;
    return { isWhole, destinationHost, destinationRealm };
  };
}

function octetsWith(...avps: readonly Avp[]): Buffer {
  return new Message({}, [...avps]).asBytes();
}

describe("destination reader", () => {
  it("destination reader - it says of every message what the reading of all routing AVPs says", () => {
    const read = reading();
    let count = 0;
    for (const octets of [
      ...messageVectors().map(({ hex }) => Buffer.from(hex, "hex")),
      ...hostileVectors().map(hostileOctets),
    ]) {
      if (octets.length < 20) continue;
      const { destinationHost, destinationRealm, fault } = readRouting(octets);
      const isWhole = fault === undefined || fault.endsWith("is no text of its type");
      expect(read(octets)).toEqual({ isWhole, destinationHost, destinationRealm });
      count++;
    }
    expect(count).toBeGreaterThan(600);
  });

  it("destination reader - octets of the network make it throw nothing, and agree with the reading of all routing AVPs", () => {
    const name = fc.constantFrom("a.example", "b.example", "A.example", "", "é", "x".repeat(255), "x".repeat(256));
    const avp = fc.record({
      code: fc.constantFrom(DESTINATION_HOST, DESTINATION_REALM, 264),
      vendorId: fc.constantFrom(0, 10_415),
      data: name.map((text) => Buffer.from(text)),
    });
    const read = reading();
    fc.assert(
      fc.property(fc.array(avp, { maxLength: 6 }), fc.nat({ max: 30 }), (avps, cut) => {
        const whole = octetsWith(...avps.map((fields) => new Avp(fields)));
        const octets = whole.subarray(0, Math.max(20, whole.length - (cut > 24 ? cut : 0)));
        const { destinationHost, destinationRealm, fault } = readRouting(octets);
        const isWhole = fault === undefined || fault.endsWith("is no text of its type");
        expect(read(octets)).toEqual({ isWhole, destinationHost, destinationRealm });
      }),
    );
  });

  it("destination reader - nothing of the message before is left", () => {
    const read = reading();
    const both = octetsWith(Avp.new(DESTINATION_HOST, 0, "h.example"), Avp.new(DESTINATION_REALM, 0, "example"));
    expect(read(both)).toEqual({ isWhole: true, destinationHost: "h.example", destinationRealm: "example" });
    expect(read(octetsWith())).toEqual({ isWhole: true, destinationHost: undefined, destinationRealm: undefined });
    const other = octetsWith(Avp.new(DESTINATION_HOST, 0, "i.example"), Avp.new(DESTINATION_REALM, 0, "exampel"));
    expect(read(other)).toMatchObject({ destinationHost: "i.example", destinationRealm: "exampel" });
  });

  it("destination reader - a long name that is no identity is never taken for the last one", () => {
    const read = reading();
    const long = (length: number): Buffer =>
      octetsWith(new Avp({ code: DESTINATION_REALM, data: Buffer.alloc(length, "x") }));
    expect([256, 257, 255, 256].map((length) => read(long(length)).destinationRealm?.length)).toEqual([
      undefined,
      undefined,
      255,
      undefined,
    ]);
  });

  it("destination reader - flags, lengths and codes of any kind mean what they mean to the reading of all routing AVPs", () => {
    const read = reading();
    const frame = fc.record({
      // Codes that have the last octet of Destination-Host or Destination-Realm, too.
      code: fc.constantFrom(DESTINATION_HOST, DESTINATION_REALM, 27, 37, 539, 65_573),
      flags: fc.constantFrom(0, 0x40, 0x7f, 0x80, 0xc0),
      vendorId: fc.constantFrom(0, 10_415),
      length: fc.nat({ max: 24 }),
      name: fc.constantFrom("a.example", "b.example"),
    });
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 4 }), fc.nat({ max: 8 }), (frames, cut) => {
        const whole = Buffer.concat([octetsWith(), ...frames.map(octetsOfFrame)]);
        const octets = whole.subarray(0, Math.max(20, whole.length - cut));
        const { destinationHost, destinationRealm, fault } = readRouting(octets);
        const isWhole = fault === undefined || fault.endsWith("is no text of its type");
        expect(read(octets)).toEqual({ isWhole, destinationHost, destinationRealm });
      }),
      { numRuns: 500 },
    );
  });

  it("destination reader - the header of a vendor's AVP has twelve octets, also when the vendor is 0", () => {
    const read = reading();
    const frame = { code: DESTINATION_HOST, flags: 0x80, vendorId: 0, name: "h.example" };
    const withFrame = (length: number): Buffer => Buffer.concat([octetsWith(), octetsOfFrame({ ...frame, length })]);
    expect(read(withFrame(21))).toEqual({ isWhole: true, destinationHost: "h.example", destinationRealm: undefined });
    expect(read(withFrame(11)).isWhole).toBe(false);
    const other = octetsOfFrame({ ...frame, code: 27, flags: 0, length: 17 });
    expect(read(Buffer.concat([octetsWith(), other])).destinationRealm).toBeUndefined();
  });
});

/** An AVP whose length is what it says: the octets behind its header are those of the name, then zeros. */
function octetsOfFrame(frame: { code: number; flags: number; vendorId: number; length: number; name: string }): Buffer {
  const { code, flags, vendorId, length, name } = frame;
  const headerLength = flags < 0x80 ? 8 : 12;
  const octets = Buffer.alloc((Math.max(length, headerLength) + 3) & ~3);
  octets.writeUInt32BE(code, 0);
  octets.writeUInt32BE(flags * 0x1000000 + length, 4);
  if (headerLength === 12) octets.writeUInt32BE(vendorId, 8);
  octets.write(name, headerLength, Math.max(0, length - headerLength), "latin1");
  return octets;
}
