// `npm run interoperability`: runs the tests of test/interop and writes docs/interoperability.md from what their taps saw. With
// --check it takes the results that `npm run test:all` left behind, and only compares; a stack that is not installed then can't
// be compared, which with CI=true is a failure.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { importWithoutTypes, readResults, runTests } from "./test-results.mjs";

/** @import { Observation } from "../test/interop/observation.ts" */
/** @typedef {(typeof STACKS)[number]} Stack */

const ROOT = new URL("../", import.meta.url);
const DOCUMENT = new URL("docs/interoperability.md", ROOT);

/** The stacks, in the order of the document: package, where its version stands, what it is. */
const STACKS = [
  {
    name: "freeDiameter",
    package: "Debian `freediameterd`",
    version: () => debianVersion("freediameterd"),
    is: "C daemon; here an agent between two nodes of ours, as none of its extensions in Debian answers requests",
  },
  {
    name: "Erlang/OTP diameter",
    package: "Debian `erlang-diameter`",
    version: () => debianVersion("erlang-diameter"),
    is: "Erlang application",
  },
  {
    name: "python-diameter",
    package: "PyPI `python-diameter`",
    version: () => pinned("python-diameter/requirements.txt", /python-diameter==(\S+)/),
    is: "Python, threads",
  },
  {
    name: "go-diameter",
    package: "Go module `github.com/fiorix/go-diameter/v4`",
    version: () => pinned("go-diameter/go.mod", /go-diameter\/v4 v(\S+)/),
    is: "Go; capabilities and watchdog by its `sm` package, no DPR; the program is written as its `s6a_client` and `s6a_server`",
  },
  {
    name: "node-diameter",
    package: "npm `diameter`",
    version: () => pinned("node-diameter/package.json", /"diameter": "(.+)"/),
    is: "JavaScript; a codec and requests, all else is the program's, written as its examples",
  },
  {
    name: "diameter-rs",
    package: "the Rust crate `diameter`",
    version: () => pinned("diameter-rs/Cargo.toml", /diameter = "=(.+)"/),
    is: "Rust, tokio; a codec, a server for requests, a client for answers; the program is written as its examples",
  },
  {
    name: "bromelia",
    package: "PyPI `bromelia`",
    version: () => pinned("bromelia/requirements.txt", /bromelia==(\S+)/),
    is: "Python, threads; one connection for each `Diameter`, as in its diameter-app1",
  },
];

/** @type {typeof import("../test/interop/habits.ts")} */
const { HABITS, EXCHANGES } = await importWithoutTypes("test/interop/habits.ts");
const isCheck = process.argv.includes("--check");
const results = new URL(isCheck ? "build/test-results.json" : "build/interop.json", ROOT);
if (!isCheck && !runTests(results, ["--project", "interop"])) process.exit(1);
const observations = readObservations(results);
const unseen = STACKS.filter(({ name }) => observations.every(({ stack }) => stack !== name)).map(({ name }) => name);
if (unseen.length > 0) {
  console.error(`docs/interoperability.md can't be compared: no test saw ${unseen.join(", ")}`);
  if (!isCheck || process.env.CI === "true") process.exitCode = 1;
} else if (!isCheck) {
  writeFileSync(DOCUMENT, document());
} else if (!existsSync(DOCUMENT) || readFileSync(DOCUMENT, "utf8") !== document()) {
  console.error("docs/interoperability.md does not show what the tests saw; run: npm run interoperability");
  process.exitCode = 1;
}

/**
 * What test/interop/observation.ts noted.
 * @param {URL} file
 * @returns {Observation[]}
 */
function readObservations(file) {
  const tests = readResults(file).testResults.flatMap(({ assertionResults }) => assertionResults);
  return tests.map(({ meta }) => meta?.interop).filter((observation) => observation !== undefined);
}

function document() {
  return [
    "# Interoperability",
    "",
    "Written by `npm run interoperability`; do not edit. The tests of `test/interop` run this package against the stacks below,",
    "with a tap between them that shares no code with it; here stands what went through the tap. Roles are those of the other stack:",
    'a server was dialled by us, a client dialled us. All of it with this package\'s defaults (`validation: "standard"`).',
    "",
    "## Stacks",
    "",
    "| Stack | Version | Package | What it is |",
    "| --- | --- | --- | --- |",
    ...STACKS.map((stack) => `| ${stack.name} | ${stack.version()} | ${stack.package} | ${stack.is} |`),
    "",
    "## Requests and answers",
    "",
    "The Result-Codes of the answers. A dash: no such request was sent. Tests also kill each of the last four and start it again",
    "(we dial it again, and let it in again), and refuse it as a stranger (3010).",
    "",
    `| Stack | Role | ${EXCHANGES.map(({ title }) => title).join(" | ")} |`,
    `| --- | --- |${" --- |".repeat(EXCHANGES.length)}`,
    ...STACKS.flatMap(exchangeRows),
    "",
    "## Habits",
    "",
    "What they do otherwise than the specification (sections of RFC 6733) or than most, and what we do about it.",
    "",
    ...STACKS.flatMap(habitSection),
  ].join("\n");
}

/** @param {Stack} stack */
function exchangeRows({ name }) {
  return rolesOf(name).map((role) => {
    const seen = observations.filter((one) => one.stack === name && one.role === role);
    // A variant of a role ends when it has shown what it is for: whether a watchdog fell into that time is chance.
    const isShort = role.includes(", ");
    const cells = EXCHANGES.map(({ title, isByTheirClock = false }) =>
      cell(isShort && isByTheirClock ? [] : seen.flatMap(({ exchanges }) => exchanges[title])),
    );
    return `| ${name} | ${role} | ${cells.join(" | ")} |`;
  });
}

/** @param {(string | undefined)[]} outcomes */
function cell(outcomes) {
  return [...new Set(outcomes)].toSorted().join(", ") || "–";
}

/** @param {Stack} stack */
function habitSection({ name }) {
  const rows = HABITS.flatMap(({ id, what, rule, ours }) => {
    const roles = rolesOf(name).filter((role) =>
      observations.some((one) => one.stack === name && one.role === role && one.habits.includes(id)),
    );
    return roles.length === 0 ? [] : [`| ${what} | ${withoutVariants(roles).join("; ")} | ${rule} | ${ours} |`];
  });
  if (rows.length === 0) return [`### ${name}`, "", "None.", ""];
  return [
    `### ${name}`,
    "",
    "| What it does | As | What is right | What we do |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ];
}

/**
 * Leaves out "server, as in its example" beside "server".
 * @param {string[]} roles
 */
function withoutVariants(roles) {
  return roles.filter((role) => !roles.some((other) => role.startsWith(`${other},`)));
}

/**
 * "client" and "server" first.
 * @param {string} name
 */
function rolesOf(name) {
  const roles = new Set(observations.filter(({ stack }) => stack === name).map(({ role }) => role));
  return [...roles].toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1));
}

/**
 * A version that stands in a list of packages under test/interop.
 * @param {string} path
 * @param {RegExp} pattern
 */
function pinned(path, pattern) {
  const version = pattern.exec(readFileSync(new URL(`test/interop/${path}`, ROOT), "utf8"))?.[1];
  if (version === undefined) throw new Error(`test/interop/${path} says no version`);
  return version;
}

/**
 * Major and minor version of a Debian package: the rest changes with security updates.
 * @param {string} name
 */
function debianVersion(name) {
  const { stdout } = spawnSync("dpkg-query", ["--show", name], { encoding: "utf8" });
  return /\t(?:\d+:)?(\d+\.\d+)/.exec(stdout)?.[1] ?? "unknown";
}
