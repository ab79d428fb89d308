import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { DictionaryModule } from "../../dictionary/module.ts";
import { foldName, nearNames } from "../../near-names.ts";
import { BASE_ACCOUNTING } from "../../wire/base-codes.ts";
import { chosenApplications } from "../chosen-application.ts";
import { EXIT_NEGATIVE, Failure } from "../failure.ts";

/** The options that narrow the choice of a command. */
export interface Choice {
  readonly app?: string;
  readonly answer?: boolean;
}

/**
 * The command that a name, an abbreviation or a code means; of several applications that have it, the base protocol's.
 * @throws Failure when none is meant, or when nobody could choose.
 */
export function chosenCommand(
  modules: readonly DictionaryModule[],
  text: string,
  { app, answer = false }: Choice,
): CommandDefinition {
  const named = modules.flatMap((module) =>
    module.commands.filter((command) => isNamed(command, text, answer)).map((command) => ({ command, module })),
  );
  if (named.length === 0) throw unknown(modules, text);
  const ids = new Set(named.map(({ command }) => command.applicationId));
  if (app === undefined) {
    const own = [...ids].find((id) => id === 0 || id === BASE_ACCOUNTING);
    if (own === undefined && ids.size > 1) throw ambiguous(text, named);
    return plainFirst(named.filter(({ command }) => own === undefined || command.applicationId === own));
  }
  const matches = chosenApplications(modules, app);
  const [file] = named.filter(({ module }) => matches.some((match) => match.module === module));
  if (file !== undefined) return file.command;
  const ofApplication = named.filter(({ command }) => matches.some(({ id }) => id === command.applicationId));
  if (ofApplication.length > 0) return plainFirst(ofApplication);
  throw new Failure(
    `${app} has no command ${text}; ${interfacesOf(named)} ${ids.size === 1 ? "has" : "have"} it`,
    EXIT_NEGATIVE,
  );
}

interface Named {
  readonly command: CommandDefinition;
  readonly module: DictionaryModule;
}

function isNamed({ name, abbreviation, code, isRequest }: CommandDefinition, text: string, answer: boolean): boolean {
  const wanted = foldName(text);
  if (foldName(name) === wanted || foldName(abbreviation) === wanted) return true;
  return isRequest !== answer && (String(code) === text || foldName(baseName(name)) === wanted);
}

function baseName(name: string): string {
  return name.replace(/-(Request|Answer)$/, "");
}

function plainFirst(named: readonly Named[]): CommandDefinition {
  return ((named.find(({ module }) => module.profile === undefined) ?? named[0]) as Named).command;
}

function unknown(modules: readonly DictionaryModule[], text: string): Failure {
  const names = modules.flatMap((module) =>
    module.commands.flatMap(({ name, abbreviation }) => [name, baseName(name), abbreviation]),
  );
  const near = nearNames(text, names).slice(0, 3);
  return new Failure(
    `no command is called ${text}${near.length > 0 ? `; did you mean ${near.join(" or ")}?` : ""}`,
    EXIT_NEGATIVE,
  );
}

function ambiguous(text: string, named: readonly Named[]): Failure {
  return new Failure(`${text} is a command of several applications; give --app ${interfacesOf(named)}`, EXIT_NEGATIVE);
}

/** The names of the files, as `--app` takes them. */
function interfacesOf(named: readonly Named[]): string {
  return [...new Set(named.map(({ module }) => module.name.replaceAll("_", "-")))].join(", ");
}
