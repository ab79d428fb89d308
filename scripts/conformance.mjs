// `npm run conformance`: runs the tests of test/rfc6733 and test/rfc3539, joins them by id with the rows of
// test/conformance/rows.tsv, prints the totals and writes docs/conformance.md. With --check it takes the results that
// `npm run test:all` left behind, and only compares. Both fail when a row fails, or is in scope and has neither a test nor a reason.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { importWithoutTypes, readResults, runTests } from "./test-results.mjs";

/** @typedef {(typeof COLUMNS)[number]} Column */
/** @typedef {Record<Column, string>} Row */
/** @typedef {Row & { outcome: string, reason?: string }} JudgedRow */

const ROOT = new URL("../", import.meta.url);
const REPORT = new URL("docs/conformance.md", ROOT);
const FOLDERS = ["test/rfc6733/", "test/rfc3539/"];
const OUTCOMES = ["pass", "fail", "not covered", "later"];
const COLUMNS = /** @type {const} */ (["id", "source", "section", "role", "level", "requirement", "test", "priority"]);

/** @type {Record<string, string>} */
const AREAS = {
  TRN: "Transport",
  SCT: "SCTP",
  SEC: "Security",
  APP: "Applications",
  PTB: "Peer table",
  RTB: "Routing table",
  AGT: "Agents",
  PTH: "Path authorization",
  HDR: "Header",
  CMD: "Commands",
  AVP: "AVP header",
  TYP: "Data types",
  FLT: "Filter rules",
  GRP: "Groups",
  OCC: "Occurrence",
  DSC: "Discovery",
  NAP: "Extended NAPTR",
  CER: "Capabilities exchange",
  DPR: "Disconnecting",
  PSM: "Peer state machine",
  INC: "Incoming connections",
  ELE: "Election",
  FOV: "Failover",
  WDG: "Watchdog",
  RTE: "Routing of requests",
  ANS: "Answers",
  RDR: "Redirects",
  RRD: "Realm redirects",
  VSA: "Vendor-Specific-Application-Id",
  ERR: "Errors",
  RCD: "Result-Codes",
  SES: "Sessions",
  ASM: "Session state machines",
  ACC: "Accounting",
  CCR: "Credit control: messages",
  CCM: "Credit control: multiple services",
  CCU: "Credit control: final units",
  CCF: "Credit control: failure",
  CCE: "Credit control: events",
  CCS: "Credit control: server",
  OLR: "Overload reports",
  LOD: "Load",
  DRM: "Message priority",
  NAS: "NASREQ",
  EAP: "EAP",
  TGP: "3GPP results",
  DRA: "Binding agent",
  EDG: "Edge agent",
  ROB: "Robustness",
};

const isCheck = process.argv.includes("--check");
const results = new URL(isCheck ? "build/test-results.json" : "build/conformance.json", ROOT);
// a test that fails is found in the results
if (!isCheck) runTests(results, ["--project", "unit", ...FOLDERS]);
/** @type {string[]} */
const problems = [];
const rows = await judgedRows(results);
const text = report(rows);
if (!isCheck) {
  writeFileSync(REPORT, text);
  console.log(totals(rows, "Priority", (row) => row.priority).join("\n"));
} else if (!existsSync(REPORT) || readFileSync(REPORT, "utf8") !== text) {
  problems.push("docs/conformance.md does not show the results of the tests; run: npm run conformance");
}
for (const row of rows) if (row.outcome === "fail") problems.push(`${row.id} fails`);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

/**
 * Every row with its outcome, and the reason where it has no test.
 * @param {URL} file
 * @returns {Promise<JudgedRow[]>}
 */
async function judgedRows(file) {
  /** @type {typeof import("../test/conformance/scope.ts")} */
  const { laterSubject, NOT_COVERED } = await importWithoutTypes("test/conformance/scope.ts");
  const tested = testedRows(file);
  const table = readFileSync(new URL("test/conformance/rows.tsv", ROOT), "utf8").trimEnd().split("\n").slice(1);
  const all = table.map(readRow);
  const ids = new Set(all.map(({ id }) => id));
  for (const id of [...tested.keys(), ...Object.keys(NOT_COVERED)]) {
    if (!ids.has(id)) problems.push(`${id} is no row of test/conformance/rows.tsv`);
  }
  for (const id of tested.keys()) {
    if (NOT_COVERED[id] !== undefined) problems.push(`${id} has a test; take it out of NOT_COVERED`);
  }
  return all.map((row) => {
    const passed = tested.get(row.id);
    if (passed !== undefined) return { ...row, outcome: passed ? "pass" : "fail" };
    if (NOT_COVERED[row.id] !== undefined) return { ...row, outcome: "not covered", reason: NOT_COVERED[row.id] };
    const subject = laterSubject(row);
    if (subject !== undefined) return { ...row, outcome: "later", reason: subject };
    problems.push(`${row.id} has neither a test nor an entry in test/conformance/scope.ts`);
    return { ...row, outcome: "not covered", reason: "no test" };
  });
}

