import { DiameterError } from "../errors.ts";
import { quoted } from "../wire/quoted.ts";
import { ExperimentalResultCode } from "./gen/rfc6733.ts";

/** The name of an Experimental-Result-Code of 3GPP. */
export type TgppResultName = keyof typeof ExperimentalResultCode;

/** A value of the AVP Experimental-Result (RFC 6733 §7.6). */
export interface ExperimentalResultValue {
  readonly vendorId: number;
  readonly experimentalResultCode: number;
}

/**
 * The Experimental-Result of a code of 3GPP (vendor 10415), by its name: `{ experimentalResult: tgpp("DIAMETER_ERROR_USER_UNKNOWN") }`.
 * A name that two specifications have for different codes has the second code behind it.
 * @throws DiameterError `invalid-argument` for an unknown name.
 */
export function tgpp(name: TgppResultName): ExperimentalResultValue {
  if (Object.hasOwn(ExperimentalResultCode, name))
    return { vendorId: TGPP, experimentalResultCode: ExperimentalResultCode[name] };
  throw new DiameterError(
    "invalid-argument",
    `No Experimental-Result-Code of 3GPP has the name ${quoted(`${name}`)}; \`diameter dictionary Experimental-Result-Code\` lists them`,
  );
}

/** The name of an Experimental-Result of 3GPP; undefined for other vendors, other codes, and when there is none. */
export function tgppResultName(result: ExperimentalResultValue | undefined): TgppResultName | undefined {
  if (result?.vendorId !== TGPP) return undefined;
  const found = Object.entries(ExperimentalResultCode).find(([, code]) => code === result.experimentalResultCode);
  return found?.[0] as TgppResultName | undefined;
}

const TGPP = 10415;
