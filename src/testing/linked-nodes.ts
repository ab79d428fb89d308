import { Node } from "../node/node.ts";
import type { NodeOptions } from "../node/options.ts";
import type { PeerOptions } from "../node/peers/peer-options.ts";
import type { Peer } from "../peer/peer.ts";
import { MemoryNetwork, type MemoryNetworkOptions } from "../transport/memory.ts";
import { type VirtualEnvironment, virtualEnvironment } from "./virtual-environment.ts";

/** How a pair of nodes is made; all can be left out. */
export interface LinkedNodesOptions {
  /** Seed of all randomness. */
  readonly seed?: number;
  readonly network?: Omit<MemoryNetworkOptions, "clock">;
  readonly client?: NodeOptions;
  readonly server?: NodeOptions;
  /** How the client knows the server: persistent, at its address. */
  readonly serverPeer?: PeerOptions;
  /** How the server knows the client: without an address, so that it never dials. */
  readonly clientPeer?: PeerOptions;
}

/** Two nodes on a virtual network and a virtual clock. The client dials the server. */
export interface LinkedNodes {
  readonly environment: VirtualEnvironment;
  readonly clock: VirtualEnvironment["clock"];
  readonly network: MemoryNetwork;
  readonly client: Node;
  readonly server: Node;
  /** The server as the client's peer. */
  readonly serverPeer: Peer;
  /** The client as the server's peer. */
  readonly clientPeer: Peer;
  /** Starts both and runs the clock until capabilities are exchanged. Add the applications first. */
  start(): Promise<void>;
  /** Stops both, running the clock as long as that takes. */
  stop(): Promise<void>;
}

export const CLIENT_ADDRESS = "10.0.0.2";
export const SERVER_ADDRESS = "10.0.0.1";

/** Makes `client.example` and `server.example` in the realm `example`. Nothing runs until `start`. */
export function linkedNodes(options: LinkedNodesOptions = {}): LinkedNodes {
  const environment = virtualEnvironment(options.seed ?? 1);
  const { clock } = environment;
  const network = new MemoryNetwork({ ...options.network, clock });
  const client = new Node("client.example", "example", {
    environment,
    transport: network.host(CLIENT_ADDRESS),
    ...options.client,
  });
  const server = new Node("server.example", "example", {
    environment,
    transport: network.host(SERVER_ADDRESS),
    ipAddresses: [SERVER_ADDRESS],
    tcpPort: 3868,
    ...options.server,
  });
  const serverPeer = client.addPeer("aaa://server.example", {
    ipAddresses: [SERVER_ADDRESS],
    persistent: true,
    ...options.serverPeer,
  });
  const clientPeer = server.addPeer("aaa://client.example", options.clientPeer);
  return {
    environment,
    clock,
    network,
    client,
    server,
    serverPeer,
    clientPeer,
    async start() {
      await server.start();
      await client.start();
      await clock.until(() => serverPeer.isUsable && clientPeer.isUsable, START_SECONDS);
    },
    async stop() {
      for (const node of [client, server]) if (node.isRunning) await clock.run(node.stop());
    },
  };
}

const START_SECONDS = 60;
