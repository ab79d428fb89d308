import type { AvpDefinition } from "../definitions.ts";
import { DictionaryModule } from "../module.ts";
import { type MandatoryLetter, type ModuleData, membersText } from "../module-data.ts";
import { type Position, syntaxError } from "./lexer.ts";
import type {
  AvpSyntax,
  DiaFile,
  GroupSyntax,
  InheritsSyntax,
  MemberSyntax,
  MessageSyntax,
  Note,
  ValuesSyntax,
} from "./syntax.ts";

/** Finds the module that a file inherits from. */
export type FindModule = (name: string) => DictionaryModule | undefined;

/**
 * Makes a module of a parsed file: every name in it has to be defined in it or inherited.
 * @throws DictionaryError with file, line and column of the first fault.
 */
export function resolveModule(file: DiaFile, findModule: FindModule): DictionaryModule {
  return new Resolver(file, findModule).resolve();
}

class Resolver {
  readonly #file: DiaFile;
  readonly #inherited: readonly { readonly module: DictionaryModule; readonly syntax: InheritsSyntax }[];
  readonly #own = new Map<string, AvpSyntax>();
  readonly #vendors = new Map<string, number>();
  readonly #groups = new Map<string, GroupSyntax>();

  constructor(file: DiaFile, findModule: FindModule) {
    this.#file = file;
    this.#inherited = file.inherits.map((syntax) => {
      const module = findModule(syntax.module);
      if (module === undefined) throw this.#error(syntax, `dictionary ${syntax.module} is not known; load it first`);
      for (const name of syntax.names) {
        if (!module.own.has(name))
          throw this.#error(syntax, `dictionary ${syntax.module} defines no AVP ${name} that could be inherited`);
      }
      return { module, syntax };
    });
  }

  resolve(): DictionaryModule {
    const file = this.#file;
    this.#collectAvps();
    this.#collectGroups();
    const data: ModuleData = {
      name: file.name ?? nameOfFile(file.file),
      ...optional("specification", this.#note("spec")),
      ...optional("applicationId", file.id),
      ...optional("profile", this.#note("profile")),
      inherits: file.inherits.map(({ module, names }) => ({ module, ...(names.length > 0 && { names }) })),
      avps: file.avps.flatMap((avp) => [
        avp.name,
        avp.code,
        this.#vendorOf(avp),
        avp.type,
        letter(avp),
        noteOf(avp.notes, "spec") ?? "",
      ]),
      enums: this.#valuesOf("enum", (values) => ({ open: isOpen(values.notes), values: flatValues(values) })),
      defines: this.#valuesOf("define", flatValues),
      groups: Object.fromEntries(
        [...this.#groups.values()].filter(hasFormat).map((group) => [group.name, this.#format(group.members)]),
      ),
      commands: this.#commands(),
      ...this.#facts(),
    };
    return new DictionaryModule(
      data,
      this.#inherited.map(({ module }) => module),
    );
  }

  #collectAvps(): void {
    const codes = new Map<string, string>();
    for (const { name, vendorId, ...position } of this.#file.vendorIds) {
      if (this.#vendors.has(name)) throw this.#error(position, `${name} has a second @avp_vendor_id`);
      this.#vendors.set(name, vendorId);
    }
    for (const avp of this.#file.avps) {
      if (this.#own.has(avp.name))
        throw this.#error(avp, `AVP ${avp.name} is defined twice; a second file may hold the other`);
      if (this.#imported(avp.name) !== undefined)
        throw this.#error(avp, `AVP ${avp.name} is defined here and inherited; inherit by names`);
      this.#own.set(avp.name, avp);
      const key = `${avp.code}/${this.#vendorOf(avp)}`;
      if (codes.has(key)) throw this.#error(avp, `${avp.name} has the code and vendor of ${codes.get(key)}`);
      codes.set(key, avp.name);
    }
    for (const { name, ...position } of this.#file.vendorIds) {
      if (!this.#own.get(name)?.flags.vendor)
        throw this.#error(position, `${name} has an @avp_vendor_id but is no AVP with the V flag`);
    }
  }

  #vendorOf(avp: AvpSyntax): number {
    if (!avp.flags.vendor) return 0;
    const vendorId = this.#vendors.get(avp.name) ?? this.#file.vendor?.id;
    if (vendorId === undefined)
      throw this.#error(avp, `${avp.name} has the V flag; the file needs @vendor, or the AVP @avp_vendor_id`);
    return vendorId;
  }

  #collectGroups(): void {
    for (const group of this.#file.groups) {
      const avp = this.#own.get(group.name);
      if (avp === undefined)
        throw this.#error(group, `${group.name} has a format but no line in @avp_types of this file`);
      if (avp.type !== "Grouped") throw this.#error(group, `${group.name} has a format but is of type ${avp.type}`);
      if (avp.code !== group.code) throw this.#error(group, `${group.name} has code ${avp.code}, not ${group.code}`);
      const vendorId = this.#vendorOf(avp);
      if ((group.vendorId ?? vendorId) !== vendorId)
        throw this.#error(group, `${group.name} has vendor ${vendorId}, not ${group.vendorId}`);
      if (this.#groups.has(group.name)) throw this.#error(group, `${group.name} has two formats`);
      this.#groups.set(group.name, group);
    }
  }

  #format(members: readonly MemberSyntax[]): string {
    const seen = new Set<string>();
    for (const member of members) {
      if (seen.has(member.name)) throw this.#error(member, `${member.name} stands twice in one format`);
      seen.add(member.name);
      if (member.name !== "AVP" && !this.#own.has(member.name) && this.#imported(member.name) === undefined) {
        throw this.#error(member, `AVP ${member.name} is neither defined nor inherited here`);
      }
    }
    return membersText(members);
  }

  #imported(name: string): AvpDefinition | undefined {
    for (const { module, syntax } of this.#inherited) {
      const found = syntax.names.length === 0 || syntax.names.includes(name) ? module.own.get(name) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #valuesOf<T>(section: ValuesSyntax["section"], make: (values: ValuesSyntax) => T): Record<string, T> {
    const result: Record<string, T> = {};
    for (const values of this.#file.values) {
      if (values.section !== section) continue;
      const type = this.#own.get(values.name)?.type;
      if (section === "enum" && type !== "Enumerated") {
        if (type !== undefined || this.#imported(values.name)?.type !== "Enumerated") {
          throw this.#error(
            values,
            `${values.name} has an @enum but is no Enumerated AVP; @define takes values of other types`,
          );
        }
      }
      if (values.name in result) throw this.#error(values, `${values.name} has two sections @${section}`);
      const names = new Set<string>();
      for (const value of values.values) {
        if (names.has(value.name)) throw this.#error(value, `value ${value.name} of ${values.name} is named twice`);
        names.add(value.name);
      }
      result[values.name] = make(values);
    }
    return result;
  }

  #commands(): (string | number)[] {
    const seen = new Set<string>();
    return this.#file.messages.flatMap((message) => {
      const applicationId = message.applicationId ?? this.#file.id;
      if (applicationId === undefined)
        throw this.#error(message, `${message.name} has no application; give the file an @id`);
      if (this.#file.id !== undefined && applicationId !== this.#file.id) {
        throw this.#error(
          message,
          `${message.name} is of application ${applicationId}, the file is of ${this.#file.id}`,
        );
      }
      const key = `${message.code}/${message.isRequest}`;
      if (seen.has(key)) throw this.#error(message, `a second command of code ${message.code} in the same direction`);
      seen.add(key);
      const flags = `${message.isRequest ? "R" : ""}${message.proxiable ? "P" : ""}${message.isError ? "E" : ""}`;
      const specification = noteOf(message.notes, "spec") ?? "";
      return [
        message.name,
        abbreviation(message),
        message.code ?? 0,
        applicationId,
        flags,
        this.#format(message.members),
        specification,
      ];
    });
  }

  #facts(): Pick<ModuleData, "applications" | "vendors" | "unformatted"> {
    const facts = {
      applications: [] as (string | number)[],
      vendors: [] as (string | number)[],
      unformatted: [] as (string | number)[],
    };
    for (const note of this.#file.notes) {
      if (note.key === "application") facts.applications.push(...this.#application(note));
      else if (note.key === "vendor") {
        const [, id, name] = this.#match(note, /^(\d+)\s+"?([^"]+)"?$/, ';= vendor 13019 "ETSI"');
        facts.vendors.push(Number(id), name as string);
      } else if (note.key === "command") {
        const [, code, name, proxiable] = this.#match(
          note,
          /^(\d+)\s+"([^"]*)"\s+proxiable\s+(\?|yes|no|P|-)/,
          ';= command 1 "Name" proxiable ?',
        );
        facts.unformatted.push(
          Number(code),
          name as string,
          proxiable === "yes" || proxiable === "P" ? "P" : proxiable === "?" ? "?" : "-",
        );
      }
    }
    return facts;
  }

  #application(note: Note): (string | number)[] {
    const [, id, name, vendor, kind, spec] = this.#match(
      note,
      /^(\d+)\s+"([^"]*)"\s+vendor\s+(\d+|\?)\s+(auth|acct|both)(?:\s+spec\s+"([^"]*)")?/,
      ';= application 16777251 "3GPP S6a/S6d" vendor 10415 auth',
    );
    return [
      Number(id),
      name as string,
      vendor === "?" ? 0 : Number(vendor),
      kind as string,
      spec ?? this.#note("spec") ?? "",
    ];
  }

  #match(note: Note, pattern: RegExp, example: string): RegExpExecArray {
    const match = pattern.exec(note.value);
    if (match === null) throw this.#error(note, `this note should look like ${example}`);
    return match;
  }

  #note(key: string): string | undefined {
    return noteOf(this.#file.notes, key);
  }

  #error(position: Position, what: string): Error {
    return syntaxError(this.#file.file, position, what);
  }
}

