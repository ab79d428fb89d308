import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ip, ipv4, ipv6, ipv6Prefix } from "../../src/telecom/ip.ts";

const hex = (text: string): Buffer => Buffer.from(text, "hex");

describe("addresses without a family", () => {
  it("addresses - IPv4 is four octets, IPv6 sixteen", () => {
    expect(ipv4.encode("10.1.2.3").toString("hex")).toBe("0a010203");
    expect(ipv4.decode(hex("0a010203"))).toBe("10.1.2.3");
    expect(ipv6.encode("2001:db8::1").toString("hex")).toBe("20010db8000000000000000000000001");
    expect(ipv6.decode(hex("20010db8000000000000000000000001"))).toBe("2001:db8::1");
  });

  it("addresses - whatever octets are read are written again", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (octets) => {
        expect([...ipv4.encode(ipv4.decode(octets))]).toEqual([...octets]);
        expect([...ip.encode(ip.decode(octets))]).toEqual([...octets]);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (octets) => {
        expect([...ipv6.encode(ipv6.decode(octets))]).toEqual([...octets]);
        expect([...ip.encode(ip.decode(octets))]).toEqual([...octets]);
      }),
    );
  });

  it.each([
    [() => ipv4.encode("10.1.2"), 'An IPv4 address is written as 10.1.2.3, not "10.1.2"'],
    [() => ipv4.encode(1 as never), "An IPv4 address is written as 10.1.2.3, not 1"],
    [() => ipv4.decode(hex("0a0102")), "An IPv4 address has 4 octets, not 3 octets (0x0a0102)"],
    [() => ipv6.encode("10.1.2.3"), 'An IPv6 address is written as 2001:db8::1, not "10.1.2.3"'],
    [() => ipv6.encode(1 as never), "An IPv6 address is written as 2001:db8::1, not 1"],
    [() => ipv6.decode(hex("0a")), "An IPv6 address has 16 octets, not 1 octet (0x0a)"],
    [() => ip.encode("zzz"), 'An IPv4 address is written as 10.1.2.3, not "zzz"'],
  ])("addresses - say what is wrong: %#", (wrong, text) => {
    expect(wrong).toThrow(expect.objectContaining({ code: "invalid-argument", message: text }));
  });
});

describe("IPv6 prefix", () => {
  // RFC 3162 §2.3: reserved, length, and the octets that the length needs.
  it.each([
    ["2001:db8::/64", "004020010db800000000"],
    ["2001:db8:1::/48", "003020010db80001"],
    ["2001:db8:8000::/33", "002120010db880"],
    ["::/0", "0000"],
    ["2001:db8::1/128", "008020010db8000000000000000000000001"],
  ])("IPv6 prefix - %s is 0x%s", (text, octets) => {
    expect(ipv6Prefix.encode(text).toString("hex")).toBe(octets);
    expect(ipv6Prefix.decode(hex(octets))).toBe(text);
  });

  it("IPv6 prefix - all sixteen octets of an address are read too, and what stands behind the prefix is left out", () => {
    expect(ipv6Prefix.decode(hex("004020010db8000000000000000000000001"))).toBe("2001:db8::/64");
    expect(ipv6Prefix.decode(hex("002120010db8ff"))).toBe("2001:db8:8000::/33");
  });

  it("IPv6 prefix - whatever is read is written in the fewest octets, and is the same prefix", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 128 }), fc.uint8Array({ minLength: 16, maxLength: 16 }), (bits, octets) => {
        const text = ipv6Prefix.decode(Uint8Array.of(0, bits, ...octets));
        expect(ipv6Prefix.encode(text).length).toBe(2 + Math.ceil(bits / 8));
        expect(ipv6Prefix.decode(ipv6Prefix.encode(text))).toBe(text);
      }),
    );
  });

  it.each([
    [() => ipv6Prefix.encode("2001:db8::"), 'An IPv6 prefix is written as 2001:db8::/64, not "2001:db8::"'],
    [() => ipv6Prefix.encode("2001:db8::/129"), 'An IPv6 prefix is written as 2001:db8::/64, not "2001:db8::/129"'],
    [() => ipv6Prefix.encode("10.0.0.0/8"), 'An IPv6 prefix is written as 2001:db8::/64, not "10.0.0.0/8"'],
    [() => ipv6Prefix.encode(1 as never), "An IPv6 prefix is written as 2001:db8::/64, not 1"],
    [
      () => ipv6Prefix.encode("2001:db8::1/64"),
      'An IPv6 prefix of 64 bits has zeros behind them, not "2001:db8::1/64"',
    ],
  ])("IPv6 prefix - says what is wrong: %#", (wrong, text) => {
    expect(wrong).toThrow(expect.objectContaining({ code: "invalid-argument", message: text }));
  });

  it.each(["00", "0081", "004020010db8", `0040${"00".repeat(17)}`])("IPv6 prefix - 0x%s is refused", (octets) => {
    expect(() => ipv6Prefix.decode(hex(octets))).toThrow(
      "An IPv6 prefix has a reserved octet, its length up to 128 bits, and as many octets as that needs, not ",
    );
  });
});
