import { createRequire } from "node:module";
import { Command, CommanderError } from "commander";
import { escaped } from "../wire/quoted.ts";
import { dictionaryOption } from "./command-line-dictionary.ts";
import { EXIT_FAILED, EXIT_OK, Failure } from "./failure.ts";
import { helpEnd } from "./help-end.ts";
import { colorOption } from "./screen.ts";

/** Runs the command line; returns the exit status. Errors are one line on standard error, without a stack. */
export async function run(args: readonly string[]): Promise<number> {
  // A reader that goes away (`diameter decode … | head`) is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(EXIT_OK);
    throw error;
  });
  try {
    const root = await program(args);
    await root.parseAsync(args, { from: "user" });
    return Number(process.exitCode ?? EXIT_OK);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_OK : EXIT_FAILED;
    const text = error instanceof Error ? error.message : String(error);
    process.stderr.write(`diameter: ${escaped(text.split("\n")[0] as string)}\n`);
    return error instanceof Failure ? error.status : EXIT_FAILED;
  }
}

/** Where the commands are; only the one that is wanted gets loaded. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  decode: async () => (await import("./decode.ts")).decodeCommand(),
  encode: async () => (await import("./encode.ts")).encodeCommand(),
  send: async () => (await import("./send.ts")).sendCommand(),
  dictionary: async () => (await import("./dictionary.ts")).dictionaryCommand(),
  new: async () => (await import("./new.ts")).newCommand(),
  demo: async () => (await import("./demo.ts")).demoCommand(),
};

async function program(args: readonly string[]): Promise<Command> {
  const { version } = createRequire(import.meta.url)("../../package.json") as { version: string };
  const root = new Command("diameter")
    .description("The Diameter protocol (RFC 6733) on the command line")
    .version(version)
    .addOption(dictionaryOption())
    .addOption(colorOption())
    .option("--no-color", "as --color never")
    .showHelpAfterError("(add --help for an example)")
    .showSuggestionAfterError()
    .addHelpText(
      "after",
      helpEnd({
        examples: ["diameter decode 01000014800001180000000011223344aabbccdd", "diameter dictionary Gx"],
        statuses: [
          "done",
          "done, with a negative result: an error answer, a faulty message, no such name",
          "could not be done: no answer, an unreadable file, wrong arguments",
        ],
      }),
    );
  const wanted = args.find((arg) => Object.hasOwn(COMMANDS, arg));
  const loaders = wanted === undefined ? Object.values(COMMANDS) : [COMMANDS[wanted] as () => Promise<Command>];
  for (const load of loaders) root.addCommand(await load());
  throwErrors(root);
  return root;
}

/** Has a command and those below it throw where commander would end the process. */
function throwErrors(command: Command): void {
  command.exitOverride().configureOutput({ outputError: oneLine });
  for (const below of command.commands) throwErrors(below);
}

function oneLine(text: string, write: (text: string) => void): void {
  const [problem = "", hint = ""] = text
    .trim()
    .replace(/^error: /, "")
    .split("\n");
  const [, near] = /^\(Did you mean (.*)\?\)$/.exec(hint) ?? [];
  const line = near === undefined ? problem : `${problem}; did you mean ${near}?`;
  write(`diameter: ${escaped(line)}\n`);
}
