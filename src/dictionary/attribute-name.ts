/** How names that start with a digit start as attributes. */
const DIGIT_STARTS: readonly (readonly [RegExp, string])[] = [
  [/^3GPP2/i, "tgpp2"],
  [/^3GPP/i, "tgpp"],
  [/^1x/i, "onex"],
  [/^5/, "five-"],
  [/^64/, "sixty-four"],
];

/**
 * The attribute of an AVP: `CC-Request-Type` is `ccRequestType`, `3GPP-RAT-Type` is `tgppRatType`. Runs of single letters
 * join into one part (decisions, row 41).
 */
export function attributeName(avpName: string): string {
  const [pattern, start] = DIGIT_STARTS.find(([candidate]) => candidate.test(avpName)) ?? [];
  const name = pattern === undefined ? avpName : avpName.replace(pattern, start as string);
  const parts: string[] = [];
  let lastWasLetter = false;
  for (const part of name.toLowerCase().split(/[-_.\s/]+/)) {
    if (part === "") continue;
    const isLetter = part.length === 1 && /[a-z]/.test(part);
    if (isLetter && lastWasLetter) parts[parts.length - 1] += part;
    else parts.push(part);
    lastWasLetter = isLetter;
  }
  return parts.map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join("");
}
