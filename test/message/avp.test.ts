import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { Avp } from "../../src/message/avp.ts";

const hex = (text: string): Buffer => Buffer.from(text, "hex");

describe("avp", () => {
  it("avp - is made as the dictionary says, flags too, and as the caller says otherwise", () => {
    expect(Avp.new(264, 0, "a.example").asBytes().toString("hex")).toBe("0000010840000011612e6578616d706c65000000");
    const options = { isMandatory: false, isPrivate: true };
    const avp = Avp.new(278, 0, 7, options);
    expect([avp.flags, avp.isMandatory, avp.isPrivate, avp.isVendor]).toEqual([0x20, false, true, false]);
    expect(`${Avp.new(269, 0, "x")}`).toBe("Product-Name <Code: 0x10d, Vnd: 0, Length: 9>");
  });

  it("avp - an unknown one has to be made with its octets; its flags follow from its vendor", () => {
    expect(() => Avp.new(99_999, 0, "x")).toThrowError(/No AVP 99999 of vendor 0 is in the dictionary/);
    expect(() => Avp.new(264, 10_415, "x")).toThrowError(/No AVP 264 of vendor 10415/);
    const unknown = new Avp({ code: 99_999, vendorId: 5, data: hex("aabb") });
    expect([unknown.name, unknown.flags, unknown.headerLength, unknown.length]).toEqual(["Unknown", 0x80, 12, 14]);
    expect(unknown.value).toEqual(hex("aabb"));
    unknown.value = new Uint8Array([1, 2, 3]);
    expect(unknown.asBytes().toString("hex")).toBe("0001869f8000000f0000000501020300");
    expect(() => {
      unknown.value = 5;
    }).toThrowError(/Unknown \(99999, vendor 5\) takes a Buffer, a Uint8Array or a text, not 5/);
  });

  it("avp - flags are set and cleared one by one", () => {
    const avp = new Avp({ code: 1, flags: 0x1f });
    avp.isMandatory = true;
    avp.isPrivate = true;
    expect(avp.flags).toBe(0x7f);
    avp.isMandatory = false;
    expect([avp.flags, avp.isMandatory, avp.isPrivate]).toEqual([0x3f, false, true]);
    avp.isPrivate = false;
    expect(avp.flags).toBe(0x1f);
  });

  it("avp - is read from the beginning of octets; what lies behind is ignored", () => {
    const avp = Avp.fromBytes(new Uint8Array([...hex("000001164000000c00000007"), 1, 2, 3, 4, 5]));
    expect([avp.name, avp.value, avp.length]).toEqual(["Origin-State-Id", 7, 12]);
    expect(Avp.fromBytes(hex("000000014000000961")).value).toBe("a");
  });

  it.each([
    ["", /at least 8 octets|0 octets/],
    ["00000116", /4 octets remain at 0, less than the 8/],
    ["000001164000000c0000", /AVP 278 has length 12, but only 10 octets remain/],
    ["0000011640000007", /AVP 278 has length 7, below the 8 octets/],
    ["00000116c000000b00000000", /AVP 278 has length 11, below the 12 octets/],
  ])("avp - 0x%s can't be read", (octets, why) => {
    expect(() => Avp.fromBytes(hex(octets))).toThrowError(expect.objectContaining({ code: "avp-decode" }));
    expect(() => Avp.fromBytes(hex(octets))).toThrowError(why);
  });

  it("avp - takes only octets as octets", () => {
    expect(() => Avp.fromBytes("00" as never)).toThrowError(/Octets are expected, not '00'/);
    expect(() => new Avp({ code: 1, data: [1] as never })).toThrowError(
      expect.objectContaining({ code: "conversion" }),
    );
  });

  it.each([
    [278, "00", /Origin-State-Id \(278\) of type Unsigned32 can't be read from 1 octets: 0x00/],
    [1, "ff", /User-Name \(1\) of type UTF8String can't be read from octets that are no UTF-8: 0xff/],
    [264, "e4", /Origin-Host \(264\) of type DiameterIdentity can't be read from octets that are no ASCII: 0xe4/],
    [284, "0000", /Proxy-Info \(284\) is no sequence of whole AVPs: 0x0000/],
  ])("avp - the value of AVP %d can't be read from 0x%s", (code, data, why) => {
    const { definition } = Avp.new(code);
    const avp = new Avp({ code, data: hex(data), definition });
    expect(() => avp.value).toThrowError(why);
    expect(avp.members).toBeUndefined();
    expect(avp.data).toEqual(hex(data));
  });

  it("avp - a group's members can be read, changed and set; its octets follow", () => {
    const group = Avp.new(284, 0, [Avp.new(280, 0, "p"), Avp.new(33, 0, hex("01"))]);
    const read = Avp.fromBytes(group.asBytes());
    expect(read.members?.map(({ name }) => name)).toEqual(["Proxy-Host", "Proxy-State"]);
    expect(read.value).toBe(read.members);
    (read.members as Avp[])[1]!.value = hex("0203");
    expect(read.asBytes()).toEqual(Avp.new(284, 0, [Avp.new(280, 0, "p"), Avp.new(33, 0, hex("0203"))]).asBytes());
    read.payload = new Uint8Array(hex("0000002140000008"));
    expect([read.members?.length, read.payload.length]).toEqual([1, 8]);
    expect(Avp.new(284, 0, Avp.new(33, 0, hex("01"))).members).toHaveLength(1);
  });

  it("avp - only a group takes a list, and only of AVPs", () => {
    expect(() => Avp.new(1, 0, [Avp.new(33, 0, hex("01"))])).toThrowError(/User-Name \(1\) takes no list/);
    expect(() => Avp.new(284, 0, ["text"] as never)).toThrowError(/Proxy-Info \(284\) takes no list/);
  });

  it("avp - odd padding comes back as it was until the data is set", () => {
    const octets = hex("000000014000000961ffffff");
    const avp = Avp.fromBytes(octets);
    expect([avp.padding, avp.asBytes()]).toEqual([hex("ffffff"), octets]);
    avp.value = "b";
    expect([avp.padding, avp.asBytes().toString("hex")]).toEqual([undefined, "000000014000000962000000"]);
  });

  it("avp - is not written longer than its length field can say", () => {
    const avp = Avp.new(1, 0, "x");
    avp.payload = Buffer.alloc(0xffffff - 7);
    expect(() => avp.asBytes()).toThrowError(/User-Name \(1\) takes 16777216 octets/);
  });

  it("avp - an unknown one is no group, whatever its octets are", () => {
    const unknown = new Avp({ code: 99_999, data: hex("0000000140000008") });
    expect([unknown.members, unknown.value]).toEqual([undefined, hex("0000000140000008")]);
    expect(() => {
      unknown.value = [];
    }).toThrowError(expect.objectContaining({ code: "avp-encode" }));
    expect(`${new Avp({ code: 1, vendorId: 5 })}`).toBe("Unknown <Code: 0x01, Vnd: 5, Length: 12>");
  });

  it("avp - a group is one if all in it are whole AVPs, to the last octet", () => {
    const group = (data: string): Avp => new Avp({ code: 284, definition: Avp.new(284).definition, data: hex(data) });
    const whole = "000000014000000961000000";
    expect(group(`${whole}${whole}`).members).toHaveLength(2);
    expect(group(`${whole}000000014000000961`).members).toHaveLength(2);
    for (const tail of ["00", "0000000140000009", "0000000140000007", "00000001400000ff61000000"]) {
      expect(group(`${whole}${tail}`).members).toBeUndefined();
      expect(group(`${tail}${whole}`).members).toBeUndefined();
    }
  });

  it("avp - padding as it should be is nothing to keep, whatever stands behind it", () => {
    expect(Avp.fromBytes(hex("000000014000000961000000")).padding).toBeUndefined();
    expect(Avp.fromBytes(hex("000000014000000c61626364")).padding).toBeUndefined();
    const definition = Avp.new(284).definition;
    const group = new Avp({ code: 284, definition, data: hex("000000014000000961000000ff00000140000008") });
    expect(group.members?.map(({ padding }) => padding)).toEqual([undefined, undefined]);
    const dirty = new Avp({ code: 284, definition, data: hex("000000014000000961000001") });
    expect(dirty.members?.map(({ padding }) => padding)).toEqual([hex("000001")]);
  });

  it("avp - a list of members replaces odd padding and data", () => {
    const group = Avp.fromBytes(hex("0000011c4000000900ffffff"));
    expect([group.padding, group.members]).toEqual([hex("ffffff"), undefined]);
    group.value = [];
    expect([group.padding, group.asBytes().toString("hex")]).toEqual([undefined, "0000011c40000008"]);
  });

  it("avp - without a value it has no data, and a vendor's has the V flag", () => {
    expect(Avp.new(278).asBytes().toString("hex")).toBe("0000011640000008");
    expect(Avp.new(278, 0, 1, { isMandatory: true }).flags).toBe(0x40);
    const part = new Avp({ code: 1, data: hex("00616263"), from: 1, to: 3 });
    expect([part.length, part.data]).toEqual([10, hex("6162")]);
  });
});

describe("avp - console.log", () => {
  it("avp - shows name, code and value", () => {
    expect(inspect(Avp.new(281, 0, "no route"))).toBe("Avp Error-Message (281) 'no route'");
    expect(inspect(new Avp({ code: 9, vendorId: 5, data: Buffer.from([1]) }))).toBe("Avp Unknown (9@5) <Buffer 01>");
    expect(inspect(Avp.new(279, 0, [Avp.new(268, 0, 5004)]))).toBe(
      "Avp Failed-AVP (279) [ Avp Result-Code (268) 5004 ]",
    );
    const broken = Avp.new(268);
    broken.payload = Buffer.from([7]);
    expect(inspect(broken)).toBe("Avp Result-Code (268) <Buffer 07>");
  });
});
