import { DictionaryError } from "../../errors.ts";
import type { DictionaryModule } from "../module.ts";
import { type MemberText, type ModuleData, membersText } from "../module-data.ts";
import {
  type ForeignAvp,
  type ForeignCommand,
  type ForeignDictionary,
  type ForeignMember,
  foreignMember,
  initials,
} from "./foreign.ts";

/** What becomes of a foreign dictionary. */
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
  readonly #source: ForeignDictionary;
  readonly #options: ImportOptions;
  readonly #remarks: string[];
  /** By the name that they have in the file. */
  readonly #avps = new Map<string, ForeignAvp>();
  readonly #nameOf = new Map<ForeignAvp, string>();
  /** The module that each inherited AVP comes from. */
  readonly #inherited = new Map<string, DictionaryModule>();

  constructor(source: ForeignDictionary, options: ImportOptions) {
    this.#options = options;
    this.#remarks = [...source.remarks];
    this.#source = {
      vendors: this.#inRange(source.vendors, ({ id }) => [id]),
      applications: this.#inRange(source.applications, ({ id, vendorId }) => [id, vendorId]),
      avps: this.#inRange(source.avps, ({ code, vendorId }) => [code, vendorId]),
      commands: this.#inRange(source.commands, ({ code, applicationId }) => [code, applicationId]),
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
    return { data, remarks: this.#remarks };
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
        continue;
      }
      codes.set(key, avp);
      const name = this.#freeName(avp);
      this.#avps.set(name, avp);
      this.#nameOf.set(avp, name);
    }
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
    const commands = this.#source.commands.filter(
      (command) => command.members !== undefined && command.applicationId === applicationId,
    );
    const taken = unique(commands, ({ code, isRequest }) => `${code} ${isRequest}`);
    return taken
      .flatMap((command) => this.#pair(command, taken))
      .flatMap((command) => {
        const { code, isRequest, proxiable, members } = command;
        const name = commandName(command);
        const flags = `${isRequest ? "R" : ""}${proxiable ? "P" : ""}`;
        const format = this.#format(members as ForeignMember[], { of: name, vendorId: 0 });
        return [name, command.abbreviation || initials(name), code, command.applicationId, flags, format, ""];
      });
  }

  /** A request needs its answer and the reverse: one that is missing takes any AVPs. */
  #pair(command: ForeignCommand, all: readonly ForeignCommand[]): ForeignCommand[] {
    const { code, isRequest } = command;
    if (all.some((other) => other.code === code && other.isRequest !== isRequest)) return [command];
    const other = { ...command, name: baseName(command.name), isRequest: !isRequest, abbreviation: "", members: [ANY] };
    this.#remarks.push(
      `${command.name} comes without ${isRequest ? "an answer" : "a request"}; one of any AVPs is added`,
    );
    return isRequest ? [command, other] : [other, command];
  }

  #format(members: readonly ForeignMember[], where: { readonly of: string; readonly vendorId: number }): string {
    const taken = new Map<string, MemberText>();
    for (const member of members) {
      const name = member.name === "AVP" ? "AVP" : this.#memberName(member, where.vendorId);
      if (name === undefined)
        this.#remarks.push(`${member.name} in ${where.of} is left out: no dictionary here defines it`);
      else if (taken.has(name)) this.#remarks.push(`${member.name} stands twice in ${where.of}; the first is taken`);
      else taken.set(name, memberText(name, member));
    }
    return membersText(
      [...taken.values()].sort((one, other) => PLACES.indexOf(one.place) - PLACES.indexOf(other.place)),
    );
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

  #findKnown({ name, vendorId }: ForeignMember): DictionaryModule | undefined {
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
      const values = all.filter(([value]) => value >= -0x80000000 && value <= 0xffffffff);
      if (values.length < all.length) this.#remarks.push(`${name} has values that 32 bits can't hold`);
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

const ANY: ForeignMember = foreignMember("AVP", { min: 0, max: Number.POSITIVE_INFINITY });
const PLACES = ["fixed", "required", "optional"];

function memberText(name: string, { place, min, max }: ForeignMember): MemberText {
  if (name === "AVP") return { name, place: "optional", min: 0, max: Number.POSITIVE_INFINITY };
  return { name, place, min, max };
}

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
