import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { NotRoutable } from "../../src/errors.ts";
import type { RequestEnded, RequestStarted } from "../../src/node/exchange-events.ts";
import type { Node } from "../../src/node/node.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { type ChargingHandler, chargingPair, granted } from "./charging.ts";

/** What a node tells of its requests, in one word each. */
function watch(node: Node) {
  const started: RequestStarted[] = [];
  const ended: RequestEnded[] = [];
  const told: string[] = [];
  node.on("requestStarted", (event) => {
    started.push(event);
    told.push(`${event.role} started ${event.attempt}`);
  });
  node.on("requestEnded", (event) => {
    ended.push(event);
    told.push(`${event.role} ${event.outcome} ${event.resultCode ?? "-"}`);
  });
  return { started, ended, told };
}

async function readyPair(handler: ChargingHandler = granted, options: Parameters<typeof chargingPair>[0] = {}) {
  const pair = chargingPair({ ...options, handler });
  const [client, server] = [watch(pair.client), watch(pair.server)];
  await pair.start();
  return { ...pair, seen: { client, server } };
}

describe("request events", () => {
  it("request events - an exchange begins and ends once on either side, with its times and its result", async () => {
    const handler: ChargingHandler = async (request) => {
      await new Promise<void>((resolve) => void pair.clock.setTimer(250, resolve));
      return granted(request);
    };
    const pair = await readyPair(handler);
    const request = creditControlRequest();
    const answer = await pair.clock.run(pair.gateway.sendRequest(request));
    const { client, server } = pair.seen;
    expect([client.told, server.told]).toEqual([
      ["client started 1", "client answered 2001"],
      ["server started 1", "server answered 2001"],
    ]);
    expect(client.started[0]).toMatchObject({ peer: pair.serverPeer, connection: pair.serverPeer.connection, request });
    expect(client.ended[0]).toMatchObject({ peer: pair.serverPeer, request, answer, attempts: 1 });
    expect(server.ended[0]).toMatchObject({ peer: pair.clientPeer, commandCode: 272, applicationId: 4, attempts: 1 });
    expect(server.ended[0]!.latencyMs).toBeGreaterThanOrEqual(250);
    expect(client.ended[0]!.latencyMs).toBeGreaterThanOrEqual(server.ended[0]!.latencyMs);
    expect(Math.abs(server.started[0]!.startedAtMs - client.started[0]!.startedAtMs)).toBeLessThan(250);
    await pair.stop();
  });

  it("request events - an answer in the call of the handler, a refusal and an error of the handler end it, too", async () => {
    const handlers: ChargingHandler[] = [
      granted,
      () => {
        throw new Error("boom");
      },
      () => undefined as never,
    ];
    const pair = await readyPair((request, context) => handlers.shift()!(request, context), {
      application: { answerTimeout: 5 },
    });
    for (let index = 0; index < 3; index++) {
      await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
    }
    const unknown = creditControlRequest();
    unknown.destinationRealm = "elsewhere";
    await pair.clock.run(pair.gateway.sendRequest(unknown, { peers: [pair.serverPeer] }));
    expect(pair.seen.server.told.filter((text) => !text.includes("started"))).toEqual([
      "server answered 2001",
      "server answered 5012",
      "server timeout 5012",
      "server answered 3003",
    ]);
    expect(pair.seen.server.started).toHaveLength(4);
    expect(pair.seen.client.told.at(-1)).toBe("client answered 3003");
    await pair.stop();
  });

  it("request events - a request without a peer, too many of them, a time-out and a signal have outcomes of their own", async () => {
    const pair = await readyPair(() => new Promise(() => {}), { client: { limits: { maxPendingRequests: 2 } } });
    const { client } = pair.seen;
    const outcomes = () => client.ended.map(({ outcome, attempts, peer }) => [outcome, attempts, peer?.nodeName]);
    const lonely = pair.client.addApplication(new Application(4, { auth: true }), []);
    await expect(lonely.sendRequest(creditControlRequest())).rejects.toThrow(NotRoutable);
    expect(outcomes()).toEqual([["not_routable", 0, undefined]]);
    const late = pair.gateway.sendRequest(creditControlRequest(), { timeout: 1 }).catch(() => {});
    const controller = new AbortController();
    const given = pair.gateway.sendRequest(creditControlRequest(), { signal: controller.signal }).catch(() => {});
    await pair.gateway.sendRequest(creditControlRequest()).catch(() => {});
    controller.abort();
    await pair.clock.run(Promise.all([late, given]));
    expect(outcomes().slice(1)).toEqual([
      ["overload", 0, undefined],
      ["cancelled", 1, "server.example"],
      ["timeout", 1, "server.example"],
    ]);
    await pair.stop();
    expect(pair.seen.server.ended).toHaveLength(pair.seen.server.started.length);
  });

  it("request events - each peer that a moved request goes to is an attempt, and a lost connection ends what can't move", async () => {
    const pair = await readyPair(() => new Promise(() => {}));
    const waiting = pair.gateway.sendRequest(creditControlRequest(), { failover: false }).catch(() => {});
    await pair.clock.advance(0.1);
    pair.serverPeer.connection!.close();
    await pair.clock.run(waiting);
    expect(pair.seen.client.told).toEqual(["client started 1", "client connection_lost -"]);
    const again = pair.gateway.sendRequest(creditControlRequest(), { connect: true, timeout: 60 }).catch(() => {});
    await pair.clock.advance(40);
    pair.serverPeer.connection!.close();
    await pair.clock.run(again);
    expect(pair.seen.client.told.slice(2)).toEqual(["client started 1", "client started 2", "client timeout -"]);
    expect(pair.seen.client.ended.at(-1)).toMatchObject({ attempts: 2 });
    await pair.stop();
  });

  it("request events - a listener that comes late hears of the requests that begin after it", async () => {
    const pair = chargingPair({ handler: granted });
    await pair.start();
    const waiting = pair.gateway.sendRequest(creditControlRequest());
    const { told } = watch(pair.client);
    await pair.clock.run(waiting);
    expect(told).toEqual([]);
    await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
    expect(told).toEqual(["client started 1", "client answered 2001"]);
    await pair.stop();
  });
});
