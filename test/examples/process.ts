import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const FOLDER = new URL("../../examples/", import.meta.url);
const LIMIT_MS = 20_000;

/** An example that runs in a process of its own, as a user starts it. */
export class ExampleProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown[]>;
  /** Standard output so far, and standard error, which an example should not need. */
  output = "";

  constructor(file: string, environment: Readonly<Record<string, string>>) {
    this.#child = spawn(process.execPath, [fileURLToPath(new URL(file, FOLDER))], {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        this.output += text;
        this.#child.emit("output");
      });
    }
    this.#ended = once(this.#child, "close");
  }

  /** Resolves when the output has `text` in it `times` times. */
  async shows(text: string, times = 1): Promise<void> {
    const signal = AbortSignal.timeout(LIMIT_MS);
    while (this.output.split(text).length <= times) {
      await Promise.race([once(this.#child, "output", { signal }), this.#ended]).catch(() => {
        throw new Error(`"${text}" was not shown ${times} times in\n${this.output}`);
      });
      if (this.#child.exitCode !== null && this.output.split(text).length <= times) {
        throw new Error(`It ended without showing "${text}" ${times} times:\n${this.output}`);
      }
    }
  }

  /** Ctrl-C. Resolves with the exit status. */
  interrupt(): Promise<number> {
    this.#child.kill("SIGINT");
    return this.end();
  }

  /** Waits for its end by itself. Resolves with the exit status. */
  async end(): Promise<number> {
    const limit = setTimeout(() => this.kill(), LIMIT_MS);
    const [status] = await this.#ended;
    clearTimeout(limit);
    return (status as number | null) ?? -1;
  }

  /** For the end of a test, whatever happened. */
  kill(): void {
    this.#child.kill("SIGKILL");
  }
}

/** Ports of 127.0.0.1 and 127.0.0.2 that nobody listens on. */
export async function freePorts(count: number): Promise<string[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, "0.0.0.0");
      await once(server, "listening");
      return server;
    }),
  );
  const ports = servers.map((server) => String((server.address() as { port: number }).port));
  for (const server of servers) server.close();
  return ports;
}
