import type { AvpDefinition, GroupDefinition } from "../dictionary/definitions.ts";
import { DiameterError } from "../errors.ts";
import { quoted } from "../wire/quoted.ts";
import type { Avp } from "./avp.ts";
import { type NamePlace, nameSuggestion } from "./avp-name.ts";

/*
 * Paths to AVPs, the one grammar of the whole package: steps joined by dots, from a message into its groups. A step is a name of the
 * dictionary (`Subscription-Id`; `User-Data@10415` where several vendors have the name) or `code@vendor` (`443@0`), and may have the
 * number of an AVP among those of its step behind it, from 0 on: `Subscription-Id[1].Subscription-Id-Data`.
 */

/** A step of a path. */
export interface PathStep {
  /** As it was written, without the number. */
  readonly text: string;
  /** Where it begins in the path. */
  readonly position: number;
  /** Of `code@vendor`; undefined for a name. */
  readonly code: number | undefined;
  /** Behind `@`; undefined for a name of any vendor. */
  readonly vendorId: number | undefined;
  /** Undefined where the path does not say: any of the AVPs when many are looked for, the first when one is. */
  readonly index: number | undefined;
}

/**
 * Reads a path.
 * @throws DiameterError `invalid-argument` that names the position of what is no step.
 */
export function parseAvpPath(path: string): PathStep[] {
  if (typeof path !== "string") throw new DiameterError("invalid-argument", `A path is a text, not ${path}`);
  const steps: PathStep[] = [];
  let position = 0;
  for (;;) {
    STEP.lastIndex = position;
    const [all = "", text, number] = STEP.exec(path) ?? [];
    if (text === undefined) throw pathError(path, position, `${RULE} ${expectedAt(path, position)}`);
    const [, name = "", vendor] = /^([^@]+)(?:@(\d+))?$/.exec(text) ?? [];
    if (/^\d+$/.test(text)) throw pathError(path, position, `a code has its vendor behind it, as in ${text}@0`);
    steps.push({
      text,
      position,
      code: /^\d+$/.test(name) ? Number(name) : undefined,
      vendorId: vendor === undefined ? undefined : Number(vendor),
      index: number === undefined ? undefined : Number(number),
    });
    position += all.length;
    if (position === path.length) return steps;
    if (path[position] !== ".") throw pathError(path, position, "a dot or the end is expected");
    position++;
  }
}

/** Where the names of a path are looked up: in the format of the command, then in the dictionary. */
export interface PathPlace extends NamePlace {
  /** The path as it was written, for errors. */
  readonly path: string;
}

/** A step with what it means. */
export interface MeantStep {
  readonly step: PathStep;
  /** The AVPs that it may mean, those of the format first. */
  readonly definitions: readonly AvpDefinition[];
  /** The format in which the step stands. */
  readonly format: GroupDefinition | undefined;
  isWanted(avp: Avp): boolean;
}

/**
 * Looks all steps of a path up.
 * @throws DiameterError `invalid-argument` for a text that is no path, or a name that no AVP has.
 */
export function readAvpPath(place: PathPlace): MeantStep[] {
  let { format } = place;
  return parseAvpPath(place.path).map((step) => {
    const here = { ...place, format };
    const definitions = definitionsOf(step, here);
    const { code, vendorId, text, position } = step;
    if (code === undefined && definitions.length === 0)
      throw pathError(place.path, position, `the dictionary has no AVP ${quoted(text)}${nameSuggestion(text, here)}`);
    format = definitions.find(({ group }) => group !== undefined)?.group;
    const isWanted =
      code === undefined
        ? (avp: Avp) => definitions.some((one) => one.code === avp.code && one.vendorId === avp.vendorId)
        : (avp: Avp) => avp.code === code && avp.vendorId === vendorId;
    return { step, definitions, format: here.format, isWanted };
  });
}

/** The AVPs that a path leads to, in order: at each step without a number any. */
export function findByPath(avps: readonly Avp[], steps: readonly MeantStep[]): Avp[] {
  let groups: readonly (readonly Avp[])[] = [avps];
  let found: Avp[] = [];
  for (const { step, isWanted } of steps) {
    found = groups.flatMap((members) => numbered(members.filter(isWanted), step));
    groups = found.map((avp) => avp.members ?? []);
  }
  return found;
}

/** The AVP at each step of a path, the first where a step has no number, as far as there are any. */
export function walkPath(avps: readonly Avp[], steps: readonly MeantStep[]): Avp[] {
  const found: Avp[] = [];
  let level: readonly Avp[] = avps;
  for (const { step, isWanted } of steps) {
    const avp = level.filter(isWanted)[step.index ?? 0];
    if (avp === undefined) break;
    found.push(avp);
    level = avp.members ?? [];
  }
  return found;
}

/** The error for a path, with the position of its fault, counted from 1. */
export function pathError(path: string, position: number, what: string): DiameterError {
  return new DiameterError("invalid-argument", `Path ${quoted(path)}, character ${position + 1}: ${what}`);
}

const STEP = /([A-Za-z0-9_-]+(?:@\d+)?)(?:\[(\d{1,6})\])?/y;

const RULE = "a step is an AVP's name or code@vendor, and may have a number behind it, as in Subscription-Id[0];";

function expectedAt(path: string, position: number): string {
  return position < path.length ? `here stands ${quoted(path[position] as string)}` : "here is the end";
}

function definitionsOf(step: PathStep, { dictionary, format }: NamePlace): AvpDefinition[] {
  const { code, vendorId } = step;
  const listed = format?.members.map(({ avp }) => avp) ?? [];
  if (code !== undefined) {
    const known = dictionary.avp(code, vendorId);
    const own = listed.filter((avp) => avp.code === code && avp.vendorId === vendorId);
    return known === undefined ? own : [known];
  }
  const [name = step.text] = step.text.split("@");
  const own = listed.filter((avp) => avp.name === name && (vendorId ?? avp.vendorId) === avp.vendorId);
  return [...own, ...dictionary.avpsNamed(name, vendorId)];
}

function numbered(avps: readonly Avp[], { index }: PathStep): Avp[] {
  return index === undefined ? [...avps] : avps.slice(index, index + 1);
}
