import { describe, expect, it } from "vitest";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { Avp } from "../../src/message/avp.ts";
import { avpToTree } from "../../src/message/avp-tree.ts";
import { type DumpOptions, dump } from "../../src/message/dump.ts";
import { Message, receive } from "../../src/message/message.ts";
import { messageToTree } from "../../src/message/tree.ts";

const dictionary = wholeDictionary();
const hex = (text: string): Buffer => Buffer.from(text, "hex");

/** What a dump says of AVPs, a line each. */
function lines(avps: Avp[], options?: DumpOptions): string[] {
  return dump(new Message({ commandCode: 999 }, avps, dictionary), options)
    .trimEnd()
    .split("\n")
    .slice(1);
}

/** The text behind `Val: `. */
function shown(avp: Avp): string | undefined {
  return /Val: (.*)>$/.exec(lines([avp])[0] as string)?.[1];
}

function known(code: number, vendorId: number, data: Buffer): Avp {
  return new Avp({ code, vendorId, data, definition: dictionary.avp(code, vendorId), dictionary });
}

/** Groups in each other, so many. */
function nested(depth: number): Avp {
  let group = Avp.new(279, 0, []);
  for (let level = 1; level < depth; level++) group = Avp.new(279, 0, [group]);
  return group;
}

/** What a dump of a message says of octets that are no AVP, behind the reason. */
function unread(octets: Buffer, options?: DumpOptions): string | undefined {
  const header = new Message({ commandCode: 999 }).asBytes();
  header.writeUIntBE(20 + octets.length, 1, 3);
  const message = receive(Buffer.concat([header, octets]), dictionary);
  return dump(message, options).trimEnd().split(") ").at(-1);
}

const SECRETS: readonly [code: number, vendorId: number, name: string][] = [
  [2, 0, "User-Password"],
  [3, 0, "CHAP-Password"],
  [69, 0, "Tunnel-Password"],
  [70, 0, "ARAP-Password"],
  [343, 0, "MIP-Session-Key"],
  [464, 0, "EAP-Master-Session-Key"],
  [583, 0, "Keying-Material"],
  [625, 10415, "Confidentiality-Key"],
  [626, 10415, "Integrity-Key"],
  [1450, 10415, "KASME"],
];

describe("dump of secrets", () => {
  it.each(SECRETS)("dump of secrets - AVP %d of vendor %d, %s, is hidden, known or not", (code, vendorId, name) => {
    const definition = { name, code, vendorId, type: "OctetString", mandatory: "must", key: "secret" } as const;
    expect(lines([new Avp({ code, vendorId, data: hex("aabb"), definition })])[0]).toContain(`${name} <`);
    expect(shown(new Avp({ code, vendorId, data: hex("aabb"), definition }))).toBe("(hidden)");
    expect(shown(new Avp({ code, vendorId, data: hex("aabb") }))).toBe("(hidden)");
    expect(shown(new Avp({ code, vendorId: vendorId + 1, data: hex("aabb") }))).toBe("0xaabb");
  });

  it("dump of secrets - also inside groups, and in place of them what the caller says", () => {
    const password = known(2, 0, Buffer.from("secret"));
    const name = Avp.new(1, 0, "alice", { dictionary });
    expect(lines([Avp.new(279, 0, [password])])[1]).toContain("Val: (hidden)");
    const [first, second] = lines([password, name], { hidden: new Set(["User-Name"]) });
    expect([first, second]).toEqual([expect.stringContaining('"secret"'), expect.stringContaining("(hidden)")]);
  });

  it.each(SECRETS)(
    "dump of secrets - AVP %d of vendor %d, %s, is hidden where its length is wrong",
    (code, vendorId) => {
      const frame = Buffer.from(new Avp({ code, vendorId, data: Buffer.from("secret") }).asBytes());
      frame.writeUIntBE(0xffffff, 5, 3);
      expect(unread(frame)).toMatch(/\(hidden\)$/);
      expect(unread(frame, { hidden: new Set() })).toMatch(/0x[0-9a-f]+$/);
      // No more than the header.
      expect(unread(frame.subarray(0, vendorId === 0 ? 8 : 12))).toMatch(/\(hidden\)$/);
      frame.writeUInt32BE(7777, 0);
      expect(unread(frame)).toBe(`0x${frame.toString("hex")}`);
    },
  );

  it("dump of secrets - of a header that is cut off, the code says whether it may be shown, as far as it is there", () => {
    expect(unread(hex("00000002"))).toBe("(hidden)");
    expect(unread(hex("000002"))).toBe("0x000002");
    expect(unread(hex("00000002c00000ff000028"))).toBe("(hidden)");
    expect(unread(hex("00000002c00000ff000028af"))).toBe("0x00000002c00000ff000028af");
    expect(unread(hex("00000271c00000ff000028af"))).toBe("(hidden)");
    // Without the V flag the octets behind are no vendor.
    expect(unread(hex("00000002400000ff000028af"))).toBe("(hidden)");
  });
});

