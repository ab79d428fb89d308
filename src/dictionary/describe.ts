import type {
  ApplicationDefinition,
  AvpDefinition,
  CommandDefinition,
  NamedCommand,
  VendorDefinition,
} from "./definitions.ts";
import { formatLines, memberLines } from "./dia/print.ts";
import { quoted } from "./dia/word.ts";
import type { DictionaryModule } from "./module.ts";
import { parseMembers } from "./module-data.ts";
import { valuesByName } from "./named-values.ts";
import { EVERYTHING, type Scope } from "./scope.ts";
import type { AvpHit, CommandHit, SearchHits, ValueHit } from "./search.ts";

/** The hits of a search as text for people: one block for each hit, a blank line between them; uses are those in the scope. */
export function describeHits(
  hits: SearchHits,
  modules: readonly DictionaryModule[],
  scope: Scope = EVERYTHING,
): string {
  return [
    ...hits.values.map((hit) => describeValue(hit)),
    ...hits.avps.map((hit) => describeAvp(hit, modules, scope)),
    ...hits.commands.map((hit) => describeCommand(hit, modules)),
    ...hits.namedCommands.map(describeNamedCommand),
    ...hits.applications.map((application) => describeApplication(application, modules)),
    ...hits.vendors.map((vendor) => describeVendor(vendor, modules)),
  ].join("\n");
}

/** How much of everything the modules hold. */
export function describeCounts(modules: readonly DictionaryModule[]): string {
  const avps = modules.flatMap((module) => [...module.avps]);
  const commands = modules.flatMap((module) => module.commands);
  const named = modules.flatMap((module) => module.namedCommands);
  const values = modules.flatMap(({ data }) => [
    ...Object.values(data.enums).map((list) => list.values.length / 2),
    ...Object.values(data.defines).map((list) => list.length / 2),
  ]);
  return table([
    // Profiles define AVPs once more, with another format.
    ["AVPs", new Set(avps.map(({ code, vendorId }) => `${code}@${vendorId}`)).size],
    ["grouped formats", avps.filter((avp) => avp.group !== undefined).length],
    ["named values", values.reduce((sum, count) => sum + count, 0)],
    ["commands", new Set([...commands, ...named].map(({ code }) => code).filter((code) => code !== 0)).size],
    ["command formats", commands.length],
    ["applications", new Set(modules.flatMap((module) => module.applications.map(({ id }) => id))).size],
    ["vendors", new Set([IETF, ...modules.flatMap((module) => module.vendors.map(({ id }) => id))]).size],
    ["files", modules.length],
  ]);
}

function describeValue({ avp, name, value }: ValueHit): string {
  const isResult = avp.name === "Result-Code" || avp.name === "Experimental-Result-Code";
  return block(`Value ${name}`, [
    ["number", String(value)],
    ["AVP", avpText(avp)],
    ["meaning", isResult ? RESULT_KINDS[Math.floor(Number(value) / 1000)] : undefined],
  ]);
}

/** By the thousands of a result code (RFC 6733 §7.1). */
const RESULT_KINDS: Readonly<Record<number, string>> = {
  1: "informational: more messages are needed",
  2: "success",
  3: "protocol error: an agent or node on the way could not handle the request",
  4: "transient failure: the request may succeed later",
  5: "permanent failure: the request must not be tried again unchanged",
};

function avpText({ name, code, vendorId }: AvpDefinition): string {
  return vendorId === 0 ? `${name} (${code})` : `${name} (${code}@${vendorId})`;
}

function describeAvp({ avp, profile }: AvpHit, modules: readonly DictionaryModule[], scope: Scope): string {
  const header = `${quoted(avp.name)} ::= < AVP Header: ${avp.code}${avp.vendorId === 0 ? "" : ` ${avp.vendorId}`} >`;
  // As the file has it: definitions no longer tell where and how often other AVPs may stand.
  const format = ownerOf(avp, modules)?.data.groups[avp.name];
  const grammar = format === undefined ? [] : [header, ...memberLines(parseMembers(format)).map((line) => `  ${line}`)];
  return block(`AVP ${avp.name}`, [
    ["code", avp.code],
    ["vendor", vendorText(avp.vendorId, modules)],
    ["type", avp.type],
    ["flags", flagsText(avp)],
    ["attribute", avp.key],
    ["specification", avp.specification],
    ["profile", profile],
    ["format", avp.type === "Grouped" && avp.group === undefined ? "unknown: any AVPs" : grammar],
    ["values", valueLines(avp, modules)],
    ["used in", usesOf(avp, modules, scope)],
  ]);
}

function describeCommand({ command, profile }: CommandHit, modules: readonly DictionaryModule[]): string {
  const words = [command.code, command.isRequest ? "REQ" : "", command.proxiable ? "PXY" : ""].filter(
    (word) => word !== "",
  );
  const header = `${quoted(command.name)} ::= < Diameter Header: ${words.join(", ")} ${command.applicationId} >`;
  return block(`Command ${command.name}`, [
    ["abbreviation", command.abbreviation],
    ["code", command.code],
    ["application", applicationText(command.applicationId, modules)],
    ["profile", profile],
    ["flags", flagsOfCommand(command)],
    ["specification", command.specification],
    ["format", [header, ...formatLines(command).map((line) => `  ${line}`)]],
  ]);
}

