import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { Node } from "../../src/node/node.ts";
import type { NodeOptions } from "../../src/node/options.ts";
import type { PeerOptions } from "../../src/node/peers/peer-options.ts";
import { ScriptedPeer } from "../../src/testing/scripted-peer.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { MemoryNetwork } from "../../src/transport/memory.ts";

const HOME = "10.0.0.5";
const ELSEWHERE = "10.0.0.6";

/** Somebody at 10.0.0.6 names itself as a peer that is configured at 10.0.0.5. */
async function claim(
  options: NodeOptions,
  peerOptions: PeerOptions = { ipAddresses: [HOME] },
  originHost = "pgw.example",
) {
  const environment = virtualEnvironment();
  const { clock } = environment;
  const network = new MemoryNetwork({ clock });
  const warned: string[] = [];
  const ignore = (): void => undefined;
  const logger = { debug: ignore, info: ignore, warn: (text: string) => void warned.push(text), error: ignore };
  const transport = network.host("10.0.0.1");
  const node = new Node("ocs.example", "example", {
    environment,
    transport,
    ipAddresses: ["10.0.0.1"],
    tcpPort: 3868,
    logger,
    ...options,
  });
  node.addApplication(new Application(4, { auth: true }));
  const peer = node.addPeer("aaa://pgw.example", peerOptions);
  const refusals: string[] = [];
  node.on("peerRejected", ({ reason }) => refusals.push(reason));
  await node.start();
  const remote = await ScriptedPeer.dial({
    network,
    clock,
    address: ELSEWHERE,
    to: "10.0.0.1",
    identity: { originHost, originRealm: "example" },
    answersWatchdog: true,
  });
  const { resultCode } = (await remote.exchangeCapabilities()).attributes;
  return { node, clock, peer, remote, resultCode, warned, refusals };
}

const TEXT = "pgw.example comes from 10.0.0.6; it is configured at 10.0.0.5";

describe("names that a CER claims", () => {
  it("names - a peer that comes from elsewhere is let in by default, with a warning each minute while it lasts", async () => {
    const { node, clock, resultCode, warned, remote, peer } = await claim({});
    expect([resultCode, warned.length, warned[0]?.startsWith(TEXT)]).toEqual([2001, 1, true]);
    expect(warned[0]).toContain("checkAddresses: true");
    await clock.advance(59);
    expect(warned.length).toBe(1);
    await clock.advance(62);
    expect(warned.map((text) => text.startsWith(TEXT))).toEqual([true, true, true]);
    peer.ipAddresses = [HOME, ELSEWHERE];
    await clock.advance(120);
    expect(warned.length).toBe(3);
    remote.end();
    await clock.advance(5);
    expect(node.tableSizes.timers).toBe(2);
    await clock.run(node.stop());
  });

  it("names - the warnings end with the connection", async () => {
    const { node, clock, warned, remote } = await claim({});
    remote.reset();
    await clock.advance(300);
    expect([warned.filter((text) => text.startsWith(TEXT)).length, node.tableSizes.timers]).toEqual([1, 2]);
    await clock.run(node.stop());
  });

  it("names - checkAddresses: true refuses it with 3010 and both addresses; false is silent", async () => {
    const strict = await claim({ checkAddresses: true });
    expect([strict.resultCode, strict.refusals]).toEqual([3010, [TEXT]]);
    await strict.clock.run(strict.node.stop());
    const silent = await claim({ checkAddresses: false });
    await silent.clock.advance(130);
    expect([silent.resultCode, silent.warned]).toEqual([2001, []]);
    await silent.clock.run(silent.node.stop());
  });

  it("names - a peer that is at home, has no addresses, or is known by a name that is looked up is no reason to warn", async () => {
    for (const ipAddresses of [[], [HOME, ELSEWHERE], ["::ffff:10.0.0.6"], ["pgw.example"]]) {
      const { node, clock, resultCode, warned } = await claim({}, { ipAddresses });
      expect([resultCode, warned]).toEqual([2001, []]);
      await clock.run(node.stop());
    }
  });

  it.each([
    ["reject", "reject", "x.example is no peer of this node"],
    ["a function", () => false, "x.example is no peer of this node, and unknownPeers refused it"],
    [
      "a function that fails",
      (): Promise<boolean> => Promise.reject(new Error("no")),
      "x.example is no peer of this node, and whether it may connect could not be found out",
    ],
  ] satisfies [string, NodeOptions["unknownPeers"], string][])(
    "names - each reason of 3010 has a text of its own: unknownPeers is %s",
    async (_title, unknownPeers, text) => {
      const { node, clock, resultCode, refusals } = await claim({ unknownPeers }, {}, "x.example");
      expect([resultCode, refusals]).toEqual([3010, [text]]);
      await clock.run(node.stop());
    },
  );

  it("names - our own name is refused as such", async () => {
    const { node, clock, resultCode, refusals } = await claim({ unknownPeers: "accept" }, {}, "OCS.example");
    expect([resultCode, refusals]).toEqual([3010, ["OCS.example is the name of this node"]]);
    await clock.run(node.stop());
  });
});
