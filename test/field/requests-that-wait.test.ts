import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { ConnectionLost, EmptyAnswer, RequestTimeout } from "../../src/errors.ts";
import { DisconnectPeerRequest } from "../../src/message/gen/rfc6733.ts";
import type { NodeOptions } from "../../src/node/options.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { answered, CLIENT, caught, clientOf } from "../node/client-of.ts";
import { scripted } from "../node/scripted.ts";

const CREDIT_CONTROL = 272;

/** A client whose only server is gone; `back` lets it come again. */
async function clientOfNone(
  options: NodeOptions = {},
): Promise<Awaited<ReturnType<typeof clientOf>> & { back(): Promise<void> }> {
  const client = await clientOf(1, options);
  const { network, servers, clock } = client;
  const [old] = servers;
  old!.end();
  network.down("10.0.0.1");
  await clock.advance(1);
  return {
    ...client,
    async back() {
      network.up("10.0.0.1");
      await clock.until(() => servers[0] !== old);
      await servers[0]!.answerCapabilities();
    },
  };
}

describe("requests that wait for a peer", () => {
  it("requests that wait for a peer - each goes once, though a listener changes the routes in the midst of its sending", async () => {
    const { clock, gateway, servers, node, back } = await clientOfNone();
    const promises = [1, 2, 3].map((ccRequestNumber) =>
      gateway.sendRequest(creditControlRequest({ ccRequestNumber }), { connect: true, timeout: 200 }),
    );
    let added = 0;
    node.on("message", ({ direction, message }) => {
      if (direction !== "sent" || message.code !== CREDIT_CONTROL) return;
      node.addPeer(`aaa://more${added++}.example`);
    });
    await back();
    await clock.settle();
    const sent = servers[0]!.rest();
    expect(sent.map(({ attributes, header }) => [attributes.ccRequestNumber, header.isRetransmit])).toEqual([
      [1, false],
      [2, false],
      [3, false],
    ]);
    for (const request of sent) servers[0]!.answer(request, answered);
    await clock.run(Promise.all(promises));
    expect([added, node.tableSizes.waiting, node.tableSizes.pending]).toEqual([3, 0, 0]);
    await clock.run(node.stop({ force: true }));
  });

  it("requests that wait for a peer - they count for maxPendingRequests, and thousands of them need no timer each", async () => {
    const { clock, gateway, node, back, servers } = await clientOfNone({ limits: { maxPendingRequests: 1000 } });
    const { timers } = node.tableSizes;
    const promises = Array.from({ length: 1000 }, () =>
      caught(gateway.sendRequest(creditControlRequest(), { connect: true, timeout: 200 })),
    );
    expect([node.tableSizes.waiting, node.tableSizes.timers - timers]).toEqual([1000, 1]);
    const oneMore = gateway.sendRequest(creditControlRequest(), { connect: true });
    await expect(oneMore).rejects.toMatchObject({ code: "overload" });
    await expect(oneMore).rejects.toThrow("1000 requests wait for an answer or a peer");
    await back();
    await clock.settle();
    expect([node.tableSizes.waiting, node.tableSizes.pending]).toEqual([0, 1000]);
    for (const request of servers[0]!.rest()) servers[0]!.answer(request, answered);
    expect((await clock.run(Promise.all(promises))).length).toBe(1000);
    await clock.run(node.stop({ force: true }));
  });

  it("requests that wait for a peer - the caller may change its message meanwhile, and what can't be encoded is refused at once", async () => {
    const { clock, gateway, servers, node, back } = await clientOfNone();
    const request = creditControlRequest({ userName: "before" });
    const promise = gateway.sendRequest(request, { connect: true, timeout: 200 });
    request.userName = "after";
    await expect(
      gateway.sendRequest(creditControlRequest({ ccRequestNumber: "one" as never }), { connect: true }),
    ).rejects.toThrow("CC-Request-Number");
    await back();
    const sent = await servers[0]!.next();
    expect(sent.attributes.userName).toBe("before");
    servers[0]!.answer(sent, answered);
    expect((await clock.run(promise)).resultCode).toBe(2001);
    await clock.run(node.stop({ force: true }));
  });

  it("requests that wait for a peer - the timeout is for all: the wait for the peer and the wait for the answer", async () => {
    const { clock, gateway, servers, node, back } = await clientOfNone();
    const begin = clock.monotonic();
    const promise = caught(gateway.sendRequest(creditControlRequest(), { connect: true, timeout: 40 }));
    await clock.advance(10);
    await back();
    await servers[0]!.next();
    expect((clock.monotonic() - begin) / 1000).toBeGreaterThan(20);
    const ended = promise.catch((error: unknown) => [error, (clock.monotonic() - begin) / 1000]);
    const [error, seconds] = (await clock.run(ended)) as unknown as [Error, number];
    expect(error).toBeInstanceOf(RequestTimeout);
    expect(error.message).toBe("Credit-Control request: no answer from p1.example in 40 s");
    expect(seconds).toBeCloseTo(40, 2);
    await clock.run(node.stop({ force: true }));
  });

  it("requests that wait for a peer - the time-out says why no peer is there at its end", async () => {
    const { clock, gateway, node } = await clientOfNone();
    const promise = caught(gateway.sendRequest(creditControlRequest(), { connect: true, timeout: 3 }));
    await expect(clock.run(promise)).rejects.toThrow(
      /no peer came up in 3 s: .*\n {2}p1\.example: not ready: CONNECTING/,
    );
    expect(node.tableSizes).toMatchObject({ waiting: 0, pending: 0 });
    await clock.run(node.stop({ force: true }));
  });

  it("requests that wait for a peer - a signal, the end of their application or of the node ends them", async () => {
    const { clock, gateway, node } = await clientOfNone();
    const other = node.addApplication(new Application(4, { auth: true }), node.peers.values());
    const controller = new AbortController();
    const given = caught(gateway.sendRequest(creditControlRequest(), { connect: true, signal: controller.signal }));
    const stopped = caught(gateway.sendRequest(creditControlRequest(), { connect: true }));
    const last = caught(other.sendRequest(creditControlRequest(), { connect: true }));
    const reason = new Error("changed my mind");
    controller.abort(reason);
    await expect(given).rejects.toBe(reason);
    gateway.stop();
    await expect(stopped).rejects.toThrow(EmptyAnswer);
    expect(node.tableSizes.waiting).toBe(1);
    await clock.run(node.stop());
    await expect(last).rejects.toThrow(EmptyAnswer);
  });

  it("requests that wait for a peer - a rule that gives up, aborts or fails while it chooses has the last word", async () => {
    const { clock, gateway, servers, node } = await clientOf(2);
    const controller = new AbortController();
    const reason = new Error("not now");
    node.peerRouteSelectFunc = (_node, _application, _request, peers) => {
      controller.abort(reason);
      return peers[0]!;
    };
    await expect(gateway.sendRequest(creditControlRequest(), { signal: controller.signal })).rejects.toBe(reason);
    expect([servers.flatMap((server) => server.rest()), node.tableSizes.pending]).toEqual([[], 0]);
    await clock.run(node.stop({ force: true }));
  });
});

