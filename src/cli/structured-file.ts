import { parse } from "yaml";
import { Failure } from "./failure.ts";
import { readBytes } from "./input.ts";

/** The data of a JSON or YAML file (every JSON text is YAML too), or of standard input for `-`. */
export async function readStructured(file: string): Promise<unknown> {
  const text = (await readBytes(file)).toString("utf8");
  try {
    return text.trimStart().startsWith("{") ? JSON.parse(text) : parse(text, { maxAliasCount: 100 });
  } catch (error) {
    throw new Failure(`${file} is no JSON or YAML: ${(error as Error).message.split("\n")[0]}`);
  }
}
