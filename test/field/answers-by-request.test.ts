import { describe, expect, it } from "vitest";
import { AvpDecodeError, RequestTimeout } from "../../src/errors.ts";
import { Avp } from "../../src/message/avp.ts";
import { ANSWER_MEMBERS, defineCommand, REQUEST_MEMBERS } from "../../src/message/define-command.ts";
import { CreditControlAnswer, CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { ReAuthAnswer } from "../../src/message/gen/rfc6733.ts";
import { Message } from "../../src/message/message.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import type { ScriptedPeer } from "../../src/testing/scripted-peer.ts";
import { answered, caught, clientOf } from "../node/client-of.ts";

const SESSION = { sessionId: "client.example;1;1" };

/** A good answer to a request as a server sends it, changed before it goes out. */
function send(server: ScriptedPeer, request: Message, change: (octets: Buffer) => void, more: object = {}): void {
  const content = { resultCode: 2001, originHost: "p1.example", originRealm: "example", ...answered };
  const answer = (request as CreditControlRequest).answer(content as never);
  Object.assign(answer.attributes, more);
  const octets = answer.asBytes({ check: false });
  change(octets);
  server.send(octets);
}

/** A client that has sent a request, and what it is told that its server did wrong. */
async function asked(): Promise<
  Awaited<ReturnType<typeof clientOf>> & {
    promise: Promise<Message>;
    request: Message;
    told: string[];
    late: Message[];
  }
> {
  const client = await clientOf(2);
  const told: string[] = [];
  const late: Message[] = [];
  client.node.on("protocolError", ({ reason }) => told.push(reason));
  client.node.peerRouteSelectFunc = (_node, _application, _request, peers) => peers[0]!;
  client.gateway.handleAnswer = (answer) => void late.push(answer);
  const promise = caught(client.gateway.sendRequest(creditControlRequest(SESSION), { timeout: 5 }));
  const request = await client.servers[0]!.next();
  return { ...client, promise, request, told, late };
}

describe("answers read by their request", () => {
  it("answers read by their request - another Application-Id is told, and the answer is of the class that was promised", async () => {
    const { clock, node, servers, promise, request, told } = await asked();
    send(servers[0]!, request, (octets) => octets.writeUInt32BE(0, 8));
    const answer = (await clock.run(promise)) as CreditControlAnswer;
    expect(answer).toBeInstanceOf(CreditControlAnswer);
    expect([answer.resultCode, answer.ccRequestType, answer.header.applicationId]).toEqual([2001, 4, 0]);
    expect(told).toEqual(["the answer is of application 0, its request was of 4 (RFC 6733 §6.2)"]);
    await clock.run(node.stop({ force: true }));
  });

  it("answers read by their request - a 3002 of a relay that writes application 0 is tried elsewhere like any other", async () => {
    const { clock, node, servers, promise, request } = await asked();
    const error = (request as CreditControlRequest).error({ resultCode: 3002 });
    Object.assign(error.attributes, { originHost: "p1.example", originRealm: "example" });
    const octets = error.asBytes();
    octets.writeUInt32BE(0, 8);
    servers[0]!.send(octets);
    servers[1]!.answer(await servers[1]!.next(), answered);
    expect((await clock.run(promise)).attributes.originHost).toBe("p2.example");
    await clock.run(node.stop({ force: true }));
  });

  it("answers read by their request - another Command-Code is no answer: it is told, the request goes on waiting", async () => {
    const { clock, node, servers, promise, request, told, late } = await asked();
    send(servers[0]!, request, (octets) => octets.writeUIntBE(258, 5, 3));
    await clock.settle();
    expect(told).toEqual([
      "no answer to the Credit-Control request with its identifiers, which goes on waiting (RFC 6733 §6.2)",
    ]);
    expect([node.tableSizes.pending, late.length, node.peers.get("p1.example")!.counters.droppedAnswers]).toEqual([
      1, 1, 1,
    ]);
    expect(late[0]).toBeInstanceOf(ReAuthAnswer);
    send(servers[0]!, request, () => {});
    expect(await clock.run(promise)).toBeInstanceOf(CreditControlAnswer);
    await clock.run(node.stop({ force: true }));
  });

  it("answers read by their request - only another Command-Code comes: the request times out", async () => {
    const { clock, node, servers, promise, request } = await asked();
    send(servers[0]!, request, (octets) => octets.writeUIntBE(271, 5, 3));
    await expect(clock.run(promise)).rejects.toThrow(RequestTimeout);
    await clock.run(node.stop({ force: true }));
  });

  it("answers read by their request - one of another session is told and taken", async () => {
    const { clock, node, servers, promise, request, told } = await asked();
    send(servers[0]!, request, () => {}, { sessionId: "client.example;1;2" });
    expect((await clock.run(promise)).attributes.sessionId).toBe("client.example;1;2");
    expect(told).toEqual(["the answer is of another session than its request (RFC 6733 §8.8)"]);
    await clock.run(node.stop({ force: true }));
  });

  it("answers read by their request - without a Session-Id nothing is told about sessions", async () => {
    const { clock, node, servers, promise, request, told } = await asked();
    send(servers[0]!, request, () => {}, { sessionId: undefined });
    await clock.run(promise);
    expect(told.length).toBe(1);
    expect(told[0]).toContain("Session-Id");
    await clock.run(node.stop({ force: true }));
  });

  it.each([2001, 3004])(
    "answers read by their request - one that can't be read to its end rejects at once with its findings and goes nowhere else (%i)",
    async (resultCode) => {
      const { clock, node, servers, promise, request, told } = await asked();
      const error = (request as CreditControlRequest).error({ resultCode });
      error.header.isError = resultCode === 3004;
      error.attributes.extraAvps = [new Avp({ code: 999, flags: 0, data: Buffer.alloc(4) })];
      Object.assign(error.attributes, { originHost: "p1.example", originRealm: "example" });
      const octets = error.asBytes();
      octets.writeUIntBE(0xfffff0, octets.length - 7, 3);
      servers[0]!.send(octets);
      const caughtError = await clock.run(promise.catch((reason: unknown) => reason as AvpDecodeError));
      expect(caughtError).toBeInstanceOf(AvpDecodeError);
      const { message, findings, code } = caughtError as AvpDecodeError;
      const broken = "AVP 999 has length 16777200, but only 12 octets remain";
      expect(message).toBe(`The Credit-Control answer of p1.example can't be read: ${broken}`);
      expect([code, findings.some(({ reason }) => reason === broken)]).toEqual(["avp-decode", true]);
      expect(told.length).toBe(1);
      expect([node.tableSizes.pending, servers[1]!.rest()]).toEqual([0, []]);
      await clock.run(node.stop({ force: true }));
    },
  );

  it("answers read by their request - of two classes of one command each request gets the answer of its own", async () => {
    const { clock, node, gateway, servers } = await clientOf(1);
    const Probe = defineCommand({
      name: "Credit-Control",
      code: 272,
      applicationId: 4,
      request: REQUEST_MEMBERS,
      answer: ANSWER_MEMBERS,
    });
    const classes = new Set<unknown>();
    for (const turn of [1, 2]) {
      for (const request of [creditControlRequest(SESSION), new Probe({ ...SESSION, destinationRealm: "example" })]) {
        const promise = gateway.sendRequest<Message>(request);
        servers[0]!.answer(await servers[0]!.next(), answered);
        const answer = await clock.run(promise);
        const { answerType } = request.constructor as typeof CreditControlRequest;
        expect([turn, (answer.constructor as object) === answerType]).toEqual([turn, true]);
        expect(answer.attributes.resultCode).toBe(2001);
        classes.add(answer.constructor);
      }
    }
    expect(classes.size).toBe(2);
    await clock.run(node.stop({ force: true }));
  });

  it("answers read by their request - a listener that has looked at the AVPs of an answer does not hide them", async () => {
    const { clock, node, servers, promise, request } = await asked();
    node.on("message", ({ direction, message }) => void (direction === "received" && message.avps.length));
    send(servers[0]!, request, (octets) => octets.writeUInt32BE(77, 8));
    const answer = (await clock.run(promise)) as CreditControlAnswer;
    expect([answer.resultCode, answer.ccRequestType, answer.findings]).toEqual([2001, 4, []]);
    await clock.run(node.stop({ force: true }));
  });

  it("answers read by their request - to a request without a class it is read by the request's application", async () => {
    const { clock, node, gateway, servers } = await clientOf(1);
    gateway.handle(CreditControlRequest, () => undefined, { deferred: true });
    const typed = creditControlRequest(SESSION);
    typed.attributes.originHost = "client.example";
    typed.attributes.originRealm = "example";
    typed.attributes.authApplicationId = 4;
    const plain = new Message({ commandCode: 272, applicationId: 4, commandFlags: 0xc0 }, typed.avps);
    const promise = gateway.sendRequest(plain);
    const request = await servers[0]!.next();
    send(servers[0]!, request, (octets) => octets.writeUInt32BE(0, 8));
    expect(await clock.run(promise)).toBeInstanceOf(CreditControlAnswer);
    await clock.run(node.stop({ force: true }));
  });
});
