import { DictionaryError } from "../../errors.ts";
import { isNumber } from "./word.ts";

/** A place in a dictionary file, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A piece of a dictionary file. */
export interface Token extends Position {
  /** `section` is a word behind `@`, `note` a fact in a comment behind `;=`. */
  readonly kind: "word" | "number" | "section" | "symbol" | "note" | "end";
  readonly text: string;
  /** The token is the first of its line. */
  readonly isFirst: boolean;
  /** The word stood in single quotes: it is never reserved. */
  readonly isQuoted: boolean;
}

/** Makes the error that names file, line, column and what was expected. */
export function syntaxError(file: string, position: Position, what: string): DictionaryError {
  return new DictionaryError(`${file}:${position.line}:${position.column}: ${what}`);
}

const SYMBOLS = ["::=", "-", "<", ">", "{", "}", "[", "]", "*", ":", ","];
const BLANKS = " \t\f\v";
/** A name that needs no quotes. */
const WORD = /[A-Za-z0-9][A-Za-z0-9_-]*/y;

/**
 * Splits a dictionary file into tokens. A comment runs from `;` to the end of its line; those that start with `;=` carry
 * facts that the format lacks and become notes. Nothing behind `@end` is read.
 * @throws DictionaryError at the first character that no token starts with.
 */
export function tokenize(text: string, file: string): Token[] {
  const tokens: Token[] = [];
  let line = 0;
  for (const content of text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/)) {
    line++;
    if (tokenizeLine(content, line, { file, tokens }) === "ended") break;
  }
  tokens.push({ kind: "end", text: "the end of the file", line, column: 1, isFirst: true, isQuoted: false });
  return tokens;
}

interface Target {
  readonly file: string;
  readonly tokens: Token[];
}

function tokenizeLine(content: string, line: number, { file, tokens }: Target): "ended" | undefined {
  let isFirst = true;
  for (let offset = 0; offset < content.length; ) {
    const character = content[offset] as string;
    if (BLANKS.includes(character)) {
      offset++;
      continue;
    }
    const position = { line, column: offset + 1 };
    const [kind, taken] = tokenAt(content, offset) ?? [];
    if (kind === undefined || taken === undefined) throw syntaxError(file, position, noToken(content, offset));
    offset += taken.length;
    if (kind === "comment") continue;
    const isQuoted = kind === "quoted";
    const token = isQuoted ? "word" : kind;
    if (token === "section" && taken === "@end") return "ended";
    tokens.push({ kind: token, text: textOf(kind, taken), ...position, isFirst, isQuoted });
    isFirst = false;
  }
  return undefined;
}

type Lexeme = Exclude<Token["kind"], "end"> | "quoted" | "comment";

function tokenAt(content: string, offset: number): readonly [Lexeme, string] | undefined {
  const character = content[offset];
  if (character === ";") return comment(content, offset);
  if (character === "'") {
    const end = content.indexOf("'", offset + 1);
    return end > offset + 1 ? ["quoted", content.slice(offset, end + 1)] : undefined;
  }
  const isSection = character === "@";
  WORD.lastIndex = isSection ? offset + 1 : offset;
  const word = WORD.exec(content)?.[0];
  if (isSection) return ["section", `@${word ?? ""}`];
  if (word !== undefined) return [isNumber(word) ? "number" : "word", word];
  const symbol = SYMBOLS.find((candidate) => content.startsWith(candidate, offset));
  return symbol === undefined ? undefined : ["symbol", symbol];
}

/** A note ends where the next one or a usual comment starts; a text in double quotes may hold semicolons. */
function comment(content: string, offset: number): readonly [Lexeme, string] {
  if (content[offset + 1] !== "=") return ["comment", content.slice(offset)];
  let isText = false;
  let end = offset + 2;
  for (; end < content.length; end++) {
    if (content[end] === '"') isText = !isText;
    else if (content[end] === ";" && !isText) break;
  }
  return ["note", content.slice(offset, end)];
}

function textOf(kind: Lexeme, taken: string): string {
  if (kind === "quoted") return taken.slice(1, -1);
  if (kind === "section") return taken.slice(1);
  return kind === "note" ? taken.slice(2).trim() : taken;
}

function noToken(content: string, offset: number): string {
  if (content[offset] !== "'") {
    const character = JSON.stringify(String.fromCodePoint(content.codePointAt(offset) as number));
    return `${character} is not expected; names with such characters stand in single quotes`;
  }
  return content[offset + 1] === "'" ? "a name in quotes is empty" : "a name in quotes does not end on its line";
}
