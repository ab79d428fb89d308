import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Framer } from "../../src/wire/framer.ts";

/** A message of the given total length, filled with a marker. */
function message(length: number, marker: number): Buffer {
  const octets = Buffer.alloc(length, marker);
  octets[0] = 1;
  octets.writeUIntBE(length, 1, 3);
  return octets;
}

function collect(limit?: number): { framer: Framer; messages: Buffer[] } {
  const messages: Buffer[] = [];
  return { framer: new Framer({ message: (octets) => messages.push(Buffer.from(octets)) }, limit), messages };
}

describe("framer", () => {
  it("framer - cuts the same messages whatever the chunking", () => {
    const lengths = fc.array(fc.integer({ min: 5, max: 200 }), { minLength: 1, maxLength: 12 });
    const cuts = fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(lengths, cuts, (words, sizes) => {
        const sent = words.map((count, index) => message(count * 4, index & 0xff));
        const stream = Buffer.concat(sent);
        const { framer, messages } = collect();
        for (let offset = 0, index = 0; offset < stream.length; index++) {
          const size = sizes[index % sizes.length] as number;
          expect(framer.push(Buffer.from(stream.subarray(offset, offset + size)))).toBeUndefined();
          offset += size;
        }
        expect(messages).toEqual(sent);
        expect(framer.pendingOctets).toBe(0);
      }),
    );
  });

  it("framer - hands out a message that lies whole in a chunk without a copy", () => {
    const chunk = Buffer.concat([message(24, 1), message(20, 2)]);
    const seen: Buffer[] = [];
    new Framer({ message: (octets) => seen.push(octets) }).push(chunk);
    expect(seen.map((octets) => octets.buffer)).toEqual([chunk.buffer, chunk.buffer]);
  });

  it("framer - hands a chunk that is one message on as it is", () => {
    const chunk = message(24, 1);
    const seen: Buffer[] = [];
    const framer = new Framer({ message: (octets) => seen.push(octets) });
    framer.push(chunk);
    framer.push(Buffer.concat([message(20, 2), message(24, 3)]));
    expect(seen[0]).toBe(chunk);
    expect(seen.map(({ length }) => length)).toEqual([24, 20, 24]);
    expect(framer.pendingOctets).toBe(0);
  });

  it("framer - the header of what is pending can be read", () => {
    const { framer } = collect();
    const octets = message(400, 9);
    framer.push(octets.subarray(0, 30));
    framer.push(octets.subarray(30, 300));
    expect(framer.pendingOctets).toBe(300);
    expect(framer.pendingHeader).toEqual(octets.subarray(0, 20));
  });

  it("framer - names an unknown version apart from a bad length, at once and octet by octet", () => {
    const octets = message(20, 0);
    octets[0] = 2;
    const bad = message(20, 0);
    bad.writeUIntBE(21, 1, 3);
    for (const [sent, kind] of [
      [octets, "version"],
      [bad, "length"],
    ] as const) {
      expect(collect().framer.push(sent)).toMatchObject({ kind });
      const { framer, messages } = collect();
      framer.push(sent.subarray(0, 10));
      expect(framer.push(Buffer.concat([sent.subarray(10), message(20, 1)]))).toMatchObject({ kind, header: sent });
      expect([messages, framer.pendingOctets]).toEqual([[], 0]);
    }
  });

  it.each([0, 8, 16, 19, 21, 22, 23, 0xffffff])(
    "framer - refuses Message Length %d and says so with the header",
    (length) => {
      const { framer, messages } = collect();
      const octets = message(20, 7);
      octets.writeUIntBE(length, 1, 3);
      const fault = framer.push(Buffer.concat([message(24, 3), octets]));
      expect(messages).toHaveLength(1);
      expect(fault).toMatchObject({ length, header: octets });
      expect(framer.push(message(20, 1))).toBeUndefined();
      expect(messages).toHaveLength(1);
    },
  );

  it("framer - finds a bad length that arrives octet by octet as soon as the header is whole", () => {
    const { framer } = collect();
    const octets = message(20, 0);
    octets.writeUIntBE(0, 1, 3);
    for (let index = 0; index < 19; index++) expect(framer.push(octets.subarray(index, index + 1))).toBeUndefined();
    expect(framer.push(octets.subarray(19))).toMatchObject({ length: 0 });
  });

  it("framer - reserves nothing for a message whose octets have not come", () => {
    const { framer } = collect(16_777_212);
    const header = message(20, 0);
    header.writeUIntBE(16_777_212, 1, 3);
    const before = process.memoryUsage().arrayBuffers;
    const framers = Array.from({ length: 50 }, () => new Framer({ message: () => {} }, 16_777_212));
    for (const one of framers) one.push(Buffer.from(header));
    framer.push(header);
    expect(framer.pendingOctets).toBe(20);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });

  it("framer - refuses a length above its limit and takes one that is just as long", () => {
    const { framer, messages } = collect(1000);
    expect(framer.push(message(1000, 1))).toBeUndefined();
    expect(messages).toHaveLength(1);
    expect(framer.push(message(1004, 1))).toMatchObject({
      length: 1004,
      reason: expect.stringContaining("limit of 1000"),
    });
  });

  it("framer - hands out every octet once and in order, as part of a message or discarded", () => {
    const chunks = fc.array(fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.integer({ min: 5, max: 30 })), {
      maxLength: 8,
    });
    const sizes = fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(chunks, sizes, fc.nat(12), (parts, cuts, endAfter) => {
        const stream = Buffer.concat(parts.map((part) => (typeof part === "number" ? message(part * 4, 9) : part)));
        const seen: Buffer[] = [];
        const framed: Buffer[] = [];
        const framer: Framer = new Framer({
          message: (octets) => {
            seen.push(Buffer.from(octets));
            if (framed.push(octets) === endAfter) framer.end();
          },
          discarded: (octets) => seen.push(Buffer.from(octets)),
        });
        for (let offset = 0, index = 0; offset < stream.length; index++) {
          const size = cuts[index % cuts.length] as number;
          framer.push(Buffer.from(stream.subarray(offset, offset + size)));
          offset += size;
        }
        framer.end();
        expect(Buffer.concat(seen)).toEqual(stream);
        for (const octets of framed) expect(octets.readUIntBE(1, 3)).toBe(octets.length);
      }),
    );
  });

  it("framer - stops in the middle of a chunk when its owner ends it", () => {
    const messages: Buffer[] = [];
    const framer: Framer = new Framer({
      message: (octets) => {
        messages.push(octets);
        framer.end();
      },
    });
    framer.push(Buffer.concat([message(20, 1), message(20, 2)]));
    framer.push(message(20, 3).subarray(0, 10));
    expect([messages.length, framer.pendingOctets]).toEqual([1, 0]);
  });
});
