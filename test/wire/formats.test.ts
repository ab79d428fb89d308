import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOctets, ipv4Of, parseIpv4, parseIpv6, printIpv6, readAddress } from "../../src/wire/address.ts";
import { parseDiameterUri, printDiameterUri } from "../../src/wire/diameter-uri.ts";
import { secondsFromTime, timeFromSeconds } from "../../src/wire/time.ts";

describe("time", () => {
  it.each([
    [2_208_988_800, "1970-01-01T00:00:00.000Z"],
    [0, "2036-02-07T06:28:16.000Z"],
    [0x80000000, "1968-01-20T03:14:08.000Z"],
    [0x7fffffff, "2104-02-26T09:42:23.000Z"],
    [0x16925e80, "2048-02-07T06:28:16.000Z"],
    [0xffffffff, "2036-02-07T06:28:15.000Z"],
  ])("time - %d seconds are %s (the era of 2036)", (seconds, text) => {
    expect(timeFromSeconds(seconds).toISOString()).toBe(text);
    expect(secondsFromTime(new Date(text))).toBe(seconds);
  });

  it("time - drops parts of a second and refuses what the format can't say", () => {
    expect(secondsFromTime(new Date(999))).toBe(2_208_988_800);
    expect(secondsFromTime(new Date("2105-01-01"))).toBeUndefined();
    expect(secondsFromTime(new Date("2104-02-26T09:42:24Z"))).toBeUndefined();
    expect(secondsFromTime(new Date("1968-01-20T03:14:07Z"))).toBeUndefined();
    expect(secondsFromTime(new Date(Number.NaN))).toBeUndefined();
  });
});