describe("requests under way when the only server goes", () => {
  it("requests under way when the only server goes - with connect they wait and go again with T, without they are lost", async () => {
    const { clock, gateway, servers, node, network } = await clientOf(1);
    const waits = gateway.sendRequest(creditControlRequest({ ccRequestNumber: 1 }), { connect: true });
    const lost = caught(gateway.sendRequest(creditControlRequest({ ccRequestNumber: 2 })));
    const stays = caught(gateway.sendRequest(creditControlRequest(), { connect: true, failover: false }));
    await clock.settle();
    const [first] = servers[0]!.rest();
    const [old] = servers;
    network.sever(CLIENT, "10.0.0.1");
    await clock.settle();
    await expect(lost).rejects.toThrow(ConnectionLost);
    await expect(stays).rejects.toThrow(ConnectionLost);
    expect(node.tableSizes).toMatchObject({ waiting: 1, pending: 0 });
    // Long before reconnectWait is over.
    await clock.advance(2);
    expect(servers[0]).not.toBe(old);
    await servers[0]!.answerCapabilities();
    const again = await servers[0]!.next();
    expect([again.header.isRetransmit, again.header.endToEndIdentifier, again.attributes.ccRequestNumber]).toEqual([
      true,
      first!.header.endToEndIdentifier,
      1,
    ]);
    servers[0]!.answer(again, answered);
    expect((await clock.run(waits)).resultCode).toBe(2001);
    await clock.run(node.stop({ force: true }));
  });

  it("requests under way when the only server goes - those that cross its DPR too, and a server that only comes to go is not dialled without end", async () => {
    const { clock, gateway, servers, node } = await clientOf(1);
    const promise = caught(gateway.sendRequest(creditControlRequest(), { connect: true, timeout: 20 }));
    await clock.settle();
    let attempts = 0;
    node.on("peerConnecting", () => attempts++);
    const leave = async (): Promise<void> => {
      const [server] = servers;
      server!.send(new DisconnectPeerRequest({ originHost: "p1.example", originRealm: "example", disconnectCause: 2 }));
      await clock.settle();
      server!.end();
      await clock.settle();
    };
    await leave();
    for (let turn = 0; turn < 3; turn++) {
      const [old] = servers;
      await clock.until(() => servers[0] !== old);
      await servers[0]!.answerCapabilities();
      await leave();
    }
    expect(attempts).toBe(3);
    await expect(clock.run(promise)).rejects.toThrow("no peer came up in 20 s");
    await clock.run(node.stop({ force: true }));
  });

  it("requests under way when the only server goes - a server tells how many came after its DPR", async () => {
    const lines: string[] = [];
    const info = (text: string): void => void lines.push(text);
    const ignore = (): void => {};
    const { node, clock, dial } = await scripted({ logger: { debug: ignore, info, warn: ignore, error: ignore } });
    const peer = await dial();
    await peer.exchangeCapabilities();
    const stopped = node.stop();
    await clock.settle();
    await clock.until(() => peer.received.some(({ code }) => code === 282));
    const crossing = creditControlRequest({
      originHost: "client.example",
      originRealm: "example",
      authApplicationId: 4,
    });
    peer.send(crossing, crossing);
    await clock.settle();
    peer.end();
    await clock.run(stopped);
    expect(lines.filter((line) => line.includes("after DPR"))).toEqual([
      "closing at once; 2 requests came after DPR and were not handled",
    ]);
  });
});
