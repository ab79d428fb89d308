import { describe, expect, it } from "vitest";
import { Avp } from "../../src/message/avp.ts";
import type { Attributes } from "../../src/message/decode-context.ts";
import {
  count,
  hex,
  hexOf,
  inner,
  least,
  list,
  long,
  make,
  messageOf,
  octets,
  received,
  session,
  time,
  vendors,
  whole,
} from "./rules.ts";

describe("editing", () => {
  const base = (): Avp[] => [make(session, "s"), make(count, 1), make(list, 1), make(whole, 2), make(list, 3)];

  it("editing - what is set to what it was, or to an equal value, changes no octet", () => {
    const odd = Buffer.from("00000bba0000000901ffffff", "hex");
    const all = [...base(), odd, make(inner, [make(count, 1), new Avp({ code: 77 })]), make(time, new Date(0))];
    const read = received(all);
    Object.assign(read.attributes, { list: [1, 3], octets: Buffer.of(1), when: new Date(0) });
    (read.attributes.inner as Attributes[])[0] = { count: 1, vendors: undefined, extraAvps: [new Avp({ code: 77 })] };
    read.attributes.destinationRealm = undefined;
    expect(read.asBytes()).toEqual(read.received);
  });

  it("editing - a changed list stands where its first AVP stood", () => {
    const read = received(base());
    read.attributes.list = [7, 8, 9];
    expect(hexOf(read)).toEqual(
      hex(make(session, "s"), make(count, 1), make(list, 7), make(list, 8), make(list, 9), make(whole, 2)),
    );
    read.attributes.list = undefined;
    expect(hexOf(read)).toEqual(hex(make(session, "s"), make(count, 1), make(whole, 2)));
    read.attributes.list = null;
    expect(hexOf(read)).toEqual(hex(make(session, "s"), make(count, 1), make(whole, 2)));
  });

  it("editing - only the value that differs is written anew: times, octets, 64 bits, members of groups", () => {
    const all = [...base(), make(time, new Date(0)), make(octets, Buffer.of(1)), make(long, 5n)];
    const changes: [string, unknown, Avp, number][] = [
      ["when", new Date(1000), make(time, new Date(1000)), 5],
      ["octets", Buffer.of(2), make(octets, Buffer.of(2)), 6],
      ["octets", Buffer.of(1, 2), make(octets, Buffer.of(1, 2)), 6],
      ["long", 6n, make(long, 6n), 7],
      ["sessionId", "t", make(session, "t"), 0],
    ];
    for (const [key, value, changed, place] of changes) {
      const read = received(all);
      read.attributes[key] = value;
      expect(hexOf(read)).toEqual(hex(...all.with(place, changed)));
    }
    const grouped = received([...base(), make(inner, [make(count, 1)]), make(inner, [make(count, 2)])]);
    (grouped.attributes.inner as Attributes[])[1] = { count: 2, extraAvps: [make(whole, 1)] };
    expect(hexOf(grouped).slice(5)).toEqual(
      hex(make(inner, [make(count, 1)]), make(inner, [make(count, 2), make(whole, 1)])),
    );
  });

  it("editing - new attributes come last in the order of the format, fixed ones first", () => {
    const read = received([make(count, 1), make(list, 1)]);
    Object.assign(read.attributes, { vendors: "v", whole: 5, sessionId: "s" });
    expect(hexOf(read)).toEqual(
      hex(make(session, "s"), make(count, 1), make(list, 1), make(whole, 5), make(vendors, "v")),
    );
    const nothing = received([make(count, 1)]);
    Object.assign(nothing.attributes, { vendors: null, sessionId: undefined });
    expect(nothing.asBytes()).toEqual(nothing.received);
  });

  it("editing - AVPs that the format does not list stay in their places until their list is changed", () => {
    const unknown = (data: string): Avp => new Avp({ code: 77, vendorId: 5, flags: 0x80, data: Buffer.from(data) });
    const all = [unknown("a"), ...base(), unknown("b")];
    const read = received(all);
    read.attributes.whole = 9;
    expect(hexOf(read)).toEqual(hex(...all.with(4, make(whole, 9))));
    read.attributes.extraAvps = [unknown("c")];
    expect(hexOf(read)).toEqual(hex(...base().with(3, make(whole, 9)), unknown("c")));
    read.attributes.extraAvps = undefined;
    expect(hexOf(read)).toEqual(hex(...base().with(3, make(whole, 9))));
    const added = received(base());
    added.appendAvp(unknown("d"));
    added.appendAvp(unknown("e"));
    expect(hexOf(added)).toEqual(hex(...base(), unknown("d"), unknown("e")));
    const before = received([unknown("a"), ...base()]);
    before.appendAvp(unknown("f"));
    expect(hexOf(before)).toEqual(hex(...base(), unknown("a"), unknown("f")));
  });

  it("editing - AVPs that are not listed are the same by their octets, and others by any of them", () => {
    const unknown = (data: string): Avp => new Avp({ code: 77, vendorId: 5, flags: 0x80, data: Buffer.from(data) });
    const odd = Buffer.from("00000bba0000000901ffffff", "hex");
    const read = received([unknown("a"), odd, make(count, 1), make(session, "s")]);
    read.attributes.extraAvps = [unknown("a")];
    expect(read.asBytes()).toEqual(read.received);
    read.attributes.extraAvps = [unknown("b")];
    expect(hexOf(read)).toEqual([odd.toString("hex"), ...hex(make(count, 1), make(session, "s"), unknown("b"))]);
    const grouped = received([make(session, "s"), make(count, 1), make(inner, [make(count, 1), unknown("a")])]);
    (grouped.attributes.inner as Attributes[])[0] = { count: 1, extraAvps: [unknown("b")] };
    expect(hexOf(grouped)[2]).toBe(
      make(inner, [make(count, 1), unknown("b")])
        .asBytes()
        .toString("hex"),
    );
  });

  it("editing - a group with the same members is the same, and keeps what is odd in it", () => {
    const odd = new Avp({
      code: 3005,
      flags: 0x40,
      data: Buffer.from("00000bbb8000000d0000000961ffffff00000bb84000000c00000001", "hex"),
    });
    const all = [make(session, "s"), make(count, 1), odd, make(vendors, "v"), make(list, 1)];
    const read = received(all);
    read.attributes.inner = [{ count: 1, vendors: "a", extraAvps: undefined }];
    expect(read.asBytes()).toEqual(read.received);
    read.attributes.vendors = "w";
    expect(hexOf(read)).toEqual(hex(...all.with(3, make(vendors, "w"))));
    read.attributes.inner = [{ count: 1, vendors: "b" }];
    expect(hexOf(read)[2]).toBe(
      make(inner, [make(count, 1), make(vendors, "b")])
        .asBytes()
        .toString("hex"),
    );
  });

  it("editing - does not ask how many values there are, as the message may have come like that", () => {
    const read = received(base());
    read.attributes.list = [1, 2, 3, 4];
    read.attributes.inner = [{}];
    expect(hexOf(read).map((one) => one.slice(0, 8))).toEqual(
      [263, 3000, 3004, 3004, 3004, 3004, 3001, 3005].map((code) => code.toString(16).padStart(8, "0")),
    );
  });

  it("editing - a surplus or unreadable AVP is one of the others, not of its attribute", () => {
    const surplus = make(count, 5);
    const bad = new Avp({ code: 3001, flags: 0x40, data: Buffer.of(1) });
    const all = [make(session, "s"), make(count, 1), surplus, bad];
    const read = received(all);
    read.attributes.count = 7;
    expect(hexOf(read)).toEqual(hex(make(session, "s"), make(count, 7), surplus, bad));
    read.attributes.whole = 8;
    expect(hexOf(read)).toEqual(hex(make(session, "s"), make(count, 7), surplus, bad, make(whole, 8)));
    read.attributes.extraAvps = [bad];
    expect(hexOf(read)).toEqual(hex(make(session, "s"), make(count, 7), make(whole, 8), bad));
  });

  it("editing - what can't be read at the end stays as it came", () => {
    const tail = Buffer.from("00000bb94000ffff", "hex");
    const read = received([...base(), tail]);
    read.attributes.count = 7;
    const written = read.asBytes();
    expect(written.subarray(-8)).toEqual(tail);
    expect(written.length).toBe(read.received?.length);
    const short = Buffer.from("00000bba00000009aa", "hex");
    const unpadded = received([...base(), short]);
    unpadded.attributes.count = 7;
    expect(unpadded.asBytes().subarray(-9)).toEqual(short);
  });

  it("editing - a name that the format does not have is refused, and what is missing is not", () => {
    const read = received([make(session, "s"), make(count, 1)]);
    read.attributes.cuont = 1;
    expect(() => read.asBytes()).toThrow("Xx-Request has no attribute cuont");
    const lacking = received([make(session, "s")]);
    lacking.attributes.whole = 1;
    expect(hexOf(lacking)).toEqual(hex(make(session, "s"), make(whole, 1)));
  });

  it("editing - the list of AVPs is a copy of what would be sent, and replaces all when it is assigned", () => {
    const read = received(base());
    read.attributes.whole = 9;
    const { avps } = read;
    expect(hex(...avps)).toEqual(hex(...base().with(3, make(whole, 9))));
    avps.push(make(vendors, "v"));
    expect(read.avps).toHaveLength(5);
    read.avps = [make(vendors, "w"), ...avps.slice(1, 2)];
    expect(read.attributes).toEqual({ vendors: "w", count: 1 });
    expect(hexOf(read)).toEqual(hex(make(count, 1), make(vendors, "w")));
    const fresh = messageOf({ ...least });
    fresh.appendAvp(make(list, 5));
    expect(hex(...fresh.avps)).toEqual(hex(make(session, "s"), make(count, 1), make(list, 5)));
    expect(fresh.attributes).toMatchObject({ extraAvps: [{ code: 3004 }] });
  });

  it("editing - findings are those of what was received, and none of what was made here", () => {
    const read = received([make(session, "s")]);
    expect(read.findings.map(({ kind }) => kind)).toEqual(["missing"]);
    read.attributes.count = 1;
    expect(read.findings.map(({ kind }) => kind)).toEqual(["missing"]);
    expect(messageOf({}).findings).toEqual([]);
  });
});