describe("address", () => {
  it.each([
    ["0001c110db60", "193.16.219.96"],
    ["000220010db8000000000000000000000001", "2001:db8::1"],
    ["00083438353037393039303038", "48507909008"],
  ])("address - %s is %s both ways", (hex, text) => {
    const address = readAddress(Buffer.from(hex, "hex"));
    expect(address).toMatchObject({ address: text });
    expect(addressOctets(text)?.toString("hex")).toBe(hex);
    expect(addressOctets(address as never)?.toString("hex")).toBe(hex);
  });

  it.each(["", "00", "00017f0000", "00017f00000101", "00027f000001", "0001"])(
    "address - 0x%s has no length of its family",
    (hex) => {
      expect(readAddress(Buffer.from(hex, "hex"))).toBeUndefined();
    },
  );

  it("address - every family that is not read as text comes back octet for octet", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65535 }), fc.uint8Array({ maxLength: 30 }), (family, data) => {
        const octets = Buffer.from([family >> 8, family & 255, ...data]);
        const address = readAddress(octets);
        if (address !== undefined) expect(addressOctets(address)).toEqual(octets);
        else expect([1, 2]).toContain(family);
      }),
    );
  });

  it("address - every octet of an IPv4 address is printed without needless zeros, wherever it stands", () => {
    for (let octet = 0; octet < 256; octet++) {
      const octets = [octet, 255 - octet, 10, octet];
      const data = Buffer.from([0xee, 0xee, 0xee, 0, 1, ...octets, 0xee]);
      expect(readAddress(data, 3, 9)).toEqual({ family: 1, address: octets.join(".") });
    }
    expect(readAddress(Buffer.from([9, 0, 1, 127, 0, 0, 1]), 1)).toEqual({ family: 1, address: "127.0.0.1" });
    expect(readAddress(Buffer.from([0, 1, 127, 0, 0, 1]), 1)).toEqual({ family: 0x017f, data: Buffer.from([0, 0, 1]) });
  });

  it("address - the IPv4 texts that are known by heart don't stand for each other", () => {
    for (const first of [1, 11, 111]) {
      for (let second = 0; second < 256; second++) {
        for (const text of [`${first}.0.0.${second}`, `10.${second}.${first}.7`]) {
          const word = text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
          expect([ipv4Of(text), ipv4Of({ family: 1, address: text })]).toEqual([word, word]);
        }
      }
    }
  });

  it("address - an IPv4 address of either form is one number, all else is none", () => {
    for (const value of ["192.0.2.1", { family: 1, address: "192.0.2.1" }]) expect(ipv4Of(value)).toBe(0xc0000201);
    expect([ipv4Of("0.0.0.0"), ipv4Of("255.255.255.255")]).toEqual([0, 0xffffffff]);
    const others: unknown[] = [
      "::1",
      "",
      "1.2.3",
      "1.2.3.4.",
      "1.2.3.04",
      "1.2.3.256",
      "192.168.100.1000",
      null,
      undefined,
      5,
      {},
      { family: 2, address: "192.0.2.1" },
    ];
    others.push({ family: 1, address: "::1" }, { family: 1, address: 7 }, { family: 1, data: Buffer.alloc(4) });
    for (const value of others) expect(ipv4Of(value)).toBe(-1);
  });

  it("address - IPv6 text is canonical and parses back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (octets) => {
        expect(parseIpv6(printIpv6(octets))).toEqual(Buffer.from(octets));
      }),
    );
    expect(printIpv6(parseIpv6("1:0:0:2::3") as Buffer)).toBe("1:0:0:2::3");
    expect(printIpv6(Buffer.alloc(16))).toBe("::");
    expect(printIpv6(parseIpv6("::ffff:1.2.3.4") as Buffer)).toBe("::ffff:1.2.3.4");
  });

  it("address - IPv4 text is four numbers up to 255 without needless zeros, and nothing else is", () => {
    const part = fc.oneof(fc.nat(300).map(String), fc.constantFrom("", "00", "01", "-1", "+1", "a", " 1"));
    const text = fc.array(part, { minLength: 3, maxLength: 5 }).map((parts) => parts.join("."));
    fc.assert(
      fc.property(fc.oneof(text, fc.ipV4()), (value) => {
        const isAddress =
          /^(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}$/.test(value) && value.split(".").every((one) => Number(one) < 256);
        expect(parseIpv4(value)).toEqual(isAddress ? Buffer.from(value.split(".").map(Number)) : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["1.2.3", "1.2.3.256", "01.2.3.4", "1:2", "::1::", "12345::", "1:2:3:4:5:6:7:8:9", "host.example", ""])(
    "address - %s is no address",
    (text) => {
      expect(addressOctets(text)).toBeUndefined();
    },
  );

  it.each([
    [undefined],
    [null],
    [5],
    [{}],
    [{ family: -1, data: Buffer.alloc(4) }],
    [{ family: 1.5, data: Buffer.alloc(4) }],
    [{ family: 65_536, data: Buffer.alloc(4) }],
    [{ family: 3, data: "text" }],
    [{ family: 1, address: 5 }],
    [{ family: 3, address: "1.2.3.4" }],
    [{ family: 8, address: "ä" }],
    [{ family: 8, address: "1\n2" }],
    [{ family: 8, address: "ä1" }],
    [{ family: 2, address: "x" }],
    ["12a"],
    ["a12"],
    ["1 2"],
  ])("address - %j is no address that could be written", (value) => {
    expect(addressOctets(value as never)).toBeUndefined();
  });

  it.each([
    [{ family: 65_535, data: Buffer.from("ab") }, "ffff6162"],
    [{ family: 0, data: Buffer.alloc(0) }, "0000"],
    [{ family: 8, address: "" }, "0008"],
    [{ family: 8, address: " ~" }, "0008207e"],
    ["*#+09", "00082a232b3039"],
  ])("address - %j is written as 0x%s", (value, hex) => {
    expect(addressOctets(value as never)?.toString("hex")).toBe(hex);
  });

  it.each([
    ["0008207e", { family: 8, address: " ~" }],
    ["00081f31", { family: 8, data: Buffer.from("1f31", "hex") }],
    ["0008317f", { family: 8, data: Buffer.from("317f", "hex") }],
  ])("address - E.164 of 0x%s is text where it is printable", (hex, address) => {
    expect(readAddress(Buffer.from(hex, "hex"))).toEqual(address);
  });

  it.each([
    ["1:2:3:4:5:6:7:8", "00010002000300040005000600070008"],
    ["1:2:3:4:5:6:7::", "00010002000300040005000600070000"],
    ["::2:3:4:5:6:7:8", "00000002000300040005000600070008"],
    ["::", "00000000000000000000000000000000"],
    ["1:2:3:4:5:6:1.2.3.4", "00010002000300040005000601020304"],
    ["1::1.2.3.4", "00010000000000000000000001020304"],
    ["FFFF::abcd", "ffff000000000000000000000000abcd"],
  ])("address - IPv6 text %s is read", (text, hex) => {
    expect(parseIpv6(text)?.toString("hex")).toBe(hex);
  });

  it.each([
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8::",
    "::1:2:3:4:5:6:7:8",
    "1::2::3",
    "1.2.3.4::",
    "1.2.3.4:5:6:7:8:9:10",
    "::1.2.3",
    "::1.2.3.4:5",
    ":1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:",
    ":::",
    "g::",
    "1:2:3:4:5:6:7:1.2.3.4",
  ])("address - IPv6 text %s is refused", (text) => {
    expect(parseIpv6(text)).toBeUndefined();
  });

  it.each([
    ["00010000000200030004000500060007", "1:0:2:3:4:5:6:7"],
    ["00010000000000030004000500060007", "1::3:4:5:6:7"],
    ["00010000000000030000000000060007", "1::3:0:0:6:7"],
    ["00010000000000030000000000000007", "1:0:0:3::7"],
    ["0000000000000000000000010203abcd", "::1:203:abcd"],
    ["00000000000000000001ffff01020304", "::1:ffff:102:304"],
    ["00000000000000000000fffe01020304", "::fffe:102:304"],
    ["00010002000300040005000600070000", "1:2:3:4:5:6:7:0"],
    ["00010002000300040005000600000000", "1:2:3:4:5:6::"],
  ])("address - IPv6 octets %s are printed as %s", (hex, text) => {
    expect(printIpv6(Buffer.from(hex, "hex"))).toBe(text);
  });

  it("address - a family that does not fit its text is refused", () => {
    expect(addressOctets({ family: 1, address: "::1" })).toBeUndefined();
    expect(addressOctets({ family: 8, address: "abc" })?.toString("hex")).toBe("0008616263");
    expect(addressOctets({ family: 70000, data: Buffer.alloc(1) })).toBeUndefined();
  });
});

describe("diameter uri", () => {
  // The examples of RFC 6733 §4.3.1.
  it.each([
    ["aaa://host.example.com;transport=tcp", 3868, "tcp", "diameter"],
    ["aaa://host.example.com:6666;transport=tcp", 6666, "tcp", "diameter"],
    ["aaa://host.example.com;protocol=diameter", 3868, "tcp", "diameter"],
    ["aaa://host.example.com:6666;protocol=diameter", 6666, "tcp", "diameter"],
    ["aaa://host.example.com:6666;transport=tcp;protocol=diameter", 6666, "tcp", "diameter"],
    ["aaa://host.example.com:1813;transport=udp;protocol=radius", 1813, "udp", "radius"],
    ["AAA://h;TRANSPORT=SCTP", 3868, "sctp", "diameter"],
    ["aaas://h", 5868, "tcp", "diameter"],
    ["aaa://[2001:db8::1]:3869", 3869, "tcp", "diameter"],
  ])("diameter uri - %s parses", (text, port, transport, protocol) => {
    const uri = parseDiameterUri(text);
    expect(uri).toMatchObject({ port, transport, protocol });
    expect(parseDiameterUri(printDiameterUri(uri))).toMatchObject({ fqdn: uri.fqdn, port, transport, protocol });
  });

  it.each([
    ["aaa:host", "has no scheme"],
    [" aaa://h", "has no scheme"],
    ["1aaa://h", "has no scheme"],
    ["aaa://h\n", "has no scheme"],
    ["aaa://", "has no host"],
    ["aaa://h-", "has host"],
    ["aaa://-h", "has host"],
    ["aaa://h.example/path", "has host"],
    ["aaa://:3868", "has no host"],
    ["aaa://[]", "has no host"],
    ["aaa://[::1]x", "has host"],
    ["aaa://x[::1]", "has host"],
    ["aaa://[h.example]", "IPv6 address in brackets"],
    ["aaa://h:1x", "from 1 to 65535"],
    ["aaa://h:x1", "from 1 to 65535"],
    ["aaa://h:", "from 1 to 65535"],
    ["aaa://[::1]:", "from 1 to 65535"],
    ["aaa://h;", "only transport=…"],
    ["aaa://h;xtransport=tcp", "only transport=…"],
    ["aaa://h;transport=", "only transport=…"],
    ["aaa://h;transport", "only transport=…"],
    ["http://x", "only aaa and aaas"],
    ["aaa://h;foo=bar", "only transport=… and protocol=…"],
    ["aaa://h:0", "from 1 to 65535"],
    ["aaa://h:abc", "from 1 to 65535"],
    ["aaa://h:65536", "from 1 to 65535"],
    ["aaa://", "has no host"],
    ["aaa://h;transport=udp", "must not use"],
    ["aaa://h;transport=quic", "tcp, sctp, udp"],
    ["aaa://h;protocol=http", "diameter, radius"],
    ["aaa://h;transport=tcp=x", "only transport=…"],
    ["aaa://[::g]", "IPv6 address in brackets"],
    ["", "has no scheme"],
  ])("diameter uri - %s is refused with the part that is wrong", (text, why) => {
    expect(() => parseDiameterUri(text)).toThrowError(
      expect.objectContaining({ code: "invalid-argument", message: expect.stringContaining(why) }),
    );
  });

  it("diameter uri - gives its parts as written, parameters in lower case", () => {
    expect(parseDiameterUri("AAAS://Host_1.Example:1;Transport=SCTP;protocol=DIAMETER")).toEqual({
      scheme: "aaas",
      fqdn: "Host_1.Example",
      port: 1,
      isPortGiven: true,
      transport: "sctp",
      protocol: "diameter",
      params: { transport: "sctp", protocol: "diameter" },
      isSecure: true,
    });
    expect(parseDiameterUri("aaa://h:65535")).toMatchObject({ port: 65_535, params: {}, isSecure: false });
    expect(parseDiameterUri("aaa://[::1]")).toMatchObject({ fqdn: "::1", port: 3868, isPortGiven: false });
  });

  it("diameter uri - always states port and transport when printed", () => {
    expect(printDiameterUri({ fqdn: "h" })).toBe("aaa://h:3868;transport=tcp");
    const radius = { fqdn: "h", port: 1812, transport: "udp", protocol: "radius" } as const;
    expect(printDiameterUri(radius)).toBe("aaa://h:1812;transport=udp;protocol=radius");
    expect(printDiameterUri({ fqdn: "h", protocol: "diameter" })).toBe("aaa://h:3868;transport=tcp");
    expect(printDiameterUri({ fqdn: "::1", scheme: "aaas" })).toBe("aaas://[::1]:5868;transport=tcp");
  });
});
