import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { NodeError, NotRoutable } from "../../src/errors.ts";
import { AccountingRequest } from "../../src/message/gen/accounting.ts";
import { CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { ReAuthRequest } from "../../src/message/gen/rfc6733.ts";
import type { Message } from "../../src/message/message.ts";
import { fillIn } from "../../src/node/fill.ts";
import { accountingRequest, creditControlRequest } from "../../src/testing/messages.ts";
import { chargingPair, granted } from "./charging.ts";
import { dialling, scripted } from "./scripted.ts";

const own = { originHost: "client.example", originRealm: "example", authApplicationId: 4 };

describe("messages past sendRequest", () => {
  it("messages past sendRequest - routeRequest and sendMessage bring the answer to handleAnswer", async () => {
    const pair = chargingPair();
    const answers: Message[] = [];
    pair.gateway.handleAnswer = (answer) => void answers.push(answer);
    const errors: string[] = [];
    pair.client.on("protocolError", ({ reason }) => errors.push(reason));
    await pair.start();
    const [connection, request] = pair.client.routeRequest(pair.gateway, creditControlRequest());
    expect(connection).toBe(pair.serverPeer.connection);
    for (let round = 0; round < 2; round++) pair.client.sendMessage(connection, request);
    await pair.clock.settle();
    expect(answers.map((answer) => answer.attributes.resultCode)).toEqual([2001, 2001]);
    expect([errors, pair.client.tableSizes.pending]).toEqual([[], 0]);
    expect(() => pair.client.routeRequest(pair.gateway, creditControlRequest({ destinationRealm: "x" }))).toThrow(
      NotRoutable,
    );
    await pair.stop();
  });

  it("messages past sendRequest - a handleAnswer that throws is logged", async () => {
    const pair = chargingPair();
    const logged: string[] = [];
    const quiet = (): void => {};
    pair.client.logger = { debug: quiet, info: quiet, warn: quiet, error: (text) => logged.push(text) };
    pair.gateway.handleAnswer = () => {
      throw new Error("boom");
    };
    await pair.start();
    pair.client.sendMessage(...pair.client.routeRequest(pair.gateway, creditControlRequest()));
    await pair.clock.settle();
    expect(logged).toEqual([expect.stringContaining("handling an answer failed")]);
    await pair.stop();
  });

  it("messages past sendRequest - a request of no application goes out as it is, its answer is for nobody", async () => {
    const pair = chargingPair();
    await pair.start();
    const errors: string[] = [];
    pair.client.on("protocolError", ({ reason }) => errors.push(reason));
    const { connection } = pair.serverPeer;
    const request = new ReAuthRequest({
      ...own,
      sessionId: "s",
      destinationRealm: "example",
      destinationHost: "server.example",
      authApplicationId: 4,
      reAuthRequestType: 0,
    });
    request.header.endToEndIdentifier = pair.client.endToEndSeq.nextSequence();
    request.header.hopByHopIdentifier = connection!.hopByHopSeq.nextSequence();
    pair.client.sendMessage(connection!, request);
    await pair.clock.settle();
    expect(errors.length).toBe(1);
    await pair.stop();
  });

  it("messages past sendRequest - routeAnswer finds the connection of a deferred request, sendMessage answers it", async () => {
    const requests: CreditControlRequest[] = [];
    const pair = chargingPair({
      handler: (request) => {
        requests.push(request);
        return null;
      },
    });
    await pair.start();
    const promise = pair.gateway.sendRequest(creditControlRequest());
    await pair.clock.settle();
    const answer = granted(requests[0]!) as Message;
    const [connection] = pair.server.routeAnswer(answer);
    expect(connection).toBe(pair.clientPeer.connection);
    pair.server.sendMessage(connection, answer);
    expect((await pair.clock.run(promise)).resultCode).toBe(2001);
    expect(() => pair.server.routeAnswer(answer)).toThrow(NotRoutable);
    pair.server.sendMessage(connection, answer);
    await pair.clock.settle();
    expect(pair.server.tableSizes.unanswered).toBe(0);
    await pair.stop();
  });

  it("messages past sendRequest - an answer that could be for two peers goes to neither (Q8)", async () => {
    const requests: CreditControlRequest[] = [];
    const take = (request: CreditControlRequest): null => {
      requests.push(request);
      return null;
    };
    const application = new Application(4, { auth: true }).handle(CreditControlRequest, take, { deferred: true });
    const { node, clock, dial } = await scripted({ unknownPeers: "accept" }, application);
    const peers = [await dial(), await dial({ identity: { originHost: "other.example" }, address: "10.0.0.7" })];
    for (const peer of peers) {
      await peer.exchangeCapabilities();
      const request = creditControlRequest({ ...own, originHost: peer.identity.originHost } as never);
      Object.assign(request.header, { hopByHopIdentifier: 7, endToEndIdentifier: 9 });
      peer.send(request);
    }
    await clock.settle();
    expect(node.tableSizes.unanswered).toBe(2);
    expect(() => application.sendAnswer(granted(requests[0]!) as Message)).toThrow(NotRoutable);
    await clock.advance(70);
    expect(
      peers.map((peer) =>
        peer
          .rest()
          .filter((message) => !message.isRequest)
          .map((message) => message.attributes.resultCode),
      ),
    ).toEqual([[5012], [5012]]);
    expect(node.tableSizes.unanswered).toBe(0);
    await clock.run(node.stop({ force: true }));
  });

  it("messages past sendRequest - closeConnectionSocket closes with the reason given, 64 by default", async () => {
    const pair = chargingPair();
    await pair.start();
    pair.server.closeConnectionSocket(pair.clientPeer.connection!);
    expect(pair.clientPeer.disconnectReason).toBe(64);
    await pair.clock.until(() => pair.clientPeer.isUsable);
    pair.server.closeConnectionSocket(pair.clientPeer.connection!, 34);
    expect(pair.clientPeer.disconnectReason).toBe(34);
    await pair.stop();
  });

  it("messages past sendRequest - the 17th copy of a running request was dropped without a word; it gets 3004 (L1)", async () => {
    let finish = (): void => {};
    const application = new Application(4, { auth: true }).handle(
      CreditControlRequest,
      (request) =>
        new Promise((resolve) => {
          finish = () => resolve(granted(request) as Message);
        }),
    );
    const { node, clock, dial } = await scripted({}, application);
    const peer = await dial();
    await peer.exchangeCapabilities();
    for (let index = 1; index <= 100; index++) {
      const request = creditControlRequest(own as never);
      Object.assign(request.header, { hopByHopIdentifier: index, endToEndIdentifier: 9, isRetransmit: true });
      peer.send(request);
    }
    await clock.settle();
    finish();
    await clock.settle();
    const codes = peer.rest().map(({ attributes }) => attributes.resultCode);
    expect([codes.length, codes.filter((code) => code === 2001).length]).toEqual([100, 17]);
    expect(codes.filter((code) => code === 3004).length).toBe(83);
    await clock.run(node.stop({ force: true }));
  });
});

describe("requests that wait for a peer", () => {
  it("requests that wait for a peer - end by a signal and at the stop", async () => {
    const { node, clock, application } = await dialling({}, { persistent: false });
    await node.start();
    const controller = new AbortController();
    const aborted = application.sendRequest(creditControlRequest(), { connect: true, signal: controller.signal });
    aborted.catch(() => {});
    const stopped = application.sendRequest(creditControlRequest(), { connect: true });
    stopped.catch(() => {});
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    await clock.run(node.stop());
    await expect(stopped).rejects.toMatchObject({ code: "empty-answer" });
    expect(node.tableSizes.timers).toBe(0);
  });

  it("requests that wait for a peer - there must be one to dial", async () => {
    const { node, clock, application } = await dialling();
    await node.start();
    const nowhere = creditControlRequest({ destinationRealm: "nowhere" });
    await expect(application.sendRequest(nowhere, { connect: true })).rejects.toThrow(NotRoutable);
    await clock.run(node.stop({ force: true }));
  });
});

describe("filling in", () => {
  const origin = { originHost: "me.example", realmName: "example" };
  const application = { applicationId: 3, isAuthApplication: false, isAcctApplication: true, vendorId: 0 };

  it("filling in - accounting gets Acct-Application-Id, a vendor's application the vendor-specific one", () => {
    const plain = accountingRequest();
    fillIn(plain, origin, application);
    expect(plain.attributes).toMatchObject({ originHost: "me.example", originRealm: "example", acctApplicationId: 3 });
    const vendors = accountingRequest();
    fillIn(vendors, origin, { ...application, vendorId: 10_415 });
    expect(vendors.attributes.vendorSpecificApplicationId).toEqual({ vendorId: 10_415, acctApplicationId: 3 });
    expect(vendors.attributes.acctApplicationId).toBeUndefined();
    expect(vendors.asBytes().length).toBeGreaterThan(0);
  });

  it("filling in - what is there stays as it is", () => {
    const request = new AccountingRequest({
      ...accountingRequest().attributes,
      originHost: "other.example",
      acctApplicationId: 9,
    } as never);
    fillIn(request, origin, application);
    expect(request.attributes).toMatchObject({
      originHost: "other.example",
      acctApplicationId: 9,
      originRealm: "example",
    });
  });
});

describe("base messages by hand", () => {
  it("base messages by hand - sendDwr asks at once, one DWR at a time, and its silence counts as any other's", async () => {
    const { node, peer, clock, incoming, listen } = await dialling();
    await listen();
    await node.start();
    await clock.until(() => incoming.length === 1);
    const [server] = incoming;
    await server!.answerCapabilities();
    await clock.until(() => peer.isUsable);
    const connection = peer.connection!;
    node.sendDwr(connection);
    node.sendDwr(connection);
    await clock.settle();
    expect(server!.rest().map(({ code }) => code)).toEqual([280]);
    expect([connection.state, connection.isWaitingForDwa]).toEqual([19, true]);
    server!.answer(server!.received.at(-1)!);
    await clock.settle();
    expect([connection.state, connection.isWaitingForDwa]).toEqual([18, false]);
    node.sendDwr(connection);
    await clock.advance(70);
    expect(peer.disconnectReason).toBe(53);
    expect(() => node.sendDwr(connection)).toThrow(/state CLOSED: DWR can be sent in READY/);
    await clock.run(node.stop({ force: true }));
  });

  it("base messages by hand - sendDpr takes leave of one peer, which is dialled again after reconnectWait", async () => {
    const pair = chargingPair({ serverPeer: { reconnectWait: 7 } });
    const causes: unknown[] = [];
    pair.server.on("peerDisconnecting", ({ by, cause }) => causes.push([by, cause]));
    await pair.start();
    const connection = pair.serverPeer.connection!;
    pair.client.sendDpr(connection, 1);
    expect(() => pair.client.sendDpr(connection)).toThrow(NodeError);
    await pair.clock.advance(1);
    expect([pair.serverPeer.disconnectReason, pair.clientPeer.disconnectReason]).toEqual([34, 32]);
    expect(causes).toEqual([["peer", 1]]);
    await pair.clock.advance(7);
    expect(pair.serverPeer.isUsable).toBe(true);
    await pair.stop();
  });
});
