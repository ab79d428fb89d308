import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PeerProcess } from "./peer-process.ts";
import { freePort, listensOn } from "./suite.ts";

export const FREE_DIAMETER_PACKAGES: readonly string[] = ["freediameterd", "freediameter-extensions"];

const EXTENSIONS = "/usr/lib/freeDiameter";
export const FREE_DIAMETER_REALM = "freediameter.test";

export interface FreeDiameterOptions {
  /** Its Origin-Host; the realm is {@link FREE_DIAMETER_REALM}. */
  readonly identity: string;
  /** Where it listens; a free port unless told. */
  readonly port?: number;
  /** Peers that it dials, by Origin-Host; all others must be in realms that `accept` names. */
  readonly dial?: readonly { readonly identity: string; readonly port: number }[];
  /** Patterns of Origin-Hosts that may dial it (default: all below `.test`). */
  readonly accept?: readonly string[];
  /** Its watchdog interval (RFC 3539 Twinit); 6 is the smallest allowed, its own jitter is 2 s. */
  readonly watchdogSeconds?: number;
}

/** A running freeDiameter 1.2.1 without applications of its own: a relay agent that knows credit control. */
export interface FreeDiameter extends AsyncDisposable {
  readonly identity: string;
  readonly port: number;
  readonly process: PeerProcess;
  /** Resolves when it has had an open connection with this peer. */
  isOpenWith(identity: string): Promise<void>;
  /** Resolves when it has one now. */
  isOpenNow(identity: string): Promise<void>;
  /** Lets it end in good order, with DPR to every peer. */
  stop(): Promise<void>;
}

/** Starts the daemon on a free port of 127.0.0.1; resolves when it listens. */
export async function startFreeDiameter(options: FreeDiameterOptions): Promise<FreeDiameter> {
  const folder = await mkdtemp(join(tmpdir(), "diameter-ts-freediameter-"));
  const port = options.port ?? (await freePort());
  await writeFile(join(folder, "accept.conf"), `ALLOW_IPSEC ${(options.accept ?? ["*.test"]).join(" ")}\n`);
  await writeFile(join(folder, "freediameter.conf"), configuration({ ...options, folder, port }));
  const daemon = ["freeDiameterd", "-c", join(folder, "freediameter.conf")];
  // It reads no standard input whose end would tell it that we are gone; the system ends it with us.
  const process = new PeerProcess(options.identity, ["setpriv", "--pdeathsig", "KILL", ...daemon]);
  const dispose = async (): Promise<void> => {
    await process[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await process.waitForLine("freeDiameterd daemon initialized");
    // it says so a moment before it listens
    await listensOn(port);
  } catch (error) {
    await dispose();
    throw error;
  }
  return {
    identity: options.identity,
    port,
    process,
    isOpenWith: async (identity) => void (await process.waitForLine(new RegExp(`-> 'STATE_OPEN'\\s+'${identity}'`))),
    isOpenNow: (identity) => process.lastWordIs("-> 'STATE_OPEN'", new RegExp(`-> 'STATE_\\w+'\\s+'${identity}'`)),
    stop: () => process.stop("SIGTERM"),
    [Symbol.asyncDispose]: dispose,
  };
}

/**
 * freeDiameter takes no loopback address to listen on (it falls back to all), so "on 127.0.0.1" holds for everybody who
 * dials. No TLS: SecPort 0 here and No_TLS for each peer, which also spares us certificates.
 */
function configuration(options: FreeDiameterOptions & { folder: string; port: number }): string {
  const peers = (options.dial ?? []).map(
    ({ identity, port }) =>
      `ConnectPeer = "${identity}" { ConnectTo = "127.0.0.1"; Port = ${port}; No_TLS; No_SCTP; No_IPv6; };`,
  );
  const dictionaries = ["dict_nasreq", "dict_dcca", "dict_dcca_3gpp", "dict_sip", "dict_rfc5777"];
  return [
    `Identity = "${options.identity}";`,
    `Realm = "${FREE_DIAMETER_REALM}";`,
    `Port = ${options.port};`,
    "SecPort = 0;",
    "No_SCTP;",
    "No_IPv6;",
    'ListenOn = "127.0.0.1";',
    "TcTimer = 2;",
    `TwTimer = ${options.watchdogSeconds ?? 30};`,
    ...dictionaries.map((name) => `LoadExtension = "${EXTENSIONS}/${name}.fdx";`),
    // full dumps of what it sends and receives, parsed with its dictionary
    `LoadExtension = "${EXTENSIONS}/dbg_msg_dumps.fdx" : "0x8888";`,
    `LoadExtension = "${EXTENSIONS}/acl_wl.fdx" : "${options.folder}/accept.conf";`,
    ...peers,
    "",
  ].join("\n");
}
