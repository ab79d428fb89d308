import { describe, expect, it } from "vitest";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { chargingPair, granted } from "./charging.ts";

describe("tables", () => {
  it("tables - many requests with every kind of end leave every table empty or at its bound", async () => {
    const pair = chargingPair({
      server: { retransmitQueueSize: 1000 },
      application: { maxConcurrent: 50, maxQueued: 50, answerTimeout: 5 },
      handler: (request) => {
        const kind = request.ccRequestNumber % 5;
        if (kind === 0) return granted(request);
        if (kind === 1) return Promise.resolve(granted(request) as never);
        if (kind === 2) throw new Error("no");
        if (kind === 3) return new Promise(() => {});
        return null;
      },
    });
    await pair.start();
    let ended = 0;
    const REQUESTS = 20_000;
    for (let number = 0; number < REQUESTS; number++) {
      const request = creditControlRequest({ ccRequestNumber: number, sessionId: `s;${number}` });
      pair.gateway.sendRequest(request, { timeout: 2 }).then(
        () => ended++,
        () => ended++,
      );
      if (number % 500 === 0) await pair.clock.advance(0.1);
      if (number % 5000 === 4999) {
        pair.network.sever("10.0.0.1", "10.0.0.2");
        await pair.clock.until(() => pair.gateway.isReady);
      }
    }
    await pair.clock.advance(10);
    expect(ended).toBe(REQUESTS);
    expect(pair.client.tableSizes.pending).toBe(0);
    expect([pair.charging.running, pair.charging.queued, pair.server.tableSizes.unanswered]).toEqual([0, 0, 0]);
    expect(pair.server.tableSizes.remembered).toBeLessThanOrEqual(1000);
    expect(pair.serverPeer.pendingRequests).toBe(0);
    await pair.clock.advance(300);
    expect(pair.server.tableSizes.remembered).toBe(0);
    await pair.stop();
    expect([pair.network.openEnds, pair.client.tableSizes.timers, pair.server.tableSizes.timers]).toEqual([0, 0, 0]);
  });
});
