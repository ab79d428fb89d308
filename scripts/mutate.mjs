// `npm run mutate [-- file or floor ...] [--all]`: mutation tests of the floors that decide what goes over the wire. It takes long
// and is run by hand; docs/mutation.md keeps the last result of each file. All files of a floor go through one run, against the
// floor's own quick tests. With `--all` what survives those meets the tests of what is built on the floor too, seconds for each.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { notesOf, report, rowsOf, score } from "./mutation/report.mjs";
import { numberOfTests } from "./mutation/test-count.mjs";

/** @import { Counts } from "./mutation/report.mjs" */
/** @typedef {Awaited<ReturnType<Stryker["runMutationTest"]>>[number]} Mutant */

const FLOORS = ["message", "peer", "routing", "wire"];
const REPORT = "docs/mutation.md";
const DETAILS = "build/mutation";

const ALL = FLOORS.flatMap((floor) => filesOf(`src/${floor}`));

const names = process.argv.slice(2).filter((name) => name !== "--all");
const wanted = names.length === 0 ? ALL : names.flatMap(filesOf);
const hasSecondRound = process.argv.includes("--all");

for (const floor of FLOORS) {
  const files = wanted.filter((file) => file.split("/")[1] === floor);
  if (files.length > 0) record(files, await mutateFloor(floor, files));
}

/** @param {string} path */
function filesOf(path) {
  const floor = path.split("/")[1];
  if (!FLOORS.includes(floor)) throw new Error(`${path} is no file or floor of src/{${FLOORS.join(",")}}`);
  if (path.endsWith(".ts")) return [path];
  return readdirSync(path)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${path}/${file}`);
}

/**
 * The mutants of files of one floor by file: against the quick tests, and what survives those, if so asked, against all.
 * @param {string} floor
 * @param {string[]} files
 */
async function mutateFloor(floor, files) {
  const first = await mutate(floor, files, "own");
  const alive = first.filter(isAlive);
  if (!hasSecondRound || alive.length === 0) return byFile(files, first);
  const ranges = alive.map(({ fileName, location: { start, end } }) => {
    return `${pathOf(fileName)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
  });
  const second = new Map((await mutate(floor, ranges, "all")).map((mutant) => [idOf(mutant), mutant]));
  const merged = first.map((mutant) => (isAlive(mutant) ? (second.get(idOf(mutant)) ?? mutant) : mutant));
  return byFile(files, merged);
}

/**
 * @param {string[]} files
 * @param {Mutant[]} mutants
 */
function byFile(files, mutants) {
  /** @type {Map<string, Mutant[]>} */
  const groups = new Map(files.map((file) => [file, []]));
  for (const mutant of mutants) groups.get(pathOf(mutant.fileName))?.push(mutant);
  return groups;
}

/**
 * @param {string[]} files
 * @param {Map<string, Mutant[]>} groups
 */
function record(files, groups) {
  mkdirSync(DETAILS, { recursive: true });
  const page = existsSync(REPORT) ? readFileSync(REPORT, "utf8") : "";
  const rows = rowsOf(page);
  for (const file of files) {
    const mutants = groups.get(file) ?? [];
    const counts = counted(mutants);
    rows.set(file, counts);
    writeFileSync(`${DETAILS}/${file.replaceAll("/", "-")}.txt`, `${mutants.filter(isAlive).map(line).join("\n")}\n`);
    console.log(`${file}: ${score(counts)} killed; what survived is in ${DETAILS}`);
  }
  writeFileSync(REPORT, report(rows, ALL, notesOf(page)));
}

/**
 * @param {string} floor
 * @param {string[]} patterns
 * @param {"own" | "all"} tests
 */
async function mutate(floor, patterns, tests) {
  process.env.MUTATED_FLOOR = floor;
  process.env.MUTATED_FILES = patterns.map((pattern) => pattern.split(":")[0]).join(" ");
  process.env.MUTATION_TESTS = tests;
  const stryker = new Stryker({
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner", "./scripts/mutation/ignorer.mjs", "./scripts/mutation/test-count.mjs"],
    ignorers: ["sentences"],
    vitest: { configFile: "scripts/mutation/vitest.config.ts", related: false },
    mutate: patterns,
    // What is made once and kept (plans, key layouts) is covered by the test that came first: the second round asks all tests.
    coverageAnalysis: tests === "own" ? "perTest" : "all",
    concurrency: 1,
    timeoutMS: 3_000,
    timeoutFactor: 1.5,
    reporters: ["progress-append-only", "test-count"],
    ignorePatterns: ["dist", "build", "docs", "bench", "fuzz", "examples", "test/interop"],
    disableTypeChecks: false,
    allowEmpty: true,
  });
  return unloadable(await stryker.runMutationTest());
}

/**
 * Tests of a file that can't even be loaded do not fail, they are missing: Stryker takes such a mutant for alive.
 * @param {Mutant[]} mutants
 */
function unloadable(mutants) {
  const count = numberOfTests();
  return mutants.map((mutant) => {
    const { status, testsCompleted = count } = mutant;
    const isIncomplete = status === "Survived" && mutant.static && testsCompleted < count;
    return isIncomplete ? /** @type {Mutant} */ ({ ...mutant, status: "Killed" }) : mutant;
  });
}

/** @param {Mutant[]} mutants */
function counted(mutants) {
  /** @type {Counts} */
  const counts = {};
  for (const { status } of mutants) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** @param {Mutant} mutant */
function isAlive({ status }) {
  return status === "Survived" || status === "NoCoverage";
}

/**
 * Within the project.
 * @param {string} fileName
 */
function pathOf(fileName) {
  return relative(process.cwd(), resolve(fileName)).replaceAll("\\", "/");
}

/** @param {Mutant} mutant */
function idOf(mutant) {
  return `${pathOf(mutant.fileName)}:${line(mutant)}`;
}

/** @param {Mutant} mutant */
function line({ location: { start, end }, mutatorName, replacement }) {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${mutatorName}: ${replacement}`;
}
