import { foldName, nearNames } from "../near-names.ts";
import type {
  ApplicationDefinition,
  AvpDefinition,
  CommandDefinition,
  NamedCommand,
  VendorDefinition,
} from "./definitions.ts";
import { findApplications, namesOf } from "./find-applications.ts";
import type { DictionaryModule } from "./module.ts";
import { type NamedValue, valuesByName } from "./named-values.ts";

/** An AVP, and the profile that its format belongs to: another format exists beside it. */
export interface AvpHit {
  readonly avp: AvpDefinition;
  readonly profile: string | undefined;
}

/** A command's format, and the profile that it belongs to: other formats exist beside it. */
export interface CommandHit {
  readonly command: CommandDefinition;
  readonly profile: string | undefined;
}

/** A value with a name, and an AVP that may have it. */
export interface ValueHit {
  readonly avp: AvpDefinition;
  readonly name: string;
  readonly value: NamedValue;
}

/** Everything that a name or a number can mean. */
export interface SearchHits {
  readonly avps: readonly AvpHit[];
  readonly commands: readonly CommandHit[];
  readonly namedCommands: readonly NamedCommand[];
  readonly applications: readonly ApplicationDefinition[];
  readonly vendors: readonly VendorDefinition[];
  readonly values: readonly ValueHit[];
}

/**
 * Finds AVPs, commands, applications, vendors and values by name, attribute name or abbreviation (in any case), by `CODE`, or AVPs
 * by `CODE@VENDOR` and `NAME@VENDOR`. Applications go by the names of their interfaces too (`Gx`); of the values those of
 * result codes go by number.
 */
export function search(modules: readonly DictionaryModule[], query: string): SearchHits {
  const { wanted, vendorId } = parseQuery(query);
  const isWanted = matcher(wanted);
  const avps = modules
    .flatMap((module) => [...module.avps].map((avp) => ({ avp, profile: module.data.profile })))
    .filter(({ avp }) => isWanted(avp.code, avp.name, avp.key) && (vendorId ?? avp.vendorId) === avp.vendorId);
  const nothing = { commands: [], namedCommands: [], applications: [], vendors: [], values: [] };
  if (vendorId !== undefined) return { ...nothing, avps };
  const applicationIds = new Set(findApplications(modules, wanted).map(({ id }) => id));
  return {
    avps,
    commands: modules.flatMap(({ commands, data: { profile } }) =>
      commands
        .filter(({ code, name, abbreviation }) => isWanted(code, name, abbreviation, baseName(name)))
        .map((command) => ({ command, profile })),
    ),
    namedCommands: modules.flatMap((module) => module.namedCommands).filter(({ code, name }) => isWanted(code, name)),
    applications: unique(modules.flatMap((module) => module.applications))
      .filter(({ id }) => applicationIds.has(id))
      .sort((one, other) => Number(hasCommands(modules, other)) - Number(hasCommands(modules, one))),
    vendors: unique([
      ...modules.flatMap((module) => module.vendor ?? []),
      ...modules.flatMap((module) => module.vendors),
    ]).filter(({ id, name }) => isWanted(id, name)),
    values: findValues(modules, isWanted),
  };
}

/** Of applications with one name, those whose commands are known are looked for most. */
function hasCommands(modules: readonly DictionaryModule[], { id }: ApplicationDefinition): boolean {
  return modules.some((module) => module.commands.some(({ applicationId }) => applicationId === id));
}

/** Where numbers are codes of their own, and not one of a few values. */
const RESULT_CODES: ReadonlySet<string> = new Set(["Result-Code", "Experimental-Result-Code"]);

function findValues(modules: readonly DictionaryModule[], isWanted: Matcher): ValueHit[] {
  const hits = modules
    .flatMap((module) => [...module.avps, ...module.extended])
    .flatMap((avp) => {
      const numbers = RESULT_CODES.has(avp.name);
      return valuesByName(avp)
        .filter(([name, value]) => isWanted(numbers ? Number(value) : Number.NaN, name))
        .map(([name, value]) => ({ avp, name, value }));
    });
  // Profiles, and files that add values, define an AVP once more.
  return [...new Map(hits.map((hit) => [`${hit.avp.name}@${hit.avp.vendorId} ${hit.name}`, hit])).values()];
}

/** True when a search found nothing at all. */
export function isEmpty(hits: SearchHits): boolean {
  return Object.values(hits).every((list: readonly unknown[]) => list.length === 0);
}

/** Up to five names that are spelled nearly like the given one, nearest first. */
export function similarNames(modules: readonly DictionaryModule[], query: string): string[] {
  return nearNames(
    parseQuery(query).wanted,
    modules.flatMap((module) => [
      ...[...module.avps].map((avp) => avp.name),
      ...module.commands.map((command) => command.name),
      ...[...module.avps].flatMap((avp) => valuesByName(avp).map(([name]) => name)),
      ...module.applications.flatMap(namesOf),
    ]),
  );
}

function parseQuery(query: string): { wanted: string; vendorId: number | undefined } {
  const [, wanted, vendor] = /^(.*)@(\d+)$/s.exec(query.trim()) ?? [];
  return wanted === undefined
    ? { wanted: query.trim(), vendorId: undefined }
    : { wanted: wanted.trim(), vendorId: Number(vendor) };
}

type Matcher = (code: number, ...names: readonly string[]) => boolean;

function matcher(wanted: string): Matcher {
  if (/^(0x[0-9a-f]+|\d+)$/i.test(wanted)) return (code) => code === Number(wanted);
  const folded = foldName(wanted);
  return (_code, ...names) => folded !== "" && names.some((name) => foldName(name) === folded);
}

function baseName(commandName: string): string {
  return commandName.replace(/-(Request|Answer)$/, "");
}

/** The registry lists what the file of a specification says too; the last to say so knows best. */
function unique<T extends { readonly id: number }>(definitions: readonly T[]): T[] {
  return [...new Map(definitions.map((definition) => [definition.id, definition])).values()];
}
