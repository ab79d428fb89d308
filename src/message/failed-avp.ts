import type { Avp } from "./avp.ts";

/** Failed-AVP (RFC 6733 §7.5) as the attributes of an answer hold it. */
export interface FailedAvpGroup {
  readonly extraAvps: Avp[];
}

/** The Failed-AVP of an answer: quotes the AVPs that are at fault, as they came or as they should have come. Undefined without any. */
export function failedAvpOf(avps: Avp | readonly Avp[] | undefined): FailedAvpGroup | undefined {
  const extraAvps = avps === undefined ? [] : [avps].flat();
  return extraAvps.length === 0 ? undefined : { extraAvps };
}
