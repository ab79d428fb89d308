import { Option } from "commander";
import type { Avp } from "../message/avp.ts";
import { type DumpLine, dump, dumpLines, flagLetters } from "../message/dump.ts";
import type { Message } from "../message/message.ts";
import { escaped } from "../wire/quoted.ts";
import { cutTo, type Paint, type Screen } from "./screen.ts";

/** `--long` and `--short`, of which the terminal decides where neither is given. */
export interface LayoutOptions {
  readonly long?: boolean;
  readonly short?: boolean;
}

/** The options of commands that print messages for people. */
export function layoutOptions(): Option[] {
  return [
    new Option("--long", "print AVPs with hex codes, flags, lengths and whole values; the default in a pipe"),
    new Option("--short", "print AVPs in columns, cut to the width of the terminal; the default there").conflicts(
      "long",
    ),
  ];
}

/** The message for people: in columns on a terminal, as a dump elsewhere. */
export function messageText(message: Message, screen: Screen, { long, short }: LayoutOptions = {}): string {
  const isShort = short ?? (screen.width !== undefined && !long);
  return isShort ? layout(message, screen) : dump(message);
}

/** A head of two lines, then a line for each AVP: name, value, code with vendor, flags; with a width no line is longer. */
export function layout(message: Message, screen: Screen): string {
  const lines = dumpLines(message);
  const columns = columnsOf(lines, screen.width);
  const rows = lines.map((line) => rowText(line, columns, screen));
  return `${[...headLines(message, screen), ...rows].join("\n")}\n`;
}

/** Where values begin, and where codes and flags end. */
interface Columns {
  readonly nameWidth: number;
  readonly edge: number;
}

/** As narrow as names and values allow, and no wider than the screen; what is longer does not count. */
function columnsOf(lines: readonly DumpLine[], width: number = UNLIMITED_WIDTH): Columns {
  const rows = lines.flatMap((line) => ("avp" in line ? [{ ...line, name: nameOf(line) }] : []));
  const names = rows.map(({ name }) => [...name].length);
  const nameWidth = Math.max(0, ...names.filter((length) => length <= width * NAME_PART));
  const needed = rows.map(({ avp, value = "", name }, index) => {
    const left = value === "" ? [...name].length : Math.max(nameWidth, names[index] as number) + 2 + [...value].length;
    return left + 2 + codeOf(avp).length;
  });
  return { nameWidth, edge: Math.max(0, ...needed.filter((length) => length <= width)) };
}

/** What a line may take where there is no width. */
const UNLIMITED_WIDTH = 100;
/** The part of the width that names may take; longer ones push their values to the right. */
const NAME_PART = 0.5;

function nameOf({ depth, avp }: { readonly depth: number; readonly avp: Avp }): string {
  return `${"  ".repeat(depth)}${escaped(avp.name)}`;
}

function codeOf(avp: Avp): string {
  return `${avp.code}${avp.vendorId === 0 ? "" : `@${avp.vendorId}`} ${flagLetters(avp)}`;
}

function headLines(message: Message, { width, paint }: Screen): string[] {
  const { header, definition, dictionary } = message;
  const kind = header.isRequest ? "request" : "answer";
  const name = definition === undefined ? `${message.name} ${kind}` : `${definition.name} (${definition.abbreviation})`;
  const application = dictionary.application(header.applicationId)?.name ?? "";
  const title = `${name} ${header.commandCode}, application ${header.applicationId} ${application}`.trimEnd();
  const flags = [
    kind,
    ...(header.isProxyable ? ["proxiable"] : []),
    ...(header.isError ? ["error"] : []),
    ...(header.isRetransmit ? ["retransmitted"] : []),
  ];
  const identifiers = `hop-by-hop ${hex(header.hopByHopIdentifier)}, end-to-end ${hex(header.endToEndIdentifier)}`;
  const facts = `${flags.join(", ")}, ${identifiers}, ${header.length} octets`;
  return [paint.bold(fitted(escaped(title), width)), paint.dim(fitted(facts, width))];
}

function rowText(line: DumpLine, { nameWidth, edge }: Columns, { width, paint }: Screen): string {
  if ("unread" in line) return paint.bad(fitted(`${"  ".repeat(line.depth)}${line.unread}`, width));
  const { avp, value = "" } = line;
  const name = fitted(nameOf(line), width);
  const left = value === "" ? name : `${name.padEnd(nameWidth)}  ${value}`;
  const right = codeOf(avp);
  const gap = edge - [...left].length - right.length;
  const shown = fitted(left, width).slice(name.length);
  const painted = (line.value === undefined ? paint.bold : paint.name)(name) + paintValue(shown, avp, paint);
  // A long value goes before code and flags.
  if (gap < 2 && width !== undefined) return painted;
  return `${painted}${" ".repeat(Math.max(2, gap))}${paint.dim(right)}`;
}

const RESULT_CODES: ReadonlySet<string> = new Set(["Result-Code", "Experimental-Result-Code"]);

/** Colours the value of a result, not the blanks in front. */
function paintValue(shown: string, avp: Avp, paint: Paint): string {
  const text = shown.trimStart();
  if (!RESULT_CODES.has(avp.name) || text === "") return shown;
  const blanks = " ".repeat(shown.length - text.length);
  return blanks + (text.startsWith("2") ? paint.good(text) : paint.bad(text));
}

function fitted(text: string, width: number | undefined): string {
  return width === undefined ? text : cutTo(text, width);
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(8, "0")}`;
}
