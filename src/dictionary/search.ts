import type {
  ApplicationDefinition,
  AvpDefinition,
  CommandDefinition,
  NamedCommand,
  VendorDefinition,
} from "./definitions.ts";
import type { DictionaryModule } from "./module.ts";
import { foldName, nearNames } from "./near-names.ts";

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

/** Everything that a name or a number can mean. */
export interface SearchHits {
  readonly avps: readonly AvpHit[];
  readonly commands: readonly CommandHit[];
  readonly namedCommands: readonly NamedCommand[];
  readonly applications: readonly ApplicationDefinition[];
  readonly vendors: readonly VendorDefinition[];
}

/**
 * Finds AVPs, commands, applications and vendors by name, attribute name or abbreviation (in any case), by `CODE`, or AVPs
 * by `CODE@VENDOR` and `NAME@VENDOR`.
 */
export function search(modules: readonly DictionaryModule[], query: string): SearchHits {
  const { wanted, vendorId } = parseQuery(query);
  const isWanted = matcher(wanted);
  const avps = modules
    .flatMap((module) => [...module.avps].map((avp) => ({ avp, profile: module.data.profile })))
    .filter(({ avp }) => isWanted(avp.code, avp.name, avp.key) && (vendorId ?? avp.vendorId) === avp.vendorId);
  if (vendorId !== undefined) return { avps, commands: [], namedCommands: [], applications: [], vendors: [] };
  return {
    avps,
    commands: modules.flatMap(({ commands, data: { profile } }) =>
      commands
        .filter(({ code, name, abbreviation }) => isWanted(code, name, abbreviation, baseName(name)))
        .map((command) => ({ command, profile })),
    ),
    namedCommands: modules.flatMap((module) => module.namedCommands).filter(({ code, name }) => isWanted(code, name)),
    applications: unique(modules.flatMap((module) => module.applications)).filter(({ id, name }) => isWanted(id, name)),
    vendors: unique([
      ...modules.flatMap((module) => module.vendor ?? []),
      ...modules.flatMap((module) => module.vendors),
    ]).filter(({ id, name }) => isWanted(id, name)),
  };
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
      ...module.applications.map((application) => application.name),
    ]),
  );
}

function parseQuery(query: string): { wanted: string; vendorId: number | undefined } {
  const [, wanted, vendor] = /^(.*)@(\d+)$/s.exec(query.trim()) ?? [];
  return wanted === undefined
    ? { wanted: query.trim(), vendorId: undefined }
    : { wanted: wanted.trim(), vendorId: Number(vendor) };
}

function matcher(wanted: string): (code: number, ...names: readonly string[]) => boolean {
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
