import { DictionaryError } from "../errors.ts";
import { attributeName, uniqueKey } from "./attribute-name.ts";
import type {
  ApplicationDefinition,
  AvpDefinition,
  AvpType,
  CommandDefinition,
  Enumeration,
  FlagRule,
  GroupDefinition,
  MemberDefinition,
  NamedCommand,
  VendorDefinition,
} from "./definitions.ts";
import {
  APPLICATION_STRIDE,
  AVP_STRIDE,
  COMMAND_STRIDE,
  type MandatoryLetter,
  type ModuleData,
  parseMembers,
  UNFORMATTED_STRIDE,
} from "./module-data.ts";
import { type NamedValue, type NamedValues, namedValues, withAddedValues } from "./named-values.ts";

/**
 * One dictionary file at run time. Formats and enumerations are made when they are first asked for; a group's members are
 * looked up in the module that defines the group.
 */
export class DictionaryModule {
  readonly data: ModuleData;
  readonly #inherited: readonly DictionaryModule[];
  #own: ReadonlyMap<string, AvpDefinition> | undefined;
  #commands: ReadonlyMap<string, CommandDefinition> | undefined;
  readonly #extended = new Map<string, AvpDefinition>();

  /** `inherited` are the modules that `data.inherits` names, in the same order. */
  constructor(data: ModuleData, inherited: readonly DictionaryModule[] = []) {
    this.data = data;
    this.#inherited = inherited;
  }

  get name(): string {
    return this.data.name;
  }

  /** Tells formats of the same commands and groups apart. */
  get profile(): string | undefined {
    return this.data.profile;
  }

  /** The modules that this one takes AVPs from. */
  get inherited(): readonly DictionaryModule[] {
    return this.#inherited;
  }

  /** The AVPs that are defined here, by name. */
  get own(): ReadonlyMap<string, AvpDefinition> {
    this.#own ??= this.#loadAvps();
    return this.#own;
  }

  /** The AVPs that are defined here. */
  get avps(): Iterable<AvpDefinition> {
    return this.own.values();
  }

  /** Inherited AVPs to which this file adds values: they stand for the original ones. */
  get extended(): AvpDefinition[] {
    const { enums, defines } = this.data;
    const names = new Set([...Object.keys(enums), ...Object.keys(defines)].filter((name) => !this.own.has(name)));
    return [...names].flatMap((name) => this.find(name) ?? []);
  }

  /** The commands that are defined here, requests and answers. */
  get commands(): CommandDefinition[] {
    return [...this.#commandsByName().values()];
  }

  /** The commands that are named here without a format. */
  get namedCommands(): NamedCommand[] {
    const { unformatted } = this.data;
    return Array.from({ length: unformatted.length / UNFORMATTED_STRIDE }, (_, index) => {
      const [code, name, flag] = unformatted.slice(index * UNFORMATTED_STRIDE);
      return { code: code as number, name: name as string, proxiable: flag === "?" ? undefined : flag === "P" };
    });
  }

  get applications(): ApplicationDefinition[] {
    const { applications } = this.data;
    return Array.from({ length: applications.length / APPLICATION_STRIDE }, (_, index) => {
      const start = index * APPLICATION_STRIDE;
      const [id, name, vendorId, kind, specification] = applications.slice(start, start + APPLICATION_STRIDE);
      return { id, name, vendorId, kind, specification: specification || undefined } as ApplicationDefinition;
    });
  }

  get vendors(): VendorDefinition[] {
    const { vendors } = this.data;
    return Array.from({ length: vendors.length / 2 }, (_, index) => ({
      id: vendors[index * 2] as number,
      name: vendors[index * 2 + 1] as string,
    }));
  }

  /** The vendor that `@vendor` names. */
  get vendor(): VendorDefinition | undefined {
    const { vendorId: id, vendorName: name } = this.data;
    return id === undefined || name === undefined ? undefined : { id, name };
  }

  /**
   * The AVP of this name as formats in this file see it: its own, or an inherited one.
   * @throws DictionaryError when there is none.
   */
  avp(name: string): AvpDefinition {
    const found = this.find(name);
    if (found === undefined)
      throw new DictionaryError(`No AVP ${name} is known in dictionary ${this.name}; define or inherit it`);
    return found;
  }

  /** As {@link avp}, but undefined when there is none. */
  find(name: string): AvpDefinition | undefined {
    return this.own.get(name) ?? this.#extended.get(name) ?? this.#inherit(name);
  }

  /**
   * The command of this name, for example `Credit-Control-Request`.
   * @throws DictionaryError when there is none.
   */
  command(name: string): CommandDefinition {
    const found = this.#commandsByName().get(name);
    if (found === undefined) throw new DictionaryError(`No command ${name} is defined in dictionary ${this.name}`);
    return found;
  }

  /** Makes the members of a format, with attribute names that are unique in it. */
  format(text: string): GroupDefinition {
    const members: MemberDefinition[] = [];
    const keys = new Set<string>();
    let open = false;
    for (const { name, place, min, max } of parseMembers(text)) {
      if (name === "AVP") open = true;
      else {
        const avp = this.avp(name);
        const key = uniqueKey(avp, keys);
        keys.add(key);
        members.push({ avp, key, place, min, max });
      }
    }
    return { members, open };
  }

  #loadAvps(): Map<string, AvpDefinition> {
    const { avps } = this.data;
    const own = new Map<string, AvpDefinition>();
    for (let index = 0; index < avps.length; index += AVP_STRIDE)
      own.set(avps[index] as string, new LoadedAvp(this, index));
    return own;
  }

