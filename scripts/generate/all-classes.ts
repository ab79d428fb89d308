import { HEAD } from "./data-file.ts";
import { commandNames, interfaceSources } from "./interface-sources.ts";
import type { Source } from "./source.ts";

/** The text of `src/message/gen/all.ts`: the classes of every command, one for each application, code and direction. */
export function allClassesFile(sources: readonly Source[]): string {
  const plain = interfaceSources(sources).filter(({ module }) => module.data.profile === undefined);
  const imports = plain.map(({ identifier, base }) => `import * as ${identifier} from "./${base}.ts";\n`).join("");
  const classes = plain.flatMap((source) => commandNames(source).map((name) => `  ${source.identifier}.${name},\n`));
  return `${HEAD}import type { CommandType } from "../../dictionary/definitions.ts";
${imports}
/** The class of every command. Where several formats share a key, the one that belongs to no profile. */
export const commandTypes: readonly CommandType[] = [
${classes.join("")}];
`;
}
