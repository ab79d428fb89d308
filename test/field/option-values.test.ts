import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { DiameterError } from "../../src/errors.ts";
import { Node } from "../../src/node/node.ts";
import type { NodeOptions } from "../../src/node/options.ts";
import type { PeerOptions } from "../../src/node/peers/peer-options.ts";
import { linkedNodes } from "../../src/testing/linked-nodes.ts";

const make = (options: object = {}): Node => new Node("a.example", "example", options as NodeOptions);

/** What a call throws, which has to be told as the caller's fault. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(DiameterError);
    expect((error as DiameterError).code).toBe("invalid-argument");
    return (error as DiameterError).message;
  }
  throw new Error("it was taken");
}

/** Values, the text that refuses them, and whether only the option is checked, as no attribute holds it. */
const values: readonly [name: keyof NodeOptions, value: unknown, text: string][] = [
  ["ipAddresses", ["localhost"], "ipAddresses is [ 'localhost' ]; give a list of IP addresses"],
  ["ipAddresses", ["12345"], "ipAddresses is [ '12345' ]"],
  ["ipAddresses", ["127.0.0.300"], "ipAddresses is [ '127.0.0.300' ]"],
  ["ipAddresses", null, "ipAddresses is null"],
  ["tcpPort", "3868", 'tcpPort is "3868"; give a port from 1 to 65535, or 0 for a free one, or null for no listener'],
  ["tcpPort", 1.5, "tcpPort is 1.5"],
  ["productName", 5, "productName is 5; give a text"],
  ["productName", null, "productName is null"],
  ["vendorId", "10415", 'vendorId is "10415"; give a whole number from 0 to 4294967295'],
  ["vendorId", -1, "vendorId is -1"],
  ["vendorIds", ["10415"], "vendorIds is [ '10415' ]; give"],
  ["vendorIds", "10415", 'vendorIds is "10415"; give'],
  ["vendorIds", 10_415, "vendorIds is 10415; give"],
  ["firmwareRevision", "1.2.3", 'firmwareRevision is "1.2.3"; give a whole number from 0'],
  ["inbandSecurityIds", ["0"], "inbandSecurityIds is [ '0' ]; give [0]"],
  ["ceaTimeout", "4", 'ceaTimeout is "4"; give seconds above 0'],
  ["cerTimeout", Number.NaN, "cerTimeout is NaN; give seconds above 0"],
  ["dpaTimeout", Number.POSITIVE_INFINITY, "dpaTimeout is Infinity; give seconds above 0"],
  ["dwaTimeout", "2", 'dwaTimeout is "2"; give seconds from 0 on, or null'],
  ["dwaTimeout", Number.NaN, "dwaTimeout is NaN"],
  ["connectTimeout", null, "connectTimeout is null; give seconds above 0"],
  ["wakeupInterval", -1, "wakeupInterval is -1; give seconds above 0"],
  ["idleTimeout", "30", 'idleTimeout is "30"; give seconds, at least 6 s'],
  ["dpaErrorInFlight", "no", 'dpaErrorInFlight is "no"; give true or false'],
  ["validateReceivedRequestAvps", 0, "validateReceivedRequestAvps is 0; give true or false"],
  ["peersLogging", 1, "peersLogging is 1; give true or false"],
  ["statsLogging", null, "statsLogging is null; give true or false"],
  ["reopen", "rfc3593", 'reopen is "rfc3593"; give "prompt" or "rfc3539"'],
  ["reopenDwaCount", 1.5, "reopenDwaCount is 1.5; give a whole number from 0 on"],
  ["retransmitQueueSize", "9", 'retransmitQueueSize is "9"; give a number from 0 on'],
  ["validation", 5, "validation is 5; give a mode"],
  ["validation", "strct", 'The validation mode is "strct"; give one of'],
  ["unknownPeers", "acept", 'unknownPeers is "acept"; give "reject", "accept" or a function'],
  ["logger", { info() {} }, "give an object with debug, info, warn and error, or null"],
];

