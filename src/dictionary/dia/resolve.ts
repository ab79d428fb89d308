import type { DictionaryError } from "../../errors.ts";
import type { AvpDefinition } from "../definitions.ts";
import { DictionaryModule } from "../module.ts";
import { type ModuleData, membersText } from "../module-data.ts";
import { type Position, syntaxError } from "./lexer.ts";
import { abbreviationOf, factsOf, isOpen, mandatoryLetter, noteText } from "./notes.ts";
import type { AvpSyntax, DiaFile, GroupSyntax, MemberSyntax, MessageSyntax, ValuesSyntax } from "./syntax.ts";

/** Finds the module that a file inherits from. */
export type FindModule = (name: string) => DictionaryModule | undefined;

/**
 * Makes a module of a parsed file by the rules of Erlang/OTP's compiler: every name has to be defined in the file or
 * inherited, and nothing may be defined twice.
 * @throws DictionaryError with file, line and column of the first fault.
 */
export function resolveModule(file: DiaFile, findModule: FindModule): DictionaryModule {
  return new Resolver(file, findModule).resolve();
}

class Resolver {
  readonly #file: DiaFile;
  readonly #findModule: FindModule;
  readonly #modules: DictionaryModule[] = [];
  readonly #own = new Map<string, AvpSyntax>();
  readonly #groups = new Map<string, GroupSyntax>();
  /** From `@avp_vendor_id`. */
  readonly #vendors = new Map<string, number>();
  readonly #imported = new Map<string, AvpDefinition>();

  constructor(file: DiaFile, findModule: FindModule) {
    this.#file = file;
    this.#findModule = findModule;
  }

