import { EXPERIMENTAL_RESULT, RESULT_CODE } from "../wire/base-codes.ts";
import { Avp } from "./avp.ts";
import { FAULTS, type Fault, type FaultKind } from "./fault.ts";
import type { Message } from "./message.ts";

/**
 * The faults of a received answer: its findings, and a result that is missing or said twice (RFC 6733 §7.2, §7.6). An answer gets no
 * reply: its caller has got it all the same, and judges it.
 */
export function answerFaults(answer: Message): readonly Fault[] {
  const fault = resultFault(answer);
  return fault === undefined ? answer.findings : [...answer.findings, fault];
}

/** The fault of an answer without exactly one of Result-Code and Experimental-Result, or with the E flag and no Result-Code. */
function resultFault(answer: Message): Fault | undefined {
  const { resultCode, experimentalResult, extraAvps } = answer.attributes;
  if (resultCode !== undefined && experimentalResult === undefined && extraAvps === undefined) return undefined;
  const { isError } = answer.header;
  const hasCode = resultCode !== undefined || isAmong(extraAvps, RESULT_CODE);
  const hasExperimental = experimentalResult !== undefined || isAmong(extraAvps, EXPERIMENTAL_RESULT);
  if (hasCode && hasExperimental && !isError) {
    return fault("notAllowed", EXPERIMENTAL_RESULT, "Result-Code and Experimental-Result are both there");
  }
  if (hasCode || (hasExperimental && !isError) || isReported(answer)) return undefined;
  return fault("missing", RESULT_CODE, "Neither Result-Code nor Experimental-Result is there");
}

function isAmong(extraAvps: unknown, wanted: number): boolean {
  return Array.isArray(extraAvps) && extraAvps.some(({ code, vendorId }: Avp) => code === wanted && vendorId === 0);
}

/** True when the missing Result-Code is a finding already, because the answer's format demands it. */
function isReported({ findings }: Message): boolean {
  return findings.some(({ kind, avp }) => kind === "missing" && avp?.code === RESULT_CODE);
}

function fault(kind: FaultKind, code: number, reason: string): Fault {
  const avp = new Avp({ code, flags: 0x40 });
  return { kind, resultCode: FAULTS[kind].resultCode, reason, avp, failedAvp: avp };
}
