import type { HostileInput } from "../input.ts";
import { avp, MANDATORY, u32 } from "../octets.ts";
import { IGNORED, input, refused, refusedAndClosed, taken } from "./case.ts";
import { ACR, answerOf, CCR, CER, DPR, DWR, group, plus, replacing, withFlags, withLength } from "./good.ts";

const STATE_ID = avp(278, u32(0x6553f100));
const EMPTY_STATE_ID = avp(278, Buffer.alloc(4));
const SUBSCRIPTION_TYPE = avp(450, u32(0));
const SUBSCRIPTION_DATA = avp(444, "12345678");

/** Header, length, flags and padding of AVPs, on the outside and in groups (RFC 6733 §4.1). */
export const FRAMES: readonly HostileInput[] = [
  ...[1, 7].map((length) =>
    input(`avp-length-${length}`, replacing(DWR, withLength(STATE_ID, length)), refused(5014, EMPTY_STATE_ID)),
  ),
  ...[13, 16, 200].map((length) =>
    input(`avp-over-by-${length - 12}`, replacing(DWR, withLength(STATE_ID, length)), refused(5014, EMPTY_STATE_ID)),
  ),
  input("avp-length-0-first", replacing(CCR, withLength(CCR.avps[0]!, 0)), refused(5014, avp(263, ""))),
  input("avp-length-0-unknown", plus(CCR, withLength(avp(99999, u32(1)), 0)), refused(5014, avp(99999, ""))),
  input(
    "avp-length-8-with-vendor",
    plus(CCR, withLength(avp(628, u32(1), { vendorId: 10415 }), 8)),
    refused(5014, { code: 628, vendorId: 10415 }),
  ),
  input("avp-over-in-acr", plus(ACR, withLength(avp(44, "ab"), 40)), refused(5014, avp(44, ""))),
  input("avp-over-in-dpr", replacing(DPR, withLength(avp(273, u32(0)), 400)), refused(5014, avp(273, Buffer.alloc(4)))),
  input(
    "avp-over-in-cer",
    replacing(CER, withLength(avp(259, u32(3)), 400)),
    refusedAndClosed(5014, avp(259, Buffer.alloc(4))),
    { state: "wait-cer" },
  ),
  input(
    "avp-length-0-in-cer",
    replacing(CER, withLength(CER.avps[2]!, 0)),
    refusedAndClosed(5014, avp(257, Buffer.alloc(6))),
    { state: "wait-cer" },
  ),
  input("avp-header-cut-off", plus(DWR, Buffer.from("00000116", "hex")), refused([5014, 5015], EMPTY_STATE_ID)),
  input("avp-broken-in-answer", plus(answerOf(CCR), withLength(STATE_ID, 0)), IGNORED),

  input(
    "sub-avp-over-its-group",
    plus(CCR, group(443, SUBSCRIPTION_TYPE, withLength(SUBSCRIPTION_DATA, 60))),
    refused(5014, { hex: avp(444, "").toString("hex"), within: [443] }),
  ),
  input(
    "sub-avp-over-group-but-not-message",
    plus(CCR, group(443, withLength(SUBSCRIPTION_TYPE, 16)), STATE_ID),
    refused(5014, { hex: avp(450, Buffer.alloc(4)).toString("hex"), within: [443] }),
  ),
  input(
    "sub-avp-length-7",
    plus(CCR, group(443, withLength(SUBSCRIPTION_TYPE, 7), SUBSCRIPTION_DATA)),
    refused(5014, { hex: avp(450, Buffer.alloc(4)).toString("hex"), within: [443] }),
  ),
  input(
    "sub-avp-header-cut-off",
    plus(CCR, group(443, SUBSCRIPTION_TYPE, Buffer.from("000001bc", "hex"))),
    refused([5014, 5015], { hex: avp(444, "").toString("hex"), within: [443] }),
  ),
  input(
    "sub-avp-over-in-second-level",
    plus(CCR, group(456, group(437, withLength(avp(421, Buffer.alloc(8)), 17)))),
    refused(5014, { hex: avp(421, Buffer.alloc(8)).toString("hex"), within: [456, 437] }),
  ),
  input(
    "sub-avp-zero-in-proxy-info",
    plus(CCR, group(284, avp(280, "proxy.example.com"), withLength(avp(33, "x"), 0))),
    refused(5014, { hex: avp(33, "").toString("hex"), within: [284] }),
  ),
  input(
    "group-empty",
    plus(CCR, group(443)),
    refused(5005, { hex: avp(450, Buffer.alloc(4)).toString("hex"), within: [443] }),
  ),
  input(
    "group-without-last-padding",
    plus(CCR, withLength(group(443, SUBSCRIPTION_TYPE, avp(444, "1234567")), 35)),
    taken(),
  ),

  input("padding-ones", plus(CCR, avp(1, "user1").fill(0xff, 13)), taken()),
  ...[0x01, 0x10, 0x1f].map((bits) =>
    input(
      `avp-reserved-flags-${bits}`,
      replacing(DWR, withFlags(STATE_ID, MANDATORY | bits)),
      refused([2001, 3009, 5016], withFlags(STATE_ID, MANDATORY | bits)),
    ),
  ),
  input(
    "avp-p-flag",
    replacing(DWR, withFlags(STATE_ID, 0x60)),
    refused([2001, 3009, 5016], withFlags(STATE_ID, 0x60)),
  ),
  input(
    "avp-m-flag-clear-origin-host",
    replacing(CCR, withFlags(CCR.avps[1]!, 0)),
    refused([2001, 3009, 5016], withFlags(CCR.avps[1]!, 0)),
  ),
  input(
    "avp-m-flag-set-where-it-must-not",
    replacing(CER, withFlags(CER.avps[4]!, MANDATORY)),
    refused([2001, 3009, 5016], withFlags(CER.avps[4]!, MANDATORY)),
    { state: "wait-cer" },
  ),
  input(
    "avp-base-code-of-a-vendor",
    replacing(DWR, avp(264, "client.example.com", { vendorId: 10415 })),
    refused([5001, 5005]),
  ),

  input("unknown-avp-optional", plus(CCR, avp(99999, u32(1), { flags: 0 })), taken()),
  input("unknown-avp-optional-empty", plus(DWR, avp(99999, "", { flags: 0 })), taken()),
  input("unknown-avp-of-vendor-optional", plus(ACR, avp(42, "x", { flags: 0, vendorId: 54321 })), taken()),
  input("unknown-avp-max-code", plus(CCR, avp(0xffffffff, u32(1))), refused(5001, avp(0xffffffff, u32(1)))),
  input("unknown-avp-code-0", plus(CCR, avp(0, u32(1))), refused(5001, avp(0, u32(1)))),
  input("unknown-avp-in-dwr", plus(DWR, avp(99999, "abc")), refused(5001, avp(99999, "abc"))),
  input("unknown-avp-in-dpr", plus(DPR, avp(99999, "abc")), refused(5001, avp(99999, "abc"))),
  input("unknown-avp-in-cer", plus(CER, avp(99999, "abc")), refusedAndClosed(5001, avp(99999, "abc")), {
    state: "wait-cer",
  }),
  input("unknown-avp-in-acr", plus(ACR, avp(99999, "abc")), refused(5001, avp(99999, "abc"))),
  input("unknown-avp-empty", plus(CCR, avp(99999, "")), refused(5001, avp(99999, ""))),
  input(
    "unknown-avp-in-second-level",
    plus(CCR, group(456, group(437, avp(99999, "abc")))),
    refused(5001, { hex: avp(99999, "abc").toString("hex"), within: [456, 437] }),
  ),
  input(
    "unknown-avp-optional-in-group",
    plus(CCR, group(443, SUBSCRIPTION_TYPE, SUBSCRIPTION_DATA, avp(99999, "abc", { flags: 0 }))),
    refused([2001, 5008], avp(99999, "abc", { flags: 0 })),
  ),
  input("unknown-avps-two", plus(CCR, avp(99998, "first"), avp(99999, "second")), refused(5001, avp(99998, "first"))),
  input("unknown-avp-in-answer", plus(answerOf(DWR), avp(99999, u32(1))), IGNORED),
  input(
    "unknown-avp-of-900-kB",
    plus(CCR, avp(99999, Buffer.alloc(900_000))),
    refused(5001, avp(99999, Buffer.alloc(900_000))),
  ),
];
