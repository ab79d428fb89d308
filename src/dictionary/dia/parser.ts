import type { AvpType } from "../definitions.ts";
import { type Position, syntaxError, type Token, tokenize } from "./lexer.ts";
import type {
  AvpSyntax,
  DiaFile,
  GroupSyntax,
  InheritsSyntax,
  MemberSyntax,
  MessageSyntax,
  Note,
  ValueSyntax,
  ValuesSyntax,
} from "./syntax.ts";

/** The types that `@avp_types` may name. */
export const AVP_TYPES: readonly AvpType[] = [
  "OctetString",
  "Integer32",
  "Integer64",
  "Unsigned32",
  "Unsigned64",
  "Float32",
  "Float64",
  "Grouped",
  "Address",
  "Time",
  "UTF8String",
  "DiameterIdentity",
  "DiameterURI",
  "Enumerated",
  "IPFilterRule",
  "QoSFilterRule",
];

/**
 * Parses a dictionary file (the format of Erlang/OTP's diameter, with notes behind `;=`). Only the syntax is checked here;
 * what the names mean is resolved by `resolveModule`.
 * @throws DictionaryError with file, line, column and what was expected.
 */
export function parseDia(text: string, file = "dictionary"): DiaFile {
  return new Parser(tokenize(text, file), file).parse();
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

class Parser {
  readonly #tokens: readonly Token[];
  readonly #file: string;
  #next = 0;
  #isEnded = false;
  readonly #result: Mutable<DiaFile>;

  constructor(tokens: readonly Token[], file: string) {
    this.#tokens = tokens;
    this.#file = file;
    this.#result = {
      file,
      name: undefined,
      prefix: undefined,
      id: undefined,
      vendor: undefined,
      inherits: [],
      avps: [],
      vendorIds: [],
      messages: [],
      groups: [],
      values: [],
      notes: [],
    };
  }

  parse(): DiaFile {
    this.#fileNotes();
    while (!this.#isEnded && this.#peek().kind !== "end") {
      const token = this.#take();
      if (token.kind !== "section") throw this.#expected("a section such as @avp_types", token);
      this.#section(token);
      this.#fileNotes();
    }
    return this.#result;
  }

  #section(token: Token): void {
    const read = this.#readers[token.text];
    if (read === undefined) throw this.#error(token, `section @${token.text} is unknown`);
    read(token);
  }

  /** How each section is read. */
  readonly #readers: Readonly<Record<string, (token: Token) => void>> = {
    id: (token) => this.#once("id", token, () => this.#number("an application id")),
    name: (token) => this.#once("name", token, () => this.#word("a name").text),
    prefix: (token) => this.#once("prefix", token, () => this.#word("a prefix").text),
    vendor: (token) =>
      this.#once("vendor", token, () => ({ id: this.#number("a vendor id"), name: this.#name("a vendor name").text })),
    inherits: () => this.#result.inherits.push(this.#inherits()),
    avp_types: () => this.#each(() => this.#result.avps.push(this.#avp())),
    avp_vendor_id: () => this.#vendorIds(),
    messages: () => this.#each(() => this.#result.messages.push(this.#message())),
    grouped: () => this.#each(() => this.#result.groups.push(this.#group())),
    enum: () => this.#result.values.push(this.#values("enum")),
    define: () => this.#result.values.push(this.#values("define")),
    custom_types: () => this.#each(() => this.#take()),
    codecs: () => this.#each(() => this.#take()),
    end: () => {
      this.#isEnded = true;
    },
  };

  #once<Key extends "id" | "name" | "prefix" | "vendor">(key: Key, token: Token, read: () => DiaFile[Key]): void {
    if (this.#result[key] !== undefined) throw this.#error(token, `@${key} may stand only once in a file`);
    (this.#result as DiaFile & Record<Key, unknown>)[key] = read() as never;
  }

  /** Reads items until the next section. */
  #each(read: () => void): void {
    this.#fileNotes();
    while (this.#peek().kind !== "section" && this.#peek().kind !== "end") {
      read();
      this.#fileNotes();
    }
  }

  #inherits(): InheritsSyntax {
    const { text: module, line, column } = this.#word("the name of a module");
    const names: string[] = [];
    this.#each(() => names.push(this.#name("the name of an AVP").text));
    return { module, names, line, column };
  }

  #avp(): AvpSyntax {
    const { text: name, line, column } = this.#name("the name of an AVP");
    const code = this.#number("the code of an AVP");
    const typeToken = this.#word("a type");
    const type = AVP_TYPES.find((candidate) => candidate === typeToken.text);
    if (type === undefined)
      throw this.#error(typeToken, `${typeToken.text} is no type; ${AVP_TYPES.join(", ")} are possible`);
    return { name, code, type, flags: this.#avpFlags(), notes: this.#notes(), line, column };
  }

  #avpFlags(): AvpSyntax["flags"] {
    const token = this.#peek();
    // A lone hyphen is no word, so the lexer leaves flags of "-" to us.
    if (token.kind === "word" && /^[VMP]+$/.test(token.text)) {
      this.#take();
      const { text } = token;
      return { vendor: text.includes("V"), mandatory: text.includes("M"), protected: text.includes("P") };
    }
    this.#symbol("-", "the flags: V, M, P, or - for none");
    return { vendor: false, mandatory: false, protected: false };
  }

  #vendorIds(): void {
    const vendorId = this.#number("a vendor id");
    this.#each(() => {
      const { text: name, line, column } = this.#name("the name of an AVP");
      this.#result.vendorIds.push({ vendorId, name, line, column });
    });
  }

  #message(): MessageSyntax {
    const { text: name, line, column } = this.#name("the name of a command");
    this.#symbol("::=");
    this.#symbol("<");
    this.#keyword("Diameter");
    this.#keyword("Header");
    this.#symbol(":");
    const code = this.#commandCode();
    const flags = this.#messageFlags();
    const applicationId = this.#peek().kind === "number" ? this.#number("an application id") : undefined;
    this.#symbol(">");
    const notes = this.#notes();
    return { name, code, ...flags, applicationId, notes, members: this.#members(), line, column };
  }

  /** The answer-message has the word `code` for any command's. */
  #commandCode(): number | undefined {
    if (this.#peek().text !== "code") return this.#number("a command code");
    this.#take();
    return undefined;
  }

  #messageFlags(): Pick<MessageSyntax, "isRequest" | "proxiable" | "isError"> {
    const flags = { isRequest: false, proxiable: false, isError: false };
    for (;;) {
      if (this.#peek().text === ",") this.#take();
      // The answer-message has [PXY]: the flag is that of the request.
      const isOptional = this.#peek().text === "[";
      if (isOptional) this.#take();
      const { kind, text } = this.#peek();
      if (kind !== "word") return flags;
      if (text === "REQ") flags.isRequest = true;
      else if (text === "PXY") flags.proxiable = true;
      else if (text === "ERR") flags.isError = true;
      else throw this.#expected("REQ, PXY, ERR or an application id", this.#peek());
      this.#take();
      if (isOptional) this.#symbol("]");
    }
  }

  #group(): GroupSyntax {
    const { text: name, line, column } = this.#name("the name of a Grouped AVP");
    this.#symbol("::=");
    this.#symbol("<");
    this.#keyword("AVP");
    this.#keyword("Header");
    this.#symbol(":");
    const code = this.#number("the code of the AVP");
    // A second number behind a vendor: `< AVP Header: 873 10415 >`, with or without the comma of 3GPP's texts.
    if (this.#peek().text === ",") this.#take();
    const vendorId = this.#peek().kind === "number" ? this.#number("a vendor id") : undefined;
    this.#symbol(">");
    const notes = this.#notes();
    return { name, code, vendorId, notes, members: this.#members(), line, column };
  }

  #members(): MemberSyntax[] {
    const members: MemberSyntax[] = [];
    for (;;) {
      this.#notes();
      const { kind, text } = this.#peek();
      const isMember = (kind === "symbol" && ["<", "{", "[", "*"].includes(text)) || kind === "number";
      if (!isMember) return members;
      members.push(this.#member());
    }
  }

  #member(): MemberSyntax {
    const { line, column } = this.#peek();
    const low = this.#peek().kind === "number" ? this.#number("a count") : undefined;
    const isCounted = low !== undefined || this.#peek().text === "*";
    if (isCounted) this.#symbol("*");
    const high = isCounted && this.#peek().kind === "number" ? this.#number("a count") : undefined;
    const open = this.#take();
    const bracket = BRACKETS.find((candidate) => candidate.open === open.text);
    if (bracket === undefined) throw this.#expected("<, { or [", open);
    const { text: name } = this.#name("the name of an AVP");
    this.#symbol(bracket.close);
    const { place } = bracket;
    // RFC 6733 §3.2: a star counts from 0, from 1 in required rules; without a qualifier it is exactly or at most one.
    const min = low ?? (isCounted ? (place === "required" ? 1 : 0) : place === "optional" ? 0 : 1);
    const max = high ?? (isCounted ? Number.POSITIVE_INFINITY : 1);
    if (max < min) throw this.#error({ line, column }, `${name} is to occur at least ${min} and at most ${max} times`);
    if (place === "optional" && min > 0)
      throw this.#error({ line, column }, `${name} is optional but to occur at least ${min} times; write { ${name} }`);
    if (place === "required" && min === 0)
      throw this.#error({ line, column }, `${name} is required but may be missing; write [ ${name} ]`);
    return { name, place, min, max, line, column };
  }

  #values(section: "enum" | "define"): ValuesSyntax {
    const { text: name, line, column } = this.#name("the name of an AVP");
    const notes = this.#notes();
    const values: ValueSyntax[] = [];
    this.#each(() => {
      const item = this.#name("the name of a value");
      const value = this.#number("a value");
      // No minus sign exists in the format: -1 is written as 4294967295.
      const signed = section === "enum" ? value | 0 : value;
      values.push({ name: item.text, value: signed, notes: this.#notes(), line: item.line, column: item.column });
    });
    return { section, name, notes, values, line, column };
  }

  #peek(): Token {
    return this.#tokens[this.#next] as Token;
  }

  #take(): Token {
    const token = this.#peek();
    if (token.kind !== "end") this.#next++;
    return token;
  }

  /** Notes on the lines of an item. */
  #notes(): Note[] {
    const notes: Note[] = [];
    while (this.#peek().kind === "note" && !this.#peek().isFirst) notes.push(noteOf(this.#take()));
    return notes;
  }

  /** Notes that stand alone on their lines. */
  #fileNotes(): void {
    while (this.#peek().kind === "note") this.#result.notes.push(noteOf(this.#take()));
  }

  #word(what: string): Token {
    const token = this.#take();
    if (token.kind !== "word") throw this.#expected(what, token);
    return token;
  }

  /** A name, which must be quoted when it is a reserved word or all digits. */
  #name(what: string): Token {
    const token = this.#take();
    if (token.kind !== "word" && token.kind !== "number") throw this.#expected(what, token);
    if (token.kind === "number")
      throw this.#error(token, `${what} is expected; a name of digits stands in single quotes: '${token.text}'`);
    return token;
  }

  #keyword(text: string): void {
    const token = this.#take();
    if (token.kind !== "word" || token.text.toLowerCase() !== text.toLowerCase()) throw this.#expected(text, token);
  }

  #symbol(text: string, what = text): void {
    const token = this.#take();
    if (token.kind !== "symbol" || token.text !== text) throw this.#expected(what, token);
  }

  #number(what: string): number {
    const token = this.#take();
    const value = token.kind === "number" ? Number(token.text) : Number.NaN;
    if (!(value <= 0xffffffff)) throw this.#expected(`${what} from 0 to 4294967295`, token);
    return value;
  }

  #expected(what: string, token: Token): Error {
    return this.#error(token, `${what} is expected, not ${token.kind === "section" ? `@${token.text}` : token.text}`);
  }

  #error(position: Position, what: string): Error {
    return syntaxError(this.#file, position, what);
  }
}

const BRACKETS = [
  { open: "<", close: ">", place: "fixed" },
  { open: "{", close: "}", place: "required" },
  { open: "[", close: "]", place: "optional" },
] as const;

function noteOf(token: Token): Note {
  const [, key = "", value = ""] = /^(\S*)\s*(.*)$/.exec(token.text) ?? [];
  return { key, value, line: token.line, column: token.column };
}
