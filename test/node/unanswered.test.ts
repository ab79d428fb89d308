import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Message } from "../../src/message/message.ts";
import { Emptied } from "../../src/node/emptied.ts";
import { type AnswerSink, IncomingRequest } from "../../src/node/inbound/incoming-request.ts";
import { type UnansweredLimits, UnansweredRequests } from "../../src/node/inbound/unanswered.ts";
import type { NodeApplication } from "../../src/node/node-application.ts";
import { Channel } from "../../src/node/peers/channel.ts";
import type { Pump } from "../../src/node/peers/pump.ts";
import { PeerConnection } from "../../src/peer/connection.ts";
import { PEER_RECV } from "../../src/peer/peer-constants.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { TimerQueue } from "../../src/timer-queue.ts";

const LIMITS = {
  maxUnanswered: 250_000,
  maxUnansweredPerPeer: 125_000,
  maxUnansweredOctets: 1e9,
  maxUnansweredOctetsPerPeer: 1e9,
};

function channelTo(nodeName: string): Channel {
  const connection = new PeerConnection("192.0.2.1", 3868, PEER_RECV, () => undefined);
  connection.nodeName = nodeName;
  return new Channel(connection, {} as Pump);
}

interface Taken {
  readonly from: number;
  readonly seconds: number;
  readonly hopByHop: number;
  readonly source: Channel;
}

function setUp(limits: Partial<UnansweredLimits> = {}) {
  const environment = virtualEnvironment();
  const expired: IncomingRequest[] = [];
  const requests = new UnansweredRequests({
    environment,
    timers: new TimerQueue(environment.clock),
    emptied: new Emptied(),
    limits: { ...LIMITS, ...limits },
  });
  let taken = 0;
  const sink: AnswerSink = {
    deferred: (request) => requests.add(request, environment.clock.monotonic() + taken++ / 1000),
    answered() {},
    refused() {},
    refusedAtOnce() {},
    abandoned: (request) => {
      request.settle();
      requests.remove(request);
    },
  };
  const sources = [channelTo("a.example"), channelTo("b.example")];
  const take = (
    identifier: number,
    { from = 0, seconds = 30, hopByHop = 0, source }: Partial<Taken> = {},
  ): IncomingRequest => {
    const request = creditControlRequest({});
    request.header.endToEndIdentifier = identifier;
    request.header.hopByHopIdentifier = hopByHop;
    request.header.length = 100;
    const incoming = new IncomingRequest(sink, source ?? sources[from]!);
    incoming.defer(request, {
      answerTimeout: seconds,
      expired: () => expired.push(incoming),
    } as Partial<NodeApplication> as NodeApplication);
    return incoming;
  };
  const latest = (identifier: number, from = 0) =>
    requests.withEndToEnd(identifier, ({ source }) => source === sources[from]);
  return { clock: environment.clock, requests, take, expired, sources, latest };
}

/** The answer to a request as somebody makes it by hand. */
function answerTo({ request }: IncomingRequest): Message {
  return request.toAnswer();
}

