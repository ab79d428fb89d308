/** Words that have a meaning in formats: as names they stand in quotes (tried with Erlang's diameterc 2.2.7). */
const RESERVED_WORDS: ReadonlySet<string> = new Set([
  "AVP",
  "AVP-Header",
  "Diameter",
  "Diameter-Header",
  "Header",
  "REQ",
  "PXY",
  "ERR",
  "code",
  "answer-message",
]);

const PLAIN = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const NUMBER = /^(0[xX][0-9a-fA-F]+|[0-9]+)$/;

/** True for digits and for hexadecimal digits behind `0x`. */
export function isNumber(word: string): boolean {
  return NUMBER.test(word);
}

/** True for a name that a dictionary file must not hold without quotes. */
export function isReserved(name: string): boolean {
  return RESERVED_WORDS.has(name);
}

/** A name as it stands in a file: in single quotes when it is no plain word. */
export function quoted(name: string): string {
  return PLAIN.test(name) && !isReserved(name) && !isNumber(name) ? name : `'${name}'`;
}
