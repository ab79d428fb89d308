import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { Node } from "../../src/node/node.ts";
import type { NodeOptions } from "../../src/node/options.ts";
import type { PeerOptions } from "../../src/node/peers/peer-options.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { MemoryNetwork } from "../../src/transport/memory.ts";
import { TcpTransport } from "../../src/transport/tcp.ts";
import type { ListenEndpoint, Transport } from "../../src/transport/transport.ts";
import { chargingPair } from "../node/charging.ts";

const here = (port: number, address: string) => ({ transport: "memory", address, port, isSecure: false });

function world() {
  const environment = virtualEnvironment();
  const network = new MemoryNetwork({ clock: environment.clock });
  const nodeAt = (name: string, addresses: readonly string[], options: NodeOptions = {}): Node =>
    new Node(name, "example", { environment, transport: network.host(...addresses), ...options });
  return { network, clock: environment.clock, nodeAt };
}

/** A server with everything that makes it reachable, and a client that knows it by this URI alone. */
async function dialled(
  uri: string,
  server: NodeOptions,
  options: PeerOptions & { readonly client?: NodeOptions } = {},
) {
  const { client: clientOptions = {}, ...peerOptions } = options;
  const { network, clock, nodeAt } = world();
  const ocs = nodeAt("ocs.example", ["10.0.0.1", "fd00::1"], { tcpPort: 3868, unknownPeers: "accept", ...server });
  const pgw = nodeAt("pgw.example", ["10.0.0.2", "10.0.0.3", "fd00::2"], clientOptions);
  for (const node of [ocs, pgw]) node.addApplication(new Application(4, { auth: true }));
  const peer = pgw.addPeer(uri, { persistent: true, ...peerOptions });
  await ocs.start();
  network.name("ocs.example", "10.0.0.1");
  await pgw.start();
  await clock.advance(1);
  const stop = async (): Promise<void> => {
    for (const node of [pgw, ocs]) await clock.run(node.stop({ force: true }));
  };
  return { ocs, pgw, peer, network, clock, stop };
}

describe("where peers are dialled", () => {
  it("addresses - an address in the URI was never dialled, though it stood there", async () => {
    for (const uri of ["aaa://10.0.0.1:3868", "aaa://[fd00::1]"]) {
      const { peer, stop } = await dialled(uri, {});
      expect([peer.nodeName, peer.isUsable]).toEqual(["ocs.example", true]);
      await stop();
    }
    const node = new Node("a.example", "example");
    expect(node.addPeer("aaa://192.0.2.1", { ipAddresses: ["192.0.2.9"] }).ipAddresses).toEqual(["192.0.2.9"]);
    expect(node.addPeer("aaa://192.0.2.2").ipAddresses).toEqual(["192.0.2.2"]);
  });

  it("addresses - a name without ipAddresses could only be waited for; it is looked up at each attempt (RFC 6733 §5.2)", async () => {
    const { peer, stop } = await dialled("aaa://ocs.example", {});
    expect([peer.ipAddresses, peer.dialAddresses, peer.isUsable]).toEqual([[], ["ocs.example"], true]);
    await stop();
    const { clock, network, nodeAt } = world();
    const ocs = nodeAt("ocs.example", ["10.0.0.1"], { tcpPort: 3868, unknownPeers: "accept" });
    const pgw = nodeAt("pgw.example", ["10.0.0.2"]);
    for (const node of [ocs, pgw]) node.addApplication(new Application(4, { auth: true }));
    const details: unknown[] = [];
    pgw.on("peerDisconnected", ({ detail }) => details.push(detail));
    const late = pgw.addPeer("aaa://ocs.example", { persistent: true, reconnectWait: 3 });
    await ocs.start();
    await pgw.start();
    await clock.advance(1);
    expect(details[0]).toBe("getaddrinfo ENOTFOUND ocs.example:3868");
    network.name("OCS.example", "10.0.0.1");
    await clock.advance(10);
    expect(late.isUsable).toBe(true);
    for (const node of [pgw, ocs]) await clock.run(node.stop({ force: true }));
  });

  it("addresses - two ports of one host could not be said; an address may have a port of its own", async () => {
    const ipAddresses = ["10.0.0.1:3999", "10.0.0.1:3900"];
    const { peer, stop } = await dialled("aaa://ocs.example", { tcpPort: 3900 }, { ipAddresses });
    expect([peer.isUsable, peer.connection?.ip, peer.connection?.port]).toEqual([true, "10.0.0.1", 3900]);
    await stop();
  });

  it("addresses - a request with connect dials a peer by its name too, a stranger never", async () => {
    const { client, gateway, server, clock, network } = chargingPair({
      serverPeer: { ipAddresses: [], persistent: false },
      server: { unknownPeers: "accept" },
    });
    await server.start();
    await client.start();
    network.name("server.example", "10.0.0.1");
    const request = { destinationHost: "server.example" };
    const answer = await clock.run(gateway.sendRequest(creditControlRequest(request), { connect: true }));
    expect(answer.attributes.resultCode).toBe(2001);
    const peer = client.peers.get("server.example")!;
    expect(peer.dialAddresses).toEqual(["server.example"]);
    peer.isDynamic = true;
    expect(peer.dialAddresses).toEqual([]);
    for (const node of [client, server]) await clock.run(node.stop({ force: true }));
  });
});

