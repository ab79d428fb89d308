import type { HostileInput } from "../input.ts";
import { avp, ERROR, PROXIABLE, REQUEST, RETRANSMITTED, u32 } from "../octets.ts";
import { CLOSED, givenUp, IGNORED, input, refused, refusedAndClosed, taken, WAITED_FOR } from "./case.ts";
import { ACR, answerOf, CCR, CER, DPR, DWR, octetsOf, plus, STR } from "./good.ts";

/** Version, length, flags, command and application of the header (RFC 6733 §3), and how the octets of messages come in. */
export const HEADERS: readonly HostileInput[] = [
  ...[0, 3, 255].map((version) => input(`version-${version}-dwr`, withVersion(octetsOf(DWR), version), givenUp(5011))),
  input("version-2-cer", withVersion(octetsOf(CER), 2), refusedAndClosed(5011), { state: "wait-cer" }),
  input("version-0-ccr", withVersion(octetsOf(CCR), 0), givenUp(5011)),
  input("version-2-answer", withVersion(octetsOf(answerOf(DWR)), 2), CLOSED),

  ...[1, 4, 12, 19].map((length) => input(`length-${length}-dwr`, withLength(octetsOf(DWR), length), givenUp(5015))),
  input("length-0-cer", withLength(octetsOf(CER), 0), refusedAndClosed(5015), { state: "wait-cer" }),
  input("length-0-ccr", withLength(octetsOf(CCR), 0), givenUp(5015)),
  input("length-0-answer", withLength(octetsOf(answerOf(CCR)), 0), CLOSED),
  input("length-unaligned-3", Buffer.concat([withLength(octetsOf(DWR), 83), Buffer.alloc(3)]), givenUp(5015)),
  input("length-20-of-dwr", withLength(octetsOf(DWR), 20), refused([5005, 5015], null, { connection: "close" })),
  input("length-long-by-4", Buffer.concat([withLength(octetsOf(DWR), 84), octetsOf(DWR)]), givenUp([5014, 5015])),
  input("length-above-limit", withLength(octetsOf(CCR), 0xfffffc), givenUp(5015)),
  input("length-max-unaligned", withLength(octetsOf(CCR), 0xffffff), givenUp(5015)),
  input("length-above-limit-cer", withLength(octetsOf(CER), 0x200000), refusedAndClosed(5015), { state: "wait-cer" }),
  input("length-incomplete", withLength(octetsOf(DWR), 88), WAITED_FOR),

  ...[0x02, 0x0f].map((bits) =>
    input(`reserved-flags-${bits}-ccr`, { ...CCR, flags: CCR.flags | bits }, refused([2001, 5013])),
  ),
  input("e-flag-ccr", { ...CCR, flags: CCR.flags | ERROR }, refused([3008, 5013])),
  input("e-flag-dpr", { ...DPR, flags: DPR.flags | ERROR }, refused([3008, 5013])),
  input("e-flag-unknown-command", { ...CCR, code: 999, flags: CCR.flags | ERROR }, refused([3008, 3001])),
  input("e-flag-cer", { ...CER, flags: CER.flags | ERROR }, refusedAndClosed(3008), { state: "wait-cer" }),
  input("p-flag-cer", { ...CER, flags: CER.flags | PROXIABLE }, refusedAndClosed(3008), { state: "wait-cer" }),
  input("p-flag-dpr", { ...DPR, flags: DPR.flags | PROXIABLE }, { ...taken(), connection: "either" }),
  input("p-flag-clear-acr", { ...ACR, flags: REQUEST }, taken()),
  input("p-flag-clear-str", { ...STR, flags: REQUEST }, taken(5002)),
  input("t-flag-ccr", { ...CCR, flags: CCR.flags | RETRANSMITTED }, taken()),
  input("t-flag-acr", { ...ACR, flags: ACR.flags | RETRANSMITTED }, taken()),
  input("t-flag-cer", { ...CER, flags: CER.flags | RETRANSMITTED }, taken(), { state: "wait-cer" }),
  input("t-flag-answer", { ...answerOf(CCR), flags: RETRANSMITTED }, IGNORED),
  input("all-flags-dwr", { ...DWR, flags: 0xff }, refused([3008, 5013])),
  input("no-flags-unknown-command", { ...CCR, code: 999, flags: 0 }, IGNORED),

  input("command-max", { ...CCR, code: 0xffffff }, refused(3001, null, { errorBit: "must" })),
  input("command-unknown-in-application-3", { ...ACR, code: 999 }, refused(3001, null, { errorBit: "must" })),
  input("command-unknown-without-p", { ...CCR, code: 999, flags: REQUEST }, refused(3001, null, { errorBit: "must" })),
  input("command-of-other-application", { ...CCR, applicationId: 3 }, refused(3001, null, { errorBit: "must" })),
  input("command-unknown-missing-everything", { ...CCR, code: 999, avps: [] }, refused(3001)),
  input("application-relay", { ...CCR, applicationId: 0xffffffff }, refused(3007, null, { errorBit: "must" })),
  input("application-0-ccr", { ...CCR, applicationId: 0 }, refused([3001, 3007], null, { errorBit: "must" })),
  input("application-unknown-and-command-unknown", { ...CCR, applicationId: 77, code: 999 }, refused([3007, 3001])),
  input("application-4-dwr", { ...DWR, applicationId: 4 }, refused([3001, 3007, 2001, 5012])),
  input(
    "application-4-cer",
    { ...CER, applicationId: 4 },
    { ...refused([3001, 3007, 2001]), connection: "either" },
    { state: "wait-cer" },
  ),

  input("one-octet-writes", DWR, taken(), { delivery: { chunks: 1 } }),
  input("one-octet-writes-cer", CER, taken(), { state: "wait-cer", delivery: { chunks: 1 } }),
  input("split-everywhere", CCR, taken(), { delivery: { splitAt: [1, 19, 20, 27, 29, 100], delayMs: 5 } }),
  input("split-behind-header", DWR, taken(), { delivery: { splitAt: [20], delayMs: 30 } }),
  input("half-header", octetsOf(DWR).subarray(0, 10), CLOSED, { delivery: { afterwards: "close the connection" } }),
  input("cut-cer", octetsOf(CER).subarray(0, 60), CLOSED, {
    state: "wait-cer",
    delivery: { afterwards: "close the connection" },
  }),
  input("half-header-waited-for", octetsOf(DWR).subarray(0, 3), WAITED_FOR),

  input("garbage-zeros", Buffer.alloc(400), CLOSED, { state: "wait-cer" }),
  input("garbage-ones", Buffer.alloc(400, 0xff), CLOSED, { state: "wait-cer" }),
  input("garbage-ssh", Buffer.from("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"), CLOSED, { state: "wait-cer" }),
  input("garbage-sip", Buffer.from("OPTIONS sip:server.example.com SIP/2.0\r\n\r\n"), CLOSED, { state: "wait-cer" }),
  input("garbage-zeros-when-open", Buffer.alloc(400), CLOSED),
  input("garbage-http-when-open", Buffer.from("GET / HTTP/1.1\r\nHost: server.example.com\r\n\r\n"), CLOSED),
  input("garbage-behind-good", Buffer.concat([octetsOf(DWR), Buffer.alloc(64, 0xaa)]), givenUp(2001)),

  input("two-faults-flags-and-missing", { ...CCR, flags: REQUEST, avps: CCR.avps.slice(0, 4) }, refused([3008, 5005])),
  input(
    "two-faults-unknown-and-missing",
    plus({ ...CCR, avps: CCR.avps.slice(0, 7) }, avp(99999, u32(1))),
    refused([5001, 5005]),
  ),
];

function withVersion(octets: Buffer, version: number): Buffer {
  octets.writeUInt8(version, 0);
  return octets;
}

function withLength(octets: Buffer, length: number): Buffer {
  octets.writeUIntBE(length, 1, 3);
  return octets;
}
