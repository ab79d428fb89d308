import type { DictionaryError } from "../../errors.ts";
import { type Position, syntaxError } from "../dia/lexer.ts";

/** An element of an XML text. What stands between elements is of no use to dictionaries and left out. */
export interface Element extends Position {
  readonly file: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
}

/** Gives the text of a file that `<!ENTITY name SYSTEM "file">` names; undefined when there is none. */
export type ReadInclude = (file: string) => string | undefined;

/**
 * Reads elements and attributes of an XML text: as much of XML as dictionaries use, with comments, CDATA, processing
 * instructions, character references, and files included by entities. Several elements may stand at the top, as in files
 * that are made to be included.
 * @throws DictionaryError with file, line and column.
 */
export function parseXml(text: string, file: string, readInclude: ReadInclude = () => undefined): Element[] {
  return new XmlReader(text, file, { readInclude, entities: new Map(), open: [], included: 0 }).read();
}

/** Where and with which text an element of another format went wrong. */
export function elementError({ file, line, column }: Element, what: string): DictionaryError {
  return syntaxError(file, { line, column }, what);
}

/** The state that the files of one text share. */
interface Shared {
  readonly readInclude: ReadInclude;
  /** File of each entity. */
  readonly entities: Map<string, string>;
  /** Files that are being read. */
  readonly open: string[];
  included: number;
}

/** No dictionary is made of more files; a text that includes itself over and over is. */
const MAX_INCLUDED = 1000;

interface OpenElement extends Element {
  readonly children: Element[];
}

const MARKUP = /[<&]/g;
const NAME = /[A-Za-z_:][\w:.-]*/y;
const SPACE = /\s*/y;
const ENTITY = /&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z_:][\w:.-]*);/y;
const NAMED = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

class XmlReader {
  readonly #text: string;
  readonly #file: string;
  readonly #shared: Shared;
  readonly #top: Element[] = [];
  readonly #stack: OpenElement[] = [];
  #offset = 0;
  /** The place of `#counted`, from which lines are counted on. */
  #position: Position = { line: 1, column: 1 };
  #counted = 0;

  constructor(text: string, file: string, shared: Shared) {
    this.#text = text.replace(/^\ufeff/, "");
    this.#file = file;
    this.#shared = shared;
  }

  read(): Element[] {
    while (this.#offset < this.#text.length) {
      MARKUP.lastIndex = this.#offset;
      const next = MARKUP.exec(this.#text);
      if (next === null) break;
      this.#offset = next.index;
      this.#markup();
    }
    const open = this.#stack.at(-1);
    if (open !== undefined) throw elementError(open, `<${open.name}> has no end`);
    return this.#top;
  }

  #markup(): void {
    const at = (start: string): boolean => this.#text.startsWith(start, this.#offset);
    if (at("<!--")) this.#skipTo("-->", "a comment");
    else if (at("<![CDATA[")) this.#skipTo("]]>", "CDATA");
    else if (at("<?")) this.#skipTo("?>", "a processing instruction");
    else if (at("<!DOCTYPE")) this.#doctype();
    else if (at("</")) this.#endTag();
    else if (at("&")) this.#reference();
    else this.#startTag();
  }