function describeNamedCommand({ name, code, proxiable }: NamedCommand): string {
  const flags = proxiable === undefined ? "unknown" : proxiable ? "P" : "none";
  return block(`Command ${name}`, [
    ["code", code],
    ["flags", flags],
    ["format", "unknown: any AVPs"],
  ]);
}

function describeApplication(application: ApplicationDefinition, modules: readonly DictionaryModule[]): string {
  const commands = modules
    .flatMap((module) => module.commands)
    .filter(({ applicationId, isRequest }) => applicationId === application.id && isRequest)
    .map(({ name, code }) => `${name.replace(/-Request$/, "")} (${code})`);
  const kinds = { auth: "authentication and authorization", acct: "accounting", both: "authorization and accounting" };
  return block(`Application ${application.name}`, [
    ["id", application.id],
    ["vendor", vendorText(application.vendorId, modules)],
    ["kind", kinds[application.kind]],
    ["specification", application.specification],
    ["commands", [...new Set(commands)]],
  ]);
}

function describeVendor(vendor: VendorDefinition, modules: readonly DictionaryModule[]): string {
  const avps = modules.flatMap((module) => [...module.avps]).filter(({ vendorId }) => vendorId === vendor.id);
  return block(`Vendor ${vendor.name}`, [
    ["id", vendor.id],
    ["AVPs", avps.length],
  ]);
}

function flagsText(avp: AvpDefinition): string {
  const rules = { must: "M", mustNot: "M must not be set", may: "M may be set" };
  return [avp.vendorId === 0 ? "" : "V", rules[avp.mandatory]].filter((flag) => flag !== "").join(", ");
}

function flagsOfCommand({ isRequest, proxiable }: CommandDefinition): string {
  return [isRequest ? "R" : "", proxiable ? "P" : ""].filter((flag) => flag !== "").join(", ") || "none";
}

/** The vendor of AVPs without a vendor. */
const IETF = 0;

function vendorText(vendorId: number, modules: readonly DictionaryModule[]): string {
  if (vendorId === IETF) return "0 (IETF)";
  const listed = [...modules.flatMap((module) => module.vendors), ...modules.flatMap((module) => module.vendor ?? [])];
  const vendor = listed.find(({ id }) => id === vendorId);
  return vendor === undefined ? String(vendorId) : `${vendorId} (${vendor.name})`;
}

function applicationText(id: number, modules: readonly DictionaryModule[]): string {
  const application = modules.flatMap((module) => module.applications).find((one) => one.id === id);
  return application === undefined ? String(id) : `${id} (${application.name})`;
}

/** Named values: the AVP's own, and those that other files add to it. */
function valueLines(avp: AvpDefinition, modules: readonly DictionaryModule[]): string[] {
  const added = modules
    .flatMap((module) => module.extended)
    .filter(({ code, vendorId }) => code === avp.code && vendorId === avp.vendorId);
  const values = [...new Map([avp, ...added].flatMap(valuesByName))];
  const width = Math.max(0, ...values.map(([, value]) => String(value).length));
  return values.map(([name, value]) => `${String(value).padStart(width)}  ${name}`);
}

function ownerOf(avp: AvpDefinition, modules: readonly DictionaryModule[]): DictionaryModule | undefined {
  return modules.find((module) => module.own.get(avp.name) === avp);
}

function usesOf(wanted: AvpDefinition, modules: readonly DictionaryModule[], scope: Scope): string[] {
  const { code, vendorId } = wanted;
  const has = (format: AvpDefinition["group"]): boolean =>
    format?.members.some(({ avp }) => avp.code === code && avp.vendorId === vendorId) ?? false;
  const names = new Map(modules.flatMap((module) => module.applications.map(({ id, name }) => [id, name] as const)));
  const nameOf = (id: number): string => (names.has(id) ? `, ${names.get(id)}` : "");
  const uses = modules.flatMap((module) => [
    ...module.commands
      .filter((command) => scope.hasCommand(command) && has(command))
      .map(({ name, applicationId: id }) => `${name} (application ${id})${nameOf(id)}`),
    ...[...module.avps]
      .filter((avp) => has(avp.group) && scope.hasAvp(avp))
      .map((avp) => `${avp.name} (${avp.code}@${avp.vendorId})`),
  ]);
  return [...new Set(uses)];
}

type Field = readonly [label: string, value: string | number | readonly string[] | undefined];

const LABEL_WIDTH = 15;

function block(title: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([label, value]) => {
    const shown = Array.isArray(value) ? (value as readonly string[]) : value === undefined ? [] : [String(value)];
    return shown.map((text, index) => `  ${(index === 0 ? label : "").padEnd(LABEL_WIDTH)}${text}\n`);
  });
  return `${title}\n${lines.join("")}`;
}

function table(rows: readonly (readonly [label: string, count: number])[]): string {
  const width = Math.max(...rows.map(([, count]) => String(count).length));
  return rows.map(([label, count]) => `${String(count).padStart(width)}  ${label}\n`).join("");
}
