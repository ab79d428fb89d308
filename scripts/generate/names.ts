import { attributeName } from "../../src/dictionary/attribute-name.ts";

/** The interface or class of an AVP or command: `Credit-Control-Request` is `CreditControlRequest`. */
export function typeName(name: string): string {
  const attribute = attributeName(name);
  return attribute.charAt(0).toUpperCase() + attribute.slice(1);
}

/** The class of a command: its name without the `3GPP-` that some carry, as the field speaks of it. */
export function className(commandName: string): string {
  return typeName(commandName.replace(/^3GPP2?-/, ""));
}

/** The keys of an enumeration object: upper case with underscores, the later of two equal ones with its value behind it. */
export function valueKeys(
  values: readonly (readonly [value: number, name: string])[],
): (readonly [key: string, value: number])[] {
  const taken = new Set<string>();
  return values.map(([value, name]) => {
    const plain =
      name
        .toUpperCase()
        .replace(/['’]/g, "")
        .replace(/[^A-Z0-9]+/g, "_")
        .replace(/^_+|_+$/g, "") || "VALUE";
    const start = /^\d/.test(plain) ? `_${plain}` : plain;
    const key = taken.has(start) ? `${start}_${value < 0 ? `MINUS_${-value}` : value}` : start;
    taken.add(key);
    return [key, value] as const;
  });
}

/** The key that a value has beside an ugly one: `TGPP_EPS` for `_3GPP_EPS`, `REPOSITORY_DATA` for `REPOSITORYDATA`; undefined for others. */
export function fairKey(name: string, key: string): string | undefined {
  if (key.startsWith("_3GPP")) return `TGPP${key.slice("_3GPP".length)}`;
  if (!/^[A-Za-z]+$/.test(name) || !/[a-z][A-Z]/.test(name)) return undefined;
  return name
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toUpperCase();
}
