import { describe, expect, it } from "vitest";
import { VirtualClock } from "../../src/testing/virtual-clock.ts";
import { MemoryNetwork } from "../../src/transport/memory.ts";
import type { TransportClosed, TransportConnection } from "../../src/transport/transport.ts";
import { describeTransport } from "./compliance.ts";

describeTransport("memory", () => ({
  transport: new MemoryNetwork({ lingerSeconds: 0.2 }).host("10.0.0.1"),
  address: "10.0.0.1",
}));

describeTransport("memory in single octets and with latency", () => ({
  transport: new MemoryNetwork({ chunkOctets: 1000, latencySeconds: 0.001, lingerSeconds: 0.2 }).host("2001:db8::1"),
  address: "2001:db8::1",
}));

describe("memory network", () => {
  async function linked(options: { latencySeconds?: number; chunkOctets?: number } = {}): Promise<{
    clock: VirtualClock;
    network: MemoryNetwork;
    dialled: Seen;
    taken: Seen;
  }> {
    const clock = new VirtualClock();
    const network = new MemoryNetwork({ clock, ...options });
    const taken: Seen[] = [];
    await network
      .host("10.0.0.1")
      .listen(
        { address: "10.0.0.1", port: 3868 },
        { onConnection: (connection) => taken.push(watch(connection)), onError: () => {} },
      );
    const attempt = network.host("10.0.0.2").connect({ remote: { address: "10.0.0.1", port: 3868 } });
    const dialled = watch(await clock.run(attempt));
    return { clock, network, dialled, taken: taken[0]! };
  }

  it("memory network - a connection takes a round trip and octets take the latency", async () => {
    const { clock, dialled, taken } = await linked({ latencySeconds: 0.5 });
    expect(clock.monotonic()).toBe(1000);
    dialled.connection.write(Buffer.from("x"));
    await clock.advance(0.499);
    expect(taken.text()).toBe("");
    await clock.advance(0.001);
    expect(taken.text()).toBe("x");
  });

  it("memory network - octets over a cut link arrive after it is healed", async () => {
    const { clock, network, dialled, taken } = await linked();
    network.cut("10.0.0.2", "10.0.0.1");
    dialled.connection.write(Buffer.from("one"));
    await clock.advance(100);
    expect(taken.text()).toBe("");
    network.heal("10.0.0.1", "10.0.0.2");
    await clock.settle();
    expect(taken.text()).toBe("one");
    expect(taken.closed).toEqual([]);
  });

  it("memory network - a severed link fails both ends", async () => {
    const { clock, network, dialled, taken } = await linked();
    network.sever("10.0.0.1", "10.0.0.2");
    await clock.settle();
    expect([dialled.closed, taken.closed].map((closed) => closed.map(({ by }) => by))).toEqual([
      ["failure"],
      ["failure"],
    ]);
    expect(network.openEnds).toBe(0);
  });

  it("memory network - a host that is down lets an attempt hang until its signal ends it", async () => {
    const { clock, network } = await linked();
    network.down("10.0.0.1");
    const controller = new AbortController();
    const remote = { address: "10.0.0.1", port: 3868 };
    const attempt = network.host("10.0.0.2").connect({ remote, signal: controller.signal });
    await clock.advance(1000);
    controller.abort(new Error("too long"));
    await expect(attempt).rejects.toThrow("too long");
    network.up("10.0.0.1");
    await clock.run(network.host("10.0.0.2").connect({ remote }));
  });

  it("memory network - hands over in chunks of the size asked for", async () => {
    const { clock, dialled, taken } = await linked({ chunkOctets: 2 });
    dialled.connection.write(Buffer.from("abcde"));
    await clock.settle();
    expect(taken.chunks.map(String)).toEqual(["ab", "cd", "e"]);
  });

  it("memory network - refuses an address that is not the host's, and one of a family it lacks", async () => {
    const host = new MemoryNetwork().host("10.0.0.1");
    const handler = { onConnection: () => {}, onError: () => {} };
    await expect(host.listen({ address: "10.0.0.9", port: 1 }, handler)).rejects.toThrow("EADDRNOTAVAIL");
    await expect(host.connect({ remote: { address: "2001:db8::1", port: 1 } })).rejects.toThrow("EADDRNOTAVAIL");
  });

  it("memory network - leaves no timer, listener or end when all is closed", async () => {
    const { clock, network, dialled, taken } = await linked();
    dialled.connection.end();
    await clock.settle();
    expect([dialled.closed, taken.closed]).toEqual([[{ by: "local" }], [{ by: "remote" }]]);
    expect(network.openEnds).toBe(0);
    expect(clock.pendingTimers).toBe(0);
  });
});

interface Seen {
  readonly connection: TransportConnection;
  readonly chunks: Buffer[];
  readonly closed: TransportClosed[];
  text(): string;
}

function watch(connection: TransportConnection): Seen {
  const chunks: Buffer[] = [];
  const closed: TransportClosed[] = [];
  connection.start({
    onData: (chunk) => chunks.push(chunk),
    onDrain: () => {},
    onClose: (reason) => closed.push(reason),
  });
  return { connection, chunks, closed, text: () => Buffer.concat(chunks).toString() };
}