describe("dump of AVPs", () => {
  it("dump of AVPs - ends with a line break, and shows flags by letters and vendors by name or number", () => {
    expect(dump(new Message({ commandCode: 999 }))).toMatch(/^Unknown <.*>\n$/);
    expect(lines([new Avp({ code: 7777, flags: 0x60, data: hex("01") })])).toEqual([
      "  Unknown <Code: 0x1e61, Flags: 0x60 (-MP), Length: 9, Val: 0x01>",
    ]);
    expect(lines([new Avp({ code: 5, vendorId: 10415 })])[0]).toMatch(
      /Code: 0x05, .*\(V--\), .*, Vnd: 3GPP, Val: 0x>$/,
    );
    expect(lines([new Avp({ code: 5, vendorId: 4_000_000_000 })])[0]).toContain(", Vnd: 4000000000, ");
    expect(lines([new Avp({ code: 5, flags: 0 })])[0]).toContain("Flags: 0x00 (---), Length: 8, Val: 0x>");
  });

  it.each([
    ["2020", '"  "'],
    ["7e7e", '"~~"'],
    ["1f41", "0x1f41"],
    ["417f", "0x417f"],
    ["41e4", "0x41e4"],
    ["2241", '"\\"A"'],
    ["", "0x"],
  ])("dump of AVPs - octets 0x%s are shown as %s", (data, text) => {
    expect(shown(known(25, 0, hex(data)))).toBe(text);
    expect(shown(new Avp({ code: 7777, data: hex(data) }))).toBe(text);
  });

  it.each<[number, number, string, string]>([
    [416, 0, "00000001", "1 (INITIAL_REQUEST)"],
    [416, 0, "00000063", "99"],
    [268, 0, "000007d1", "2001 (DIAMETER_SUCCESS)"],
    [268, 0, "00000001", "1"],
    [278, 0, "00000007", "7"],
    [421, 0, "ffffffffffffffff", "18446744073709551615"],
    [447, 0, "fffffffffffffffe", "-2"],
    [603, 193, "fff0000000000000", "-Infinity"],
    [603, 193, "3ff8000000000000", "1.5"],
    [257, 0, "0001c0000201", "192.0.2.1"],
    [257, 0, "00030102", "family 3, 0x0102"],
    [257, 0, "0008310a", "family 8, 0x310a"],
    [1, 0, "61c2856200", "a\\u{85}b\\u{0}"],
    [1, 0, "ff", "(utf8) 0xff"],
    [55, 0, "83aa7e80", "1970-01-01T00:00:00Z"],
    [496, 0, "80000000", "0"],
    [496, 0, "7fc00000", "NaN"],
  ])("dump of AVPs - AVP %d of vendor %d with 0x%s is shown as %s", (code, vendorId, data, text) => {
    expect(shown(known(code, vendorId, hex(data)))).toBe(text);
  });

  it("dump of AVPs - what can't be read of a group is shown in hex, and so is one below the deepest that is read", () => {
    expect(lines([known(279, 0, hex("0000"))])[1]).toMatch(/^ {4}\(not read: .*\) 0x0000$/);
    expect(lines([nested(16)])).toHaveLength(16);
    expect(lines([nested(16)])[15]).toBe(`${"  ".repeat(16)}Failed-AVP <Code: 0x117, Flags: 0x40 (-M-), Length: 8>`);
    const deep = lines([nested(20)]);
    expect(deep).toHaveLength(17);
    expect(deep[16]).toMatch(/Val: \(group: .*\) 0x00000117[0-9a-f]+>$/);
  });
});

