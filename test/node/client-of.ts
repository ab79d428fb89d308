import { Application } from "../../src/application/application.ts";
import { Node } from "../../src/node/node.ts";
import type { NodeOptions } from "../../src/node/options.ts";
import type { Peer } from "../../src/peer/peer.ts";
import { ScriptedPeer, type ScriptedPeerOptions } from "../../src/testing/scripted-peer.ts";
import type { VirtualClock } from "../../src/testing/virtual-clock.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { MemoryNetwork } from "../../src/transport/memory.ts";

export const CLIENT = "10.0.0.9";

/** A client node with connections to scripted servers p1, p2, ... of its realm. */
export async function clientOf(
  count: number,
  options: NodeOptions = {},
  script: Partial<ScriptedPeerOptions> = {},
): Promise<{
  node: Node;
  clock: VirtualClock;
  network: MemoryNetwork;
  gateway: Application;
  peers: Peer[];
  servers: ScriptedPeer[];
}> {
  const environment = virtualEnvironment();
  const { clock } = environment;
  const network = new MemoryNetwork({ clock });
  const node = new Node("client.example", "example", { environment, transport: network.host(CLIENT), ...options });
  const servers: ScriptedPeer[] = [];
  const peers: Peer[] = [];
  for (let number = 1; number <= count; number++) {
    const address = `10.0.0.${number}`;
    const identity = { originHost: `p${number}.example` };
    await ScriptedPeer.listen({
      network,
      clock,
      address,
      identity,
      ...script,
      onConnection: (server) => (servers[number - 1] = server),
    });
    peers.push(node.addPeer(`aaa://p${number}.example`, { ipAddresses: [address], persistent: true }));
  }
  const gateway = node.addApplication(new Application(4, { auth: true }), peers);
  await node.start();
  await clock.until(() => servers.filter(Boolean).length === count);
  for (const server of servers) await server.answerCapabilities();
  await clock.until(() => peers.every((peer) => peer.isUsable));
  return { node, clock, network, gateway, peers, servers };
}

/** Keeps a rejection from being reported before the test looks at it. */
export function caught<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** What a scripted server says in a good answer to a CCR. */
export const answered = { authApplicationId: 4, ccRequestType: 4, ccRequestNumber: 0 };
