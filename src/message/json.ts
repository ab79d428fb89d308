import { inspect } from "node:util";
import type { AvpDefinition, AvpType, CommandDefinition } from "../dictionary/definitions.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { dictionaryInUse } from "../dictionary/in-use.ts";
import { valueOfName, valuesByName } from "../dictionary/named-values.ts";
import { DiameterError } from "../errors.ts";
import { takesText } from "../telecom/readings.ts";
import type { Address } from "../wire/address.ts";
import { AVP_FLAG_MANDATORY, AVP_FLAG_PRIVATE, AVP_FLAG_VENDOR } from "../wire/avp-frame.ts";
import { BASE_ACCOUNTING } from "../wire/base-codes.ts";
import { FLAG_ERROR, FLAG_PROXIABLE, FLAG_REQUEST, FLAG_RETRANSMIT, MessageHeader } from "../wire/header.ts";
import { Avp } from "./avp.ts";
import { avpOfName, type NamePlace, nameSuggestion, suggestion } from "./avp-name.ts";
import { flagsOf } from "./format-plan.ts";
import { Message, receive } from "./message.ts";
import type { WritableValue } from "./value.ts";

type Json = Record<string, unknown>;

/**
 * Makes a message of plain data: of the tree that `messageToTree` gives, or of the short form that people write:
 * `{ "command": "Credit-Control-Request", "applicationId": 4, "avps": { "Session-Id": "a;1;2", "CC-Request-Type": "INITIAL_REQUEST" } }`.
 * In the short form, which `JSON.stringify(message)` writes, AVPs go by name (`Name@vendor` where several vendors have it and the format
 * does not tell), an array stands for several AVPs, an object for a group (null for an empty one); octets are hex, `{ "text": "video" }`
 * for UTF-8, or a text that stands for them in this AVP (`10.1.2.3`); numbers may be decimal text, and values with a name go by it. A
 * list of objects and of AVPs as trees have them may stand in place of an object of AVPs.
 * @throws DiameterError `invalid-argument` that names the wrong place.
 */
export function messageFromJson(json: unknown, dictionary: Dictionary = dictionaryInUse()): Message {
  const source = asObject(json, "The message");
  const header =
    "header" in source ? headerFromTree(asObject(source.header, "header")) : headerFromShort(source, dictionary);
  const format = dictionary.command(header.applicationId, header.commandCode, header.isRequest);
  const avps = avpsFromJson(source.avps ?? [], { path: "avps", dictionary, format });
  const octets = new Message(header, avps, dictionary).asBytes();
  // The message is encoded and read back, so that a typed class is made where there is one.
  return receive(source.rest === undefined ? octets : withRest(octets, hexOctets(source.rest, "rest")), dictionary);
}

/** Rebuilds a broken message: adds the octets that came behind the readable AVPs. */
function withRest(octets: Buffer, rest: Buffer): Buffer {
  const all = Buffer.concat([octets, rest]);
  all.writeUIntBE(all.length, 1, 3);
  return all;
}

/** The place of AVPs in the data. */
export interface JsonPlace extends NamePlace {
  readonly path: string;
}

/** AVPs by name in an object; in a list such objects, and AVPs of trees. */
export function avpsFromJson(json: unknown, place: JsonPlace): Avp[] {
  const { path } = place;
  if (Array.isArray(json))
    return json.flatMap((item, index) => {
      const at = { ...place, path: `${path}[${index}]` };
      const source = asObject(item, at.path);
      return "code" in source || "name" in source || "value" in source
        ? avpFromTree(source, at)
        : avpsFromJson(source, at);
    });
  return Object.entries(asObject(json, path)).flatMap(([name, value]) => {
    const definition = definitionOf(name, { ...place, path: `${path}.${name}` });
    if (!Array.isArray(value)) return [avpFromShort(definition, value, { ...place, path: `${path}.${name}` })];
    return value.map((item, index) => avpFromShort(definition, item, { ...place, path: `${path}.${name}[${index}]` }));
  });
}

