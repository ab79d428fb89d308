import type { GroupDefinition } from "../definitions.ts";
import {
  APPLICATION_STRIDE,
  AVP_STRIDE,
  COMMAND_STRIDE,
  type MemberText,
  type ModuleData,
  parseMembers,
  UNFORMATTED_STRIDE,
} from "../module-data.ts";
import { quoted } from "./word.ts";

/** A module as a dictionary file; parsed and resolved again it gives the same data. */
export function printModule(data: ModuleData): string {
  const sections = [
    header(data),
    facts(data),
    ...data.inherits.map(inherits),
    avpTypes(data),
    ...vendorIds(data),
    messages(data),
    groups(data),
    ...enums(data),
    ...defines(data),
  ];
  return sections.filter((section) => section !== "").join("\n");
}

/** The members of a format one below the other, as the RFCs print them; `* [ AVP ]` comes last in an open one. */
export function formatLines(format: GroupDefinition): string[] {
  const members: MemberText[] = format.members.map(({ avp, place, min, max }) => ({ name: avp.name, place, min, max }));
  if (format.open) members.push({ name: "AVP", place: "optional", min: 0, max: Number.POSITIVE_INFINITY });
  return memberLines(members);
}

const BRACKETS = { fixed: ["<", ">"], required: ["{", "}"], optional: ["[", "]"] } as const;

/** The members of a format, one below the other. */
export function memberLines(members: readonly MemberText[]): string[] {
  const counts = members.map(countOf);
  const width = Math.max(0, ...counts.map((count) => count.length));
  return members.map(({ name, place }, index) => {
    const [open, close] = BRACKETS[place];
    const shown = name === "AVP" ? name : quoted(name);
    return `${(counts[index] as string).padEnd(width)} ${open} ${shown} ${close}`.trimEnd();
  });
}

/** The qualifier in front of a member (RFC 6733 §3.2); empty where it says nothing. */
function countOf({ place, min, max }: MemberText): string {
  if (max === 1 && min === (place === "optional" ? 0 : 1)) return "";
  const isLeast = min === (place === "required" ? 1 : 0) && place !== "required";
  return `${isLeast ? "" : min}*${Number.isFinite(max) ? max : ""}`;
}

function header(data: ModuleData): string {
  const vendorId = mainVendor(data);
  const lines = [`; ${[data.specification ?? data.name, data.profile].filter(Boolean).join(", ")}\n`];
  if (data.applicationId !== undefined) lines.push(`@id   ${data.applicationId}`);
  lines.push(`@name ${quoted(data.name)}`);
  if (vendorId !== 0) lines.push(`@vendor ${vendorId} ${quoted(vendorName(data, vendorId))}`);
  return `${lines.join("\n")}\n`;
}

function facts(data: ModuleData): string {
  const { applications, vendors, unformatted } = data;
  const lines: string[] = [];
  if (data.specification !== undefined) lines.push(`spec "${data.specification}"`);
  if (data.profile !== undefined) lines.push(`profile ${data.profile}`);
  for (const [id, name, vendorId, kind, spec] of rows(applications, APPLICATION_STRIDE)) {
    const isOwn = spec === (data.specification ?? "");
    lines.push(`application ${id} "${name}" vendor ${vendorId} ${kind}${isOwn ? "" : ` spec "${spec}"`}`);
  }
  for (const [id, name] of rows(vendors, 2)) lines.push(`vendor ${id} "${name}"`);
  for (const [code, name, flag] of rows(unformatted, UNFORMATTED_STRIDE)) {
    lines.push(`command ${code} "${name}" proxiable ${flag === "P" ? "yes" : flag === "-" ? "no" : "?"}`);
  }
  return lines.map((line) => `;= ${line}\n`).join("");
}

function inherits({ module, names }: ModuleData["inherits"][number]): string {
  return `@inherits ${quoted(module)}\n${wrap((names ?? []).map(quoted))}`;
}

function avpTypes(data: ModuleData): string {
  const lines = [...rows(data.avps, AVP_STRIDE)].map(([name, code, vendorId, type, letter, spec]) => {
    const flags = `${vendorId === 0 ? "" : "V"}${letter === "M" ? "M" : ""}` || "-";
    const notes = [letter === "m" ? "m may" : "", spec === "" ? "" : `spec "${spec}"`].filter(Boolean);
    return [quoted(String(name)), String(code), String(type), flags, ...notes.map((note) => `;= ${note}`)];
  });
  return lines.length === 0 ? "" : `@avp_types\n\n${columns(lines)}`;
}

/** The AVPs of other vendors than the file's own. */
function vendorIds(data: ModuleData): string[] {
  const main = mainVendor(data);
  const names = new Map<number, string[]>();
  for (const [name, , vendorId] of rows(data.avps, AVP_STRIDE)) {
    if (vendorId === 0 || vendorId === main) continue;
    names.set(Number(vendorId), [...(names.get(Number(vendorId)) ?? []), quoted(String(name))]);
  }
  return [...names].map(([vendorId, list]) => `@avp_vendor_id ${vendorId}\n${wrap(list)}`);
}

