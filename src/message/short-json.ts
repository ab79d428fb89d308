import type { AvpDefinition, CommandDefinition, GroupDefinition } from "../dictionary/definitions.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { nameOfValue, valueOfName } from "../dictionary/named-values.ts";
import { HEADER_LENGTH, type MessageHeader } from "../wire/header.ts";
import { type Avp, splitAvps } from "./avp.ts";
import { avpOfName } from "./avp-name.ts";
import { avpToTree, headerToTree, type MessageTree, type TreeValue } from "./avp-tree.ts";
import { DEFAULT_LIMITS } from "./decode-context.ts";
import { flagsOf } from "./format-plan.ts";
import { readingText, writableText } from "./reading.ts";

/** A value in the short form: as a tree has it; octets that can be printed as `text`; a value with what it means in `reading`. */
export type ShortValue =
  | TreeValue
  | { readonly text: string }
  | { readonly value: string | number; readonly reading: string }
  | ShortGroup;

/** AVPs by name, in their order; several of one name that follow each other are an array. */
export interface ShortAvps {
  readonly [name: string]: ShortValue | readonly ShortValue[];
}

/** An AVP that has no name, or is not as its definition says: code, flags, and octets in hex. */
export interface OddAvp {
  readonly code: number;
  readonly vendorId?: number;
  readonly flags: { readonly vendor?: true; readonly mandatory?: true; readonly protected?: true };
  readonly reservedFlagBits?: number;
  readonly value?: string;
  readonly hex?: string;
  readonly avps?: ShortAvps | ShortList;
  readonly nonZeroPadding?: string;
  readonly missingPadding?: number;
}

/** AVPs of which some are odd, or come again after others. */
export type ShortList = readonly (ShortAvps | OddAvp)[];

/** A group, or in `avps` one of which some AVPs are odd. */
export type ShortGroup = ShortAvps | { readonly avps: ShortList };

/** A message as `JSON.stringify` writes it; `messageFromJson` reads it back, octet for octet. */
export interface ShortMessage {
  /** The name of a command that the dictionary knows; else there is a `header`. */
  readonly command?: string;
  readonly applicationId?: number;
  readonly flags?: { readonly proxiable?: boolean; readonly error?: true; readonly retransmitted?: true };
  readonly hopByHop?: number;
  readonly endToEnd?: number;
  readonly header?: MessageTree["header"];
  readonly avps: ShortAvps | ShortList;
  /** Says which AVP has a wrong length; `rest` has the octets from that AVP on, in hex. */
  readonly problem?: string;
  readonly rest?: string;
}

/** The parts of a message that its short form is made of. */
export interface ShortSource {
  readonly header: MessageHeader;
  readonly avps: readonly Avp[];
  readonly dictionary: Dictionary;
  /** The command, if it is known. */
  readonly definition: CommandDefinition | undefined;
  /** The octets of a message as they came. */
  readonly received: Buffer | undefined;
}

/** The short form of a message: AVPs by name, nothing lost. Never throws. */
export function shortMessage(source: ShortSource): ShortMessage {
  // A message that has given its AVPs away has no octets that it came in.
  const { received } = source;
  const { header, avps, dictionary, definition: format } = source;
  const { applicationId } = header;
  const level = { avps, format, dictionary, applicationId, depth: 1 };
  const rest = received === undefined ? undefined : splitAvps(received, HEADER_LENGTH, undefined);
  return {
    ...(shortHeader(header, format) ?? { header: headerToTree(header) }),
    avps: shortLevel(level),
    ...(rest?.fault !== undefined && { problem: rest.fault, rest: rest.rest.toString("hex") }),
  };
}

/** Undefined where the name of the command does not tell all of the header. */
function shortHeader(header: MessageHeader, format: CommandDefinition | undefined): Partial<ShortMessage> | undefined {
  const { applicationId, version, commandFlags } = header;
  const isNamed = format !== undefined && (format.applicationId === applicationId || format.applicationId === 0);
  if (!isNamed || version !== 1 || (commandFlags & RESERVED) !== 0) return undefined;
  const flags = {
    ...(header.isProxyable !== format.proxiable && { proxiable: header.isProxyable }),
    ...(header.isError && { error: true as const }),
    ...(header.isRetransmit && { retransmitted: true as const }),
  };
  return {
    command: format.name,
    applicationId,
    ...(Object.keys(flags).length > 0 && { flags }),
    hopByHop: header.hopByHopIdentifier,
    endToEnd: header.endToEndIdentifier,
  };
}

const RESERVED = 0x0f;

/** AVPs that stand beside each other, and where. */
interface Level {
  readonly avps: readonly Avp[];
  readonly format: GroupDefinition | undefined;
  readonly dictionary: Dictionary;
  readonly applicationId: number;
  readonly depth: number;
}

