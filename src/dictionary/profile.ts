import type { DictionarySource } from "./dictionary.ts";
import type { DictionaryModule } from "./module.ts";

/** The module, but without its commands when they are a profile's: those of the plain module are the default. */
export function withoutProfile(module: DictionaryModule): DictionarySource {
  return module.data.profile === undefined ? module : { avps: module.avps, commands: [] };
}
