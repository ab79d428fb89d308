import type { AvpLookup } from "../dictionary/definitions.ts";
import { type Avp, avpAt, frameFault, paddedEnd } from "./avp.ts";

/** The AVPs of octets as far as their frames are whole. */
export interface Walk {
  readonly avps: readonly Avp[];
  /** Why the walk ended before the end of the octets; undefined when it came to the end. */
  readonly fault: string | undefined;
  /** The octets that were not read. */
  readonly rest: Buffer;
}

/** Splits octets into AVPs from `start` on, up to the first whose header or length is wrong. */
export function walk(octets: Buffer, start: number, dictionary: AvpLookup): Walk {
  const avps: Avp[] = [];
  let at = start;
  while (at < octets.length) {
    const fault = frameFault(octets, at, octets.length);
    if (fault !== undefined) return { avps, fault, rest: octets.subarray(at) };
    const avp = avpAt(octets, at, octets.length, dictionary);
    avps.push(avp);
    at = paddedEnd(at, at + avp.length);
  }
  return { avps, fault: undefined, rest: octets.subarray(octets.length) };
}
