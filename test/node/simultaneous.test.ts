import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.ts";
import { Node } from "../../src/node/node.ts";
import type { Peer } from "../../src/peer/peer.ts";
import { PEER_READY } from "../../src/peer/peer-constants.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { type VirtualEnvironment, virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { MemoryNetwork } from "../../src/transport/memory.ts";
import { chargingServer } from "./charging.ts";

const HOSTS = ["10.0.0.1", "10.0.0.2"] as const;
const RUNS = 200;
/** Longer than any attempt may take, with a new one after Tc when both connections of an election were lost. */
const SETTLED_SECONDS = 12;

interface End {
  readonly node: Node;
  /** The other node, as this one's peer. */
  readonly peer: Peer;
  readonly application: Application;
}

interface Pair {
  readonly environment: VirtualEnvironment;
  readonly network: MemoryNetwork;
  readonly ends: readonly [End, End];
}

/** Two nodes that know and dial each other, on a network whose latency changes all the time. */
function pairOf(seed: number): Pair {
  const environment = virtualEnvironment(seed);
  const { clock, random } = environment;
  const network = new MemoryNetwork({ clock, chunkOctets: random.float() < 0.2 ? 7 : Number.POSITIVE_INFINITY });
  const maxLatency = seed % 10 === 0 ? 0 : random.float() * 0.3;
  const names = random.float() < 0.5 ? ["a.example", "b.example"] : ["b.example", "a.example"];
  const end = (own: 0 | 1, other: 0 | 1): End => {
    const node = new Node(names[own] as string, "example", {
      environment,
      transport: network.host(HOSTS[own]),
      ipAddresses: [HOSTS[own]],
      tcpPort: 3868,
    });
    const application = node.addApplication(chargingServer());
    const peer = node.addPeer(`aaa://${names[other]}`, {
      ipAddresses: [HOSTS[other]],
      persistent: true,
      reconnectWait: 1 + random.float(),
    });
    return { node, peer, application };
  };
  const redraw = (): void => {
    network.latencySeconds = random.float() * maxLatency;
    if (clock.monotonic() < SETTLED_SECONDS * 1000) clock.setTimer(random.float() * 50, redraw);
  };
  redraw();
  return { environment, network, ends: [end(0, 1), end(1, 0)] };
}

async function startBoth({ environment: { clock, random }, ends }: Pair): Promise<void> {
  const [first, second] = ends;
  const delay = random.float() * 0.6;
  // Its listener is there before, as a refused attempt is no crossing.
  await first.node.start();
  await clock.advance(random.float() < 0.3 ? 0 : delay);
  await second.node.start();
}

function portsOf({ node }: End): string[] {
  return [...node.peerSockets.values()].map(({ local, remote }) => [local.port, remote.port].sort().join());
}

describe("two nodes that dial each other", () => {
  it("two nodes - whatever the timing, exactly one connection remains, the same at both ends, and serves both", async () => {
    let crossings = 0;
    for (let seed = 1; seed <= RUNS; seed++) {
      const pair = pairOf(seed);
      const { environment, network, ends } = pair;
      const { clock } = environment;
      const dialling = new Set<Node>();
      for (const { node } of ends) node.on("peerConnecting", () => dialling.add(node));
      await startBoth(pair);
      await clock.advance(SETTLED_SECONDS);
      const [one, other] = ends;
      expect([one.peer.isUsable, other.peer.isUsable], `seed ${seed}`).toEqual([true, true]);
      expect([one.node.connections.size, other.node.connections.size, network.openEnds], `seed ${seed}`).toEqual([
        1, 1, 2,
      ]);
      expect(portsOf(one), `seed ${seed}`).toEqual(portsOf(other));
      expect([one.peer.connection?.state, other.peer.connection?.state]).toEqual([PEER_READY, PEER_READY]);
      for (const { application } of ends) {
        const answer = await clock.run(application.sendRequest(creditControlRequest()));
        expect(answer.attributes.resultCode, `seed ${seed}`).toBe(2001);
      }
      await clock.run(Promise.all(ends.map(({ node }) => node.stop())));
      if (dialling.size === 2) crossings++;
    }
    expect(crossings).toBeGreaterThan(RUNS / 4);
  }, 60_000);

  it("two nodes - whatever the timing, simultaneous leave ends both in good order and leaves nothing", async () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const pair = pairOf(seed);
      const { environment, network, ends } = pair;
      const { clock, random } = environment;
      await startBoth(pair);
      await clock.advance(random.float() < 0.5 ? random.float() : SETTLED_SECONDS);
      const forced: boolean[] = [];
      for (const { node } of ends) node.on("stopped", ({ isForced }) => forced.push(isForced));
      const [one, other] = ends;
      const first = one.node.stop();
      await clock.advance(random.float() < 0.5 ? 0 : random.float() * 0.3);
      await clock.run(Promise.all([first, other.node.stop()]));
      expect(forced, `seed ${seed}`).toEqual([false, false]);
      for (const { node, peer } of ends) {
        expect([peer.rfcState, node.connections.size], `seed ${seed}`).toEqual(["Closed", 0]);
        expect(new Set(Object.values(node.tableSizes)), `seed ${seed}`).toEqual(new Set([0]));
      }
      await clock.advance(SETTLED_SECONDS + 5);
      expect([network.openEnds, network.listenerCount, clock.pendingTimers], `seed ${seed}`).toEqual([0, 0, 0]);
    }
  }, 60_000);
});
