import type { AvpDefinition, CommandDefinition, GroupDefinition } from "./definitions.ts";
import { replacementKey } from "./dictionary.ts";
import type { ApplicationMatch } from "./find-applications.ts";
import type { DictionaryModule } from "./module.ts";
import type { SearchHits } from "./search.ts";

/** What belongs to some applications: their commands, and the AVPs in the formats of these, at any depth. */
export interface Scope {
  hasCommand(command: CommandDefinition): boolean;
  hasAvp(avp: AvpDefinition): boolean;
}

/** The scope without bounds. */
export const EVERYTHING: Scope = { hasCommand: () => true, hasAvp: () => true };

/** Of an interface's own file only its formats count; else those of files without a profile, where there are any. */
export function scopeOf(modules: readonly DictionaryModule[], matches: readonly ApplicationMatch[]): Scope {
  const commands = new Set(matches.flatMap((match) => commandsOf(modules, match)));
  const avps = new Set<string>();
  for (const command of commands) addMembers(command, avps);
  return { hasCommand: (command) => commands.has(command), hasAvp: (avp) => avps.has(replacementKey(avp)) };
}

/** The hits in a scope. */
export function hitsWithin(hits: SearchHits, scope: Scope, applicationIds: ReadonlySet<number>): SearchHits {
  return {
    avps: hits.avps.filter(({ avp }) => scope.hasAvp(avp)),
    commands: hits.commands.filter(({ command }) => scope.hasCommand(command)),
    namedCommands: [],
    applications: hits.applications.filter(({ id }) => applicationIds.has(id)),
    vendors: [],
    values: hits.values.filter(({ avp }) => scope.hasAvp(avp)),
  };
}

function commandsOf(modules: readonly DictionaryModule[], { id, module }: ApplicationMatch): CommandDefinition[] {
  const inApplication = (one: DictionaryModule): CommandDefinition[] =>
    one.commands.filter(({ applicationId }) => applicationId === id);
  if (module !== undefined) return inApplication(module);
  const plain = modules.filter(({ profile }) => profile === undefined).flatMap(inApplication);
  return plain.length > 0 ? plain : modules.flatMap(inApplication);
}

function addMembers({ members }: GroupDefinition, avps: Set<string>): void {
  for (const { avp } of members) {
    const key = replacementKey(avp);
    if (avps.has(key)) continue;
    avps.add(key);
    if (avp.group !== undefined) addMembers(avp.group, avps);
  }
}
