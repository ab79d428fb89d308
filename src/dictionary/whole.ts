import { Dictionary } from "./dictionary.ts";
import { texts } from "./gen/whole.ts";
import { DictionaryModule } from "./module.ts";
import type { ModuleData } from "./module-data.ts";
import { withoutProfile } from "./profile.ts";

/**
 * Everything that the dictionary files hold, without command classes. Where several formats share a command's key, the one
 * without a profile is taken. Each call makes a dictionary of its own.
 */
export function wholeDictionary(): Dictionary {
  return new Dictionary(wholeModules().map(withoutProfile));
}

/** Every dictionary file as a module, each behind those that it inherits from. */
export function wholeModules(): DictionaryModule[] {
  const modules = new Map<string, DictionaryModule>();
  for (const text of texts) {
    const data = JSON.parse(text) as ModuleData;
    const inherited = data.inherits.map(({ module }) => modules.get(module) as DictionaryModule);
    modules.set(data.name, new DictionaryModule(data, inherited));
  }
  return [...modules.values()];
}
