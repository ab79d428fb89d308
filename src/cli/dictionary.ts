import { Command } from "commander";
import { describeCounts, describeHits } from "../dictionary/describe.ts";
import type { DictionaryModule } from "../dictionary/module.ts";
import { isEmpty, search, similarNames } from "../dictionary/search.ts";
import { escaped } from "../wire/quoted.ts";
import { commandLineModules } from "./command-line-dictionary.ts";
import { importCommand } from "./dictionary-import.ts";
import { lintCommand } from "./dictionary-lint.ts";
import { EXIT_NEGATIVE, Failure } from "./failure.ts";
import { helpEnd } from "./help-end.ts";

interface DictionaryOptions {
  readonly stats?: boolean;
}

/** `diameter dictionary`: what the dictionary knows, and tools for dictionary files. */
export function dictionaryCommand(): Command {
  return new Command("dictionary")
    .description("say what an AVP, command, application or vendor is")
    .argument("[name]", "a name, an abbreviation such as CCR, a code, or CODE@VENDOR")
    .addCommand(lintCommand())
    .addCommand(importCommand())
    .option("--stats", "print how many of everything the dictionary holds")
    .addHelpText(
      "after",
      helpEnd({
        examples: [
          "diameter dictionary CC-Request-Type",
          "diameter dictionary 1001@10415",
          "diameter dictionary --stats",
        ],
        statuses: ["found", "the dictionary knows nothing of the name", "wrong arguments"],
      }),
    )
    .action((name: string | undefined, options: DictionaryOptions, command: Command) => {
      const modules = commandLineModules(command);
      if (options.stats) process.stdout.write(describeCounts(modules));
      else if (name === undefined) throw new Failure("give a name or a code, or --stats; --help shows an example");
      else process.stdout.write(describe(name, modules));
    });
}

function describe(name: string, modules: readonly DictionaryModule[]): string {
  const hits = search(modules, name);
  // A file's names may hold any character.
  if (!isEmpty(hits)) return describeHits(hits, modules).split("\n").map(escaped).join("\n");
  const similar = similarNames(modules, name);
  const near = similar.length === 0 ? "" : `; near to it are ${similar.join(", ")}`;
  throw new Failure(`the dictionary knows no ${name}${near}`, EXIT_NEGATIVE);
}
