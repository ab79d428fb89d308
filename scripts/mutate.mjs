// `npm run mutate [-- file or floor ...]`: mutation tests of the floors that decide what goes over the wire. It takes hours and
// is run by hand, a floor or a file at a time; docs/mutation.md keeps the last result of each file.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";
import { notesOf, report, rowsOf, score } from "./mutation/report.mjs";

const FLOORS = ["message", "peer", "routing", "wire"];
const REPORT = "docs/mutation.md";
const DETAILS = "build/mutation";

const ALL = FLOORS.flatMap((floor) => filesOf(`src/${floor}`));

const wanted = process.argv.slice(2);
for (const file of wanted.length === 0 ? ALL : wanted.flatMap(filesOf)) {
  const mutants = await mutateInTwoRounds(file);
  mkdirSync(DETAILS, { recursive: true });
  writeFileSync(`${DETAILS}/${file.replaceAll("/", "-")}.txt`, `${mutants.filter(isAlive).map(line).join("\n")}\n`);
  const page = existsSync(REPORT) ? readFileSync(REPORT, "utf8") : "";
  const counts = counted(mutants);
  writeFileSync(REPORT, report(rowsOf(page).set(file, counts), ALL, notesOf(page)));
  console.log(`${file}: ${score(counts)} killed; what survived is in ${DETAILS}`);
}

function filesOf(path) {
  const floor = path.split("/")[1];
  if (!FLOORS.includes(floor)) throw new Error(`${path} is no file or floor of src/{${FLOORS.join(",")}}`);
  if (path.endsWith(".ts")) return [path];
  return readdirSync(path)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${path}/${file}`);
}

/** First against the tests of the floor, which are quick; what survives those, against the tests of what is built on it. */
async function mutateInTwoRounds(file) {
  const first = await mutate(file, [file], "own");
  const alive = first.filter(isAlive);
  if (alive.length === 0) return first;
  const ranges = alive.map(({ location: { start, end } }) => {
    return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
  });
  const second = new Map((await mutate(file, ranges, "all")).map((mutant) => [line(mutant), mutant]));
  return first.map((mutant) => (isAlive(mutant) ? (second.get(line(mutant)) ?? mutant) : mutant));
}

async function mutate(file, patterns, tests) {
  process.env.MUTATED_FLOOR = file.split("/")[1];
  process.env.MUTATION_TESTS = tests;
  const stryker = new Stryker({
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner", "./scripts/mutation/ignorer.mjs"],
    ignorers: ["sentences"],
    vitest: { configFile: "scripts/mutation/vitest.config.ts", related: false },
    mutate: patterns,
    coverageAnalysis: "perTest",
    concurrency: 1,
    timeoutMS: 4_000,
    timeoutFactor: 2,
    reporters: [],
    ignorePatterns: ["dist", "build", "docs", "bench", "fuzz", "examples", "test/interop"],
    disableTypeChecks: false,
    allowEmpty: true,
  });
  return stryker.runMutationTest();
}

function counted(mutants) {
  const counts = {};
  for (const { status } of mutants) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function isAlive({ status }) {
  return status === "Survived" || status === "NoCoverage";
}

function line({ location: { start, end }, mutatorName, replacement }) {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${mutatorName}: ${replacement}`;
}
