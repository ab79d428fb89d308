// Compilers, a bundler and releases of Node.js that the packed package has to work with. `npm run test:peers` installs them into
// build/toolchains/ by the lock file of test/toolchains/.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("../test/toolchains/", import.meta.url));
const FOLDER = fileURLToPath(new URL("../build/toolchains/", import.meta.url));
const LISTS = ["package.json", "package-lock.json"];
const LIMIT_MS = 480_000;

/**
 * Installs what is missing; no script of a package is run. False when that failed, which is told.
 */
export function installToolchains() {
  if (areThere()) return true;
  mkdirSync(FOLDER, { recursive: true });
  copyFileSync(`${SOURCE}package.json`, `${FOLDER}package.json`);
  copyFileSync(`${SOURCE}package-lock.json`, `${FOLDER}package-lock.json`);
  const args = ["ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"];
  const { status } = spawnSync("npm", args, {
    cwd: FOLDER,
    stdio: ["ignore", "inherit", "inherit"],
    timeout: LIMIT_MS,
  });
  return status === 0;
}

/** Whether all of them are installed as the lock file says. */
export function areThere() {
  return (
    LISTS.every((list) => textOf(`${FOLDER}${list}`) === textOf(`${SOURCE}${list}`)) &&
    existsSync(`${FOLDER}node_modules`)
  );
}

/**
 * The file of an installed package.
 * @param {string} path
 */
export function toolchainFile(path) {
  return `${FOLDER}node_modules/${path}`;
}

/**
 * The releases of Node.js beside the running one: name to program. Empty where there are none for this system.
 * @returns {[name: string, program: string][]}
 */
export function otherNodes() {
  const { optionalDependencies } = JSON.parse(readFileSync(`${SOURCE}package.json`, "utf8"));
  return Object.keys(optionalDependencies)
    .map((name) => /** @type {[string, string]} */ ([name, toolchainFile(`${name}/bin/node`)]))
    .filter(([, program]) => existsSync(program));
}

/** @param {string} path */
function textOf(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
