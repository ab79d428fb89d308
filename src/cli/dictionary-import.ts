import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Command } from "commander";
import { printModule } from "../dictionary/dia/print.ts";
import { importDictionary } from "../dictionary/import/import.ts";
import { escaped } from "../wire/quoted.ts";
import { commandLineModules } from "./command-line-dictionary.ts";
import { Failure } from "./failure.ts";
import { helpEnd } from "./help-end.ts";
import { readBytes } from "./input.ts";

interface ImportCommandOptions {
  readonly application?: string;
  readonly name?: string;
}

/** `diameter dictionary import`: a dictionary of another program as `.dia`. */
export function importCommand(): Command {
  return new Command("import")
    .description("turn a dictionary of Wireshark (XML), go-diameter (XML) or freeDiameter (JSON) into a .dia file")
    .argument("<file>", "the file; - for standard input")
    .option("--application <id>", "take the commands of this application; needed when the file holds several")
    .option("--name <name>", "the name of the new dictionary; that of the file unless given")
    .addHelpText(
      "after",
      helpEnd({
        examples: ["diameter dictionary import my.xml > my.dia"],
        statuses: ["written; remarks say what was left out", undefined, "the file can't be read, or wrong arguments"],
      }),
    )
    .action(async (file: string, options: ImportCommandOptions, command: Command) => {
      const text = (await readBytes(file)).toString("utf8");
      const name = options.name ?? nameOf(file);
      const source = { text, file, readInclude: (included: string) => readBeside(file, included) };
      const inherits = commandLineModules(command);
      const { data, remarks } = importDictionary(source, { name, inherits, applicationId: applicationOf(options) });
      for (const remark of remarks) process.stderr.write(`diameter: ${escaped(remark)}\n`);
      process.stdout.write(printModule(data));
    });
}

/** Files that others include lie beside them. */
function readBeside(file: string, included: string): string | undefined {
  if (basename(included) !== included) return undefined;
  try {
    return readFileSync(join(dirname(file), included), "utf8");
  } catch {
    return undefined;
  }
}

function applicationOf({ application }: ImportCommandOptions): number | undefined {
  if (application === undefined) return undefined;
  const id = Number(application);
  if (!(Number.isInteger(id) && id >= 0 && id <= 0xffffffff)) {
    throw new Failure(`--application ${application}: give an application id from 0 to 4294967295`);
  }
  return id;
}

/** The file's name without its ending, with nothing in it that a name must not have. */
function nameOf(file: string): string {
  return (
    basename(file)
      .replace(/\.[^.]*$/, "")
      .replace(/[^A-Za-z0-9_-]+/g, "_")
      .replace(/^[_-]+/, "") || "imported"
  );
}