function avpFromTree(tree: Json, place: JsonPlace): Avp {
  const { path, dictionary } = place;
  if (tree.code === undefined && typeof tree.name !== "string") throw wrong(path, "an AVP with code or name", tree);
  const definition = tree.code === undefined ? definitionOf(tree.name as string, place) : undefined;
  const code = definition?.code ?? asNumber(tree.code, `${path}.code`);
  const vendorId = definition?.vendorId ?? asNumber(tree.vendorId ?? 0, `${path}.vendorId`);
  const known = definition ?? dictionary.avp(code, vendorId);
  const flags =
    tree.flags === undefined
      ? known === undefined
        ? vendorId === 0
          ? 0
          : AVP_FLAG_VENDOR
        : flagsOf(known)
      : avpFlags(tree, path);
  const fields = { code, vendorId, flags, definition: known, dictionary };
  if (tree.avps !== undefined) {
    const members = avpsFromJson(tree.avps, { path: `${path}.avps`, dictionary, format: known?.group });
    return padded(new Avp({ ...fields, data: encode(members) }), tree);
  }
  const octets = tree.problem === undefined ? tree.hex : tree.value;
  const type = tree.problem !== undefined || known === undefined ? "OctetString" : known.type;
  if (tree.value === undefined) throw wrong(path, "an AVP with value or avps", tree);
  const avp = new Avp({ ...fields, ...(octets !== undefined && { data: hexOctets(octets, path) }) });
  if (octets === undefined) setValue(avp, valueFromJson(type, tree.value, path, known), path);
  return padded(avp, tree);
}

function avpFromShort(definition: AvpDefinition, value: unknown, { path, dictionary }: JsonPlace): Avp {
  const { code, vendorId, group: format } = definition;
  const avp = new Avp({ code, vendorId, flags: flagsOf(definition), definition, dictionary });
  if (definition.type === "Grouped") {
    const content = holdsOnly(value, "avps") ? value.avps : (value ?? {});
    avp.payload = encode(avpsFromJson(content, { path, dictionary, format }));
  } else {
    const content = holdsOnly(value, "value", "reading") ? value.value : value;
    setValue(avp, valueFromJson(definition.type, content, path, definition), path);
  }
  return avp;
}

/** True for an object with these keys and no others. */
function holdsOnly(json: unknown, ...keys: readonly string[]): json is Json {
  if (typeof json !== "object" || json === null) return false;
  return Object.keys(json).length === keys.length && keys.every((key) => key in json);
}

/** The padding of a received AVP, where it was odd. */
function padded(avp: Avp, tree: Json): Avp {
  const { nonZeroPadding, missingPadding } = tree;
  if (nonZeroPadding === undefined && missingPadding === undefined) return avp;
  const { code, vendorId, flags, data, definition } = avp;
  const present = (-avp.length & 3) - asNumber(missingPadding ?? 0, "missingPadding");
  const padding =
    nonZeroPadding === undefined ? Buffer.alloc(Math.max(0, present)) : hexOctets(nonZeroPadding, "nonZeroPadding");
  return new Avp({ code, vendorId, flags, data, definition, padding });
}

function valueFromJson(
  type: AvpType,
  json: unknown,
  path: string,
  definition: AvpDefinition | undefined,
): WritableValue {
  switch (type) {
    case "OctetString":
      return octets(json, path, definition);
    case "Grouped":
      return hexOctets(json, path);
    case "Enumerated":
    case "Unsigned32":
    case "Integer32":
      if (typeof json !== "string") return json as number;
      return isDecimal(json, definition) ? Number(json) : named(json, path, definition);
    case "Unsigned64":
    case "Integer64":
      if (typeof json !== "string") return json as number;
      return /^-?\d+$/.test(json) ? BigInt(json) : named(json, path, definition);
    case "Time":
      return time(json, path);
    case "Float32":
    case "Float64":
      return typeof json === "string" && /^(NaN|-?Infinity)$/.test(json) ? Number(json) : (json as number);
    case "Address":
      return address(json, path);
    default:
      return json as WritableValue;
  }
}

/** True for digits, unless a value has them for its name. */
function isDecimal(text: string, definition: AvpDefinition | undefined): boolean {
  return /^-?\d+$/.test(text) && (definition === undefined || valueOfName(definition, text) === undefined);
}

/** The value that has a name in the AVP's list; a text for an AVP without a list is refused as any wrong value is. */
function named(name: string, path: string, definition: AvpDefinition | undefined): WritableValue {
  if (definition === undefined || valuesByName(definition).length === 0) return name;
  const value = valueOfName(definition, name);
  if (value !== undefined) return value;
  const names = valuesByName(definition).map(([known]) => known);
  throw wrong(
    path,
    `a value of ${definition.name}, by number or name`,
    name,
    suggestion(name, names) || listed(definition),
  );
}