describe("where peers are dialled from", () => {
  const addressSeen = async (options: PeerOptions & { readonly client?: NodeOptions }, uri = "aaa://ocs.example") => {
    const { ocs, stop } = await dialled(uri, {}, { ipAddresses: ["10.0.0.1"], ...options });
    const [transport] = ocs.peerSockets.values();
    await stop();
    return transport?.remote;
  };

  it("own addresses - could not be chosen; localAddress and localPort of a peer do", async () => {
    expect((await addressSeen({ localAddress: "10.0.0.3" }))?.address).toBe("10.0.0.3");
    expect(await addressSeen({ localAddress: "10.0.0.3", localPort: 3868 })).toEqual({
      address: "10.0.0.3",
      port: 3868,
    });
    expect((await addressSeen({ localAddress: null, localPort: 0 }))?.address).toBe("10.0.0.2");
    expect(await addressSeen({ localAddress: "10.0.0.77" })).toBeUndefined();
  });

  it("own addresses - by default the node's only one of the family is dialled from, never a wildcard", async () => {
    const seen = (ipAddresses: string[], to = "10.0.0.1") =>
      addressSeen({ ipAddresses: [to], client: { ipAddresses } });
    expect((await seen(["10.0.0.3"]))?.address).toBe("10.0.0.3");
    expect((await seen(["10.0.0.3", "0.0.0.0", "::"]))?.address).toBe("10.0.0.3");
    expect((await seen(["10.0.0.3", "fd00::2"]))?.address).toBe("10.0.0.3");
    expect((await seen(["10.0.0.3", "fd00::2"], "fd00::1"))?.address).toBe("fd00::2");
    expect((await seen(["10.0.0.3", "10.0.0.4"]))?.address).toBe("10.0.0.2");
    expect((await seen(["10.0.0.3"], "fd00::1"))?.address).toBe("fd00::2");
    expect((await seen(["0.0.0.0"]))?.address).toBe("10.0.0.2");
    expect((await seen(["127.0.0.1"]))?.address).toBe("10.0.0.2");
    expect((await seen(["10.0.0.3"], "ocs.example"))?.address).toBe("10.0.0.2");
    const { localAddress } = new Node("a.example", "example").addPeer("aaa://b.example");
    expect(localAddress).toBeNull();
  });

  it("own addresses - over TCP, and to a name; the transport can be wrapped, as it is exported", async () => {
    const asked: unknown[] = [];
    const tcp = new TcpTransport();
    const transport: Transport = {
      name: "wrapped",
      listen: (endpoint, handler) => tcp.listen(endpoint, handler),
      connect: (options) => {
        asked.push([options.remote.address, options.localAddress]);
        return tcp.connect(options);
      },
    };
    const ocs = new Node("localhost", "example", { ipAddresses: ["127.0.0.1"], tcpPort: 0, unknownPeers: "accept" });
    await ocs.start();
    const [{ port } = { port: 0 }] = ocs.listeningOn;
    const pgw = new Node("pgw.example", "example", { transport });
    for (const node of [ocs, pgw]) node.addApplication(new Application(4, { auth: true }));
    const peer = pgw.addPeer(`aaa://localhost:${port}`, { persistent: true, localAddress: "127.0.0.2" });
    await pgw.start();
    await (pgw.applications[0] as Application).waitForReady({ timeout: 10 });
    expect([...ocs.peerSockets.values()].map(({ remote }) => remote.address)).toEqual(["127.0.0.2"]);
    expect([asked, peer.connection?.localAddress]).toEqual([[["localhost", "127.0.0.2"]], "127.0.0.2"]);
    await pgw.stop({ force: true });
    await ocs.stop({ force: true });
  });
});

