import { numberOf, refusal } from "./refusal.ts";

/**
 * The number in which the bits of these names are set. A list has the name of each bit from 0 on, an empty text for a bit without a name.
 * @throws DiameterError `invalid-argument`
 */
export function bitsOf(title: string, list: readonly string[], names: readonly string[]): number {
  let bits = 0;
  for (const name of names) {
    const bit = name === "" ? -1 : list.indexOf(name);
    if (bit < 0) throw refusal(`A bit of ${title} is one of ${list.filter((known) => known !== "").join(", ")}`, name);
    bits |= 1 << bit;
  }
  return bits >>> 0;
}

/** The names of the bits that are set; `bit 17` for one without a name. */
export function bitNames(title: string, list: readonly string[], value: number): string[] {
  numberOf(value, 32, `A value of ${title}`);
  const names: string[] = [];
  for (let bit = 0; bit < 32; bit++) {
    if ((value & (1 << bit)) !== 0) names.push(list[bit] || `bit ${bit}`);
  }
  return names;
}
