import type { AvpDefinition, AvpType } from "../dictionary/definitions.ts";
import { nameOfValue } from "../dictionary/named-values.ts";
import { AVP_FLAG_VENDOR } from "../wire/avp-frame.ts";
import { HEADER_LENGTH } from "../wire/header.ts";
import { escaped } from "../wire/quoted.ts";
import { type Avp, type SplitAvps, splitAvps } from "./avp.ts";
import { type AvpTree, avpToTree } from "./avp-tree.ts";
import { DEFAULT_LIMITS } from "./decode-context.ts";
import type { Message } from "./message.ts";
import { readingText } from "./reading.ts";
import { lengthFault } from "./value.ts";

/** How a dump is written. */
export interface DumpOptions {
  /** Names of AVPs whose value is not shown; passwords and keys unless given. */
  readonly hidden?: ReadonlySet<string>;
}

/** AVPs that hold secrets of users. */
export const SENSITIVE_AVPS: ReadonlySet<string> = new Set([
  "User-Password",
  "CHAP-Password",
  "ARAP-Password",
  "Tunnel-Password",
  "EAP-Master-Session-Key",
  "MIP-Session-Key",
  "Keying-Material",
  "Confidentiality-Key",
  "Integrity-Key",
  "KASME",
]);

/** The sensitive AVPs by vendor and code, for messages read with a dictionary that does not have them. */
const SENSITIVE_CODES: ReadonlyMap<string, string> = new Map([
  ["0:2", "User-Password"],
  ["0:3", "CHAP-Password"],
  ["0:69", "Tunnel-Password"],
  ["0:70", "ARAP-Password"],
  ["0:343", "MIP-Session-Key"],
  ["0:464", "EAP-Master-Session-Key"],
  ["0:583", "Keying-Material"],
  ["10415:625", "Confidentiality-Key"],
  ["10415:626", "Integrity-Key"],
  ["10415:1450", "KASME"],
]);

/**
 * The message as text for people: a line for the header, then one for each AVP, members of a group indented by two blanks. Never
 * throws; control characters are escaped. Where the length of an AVP is wrong, a line says so, and the octets from there on follow.
 */
export function dump(message: Message, options: DumpOptions = {}): string {
  const lines = dumpLines(message, options).map((line) => `${"  ".repeat(line.depth)}${lineText(line, message)}`);
  return `${[message.toString(), ...lines].join("\n")}\n`;
}

/** What a dump says of an AVP, or of octets that could not be read. */
export type DumpLine =
  /** `value` is undefined for a group whose members follow. */
  | { readonly depth: number; readonly avp: Avp; readonly value: string | undefined }
  | { readonly depth: number; readonly unread: string };

/** The lines of a dump behind that of the header, for a layout of one's own. Never throws; control characters are escaped. */
export function dumpLines(message: Message, { hidden = SENSITIVE_AVPS }: DumpOptions = {}): DumpLine[] {
  const lines: DumpLine[] = [];
  const { received: octets, avps } = message;
  const place = { lines, depth: 1, message, siblings: avps, hidden };
  for (const avp of avps) dumpAvp(avp, place);
  if (octets !== undefined) dumpRest(splitAvps(octets, HEADER_LENGTH, message.dictionary), place);
  return lines;
}

interface Place {
  readonly lines: DumpLine[];
  readonly depth: number;
  readonly message: Message;
  /** The AVPs of the level, on which readings may depend. */
  readonly siblings: readonly Avp[];
  readonly hidden: ReadonlySet<string>;
}

function dumpAvp(avp: Avp, place: Place): void {
  const { lines, depth, message } = place;
  const isWalked = avp.definition?.type === "Grouped" && depth <= DEFAULT_LIMITS.maxGroupDepth && !isHidden(avp, place);
  lines.push({ depth, avp, value: isWalked ? undefined : isHidden(avp, place) ? "(hidden)" : valueText(avp, place) });
  if (!isWalked) return;
  const { members } = avp;
  const content = members === undefined ? splitAvps(avp.data, 0, message.dictionary) : undefined;
  const siblings = members ?? content?.avps ?? [];
  const inner = { ...place, depth: depth + 1, siblings };
  for (const member of siblings) dumpAvp(member, inner);
  if (content !== undefined) dumpRest(content, inner);
}

