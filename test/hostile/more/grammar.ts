import type { HostileInput } from "../input.ts";
import { avp, u32 } from "../octets.ts";
import { type Circumstances, IGNORED, input, refused, taken } from "./case.ts";
import {
  ACR,
  ASR,
  answerOf,
  CCR,
  CER,
  DPR,
  DWR,
  group,
  plus,
  RAR,
  type Request,
  replacing,
  STR,
  without,
} from "./good.ts";

const CER_STATE: Circumstances = { state: "wait-cer" };

/** AVPs that are missing, twice, out of place or out of order (RFC 6733 §3.2, §7.1.5), and where requests go (§6.1). */
export const GRAMMAR: readonly HostileInput[] = [
  ...missing("ccr", CCR, { 263: 0, 264: 0, 296: 0, 283: 0, 258: 4, 461: 0, 416: 4, 415: 4 }),
  ...missing("acr", ACR, { 263: 0, 264: 0, 296: 0, 283: 0, 480: 4, 485: 4 }),
  ...missing("str", STR, { 263: 0, 258: 4 }),
  ...missing("rar", RAR, { 293: 0, 285: 4 }),
  ...missing("asr", ASR, { 258: 4 }),
  ...missing("dwr", DWR, { 264: 0 }),
  ...missing("dpr", DPR, { 264: 0, 296: 0, 273: 4 }),
  ...missing("cer", CER, { 296: 0, 266: 4 }, CER_STATE),
  input("header-only-ccr", { ...CCR, avps: [] }, refused(5005, { code: 263, vendorId: 0 })),
  input("header-only-acr", { ...ACR, avps: [] }, refused(5005, { code: 263, vendorId: 0 })),
  input("header-only-dpr", { ...DPR, avps: [] }, refused(5005, { code: 264, vendorId: 0 })),
  input(
    "header-only-cer",
    { ...CER, avps: [] },
    refused(5005, { code: 264, vendorId: 0 }, { connection: "close" }),
    CER_STATE,
  ),
  input(
    "missing-in-second-level",
    plus(CCR, group(437, group(413, avp(425, u32(978))))),
    refused(5005, { code: 445, vendorId: 0, within: [437, 413] }),
  ),
  input(
    "missing-in-proxy-info",
    plus(CCR, group(284, avp(280, "proxy.example.com"))),
    refused(5005, { hex: avp(33, "").toString("hex"), within: [284] }),
  ),
  input(
    "missing-in-vendor-specific",
    plus(CER, group(260, avp(258, u32(4)))),
    refused(5005, { hex: avp(266, Buffer.alloc(4)).toString("hex"), within: [260] }, { connection: "close" }),
    CER_STATE,
  ),
  input(
    "vendor-specific-without-ids",
    plus(CER, group(260, avp(266, u32(10415)))),
    { ...refused(5005), connection: "close" },
    CER_STATE,
  ),
  input(
    "vendor-specific-with-both-ids",
    plus(CER, group(260, avp(266, u32(10415)), avp(258, u32(4)), avp(259, u32(3)))),
    { ...refused(5009), connection: "close" },
    CER_STATE,
  ),

  ...twice("ccr", CCR, [
    avp(263, "other"),
    avp(264, "other.example.com"),
    avp(416, u32(2)),
    avp(258, u32(4)),
    avp(461, "x"),
  ]),
  ...twice("acr", ACR, [avp(480, u32(2)), avp(485, u32(1)), avp(296, "example.org")]),
  ...twice("dwr", DWR, [avp(296, "example.org"), avp(278, u32(1))]),
  ...twice("dpr", DPR, [avp(273, u32(1)), avp(264, "other.example.com")]),
  ...twice("str", STR, [avp(295, u32(2)), avp(263, "other")]),
  ...twice("cer", CER, [avp(264, "other.example.com"), avp(266, u32(1)), avp(278, u32(1))], CER_STATE),
  input("thrice-ccr-cc-request-type", plus(CCR, avp(416, u32(2)), avp(416, u32(3))), refused(5009, avp(416, u32(2)))),
  input("twice-optional", plus(CCR, avp(436, u32(0)), avp(436, u32(1))), refused(5009, avp(436, u32(1)))),
  input(
    "twice-in-group",
    plus(CCR, group(443, avp(450, u32(0)), avp(444, "1"), avp(444, "2"))),
    refused(5009, { hex: avp(444, "2").toString("hex"), within: [443] }),
  ),
  input(
    "twice-where-a-list-is",
    plus(CCR, group(443, avp(450, u32(0)), avp(444, "1")), group(443, avp(450, u32(1)), avp(444, "2"))),
    taken(),
  ),

  input(
    "out-of-place-in-subscription-id",
    plus(CCR, group(443, avp(450, u32(0)), avp(444, "1"), avp(1, "user"))),
    refused([5008, 5001], { hex: avp(1, "user").toString("hex"), within: [443] }),
  ),
  input("out-of-place-in-ccr", plus(CCR, avp(480, u32(1))), refused([5008, 2001, 5001], avp(480, u32(1)))),
  input("out-of-place-in-acr", plus(ACR, avp(268, u32(2001))), refused([5008, 2001, 5001], avp(268, u32(2001)))),
  input(
    "out-of-place-with-bad-data",
    plus(CCR, avp(480, u32(1).subarray(1))),
    refused([5014, 5008, 5001], avp(480, u32(1).subarray(1))),
  ),
  input(
    "out-of-place-host-ip-address-in-dwr",
    plus(DWR, avp(257, Buffer.from("00017f000001", "hex"))),
    refused([5008, 2001, 5001], avp(257, Buffer.from("00017f000001", "hex"))),
  ),
  input(
    "out-of-place-destination-in-cer",
    plus(CER, avp(283, "example.com")),
    { ...refused([5008, 2001, 5001]), connection: "either" },
    CER_STATE,
  ),
  input(
    "out-of-place-failed-avp-in-ccr",
    plus(CCR, group(279, avp(99999, u32(1), { flags: 0 }))),
    refused([2001, 5008]),
  ),

  input("order-session-id-last", { ...CCR, avps: [...CCR.avps.slice(1), CCR.avps[0]!] }, refused([2001, 5005, 5008])),
  input("order-reversed", { ...CCR, avps: [...CCR.avps].reverse() }, refused([2001, 5005, 5008])),
  input("order-reversed-dwr", { ...DWR, avps: [...DWR.avps].reverse() }, taken()),

  input(
    "application-id-other-than-header",
    replacing(CCR, avp(258, u32(5))),
    refused([5004, 2001, 5007], avp(258, u32(5))),
  ),
  input(
    "acct-application-id-other-than-header",
    replacing(ACR, avp(259, u32(4))),
    refused([5004, 2001, 5007], avp(259, u32(4))),
  ),

  input(
    "realm-unknown",
    replacing(CCR, avp(283, "nowhere.example.org")),
    refused([3003, 3002], null, { errorBit: "must" }),
  ),
  input("realm-empty", replacing(CCR, avp(283, "")), refused([3003, 3002, 5004, 5014])),
  input("realm-in-capitals", replacing(CCR, avp(283, "EXAMPLE.COM")), taken()),
  input("host-in-capitals", plus(CCR, avp(293, "SERVER.example.com")), taken()),
  input("host-unknown-acr", plus(ACR, avp(293, "nosuch.example.com")), refused(3002, null, { errorBit: "must" })),
  input(
    "host-without-realm",
    plus(without(CCR, 283), avp(293, "nosuch.example.com")),
    refused([3002, 5005], { code: 283, vendorId: 0 }),
  ),
  input(
    "host-in-unknown-realm",
    plus(replacing(CCR, avp(283, "example.org")), avp(293, "hss.example.org")),
    refused([3002, 3003]),
  ),
  input("route-record-loop-acr", plus(ACR, avp(282, "server.example.com")), refused([3005, 2001])),
  input("session-unknown-str", STR, taken(5002)),
  input("session-unknown-rar", RAR, taken(5002)),
  input("session-unknown-asr", ASR, taken(5002)),
  input("session-id-empty", replacing(CCR, avp(263, "")), refused([2001, 5004, 5014, 5012])),

  input("answer-without-anything", { ...answerOf(CCR), avps: [] }, IGNORED),
  input("answer-with-two-results", plus(answerOf(CCR), avp(268, u32(5012))), IGNORED),
  input("answer-with-result-0", answerOf(CCR, 0), IGNORED),
  input("answer-of-unknown-command", { ...answerOf(CCR), code: 999 }, IGNORED),
  input("answer-of-unknown-application", { ...answerOf(CCR), applicationId: 77 }, IGNORED),
  input("answer-cea-when-open", answerOf(CER), IGNORED),
  input("answer-dpa-for-nothing", answerOf(DPR), IGNORED),
  input("answer-acct", answerOf(ACR), IGNORED),
];

/** Of each code the AVP is left out; beside it the octets of its least data. */
function missing(
  name: string,
  request: Request,
  codes: Record<number, number>,
  where: Circumstances = {},
): HostileInput[] {
  return Object.entries(codes).map(([code, length]) => {
    const flags = Number(code) === 269 ? 0 : 0x40;
    const expect = refused(5005, avp(Number(code), Buffer.alloc(length), { flags }));
    return input(`missing-${name}-${code}`, without(request, Number(code)), closing(expect, where), where);
  });
}

/** With a second one, which has to come back in Failed-AVP. */
function twice(name: string, request: Request, surplus: readonly Buffer[], where: Circumstances = {}): HostileInput[] {
  return surplus.map((octets) => {
    const id = `twice-${name}-${octets.readUInt32BE(0)}`;
    return input(id, plus(request, octets), closing(refused(5009, octets), where), where);
  });
}

/** A refused CER ends its connection. */
function closing<E extends HostileInput["expect"]>(expect: E, { state }: Circumstances): HostileInput["expect"] {
  return state === "wait-cer" ? { ...expect, connection: "close" } : expect;
}
