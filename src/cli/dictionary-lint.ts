import { Command } from "commander";
import { findingText, lintDia } from "../dictionary/dia/lint.ts";
import { dictionaryFinder, loadDictionary } from "../dictionary/load.ts";
import { escaped } from "../wire/quoted.ts";
import { commandLineModules } from "./command-line-dictionary.ts";
import { EXIT_NEGATIVE } from "./failure.ts";
import { helpEnd } from "./help-end.ts";
import { readBytes } from "./input.ts";

/** `diameter dictionary lint`: what is wrong in dictionary files, one line for each finding. */
export function lintCommand(): Command {
  return new Command("lint")
    .description("check dictionary files")
    .argument("<file...>", "dictionary files (.dia), each behind those that it inherits from")
    .addHelpText(
      "after",
      helpEnd({
        examples: ["diameter dictionary lint my.dia"],
        statuses: ["no errors, but perhaps warnings", "errors", "a file can't be read, or wrong arguments"],
      }),
    )
    .action(async (files: readonly string[], _options: object, command: Command) => {
      const known = commandLineModules(command);
      for (const file of files) {
        const text = (await readBytes(file)).toString("utf8");
        const findings = lintDia(text, file, dictionaryFinder(file === "-" ? undefined : file, { inherits: known }));
        for (const finding of findings) process.stdout.write(`${escaped(findingText(finding))}\n`);
        if (findings.some(({ severity }) => severity === "error")) process.exitCode = EXIT_NEGATIVE;
        else known.push(loadDictionary(file === "-" ? text : { file }, { inherits: known }));
      }
    });
}
