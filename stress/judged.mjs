import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "./raw-peer.mjs";

const PROGRAM = fileURLToPath(new URL("judged-process.mjs", import.meta.url));
const running = new Set();

/**
 * Starts a node in a process of its own with a heap of 512 MB, listening on a free port. Options are those of `Node`, and `handler`
 * (`now`, `promised` or `sent`, the latter two after `delayMs`), `application` (the options of its application) and `peers`.
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

class Judged {
  port;
  isDead = false;
  #child;

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

  /** What the node has used and keeps; undefined when it is dead. */
  look() {
    return this.#ask("look");
  }

  /** Has the node send a CCR to a server of its. */
  send() {
    return this.#ask("send");
  }

  /** Milliseconds of CPU time that the node used while `use` ran. */
  async cpuMs(use) {
    const before = await this.look();
    await use();
    const after = await this.look();
    if (before === undefined || after === undefined) throw new Error("The judged node is dead");
    return after.cpuMs - before.cpuMs;
  }

  async stop() {
    if (this.isDead) return;
    const ended = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await ended;
  }

  #ask(ask) {
    if (this.isDead || !this.#child.connected) return Promise.resolve(undefined);
    const answer = this.heard();
    this.#child.send({ ask }, () => {});
    return answer;
  }
}