function messages(data: ModuleData): string {
  const blocks = [...rows(data.commands, COMMAND_STRIDE)].map(
    ([name, abbreviation, code, applicationId, flags, format, spec]) => {
      const isAnswerMessage = name === "answer-message";
      const words = [isAnswerMessage ? "code" : code];
      if (String(flags).includes("R")) words.push("REQ");
      if (String(flags).includes("E")) words.push("ERR");
      if (String(flags).includes("P") && !isAnswerMessage) words.push("PXY");
      const optional = isAnswerMessage && String(flags).includes("P") ? " [PXY]" : "";
      const id = applicationId === data.applicationId ? "" : ` ${applicationId}`;
      const notes = isAnswerMessage ? "" : `  ;= abbreviation ${abbreviation}`;
      const head = `  ${isAnswerMessage ? name : quoted(String(name))} ::= < Diameter Header: ${words.join(", ")}${optional}${id} >`;
      return `${head}${notes}${spec === "" ? "" : `  ;= spec "${spec}"`}\n${body(String(format))}`;
    },
  );
  return blocks.length === 0 ? "" : `@messages\n\n${blocks.join("\n")}`;
}

function groups(data: ModuleData): string {
  const blocks = [...rows(data.avps, AVP_STRIDE)]
    .filter(([, , , type]) => type === "Grouped")
    .map(([name, code, vendorId]) => {
      const format = data.groups[String(name)];
      const head = `  ${quoted(String(name))} ::= < AVP Header: ${code}${vendorId === 0 ? "" : ` ${vendorId}`} >`;
      return format === undefined ? `${head}  ;= open\n    * [ AVP ]\n` : `${head}\n${body(format)}`;
    });
  return blocks.length === 0 ? "" : `@grouped\n\n${blocks.join("\n")}`;
}

function enums(data: ModuleData): string[] {
  return Object.entries(data.enums).map(
    ([name, { open, values }]) => `@enum ${quoted(name)}${open ? "  ;= open" : ""}\n${valueLines(values)}`,
  );
}

function defines(data: ModuleData): string[] {
  const wide = new Set(
    [...rows(data.avps, AVP_STRIDE)].filter(([, , , type]) => String(type).endsWith("64")).map(([name]) => name),
  );
  return Object.entries(data.defines).map(
    ([name, values]) => `@define ${quoted(name)}\n${valueLines(values, wide.has(name) ? 64 : 32)}`,
  );
}

/** Names that no quotes can hold get a note; two equal ones are told apart by their values. */
function valueLines(flat: readonly (string | number)[], bits: 32 | 64 = 32): string {
  const taken = new Set<string>();
  const lines = [...rows(flat, 2)].map(([value, name]) => {
    const plain = String(name).replaceAll("'", "_");
    let unique = plain;
    for (let count = 0; taken.has(unique); count++) unique = `${plain}_${value}${"_".repeat(count)}`;
    taken.add(unique);
    // The format has no minus sign: -1 of 32 bits is written as 4294967295.
    const cells = [quoted(unique), BigInt.asUintN(bits, BigInt(value as number | string)).toString()];
    return unique === name ? cells : [...cells, `;= name "${name}"`];
  });
  return columns(lines);
}

function body(format: string): string {
  return memberLines(parseMembers(format))
    .map((line) => `    ${line}\n`)
    .join("");
}

/** The vendor that the module names, or else that most of its AVPs have. */
function mainVendor(data: ModuleData): number {
  if (data.vendorId !== undefined) return data.vendorId;
  const counts = new Map<number, number>();
  for (const [, , vendorId] of rows(data.avps, AVP_STRIDE)) {
    if (vendorId !== 0) counts.set(Number(vendorId), (counts.get(Number(vendorId)) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? 0;
}

function vendorName(data: ModuleData, vendorId: number): string {
  if (data.vendorName !== undefined) return data.vendorName;
  const [, name = ""] = [...rows(data.vendors, 2)].find(([id]) => id === vendorId) ?? [];
  // The format has no way to write a quote or an empty name.
  const word = String(name).replaceAll("'", "").trim();
  return word === "" ? `vendor-${vendorId}` : word;
}

/** Names over as many lines as they need, none longer than a page is wide. */
function wrap(words: readonly string[]): string {
  let text = "";
  let line = "   ";
  for (const word of words) {
    if (line.length + 1 + word.length > PAGE_WIDTH) {
      text += `${line}\n`;
      line = "   ";
    }
    line += ` ${word}`;
  }
  return words.length === 0 ? text : `${text}${line}\n`;
}

const PAGE_WIDTH = 120;

function columns(lines: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const line of lines) {
    for (const [index, cell] of line.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  }
  return lines
    .map(
      (line) =>
        `    ${line
          .map((cell, index) => cell.padEnd(widths[index] as number))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function* rows<T>(flat: readonly T[], stride: number): Generator<readonly T[]> {
  for (let index = 0; index < flat.length; index += stride) yield flat.slice(index, index + stride);
}
