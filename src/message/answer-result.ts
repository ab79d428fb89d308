import { VENDOR_TGPP } from "../constants/gen/vendors.ts";
import { baseDictionary } from "../dictionary/base.ts";
import { nameOfValue } from "../dictionary/named-values.ts";
import { EXPERIMENTAL_RESULT, EXPERIMENTAL_RESULT_CODE, RESULT_CODE, VENDOR_ID } from "../wire/base-codes.ts";
import type { Avp } from "./avp.ts";
import type { Message } from "./message.ts";

/** The meaning of a Result-Code by its thousands (RFC 6733 §7.1). */
export type ResultKind = "informational" | "success" | "protocolError" | "transientFailure" | "permanentFailure";

/** The result that an answer gives its request. */
export interface AnswerResult {
  readonly kind: ResultKind;
  /** Result-Code, or Experimental-Result-Code. */
  readonly code: number;
  /** 0 for a Result-Code, else the Vendor-Id of Experimental-Result: one number means different things for different vendors. */
  readonly vendorId: number;
  /** For example `DIAMETER_TOO_BUSY`; undefined for codes that the base dictionary does not name. */
  readonly name: string | undefined;
  /** Error-Message: a sentence for people. */
  readonly message: string | undefined;
}

/** The kind of a Result-Code or an Experimental-Result-Code; a family that nobody knows is a permanent failure. */
export function resultKind(code: number): ResultKind {
  return KINDS[Math.floor(code / 1000)] ?? "permanentFailure";
}

/** The form of an answer: that of its command, or the error form (RFC 6733 §7.2), which the E flag announces. */
export type AnswerForm = "command" | "error";

/**
 * True when an answer with a Result-Code has the E flag: with protocol errors (3xxx) always (ERR-01), with permanent failures (5xxx and
 * the families that nobody knows, ERR-08) where the answer has the error form (ERR-03), never with others (ERR-02).
 */
export function hasErrorFlag(code: number, form: AnswerForm): boolean {
  const family = Math.floor(code / 1000);
  return family === 3 || (family >= 5 && form === "error");
}

/** The code of {@link answerResult}, read without making an object: a node asks it of every answer. */
export function resultCodeOf(answer: Message): number | undefined {
  const { resultCode, experimentalResult, extraAvps } = answer.attributes;
  if (typeof resultCode === "number") return resultCode;
  const group = experimentalResult ?? unlisted(extraAvps as readonly Avp[] | undefined);
  const code = (group as { experimentalResultCode?: unknown } | undefined)?.experimentalResultCode;
  return typeof code === "number" ? code : undefined;
}

/** The result of an answer: its Result-Code, else its Experimental-Result. Undefined when it has neither, as no answer may. */
export function answerResult(answer: Message): AnswerResult | undefined {
  const { resultCode, experimentalResult, extraAvps, errorMessage } = answer.attributes;
  const message = typeof errorMessage === "string" ? errorMessage : undefined;
  if (typeof resultCode === "number") {
    return {
      kind: resultKind(resultCode),
      code: resultCode,
      vendorId: 0,
      name: nameOf(RESULT_CODE, resultCode),
      message,
    };
  }
  const group = experimentalResult ?? unlisted(extraAvps as readonly Avp[] | undefined);
  const { vendorId, experimentalResultCode: code } = (group ?? {}) as Record<string, unknown>;
  if (typeof code !== "number") return undefined;
  const vendor = typeof vendorId === "number" ? vendorId : 0;
  const name = vendor === VENDOR_TGPP ? nameOf(EXPERIMENTAL_RESULT_CODE, code) : undefined;
  return { kind: resultKind(code), code, vendorId: vendor, name, message };
}

/** The name of a code in the base dictionary, whose Experimental-Result-Codes are those of 3GPP. */
function nameOf(avpCode: number, value: number): string | undefined {
  const avp = baseDictionary.avp(avpCode, 0);
  return avp === undefined ? undefined : nameOfValue(avp, value);
}

/** The Experimental-Result of a command whose format does not list it. */
function unlisted(extraAvps: readonly Avp[] | undefined): Record<string, unknown> | undefined {
  const group = extraAvps?.find(({ code, vendorId }) => code === EXPERIMENTAL_RESULT && vendorId === 0);
  if (group === undefined) return undefined;
  const number = (code: number): number | undefined => {
    const member = group.members?.find((avp) => avp.code === code && avp.vendorId === 0 && avp.data.length === 4);
    return member?.data.readUInt32BE();
  };
  return { vendorId: number(VENDOR_ID), experimentalResultCode: number(EXPERIMENTAL_RESULT_CODE) };
}

const KINDS: Readonly<Record<number, ResultKind>> = {
  1: "informational",
  2: "success",
  3: "protocolError",
  4: "transientFailure",
  5: "permanentFailure",
};
