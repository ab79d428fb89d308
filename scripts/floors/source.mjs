import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

/**
 * @typedef {object} Source a file of the project
 * @property {string} file its path from the root
 * @property {string} text
 * @property {boolean} isGenerated
 */

/**
 * @typedef {object} Import
 * @property {string} name the path of the imported file from the root, or the name of a module
 * @property {number} line where it stands, from 1
 */

const SOURCE = /\.(ts|mts|mjs)$/;
const NOT_OURS = /(^|\/)(node_modules|dist|build)\//;
const GENERATED = /(^|\/)gen\//;

/**
 * The sources below some folders, in the order of their names. A folder that is not there has none.
 * @param {string} root
 * @param {readonly string[]} folders
 * @returns {Source[]}
 */
export function readSources(root, folders) {
  return folders
    .flatMap((folder) => namesIn(root, folder))
    .filter((file) => SOURCE.test(file) && !NOT_OURS.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(posix.join(root, file), "utf8"), isGenerated: GENERATED.test(file) }));
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function namesIn(root, folder) {
  try {
    const names = readdirSync(posix.join(root, folder), { recursive: true, encoding: "utf8" });
    return names.map((name) => posix.join(folder, name.replaceAll("\\", "/")));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/**
 * Everything that a file imports or passes on, types included.
 * @param {Source} source
 * @returns {Import[]}
 */
export function importsOf({ file, text }) {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName, pos }) => ({
    name: fileName.startsWith(".") ? posix.join(posix.dirname(file), fileName) : fileName,
    line: lineAt(text, pos),
  }));
}

/**
 * @param {string} text
 * @param {number} position
 */
function lineAt(text, position) {
  return text.slice(0, position).split("\n").length;
}
