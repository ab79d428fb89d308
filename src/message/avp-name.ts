import type { AvpDefinition, GroupDefinition } from "../dictionary/definitions.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { nearNames } from "../near-names.ts";

/** Where a name is looked up: in a dictionary, and in the format that lists the AVP, which tells AVPs of one name apart. */
export interface NamePlace {
  readonly dictionary: Dictionary;
  readonly format: GroupDefinition | undefined;
}

/** The AVP that a name stands for; or why it stands for none. */
export type NamedAvp = { readonly definition: AvpDefinition } | { readonly candidates: readonly AvpDefinition[] };

/**
 * The AVP of a name, `Name` or `Name@vendor`: the one that the format lists, the only one, or the IETF's. Otherwise the candidates: none
 * for an unknown name, several for one that several AVPs have.
 */
export function avpOfName(name: string, { dictionary, format }: NamePlace): NamedAvp {
  const [, plain = name, vendorText] = /^(.*?)(?:@(\d+))?$/s.exec(name) ?? [];
  const vendor = vendorText === undefined ? undefined : Number(vendorText);
  const found = dictionary.avpsNamed(plain, vendor);
  const isListed = ({ code, vendorId }: AvpDefinition): boolean =>
    format?.members.some(({ avp }) => avp.code === code && avp.vendorId === vendorId) ?? false;
  // The dictionary goes before the format: there AVPs may have been replaced.
  const listed = found.find(isListed) ?? ownOf(format, plain, vendor);
  if (listed !== undefined) return { definition: listed };
  const [first] = found;
  return first !== undefined && (found.length === 1 || first.vendorId === 0)
    ? { definition: first }
    : { candidates: found };
}

/** The AVP of a format that the dictionary does not have: a message made here is not bound to a dictionary with its interface. */
function ownOf(
  format: GroupDefinition | undefined,
  name: string,
  vendor: number | undefined,
): AvpDefinition | undefined {
  return format?.members.find(({ avp }) => avp.name === name && (vendor ?? avp.vendorId) === avp.vendorId)?.avp;
}

/** Words for the end of an error: the known names that are near to a misspelt one, those of the format first; or nothing. */
export function nameSuggestion(name: string, { dictionary, format }: NamePlace): string {
  const [plain = name] = name.split("@");
  const listed = format?.members.map(({ avp }) => avp.name) ?? [];
  return suggestion(plain, listed) || suggestion(plain, new Set([...dictionary.avps].map((avp) => avp.name)));
}

/** `; did you mean A or B?`, or nothing. */
export function suggestion(name: string, known: Iterable<string>): string {
  const near = nearNames(name, known).slice(0, 3);
  return near.length === 0 ? "" : `; did you mean ${near.join(" or ")}?`;
}
