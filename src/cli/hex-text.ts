/** Octets of a text, or what the text is and how octets are got out of it. */
export type HexText = { readonly octets: Buffer } | { readonly problem: string };

/**
 * The octets of a text that people copy from other tools: hex digits with or without blanks, colons, commas, dashes or 0x; dumps
 * with offsets (xxd, hexdump -C, od -t x1, Wireshark); C arrays; strings of C and Python; one word and a colon in front of digits;
 * base64.
 */
export function octetsOfText(text: string): HexText {
  const content = text.replace(/^\ufeff/, "").trim();
  const octets =
    dumpOctets(content) ??
    simpleOctets(content) ??
    arrayOctets(content) ??
    stringOctets(content) ??
    labelled(content) ??
    base64Octets(content);
  if (octets !== undefined) return typeof octets === "string" ? { problem: octets } : { octets };
  return { problem: "is neither a binary Diameter message nor hex digits" };
}

/** The kind of a file that holds messages in a form of its own; undefined for all others. */
export function foreignFile(content: Buffer): string | undefined {
  const magic = content.length < 4 ? "" : content.toString("hex", 0, 4);
  return CAPTURES.has(magic) ? CAPTURE : undefined;
}

/** The digits of a hex text with blanks, colons, dashes, line breaks or 0x in it; undefined when it is something else. */
export function hexDigits(text: string): string | undefined {
  const digits = text.replace(/0x|[\s:,-]/gi, "");
  return digits.length > 0 && digits.length % 2 === 0 && /^[0-9a-f]+$/i.test(digits) ? digits : undefined;
}

/** pcap of both byte orders with micro- or nanoseconds, and pcapng. */
const CAPTURES: ReadonlySet<string> = new Set(["d4c3b2a1", "a1b2c3d4", "4d3cb2a1", "a1b23c4d", "0a0d0d0a"]);
const CAPTURE =
  "is a packet capture, not a message; `tshark -r FILE -Y diameter -T fields -e tcp.payload` prints its messages as hex digits";
const WORDS =
  "is a dump of words, whose octets stand in the order of the machine; dump it with `xxd` or `od -A x -t x1` instead";

const OFFSETS = "looks like a dump with offsets, but they do not follow from the octets of the rows";

function simpleOctets(text: string): Buffer | undefined {
  const digits = hexDigits(text);
  return digits === undefined ? undefined : Buffer.from(digits, "hex");
}

/** Messages in base64, padded or not, in either alphabet: the version, 1, which stands first makes it start with AQ. */
function base64Octets(text: string): Buffer | undefined {
  const letters = text.replace(/\s/g, "");
  return /^AQ[\w+/-]*={0,2}$/.test(letters) ? Buffer.from(letters, "base64") : undefined;
}

interface Row {
  readonly offset: string;
  readonly hasColon: boolean;
  readonly rest: string;
}

const ROW = /^\s*([0-9a-f]{4,16})(:?)(?:\s+(.*))?$/i;

/** Octets behind offsets, which count from 0; undefined for a text that is no such dump, a problem for one of words. */
function dumpOctets(text: string): Buffer | string | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  // No message starts with zeros, so a text that does starts with an offset.
  if (!/^\s*0{4,16}(:|\s|$)/.test(lines[0] ?? "")) return undefined;
  const rows: (Row | "repeat")[] = [];
  for (const line of lines) {
    const [, offset, colon, rest = ""] = ROW.exec(line) ?? [];
    if (line.trim() === "*") rows.push("repeat");
    else if (offset === undefined) return undefined;
    else rows.push({ offset, hasColon: colon === ":", rest });
  }
  const isWords = rows.some((row) => row !== "repeat" && !row.hasColon && /^[0-9a-f]{4,}(\s|$)/i.test(row.rest));
  if (isWords) return WORDS;
  for (const base of [16, 8, 10]) {
    const octets = readRows(rows, base);
    if (octets !== undefined) return octets;
  }
  return OFFSETS;
}

