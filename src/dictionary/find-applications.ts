import { foldName } from "../near-names.ts";
import type { ApplicationDefinition } from "./definitions.ts";
import type { DictionaryModule } from "./module.ts";

/** An application as people call it: by an interface's file, by its id or by its name. */
export interface ApplicationMatch {
  readonly id: number;
  /** The file whose formats are meant, where it was the file that was named: `ro` and `gy` are one application. */
  readonly module: DictionaryModule | undefined;
}

/** The applications that a text means: by id, by the name of an interface such as `gx`, by the whole name or that without its maker. */
export function findApplications(modules: readonly DictionaryModule[], text: string): ApplicationMatch[] {
  const wanted = text.trim();
  if (/^(0x[0-9a-f]+|\d+)$/i.test(wanted)) {
    const id = Number(wanted);
    const isKnown = modules.some((module) => applicationIdsOf(module).includes(id));
    return isKnown ? [{ id, module: undefined }] : [];
  }
  const folded = foldName(wanted);
  const ofFile = modules
    .filter((module) => foldName(module.name) === folded && module.data.commands.length > 0)
    .flatMap((module) => applicationIdsOf(module).map((id) => ({ id, module })));
  const named = modules
    .flatMap((module) => module.applications)
    .filter((application) => namesOf(application).some((name) => foldName(name) === folded))
    .map(({ id }) => ({ id, module: undefined }));
  const all = [...ofFile, ...named];
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}

/** The names of an application: as it is registered, without its maker, and each of several in one name (`3GPP T6a/T6b`). */
export function namesOf({ name }: ApplicationDefinition): string[] {
  const [, short = name] = /^\S+ (.+)$/.exec(name) ?? [];
  return [name, short, ...short.split("/")];
}

/** All names by which {@link findApplications} finds something. */
export function applicationNames(modules: readonly DictionaryModule[]): string[] {
  return modules.flatMap((module) => [
    ...(module.data.commands.length > 0 ? [module.name] : []),
    ...module.applications.flatMap(namesOf),
  ]);
}

function applicationIdsOf(module: DictionaryModule): number[] {
  const ids = [
    ...module.applications.map(({ id }) => id),
    ...module.commands.map(({ applicationId }) => applicationId),
  ];
  return [...new Set(ids)];
}
