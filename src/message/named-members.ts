import type { AvpDefinition, GroupDefinition } from "../dictionary/definitions.ts";
import { valueOfName, valuesByName } from "../dictionary/named-values.ts";

/** What turns the value of an attribute that was given by name into what it stands for; others come back as they are. */
export type Naming = (value: unknown) => unknown;

/** Members of a format, by attribute, whose value may be given by its name. */
export type NamedMembers = ReadonlyMap<string, Naming>;

/**
 * The members of a command whose values have names: Enumerated, and numbers such as Result-Code. Experimental-Result is among them for
 * the code inside it, which the stack itself reads.
 */
export function namedMembers({ members }: GroupDefinition): NamedMembers {
  const named = new Map<string, Naming>();
  for (const { avp, key, max } of members) {
    if (max > 1) continue;
    if (hasNames(avp))
      named.set(key, (value) => (typeof value === "string" ? (valueOfName(avp, value) ?? value) : value));
    else if (key === "experimentalResult") named.set(key, experimentalResult(avp));
  }
  return named;
}

/** True where the values of an AVP are numbers with names. */
export function hasNames(avp: AvpDefinition): boolean {
  return NUMBERS.has(avp.type) && valuesByName(avp).length > 0;
}

const NUMBERS: ReadonlySet<string> = new Set(["Enumerated", "Unsigned32", "Integer32"]);

function experimentalResult(avp: AvpDefinition): Naming {
  const code = avp.group?.members.find(({ key }) => key === "experimentalResultCode")?.avp;
  return (value) => {
    const { experimentalResultCode: name } = (value ?? {}) as { readonly experimentalResultCode?: unknown };
    if (code === undefined || typeof name !== "string") return value;
    return { ...(value as object), experimentalResultCode: valueOfName(code, name) ?? name };
  };
}
