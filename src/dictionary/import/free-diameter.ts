import { DictionaryError } from "../../errors.ts";
import type { AvpType } from "../definitions.ts";
import { AVP_TYPES } from "../dia/parser.ts";
import {
  emptyDictionary,
  type ForeignAvp,
  type ForeignCommand,
  type ForeignDictionary,
  type ForeignExtension,
  type ForeignMember,
  foreignMember,
} from "./foreign.ts";

/** An object of the JSON text with the way to it, for errors. */
interface Item {
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Reads the JSON dictionaries of freeDiameter's extension `dict_json`. */
export function readFreeDiameter(text: string, file: string): ForeignDictionary {
  const root: Item = { path: file, fields: parse(text, file) };
  const result = emptyDictionary();
  for (const item of list(root, "Vendors"))
    result.vendors.push({ id: whole(item, "Code"), name: string(item, "Name") });
  for (const item of list(root, "Applications")) {
    result.applications.push({ id: whole(item, "Code"), name: string(item, "Name"), vendorId: 0, kind: "both" });
  }
  const types = new Map(list(root, "Types").map((item) => [string(item, "Name"), string(item, "Base")]));
  const vendors = new Map(result.vendors.map(({ id, name }) => [name, id]));
  const groups = rulesOf(root, { section: "AVPRules", of: "group", vendors });
  for (const item of list(root, "AVPs")) result.avps.push(avpOf(item, { types, groups, remarks: result.remarks }));
  const formats = rulesOf(root, { section: "CommandRules", of: "command", vendors });
  const applications = new Map(result.applications.map(({ id, name }) => [name, id]));
  for (const item of list(root, "Commands")) {
    const rules = take(formats, ({ name }) => name === string(item, "Name"));
    result.commands.push(commandOf(item, rules, applications));
  }
  // What is left is said of commands and groups that another file defines.
  result.extensions.push(...groups, ...formats);
  return result;
}

interface RuleSection {
  readonly section: "AVPRules" | "CommandRules";
  readonly of: ForeignExtension["of"];
  readonly vendors: ReadonlyMap<string, number>;
}

function rulesOf(root: Item, { section, of, vendors }: RuleSection): ForeignExtension[] {
  return list(root, section).map((item) => {
    const name = string(item, of === "command" ? "Command" : "AVP");
    return { of, name, vendorId: vendorOf(item, vendors), members: membersOf(item, vendors) };
  });
}

/** The members of all rules that are wanted, which are taken out of the list; undefined when there are none. */
function take(rules: ForeignExtension[], isWanted: (rule: ForeignExtension) => boolean): ForeignMember[] | undefined {
  const wanted = rules.filter(isWanted);
  for (const rule of wanted) rules.splice(rules.indexOf(rule), 1);
  return wanted.length === 0 ? undefined : wanted.flatMap(({ members }) => members);
}

function parse(text: string, file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    throw new DictionaryError(`${file}: this is no JSON: ${(error as Error).message}`, { cause: error });
  }
  throw new DictionaryError(`${file}: an object with AVPs, Commands and so on is expected`);
}

interface AvpContext {
  readonly types: ReadonlyMap<string, string>;
  readonly groups: ForeignExtension[];
  readonly remarks: string[];
}

function avpOf(item: Item, { types, groups, remarks }: AvpContext): ForeignAvp {
  const [name, vendorId] = [string(item, "Name"), whole(item, "Vendor", 0)];
  const must = flags(item, "Must");
  const mandatory = must.includes("M") ? "M" : flags(item, "MustNot").includes("M") ? "-" : "m";
  const values: [number, string][] = [];
  for (const value of list(item, "EnumValues")) {
    const code = value.fields.Code;
    if (Number.isInteger(code)) values.push([code as number, string(value, "Name")]);
    else remarks.push(`value ${string(value, "Name")} of ${name} is no whole number and left out`);
  }
  const type = typeOf(item, types);
  const isOwn = (rule: ForeignExtension): boolean => rule.name === name && (rule.vendorId ?? vendorId) === vendorId;
  // Rules for an AVP that is no group are told with those that have no place here.
  const members = type === "Grouped" ? take(groups, isOwn) : undefined;
  return { name, code: whole(item, "Code"), vendorId, type, mandatory, values, members };
}