describe("unanswered requests", () => {
  it("unanswered requests - are found whenever somebody looks, also after a long time without", () => {
    const look = fc.record({ does: fc.constant("look"), identifier: fc.nat(9), from: fc.nat(1) });
    const add = fc.record({
      does: fc.constant("add"),
      identifier: fc.nat(9),
      from: fc.nat(1),
      seconds: fc.nat(1),
      which: fc.nat(3),
    });
    const end = fc.record({ does: fc.constant("end"), which: fc.nat() });
    const burst = fc.record({
      does: fc.constant("burst"),
      count: fc.integer({ min: 1, max: 200 }),
      stay: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(look, add, end, burst), { maxLength: 60 }), (steps) => {
        const { requests, take, latest, sources } = setUp();
        const model: IncomingRequest[] = [];
        for (const step of steps) {
          if ("from" in step && !("seconds" in step)) {
            const fits = model.filter(
              ({ endToEndIdentifier, source }) =>
                endToEndIdentifier === step.identifier && source === sources[step.from],
            );
            expect(latest(step.identifier, step.from)).toBe(fits.at(-1));
            for (const one of fits) {
              const alike = model.filter(
                ({ endToEndIdentifier, hopByHopIdentifier }) =>
                  endToEndIdentifier === one.endToEndIdentifier && hopByHopIdentifier === one.hopByHopIdentifier,
              );
              expect(requests.find(answerTo(one))).toBe(alike.length === 1 ? one : undefined);
            }
          } else if ("seconds" in step)
            model.push(take(step.identifier, { from: step.from, seconds: 30 + step.seconds, hopByHop: step.which }));
          else if ("which" in step && !("from" in step) && model.length > 0)
            requests.remove(model.splice(step.which % model.length, 1)[0]!);
          else if ("count" in step) {
            const many = Array.from({ length: step.count }, (_, index) => take(100 + index));
            if (step.stay) model.push(...many);
            else for (const request of many) requests.remove(request);
          }
          expect([requests.size, requests.octets]).toEqual([model.length, model.length * 100]);
        }
        requests.abandonAll(new Error("over"));
        expect(requests.size).toBe(0);
      }),
    );
  });

  it("unanswered requests - one that is late is taken out once, whoever looks before it is given up", async () => {
    const { clock, requests, take, expired, latest } = setUp();
    const late = take(1, { seconds: 10 });
    const other = take(1, { seconds: 20 });
    await clock.advance(11);
    expect(expired).toEqual([late]);
    expect(latest(1)).toBe(other);
    late.abandon();
    expect([latest(1), requests.size]).toEqual([other, 1]);
    await clock.advance(10);
    other.abandon();
    expect([expired, latest(1), requests.size]).toEqual([[late, other], undefined, 0]);
  });

  it("unanswered requests - `sendAnswer` looked at all requests with one End-to-End Identifier; it looks at one", () => {
    const { requests, take } = setUp();
    const taken = Array.from({ length: 500 }, (_, hopByHop) => take(5, { hopByHop }));
    const asked = taken.map((one) => ({ answer: answerTo(one), one }));
    for (const { answer, one } of asked) expect(requests.find(answer)).toBe(one);
    // With both identifiers the same they can't be told apart, and nobody searches on.
    take(5, { hopByHop: 7, from: 1 });
    expect(requests.find(asked[7]!.answer)).toBeUndefined();
    expect(requests.find(asked[8]!.answer)).toBe(taken[8]);
    asked[8]!.answer.header.commandCode = 271;
    expect(requests.find(asked[8]!.answer)).toBeUndefined();
    asked[9]!.answer.header.applicationId = 5;
    expect(requests.find(asked[9]!.answer)).toBeUndefined();
  });

  it.each<[string, Partial<UnansweredLimits>, boolean, boolean]>([
    ["maxUnanswered", { maxUnanswered: 3 }, true, true],
    ["maxUnansweredPerPeer", { maxUnansweredPerPeer: 3 }, true, false],
    ["maxUnansweredOctets", { maxUnansweredOctets: 300 }, true, true],
    ["maxUnansweredOctetsPerPeer", { maxUnansweredOctetsPerPeer: 300 }, true, false],
  ])("unanswered requests - are bounded by %s", (_name, limits, ofA, ofB) => {
    const { requests, take, sources } = setUp(limits);
    const [a, b] = sources as [Channel, Channel];
    const taken = [take(1), take(2)];
    expect([requests.isFull(a), requests.isFull(b)]).toEqual([false, false]);
    taken.push(take(3));
    expect([requests.isFull(a), requests.isFull(b)]).toEqual([ofA, ofB]);
    taken[0]!.abandon();
    expect([requests.isFull(a), requests.isFull(b)]).toEqual([false, false]);
    requests.grow(taken[1]!, 100);
    expect(requests.isFull(a)).toBe("maxUnansweredOctets" in limits || "maxUnansweredOctetsPerPeer" in limits);
    for (const one of taken) one.abandon();
    expect([requests.octets, a.load]).toEqual([0, { requests: 0, octets: 0 }]);
  });

  it("unanswered requests - a peer that comes back has those that it left behind", () => {
    const { requests, take, sources } = setUp({ maxUnansweredPerPeer: 3 });
    const [old] = sources as [Channel];
    const left = [take(1), take(2)];
    old.connection.close(false);
    requests.connectionLost(old);
    const back = channelTo("A.example");
    const third = take(3, { source: back });
    expect([requests.isFull(back), back.load]).toEqual([true, { requests: 3, octets: 300 }]);
    back.connection.close(false);
    requests.connectionLost(back);
    for (const one of [...left, third]) one.abandon();
    const again = channelTo("a.example");
    take(4, { source: again });
    expect(again.load).toEqual({ requests: 1, octets: 100 });
    expect(again.load).not.toBe(old.load);
  });
});
