import { describe, expect, it } from "vitest";
import type { CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import type { Message } from "../../src/message/message.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { chargingServer, granted } from "./charging.ts";
import { scripted } from "./scripted.ts";

function request(identifiers: { hopByHop: number; endToEnd: number; isRetransmit?: boolean }): CreditControlRequest {
  const made = creditControlRequest({ originHost: "client.example", originRealm: "example", authApplicationId: 4 });
  made.header.hopByHopIdentifier = identifiers.hopByHop;
  made.header.endToEndIdentifier = identifiers.endToEnd;
  made.header.isRetransmit = identifiers.isRetransmit ?? false;
  return made;
}

function withoutHopByHop(message: Message): Buffer {
  const octets = Buffer.from(message.received!);
  octets.fill(0, 12, 16);
  return octets;
}

describe("duplicates", () => {
  it("duplicates - a T copy gets the same answer with its own Hop-by-Hop, and one handler call (HDR-26, HDR-27)", async () => {
    let calls = 0;
    const { clock, dial, node } = await scripted(
      { idleTimeout: 1000 },
      chargingServer((incoming) => {
        calls++;
        return granted(incoming);
      }),
    );
    const peer = await dial();
    await peer.exchangeCapabilities();
    peer.send(request({ hopByHop: 1, endToEnd: 500 }));
    const first = await peer.next();
    await clock.advance(239);
    peer.send(request({ hopByHop: 2, endToEnd: 500, isRetransmit: true }));
    const copy = await peer.next();
    expect(copy.header.hopByHopIdentifier).toBe(2);
    expect(withoutHopByHop(copy)).toEqual(withoutHopByHop(first));
    expect(calls).toBe(1);
    await clock.run(node.stop({ force: true }));
  });

  it("duplicates - a copy of a request that is being worked on waits for its answer (HDR-32)", async () => {
    let calls = 0;
    let finish = (): void => {};
    const { clock, dial, node } = await scripted(
      {},
      chargingServer((incoming) => {
        calls++;
        return new Promise((resolve) => {
          finish = () => resolve(granted(incoming) as Message);
        });
      }),
    );
    const peer = await dial();
    await peer.exchangeCapabilities();
    peer.send(request({ hopByHop: 1, endToEnd: 500, isRetransmit: true }), request({ hopByHop: 2, endToEnd: 500 }));
    await clock.settle();
    expect([calls, peer.rest().length]).toEqual([1, 0]);
    finish();
    await clock.settle();
    const answers = peer.rest();
    expect(answers.map(({ header }) => header.hopByHopIdentifier)).toEqual([1, 2]);
    expect(withoutHopByHop(answers[0]!)).toEqual(withoutHopByHop(answers[1]!));
    expect(node.tableSizes.unanswered).toBe(0);
    await clock.run(node.stop({ force: true }));
  });

  it("duplicates - a copy that comes over a new connection gets the answer of a handler that outlived the old one", async () => {
    let finish = (): void => {};
    const { clock, dial, node } = await scripted(
      {},
      chargingServer(
        (incoming) =>
          new Promise((resolve) => {
            finish = () => resolve(granted(incoming) as Message);
          }),
      ),
    );
    const dropped: string[] = [];
    node.on("answerDropped", ({ reason }) => dropped.push(reason));
    const old = await dial();
    await old.exchangeCapabilities();
    old.send(request({ hopByHop: 1, endToEnd: 500 }));
    await clock.settle();
    old.reset();
    await clock.advance(1);
    const peer = await dial();
    await peer.exchangeCapabilities();
    peer.send(request({ hopByHop: 9, endToEnd: 500, isRetransmit: true }));
    await clock.settle();
    finish();
    const answer = await peer.next();
    expect([answer.header.hopByHopIdentifier, answer.attributes.resultCode]).toEqual([9, 2001]);
    expect(dropped).toEqual(["the connection to client.example is gone"]);
    peer.send(request({ hopByHop: 10, endToEnd: 500, isRetransmit: true }));
    expect((await peer.next()).header.hopByHopIdentifier).toBe(10);
    await clock.run(node.stop({ force: true }));
  });

  it("duplicates - without T two requests with one identifier are two requests", async () => {
    let calls = 0;
    const { clock, dial, node } = await scripted(
      {},
      chargingServer((incoming) => {
        calls++;
        return granted(incoming);
      }),
    );
    const peer = await dial();
    await peer.exchangeCapabilities();
    peer.send(request({ hopByHop: 1, endToEnd: 500 }), request({ hopByHop: 2, endToEnd: 500 }));
    await clock.settle();
    expect([calls, peer.rest().length]).toEqual([2, 2]);
    await clock.run(node.stop({ force: true }));
  });

  it("duplicates - the memory is bounded by retransmitQueueSize and by time (HDR-28)", async () => {
    const { clock, dial, node } = await scripted({ retransmitQueueSize: 50 });
    expect(node.retransmitQueueSize).toBe(50);
    const peer = await dial();
    await peer.exchangeCapabilities();
    for (let index = 1; index <= 200; index++) peer.send(request({ hopByHop: index, endToEnd: index }));
    await clock.settle();
    expect(node.tableSizes.remembered).toBe(50);
    await clock.advance(250);
    expect(node.tableSizes.remembered).toBe(0);
    await clock.run(node.stop({ force: true }));
  });
});
