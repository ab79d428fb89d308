import type { Expectation, ExpectedFailedAvp } from "./input.ts";
import {
  ERROR,
  FAILED_AVP,
  PROXIABLE,
  type RawAvp,
  type RawMessage,
  REQUEST,
  RESULT_CODE,
  RETRANSMITTED,
  readAvps,
} from "./octets.ts";

/** What came of an input. */
export interface Reaction {
  /** All messages that came back for it. */
  readonly messages: readonly RawMessage[];
  readonly isClosed: boolean;
  /** A good DWR behind the input was answered; undefined where none was sent. */
  readonly isAlive: boolean | undefined;
}

/** The header of a message in the input. */
export type InputHeader = Omit<RawMessage, "avps">;

/** Everything in a reaction that is against the expectation; nothing when all is well. */
export function complaints(expect: Expectation, headers: readonly InputHeader[], reaction: Reaction): string[] {
  const { messages, isClosed, isAlive } = reaction;
  const found: string[] = [];
  if (expect.connection === "keep" && isClosed) found.push("the connection was closed");
  if (expect.connection !== "close" && !isClosed && isAlive === false) found.push("a DWR behind it is not answered");
  if ((expect.connection === "close" || expect.outcome === "close") && !isClosed) found.push("the connection lives on");
  if (!expect.outcome.startsWith("answer")) {
    return messages.length === 0 ? found : [...found, `it was answered with ${resultOf(messages[0]!)}`];
  }
  if (messages.length === 0 && (expect.outcome === "answer" || !isClosed)) found.push("no answer");
  for (const answer of messages) found.push(...answerComplaints(expect, headers, answer));
  const identifiers = new Set(messages.map(({ hopByHop }) => hopByHop));
  if (identifiers.size !== messages.length) found.push("a request was answered twice");
  return found;
}

function answerComplaints(expect: Expectation, headers: readonly InputHeader[], answer: RawMessage): string[] {
  const request = headers.find(({ hopByHop }) => hopByHop === answer.hopByHop);
  if (request === undefined) return [`an answer to nothing: command ${answer.code}, ${answer.hopByHop.toString(16)}`];
  const resultCode = resultOf(answer);
  const isListed = expect.resultCodes.includes(resultCode);
  const found: string[] = [...headerComplaints(request, answer), ...errorBitComplaints(expect, answer, resultCode)];
  if (!isListed && !(resultCode === 2001 && expect.normalProcessingAlsoAcceptable)) {
    found.push(`Result-Code ${resultCode}, not one of ${expect.resultCodes.join(", ")}`);
  }
  const failed = answer.avps.filter(({ code }) => code === FAILED_AVP);
  if (resultCode === 2001 || resultCode < 2000) {
    if (failed.length > 0) found.push("a success has a Failed-AVP");
  } else if (WITH_FAILED_AVP.has(resultCode) && expect.failedAvp !== null) {
    found.push(...failedAvpComplaints(expect.failedAvp, failed, resultCode));
  }
  return found;
}

/** Identifiers, command, application and the P flag are the request's; T is clear (RFC 6733 §6.2). */
function headerComplaints(request: InputHeader, answer: RawMessage): string[] {
  const found: string[] = [];
  for (const field of ["code", "applicationId", "endToEnd"] as const) {
    if (answer[field] !== request[field]) found.push(`${field} is ${answer[field]}, not ${request[field]}`);
  }
  if ((answer.flags & REQUEST) !== 0) found.push("the R flag is set");
  if ((answer.flags & RETRANSMITTED) !== 0) found.push("the T flag is set");
  if ((answer.flags & 0x0f) !== 0) found.push("reserved flags are set");
  if ((answer.flags & PROXIABLE) !== (request.flags & PROXIABLE)) found.push("the P flag is not the request's");
  return found;
}

/** 3xxx only with E, 1xxx, 2xxx and 4xxx never (RFC 6733 §7.1). */
function errorBitComplaints(expect: Expectation, answer: RawMessage, resultCode: number): string[] {
  const isSet = (answer.flags & ERROR) !== 0;
  const category = Math.floor(resultCode / 1000);
  if (category === 3 && !isSet) return [`E is clear with ${resultCode}`];
  if ([1, 2, 4].includes(category) && isSet) return [`E is set with ${resultCode}`];
  if (resultCode === 2001) return [];
  if (expect.errorBit === "must" && !isSet) return ["E is clear"];
  return expect.errorBit === "mustNot" && isSet ? ["E is set"] : [];
}

/** Codes that name the AVP at fault (RFC 6733 §7.1.5, §7.5). */
const WITH_FAILED_AVP: ReadonlySet<number> = new Set([3009, 5001, 5004, 5005, 5008, 5009, 5014, 5016]);

/** Codes whose Failed-AVP is made, not copied. */
const WITH_ZEROS: ReadonlySet<number> = new Set([5005, 5014]);

function failedAvpComplaints(expected: ExpectedFailedAvp, failed: readonly RawAvp[], resultCode: number): string[] {
  if (failed.length !== 1) return [`${failed.length} Failed-AVPs`];
  const members = readAvps(failed[0]!.data);
  if (members.length !== 1) return [`Failed-AVP holds ${members.length} AVPs`];
  const member = members[0]!;
  if (passes(expected, member, resultCode)) return [];
  return [`Failed-AVP holds ${member.octets.subarray(0, 80).toString("hex")}, not ${JSON.stringify(expected)}`];
}

/** The AVP itself, or the groups around it down to it; with 5014 such a group may be empty. */
function passes(expected: ExpectedFailedAvp, avp: RawAvp, resultCode: number): boolean {
  if (isExpected(expected, avp, resultCode)) return true;
  const depth = expected.within?.indexOf(avp.code) ?? -1;
  if (depth < 0 || avp.vendorId !== 0) return false;
  if (avp.data.length === 0) return resultCode === 5014;
  const inner = readAvps(avp.data);
  const rest = { ...expected, within: expected.within!.slice(depth + 1) };
  return inner.length === 1 && passes(rest, inner[0]!, resultCode);
}

function isExpected(expected: ExpectedFailedAvp, avp: RawAvp, resultCode: number): boolean {
  if (expected.hex === undefined) return avp.code === expected.code && avp.vendorId === (expected.vendorId ?? 0);
  return [expected.hex, ...(expected.alternatives ?? [])].some((hex) => {
    const octets = Buffer.from(hex, "hex");
    if (avp.octets.equals(octets)) return true;
    const [wanted] = readAvps(octets);
    const isSame = wanted!.code === avp.code && wanted!.vendorId === avp.vendorId;
    return isSame && WITH_ZEROS.has(resultCode) && avp.data.every((octet) => octet === 0);
  });
}

function resultOf(answer: RawMessage): number {
  return answer.avps.find(({ code }) => code === RESULT_CODE)?.data.readUInt32BE(0) ?? 0;
}
