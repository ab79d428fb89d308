import { bitNames, bitsOf } from "./bits.ts";
import { FLAG_NAMES } from "./flag-names.ts";
import { refusal } from "./refusal.ts";

/** An AVP whose bits have names: `ULR-Flags`, `Access-Restriction-Data`, … */
export type FlagsAvp = keyof typeof FLAG_NAMES;

/** The name of a bit of an AVP, as its specification spells it, with hyphens for blanks. */
export type FlagName<Avp extends FlagsAvp> = Extract<(typeof FLAG_NAMES)[Avp][number], string>;

/**
 * The value with these bits set: `flags("ULR-Flags", ["S6a/S6d-Indicator", "Initial-Attach-Indicator"])` is 34.
 * @throws DiameterError `invalid-argument` for an unknown AVP or bit; the text lists what there is.
 */
export function flags<Avp extends FlagsAvp>(avp: Avp, names: readonly FlagName<Avp>[]): number {
  return bitsOf(avp, namesOf(avp), names);
}

/**
 * The names of the bits that are set, from bit 0 on; a bit without a name is `bit 17`.
 * @throws DiameterError `invalid-argument` for an unknown AVP, or a value that 32 bits do not hold.
 */
export function flagNames<Avp extends FlagsAvp>(avp: Avp, value: number): (FlagName<Avp> | `bit ${number}`)[] {
  return bitNames(avp, namesOf(avp), value) as (FlagName<Avp> | `bit ${number}`)[];
}

/**
 * True when the bit of that name is set in a value that was received; false for an absent one.
 * @throws DiameterError `invalid-argument` for an unknown AVP or bit.
 */
export function hasFlag<Avp extends FlagsAvp>(avp: Avp, value: number | undefined, name: FlagName<Avp>): boolean {
  return ((value ?? 0) & bitsOf(avp, namesOf(avp), [name])) !== 0;
}

function namesOf(avp: FlagsAvp): readonly string[] {
  if (!Object.hasOwn(FLAG_NAMES, avp))
    throw refusal(`An AVP with named bits is one of ${Object.keys(FLAG_NAMES).join(", ")}`, avp);
  return (FLAG_NAMES[avp] as readonly (number | string)[]).slice(1) as string[];
}
