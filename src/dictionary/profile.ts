import type { DictionarySource } from "./dictionary.ts";
import type { DictionaryModule } from "./module.ts";

/** The module, but without its commands when they are a profile's: those of the plain module are the default. */
export function withoutProfile(module: DictionaryModule): DictionarySource {
  const { profile, avps } = module;
  return profile === undefined ? module : { avps, commands: [], profile };
}
