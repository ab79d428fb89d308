// `npm run floors`: writes the linter's lists in biome.json and the picture in ARCHITECTURE.md from the table of floors
// (floors/table.mjs). `npm run floors:check`, part of `npm test`: both are as written; imports go down, types included, and in no
// circle; files and functions are not too long. `--root FOLDER` takes another tree, which has a table of its own (its tests do that).
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { problemsOf } from "./floors/check.mjs";
import { withLists } from "./floors/linter.mjs";
import { withPicture } from "./floors/picture.mjs";
import { TABLE } from "./floors/table.mjs";

/** @import { Problem } from "./floors/check.mjs" */
/** @import { Table } from "./floors/table.mjs" */

const { values: options } = parseArgs({ options: { check: { type: "boolean" }, root: { type: "string" } } });
const root = options.root ?? fileURLToPath(new URL("..", import.meta.url));
const table = options.root === undefined ? TABLE : await tableIn(options.root);

/** What is written from the table: for each file its new text, or the text as it is where nothing is to change. */
const WRITTEN = {
  "biome.json": linterConfiguration,
  "ARCHITECTURE.md": (/** @type {string} */ text) => withPicture(text, table),
};

if (options.check) check();
else write();

/**
 * @param {string} folder
 * @returns {Promise<Table>}
 */
async function tableIn(folder) {
  return (await import(pathToFileURL(join(folder, "scripts/floors/table.mjs")).href)).TABLE;
}

function write() {
  for (const [name, textOf] of Object.entries(WRITTEN)) {
    const path = join(root, name);
    const text = readFileSync(path, "utf8");
    const wanted = textOf(text);
    if (text === wanted) continue;
    writeFileSync(path, wanted);
    console.log(`floors: wrote ${name}`);
  }
}

function check() {
  const problems = [...outdated(), ...problemsOf(root, table)];
  for (const { file, line, what, remedy } of problems) console.error(`${file}:${line}: ${what}; ${remedy}`);
  if (problems.length > 0) process.exitCode = 1;
  console.log(problems.length === 0 ? "floors: all as the table has it" : `floors: ${problems.length} to mend`);
}

/** @returns {Problem[]} */
function outdated() {
  return Object.entries(WRITTEN).flatMap(([file, textOf]) => {
    const text = readFileSync(join(root, file), "utf8");
    if (text === textOf(text)) return [];
    return [{ file, line: 1, what: "is not as scripts/floors/table.mjs has it", remedy: "npm run floors" }];
  });
}

/**
 * Biome lays out JSON in a way of its own: what says the same stays as it is.
 * @param {string} text
 */
function linterConfiguration(text) {
  const today = JSON.parse(text);
  const wanted = withLists(today, table);
  return isDeepStrictEqual(today, wanted) ? text : `${JSON.stringify(wanted, null, 2)}\n`;
}
