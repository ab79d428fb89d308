import { DictionaryError } from "../../errors.ts";
import type { AvpDefinition } from "../definitions.ts";
import type { DictionaryModule } from "../module.ts";
import { type Position, tokenize } from "./lexer.ts";
import { NOTE_KEYS } from "./notes.ts";
import { parseDia } from "./parser.ts";
import { type FindModule, resolveModule } from "./resolve.ts";
import type { DiaFile, GroupSyntax, MemberSyntax, MessageSyntax, ValuesSyntax } from "./syntax.ts";

/** Something in a dictionary file that its author should look at. */
export interface LintFinding extends Position {
  readonly file: string;
  /** `error`: the file can't be loaded, or not by Erlang's compiler. `warning`: it can, but hardly means what it says. */
  readonly severity: "error" | "warning";
  readonly message: string;
}

/**
 * Looks for everything in a dictionary file that this package or Erlang's `diameterc` refuses, and for what both take but
 * read differently from what stands there. Findings come in the order of the text.
 */
export function lintDia(text: string, file: string, findModule: FindModule): LintFinding[] {
  const findings: LintFinding[] = byteOrderMark(text, file);
  try {
    const syntax = parseDia(text, file);
    findings.push(...new Linter(syntax, findModule).lint(), ...commas(text, file));
    resolveModule(syntax, findModule);
  } catch (error) {
    findings.push(refusal(error, file));
  }
  return findings.sort((one, other) => one.line - other.line || one.column - other.column);
}

/** One line: file, line, column, and what is wrong. */
export function findingText({ file, line, column, severity, message }: LintFinding): string {
  return `${file}:${line}:${column}: ${severity}: ${message}`;
}

/** The place stands in front of the message of every error that parsing and resolving throw. */
function refusal(error: unknown, file: string): LintFinding {
  if (!(error instanceof DictionaryError)) throw error;
  const [, line, column, message] = /^:(\d+):(\d+): (.*)$/s.exec(error.message.slice(file.length)) ?? [];
  if (message === undefined) return { file, line: 1, column: 1, severity: "error", message: error.message };
  return { file, line: Number(line), column: Number(column), severity: "error", message };
}

function byteOrderMark(text: string, file: string): LintFinding[] {
  if (!text.startsWith("\ufeff")) return [];
  const message = "the file starts with a byte order mark: Erlang's compiler refuses it";
  return [{ file, line: 1, column: 1, severity: "error", message }];
}

/** The comma that 3GPP's texts have before an application or a vendor: read here, refused by Erlang's compiler. */
function commas(text: string, file: string): LintFinding[] {
  const tokens = tokenize(text, file);
  const findings: LintFinding[] = [];
  for (const [index, token] of tokens.entries()) {
    const isSurplus = token.kind === "symbol" && token.text === "," && tokens[index + 1]?.kind === "number";
    if (!isSurplus) continue;
    const { line, column } = token;
    const message = "no comma stands before an application or vendor id: Erlang's compiler refuses it";
    findings.push({ file, line, column, severity: "error", message });
  }
  return findings;
}

class Linter {
  readonly #file: DiaFile;
  readonly #findModule: FindModule;
  readonly #findings: LintFinding[] = [];

  constructor(file: DiaFile, findModule: FindModule) {
    this.#file = file;
    this.#findModule = findModule;
  }

  lint(): readonly LintFinding[] {
    const { groups, messages, values } = this.#file;
    this.#avps();
    this.#imports();
    for (const group of groups) this.#group(group);
    for (const message of messages) this.#message(message);
    for (const format of [...groups, ...messages]) this.#members(format.members);
    for (const list of values) this.#values(list);
    this.#codecs();
    this.#notes();
    return this.#findings;
  }

  #avps(): void {
    const known = knownCodes(this.#file.inherits.map(({ module }) => this.#findModule(module)));
    for (const avp of this.#file.avps) {
      if (avp.flags.protected)
        this.#warn(avp, `${avp.name} has the P flag, which RFC 6733 took away; it has no effect`);
      const other = known.get(`${avp.code} ${this.#vendorOf(avp.name)}`);
      if (other === undefined || (other.name === avp.name && other.type === avp.type)) continue;
      const vendor = other.vendorId === 0 ? "" : ` of vendor ${other.vendorId}`;
      this.#warn(avp, `code ${avp.code}${vendor} is that of ${other.name} (${other.type}) in an inherited dictionary`);
    }
  }

