import { describe, expect, it } from "vitest";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { answered, caught, clientOf } from "../node/client-of.ts";

const CREDIT_CONTROL = 272;

describe("balance", () => {
  it("balance - a server that hangs gets one request, all others are answered by its neighbour", async () => {
    const { clock, gateway, servers, node } = await clientOf(2);
    let [answers, lost] = [0, 0];
    for (let turn = 0; turn < 300; turn++) {
      gateway.sendRequest(creditControlRequest(), { timeout: 2 }).then(
        () => answers++,
        () => lost++,
      );
      await clock.settle();
      for (const request of servers[0]!.rest()) servers[0]!.answer(request, answered);
      await clock.advance(0.003);
    }
    await clock.advance(2);
    expect([answers, lost]).toEqual([299, 1]);
    await clock.run(node.stop({ force: true }));
  });

  it("balance - a server that comes back takes its share, neither all nor nothing", async () => {
    const { clock, gateway, servers, node } = await clientOf(2);
    const ask = async (count: number): Promise<number[]> => {
      const shares = servers.map(() => 0);
      for (let turn = 0; turn < count; turn++) {
        const promise = caught(gateway.sendRequest(creditControlRequest()));
        await clock.settle();
        for (const [index, server] of servers.entries()) {
          for (const request of server.rest().filter(({ code }) => code === CREDIT_CONTROL)) {
            shares[index]!++;
            server.answer(request, answered);
          }
        }
        await clock.run(promise);
      }
      return shares;
    };
    expect(await ask(20)).toEqual([10, 10]);
    const [old] = servers;
    old!.end();
    await clock.settle();
    expect(await ask(40)).toEqual([0, 40]);
    await clock.until(() => servers[0] !== old);
    await servers[0]!.answerCapabilities();
    await clock.until(() => node.peers.get("p1.example")!.isUsable);
    expect(await ask(20)).toEqual([10, 10]);
    await clock.run(node.stop({ force: true }));
  });
});
