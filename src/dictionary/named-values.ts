import type { AvpDefinition } from "./definitions.ts";

/** A value that a dictionary may name. */
export type NamedValue = number | bigint;

/** The names of an AVP's values: of an Enumerated and of any other type. */
export interface NamedValues {
  /** The name of each value; the first where a value has several. */
  readonly names: ReadonlyMap<NamedValue, string>;
  /** Every name, also of values that have another name. */
  readonly values: ReadonlyMap<string, NamedValue>;
}

/** The names of lists of value and name; what comes first goes before. */
export function namedValues(pairs: Iterable<readonly [NamedValue, string]>): NamedValues {
  const names = new Map<NamedValue, string>();
  const values = new Map<string, NamedValue>();
  for (const [value, name] of pairs) {
    if (!names.has(value)) names.set(value, name);
    if (!values.has(name)) values.set(name, value);
  }
  return { names, values };
}

/** The name of an AVP's value; undefined when it has none. */
export function nameOfValue({ enumeration, valueNames }: AvpDefinition, value: NamedValue): string | undefined {
  return (enumeration?.names as ReadonlyMap<NamedValue, string> | undefined)?.get(value) ?? valueNames?.get(value);
}

/** Every name of an AVP's values with its value, in the order of the dictionary. */
export function valuesByName(definition: AvpDefinition): (readonly [string, NamedValue])[] {
  const { enumeration, valueNames, namedValues: all } = definition;
  if (all !== undefined) return [...all];
  return [...(enumeration?.names ?? []), ...(valueNames ?? [])].map(([value, name]) => [name, value] as const);
}

/**
 * The value of a name, as people type it: without case, and without what stands between words. Undefined when the AVP's list
 * does not have it, or has several values whose names differ in nothing else.
 */
export function valueOfName(definition: AvpDefinition, name: string): NamedValue | undefined {
  const all = valuesByName(definition);
  const exact = all.find(([known]) => known === name);
  if (exact !== undefined) return exact[1];
  const wanted = folded(name);
  const similar = new Set(all.filter(([known]) => folded(known) === wanted).map(([, value]) => value));
  return similar.size === 1 ? [...similar][0] : numberedValue(all, name);
}

/** The value of a name that several values have, with the value behind it: `UNDEFINED_2`. */
function numberedValue(all: readonly (readonly [string, NamedValue])[], name: string): NamedValue | undefined {
  const [, plain, digits] = /^(.+)_(\d+)$/.exec(name) ?? [];
  if (plain === undefined) return undefined;
  const wanted = folded(plain);
  return all.find(([known, value]) => `${value}` === digits && folded(known) === wanted)?.[1];
}

/** A name without case and separators. Attributes and values of 3GPP may be spelt as identifiers are, with TGPP. */
function folded(name: string): string {
  return name
    .replace(/[^a-z0-9]/gi, "")
    .toLowerCase()
    .replace(/^tgpp/, "3gpp");
}

/** An addition to the values of an AVP: names, and whether the list opens for values that nobody names. */
export interface AddedValues {
  readonly values: Iterable<readonly [string, NamedValue]>;
  readonly open: boolean;
}

/** The AVP with further names behind its own, as a file adds them to an inherited one. */
export function withAddedValues(avp: AvpDefinition, added: AddedValues): AvpDefinition {
  const pairs = [...valuesByName(avp), ...added.values].map(([name, value]) => [value, name] as const);
  const { names, values } = namedValues(pairs);
  const { name, code, vendorId, type, mandatory, key, specification, group, codec } = avp;
  const same = { name, code, vendorId, type, mandatory, key, specification, group, codec, namedValues: values };
  if (type !== "Enumerated") return { ...same, valueNames: names };
  const open = (avp.enumeration?.open ?? true) || added.open;
  return { ...same, enumeration: { names: names as ReadonlyMap<number, string>, open } };
}
