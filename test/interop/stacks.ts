import { fileURLToPath } from "node:url";
import { peerFolder, peerProgram } from "../../scripts/peer-packages.mjs";
import { PeerProcess, type ProcessOptions } from "./peer-process.ts";
import { freePort } from "./suite.ts";

/** How a stack's program is started. */
export interface StackOptions {
  readonly role: "listen" | "dial";
  /** Its Origin-Host; the realm is that of the stack. */
  readonly identity: string;
  /** Where it listens on 127.0.0.1, or whom it dials there; a free port unless told. */
  readonly port?: number;
  /** Seconds between its DWRs; none unless told. */
  readonly watchdogSeconds?: number;
  /** All that its program does, or no more than the examples of the stack do. */
  readonly style?: "whole" | "example";
  /** Whom it expects at the other end. */
  readonly peer: { readonly identity: string; readonly realm: string };
}

/** A running program of a stack; one that listens answers the request of its application, one that dials can send it. */
export interface StackPeer extends AsyncDisposable {
  readonly port: number;
  readonly process: PeerProcess;
  /** Resolves when it has exchanged capabilities; the first `skip` lines don't count. */
  isOpen(skip?: number): Promise<void>;
  /** Sends a request and resolves to the line about its answer: "answer 2001". */
  request(realm: string): Promise<string>;
  /** Resolves when it answers each request from then on with 3004. */
  beBusy(): Promise<void>;
  /** Takes its leave with DPR, and closes. */
  leave(): Promise<void>;
}

/** A stack whose program under test/interop/ takes the same words as those of the others. */
export interface Stack {
  readonly name: string;
  /** Its package, as scripts/peer-packages.mjs knows it. */
  readonly packageName: string;
  readonly realm: string;
  /** The application that its program serves, and the command of its request. */
  readonly application: "charging" | "subscribers";
  readonly command: number;
  /** Whether its server sends DWR. */
  readonly serverWatches: boolean;
  /** Whether its client reads requests: DWR and DPR of ours. */
  readonly clientListens: boolean;
  /** Whether its client says why it was refused. */
  readonly tellsRefusal: boolean;
  /** Whether its requests may be forwarded (P flag). */
  readonly isProxiable: boolean;
  start(options: StackOptions): Promise<StackPeer>;
}

const CREDIT_CONTROL = 272;
const AUTHENTICATION_INFORMATION = 318;

/** Stacks whose programs have one form; freeDiameter, Erlang's and python-diameter have suites of their own. */
export const STACKS: readonly Stack[] = [
  stack("go-diameter", [peerProgram("go-diameter")], {
    application: "subscribers",
    serverWatches: false,
    clientListens: true,
    tellsRefusal: true,
    isProxiable: false,
  }),
  stack(
    "node-diameter",
    [process.execPath, ours("node-diameter/peer.cjs")],
    { application: "charging", serverWatches: true, clientListens: true, tellsRefusal: true, isProxiable: false },
    { NODE_PATH: `${peerFolder("node-diameter")}/node_modules`, NODE_NO_WARNINGS: "1" },
  ),
  stack("diameter-rs", [peerProgram("diameter-rs")], {
    application: "charging",
    serverWatches: false,
    clientListens: false,
    tellsRefusal: true,
    isProxiable: false,
  }),
  stack(
    "bromelia",
    ["python3", "-B", ours("bromelia/peer.py")],
    { application: "subscribers", serverWatches: true, clientListens: true, tellsRefusal: false, isProxiable: true },
    { PYTHONPATH: peerFolder("bromelia") },
  ),
];

/** The line about an answer with this Result-Code; node-diameter has only names. */
export function answerLine(resultCode: keyof typeof RESULT_NAMES): RegExp {
  return new RegExp(`^answer (${resultCode}|${RESULT_NAMES[resultCode]})$`);
}

const RESULT_NAMES = {
  2001: "DIAMETER_SUCCESS",
  3002: "DIAMETER_UNABLE_TO_DELIVER",
  3003: "DIAMETER_REALM_NOT_SERVED",
} as const;

type Traits = Pick<Stack, "application" | "serverWatches" | "clientListens" | "tellsRefusal" | "isProxiable">;
type Command = readonly [string, ...string[]];

function stack(name: string, command: Command, traits: Traits, environment: ProcessOptions["environment"] = {}): Stack {
  const realm = `${name}.test`;
  return {
    name,
    packageName: name,
    realm,
    command: traits.application === "charging" ? CREDIT_CONTROL : AUTHENTICATION_INFORMATION,
    ...traits,
    start: (options) => start(realm, command, options, environment),
  };
}

function ours(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Resolves when the program listens or begins to dial. */
async function start(
  realm: string,
  command: Command,
  options: StackOptions,
  environment: ProcessOptions["environment"] = {},
): Promise<StackPeer> {
  const { role, identity, watchdogSeconds = 0, style = "whole", peer } = options;
  const port = options.port ?? (await freePort());
  const words = [role, identity, realm, port, watchdogSeconds, style, peer.identity, peer.realm].map(String);
  const program = new PeerProcess(identity, [...command, ...words], { environment });
  try {
    await program.waitForLine(/^ready$/);
  } catch (error) {
    await program[Symbol.asyncDispose]();
    throw error;
  }
  return {
    port,
    process: program,
    isOpen: async (skip = 0) => void (await program.waitForLine(`up ${peer.identity}`, { skip })),
    request: (destinationRealm) => {
      const answer = program.waitForLine(/^(answer|failed) /, { skip: program.log.items.length });
      program.command(`request ${destinationRealm}`);
      return answer;
    },
    beBusy: async () => {
      program.command("busy");
      await program.waitForLine(/^busy$/);
    },
    leave: async () => {
      program.command("leave");
      await program.waitForLine(/^left$/);
    },
    [Symbol.asyncDispose]: () => program[Symbol.asyncDispose](),
  };
}
