import { describe, expect, it } from "vitest";
import type { ApplicationOptions } from "../../src/application/application.ts";
import type { CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { DeviceWatchdogRequest } from "../../src/message/gen/rfc6733.ts";
import type { Message } from "../../src/message/message.ts";
import type { RequestContext } from "../../src/node/node-application.ts";
import type { NodeOptions } from "../../src/node/options.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import type { ScriptedPeer } from "../../src/testing/scripted-peer.ts";
import { chargingServer, granted } from "../node/charging.ts";
import { scripted } from "../node/scripted.ts";

function request(originHost: string, id: number, isRetransmit = false): CreditControlRequest {
  const made = creditControlRequest({ originHost, originRealm: "example", authApplicationId: 4, ccRequestNumber: id });
  Object.assign(made.header, { endToEndIdentifier: id, hopByHopIdentifier: id });
  made.header.isRetransmit = isRetransmit;
  return made;
}

/** A node whose handlers wait until they are let go, one after the other. */
async function setUp(limits: Partial<ApplicationOptions>, options: NodeOptions = {}) {
  const handled: { id: number; context: RequestContext; signal: AbortSignal; isAborted: boolean }[] = [];
  const waiting: (() => void)[] = [];
  const application = chargingServer((incoming, context) => {
    const { signal } = context;
    handled.push({ id: incoming.ccRequestNumber, context, signal, isAborted: signal.aborted });
    return new Promise((resolve) => waiting.push(() => resolve(granted(incoming))));
  }, limits);
  const { node, clock, dial } = await scripted({ unknownPeers: "accept", idleTimeout: 1000, ...options }, application);
  let last = 2;
  const open = async (originHost: string): Promise<ScriptedPeer> => {
    const peer = await dial({ identity: { originHost }, address: `10.0.0.${++last}` });
    await peer.exchangeCapabilities();
    return peer;
  };
  const send = async (peer: ScriptedPeer, originHost: string, ids: readonly number[]): Promise<void> => {
    peer.send(...ids.map((id) => request(originHost, id)));
    await clock.settle();
  };
  const finish = async (): Promise<void> => {
    waiting.shift()?.();
    await clock.settle();
  };
  const ids = (): number[] => handled.map(({ id }) => id);
  return {
    node,
    clock,
    application,
    handled,
    ids,
    open,
    send,
    finish,
    stop: () => clock.run(node.stop({ force: true })),
  };
}

const refused = (peer: ScriptedPeer): number[] =>
  peer
    .rest()
    .filter(({ attributes }) => attributes.resultCode === 3004)
    .map((answer: Message) => answer.header.endToEndIdentifier);

describe("the queue behind maxConcurrent", () => {
  it("queue - one peer that sends more than all others kept their requests from every place (H4)", async () => {
    const { application, ids, open, send, finish, stop } = await setUp({ maxConcurrent: 1, maxQueued: 4 });
    const [flood, good] = [await open("flood.example"), await open("good.example")];
    await send(flood, "flood.example", [1, 2, 3, 4, 5, 6, 7]);
    expect([application.running, application.queued, refused(flood)]).toEqual([1, 4, [6, 7]]);
    // All is full: the longest line loses its last ones, never a shorter one.
    await send(good, "good.example", [101]);
    await send(good, "good.example", [102]);
    expect([refused(flood), refused(good), application.queued]).toEqual([[5, 4], [], 4]);
    await send(good, "good.example", [103]);
    expect([refused(flood), refused(good)]).toEqual([[], [103]]);
    // In turn.
    for (let round = 0; round < 5; round++) await finish();
    expect(ids()).toEqual([1, 2, 101, 3, 102]);
    expect(application.queued).toBe(0);
    await stop();
  });

  it("queue - the requests of a lost connection were handled for nobody, and once more elsewhere (A7)", async () => {
    const { node, application, handled, ids, open, send, finish, clock, stop } = await setUp({ maxConcurrent: 1 });
    const a = await open("a.example");
    await send(a, "a.example", [1, 2, 3, 4, 5]);
    expect([application.queued, node.tableSizes.unanswered]).toEqual([4, 5]);
    a.reset();
    await clock.advance(1);
    expect([application.queued, node.tableSizes.unanswered, handled[0]!.signal.aborted]).toEqual([0, 1, true]);
    const again = await open("a.example");
    again.send(request("a.example", 2, true));
    await clock.settle();
    await finish();
    await finish();
    expect(ids()).toEqual([1, 2]);
    expect(handled[1]!.isAborted).toBe(false);
    expect(again.rest().map(({ header }) => header.endToEndIdentifier)).toEqual([2]);
    await stop();
  });

  it("queue - a request of a lost connection stays while a copy waits on a living one, with the signal of that (A7)", async () => {
    const { application, handled, ids, open, send, finish, clock, stop } = await setUp({ maxConcurrent: 1 });
    const a = await open("a.example");
    const relay = await open("relay.example");
    await send(a, "a.example", [1, 2, 3]);
    const copy = request("a.example", 2, true);
    copy.routeRecord = ["a.example"];
    relay.send(copy);
    await clock.settle();
    a.reset();
    await clock.advance(1);
    expect(application.queued).toBe(1);
    await finish();
    expect([ids(), handled[1]!.isAborted]).toEqual([[1, 2], false]);
    relay.reset();
    await clock.advance(1);
    expect(handled[1]!.signal.aborted).toBe(true);
    await finish();
    await stop();
  });

  it("queue - a request that waited too long gives its place back and is answered with 3004", async () => {
    const { application, ids, open, send, finish, clock, stop } = await setUp({ maxConcurrent: 1, busyTimeout: 2 });
    const a = await open("a.example");
    await send(a, "a.example", [1]);
    await clock.advance(1);
    await send(a, "a.example", [2]);
    await clock.advance(1.5);
    await send(a, "a.example", [3]);
    await clock.advance(1);
    expect([refused(a), application.queued]).toEqual([[2], 1]);
    await finish();
    expect(ids()).toEqual([1, 3]);
    await stop();
  });

  it("queue - what still waits when the application stops gets 3004", async () => {
    const { application, open, send, clock, stop } = await setUp({ maxConcurrent: 1 });
    const a = await open("a.example");
    await send(a, "a.example", [1, 2, 3]);
    application.stop();
    await send(a, "a.example", [4]);
    await clock.settle();
    expect([refused(a), application.queued]).toEqual([[2, 3, 4], 0]);
    await stop();
  });
});

describe("requests that wait for our answer", () => {
  it("unanswered - one peer took the memory of the node with requests that nobody had answered yet (M3)", async () => {
    const limits = { maxUnansweredPerPeer: 3, maxUnanswered: 5 };
    const { node, ids, open, send, finish, clock, stop } = await setUp({}, { limits });
    const [a, b] = [await open("a.example"), await open("b.example")];
    await send(a, "a.example", [1, 2, 3, 4, 5]);
    expect([refused(a), ids(), node.tableSizes.unanswered]).toEqual([[4, 5], [1, 2, 3], 3]);
    await send(b, "b.example", [11, 12, 13]);
    expect([refused(b), ids().length]).toEqual([[13], 5]);
    // Reading goes on, and so does what is no request of an application.
    a.send(new DeviceWatchdogRequest({ originHost: "a.example", originRealm: "example" }));
    expect((await a.next(1)).attributes.resultCode).toBe(2001);
    await finish();
    a.rest();
    await send(a, "a.example", [4]);
    expect([refused(a), ids().length]).toEqual([[], 6]);
    // Who comes back has what it left behind.
    a.reset();
    await clock.advance(1);
    const again = await open("a.example");
    await finish();
    await send(again, "a.example", [21, 22]);
    expect(refused(again)).toEqual([22]);
    await stop();
  });

  it("unanswered - octets are bounded as well, those of copies with them", async () => {
    const length = request("a.example", 1).asBytes().length;
    const limits = { maxUnansweredOctetsPerPeer: 2 * length };
    const { open, send, stop } = await setUp({}, { limits });
    const a = await open("a.example");
    await send(a, "a.example", [1, 2, 3]);
    expect(refused(a)).toEqual([3]);
    a.send(request("a.example", 1, true));
    await send(a, "a.example", []);
    expect(refused(a)).toEqual([1]);
    await stop();
  });
});
