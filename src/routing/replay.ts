import { PROXY_INFO, ROUTE_RECORD, SESSION_ID } from "../wire/base-codes.ts";
import type { MessageHeader } from "../wire/header.ts";
import { readUnsigned32 } from "../wire/header.ts";
import { type AvpPlace, topLevelAvps } from "./top-level-avps.ts";

/** The parts of an answer that come from the copy of a request which it answers. */
export interface CopyMarks {
  readonly hopByHopIdentifier: number;
  /** The octets of all Proxy-Info AVPs of the copy, one behind the other. */
  readonly proxyInfo: Buffer;
}

/** The marks of a copy; they hold none of its octets. */
export function copyMarks(copy: Buffer): CopyMarks {
  const parts = topLevelAvps(copy, PROXY_INFO).map(({ start, end }) => copy.subarray(start, end));
  return { hopByHopIdentifier: readUnsigned32(copy, HOP_BY_HOP_AT), proxyInfo: Buffer.concat(parts) };
}

/**
 * The answer for a copy: the octets of the first answer with the copy's Hop-by-Hop Identifier and, where agents have left
 * some, its Proxy-Info in place of the first one's (RFC 6733 §3, §6.2).
 */
export function replayedAnswer(answer: Buffer, marks: CopyMarks): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (const { start, end } of topLevelAvps(answer, PROXY_INFO)) {
    parts.push(answer.subarray(from, start));
    from = end;
  }
  const replayed = Buffer.concat([...parts, answer.subarray(from), marks.proxyInfo]);
  replayed.writeUIntBE(replayed.length, 1, 3);
  replayed.writeUInt32BE(marks.hopByHopIdentifier, HOP_BY_HOP_AT);
  return replayed;
}

/** A request that may be a copy of an earlier one. */
export interface PossibleCopy {
  readonly header: MessageHeader;
  readonly octets: Buffer;
  /** True when the original may have come from another peer: the copy's sender relays, or is the Origin-Host itself. */
  readonly mayCross: boolean;
}

/** True when a message, a request or its answer, is of the same command, application and Session-Id as a copy. */
export function isOf(message: Buffer, { header, octets }: PossibleCopy): boolean {
  const code = readUnsigned32(message, 4) & 0xffffff;
  if (code !== header.commandCode || readUnsigned32(message, 8) !== header.applicationId) return false;
  const [one] = topLevelAvps(message, SESSION_ID, SESSION_ID_AMONG);
  const [other] = topLevelAvps(octets, SESSION_ID, SESSION_ID_AMONG);
  if (one === undefined || other === undefined) return one === other;
  return avpOf(message, one).equals(avpOf(octets, other));
}

/** True when a relay or proxy has sent the request on (RFC 6733 §6.1.9). */
export function wasForwarded(request: Buffer): boolean {
  return topLevelAvps(request, ROUTE_RECORD).length > 0;
}

const HOP_BY_HOP_AT = 12;
/** The AVPs among which Session-Id is searched. It should be the first (RFC 6733 §8.8), and a misplaced one must not cost much. */
const SESSION_ID_AMONG = 16;

/** The length and the data of an AVP, for a comparison: flags and padding may differ. */
function avpOf(octets: Buffer, { start }: AvpPlace): Buffer {
  return octets.subarray(start + 5, start + (readUnsigned32(octets, start + 4) & 0xffffff));
}
