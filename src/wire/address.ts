import { asciiText } from "./ascii-text.ts";

/** Address families of IANA that this stack reads as text. */
export const FAMILY_IPV4 = 1;
export const FAMILY_IPV6 = 2;
export const FAMILY_E164 = 8;

/**
 * An AVP of type Address (RFC 6733 §4.3.1): text for IPv4, IPv6 and E.164, octets for every other family, and for an E.164 number that
 * is no text. `address` is undefined where there are octets.
 */
export type Address =
  | { readonly family: 1 | 2 | 8; readonly address: string; readonly data?: undefined }
  | { readonly family: number; readonly address?: undefined; readonly data: Buffer };

/** An address to write in place of an {@link Address}: any octets. */
export interface AddressInput {
  readonly family: number;
  readonly data: Uint8Array;
}

/** The address in `data[start, end)` (family and address), or undefined when its length does not fit the family. */
export function readAddress(data: Buffer, start = 0, end: number = data.length): Address | undefined {
  const length = end - start;
  if (length < 2) return undefined;
  const family = ((data[start] as number) << 8) | (data[start + 1] as number);
  switch (family) {
    case FAMILY_IPV4:
      return length === 6 ? new TextAddress(family, printIpv4(data, start + 2)) : undefined;
    case FAMILY_IPV6:
      return length === 18 ? new TextAddress(family, printIpv6(data.subarray(start + 2, end))) : undefined;
    case FAMILY_E164:
      return readE164(data.subarray(start, end));
    default:
      return { family, data: data.subarray(start + 2, end) };
  }
}

/**
 * Makes `{ family, address }`, a plain object, but not by a literal ("No literal" in docs/performance.md): the addresses of many peers
 * that come at once live long, and V8 would then make all later ones in the old generation.
 */
const TextAddress = function (this: Record<"family" | "address", unknown>, family: number, address: string) {
  this.family = family;
  this.address = address;
} as unknown as new (
  family: 1 | 2,
  address: string,
) => Address;
Object.defineProperty(TextAddress, "prototype", { value: Object.prototype });

/**
 * The octets of an address: of IPv4, IPv6 or E.164 text, or of an object as {@link readAddress} gives. Undefined when it is
 * none of these.
 */
export function addressOctets(value: Address | AddressInput | string): Buffer | undefined {
  if (typeof value === "string") return textOctets(value);
  if (typeof value !== "object" || value === null) return undefined;
  if (!Number.isInteger(value.family) || value.family < 0 || value.family > 0xffff) return undefined;
  if (value.data !== undefined)
    return value.data instanceof Uint8Array ? withFamily(value.family, value.data) : undefined;
  if (typeof value.address !== "string") return undefined;
  if (value.family === FAMILY_E164) {
    return /^[ -~]*$/.test(value.address) ? withFamily(FAMILY_E164, Buffer.from(value.address, "latin1")) : undefined;
  }
  const octets = textOctets(value.address);
  return octets?.readUInt16BE(0) === value.family ? octets : undefined;
}

/** The 4 octets of an IPv4 text, or undefined. */
export function parseIpv4(text: string): Buffer | undefined {
  const word = ipv4Word(text);
  if (word < 0) return undefined;
  const octets = Buffer.allocUnsafe(4);
  octets.writeUInt32BE(word);
  return octets;
}

/** An IPv4 address, as a text or as {@link readAddress} gives it, as one number; -1 for everything else. */
export function ipv4Of(value: unknown): number {
  if (typeof value === "string") return ipv4Word(value);
  const { family, address } = (value ?? {}) as { readonly family?: unknown; readonly address?: unknown };
  return family === FAMILY_IPV4 && typeof address === "string" ? ipv4Word(address) : -1;
}

/**
 * The 4 octets of an IPv4 text as one number, or -1: four decimal numbers up to 255 without needless zeros. The addresses of
 * nodes come again and again: the last ones are known by heart.
 */
function ipv4Word(text: string): number {
  const { length } = text;
  if (length < 7 || length > 15) return -1;
  const place =
    ((text.charCodeAt(length - 1) << 4) ^ text.charCodeAt(length - 2) ^ (text.charCodeAt(length - 3) << 2)) & LAST;
  if (parsedTexts[place] === text) return parsedWords[place] as number;
  const word = readIpv4(text);
  if (word >= 0) {
    parsedTexts[place] = text;
    parsedWords[place] = word;
  }
  return word;
}

/** The addresses that are known of each kind. */
const KNOWN = 256;
const LAST = KNOWN - 1;
const parsedTexts: string[] = new Array(KNOWN).fill("");
const parsedWords = new Uint32Array(KNOWN);

function readIpv4(text: string): number {
  const { length } = text;
  let word = 0;
  let dots = 0;
  let part = -1;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code === DOT) {
      if (part < 0 || ++dots > 3) return -1;
      word = word * 256 + part;
      part = -1;
    } else {
      // A zero stands alone, and no part goes beyond 255.
      if (code < DIGIT_0 || code > DIGIT_9 || part === 0) return -1;
      part = part < 0 ? code - DIGIT_0 : part * 10 + code - DIGIT_0;
      if (part > 255) return -1;
    }
  }
  return dots === 3 && part >= 0 ? word * 256 + part : -1;
}

