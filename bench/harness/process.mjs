import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "../../scripts/free-port.mjs";

/**
 * @import { ChildProcess } from "node:child_process"
 * @typedef {string[]} Command program and arguments
 * @typedef {{ port: number, pid: number | undefined, stop: () => Promise<void> }} Server
 */

/** Whether processes can be pinned to a core of their own here. */
const CAN_PIN = spawnSync("taskset", ["-c", "0,1", "true"], { stdio: "ignore" }).status === 0;

/**
 * The command, kept on one core where that is possible.
 * @param {number} core
 * @param {Command} command
 */
export function pinned(core, command) {
  return CAN_PIN ? ["taskset", "-c", String(core), ...command] : command;
}

/**
 * Starts a server on a free port and waits until it accepts connections. `command` gets the port and returns program and
 * arguments. `stop` ends it by its pid and waits for its end.
 * @param {(port: number) => Command} command
 * @param {{ core?: number, seconds?: number, environment?: NodeJS.ProcessEnv | undefined }} [options]
 * @returns {Promise<Server>}
 */
export async function startServer(command, { core = 0, seconds = 30, environment = {} } = {}) {
  const port = await freePort();
  const [program, ...args] = pinned(core, command(port));
  const child = spawn(program, args, {
    stdio: ["pipe", "ignore", "pipe"],
    env: { ...process.env, ...environment },
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let complaint = "";
  child.stderr.on("data", (chunk) => {
    complaint = (complaint + chunk).slice(-2000);
  });
  child.stdin.on("error", () => {});
  const failed = once(child, "exit").then(([status]) => {
    throw new Error(`${program} ended with status ${status}: ${complaint.trim()}`);
  });
  failed.catch(() => {});
  await Promise.race([failed, accepts(port, seconds)]);
  return { port, pid: child.pid, stop: () => stop(child) };
}

/**
 * Runs a program to its end and resolves with what it printed.
 * @param {Command} command
 * @param {{ core?: number, seconds?: number, cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @throws Error when it fails or takes too long.
 */
export async function run(command, { core, seconds = 60, ...options } = {}) {
  const [program, ...args] = core === undefined ? command : pinned(core, command);
  const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  const output = { stdout: "", stderr: "" };
  for (const name of /** @type {const} */ (["stdout", "stderr"])) {
    child[name].setEncoding("utf8").on("data", (text) => {
      output[name] += text;
    });
  }
  const limit = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
  const [status, signal] = await once(child, "close");
  clearTimeout(limit);
  running.delete(child);
  if (status === 0) return output.stdout;
  throw new Error(
    `${command.join(" ")} ended with ${signal ?? status}: ${(output.stderr || output.stdout).trim().slice(-2000)}`,
  );
}

/**
 * @param {number} port
 * @param {number} seconds
 */
async function accepts(port, seconds) {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const probe = connect({ port, host: "127.0.0.1" });
    try {
      await once(probe, "connect");
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await delay(50);
    } finally {
      probe.destroy();
    }
  }
}

/** @param {ChildProcess} child */
async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const limit = setTimeout(() => child.kill("SIGKILL"), 5000);
  await ended;
  clearTimeout(limit);
}

/**
 * Whatever is left is ended with us.
 * @type {Set<ChildProcess>}
 */
const running = new Set();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
