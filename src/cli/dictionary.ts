import { Command } from "commander";
import { describeCounts, describeHits } from "../dictionary/describe.ts";
import type { ApplicationMatch } from "../dictionary/find-applications.ts";
import type { DictionaryModule } from "../dictionary/module.ts";
import { EVERYTHING, hitsWithin, scopeOf } from "../dictionary/scope.ts";
import { isEmpty, search, similarNames } from "../dictionary/search.ts";
import { escaped } from "../wire/quoted.ts";
import { chosenApplications } from "./chosen-application.ts";
import { commandLineModules } from "./command-line-dictionary.ts";
import { importCommand } from "./dictionary-import.ts";
import { lintCommand } from "./dictionary-lint.ts";
import { EXIT_NEGATIVE, Failure } from "./failure.ts";
import { helpEnd } from "./help-end.ts";
import { printLong } from "./pager.ts";

interface DictionaryOptions {
  readonly stats?: boolean;
  readonly app?: string;
  readonly pager: boolean;
}

/** `diameter dictionary`: what the dictionary knows, and tools for dictionary files. */
export function dictionaryCommand(): Command {
  return new Command("dictionary")
    .description("say what an AVP, command, application, interface, vendor, value or result code is")
    .argument("[name]", "a name, an abbreviation such as CCR, a code, CODE@VENDOR, an interface such as Gx")
    .addCommand(lintCommand())
    .addCommand(importCommand())
    .option("--app <application>", "only what belongs to an application: an interface such as gy, a name or an id")
    .option("--stats", "print how many of everything the dictionary holds")
    .option("--no-pager", "print at once what is longer than the terminal, instead of by $PAGER or less")
    .addHelpText(
      "after",
      helpEnd({
        examples: [
          "diameter dictionary CC-Request-Type",
          "diameter dictionary 1001@10415",
          "diameter dictionary CCR --app gy",
          "diameter dictionary 4012",
          "diameter dictionary --stats",
        ],
        statuses: ["found", "the dictionary knows nothing of the name", "wrong arguments"],
      }),
    )
    .action(async (name: string | undefined, options: DictionaryOptions, command: Command) => {
      const modules = commandLineModules(command);
      const { stats, app, pager } = options;
      if (stats) {
        process.stdout.write(describeCounts(modules));
        return;
      }
      const wanted = name ?? app;
      if (wanted === undefined) throw new Failure("give a name or a code, or --stats; --help shows an example");
      const matches = app === undefined ? undefined : chosenApplications(modules, app);
      await printLong(describe(wanted, modules, matches), pager);
    });
}

function describe(
  name: string,
  modules: readonly DictionaryModule[],
  matches: readonly ApplicationMatch[] | undefined,
): string {
  const scope = matches === undefined ? EVERYTHING : scopeOf(modules, matches);
  const found = search(modules, name);
  const hits = matches === undefined ? found : hitsWithin(found, scope, new Set(matches.map(({ id }) => id)));
  // A file's names may hold any character.
  if (!isEmpty(hits)) return describeHits(hits, modules, scope).split("\n").map(escaped).join("\n");
  if (!isEmpty(found)) throw new Failure(`the application has no ${name}; without --app there is one`, EXIT_NEGATIVE);
  const similar = similarNames(modules, name);
  const near = similar.length === 0 ? "" : `; near to it are ${similar.join(", ")}`;
  throw new Failure(`the dictionary knows no ${name}${near}`, EXIT_NEGATIVE);
}