/** The octets of rows whose offsets are numbers to a base; undefined where an offset does not follow from the row before. */
function readRows(rows: readonly (Row | "repeat")[], base: number): Buffer | undefined {
  const parts: Buffer[] = [];
  let expected = 0;
  let last: Buffer = Buffer.alloc(0);
  let repeats = false;
  for (const [index, row] of rows.entries()) {
    if (row === "repeat") {
      repeats = true;
      continue;
    }
    const offset = Number.parseInt(row.offset, base);
    for (; repeats && expected < offset && last.length > 0; expected += last.length) parts.push(last);
    repeats = false;
    // Several packets stand one behind the other: each counts from 0.
    if (offset === 0) expected = 0;
    if (offset !== expected) return undefined;
    const next = rows.slice(index + 1).find((other) => other !== "repeat");
    const width = next === undefined ? 0 : Number.parseInt(next.offset, base) - offset;
    last = rowOctets(row.rest, width > 0 && rows[index + 1] !== "repeat" ? width : last.length || MAX_WIDTH);
    parts.push(last);
    expected += last.length;
  }
  const octets = Buffer.concat(parts);
  return octets.length === 0 ? undefined : octets;
}

const MAX_WIDTH = 16;

/** At most so many octets of a row: its text starts behind them, or behind three blanks in a row that is not full. */
function rowOctets(rest: string, most: number): Buffer {
  let digits = "";
  for (let at = 0; digits.length < 2 * most; ) {
    GROUP.lastIndex = at;
    const [group, octets] = GROUP.exec(rest) ?? [];
    if (group === undefined || octets === undefined) break;
    digits += octets;
    at += group.length;
  }
  return Buffer.from(digits.slice(0, 2 * most), "hex");
}

const GROUP = /\s{0,2}((?:[0-9a-f]{2})+)(?=\s|$)/iy;

/** The numbers between braces: `{ 0x01, 0x00 }`, with comments. */
function arrayOctets(text: string): Buffer | undefined {
  const plain = text.replace(/\/\*.*?\*\//gs, " ").replace(/\/\/[^\n]*/g, " ");
  const arrays = [...plain.matchAll(/\{([^{}]*)\}/g)].map(([, content = ""]) => content.trim().replace(/,$/, ""));
  const numbers = arrays.flatMap((content) => content.split(",").map((number) => number.trim()));
  if (numbers.length === 0 || !numbers.every((number) => /^0x[0-9a-f]{1,2}$/i.test(number))) return undefined;
  return Buffer.from(numbers.map(Number));
}

/** Escapes `\x01`, alone or in quotes as C and Python write them, where other characters stand for themselves. */
function stringOctets(text: string): Buffer | undefined {
  if (!text.includes("\\x")) return undefined;
  if (/^(\\x[0-9a-f]{2}|\s)+$/i.test(text)) return simpleOctets(text.replaceAll(/\\x/gi, ""));
  const literals = [...text.matchAll(/b?(["'])((?:\\.|(?!\1)[^\\])*)\1/gs)].map(([, , content]) => content as string);
  const octets = literals.flatMap(literalOctets);
  return octets.length === 0 ? undefined : Buffer.from(octets);
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, a: 7, b: 8, f: 12, v: 11, 0: 0 };

function literalOctets(content: string): number[] {
  return [...content.matchAll(/\\x([0-9a-f]{2})|\\(.)|(.)/gis)].map(([, hex, sign, character]) => {
    if (hex !== undefined) return Number.parseInt(hex, 16);
    if (sign !== undefined) return ESCAPES[sign] ?? sign.charCodeAt(0);
    return (character as string).charCodeAt(0);
  });
}

/** Digits behind a word that says what they are: `Frame: 0100…`. */
function labelled(text: string): Buffer | undefined {
  const [, digits] = /^[A-Za-z][\w -]*:\s*([0-9a-f\s:,-]+)$/i.exec(text) ?? [];
  return digits === undefined ? undefined : simpleOctets(digits);
}
