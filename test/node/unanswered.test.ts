import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IncomingRequest } from "../../src/node/incoming-request.ts";
import type { NodeApplication } from "../../src/node/node-application.ts";
import type { NodeConnection } from "../../src/node/node-connection.ts";
import { UnansweredRequests } from "../../src/node/unanswered.ts";
import type { HostMemory } from "../../src/routing/duplicates.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { TimerQueue } from "../../src/timer-queue.ts";

const HOSTS = [{}, {}] as unknown as readonly HostMemory[];

function setUp() {
  const environment = virtualEnvironment();
  const requests = new UnansweredRequests(environment, new TimerQueue(environment.clock));
  const expired: IncomingRequest[] = [];
  let taken = 0;
  const sink = { answered() {}, abandoned: (request: IncomingRequest) => requests.remove(request) };
  const take = (identifier: number, { host = 0, seconds = 30 } = {}): IncomingRequest => {
    const request = creditControlRequest({});
    request.header.endToEndIdentifier = identifier;
    const application = { answerTimeout: seconds, expired: (late: IncomingRequest) => expired.push(late) };
    const incoming = new IncomingRequest(sink, {
      request,
      context: {} as NodeConnection,
      application: application as unknown as NodeApplication,
      receivedAt: environment.clock.monotonic() + taken++ / 1000,
      host: HOSTS[host],
    });
    requests.add(incoming);
    return incoming;
  };
  return { clock: environment.clock, requests, take, expired };
}

describe("unanswered requests", () => {
  it("unanswered requests - are found whenever somebody looks, also after a long time without", () => {
    const look = fc.record({ does: fc.constant("look"), identifier: fc.nat(9), host: fc.nat(1) });
    const add = fc.record({ does: fc.constant("add"), identifier: fc.nat(9), host: fc.nat(1), seconds: fc.nat(1) });
    const end = fc.record({ does: fc.constant("end"), which: fc.nat() });
    const burst = fc.record({
      does: fc.constant("burst"),
      count: fc.integer({ min: 1, max: 200 }),
      stay: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(look, add, end, burst), { maxLength: 60 }), (steps) => {
        const { requests, take } = setUp();
        const model: IncomingRequest[] = [];
        for (const step of steps) {
          if ("host" in step && !("seconds" in step)) {
            const fits = model.filter(
              ({ identifier, host }) => identifier === step.identifier && host === HOSTS[step.host],
            );
            expect(requests.ofHost(HOSTS[step.host]!, step.identifier)).toBe(fits.at(-1));
          } else if ("seconds" in step)
            model.push(take(step.identifier, { host: step.host, seconds: 30 + step.seconds }));
          else if ("which" in step && model.length > 0) requests.remove(model.splice(step.which % model.length, 1)[0]!);
          else if ("count" in step) {
            const many = Array.from({ length: step.count }, (_, index) => take(100 + index));
            if (step.stay) model.push(...many);
            else for (const request of many) requests.remove(request);
          }
          expect(requests.size).toBe(model.length);
        }
        requests.abandonAll();
        expect(requests.size).toBe(0);
      }),
    );
  });

  it("unanswered requests - one that is late is taken out once, whoever looks before it is given up", async () => {
    const { clock, requests, take, expired } = setUp();
    const late = take(1, { seconds: 10 });
    const other = take(1, { seconds: 20 });
    await clock.advance(11);
    expect(expired).toEqual([late]);
    expect(requests.ofHost(HOSTS[0]!, 1)).toBe(other);
    late.abandon();
    expect([requests.ofHost(HOSTS[0]!, 1), requests.size]).toEqual([other, 1]);
    await clock.advance(10);
    other.abandon();
    expect([expired, requests.ofHost(HOSTS[0]!, 1), requests.size]).toEqual([[late, other], undefined, 0]);
  });
});
