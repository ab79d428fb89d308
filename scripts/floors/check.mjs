import { circleProblems, knots } from "./circles.mjs";
import { importProblems } from "./imports.mjs";
import { lengthProblems } from "./lengths.mjs";
import { importsOf, readSources } from "./source.mjs";

/** @import { Import, Source } from "./source.mjs" */
/** @import { Table } from "./table.mjs" */

/**
 * @typedef {object} Problem
 * @property {string} file
 * @property {number} line
 * @property {string} what
 * @property {string} remedy what to do about it
 */

/**
 * Everything in which a tree of files is not as the table has it: imports, circles, lengths, and exceptions that nothing needs.
 * @param {string} root
 * @param {Table} table
 * @returns {Problem[]}
 */
export function problemsOf(root, table) {
  const sources = readSources(root, table.lengths.folders);
  const imports = new Map(
    sources.filter(({ file }) => file.startsWith("src/")).map((one) => [one.file, importsOf(one)]),
  );
  return [
    ...importProblems(imports, table),
    ...circleProblems(imports, table),
    ...lengthProblems(sources, table),
    ...uselessExceptions(sources, imports, table),
  ];
}

/**
 * @param {readonly Source[]} sources
 * @param {ReadonlyMap<string, readonly Import[]>} imports
 * @param {Table} table
 * @returns {Problem[]}
 */
function uselessExceptions(sources, imports, table) {
  const { exceptions } = table;
  const circles = knots(imports);
  const tooLong = lengthProblems(sources, { ...table, exceptions: { ...exceptions, lengths: [] } });
  return [
    ...exceptions.imports
      .filter(({ from, to }) => imports.get(from)?.some(({ name }) => name === to) !== true)
      .map(({ from, to }) => `${from} imports ${to}`),
    ...exceptions.circles
      .filter(({ files }) => !circles.some((circle) => files.every((file) => circle.includes(file))))
      .map(({ files }) => `${files.join(", ")} import each other`),
    ...exceptions.lengths
      .filter(({ file, name }) => !tooLong.some((one) => one.file === file && one.what.startsWith(name ?? "has ")))
      .map(({ file, name = "the file" }) => `${name} of ${file} is too long`),
  ].map((what) => ({
    file: "scripts/floors/table.mjs",
    line: 1,
    what: `allows what is not so any more: ${what}`,
    remedy: "take that exception out",
  }));
}
