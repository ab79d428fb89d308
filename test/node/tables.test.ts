import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { HISTORY_LENGTH } from "../../src/node/statistics.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { type ChargingHandler, type ChargingPair, chargingPair, granted } from "./charging.ts";
import { scripted } from "./scripted.ts";

const REQUESTS = 1_000_000;
/** Requests between two looks at the heap, each after a lost connection; the first stretch warms everything up. */
const STRETCH = 100_000;
/** Requests that are sent before the clock goes on. */
const BURST = 500;
const ANSWERS_PER_HOST = 1000;
const QUIET = { pending: 0, waiting: 0, unanswered: 0 };

/** Answers at once, later, never, with an error or not in time, by the number of the request. */
const handler: ChargingHandler = (request) => {
  switch (request.ccRequestNumber % 100) {
    case 1:
      throw new Error("no");
    case 2:
      return request.ccRequestNumber % 1000 === 2 ? new Promise(() => {}) : granted(request);
    case 3:
      return null;
    case 4:
      return request.error({ resultCode: 5030 });
    case 5:
      return Promise.reject(new Error("later no"));
    case 6:
    case 7:
      return Promise.resolve(granted(request) as never);
    default:
      return granted(request);
  }
};

describe("tables", () => {
  it(`tables - ${REQUESTS} requests with every kind of end leave every table empty or at its bound, and no heap`, async () => {
    const pair = chargingPair({
      server: { retransmitQueueSize: ANSWERS_PER_HOST },
      application: { maxConcurrent: 38, maxQueued: 5, answerTimeout: 5, busyTimeout: 1 },
      handler,
      serverPeer: { reconnectWait: 1 },
    });
    await pair.start();
    const ends = new Map<string, number>();
    const heap: number[] = [];
    for (let from = 0; from < REQUESTS; from += STRETCH) {
      await sendStretch(pair, from, ends);
      heap.push(heapMegabytes());
    }
    const { pending, waiting, unanswered, remembered, rememberedHosts } = pair.server.tableSizes;
    expect(pair.client.tableSizes).toMatchObject(QUIET);
    expect({ pending, waiting, unanswered }).toEqual(QUIET);
    expect([remembered, rememberedHosts]).toEqual([ANSWERS_PER_HOST, 1]);
    expect([...ends.values()].reduce((sum, count) => sum + count)).toBe(REQUESTS);
    expect([...ends.keys()].sort()).toEqual(["2001", "3004", "5012", "5030", "ConnectionLost", "RequestTimeout"]);
    expect(ends.get("2001")).toBeGreaterThan(REQUESTS * 0.9);

    expectBounds(pair);
    expect((heap.at(-1) as number) - (heap[0] as number)).toBeLessThan(HEAP_GROWTH_MEGABYTES);

    await pair.clock.advance(300);
    expect(pair.server.tableSizes).toMatchObject({ ...QUIET, remembered: 0, rememberedHosts: 0 });
    await pair.stop();
    expect([pair.network.openEnds, pair.client.tableSizes.timers, pair.server.tableSizes.timers]).toEqual([0, 0, 0]);
    expect(pair.clock.pendingTimers).toBe(0);
  }, 300_000);

  it("tables - commands and Origin-Hosts that a peer invents do not make them grow without end", async () => {
    const { node, clock, dial } = await scripted();
    const peer = await dial();
    await peer.exchangeCapabilities();
    const known = node.peers.get("client.example")!;
    for (let index = 0; index < 6000; index++) {
      const request = creditControlRequest({ originHost: `h${index}.example`, originRealm: "example" });
      request.authApplicationId = 4;
      const octets = request.asBytes({ check: false });
      octets.writeUIntBE(index + 1, 12, 4);
      peer.send(octets);
      const strange = Buffer.from(octets);
      strange.writeUIntBE(100_000 + index, 5, 3);
      peer.send(strange);
      if (index % 100 === 0) await clock.settle();
    }
    await clock.settle();
    expect(peer.received.length).toBe(12_001);
    const { rememberedHosts, remembered } = node.tableSizes;
    expect([rememberedHosts <= 4096, remembered <= 4096]).toEqual([true, true]);
    for (const { size } of [
      known.counters.received.commands,
      known.counters.sent.commands,
      known.statistics.processedReqTime,
    ]) {
      expect(size).toBeLessThanOrEqual(257);
    }
    await clock.advance(300);
    expect(node.tableSizes).toMatchObject({ remembered: 0, rememberedHosts: 0 });
    await clock.run(node.stop({ force: true }));
  });
});

const HEAP_GROWTH_MEGABYTES = 4;

/** Sends a stretch of requests, loses the connection in its middle, and lets all come to their ends. */
async function sendStretch(pair: ChargingPair, from: number, ends: Map<string, number>): Promise<void> {
  const count = (end: string): void => void ends.set(end, (ends.get(end) ?? 0) + 1);
  const send = (number: number, connect: boolean): void => {
    const request = creditControlRequest({ ccRequestNumber: number, sessionId: `s;1;${number}` });
    pair.gateway.sendRequest(request, { timeout: 2, connect }).then(
      ({ resultCode }) => count(String(resultCode)),
      (error: Error) => count(error.name),
    );
  };
  for (let number = from; number < from + STRETCH; number += BURST) {
    const isLost = number === from + STRETCH / 2;
    if (isLost) {
      pair.network.sever("10.0.0.1", "10.0.0.2");
      await pair.clock.until(() => !pair.serverPeer.isUsable);
    }
    for (let index = 0; index < BURST; index++) send(number + index, isLost);
    if (isLost) expect(pair.client.tableSizes.waiting).toBe(BURST);
    await pair.clock.advance(0.1);
  }
  await pair.clock.advance(8);
}

/** What is counted and kept for statistics has its bounds, too. */
function expectBounds({ client, server, clientPeer, serverPeer, charging }: ChargingPair): void {
  expect([charging.running, charging.queued]).toEqual([0, 0]);
  for (const { counters, statistics, pendingRequests } of [clientPeer, serverPeer]) {
    expect(pendingRequests).toBe(0);
    // credit control and the three commands of the base protocol
    expect(counters.received.commands.size).toBeLessThanOrEqual(4);
    expect(counters.sent.commands.size).toBeLessThanOrEqual(4);
    expect(statistics.processedReqTime.size).toBeLessThanOrEqual(4);
    expect(statistics.processedReqTimeTotal.length).toBeLessThanOrEqual(1024);
    expect(statistics.sentResultCodeRangeCounters.size).toBeLessThanOrEqual(3);
  }
  for (const node of [client, server]) {
    expect(node.statisticsHistory.length).toBeLessThanOrEqual(HISTORY_LENGTH);
    expect([node.connections.size, node.peers.size]).toEqual([1, 1]);
    expect(node.tableSizes.timers).toBeLessThanOrEqual(8);
  }
}

/** What is in use after a full collection. */
function heapMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
