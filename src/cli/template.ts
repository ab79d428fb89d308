import { nearNames } from "../near-names.ts";
import { Failure } from "./failure.ts";

/** Values by name for the places `{{ name }}` of a file. */
export type Variables = ReadonlyMap<string, string>;

/** Collects `--var name=value`, which may be given several times. */
export function addVariable(text: string, before: Variables = new Map()): Variables {
  const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new Failure(`--var ${text}: write name=value, as in imsi=262010000000001`);
  return new Map([...before, [name, value]]);
}

/**
 * The data with the variable's value in each place `{{ name }}` of its texts. A place that stands alone need not be quoted in
 * YAML, which reads it as a mapping with a mapping for its key.
 * @throws Failure for a name that no variable has.
 */
export function fillIn(data: unknown, variables: Variables): unknown {
  if (typeof data === "string") return data.replace(PLACE, (_place, name: string) => variable(name, variables));
  if (Array.isArray(data)) return data.map((item) => fillIn(item, variables));
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data);
  const [key, value] = entries[0] ?? [];
  const [, name] = (entries.length === 1 && value === null && UNQUOTED.exec(key as string)) || [];
  if (name !== undefined) return variable(name, variables);
  return Object.fromEntries(entries.map(([name, value]) => [name, fillIn(value, variables)]));
}

const PLACE = /\{\{\s*([A-Za-z_]\w*)\s*\}\}/g;
const UNQUOTED = /^\{ ([A-Za-z_]\w*) \}$/;

function variable(name: string, variables: Variables): string {
  const value = variables.get(name);
  if (value !== undefined) return value;
  const [near] = nearNames(name, variables.keys());
  throw new Failure(
    `{{ ${name} }} has no value${near === undefined ? "" : `; did you mean ${near}?`}; give --var ${name}=…`,
  );
}
