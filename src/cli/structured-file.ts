import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Document, LineCounter, parseDocument } from "yaml";
import { DiameterError } from "../errors.ts";
import { Failure } from "./failure.ts";
import { readBytes } from "./input.ts";

/** The data of a JSON or YAML file, and where in the file each part stands. */
export interface StructuredFile {
  readonly name: string;
  readonly data: unknown;
  /** Line and column of what a path leads to, as errors name it: `avps.Subscription-Id[1]`; of the nearest part around it. */
  placeOf(path: string): string | undefined;
}

/** Reads a JSON or YAML file, or standard input for `-`. */
export async function readStructured(file: string): Promise<StructuredFile> {
  const text = (await readBytes(exampleOr(file))).toString("utf8").replace(/^\ufeff/, "");
  const name = file === "-" ? "standard input" : file;
  return { name, data: jsonData(text) ?? yamlData(text, name), placeOf: (path) => placeOf(path, parsed(text)) };
}

/** The data of a JSON text, which YAML's parser would take many times as long for; undefined for any other text. */
function jsonData(text: string): unknown {
  if (!text.trimStart().startsWith("{")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The data of a YAML text; every JSON text is one too. */
function yamlData(text: string, name: string): unknown {
  const { document, lines } = parsed(text);
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new Failure(`${name}:${line}:${col} is no JSON or YAML: ${error.message.split("\n")[0]}`);
  }
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new Failure(`${name} is no JSON or YAML: ${(error as Error).message.split("\n")[0]}`);
  }
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
}

function parsed(text: string): Parsed {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, logLevel: "error", prettyErrors: false }), lines };
}

/**
 * What the function makes of a file's data.
 * @throws Failure that puts file, line and column in front of the path that an error begins with.
 */
export function withPlace<Result>(file: StructuredFile, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof DiameterError)) throw error;
    const [, path = ""] = /^([^\s:]+): /.exec(error.message) ?? [];
    throw new Failure(`${file.name}${file.placeOf(path) ?? ""}: ${error.message}`);
  }
}

/** `:line:column` of the key that the path ends with, or of the last part of the path that is there. */
function placeOf(path: string, { document, lines }: Parsed): string | undefined {
  const steps = [...path.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));
  let found: number | undefined;
  let node: unknown = document.contents;
  for (const step of steps) {
    const pair = itemsOf(node).find((item, index) =>
      typeof step === "number" ? index === step : keyOf(item) === step,
    );
    if (pair === undefined) break;
    const { key, value } = pair as { readonly key?: unknown; readonly value?: unknown };
    found = (startOf(key) ?? startOf(pair)) || found;
    node = key === undefined ? pair : value;
  }
  if (found === undefined) return undefined;
  const { line, col } = lines.linePos(found);
  return `:${line}:${col}`;
}

function itemsOf(node: unknown): readonly unknown[] {
  return (node as { readonly items?: readonly unknown[] } | null)?.items ?? [];
}

function keyOf(item: unknown): unknown {
  return (item as { readonly key?: { readonly value?: unknown } } | null)?.key?.value;
}

function startOf(node: unknown): number | undefined {
  return (node as { readonly range?: readonly number[] } | null)?.range?.[0];
}

/** Where `examples/…` is no file of the project, that of this package: README's commands run in any folder. */
function exampleOr(file: string): string {
  if (!/^examples\/[\w.-]+\.(yaml|json)$/.test(file) || existsSync(file)) return file;
  const own = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  return existsSync(own) ? own : file;
}
