import { readAddress } from "../wire/address.ts";
import { compileFunction } from "../wire/compile-function.ts";
import type { OctetSource } from "../wire/octets.ts";
import { readAscii, unsigned64 } from "../wire/octets.ts";
import { timeFromSeconds } from "../wire/time.ts";
import type { Attributes, DecodeContext } from "./decode-context.ts";
import type { Field } from "./format-field.ts";

/**
 * Reads the AVPs of a group that has just the members of one sequence, in their order, each with a good value. Undefined for
 * all other octets: the general path reads them, and says what is wrong. Places count from the beginning of the source.
 */
export type ReadSequence = (
  context: DecodeContext,
  source: OctetSource,
  start: number,
  end: number,
) => Attributes | undefined;

/** The functions that compiled code calls. Places count from the beginning of the message. */
export interface Readers<Member extends Field> {
  /** Reads the data of an AVP that is not Grouped. */
  readonly value: (context: DecodeContext, member: Member, start: number, end: number) => unknown;
  /** Reads a Grouped AVP, whose header begins at `start`. */
  readonly group: (context: DecodeContext, member: Member, start: number, end: number) => Attributes | undefined;
  /** As `group`, for a Failed-AVP. */
  readonly quotation: Readers<Member>["group"];
  readonly listOf: (...values: unknown[]) => unknown[];
}

/** Makes the object from values that stand in a list. */
export type MakeAttributes = (values: readonly unknown[], from: number) => Attributes;

/** The functions compiled for one sequence. Both make their objects with one constructor. */
export interface CompiledSequence {
  readonly make: MakeAttributes;
  readonly read: ReadSequence;
}

/** Compiles functions with a piece of code for each member. Undefined where the program has forbidden code from texts. */
export function compileSequence<Member extends Field>(
  members: readonly Member[],
  readers: Readers<Member>,
): CompiledSequence | undefined {
  if (members.some(({ key }) => key === "__proto__")) return undefined;
  const known = { members, ...readers, ...HELPERS };
  const make = compileFunction(Object.keys(known), sourceOf(members));
  return make?.(...Object.values(known)) as CompiledSequence | undefined;
}

const HELPERS = { readAscii, readAddress, timeFromSeconds, unsigned64 };

/**
 * The source of both functions and of the constructor of their objects. The objects are plain, but made by no literal ("No literal"
 * in docs/performance.md).
 *
 * In the code `o` are the octets and `d` is their DataView, `p` is where the AVP begins and `q` where its data begins, `n` is the
 * length of the data. The code returns undefined at the first thing that is not as foreseen.
 */
function sourceOf(members: readonly Field[]): string {
  const values = members.map((_, index) => `v${index}`);
  const counts = members.map(({ isList }, index) => (isList ? `v${index}.length` : "1"));
  return `
${members.map(({ type }, index) => (type === "DiameterIdentity" ? `let text${index}, avp${index} = [], last${index};` : "")).join("")}
function Plain(${values.join(", ")}) { ${members.map(({ key }, index) => `this[${JSON.stringify(key)}] = v${index};`).join(" ")} }
Plain.prototype = Object.prototype;
const make = (values, from) => new Plain(${values.map((_, index) => `values[from + ${index}]`).join(", ")});
const read = (context, source, start, end) => {
  const o = source.octets, d = source.view, base = context.base;
  let p = start, q, n, w, i${values.map((value) => `, ${value}`).join("")};
  ${members.map(memberPiece).join("\n  ")}
  if (p < end || (context.avps += ${counts.join(" + ") || 0}) > context.limits.maxAvps) return;
  return new Plain(${values.join(", ")});
};
return { make, read };`;
}

function memberPiece(member: Field, index: number): string {
  const value = `v${index}`;
  if (!member.isList) {
    if (member.type === "DiameterIdentity" && member.codec === undefined) return identityPiece(member, index);
    return `if (!(${isThere(member)})) return; ${valuePiece(member, index, value)}`;
  }
  return listPiece(member, index);
}