  /** Names that are inherited for nothing, and codes that are inherited under two names: the first wins. */
  #imports(): void {
    const used = this.#usedNames();
    const codes = new Map<string, AvpDefinition>();
    for (const section of this.#file.inherits) {
      for (const { name, ...position } of section.names) {
        if (!used.has(name)) this.#warn(position, `${name} is inherited but not used`);
        const avp = this.#findModule(section.module)?.own.get(name);
        const key = `${avp?.code} ${avp?.vendorId}`;
        const other = codes.get(key);
        if (avp === undefined) continue;
        if (other === undefined) codes.set(key, avp);
        else this.#warn(position, `${name} has the code of ${other.name}, which is inherited too and wins`);
      }
    }
  }

  #usedNames(): ReadonlySet<string> {
    const { groups, messages, values, codecs, vendorIds } = this.#file;
    return new Set([
      ...[...groups, ...messages].flatMap(({ members }) => members.map(({ name }) => name)),
      ...values.map(({ name }) => name),
      ...[...codecs, ...vendorIds].flatMap(({ names }) => names.map(({ name }) => name)),
    ]);
  }

  /** The vendor in a group's header is not checked against the other two places, and wins silently. */
  #group(group: GroupSyntax): void {
    const elsewhere = this.#declaredVendor(group.name);
    if (group.vendorId === undefined || elsewhere === undefined || group.vendorId === elsewhere) return;
    this.#warn(group, `${group.name} has vendor ${group.vendorId} here, but ${elsewhere} by @vendor; this one wins`);
  }

  #message({ name, code, isRequest, isError, ...position }: MessageSyntax): void {
    const ending = isRequest ? "-Request" : "-Answer";
    if (isError || name.endsWith(ending)) return;
    const isGroup = this.#file.groups.some((group) => group.name === name);
    if (!isGroup && BASE_COMMANDS.get(name) === code) return;
    if (isGroup)
      this.#add(position, "error", `${name} is a group, too: erlc refuses that; end the command's name in ${ending}`);
    else this.#warn(position, `the name of ${isRequest ? "a request" : "an answer"} should end in ${ending}: ${name}`);
  }

  /** Two members that would have one attribute get numbers in their names. */
  #members(members: readonly MemberSyntax[]): void {
    const names = new Map<string, string>();
    for (const { name, ...position } of members) {
      const folded = name.toLowerCase().replace(/[-_.]/g, "");
      const other = names.get(folded);
      if (other !== undefined && other !== name) this.#warn(position, `${name} and ${other} would be one attribute`);
      names.set(folded, name);
    }
  }

  #values({ name, values, ...position }: ValuesSyntax): void {
    if (!this.#isKnown(name))
      this.#warn(position, `AVP ${name} is neither defined nor inherited here: its values name nothing`);
    const names = new Map<bigint, string>();
    for (const { name: item, value, ...place } of values) {
      const first = names.get(value);
      if (first === undefined) names.set(value, item);
      else
        this.#warn(place, `${item} and ${first} of ${name} are both ${value}; the first name is shown, both are read`);
      if (value > 0xffffffffn)
        this.#add(place, "error", `${item} of ${name} is above 4294967295: Erlang's compiler refuses it`);
    }
  }

  #isKnown(name: string): boolean {
    const { avps, inherits } = this.#file;
    if (avps.some((avp) => avp.name === name)) return true;
    return inherits.some(({ module, names }) => {
      const isTaken = names.length === 0 || names.some((taken) => taken.name === name);
      return isTaken && this.#findModule(module)?.own.has(name) === true;
    });
  }

  #codecs(): void {
    for (const { section, module, ...position } of this.#file.codecs) {
      this.#warn(position, `@${section} names the Erlang module ${module}; it has no effect here`);
    }
  }

  #notes(): void {
    const { avps, groups, messages, values, notes } = this.#file;
    const items = [...avps, ...groups, ...messages, ...values];
    const inner = [
      ...[...groups, ...messages].flatMap(({ members }) => members),
      ...values.flatMap((list) => list.values),
    ];
    for (const note of [...notes, ...[...items, ...inner].flatMap((item) => item.notes)]) {
      if (!NOTE_KEYS.includes(note.key)) this.#warn(note, `note ${note.key} is none of ${NOTE_KEYS.join(", ")}`);
    }
  }

  #vendorOf(name: string): number {
    const avp = this.#file.avps.find((candidate) => candidate.name === name);
    if (avp?.flags.vendor !== true) return 0;
    const group = this.#file.groups.find((candidate) => candidate.name === name);
    return group?.vendorId ?? this.#declaredVendor(name) ?? 0;
  }

  #declaredVendor(name: string): number | undefined {
    const section = this.#file.vendorIds.find(({ names }) => names.some((used) => used.name === name));
    return section?.vendorId ?? this.#file.vendor?.id;
  }

  #warn(position: Position, message: string): void {
    this.#add(position, "warning", message);
  }

  #add({ line, column }: Position, severity: LintFinding["severity"], message: string): void {
    this.#findings.push({ file: this.#file.file, line, column, severity, message });
  }
}

/** The names that RFC 6733 itself has above the formats of its commands, and OTP's dictionaries with it. */
const BASE_COMMANDS: ReadonlyMap<string, number> = new Map([
  ["CER", 257],
  ["CEA", 257],
  ["RAR", 258],
  ["RAA", 258],
  ["ACR", 271],
  ["ACA", 271],
  ["ASR", 274],
  ["ASA", 274],
  ["STR", 275],
  ["STA", 275],
  ["DWR", 280],
  ["DWA", 280],
  ["DPR", 282],
  ["DPA", 282],
]);

/** The AVPs of modules and of those that they inherit from, by code and vendor. */
function knownCodes(modules: readonly (DictionaryModule | undefined)[]): Map<string, AvpDefinition> {
  const known = new Map<string, AvpDefinition>();
  const seen = new Set<DictionaryModule>();
  const open = modules.filter((module) => module !== undefined);
  for (let module = open.pop(); module !== undefined; module = open.pop()) {
    if (seen.has(module)) continue;
    seen.add(module);
    for (const avp of module.avps) known.set(`${avp.code} ${avp.vendorId}`, avp);
    open.push(...module.inherited);
  }
  return known;
}
