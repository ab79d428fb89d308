import type { HostileInput } from "../input.ts";
import { avp, u32 } from "../octets.ts";
import { type Circumstances, input, refused, refusedAndClosed, taken } from "./case.ts";
import { ACR, CCR, CER, DPR, DWR, group, plus, type Request, replacing, STR } from "./good.ts";

const CER_STATE: Circumstances = { state: "wait-cer" };

/** Data that its type cannot have, and data at the edge of what it can (RFC 6733 §4.2, §4.3). */
export const VALUES: readonly HostileInput[] = [
  ...sizes("unsigned32", DWR, 278, [1, 3, 5, 8]),
  ...sizes("unsigned32-ccr", CCR, 415, [0, 3, 8]),
  ...sizes("enumerated", ACR, 480, [0, 1, 5, 8]),
  ...sizes("enumerated-dpr", DPR, 273, [0, 3, 8]),
  ...sizes("auth-application-id", CCR, 258, [0, 3, 5]),
  ...sizes("unsigned64", plus(CCR, avp(419, Buffer.alloc(8))), 419, [0, 4, 7, 9, 16]),
  ...sizes("time", plus(CCR, avp(55, u32(1))), 55, [3, 5]),
  ...sizesWithin("integer32", (octets) => group(445, avp(447, Buffer.alloc(8)), octets), 429, [0, 3, 8]),
  ...sizesWithin("integer64", (octets) => group(445, octets), 447, [0, 4, 12]),
  input("size-in-group", plus(CCR, group(437, avp(421, u32(1)))), refused(5014, within(avp(421, u32(1)), [437]))),
  input(
    "size-of-type-in-subscription",
    plus(CCR, group(443, avp(450, Buffer.alloc(2)), avp(444, "1"))),
    refused(5014, within(avp(450, Buffer.alloc(2)), [443])),
  ),
  input("size-of-host-ip-address-1", replacing(CER, avp(257, "x")), refusedAndClosed(5014, avp(257, "x")), CER_STATE),
  input(
    "size-of-vendor-id-5",
    replacing(CER, avp(266, Buffer.alloc(5))),
    refusedAndClosed(5014, avp(266, Buffer.alloc(5))),
    CER_STATE,
  ),
  input(
    "size-of-acct-application-id-3",
    replacing(CER, avp(259, Buffer.alloc(3))),
    refusedAndClosed(5014, avp(259, Buffer.alloc(3))),
    CER_STATE,
  ),
  input(
    "size-of-vendor-specific-member",
    plus(CER, group(260, avp(266, Buffer.alloc(3)), avp(258, u32(4)))),
    refused(5014, within(avp(266, Buffer.alloc(3)), [260]), { connection: "close" }),
    CER_STATE,
  ),

  ...floats("token-rate", 496, ["7f800000", "ff800000", "80000000", "7f800001", "ffffffff", "00000000"]),
  ...times([0xffffffff, 0x7fffffff, 0x80000000]),
  ...[0, 0x7fffffff, 0x80000000, 0xffffffff].map((value) =>
    input(`cc-request-number-${value}`, replacing(CCR, avp(415, u32(value))), taken()),
  ),
  ...["ffffffffffffffff", "8000000000000000", "7fffffffffffffff", "0020000000000001"].map((hex) =>
    input(`unsigned64-${hex}`, plus(CCR, avp(419, Buffer.from(hex, "hex"))), taken()),
  ),
  input("integer64-minimum", plus(CCR, unitValue(Buffer.from("8000000000000000", "hex"), "80000000")), taken()),

  ...addresses(
    {
      "v6-15": `0002${"20".repeat(15)}`,
      "v6-17": `0002${"20".repeat(17)}`,
      "v4-0": "0001",
      "v4-16": `0001${"7f".repeat(16)}`,
      "v6-0": "0002",
    },
    5014,
  ),
  ...addresses(
    { "e164-letters": `0008${Buffer.from("12ab").toString("hex")}`, "e164-octets": "0008ffff" },
    [2001, 5004, 5014],
  ),
  ...addresses(
    {
      e164: `0008${Buffer.from("41524204242").toString("hex")}`,
      "family-3": "0003aabb",
      "family-65535": "ffff00",
      "e164-empty": "0008",
    },
    [2001, 5004, 5014],
  ),
  input(
    "address-second-of-two-bad",
    plus(CER, avp(257, Buffer.from("00017f0000", "hex"))),
    refusedAndClosed(5014, avp(257, Buffer.from("00017f0000", "hex"))),
    CER_STATE,
  ),

  ...texts({
    truncated: "61c3",
    surrogate: "eda080",
    "overlong-3": "e0808a",
    "overlong-nul": "c080",
    continuation: "80",
    "too-big-4": "f4908080",
    "latin-1": "4de87265",
    "six-octets": "fc8080808080",
  }),
  ...["efbfbf", "f48fbfbf", "efbbbf61", "00", ""].map((hex) =>
    input(`utf8-good-${hex}`, plus(CCR, avp(1, Buffer.from(hex, "hex"))), taken()),
  ),
  input(
    "utf8-in-group",
    plus(CCR, group(443, avp(450, u32(0)), avp(444, Buffer.from("c0af", "hex")))),
    refused(5004, within(avp(444, Buffer.from("c0af", "hex")), [443])),
  ),
  input(
    "utf8-session-id",
    replacing(CCR, avp(263, Buffer.from("ff", "hex"))),
    refused(5004, avp(263, Buffer.from("ff", "hex"))),
  ),
  input(
    "utf8-product-name",
    replacing(CER, avp(269, Buffer.from("c0af", "hex"), { flags: 0 })),
    refusedAndClosed(5004, avp(269, Buffer.from("c0af", "hex"), { flags: 0 })),
    CER_STATE,
  ),
  input(
    "utf8-service-context-id",
    replacing(CCR, avp(461, Buffer.from("fe", "hex"))),
    refused(5004, avp(461, Buffer.from("fe", "hex"))),
  ),

  ...identities(),
  ...enumerations(),
];

