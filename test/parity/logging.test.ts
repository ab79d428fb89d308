import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { Application } from "../../src/application/application.ts";
import { splitAvps } from "../../src/message/avp.ts";
import { Message } from "../../src/message/message.ts";
import type { LogFields, LogLevel } from "../../src/node/log.ts";
import { Node } from "../../src/node/node.ts";
import { linkedNodes } from "../../src/testing/linked-nodes.ts";
import { creditControlRequest, scriptDictionary } from "../../src/testing/messages.ts";
import { HEADER_LENGTH } from "../../src/wire/header.ts";
import { chargingPair, chargingServer, granted } from "../node/charging.ts";
import { CLIENT, dialling, scripted } from "../node/scripted.ts";

interface Line extends LogFields {
  readonly level: LogLevel;
  readonly text: string;
}

const lines: Line[] = [];
const at = (level: LogLevel) => (text: string, fields: LogFields) => void lines.push({ ...fields, level, text });
const logger = { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };

/**
 * What python-diameter logs, by component and level, and how we say it. Left out is what its select loop and threads say of
 * themselves (ready sockets, wake-ups, octets taken, soft failures, threads).
 */
const TABLE: readonly [component: string, level: LogLevel, event: string, text: RegExp][] = [
  ["node", "info", "connecting, at the start and again", /^server\.example: connecting to 10\.0\.0\.1 port 3868$/],
  ["node", "info", "sending CER", /^sending Capabilities-Exchange request$/],
  ["node", "info", "sending DWR", /^sending Device-Watchdog request$/],
  ["node", "info", "sending DWA", /^sending Device-Watchdog answer$/],
  ["node", "info", "sending DPR", /^sending Disconnect-Peer request$/],
  ["node", "info", "sending DPA", /^sending Disconnect-Peer answer$/],
  ["node", "info", "got DWA", /^got Device-Watchdog answer$/],
  ["node", "info", "got DPA", /^got Disconnect-Peer answer$/],
  ["node", "info", "ready, with its applications", /^server\.example: capabilities exchanged: auth 4; acct none$/],
  ["node", "info", "peer is a relay", /capabilities exchanged: auth .*, it is a relay$/],
  ["node", "info", "election won", /election won/],
  ["node", "info", "stopping", /^stopping$/],
  ["node", "warn", "CEA timeout", /^server\.example: disconnected: no capabilities exchange in time/],
  ["node", "warn", "CER timeout", /^connection of 10\.0\.0\.2 refused: No CER/],
  ["node", "warn", "DWA timeout", /^server\.example: disconnected: no answer to the device watchdog/],
  [
    "node",
    "warn",
    "CER rejected, with code and text",
    /disconnected: the capabilities exchange was refused \(.*5012.*not today/,
  ],
  ["node", "warn", "unknown peer", /^connection of "stranger\.example" at 10\.0\.0\.2 refused: /],
  ["node", "warn", "no supported application", /refused: .*[Nn]o common application/],
  ["node", "warn", "realm not served", /^Credit-Control: Realm elsewhere is not served here, answered 3003$/],
  ["node", "warn", "no application for the request", /: Application 9 is not supported here, answered 3007$/],
  ["node", "warn", "validation failed", /^Credit-Control: Service-Context-Id is missing, answered 5005$/],
  ["node", "warn", "forced stop", /^stopping by force/],
  ["node", "error", "stop timeout reached", /^the wait is over/],
  ["node", "debug", "unexpected answer: ordinary after a timeout (HDR-29)", /answer to no request of ours/],
  ["node", "debug", "waiting for DWA", /^waiting for DWA since \d+ s$/],
  ["node", "debug", "takes no more requests", /^server\.example: takes no requests: disconnecting$/],
  ["node", "debug", "chosen peer", /^Credit-Control request: (one|two)\.example is chosen$/],
  ["connection", "info", "new client, waiting for its CER", /^new client 10\.0\.0\.2:\d+, waiting for its CER$/],
  ["connection", "info", "closing", /^closing in good order$/],
  ["connection", "warn", "hard failure", /^server\.example: disconnected: the transport failed \(/],
  ["connection", "warn", "gone away", /^server\.example: disconnected: the peer closed the transport/],
  ["connection", "warn", "no address to dial", /^lost\.example: disconnected: the transport could not be opened/],
  ["connection", "warn", "could not connect", /^server\.example: disconnected: the transport could not be opened/],
  ["connection", "warn", "reconnecting, and when", /could not be opened .*; next attempt in 30\.0 s$/],
  ["peer", "debug", "message sent", /^sent Credit-Control request$/],
  ["peer", "info", "message received", /^received Credit-Control request$/],
  ["peer", "warn", "message in the wrong state", /^input: The first message is to be a CEA, not/],
  ["peer", "warn", "garbage", /input: .*Message Length|input: .*length/i],
  [
    "peer.msg",
    "debug",
    "dump of a received message",
    /^RECV "client\.example"\nCredit-Control <[^\n]+\n {2}Session-Id </,
  ],
  ["peer.msg", "debug", "dump of a sent message", /^SENT "client\.example"\nCredit-Control <[^\n]+\n {2}Session-Id </],
  ["stats", "debug", "PEERS line", /^PEERS=\[\{"node_name":"client\.example","connection_id":"[0-9a-f]{12}"/],
  ["stats", "debug", "STATS line", /^STATS=\[\{"node_name":"client\.example","avg_response_time":/],
  ["application", "info", "started", /^<.* \(4\)> started$/],
  ["application", "info", "stopped", /^<.* \(4\)> stopped$/],
  ["application", "info", "peer available", /^<.* \(4\)>: a peer is ready$/],
  ["application", "warn", "last connection lost", /^<.* \(4\)>: no peer is ready any more$/],
  ["application", "warn", "handler failed", /^<.* \(4\)>: the handler of Credit-Control failed$/],
  ["avp", "debug", "required AVP missing", /^Credit-Control: Service-Context-Id is missing$/],
  ["message.avp", "warn", "value that can't be decoded", /CC-Request-Number of type Unsigned32 can't have 3 octets$/],
];

describe("logging parity", () => {
  beforeAll(async () => {
    await session();
    await election();
    await serverSide();
    await clientSide();
    await selection();
  });

  it.each(TABLE)("logging parity - %s, %s: %s", (component, level, _event, text) => {
    const said = lines.filter((line) => text.test(line.text));
    expect(said.map((line) => `${line.component} ${line.level}`)).toContain(`diameter.${component} ${level}`);
    expect(new Set(said.map((line) => line.component))).toEqual(new Set([`diameter.${component}`]));
  });

  it("logging parity - no line but dumps has a line break", () => {
    for (const { component, text } of lines) if (component !== "diameter.peer.msg") expect(text).not.toContain("\n");
  });
});

describe("logging parity - without a logger", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("logging parity - a node is silent, whatever happens", async () => {
    const written: unknown[] = [];
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, "write").mockImplementation((text) => written.push(text) > 0);
    }
    for (const method of ["debug", "error", "info", "log", "warn"] as const) {
      vi.spyOn(console, method).mockImplementation((text) => void written.push(text));
    }
    const { node, clock, dial } = await scripted({ logger: null, peersLogging: true, statsLogging: true });
    const peer = await dial();
    await peer.exchangeCapabilities();
    peer.send(creditControlRequest({ ...own, ccRequestNumber: undefined } as never));
    await clock.advance(20);
    peer.reset();
    await clock.run(node.stop({ force: true }));
    expect(written).toEqual([]);
  });
});

const own = { originHost: "client.example", originRealm: "example", authApplicationId: 4 };

/** Two nodes, an exchange of everything ordinary. */
async function session(): Promise<void> {
  let calls = 0;
  const options = { logger, peersLogging: true, statsLogging: true };
  const pair = chargingPair({
    client: { logger },
    server: options,
    handler: (request) => {
      if (++calls === 2) throw new Error("the database is away");
      return granted(request);
    },
  });
  await pair.start();
  await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
  await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
  await pair.clock.advance(40);
  await pair.stop();
}

/** Two nodes that dial each other. */
async function election(): Promise<void> {
  for (let seed = 1; seed <= 5; seed++) {
    const pair = linkedNodes({
      seed,
      network: { latencySeconds: 0.05 },
      client: { ipAddresses: [CLIENT], tcpPort: 3868, logger },
      server: { logger },
      clientPeer: { ipAddresses: [CLIENT], persistent: true },
    });
    for (const node of [pair.client, pair.server]) node.addApplication(new Application(4, { auth: true }));
    await pair.start();
    await pair.stop();
  }
}

/** What others do to a server. */
async function serverSide(): Promise<void> {
  const { node, clock, dial } = await scripted({ logger });
  node.addPeer("aaa://lost.example", { persistent: true });
  await dial();
  await clock.advance(5);
  const stranger = await dial({ identity: { originHost: "stranger.example" } });
  stranger.send(stranger.cer());
  await clock.settle();
  const foreign = await dial({ identity: { authApplicationId: [9] } });
  foreign.send(foreign.cer());
  await clock.settle();
  const hasty = await dial();
  hasty.send(creditControlRequest(own as never));
  await clock.settle();

  const peer = await dial({ identity: { authApplicationId: [4, 0xffffffff] } });
  await peer.exchangeCapabilities();
  peer.send(
    creditControlRequest({ ...own, destinationRealm: "elsewhere" } as never),
    withApplication(9),
    creditControlRequest({ ...own, serviceContextId: undefined } as never),
    withBadNumber(),
    answerToNothing(),
  );
  await clock.settle();
  peer.send(Buffer.from("0100000180000118", "hex"), Buffer.alloc(12));
  await clock.advance(1);

  const last = await dial();
  await last.exchangeCapabilities();
  const stopped = clock.run(node.stop({ waitTimeout: 1 }));
  await dial().catch(() => undefined);
  await stopped;
  const forced = await scripted({ logger });
  await forced.clock.run(forced.node.stop({ force: true }));
}

function withApplication(applicationId: number): Message {
  const request = creditControlRequest({ ...own, authApplicationId: applicationId } as never);
  request.header.applicationId = applicationId;
  return request;
}

/** CC-Request-Number of three octets. */
function withBadNumber(): Message {
  const request = creditControlRequest(own as never);
  const octets = request.asBytes();
  const message = new Message({ ...request.header }, splitAvps(octets, HEADER_LENGTH, scriptDictionary()).avps);
  for (const avp of message.avps) if (avp.code === 415) avp.payload = Buffer.alloc(3);
  return message;
}

function answerToNothing(): Message {
  const answer = creditControlRequest(own as never).toAnswer();
  Object.assign(answer.attributes, {
    ...own,
    sessionId: "a;1;1",
    resultCode: 2001,
    ccRequestType: 4,
    ccRequestNumber: 0,
  });
  return answer;
}

/** What others do to a client. */
async function clientSide(): Promise<void> {
  const { node, clock, incoming, listen } = await dialling({ logger });
  const refused = await dialling({ logger });
  await refused.node.start();
  await refused.clock.advance(1);
  await refused.clock.run(refused.node.stop({ force: true }));

  await listen();
  await node.start();
  await clock.until(() => incoming.length === 1);
  await clock.advance(35);
  await clock.until(() => incoming.length === 2);
  await incoming[1]!.answerCapabilities({ resultCode: 5012, errorMessage: "not today" });
  await clock.until(() => incoming.length === 3);
  await incoming[2]!.answerCapabilities();
  await clock.advance(70);
  await clock.until(() => incoming.length === 4);
  await incoming[3]!.answerCapabilities();
  incoming[3]!.end();
  await clock.until(() => incoming.length === 5);
  await incoming[4]!.answerCapabilities();
  incoming[4]!.reset();
  await clock.until(() => incoming.length === 6);
  await incoming[5]!.next();
  incoming[5]!.send(answerToNothing());
  await clock.advance(1);
  await clock.run(node.stop({ force: true }));
}

/** One client between two servers. */
async function selection(): Promise<void> {
  const pair = linkedNodes({ client: { logger }, server: {} });
  await pair.client.removePeer(pair.serverPeer);
  const { clock, network, environment } = pair;
  const servers = ["10.0.1.1", "10.0.1.2"].map((address, index) => {
    const options = { environment, transport: network.host(address), ipAddresses: [address], tcpPort: 3868 };
    const node = new Node(`${["one", "two"][index]}.example`, "example", { ...options, unknownPeers: "accept" });
    node.addApplication(chargingServer());
    pair.client.addPeer(`aaa://${node.originHost}`, { ipAddresses: [address], persistent: true });
    return node;
  });
  for (const node of servers) await node.start();
  const gateway = pair.client.addApplication(new Application(4, { auth: true }));
  await pair.client.start();
  await clock.until(() => [...pair.client.peers.values()].every((peer) => peer.isUsable));
  await clock.run(gateway.sendRequest(creditControlRequest()));
  for (const node of [pair.client, ...servers]) await clock.run(node.stop());
}
