import type { Expectation, ExpectedFailedAvp, HostileInput } from "../input.ts";
import type { Delivery } from "../raw-peer.ts";
import { octetsOf, type Request } from "./good.ts";

/** Where and how an input is sent, unless it is sent in one write on an open connection. */
export interface Circumstances {
  readonly state?: "open" | "wait-cer";
  readonly delivery?: Delivery & { readonly afterwards?: string };
}

/** A case: its name, what is sent, and what has to come of it. */
export function input(
  id: string,
  what: Request | Buffer,
  expect: Expectation,
  { state = "open", delivery }: Circumstances = {},
): HostileInput {
  const octets = Buffer.isBuffer(what) ? what : octetsOf(what);
  return {
    id,
    state,
    hex: octets.toString("hex"),
    expect,
    ...(delivery === undefined ? {} : { delivery }),
  };
}

/** Answered with one of these codes and with this Failed-AVP, and the connection lives on. */
export function refused(
  resultCodes: number | readonly number[],
  failed: Buffer | ExpectedFailedAvp | null = null,
  more: Partial<Expectation> = {},
): Expectation {
  return {
    outcome: "answer",
    resultCodes: [resultCodes].flat(),
    failedAvp: Buffer.isBuffer(failed) ? { hex: failed.toString("hex") } : failed,
    errorBit: "may",
    connection: "keep",
    normalProcessingAlsoAcceptable: false,
    ...more,
  };
}

/** Handled as if nothing were wrong. */
export function taken(resultCode = 2001): Expectation {
  return refused(resultCode, null, { errorBit: resultCode === 2001 ? "mustNot" : "may" });
}

/** Answered, and the connection is closed behind the answer. */
export function refusedAndClosed(resultCodes: number | readonly number[], failed: Buffer | null = null): Expectation {
  return refused(resultCodes, failed, { connection: "close" });
}

/** Not answered; the connection lives on. */
export const IGNORED: Expectation = {
  outcome: "ignore",
  resultCodes: [],
  failedAvp: null,
  errorBit: null,
  connection: "keep",
  normalProcessingAlsoAcceptable: false,
};

/** Not answered; closed. */
export const CLOSED: Expectation = { ...IGNORED, outcome: "close", connection: "close" };

/** The stream can't be read any further: a word about it if possible, then the close. */
export function givenUp(resultCodes: number | readonly number[]): Expectation {
  return refused(resultCodes, null, { outcome: "answer-or-close", connection: "close" });
}

/** Neither answered nor closed: more octets may come. */
export const WAITED_FOR: Expectation = { ...IGNORED, outcome: "wait" };
