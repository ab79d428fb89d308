import type { AvpType } from "../definitions.ts";
import { parseGroup, parseMessage } from "./format-parser.ts";
import type { Position, Token } from "./lexer.ts";
import type {
  AvpSyntax,
  CodecSyntax,
  DiaFile,
  InheritsSyntax,
  NameSyntax,
  ValueSyntax,
  ValuesSyntax,
  VendorIdSyntax,
} from "./syntax.ts";
import { TokenStream } from "./token-stream.ts";

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

/** Abbreviations that RFC 3588 used in its tables. */
const TYPE_ALIASES: ReadonlyMap<string, AvpType> = new Map([
  ["DiamIdent", "DiameterIdentity"],
  ["DiamURI", "DiameterURI"],
]);

/**
 * Parses a dictionary file: the format of Erlang/OTP's diameter, with notes behind `;=` and with the comma that 3GPP's
 * texts have before an application id. Only the syntax is checked here; what the names mean is resolved by
 * `resolveModule`.
 * @throws DictionaryError with file, line, column and what was expected.
 */
export function parseDia(text: string, file = "dictionary"): DiaFile {
  return new Parser(text, file).parse();
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

class Parser {
  readonly #tokens: TokenStream;
  readonly #result: Mutable<DiaFile>;

  constructor(text: string, file: string) {
    this.#tokens = new TokenStream(text, file);
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
      codecs: [],
      notes: [],
    };
  }

  parse(): DiaFile {
    this.#fileNotes();
    while (this.#tokens.next.kind !== "end") {
      const token = this.#tokens.next;
      if (token.kind !== "section") throw this.#tokens.expected("a section such as @avp_types");
      const read = this.#readers.get(token.text);
      if (read === undefined) throw this.#tokens.error(token, `section @${token.text} is unknown`);
      read(this.#tokens.take());
      this.#fileNotes();
    }
    return this.#result;
  }

  /** How each section is read. */
  readonly #readers: ReadonlyMap<string, (section: Token) => void> = new Map(
    Object.entries({
      id: (section: Token) => this.#once("id", section, () => this.#tokens.number("an application id")),
      name: (section: Token) => this.#once("name", section, () => this.#tokens.name("a name").text),
      prefix: (section: Token) => this.#once("prefix", section, () => this.#tokens.name("a prefix").text),
      vendor: (section: Token) => this.#once("vendor", section, () => this.#vendor()),
      inherits: (section: Token) => this.#result.inherits.push(this.#inherits(section)),
      avp_types: () => this.#each(() => this.#result.avps.push(this.#avp())),
      avp_vendor_id: (section: Token) => this.#result.vendorIds.push(this.#vendorId(section)),
      messages: () => this.#each(() => this.#result.messages.push(parseMessage(this.#tokens))),
      grouped: () => this.#each(() => this.#result.groups.push(parseGroup(this.#tokens))),
      enum: () => this.#result.values.push(this.#values("enum")),
      define: () => this.#result.values.push(this.#values("define")),
      custom_types: (section: Token) => this.#result.codecs.push(this.#codec("custom_types", section)),
      codecs: (section: Token) => this.#result.codecs.push(this.#codec("codecs", section)),
    }),
  );

  #once<Key extends "id" | "name" | "prefix" | "vendor">(key: Key, section: Token, read: () => DiaFile[Key]): void {
    if (this.#result[key] !== undefined) throw this.#tokens.error(section, `@${key} may stand only once in a file`);
    (this.#result as Pick<DiaFile, Key>)[key] = read();
  }

  /** Reads items until the next section. */
  #each(read: () => void): void {
    this.#fileNotes();
    while (this.#tokens.next.kind !== "section" && this.#tokens.next.kind !== "end") {
      read();
      this.#fileNotes();
    }
  }

  #vendor(): NonNullable<DiaFile["vendor"]> {
    const id = this.#tokens.number("a vendor id");
    return { id, name: this.#tokens.name("the name of the vendor").text };
  }

  #inherits(section: Position): InheritsSyntax {
    const { text: module } = this.#tokens.name("the name of a dictionary");
    return { module, names: this.#names(), ...place(section) };
  }

  #vendorId(section: Position): VendorIdSyntax {
    const vendorId = this.#tokens.number("a vendor id");
    return { vendorId, names: this.#names(), ...place(section) };
  }

  #codec(kind: CodecSyntax["section"], section: Position): CodecSyntax {
    const { text: module } = this.#tokens.name("the name of a module");
    return { section: kind, module, names: this.#names(), ...place(section) };
  }

  #names(): NameSyntax[] {
    const names: NameSyntax[] = [];
    this.#each(() => {
      const { text: name, line, column } = this.#tokens.name("the name of an AVP");
      names.push({ name, line, column });
    });
    return names;
  }

  #avp(): AvpSyntax {
    const { text: name, line, column } = this.#tokens.name("the name of an AVP");
    const code = this.#tokens.number("the code of an AVP");
    const written = this.#tokens.name("a type");
    const type = AVP_TYPES.find((candidate) => candidate === written.text) ?? TYPE_ALIASES.get(written.text);
    if (type === undefined)
      throw this.#tokens.error(written, `${written.text} is no type; ${AVP_TYPES.join(", ")} are possible`);
    return { name, code, type, flags: this.#avpFlags(), notes: this.#tokens.notesBehind(), line, column };
  }

  #avpFlags(): AvpSyntax["flags"] {
    const { next } = this.#tokens;
    const flags = { vendor: false, mandatory: false, protected: false };
    if (this.#tokens.skip("-")) return flags;
    if (next.kind !== "word") throw this.#tokens.expected("the flags: V, M, P, or - for none");
    for (const letter of next.text) {
      const flag = FLAGS.get(letter);
      if (flag === undefined) throw this.#tokens.expected("the flags: V, M, P, or - for none");
      if (flags[flag]) throw this.#tokens.error(next, `flag ${letter} stands twice`);
      flags[flag] = true;
    }
    this.#tokens.take();
    return flags;
  }

  #values(section: "enum" | "define"): ValuesSyntax {
    const { text: name, line, column } = this.#tokens.name("the name of an AVP");
    const notes = this.#tokens.notesBehind();
    const values: ValueSyntax[] = [];
    this.#each(() => {
      const item = this.#tokens.name("the name of a value");
      const value = section === "enum" ? BigInt(this.#tokens.number("a value")) : this.#tokens.longNumber("a value");
      values.push({ name: item.text, value, notes: this.#tokens.notesBehind(), ...place(item) });
    });
    return { section, name, notes, values, line, column };
  }

  /** Notes that stand alone on their lines, or behind nothing that has notes. */
  #fileNotes(): void {
    this.#result.notes.push(...this.#tokens.notes());
  }
}

const FLAGS: ReadonlyMap<string, keyof AvpSyntax["flags"]> = new Map([
  ["V", "vendor"],
  ["M", "mandatory"],
  ["P", "protected"],
]);

function place({ line, column }: Position): Position {
  return { line, column };
}