function shortLevel(level: Level): ShortAvps | ShortList {
  const parts: (Record<string, ShortValue | ShortValue[]> | OddAvp)[] = [];
  let named: Record<string, ShortValue | ShortValue[]> | undefined;
  let lastName = "";
  for (const avp of level.avps) {
    const known = namedAvp(avp, level);
    if (known === undefined) {
      parts.push(oddAvp(avp, level));
      named = undefined;
      continue;
    }
    const { name, value } = known;
    if (named === undefined || (name in named && name !== lastName)) {
      named = {};
      parts.push(named);
    }
    const before = named[name];
    named[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
    lastName = name;
  }
  const [first = {}, ...others] = parts;
  return others.length === 0 && !isOdd(first) ? first : (parts as ShortList);
}

function isOdd(part: object): part is OddAvp {
  return "code" in part && "flags" in part;
}

/** An AVP that is as the definition of its name says, with that name; undefined for every other. */
function namedAvp(avp: Avp, level: Level): { readonly name: string; readonly value: ShortValue } | undefined {
  const { definition } = avp;
  if (definition === undefined || avp.padding !== undefined) return undefined;
  const name = nameFor(avp, level);
  const found = name === undefined ? undefined : avpOfName(name, level);
  if (name === undefined || found === undefined || !("definition" in found)) return undefined;
  if (avp.flags !== flagsOf(found.definition) || definition.type !== found.definition.type) return undefined;
  const value =
    definition.type === "Grouped" ? shortGroup(avp, found.definition, level) : shortValue(avp, found.definition, level);
  return value === undefined ? undefined : { name, value };
}

/** The name alone where it leads to the AVP, else with the vendor; undefined where that does not either. */
function nameFor({ name, code, vendorId }: Avp, level: Level): string | undefined {
  return [name, `${name}@${vendorId}`].find((candidate) => {
    const found = avpOfName(candidate, level);
    return "definition" in found && found.definition.code === code && found.definition.vendorId === vendorId;
  });
}

function shortGroup(avp: Avp, { group }: AvpDefinition, level: Level): ShortGroup | undefined {
  const { members } = avp;
  if (members === undefined || level.depth >= DEFAULT_LIMITS.maxGroupDepth) return undefined;
  const inner = shortLevel({ ...level, avps: members, format: group, depth: level.depth + 1 });
  return Array.isArray(inner) ? { avps: inner as ShortList } : (inner as ShortAvps);
}

function shortValue(avp: Avp, definition: AvpDefinition, level: Level): ShortValue | undefined {
  const { value, problem, hex } = avpToTree(avp, level.depth);
  if (value === undefined || problem !== undefined || hex !== undefined) return undefined;
  const reading = readingText(avp, level.applicationId, level.avps);
  if (definition.type === "OctetString") return shortOctets(avp, reading);
  if (typeof value === "object") return value.family <= 2 && value.address !== undefined ? value.address : value;
  if (reading !== undefined) return { value, reading };
  return isNumeric(definition) ? (valueName(definition, value) ?? value) : value;
}

function isNumeric({ type }: AvpDefinition): boolean {
  return type === "Enumerated" || /^(Unsigned|Integer)/.test(type);
}

/** The name of a value, if it leads back to it. */
function valueName(definition: AvpDefinition, value: string | number): string | undefined {
  const number = typeof value === "string" ? BigInt(value) : value;
  const name = nameOfValue(definition, number);
  return name !== undefined && !/^-?\d+$/.test(name) && valueOfName(definition, name) === number ? name : undefined;
}

function shortOctets(avp: Avp, reading: string | undefined): ShortValue {
  const { data } = avp;
  const hex = data.toString("hex");
  if (reading !== undefined) {
    const text = writableText(avp, reading);
    return text !== undefined && !HEX.test(text) ? text : { value: hex, reading };
  }
  return data.length > 0 && data.every((octet) => octet >= 0x20 && octet < 0x7f)
    ? { text: data.toString("latin1") }
    : hex;
}

/** What would be read as octets. */
const HEX = /^(0x)?([0-9a-f]{2})*$/i;

function oddAvp(avp: Avp, level: Level): OddAvp {
  const { code, vendorId, nonZeroPadding, missingPadding, reservedFlagBits } = avpToTree(avp, Number.POSITIVE_INFINITY);
  const group = avp.definition?.type === "Grouped" ? shortGroup(avp, avp.definition, level) : undefined;
  const hex = avp.data.toString("hex");
  return {
    code,
    ...(vendorId !== 0 && { vendorId }),
    flags: {
      ...(avp.isVendor && { vendor: true as const }),
      ...(avp.isMandatory && { mandatory: true as const }),
      ...(avp.isPrivate && { protected: true as const }),
    },
    ...(reservedFlagBits !== undefined && { reservedFlagBits }),
    ...(group === undefined ? { value: hex, hex } : { avps: "avps" in group ? (group.avps as ShortList) : group }),
    ...(nonZeroPadding !== undefined && { nonZeroPadding }),
    ...(missingPadding !== undefined && { missingPadding }),
  };
}
