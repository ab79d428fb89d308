import { readFileSync } from "node:fs";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { describe } from "./class-file.ts";
import type { Source } from "./source.ts";

/** One constant: a line of `dictionary/constants.tsv`, or what the dictionary knows beyond it. */
interface Constant {
  readonly name: string;
  readonly value: string;
  /** The vendor of an AVP; the name of an application, vendor or service context in its table. */
  readonly meaning: string;
}

const HEAD =
  "// Generated from dictionary/constants.tsv and dictionary/*.dia by `npm run generate`. Change those, not this file.\n";

/** The texts of `src/constants/gen/*.ts`, by path. */
export function constantFiles(sources: readonly Source[], path: string): Map<string, string> {
  const dictionary = new Dictionary(sources.map(({ module }) => module));
  const known = readConstants(path);
  const all = [...known, ...furtherConstants(known, dictionary, sources)];
  const of = (prefix: string): Constant[] => all.filter(({ name }) => name.startsWith(prefix));
  const files: Readonly<Record<string, string>> = {
    "application-vendors": applicationVendors(dictionary),
    applications:
      constants(of("APP_"), ({ meaning }) => `Application: ${meaning}.`) +
      table("APPLICATIONS", "The name of each application, by its id.", of("APP_"), "number"),
    avps: constants(of("AVP_"), (constant) => avpNote(constant, dictionary)),
    commands: constants(of("CMD_"), ({ value }) => commandNote(Number(value), dictionary, sources)),
    "service-contexts":
      constants(of("SERVICE_"), ({ meaning }) => `Service-Context-Id: ${meaning}.`) +
      table("SERVICE_CONTEXTS", "What each Service-Context-Id is for.", of("SERVICE_"), "string"),
    values: constants(of("E_")),
    vendors:
      constants(of("VENDOR_"), ({ value }) => `Vendor: ${dictionary.vendor(Number(value))?.name ?? "not assigned"}.`) +
      table("VENDORS", "The short name of each vendor, by its id.", of("VENDOR_"), "number"),
  };
  return new Map(Object.entries(files).map(([name, text]) => [`src/constants/gen/${name}.ts`, `${HEAD}${text}`]));
}

function readConstants(path: string): Constant[] {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n").slice(1);
  return lines.map((line) => {
    const [name = "", value = "", meaning = ""] = line.split("\t");
    return { name, value, meaning };
  });
}

/** Applications, commands, vendors and AVPs of the dictionary whose number no listed constant has. */
function furtherConstants(known: readonly Constant[], dictionary: Dictionary, sources: readonly Source[]): Constant[] {
  const names = new Set(known.map(({ name }) => name));
  const numbers = new Set(known.map((constant) => keyOf(constant)));
  const found: Constant[] = [];
  const add = (constant: Constant): void => {
    if (numbers.has(keyOf(constant))) return;
    const name = names.has(constant.name) ? `${constant.name}_${constant.value}` : constant.name;
    names.add(name);
    numbers.add(keyOf(constant));
    found.push({ ...constant, name });
  };
  for (const { id, name } of dictionary.applications)
    add({ name: `APP_${upper(name)}`, value: `${id}`, meaning: name });
  for (const { code, name } of commandsOf(dictionary, sources))
    add({ name: `CMD_${upper(name)}`, value: `${code}`, meaning: "" });
  for (const { id, name } of dictionary.vendors) add({ name: `VENDOR_${upper(name)}`, value: `${id}`, meaning: name });
  const prefixes = vendorPrefixes(known, dictionary);
  for (const { code, vendorId, name } of dictionary.avps) {
    const prefix = prefixes(vendorId);
    const rest = upper(name);
    const full = rest.startsWith(prefix.replaceAll("_", "")) ? rest : `${prefix}${rest.replace(/^3GPP2?_/, "")}`;
    add({ name: `AVP_${full}`, value: `${code}`, meaning: `${vendorId}` });
  }
  return found;
}

/** What a number must be unique with: its kind, and for AVPs the vendor. */
function keyOf({ name, value, meaning }: Constant): string {
  const kind = name.slice(0, name.indexOf("_"));
  return kind === "AVP" ? `${kind} ${meaning} ${value}` : `${kind} ${value}`;
}

/** How the AVP constants of a vendor begin: as most of the listed ones do, else with the vendor's name. */
function vendorPrefixes(known: readonly Constant[], dictionary: Dictionary): (vendorId: number) => string {
  const prefixes = new Map<number, string>([[0, ""]]);
  for (const { name, meaning } of known) {
    if (!name.startsWith("AVP_") || prefixes.has(Number(meaning))) continue;
    const vendor = known.find((one) => one.name.startsWith("VENDOR_") && one.value === meaning);
    const short = upper(vendor?.meaning ?? "");
    if (short !== "" && name.startsWith(`AVP_${short}_`)) prefixes.set(Number(meaning), `${short}_`);
  }
  return (vendorId) => prefixes.get(vendorId) ?? `${upper(dictionary.vendor(vendorId)?.name ?? `VENDOR_${vendorId}`)}_`;
}

function commandsOf(dictionary: Dictionary, sources: readonly Source[]): { code: number; name: string }[] {
  const formats = [...dictionary.commands]
    .filter(({ isRequest }) => isRequest)
    .map(({ code, name }) => ({ code, name: name.replace(/-Request$/, "") }));
  const others = sources.flatMap(({ module }) => {
    const { unformatted } = module.data;
    return Array.from({ length: unformatted.length / 3 }, (_, index) => ({
      code: unformatted[index * 3] as number,
      name: unformatted[index * 3 + 1] as string,
    }));
  });
  return [...formats, ...others];
}

/** A name as part of a constant. */
function upper(name: string): string {
  return name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
}

function constants(list: readonly Constant[], note?: (constant: Constant) => string): string {
  const line = (constant: Constant): string => {
    const value = /^-?\d+$/.test(constant.value) ? constant.value : JSON.stringify(constant.value);
    return `${note === undefined ? "" : `/** ${note(constant)} */\n`}export const ${constant.name} = ${value};\n`;
  };
  return list.map(line).join("");
}

function table(name: string, note: string, list: readonly Constant[], key: "number" | "string"): string {
  const rows = list
    .filter(({ meaning }) => meaning !== "")
    .map((constant) => `  [${constant.name}]: ${JSON.stringify(constant.meaning)},\n`);
  return `/** ${note} */\nexport const ${name}: Readonly<Record<${key}, string>> = {\n${rows.join("")}};\n`;
}

/** The vendors of applications: what a node announces them with when nobody says anything else. */
function applicationVendors(dictionary: Dictionary): string {
  const rows = [...dictionary.applications]
    .filter(({ vendorId }) => vendorId > 0)
    .sort((one, other) => one.id - other.id)
    .map(({ id, vendorId, name }) => `  /** ${name}. */\n  ${id}: ${vendorId},\n`);
  return `/** The vendor of each application that has one, by its id. */\nexport const APPLICATION_VENDORS: Readonly<Record<number, number>> = {\n${rows.join("")}};\n`;
}

function avpNote({ name, value, meaning }: Constant, dictionary: Dictionary): string {
  const avp = dictionary.avp(Number(value), Number(meaning));
  if (avp === undefined) throw new Error(`constants.tsv: ${name} is not the code of an AVP of vendor ${meaning}`);
  return describe(avp);
}

function commandNote(code: number, dictionary: Dictionary, sources: readonly Source[]): string {
  const command = commandsOf(dictionary, sources).find((one) => one.code === code);
  if (command === undefined) throw new Error(`constants.tsv: no command has the code ${code}`);
  return `Command: ${command.name}.`;
}
