import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PeerProcess } from "./peer-process.ts";

const PROGRAM = fileURLToPath(new URL("ours/node.mjs", import.meta.url));
const BUILT = fileURLToPath(new URL("../../dist/index.js", import.meta.url));

export interface OurProcessOptions {
  readonly identity: string;
  readonly realm: string;
  /** Where it listens on 127.0.0.1. */
  readonly port?: number;
  /** Whom it knows; those with a port it dials. */
  readonly peers: readonly { readonly identity: string; readonly realm: string; readonly port?: number }[];
}

/** A node of ours in a process of its own, that can be killed: test/interop/ours/node.mjs over the built package. */
export class OurProcess implements AsyncDisposable {
  readonly process: PeerProcess;

  private constructor(process: PeerProcess) {
    this.process = process;
  }

  /** Resolves when it listens or begins to dial. */
  static async start(options: OurProcessOptions): Promise<OurProcess> {
    if (!existsSync(BUILT)) throw new Error("dist/ is missing; run npm run build first");
    const started = new OurProcess(
      new PeerProcess(options.identity, [process.execPath, PROGRAM, JSON.stringify(options)]),
    );
    await started.process.waitForLine(/^ready$/);
    return started;
  }

  /** Resolves when the peer takes requests; the first `skip` lines don't count. */
  async isReadyWith(identity: string, skip = 0): Promise<void> {
    await this.process.waitForLine(`up ${identity}`, { skip });
  }

  /** Resolves when the last word about the peer is that it takes requests. */
  isReadyNow(identity: string): Promise<void> {
    return this.process.lastWordIs(`up ${identity}`, new RegExp(`^(up|down) ${identity}`));
  }

  /** Sends requests; resolves when all have ended, to how many ended how: by Result-Code or by the name of the error. */
  async flood(realm: string, count: number, intervalMs = 0): Promise<Readonly<Record<string, number>>> {
    const skip = this.process.log.items.length;
    this.process.command(`flood ${realm} ${count} ${intervalMs}`);
    const line = await this.process.waitForLine(/^flood /, { skip, seconds: 40 });
    return JSON.parse(line.slice("flood ".length)) as Record<string, number>;
  }

  /** Stops in good order; the process ends by itself. */
  async leave(): Promise<void> {
    this.process.command("stop");
    await this.process.waitForLine("stopped");
    await this.process.hasEndedItself();
  }

  async kill(): Promise<void> {
    await this.process.stop("SIGKILL");
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.kill();
  }
}
