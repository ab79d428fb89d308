import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cgi,
  ecgi,
  fiveGsTai,
  type IdentityCodec,
  lai,
  ncgi,
  rai,
  sai,
  tai,
} from "../../src/telecom/cell-identities.ts";
import { eNodeB, extendedENodeB } from "../../src/telecom/enodeb-identities.ts";
import { type UserLocation, userLocation } from "../../src/telecom/user-location.ts";

const hex = (text: string): Buffer => Buffer.from(text, "hex");
const DE = { mcc: "262", mnc: "01" };
const US = { mcc: "310", mnc: "410" };

/** Each type of TS 29.061 §16.4.7.2: location, octets, and the line for people. */
const LOCATIONS: readonly [UserLocation, string, string][] = [
  [{ cgi: { ...DE, lac: 0x1234, ci: 0xabcd } }, "0062f2101234abcd", "CGI 262-01 LAC 4660 CI 43981"],
  [{ sai: { ...DE, lac: 1, sac: 0xffff } }, "0162f2100001ffff", "SAI 262-01 LAC 1 SAC 65535"],
  [{ rai: { ...DE, lac: 1, rac: 0x2a } }, "0262f21000012aff", "RAI 262-01 LAC 1 RAC 42"],
  [{ tai: { ...DE, tac: 0x1a2b } }, "8062f2101a2b", "TAI 262-01 TAC 6699"],
  [{ ecgi: { ...US, eci: 0x0a1b2c3 } }, "8113001400a1b2c3", "ECGI 310-410 ECI 10597059"],
  [
    { tai: { ...DE, tac: 0x1a2b }, ecgi: { ...DE, eci: 0x6404 } },
    "8262f2101a2b62f21000006404",
    "TAI 262-01 TAC 6699, ECGI 262-01 ECI 25604",
  ],
  [{ eNodeB: { ...DE, id: 0xfffff } }, "8362f2100fffff", "eNodeB 262-01 ID 1048575"],
  [
    { tai: { ...DE, tac: 1 }, eNodeB: { ...DE, id: 0x64 } },
    "8462f210000162f210000064",
    "TAI 262-01 TAC 1, eNodeB 262-01 ID 100",
  ],
  [
    { extendedENodeB: { ...DE, id: 0x1fffff, kind: "long" } },
    "8562f2101fffff",
    "extended eNodeB 262-01 ID 2097151 (long)",
  ],
  [
    { tai: { ...DE, tac: 1 }, extendedENodeB: { ...DE, id: 0x3ffff, kind: "short" } },
    "8662f210000162f21083ffff",
    "TAI 262-01 TAC 1, extended eNodeB 262-01 ID 262143 (short)",
  ],
  [{ ncgi: { ...DE, nci: 0xfabcdef01 } }, "8762f210fabcdef010", "NCGI 262-01 NCI 67306909441"],
  [{ fiveGsTai: { ...DE, tac: 0x010203 } }, "8862f210010203", "5GS TAI 262-01 TAC 66051"],
  [
    { fiveGsTai: { ...DE, tac: 1 }, ncgi: { ...US, nci: 16 } },
    "8962f2100000011300140000000100",
    "5GS TAI 262-01 TAC 1, NCGI 310-410 NCI 16",
  ],
  [{ ngRanNode: "0062f210deadbe" }, "8a0062f210deadbe", "NG-RAN node 0x0062f210deadbe"],
  [{ fiveGsTai: { ...DE, tac: 1 }, ngRanNode: "00" }, "8b62f21000000100", "5GS TAI 262-01 TAC 1, NG-RAN node 0x00"],
];