function noteOf(notes: readonly Note[], key: string): string | undefined {
  return notes.find((note) => note.key === key)?.value.replace(/^"(.*)"$/, "$1");
}

function isOpen(notes: readonly Note[]): boolean {
  return notes.some((note) => note.key === "open");
}

/** A group that is marked as open has a format that nobody wrote down. */
function hasFormat(group: GroupSyntax): boolean {
  return !isOpen(group.notes);
}

function letter(avp: AvpSyntax): MandatoryLetter {
  if (avp.flags.mandatory) return "M";
  return noteOf(avp.notes, "m") === "may" ? "m" : "-";
}

function flatValues(values: ValuesSyntax): (string | number)[] {
  return values.values.flatMap(({ value, name, notes }) => [value, noteOf(notes, "name") ?? name]);
}

/** The abbreviation that a note gives to request and answer, else the capitals of the name: `CCR` of `Credit-Control-Request`. */
function abbreviation(message: MessageSyntax): string {
  const noted = noteOf(message.notes, "abbreviation")?.split(/\s+/);
  if (noted !== undefined) return (noted.length > 1 ? noted[message.isRequest ? 0 : 1] : noted[0]) as string;
  if (!message.name.includes("-")) return message.name;
  return message.name
    .replace(/^3GPP2?-/, "")
    .split("-")
    .map((part) => part.charAt(0).toUpperCase())
    .join("");
}

function nameOfFile(file: string): string {
  return (file.split(/[/\\]/).at(-1) as string).replace(/\.dia$/, "");
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}
