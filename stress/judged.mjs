import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "../scripts/free-port.mjs";

/**
 * @import { ChildProcess } from "node:child_process"
 * @import { ApplicationOptions, NodeOptions, PeerOptions } from "../dist/index.js"
 */

/**
 * What a judged node is made of: options of `Node` and more.
 * @typedef {object} OwnOptions
 * @property {string} [name]
 * @property {"now" | "promised" | "sent"} [handler] the latter two answer after `delayMs`
 * @property {number} [delayMs]
 * @property {ApplicationOptions} [application]
 * @property {(PeerOptions & { uri: string })[]} [peers]
 * @typedef {NodeOptions & OwnOptions} JudgedOptions
 */

/**
 * What a judged node has used and keeps, and the Session-Ids of what it handled since it was last asked.
 * @typedef {object} Look
 * @property {number} cpuMs
 * @property {number} keptMb
 * @property {number} rssMb
 * @property {string[]} handled
 * @property {import("../dist/index.js").Node["tableSizes"]} tables
 */

const PROGRAM = fileURLToPath(new URL("judged-process.mjs", import.meta.url));
/** @type {Set<ChildProcess>} */
const running = new Set();

/**
 * Starts a node in a process of its own with a heap of 512 MB, listening on a free port.
 * @param {JudgedOptions} options
 */
export async function startJudged(options = {}) {
  const tcpPort = await freePort();
  const child = fork(PROGRAM, [JSON.stringify({ tcpPort, unknownPeers: "accept", ...options })], {
    execArgv: ["--expose-gc", "--max-old-space-size=512"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  running.add(child);
  const judged = new Judged(child, tcpPort);
  await judged.heard();
  if (judged.isDead) throw new Error("The judged node did not start");
  return judged;
}

/** Ends what is left of all judged processes. */
export function endAll() {
  for (const child of running) child.kill("SIGKILL");
}

/** A node in a process of its own. */
export class Judged {
  port;
  isDead = false;
  #child;

  /**
   * @param {ChildProcess} child
   * @param {number} port
   */
  constructor(child, port) {
    this.#child = child;
    this.port = port;
    child.setMaxListeners(0);
    child.once("exit", () => {
      this.isDead = true;
      running.delete(child);
    });
  }

  /** The next word of the process; undefined when it is dead. */
  async heard() {
    if (this.isDead) return undefined;
    const gone = new AbortController();
    const word = once(this.#child, "message", { signal: gone.signal }).then(([said]) => said);
    const end = once(this.#child, "exit", { signal: gone.signal }).then(() => undefined);
    try {
      return await Promise.race([word, end]);
    } finally {
      gone.abort();
      for (const promise of [word, end]) promise.catch(() => {});
    }
  }

  /**
   * What the node has used and keeps.
   * @returns {Promise<Look>}
   * @throws Error when it is dead.
   */
  async look() {
    const look = await this.#ask("look");
    if (look === undefined) throw new Error("The judged node is dead");
    return look;
  }

  /** Has the node send a CCR to a server of its. */
  send() {
    return this.#ask("send");
  }

  /**
   * Milliseconds of CPU time that the node used while `use` ran.
   * @param {() => Promise<unknown>} use
   */
  async cpuMs(use) {
    const before = await this.look();
    await use();
    const after = await this.look();
    return after.cpuMs - before.cpuMs;
  }

  async stop() {
    if (this.isDead) return;
    const ended = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await ended;
  }

  /** @param {"look" | "send"} ask */
  #ask(ask) {
    if (this.isDead || !this.#child.connected) return Promise.resolve(undefined);
    const answer = this.heard();
    this.#child.send({ ask }, () => {});
    return answer;
  }
}
