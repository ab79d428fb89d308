import { describe, expect, it } from "vitest";
import type { CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import type { Message } from "../../src/message/message.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { chargingPair, granted } from "../node/charging.ts";

describe("concurrency", () => {
  function slowPair(application: { maxConcurrent: number; maxQueued?: number; busyTimeout?: number }) {
    const finish: (() => void)[] = [];
    const pair = chargingPair({
      application,
      handler: (request) =>
        new Promise((resolve) => {
          finish.push(() => resolve(granted(request) as Message));
        }),
    });
    const send = (ccRequestNumber: number) =>
      pair.gateway.sendRequest(creditControlRequest({ ccRequestNumber }), { failover: false });
    return { ...pair, finish, send };
  }

  it("concurrency - no more handlers than maxConcurrent are at work, the rest waits in order", async () => {
    const pair = slowPair({ maxConcurrent: 2 });
    await pair.start();
    const promises = [0, 1, 2, 3].map(pair.send);
    await pair.clock.settle();
    expect([pair.charging.running, pair.charging.queued, pair.finish.length]).toEqual([2, 2, 2]);
    pair.finish[1]!();
    await pair.clock.settle();
    expect([pair.charging.running, pair.charging.queued, pair.finish.length]).toEqual([2, 1, 3]);
    for (const index of [0, 2]) pair.finish[index]!();
    await pair.clock.settle();
    pair.finish[3]!();
    const answers = await pair.clock.run(Promise.all(promises));
    expect(answers.map((answer) => answer.resultCode)).toEqual([2001, 2001, 2001, 2001]);
    expect([pair.charging.running, pair.charging.queued]).toEqual([0, 0]);
    await pair.stop();
  });

  it("concurrency - a request that waits longer than busyTimeout gets 3004 with E, without holding up others", async () => {
    const pair = slowPair({ maxConcurrent: 1, busyTimeout: 2 });
    await pair.start();
    const first = pair.send(0);
    const second = pair.send(1);
    await pair.clock.settle();
    const answer = await pair.clock.run(second, 3);
    expect([answer.resultCode, answer.header.isError]).toEqual([3004, true]);
    pair.finish[0]!();
    expect((await pair.clock.run(first)).resultCode).toBe(2001);
    expect(pair.finish.length).toBe(1);
    await pair.stop();
  });

  it("concurrency - when the queue is full 3004 comes at once", async () => {
    const pair = slowPair({ maxConcurrent: 1, maxQueued: 1 });
    await pair.start();
    const promises = [0, 1, 2].map(pair.send);
    expect((await pair.clock.run(promises[2]!, 1)).resultCode).toBe(3004);
    pair.finish[0]!();
    await pair.clock.settle();
    pair.finish[1]!();
    await pair.clock.run(Promise.all(promises));
    await pair.stop();
  });

  it("concurrency - a handler that writes to the header of its request loses no other request from the table", async () => {
    const held: CreditControlRequest[] = [];
    const pair = chargingPair({
      handler: (request) => {
        held.push(request);
        return null;
      },
    });
    await pair.start();
    const promises = [0, 1].map((ccRequestNumber) =>
      pair.gateway.sendRequest(creditControlRequest({ ccRequestNumber })),
    );
    await pair.clock.settle();
    const answers = held.map((request) => granted(request) as Message);
    held[0]!.header.endToEndIdentifier = held[1]!.header.endToEndIdentifier;
    for (const answer of answers) pair.charging.sendAnswer(answer);
    expect(pair.server.tableSizes.unanswered).toBe(0);
    const received = await pair.clock.run(Promise.all(promises));
    expect(received.map(({ resultCode }) => resultCode)).toEqual([2001, 2001]);
    await pair.stop();
  });

  it("concurrency - handlers that give nothing back use no place up (Q48)", async () => {
    const pair = chargingPair({ application: { maxConcurrent: 1 }, handler: async () => null });
    await pair.start();
    for (let number = 0; number < 5; number++) {
      void pair.gateway.sendRequest(creditControlRequest({ ccRequestNumber: number })).catch(() => {});
      await pair.clock.settle();
    }
    expect([pair.charging.running, pair.charging.queued, pair.server.tableSizes.unanswered]).toEqual([0, 0, 5]);
    await pair.clock.run(pair.server.stop({ force: true }));
    await pair.stop();
    expect(pair.server.tableSizes.unanswered).toBe(0);
  });
});
