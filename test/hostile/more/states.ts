import type { HostileInput } from "../input.ts";
import { avp, u32 } from "../octets.ts";
import { type Circumstances, CLOSED, input, refused, refusedAndClosed, taken } from "./case.ts";
import {
  ACR,
  ASR,
  answerOf,
  CCR,
  CER,
  DPR,
  DWR,
  group,
  octetsOf,
  plus,
  RAR,
  type Request,
  STR,
  without,
} from "./good.ts";

const CER_STATE: Circumstances = { state: "wait-cer" };

/** Messages in states that they do not belong in, and messages that want to use the node up. */
export const STATES: readonly HostileInput[] = [
  ...Object.entries({
    ccr: CCR,
    acr: ACR,
    str: STR,
    rar: RAR,
    asr: ASR,
    dpr: DPR,
    dwa: answerOf(DWR),
    cca: answerOf(CCR),
  }).map(([name, first]) => input(`first-is-${name}`, first, CLOSED, CER_STATE)),
  input("first-is-unknown-command", { ...CCR, code: 999 }, CLOSED, CER_STATE),
  input(
    "first-is-cer-with-broken-version-then-nothing",
    octetsOf(CER).fill(9, 0, 1),
    refusedAndClosed(5011),
    CER_STATE,
  ),
  input("cer-when-open", CER, refused([5012, 2001])),
  input(
    "cer-when-open-of-another",
    octetsOf({ ...CER, avps: [avp(264, "other.example.com"), ...CER.avps.slice(1)] }),
    refused([5012, 2001, 3010]),
  ),
  input("cer-without-applications", without(without(CER, 258), 259), refusedAndClosed(5010), CER_STATE),
  input(
    "cer-relay",
    { ...without(without(CER, 258), 259), avps: [...without(without(CER, 258), 259).avps, avp(258, u32(0xffffffff))] },
    taken(),
    CER_STATE,
  ),
  input(
    "cer-only-base",
    { ...CER, avps: [...CER.avps.slice(0, 6), avp(258, u32(0))] },
    { ...refused([5010, 2001]), connection: "either" },
    CER_STATE,
  ),
  input(
    "cer-of-1000-applications",
    plus(CER, ...Array.from({ length: 1000 }, (_, index) => avp(258, u32(5000 + index)))),
    taken(),
    CER_STATE,
  ),
  input(
    "cer-inband-security-tls",
    plus(CER, avp(299, u32(1))),
    { ...refused([2001, 5017]), connection: "either" },
    CER_STATE,
  ),
  input(
    "cer-of-200-kB",
    plus(CER, avp(99999, Buffer.alloc(200_000), { flags: 0 })),
    { ...refused([2001, 5015]), outcome: "answer-or-close", connection: "either" },
    CER_STATE,
  ),
  input("cer-and-dwr-in-one-write", Buffer.concat([octetsOf(CER), renumbered(octetsOf(DWR))]), taken(), CER_STATE),
  input("dwr-10000-times", many(DWR, 10_000), taken()),
  input("ccr-2000-times", many(CCR, 2000), taken()),
  input("unknown-avps-1000-messages", many(plus(CCR, avp(99999, u32(1))), 1000), refused(5001, avp(99999, u32(1)))),

  input(
    "nest-known-group-20",
    plus(CCR, nested(456, 20, avp(432, u32(1)))),
    refused([5008, 5004, 5001, 5009, 2001, 5012, 5014]),
  ),
  input("nest-failed-avp-15-in-dwr", plus(DWR, nested(279, 15, avp(278, u32(1)))), refused([2001, 5008])),
  input("nest-failed-avp-17-in-dwr", plus(DWR, nested(279, 17, avp(278, u32(1)))), refused([2001, 5004, 5008, 5012])),
  input("nest-5000-in-ccr", plus(CCR, nested(279, 5000, avp(278, u32(1)))), refused([2001, 5004, 5008, 5012, 5014])),
  input(
    "nest-5000-in-cer",
    plus(CER, nested(279, 5000, avp(278, u32(1)))),
    { ...refused([2001, 5004, 5008, 5012, 5014]), connection: "either" },
    CER_STATE,
  ),
  input("nest-unknown-5000", plus(CCR, nested(99999, 5000, avp(278, u32(1)), 0)), taken()),
  input(
    "nest-broken-inside",
    plus(DWR, nested(279, 10, Buffer.from("0000011640000000", "hex"))),
    refused([5014, 2001, 5008], null),
  ),

  input("avps-60000-optional", plus(CCR, Buffer.alloc(8 * 60_000, avp(99999, "", { flags: 0 }))), taken()),
  input(
    "avps-120000-optional",
    plus(CCR, Buffer.alloc(8 * 120_000, avp(99999, "", { flags: 0 }))),
    refused([2001, 5012]),
  ),
  input(
    "avps-60000-unknown-mandatory",
    plus(CCR, Buffer.alloc(8 * 60_000, avp(99999, ""))),
    refused(5001, avp(99999, "")),
  ),
  input("avps-30000-surplus", plus(CCR, Buffer.alloc(12 * 30_000, avp(416, u32(2)))), refused(5009, avp(416, u32(2)))),
  input(
    "avps-20000-subscriptions",
    plus(CCR, Buffer.alloc(32 * 20_000, group(443, avp(450, u32(0)), avp(444, "1234")))),
    taken(),
  ),
  input("text-of-1-MB", plus(CCR, avp(1, Buffer.alloc(1_000_000, 0x61))), taken()),
  input(
    "text-of-1-MB-bad-at-its-end",
    plus(CCR, avp(1, Buffer.concat([Buffer.alloc(900_000, 0x61), Buffer.from("ff", "hex")]))),
    refused(5004, { code: 1, vendorId: 0 }),
  ),
  input(
    "names-special-to-javascript",
    plus(
      CCR,
      ...["__proto__", "constructor", "hasOwnProperty", "toString"].map((name) =>
        group(443, avp(450, u32(0)), avp(444, name)),
      ),
    ),
    taken(),
  ),
];

/** A message many times, its identifiers counted up. */
function many(request: Request, times: number): Buffer {
  const unit = octetsOf(request);
  const all = Buffer.alloc(unit.length * times, unit);
  for (let index = 1; index < times; index++) {
    all.writeUInt32BE(0x2000_0000 + index, index * unit.length + 12);
    all.writeUInt32BE(0x2000_0000 + index, index * unit.length + 16);
  }
  return all;
}

function renumbered(octets: Buffer): Buffer {
  octets.writeUInt32BE(0x2000_0000, 12);
  return octets;
}

function nested(code: number, depth: number, inner: Buffer, flags: number = 0x40): Buffer {
  const all = Buffer.alloc(8 * depth + inner.length);
  for (let level = 0; level < depth; level++) {
    all.writeUInt32BE(code, 8 * level);
    all.writeUInt32BE(((flags << 24) | (all.length - 8 * level)) >>> 0, 8 * level + 4);
  }
  inner.copy(all, 8 * depth);
  return all;
}
