import { describe, expect, it } from "vitest";
import { Node } from "../../src/node/node.ts";
import { Listeners } from "../../src/node/peers/listeners.ts";
import { WaitingConnections } from "../../src/node/peers/waiting-connections.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { TimerQueue } from "../../src/timer-queue.ts";
import { MemoryNetwork } from "../../src/transport/memory.ts";
import type { Transport, TransportConnection } from "../../src/transport/transport.ts";
import type { ServedTransport } from "../../src/transport/transports.ts";

const HERE = "10.0.0.1";
const THERE = "10.0.0.2";

function setUp() {
  const { clock } = virtualEnvironment();
  const network = new MemoryNetwork({ clock });
  const taken: TransportConnection[] = [];
  const waiting = new WaitingConnections({
    timers: new TimerQueue(clock),
    hasPlace: () => true,
    hasAnyPlace: () => true,
    isExpected: () => true,
    take: (transport) => void taken.push(transport),
    now: () => clock.monotonic(),
  });
  const listeners = new Listeners({
    waiting,
    admits: () => true,
    onError: (error) => {
      throw error;
    },
  });
  const by: Transport = network.host(HERE);
  const row = (transport: "tcp" | "sctp", isSecure: boolean): ServedTransport => ({ transport, isSecure, by });
  const dial = (port: number) => network.host(THERE).connect({ remote: { address: HERE, port } });
  return { clock, network, listeners, taken, row, dial };
}

describe("listeners", () => {
  it("listeners - serve any number of transports, each with its own port", async () => {
    const { clock, listeners, taken, row, dial } = setUp();
    const places = [
      { over: row("tcp", false), addresses: [HERE], port: 3868 },
      { over: row("tcp", true), addresses: [HERE], port: 5658 },
      { over: row("sctp", false), addresses: [HERE], port: 3869 },
    ];
    await listeners.open(places);
    const seen = listeners.addresses.map(({ port, isSecure }) => [port, isSecure]);
    expect(seen).toEqual([
      [3868, false],
      [5658, true],
      [3869, false],
    ]);
    expect([listeners.boundFor("tcp").length, listeners.boundFor("sctp").length]).toEqual([2, 1]);
    expect(listeners.boundFor("udp")).toEqual([]);
    for (const { port } of places) await clock.run(dial(port));
    expect(taken.map(({ local }) => local.port)).toEqual([3868, 5658, 3869]);
    await listeners.close();
    expect([listeners.addresses, listeners.boundFor("tcp")]).toEqual([[], []]);
    await expect(clock.run(dial(3868))).rejects.toThrow();
  });

  it("listeners - one that can't be bound frees the others, and all may be opened again", async () => {
    const { network, listeners, row } = setUp();
    const handler = { onConnection: () => {}, onError: () => {} };
    const other = await network.host(HERE).listen({ address: HERE, port: 3869 }, handler);
    const places = [
      { over: row("tcp", false), addresses: [HERE], port: 3868 },
      { over: row("sctp", false), addresses: [HERE], port: 3869 },
    ];
    await expect(listeners.open(places)).rejects.toThrow("3869");
    expect(listeners.addresses).toEqual([]);
    await other.close();
    await listeners.open(places);
    expect(listeners.addresses.length).toBe(2);
    await listeners.close();
  });

  it("listeners - a node that is stopped while its listeners are bound keeps none", async () => {
    const environment = virtualEnvironment();
    const network = new MemoryNetwork({ clock: environment.clock });
    const transport = network.host(HERE, THERE);
    const options = { environment, transport, ipAddresses: [HERE, THERE], tcpPort: 3868 };
    const node = new Node("server.example", "example", options);
    const started = node.start();
    const stopped = node.stop();
    await environment.clock.run(Promise.all([started, stopped]));
    expect(node.listeningOn).toEqual([]);
    const again = new Node("server.example", "example", options);
    await again.start();
    expect(again.tcpSockets.length).toBe(2);
    expect(again.sctpSockets).toEqual([]);
    await environment.clock.run(again.stop());
  });
});
