import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PeerProcess } from "./peer-process.ts";
import { freePort, listensOn } from "./suite.ts";

export const ERLANG_PACKAGES: readonly string[] = ["erlang-diameter", "erlang-dev"];
export const ERLANG_REALM = "erlang.test";

/** A node on Erlang's diameter; it answers CCR (granting 1,000,000 octets to each rating group) and ACR with 2001. */
export interface ErlangPeer extends AsyncDisposable {
  readonly identity: string;
  /** The port that it listens on, or that it dials. */
  readonly port: number;
  readonly process: PeerProcess;
  /** Resolves when it has an open connection with this peer; the first `skip` lines don't count. */
  isOpenWith(identity: string, skip?: number): Promise<void>;
  /** Sends a Credit-Control-Request or Accounting-Request and resolves to its line: "answer ccr 2001 [1000000]". */
  send(command: "ccr" | "acr", to: { realm: string; type: number; number: number }): Promise<string>;
  /** Sends CCRs; resolves when all have ended, to how many were answered with 2001 and how many with an error. */
  flood(realm: string, count: number, intervalMs?: number): Promise<{ readonly good: number; readonly failed: number }>;
  /** Ends all connections with DPR. */
  disconnect(): Promise<void>;
}

export interface ErlangOptions {
  /** Its Origin-Host; the realm is {@link ERLANG_REALM}. */
  readonly identity: string;
  /** Port of 127.0.0.1 to dial; without it, it listens. */
  readonly dial?: number;
  /** Where it listens; a free port unless told. */
  readonly port?: number;
  /** Watchdog interval (RFC 3539 Twinit); 6 is the smallest allowed, its own jitter is 2 s. */
  readonly watchdogSeconds?: number;
}

/** Compiles the program and its dictionary into `folder`; needs erlang-dev. */
export function compileErlangPeer(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "diameter-ts-erlang-"));
  for (const file of ["credit_control.dia", "interop_peer.erl"]) {
    copyFileSync(fileURLToPath(new URL(`erlang/${file}`, import.meta.url)), join(folder, file));
  }
  run(folder, "diameterc", ["credit_control.dia"]);
  run(folder, "erlc", ["credit_control.erl", "interop_peer.erl"]);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a compiler in a folder. @throws Error with its output when it fails. */
function run(folder: string, command: string, args: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? `${stdout}${stderr}`}`);
}

/** Starts the program that {@link compileErlangPeer} compiled; resolves when it listens or begins to dial. */
export async function startErlangPeer(folder: string, options: ErlangOptions): Promise<ErlangPeer> {
  const { identity, watchdogSeconds = 30 } = options;
  const role = options.dial === undefined ? "listen" : "dial";
  const port = options.dial ?? options.port ?? (await freePort());
  const program = ["-run", "interop_peer", "main", role, identity, ERLANG_REALM];
  const numbers = [port, watchdogSeconds * 1000].map(String);
  const process = new PeerProcess(identity, ["erl", "-noshell", ...program, ...numbers], {
    folder,
    environment: { ERL_CRASH_DUMP: "/dev/null" },
  });
  try {
    await process.waitForLine(/^ready$/);
    if (role === "listen") await listensOn(port);
  } catch (error) {
    await process[Symbol.asyncDispose]();
    throw error;
  }
  return {
    identity,
    port,
    process,
    isOpenWith: async (peer, skip = 0) => void (await process.waitForLine(`event up ${peer}`, { skip })),
    send: (command, { realm, type, number }) => {
      const answer = process.waitForLine(new RegExp(`^(answer|failed) ${command} `), {
        skip: process.log.items.length,
      });
      process.command(`${command} ${realm} ${type} ${number}`);
      return answer;
    },
    flood: async (realm, count, intervalMs = 0) => {
      const skip = process.log.items.length;
      process.command(`flood ${realm} ${count} ${intervalMs}`);
      const line = await process.waitForLine(/^flood /, { skip, seconds: 40 });
      const [, good, failed] = line.split(" ").map(Number);
      return { good: good as number, failed: failed as number };
    },
    disconnect: async () => {
      process.command("disconnect");
      await process.waitForLine("stopped ok");
    },
    [Symbol.asyncDispose]: () => process[Symbol.asyncDispose](),
  };
}
