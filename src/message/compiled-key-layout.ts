import { FAMILY_IPV4, ipv4Of } from "../wire/address.ts";
import { compileFunction } from "../wire/compile-function.ts";
import { copyOctets, putAscii, putOctets, putPrintable, putUnsigned64 } from "../wire/octets.ts";
import { secondsFromTime } from "../wire/time.ts";
import type { Writer } from "../wire/writer.ts";
import type { Attributes } from "./decode-context.ts";
import type { Field } from "./format-field.ts";
import { MAX_IDENTITY } from "./value.ts";

/**
 * Writes the attributes of a plain object whose keys are those of one layout. False for another object; the octets written till
 * then have no meaning.
 * @throws AvpEncodeError that does not name the groups around the attribute.
 */
export type WriteKeyLayout = (writer: Writer, attributes: Attributes, check: boolean) => boolean;

/** Writes a value on the general path, which takes everything, and says what is wrong with it. */
export type WriteValue<Member extends Field> = (writer: Writer, member: Member, value: unknown, check: boolean) => void;

/** A group, as far as the code that writes it in its place needs it. */
interface WrittenGroup {
  readonly layouts: { readonly fast: WriteKeyLayout | undefined };
}

/** The functions for values that compiled code leaves to the general path: absent, of rarer types, or to be refused. */
export interface GeneralPath<Member extends Field> {
  /** A whole attribute. */
  readonly attribute: WriteValue<Member>;
  /** One value of it. */
  readonly one: WriteValue<Member>;
  /** The plan of a Grouped member. */
  readonly groupOf: (member: Member) => WrittenGroup;
}

/**
 * A function for one layout: a piece of code for each member, in which code, flags and key are constants, so that the engine
 * knows where in the object the value stands and what is to be done with it. Undefined where the program has forbidden code
 * from texts.
 */
export function compileKeyLayout<Member extends Field>(
  members: readonly Member[],
  generalPath: GeneralPath<Member>,
): WriteKeyLayout | undefined {
  const known = { members, ...generalPath, ...HELPERS };
  const make = compileFunction(Object.keys(known), sourceOf(members));
  return make?.(...Object.values(known)) as WriteKeyLayout | undefined;
}

const HELPERS = { copyOctets, putAscii, putPrintable, putOctets, putUnsigned64, secondsFromTime, ipv4Of, copyOf };

function copyOf(octets: Buffer, start: number, end: number): Uint8Array {
  return new Uint8Array(octets.subarray(start, end));
}

/**
 * The keys are only counted: when there are as many as members, and each member has its own, there are no others.
 *
 * In the code `w` is the writer, `o` are its octets and `d` the same as a DataView, `end` is where they end; `p` is where
 * the AVP begins, `v` its value, `n` the value's length.
 */
function sourceOf(members: readonly Field[]): string {
  const parts = partsOf(members);
  return `
${parts.map(constants).join("\n")}
return (w, attributes, check) => {
  if (attributes.constructor !== Object) return false;
  let count = 0;
  for (const key in attributes) count++;
  if (count !== ${members.length}) return false;
  let p = w.length, o = w.buffer, d = w.view, end = w.capacity, v, n, start;
  ${parts.map((part) => (part.isKept ? keptPiece(part) : memberPieces(part))).join("\n  ")}
  w.length = p;
  return true;
}`;
}

/** Members that follow each other, with their place in the layout. */
interface Part {
  readonly members: readonly (readonly [Field, number])[];
  /** True for names of nodes and realms, which are kept from one message to the next. */
  readonly isKept: boolean;
}

function partsOf(members: readonly Field[]): readonly Part[] {
  const parts: { members: [Field, number][]; isKept: boolean }[] = [];
  for (const [index, member] of members.entries()) {
    const isKept = member.type === "DiameterIdentity" && !member.isList && member.codec === undefined;
    const last = parts.at(-1);
    if (last?.isKept === isKept) last.members.push([member, index]);
    else parts.push({ members: [[member, index]], isKept });
  }
  return parts;
}

/** The constants that a part keeps from one message to the next. */
function constants({ members, isKept }: Part): string {
  if (isKept) return `let kept${members[0]?.[1]}, ${members.map(([, index]) => `last${index}`).join(", ")};`;
  return members
    .map(([{ type }, index]) =>
      type === "Grouped" ? `const layouts${index} = groupOf(members[${index}]).layouts;` : "",
    )
    .join("");
}

/** The code for a name. Names repeat: one that came twice in a row is kept as the octets of its AVP. */
function keptPiece(part: Part): string {
  const kept = `kept${part.members[0]?.[1]}`;
  const each = (piece: (index: number, key: string) => string) =>
    part.members.map(([{ key }, index]) => piece(index, JSON.stringify(key)));
  return `
  const ${each((index, key) => `v${index} = attributes[${key}]`).join(", ")};
  const isSame = ${each((index) => `v${index} === last${index} && typeof v${index} === "string"`).join(" && ")};
  if (isSame && ${kept} !== undefined && p + ${kept}.length <= end) { copyOctets(o, ${kept}, p); p += ${kept}.length; }
  else {
    start = p;
    ${memberPieces(part)}
    if (isSame) ${kept} = copyOf(o, start, p);
    else { ${kept} = undefined; ${each((index) => `last${index} = v${index};`).join(" ")} }
  }`.replaceAll("isSame", `isSame${part.members[0]?.[1]}`);
}

const RELOAD = "p = w.length; o = w.buffer; d = w.view; end = w.capacity;";

