import { Application } from "../../src/application/application.ts";
import { Node } from "../../src/node/node.ts";
import type { NodeOptions } from "../../src/node/options.ts";
import type { PeerOptions } from "../../src/node/peers/peer-options.ts";
import type { Peer } from "../../src/peer/peer.ts";
import { ScriptedPeer, type ScriptedPeerOptions } from "../../src/testing/scripted-peer.ts";
import type { VirtualClock } from "../../src/testing/virtual-clock.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { MemoryNetwork } from "../../src/transport/memory.ts";
import type { TransportListener } from "../../src/transport/transport.ts";
import { chargingServer } from "./charging.ts";

export const SERVER = "10.0.0.1";
export const CLIENT = "10.0.0.2";

/** A server node on a virtual network, and a peer that a test drives by hand. */
export async function scripted(
  options: NodeOptions = {},
  application: Application = chargingServer(),
): Promise<{
  node: Node;
  clock: VirtualClock;
  network: MemoryNetwork;
  dial: (more?: Partial<ScriptedPeerOptions>) => Promise<ScriptedPeer>;
}> {
  const environment = virtualEnvironment();
  const { clock } = environment;
  const network = new MemoryNetwork({ clock });
  const transport = network.host(SERVER);
  const node = new Node("server.example", "example", {
    environment,
    transport,
    ipAddresses: [SERVER],
    tcpPort: 3868,
    ...options,
  });
  node.addApplication(application);
  node.addPeer("aaa://client.example");
  await node.start();
  return {
    node,
    clock,
    network,
    dial: (more = {}) => ScriptedPeer.dial({ network, clock, address: CLIENT, to: SERVER, ...more }),
  };
}

/** A client node that dials a peer that a test drives by hand. */
export async function dialling(
  options: NodeOptions = {},
  peerOptions: PeerOptions = {},
): Promise<{
  node: Node;
  peer: Peer;
  application: Application;
  clock: VirtualClock;
  network: MemoryNetwork;
  incoming: ScriptedPeer[];
  listen: () => Promise<TransportListener>;
}> {
  const environment = virtualEnvironment();
  const { clock } = environment;
  const network = new MemoryNetwork({ clock });
  const node = new Node("client.example", "example", {
    environment,
    transport: network.host(CLIENT),
    // The waits of the peer are what most tests look at; quick ones have tests of their own.
    quickReconnect: false,
    ...options,
  });
  const peer = node.addPeer("aaa://server.example", { ipAddresses: [SERVER], persistent: true, ...peerOptions });
  const application = node.addApplication(new Application(4, { auth: true }), [peer]);
  const incoming: ScriptedPeer[] = [];
  const identity = { originHost: "server.example" };
  const listen = () =>
    ScriptedPeer.listen({ network, clock, address: SERVER, identity, onConnection: (taken) => incoming.push(taken) });
  return { node, peer, application, clock, network, incoming, listen };
}
