import { describe, expect, it } from "vitest";
import { Application, Node, type Peer } from "../../src/index.ts";
import { MemoryNetwork, type ScriptedPeer, virtualEnvironment } from "../../src/testing/index.ts";
import { ask, ccr, expectAnswer, expectClosed, makeRig, REALM, type Rig } from "./rig.ts";

/** Both have dialled and sent CER, and nobody has answered; the node is in Wait-Returns or has decided. */
async function crossing(
  ourName: string,
  theirName: string,
): Promise<{ rig: Rig; peer: Peer; initiated: ScriptedPeer; responder: ScriptedPeer }> {
  const rig = makeRig({ host: ourName, p: null });
  const peer = rig.node.addPeer(`aaa://${theirName}`, { ipAddresses: [rig.p.address], persistent: true });
  const identity = { originHost: theirName };
  await rig.p.listen({ identity });
  await rig.node.start();
  const initiated = await rig.p.take(1);
  expect((await initiated.next(1)).code).toBe(257);
  const responder = await rig.p.dial({ identity });
  responder.send(responder.cer());
  await rig.clock.settle();
  return { rig, peer, initiated, responder };
}

/** The winner's name first. */
const PAIRS = [
  ["b.x", "a.x"],
  ["aa.x", "a.x"],
  ["a-b.x", "A-A.x"],
] as const;

describe("RFC 6733 §5.6.4 election", () => {
  it("ELE-01, ELE-02 - the greater name wins, without case: it closes what it opened and answers what it accepted", async () => {
    for (const [winner, loser] of PAIRS) {
      const { rig, peer, initiated, responder } = await crossing(winner, loser);
      const cea = await expectAnswer(rig, responder, { resultCode: 2001 });
      expect(cea.attributes.originHost).toBe(winner);
      await expectClosed(rig, initiated, 1);
      expect(initiated.closed).toEqual({ by: "remote" });
      expect([peer.rfcState, rig.node.connections.size]).toEqual(["R-Open", 1]);
    }
  });

  it("ELE-01 - the lesser name waits for the winner, which keeps the connection that it accepted", async () => {
    for (const [winner, loser] of PAIRS) {
      const { rig, peer, initiated, responder } = await crossing(loser, winner);
      expect([peer.rfcState, responder.received, initiated.closed]).toEqual(["Wait-Returns", [], undefined]);
      const [cer] = initiated.received;
      initiated.answer(cer!, {
        hostIpAddress: ["10.0.0.2"],
        vendorId: 0,
        productName: "script",
        authApplicationId: [4],
      });
      responder.end();
      await rig.clock.until(() => peer.isUsable, 1);
      expect([peer.rfcState, rig.node.connections.size]).toEqual(["I-Open", 1]);
      await ask(rig, initiated, ccr(initiated), { resultCode: 2001 });
    }
  });

  it("ELE-03 - when two nodes dial each other at once exactly one connection remains, whatever the timing", async () => {
    for (let seed = 1; seed <= MEETINGS; seed++) expect([seed, await meeting(seed)]).toEqual([seed, "one"]);
  }, 60_000);

  it("ELE-04 - an incoming connection that loses gets CEA 4003 without E, then it is closed", async () => {
    const { rig, initiated, responder } = await crossing("a.x", "b.x");
    const [cer] = initiated.received;
    initiated.answer(cer!, { hostIpAddress: ["10.0.0.2"], vendorId: 0, productName: "script", authApplicationId: [4] });
    await expectAnswer(rig, responder, { resultCode: 4003, closes: true });
  });
});

const MEETINGS = 1000;

/** Two nodes that dial each other within a second, over a network of random latency: what they agree on. */
async function meeting(seed: number): Promise<string> {
  const environment = virtualEnvironment(seed);
  const { clock, random } = environment;
  const network = new MemoryNetwork({ clock, latencySeconds: random.float() / 5 });
  const make = (host: string, address: string, other: { host: string; address: string }): [Node, Peer] => {
    const node = new Node(host, REALM, {
      environment,
      transport: network.host(address),
      ipAddresses: [address],
      tcpPort: 3868,
    });
    node.addApplication(new Application(4, { auth: true }));
    const peer = node.addPeer(`aaa://${other.host}`, {
      ipAddresses: [other.address],
      persistent: true,
      reconnectWait: 0.5,
    });
    return [node, peer];
  };
  const first = { host: "a.example", address: "10.0.0.1" };
  const second = { host: "b.example", address: "10.0.0.2" };
  const [a, b] = [make(first.host, first.address, second), make(second.host, second.address, first)];
  const [early, late] = random.float() < 0.5 ? [a, b] : [b, a];
  await early[0].start();
  await clock.advance(random.float() < 0.5 ? 0 : random.float() / 2);
  await late[0].start();
  await clock.advance(3);
  const [onA, onB] = [[...a[0].connections.values()], [...b[0].connections.values()]];
  const isOne = onA.length === 1 && onB.length === 1 && a[1].isUsable && b[1].isUsable && network.openEnds === 2;
  await Promise.all([a, b].map(([node]) => clock.run(node.stop({ force: true }))));
  return isOne ? "one" : `${onA.length} and ${onB.length}, ${a[1].rfcState} and ${b[1].rfcState}`;
}
