import { DictionaryError } from "../../errors.ts";

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

const SYMBOLS = ["::=", "-", "<", ">", "{", "}", "[", "]", "*", ":", ",", "="];
const WORD = /[A-Za-z0-9_][A-Za-z0-9_-]*/y;
const NUMBER = /^(0x[0-9a-fA-F]+|[0-9]+)$/;

/**
 * Splits a dictionary file into tokens. A comment runs from `;` to the end of its line; those that start with `;=` carry
 * facts that the format lacks and become notes.
 * @throws DictionaryError at the first character that no token starts with.
 */
export function tokenize(text: string, file: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  for (const content of text.split(/\r\n|\n|\r/)) {
    tokenizeLine(content, line, { file, tokens });
    line++;
  }
  tokens.push({ kind: "end", text: "end of file", line, column: 1, isFirst: true, isQuoted: false });
  return tokens;
}

function tokenizeLine(content: string, line: number, { file, tokens }: { file: string; tokens: Token[] }): void {
  let isFirst = true;
  const add = (kind: Token["kind"], text: string, offset: number, isQuoted = false): void => {
    tokens.push({ kind, text, line, column: offset + 1, isFirst, isQuoted });
    isFirst = false;
  };
  for (let offset = 0; offset < content.length; ) {
    const character = content[offset] as string;
    if (character === " " || character === "\t" || character === "\f" || character === "\ufeff") {
      offset++;
    } else if (character === ";") {
      if (content[offset + 1] === "=") add("note", content.slice(offset + 2).trim(), offset);
      return;
    } else if (character === "'") {
      const end = content.indexOf("'", offset + 1);
      if (end < 0) throw syntaxError(file, { line, column: offset + 1 }, "a quoted name does not end on its line");
      add("word", content.slice(offset + 1, end), offset, true);
      offset = end + 1;
    } else {
      const [kind, taken] = plainToken(content, offset) ?? [];
      if (kind === undefined || taken === undefined) {
        throw syntaxError(
          file,
          { line, column: offset + 1 },
          `${JSON.stringify(character)} is not expected; names with such characters stand in single quotes`,
        );
      }
      add(kind, kind === "section" ? taken.slice(1) : taken, offset);
      offset += taken.length;
    }
  }
}

function plainToken(content: string, offset: number): ["word" | "number" | "section" | "symbol", string] | undefined {
  const isSection = content[offset] === "@";
  WORD.lastIndex = isSection ? offset + 1 : offset;
  const word = WORD.exec(content)?.[0];
  if (isSection) return word === undefined ? undefined : ["section", `@${word}`];
  if (word !== undefined) return [NUMBER.test(word) ? "number" : "word", word];
  const symbol = SYMBOLS.find((candidate) => content.startsWith(candidate, offset));
  return symbol === undefined ? undefined : ["symbol", symbol];
}
