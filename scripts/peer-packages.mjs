// The packages of the real peers that test/interop talks to, and how to see that each is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** @import * as types from "./peer-packages.mjs" for the tests, the types stand in peer-packages.d.mts */

/** Where what does not belong into the system is put: a folder of this checkout. */
const FOLDER = fileURLToPath(new URL("../build/test-peers", import.meta.url));
const SOURCES = fileURLToPath(new URL("../test/interop", import.meta.url));

/**
 * Debian packages: name to a test of its presence.
 * @type {Record<string, () => boolean>}
 */
const DEBIAN = {
  freediameterd: () => isCommand("freeDiameterd"),
  "freediameter-extensions": () => isFile("/usr/lib/freeDiameter/dict_dcca.fdx"),
  "erlang-diameter": () => isCommand("erl") && holdsInErlang("code:which(diameter) =/= non_existing"),
  // the headers without which erlc does not compile a generated dictionary
  "erlang-dev": () =>
    isCommand("erl") && holdsInErlang('filelib:is_file(code:lib_dir(diameter, include) ++ "/diameter.hrl")'),
  // which brings the packages of PyPI, and has no further part
  "python3-pip": () =>
    Object.keys(CLIENTS).every((name) => CLIENTS[name] !== "pip" || isFresh(name)) ||
    runs("python3", ["-m", "pip", "--version"]),
  tshark: () => isCommand("tshark"),
  // what diameter-rs is compiled with
  "libssl-dev": () => isFresh("diameter-rs") || runs("pkg-config", ["--exists", "openssl"]),
  "pkg-config": () => isFresh("diameter-rs") || isCommand("pkg-config"),
};

/**
 * Peers that come by the client of their language, into a folder of their own: name to that client.
 * @type {Record<string, ReturnType<typeof types.clientOf>>}
 */
const CLIENTS = {
  "python-diameter": "pip",
  bromelia: "pip",
  "node-diameter": "npm",
  "go-diameter": "go",
  "diameter-rs": "cargo",
};

const PRESENT = {
  ...DEBIAN,
  ...Object.fromEntries(Object.keys(CLIENTS).map((name) => [name, () => isFresh(name)])),
};

/** The names of all packages. */
export const PEER_PACKAGES = Object.freeze(Object.keys(PRESENT));

/**
 * Those of `names` (default: all) that are not installed.
 * @type {typeof types.missingPackages}
 */
export function missingPackages(names = PEER_PACKAGES) {
  return names.filter((name) => !PRESENT[name]());
}

/**
 * What brings a peer: "pip", "npm", "go" or "cargo"; undefined for what Debian has.
 * @type {typeof types.clientOf}
 */
export function clientOf(name) {
  return CLIENTS[name];
}

/**
 * Where a peer is installed or built.
 * @type {typeof types.peerFolder}
 */
export function peerFolder(name) {
  return join(FOLDER, name);
}

/**
 * Where its program and the list of its packages stand.
 * @type {typeof types.peerSources}
 */
export function peerSources(name) {
  return join(SOURCES, name);
}

/**
 * The program that was compiled: that of go-diameter or of diameter-rs.
 * @type {typeof types.peerProgram}
 */
export function peerProgram(name) {
  return join(peerFolder(name), CLIENTS[name] === "cargo" ? "debug/interop-peer" : "interop-peer");
}

/**
 * A file beside what was installed that holds {@link peerStamp}.
 * @type {typeof types.stampFile}
 */
export function stampFile(name) {
  return join(peerFolder(name), "stamp");
}

/**
 * Changes with what a peer is installed or compiled from.
 * @type {typeof types.peerStamp}
 */
export function peerStamp(name) {
  const hash = createHash("sha256");
  for (const file of ingredients(name)) hash.update(readFileSync(file));
  return hash.digest("hex");
}

/**
 * The list of a peer's packages, and the sources of a program that is compiled with them.
 * @param {string} name
 */
function ingredients(name) {
  const folder = peerSources(name);
  if (CLIENTS[name] === "pip") return [join(folder, "requirements.txt")];
  if (CLIENTS[name] === "npm") return [join(folder, "package-lock.json")];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.toSorted();
}

/**
 * Whether a command of this name is on the PATH.
 * @type {typeof types.isCommand}
 */
export function isCommand(name) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => isFile(join(folder, name), constants.X_OK));
}

/**
 * Whether a peer was installed or built from its sources as they are.
 * @param {string} name
 */
function isFresh(name) {
  return isFile(stampFile(name)) && readFileSync(stampFile(name), "utf8") === peerStamp(name);
}

/**
 * Whether an Erlang expression is true.
 * @param {string} expression
 */
function holdsInErlang(expression) {
  return runs("erl", ["-noinput", "-eval", `halt(case ${expression} of true -> 0; _ -> 1 end).`]);
}

/**
 * Whether a command can be run and ends well.
 * @param {string} command
 * @param {string[]} args
 */
function runs(command, args) {
  return spawnSync(command, args, { stdio: "ignore", timeout: 30_000 }).status === 0;
}

/** @param {string} path */
function isFile(path, mode = constants.R_OK) {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
