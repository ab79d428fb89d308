import { DictionaryError } from "../../errors.ts";
import type { DictionaryModule } from "../module.ts";
import { type MemberText, type ModuleData, membersText } from "../module-data.ts";
import {
  type ForeignAvp,
  type ForeignCommand,
  type ForeignDictionary,
  type ForeignMember,
  initials,
} from "./foreign.ts";

/** The module that a foreign dictionary becomes. */
export interface ImportOptions {
  /** The name of the module that is made. */
  readonly name: string;
  /** Modules in which members are looked up that the foreign dictionary does not define. */
  readonly inherits: readonly DictionaryModule[];
  /** The application whose commands are taken; needed when there are several, since a file holds those of one. */
  readonly applicationId?: number | undefined;
}

/** A module and what could not be taken over as it was. */
export interface ImportResult {
  readonly data: ModuleData;
  readonly remarks: readonly string[];
}

/**
 * Makes a module of a foreign dictionary.
 * @throws DictionaryError when it holds commands of several applications and none is chosen.
 */
export function buildModule(source: ForeignDictionary, options: ImportOptions): ImportResult {
  return new ModuleBuilder(source, options).build();
}

class ModuleBuilder {
  readonly #read: ForeignDictionary;
  /** The part of it whose numbers a file can hold. */
  readonly #source: ForeignDictionary;
  readonly #options: ImportOptions;
  readonly #remarks: string[];
  /** By the name that they have in the file. */
  readonly #avps = new Map<string, ForeignAvp>();
  readonly #nameOf = new Map<ForeignAvp, string>();
  /** How many of a kind were read and written. */
  readonly #counts = new Map<string, { readonly read: number; readonly written: number }>();
  /** The module that each inherited AVP comes from. */
  readonly #inherited = new Map<string, DictionaryModule>();

