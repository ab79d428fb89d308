import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { ConnectionLost, EmptyAnswer, NotRoutable, RequestTimeout } from "../../src/errors.ts";
import { CreditControlAnswer, type CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { DisconnectPeerRequest } from "../../src/message/gen/rfc6733.ts";
import type { Message } from "../../src/message/message.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { chargingPair } from "./charging.ts";
import { answered, CLIENT, caught, clientOf } from "./client-of.ts";

describe("requests", () => {
  it("requests - what is left out is filled in, and the answer is typed", async () => {
    const { clock, gateway, servers, node } = await clientOf(1);
    const promise = gateway.sendRequest(creditControlRequest());
    const request = await servers[0]!.next();
    expect(request.attributes).toMatchObject({
      originHost: "client.example",
      originRealm: "example",
      destinationRealm: "example",
      authApplicationId: 4,
    });
    expect([request.header.isRetransmit, request.header.isProxyable]).toEqual([false, true]);
    expect(request.header.endToEndIdentifier).not.toBe(0);
    servers[0]!.answer(request, answered);
    const answer = await clock.run(promise);
    expect(answer).toBeInstanceOf(CreditControlAnswer);
    expect(answer.resultCode).toBe(2001);
    await clock.run(node.stop());
  });

  it("requests - answers come in any order, each to its own request (TRN-18)", async () => {
    const { clock, gateway, servers, node, peers } = await clientOf(1);
    const promises = Array.from({ length: 50 }, (_, number) =>
      gateway.sendRequest(creditControlRequest({ ccRequestNumber: number })),
    );
    await clock.settle();
    expect(peers[0]!.pendingRequests).toBe(50);
    for (const request of servers[0]!.rest().reverse()) {
      servers[0]!.answer(request, { ...answered, ccRequestNumber: request.attributes.ccRequestNumber });
    }
    const answers = await clock.run(Promise.all(promises));
    expect(answers.map((answer) => answer.ccRequestNumber)).toEqual(Array.from({ length: 50 }, (_, number) => number));
    expect([peers[0]!.pendingRequests, node.tableSizes.pending]).toEqual([0, 0]);
    await clock.run(node.stop());
  });

  it("requests - an error answer resolves, read by the error form", async () => {
    const { clock, gateway, servers, node } = await clientOf(1);
    const promise = gateway.sendRequest(creditControlRequest());
    const request = await servers[0]!.next();
    const error = (request as CreditControlRequest).error({ resultCode: 3004 });
    Object.assign(error.attributes, { originHost: "p1.example", originRealm: "example" });
    servers[0]!.send(error);
    const answer = await clock.run(promise);
    expect([answer.resultCode, answer.header.isError, answer.findings]).toEqual([3004, true, []]);
    await clock.run(node.stop());
  });

  it("requests - no answer in time is RequestTimeout, a later one goes to handleAnswer", async () => {
    const { clock, gateway, servers, node } = await clientOf(1);
    const late: Message[] = [];
    gateway.handleAnswer = (answer) => late.push(answer);
    const promise = caught(gateway.sendRequest(creditControlRequest(), { timeout: 2.5 }));
    const request = await servers[0]!.next();
    const before = clock.monotonic();
    await expect(clock.run(promise)).rejects.toThrow(RequestTimeout);
    expect((clock.monotonic() - before) / 1000).toBeCloseTo(2.5, 2);
    servers[0]!.answer(request, answered);
    await clock.settle();
    expect(late.length).toBe(1);
    servers[0]!.answer(request, answered);
    await clock.settle();
    expect(servers[0]!.closed).toBeUndefined();
    await clock.run(node.stop());
  });

  it("requests - a signal gives one up with its reason", async () => {
    const { clock, gateway, servers, node } = await clientOf(1);
    const controller = new AbortController();
    const promise = caught(gateway.sendRequest(creditControlRequest(), { signal: controller.signal }));
    await servers[0]!.next();
    const reason = new Error("changed my mind");
    controller.abort(reason);
    await expect(promise).rejects.toBe(reason);
    await expect(gateway.sendRequest(creditControlRequest(), { signal: controller.signal })).rejects.toBe(reason);
    expect(node.tableSizes.pending).toBe(0);
    await clock.run(node.stop());
  });

  it("requests - an answer from another connection, or with another End-to-End Identifier, is for nobody (ANS-05)", async () => {
    const { clock, gateway, servers, node } = await clientOf(2);
    const errors: string[] = [];
    node.on("protocolError", ({ reason }) => errors.push(reason));
    const promise = gateway.sendRequest(creditControlRequest({ destinationHost: "p1.example" }));
    const request = await servers[0]!.next();
    servers[1]!.answer(request, answered);
    request.header.endToEndIdentifier++;
    servers[0]!.answer(request, answered);
    await clock.settle();
    expect(errors.length).toBe(2);
    request.header.endToEndIdentifier--;
    servers[0]!.answer(request, answered);
    expect((await clock.run(promise)).originHost).toBe("p1.example");
    await clock.run(node.stop());
  });

  it("requests - without a peer NotRoutable says why", async () => {
    const { clock, gateway, servers, node } = await clientOf(1);
    await expect(gateway.sendRequest(creditControlRequest({ destinationRealm: "nowhere.example" }))).rejects.toThrow(
      "no route leads to realm nowhere.example for application 4",
    );
    servers[0]!.end();
    await clock.advance(1);
    const refused = gateway.sendRequest(creditControlRequest());
    await expect(refused).rejects.toThrow(NotRoutable);
    await expect(refused).rejects.toThrow("p1.example: not connected: the peer closed the transport 1 s ago");
    expect(node.explainRoute(creditControlRequest({}))).toContain("not connected");
    expect(node.explainRoute(creditControlRequest(), gateway)).toContain(
      "the route of realm example for application 4",
    );
    await clock.run(node.stop());
  });

  it("requests - with connect a missing peer is dialled, and the request goes as soon as it is there (DPR-08)", async () => {
    const { clock, gateway, servers, node, peers } = await clientOf(1);
    servers[0]!.send(
      new DisconnectPeerRequest({ originHost: "p1.example", originRealm: "example", disconnectCause: 2 }),
    );
    await servers[0]!.next();
    servers[0]!.end();
    await clock.advance(100);
    const [old] = servers;
    const promise = gateway.sendRequest(creditControlRequest(), { connect: true });
    await clock.until(() => servers[0] !== old);
    await servers[0]!.answerCapabilities();
    servers[0]!.answer(await servers[0]!.next(), answered);
    expect((await clock.run(promise)).resultCode).toBe(2001);
    expect(peers[0]!.isUsable).toBe(true);
    await clock.run(node.stop());
  });

  it("requests - with connect a peer that does not come up is a timeout", async () => {
    const { clock, gateway, servers, node, network } = await clientOf(1);
    servers[0]!.end();
    await clock.advance(1);
    network.down("10.0.0.1");
    await expect(
      clock.run(caught(gateway.sendRequest(creditControlRequest(), { connect: true, timeout: 3 }))),
    ).rejects.toThrow("no peer came up in 3 s");
    await clock.run(node.stop());
  });

  it("requests - a message that can't be encoded rejects, and nothing waits", async () => {
    const { clock, gateway, node, peers } = await clientOf(1);
    const bad = creditControlRequest({ ccRequestNumber: "one" as unknown as number });
    await expect(gateway.sendRequest(bad)).rejects.toThrow("CC-Request-Number");
    expect([node.tableSizes.pending, peers[0]!.pendingRequests]).toEqual([0, 0]);
    await expect(gateway.sendRequest(creditControlRequest().toAnswer())).rejects.toThrow("give a request");
    await clock.run(node.stop());
  });

  it("requests - no more wait at a time than allowed", async () => {
    const { clock, gateway, node } = await clientOf(1, { limits: { maxPendingRequests: 2 } });
    const waiting = [
      caught(gateway.sendRequest(creditControlRequest())),
      caught(gateway.sendRequest(creditControlRequest())),
    ];
    await expect(gateway.sendRequest(creditControlRequest())).rejects.toMatchObject({ code: "overload" });
    await clock.run(node.stop({ force: true }));
    for (const promise of waiting) await expect(promise).rejects.toThrow(EmptyAnswer);
  });

  it("requests - a stopped node or application ends them with EmptyAnswer and takes no new ones", async () => {
    const { clock, gateway, node } = await clientOf(1);
    const promise = caught(gateway.sendRequest(creditControlRequest()));
    gateway.stop();
    await expect(promise).rejects.toThrow(EmptyAnswer);
    await expect(gateway.sendRequest(creditControlRequest())).rejects.toThrow(EmptyAnswer);
    const other = node.addApplication(new Application(4, { auth: true }));
    const second = caught(other.sendRequest(creditControlRequest()));
    await clock.run(node.stop());
    await expect(second).rejects.toThrow(EmptyAnswer);
    await expect(other.sendRequest(creditControlRequest())).rejects.toThrow(EmptyAnswer);
  });

  it("requests - before start they are refused", async () => {
    const pair = chargingPair();
    await expect(pair.gateway.sendRequest(creditControlRequest())).rejects.toThrow("does not run");
  });
});

describe("failover", () => {
  it("failover - a lost connection moves its requests in order, with T and the same End-to-End (FOV-02)", async () => {
    const { clock, gateway, servers, node, network } = await clientOf(2, {});
    node.peerRouteSelectFunc = (_node, _app, _message, peers) => peers[0]!;
    const promises = Array.from({ length: 20 }, (_, number) =>
      gateway.sendRequest(creditControlRequest({ ccRequestNumber: number })),
    );
    await clock.settle();
    const first = servers[0]!.rest();
    network.sever(CLIENT, "10.0.0.1");
    await clock.settle();
    const moved = servers[1]!.rest();
    expect(moved.length).toBe(20);
    for (const [index, message] of moved.entries()) {
      expect(message.header.isRetransmit).toBe(true);
      expect(message.header.endToEndIdentifier).toBe(first[index]!.header.endToEndIdentifier);
      expect(message.attributes).toEqual(first[index]!.attributes);
      servers[1]!.answer(message, answered);
    }
    for (const answer of await clock.run(Promise.all(promises))) expect(answer.originHost).toBe("p2.example");
    await clock.run(node.stop());
  });

  it("failover - the caller may change its message after sending it", async () => {
    const { clock, gateway, servers, node, network } = await clientOf(2);
    node.peerRouteSelectFunc = (_node, _app, _message, peers) => peers[0]!;
    const request = creditControlRequest({ userName: "before" });
    void gateway.sendRequest(request).catch(() => {});
    await clock.settle();
    request.userName = "after";
    network.sever(CLIENT, "10.0.0.1");
    expect((await servers[1]!.next()).attributes.userName).toBe("before");
    await clock.run(node.stop({ force: true }));
  });

  it("failover - with no other peer a lost connection is ConnectionLost at once (FOV-04)", async () => {
    const { clock, gateway, servers, node, network } = await clientOf(2);
    const pinned = caught(gateway.sendRequest(creditControlRequest({ destinationHost: "p1.example" })));
    const stays = caught(
      gateway.sendRequest(creditControlRequest(), { failover: false, peers: [node.peers.get("p1.example")!] }),
    );
    await clock.settle();
    network.sever(CLIENT, "10.0.0.1");
    await clock.settle();
    await expect(pinned).rejects.toThrow(ConnectionLost);
    await expect(stays).rejects.toThrow(ConnectionLost);
    expect(servers[1]!.rest()).toEqual([]);
    await clock.run(node.stop());
  });

  it("failover - requests that wait when a peer says DPR and closes go elsewhere (DPR-12)", async () => {
    const { clock, gateway, servers, node } = await clientOf(2);
    node.peerRouteSelectFunc = (_node, _app, _message, peers) => peers[0]!;
    const promises = Array.from({ length: 5 }, () => gateway.sendRequest(creditControlRequest()));
    await clock.settle();
    const [early] = servers[0]!.rest();
    servers[0]!.send(
      new DisconnectPeerRequest({ originHost: "p1.example", originRealm: "example", disconnectCause: 0 }),
    );
    await servers[0]!.next();
    servers[0]!.answer(early!, answered);
    expect((await clock.run(promises[0]!)).originHost).toBe("p1.example");
    void gateway.sendRequest(creditControlRequest()).catch(() => {});
    expect((await servers[1]!.next()).header.isRetransmit).toBe(false);
    servers[0]!.end();
    for (let index = 0; index < 4; index++) {
      const moved = await servers[1]!.next();
      expect(moved.header.isRetransmit).toBe(true);
      servers[1]!.answer(moved, answered);
    }
    await clock.run(Promise.all(promises));
    await clock.run(node.stop({ force: true }));
  });

  it("failover - a suspect peer's requests move, its late answers reach nobody, new ones go elsewhere (FOV-09, FOV-10)", async () => {
    const { clock, gateway, servers, node, peers } = await clientOf(2, { idleTimeout: 6 });
    node.peerRouteSelectFunc = (_node, _app, _message, candidates) => candidates[0]!;
    const promise = gateway.sendRequest(creditControlRequest(), { timeout: 100 });
    const original = await servers[0]!.next();
    // p2 stays alive, p1 is silent.
    const alive = setInterval(() => {}, 1_000_000);
    const answerP2 = async (): Promise<Message> => {
      for (;;) {
        const message = await servers[1]!.next();
        if (message.name !== "Device-Watchdog") return message;
        servers[1]!.answer(message);
      }
    };
    const moved = await answerP2();
    clearInterval(alive);
    expect(peers[0]!.watchdogState).toBe("SUSPECT");
    expect([moved.header.isRetransmit, moved.header.endToEndIdentifier]).toEqual([
      true,
      original.header.endToEndIdentifier,
    ]);
    void gateway.sendRequest(creditControlRequest({ ccRequestNumber: 7 })).catch(() => {});
    expect((await answerP2()).attributes.ccRequestNumber).toBe(7);
    servers[0]!.answer(original, { ...answered, ccRequestNumber: 1 });
    await clock.settle();
    expect(peers[0]!.watchdogState).toBe("OKAY");
    servers[1]!.answer(moved, { ...answered, ccRequestNumber: 2 });
    expect((await clock.run(promise)).ccRequestNumber).toBe(2);
    await clock.run(node.stop({ force: true }));
  });

  it("failover - 3002 and 3004 lead to the next peer with T clear, each peer once (FOV-13, FOV-14)", async () => {
    for (const resultCode of [3002, 3004]) {
      const { clock, gateway, servers, node } = await clientOf(3);
      const promise = gateway.sendRequest(creditControlRequest());
      const seen: string[] = [];
      for (let round = 0; round < 3; round++) {
        await clock.until(() =>
          servers.some(
            (server) => server.received.length > 1 + seen.filter((name) => name === server.identity.originHost).length,
          ),
        );
        for (const server of servers) {
          for (const request of server.rest()) {
            expect(request.header.isRetransmit).toBe(false);
            seen.push(server.identity.originHost);
            const error = (request as CreditControlRequest).error({ resultCode });
            Object.assign(error.attributes, { originHost: server.identity.originHost, originRealm: "example" });
            server.send(error);
          }
        }
      }
      expect((await clock.run(promise)).resultCode).toBe(resultCode);
      expect(seen.sort()).toEqual(["p1.example", "p2.example", "p3.example"]);
      await clock.run(node.stop());
    }
  });

  it("failover - without failover the first error answer is the result", async () => {
    const { clock, gateway, servers, node } = await clientOf(2);
    const promise = gateway.sendRequest(creditControlRequest(), { failover: false });
    await clock.settle();
    const server = servers.find((candidate) => candidate.received.length > 1)!;
    const error = ((await server.next()) as CreditControlRequest).error({ resultCode: 3004 });
    Object.assign(error.attributes, { originHost: "p1.example", originRealm: "example" });
    server.send(error);
    expect((await clock.run(promise)).resultCode).toBe(3004);
    await clock.run(node.stop());
  });
});

describe("load", () => {
  it("load - requests are spread over the peers by what waits for an answer", async () => {
    const { clock, gateway, servers, node, peers } = await clientOf(3);
    for (let number = 0; number < 30; number++) void gateway.sendRequest(creditControlRequest()).catch(() => {});
    await clock.settle();
    expect(servers.map((server) => server.rest().length)).toEqual([10, 10, 10]);
    expect(peers.map((peer) => peer.counters.sent.requests)).toEqual([11, 11, 11]);
    await clock.run(node.stop({ force: true }));
  });
});
