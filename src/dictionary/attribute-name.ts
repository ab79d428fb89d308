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
 * join into one part.
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

/**
 * The attribute of an AVP in a format where others have these attributes already: where two AVPs of one name meet, the later
 * one gets its vendor in front, and where that does not tell them apart its code behind.
 */
export function uniqueKey(
  avp: { readonly key: string; readonly code: number; readonly vendorId: number },
  taken: { has(key: string): boolean },
): string {
  if (!taken.has(avp.key)) return avp.key;
  const vendor = VENDORS.get(avp.vendorId) ?? `vendor${avp.vendorId}`;
  const prefixed = `${vendor}${avp.key.charAt(0).toUpperCase()}${avp.key.slice(1)}`;
  return taken.has(prefixed) ? `${prefixed}${avp.code}` : prefixed;
}

/** How vendors are called in attributes. */
const VENDORS: ReadonlyMap<number, string> = new Map([
  [0, "ietf"],
  [9, "cisco"],
  [94, "nokia"],
  [193, "ericsson"],
  [2011, "huawei"],
  [5535, "tgpp2"],
  [5771, "cisco"],
  [8164, "starent"],
  [10415, "tgpp"],
  [13019, "etsi"],
  [45687, "onem2m"],
]);
