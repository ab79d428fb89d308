import { Command } from "commander";
import { commandLineDictionary, commandLineModules } from "./command-line-dictionary.ts";
import { helpEnd } from "./help-end.ts";
import { chosenCommand } from "./new/chosen-command.ts";
import { skeleton } from "./new/skeleton.ts";

/** `diameter new`: a message to be filled in, as `encode` and `send` take it. */
export function newCommand(): Command {
  return new Command("new")
    .description("print a message in YAML, as `encode` and `send` take it: required AVPs, and the others as comments")
    .argument("<command>", "a name, an abbreviation such as CCR, or a code")
    .option("--app <application>", "its application: an interface such as gy, a name or an id")
    .option("--answer", "the answer, where the command goes by its code or its name without a direction")
    .addHelpText(
      "after",
      helpEnd({
        examples: ["diameter new CCR --app gy > ccr.yaml", "diameter new ULR | diameter encode -"],
        statuses: ["printed", "the dictionary does not know it, or several are meant", "wrong arguments"],
      }),
    )
    .action((name: string, options: { readonly app?: string; readonly answer?: boolean }, command: Command) => {
      const found = chosenCommand(commandLineModules(command), name, options);
      process.stdout.write(skeleton(found, commandLineDictionary(command)));
    });
}
