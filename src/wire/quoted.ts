/**
 * The text with each control, format, bidirectional and line-breaking character in its place as `\u{…}`: text from the network
 * must not move a cursor, break lines or turn their direction.
 */
export function escaped(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`);
}

/** The first 100 characters, {@link escaped}, with `…` where more follow: a log line must not grow with a peer's input. */
export function shortened(text: string): string {
  return escaped(cut(text));
}

/** The first 100 characters in double quotes, escaped as in JSON and by {@link escaped}. */
export function quoted(text: string): string {
  return escaped(JSON.stringify(cut(text)));
}

const MAX_SHOWN = 100;

const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The first characters; a pair of surrogates is not torn. */
function cut(text: string): string {
  if (text.length <= MAX_SHOWN) return text;
  const isTorn = (text.charCodeAt(MAX_SHOWN - 1) & 0xfc00) === 0xd800;
  return `${text.slice(0, isTorn ? MAX_SHOWN - 1 : MAX_SHOWN)}…`;
}
