import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { Command } from "commander";
import { wholeDictionary } from "../all.ts";
import { Application } from "../application/application.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { NotRoutable } from "../errors.ts";
import { Avp } from "../message/avp.ts";
import { dump } from "../message/dump.ts";
import { messageFromJson } from "../message/json.ts";
import type { Message } from "../message/message.ts";
import { messageToTree } from "../message/tree.ts";
import { Node } from "../node/node.ts";
import { BASE_ACCOUNTING, DESTINATION_REALM, SESSION_ID } from "../wire/base-codes.ts";
import { type DiameterUri, parseDiameterUri } from "../wire/diameter-uri.ts";
import { commandLineDictionary } from "./command-line-dictionary.ts";
import { EXIT_FAILED, EXIT_NEGATIVE, EXIT_OK, Failure } from "./failure.ts";
import { jsonText } from "./json-text.ts";
import { readStructured } from "./structured-file.ts";

interface SendOptions {
  readonly peer: string;
  readonly originHost: string;
  readonly originRealm?: string;
  readonly timeout: string;
  readonly json?: boolean;
}

/** `diameter send`: one request to one peer; the exit status tells the result. */
export function sendCommand(): Command {
  return new Command("send")
    .description(
      "connect to a peer, send one request and print the answer (exit status: 0 for 2xxx, 1 for another result, 2 for no answer)",
    )
    .argument("<file>", "the request in JSON or YAML, as `encode` takes it; - for standard input")
    .requiredOption("--peer <uri>", "where to connect: aaa://host[:port]")
    .requiredOption("--origin-host <name>", "our DiameterIdentity")
    .option("--origin-realm <name>", "our realm; the host name behind its first dot unless given")
    .option("--timeout <seconds>", "how long to wait for the connection, and then for the answer", "10")
    .option("--json", "print the answer as a tree in JSON")
    .addHelpText(
      "after",
      `\nExample:\n  $ diameter send --peer aaa://127.0.0.1:3868 --origin-host me.example.net ccr.yaml\n${EXAMPLE_FILE}`,
    )
    .action(async (file: string, options: SendOptions, command: Command) => {
      // With classes, because a node fills in the attributes that their formats ask for.
      const dictionary = commandLineDictionary(command, wholeDictionary());
      const answer = await exchange(file, options, dictionary);
      process.stdout.write(options.json ? `${jsonText(messageToTree(answer), 2)}\n` : dump(answer));
      process.exitCode = statusOf(answer);
    });
}

const EXAMPLE_FILE = `
ccr.yaml:
  command: Credit-Control-Request
  applicationId: 4
  avps:
    Service-Context-Id: 32251@3gpp.org
    CC-Request-Type: INITIAL_REQUEST
    CC-Request-Number: 0
`;

async function exchange(file: string, options: SendOptions, dictionary: Dictionary): Promise<Message> {
  const seconds = Number(options.timeout);
  if (!(seconds > 0)) throw new Failure(`--timeout ${options.timeout}: give seconds above 0`);
  const uri = parseDiameterUri(options.peer);
  const realm = options.originRealm ?? options.originHost.replace(/^[^.]*\.?/, "");
  if (realm === "")
    throw new Failure(
      `--origin-realm is missing, and ${options.originHost} has no dot that a realm could stand behind`,
    );
  const request = messageFromJson(await readStructured(file), dictionary);
  if (!request.isRequest) throw new Failure(`${file} holds an answer; only requests can be sent`);

  await using node = new Node(options.originHost, realm, { dictionary });
  const addresses = await addressesOf(uri);
  const peer = node.addPeer(addressedBy(uri, addresses[0] as string), { ipAddresses: addresses, persistent: true });
  const { applicationId } = request.header;
  const isAccounting = applicationId === BASE_ACCOUNTING;
  const application = new Application(applicationId, { auth: !isAccounting, acct: isAccounting });
  node.addApplication(application, [peer]);
  const failure = firstFailure(node, options.peer);
  await node.start();
  await Promise.race([
    failure.failed,
    application.waitForReady({ timeout: seconds }).catch(() => {
      throw new Failure(failure.missing(seconds));
    }),
  ]);
  complete(request, node, realm);
  try {
    return await application.sendRequest(request, { timeout: seconds });
  } catch (error) {
    throw new Failure(
      error instanceof NotRoutable ? (error.message.split("\n")[0] as string) : (error as Error).message,
    );
  }
}

/** The URI with an address for its host: a name that was resolved need not be the peer's own, so that one is learned. */
function addressedBy({ scheme, port, transport }: DiameterUri, address: string): string {
  const host = isIP(address) === 6 ? `[${address}]` : address;
  return `${scheme}://${host}:${port};transport=${transport}`;
}

/** Fails with the first attempt, and knows which step is missing until then. */
function firstFailure(node: Node, uri: string): { failed: Promise<never>; missing: (seconds: number) => string } {
  let isConnected = false;
  node.on("peerConnected", () => {
    isConnected = true;
  });
  const failed = new Promise<never>((_resolve, reject) => {
    node.on("peerDisconnected", ({ detail, wasReady }) => {
      const step = isConnected ? `The connection to ${uri} ended before it was of use` : `No connection to ${uri}`;
      if (!wasReady) reject(new Failure(`${step}: ${detail ?? "the other side closed it without a CEA"}`));
    });
  });
  // It also comes at the end of a command that succeeded.
  failed.catch(() => undefined);
  return {
    failed,
    missing: (seconds) =>
      isConnected
        ? `The connection to ${uri} is up, but no CEA came in ${seconds} s`
        : `No connection to ${uri} in ${seconds} s: its address does not answer`,
  };
}

/** Adds the Session-Id and Destination-Realm that the format has and the file leaves out. */
function complete(request: Message, node: Node, realm: string): void {
  for (const [code, value] of [
    [SESSION_ID, () => node.sessionGenerator.nextId()],
    [DESTINATION_REALM, () => realm],
  ] as const) {
    const member = request.definition?.members.find(({ avp }) => avp.code === code && avp.vendorId === 0);
    if (member === undefined || request.findAvps([code, 0]).length > 0) continue;
    const avp = Avp.new(code, 0, value());
    // Session-Id stands first (RFC 6733 §8.8).
    request.avps = member.place === "fixed" ? [avp, ...request.avps] : [...request.avps, avp];
  }
}

async function addressesOf(uri: DiameterUri): Promise<string[]> {
  if (isIP(uri.fqdn) !== 0) return [uri.fqdn];
  try {
    return (await lookup(uri.fqdn, { all: true })).map(({ address }) => address);
  } catch (error) {
    throw new Failure(`${uri.fqdn} has no address: ${(error as Error).message}`, EXIT_FAILED);
  }
}

function statusOf(answer: Message): number {
  const { resultCode, experimentalResult } = answer.attributes as {
    resultCode?: number;
    experimentalResult?: { experimentalResultCode?: number };
  };
  const result = resultCode ?? experimentalResult?.experimentalResultCode ?? 0;
  return Math.floor(result / 1000) === 2 ? EXIT_OK : EXIT_NEGATIVE;
}
