import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { Node } from "../../src/node/node.ts";
import { nodeLimits } from "../../src/node/option-table.ts";
import type { NodeOptions } from "../../src/node/options.ts";
import { ScriptedPeer } from "../../src/testing/scripted-peer.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { MemoryNetwork } from "../../src/transport/memory.ts";

const SERVER = "10.0.0.1";
const HOME = "10.0.0.5";

/** A node that lets everybody in, on a network where a CER comes 20 ms behind its connection. */
async function besieged(options: NodeOptions) {
  const environment = virtualEnvironment();
  const { clock } = environment;
  const network = new MemoryNetwork({ clock, latencySeconds: 0.02 });
  const node = new Node("ocs.example", "example", {
    environment,
    transport: network.host(SERVER),
    ipAddresses: [SERVER],
    tcpPort: 3868,
    unknownPeers: "accept",
    ...options,
  });
  node.addApplication(new Application(4, { auth: true }));
  const peer = node.addPeer("aaa://pgw.example", { ipAddresses: [HOME] });
  await node.start();
  const dial = (name: string, address: string): Promise<ScriptedPeer> =>
    ScriptedPeer.dial({ network, clock, address, to: SERVER, identity: { originHost: name }, answersWatchdog: true });
  /** Dials all at once; each sends its CER as soon as it is connected. */
  const storm = (count: number, address: (number: number) => string): Promise<ScriptedPeer[]> =>
    Promise.all(
      Array.from({ length: count }, async (_, number) => {
        const script = await dial(`h${number}.example`, address(number));
        script.send(script.cer());
        return script;
      }),
    );
  return { node, clock, network, peer, dial, storm };
}

const resultsOf = (scripts: readonly ScriptedPeer[]): unknown[] =>
  scripts.map(({ received }) => received[0]?.attributes.resultCode);

describe("storms of connections", () => {
  it("storm - of many connections at once from one address, each with its CER, none is lost", async () => {
    const { node, clock, storm } = await besieged({ limits: { maxUnknownConnectionsPerAddress: 10 } });
    const scripts = await storm(200, () => "10.9.9.9");
    await clock.advance(3);
    expect(new Set(resultsOf(scripts))).toEqual(new Set([2001]));
    expect(node.connections.size).toBe(200);
    await clock.run(node.stop({ force: true }));
  });

  it("storm - the limit of all that wait loses none either", async () => {
    const { node, clock, storm } = await besieged({ limits: { maxUnknownConnections: 10 } });
    const scripts = await storm(100, (number) => `10.9.0.${number}`);
    await clock.advance(3);
    expect(new Set(resultsOf(scripts))).toEqual(new Set([2001]));
    await clock.run(node.stop({ force: true }));
  });

  it("storm - who says nothing for a second goes for others; cerTimeout runs for those that are not read yet, too", async () => {
    const { node, clock, network, dial } = await besieged({ limits: { maxUnknownConnectionsPerAddress: 2 } });
    for (let count = 0; count < 4; count++) await dial("silent.example", "10.9.9.9");
    const honest = await dial("honest.example", "10.9.9.9");
    honest.send(honest.cer());
    await clock.advance(0.9);
    expect([node.connections.size, honest.received.length]).toEqual([2, 0]);
    await clock.advance(1.3);
    expect(resultsOf([honest])).toEqual([2001]);
    await clock.advance(2.2);
    expect([node.connections.size, network.openEnds]).toEqual([1, 2]);
    await clock.run(node.stop({ force: true }));
  });

  it("storm - the address of a configured peer that is away is read at once, whoever waits", async () => {
    const { node, clock, dial } = await besieged({ limits: { maxUnknownConnections: 2 } });
    for (let count = 0; count < 6; count++) await dial("silent.example", `10.9.9.${count}`);
    const honest = await dial("pgw.example", HOME);
    expect((await honest.exchangeCapabilities()).attributes.resultCode).toBe(2001);
    await clock.run(node.stop({ force: true }));
  });

  it("storm - a node that stops drops those that are not read yet", async () => {
    const { node, clock, network, dial } = await besieged({ limits: { maxUnknownConnectionsPerAddress: 1 } });
    for (let count = 0; count < 5; count++) await dial("silent.example", "10.9.9.9");
    await clock.run(node.stop());
    await clock.advance(5);
    expect([network.openEnds, clock.pendingTimers]).toEqual([0, 0]);
  });
});

describe("places for connections", () => {
  it("places - one address gets a quarter of them unless it is said otherwise", () => {
    expect(nodeLimits()).toMatchObject({ maxConnections: 10_000, maxConnectionsPerAddress: 2500 });
    expect(nodeLimits({ maxConnections: 1000 }).maxConnectionsPerAddress).toBe(250);
    expect(nodeLimits({ maxConnections: 2 }).maxConnectionsPerAddress).toBe(1);
    expect(nodeLimits({ maxConnections: 8, maxConnectionsPerAddress: 8 }).maxConnectionsPerAddress).toBe(8);
  });

  it("places - an address that has its share leaves the others theirs", async () => {
    const { node, clock, storm, dial } = await besieged({ limits: { maxConnections: 16 } });
    const scripts = await storm(16, () => "10.9.9.9");
    await clock.advance(1);
    expect(resultsOf(scripts).filter((code) => code === 2001).length).toBe(4);
    const honest = await dial("honest.example", "10.8.8.8");
    expect((await honest.exchangeCapabilities()).attributes.resultCode).toBe(2001);
    await clock.run(node.stop({ force: true }));
  });

  it("places - the last one is kept for a configured peer that is away, and free for all while it is connected", async () => {
    const { node, clock, storm, dial } = await besieged({ limits: { maxConnections: 4, maxConnectionsPerAddress: 1 } });
    await storm(6, (number) => `10.9.9.${number}`);
    await clock.advance(1);
    expect(node.connections.size).toBe(3);
    const away = await dial("pgw.example", HOME);
    expect((await away.exchangeCapabilities()).attributes.resultCode).toBe(2001);
    expect(node.connections.size).toBe(4);
    await clock.run(node.stop({ force: true }));
  });

  it("places - a configured peer is let in though its address has its share", async () => {
    const { node, clock, storm, dial } = await besieged({ limits: { maxConnectionsPerAddress: 2 } });
    await storm(2, () => HOME);
    await clock.advance(1);
    const home = await dial("pgw.example", HOME);
    expect((await home.exchangeCapabilities()).attributes.resultCode).toBe(2001);
    const more = await dial("more.example", HOME);
    more.send(more.cer());
    await clock.advance(1);
    expect([more.received, node.connections.size]).toEqual([[], 3]);
    await clock.run(node.stop({ force: true }));
  });
});
