import { className } from "./names.ts";
import type { Source } from "./source.ts";

/** Files whose name is not what their interface is called. */
const NAMES: Readonly<Record<string, string>> = { rfc6733: "base" };

/** The subpath of an interface: the name of its dictionary file, `base` for RFC 6733. */
export function interfaceName(source: Source): string {
  return NAMES[source.base] ?? source.base;
}

/** The dictionary files that become an entry of the package: all that hold messages. */
export function interfaceSources(sources: readonly Source[]): Source[] {
  return sources.filter((source) => commandNames(source).length > 0);
}

/** The names of a file's command classes. */
export function commandNames(source: Source): string[] {
  return source.module.commands
    .filter((command) => !("isError" in command && command.isError))
    .map((command) => className(command.name));
}
