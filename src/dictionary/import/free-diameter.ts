import { DictionaryError } from "../../errors.ts";
import type { AvpType } from "../definitions.ts";
import { AVP_TYPES } from "../dia/parser.ts";
import {
  emptyDictionary,
  type ForeignAvp,
  type ForeignCommand,
  type ForeignDictionary,
  type ForeignMember,
  foreignMember,
  initials,
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
  const formats = new Map(list(root, "AVPRules").map((item) => [ruleKey(item), membersOf(item)]));
  for (const item of list(root, "AVPs")) result.avps.push(avpOf(item, { types, formats, remarks: result.remarks }));
  const rules = new Map(list(root, "CommandRules").map((item) => [string(item, "Command"), membersOf(item)]));
  const applications = new Map(result.applications.map(({ id, name }) => [name, id]));
  for (const item of list(root, "Commands")) {
    result.commands.push(commandOf(item, rules.get(string(item, "Name")), applications));
  }
  return result;
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
  readonly formats: ReadonlyMap<string, ForeignMember[]>;
  readonly remarks: string[];
}

function avpOf(item: Item, { types, formats, remarks }: AvpContext): ForeignAvp {
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
  const members = formats.get(`${name}@${vendorId}`) ?? formats.get(`${name}@`);
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
    abbreviation: initials(name),
    code: whole(item, "Code"),
    applicationId: applicationId ?? 0,
    isRequest: must.includes("R") || (must === "" && name.endsWith("-Request")),
    proxiable: must.includes("P"),
    members,
  };
}

function ruleKey(item: Item): string {
  const vendorId = item.fields.Vendor === undefined ? "" : whole(item, "Vendor");
  return `${string(item, "AVP")}@${vendorId}`;
}

function membersOf(item: Item): ForeignMember[] {
  return list(item, "Content").map((member) => {
    const min = Math.max(0, whole(member, "Min", 0));
    const max = member.fields.Max === "unbounded" ? -1 : whole(member, "Max", -1);
    const vendorId = member.fields.Vendor === undefined ? undefined : whole(member, "Vendor");
    const counts = { min, max: max < 0 ? Number.POSITIVE_INFINITY : max };
    const plain = foreignMember(string(member, "AVP"), counts, vendorId);
    return member.fields.First === true ? { ...plain, place: "fixed" } : plain;
  });
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
