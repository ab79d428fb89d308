import type { Dictionary } from "./dictionary/dictionary.ts";
import { wholeDictionary as untypedDictionary } from "./dictionary/whole.ts";
import { commandTypes } from "./message/gen/all.ts";

let dictionary: Dictionary | undefined;

/**
 * Everything that the dictionary files hold, with a class for every command: all AVPs, applications, vendors and formats.
 * Where several formats share a command's key, the one without a profile is taken; the others come with their own entry of
 * the package, for example `diameter-ts/ro`. Made at the first call; every call gives the same dictionary.
 */
export function wholeDictionary(): Dictionary {
  dictionary ??= typedDictionary();
  return dictionary;
}

function typedDictionary(): Dictionary {
  const whole = untypedDictionary();
  for (const type of commandTypes) whole.registerCommandType(type);
  return whole;
}
