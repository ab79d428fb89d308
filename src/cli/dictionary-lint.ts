import { Command } from "commander";
import { findingText } from "../dictionary/dia/lint.ts";
import { lintDictionary, loadDictionary } from "../dictionary/load.ts";
import { commandLineModules } from "./command-line-dictionary.ts";
import { EXIT_NEGATIVE } from "./failure.ts";

/** `diameter dictionary lint`: what is wrong in dictionary files, one line for each finding. */
export function lintCommand(): Command {
  return new Command("lint")
    .description("check dictionary files (exit status: 1 when a file can't be loaded)")
    .argument("<file...>", "dictionary files (.dia), each behind those that it inherits from")
    .addHelpText("after", "\nExample:\n  $ diameter dictionary lint my.dia\n  my.dia:7:3: error: …\n")
    .action((files: readonly string[], _options: object, command: Command) => {
      const known = commandLineModules(command);
      for (const file of files) {
        const findings = lintDictionary({ file }, { inherits: known });
        for (const finding of findings) process.stdout.write(`${findingText(finding)}\n`);
        if (findings.some(({ severity }) => severity === "error")) process.exitCode = EXIT_NEGATIVE;
        else known.push(loadDictionary({ file }, { inherits: known }));
      }
    });
}