/** The code for a list. Lists are made with their first two values: a list that grows by a second one gets room for seventeen. */
function listPiece(member: Field, index: number): string {
  const [list, first] = [`v${index}`, `first${index}`];
  const { max } = member;
  const third =
    max < Number.POSITIVE_INFINITY ? `if (${list}.length >= ${max}) return; ${list}.push(v);` : `${list}.push(v);`;
  const second = max < 2 ? "return;" : `${list} = listOf(${first}, v);`;
  return (
    `let ${first}; while (${isThere(member)}) { let v; ${valuePiece(member, index, "v")} ` +
    `if (${first} === undefined) ${first} = v; else if (${list} === undefined) ${second} else { ${third} } } ` +
    `if (${first} === undefined) return; if (${list} === undefined) ${list} = listOf(${first});`
  );
}

/** The test that the AVP at `p` has the member's code and vendor. */
function isThere({ code, vendorId, headerLength }: Field): string {
  const head = `p + ${headerLength} <= end && d.getInt32(p) === ${code | 0}`;
  if (vendorId === 0) return `${head} && (w = d.getInt32(p + 4)) >= 0`;
  return `${head} && (w = d.getInt32(p + 4)) < 0 && d.getInt32(p + 8) === ${vendorId | 0}`;
}

/** The code that reads the AVP at `p`, whose second word is `w`, and goes on behind it. */
function valuePiece(member: Field, index: number, v: string): string {
  const { headerLength: head } = member;
  const fixed = (octets: number, value: string, test = "") =>
    `if ((w & 0xffffff) !== ${head + octets} || p + ${head + octets} > end) return; ` +
    `${v} = ${value}; ${test}p += ${(head + octets + 3) & ~3};`;
  const varying = (value: string, test = "") =>
    `n = (w & 0xffffff) - ${head}; q = p + ${head}; if (n < 0 || q + n > end) return; ` +
    `${v} = ${value}; ${test}p = q + (n + 3 & -4);`;
  const isGood = `if (${v} === undefined) return; `;
  if (member.codec !== undefined) return varying(`value(context, members[${index}], q - base, q - base + n)`, isGood);
  switch (member.type) {
    case "Unsigned32":
      return fixed(4, `d.getUint32(p + ${head})`);
    case "Integer32":
      return fixed(4, `d.getInt32(p + ${head})`);
    case "Enumerated": {
      const test = member.closedValues === undefined ? "" : `if (!members[${index}].closedValues.has(${v})) return; `;
      return fixed(4, `d.getInt32(p + ${head})`, test);
    }
    case "Unsigned64":
      return fixed(8, `unsigned64(d.getUint32(p + ${head}), d.getUint32(p + ${head + 4}))`);
    case "Time":
      return fixed(4, `timeFromSeconds(d.getUint32(p + ${head}))`);
    case "UTF8String":
      return varying(`readAscii(o, d, q, n) ?? value(context, members[${index}], q - base, q - base + n)`, isGood);
    case "OctetString":
      return varying("source.viewAt(q, n)");
    case "Address":
      return varying("readAddress(o, q, q + n)", isGood);
    case "Grouped":
      return varying(
        `${member.quotes ? "quotation" : "group"}(context, members[${index}], p - base, q - base + n)`,
        isGood,
      );
    default:
      return varying(`value(context, members[${index}], q - base, q - base + n)`, isGood);
  }
}

/** The code for the name of a node or realm. Names repeat: an AVP that came twice in a row is recognized by its words. */
function identityPiece(member: Field, index: number): string {
  const [v, text, avp, last] = [`v${index}`, `text${index}`, `avp${index}`, `last${index}`];
  return (
    `n = ${avp}.length; if (p + 4 * n <= end) { for (i = 0; i < n; i++) if (d.getInt32(p + 4 * i) !== ${avp}[i]) break; } else i = -1; ` +
    `if (i === n && n > 0) { ${v} = ${text}; p += 4 * n; } else { if (!(${isThere(member)})) return; ` +
    `n = (w & 0xffffff) - ${member.headerLength}; q = p + ${member.headerLength}; if (n < 0 || q + n > end) return; ` +
    `${v} = value(context, members[${index}], q - base, q - base + n); if (${v} === undefined) return; n = q + (n + 3 & -4); ` +
    `if (${v} !== ${last}) ${last} = ${v}; else if (n <= end && n - p <= ${MAX_KEPT}) { ${text} = ${v}; ${avp} = []; ` +
    `for (; p < n; p += 4) ${avp}.push(d.getInt32(p)); } p = n; }`
  );
}

/** The longest AVP of a name that is kept to be recognized. */
const MAX_KEPT = 256;
