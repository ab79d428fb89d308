import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import type { DeferringHandler } from "../../src/application/handler.ts";
import { Avp } from "../../src/message/avp.ts";
import { AccountingAnswer } from "../../src/message/gen/accounting.ts";
import { CreditControlAnswer, CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { Message } from "../../src/message/message.ts";
import type { RequestContext } from "../../src/node/node-application.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { chargingPair, granted } from "../node/charging.ts";
import { scripted } from "../node/scripted.ts";

const own = { originHost: "client.example", originRealm: "example", authApplicationId: 4 };
const proxyInfo = [{ proxyHost: "proxy.example", proxyState: Buffer.from("state") }];

function request(more: Record<string, unknown> = {}): CreditControlRequest {
  const made = creditControlRequest({ ...own, proxyInfo, ...more } as never);
  Object.assign(made.header, { hopByHopIdentifier: 0xdeadbeef, endToEndIdentifier: 0xfeedf00d });
  return made;
}

/** Sends one request to a handler; gives back what comes at once, and what was logged. */
async function ask(
  handler: DeferringHandler<CreditControlRequest>,
  { isUntyped = false, asked = request() } = {},
): Promise<{ answers: Message[]; logged: string[]; after: (seconds: number) => Promise<Message[]> }> {
  const logged: string[] = [];
  const quiet = (): void => {};
  const log = (text: string): number => logged.push(text);
  const application = new Application(4, { auth: true, answerTimeout: 60 });
  application.handle((isUntyped ? 272 : CreditControlRequest) as typeof CreditControlRequest, handler, {
    deferred: true,
  });
  const logger = { debug: quiet, info: quiet, warn: log, error: log };
  const { clock, dial } = await scripted({ logger, idleTimeout: 1000 }, application);
  const peer = await dial();
  await peer.exchangeCapabilities();
  peer.send(asked);
  await clock.settle();
  const about = logged.filter((text) => !text.includes("knows no format"));
  const after = async (seconds: number): Promise<Message[]> => {
    await clock.advance(seconds);
    about.push(...logged.slice(logged.length - 1));
    return peer.rest();
  };
  return { answers: peer.rest(), logged: about, after };
}

const identifiers = { hopByHopIdentifier: 0xdeadbeef, endToEndIdentifier: 0xfeedf00d };
const proxied = [{ proxyHost: "proxy.example", proxyState: Buffer.from("state") }];

/** An answer from elsewhere: other identifiers, P clear, another agent's Proxy-Info. */
function upstream(): CreditControlAnswer {
  const other = creditControlRequest({ ...own, proxyInfo: [{ proxyHost: "mine", proxyState: Buffer.from("x") }] });
  other.header.commandFlags = 0x80;
  other.header.hopByHopIdentifier = 7;
  return other.answer({ resultCode: 2001, ccRequestType: 4, ccRequestNumber: 0, originHost: "home.example" } as never);
}

describe("what a handler returns", () => {
  it.each<[string, DeferringHandler<CreditControlRequest>]>([
    ["made for another request", () => upstream()],
    ["in a promise", async () => upstream()],
    ["as it was received", () => Message.fromBytes(upstreamOctets())],
    [
      "after the request was sent on",
      async (incoming) => {
        Object.assign(incoming.header, { hopByHopIdentifier: 1, endToEndIdentifier: 2 });
        await Promise.resolve();
        return upstream();
      },
    ],
  ])("handlers - an upstream answer, %s, never answered the request (1.37)", async (_how, handler) => {
    const { answers, logged } = await ask(handler);
    expect(answers.length).toBe(1);
    expect(answers[0]!.header).toMatchObject({ ...identifiers, commandFlags: 0x40, commandCode: 272 });
    expect(answers[0]!.attributes).toMatchObject({ resultCode: 2001, originHost: "home.example", proxyInfo: proxied });
    expect([logged, answers[0]!.findings]).toEqual([[], []]);
  });

  it("handlers - of an untyped request and answer Proxy-Info and identifiers are set as well", async () => {
    const made = (): Message => {
      const answer = new Message({ commandCode: 272 }, [Avp.new(268, 0, 2001)]);
      return answer;
    };
    const { answers } = await ask(made, { isUntyped: true });
    expect(answers[0]!.header).toMatchObject({ ...identifiers, commandFlags: 0x40, applicationId: 4 });
    expect(answers[0]!.attributes).toMatchObject({ resultCode: 2001, proxyInfo: proxied });
    const plain = await ask((incoming) => incoming.toAnswer(), { isUntyped: true });
    expect(plain.answers[0]!.attributes).toMatchObject({ proxyInfo: proxied });
    const listed = await ask(
      (incoming) => {
        const answer = incoming.toAnswer();
        for (const avp of incoming.findAvps([284, 0])) answer.appendAvp(avp);
        return answer;
      },
      { isUntyped: true },
    );
    expect(listed.answers[0]!.attributes.proxyInfo).toEqual(proxied);
    const none = await ask((incoming) => incoming.toAnswer(), {
      isUntyped: true,
      asked: request({ proxyInfo: undefined }),
    });
    expect(none.answers[0]!.findAvps([284, 0])).toEqual([]);
  });

  it("handlers - an answer that they made by hand without Proxy-Info gets it, one that has it is left alone", async () => {
    const byHand = await ask((incoming) => {
      const answer = granted(incoming);
      answer.proxyInfo = undefined as never;
      return answer;
    });
    expect(byHand.answers[0]!.attributes.proxyInfo).toEqual(proxied);
    expect((await ask(granted)).answers[0]!.attributes.proxyInfo).toEqual(proxied);
    const error = await ask((incoming) => incoming.error({ resultCode: 5030 }));
    expect(error.answers[0]!.findAvps([284, 0]).length).toBe(1);
  });

  it.each<[string, () => unknown, string]>([
    ["a request", () => creditControlRequest(own), ", which is no answer to it: it is a request"],
    ["another command's answer", () => new AccountingAnswer({ resultCode: 2001 } as never), ": it answers command 271"],
    ["another application's", () => new Message({ commandCode: 272, applicationId: 5 }), ": it is of application 5"],
    [
      "plain data",
      () => ({ resultCode: 2001 }),
      "returned an object of Object, which is no answer to it: it is no message",
    ],
    ["a number", () => 2001, "returned a number, which is no answer to it: it is no message"],
    ["an object without a class", () => Object.create(null), "returned an object of no class, which"],
  ])(
    "handlers - %s got no answer for 60 s; it gets 5012 at once, and a line (A15, 1.37)",
    async (_what, make, line) => {
      for (const handler of [make, async () => make()]) {
        const { answers, logged } = await ask(handler as DeferringHandler<CreditControlRequest>);
        expect(answers.map(({ attributes }) => attributes.resultCode)).toEqual([5012]);
        expect(answers[0]!.header).toMatchObject(identifiers);
        expect(logged.length).toBe(1);
        expect(logged[0]).toContain("the handler of Credit-Control returned ");
        expect(logged[0]).toContain(line);
      }
    },
  );

  it("handlers - the request itself was sent back as a request", async () => {
    const { answers, logged } = await ask((incoming) => incoming);
    expect(answers.map(({ attributes }) => attributes.resultCode)).toEqual([5012]);
    expect(logged[0]).toContain("it is a request");
  });

  it("handlers - one that failed after it had sent the request on answered with the other's identifiers", async () => {
    const { answers } = await ask(async (incoming) => {
      Object.assign(incoming.header, { hopByHopIdentifier: 1, endToEndIdentifier: 2 });
      await Promise.resolve();
      throw new Error("upstream failed");
    });
    expect(answers[0]!.header).toMatchObject(identifiers);
    expect(answers[0]!.attributes.resultCode).toBe(5012);
  });

  it("handlers - for nothing the line after answerTimeout says what to do; for a slow one it does not", async () => {
    const forgot = await ask(() => undefined);
    expect(forgot.answers).toEqual([]);
    expect((await forgot.after(61)).map(({ attributes }) => attributes.resultCode)).toEqual([5012]);
    expect(forgot.logged.at(-1)).toContain(
      "Credit-Control request was not answered in 60 s (answerTimeout); its handler gave nothing back: return the answer, or call sendAnswer",
    );
    const slow = await ask(() => new Promise<never>(() => {}));
    await slow.after(61);
    expect(slow.logged.at(-1)).toMatch(
      /was not answered in 60 s \(answerTimeout\); its handler is still at work, and context.signal tells it$/,
    );
  });

  it("handlers - what they return after answerTimeout was dropped without a word", async () => {
    let finish: (answer: Message | undefined) => void = () => {};
    const handler = (): Promise<Message | undefined> => new Promise((resolve) => (finish = resolve));
    const late = await ask(handler);
    expect((await late.after(61)).map(({ attributes }) => attributes.resultCode)).toEqual([5012]);
    finish(upstream());
    expect(await late.after(1)).toEqual([]);
    expect(late.logged.at(-1)).toMatch(
      /the handler of Credit-Control returned Credit-Control .*, but its request is answered or given up already$/,
    );
    const told = await ask(handler);
    await told.after(61);
    finish(undefined);
    await told.after(1);
    expect(told.logged.at(-1)).not.toContain("given up already");
  });

  it("handlers - the class of an answer, or of another application, is told", async () => {
    const application = new Application(5, { auth: true });
    expect(() => application.handle(CreditControlAnswer as never, granted as never)).toThrow(
      'the command is "Credit-Control-Answer"; give the class of its request, or its code',
    );
    const { logged } = await told(application.handle(CreditControlRequest, granted));
    expect(logged.filter((text) => text.includes("is the class of application 4")).length).toBe(1);
    const right = new Application(4, { auth: true }).handle(CreditControlRequest, granted);
    expect((await told(right)).logged.filter((text) => text.includes("is the class"))).toEqual([]);
  });
});

async function told(application: Application): Promise<{ logged: string[] }> {
  const logged: string[] = [];
  const quiet = (): void => {};
  const logger = { debug: quiet, info: quiet, error: quiet, warn: (text: string) => logged.push(text) };
  const { node, clock } = await scripted({ logger }, application);
  await clock.run(node.stop({ force: true }));
  return { logged };
}

function upstreamOctets(): Buffer {
  const answer = upstream();
  answer.originRealm = "home";
  answer.authApplicationId = 4;
  return answer.asBytes();
}

describe("the signal of a request", () => {
  it("signal - of a request that has nothing to do with a lost connection aborted; each has its own", async () => {
    const signals: AbortSignal[] = [];
    const contexts: RequestContext[] = [];
    const pair = chargingPair({
      application: { answerTimeout: 3 },
      handler: (incoming, context) => {
        contexts.push(context);
        signals.push(context.signal);
        return incoming.ccRequestNumber === 0 ? new Promise(() => {}) : granted(incoming);
      },
    });
    await pair.start();
    const late = pair.gateway.sendRequest(creditControlRequest({ ccRequestNumber: 0 }));
    await pair.clock.run(pair.gateway.sendRequest(creditControlRequest({ ccRequestNumber: 1 })));
    expect(new Set(signals).size).toBe(2);
    expect((await pair.clock.run(late)).resultCode).toBe(5012);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(String(signals[0]!.reason)).toContain("it was not answered in 3 s (answerTimeout)");
    await pair.stop();
    expect(signals[1]!.aborted).toBe(false);
    expect(contexts[0]!.connection).toBe(contexts[1]!.connection);
  });

  it.each(["lost", "stop"])(
    "signal - aborts by a connection that is lost and by the end of a stop: %s",
    async (how) => {
      const signals: AbortSignal[] = [];
      const pair = chargingPair({
        handler: (_incoming, context) => {
          signals.push(context.signal);
          return new Promise<never>(() => {});
        },
      });
      await pair.start();
      const asked = pair.gateway.sendRequest(creditControlRequest());
      asked.catch(() => {});
      await pair.clock.settle();
      expect(signals[0]!.aborted).toBe(false);
      if (how === "lost") pair.clientPeer.connection!.close();
      else await pair.clock.run(pair.server.stop({ waitTimeout: 1 }));
      await pair.clock.settle();
      expect(signals[0]!.aborted).toBe(true);
      await pair.stop();
    },
  );

  it("signal - that is first read when the connection is gone already is aborted from the start", async () => {
    const contexts: RequestContext[] = [];
    const pair = chargingPair({
      handler: (_incoming, context) => {
        contexts.push(context);
        return new Promise<never>(() => {});
      },
    });
    await pair.start();
    pair.gateway.sendRequest(creditControlRequest()).catch(() => {});
    await pair.clock.settle();
    pair.clientPeer.connection!.close();
    await pair.clock.settle();
    expect(contexts[0]!.signal.aborted).toBe(true);
    await pair.stop();
  });

  it("signal - a handler that answers in the call costs no object: the next one gets its context, unless it was used", async () => {
    const contexts: RequestContext[] = [];
    const pair = chargingPair({
      handler: (incoming, context) => {
        contexts.push(context);
        return granted(incoming);
      },
    });
    await pair.start();
    const ask = (): Promise<unknown> => pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
    await ask();
    await ask();
    expect(contexts[1]).toBe(contexts[0]);
    // Who kept it and reads the signal later has one that is nobody else's.
    const { signal } = contexts[0]!;
    await ask();
    expect(contexts[2]).not.toBe(contexts[0]);
    expect([contexts[0]!.signal === signal, contexts[2]!.signal === signal, signal.aborted]).toEqual([
      true,
      false,
      false,
    ]);
    await pair.stop();
  });
});
