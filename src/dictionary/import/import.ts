import { DictionaryError } from "../../errors.ts";
import { descendants } from "./element.ts";
import { withExtendedCopies } from "./extended-copy.ts";
import type { ForeignDictionary } from "./foreign.ts";
import { readFreeDiameter } from "./free-diameter.ts";
import { readGoDiameter } from "./go-diameter.ts";
import { buildModule, type ImportOptions, type ImportResult } from "./module-builder.ts";
import { readWireshark } from "./wireshark.ts";
import { type Element, parseXml, type ReadInclude } from "./xml.ts";

export type { ImportOptions, ImportResult } from "./module-builder.ts";

/** The text to import, and how to get at the files that it includes. */
export interface ImportSource {
  readonly text: string;
  /** The name of the text in errors. */
  readonly file: string;
  readonly readInclude?: ReadInclude;
}

/**
 * Makes a module of a dictionary in one of three formats, which is found out: Wireshark's XML, go-diameter's XML,
 * freeDiameter's JSON.
 * @throws DictionaryError when it is none of them, with file, line and column where the text has a fault.
 */
export function importDictionary(source: ImportSource, options: ImportOptions): ImportResult {
  return buildModule(withExtendedCopies(readForeign(source), options), options);
}

function readForeign({ text, file, readInclude }: ImportSource): ForeignDictionary {
  const start = text.replace(/^\ufeff/, "").trimStart();
  if (start.startsWith("{")) return readFreeDiameter(start, file);
  if (!start.startsWith("<"))
    throw new DictionaryError(`${file}:1:1: XML of Wireshark or go-diameter, or JSON of freeDiameter is expected`);
  const elements = parseXml(text, file, readInclude);
  const [root] = elements;
  const other = root && otherFamily(elements);
  if (root !== undefined && other !== undefined)
    throw new DictionaryError(`${file}:${root.line}:${root.column}: ${other}`);
  if (root?.name === "diameter") return readGoDiameter(elements);
  if (root !== undefined && WIRESHARK.has(root.name)) return readWireshark(elements);
  const found = root === undefined ? "nothing" : `<${root.name}>`;
  throw new DictionaryError(
    `${file}:${root?.line ?? 1}:${root?.column ?? 1}: <dictionary> (Wireshark) or <diameter> (go-diameter) is expected, not ${found}`,
  );
}

/** Advice for XML that is the dictionary of a program whose XML is not read; undefined for all other. */
function otherFamily(elements: readonly Element[]): string | undefined {
  const all = elements.flatMap(descendants);
  const has = (name: string): boolean => all.some((element) => element.name === name);
  if (has("avpdefn")) return "this is jDiameter's dictionary.xml, which is not read; Wireshark's has the same AVPs";
  // Wireshark's vendors have a code, freeDiameter's and go-diameter's an id.
  const isFreeDiameter =
    elements[0]?.name === "dictionary" &&
    all.some(({ name, attributes }) => name === "vendor" && attributes.has("id") && !attributes.has("code"));
  return isFreeDiameter ? "this is freeDiameter's XML, which is not read; its JSON (dict_json) is" : undefined;
}

/** Elements that a file of Wireshark starts with: files that are included have no root. */
const WIRESHARK: ReadonlySet<string> = new Set(["dictionary", "base", "application", "vendor", "avp", "command"]);
