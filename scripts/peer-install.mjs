// How the real peers come from their registries, by the ordinary clients. A failure is told, not thrown: what counts is which
// packages are there in the end.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { clientOf, isCommand, peerFolder, peerProgram, peerSources, peerStamp, stampFile } from "./peer-packages.mjs";

/**
 * Installs and compiles what can be had of `names`.
 * @param {readonly string[]} names
 */
export function installPeers(names) {
  installFromDebian(names.filter(isFromDebian));
  for (const name of names) if (!isFromDebian(name)) installPeer(name);
}

/**
 * Whether a package is one of Debian.
 * @param {string} name
 */
export function isFromDebian(name) {
  return clientOf(name) === undefined;
}

/**
 * Installs one that is not of Debian; it counts as present only when all of it went well.
 * @param {string} name
 */
export function installPeer(name) {
  const client = clientOf(name);
  if (client === undefined) return;
  const command = client === "pip" ? "python3" : client;
  if (isCommand(command) && INSTALLERS[client](name)) writeFileSync(stampFile(name), peerStamp(name));
}

const INSTALLERS = { pip: installFromPypi, npm: installFromNpm, go: compileWithGo, cargo: compileWithCargo };

/**
 * Without recommended packages and without a question (tshark asks who may capture).
 * @param {string[]} packages
 */
function installFromDebian(packages) {
  if (packages.length === 0 || process.getuid?.() !== 0 || !isCommand("apt-get")) return;
  const options = ["-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3", "-o", "Dpkg::Use-Pty=0"];
  run("apt-get", [...options, "update"]);
  run("apt-get", [...options, "install", "--yes", "--no-install-recommends", ...packages]);
}

/** @param {string} name */
function installFromPypi(name) {
  const options = ["--quiet", "--disable-pip-version-check", "--no-input", "--no-deps", "--retries", "2", "--timeout"];
  const target = ["--upgrade", "--target", peerFolder(name)];
  const list = ["--requirement", join(peerSources(name), "requirements.txt")];
  return run("python3", ["-m", "pip", "install", ...options, "10", ...target, ...list]);
}

/**
 * By its lock file, in a folder of its own; no script of a package is run.
 * @param {string} name
 */
function installFromNpm(name) {
  const folder = peerFolder(name);
  mkdirSync(folder, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) {
    copyFileSync(join(peerSources(name), file), join(folder, file));
  }
  return run("npm", ["ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"], folder);
}

/** @param {string} name */
function compileWithGo(name) {
  return run("go", ["build", "-mod=readonly", "-o", peerProgram(name), "."], peerSources(name));
}

/** @param {string} name */
function compileWithCargo(name) {
  const target = dirname(dirname(peerProgram(name)));
  return run("cargo", ["build", "--quiet", "--locked", "--target-dir", target], peerSources(name));
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args, cwd = process.cwd()) {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", PIP_ROOT_USER_ACTION: "ignore" },
    timeout: LIMIT_MS,
  });
  if (error === undefined && status === 0) return true;
  console.error(`test peers: ${command} ${args.join(" ")} failed: ${error?.message ?? `exit status ${status}`}`);
  return false;
}

const LIMIT_MS = 480_000;