/** The first values of an AVP, to be chosen from. */
function listed(definition: AvpDefinition): string {
  const values = valuesByName(definition);
  const shown = values.slice(0, MAX_LISTED).map(([name, value]) => `${name} (${value})`);
  return `; its values are ${shown.join(", ")}${values.length > MAX_LISTED ? ", …" : ""}`;
}

const MAX_LISTED = 8;

/** Reads a time, with a zone. No number is taken: it could count seconds or milliseconds, from 1900 or 1970. */
function time(json: unknown, path: string): Date {
  const [, date, zone] = (typeof json === "string" ? TIME.exec(json) : null) ?? [];
  const instant = new Date(zone === undefined ? Number.NaN : (json as string).replace(" ", "T"));
  // `Date` takes a day that the month does not have for one of the next month.
  const hasDay = new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date as string);
  if (Number.isNaN(instant.getTime()) || !hasDay)
    throw wrong(path, "a time with its zone, such as 2024-02-29T12:34:56Z or 2024-02-29T13:34:56+01:00,", json);
  return instant;
}

const TIME = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

function address(json: unknown, path: string): Address | string {
  if (typeof json === "string") return json;
  const { family, address: text, hex } = asObject(json, path);
  if (hex !== undefined) return { family: family as number, data: hexOctets(hex, path) };
  return { family: family as 1, address: text as string };
}

function headerFromTree(header: Json): MessageHeader {
  const flags = asObject(header.flags ?? {}, "header.flags");
  const is = (key: string): boolean => asBoolean(flags[key] ?? false, `header.flags.${key}`);
  const bits =
    (is("request") ? FLAG_REQUEST : 0) |
    (is("proxiable") ? FLAG_PROXIABLE : 0) |
    (is("error") ? FLAG_ERROR : 0) |
    (is("retransmitted") ? FLAG_RETRANSMIT : 0) |
    (asNumber(header.reservedFlagBits ?? 0, "header.reservedFlagBits") & 0x0f);
  return new MessageHeader({
    version: asNumber(header.version ?? 1, "header.version"),
    commandFlags: bits,
    commandCode: asNumber(header.commandCode, "header.commandCode"),
    applicationId: asNumber(header.applicationId ?? 0, "header.applicationId"),
    hopByHopIdentifier: asNumber(header.hopByHop ?? 0, "header.hopByHop"),
    endToEndIdentifier: asNumber(header.endToEnd ?? 0, "header.endToEnd"),
  });
}

function headerFromShort(source: Json, dictionary: Dictionary): MessageHeader {
  const { command } = source;
  const wanted = source.applicationId === undefined ? undefined : asNumber(source.applicationId, "applicationId");
  const named = [...dictionary.commands].filter(
    (candidate) => candidate.name === command || candidate.abbreviation === command || candidate.code === command,
  );
  const definition =
    wanted === undefined
      ? onlyOne(named, source)
      : (named.find(({ applicationId }) => applicationId === wanted) ??
        named.find(({ applicationId }) => applicationId === 0));
  if (definition === undefined) {
    const names = [...dictionary.commands].flatMap(({ name, abbreviation }) => [name, abbreviation]);
    const near = named.length > 0 ? otherApplications(named) : suggestion(String(command), names);
    throw wrong("command", "the name, abbreviation or code of a known command (and its applicationId)", command, near);
  }
  return new MessageHeader({
    commandFlags: shortFlags(asObject(source.flags ?? {}, "flags"), definition),
    commandCode: definition.code,
    applicationId: wanted ?? definition.applicationId,
    hopByHopIdentifier: asNumber(source.hopByHop ?? 0, "hopByHop"),
    endToEndIdentifier: asNumber(source.endToEnd ?? 0, "endToEnd"),
  });
}

/** The flags that the command has, but for those that are given. */
function shortFlags(flags: Json, { isRequest, proxiable }: CommandDefinition): number {
  const is = (key: string, otherwise: boolean): boolean => asBoolean(flags[key] ?? otherwise, `flags.${key}`);
  return (
    (isRequest ? FLAG_REQUEST : 0) |
    (is("proxiable", proxiable) ? FLAG_PROXIABLE : 0) |
    (is("error", false) ? FLAG_ERROR : 0) |
    (is("retransmitted", false) ? FLAG_RETRANSMIT : 0)
  );
}

