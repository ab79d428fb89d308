import { Command } from "commander";
import { messageFromJson } from "../message/json.ts";
import { commandLineDictionary } from "./command-line-dictionary.ts";
import { helpEnd } from "./help-end.ts";
import { readStructured, withPlace } from "./structured-file.ts";
import { addVariable, fillIn, type Variables } from "./template.ts";

interface EncodeOptions {
  readonly binary?: boolean;
  readonly var?: Variables;
}

/** `diameter encode`: JSON or YAML to octets. */
export function encodeCommand(): Command {
  return new Command("encode")
    .description("print the octets of a message that is written in JSON or YAML")
    .argument(
      "<file>",
      "a tree as `decode --json` prints it, or the short form with AVPs by name; - for standard input",
    )
    .option("--binary", "write the octets themselves, not hex digits")
    .option("--var <name=value>", "put the value where the file says {{ name }}; several times too", addVariable)
    .addHelpText(
      "after",
      helpEnd({
        examples: [
          "diameter decode --json ccr.bin > ccr.json && diameter encode ccr.json",
          "diameter new CCR --app gy | diameter encode -",
        ],
        statuses: ["encoded", undefined, "the file or the arguments are wrong"],
      }),
    )
    .action(async (name: string, options: EncodeOptions, command: Command) => {
      const file = await readStructured(name);
      const dictionary = commandLineDictionary(command);
      const message = withPlace(file, () => messageFromJson(fillIn(file.data, options.var ?? new Map()), dictionary));
      const octets = message.asBytes();
      process.stdout.write(options.binary ? octets : `${octets.toString("hex")}\n`);
    });
}
