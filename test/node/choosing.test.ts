import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { NotRoutable } from "../../src/errors.ts";
import { CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { Node } from "../../src/node/node.ts";
import type { Peer } from "../../src/peer/peer.ts";
import { selectRoundRobin, selectSessionSticky, selectWeighted } from "../../src/routing/select.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { type VirtualEnvironment, virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { MemoryNetwork } from "../../src/transport/memory.ts";
import { chargingServer, granted } from "./charging.ts";

interface Town {
  readonly environment: VirtualEnvironment;
  readonly network: MemoryNetwork;
  readonly client: Node;
  readonly gateway: Application;
  readonly servers: readonly Node[];
  /** The servers as the client's peers. */
  readonly peers: readonly Peer[];
  /** Sends requests of one session one after the other; who answered each. */
  ask(count: number, sessionId?: string): Promise<string[]>;
  stop(): Promise<void>;
}

/** A client and three charging servers, all in this process. */
async function town(): Promise<Town> {
  const environment = virtualEnvironment();
  const { clock } = environment;
  const network = new MemoryNetwork({ clock });
  const client = new Node("client.example", "example", { environment, transport: network.host("10.0.0.1") });
  const servers = ["one", "two", "three"].map((name, index) => {
    const address = `10.0.1.${index + 1}`;
    const options = { environment, transport: network.host(address), ipAddresses: [address], tcpPort: 3868 };
    const node = new Node(`${name}.example`, "example", { ...options, unknownPeers: "accept" });
    node.addApplication(chargingServer());
    return node;
  });
  const peers = servers.map((node) =>
    client.addPeer(`aaa://${node.originHost}`, { ipAddresses: node.ipAddresses, persistent: true, reconnectWait: 5 }),
  );
  const gateway = client.addApplication(new Application(4, { auth: true }), peers);
  for (const node of [...servers, client]) await node.start();
  await clock.until(() => peers.every((peer) => peer.isUsable));
  return {
    environment,
    network,
    client,
    gateway,
    servers,
    peers,
    async ask(count, sessionId = "client.example;1;1") {
      const hosts: string[] = [];
      for (let turn = 0; turn < count; turn++) {
        const answer = await clock.run(gateway.sendRequest(creditControlRequest({ sessionId })));
        hosts.push(answer.originHost.replace(".example", ""));
      }
      return hosts;
    },
    async stop() {
      for (const node of [client, ...servers]) if (node.isRunning) await clock.run(node.stop());
      expect(network.openEnds).toBe(0);
    },
  };
}

describe("choosing a peer", () => {
  it("choosing a peer - by default equals take turns, with one request at a time too", async () => {
    const { ask, stop } = await town();
    const [first, second, third, ...rest] = await ask(9);
    expect([first, second, third].sort()).toEqual(["one", "three", "two"]);
    expect(rest).toEqual([first, second, third, first, second, third]);
    await stop();
  });

  it("choosing a peer - the rules that come with the package can be set at any time", async () => {
    const { client, ask, stop } = await town();
    client.peerRouteSelectFunc = selectRoundRobin();
    expect(await ask(4)).toEqual(["one", "two", "three", "one"]);
    client.peerRouteSelectFunc = selectWeighted({ "one.example": 0, "two.example": 2, "three.example": 1 });
    expect((await ask(6)).sort()).toEqual(["three", "three", "two", "two", "two", "two"]);
    client.peerRouteSelectFunc = selectSessionSticky();
    expect(new Set(await ask(5, "a;1;1")).size).toBe(1);
    await stop();
  });

  it("choosing a peer - a rule of one's own sees node, application, request and candidates, and may refuse", async () => {
    const { client, gateway, peers, ask, stop } = await town();
    const seen: unknown[] = [];
    client.peerRouteSelectFunc = (node, application, request, candidates) => {
      seen.push([node === client, application === gateway, request instanceof CreditControlRequest, candidates.length]);
      if (request.attributes.sessionId === "refused") throw new NotRoutable("not at night");
      return candidates.at(-1) as Peer;
    };
    expect(await ask(1)).toEqual(["three"]);
    await expect(ask(1, "refused")).rejects.toThrow("not at night");
    await client.removePeer(peers[0]!, { force: true });
    await client.removePeer(peers[1]!, { force: true });
    // With one candidate there is nothing to choose.
    expect(await ask(1, "refused")).toEqual(["three"]);
    expect(seen).toEqual([
      [true, true, true, 3],
      [true, true, true, 3],
    ]);
    await stop();
  });

  it("choosing a peer - a request may name its peers, Destination-Host has the first word", async () => {
    const { environment, client, gateway, peers, stop } = await town();
    const { clock } = environment;
    const [one, two, three] = peers as [Peer, Peer, Peer];
    const send = async (options: object, destinationHost?: string): Promise<string> => {
      const request = creditControlRequest(destinationHost === undefined ? {} : { destinationHost });
      return (await clock.run(gateway.sendRequest(request, options))).originHost;
    };
    for (let turn = 0; turn < 3; turn++) expect(await send({ peers: [two] })).toBe("two.example");
    expect(["one.example", "two.example"]).toContain(await send({ peers: [one, two] }));
    expect(await send({ peers: [two] }, three.nodeName)).toBe("three.example");
    await expect(send({ peers: [] })).rejects.toThrow("of application 4: the caller named no peer");
    expect(client.explainRoute(creditControlRequest({ destinationHost: three.nodeName }))).toBe(
      "Credit-Control request of application 4 for host three.example: Destination-Host three.example is a peer:\n  three.example: usable",
    );
    await stop();
  });
});

describe("peers while running", () => {
  it("peers while running - one that is added is used, one that is removed no more", async () => {
    const { environment, network, client, peers, servers, ask, stop } = await town();
    const { clock } = environment;
    await clock.run(client.removePeer(peers[0]!));
    await clock.advance(1);
    expect(servers[0]!.peers.size).toBe(0);
    expect(new Set(await ask(6))).toEqual(new Set(["two", "three"]));
    const address = "10.0.1.9";
    const options = { environment, transport: network.host(address), ipAddresses: [address], tcpPort: 3868 };
    await using late = new Node("late.example", "example", { ...options, unknownPeers: "accept" });
    late.addApplication(chargingServer());
    await late.start();
    const added = client.addPeer("aaa://late.example", { ipAddresses: [address], persistent: true });
    const second = client.addApplication(new Application(4, { auth: true }), [added]);
    await clock.run(second.waitForReady({ timeout: 5 }));
    expect((await clock.run(second.sendRequest(creditControlRequest()))).originHost).toBe("late.example");
    await clock.run(late.stop());
    await stop();
  });

  it("peers while running - a changed address, wait and readiness to be dialled count from the next attempt on", async () => {
    const { environment, client, peers, servers, stop } = await town();
    const { clock } = environment;
    const [one, two] = peers as [Peer, Peer];
    one.ipAddresses = ["10.0.9.9", "10.0.1.1"];
    one.reconnectWait = 2;
    two.persistent = false;
    const dialled: string[] = [];
    client.on("peerConnecting", ({ addresses }) => dialled.push(...addresses));
    for (const server of servers.slice(0, 2)) {
      for (const peer of server.peers.values()) server.closeConnectionSocket(peer.connection!);
    }
    await clock.advance(4);
    expect([dialled, one.isUsable, two.isUsable]).toEqual([["10.0.9.9", "10.0.1.1"], true, false]);
    await stop();
  });
});

describe("requests of a server", () => {
  it("requests of a server - go to the peer that a session came from", async () => {
    const { environment, client, gateway, servers, stop } = await town();
    const { clock } = environment;
    const asked: string[] = [];
    gateway.handle(CreditControlRequest, (request) => {
      asked.push(request.sessionId);
      return granted(request);
    });
    let origin: Peer | undefined;
    const charging = servers[1]!.applications[0] as Application;
    charging.handle(CreditControlRequest, (request, { peer }) => {
      origin = peer;
      return granted(request);
    });
    await clock.run(gateway.sendRequest(creditControlRequest({ sessionId: "s;1;1", destinationHost: "two.example" })));
    expect(origin?.nodeName).toBe("client.example");
    const back = creditControlRequest({ sessionId: "s;1;1" });
    const answer = await clock.run(charging.sendRequest(back, { peers: [origin as Peer] }));
    expect([asked, answer.originHost, client.isRunning]).toEqual([["s;1;1"], "client.example", true]);
    await stop();
  });
});
