import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { Application } from "../../application/application.ts";
import type { ApplicationDefinition } from "../../dictionary/definitions.ts";
import type { Dictionary } from "../../dictionary/dictionary.ts";
import { NotRoutable } from "../../errors.ts";
import type { Message } from "../../message/message.ts";
import { Node } from "../../node/node.ts";
import type { Capabilities } from "../../peer/capabilities.ts";
import type { Peer } from "../../peer/peer.ts";
import { BASE_ACCOUNTING } from "../../wire/base-codes.ts";
import { type DiameterUri, parseDiameterUri } from "../../wire/diameter-uri.ts";
import { Failure } from "../failure.ts";
import { firstFailure } from "./first-failure.ts";

/** How a peer is connected to. */
export interface LinkOptions {
  /** `aaa://host[:port]`. */
  readonly peer: string;
  readonly originHost: string;
  readonly originRealm: string;
  readonly applicationIds: ReadonlySet<number>;
  /** Above 0: offered with each application; 0: none is. Undefined: that of each application, as the dictionary has it. */
  readonly vendorId: number | undefined;
  readonly timeoutSeconds: number;
  /** Keep trying until the time is over, instead of ending with the first failure. */
  readonly retry: boolean;
  readonly dictionary: Dictionary;
  /** Called with the node before it starts. */
  readonly watch: (node: Node) => void;
  /** Called with each failure that is not the last. */
  readonly onRetry: (text: string) => void;
}

/** A connection to one peer that takes requests. */
export interface Link extends AsyncDisposable {
  /** The capabilities of the peer, from its CEA. */
  readonly capabilities: Capabilities;
  /** The address and port that the connection leads to. */
  readonly address: string;
  newSessionId(): string;
  /** Sends the request to the peer, whatever its Destination-Realm. @throws Failure when no answer comes. */
  exchange(request: Message): Promise<Message>;
}

/** @throws Failure with the step that failed, and why. */
export async function openLink(options: LinkOptions): Promise<Link> {
  const { dictionary, timeoutSeconds } = options;
  const uri = parseDiameterUri(options.peer);
  const addresses = await addressesOf(uri);
  // What goes wrong ends the command with one line of its own.
  const node = new Node(options.originHost, options.originRealm, { dictionary, logger: null });
  try {
    const peer = node.addPeer(addressedBy(uri, addresses[0] as string), {
      ipAddresses: addresses,
      persistent: true,
      reconnectWait: RETRY_SECONDS,
    });
    const applications = [...options.applicationIds].map((id) => node.addApplication(offered(id, options), [peer]));
    options.watch(node);
    const failure = firstFailure(node, options);
    await node.start();
    const isReady = Promise.all(applications.map((one) => one.waitForReady({ timeout: timeoutSeconds })));
    isReady.catch(() => undefined);
    await Promise.race([
      failure.failed,
      isReady.catch(() => {
        throw new Failure(failure.missing());
      }),
    ]);
    return link({ node, peer, applications, timeoutSeconds });
  } catch (error) {
    await node[Symbol.asyncDispose]();
    throw error;
  }
}

const RETRY_SECONDS = 1;

interface OpenLink {
  readonly node: Node;
  readonly peer: Peer;
  readonly applications: readonly Application[];
  readonly timeoutSeconds: number;
}

function link({ node, peer, applications, timeoutSeconds }: OpenLink): Link {
  const connection = peer.connection;
  if (connection?.capabilities == null) throw new Failure("The connection was lost before a request could be sent");
  return {
    capabilities: connection.capabilities,
    address: `${connection.ip}:${peer.port}`,
    newSessionId: () => node.sessionGenerator.nextId(),
    exchange: async (request) => {
      const application = applications.find(({ applicationId }) => applicationId === request.header.applicationId);
      try {
        return await (application as Application).sendRequest(request, { timeout: timeoutSeconds, peers: [peer] });
      } catch (error) {
        const text = (error as Error).message;
        throw new Failure(error instanceof NotRoutable ? (text.split("\n")[0] as string) : text);
      }
    },
    [Symbol.asyncDispose]: () => node[Symbol.asyncDispose](),
  };
}

/** The application as its definition says: for authorization or accounting, with its vendor. */
function offered(id: number, { dictionary, vendorId }: LinkOptions): Application {
  const definition: ApplicationDefinition | undefined = dictionary.application(id);
  const isAccounting = id === BASE_ACCOUNTING || definition?.kind === "acct";
  return new Application(id, {
    auth: !isAccounting,
    acct: isAccounting,
    vendorId: vendorId ?? definition?.vendorId ?? 0,
  });
}

/** The URI with an address for its host: a name that was resolved need not be the peer's own, so that one is learned. */
function addressedBy({ scheme, port, transport }: DiameterUri, address: string): string {
  const host = isIP(address) === 6 ? `[${address}]` : address;
  return `${scheme}://${host}:${port};transport=${transport}`;
}

async function addressesOf(uri: DiameterUri): Promise<string[]> {
  if (isIP(uri.fqdn) !== 0) return [uri.fqdn];
  try {
    return (await lookup(uri.fqdn, { all: true })).map(({ address }) => address);
  } catch (error) {
    throw new Failure(`${uri.fqdn} has no address: ${(error as Error).message}`);
  }
}