  #skipTo(end: string, what: string): void {
    const found = this.#text.indexOf(end, this.#offset);
    if (found < 0) throw this.#error(`${what} has no end`);
    this.#offset = found + end.length;
  }

  #startTag(): void {
    const position = this.#place();
    this.#offset++;
    const name = this.#name("the name of an element");
    const attributes = new Map<string, string>();
    for (;;) {
      this.#space();
      if (this.#skip("/>") || this.#text[this.#offset] === ">") break;
      const attribute = this.#name("an attribute, > or />");
      if (attributes.has(attribute)) throw this.#error(`${attribute} stands twice in <${name}>`);
      this.#space();
      if (!this.#skip("=")) throw this.#error(`= is expected behind ${attribute}`);
      this.#space();
      attributes.set(attribute, this.#value(attribute));
    }
    const element: OpenElement = { file: this.#file, name, attributes, children: [], ...position };
    (this.#stack.at(-1)?.children ?? this.#top).push(element);
    if (this.#skip(">")) this.#stack.push(element);
  }

  #endTag(): void {
    const position = this.#place();
    this.#offset += 2;
    const name = this.#name("the name of an element");
    this.#space();
    if (!this.#skip(">")) throw this.#error("> is expected");
    const open = this.#stack.pop();
    if (open?.name !== name) {
      const expected = open === undefined ? "nothing is open" : `</${open.name}> is expected`;
      throw syntaxError(this.#file, position, `</${name}> ends nothing; ${expected}`);
    }
  }

  #value(attribute: string): string {
    const quote = this.#text[this.#offset];
    if (quote !== '"' && quote !== "'") throw this.#error(`a value in quotes is expected behind ${attribute}=`);
    const end = this.#text.indexOf(quote, this.#offset + 1);
    if (end < 0) throw this.#error(`the value of ${attribute} has no end`);
    let value = "";
    this.#offset++;
    while (this.#offset < end) {
      if (this.#text[this.#offset] === "&") {
        const [reference, character] = this.#character();
        if (character === undefined) throw this.#error(`entity ${reference} is not known`);
        value += character;
        this.#offset += reference.length;
      } else {
        const next = this.#text.indexOf("&", this.#offset);
        const stop = next < 0 || next > end ? end : next;
        value += this.#text.slice(this.#offset, stop);
        this.#offset = stop;
      }
    }
    this.#offset = end + 1;
    return value.replace(/\s+/g, " ").trim();
  }

  /** A reference between elements: a character, or a file that is read in its place. */
  #reference(): void {
    const [reference, character] = this.#character();
    const file = this.#shared.entities.get(reference.slice(1, -1));
    if (character === undefined && file === undefined) throw this.#error(`entity ${reference} is not known`);
    if (file !== undefined) this.#include(file);
    this.#offset += reference.length;
  }

  #include(file: string): void {
    const shared = this.#shared;
    if (shared.open.includes(file) || ++shared.included > MAX_INCLUDED) throw this.#error(`${file} includes itself`);
    const text = shared.readInclude(file);
    if (text === undefined) throw this.#error(`${file}, which is to be included here, can't be read`);
    shared.open.push(file);
    const elements = new XmlReader(text, file, shared).read();
    shared.open.pop();
    for (const element of elements) (this.#stack.at(-1)?.children ?? this.#top).push(element);
  }

  /** The reference at the offset, and the character that it stands for if it stands for one. */
  #character(): readonly [reference: string, character: string | undefined] {
    ENTITY.lastIndex = this.#offset;
    const [reference, name = ""] = ENTITY.exec(this.#text) ?? [];
    if (reference === undefined) throw this.#error("& is to be written as &amp;");
    if (!name.startsWith("#")) return [reference, NAMED.get(name)];
    const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (code > 0x10ffff) throw this.#error(`${reference} is no character`);
    return [reference, String.fromCodePoint(code)];
  }

  /** Takes the files of entities from the document type; all else in it is of no use here. */
  #doctype(): void {
    const start = this.#offset;
    let depth = 0;
    for (let quote = ""; ; this.#offset++) {
      const character = this.#text[this.#offset];
      if (character === undefined) {
        this.#offset = start;
        throw this.#error("<!DOCTYPE has no end");
      }
      if (quote !== "") quote = character === quote ? "" : quote;
      else if (this.#text.startsWith("<!--", this.#offset)) {
        this.#skipTo("-->", "a comment");
        this.#offset--;
      } else if (character === '"' || character === "'") quote = character;
      else if (character === "<") depth++;
      else if (character === ">" && --depth === 0) break;
    }
    this.#offset++;
    const content = this.#text.slice(start, this.#offset).replace(/<!--.*?-->/gs, "");
    for (const [, name, , file] of content.matchAll(/<!ENTITY\s+([\w:.-]+)\s+SYSTEM\s+(["'])(.*?)\2/g)) {
      this.#shared.entities.set(name as string, file as string);
    }
  }

  #name(what: string): string {
    NAME.lastIndex = this.#offset;
    const [name] = NAME.exec(this.#text) ?? [];
    if (name === undefined) throw this.#error(`${what} is expected`);
    this.#offset += name.length;
    return name;
  }

  #space(): void {
    SPACE.lastIndex = this.#offset;
    this.#offset += SPACE.exec(this.#text)?.[0].length ?? 0;
  }

  #skip(symbol: string): boolean {
    const isThere = this.#text.startsWith(symbol, this.#offset);
    if (isThere) this.#offset += symbol.length;
    return isThere;
  }

  /** Line and column of the offset; counts on from the last place that was asked for. */
  #place(): Position {
    let { line, column } = this.#position;
    for (; this.#counted < this.#offset; this.#counted++) {
      if (this.#text[this.#counted] === "\n") {
        line++;
        column = 1;
      } else column++;
    }
    this.#position = { line, column };
    return this.#position;
  }

  #error(what: string): DictionaryError {
    return syntaxError(this.#file, this.#place(), what);
  }
}
