import { resultCodeOf, resultKind } from "./answer-result.ts";
import type { AnswerMessage, ErrorAvps } from "./command.ts";

/** Tells error answers from others for the compiler only. */
declare const FAILED: unique symbol;

/** An answer that refuses its request, or says that it failed. Attributes that its format requires may be undefined all the same. */
export interface ErrorAnswer extends ErrorAvps {
  readonly [FAILED]: true;
  /** Result-Code (268), Unsigned32, RFC 6733; undefined when `experimentalResult` is in its place. */
  resultCode?: number | undefined;
}

/**
 * True for an answer that says no success: a protocol error (3xxx), a failure (4xxx, 5xxx and the families that nobody knows), or no
 * result at all (RFC 6733 §7.1, §7.6). `errorMessage`, `failedAvp`, `errorReportingHost` and `experimentalResult` say more. An answer
 * with the E flag need not have what the format of its command requires (§7.2): read such attributes where this is false.
 */
export function isError<Answer extends AnswerMessage>(answer: Answer): answer is Answer & ErrorAnswer {
  const code = resultCodeOf(answer);
  if (code === undefined) return true;
  const kind = resultKind(code);
  return kind !== "success" && kind !== "informational";
}