const DOT = 0x2e;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

/** The text of the 4 octets from `start` on; the last ones are known by heart. */
function printIpv4(octets: Uint8Array, start: number): string {
  const word =
    ((octets[start] as number) << 24) |
    ((octets[start + 1] as number) << 16) |
    ((octets[start + 2] as number) << 8) |
    (octets[start + 3] as number);
  const place = (word ^ (word >>> 8) ^ (word >>> 16)) & LAST;
  if (printedWords[place] !== word || printedTexts[place] === "") {
    printedWords[place] = word;
    printedTexts[place] = ipv4Text(octets, start);
  }
  return printedTexts[place] as string;
}

const printedWords = new Int32Array(KNOWN);
const printedTexts: string[] = new Array(KNOWN).fill("");

/** Made in one piece: adding parts up would make a text for each step. */
function ipv4Text(octets: Uint8Array, start: number): string {
  let length = 0;
  for (let index = start; index < start + 4; index++) {
    const octet = octets[index] as number;
    if (index > start) digits[length++] = DOT;
    if (octet >= 100) digits[length++] = DIGIT_0 + Math.trunc(octet / 100);
    if (octet >= 10) digits[length++] = DIGIT_0 + (Math.trunc(octet / 10) % 10);
    digits[length++] = DIGIT_0 + (octet % 10);
  }
  return asciiText(digits, 0, length);
}

/** Where {@link ipv4Text} puts digits together; of no meaning between calls. */
const digits = Buffer.alloc(15);

/** The 16 octets of an IPv6 text (RFC 4291 §2.2), or undefined. */
export function parseIpv6(text: string): Buffer | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const head = groupOctets(halves[0] as string, halves.length === 1);
  const tail = halves.length === 2 ? groupOctets(halves[1] as string, true) : [];
  if (head === undefined || tail === undefined) return undefined;
  const missing = 16 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 2) return undefined;
  return Buffer.from([...head, ...new Array<number>(missing).fill(0), ...tail]);
}

/** The canonical text of 16 octets (RFC 5952): lower case, the longest run of zeros shortened. */
export function printIpv6(octets: Uint8Array): string {
  const groups: number[] = [];
  for (let index = 0; index < 16; index += 2)
    groups.push(((octets[index] as number) << 8) | (octets[index + 1] as number));
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return `::ffff:${octets[12]}.${octets[13]}.${octets[14]}.${octets[15]}`;
  }
  const [start, length] = longestZeroRun(groups);
  const text = groups.map((group) => group.toString(16));
  if (length < 2) return text.join(":");
  return `${text.slice(0, start).join(":")}::${text.slice(start + length).join(":")}`;
}

function readE164(data: Buffer): Address {
  const { length } = data;
  for (let index = 2; index < length; index++) {
    const octet = data[index] as number;
    // Anything but printable ASCII is no number that could be written back.
    if (octet < 0x20 || octet > 0x7e) return { family: FAMILY_E164, data: data.subarray(2) };
  }
  return { family: FAMILY_E164, address: data.toString("latin1", 2) };
}

function textOctets(text: string): Buffer | undefined {
  if (text.includes(":")) {
    const octets = parseIpv6(text);
    return octets && withFamily(FAMILY_IPV6, octets);
  }
  if (text.includes(".")) {
    const octets = parseIpv4(text);
    return octets && withFamily(FAMILY_IPV4, octets);
  }
  return /^[0-9*#+]+$/.test(text) ? withFamily(FAMILY_E164, Buffer.from(text, "latin1")) : undefined;
}

function withFamily(family: number, octets: Uint8Array): Buffer {
  const data = Buffer.allocUnsafe(2 + octets.length);
  data.writeUInt16BE(family, 0);
  data.set(octets, 2);
  return data;
}

function groupOctets(text: string, isEnd: boolean): number[] | undefined {
  if (text === "") return [];
  const octets: number[] = [];
  const groups = text.split(":");
  for (const [index, group] of groups.entries()) {
    if (isEnd && index === groups.length - 1 && group.includes(".")) {
      const ipv4 = parseIpv4(group);
      if (ipv4 === undefined) return undefined;
      octets.push(...ipv4);
    } else {
      if (!/^[0-9a-fA-F]{1,4}$/.test(group)) return undefined;
      const value = Number.parseInt(group, 16);
      octets.push(value >> 8, value & 0xff);
    }
  }
  return octets;
}

function longestZeroRun(groups: readonly number[]): [start: number, length: number] {
  let best: [number, number] = [0, 0];
  for (let start = 0; start < groups.length; start++) {
    let length = 0;
    while (groups[start + length] === 0) length++;
    if (length > best[1]) best = [start, length];
    start += length;
  }
  return best;
}