  constructor(source: ForeignDictionary, options: ImportOptions) {
    this.#options = options;
    this.#read = source;
    this.#remarks = [...source.remarks];
    this.#source = {
      vendors: this.#inRange(source.vendors, ({ id }) => [id]),
      applications: this.#inRange(source.applications, ({ id, vendorId }) => [id, vendorId]),
      avps: this.#inRange(source.avps, ({ code, vendorId }) => [code, vendorId]),
      commands: this.#inRange(source.commands, ({ code, applicationId }) => [code, applicationId]),
      extensions: [],
      remarks: source.remarks,
    };
  }

  build(): ImportResult {
    const applicationId = this.#application();
    this.#takeAvps();
    const commands = this.#commands(applicationId);
    const groups = this.#groups();
    const data: ModuleData = {
      name: this.#options.name,
      ...(applicationId !== undefined && { applicationId }),
      inherits: this.#inherits(),
      avps: [...this.#avps].flatMap(([name, avp]) => [name, avp.code, avp.vendorId, avp.type, avp.mandatory, ""]),
      ...this.#values(),
      groups,
      commands,
      applications: this.#source.applications.flatMap(({ id, name, vendorId, kind }) => [
        id,
        noteText(name),
        vendorId,
        kind,
        "",
      ]),
      vendors: unique(this.#source.vendors, ({ id }) => id).flatMap(({ id, name }) => [id, noteText(name)]),
      unformatted: this.#unformatted(),
    };
    return { data, remarks: [...this.#remarks, ...this.#lossText()] };
  }

  /** A count of the entries that were read and of those that were written, where these are fewer. */
  #lossText(): string[] {
    const losses = [...this.#counts].filter(([, { read, written }]) => written < read);
    if (losses.length === 0) return [];
    const texts = losses.map(([what, { read, written }]) => `${written} of ${read} ${what}`);
    return [`written are ${texts.join(", ")}`];
  }

  #count(what: string, read: number, written: number): void {
    const before = this.#counts.get(what) ?? { read: 0, written: 0 };
    this.#counts.set(what, { read: before.read + read, written: before.written + written });
  }

  /** Without what has numbers that 32 bits can't hold. */
  #inRange<T extends { readonly name: string }>(items: readonly T[], numbersOf: (item: T) => readonly number[]): T[] {
    return items.filter((item) => {
      const wrong = numbersOf(item).find((number) => !(number >= 0 && number <= 0xffffffff));
      if (wrong !== undefined) this.#remarks.push(`${item.name} is left out: ${wrong} is no number of 32 bits`);
      return wrong === undefined;
    });
  }

  /** The application whose commands the file holds. */
  #application(): number | undefined {
    const wanted = this.#options.applicationId;
    const formatted = this.#source.commands.filter(({ members }) => members !== undefined);
    const ids = [...new Set(formatted.map(({ applicationId }) => applicationId))];
    if (wanted === undefined && ids.length > 1) {
      throw new DictionaryError(
        `There are commands of the applications ${ids.join(", ")}; a dictionary file holds those of one: choose it`,
      );
    }
    if (wanted !== undefined && ids.length > 0 && !ids.includes(wanted)) {
      throw new DictionaryError(`There is no command of application ${wanted}, only of ${ids.join(", ")}`);
    }
    return wanted ?? ids[0];
  }

  /** A file can hold a name once, and a code of a vendor once. */
  #takeAvps(): void {
    const codes = new Map<string, ForeignAvp>();
    for (const avp of this.#source.avps) {
      const key = `${avp.code}@${avp.vendorId}`;
      const other = codes.get(key);
      if (other !== undefined) {
        if (other.name !== avp.name || other.type !== avp.type)
          this.#remarks.push(`${avp.name} (${key}) is left out: the code is that of ${other.name}`);
        else if (JSON.stringify(other) !== JSON.stringify(avp))
          this.#remarks.push(`${avp.name} (${key}) stands twice, and not the same; the first is taken`);
        continue;
      }
      codes.set(key, avp);
      const name = this.#freeName(avp);
      this.#avps.set(name, avp);
      this.#nameOf.set(avp, name);
    }
    // The same thing said twice is no loss.
    this.#count("AVPs", unique(this.#read.avps, (avp) => JSON.stringify(avp)).length, this.#avps.size);
  }

  #freeName(avp: ForeignAvp): string {
    const name = plainName(avp.name);
    const candidates = [name, `${name}-${avp.vendorId}`, `${name}-${avp.vendorId}-${avp.code}`];
    const free = candidates.find((candidate) => !this.#avps.has(candidate)) as string;
    if (free !== avp.name) this.#remarks.push(`${avp.name} (${avp.code}@${avp.vendorId}) is called ${free}`);
    return free;
  }

  #groups(): Record<string, string> {
    return Object.fromEntries(
      [...this.#avps]
        .filter(([, avp]) => avp.type === "Grouped" && avp.members !== undefined)
        .map(([name, avp]) => [name, this.#format(avp.members as ForeignMember[], { of: name, ...avp })]),
    );
  }

  #commands(applicationId: number | undefined): (string | number)[] {
    const formatted = this.#source.commands.filter(({ members }) => members !== undefined);
    const commands = formatted.filter((command) => command.applicationId === applicationId);
    for (const { name, ...other } of formatted.filter((command) => command.applicationId !== applicationId))
      this.#remarks.push(`${name} is left out: it is of application ${other.applicationId}, which was not chosen`);
    const taken = unique(commands, ({ code, isRequest }) => `${code} ${isRequest}`);
    for (const { name, code } of commands.filter((command) => !taken.includes(command)))
      this.#remarks.push(`${name} is left out: another command has code ${code} and its direction`);
    const isFormat = ({ members }: ForeignCommand): boolean => members !== undefined;
    this.#count("command formats", this.#read.commands.filter(isFormat).length, taken.length);
    return taken
      .flatMap((command) => this.#pair(command, taken))
      .flatMap((command) => {
        const { code, isRequest, proxiable, members } = command;
        const name = commandName(command);
        const flags = `${isRequest ? "R" : ""}${proxiable ? "P" : ""}`;
        const format = this.#format(members as ForeignMember[], { of: name, vendorId: 0 });
        return [name, command.abbreviation || this.#abbreviation(name), code, command.applicationId, flags, format, ""];
      });
  }

  /** The usual abbreviation of a command: `ACR`, not `AR`, where a known module has one of the name. */
  #abbreviation(commandName: string): string {
    const known = this.#options.inherits.flatMap((module) => module.commands).find(({ name }) => name === commandName);
    return known?.abbreviation ?? initials(commandName);
  }

  /** A request needs its answer and the reverse: one that is missing takes any AVPs. */
  #pair(command: ForeignCommand, all: readonly ForeignCommand[]): ForeignCommand[] {
    const { code, isRequest } = command;
    if (all.some((other) => other.code === code && other.isRequest !== isRequest)) return [command];
    const other = { ...command, name: baseName(command.name), isRequest: !isRequest, abbreviation: "", members: [] };
    this.#remarks.push(
      `${command.name} comes without ${isRequest ? "an answer" : "a request"}; one of any AVPs is added`,
    );
    return isRequest ? [command, other] : [other, command];
  }

  #format(members: readonly ForeignMember[], where: { readonly of: string; readonly vendorId: number }): string {
    const taken = new Map<string, MemberText>();
    const listed = members.filter(({ name }) => name !== ANY.name);
    for (const member of listed) {
      const name = this.#memberName(member, where.vendorId);
      if (name === undefined)
        this.#remarks.push(`${member.name} in ${where.of} is left out: no dictionary here defines it`);
      else if (taken.has(name)) this.#remarks.push(`${member.name} stands twice in ${where.of}; the first is taken`);
      else taken.set(name, { name, place: member.place, min: member.min, max: member.max });
    }
    this.#count("members", listed.length, taken.size);
    // Other programs check the members that they know of and refuse no others: a format that is not open would.
    const sorted = [...taken.values()].sort((one, other) => PLACES.indexOf(one.place) - PLACES.indexOf(other.place));
    return membersText([...sorted, ANY]);
  }

  /** How the file calls the AVP that a format means: one of its own if it can be, of the same vendor first. */
  #memberName(member: ForeignMember, vendorId: number): string | undefined {
    const { name } = member;
    const own = [...this.#avps.values()].filter(
      (avp) => avp.name === name && (member.vendorId ?? avp.vendorId) === avp.vendorId,
    );
    const found = own.find((avp) => avp.vendorId === vendorId) ?? own[0];
    if (found !== undefined) return this.#nameOf.get(found);
    const known = this.#findKnown(member);
    // A file can inherit a name only once, and none that it defines itself.
    const isTaken = this.#avps.has(name) || (this.#inherited.get(name) ?? known) !== known;
    if (known === undefined || isTaken) return undefined;
    this.#inherited.set(name, known);
    return name;
  }

  #findKnown({ name, vendorId, definition }: ForeignMember): DictionaryModule | undefined {
    if (definition !== undefined) return this.#options.inherits.find((module) => module.own.get(name) === definition);
    const modules = this.#options.inherits.filter((module) => {
      const avp = module.own.get(name);
      return avp !== undefined && (vendorId ?? avp.vendorId) === avp.vendorId;
    });
    return modules.find((module) => module.own.get(name)?.vendorId === 0) ?? modules[0];
  }

  #inherits(): ModuleData["inherits"] {
    return unique([...this.#inherited.values()], (module) => module).map((module) => ({
      module: module.name,
      names: [...this.#inherited].filter(([, owner]) => owner === module).map(([name]) => name),
    }));
  }

  #values(): Pick<ModuleData, "enums" | "defines"> {
    const enums: Record<string, ModuleData["enums"][string]> = {};
    const defines: Record<string, (string | number)[]> = {};
    for (const [name, avp] of this.#avps) {
      const all = unique(avp.values, ([value, text]) => `${value} ${text}`);
      const isWide = avp.type === "Unsigned64" || avp.type === "Integer64";
      const values = all.filter(([value]) => isWide || (value >= -0x80000000 && value <= 0xffffffff));
      if (values.length < all.length) this.#remarks.push(`${name} has values that 32 bits can't hold`);
      this.#count("values", all.length, values.length);
      if (values.length === 0) continue;
      // What other programs list need not be all.
      if (avp.type === "Enumerated")
        enums[name] = { open: true, values: values.flatMap(([value, text]) => [value | 0, valueName(text, value)]) };
      else defines[name] = values.flatMap(([value, text]) => [value, valueName(text, value)]);
    }
    return { enums, defines };
  }

  #unformatted(): (string | number)[] {
    const commands = this.#source.commands.filter(({ members }) => members === undefined);
    return unique(commands, ({ code }) => code).flatMap(({ code, name, proxiable }) => [
      code,
      noteText(baseName(name)),
      proxiable === undefined ? "?" : proxiable ? "P" : "-",
    ]);
  }
}

/** `* [ AVP ]`. */
const ANY: MemberText = { name: "AVP", place: "optional", min: 0, max: Number.POSITIVE_INFINITY };
const PLACES = ["fixed", "required", "optional"];

/** Erlang's compiler wants names that tell the direction, so that none is that of a group. */
function commandName({ name, isRequest }: ForeignCommand): string {
  const ending = isRequest ? "-Request" : "-Answer";
  return plainName(name.endsWith(ending) ? name : `${name}${ending}`);
}

function baseName(commandName: string): string {
  return commandName.replace(/-(Request|Answer)$/, "");
}

/** A name as a file can hold it: the format has no way to write a quote. */
function plainName(name: string): string {
  return noteText(name).replaceAll("'", "_").trim() || "Unnamed";
}

function valueName(name: string, value: number): string {
  return noteText(name).trim() || `Value-${value}`;
}

/** A text that can stand inside the double quotes of a note, on one line. */
function noteText(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").replaceAll('"', "'");
}

function unique<T>(items: readonly T[], keyOf: (item: T) => unknown): T[] {
  const seen = new Set<unknown>();
  return items.filter((item) => {
    const key = keyOf(item);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
