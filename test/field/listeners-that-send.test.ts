import { describe, expect, it } from "vitest";
import { ConnectionLost } from "../../src/errors.ts";
import type { CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { DeviceWatchdogRequest } from "../../src/message/gen/rfc6733.ts";
import type { Message } from "../../src/message/message.ts";
import type { Node } from "../../src/node/node.ts";
import type { PeerConnection } from "../../src/peer/connection.ts";
import type { Peer } from "../../src/peer/peer.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { chargingServer, granted } from "../node/charging.ts";
import { answered, clientOf } from "../node/client-of.ts";
import { scripted } from "../node/scripted.ts";

const CREDIT_CONTROL = 272;

function copyOf(request: { hopByHop: number; isRetransmit: boolean }): CreditControlRequest {
  const made = creditControlRequest({ originHost: "client.example", originRealm: "example", authApplicationId: 4 });
  made.header.hopByHopIdentifier = request.hopByHop;
  made.header.endToEndIdentifier = 500;
  made.header.isRetransmit = request.isRetransmit;
  return made;
}

function watchdog(node: Node): DeviceWatchdogRequest {
  return new DeviceWatchdogRequest({ originHost: node.originHost, originRealm: node.realmName });
}

function credit(messages: readonly Message[]): Message[] {
  return messages.filter(({ code }) => code === CREDIT_CONTROL);
}

/** The first time that a credit-control message goes out, `act` is done while the listener is told. */
function onceWhileSending(node: Node, act: (connection: PeerConnection) => void): void {
  let isDone = false;
  node.on("message", ({ direction, connection, message }) => {
    if (isDone || direction !== "sent" || message.code !== CREDIT_CONTROL) return;
    isDone = true;
    act(connection);
  });
}

/** A client of two servers; the first of them is chosen as long as it is there. */
async function clientOfTwo(): Promise<Awaited<ReturnType<typeof clientOf>>> {
  const client = await clientOf(2);
  client.node.peerRouteSelectFunc = (_node, _application, _request, peers) => peers[0] as Peer;
  return client;
}

describe("listeners that send", () => {
  it.each(["at once", "later"] as const)(
    "listeners that send - a remembered answer is that answer alone, whatever goes out beside it (answered %s)",
    async (when) => {
      const handler =
        when === "at once" ? granted : async (request: CreditControlRequest) => granted(request) as Message;
      const { clock, dial, node } = await scripted({}, chargingServer(handler));
      onceWhileSending(node, (connection) => connection.addOutMessage(watchdog(node)));
      const peer = await dial();
      await peer.exchangeCapabilities();
      peer.send(copyOf({ hopByHop: 1, isRetransmit: false }));
      await clock.settle();
      const [first] = credit(peer.rest());
      peer.send(copyOf({ hopByHop: 2, isRetransmit: true }));
      await clock.settle();
      const [copy] = credit(peer.rest());
      expect(copy?.attributes).toEqual(first?.attributes);
      expect(copy?.header.length).toBe(first?.header.length);
      await clock.run(node.stop({ force: true }));
    },
  );

  it("listeners that send - an answer is remembered though a listener has its octets flushed, or closes the connection", async () => {
    for (const act of [
      (connection: PeerConnection) => void connection.flush(() => true),
      (connection: PeerConnection) => connection.close(),
    ]) {
      let calls = 0;
      const { clock, dial, node } = await scripted(
        {},
        chargingServer((request) => {
          calls++;
          return granted(request);
        }),
      );
      onceWhileSending(node, act);
      const peer = await dial();
      await peer.exchangeCapabilities();
      peer.send(copyOf({ hopByHop: 1, isRetransmit: false }));
      await clock.settle();
      const again = await dial();
      if (peer.closed !== undefined) await again.exchangeCapabilities();
      const asking = peer.closed === undefined ? peer : again;
      asking.send(copyOf({ hopByHop: 2, isRetransmit: true }));
      await clock.settle();
      const [copy] = credit(asking.rest());
      expect([copy?.attributes.resultCode, copy?.findings.length, calls]).toEqual([2001, 0, 1]);
      await clock.run(node.stop({ force: true }));
    }
  });

  it("listeners that send - a copy that waits for the answer gets it, whatever goes out beside it", async () => {
    let finish = (): void => {};
    const handler = (request: CreditControlRequest): Promise<Message> =>
      new Promise((resolve) => {
        finish = () => resolve(granted(request) as Message);
      });
    const { clock, dial, node } = await scripted({}, chargingServer(handler));
    onceWhileSending(node, (connection) => {
      connection.flush(() => true);
      connection.addOutMessage(watchdog(node));
    });
    const peer = await dial();
    await peer.exchangeCapabilities();
    peer.send(copyOf({ hopByHop: 1, isRetransmit: true }), copyOf({ hopByHop: 2, isRetransmit: true }));
    await clock.settle();
    finish();
    await clock.settle();
    const answers = credit(peer.rest());
    expect(answers.map(({ header, attributes }) => [header.hopByHopIdentifier, attributes.resultCode])).toEqual([
      [2, 2001],
    ]);
    await clock.run(node.stop({ force: true }));
  });

  it("listeners that send - a request that moves is that request alone, whatever went out beside it", async () => {
    const { node, clock, gateway, servers } = await clientOfTwo();
    onceWhileSending(node, (connection) => connection.addOutMessage(watchdog(node)));
    const promise = gateway.sendRequest(creditControlRequest());
    await clock.settle();
    const [first] = credit(servers[0]!.rest());
    servers[0]!.end();
    await clock.settle();
    const [moved] = credit(servers[1]!.rest());
    expect([moved?.header.length, moved?.header.isRetransmit]).toEqual([first?.header.length, true]);
    expect(moved?.attributes).toEqual(first?.attributes);
    servers[1]!.answer(moved as Message, answered);
    expect((await clock.run(promise)).resultCode).toBe(2001);
    await clock.run(node.stop({ force: true }));
  });

  it("listeners that send - a listener that closes the connection moves the request, or ends it, and nothing stays behind", async () => {
    const { node, clock, gateway, peers, servers } = await clientOfTwo();
    onceWhileSending(node, (connection) => connection.close());
    const controller = new AbortController();
    const moves = gateway.sendRequest(creditControlRequest(), { signal: controller.signal });
    await clock.settle();
    const [moved] = credit(servers[1]!.rest());
    expect([credit(servers[0]!.rest()).length, moved?.header.isRetransmit]).toEqual([0, true]);
    servers[1]!.answer(moved as Message, answered);
    expect((await clock.run(moves)).resultCode).toBe(2001);
    const { timers } = node.tableSizes;
    onceWhileSending(node, (connection) => connection.close());
    const ends = gateway.sendRequest(creditControlRequest(), { failover: false, signal: controller.signal });
    await expect(ends).rejects.toThrow(ConnectionLost);
    expect([node.tableSizes.pending, peers.map((peer) => peer.pendingRequests)]).toEqual([0, [0, 0]]);
    // Its time-out is gone too, and so is the watchdog of the connection; the peer waits for its next attempt.
    expect(node.tableSizes.timers).toBeLessThanOrEqual(timers);
    await clock.run(node.stop({ force: true }));
  });
});