describe("tree", () => {
  it("tree - a header has its flags and the reserved bits that are set", () => {
    const header = {
      commandFlags: 0xa5,
      commandCode: 5,
      applicationId: 6,
      hopByHopIdentifier: 7,
      endToEndIdentifier: 8,
    };
    const message = new Message(header);
    message.asBytes();
    expect(messageToTree(message)).toEqual({
      header: {
        version: 1,
        length: 20,
        flags: { request: true, proxiable: false, error: true, retransmitted: false },
        reservedFlagBits: 5,
        commandCode: 5,
        applicationId: 6,
        hopByHop: 7,
        endToEnd: 8,
      },
      avps: [],
    });
    expect(messageToTree(new Message({ commandFlags: 0x50 })).header).toMatchObject({
      flags: { request: false, proxiable: true, error: false, retransmitted: true },
    });
    expect(messageToTree(new Message({ commandFlags: 0x50 })).header).not.toHaveProperty("reservedFlagBits");
  });

  it("tree - an AVP has what there is to say of it, and nothing else", () => {
    expect(avpToTree(Avp.new(1, 0, "u"))).toEqual({
      code: 1,
      vendorId: 0,
      flags: { vendor: false, mandatory: true, protected: false },
      name: "User-Name",
      type: "UTF8String",
      value: "u",
    });
    expect(avpToTree(new Avp({ code: 7, vendorId: 5, flags: 0xbf, data: hex("01") }))).toEqual({
      code: 7,
      vendorId: 5,
      flags: { vendor: true, mandatory: false, protected: true },
      reservedFlagBits: 31,
      name: null,
      type: "Unknown",
      value: "01",
    });
  });

  it.each<[number, number, string, object]>([
    [55, 0, "83aa7e80", { value: "1970-01-01T00:00:00Z" }],
    [421, 0, "ffffffffffffffff", { value: "18446744073709551615" }],
    [496, 0, "3f800000", { value: 1 }],
    [496, 0, "80000000", { value: -0, hex: "80000000" }],
    [496, 0, "7fc00000", { value: "NaN" }],
    [496, 0, "7fc00001", { value: "NaN", hex: "7fc00001" }],
    [603, 193, "7ff8000000000000", { value: "NaN" }],
    [603, 193, "7ff8000000000001", { value: "NaN", hex: "7ff8000000000001" }],
    [603, 193, "8000000000000000", { value: -0, hex: "8000000000000000" }],
    [603, 193, "fff0000000000000", { value: "-Infinity" }],
    [257, 0, "0001c0000201", { value: { family: 1, address: "192.0.2.1" } }],
    [257, 0, "00030102", { value: { family: 3, hex: "0102" } }],
    [278, 0, "01", { value: "01", problem: "length" }],
    [1, 0, "ff", { value: "ff", problem: "utf8" }],
    [279, 0, "0000", { value: "0000", problem: expect.stringMatching(/^group: 2 octets remain/) }],
    [279, 0, "", { avps: [] }],
  ])("tree - the content of AVP %d of vendor %d with 0x%s", (code, vendorId, data, expected) => {
    const { value, avps, hex: octets, problem } = avpToTree(known(code, vendorId, hex(data)));
    const content = Object.entries({ value, avps, hex: octets, problem }).filter(([, part]) => part !== undefined);
    expect(Object.fromEntries(content)).toEqual(expected);
  });

  it("tree - padding is told where it is odd: not zero, or cut off", () => {
    const padding = (octets: string): object => {
      const { nonZeroPadding, missingPadding } = avpToTree(Avp.fromBytes(hex(octets)));
      return { nonZeroPadding, missingPadding };
    };
    expect(padding("000000014000000961000000")).toEqual({});
    expect(padding("000000014000000961000001")).toEqual({ nonZeroPadding: "000001" });
    expect(padding("000000014000000961")).toEqual({ missingPadding: 3 });
    expect(padding("00000001400000096100")).toEqual({ missingPadding: 2 });
    expect(padding("00000001400000096105")).toEqual({ nonZeroPadding: "05", missingPadding: 2 });
  });

  it("tree - groups are read as deep as the limit, the next is octets", () => {
    const deepest = (depth: number): object => {
      let tree = avpToTree(nested(depth));
      let level = 1;
      for (let [next] = tree.avps ?? []; next !== undefined; [next] = tree.avps ?? []) {
        tree = next;
        level++;
      }
      return { level, problem: tree.problem !== undefined };
    };
    expect(deepest(16)).toEqual({ level: 16, problem: false });
    expect(deepest(17)).toEqual({ level: 17, problem: true });
  });

  it("tree - a dictionary that knows nothing makes all AVPs unknown", () => {
    const message = Message.fromBytes(new Message({}, [Avp.new(1, 0, "u")]).asBytes(), {
      dictionary: new Dictionary(),
    });
    expect(messageToTree(message).avps).toMatchObject([{ name: null, type: "Unknown", value: "75" }]);
  });
});
