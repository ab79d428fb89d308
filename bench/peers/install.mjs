// How peers come from their registries. Each throws when it can't be had, and the run says so and goes on without it.
import { spawnSync } from "node:child_process";
import { run } from "../harness/process.mjs";

/**
 * Another stack. `prepare` installs and builds it in the cache folder, and throws when it can't be had.
 * @typedef {{ name: string, prepare(): Promise<ReadyPeer> }} Peer
 */

/**
 * @typedef {object} ReadyPeer
 * @property {string} version
 * @property {(port: number) => string[]} server its command for a port
 * @property {(milliseconds: number) => string[]} [codec] the command that times its codec, where it has one
 * @property {NodeJS.ProcessEnv} [environment] of both
 */

/**
 * Installs Debian packages where we may.
 * @param {string[]} packages
 */
export async function installDebian(packages) {
  if (process.getuid?.() !== 0)
    throw new Error(`Debian packages are missing: sudo apt-get install ${packages.join(" ")}`);
  const options = ["-qq", "-o", "DPkg::Lock::Timeout=300"];
  const environment = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, seconds: 300 };
  await run(["apt-get", ...options, "update"], environment);
  await run(["apt-get", ...options, "install", "--yes", "--no-install-recommends", ...packages], environment);
}

/**
 * The version of an installed Debian package.
 * @param {string} name
 */
export function debianVersion(name) {
  const { stdout } = spawnSync("dpkg-query", ["--show", name], { encoding: "utf8" });
  return stdout.trim().split("\t")[1] ?? "unknown";
}

/**
 * Throws unless a program can be run.
 * @param {string} name
 * @param {string} why
 */
export function needProgram(name, why) {
  const { error } = spawnSync(name, ["--version"], { stdio: "ignore" });
  if (error !== undefined) throw new Error(`${name} is missing, ${why}`);
}