  resolve(): DictionaryModule {
    const file = this.#file;
    this.#collectAvps();
    this.#collectImports();
    this.#collectVendors();
    this.#collectGroups();
    this.#checkCodes();
    for (const { names } of file.codecs) for (const used of names) this.#known(used.name, used);
    const data: ModuleData = {
      name: file.name ?? nameOfFile(file.file),
      ...optional("specification", noteText(file.notes, "spec")),
      ...optional("applicationId", file.id),
      ...optional("vendorId", file.vendor?.id),
      ...optional("vendorName", file.vendor?.name),
      ...optional("profile", noteText(file.notes, "profile")),
      inherits: file.inherits.map(({ module, names }) => ({
        module,
        ...(names.length > 0 && { names: names.map(({ name }) => name) }),
      })),
      avps: file.avps.flatMap((avp) => this.#avpData(avp)),
      ...this.#values(),
      groups: Object.fromEntries(
        [...this.#groups.values()]
          .map((group) => [group.name, this.#format(group.members)] as const)
          .filter(([name]) => !isOpen((this.#groups.get(name) as GroupSyntax).notes)),
      ),
      commands: this.#commands(),
      ...factsOf(file, (position, what) => this.#error(position, what)),
    };
    return new DictionaryModule(data, this.#modules);
  }

  #collectAvps(): void {
    for (const avp of this.#file.avps) {
      if (this.#own.has(avp.name))
        throw this.#error(avp, `AVP ${avp.name} is defined twice; a second file may hold the other`);
      this.#own.set(avp.name, avp);
    }
  }

  #collectImports(): void {
    for (const section of this.#file.inherits) {
      const module = this.#findModule(section.module);
      if (module === undefined)
        throw this.#error(section, `dictionary ${section.module} is not known; it has to be loaded first`);
      this.#modules.push(module);
      const wanted =
        section.names.length > 0 ? section.names : [...module.own.keys()].map((name) => ({ ...section, name }));
      for (const { name, ...position } of wanted) {
        const avp = module.own.get(name);
        if (avp === undefined) {
          const why = "inheritance reaches no further than the dictionary's own AVPs";
          throw this.#error(position, `dictionary ${section.module} defines no AVP ${name}; ${why}`);
        }
        this.#import(avp, position);
      }
    }
  }

  #import(avp: AvpDefinition, position: Position): void {
    const remedy = "inherit what is needed by name";
    const { name } = avp;
    if (this.#own.has(name)) throw this.#error(position, `AVP ${name} is inherited and defined here; ${remedy}`);
    if (this.#imported.has(name)) throw this.#error(position, `AVP ${name} is inherited twice; ${remedy}`);
    this.#imported.set(name, avp);
  }

  #collectVendors(): void {
    for (const { vendorId, names } of this.#file.vendorIds) {
      for (const used of names) {
        this.#known(used.name, used);
        if (this.#vendors.has(used.name)) throw this.#error(used, `${used.name} has a second @avp_vendor_id`);
        if (this.#own.get(used.name)?.flags.vendor === false)
          throw this.#error(used, `${used.name} has an @avp_vendor_id and so needs the V flag in @avp_types`);
        this.#vendors.set(used.name, vendorId);
      }
    }
  }

  #collectGroups(): void {
    for (const group of this.#file.groups) {
      const { name } = group;
      const avp = this.#own.get(name);
      if (avp === undefined) throw this.#error(group, `${name} has a format but no line in @avp_types of this file`);
      if (avp.type !== "Grouped") throw this.#error(group, `${name} has a format but is of type ${avp.type}`);
      if (avp.code !== group.code)
        throw this.#error(group, `${name} has code ${avp.code} in @avp_types, not ${group.code}`);
      if (this.#groups.has(name)) throw this.#error(group, `${name} has two formats`);
      if (group.vendorId !== undefined && !avp.flags.vendor)
        throw this.#error(group, `${name} has a vendor in its format and so needs the V flag in @avp_types`);
      const vendorId = this.#vendors.get(name);
      if (vendorId !== undefined && group.vendorId !== undefined && vendorId !== group.vendorId)
        throw this.#error(group, `${name} has vendor ${vendorId} by @avp_vendor_id, not ${group.vendorId}`);
      this.#groups.set(name, group);
    }
    for (const avp of this.#file.avps) {
      if (avp.type === "Grouped" && !this.#groups.has(avp.name))
        throw this.#error(avp, `${avp.name} is Grouped and needs a format in @grouped of this file`);
    }
  }

  #checkCodes(): void {
    const codes = new Map<string, string>();
    for (const avp of this.#file.avps) {
      const key = `${avp.code}/${this.#vendorOf(avp)}`;
      const other = codes.get(key);
      if (other !== undefined) throw this.#error(avp, `${avp.name} has the code and vendor of ${other}`);
      codes.set(key, avp.name);
    }
  }

  /** The vendor of a group's header wins over the file's, as it does for Erlang's compiler; the lint compares. */
  #vendorOf(avp: AvpSyntax): number {
    if (!avp.flags.vendor) return 0;
    const vendorId = this.#groups.get(avp.name)?.vendorId ?? this.#vendors.get(avp.name) ?? this.#file.vendor?.id;
    if (vendorId === undefined)
      throw this.#error(avp, `${avp.name} has the V flag; the file needs @vendor, or the AVP an @avp_vendor_id`);
    return vendorId;
  }

  #avpData(avp: AvpSyntax): (string | number)[] {
    const specification = noteText(avp.notes, "spec") ?? "";
    return [avp.name, avp.code, this.#vendorOf(avp), avp.type, mandatoryLetter(avp), specification];
  }

  #format(members: readonly MemberSyntax[]): string {
    const seen = new Set<string>();
    let lastPlace = 0;
    for (const member of members) {
      const { name } = member;
      if (seen.has(name)) throw this.#error(member, `${name} stands twice in one format`);
      seen.add(name);
      if (name !== "AVP") this.#known(name, member);
      // RFC 3588 had a fixed place at the end, too.
      const place = ["fixed", "required", "optional", "fixed"].indexOf(member.place, lastPlace);
      if (place < 0)
        throw this.#error(
          member,
          `${name} is ${member.place}; members are to stand in the order fixed, required, optional`,
        );
      lastPlace = place;
    }
    return membersText(members);
  }

  #values(): Pick<ModuleData, "enums" | "defines"> {
    const enums: [string, ModuleData["enums"][string]][] = [];
    const defines: [string, ModuleData["defines"][string]][] = [];
    const sections = new Set<string>();
    const names = new Set<string>();
    for (const values of this.#file.values) {
      const { section, name } = values;
      if (section === "enum") this.#checkEnumerated(values);
      if (sections.has(`${section} ${name}`)) throw this.#error(values, `${name} has a second section @${section}`);
      sections.add(`${section} ${name}`);
      for (const value of values.values) {
        const key = JSON.stringify([name, value.name]);
        if (names.has(key)) throw this.#error(value, `value ${value.name} of ${name} is named twice`);
        names.add(key);
      }
      if (section === "enum") enums.push([name, { open: isOpen(values.notes), values: this.#flatValues(values) }]);
      else defines.push([name, this.#flatValues(values)]);
    }
    return { enums: Object.fromEntries(enums), defines: Object.fromEntries(defines) };
  }

  #checkEnumerated(values: ValuesSyntax): void {
    const type = this.#known(values.name, values);
    if (type === "Enumerated") return;
    throw this.#error(values, `${values.name} is ${type}, not Enumerated; @define takes values of other types`);
  }

  /** No minus sign exists in the format: -1 of 32 bits is written as 4294967295. */
  #flatValues(values: ValuesSyntax): (string | number)[] {
    const type = this.#typeOf(values.name);
    const isSigned = type === "Enumerated" || type === "Integer32" || type === "Integer64";
    const bits = type === "Unsigned64" || type === "Integer64" ? 64 : 32;
    return values.values.flatMap((item) => {
      const { value, name, notes } = item;
      if (BigInt.asUintN(bits, value) !== value)
        throw this.#error(item, `${value} of ${name} is above 4294967295, and ${values.name} is ${type}`);
      const meant = isSigned ? BigInt.asIntN(bits, value) : value;
      const isSafe = Number.isSafeInteger(Number(meant));
      return [isSafe ? Number(meant) : meant.toString(), noteText(notes, "name") ?? name];
    });
  }

  #commands(): (string | number)[] {
    const { id, messages } = this.#file;
    if (messages[0] !== undefined && id === undefined)
      throw this.#error(messages[0], "@messages needs the application's @id in the file");
    const names = new Set<string>();
    const codes = new Set<string>();
    const rows = messages.flatMap((message) => {
      const { name, code, isRequest, applicationId = { id } } = message;
      if (names.has(name)) throw this.#error(message, `command ${name} is defined twice`);
      names.add(name);
      if (codes.has(`${code} ${isRequest}`))
        throw this.#error(
          message,
          `a second ${isRequest ? "request" : "answer"} has code ${code}; profiles need files of their own`,
        );
      codes.add(`${code} ${isRequest}`);
      if ("line" in applicationId && applicationId.id !== id)
        throw this.#error(applicationId, `${name} is of application ${applicationId.id}, but the file's @id is ${id}`);
      const specification = noteText(message.notes, "spec") ?? "";
      const format = this.#format(message.members);
      return [name, abbreviationOf(message), code ?? 0, id as number, flagLetters(message), format, specification];
    });
    for (const message of messages) this.#checkPair(message, codes);
    return rows;
  }

  #checkPair(message: MessageSyntax, codes: ReadonlySet<string>): void {
    const { name, code, isRequest, isError } = message;
    if (isError || codes.has(`${code} ${!isRequest}`)) return;
    throw this.#error(
      message,
      `${name} needs its ${isRequest ? "answer" : "request"}, of code ${code}, in the same file`,
    );
  }

  /** The type of an AVP that is defined here or inherited. */
  #known(name: string, position: Position): string {
    const type = this.#typeOf(name);
    if (type === undefined) throw this.#error(position, `AVP ${name} is neither defined nor inherited here`);
    return type;
  }

  #typeOf(name: string): string | undefined {
    return (this.#own.get(name) ?? this.#imported.get(name))?.type;
  }

  #error(position: Position, what: string): DictionaryError {
    return syntaxError(this.#file.file, position, what);
  }
}

function flagLetters({ isRequest, proxiable, isError }: MessageSyntax): string {
  return `${isRequest ? "R" : ""}${proxiable ? "P" : ""}${isError ? "E" : ""}`;
}

function nameOfFile(file: string): string {
  return (file.split(/[/\\]/).at(-1) as string).replace(/\.dia$/, "");
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}
