import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { Node } from "../../src/node/node.ts";
import type { NodeOptions } from "../../src/node/options.ts";
import { PEER_TRANSPORT_SCTP, PEER_TRANSPORT_TCP } from "../../src/peer/peer-constants.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { MemoryNetwork } from "../../src/transport/memory.ts";
import type { ConnectionFacts, Transport, TransportConnection } from "../../src/transport/transport.ts";

/** A transport whose connections say other things of themselves. */
function disguised(transport: Transport, change: (facts: ConnectionFacts) => Partial<ConnectionFacts>): Transport {
  const disguise = (connection: TransportConnection): TransportConnection =>
    new Proxy(connection, {
      get: (target, name) => {
        if (name === "facts") return { ...target.facts, ...change(target.facts) };
        const value = Reflect.get(target, name, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  return {
    ...transport,
    connect: async (options) => disguise(await transport.connect(options)),
    listen: (endpoint, handler) =>
      transport.listen(endpoint, { ...handler, onConnection: (it) => handler.onConnection(disguise(it)) }),
  };
}

/** A client that dials a server by its name, and both of their connections once they are open. */
async function connected(change: (facts: ConnectionFacts) => Partial<ConnectionFacts> = () => ({})) {
  const environment = virtualEnvironment();
  const { clock } = environment;
  const network = new MemoryNetwork({ clock });
  const nodeAt = (name: string, address: string, options: NodeOptions): Node =>
    new Node(name, "example", { environment, transport: disguised(network.host(address), change), ...options });
  const server = nodeAt("server.example", "10.0.0.1", { tcpPort: 3868, unknownPeers: "accept" });
  const client = nodeAt("client.example", "10.0.0.2", {});
  for (const node of [server, client]) node.addApplication(new Application(4, { auth: true }));
  network.name("server.example", "10.0.0.1");
  const peer = client.addPeer("aaa://server.example", { persistent: true });
  const dialled: unknown[] = [];
  client.on("peerConnecting", ({ peer: { connection } }) =>
    dialled.push([connection?.ip, connection?.port, connection?.socketProto]),
  );
  await server.start();
  await client.start();
  await clock.advance(1);
  const stranger = server.peers.get("client.example");
  const connections = [peer.connection, stranger?.connection].map((connection) => ({
    ip: connection?.ip,
    localAddress: connection?.localAddress,
    socketProto: connection?.socketProto,
  }));
  const ports = [peer.connection?.port, stranger?.connection?.port];
  for (const node of [client, server]) await clock.run(node.stop({ force: true }));
  return { connections, ports, dialled, stranger };
}

describe("what a connection shows of its transport", () => {
  it("connection facts - a peer that is dialled by its name shows the address where it was found", async () => {
    const { connections, ports, dialled, stranger } = await connected();
    expect(dialled).toEqual([["server.example", 3868, PEER_TRANSPORT_TCP]]);
    expect(connections).toEqual([
      { ip: "10.0.0.1", localAddress: "10.0.0.2", socketProto: PEER_TRANSPORT_TCP },
      { ip: "10.0.0.2", localAddress: "10.0.0.1", socketProto: PEER_TRANSPORT_TCP },
    ]);
    expect([ports[0], ports[1] === stranger?.port]).toEqual([3868, true]);
    expect(stranger?.isSecure).toBe(false);
  });

  it("connection facts - SCTP has several addresses on either side, and a stranger's entry has its transport", async () => {
    const { connections, stranger } = await connected(({ local, remote }) => ({
      protocol: "sctp",
      local: [local[0], { ...local[0], address: `${local[0].address}0` }],
      remote: [remote[0], { ...remote[0], address: `${remote[0].address}0` }],
    }));
    expect(connections).toEqual([
      { ip: ["10.0.0.1", "10.0.0.10"], localAddress: "10.0.0.2", socketProto: PEER_TRANSPORT_SCTP },
      { ip: ["10.0.0.2", "10.0.0.20"], localAddress: "10.0.0.1", socketProto: PEER_TRANSPORT_SCTP },
    ]);
    expect([stranger?.transport, stranger?.isSecure]).toEqual([PEER_TRANSPORT_SCTP, false]);
  });

  it("connection facts - TLS runs over TCP, and the entry of a stranger that came by it is secure", async () => {
    const { connections, stranger } = await connected(() => ({ protocol: "tls", isProtected: true }));
    expect(connections.map(({ socketProto }) => socketProto)).toEqual([PEER_TRANSPORT_TCP, PEER_TRANSPORT_TCP]);
    expect([stranger?.transport, stranger?.isSecure]).toEqual([PEER_TRANSPORT_TCP, true]);
  });
});
