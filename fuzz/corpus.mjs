import { readdirSync, readFileSync } from "node:fs";

/** The messages of the vectors and the hostile inputs, those of moderate length. */
export function readCorpus() {
  const folder = new URL("../test/vectors/data/", import.meta.url);
  const messages = readdirSync(new URL("messages/", folder)).flatMap((name) =>
    readLines(new URL(`messages/${name}`, folder)),
  );
  const all = [...messages, ...readLines(new URL("hostile.jsonl", folder))];
  return all
    .flatMap(({ hex }) => (hex === undefined ? [] : [Buffer.from(hex, "hex")]))
    .filter((octets) => octets.length <= 8192);
}

/**
 * @param {URL} url
 * @returns {{ hex?: string }[]}
 */
function readLines(url) {
  return readFileSync(url, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