/** @param {string} line */
function readRow(line) {
  const cells = line.split("\t");
  return /** @type {Row} */ (Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index]])));
}

/**
 * Whether all tests of a row passed, by id. A title begins with the ids that it proves: `CER-04, ERR-05 - ...`.
 * @param {URL} file
 */
function testedRows(file) {
  /** @type {Map<string, boolean>} */
  const tested = new Map();
  const { testResults } = readResults(file);
  const files = testResults.filter(({ name }) => FOLDERS.some((folder) => name.replaceAll("\\", "/").includes(folder)));
  for (const { name, message, assertionResults } of files) {
    if (assertionResults.length === 0) problems.push(`${name} did not run: ${message}`);
    for (const { title, status } of assertionResults) {
      const ids = /^((?:[A-Z]{3}-\d\d(?:, )?)+) - /.exec(title)?.[1]?.split(", ");
      if (ids === undefined) problems.push(`The title of a test has to begin with the id of a row: ${title}`);
      for (const id of ids ?? []) tested.set(id, status === "passed" && (tested.get(id) ?? true));
    }
  }
  return tested;
}

/** @param {JudgedRow[]} rows */
function report(rows) {
  const areas = groupBy(rows, areaOf);
  return [
    "# Conformance",
    "",
    "Written by `npm run conformance`; do not edit. Each row of `test/conformance/rows.tsv` is one requirement, with its level in",
    "the document that it comes from and our priority. The tests of `test/rfc6733` and `test/rfc3539` carry the ids of the rows",
    "that they prove: a raw peer on one side, a public `Node` on the other, and a virtual clock. A row passes when all of its tests do.",
    "`Later` names the subject that brings the row; `not covered` has its reason.",
    "",
    "## Totals",
    "",
    ...totals(rows, "Priority", (row) => row.priority),
    "",
    ...totals(rows, "Area", (row) => `${areaOf(row)}: ${AREAS[areaOf(row)]}`),
    "",
    ...[...areas].flatMap(([area, members]) => [
      `## ${area}: ${AREAS[area]}`,
      "",
      "| Row | Source | Level | Priority | Requirement | Result |",
      "| --- | --- | --- | --- | --- | --- |",
      ...members.map(
        (row) =>
          `| ${row.id} | ${row.source} ${row.section} | ${row.level} | ${row.priority} | ${escaped(row.requirement)} | ${result(row)} |`,
      ),
      "",
    ]),
  ].join("\n");
}

/**
 * A table of how many rows have which outcome, for each value of `key`.
 * @param {JudgedRow[]} rows
 * @param {string} title
 * @param {(row: JudgedRow) => string} key
 */
function totals(rows, title, key) {
  /** @type {(members: JudgedRow[], outcome: string) => number} */
  const count = (members, outcome) => members.filter((row) => row.outcome === outcome).length;
  /** @type {(name: string, members: JudgedRow[]) => string} */
  const line = (name, members) =>
    `| ${[name, ...OUTCOMES.map((outcome) => count(members, outcome)), members.length].join(" | ")} |`;
  return [
    `| ${[title, ...OUTCOMES, "all"].join(" | ")} |`,
    `| --- |${" ---: |".repeat(OUTCOMES.length + 1)}`,
    ...[...groupBy(rows, key)].map(([name, members]) => line(name, members)),
    line("all", rows),
  ];
}

/** @param {JudgedRow} row */
function result({ outcome, reason }) {
  return reason === undefined ? (outcome === "fail" ? "**fail**" : outcome) : `${outcome}: ${escaped(reason)}`;
}

/** @param {JudgedRow} row */
function areaOf({ id }) {
  return id.slice(0, id.indexOf("-"));
}

/**
 * @param {JudgedRow[]} rows
 * @param {(row: JudgedRow) => string} key
 */
function groupBy(rows, key) {
  /** @type {Map<string, JudgedRow[]>} */
  const groups = new Map();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[|*<>\\]/g, "\\$&");
}
