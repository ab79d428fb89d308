import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { Failure } from "./failure.ts";
import { readBytes } from "./input.ts";

/** The data of a JSON or YAML file (every JSON text is YAML too), or of standard input for `-`. */
export async function readStructured(file: string): Promise<unknown> {
  const text = (await readBytes(exampleOr(file))).toString("utf8");
  try {
    return text.trimStart().startsWith("{") ? JSON.parse(text) : parse(text, { maxAliasCount: 100 });
  } catch (error) {
    throw new Failure(`${file} is no JSON or YAML: ${(error as Error).message.split("\n")[0]}`);
  }
}

/** Where `examples/…` is no file of the project, that of this package: README's commands run in any folder. */
function exampleOr(file: string): string {
  if (!/^examples\/[\w.-]+\.(yaml|json)$/.test(file) || existsSync(file)) return file;
  const own = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  return existsSync(own) ? own : file;
}