function within(octets: Buffer, codes: readonly number[]): { hex: string; within: readonly number[] } {
  return { hex: octets.toString("hex"), within: codes };
}

function sizes(type: string, request: Request, code: number, lengths: readonly number[]): HostileInput[] {
  return lengths.map((length) => {
    const octets = avp(code, Buffer.alloc(length, 1));
    return input(`size-${type}-${length}`, replacing(request, octets), refused(5014, octets));
  });
}

/** Deep in Requested-Service-Unit / CC-Money / Unit-Value. */
function sizesWithin(
  type: string,
  wrap: (octets: Buffer) => Buffer,
  code: number,
  lengths: readonly number[],
): HostileInput[] {
  return lengths.map((length) => {
    const octets = avp(code, Buffer.alloc(length, 1));
    return input(
      `size-${type}-${length}`,
      plus(CCR, group(437, group(413, wrap(octets)))),
      refused(5014, within(octets, [437, 413, 445])),
    );
  });
}

function unitValue(digits: Buffer, exponent: string): Buffer {
  return group(437, group(413, group(445, avp(447, digits), avp(429, Buffer.from(exponent, "hex")))));
}

function floats(name: string, code: number, values: readonly string[]): HostileInput[] {
  return values.map((hex) =>
    input(`float-${name}-${hex}`, plus(CCR, avp(code, Buffer.from(hex, "hex"), { flags: 0 })), taken()),
  );
}

function times(values: readonly number[]): HostileInput[] {
  return values.map((value) => input(`time-${value}`, plus(CCR, avp(55, u32(value))), taken()));
}

function addresses(values: Record<string, string>, resultCodes: number | readonly number[]): HostileInput[] {
  return Object.entries(values).map(([name, hex]) => {
    const octets = avp(257, Buffer.from(hex, "hex"));
    const expect = refused(resultCodes, octets, { connection: resultCodes === 5014 ? "close" : "either" });
    return input(`address-${name}`, replacing(CER, octets), expect, CER_STATE);
  });
}

function texts(values: Record<string, string>): HostileInput[] {
  return Object.entries(values).map(([name, hex]) => {
    const octets = avp(1, Buffer.from(hex, "hex"));
    return input(`utf8-${name}`, plus(CCR, octets), refused(5004, octets));
  });
}

function identities(): HostileInput[] {
  const notAscii = avp(264, "clïent.example.com");
  return [
    input("identity-not-ascii", replacing(CCR, notAscii), refused(5004, notAscii)),
    input("identity-not-ascii-cer", replacing(CER, notAscii), refusedAndClosed(5004, notAscii), CER_STATE),
    input(
      "identity-with-blank-cer",
      replacing(CER, avp(264, "my client.example.com")),
      { ...refused([5004, 3010, 2001], avp(264, "my client.example.com")), connection: "either" },
      CER_STATE,
    ),
    input(
      "identity-with-nul-cer",
      replacing(CER, avp(264, "a\0.example.com")),
      refusedAndClosed([5004, 3010], avp(264, "a\0.example.com")),
      CER_STATE,
    ),
    input("identity-realm-empty", replacing(DWR, avp(296, "")), refused([5014, 5004], avp(296, ""))),
    input(
      "identity-realm-empty-cer",
      replacing(CER, avp(296, "")),
      refusedAndClosed([5014, 5004], avp(296, "")),
      CER_STATE,
    ),
    input("identity-destination-host-empty", plus(CCR, avp(293, "")), refused([5014, 5004, 3002])),
    input(
      "identity-of-10-kB",
      replacing(CER, avp(264, `${"a".repeat(10_000)}.example.com`)),
      { ...refused([2001, 3010, 5004]), connection: "either" },
      CER_STATE,
    ),
    input("identity-in-capitals", replacing(CER, avp(264, "CLIENT.EXAMPLE.COM")), taken(), CER_STATE),
    input("identity-stranger", replacing(CER, avp(264, "client.evil.org")), refusedAndClosed(3010), CER_STATE),
    input(
      "identity-own-in-capitals",
      replacing(CER, avp(264, "SERVER.example.com")),
      refusedAndClosed(3010),
      CER_STATE,
    ),
    input("identity-suffix-only", replacing(CER, avp(264, "clientexample.com")), refusedAndClosed(3010), CER_STATE),
  ];
}

function enumerations(): HostileInput[] {
  const cases: [string, Request, Buffer][] = [
    ["cc-request-type-0", CCR, avp(416, u32(0))],
    ["cc-request-type-5", CCR, avp(416, u32(5))],
    ["accounting-record-type-0", ACR, avp(480, u32(0))],
    ["accounting-record-type-negative", ACR, avp(480, u32(0x80000000))],
    ["termination-cause-0", STR, avp(295, u32(0))],
    ["requested-action-9", plus(CCR, avp(436, u32(9))), avp(436, u32(9))],
    ["multiple-services-indicator-2", plus(CCR, avp(455, u32(2))), avp(455, u32(2))],
    ["accounting-realtime-required-4", plus(ACR, avp(483, u32(4))), avp(483, u32(4))],
    ["disconnect-cause-negative", DPR, avp(273, u32(0xffffffff))],
  ];
  const inGroup = avp(450, u32(99));
  return [
    ...cases.map(([name, request, octets]) => input(`enum-${name}`, replacing(request, octets), refused(5004, octets))),
    input("enum-in-group", plus(CCR, group(443, inGroup, avp(444, "1"))), refused(5004, within(inGroup, [443]))),
  ];
}
