import { inspect } from "node:util";
import { DiameterError } from "./errors.ts";
import { nearNames } from "./near-names.ts";

/** What one option may be. */
export interface OptionCheck {
  /** What to give, in words that follow "give". */
  readonly expected: string;
  readonly takes: (value: unknown) => boolean;
}

/** A check for each option of an interface, so that none can be added without one. */
export type OptionChecks<Options> = { readonly [Name in keyof Required<Options>]: OptionCheck };

/**
 * Refuses the first option that its check does not take, or that no check knows. Those that are undefined count as left out.
 * @throws DiameterError `invalid-argument` with name, value and what to give, or the name that was meant.
 */
export function checkOptions(options: unknown, checks: Readonly<Record<string, OptionCheck>>, prefix = ""): void {
  checkMembers(options, checks, prefix);
  checkNames(options as object, checks, prefix);
}

/**
 * Refuses options that no check knows: a misspelt one would have no effect.
 * @throws DiameterError `invalid-argument` with the name that was meant.
 */
export function checkNames(options: object, checks: Readonly<Record<string, unknown>>, prefix = ""): void {
  for (const name in options) if (!Object.hasOwn(checks, name)) refuseName(options, name, checks, prefix);
}

/** Checks an object that may have other members too. @throws DiameterError `invalid-argument` as {@link checkOptions} does. */
export function checkMembers(options: unknown, checks: Readonly<Record<string, OptionCheck>>, prefix = ""): void {
  if (typeof options !== "object" || options === null) {
    throw invalid(prefix === "" ? "options" : prefix.slice(0, -1), options, "an object");
  }
  for (const [name, check] of Object.entries(checks)) {
    const value = (options as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined) checkOption(`${prefix}${name}`, value, check);
  }
}

/** @throws DiameterError `invalid-argument` for a value that the check does not take. */
export function checkOption(name: string, value: unknown, check: OptionCheck): void {
  if (!check.takes(value)) throw invalid(name, value, check.expected);
}

/**
 * Makes fields of a class that are assigned as any other but refuse what their check does not take. The class says by `declare`
 * that it has them. Not for what is read with every message: such fields have accessors of their own.
 */
export function guardFields(prototype: object, checks: Readonly<Record<string, OptionCheck>>): void {
  for (const [name, check] of Object.entries(checks)) {
    const place = Symbol(name);
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Record<symbol, unknown>) {
        return this[place];
      },
      set(this: Record<symbol, unknown>, value: unknown) {
        checkOption(name, value, check);
        this[place] = value;
      },
    });
  }
}

/** The error for an option with a value that makes no sense. */
export function invalid(name: string, value: unknown, expected: string): DiameterError {
  return new DiameterError("invalid-argument", `${name} is ${shown(value)}; give ${expected}`);
}

/** The error for a name that is none of `names`, with the one that was meant, or with all. */
export function unknownName(wanted: string, what: string, names: Iterable<string>): DiameterError {
  const [near] = nearNames(wanted, names);
  const rest = near === undefined ? `give one of ${[...names].sort().join(", ")}` : `did you mean ${near}?`;
  return new DiameterError("invalid-argument", `${shown(wanted)} is no ${what}; ${rest}`);
}

/** Options without those that are undefined: they count as left out, also where the compiler lets them pass. */
export function given<Options extends object>(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Options;
}

// --- kinds of options ---------------------------------------------------------------------------------------------

/** A flag. */
export const FLAG: OptionCheck = { expected: "true or false", takes: (value) => typeof value === "boolean" };

/** A time that ends. */
export const SECONDS: OptionCheck = { expected: "seconds above 0", takes: (value) => isNumber(value) && value > 0 };

/** A time that may be without end. */
export const SECONDS_OR_INFINITY: OptionCheck = {
  expected: "seconds above 0",
  takes: (value) => typeof value === "number" && value > 0,
};

/** A bound: any number of things, or no bound at all. */
export const BOUND: OptionCheck = {
  expected: "a number above 0",
  takes: (value) => typeof value === "number" && value > 0,
};

/** A bound that may be 0. */
export const AMOUNT: OptionCheck = {
  expected: "a number from 0 on",
  takes: (value) => typeof value === "number" && value >= 0,
};

/** What is counted. */
export const COUNT: OptionCheck = {
  expected: "a whole number from 0 on",
  takes: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
};

/** A port to listen on or to dial from. */
export const PORT: OptionCheck = {
  expected: "a port from 1 to 65535, or 0 for a free one",
  takes: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 65_535,
};

/** What a field of 32 bits holds. */
export const UNSIGNED_32: OptionCheck = {
  expected: "a whole number from 0 to 4294967295",
  takes: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 0xffffffff,
};

/** A DiameterIdentity: what is longer no peer has to take, and some refuse with 5004. */
export const IDENTITY: OptionCheck = {
  expected: "a fully qualified name of at most 255 ASCII letters, digits, dots and hyphens",
  takes: (value) => typeof value === "string" && /^[\x21-\x7e]{1,255}$/.test(value),
};

/** A function of the user's. */
export const FUNCTION: OptionCheck = { expected: "a function", takes: (value) => typeof value === "function" };

/** One of a few values. */
export function oneOf(...choices: readonly unknown[]): OptionCheck {
  return { expected: choices.map(shown).join(" or "), takes: (value) => choices.includes(value) };
}

/** What a check takes, or null. */
export function orNull(check: OptionCheck, meaning = "null"): OptionCheck {
  return { expected: `${check.expected}, or ${meaning}`, takes: (value) => value === null || check.takes(value) };
}

/** What a check takes, or undefined; for fields that may be without a value. */
export function orUndefined(check: OptionCheck): OptionCheck {
  return { ...check, takes: (value) => value === undefined || check.takes(value) };
}

/** A list of what a check takes. */
export function listOf(check: OptionCheck, expected: string): OptionCheck {
  return { expected, takes: (value) => Array.isArray(value) && value.every(check.takes) };
}

/** Anything that can be walked through, but no text, of which each character would count. */
export function iterableOf(check: OptionCheck, expected: string): OptionCheck {
  return { expected, takes: (value) => isIterable(value) && [...value].every(check.takes) };
}

/** An object with these methods. */
export function objectWith(expected: string, ...methods: readonly string[]): OptionCheck {
  return { expected, takes: (value) => methods.every((name) => typeof memberOf(value, name) === "function") };
}

function refuseName(options: object, name: string, checks: Readonly<Record<string, unknown>>, prefix: string): void {
  if (!Object.hasOwn(options, name) || (options as Readonly<Record<string, unknown>>)[name] === undefined) return;
  throw unknownName(name, prefix === "" ? "option" : `member of ${prefix.slice(0, -1)}`, Object.keys(checks));
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && typeof memberOf(value, Symbol.iterator) === "function";
}

function memberOf(value: unknown, name: PropertyKey): unknown {
  return (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[name];
}

/** Texts as they would be written, cut where they are long; all else as Node.js shows it. */
function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  return inspect(value, {
    depth: 1,
    breakLength: Number.POSITIVE_INFINITY,
    maxStringLength: LONGEST,
    maxArrayLength: 10,
  });
}

const LONGEST = 100;