describe("3GPP-User-Location-Info", () => {
  it.each(LOCATIONS)("3GPP-User-Location-Info - %j are the octets %s", (location, octets, line) => {
    expect(userLocation.encode(location).toString("hex")).toBe(octets);
    expect(userLocation.decode(hex(octets))).toEqual(location);
    expect(userLocation.format(location)).toBe(line);
  });

  it("3GPP-User-Location-Info - an identity that is undefined counts for nothing", () => {
    expect(userLocation.encode({ tai: { ...DE, tac: 1 }, ecgi: undefined as never }).toString("hex")).toBe(
      "8062f2100001",
    );
  });

  it("3GPP-User-Location-Info - spare bits beside a number are not looked at", () => {
    expect(userLocation.decode(hex("8162f210f0a1b2c3"))).toEqual({ ecgi: { ...DE, eci: 0x0a1b2c3 } });
    expect(userLocation.decode(hex("8762f210fabcdef01f"))).toEqual({ ncgi: { ...DE, nci: 0xfabcdef01 } });
    expect(userLocation.decode(hex("8362f210f00064"))).toEqual({ eNodeB: { ...DE, id: 100 } });
    expect(userLocation.decode(hex("8562f21060000a"))).toEqual({ extendedENodeB: { ...DE, id: 10, kind: "long" } });
    expect(userLocation.decode(hex("8562f210fc000a"))).toEqual({ extendedENodeB: { ...DE, id: 10, kind: "short" } });
  });

  it("3GPP-User-Location-Info - any octets are read to what gives the same location again, or refused", () => {
    const types = fc.constantFrom(0, 1, 2, ...Array.from({ length: 12 }, (_, index) => 128 + index));
    const body = fc.uint8Array({ minLength: 5, maxLength: 14 }).map((octets) => {
      octets.set([0x62, 0xf2, 0x10]);
      return octets;
    });
    fc.assert(
      fc.property(types, body, (type, octets) => {
        let location: UserLocation;
        try {
          location = userLocation.decode(Buffer.concat([Buffer.from([type]), octets]));
        } catch (error) {
          expect(error).toHaveProperty("code", "invalid-argument");
          return;
        }
        expect(userLocation.encode(location)[0]).toBe(type);
        expect(userLocation.decode(userLocation.encode(location))).toEqual(location);
      }),
    );
  });

  it.each([
    [
      () => userLocation.decode(hex("")),
      /^3GPP-User-Location-Info begins with a type from 0 to 2 or from 128 to 139 .*not 0 octets/,
    ],
    [() => userLocation.decode(hex("0362f210")), /not 4 octets \(0x0362f210\)$/],
    [() => userLocation.decode(hex("8c62f210")), /begins with a type/],
    [() => userLocation.decode(hex("8062f21000")), /^A TAI has 5 octets, not 4 octets/],
    [() => userLocation.decode(hex("8062f210000000")), /^A TAI has 5 octets, not 6 octets/],
    [() => userLocation.decode(hex("8262f2101a2b62f210000064")), /^An ECGI has 7 octets, not 6 octets/],
    [() => userLocation.decode(hex("0262f21000012a")), /^A RAI in 3GPP-User-Location-Info has 7 octets, not 6 octets/],
    [() => userLocation.decode(hex("8362f2100000")), /^A macro eNodeB's identity has 6 octets, not 5 octets/],
    [() => userLocation.decode(hex("8562f210000000ff")), /^An extended eNodeB's identity has 6 octets, not 7 octets/],
    [() => userLocation.decode(hex("8a")), /^An NG-RAN node's identity has one octet or more, not 0 octets/],
    [() => userLocation.decode("80" as never), /^3GPP-User-Location-Info is read from octets, not "80"$/],
    [() => userLocation.encode({}), /^A user's location has one of cgi, sai, rai, tai, ecgi, tai \+ ecgi, .*not ""$/],
    [() => userLocation.encode({ cgi: {} as never, tai: {} as never }), /not "cgi \+ tai"$/],
    [() => userLocation.encode(null as never), /^A user's location is an object, not null$/],
    [() => userLocation.encode({ tai: 1 as never }), /^A TAI is an object, not 1$/],
    [
      () => userLocation.encode({ tai: { ...DE, tac: 65536 } }),
      /^A TAI's tac is a whole number from 0 to 65535, not 65536$/,
    ],
    [() => userLocation.encode({ tai: { ...DE, tac: -1 } }), /not -1$/],
    [() => userLocation.encode({ tai: { ...DE, tac: 1.5 } }), /not 1.5$/],
    [
      () => userLocation.encode({ ecgi: { ...DE, eci: 2 ** 28 } }),
      /^An ECGI's eci is a whole number from 0 to 268435455,/,
    ],
    [
      () => userLocation.encode({ ncgi: { ...DE, nci: 2 ** 36 } }),
      /^An NCGI's nci is a whole number from 0 to 68719476735,/,
    ],
    [() => userLocation.encode({ eNodeB: { ...DE, id: 2 ** 20 } }), /^A macro eNodeB's id is .* to 1048575,/],
    [
      () => userLocation.encode({ extendedENodeB: { ...DE, id: 2 ** 18, kind: "short" } }),
      /^A short macro eNodeB's id .* to 262143,/,
    ],
    [
      () => userLocation.encode({ extendedENodeB: { ...DE, id: 2 ** 21, kind: "long" } }),
      /^A long macro eNodeB's id .* to 2097151,/,
    ],
    [
      () => userLocation.encode({ extendedENodeB: { ...DE, id: 1 } as never }),
      /^The kind of an extended eNodeB is "long" or "short", not undefined$/,
    ],
    [() => userLocation.encode({ ngRanNode: "0" }), /^An NG-RAN node's identity is octets in hex, not "0"$/],
    [() => userLocation.encode({ tai: { mcc: "1", mnc: "01", tac: 1 } }), /^A mobile country code/],
  ])("3GPP-User-Location-Info - says what is wrong: %#", (wrong, text) => {
    expect(wrong).toThrow(expect.objectContaining({ code: "invalid-argument", message: expect.stringMatching(text) }));
  });
});

const plmn = fc.record({ mcc: fc.stringMatching(/^\d{3}$/), mnc: fc.stringMatching(/^\d{2,3}$/) });
const bits = (count: number): fc.Arbitrary<number> =>
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }).map((part) => Math.floor(part * 2 ** count));

describe("identities of cells and areas", () => {
  // The AVPs of TS 29.272 §7.3.117 and after.
  it.each([
    ["CGI", cgi, { ...DE, lac: 1, ci: 2 }, "62f21000010002"],
    ["SAI", sai, { ...DE, lac: 1, sac: 2 }, "62f21000010002"],
    ["RAI", rai, { ...DE, lac: 1, rac: 2 }, "62f210000102"],
    ["LAI", lai, { ...DE, lac: 0xfffe }, "62f210fffe"],
    ["TAI", tai, { ...DE, tac: 1 }, "62f2100001"],
    ["ECGI", ecgi, { ...DE, eci: 0xfffffff }, "62f2100fffffff"],
    ["NCGI", ncgi, { ...DE, nci: 2 ** 36 - 1 }, "62f210fffffffff0"],
    ["5GS TAI", fiveGsTai, { ...DE, tac: 0xfffffe }, "62f210fffffe"],
    ["eNodeB", eNodeB, { ...DE, id: 1 }, "62f210000001"],
    ["extended eNodeB", extendedENodeB, { ...DE, id: 1, kind: "short" }, "62f210800001"],
  ] as [string, IdentityCodec<unknown>, unknown, string][])("identities - %s both ways", (_, codec, value, octets) => {
    expect(codec.encode(value).toString("hex")).toBe(octets);
    expect(codec.decode(hex(octets))).toEqual(value);
    expect(codec.length).toBe(octets.length / 2);
  });

  it("identities - whatever is encoded is decoded again", () => {
    fc.assert(
      fc.property(plmn, bits(16), bits(16), bits(28), bits(36), (network, lac, ci, eci, nci) => {
        expect(cgi.decode(cgi.encode({ ...network, lac, ci }))).toEqual({ ...network, lac, ci });
        expect(ecgi.decode(ecgi.encode({ ...network, eci }))).toEqual({ ...network, eci });
        expect(ncgi.decode(ncgi.encode({ ...network, nci }))).toEqual({ ...network, nci });
      }),
    );
  });
});
