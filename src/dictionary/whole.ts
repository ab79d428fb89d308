import { Dictionary } from "./dictionary.ts";
import { modules } from "./gen/all.ts";

/**
 * Everything that the dictionary files hold. Where several formats share a command's key, the one without a profile is
 * taken (decisions, row 58).
 */
export function wholeDictionary(): Dictionary {
  return new Dictionary(
    modules.map((module) => (module.data.profile === undefined ? module : { avps: module.avps, commands: [] })),
  );
}
