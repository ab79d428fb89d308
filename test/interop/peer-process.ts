import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { Journal, type WaitOptions } from "./journal.ts";

const LINES_IN_ERRORS = 60;
/** freeDiameter waits up to 16 s for its peers when it ends. */
const GRACE_MS = 20_000;

export interface ProcessOptions {
  /** Working folder; that of the tests unless told. */
  readonly folder?: string;
  /** Variables that the process gets beside those of the tests. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A peer's process: its output is kept line by line, and it ends with the test whatever the test does. */
export class PeerProcess implements AsyncDisposable {
  readonly name: string;
  readonly log: Journal<string> = new Journal();
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #exit: Promise<void>;
  readonly #killAtExit: () => void;

  /** Starts `command`; `name` is for the messages of errors. Options: working folder and further environment. */
  constructor(name: string, [command, ...args]: readonly [string, ...string[]], options: ProcessOptions = {}) {
    this.name = name;
    const { folder: cwd, environment } = options;
    const env = { ...process.env, ...environment };
    const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"], env, ...(cwd === undefined ? {} : { cwd }) });
    this.#child = child;
    this.#killAtExit = () => void child.kill("SIGKILL");
    process.once("exit", this.#killAtExit);
    this.#collect(child.stdout);
    this.#collect(child.stderr);
    child.stdin.on("error", () => undefined);
    this.#exit = new Promise((resolve) => {
      child.once("error", (error) => resolve(this.log.end(`${name} did not start (${error.message})`)));
      child.once("close", (status, signal) => resolve(this.log.end(`${name} ended with ${signal ?? status}`)));
    });
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null || this.#child.pid === undefined;
  }

  /** Writes one line to the standard input of the process. */
  command(line: string): void {
    this.#child.stdin.write(`${line}\n`);
  }

  /** The first line, past or to come, that holds `text` or matches it; the log's end stands in the error. */
  async waitForLine(text: string | RegExp, options: WaitOptions = {}): Promise<string> {
    const matches = (line: string): boolean => (typeof text === "string" ? line.includes(text) : text.test(line));
    try {
      return await this.log.waitFor(`${text} from ${this.name}`, matches, options);
    } catch (error) {
      const tail = this.log.items.slice(-LINES_IN_ERRORS).join("\n");
      throw new Error(`${(error as Error).message}; its log ends with\n${tail}`, { cause: error });
    }
  }

  /** Resolves as soon as the last line that matches `subject` holds `text`: a state, not an event. */
  async lastWordIs(text: string, subject: RegExp): Promise<void> {
    for (;;) {
      const { items } = this.log;
      if (items.findLast((line) => subject.test(line))?.includes(text)) return;
      await this.waitForLine(text, { skip: items.length });
    }
  }

  /** Resolves when the process has ended without having been asked. @throws Error when it does not in `seconds`. */
  async hasEndedItself(seconds = 5): Promise<void> {
    const limit = setTimeout(() => this.#child.kill("SIGKILL"), seconds * 1000);
    await this.#exit;
    clearTimeout(limit);
    process.off("exit", this.#killAtExit);
    if (this.#child.exitCode !== 0) throw new Error(`${this.name} did not end by itself in ${seconds} s`);
  }

  /** Asks the process to end, and kills it when it does not; resolves when it has ended. */
  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    if (!this.hasEnded) this.#child.kill(signal);
    const limit = setTimeout(() => this.#child.kill("SIGKILL"), GRACE_MS);
    await this.#exit;
    clearTimeout(limit);
    process.off("exit", this.#killAtExit);
  }

  /** Ends the process at once: what a failed test leaves behind owes nobody a farewell. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop("SIGKILL");
  }

  #collect(stream: Readable): void {
    let rest = "";
    stream.setEncoding("utf8").on("data", (text: string) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) this.log.add(line);
    });
  }
}