/** Adds the octets behind the AVPs that could be read, and why they could not be read. */
function dumpRest({ fault, rest }: SplitAvps, { lines, depth, hidden }: Place): void {
  if (fault === undefined) return;
  const flags = rest.length < 12 ? 0 : (rest[4] as number);
  const vendorId = (flags & AVP_FLAG_VENDOR) === 0 ? 0 : rest.readUInt32BE(8);
  const name = rest.length < 4 ? undefined : SENSITIVE_CODES.get(`${vendorId}:${rest.readUInt32BE(0)}`);
  const isSecret = name !== undefined && hidden.has(name);
  lines.push({ depth, unread: `(not read: ${fault}) ${isSecret ? "(hidden)" : `0x${rest.toString("hex")}`}` });
}

function lineText(line: DumpLine, { dictionary }: Message): string {
  if ("unread" in line) return line.unread;
  const { avp, value } = line;
  const vendor = avp.vendorId === 0 ? "" : `, Vnd: ${dictionary.vendor(avp.vendorId)?.name ?? avp.vendorId}`;
  const head = `Code: 0x${hex(avp.code)}, Flags: 0x${hex(avp.flags)} (${flagLetters(avp)}), Length: ${avp.length}${vendor}`;
  return `${avp.name} <${head}${value === undefined ? "" : `, Val: ${value}`}>`;
}

/** The flags of an AVP as three letters, `-` for one that is not set. */
export function flagLetters(avp: Avp): string {
  return `${avp.isVendor ? "V" : "-"}${avp.isMandatory ? "M" : "-"}${avp.isPrivate ? "P" : "-"}`;
}

function isHidden({ definition, name, vendorId, code }: Avp, { hidden }: Place): boolean {
  return hidden.has(definition === undefined ? (SENSITIVE_CODES.get(`${vendorId}:${code}`) ?? name) : name);
}

function hex(value: number): string {
  return value.toString(16).padStart(2, "0");
}

function valueText(avp: Avp, { message, siblings }: Place): string {
  const tree = avpToTree(avp, Number.POSITIVE_INFINITY);
  if (tree.problem !== undefined) {
    const problem = tree.problem === "length" ? `length: ${lengthFault(tree.type as AvpType, avp.data)}` : tree.problem;
    return `(${problem}) 0x${tree.value}`;
  }
  const reading = readingText(avp, message.header.applicationId, siblings);
  if (reading !== undefined)
    return `${tree.type === "OctetString" ? `0x${tree.value}` : tree.value} (${escaped(reading)})`;
  if (tree.type === "OctetString" || tree.type === "Unknown") return octetsText(avp.data);
  return typed(tree, avp.definition as AvpDefinition);
}

function typed(tree: AvpTree, definition: AvpDefinition): string {
  const { value } = tree;
  if (typeof value === "string" && !tree.type.endsWith("64")) return escaped(value);
  if (typeof value === "object")
    return value.address === undefined ? `family ${value.family}, 0x${value.hex}` : escaped(value.address);
  // 64 bits are decimal text in a tree.
  const name = nameOfValue(
    definition,
    typeof value === "string" && /^-?\d+$/.test(value) ? BigInt(value) : (value as number),
  );
  return name === undefined ? `${value}` : `${value} (${escaped(name)})`;
}

/** Octets as quoted text when all of them can be printed, else as hex. */
function octetsText(data: Buffer): string {
  const printable = data.length > 0 && data.every((octet) => octet >= 0x20 && octet < 0x7f);
  return printable ? JSON.stringify(data.toString("latin1")) : `0x${data.toString("hex")}`;
}
