import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.ts";
import { DiameterError } from "../../src/errors.ts";
import { DisconnectPeerRequest } from "../../src/message/gen/rfc6733.ts";
import { Node } from "../../src/node/node.ts";
import type { StopOptions } from "../../src/node/shutdown.ts";
import type { Peer } from "../../src/peer/peer.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { ScriptedPeer } from "../../src/testing/scripted-peer.ts";
import type { VirtualClock } from "../../src/testing/virtual-clock.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { MemoryNetwork } from "../../src/transport/memory.ts";
import { type ChargingHandler, chargingServer } from "./charging.ts";

const OURS = "10.0.0.1";
const THEIRS = "10.0.0.2";
const HOUR = 3600;
const LONG = { timeout: HOUR };

/** A node that listens and dials a scripted peer, and what was asked of it. Nothing runs yet. */
interface Stage {
  readonly node: Node;
  readonly peer: Peer;
  readonly application: Application;
  readonly clock: VirtualClock;
  readonly network: MemoryNetwork;
  /** What the node still owes: each has to end, in an answer or a `DiameterError`. */
  readonly owed: Promise<unknown>[];
  /** Starts the node and takes its connection, before CER and CEA. */
  connect(): Promise<ScriptedPeer>;
  /** Starts the node and exchanges capabilities. */
  open(): Promise<ScriptedPeer>;
  /** Dials the node, as somebody else. */
  dialIn(originHost: string): Promise<ScriptedPeer>;
}

function stage(): Stage {
  const environment = virtualEnvironment();
  const { clock } = environment;
  const network = new MemoryNetwork({ clock });
  const node = new Node("server.example", "example", {
    environment,
    transport: network.host(OURS),
    ipAddresses: [OURS],
    tcpPort: 3868,
    // what waits here waits longer than any stop
    ceaTimeout: HOUR,
    cerTimeout: HOUR,
    connectTimeout: HOUR,
    dpaTimeout: HOUR,
    dwaTimeout: HOUR,
    idleTimeout: 6,
    unknownPeers: () => new Promise(() => {}),
  });
  const application = node.addApplication(chargingServer(tillAborted, { answerTimeout: HOUR }));
  const peer = node.addPeer("aaa://client.example", { ipAddresses: [THEIRS], persistent: true });
  const taken: ScriptedPeer[] = [];
  const connect = async (): Promise<ScriptedPeer> => {
    const onConnection = (remote: ScriptedPeer): void => void taken.push(remote);
    await ScriptedPeer.listen({ network, clock, address: THEIRS, onConnection });
    await node.start();
    await clock.until(() => taken.length === 1);
    return taken[0] as ScriptedPeer;
  };
  const open = async (): Promise<ScriptedPeer> => {
    const remote = await connect();
    await remote.answerCapabilities();
    await clock.until(() => peer.isUsable);
    return remote;
  };
  const dialIn = (originHost: string): Promise<ScriptedPeer> =>
    ScriptedPeer.dial({ network, clock, address: "10.0.0.3", to: OURS, identity: { originHost } });
  return { node, peer, application, clock, network, owed: [], connect, open, dialIn };
}

/** A handler that works as long as somebody waits for it. */
const tillAborted: ChargingHandler = (_request, { signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });

/** In which state the stop finds the node. A function that comes back is to be called once the node has stopped. */
const STATES: Readonly<Record<string, (stage: Stage) => Promise<unknown>>> = {
  "no peer": async ({ node, peer }) => {
    await node.removePeer(peer);
    await node.start();
  },
  "a transport being opened": async ({ node, network, clock }) => {
    network.down(THEIRS);
    await node.start();
    await clock.advance(1);
  },
  "a CEA awaited": ({ connect }) => connect(),
  "a reconnect planned": async ({ node, clock, peer }) => {
    await node.start();
    await clock.advance(1);
    expect(peer.disconnectReason).toBe(50);
  },
  "a newcomer without CER": async ({ node, dialIn }) => {
    await node.start();
    await dialIn("late.example");
  },
  "a newcomer about whom is decided": async ({ node, clock, dialIn }) => {
    await node.start();
    const newcomer = await dialIn("late.example");
    newcomer.send(newcomer.cer());
    await clock.advance(1);
    expect(newcomer.received).toEqual([]);
  },
  "an open connection": ({ open }) => open(),
  "a DWR unanswered": async ({ open, clock, peer }) => {
    await open();
    await clock.until(() => peer.connection?.state === 19);
  },
  "requests pending": async ({ open, application, owed }) => {
    await open();
    for (let count = 0; count < 3; count++) owed.push(application.sendRequest(creditControlRequest(), LONG));
  },
  "a request that waits for a peer": async ({ node, clock, application, owed }) => {
    await node.start();
    await clock.advance(1);
    owed.push(application.sendRequest(creditControlRequest(), { ...LONG, connect: true }));
    await clock.settle();
    expect(node.tableSizes.waiting).toBe(1);
  },
  "a waitForReady": async ({ node, application, owed }) => {
    await node.start();
    owed.push(application.waitForReady(LONG));
  },
  "a handler at work": async ({ open, application, clock }) => {
    const remote = await open();
    remote.send(creditControlRequest({ ...nameOf(remote), authApplicationId: 4 }));
    await clock.until(() => application.running === 1);
  },
  "their DPR answered and the close awaited": async ({ open }) => {
    const remote = await open();
    remote.send(new DisconnectPeerRequest({ ...nameOf(remote), disconnectCause: 0 }));
    await remote.next();
  },
  "a DPR of ours unanswered": async ({ open, node, peer, owed, clock }) => {
    await open();
    owed.push(node.removePeer(peer));
    await clock.settle();
  },
  "a peer that does not read": async ({ open, application, owed, clock }) => {
    const remote = await open();
    remote.pause();
    for (let count = 0; count < 2000; count++) owed.push(application.sendRequest(creditControlRequest(), LONG));
    await clock.settle();
    return () => remote.resume();
  },
};

const STOPS: readonly (readonly [string, StopOptions, number])[] = [
  ["stop({ force: true })", { force: true }, 0.1],
  ["stop({ waitTimeout: 2 })", { waitTimeout: 2 }, 2.1],
  ["stop()", {}, 180.1],
];

describe("farewell in every state", () => {
  for (const [how, options, limitSeconds] of STOPS) {
    it.each(Object.keys(STATES))(
      `farewell - ${how} with %s leaves no timer, connection, listener or waiter`,
      async (state) => {
        const made = stage();
        const then = await STATES[state]?.(made);
        const { node, clock, network, owed, application } = made;
        const ends = Promise.allSettled(owed);
        const before = clock.monotonic();
        await clock.run(node.stop(options));
        expect((clock.monotonic() - before) / 1000).toBeLessThanOrEqual(limitSeconds);
        for (const end of await clock.run(ends)) {
          if (end.status === "rejected") expect(end.reason).toBeInstanceOf(DiameterError);
        }
        const { rememberedHosts: _hosts, ...sizes } = node.tableSizes;
        expect(sizes).toEqual({ pending: 0, waiting: 0, unanswered: 0, remembered: 0, timers: 0 });
        expect([application.running, application.queued, node.connections.size, node.tcpSockets.length]).toEqual([
          0, 0, 0, 0,
        ]);
        // the other side's half takes a moment to see the end
        if (typeof then === "function") then();
        await clock.advance(5);
        expect([network.openEnds, clock.pendingTimers]).toEqual([0, 0]);
      },
    );
  }
});

function nameOf({ identity }: ScriptedPeer): { originHost: string; originRealm: string } {
  return { originHost: identity.originHost, originRealm: identity.originRealm };
}
