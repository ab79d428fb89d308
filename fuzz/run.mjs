import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fuzzCodec } from "./codec.mjs";
import { mutate } from "./mutate.mjs";
import { SeededRandom } from "./random.mjs";

/*
 * npm run fuzz -- [--runs N | --seconds N] [--seed N]
 *
 * Feeds mutated messages to the product and fails on any exception that is no finding, on anything that takes a second, and
 * on memory that grows without bound. The seed is printed; the same seed gives the same run.
 */

const { values } = parseArgs({
  options: { runs: { type: "string" }, seconds: { type: "string" }, seed: { type: "string" } },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31) || 1;
const runs =
  values.runs === undefined ? (values.seconds === undefined ? 200_000 : Number.POSITIVE_INFINITY) : Number(values.runs);
const seconds = values.seconds === undefined ? Number.POSITIVE_INFINITY : Number(values.seconds);
const MEMORY_LIMIT = 1024 * 1048576;

const { wholeDictionary } = await import("../dist/all.js");
const dictionary = wholeDictionary();
const corpus = readCorpus(new URL("../test/vectors/data/", import.meta.url));
const random = new SeededRandom(seed);
console.log(`fuzz: seed ${seed}, ${corpus.length} messages to mutate`);

const started = performance.now();
let readable = 0;
let done = 0;
for (; done < runs; done++) {
  const octets = mutate(random.pick(corpus), corpus, random);
  const before = performance.now();
  if (before - started > seconds * 1000) break;
  try {
    if (fuzzCodec(octets, dictionary)) readable++;
  } catch (error) {
    fail(octets, error.stack);
  }
  if (performance.now() - before > 1000) fail(octets, "decoding took more than a second");
  if (done % 50_000 === 0 && process.memoryUsage().rss > MEMORY_LIMIT) fail(octets, "memory grew above 1 GiB");
}
const duration = (performance.now() - started) / 1000;
console.log(`fuzz: ${done} mutants in ${duration.toFixed(1)} s, ${readable} of them readable, no failure`);

function fail(octets, reason) {
  console.error(`fuzz: failed after ${done} mutants, seed ${seed}: ${reason}\n${octets.toString("hex")}`);
  process.exit(1);
}

/** The messages of the vectors and the hostile inputs of moderate length. */
function readCorpus(folder) {
  const lines = (url) =>
    readFileSync(url, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  const messages = readdirSync(new URL("messages/", folder)).flatMap((name) =>
    lines(new URL(`messages/${name}`, folder)),
  );
  const all = [...messages, ...lines(new URL("hostile.jsonl", folder))].filter(({ hex }) => hex !== undefined);
  return all.map(({ hex }) => Buffer.from(hex, "hex")).filter((octets) => octets.length <= 8192);
}