  #commandsByName(): ReadonlyMap<string, CommandDefinition> {
    if (this.#commands === undefined) {
      const commands = new Map<string, CommandDefinition>();
      for (let index = 0; index < this.data.commands.length; index += COMMAND_STRIDE) {
        const command = new LoadedCommand(this, index);
        commands.set(command.name, command);
      }
      this.#commands = commands;
    }
    return this.#commands;
  }

  #inherit(name: string): AvpDefinition | undefined {
    for (const [index, { names }] of this.data.inherits.entries()) {
      const avp = names === undefined || names.includes(name) ? this.#inherited[index]?.own.get(name) : undefined;
      if (avp === undefined) continue;
      const added = namedValuesOf(this.data, avp);
      if (added === undefined) return avp;
      const extended = withAddedValues(avp, { values: added.values, open: this.data.enums[name]?.open === true });
      this.#extended.set(name, extended);
      return extended;
    }
    return undefined;
  }
}

const RULES: Readonly<Record<MandatoryLetter, FlagRule>> = { M: "must", m: "may", "-": "mustNot" };

/** An AVP of a module; what few programs need is made on demand. */
class LoadedAvp implements AvpDefinition {
  readonly name: string;
  readonly code: number;
  readonly vendorId: number;
  readonly type: AvpType;
  readonly mandatory: FlagRule;
  readonly #module: DictionaryModule;
  readonly #specification: string;
  #key: string | undefined;
  #enumeration: Enumeration | undefined;
  #namedValues: NamedValues | undefined;
  #group: GroupDefinition | undefined;

  constructor(module: DictionaryModule, index: number) {
    const { avps } = module.data;
    this.#module = module;
    this.name = avps[index] as string;
    this.code = avps[index + 1] as number;
    this.vendorId = avps[index + 2] as number;
    this.type = avps[index + 3] as AvpType;
    this.mandatory = RULES[avps[index + 4] as MandatoryLetter];
    this.#specification = avps[index + 5] as string;
  }

  get key(): string {
    this.#key ??= attributeName(this.name);
    return this.#key;
  }

  get specification(): string | undefined {
    return this.#specification || this.#module.data.specification;
  }

  get valueNames(): ReadonlyMap<NamedValue, string> | undefined {
    return this.type === "Enumerated" ? undefined : this.#named?.names;
  }

  get namedValues(): ReadonlyMap<string, NamedValue> | undefined {
    return this.#named?.values;
  }

  get enumeration(): Enumeration | undefined {
    if (this.type !== "Enumerated") return undefined;
    this.#enumeration ??= {
      names: (this.#named?.names ?? new Map()) as Enumeration["names"],
      open: isOpenList(this.#module.data, this),
    };
    return this.#enumeration;
  }

  get #named(): NamedValues | undefined {
    this.#namedValues ??= namedValuesOf(this.#module.data, this);
    return this.#namedValues;
  }

  get group(): GroupDefinition | undefined {
    const { groups } = this.#module.data;
    if (this.#group === undefined && this.type === "Grouped" && Object.hasOwn(groups, this.name)) {
      this.#group = this.#module.format(groups[this.name] as string);
    }
    return this.#group;
  }
}

/** The names that a file has for an AVP's values, by `@enum` and `@define` alike; undefined when it has none. */
function namedValuesOf({ enums, defines }: ModuleData, { name, type }: AvpDefinition): NamedValues | undefined {
  const listed = Object.hasOwn(enums, name) ? enums[name]?.values : undefined;
  const defined = Object.hasOwn(defines, name) ? defines[name] : undefined;
  if (listed === undefined && defined === undefined) return undefined;
  const flat = [...(listed ?? []), ...(defined ?? [])];
  const isWide = type === "Unsigned64" || type === "Integer64";
  return namedValues(
    Array.from({ length: flat.length / 2 }, (_, index) => {
      const value = flat[index * 2] as number | string;
      return [isWide ? BigInt(value) : Number(value), flat[index * 2 + 1] as string] as const;
    }),
  );
}

/** Vendors add values with every release, and a list that nobody wrote down is open too. */
function isOpenList({ enums }: ModuleData, { name, vendorId }: AvpDefinition): boolean {
  return vendorId !== 0 || !Object.hasOwn(enums, name) || enums[name]?.open === true;
}

/** A command of a module. */
class LoadedCommand implements CommandDefinition {
  readonly name: string;
  readonly abbreviation: string;
  readonly code: number;
  readonly applicationId: number;
  readonly isRequest: boolean;
  readonly proxiable: boolean;
  readonly isError: boolean;
  readonly specification: string | undefined;
  readonly #module: DictionaryModule;
  readonly #text: string;
  #format: GroupDefinition | undefined;

  constructor(module: DictionaryModule, index: number) {
    const row = module.data.commands.slice(index, index + COMMAND_STRIDE);
    const [name, abbreviation, code, applicationId, flags, text, specification] = row;
    this.#module = module;
    this.#text = text as string;
    this.name = name as string;
    this.abbreviation = abbreviation as string;
    this.code = code as number;
    this.applicationId = applicationId as number;
    this.isRequest = (flags as string).includes("R");
    this.proxiable = (flags as string).includes("P");
    this.isError = (flags as string).includes("E");
    this.specification = (specification as string) || module.data.specification;
  }

  get members(): readonly MemberDefinition[] {
    return this.#load().members;
  }

  get open(): boolean {
    return this.#load().open;
  }

  #load(): GroupDefinition {
    this.#format ??= this.#module.format(this.#text);
    return this.#format;
  }
}
