import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { Dictionary } from "../../src/dictionary/dictionary.ts";
import { defaultDictionary } from "../../src/message/default-dictionary.ts";
import { CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { CreditControlRequest as GyRequest } from "../../src/message/gen/gy.ts";
import { Node } from "../../src/node/node.ts";
import type { NodeOptions } from "../../src/node/options.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { chargingPair } from "./charging.ts";

describe("node options", () => {
  it("node options - have python-diameter's defaults where those are sound, and our own", () => {
    const environment = virtualEnvironment();
    const node = new Node("a.example", "example", { environment });
    expect(node).toMatchObject({
      originHost: "a.example",
      realmName: "example",
      ipAddresses: [],
      tcpPort: null,
      sctpPort: null,
      vendorId: 0,
      productName: "diameter-ts",
      ceaTimeout: 4,
      cerTimeout: 4,
      dwaTimeout: null,
      dpaTimeout: 5,
      connectTimeout: 5,
      idleTimeout: 30,
      wakeupInterval: 6,
      retransmitQueueSize: 10_240,
      validateReceivedRequestAvps: true,
      peersLogging: false,
      statsLogging: false,
      unknownPeers: "reject",
      reopen: "prompt",
    });
    expect(node.stateId).toBe(Math.floor(environment.clock.now() / 1000));
    expect(node.endToEndSeq.nextSequence() >>> 20).toBe(node.stateId % 4096);
    expect(node.sessionGenerator.nextId()).toMatch(/^a\.example;\d+;\d+$/);
    expect([node.peers.size, node.connections.size, node.applications.length, node.socketPeers.size]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(`${node}`).toBe("Node<(a.example)>");
  });

  it("node options - that make no sense are refused with name, value and remedy", () => {
    const make = (options: object) => () => new Node("a.example", "example", options);
    expect(make({ ceaTimeout: 0 })).toThrow("ceaTimeout is 0; give seconds above 0");
    expect(make({ tcpPort: 70_000 })).toThrow("tcpPort is 70000; give a port");
    expect(make({ idleTimeout: 5 })).toThrow("at least 6 s");
    expect(make({ limits: { maxMessageLength: 2 ** 24 } })).toThrow(
      "limits.maxMessageLength is 16777216; give at most",
    );
    expect(make({ limits: { maxAvps: 0 } })).toThrow("limits.maxAvps is 0");
    expect(() => new Node("", "example")).toThrow("originHost");
    expect(() => new Node("a.example", "two words")).toThrow("realmName");
    const node = new Node("a.example", "example");
    expect(() => (node.idleTimeout = 3)).toThrow("at least 6 s");
    node.idleTimeout = 7;
    expect(node.idleTimeout).toBe(7);
  });

  it("node options - one address given as a text was taken for a list of its characters", () => {
    expect(() => new Node("a.example", "example", { ipAddresses: "127.0.0.1" as never })).toThrow(
      'ipAddresses is "127.0.0.1"; give a list of IP addresses',
    );
    const node = new Node("a.example", "example");
    expect(() => node.addPeer("aaa://b.example", { ipAddresses: "127.0.0.1" as never })).toThrow(
      "give a list of IP addresses or names to look up",
    );
    expect(node.peers.size).toBe(0);
  });

  it("node options - a negative or absent wait of a peer dialled it without end; what makes no sense is refused", () => {
    const node = new Node("a.example", "example");
    for (const [options, text] of [
      [{ reconnectWait: -1 }, "reconnectWait is -1; give seconds above 0"],
      [{ reconnectWait: 0 }, "reconnectWait is 0"],
      [{ reconnectWait: Number.NaN }, "reconnectWait is NaN"],
      [{ reconnectMax: 0 }, "reconnectMax is 0"],
      [{ reconnectFactor: 0.5 }, "reconnectFactor is 0.5; give 1"],
      [{ reconnectJitter: 1.1 }, "reconnectJitter is 1.1; give a part from 0 to 1"],
      [{ ceaTimeout: -1 }, "ceaTimeout is -1; give seconds above 0, or null"],
      [{ dpaTimeout: "5 s" as never }, 'dpaTimeout is "5 s"'],
    ] as const) {
      expect(() => node.addPeer("aaa://b.example", options), text).toThrow(text);
    }
    expect(node.peers.size).toBe(0);
    node.addPeer("aaa://b.example", { ceaTimeout: null, cerTimeout: 0, reconnectFactor: 2, reconnectJitter: 1 });
    expect(() => new Node("a.example", "example", { dwaTimeout: -1 })).toThrow("dwaTimeout is -1");
    expect(() => new Node("a.example", "example", { retransmitQueueSize: -1 })).toThrow("retransmitQueueSize is -1");
  });

  it("node options - SCTP and aaas are refused, never replaced by clear text", async () => {
    const node = new Node("a.example", "example", { ipAddresses: ["127.0.0.1"], sctpPort: 3868 });
    await expect(node.start()).rejects.toMatchObject({ code: "not-supported" });
    expect(() => node.addPeer("aaas://b.example")).toThrow("TLS is not supported yet");
    expect(() => node.addPeer("aaa://b.example;transport=sctp")).toThrow("SCTP is not supported yet");
    expect(() => node.addPeer("b.example")).toThrow("has no scheme");
    expect(node.peers.size).toBe(0);
  });

  it("node options - a peer is added once, by a name without case", () => {
    const node = new Node("a.example", "example");
    const peer = node.addPeer("aaa://B.example:3900", {
      realmName: "other",
      persistent: true,
      idleTimeout: 12,
      reconnectWait: 3,
    });
    expect(peer).toMatchObject({
      nodeName: "B.example",
      realmName: "other",
      port: 3900,
      persistent: true,
      idleTimeout: 12,
      reconnectWait: 3,
    });
    expect(node.addPeer("aaa://b.EXAMPLE")).toBe(peer);
    expect(node.peers.get("b.example")).toBe(peer);
    expect([...node.peers.keys()]).toEqual(["B.example"]);
    expect(node.addPeer("aaa://c.example").realmName).toBe("example");
  });

  it("node options - the dictionary is the node's own copy", () => {
    const node = new Node("a.example", "example");
    node.addApplication(
      new Application(4, { auth: true }).handle(CreditControlRequest, () => null, { deferred: true }),
    );
    expect(node.dictionary.commandType(4, 272, true)).toBe(CreditControlRequest);
    expect(node.dictionary.avp(461)?.name).toBe("Service-Context-Id");
    expect(defaultDictionary.avp(461)).toBeUndefined();
    const empty = new Node("a.example", "example", { dictionary: new Dictionary() });
    expect(empty.dictionary.command(0, 257, true)).toBeUndefined();
  });

  it("node options - vendors of registered commands are announced unless vendorIds are given", () => {
    const announced = (options: NodeOptions): number[] => {
      const node = new Node("a.example", "example", options);
      node.addApplication(new Application(4, { auth: true }).handle(GyRequest, () => null, { deferred: true }));
      return [...node.vendorIds];
    };
    expect(announced({ vendorIds: [13_019] })).toEqual([13_019]);
    expect(announced({})).toContain(10_415);
    expect(announced({})).not.toContain(0);
  });

  it("node options - attributes that are changed while running count from then on", async () => {
    const pair = chargingPair();
    await pair.start();
    pair.server.validateReceivedRequestAvps = false;
    pair.server.unknownPeers = "accept";
    pair.server.retransmitQueueSize = 5;
    expect(pair.server.retransmitQueueSize).toBe(5);
    pair.serverPeer.idleTimeout = 6;
    await pair.clock.advance(50);
    expect(pair.clientPeer.counters.dwr).toBeGreaterThan(1);
    await pair.stop();
  });

  it("node options - what is undefined counts as left out: an undefined idleTimeout made Tw no number", async () => {
    const undefinedOnes = { idleTimeout: undefined, ceaTimeout: undefined, limits: { maxAvps: undefined } };
    const node = new Node("a.example", "example", undefinedOnes as unknown as NodeOptions);
    expect([node.idleTimeout, node.ceaTimeout, node.limits.maxAvps]).toEqual([
      30,
      4,
      new Node("a.example", "b").limits.maxAvps,
    ]);
    const peer = node.addPeer("aaa://b.example", { reconnectWait: undefined, persistent: undefined } as never);
    expect([peer.reconnectWait, peer.persistent]).toEqual([30, false]);
  });
});
