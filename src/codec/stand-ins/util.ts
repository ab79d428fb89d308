/*
 * What the codec needs of `node:util`, for pages and other places that have only JavaScript's own globals. scripts/bundle-codec.mjs puts
 * it in the place of Node's module; in Node.js nothing loads it.
 */

/** How {@link inspect} shortens; the options of Node's function that the codec uses. Lines are never broken. */
export interface InspectOptions {
  readonly depth?: number;
  readonly maxStringLength?: number;
  readonly maxArrayLength?: number;
}

/** Node's function with its two properties. */
export interface Inspect {
  (value: unknown, options?: InspectOptions): string;
  /** The key of a method by which an object shows itself: the one that Node.js, Deno and Bun call too. */
  readonly custom: symbol;
  readonly defaultOptions: Limits;
}

type Limits = Required<InspectOptions>;

const DEFAULTS: Limits = { depth: 2, maxStringLength: 10_000, maxArrayLength: 100 };

/** A value as Node.js shows it, in one line. */
export const inspect: Inspect = Object.assign(
  (value: unknown, options: InspectOptions = {}) => shown(value, { ...DEFAULTS, ...options }, 0),
  { custom: Symbol.for("nodejs.util.inspect.custom"), defaultOptions: DEFAULTS },
);

/** Equality of what values hold: lists, octets, times and plain objects are compared by their content. */
export function isDeepStrictEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Date) return Object.is(one.getTime(), (other as Date).getTime());
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        isDeepStrictEqual((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}

function shown(value: unknown, limits: Limits, depth: number): string {
  switch (typeof value) {
    case "string":
      return textShown(value, limits.maxStringLength);
    case "bigint":
      return `${value}n`;
    case "number":
      return Object.is(value, -0) ? "-0" : `${value}`;
    case "function":
      return functionShown(value);
    case "object":
      return value === null ? "null" : objectShown(value, limits, depth);
    default:
      return String(value);
  }
}

function objectShown(value: object, limits: Limits, depth: number): string {
  const custom: unknown = (value as Record<PropertyKey, unknown>)[inspect.custom];
  if (typeof custom === "function") return String(custom.call(value, limits.depth - depth, limits, inspect));
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
  if (value instanceof Error) return value.stack ?? String(value);
  const name = value.constructor?.name ?? "[Object: null prototype]";
  const isEmpty = Object.keys(value).length === 0;
  if (depth > limits.depth && !isEmpty) return name.startsWith("[") ? name : `[${name}]`;
  if (Array.isArray(value)) return listShown("", value, limits, depth);
  if (value instanceof Uint8Array) return listShown(`${name}(${value.length}) `, [...value], limits, depth);
  const prefix = name === "Object" ? "" : `${name} `;
  if (isEmpty) return `${prefix}{}`;
  const members = Object.entries(value).map(
    ([key, member]) => `${/^[a-z_]\w*$/i.test(key) ? key : textShown(key)}: ${shown(member, limits, depth + 1)}`,
  );
  return `${prefix}{ ${members.join(", ")} }`;
}

function listShown(prefix: string, list: readonly unknown[], limits: Limits, depth: number): string {
  const items = list.slice(0, limits.maxArrayLength).map((item) => shown(item, limits, depth + 1));
  const more = list.length - items.length;
  if (more > 0) items.push(`... ${more} more item${more > 1 ? "s" : ""}`);
  return items.length === 0 ? `${prefix}[]` : `${prefix}[ ${items.join(", ")} ]`;
}

function functionShown({ name }: { readonly name: string }): string {
  return name === "" ? "[Function (anonymous)]" : `[Function: ${name}]`;
}

/** In the quotes that the text does not have itself. */
function textShown(text: string, limit = Number.POSITIVE_INFINITY): string {
  const more = text.length - limit;
  const kept = more > 0 ? text.slice(0, limit) : text;
  const quote = ["'", '"', "`"].find((mark) => !kept.includes(mark)) ?? "'";
  const escaped = [...kept].map((character) => (character === quote ? `\\${quote}` : escapedCharacter(character)));
  const rest = more > 0 ? `... ${more} more character${more > 1 ? "s" : ""}` : "";
  return `${quote}${escaped.join("")}${quote}${rest}`;
}

function escapedCharacter(character: string): string {
  const known = ESCAPES[character];
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  const isLone = character.length === 1 && code >= 0xd800 && code <= 0xdfff;
  if (isLone) return `\\u${code.toString(16)}`;
  return code < 0x20 || (code >= 0x7f && code <= 0x9f)
    ? `\\x${code.toString(16).toUpperCase().padStart(2, "0")}`
    : character;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
  "\\": "\\\\",
};
