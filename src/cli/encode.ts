import { Command } from "commander";
import { messageFromJson } from "../message/json.ts";
import { commandLineDictionary } from "./command-line-dictionary.ts";
import { readStructured } from "./structured-file.ts";

/** `diameter encode`: JSON or YAML to octets. */
export function encodeCommand(): Command {
  return new Command("encode")
    .description("print the octets of a message that is written in JSON or YAML")
    .argument(
      "<file>",
      "a tree as `decode --json` prints it, or the short form with AVPs by name; - for standard input",
    )
    .option("--binary", "write the octets themselves, not hex digits")
    .addHelpText("after", "\nExample:\n  $ diameter decode --json ccr.bin > ccr.json && diameter encode ccr.json\n")
    .action(async (file: string, options: { readonly binary?: boolean }, command: Command) => {
      const octets = messageFromJson(await readStructured(file), commandLineDictionary(command)).asBytes();
      process.stdout.write(options.binary ? octets : `${octets.toString("hex")}\n`);
    });
}
