import { Dictionary, type DictionarySource } from "./dictionary/dictionary.ts";
import { modules } from "./dictionary/gen/all.ts";
import { withoutProfile } from "./dictionary/profile.ts";
import { commandTypes } from "./message/gen/all.ts";

const NOTHING: DictionarySource = { avps: [], commands: [] };
let dictionary: Dictionary | undefined;

/**
 * Everything that the dictionary files hold, with a class for every command: all AVPs, applications, vendors and formats.
 * Where several formats share a command's key, the one without a profile is taken; the others come with their own entry of
 * the package, for example `diameter-ts/ro`. Made at the first call; every call gives the same dictionary.
 */
export function wholeDictionary(): Dictionary {
  dictionary ??= new Dictionary([...modules.map(withoutProfile), { dictionary: NOTHING, commandTypes }]);
  return dictionary;
}