describe("where a node listens", () => {
  it("listeners - a port without addresses listened nowhere and said nothing; it listens on all of the host's", async () => {
    const { peer, ocs, pgw, stop } = await dialled("aaa://[fd00::1]", {});
    expect(ocs.listeningOn).toEqual([here(3868, "::"), here(3868, "0.0.0.0")]);
    expect(peer.connection?.capabilities?.hostIpAddresses).toEqual(["fd00::1"]);
    expect(pgw.listeningOn).toEqual([]);
    await stop();
    expect(ocs.listeningOn).toEqual([]);
    const second = await dialled("aaa://10.0.0.1", {});
    expect(second.peer.connection?.capabilities?.hostIpAddresses).toEqual(["10.0.0.1"]);
    await second.stop();
  });

  it("listeners - of a host without IPv6, or without IPv4, the other family is listened on; without both the start fails", async () => {
    const { clock, nodeAt } = world();
    for (const [address, all] of [
      ["10.0.0.9", "0.0.0.0"],
      ["fd00::9", "::"],
    ] as const) {
      const node = nodeAt("a.example", [address], { tcpPort: 3868 });
      await node.start();
      expect(node.listeningOn).toEqual([here(3868, all)]);
      await clock.run(node.stop());
    }
    await expect(nodeAt("a.example", [], { tcpPort: 3868 }).start()).rejects.toThrow(
      "listen EADDRNOTAVAIL 0.0.0.0:3868",
    );
    const given = nodeAt("a.example", ["10.0.0.9"], { tcpPort: 3868, ipAddresses: ["fd00::9"] });
    await expect(given.start()).rejects.toThrow("listen EADDRNOTAVAIL fd00::9:3868");
  });

  it('listeners - ["::", "0.0.0.0"] was EADDRINUSE; each is bound for its own family, and nothing twice', async () => {
    const asked: ListenEndpoint[] = [];
    const { clock, network, nodeAt } = world();
    const host = network.host("10.0.0.1", "10.0.0.2", "fd00::1");
    const transport: Transport = {
      ...host,
      listen: (endpoint, handler) => {
        asked.push(endpoint);
        return host.listen(endpoint, handler);
      },
    };
    for (const [ipAddresses, expected] of [
      [
        ["::", "0.0.0.0"],
        [{ address: "::", ipv6Only: true }, { address: "0.0.0.0" }],
      ],
      [["::"], [{ address: "::" }]],
      [
        ["::", "10.0.0.1"],
        [{ address: "::", ipv6Only: true }, { address: "10.0.0.1" }],
      ],
      [["::", "fd00::1"], [{ address: "::" }]],
      [["10.0.0.1", "0.0.0.0"], [{ address: "0.0.0.0" }]],
      [
        ["10.0.0.1", "10.0.0.1", "10.0.0.2"],
        [{ address: "10.0.0.1" }, { address: "10.0.0.2" }],
      ],
    ] as const) {
      asked.length = 0;
      const node = nodeAt("a.example", [], { transport, ipAddresses, tcpPort: 3868 });
      await node.start();
      expect(asked).toEqual(expected.map((place) => ({ ...place, port: 3868 })));
      await clock.run(node.stop());
    }
  });

  it("listeners - port 0 was none; it is a free one, the same on all addresses, and null is none", async () => {
    const { clock, nodeAt } = world();
    const node = nodeAt("a.example", ["10.0.0.1", "fd00::1"], { tcpPort: 0 });
    await node.start();
    const [first, second] = node.listeningOn;
    expect(first?.port).toBeGreaterThan(1023);
    expect([first?.address, second?.address, second?.port]).toEqual(["::", "0.0.0.0", first?.port]);
    await clock.run(node.stop());
    const silent = nodeAt("a.example", ["10.0.0.1"], { tcpPort: null, ipAddresses: ["10.0.0.1"] });
    await silent.start();
    expect(silent.listeningOn).toEqual([]);
    await clock.run(silent.stop());
    const sctp = nodeAt("a.example", ["10.0.0.1"], { sctpPort: 0 });
    await expect(sctp.start()).rejects.toThrow("SCTP is not supported yet");
  });

  it("listeners - a free port that is taken on the second address is given up for another one; a fixed one is not", async () => {
    const { clock, network, nodeAt } = world();
    const host = network.host("10.0.0.1", "10.0.0.2");
    let refusals = 2;
    const transport: Transport = {
      ...host,
      listen: async (endpoint, handler) => {
        if (endpoint.address === "10.0.0.2" && refusals-- > 0)
          throw Object.assign(new Error("in use"), { code: "EADDRINUSE" });
        return host.listen(endpoint, handler);
      },
    };
    const ipAddresses = ["10.0.0.1", "10.0.0.2"];
    const node = nodeAt("a.example", [], { transport, ipAddresses, tcpPort: 0 });
    await node.start();
    expect([new Set(node.listeningOn.map(({ port }) => port)).size, network.listenerCount]).toEqual([1, 2]);
    await clock.run(node.stop());
    refusals = 1;
    const fixed = nodeAt("a.example", [], { transport, ipAddresses, tcpPort: 3868 });
    await expect(fixed.start()).rejects.toThrow("in use");
    refusals = 100;
    const never = nodeAt("a.example", [], { transport, ipAddresses, tcpPort: 0 });
    await expect(never.start()).rejects.toThrow("in use");
    expect([network.listenerCount, 100 - refusals]).toEqual([0, 10]);
  });

  it("listeners - both wildcards on one port over TCP, as no address and as both given", async () => {
    for (const options of [{}, { ipAddresses: ["::", "0.0.0.0"] }, { ipAddresses: ["0.0.0.0", "::", "127.0.0.1"] }]) {
      const node = new Node("a.example", "example", { tcpPort: 0, ...options });
      await node.start();
      expect(node.listeningOn.map(({ address }) => address).sort()).toEqual(["0.0.0.0", "::"]);
      await node.stop();
    }
  });
});
