import type { AvpDefinition, CommandDefinition, FlagRule, GroupDefinition } from "../definitions.ts";
import type { DictionaryModule } from "../module.ts";
import type { MandatoryLetter } from "../module-data.ts";
import type { ForeignAvp, ForeignCommand, ForeignDictionary, ForeignExtension, ForeignMember } from "./foreign.ts";
import type { ImportOptions } from "./module-builder.ts";

/**
 * A foreign dictionary in which the rules for commands and groups of other files have become formats of its own: copies of
 * those that a known module has, with the rules added. A remark tells each rule for which there is nothing to copy.
 */
export function withExtendedCopies(source: ForeignDictionary, options: ImportOptions): ForeignDictionary {
  if (source.extensions.length === 0) return source;
  const copies = new ExtendedCopies(source, options);
  for (const extension of source.extensions) {
    if (extension.of === "command") copies.addCommand(extension);
    else copies.addGroup(extension);
  }
  return copies.result();
}

class ExtendedCopies {
  readonly #source: ForeignDictionary;
  readonly #modules: readonly DictionaryModule[];
  readonly #remarks: string[];
  readonly #groups = new Map<AvpDefinition, ForeignAvp>();
  /** By direction; an answer comes with its request, as the format of dictionary files demands. */
  readonly #commands = new Map<CommandDefinition, ForeignCommand>();
  /** The application whose commands the file will hold, once it is known. */
  #applicationId: number | undefined;

  constructor(source: ForeignDictionary, { inherits, applicationId }: ImportOptions) {
    this.#source = source;
    // Where several modules have a format, that without a profile comes first.
    this.#modules = [...inherits].sort(
      (one, other) => Number(one.profile !== undefined) - Number(other.profile !== undefined),
    );
    this.#remarks = [...source.remarks];
    this.#applicationId = applicationId ?? source.commands.find(({ members }) => members !== undefined)?.applicationId;
  }

  result(): ForeignDictionary {
    const avps = [...this.#source.avps, ...this.#groups.values()];
    const commands = [...this.#source.commands, ...this.#commands.values()];
    return { ...this.#source, avps, commands, extensions: [], remarks: this.#remarks };
  }

  addCommand(extension: ForeignExtension): void {
    const known = this.#knownCommand(extension.name);
    if (typeof known === "string") {
      this.#leaveOut(extension, known);
      return;
    }
    const copy = this.#commands.get(known) ?? commandCopy(known);
    this.#commands.set(known, { ...copy, members: merged(copy.members ?? [], extension.members) });
    const other = this.#otherDirection(known);
    if (other !== undefined && !this.#commands.has(other)) this.#commands.set(other, commandCopy(other));
  }

  addGroup(extension: ForeignExtension): void {
    const known = this.#knownGroup(extension);
    if (typeof known === "string") {
      this.#leaveOut(extension, known);
      return;
    }
    const copy = this.#groups.get(known) ?? groupCopy(known);
    this.#groups.set(known, { ...copy, members: merged(copy.members ?? [], extension.members) });
  }

  /** The command to copy, or why there is none. */
  #knownCommand(name: string): CommandDefinition | string {
    const named = this.#modules.flatMap((module) => module.commands).filter((command) => command.name === name);
    if (named.length === 0) return `no dictionary here has a command ${name}`;
    // What is said of no application is said of the one that the name comes from, not of one that uses it again.
    this.#applicationId ??= Math.min(...named.map(({ applicationId }) => applicationId));
    const known = named.find(({ applicationId }) => applicationId === this.#applicationId);
    if (known !== undefined) return known;
    const ids = [...new Set(named.map(({ applicationId }) => applicationId))]
      .sort((one, other) => one - other)
      .join(", ");
    return `it is of application ${ids}, and this file holds commands of ${this.#applicationId}; choose the other`;
  }

  /** The group to copy, or why there is none. */
  #knownGroup({ name, vendorId }: ForeignExtension): AvpDefinition | string {
    const named = this.#modules
      .flatMap((module) => module.own.get(name) ?? [])
      .filter((avp) => (vendorId ?? avp.vendorId) === avp.vendorId);
    const known = this.#asUsed(named) ?? named.find((avp) => avp.vendorId === 0) ?? named[0];
    if (known === undefined) return `no dictionary here defines an AVP ${name}`;
    return known.type === "Grouped" ? known : `${name} is ${known.type}, not Grouped`;
  }

  /** The one of several definitions of an AVP that the commands of the file's application name: it may be a profile's. */
  #asUsed(named: readonly AvpDefinition[]): AvpDefinition | undefined {
    if (named.length < 2) return named[0];
    const formats = this.#modules
      .flatMap((module) => (module.profile === undefined ? module.commands : []))
      .filter(({ applicationId }) => applicationId === (this.#applicationId ?? CREDIT_CONTROL));
    return named.find((avp) => formats.some(({ members }) => members.some((member) => member.avp === avp)));
  }

  #otherDirection({ code, applicationId, isRequest }: CommandDefinition): CommandDefinition | undefined {
    return this.#modules
      .flatMap((module) => module.commands)
      .find((other) => other.code === code && other.applicationId === applicationId && other.isRequest !== isRequest);
  }

  #leaveOut({ name, members }: ForeignExtension, why: string): void {
    const names = members.map((member) => member.name).join(", ");
    this.#remarks.push(`the rules for ${names} in ${name} are left out: ${why}`);
  }
}

/** The application whose groups have several formats, where nothing else is said. */
const CREDIT_CONTROL = 4;

function commandCopy(command: CommandDefinition): ForeignCommand {
  const { name, abbreviation, code, applicationId, isRequest, proxiable } = command;
  return { name, abbreviation, code, applicationId, isRequest, proxiable, members: membersOf(command) };
}

const LETTERS: Readonly<Record<FlagRule, MandatoryLetter>> = { must: "M", may: "m", mustNot: "-" };

function groupCopy({ name, code, vendorId, mandatory, group }: AvpDefinition): ForeignAvp {
  const members = group === undefined ? [] : membersOf(group);
  return { name, code, vendorId, type: "Grouped", mandatory: LETTERS[mandatory], values: [], members };
}

function membersOf({ members }: GroupDefinition): ForeignMember[] {
  return members.map(({ avp, place, min, max }) => {
    return { name: avp.name, vendorId: avp.vendorId, place, min, max, definition: avp };
  });
}

/** A rule for an AVP that the format has already takes the place of what stood there. */
function merged(members: readonly ForeignMember[], rules: readonly ForeignMember[]): ForeignMember[] {
  const result = [...members];
  for (const rule of rules) {
    const at = result.findIndex(
      ({ name, vendorId }) => name === rule.name && (vendorId ?? rule.vendorId) === (rule.vendorId ?? vendorId),
    );
    if (at < 0) result.push(rule);
    else result[at] = { ...rule, definition: result[at]?.definition };
  }
  return result;
}
