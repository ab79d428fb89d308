import type { DictionaryError } from "../../errors.ts";
import { type Position, syntaxError, type Token, tokenize } from "./lexer.ts";
import type { Note } from "./syntax.ts";
import { isReserved } from "./word.ts";

/** The tokens of a file, taken one after the other; what does not fit becomes an error that names its place. */
export class TokenStream {
  readonly file: string;
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(text: string, file: string) {
    this.file = file;
    this.#tokens = tokenize(text, file);
  }

  /** The token that {@link take} would return. */
  get next(): Token {
    return this.#tokens[this.#next] as Token;
  }

  take(): Token {
    const token = this.next;
    if (token.kind !== "end") this.#next++;
    return token;
  }

  /** True when the next token is this symbol, or this word without quotes. */
  isNext(text: string): boolean {
    const { next } = this;
    return next.text === text && (next.kind === "symbol" || (next.kind === "word" && !next.isQuoted));
  }

  /** Takes the next token if it is this symbol or word. */
  skip(text: string): boolean {
    const isThere = this.isNext(text);
    if (isThere) this.take();
    return isThere;
  }

  /** @throws DictionaryError when the next token is not this symbol or word. */
  expect(text: string, what: string = text): void {
    if (!this.skip(text)) throw this.expected(what);
  }

  /** A name. @throws DictionaryError for anything else, for numbers and for reserved words without quotes. */
  name(what: string): Token {
    const { next } = this;
    const isPlain = next.kind === "word" && (next.isQuoted || !isReserved(next.text));
    if (isPlain) return this.take();
    const remedy =
      next.kind === "word" || next.kind === "number" ? `; as a name it stands in single quotes: '${next.text}'` : "";
    throw this.expected(what, remedy);
  }

  /** An Unsigned32 number, decimal or behind 0x. */
  number(what: string): number {
    const { next } = this;
    const value = next.kind === "number" ? Number(next.text.toLowerCase()) : Number.NaN;
    if (!(value <= 0xffffffff)) throw this.expected(`${what} from 0 to 4294967295`);
    this.take();
    return value;
  }

  /** A number that 64 bits hold, decimal or behind 0x. */
  longNumber(what: string): bigint {
    const { next } = this;
    const value = next.kind === "number" ? BigInt(next.text.toLowerCase()) : -1n;
    if (value < 0n || value > 0xffffffffffffffffn) throw this.expected(`${what} from 0 to 18446744073709551615`);
    this.take();
    return value;
  }

  /** Takes the notes that stand behind an item, on its line. */
  notesBehind(): Note[] {
    const notes: Note[] = [];
    while (this.next.kind === "note" && !this.next.isFirst) notes.push(noteOf(this.take()));
    return notes;
  }

  /** Takes all notes that come next. */
  notes(): Note[] {
    const notes: Note[] = [];
    while (this.next.kind === "note") notes.push(noteOf(this.take()));
    return notes;
  }

  /** The error that the next token is not what should come. */
  expected(what: string, remedy = ""): DictionaryError {
    const { next } = this;
    const found = next.kind === "section" ? `@${next.text}` : next.text;
    return this.error(next, `${what} is expected, not ${found}${remedy}`);
  }

  error(position: Position, what: string): DictionaryError {
    return syntaxError(this.file, position, what);
  }
}

function noteOf(token: Token): Note {
  const [, key = "", value = ""] = /^(\S*)\s*(.*)$/.exec(token.text) ?? [];
  return { key, value, line: token.line, column: token.column };
}
