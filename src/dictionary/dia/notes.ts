import type { ModuleData } from "../module-data.ts";
import type { Position } from "./lexer.ts";
import type { AvpSyntax, DiaFile, MessageSyntax, Note } from "./syntax.ts";

/** The words that notes start with; the lint warns of others. */
export const NOTE_KEYS: readonly string[] = [
  "abbreviation",
  "application",
  "command",
  "doubt",
  "m",
  "name",
  "open",
  "profile",
  "spec",
  "vendor",
];

/** The text of a note, without the quotes around a text; undefined when there is none with this key. */
export function noteText(notes: readonly Note[], key: string): string | undefined {
  return notes.find((note) => note.key === key)?.value.replace(/^"(.*)"$/, "$1");
}

/** A format or a list of values that nobody wrote down, or not to its end. */
export function isOpen(notes: readonly Note[]): boolean {
  return notes.some(({ key }) => key === "open");
}

/** The rule for the M flag as module data has it: the format can't tell may from must not, a note does. */
export function mandatoryLetter(avp: AvpSyntax): "M" | "m" | "-" {
  if (avp.flags.mandatory) return "M";
  return noteText(avp.notes, "m") === "may" ? "m" : "-";
}

/** The abbreviation of a command, from its note or else from the capitals of its name: `CCR` of `Credit-Control-Request`. */
export function abbreviationOf(message: MessageSyntax): string {
  const noted = noteText(message.notes, "abbreviation")?.split(/\s+/);
  if (noted !== undefined) return (noted[message.isRequest ? 0 : 1] ?? noted[0]) as string;
  if (!message.name.includes("-")) return message.name;
  const parts = message.name.replace(/^3GPP2?-/, "").split("-");
  return parts.map((part) => part.charAt(0).toUpperCase()).join("");
}

type Facts = Pick<ModuleData, "applications" | "vendors" | "unformatted">;

/**
 * Applications, vendors and commands without a format, which only notes can tell.
 * @throws what `fail` makes of the first note that is not written as it should be.
 */
export function factsOf(file: DiaFile, fail: (position: Position, what: string) => Error): Facts {
  const match = (note: Note, pattern: RegExp, example: string): readonly string[] => {
    const found = pattern.exec(note.value);
    if (found === null) throw fail(note, `a note like ;= ${example} is expected`);
    return found.slice(1);
  };
  const specification = noteText(file.notes, "spec") ?? "";
  const facts = {
    applications: [] as (string | number)[],
    vendors: [] as (string | number)[],
    unformatted: [] as (string | number)[],
  };
  for (const note of file.notes) {
    if (note.key === "application") {
      const [id, name, vendor, kind, spec] = match(
        note,
        APPLICATION,
        'application 16777251 "3GPP S6a/S6d" vendor 10415 auth',
      );
      facts.applications.push(
        Number(id),
        name ?? "",
        Number(vendor === "?" ? 0 : vendor),
        kind ?? "",
        spec ?? specification,
      );
    } else if (note.key === "vendor") {
      const [id, quoted, plain] = match(note, VENDOR, 'vendor 13019 "ETSI"');
      facts.vendors.push(Number(id), quoted ?? plain ?? "");
    } else if (note.key === "command") {
      const [code, name, proxiable] = match(note, COMMAND, 'command 8388677 "Rivada-Xd-DSC-Registration" proxiable ?');
      facts.unformatted.push(Number(code), name ?? "", PROXIABLE[proxiable as keyof typeof PROXIABLE]);
    }
  }
  return facts;
}

const APPLICATION = /^(\d+)\s+"([^"]*)"\s+vendor\s+(\d+|\?)\s+(auth|acct|both)(?:\s+spec\s+"([^"]*)")?$/;
const VENDOR = /^(\d+)\s+(?:"([^"]+)"|(\S+))$/;
const COMMAND = /^(\d+)\s+"([^"]*)"\s+proxiable\s+(\?|yes|no)$/;
const PROXIABLE = { yes: "P", no: "-", "?": "?" } as const;
