import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { Avp } from "../../src/message/avp.ts";
import type { CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { Message } from "../../src/message/message.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import type { ScriptedPeer } from "../../src/testing/scripted-peer.ts";
import { chargingServer, granted } from "../node/charging.ts";
import { scripted } from "../node/scripted.ts";

const RELAY = 0xffffffff;

interface Fields {
  readonly endToEnd: number;
  readonly hopByHop?: number;
  readonly isRetransmit?: boolean;
  readonly originHost?: string;
  readonly sessionId?: string;
  readonly more?: readonly Avp[];
}

/** A request in the name of `client.example` unless told otherwise. */
function request(fields: Fields): CreditControlRequest {
  const {
    endToEnd,
    hopByHop = 1,
    isRetransmit = false,
    originHost = "client.example",
    sessionId = "client.example;1;1",
  } = fields;
  const extraAvps = [...(fields.more ?? [])];
  const made = creditControlRequest({ sessionId, originHost, originRealm: "example", authApplicationId: 4, extraAvps });
  Object.assign(made.header, { endToEndIdentifier: endToEnd, hopByHopIdentifier: hopByHop });
  made.header.isRetransmit = isRetransmit;
  return made;
}

async function setUp(handler: (incoming: CreditControlRequest) => Message | Promise<Message> = granted) {
  const handled: string[] = [];
  const application = chargingServer((incoming) => {
    handled.push(incoming.sessionId);
    return handler(incoming);
  });
  const { node, clock, dial } = await scripted({ unknownPeers: "accept", idleTimeout: 1000 }, application);
  let last = 2;
  const open = async (originHost: string, id = 4): Promise<ScriptedPeer> => {
    const peer = await dial({ identity: { originHost, authApplicationId: [id] }, address: `10.0.0.${++last}` });
    await peer.exchangeCapabilities();
    return peer;
  };
  const ask = async (peer: ScriptedPeer, fields: Fields): Promise<Message> => {
    peer.send(request(fields));
    return peer.next(2);
  };
  return { node, clock, handled, open, ask, stop: () => clock.run(node.stop({ force: true })) };
}

const code = ({ attributes }: Message): unknown => attributes.resultCode;

describe("copies in another peer's name", () => {
  it("copies - a peer read another's answer by a copy of another session (H3)", async () => {
    const { open, ask, handled, stop } = await setUp();
    const [a, b] = [await open("client.example"), await open("b.example")];
    await ask(a, { endToEnd: 77, sessionId: "secret" });
    const got = await ask(b, { endToEnd: 77, sessionId: "guess", isRetransmit: true });
    expect([got.attributes.sessionId, handled]).toEqual(["guess", ["secret", "guess"]]);
    // Knowing the session does not help who neither relays nor is the Origin-Host.
    await ask(b, { endToEnd: 77, sessionId: "secret", isRetransmit: true });
    expect(handled.length).toBe(3);
    await stop();
  });

  it.each<[string, string, number, readonly Avp[]]>([
    ["a relay", "relay.example", RELAY, []],
    ["a proxy that leaves a Route-Record", "proxy.example", 4, [Avp.new(282, 0, "client.example")]],
  ])(
    "copies - a true copy that comes by way of %s gets the first answer and is not handled again",
    async (_by, name, id, more) => {
      const { open, ask, handled, stop } = await setUp();
      const [a, agent] = [await open("client.example"), await open(name, id)];
      const first = await ask(a, { endToEnd: 5 });
      const copy = await ask(agent, { endToEnd: 5, hopByHop: 9, isRetransmit: true, more });
      expect([code(copy), copy.header.hopByHopIdentifier, handled.length]).toEqual([code(first), 9, 1]);
      // The other way round: what came by the agent, comes again from the Origin-Host itself.
      await ask(agent, { endToEnd: 6, hopByHop: 10, more });
      expect(code(await ask(a, { endToEnd: 6, hopByHop: 3, isRetransmit: true }))).toBe(2001);
      expect(handled.length).toBe(2);
      await stop();
    },
  );

  it("copies - requests of a peer got answers that another had brought about in its name before (H3)", async () => {
    const { open, ask, handled, stop } = await setUp();
    const [a, b] = [await open("client.example"), await open("b.example")];
    for (let id = 1; id <= 20; id++) await ask(b, { endToEnd: id, sessionId: "evil", isRetransmit: id === 1 });
    handled.length = 0;
    for (let id = 1; id <= 20; id++) {
      const got = await ask(a, { endToEnd: id, sessionId: `mine;${id}`, isRetransmit: id % 2 === 0 });
      expect(got.attributes.sessionId).toBe(`mine;${id}`);
    }
    expect(handled.length).toBe(20);
    await stop();
  });

  it("copies - a peer with 5,000 invented Origin-Hosts erased the memory of all others (H3)", async () => {
    const { node, open, ask, clock, handled, stop } = await setUp();
    const [a, b] = [await open("client.example"), await open("b.example")];
    for (let id = 1; id <= 10; id++) await ask(a, { endToEnd: id });
    for (let index = 0; index < 5000; index++) b.send(request({ endToEnd: index, originHost: `x${index}.example` }));
    await clock.settle();
    expect(node.tableSizes.rememberedHosts).toBe(4096);
    const before = handled.length;
    for (let id = 1; id <= 10; id++) await ask(a, { endToEnd: id, isRetransmit: true });
    expect(handled.length).toBe(before);
    await stop();
  });

  it("copies - an Origin-Host of more than 255 octets was kept at full length (H2)", async () => {
    const { node, open, ask, stop } = await setUp();
    const data = Buffer.alloc(256, "x");
    const a = await open("client.example");
    await ask(a, { endToEnd: 1, originHost: "x".repeat(255) });
    expect(node.tableSizes.rememberedHosts).toBe(1);
    const long = request({ endToEnd: 2 });
    const avps = long.avps.map((avp) => (avp.code === 264 ? new Avp({ code: 264, flags: 0x40, data }) : avp));
    a.send(new Message(long.header, avps));
    expect(code(await a.next(2))).toBe(5004);
    expect(node.tableSizes.rememberedHosts).toBe(1);
    await stop();
  });

  it("copies - of another's running request get no place beside it, and beyond 16 places 3004 (L1)", async () => {
    let finish = (): void => {};
    const { open, clock, handled, stop } = await setUp(
      (incoming) =>
        new Promise((resolve) => {
          const before = finish;
          finish = () => {
            before();
            resolve(granted(incoming));
          };
        }),
    );
    const [a, b, relay] = [await open("client.example"), await open("b.example"), await open("relay.example", RELAY)];
    a.send(request({ endToEnd: 5 }));
    await clock.settle();
    for (let index = 1; index <= 40; index++) b.send(request({ endToEnd: 5, hopByHop: index, isRetransmit: true }));
    relay.send(request({ endToEnd: 5, hopByHop: 7, isRetransmit: true }));
    await clock.settle();
    // The first copy of `b` is a request of its own, the others are copies of that.
    expect(handled.length).toBe(2);
    finish();
    await clock.settle();
    const ofB = b.rest().map(code);
    expect([ofB.filter((one) => one === 2001).length, ofB.filter((one) => one === 3004).length]).toEqual([17, 23]);
    expect([a.rest().map(code), relay.rest().map(code)]).toEqual([[2001], [2001]]);
    await stop();
  });

  it("copies - a request that was refused as too busy got 3004 for 240 s though the node was idle (M5)", async () => {
    const waiting: (() => void)[] = [];
    const application = new Application(4, { auth: true, maxConcurrent: 1, maxQueued: 1 });
    chargingServer();
    const { node, clock, dial } = await scripted({}, application);
    const { CreditControlRequest: Type } = await import("../../src/message/gen/credit-control.ts");
    application.handle(Type, (incoming) => new Promise((resolve) => waiting.push(() => resolve(granted(incoming)))));
    const peer = await dial();
    await peer.exchangeCapabilities();
    for (const id of [1, 2, 3]) peer.send(request({ endToEnd: id, hopByHop: id }));
    await clock.settle();
    expect(peer.rest().map((one) => [one.header.endToEndIdentifier, code(one)])).toEqual([[3, 3004]]);
    // The second waits in the queue till it is refused, too.
    await clock.advance(6);
    expect(peer.rest().map((one) => [one.header.endToEndIdentifier, code(one)])).toEqual([[2, 3004]]);
    waiting.shift()!();
    await clock.settle();
    peer.rest();
    for (const id of [2, 3]) {
      peer.send(request({ endToEnd: id, hopByHop: id + 10, isRetransmit: true }));
      await clock.settle();
      waiting.shift()!();
      await clock.settle();
    }
    expect(peer.rest().map(code)).toEqual([2001, 2001]);
    await clock.run(node.stop({ force: true }));
  });

  it("copies - of an untyped request whose AVPs a message listener had read threw; they get the first answer", async () => {
    const application = new Application(4, { auth: true });
    let calls = 0;
    application.handle(272, (incoming: Message) => {
      calls++;
      return application.generateAnswer(incoming, 2001);
    });
    const { node, clock, dial } = await scripted({}, application);
    node.on("message", ({ message }) => message.avps.length);
    const peer = await dial();
    await peer.exchangeCapabilities();
    peer.send(request({ endToEnd: 5 }), request({ endToEnd: 5, hopByHop: 2, isRetransmit: true }));
    await clock.settle();
    expect([peer.rest().map(code), calls]).toEqual([[2001, 2001], 1]);
    await clock.run(node.stop({ force: true }));
  });
});