describe("values that no base message can carry", () => {
  it("node options - what no CER, CEA or DWR can carry was taken, and found when the first peer came", () => {
    for (const [name, value, text] of values)
      expect(
        refusal(() => make({ [name]: value })),
        name,
      ).toContain(text);
    for (const [name, value, text] of [
      ["stateId", 1.5, "stateId is 1.5; give a whole number from 0 to 4294967295, such as the unix time in seconds"],
      ["stateId", Date.now(), "stateId is 1"],
      ["dictionary", {}, "dictionary is {}; give a Dictionary"],
      ["transport", { listen() {} }, "give an object with listen and connect"],
      ["environment", {}, "environment is {}; give an object with clock and random"],
      ["limits", 5, "limits is 5; give an object of limits"],
      ["limits", { maxAvps: "100" }, 'limits.maxAvps is "100"; give a number above 0'],
      ["limits", { maxConnections: Number.NaN }, "limits.maxConnections is NaN; give a number above 0"],
    ] as const) {
      expect(
        refusal(() => make({ [name]: value })),
        name,
      ).toContain(text);
    }
    expect(refusal(() => make(null as never))).toBe("options is null; give an object");
  });

  it("node options - attributes were set to anything while the node ran, and the next DWR ended the process", () => {
    const node = make({ ipAddresses: ["192.0.2.1"] });
    for (const [name, value, text] of values) {
      if (name === "inbandSecurityIds" || name === "vendorIds") continue;
      const before = node[name as keyof Node];
      expect(
        refusal(() => Object.assign(node, { [name]: value })),
        name,
      ).toContain(text);
      expect(node[name as keyof Node], name).toBe(before);
    }
    expect(refusal(() => (node.inbandSecurityIds = [1]))).toContain("inbandSecurityIds is [ 1 ]; give [0] or []");
    expect(refusal(() => (node.vendorIds = [10_415] as never))).toContain("give a Set of enterprise numbers");
    expect(refusal(() => (node.realmName = ""))).toContain('realmName is ""; give a fully qualified name');
    expect(refusal(() => (node.realmName = undefined as never))).toContain("realmName is undefined");
    expect(refusal(() => (node.limits = { maxWriteOctets: 0 }))).toContain("limits.maxWriteOctets is 0");
    node.firmwareRevision = undefined;
    node.logger = null;
    expect([node.firmwareRevision, node.realmName, node.ipAddresses]).toEqual([undefined, "example", ["192.0.2.1"]]);
  });

  it("node options - names of nodes were of any length and kind; above 255 octets peers refuse them with 5004", () => {
    for (const name of [undefined, null, 5, "", "two words", "ä.example", `${"a".repeat(250)}.example`]) {
      expect(refusal(() => new Node(name as string, "example"))).toContain("originHost is");
      expect(refusal(() => new Node("a.example", name as string))).toContain("realmName is");
    }
    expect(new Node(`${"a".repeat(247)}.example`, "example").originHost).toHaveLength(255);
  });

  it("node options - what was put into a list or set in place is found at the start, which may be tried again", async () => {
    const { server, clock } = linkedNodes();
    server.ipAddresses.push("localhost");
    await expect(server.start()).rejects.toThrow(
      "ipAddresses is [ '10.0.0.1', 'localhost' ]; give a list of IP addresses",
    );
    server.ipAddresses.pop();
    server.vendorIds.add(-1);
    await expect(server.start()).rejects.toThrow("vendorIds is Set(");
    server.vendorIds.delete(-1);
    await server.start();
    await clock.run(server.stop());
  });

  it("node options - an application of the user's own making is proved by the messages that would announce it", async () => {
    const { server } = linkedNodes();
    const application = new Application(4, { auth: true });
    Object.defineProperty(application, "vendorId", { value: "10415" });
    server.applications.push(application);
    await expect(server.start()).rejects.toThrow("This node could not introduce itself to any peer: ");
  });

  it("applications - an id or vendor that is a text was announced to nobody; limits were taken as texts", () => {
    const application = (id: unknown, options: unknown) => () =>
      new Application(id as number, options as { auth: true });
    expect(refusal(application("4", { auth: true }))).toBe(
      'applicationId is "4"; give a whole number from 0 to 4294967295, or the APPLICATION of an interface such as diameter-ts/gy',
    );
    expect(refusal(application(undefined, { auth: true }))).toContain("applicationId is undefined");
    expect(refusal(application(4, null))).toBe("options is null; give an object");
    expect(application(4, undefined)).toThrow("Application 4 serves nothing; set auth, acct or both to true");
    expect(refusal(application(4, { auth: true, vendorId: "10415" }))).toContain('vendorId is "10415"');
    expect(refusal(application(4, { auth: "yes" }))).toContain('auth is "yes"; give true or false');
    expect(refusal(application(4, { auth: true, maxConcurrent: "5" }))).toContain('maxConcurrent is "5"');
    expect(refusal(application(4, { auth: true, requestHandler: {} }))).toContain("give a function");
    expect(refusal(application(4, { auth: true, validation: 5 }))).toContain("validation is 5");
    const gy = new Application(4, { auth: true });
    expect(refusal(() => (gy.answerTimeout = 0))).toContain("answerTimeout is 0; give seconds above 0");
    expect(refusal(() => (gy.maxConcurrent = -1))).toContain("maxConcurrent is -1");
    expect(refusal(() => gy.handle(272, undefined as never))).toContain("the handler is undefined; give a function");
    expect(refusal(() => gy.handle(undefined as never, () => null, { deferred: true }))).toContain(
      "give the class of its request",
    );
    expect(refusal(() => gy.handle(-1, () => null, { deferred: true }))).toContain(
      "the command's code is -1; give a whole number from 0",
    );
    expect([gy.answerTimeout, gy.maxConcurrent, gy.handles(272)]).toEqual([60, 0, false]);
  });

  it("peer options - texts for numbers and flags were taken, also when a field was set later", () => {
    const node = make();
    const cases: readonly [name: keyof PeerOptions, value: unknown, text: string][] = [
      ["realmName", "", 'realmName is ""; give a fully qualified name'],
      ["ipAddresses", [5], "ipAddresses is [ 5 ]; give a list of"],
      ["persistent", "yes", 'persistent is "yes"; give true or false'],
      ["alwaysReconnect", 1, "alwaysReconnect is 1; give true or false"],
      ["ceaTimeout", "4", 'ceaTimeout is "4"; give seconds above 0, or null for the node\'s'],
      ["connectTimeout", Number.NaN, "connectTimeout is NaN"],
      ["idleTimeout", 5, "idleTimeout is 5; give seconds, at least 6 s"],
      ["reconnectWait", "30", 'reconnectWait is "30"; give seconds above 0'],
      ["reconnectMax", Number.NaN, "reconnectMax is NaN"],
      ["reconnectFactor", Number.POSITIVE_INFINITY, "reconnectFactor is Infinity; give 1 for waits that stay, or more"],
      ["reconnectJitter", "0.1", 'reconnectJitter is "0.1"; give a part from 0 to 1'],
      ["reopen", "never", 'reopen is "never"'],
      ["reopenDwaCount", -1, "reopenDwaCount is -1"],
      ["validation", true, "validation is true; give a mode"],
    ];
    const peer = node.addPeer("aaa://b.example", { idleTimeout: 0, ceaTimeout: 0, reopen: null });
    for (const [name, value, text] of cases) {
      expect(
        refusal(() => node.addPeer("aaa://c.example", { [name]: value })),
        name,
      ).toContain(text);
      expect(
        refusal(() => Object.assign(peer, { [name]: value })),
        name,
      ).toContain(text);
    }
    expect(refusal(() => node.addPeer("aaa://c.example", { isDefault: "yes" as never }))).toContain("isDefault");
    expect(refusal(() => node.addPeer("aaa://c.example", null as never))).toBe("options is null; give an object");
    expect(refusal(() => (peer.port = 70_000))).toContain("port is 70000");
    expect([...node.peers.keys()]).toEqual(["b.example"]);
  });
});
