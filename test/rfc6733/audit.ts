import type { ScriptedPeer } from "../../src/testing/index.ts";

/*
 * What holds for every message that a node sends, whatever a test is about. Read from the octets with a reader of its own: the
 * codec under test has no say in it.
 */

export interface SentAvp {
  readonly code: number;
  readonly vendorId: number;
  readonly flags: number;
  readonly length: number;
  readonly data: Buffer;
  readonly padding: Buffer;
}

export interface SentMessage {
  readonly octets: Buffer;
  readonly flags: number;
  readonly code: number;
  readonly applicationId: number;
  readonly isRequest: boolean;
  readonly avps: readonly SentAvp[];
}

export const FLAGS = { request: 0x80, proxiable: 0x40, error: 0x20, retransmit: 0x10 } as const;

/** Everything that scripted peers have received. */
export function sentTo(...scripts: readonly ScriptedPeer[]): SentMessage[] {
  return scripts.flatMap(({ received }) => received.map((message) => readMessage(message.asBytes())));
}

export function readMessage(octets: Buffer): SentMessage {
  const flags = octets.readUInt8(4);
  return {
    octets,
    flags,
    code: octets.readUIntBE(5, 3),
    applicationId: octets.readUInt32BE(8),
    isRequest: (flags & FLAGS.request) !== 0,
    avps: readAvps(octets.subarray(20)),
  };
}

export function readAvps(octets: Buffer): SentAvp[] {
  const avps: SentAvp[] = [];
  for (let at = 0; at < octets.length; ) {
    const flags = octets.readUInt8(at + 4);
    const length = octets.readUIntBE(at + 5, 3);
    const isVendor = (flags & 0x80) !== 0;
    const dataAt = at + (isVendor ? 12 : 8);
    const end = at + length;
    const next = Math.ceil(end / 4) * 4;
    avps.push({
      code: octets.readUInt32BE(at),
      vendorId: isVendor ? octets.readUInt32BE(at + 8) : 0,
      flags,
      length,
      data: octets.subarray(dataAt, end),
      padding: octets.subarray(end, next),
    });
    if (end < dataAt || next > octets.length)
      throw new Error(`AVP of length ${length} at ${at} of ${octets.toString("hex")}`);
    at = next;
  }
  return avps;
}

export function countOf(message: SentMessage, code: number): number {
  return message.avps.filter((avp) => avp.code === code && avp.vendorId === 0).length;
}

/** The number in the first AVP of a code; undefined when there is none. */
export function numberIn(message: SentMessage, code: number): number | undefined {
  return message.avps.find((avp) => avp.code === code && avp.vendorId === 0)?.data.readUInt32BE();
}

/** A rule that a message breaks, in words. */
type Violations = string[];

/** HDR-01, HDR-03, HDR-09, HDR-15, HDR-16. */
export function headerViolations({ octets, flags, isRequest }: SentMessage): Violations {
  return broken([
    [octets.readUInt8(0) === 1, "the version is 1"],
    [
      octets.readUIntBE(1, 3) === octets.length && octets.length % 4 === 0,
      "Message Length is that of the octets, in words",
    ],
    [(flags & 0x0f) === 0, "reserved flags are 0"],
    [isRequest ? (flags & FLAGS.error) === 0 : (flags & FLAGS.retransmit) === 0, "no E in requests, no T in answers"],
  ]);
}

const FAILED_AVP = 279;
/** What came from the peer goes back as it came. */
const COPIED: ReadonlySet<number> = new Set([263, FAILED_AVP, 284]);

/** AVP-01, AVP-06, AVP-08, AVP-09. */
export function avpViolations({ avps }: SentMessage): Violations {
  return avps.flatMap(({ code, vendorId, flags, padding }) =>
    broken([
      [padding.every((octet) => octet === 0), `padding of ${code} is 0`],
      [COPIED.has(code) || (flags & 0x3f) === 0, `reserved flags and P of ${code} are 0`],
      [COPIED.has(code) || (flags & 0x80) === 0 || vendorId > 0, `${code} has no V flag for vendor 0`],
    ]),
  );
}

const ROUTED_BY: readonly number[] = [283, 293];
const NEAR_THE_HEADER: readonly number[] = [263, 264, 296, ...ROUTED_BY];
const ROUTE_RECORD = 282;
const RESULT_CODE = 268;
const PEER_COMMANDS: readonly number[] = [257, 280, 282];

