import { parseArgs } from "node:util";
import { CodecTarget } from "./codec.mjs";
import { ConnectionTarget } from "./connection/target.mjs";
import { readCorpus } from "./corpus.mjs";
import { HangGuard } from "./hang-guard.mjs";
import { MemoryBound } from "./memory.mjs";
import { SeededRandom } from "./random.mjs";

/**
 * @typedef {object} Target what is driven
 * @property {(random: SeededRandom, progress: () => void) => unknown} run one case
 * @property {(cases: number) => void} [finish] throws when the cases left something out
 * @property {() => string} summary what they reached
 */

/*
 * npm run fuzz -- [--only codec|connection] [--seed N] [--runs N | --seconds N]
 *
 * Drives the built package with what a hostile peer may send: mutated octets to the codec, and whole encounters to a node in
 * every state of its connections. Fails on an exception that escapes, on anything that keeps the processor for a second, on
 * memory that grows, and on an invariant that breaks. Case number k has seed N + k: the seed of a failure, with --runs 1,
 * repeats it alone.
 */

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    seed: { type: "string" },
    runs: { type: "string" },
    seconds: { type: "string" },
  },
});

/**
 * What each target is run for when nothing is said: cases, and how many of them lie between two looks at the memory.
 * @type {{ name: string, make: (corpus: Buffer[]) => Target, runs: number, memoryPeriod: number }[]}
 */
const TARGETS = [
  { name: "codec", make: (corpus) => new CodecTarget(corpus), runs: 200_000, memoryPeriod: 20_000 },
  { name: "connection", make: (corpus) => new ConnectionTarget(corpus), runs: 5_000, memoryPeriod: 500 },
];
const MEGABYTES_OF_GROWTH = 64;

const chosen = TARGETS.filter(({ name }) => values.only === undefined || values.only === name);
if (chosen.length === 0) usage(`--only ${values.only} is neither codec nor connection`);
const seed = numberOf("seed") ?? Date.now() % 2 ** 31;
const seconds = numberOf("seconds");

const corpus = readCorpus();
const guard = new HangGuard();
let current = { name: "start", seed };
for (const event of ["uncaughtException", "unhandledRejection"]) process.on(event, (error) => fail(error, event));

for (const { name, make, runs, memoryPeriod } of chosen) {
  const target = make(corpus);
  const limit = numberOf("runs") ?? (seconds === undefined ? runs : Number.POSITIVE_INFINITY);
  await drive(target, { name, limit, memoryPeriod, seconds: (seconds ?? Number.POSITIVE_INFINITY) / chosen.length });
}
guard.stop();

/**
 * Runs cases until their number or the time is over.
 * @param {Target} target
 * @param {{ name: string, limit: number, memoryPeriod: number, seconds: number }} bounds
 */
async function drive(target, { name, limit, memoryPeriod, seconds }) {
  console.log(`fuzz ${name}: seed ${seed}`);
  const memory = new MemoryBound(MEGABYTES_OF_GROWTH);
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  let done = 0;
  for (; done < limit && elapsed() < seconds; done++) {
    current = { name, seed: seed + done };
    guard.progress(current.seed);
    try {
      await target.run(new SeededRandom(current.seed), () => guard.progress(current.seed));
      // The first cases fill caches and compile what they use; only then memory is expected to stay.
      if (done > 0 && done % memoryPeriod === 0) memory.check();
    } catch (error) {
      fail(error, "failed");
    }
  }
  try {
    target.finish?.(done);
  } catch (error) {
    fail(error, "failed");
  }
  console.log(`fuzz ${name}: ${done} cases in ${elapsed().toFixed(1)} s, no failure; ${target.summary()}`);
}

/**
 * @param {unknown} error
 * @param {string} what
 */
function fail(error, what) {
  console.error(`fuzz ${current.name}: ${what}, seed ${current.seed}`, error);
  console.error(`again: npm run fuzz -- --only ${current.name} --seed ${current.seed} --runs 1`);
  process.exit(1);
}

/** @param {"seed" | "runs" | "seconds"} option */
function numberOf(option) {
  const text = values[option];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value >= 0) || text.trim() === "") usage(`--${option} is ${text}; give a number`);
  return value;
}

/**
 * @param {string} problem
 * @returns {never}
 */
function usage(problem) {
  console.error(
    `fuzz: ${problem}\nusage: npm run fuzz -- [--only codec|connection] [--seed N] [--runs N | --seconds N]`,
  );
  process.exit(2);
}