/** Chooses among commands of one name: the base protocol's. Without that there must be only one, as nobody could choose. */
function onlyOne(named: readonly CommandDefinition[], { command }: Json): CommandDefinition | undefined {
  const ids = [...new Set(named.map(({ applicationId }) => applicationId))].sort((one, other) => one - other);
  const base = named.find(({ applicationId }) => applicationId === 0 || applicationId === BASE_ACCOUNTING);
  if (ids.length > 1 && base === undefined)
    throw wrong(
      "applicationId",
      `one of ${ids.join(", ")}, the applications that have the command ${command},`,
      undefined,
    );
  return base ?? named[0];
}

function otherApplications(named: readonly CommandDefinition[]): string {
  const ids = [...new Set(named.map(({ applicationId }) => applicationId))].sort((one, other) => one - other);
  return `; applications ${ids.join(", ")} have it`;
}

function definitionOf(name: string, place: JsonPlace): AvpDefinition {
  const found = avpOfName(name, place);
  if ("definition" in found) return found.definition;
  if (found.candidates.length === 0)
    throw wrong(place.path, "the name of a known AVP", name, nameSuggestion(name, place));
  const all = found.candidates.map((avp) => `${avp.name}@${avp.vendorId} (${avp.code})`).join(", ");
  throw wrong(
    place.path,
    `one of ${all}, or { code, vendorId, value } in a list, because several AVPs have the name`,
    name,
  );
}

function avpFlags(tree: Json, path: string): number {
  const flags = asObject(tree.flags, `${path}.flags`);
  const is = (key: string): boolean => asBoolean(flags[key] ?? false, `${path}.flags.${key}`);
  return (
    (is("vendor") ? AVP_FLAG_VENDOR : 0) |
    (is("mandatory") ? AVP_FLAG_MANDATORY : 0) |
    (is("protected") ? AVP_FLAG_PRIVATE : 0) |
    (asNumber(tree.reservedFlagBits ?? 0, `${path}.reservedFlagBits`) & 0x1f)
  );
}

function setValue(avp: Avp, value: WritableValue, path: string): void {
  try {
    avp.value = value;
  } catch (error) {
    throw new DiameterError("invalid-argument", `${path}: ${(error as Error).message}`, { cause: error });
  }
}

function encode(avps: readonly Avp[]): Buffer {
  return Buffer.concat(avps.map((avp) => avp.asBytes()));
}

/** Octets in hex, the UTF-8 of `{ "text": "video" }`, or a text that stands for octets in this AVP: `10.1.2.3`. */
function octets(json: unknown, path: string, definition: AvpDefinition | undefined): Buffer | string {
  if (holdsOnly(json, "text") && typeof json.text === "string") return Buffer.from(json.text, "utf8");
  if (typeof json === "string" && HEX.test(json)) return hexOctets(json, path);
  if (typeof json === "string" && definition !== undefined && takesText(definition)) return json;
  throw wrong(path, 'octets in hex, or { "text": "…" },', json);
}

const HEX = /^(0x)?([0-9a-f]{2})*$/i;

function hexOctets(json: unknown, path: string): Buffer {
  if (typeof json !== "string" || !HEX.test(json)) throw wrong(path, "octets in hex", json);
  return Buffer.from(json.replace(/^0x/i, ""), "hex");
}

function asObject(json: unknown, path: string): Json {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw wrong(path, "an object", json);
  return json as Json;
}

/** No text stands for a truth value: "false" would be true. */
function asBoolean(json: unknown, path: string): boolean {
  if (typeof json !== "boolean") throw wrong(path, "true or false", json);
  return json;
}

function asNumber(json: unknown, path: string): number {
  if (!Number.isInteger(json) || (json as number) < 0 || (json as number) > 0xffffffff)
    throw wrong(path, "a number from 0 to 4294967295", json);
  return json as number;
}

/** `remedy` follows the text: what was perhaps meant, or what there is to choose from. */
function wrong(path: string, expected: string, json: unknown, remedy = ""): DiameterError {
  const shown = inspect(json, { depth: 1, breakLength: 120 });
  return new DiameterError("invalid-argument", `${path}: ${expected} is expected, not ${shown}${remedy}`);
}
