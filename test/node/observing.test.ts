import { describe, expect, it } from "vitest";
import type { NodeEvents } from "../../src/node/events.ts";
import type { LogFields, Logger, LogLevel } from "../../src/node/log.ts";
import { Node } from "../../src/node/node.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { chargingPair } from "./charging.ts";
import { scripted } from "./scripted.ts";

interface Line {
  readonly level: LogLevel;
  readonly text: string;
  readonly fields: LogFields;
}

function recorder(isEnabled?: Logger["isEnabled"]): Logger & { readonly lines: Line[] } {
  const lines: Line[] = [];
  const at = (level: LogLevel) => (text: string, fields: LogFields) => void lines.push({ level, text, fields });
  const logger = { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error"), lines };
  return isEnabled === undefined ? logger : { ...logger, isEnabled };
}

describe("logging", () => {
  it("logging - lines have component, peer and connection, and messages are dumped at debug", async () => {
    const logger = recorder();
    const pair = chargingPair({ client: { logger } });
    await pair.start();
    const { ident } = pair.serverPeer.connection!;
    await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
    await pair.stop();
    const dumps = logger.lines.filter(({ fields }) => fields.component === "diameter.peer.msg");
    expect(dumps.map(({ text }) => text.split("\n", 2).join(" ").split(" <")[0])).toEqual([
      'SENT "server.example" Capabilities-Exchange',
      'RECV "server.example" Capabilities-Exchange',
      'SENT "server.example" Credit-Control',
      'RECV "server.example" Credit-Control',
      'SENT "server.example" Disconnect-Peer',
      'RECV "server.example" Disconnect-Peer',
    ]);
    expect(dumps[2]!.text).toContain("Service-Context-Id <Code: 0x1cd");
    expect(dumps[2]).toMatchObject({ level: "debug", fields: { peer: "server.example", connection: ident } });
    const node = logger.lines.filter(({ fields, level }) => fields.component === "diameter.node" && level === "info");
    expect(node.map(({ text }) => text)).toEqual([
      "server.example: connecting to 10.0.0.1 port 3868",
      "sending Capabilities-Exchange request",
      "server.example: transport is up, CER sent",
      "got Capabilities-Exchange answer",
      "server.example: capabilities exchanged: auth 4; acct none",
      "server.example: ready",
      "stopping",
      "sending Disconnect-Peer request",
      "server.example: DPR sent: REBOOTING",
      "got Disconnect-Peer answer",
      "server.example: disconnected: clean disconnect",
    ]);
  });

  it("logging - that requests are refused for overload is said once a minute, not in silence and not for each", async () => {
    const logger = recorder();
    const pair = chargingPair({
      server: { logger, limits: { maxUnansweredPerPeer: 1 } },
      handler: () => new Promise(() => {}),
      application: { answerTimeout: 600 },
    });
    await pair.start();
    const send = () => pair.gateway.sendRequest(creditControlRequest(), { timeout: 500, failover: false });
    const first = send().catch(() => {});
    const refused = async () => (await pair.clock.run(send())).header.isError;
    const lines = () => logger.lines.filter(({ text }) => text.includes("are answered 3004"));
    expect([await refused(), await refused(), lines().length]).toEqual([true, true, 1]);
    expect(lines()[0]).toMatchObject({ level: "warn", fields: { peer: "client.example" } });
    expect(lines()[0]!.text).toMatch(/^client\.example: requests are answered 3004: Too many requests wait/);
    await pair.clock.advance(60);
    expect([await refused(), lines().length]).toEqual([true, 2]);
    for (const node of [pair.client, pair.server]) await pair.clock.run(node.stop({ force: true }));
    await first;
  });

  it("logging - what is not enabled is not made", async () => {
    const logger = recorder((level, component) => level !== "debug" && component === "diameter.application");
    const pair = chargingPair({ client: { logger } });
    await pair.start();
    await pair.stop();
    expect(new Set(logger.lines.map(({ fields }) => fields.component))).toEqual(new Set(["diameter.application"]));
  });

  it("logging - the name of a stranger can't break a line", async () => {
    const logger = recorder();
    const { node, clock, dial } = await scripted({ logger, unknownPeers: "accept" });
    const evil = await dial({ identity: { originHost: "evil.example~all-is-well" } });
    evil.send(Buffer.from(evil.cer().asBytes().toString("latin1").replace("~", "\n"), "latin1"));
    await evil.next();
    evil.end();
    await clock.advance(1);
    const lines = logger.lines.filter(({ fields }) => fields.component !== "diameter.peer.msg");
    expect(lines.some(({ level, text }) => level === "warn" && text.includes("refused"))).toBe(true);
    expect([...node.peers.keys()]).toEqual(["client.example"]);
    for (const { text } of lines) expect(text).not.toContain("\n");
    await clock.run(node.stop({ force: true }));
  });

  it("logging - PEERS and STATS lines come once per wakeupInterval, with the names that parsers know", async () => {
    const logger = recorder();
    const pair = chargingPair({ server: { logger, peersLogging: true, statsLogging: true, wakeupInterval: 5 } });
    await pair.start();
    await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
    await pair.clock.advance(5);
    const stats = logger.lines.filter(({ fields }) => fields.component === "diameter.stats").map(({ text }) => text);
    expect(stats.length).toBe(2);
    const [peer] = JSON.parse(stats[0]!.slice("PEERS=".length));
    expect(peer).toMatchObject({
      node_name: "client.example",
      host_identity: "client.example",
      origin_host: "server.example",
      connection_ip: "10.0.0.2",
      state: "READY",
      dwr_sent: false,
      dwa_wait_time: 0,
    });
    const [entry] = JSON.parse(stats[1]!.slice("STATS=".length));
    expect(entry).toMatchObject({ node_name: "client.example", received_req_counter: 2 });
    expect(entry.sent_result_code_range_counters).toEqual({ "2xxx": 2 });
    await pair.clock.run(pair.client.stop());
    await pair.clock.advance(5);
    const last = logger.lines.findLast(({ text }) => text.startsWith("PEERS="))!;
    expect(JSON.parse(last.text.slice("PEERS=".length))[0]).toMatchObject({
      connection_id: null,
      state: "DISCONNECTED",
      idle: 0,
    });
    await pair.stop();
  });
});

describe("events", () => {
  it("events - message shows each message both ways, and stops when nobody listens", async () => {
    const pair = chargingPair();
    const seen: string[] = [];
    const listener = ({ direction, message }: NodeEvents["message"]): void => {
      seen.push(`${direction} ${message.name} ${message.isRequest ? "request" : "answer"}`);
    };
    pair.client.on("message", listener);
    await pair.start();
    pair.client.off("message", listener).off("message", listener);
    await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
    expect(seen).toEqual(["sent Capabilities-Exchange request", "received Capabilities-Exchange answer"]);
    await pair.stop();
  });

  it("events - a listener that throws is logged and harms nobody", async () => {
    const logger = recorder();
    const pair = chargingPair({ client: { logger } });
    let heard = 0;
    pair.client.on("peerReady", () => {
      throw new Error("boom");
    });
    pair.client.on("peerReady", () => heard++);
    pair.gateway.on("ready", () => {
      throw new Error("bang");
    });
    await pair.start();
    expect(heard).toBe(1);
    const errors = logger.lines.filter(({ level }) => level === "error").map(({ text }) => text);
    expect(errors).toEqual(
      expect.arrayContaining(["a listener of peerReady failed", expect.stringContaining("a listener failed")]),
    );
    await pair.stop();
  });

  it("events - a listener may remove the peer that it hears of", async () => {
    const pair = chargingPair();
    pair.client.on("peerReady", ({ peer }) => void pair.client.removePeer(peer));
    await pair.server.start();
    await pair.client.start();
    await pair.clock.advance(5);
    expect([pair.client.peers.size, pair.client.connections.size]).toEqual([0, 0]);
    await pair.stop();
  });
});

describe("statistics", () => {
  it("statistics - sums over all peers are exact, and each minute leaves a snapshot, 1,440 at most", async () => {
    const snapshots: NodeEvents["statistics"][] = [];
    const pair = chargingPair({
      handler: async (request) => {
        await new Promise<void>((resolve) => pair.clock.setTimer(250, resolve));
        return request.answer({ resultCode: 2001, ccRequestType: request.ccRequestType, ccRequestNumber: 0 });
      },
    });
    pair.server.on("statistics", (snapshot) => snapshots.push(snapshot));
    await pair.start();
    for (let round = 0; round < 4; round++) await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
    const { statistics } = pair.server;
    expect(statistics.avgResponseTime["Credit-Control"]).toBeCloseTo(0.25, 5);
    expect(statistics.processedReqPerSecond["Credit-Control"]).toBeCloseTo(4, 4);
    expect(statistics.receivedReqCounters).toEqual([5, 5, 5]);
    expect(statistics.sentResultCodeRangeCounters).toEqual({ "2xxx": [5, 5, 5] });
    await pair.clock.advance(61);
    expect(snapshots.length).toBe(1);
    expect(pair.server.statisticsHistory).toEqual(snapshots);
    expect(snapshots[0]!.timestamp).toBe(Math.floor(pair.clock.now() / 1000) - 2);
    await pair.clock.advance(1440 * 60);
    expect(snapshots.length).toBe(1441);
    expect(pair.server.statisticsHistory).toEqual(snapshots.slice(1));
    expect(new Node("x.example", "example").statistics).toEqual({
      avgResponseTime: {},
      avgResponseTimeOverall: 0,
      processedReqPerSecond: {},
      processedReqPerSecondOverall: 0,
      receivedReqCounters: [0, 0, 0],
      sentResultCodeRangeCounters: {},
    });
    await pair.stop();
  });
});
