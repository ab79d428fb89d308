import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { DeviceWatchdogRequest } from "../../src/message/gen/rfc6733.ts";
import { EventTable, type NodeEvents } from "../../src/node/events.ts";
import { Node } from "../../src/node/node.ts";
import { OctetEvents } from "../../src/node/octet-events.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { messageLength } from "../../src/wire/header.ts";
import { chargingPair, chargingServer, granted } from "./charging.ts";
import { scripted } from "./scripted.ts";

type OctetEvent = NodeEvents["octets"];

function watch(node: Node): OctetEvent[] {
  const events: OctetEvent[] = [];
  node.on("octets", (event) => void events.push(event));
  return events;
}

/** All octets of one direction, in order. */
function stream(events: readonly OctetEvent[], direction: OctetEvent["direction"]): Buffer {
  return Buffer.concat(events.filter((event) => event.direction === direction).map(({ octets }) => octets));
}

/** The direction and the command code of each event. */
function commands(events: readonly OctetEvent[]): string[] {
  return events.map(({ direction, octets }) => `${direction} ${octets.readUIntBE(5, 3)}`);
}

describe("octets", () => {
  it("octets - either side tells each message once, as it is on the wire", async () => {
    const pair = chargingPair();
    const [client, server] = [watch(pair.client), watch(pair.server)];
    await pair.start();
    const { connection } = pair.serverPeer;
    await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
    await pair.stop();
    expect(commands(client)).toEqual([257, 272, 282].flatMap((code) => [`sent ${code}`, `received ${code}`]));
    for (const event of [...client, ...server]) {
      expect(event.isFramed).toBe(true);
      expect(messageLength(event.octets, 0)).toBe(event.octets.length);
    }
    expect(client.every((event) => event.connection === connection)).toBe(true);
    expect(stream(server, "received")).toEqual(stream(client, "sent"));
    expect(stream(client, "received")).toEqual(stream(server, "sent"));
  });

  it("octets - messages that go out in one write are told apart, and may be kept", async () => {
    const pair = chargingPair();
    const client = watch(pair.client);
    await pair.start();
    client.length = 0;
    const sent = Array.from({ length: 20 }, (_, number) =>
      pair.gateway.sendRequest(creditControlRequest({ ccRequestNumber: number })),
    );
    await pair.clock.run(Promise.all(sent));
    await pair.clock.run(pair.gateway.sendRequest(creditControlRequest({ ccRequestNumber: 20 })));
    const requests = client.filter(({ direction }) => direction === "sent").map(({ octets }) => octets);
    expect(requests.length).toBe(21);
    const numbers = requests.map((octets) => octets.readUInt32BE(octets.indexOf(CC_REQUEST_NUMBER) + 8));
    expect(numbers).toEqual(Array.from({ length: 21 }, (_, number) => number));
    await pair.stop();
  });

  it("octets - what can't be read as a message is told unframed: the octets before it as messages, all behind it, too", async () => {
    const { node, clock, dial } = await scripted();
    const events = watch(node);
    const peer = await dial();
    const cer = peer.cer().asBytes();
    const garbage = Buffer.alloc(50, 7);
    peer.send(Buffer.concat([cer, garbage]));
    await clock.advance(1);
    const received = events.filter(({ direction }) => direction === "received");
    expect(received.map(({ octets, isFramed }) => [octets.length, isFramed])).toEqual([
      [cer.length, true],
      [50, false],
    ]);
    expect(stream(events, "received")).toEqual(Buffer.concat([cer, garbage]));
    await clock.run(node.stop({ force: true }));
  });

  it("octets - a bad header that comes in pieces, and half a message at the end of a connection, are told once", async () => {
    for (const rest of [Buffer.alloc(30, 7), Buffer.from([1, 0, 1, 0, 0, 0, 0, 0, 0])]) {
      const { node, clock, dial } = await scripted();
      const events = watch(node);
      const peer = await dial();
      const cer = peer.cer().asBytes();
      peer.send(cer);
      await clock.advance(0.1);
      peer.send(rest.subarray(0, 5));
      await clock.settle();
      peer.send(rest.subarray(5));
      peer.end();
      await clock.advance(5);
      expect(stream(events, "received")).toEqual(Buffer.concat([cer, rest]));
      const received = events.filter(({ direction }) => direction === "received");
      expect(received.filter(({ isFramed }) => isFramed).length).toBe(1);
      await clock.run(node.stop({ force: true }));
    }
  });

  it("octets - messages that the connection's state does not allow are told, though nobody handles them", async () => {
    const { node, clock, dial } = await scripted();
    const events = watch(node);
    const handled: string[] = [];
    node.on("message", ({ message }) => void handled.push(message.name));
    const peer = await dial();
    peer.send(WATCHDOG);
    await clock.advance(1);
    expect(commands(events)).toEqual(["received 280"]);
    expect(events[0]).toMatchObject({ isFramed: true });
    expect(handled).toEqual([]);
    await clock.run(node.stop({ force: true }));
  });

  it("octets - what comes while the connection is closing is told unframed", async () => {
    const { node, clock, dial } = await scripted();
    const other = await dial();
    other.send(other.cer());
    await clock.advance(1);
    const events = watch(node);
    node.on("octets", ({ isFramed, connection }) => {
      if (isFramed) connection.close();
    });
    const watchdog = WATCHDOG.asBytes();
    other.send(Buffer.concat([watchdog, watchdog]));
    await clock.advance(1);
    expect(events.map(({ octets, isFramed }) => [octets.length, isFramed])).toEqual([
      [watchdog.length, true],
      [watchdog.length, false],
    ]);
    await clock.run(node.stop({ force: true }));
  });

  it("octets - nothing is made while nobody listens, and nothing any more when the last listener left", async () => {
    const pair = chargingPair();
    await pair.start();
    const events: OctetEvent[] = [];
    const listener = (event: OctetEvent): void => void events.push(event);
    pair.client.on("octets", listener).off("octets", listener);
    await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
    expect(events).toEqual([]);
    pair.client.on("octets", listener);
    await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
    expect(commands(events)).toEqual(["sent 272", "received 272"]);
    await pair.stop();
    const table = new EventTable(() => {});
    const octets = new OctetEvents(table);
    const untouchable = new Proxy(Buffer.alloc(20), {
      get: () => {
        throw new Error("The octets were looked at");
      },
    });
    const { connection } = events[0]!;
    octets.sent(connection, untouchable);
    table.on("octets", () => {});
    expect(() => octets.sent(connection, untouchable)).toThrow("looked at");
  });

  it("octets - a listener that throws, sends or closes harms nothing", async () => {
    const pair = chargingPair();
    await pair.start();
    let extra = 3;
    pair.client.on("octets", ({ direction, connection }) => {
      if (direction === "sent" && extra-- > 0) pair.client.sendMessage(connection, creditControlRequest());
      throw new Error("boom");
    });
    const server = watch(pair.server);
    await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
    await pair.clock.advance(1);
    expect(commands(server).filter((text) => text === "received 272").length).toBe(4);
    pair.client.on("octets", ({ connection }) => connection.close());
    await expect(pair.clock.run(pair.gateway.sendRequest(creditControlRequest(), { failover: false }))).rejects.toThrow(
      /lost/,
    );
    await pair.stop();
  });

  it("octets - over TCP both ends tell the same octets, garbage included", async () => {
    const tcpPort = await freePort();
    const here = { ipAddresses: ["127.0.0.1"] };
    const server = new Node("server.example", "example", { ...here, tcpPort, unknownPeers: "accept" });
    server.addApplication(chargingServer(granted));
    const client = new Node("client.example", "example");
    const peer = client.addPeer(`aaa://server.example:${tcpPort}`, { ...here, persistent: true });
    const gateway = client.addApplication(new Application(4, { auth: true }), [peer]);
    const [sent, received] = [watch(client), watch(server)];
    await server.start();
    await client.start();
    await gateway.waitForReady({ timeout: 5 });
    await Promise.all(Array.from({ length: 50 }, () => gateway.sendRequest(creditControlRequest(), { timeout: 10 })));
    const garbage = Buffer.alloc(40, 7);
    const lost = new Promise((resolve) => server.on("peerDisconnected", resolve));
    [...client.peerSockets.values()][0]!.write(garbage);
    await lost;
    expect(stream(received, "received")).toEqual(Buffer.concat([stream(sent, "sent"), garbage]));
    expect(stream(sent, "received")).toEqual(stream(received, "sent"));
    expect(received.filter(({ isFramed }) => !isFramed).map(({ octets }) => octets.length)).toEqual([40]);
    await client.stop({ force: true });
    await server.stop({ force: true });
  });
});

const WATCHDOG = new DeviceWatchdogRequest({ originHost: "server.example", originRealm: "example" });

/** The head of a CC-Request-Number: code 415, flag M, 12 octets. */
const CC_REQUEST_NUMBER = Buffer.from([0, 0, 1, 159, 0x40, 0, 0, 12]);

/** A port of this machine that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === "object" && bound !== null ? bound.port : 0));
    });
  });
}
