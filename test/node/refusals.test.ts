import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { Avp } from "../../src/message/avp.ts";
import { defineAvp, defineGroup, required } from "../../src/message/define.ts";
import { ANSWER_MEMBERS, defineCommand, REQUEST_MEMBERS } from "../../src/message/define-command.ts";
import { CreditControlAnswer, CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { Message } from "../../src/message/message.ts";
import type { NodeOptions } from "../../src/node/options.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import type { ScriptedPeer } from "../../src/testing/scripted-peer.ts";
import { chargingServer, granted } from "./charging.ts";
import { scripted } from "./scripted.ts";

const own = { originHost: "client.example", originRealm: "example", authApplicationId: 4 };

const Amount = defineAvp({ name: "Trade-Amount", code: 5002, vendorId: 99999, type: "Unsigned64", mandatory: true });
const Price = defineGroup({ name: "Trade-Price", code: 5003, vendorId: 99999, members: { amount: required(Amount) } });

class Trade extends defineCommand({
  name: "Trade",
  code: 8388998,
  applicationId: 16777998,
  request: { ...REQUEST_MEMBERS, price: required(Price) },
  answer: { ...ANSWER_MEMBERS, price: required(Price) },
}) {}

/** Sends a message to a server of credit control and gives back what comes. */
async function ask(
  message: Message | Buffer,
  options: NodeOptions = {},
  application: Application = chargingServer(),
): Promise<{ answer: Message; peer: ScriptedPeer; requests: number }> {
  let requests = 0;
  application.handle(CreditControlRequest, (request) => {
    requests++;
    return granted(request);
  });
  const { clock, dial, node } = await scripted(options, application);
  const peer = await dial({ identity: { authApplicationId: [application.applicationId] } });
  await peer.exchangeCapabilities();
  peer.send(message);
  const answer = await peer.next(2);
  await clock.advance(1);
  expect(peer.closed).toBeUndefined();
  await clock.run(node.stop({ force: true }));
  return { answer, peer, requests };
}

function raw(
  fields: { commandFlags?: number; commandCode?: number; applicationId?: number },
  avps: Avp[] = [],
): Message {
  const header = { commandFlags: 0xc0, commandCode: 272, applicationId: 4, ...fields };
  return new Message(header, [
    Avp.new(263, 0, "client.example;1;1"),
    Avp.new(264, 0, "client.example"),
    Avp.new(296, 0, "example"),
    ...avps,
  ]);
}

function good(changes: Record<string, unknown> = {}): CreditControlRequest {
  return creditControlRequest({ ...own, ...changes } as never);
}

describe("refusals", () => {
  it("refusals - a good request is answered with the identifiers, P flag and Session-Id of the request (ANS-01, ANS-02)", async () => {
    const request = good({
      proxyInfo: [
        { proxyHost: "a", proxyState: Buffer.from("1") },
        { proxyHost: "b", proxyState: Buffer.from("2") },
      ],
    });
    request.header.hopByHopIdentifier = 0xdeadbeef;
    request.header.endToEndIdentifier = 0xfeedf00d;
    const { answer } = await ask(request);
    expect(answer).toBeInstanceOf(CreditControlAnswer);
    expect(answer.header).toMatchObject({
      hopByHopIdentifier: 0xdeadbeef,
      endToEndIdentifier: 0xfeedf00d,
      commandCode: 272,
      applicationId: 4,
      commandFlags: 0x40,
    });
    expect(answer.attributes).toMatchObject({
      sessionId: "client.example;1;1",
      resultCode: 2001,
      originHost: "server.example",
      originRealm: "example",
      authApplicationId: 4,
      proxyInfo: [{ proxyHost: "a" }, { proxyHost: "b" }],
    });
    expect(answer.findings).toEqual([]);
  });

  it("refusals - a faulty group that the answer demands too made the answer impossible; the error form says the same", async () => {
    const application = new Application(Trade.definition.applicationId, { auth: true });
    application.handle(Trade, () => undefined, { deferred: true });
    const price = new Avp({ code: 5003, vendorId: 99999, flags: 0xc0, data: Buffer.alloc(0) });
    const request = raw({ commandCode: 8388998, applicationId: 16777998 }, [Avp.new(283, 0, "example"), price]);
    const { answer } = await ask(request, {}, application);
    expect([answer.header.isError, answer.attributes.resultCode]).toEqual([true, 5005]);
    expect(answer.attributes.failedAvp).toMatchObject({ extraAvps: [{ code: 5003 }] });
  });

  it("refusals - protocol errors have E and the error form, with Session-Id (HDR-10, ERR-01, ERR-04)", async () => {
    const cases: [string, Message, number][] = [
      ["unknown application", raw({ applicationId: 99 }), 3007],
      ["unknown application before unknown command", raw({ applicationId: 99, commandCode: 9_999_999 }), 3007],
      ["unknown command", raw({ commandCode: 9_999_999 }), 3001],
      ["known command without handler", raw({ commandCode: 271, applicationId: 4 }), 3001],
      ["command 0 of application 0", raw({ commandCode: 0, applicationId: 0 }), 3001],
      ["R and E set", raw({ commandFlags: 0xe0 }), 3008],
      ["another host", good({ destinationHost: "other.example" }), 3002],
      ["another realm", good({ destinationRealm: "other" }), 3003],
    ];
    for (const [what, message, resultCode] of cases) {
      const { answer, requests } = await ask(message);
      expect([what, answer.attributes.resultCode]).toEqual([what, resultCode]);
      expect([answer.header.isError, answer.isRequest, answer.header.isRetransmit]).toEqual([true, false, false]);
      expect([answer.code, answer.header.applicationId]).toEqual([message.code, message.header.applicationId]);
      expect(answer.attributes.sessionId).toBe("client.example;1;1");
      expect(answer.attributes.originHost).toBe("server.example");
      expect(answer.findAvps([283, 0]).length + answer.findAvps([293, 0]).length).toBe(0);
      expect(requests).toBe(0);
    }
  });

  it("refusals - faults of AVPs have the form of the command without E, and Failed-AVP (ERR-03, ERR-10)", async () => {
    const missing = await ask(good({ serviceContextId: undefined }));
    expect(missing.answer.attributes.resultCode).toBe(5005);
    expect(missing.answer.header.isError).toBe(false);
    expect(missing.answer.findAvps([279, 0], [461, 0]).length).toBe(1);
    expect(missing.answer.attributes).toMatchObject({ ccRequestType: 4, ccRequestNumber: 0, authApplicationId: 4 });
    expect(missing.answer.findings).toEqual([]);

    const unknown = good();
    unknown.extraAvps = [new Avp({ code: 99_999, flags: 0x40, data: Buffer.from("what?") })];
    const unsupported = await ask(unknown);
    expect(unsupported.answer.attributes.resultCode).toBe(5001);
    expect(unsupported.answer.findAvps([279, 0], [99_999, 0])[0]?.data.toString()).toBe("what?");

    const value = await ask(good({ ccRequestType: 77 }));
    expect(value.answer.attributes.resultCode).toBe(5004);
  });

  it("refusals - what cannot have the form of the command has the error form (5005 without CC-Request-Type)", async () => {
    const { answer } = await ask(good({ ccRequestType: undefined }));
    expect([answer.attributes.resultCode, answer.header.isError]).toEqual([5005, true]);
  });

  it("refusals - a Proxy-Info without Proxy-Host is copied as it came: it could not be encoded, and no answer went out", async () => {
    const proxyInfo = Avp.new(284, 0, [Avp.new(33, 0, Buffer.from("state"))], { isMandatory: false });
    const request = new Message(good().header, [...good().avps, proxyInfo]);
    const copied = (answer: Message): Buffer[] => answer.findAvps([284, 0]).map((avp) => avp.asBytes());
    for (const validateReceivedRequestAvps of [true, false]) {
      const { answer } = await ask(request, { validateReceivedRequestAvps });
      expect(answer.attributes.resultCode).toBe(validateReceivedRequestAvps ? 5005 : 5012);
      expect(copied(answer)).toEqual([proxyInfo.asBytes()]);
    }
    const unknown = await ask(new Message({ ...request.header, applicationId: 99 }, request.avps));
    expect(unknown.answer.attributes.resultCode).toBe(3007);
    expect(copied(unknown.answer)).toEqual([proxyInfo.asBytes()]);
  });

  it("refusals - application ids must say what the header says, unless lenient (APP-10)", async () => {
    const { answer } = await ask(good({ authApplicationId: 5 }));
    expect(answer.attributes.resultCode).toBe(5004);
    expect(answer.findAvps([279, 0], [258, 0]).length).toBe(1);
    expect((await ask(good({ authApplicationId: 5 }), { validation: "lenient" })).answer.attributes.resultCode).toBe(
      2001,
    );
  });

  it("refusals - with validation off the handler sees what comes", async () => {
    const { answer, requests } = await ask(good({ serviceContextId: undefined }), {
      validateReceivedRequestAvps: false,
    });
    expect([answer.attributes.resultCode, requests]).toEqual([2001, 1]);
  });

  it("refusals - a broken AVP header is 5014 even with validation off", async () => {
    const octets = good().asBytes();
    octets.writeUInt8(0xff, octets.length - 5);
    octets.writeUInt32BE(1, 12);
    const { answer } = await ask(octets, { validateReceivedRequestAvps: false });
    expect(answer.attributes.resultCode).toBe(5014);
  });

  it("refusals - reserved header flags are ignored, and 5013 when strict", async () => {
    const flagged = (): Message => {
      const request = good();
      request.header.commandFlags |= 0x01;
      return request;
    };
    expect((await ask(flagged())).answer.attributes.resultCode).toBe(2001);
    expect((await ask(flagged(), { validation: "strict" })).answer.attributes.resultCode).toBe(5013);
  });

  it("refusals - of peer, application and node the first that has a validation decides", async () => {
    const { clock, dial, node } = await scripted({ validation: "strict" });
    const [application] = node.applications as [Application];
    const noted: string[] = [];
    node.on("protocolError", ({ reason, resultCode }) => noted.push(`${resultCode}: ${reason}`));
    const peer = await dial();
    await peer.exchangeCapabilities();
    const result = async (): Promise<unknown> => {
      const request = good({ serviceContextId: undefined });
      request.header.hopByHopIdentifier = 0;
      peer.send(request);
      return (await peer.next(2)).attributes.resultCode;
    };
    expect(await result()).toBe(5005);
    application.validation = "off";
    expect(await result()).toBe(2001);
    node.peers.get("client.example")!.validation = { avps: [{ code: 461, reaction: "warn" }] };
    expect(await result()).toBe(2001);
    node.peers.get("client.example")!.validation = null;
    application.validation = null;
    expect(await result()).toBe(5005);
    node.validation = "standard";
    node.validateReceivedRequestAvps = false;
    expect(await result()).toBe(2001);
    const reason = "Service-Context-Id is missing";
    expect(noted).toEqual([`5005: ${reason}`, `undefined: ${reason}`, `5005: ${reason}`]);
    await clock.run(node.stop({ force: true }));
  });

  it("refusals - an application alone can ask for 5013 and 3009", async () => {
    const flagged = good();
    flagged.header.commandFlags |= 0x02;
    const { answer } = await ask(flagged, {}, chargingServer(undefined, { validation: "strict" }));
    expect(answer.attributes.resultCode).toBe(5013);
    const octets = good().asBytes();
    octets[octets.indexOf(Buffer.from([0, 0, 1, 0xa0])) + 4] = 0;
    const flags = await ask(octets, {}, chargingServer(undefined, { validation: "strict" }));
    expect([flags.answer.attributes.resultCode, flags.answer.header.isError]).toEqual([3009, true]);
    expect(flags.answer.findAvps([279, 0], [416, 0]).length).toBe(1);
  });

  it("refusals - Destination-Host in upper case, or neither Destination AVP, is local (RTE-06, RTE-08)", async () => {
    expect((await ask(good({ destinationHost: "SERVER.example" }))).answer.attributes.resultCode).toBe(2001);
    const message = raw({}, [
      Avp.new(258, 0, 4),
      new Avp({ code: 461, flags: 0x40, data: Buffer.from("x@y") }),
      new Avp({ code: 416, flags: 0x40, data: Buffer.from([0, 0, 0, 4]) }),
      new Avp({ code: 415, flags: 0x40, data: Buffer.alloc(4) }),
    ]);
    const { answer } = await ask(message, { validateReceivedRequestAvps: false });
    expect(answer.attributes.resultCode).toBe(2001);
  });

  it("refusals - answers are never answered, however broken (ERR-05)", async () => {
    const { clock, dial, node } = await scripted();
    const errors: string[] = [];
    node.on("protocolError", ({ reason }) => errors.push(reason));
    const peer = await dial();
    await peer.exchangeCapabilities();
    for (const commandFlags of [0x00, 0x20, 0x40, 0x10, 0x70])
      peer.send(raw({ commandFlags }), raw({ commandFlags, applicationId: 99 }));
    const broken = raw({ commandFlags: 0x40 }).asBytes();
    broken.writeUInt8(0xff, 27);
    peer.send(broken);
    await clock.advance(1);
    expect(peer.rest()).toEqual([]);
    expect(errors.length).toBe(11);
    expect(peer.closed).toBeUndefined();
    await clock.run(node.stop({ force: true }));
  });

  it("refusals - an application that is not common with the peer is 3007 (CER-23)", async () => {
    const { clock, dial, node } = await scripted();
    node.addApplication(chargingServer(granted)).handle(CreditControlRequest, granted);
    const other = node.addApplication(new Application(1, { auth: true, requestHandler: () => null }));
    const peer = await dial({ identity: { authApplicationId: [4] } });
    await peer.exchangeCapabilities();
    peer.send(raw({ applicationId: 1, commandCode: 265 }));
    const answer = await peer.next();
    expect([answer.attributes.resultCode, answer.header.isError]).toEqual([3007, true]);
    expect(other.running).toBe(0);
    await clock.run(node.stop({ force: true }));
  });

  it("refusals - each is counted in the peer's statistics", async () => {
    const { clock, dial, node } = await scripted();
    const peer = await dial();
    await peer.exchangeCapabilities();
    peer.send(raw({ applicationId: 99 }), good(), good({ serviceContextId: undefined }));
    await clock.settle();
    const { statistics, counters } = node.peers.get("client.example")!;
    const counts = [...statistics.sentResultCodeRangeCounters].map(([range, counter]) => [range, counter.getCount(60)]);
    expect(Object.fromEntries(counts)).toEqual({ "2xxx": 2, "3xxx": 1, "5xxx": 1 });
    expect([counters.requests, counters.answers, counters.cer, counters.cea]).toEqual([4, 4, 1, 1]);
    expect(node.statistics.receivedReqCounters).toEqual([4, 4, 4]);
    expect(node.statistics.sentResultCodeRangeCounters["3xxx"]).toEqual([1, 1, 1]);
    expect(Object.keys(node.statistics.avgResponseTime)).toContain("Credit-Control");
    await clock.run(node.stop({ force: true }));
  });
});