function memberPieces({ members }: Part): string {
  return members.map(([member, index]) => memberPiece(member, index)).join("\n  ");
}

function memberPiece(member: Field, index: number): string {
  const { isList, min, max } = member;
  const key = JSON.stringify(member.key);
  const isThere = `if (v === undefined && !(${key} in attributes)) return false;`;
  const onTheGeneralPath = (way: keyof GeneralPath<Field>) =>
    `{ w.length = p; ${way}(w, members[${index}], v, check); ${RELOAD} }`;
  const absent = `{ ${isThere} ${onTheGeneralPath("attribute")} }`;
  const one = member.codec === undefined ? valuePiece(member, index) : "";
  if (!isList) return `v = attributes[${key}]; ${one}${absent}`;
  const most = Number.isFinite(max) ? ` && v.length <= ${max}` : "";
  return (
    `v = attributes[${key}]; if (Array.isArray(v) && v.length >= ${min}${most}) { const list = v; ` +
    `for (let i = 0; i < list.length; i++) { v = list[i]; ${one}${onTheGeneralPath("one")} } } else ${absent}`
  );
}

/** The code for a value of a common type, up to the `else` behind which the general path follows. */
function valuePiece(member: Field, index: number): string {
  switch (member.type) {
    case "Unsigned32":
      // The first test suffices for most, and is one of whole numbers; the second takes the upper half.
      return fixed(member, 4, "((v | 0) === v && v >= 0 || v >>> 0 === v)", (data) => `d.setInt32(${data}, v)`);
    case "Enumerated":
    case "Integer32":
      return fixed(member, 4, "(v | 0) === v", (data) => `d.setInt32(${data}, v)`);
    case "Unsigned64":
      return fixed(member, 8, `typeof v === "bigint" && BigInt.asUintN(64, v) === v`, (data) => {
        return `putUnsigned64(d, ${data}, v)`;
      });
    case "Time":
      return fixed(member, 4, "v instanceof Date && (n = secondsFromTime(v)) !== undefined", (data) => {
        return `d.setInt32(${data}, n)`;
      });
    case "Address":
      return fixed(member, 6, "(n = ipv4Of(v)) >= 0", (data) => {
        return `d.setInt32(${data} + 4, 0); d.setInt16(${data}, ${FAMILY_IPV4}); d.setInt32(${data} + 2, n)`;
      });
    case "UTF8String":
      return `if (${putText(member, MAX_SHORT, (data) => `putAscii(o, d, ${data}, v)`)}) { ${finish(member)} } else `;
    case "DiameterIdentity":
      return `if (${putText(member, MAX_IDENTITY, (data) => `putPrintable(o, ${data}, v)`)}) { ${finish(member)} } else `;
    case "OctetString":
      return (
        `if (v instanceof Uint8Array && (n = v.length) <= ${MAX_SHORT} && ${hasRoom(member, "n")}) ` +
        `{ ${padding(member)}; putOctets(o, p + ${member.headerLength}, v); ${finish(member)} } else `
      );
    case "Grouped":
      return grouped(member, index);
    default:
      return "";
  }
}

/** The code for a value of a fixed number of octets, for which `test` holds. */
function fixed(member: Field, octets: number, test: string, put: (data: string) => string): string {
  const length = member.headerLength + octets;
  const padded = (length + 3) & ~3;
  return (
    `if (${test} && p + ${padded} <= end) { ${head(member, "p")} d.setInt32(p + 4, ${member.flagsWord | length}); ` +
    `${put(`p + ${member.headerLength}`)}; p += ${padded}; } else `
  );
}

function putText(member: Field, most: number, put: (data: string) => string): string {
  return (
    `typeof v === "string" && (n = v.length) <= ${most} && ${hasRoom(member, "3 * n")} && ` +
    `(${padding(member)}, ${put(`p + ${member.headerLength}`)})`
  );
}

function grouped(member: Field, index: number): string {
  const { headerLength } = member;
  return (
    `if (typeof v === "object" && v !== null && p + ${headerLength} <= end && (n = layouts${index}.fast) !== undefined ` +
    `&& (w.length = p + ${headerLength}, n(w, v, ${member.quotes ? "false" : "check"})) && w.length - p <= ${MAX_AVP_LENGTH}) ` +
    `{ start = p; ${RELOAD} ${head(member, "start")} d.setInt32(start + 4, ${member.flagsWord} | p - start); } else `
  );
}

/** The test that there is room for the AVP with its padding. */
function hasRoom(member: Field, octets: string): string {
  return `p + ${member.headerLength + 4} + ${octets} <= end`;
}

/** Writes zeros where the data will end, before the data is written. */
function padding({ headerLength }: Field): string {
  return `d.setInt32(p + (${headerLength} + n & -4), 0)`;
}

/** Writes the header of `n` octets of data, and goes on to the next AVP. */
function finish(member: Field): string {
  const { headerLength, flagsWord } = member;
  return `${head(member, "p")} d.setInt32(p + 4, ${flagsWord} | ${headerLength} + n); p += ${headerLength + 3} + n & -4;`;
}

function head({ code, vendorId }: Field, at: string): string {
  return `d.setUint32(${at}, ${code});${vendorId === 0 ? "" : ` d.setUint32(${at} + 8, ${vendorId});`}`;
}

/** Longer values take the general path. */
const MAX_SHORT = 1024;
const MAX_AVP_LENGTH = 0xffffff;