/** The type itself, or the nearest of its bases that the RFC knows. */
function typeOf(item: Item, types: ReadonlyMap<string, string>): AvpType {
  const seen = new Set<string>();
  for (let name: string | undefined = string(item, "Type"); name !== undefined && !seen.has(name); ) {
    const type = AVP_TYPES.find((candidate) => candidate === name);
    if (type !== undefined) return type;
    seen.add(name);
    name = types.get(name);
  }
  throw new DictionaryError(`${item.path}: type ${string(item, "Type")} is not known`);
}

function commandOf(
  item: Item,
  members: readonly ForeignMember[] | undefined,
  applications: ReadonlyMap<string, number>,
): ForeignCommand {
  const [name, application] = [string(item, "Name"), string(item, "Application", "")];
  const must = flags(item, "Must");
  const applicationId = application === "" ? 0 : applications.get(application);
  if (applicationId === undefined && members !== undefined)
    throw new DictionaryError(`${item.path}: application ${application} is not among the Applications of the file`);
  return {
    name,
    abbreviation: "",
    code: whole(item, "Code"),
    applicationId: applicationId ?? 0,
    isRequest: must.includes("R") || (must === "" && name.endsWith("-Request")),
    proxiable: must.includes("P"),
    members,
  };
}

function membersOf(item: Item, vendors: ReadonlyMap<string, number>): ForeignMember[] {
  return list(item, "Content").map((member) => {
    const isFirst = member.fields.First === true;
    const least = count(member, "Min");
    // What nobody says is 0 for an AVP with any place, and 1 for one with a fixed place.
    const min = least ?? (isFirst ? 1 : 0);
    const counts = { min, max: count(member, "Max") ?? Number.POSITIVE_INFINITY };
    const plain = foreignMember(string(member, "AVP"), counts, vendorOf(member, vendors));
    return isFirst ? { ...plain, place: "fixed" } : plain;
  });
}

/** A number of occurrences; undefined for `unbounded`, a negative one or none. */
function count(item: Item, key: "Min" | "Max"): number | undefined {
  if (item.fields[key] === "unbounded") return undefined;
  const value = whole(item, key, -1);
  return value < 0 ? undefined : value;
}

/** A vendor by its number or its name; undefined when there is none. */
function vendorOf(item: Item, vendors: ReadonlyMap<string, number>): number | undefined {
  const { Vendor: vendor } = item.fields;
  if (vendor === undefined) return undefined;
  if (typeof vendor !== "string") return whole(item, "Vendor");
  const id = vendors.get(vendor);
  if (id === undefined)
    throw new DictionaryError(`${item.path}: vendor ${vendor} is not among the Vendors of the file`);
  return id;
}

function list(item: Item, key: string): Item[] {
  const value = item.fields[key] ?? [];
  if (!Array.isArray(value)) throw new DictionaryError(`${item.path}: ${key} is to be a list`);
  return value.map((fields: unknown, index) => {
    const path = `${item.path}: ${key}[${index}]`;
    if (typeof fields !== "object" || fields === null) throw new DictionaryError(`${path} is to be an object`);
    return { path, fields: fields as Record<string, unknown> };
  });
}

function string(item: Item, key: string, otherwise?: string): string {
  const value = item.fields[key] ?? otherwise;
  if (typeof value !== "string") throw new DictionaryError(`${item.path}: ${key} is to be a text`);
  return value;
}

function whole(item: Item, key: string, otherwise?: number): number {
  const value = item.fields[key] ?? otherwise;
  if (!Number.isInteger(value)) throw new DictionaryError(`${item.path}: ${key} is to be a whole number`);
  return value as number;
}

function flags(item: Item, key: "Must" | "MustNot"): string {
  const value = item.fields.Flags ?? {};
  const text = typeof value === "object" ? (value as Record<string, unknown>)[key] : undefined;
  return typeof text === "string" ? text : "";
}
