import { fileURLToPath } from "node:url";
import { peerFolder } from "../../scripts/peer-packages.mjs";
import { PeerProcess } from "./peer-process.ts";
import { freePort, listensOn } from "./suite.ts";

export const PYTHON_PACKAGES: readonly string[] = ["python-diameter"];
export const PYTHON_REALM = "python.test";

/** A peer that it knows; one with a port is dialled there on 127.0.0.1. */
export interface PythonPeerOptions {
  readonly identity: string;
  readonly realm: string;
  readonly port?: number;
}

export interface PythonOptions {
  /** Its Origin-Host, in lower case, as it wants it; the realm is {@link PYTHON_REALM}. */
  readonly identity: string;
  /** Whom it knows: all others are refused. */
  readonly peers: readonly PythonPeerOptions[];
  /** It listens on a free port unless told not to. */
  readonly listens?: boolean;
  /** Seconds of silence after which it sends DWR; looked at each second. */
  readonly idleSeconds?: number;
}

/** A node on python-diameter; it answers CCR (granting 1,000,000 octets to each rating group) and ACR with 2001. */
export interface PythonPeer extends AsyncDisposable {
  /** The port that it listens on. */
  readonly port: number;
  readonly process: PeerProcess;
  /** Resolves when it has an open connection with this peer; the first `skip` lines don't count. */
  isOpenWith(identity: string, skip?: number): Promise<void>;
  /** Sends a request and resolves to its line: "answer ccr 2001 [1000000]". See interop_peer.py for `more`. */
  send(command: "ccr" | "acr", to: { realm: string; type: number; number: number; more?: string }): Promise<string>;
  /** Ends all connections with DPR. */
  stop(): Promise<void>;
}

/** Starts test/interop/python-diameter/interop_peer.py; resolves when it listens or begins to dial. */
export async function startPythonPeer({ identity, peers, ...options }: PythonOptions): Promise<PythonPeer> {
  const port = await freePort();
  const isListening = options.listens !== false;
  const { idleSeconds = 30 } = options;
  const settings = { identity, realm: PYTHON_REALM, peers, idleSeconds, ...(isListening ? { port } : {}) };
  const program = fileURLToPath(new URL("python-diameter/interop_peer.py", import.meta.url));
  const process = new PeerProcess(identity, ["python3", "-B", program, JSON.stringify(settings)], {
    environment: { PYTHONPATH: peerFolder("python-diameter") },
  });
  try {
    await process.waitForLine(/^ready$/);
    if (isListening) await listensOn(port);
  } catch (error) {
    await process[Symbol.asyncDispose]();
    throw error;
  }
  return {
    port,
    process,
    isOpenWith: async (peer, skip = 0) => void (await process.waitForLine(`up ${peer}`, { skip })),
    send: (command, { realm, type, number, more = "" }) => {
      const answer = process.waitForLine(new RegExp(`^(answer|failed) ${command} `), {
        skip: process.log.items.length,
      });
      process.command(`${command} ${realm} ${type} ${number} ${more}`);
      return answer;
    },
    stop: async () => {
      process.command("stop");
      await process.waitForLine("stopped");
    },
    [Symbol.asyncDispose]: () => process[Symbol.asyncDispose](),
  };
}
