import type {
  ApplicationDefinition,
  AvpDefinition,
  CommandDefinition,
  CommandType,
  NamedCommand,
  VendorDefinition,
} from "./definitions.ts";
import { valuesByName, withAddedValues } from "./named-values.ts";

/** The source that a dictionary is filled from: a `DictionaryModule`, or definitions made by hand. */
export interface DictionarySource {
  readonly avps: Iterable<AvpDefinition>;
  readonly commands: Iterable<CommandDefinition>;
  /** Commands of which only the name is known. */
  readonly namedCommands?: Iterable<NamedCommand>;
  readonly applications?: Iterable<ApplicationDefinition>;
  readonly vendors?: Iterable<VendorDefinition>;
  /** The vendor of the AVPs: its name counts where no list of vendors has it. */
  readonly vendor?: VendorDefinition | undefined;
  /** AVPs that take the place of inherited ones, because values were added to them. */
  readonly extended?: Iterable<AvpDefinition>;
  /** Modules whose AVPs this one uses: they come with it, without their commands. */
  readonly inherited?: Iterable<DictionarySource>;
  /** The profile that the formats are of: where a source without one has an AVP too, that one is looked up. */
  readonly profile?: string | undefined;
}

/** An entry of the package such as `diameter-ts/gx`: its dictionary with its command classes. */
export interface DictionaryInterface {
  readonly dictionary: DictionarySource;
  readonly commandTypes: Iterable<CommandType>;
}

/** An application with the interface that it speaks: the `APPLICATION` of an entry such as `diameter-ts/gx`. */
export interface ApplicationInterface extends ApplicationDefinition, DictionaryInterface {}

/** Where an AVP is used. */
export interface AvpUses {
  readonly commands: readonly CommandDefinition[];
  readonly groups: readonly AvpDefinition[];
}

/** AVPs that were replaced by others of the same code and vendor, by {@link replacementKey}. */
export type Replacements = ReadonlyMap<string, AvpDefinition>;

/** The key of an AVP in {@link Replacements}: AVPs with the same key can replace each other. */
export function replacementKey({ code, vendorId }: AvpDefinition): string {
  return `${code}@${vendorId}`;
}

/** Formats of applications that have none of their own: the base protocol's, and base accounting's (RFC 6733 §9). */
const BASE_APPLICATIONS = [0, 3];

/** The entry of a command. */
export interface KnownCommand {
  readonly definition: CommandDefinition | undefined;
  readonly type: CommandType | undefined;
}

/** AVPs, commands, applications and vendors, looked up by number in constant time and by name. */
export class Dictionary {
  /** By vendor, then by code. */
  readonly #avps = new Map<number, Map<number, AvpDefinition>>();
  readonly #names = new Map<string, AvpDefinition[]>();
  /** By code (doubled, plus one for requests), then by application. */
  readonly #commands = new Map<number, Map<number, CommandDefinition>>();
  readonly #types = new Map<number, Map<number, CommandType>>();
  /** Names of commands without a format, by code. */
  readonly #namedCommands = new Map<number, NamedCommand>();
  readonly #applications = new Map<number, ApplicationDefinition>();
  readonly #vendors = new Map<number, VendorDefinition>();
  #replacements: Replacements | undefined;
  /** The last question, with its answer. */
  #lastKnown: (KnownCommand & { readonly key: number; readonly applicationId: number }) | undefined;
  /** AVPs that came with a profile's source and stand here for want of a plain one. */
  readonly #ofProfiles = new Set<AvpDefinition>();
  /** Sources whose AVPs are here already: many modules inherit from the same ones. */
  readonly #loaded = new WeakSet<DictionarySource>();

  constructor(sources: Iterable<DictionarySource | DictionaryInterface> = []) {
    for (const source of sources) this.load(source);
  }

  /**
   * Adds everything of a module or of an interface (`import * as gx from "diameter-ts/gx"`), with the AVPs that it inherits.
   * An AVP that is there already stays, unless it is a profile's and this one is not; a command's format is replaced.
   */
  load(source: DictionarySource | DictionaryInterface): void {
    if ("dictionary" in source) {
      this.load(source.dictionary);
      for (const type of source.commandTypes) this.registerCommandType(type);
      return;
    }
    this.#loadAvps(source);
    for (const command of source.commands) this.registerCommand(command);
    for (const command of source.namedCommands ?? []) this.#namedCommands.set(command.code, command);
    for (const application of source.applications ?? []) this.#applications.set(application.id, application);
  }

