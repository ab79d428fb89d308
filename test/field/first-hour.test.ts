import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { DiameterError } from "../../src/errors.ts";
import { CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { Message } from "../../src/message/message.ts";
import { Node } from "../../src/node/node.ts";
import type { NodeOptions } from "../../src/node/options.ts";
import type { PeerOptions } from "../../src/node/peers/peer-options.ts";
import { ScriptedPeer } from "../../src/testing/scripted-peer.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { MemoryNetwork } from "../../src/transport/memory.ts";

/*
 * The mistakes of a first hour, and what is said about each: what is wrong, which value, what to do. The tables are made to be read.
 */

const SERVER = "10.0.0.1";
const CLIENT = "10.0.0.2";
const GX = 16_777_238;

const base = { ccRequestType: 1, ccRequestNumber: 0, serviceContextId: "32251@3gpp.org", destinationRealm: "example" };

/** A call as it looks from JavaScript, where no compiler stops it. */
type Mistake = (untyped: { node: NodeLike; application: ApplicationLike }) => unknown;
type Call = (...values: readonly unknown[]) => unknown;
type NodeLike = Record<"addPeer" | "addApplication" | "stop" | "on" | "stopOnSignals", Call>;
type ApplicationLike = Record<"handle" | "sendRequest" | "waitForReady" | "on", Call>;

const MakeNode = Node as unknown as new (...values: readonly unknown[]) => Node;
const MakeApplication = Application as unknown as new (...values: readonly unknown[]) => Application;
const make = (options: unknown) => () => new MakeNode("a.example", "example", options);
const request = (more: object = {}) => new CreditControlRequest({ ...base, sessionId: "a;1;1", ...more } as never);

const CALLS: readonly [mistake: string, call: Mistake, text: string][] = [
  [
    "a time in milliseconds as stateId (1.35)",
    make({ stateId: 1_796_051_901_000 }),
    "stateId is 1796051901000; give a whole number from 0 to 4294967295, such as the unix time in seconds",
  ],
  ["a vendor below 0", make({ vendorId: -1 }), "vendorId is -1; give a whole number from 0 to 4294967295"],
  [
    "a revision below 0",
    make({ firmwareRevision: -3 }),
    "firmwareRevision is -3; give a whole number from 0 to 4294967295",
  ],
  ["no number as a time", make({ ceaTimeout: Number.NaN }), "ceaTimeout is NaN; give seconds above 0"],
  [
    "a name to listen at (1.35a)",
    make({ ipAddresses: ["localhost"] }),
    "ipAddresses is [ 'localhost' ]; give a list of IP addresses such as [\"192.0.2.1\"]; names are looked up for peers only",
  ],
  [
    "a node without a realm",
    () => new MakeNode("a.example"),
    "realmName is undefined; give a fully qualified name of at most 255 ASCII letters, digits, dots and hyphens",
  ],
  [
    "a misspelt value (1.41)",
    make({ unknownPeers: "acept" }),
    'unknownPeers is "acept"; give "reject", "accept" or a function',
  ],
  ["a misspelt option of a node", make({ tcpport: 3868 }), '"tcpport" is no option; did you mean tcpPort?'],
  ["a misspelt limit", make({ limits: { maxAvp: 9 } }), '"maxAvp" is no member of limits; did you mean maxAvps?'],
  [
    "a misspelt option of a peer",
    ({ node }) => node.addPeer("aaa://b.example", { persistant: true }),
    '"persistant" is no option; did you mean persistent?',
  ],
  [
    "a mistyped address of a peer",
    ({ node }) => node.addPeer("aaa://b.example", { ipAddresses: ["127.0.0.300"] }),
    "ipAddresses is [ '127.0.0.300' ]; give a list of IP addresses or names to look up, each with :port where it is another one",
  ],
  [
    "an address in place of a URI",
    ({ node }) => node.addPeer("127.0.0.1"),
    'DiameterURI "127.0.0.1" has no scheme; write aaa://host or aaas://host (RFC 6733 §4.3.1)',
  ],
  [
    "the name of an interface as an application's id",
    () => new MakeApplication("gy", { auth: true }),
    'applicationId is "gy"; give a whole number from 0 to 4294967295, or the APPLICATION of an interface such as diameter-ts/gy',
  ],
  [
    "an application without options (1.42)",
    () => new MakeApplication(4),
    "Application 4 serves nothing; set auth, acct or both to true",
  ],
  [
    "a misspelt option of an application",
    () => new MakeApplication(4, { auth: true, maxConcurent: 5 }),
    '"maxConcurent" is no option; did you mean maxConcurrent?',
  ],
  [
    "no application",
    ({ node }) => node.addApplication(undefined),
    "the application is undefined; give one such as new Application(4, { auth: true })",
  ],
  [
    "a handler for no command",
    ({ application }) => application.handle(undefined, () => undefined),
    "the command is undefined; give the class of its request, or its code",
  ],
  [
    "a command without a handler",
    ({ application }) => application.handle(CreditControlRequest),
    "the handler is undefined; give a function",
  ],
  [
    "a plain object as a request",
    ({ application }) => application.sendRequest({ sessionId: "a" }),
    "the message is { sessionId: 'a' }; give a Message, such as new MyRequest({ … })",
  ],
  [
    "a misspelt option of a request",
    ({ application }) => application.sendRequest(request(), { timout: 5 }),
    '"timout" is no option; did you mean timeout?',
  ],
  [
    "a misspelt option of a wait",
    ({ application }) => application.waitForReady({ timeOut: 5 }),
    '"timeOut" is no option; did you mean timeout?',
  ],
  [
    "a misspelt option of a stop",
    ({ node }) => node.stop({ waitTimeOut: 5 }),
    '"waitTimeOut" is no option; did you mean waitTimeout?',
  ],
  [
    "a signal that does not exist",
    ({ node }) => node.stopOnSignals({ signals: ["SIGTREM"] }),
    "signals is [ 'SIGTREM' ]; give a list of signals, such as [\"SIGTERM\"]",
  ],
  [
    "a misspelt event of a node",
    ({ node }) => node.on("peerRedy", () => undefined),
    '"peerRedy" is no event; did you mean peerReady?',
  ],
  [
    "a misspelt event of an application",
    ({ application }) => application.on("reddy", () => undefined),
    '"reddy" is no event; did you mean ready?',
  ],
  [
    "hex digits in place of octets",
    () => Message.fromBytes("0100" as never),
    'data is "0100"; give octets, such as Buffer.from("0100…", "hex")',
  ],
  [
    "a misspelt attribute of an element",
    () => request({ multipleServicesCreditControl: [{}, { ratinGroup: 1 }] }).asBytes({ check: false }),
    "multipleServicesCreditControl[1]: Multiple-Services-Credit-Control has no attribute ratinGroup; put AVPs that its format does not list into extraAvps",
  ],
  [
    "a wrong value deep in an element",
    () =>
      request({ multipleServicesCreditControl: [{}, {}, { grantedServiceUnit: { ccTotalOctets: 1.5 } }] }).asBytes({
        check: false,
      }),
    "multipleServicesCreditControl[2].grantedServiceUnit.ccTotalOctets: CC-Total-Octets of type Unsigned64 takes a bigint or safe integer from 0 to 2^64-1, not 1.5",
  ],
  [
    "an element that lacks something",
    () =>
      request({
        originHost: "a",
        originRealm: "b",
        authApplicationId: 4,
        subscriptionId: [{ subscriptionIdType: 1 }],
      }).asBytes(),
    "subscriptionId[0].subscriptionIdData is missing: the format requires Subscription-Id-Data (444); set it, or encode with { check: false }",
  ],
];

describe("the first hour: mistakes in a call", () => {
  it.each(CALLS)("first hour - %s", async (_mistake, call, text) => {
    const node = new Node("a.example", "example", { environment: virtualEnvironment() });
    const application = node.addApplication(new Application(4, { auth: true }));
    await node.start();
    let error: unknown;
    try {
      await call({ node: node as unknown as NodeLike, application: application as unknown as ApplicationLike });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(DiameterError);
    expect((error as DiameterError).message).toBe(text);
    if (node.isRunning) await node.stop({ force: true });
  });
});

/** What is wrong between two nodes; nothing unless said otherwise. */
interface Circumstances {
  readonly peerUri?: string;
  readonly peer?: PeerOptions;
  readonly client?: Application;
  readonly server?: NodeOptions;
  /** The server is no Diameter node and says this. */
  readonly says?: string;
  readonly isServerAway?: boolean;
  readonly isClientAlone?: boolean;
  readonly isNotStarted?: boolean;
}

const NOT_READY: readonly [mistake: string, circumstances: Circumstances, text: string][] = [
  [
    "the server does not know the client",
    { server: { unknownPeers: "reject" } },
    '  server.example: not connected: the capabilities exchange was refused 1 s ago (server.example answered the CER with Result-Code 3010: "client.example is no peer of this node"; enter client.example as a peer there)',
  ],
  [
    "the server has another name",
    { peerUri: "aaa://sevrer.example" },
    '  sevrer.example: not connected: the capabilities exchange was refused 1 s ago (The CEA comes from "server.example" instead of sevrer.example; correct the peer\'s name)',
  ],
  [
    "the server has another application",
    { client: new Application(GX, { auth: true, vendorId: 10_415 }) },
    '  server.example: not connected: the capabilities exchange was refused 1 s ago (server.example answered the CER with Result-Code 5010: "No common application; offered: 16777238, supported here: 4"; this node offers 16777238)',
  ],
  [
    "nothing listens",
    { isServerAway: true },
    "  server.example: not connected: the transport could not be opened 1 s ago (connect ECONNREFUSED 10.0.0.1:3868); nothing listens there; start it, or correct address and port",
  ],
  [
    "another protocol is spoken there (1.45)",
    { says: "HTTP/1.1 400 Bad Request\r\n" },
    '  server.example: not connected: the transport failed 1 s ago (This is no Diameter: it begins with "HTTP/1.1")',
  ],
  [
    "TLS is spoken there",
    { says: "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 and random octets" },
    "  server.example: not connected: the transport failed 1 s ago (This is no Diameter: it begins with a TLS handshake; speak TLS on both sides or on none)",
  ],
  [
    "it takes connections and says nothing",
    { says: "", peer: { quickReconnect: false, ceaTimeout: 1 } },
    "  server.example: not connected: no capabilities exchange in time 1 s ago (The cea timer is over); it takes connections but sends no CEA; is it a Diameter node, on this port, without TLS?",
  ],
  [
    "nobody dials",
    { peer: { persistent: false } },
    "  server.example: not connected yet, and not dialled: it is not persistent; give addPeer persistent: true, or wait till it connects",
  ],
  [
    "no peer was added",
    { isClientAlone: true },
    "  no peer was added for it; call addPeer, or let others connect by tcpPort and unknownPeers",
  ],
  ["the node was not started", { isNotStarted: true }, "  the node does not run; call node.start()"],
];

describe("the first hour: why no peer is ready (1.33)", () => {
  it.each(NOT_READY)("first hour - %s", async (_mistake, circumstances, text) => {
    const { client, application, clock, stop } = await meeting(circumstances);
    const waited = application.waitForReady({ timeout: 2 });
    await expect(clock.run(waited)).rejects.toThrow(`No peer of ${application} became ready in 2 s:\n`);
    const { message } = (await waited.catch((error: unknown) => error)) as Error;
    expect(message.slice(message.indexOf("\n") + 1)).toBe(text);
    if (client.isRunning && !circumstances.isClientAlone) {
      const plain = request();
      plain.header.applicationId = application.applicationId;
      expect(client.explainRoute(plain, application)).toContain(text);
      await expect(application.sendRequest(plain)).rejects.toThrow(text);
    }
    await stop();
  });
});

/** A client and its server on a virtual network, after a second. */
async function meeting(circumstances: Circumstances) {
  const { peerUri = "aaa://server.example", client: application = new Application(4, { auth: true }) } = circumstances;
  const environment = virtualEnvironment();
  const { clock } = environment;
  const network = new MemoryNetwork({ clock });
  const client = new Node("client.example", "example", { environment, transport: network.host(CLIENT) });
  const server = new Node("server.example", "example", {
    ...{ environment, transport: network.host(SERVER), ipAddresses: [SERVER], tcpPort: 3868, unknownPeers: "accept" },
    ...circumstances.server,
  });
  server.addApplication(new Application(4, { auth: true }));
  const { says } = circumstances;
  if (says !== undefined) {
    const onConnection = (peer: ScriptedPeer): void => {
      if (says !== "") peer.send(Buffer.from(says, "latin1"));
    };
    await ScriptedPeer.listen({ network, clock, address: SERVER, onConnection });
  } else if (!circumstances.isServerAway) await server.start();
  const peer = { ipAddresses: [SERVER], persistent: true, ...circumstances.peer };
  if (!circumstances.isClientAlone) client.addPeer(peerUri, peer);
  client.addApplication(application);
  if (!circumstances.isNotStarted) await client.start();
  await clock.settle();
  const stop = async (): Promise<void> => {
    for (const node of [client, server]) if (node.isRunning) await clock.run(node.stop({ force: true }));
  };
  return { client, application, clock, stop };
}
