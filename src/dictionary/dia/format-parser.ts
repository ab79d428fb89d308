import type { GroupSyntax, MemberSyntax, MessageSyntax } from "./syntax.ts";
import type { TokenStream } from "./token-stream.ts";

/** Reads one entry of `@messages`: a Command Code Format (RFC 6733 §3.2). */
export function parseMessage(tokens: TokenStream): MessageSyntax {
  if (tokens.isNext("answer-message")) return parseAnswerMessage(tokens);
  const { text: name, line, column } = tokens.name("the name of a command");
  parseHeaderStart(tokens, "Diameter");
  const code = tokens.number("a command code");
  const flags = parseMessageFlags(tokens);
  const { next } = tokens;
  const applicationId =
    next.kind === "number"
      ? { id: tokens.number("an application id"), line: next.line, column: next.column }
      : undefined;
  tokens.expect(">", "REQ or PXY behind a comma, an application id, or >");
  const notes = tokens.notesBehind();
  const members = parseMembers(tokens);
  return { name, code, ...flags, isError: false, applicationId, notes, members, line, column };
}

/** Reads one entry of `@grouped` (RFC 6733 §4.4). */
export function parseGroup(tokens: TokenStream): GroupSyntax {
  const { text: name, line, column } = tokens.name("the name of a Grouped AVP");
  parseHeaderStart(tokens, "AVP");
  const code = tokens.number("the code of the AVP");
  // `< AVP Header: 873 10415 >`; the texts of 3GPP have a comma before the vendor.
  const hasComma = tokens.skip(",");
  const vendorId = hasComma || tokens.next.kind === "number" ? tokens.number("a vendor id") : undefined;
  tokens.expect(">");
  const notes = tokens.notesBehind();
  return { name, code, vendorId, notes, members: parseMembers(tokens), line, column };
}

/** The one format for errors of all commands (RFC 6733 §7.2). */
function parseAnswerMessage(tokens: TokenStream): MessageSyntax {
  const { text: name, line, column } = tokens.take();
  parseHeaderStart(tokens, "Diameter");
  for (const text of ["code", ",", "ERR", "[", "PXY", "]", ">"]) {
    tokens.expect(text, "answer-message ::= < Diameter Header: code, ERR [PXY] >");
  }
  const header = { code: undefined, isRequest: false, proxiable: true, isError: true, applicationId: undefined };
  const notes = tokens.notesBehind();
  return { name, ...header, notes, members: parseMembers(tokens), line, column };
}

/** `::= < Diameter Header:`, or with a hyphen as RFC 3588 wrote it. */
function parseHeaderStart(tokens: TokenStream, what: "Diameter" | "AVP"): void {
  tokens.expect("::=");
  tokens.expect("<");
  if (!tokens.skip(`${what}-Header`)) {
    tokens.expect(what, `${what} Header:`);
    tokens.expect("Header", `${what} Header:`);
  }
  tokens.expect(":");
}

/** `, REQ, PXY`, and the comma that 3GPP's texts have before the application id. */
function parseMessageFlags(tokens: TokenStream): Pick<MessageSyntax, "isRequest" | "proxiable"> {
  const flags = { isRequest: false, proxiable: false };
  while (tokens.skip(",")) {
    const { next } = tokens;
    if (next.kind === "number") return flags;
    const flag = tokens.skip("REQ") ? "isRequest" : "proxiable";
    if (flag === "proxiable") tokens.expect("PXY", "REQ, PXY or an application id");
    if (flags[flag]) throw tokens.error(next, `${next.text} stands twice`);
    flags[flag] = true;
  }
  return flags;
}

const BRACKETS = [
  { open: "<", close: ">", place: "fixed" },
  { open: "{", close: "}", place: "required" },
  { open: "[", close: "]", place: "optional" },
] as const;

function parseMembers(tokens: TokenStream): MemberSyntax[] {
  const members: MemberSyntax[] = [];
  while (tokens.next.kind === "number" || ["<", "{", "[", "*"].some((text) => tokens.isNext(text))) {
    members.push(parseMember(tokens));
  }
  return members;
}

function parseMember(tokens: TokenStream): MemberSyntax {
  const { line, column } = tokens.next;
  const low = tokens.next.kind === "number" ? tokens.number("a count") : undefined;
  const isCounted = tokens.isNext("*");
  if (low !== undefined || isCounted) tokens.expect("*");
  const high = isCounted && tokens.next.kind === "number" ? tokens.number("a count") : undefined;
  const bracket = BRACKETS.find(({ open }) => tokens.skip(open));
  if (bracket === undefined) throw tokens.expected("<, { or [");
  const { close, place } = bracket;
  const isAny = place !== "fixed" && tokens.skip("AVP");
  const name = isAny ? "AVP" : tokens.name("the name of an AVP").text;
  tokens.expect(close);
  // RFC 6733 §3.2: a star counts from 0, from 1 in required rules; without a qualifier it is exactly or at most one.
  const min = low ?? (isCounted ? (place === "required" ? 1 : 0) : place === "optional" ? 0 : 1);
  const max = high ?? (isCounted ? Number.POSITIVE_INFINITY : 1);
  const fault = qualifierFault({ name, place, min, max });
  if (fault !== undefined) throw tokens.error({ line, column }, fault);
  return { name, place, min, max, notes: tokens.notesBehind(), line, column };
}

/** RFC 6733 §3.2: "If an optional rule has a qualifier, then the value of min MUST be 0"; required: "at least one". */
function qualifierFault({ name, place, min, max }: Pick<MemberSyntax, "name" | "place" | "min" | "max">) {
  if (place === "required" && max === 0)
    return `${name} is required but may occur 0 times at most; write *0 [ ${name} ]`;
  if (max < min) return `${name} is to occur at least ${min} and at most ${max} times`;
  if (place === "optional" && min > 0)
    return `${name} is optional but to occur at least ${min} times; write { ${name} }`;
  if (place === "required" && min === 0) return `${name} is required but may be missing; write [ ${name} ]`;
  return undefined;
}