  #loadAvps(source: DictionarySource): void {
    if (this.#loaded.has(source)) return;
    this.#loaded.add(source);
    for (const inherited of source.inherited ?? []) this.#loadAvps(inherited);
    for (const avp of source.avps) this.#loadAvp(avp, source.profile !== undefined);
    this.#registerAvps([...(source.extended ?? [])].map((avp) => this.#withValuesOf(avp)));
    for (const vendor of source.vendors ?? []) this.#vendors.set(vendor.id, vendor);
    const { vendor } = source;
    if (vendor !== undefined && !this.#vendors.has(vendor.id)) this.#vendors.set(vendor.id, vendor);
  }

  /** Two files may add values to one AVP: what the first has added stays. */
  #withValuesOf(extended: AvpDefinition): AvpDefinition {
    const present = this.#replacements?.get(replacementKey(extended));
    if (present === undefined) return extended;
    return withAddedValues(present, { values: valuesByName(extended), open: extended.enumeration?.open ?? false });
  }

  /** A profile's AVP serves the commands that name it; the look-up by code has the default one, whichever came first. */
  #loadAvp(avp: AvpDefinition, isOfProfile: boolean): void {
    const present = this.avp(avp.code, avp.vendorId);
    if (present !== undefined && (isOfProfile || !this.#ofProfiles.has(present))) return;
    this.#setAvp(avp);
    if (isOfProfile) this.#ofProfiles.add(avp);
  }

  /**
   * A dictionary with all of this one and more; this one stays as it is. The AVPs and formats that the sources themselves
   * define replace those that are here, the AVPs in all formats as with {@link registerAvp}.
   */
  extend(...sources: readonly (DictionarySource | DictionaryInterface)[]): Dictionary {
    const extended = new Dictionary();
    extended.#replacements = this.#replacements;
    const { avps, commands, applications, vendors } = this;
    extended.load({ avps, commands, namedCommands: this.#namedCommands.values(), applications, vendors });
    for (const types of this.#types.values()) for (const type of types.values()) extended.registerCommandType(type);
    for (const avp of this.#ofProfiles) extended.#ofProfiles.add(avp);
    for (const source of sources) {
      extended.load(source);
      extended.#registerAvps(("dictionary" in source ? source.dictionary : source).avps);
    }
    return extended;
  }

  /** The AVP of a code and vendor, or undefined. */
  avp(code: number, vendorId = 0): AvpDefinition | undefined {
    return this.#avps.get(vendorId)?.get(code);
  }

  /** All AVPs of a name, those of the IETF first; several vendors may have it, and a vendor may have it twice. */
  avpsNamed(name: string, vendorId?: number): readonly AvpDefinition[] {
    const found = this.#names.get(name) ?? [];
    return vendorId === undefined ? found : found.filter((avp) => avp.vendorId === vendorId);
  }

  /** The format of a command in an application; that of the base protocol where the application has none of its own. */
  command(applicationId: number, code: number, isRequest: boolean): CommandDefinition | undefined {
    return lookUp(this.#commands, applicationId, commandKey(code, isRequest));
  }

  /** The class of the command whose format {@link command} finds; undefined when it has none. */
  commandType(applicationId: number, code: number, isRequest: boolean): CommandType | undefined {
    return this.knownCommand(applicationId, code, isRequest).type;
  }

  /** The results of {@link command} and {@link commandType} in one go: of the many messages of a connection most are of one kind. */
  knownCommand(applicationId: number, code: number, isRequest: boolean): KnownCommand {
    const key = commandKey(code, isRequest);
    const last = this.#lastKnown;
    if (last !== undefined && last.key === key && last.applicationId === applicationId) return last;
    const definition = this.command(applicationId, code, isRequest);
    const type = definition && this.#types.get(key)?.get(definition.applicationId);
    this.#lastKnown = { key, applicationId, definition, type };
    return this.#lastKnown;
  }

  /** All formats of a command's code. */
  commandsOf(code: number): CommandDefinition[] {
    return [true, false].flatMap((isRequest) => [...(this.#commands.get(commandKey(code, isRequest))?.values() ?? [])]);
  }

  /** The name of a command that has no format in this dictionary; undefined for others. */
  commandName(code: number): string | undefined {
    return this.#namedCommands.get(code)?.name;
  }

  application(id: number): ApplicationDefinition | undefined {
    return this.#applications.get(id);
  }

  vendor(id: number): VendorDefinition | undefined {
    return this.#vendors.get(id);
  }

  get avps(): Iterable<AvpDefinition> {
    return allOf(this.#avps);
  }

  get commands(): Iterable<CommandDefinition> {
    return allOf(this.#commands);
  }

  get applications(): Iterable<ApplicationDefinition> {
    return this.#applications.values();
  }

  get vendors(): Iterable<VendorDefinition> {
    return this.#vendors.values();
  }

  /** AVPs that {@link registerAvp} replaced; another map after each. Undefined when there are none. */
  get replacements(): Replacements | undefined {
    return this.#replacements;
  }

  /**
   * Adds an AVP, or replaces the one of the same code and vendor, also in all formats that list it. Takes effect at once for
   * messages made or received from now on.
   */
  registerAvp(avp: AvpDefinition): void {
    this.#registerAvps([avp]);
  }

  #registerAvps(avps: Iterable<AvpDefinition>): void {
    let replacements: Map<string, AvpDefinition> | undefined;
    for (const avp of avps) {
      const replaced = this.avp(avp.code, avp.vendorId);
      if (replaced !== undefined && replaced !== avp) {
        // A new map, because plans that were made with the old one are kept by it.
        replacements ??= new Map(this.#replacements);
        replacements.set(replacementKey(avp), avp);
      }
      this.#setAvp(avp);
      this.#ofProfiles.delete(avp);
    }
    this.#replacements = replacements ?? this.#replacements;
  }

  #setAvp(avp: AvpDefinition): void {
    const ofVendor = inner(this.#avps, avp.vendorId);
    const replaced = ofVendor.get(avp.code);
    ofVendor.set(avp.code, avp);
    if (replaced !== undefined) {
      this.#ofProfiles.delete(replaced);
      this.#names.set(
        replaced.name,
        this.avpsNamed(replaced.name).filter((other) => other !== replaced),
      );
    }
    const named = this.#names.get(avp.name);
    if (named === undefined) this.#names.set(avp.name, [avp]);
    else {
      const all = [...named, avp];
      this.#names.set(avp.name, avp.vendorId === 0 ? all.sort((one, other) => one.vendorId - other.vendorId) : all);
    }
  }

  /** Adds a command's format, or replaces that of the same application, code and direction, with the class made for it. */
  registerCommand(command: CommandDefinition): void {
    this.#lastKnown = undefined;
    const key = commandKey(command.code, command.isRequest);
    inner(this.#commands, key).set(command.applicationId, command);
    const types = this.#types.get(key);
    if (types?.get(command.applicationId)?.definition !== command) types?.delete(command.applicationId);
  }

  /** Adds a command's class together with its format: received messages become instances of it. */
  registerCommandType(type: CommandType): void {
    const { definition } = type;
    this.registerCommand(definition);
    inner(this.#types, commandKey(definition.code, definition.isRequest)).set(definition.applicationId, type);
  }

  /** The commands and groups whose format names an AVP. Looks through the whole dictionary. */
  usesOf(wanted: AvpDefinition): AvpUses {
    const has = (format: { readonly members: CommandDefinition["members"] } | undefined): boolean =>
      format?.members.some(({ avp }) => avp.code === wanted.code && avp.vendorId === wanted.vendorId) ?? false;
    return {
      commands: [...this.commands].filter(has),
      groups: [...this.avps].filter((avp) => has(avp.group)),
    };
  }
}

function commandKey(code: number, isRequest: boolean): number {
  return code * 2 + (isRequest ? 1 : 0);
}

function lookUp<T>(table: Map<number, Map<number, T>>, applicationId: number, key: number): T | undefined {
  const byApplication = table.get(key);
  if (byApplication === undefined) return undefined;
  const exact = byApplication.get(applicationId);
  if (exact !== undefined) return exact;
  for (const base of BASE_APPLICATIONS) {
    const found = byApplication.get(base);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inner<T>(table: Map<number, Map<number, T>>, key: number): Map<number, T> {
  let found = table.get(key);
  if (found === undefined) {
    found = new Map();
    table.set(key, found);
  }
  return found;
}

function* allOf<T>(table: Map<number, Map<number, T>>): Generator<T> {
  for (const byKey of table.values()) yield* byKey.values();
}
