import { compileFunction } from "./compile-function.ts";

/** Reads the text of `octets[start, end)`, which are all below 128. */
export type AsciiText = (octets: Buffer, start: number, end: number) => string;

/** Node's own slicing, which `toString("latin1")` reaches by a detour; its types leave it out. */
const { latin1Slice } = Buffer.prototype as unknown as {
  latin1Slice(this: Buffer, start: number, end: number): string;
};

/**
 * Makes {@link AsciiText}. Short texts, most of those in Diameter, are put together by code of their own for each length: the way
 * out of the engine to Node's slicing takes longer. Where code from texts is forbidden all go that way.
 */
export function makeAsciiText(): AsciiText {
  const cases = Array.from({ length: LONGEST }, (_, index) => {
    const codes = Array.from({ length: index + 1 }, (_, at) => `o[s + ${at}]`);
    return `case ${index + 1}: return char(${codes.join(", ")});`;
  });
  const body = `return (o, s, e) => { switch (e - s) { ${cases.join("\n")} default: return slice.call(o, s, e); } };`;
  const make = compileFunction(["char", "slice"], body);
  if (make === undefined) return (octets, start, end) => latin1Slice.call(octets, start, end);
  return make(String.fromCharCode, latin1Slice) as AsciiText;
}

/** From here on Node's slicing is as quick. */
const LONGEST = 24;

export const asciiText: AsciiText = makeAsciiText();