/** CMD-05, OCC-06, RTE-02, RTE-16, ANS-03. */
export function orderViolations({ avps, isRequest, code }: SentMessage): Violations {
  const order = avps.map((avp) => avp.code);
  return broken([
    [order.indexOf(263) <= 0, "Session-Id comes first"],
    [NEAR_THE_HEADER.every((avp) => order.indexOf(avp) < 6), "what routes and names a session is near the header"],
    [
      (isRequest && !PEER_COMMANDS.includes(code)) || !order.some((avp) => ROUTED_BY.includes(avp)),
      "no Destination AVPs in answers, nor between peers",
    ],
    [isRequest || !order.includes(ROUTE_RECORD), "no Route-Record in answers"],
  ]);
}

/** ERR-01, ERR-02, ERR-04. */
export function resultViolations(message: SentMessage): Violations {
  if (message.isRequest) return [];
  const isError = (message.flags & FLAGS.error) !== 0;
  const family = Math.floor((numberIn(message, RESULT_CODE) ?? 0) / 1000);
  return broken([
    [family !== 3 || isError, "3xxx has E"],
    [!isError || family === 3 || family === 5, "E is for 3xxx and 5xxx only"],
    [!isError || [264, 296, RESULT_CODE].every((avp) => countOf(message, avp) === 1), "E has the error form"],
  ]);
}

/** OCC-01: tables 10.1 of RFC 6733, as [least, most]; the AVPs that a message lists and that others may not have. */
const OCCURRENCES: Readonly<Record<string, Readonly<Record<number, readonly [number, number]>>>> = {
  CER: { 264: [1, 1], 296: [1, 1], 257: [1, 99], 266: [1, 1], 269: [1, 1], 278: [0, 1], 267: [0, 1], 268: [0, 0] },
  CEA: { 268: [1, 1], 264: [1, 1], 296: [1, 1], 257: [1, 99], 266: [1, 1], 269: [1, 1], 278: [0, 1], 267: [0, 1] },
  DPR: { 264: [1, 1], 296: [1, 1], 273: [1, 1], 278: [0, 0], 268: [0, 0] },
  DPA: { 268: [1, 1], 264: [1, 1], 296: [1, 1], 273: [0, 0], 278: [0, 0] },
  DWR: { 264: [1, 1], 296: [1, 1], 278: [0, 1], 268: [0, 0] },
  DWA: { 268: [1, 1], 264: [1, 1], 296: [1, 1], 278: [0, 1] },
  RAR: { 263: [1, 1], 264: [1, 1], 296: [1, 1], 283: [1, 1], 293: [1, 1], 258: [1, 1], 285: [1, 1], 268: [0, 0] },
  RAA: { 263: [1, 1], 268: [1, 1], 264: [1, 1], 296: [1, 1], 282: [0, 0] },
  ASR: { 263: [1, 1], 264: [1, 1], 296: [1, 1], 283: [1, 1], 293: [1, 1], 258: [1, 1], 268: [0, 0] },
  ASA: { 263: [1, 1], 268: [1, 1], 264: [1, 1], 296: [1, 1], 282: [0, 0] },
  STR: { 263: [1, 1], 264: [1, 1], 296: [1, 1], 283: [1, 1], 258: [1, 1], 295: [1, 1], 268: [0, 0] },
  STA: { 263: [1, 1], 268: [1, 1], 264: [1, 1], 296: [1, 1], 282: [0, 0] },
  ACR: { 263: [1, 1], 264: [1, 1], 296: [1, 1], 283: [1, 1], 480: [1, 1], 485: [1, 1], 259: [0, 1], 268: [0, 0] },
  ACA: { 263: [1, 1], 268: [1, 1], 264: [1, 1], 296: [1, 1], 480: [1, 1], 485: [1, 1], 282: [0, 0] },
};
const ABBREVIATIONS: Readonly<Record<number, string>> = {
  257: "CE",
  258: "RA",
  271: "AC",
  274: "AS",
  275: "ST",
  280: "DW",
  282: "DP",
};

/** OCC-01. Error answers have a form of their own. */
export function occurrenceViolations(message: SentMessage): Violations {
  const abbreviation = ABBREVIATIONS[message.code];
  if (abbreviation === undefined || (message.flags & FLAGS.error) !== 0) return [];
  const name = `${abbreviation}${message.isRequest ? "R" : "A"}`;
  return Object.entries(OCCURRENCES[name] ?? {}).flatMap(([code, [least, most]]) => {
    const count = countOf(message, Number(code));
    return broken([[count >= least && count <= most, `${name} has ${least} to ${most} of ${code}, not ${count}`]]);
  });
}

/** All rules. */
export function violations(message: SentMessage): Violations {
  const rules = [headerViolations, avpViolations, orderViolations, resultViolations, occurrenceViolations];
  return rules.flatMap((rule) => rule(message));
}

function broken(rules: readonly (readonly [holds: boolean, rule: string])[]): Violations {
  return rules.filter(([holds]) => !holds).map(([, rule]) => rule);
}
