import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import { Avp } from "../../src/message/avp.ts";
import { AccountingRequest } from "../../src/message/gen/accounting.ts";
import { CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { Message } from "../../src/message/message.ts";
import type { ValidationSetting } from "../../src/message/validation.ts";
import type { NodeOptions } from "../../src/node/options.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { granted } from "../node/charging.ts";
import { scripted } from "../node/scripted.ts";

const own = { originHost: "client.example", originRealm: "example", authApplicationId: 4 };

/** Sends requests to an application of a node with the default dictionary; gives back the answers and the warnings. */
async function ask(
  application: Application,
  options: NodeOptions = {},
  requests: readonly Message[] = [creditControlRequest(own)],
): Promise<{ codes: unknown[]; answers: Message[]; warnings: string[] }> {
  const warnings: string[] = [];
  const quiet = (): void => {};
  const logger = { debug: quiet, info: quiet, error: quiet, warn: (text: string) => warnings.push(text) };
  const { clock, dial, node } = await scripted({ logger, ...options }, application);
  const peer = await dial({ identity: { authApplicationId: [application.applicationId] } });
  await peer.exchangeCapabilities();
  const answers: Message[] = [];
  for (const request of requests) {
    peer.send(request);
    answers.push(await peer.next(2));
  }
  await clock.run(node.stop({ force: true }));
  return { answers, codes: answers.map(({ attributes }) => attributes.resultCode), warnings };
}

function untyped(validation: ValidationSetting | null = null): Application {
  const application = new Application(4, { auth: true, validation });
  return application.handle(272, (request: Message) => application.generateAnswer(request, 2001));
}

class Overriding extends Application {
  override handleRequest(request: Message): Message {
    return this.generateAnswer(request, 2001);
  }
}

/** Each way to register a handler. The AVPs of credit control are unknown to the node but for the first, which brings them. */
const ways: readonly [way: string, make: () => Application][] = [
  ["handle(Class)", () => new Application(4, { auth: true }).handle(CreditControlRequest, granted)],
  ["handle(272)", () => untyped()],
  ["handle(272), off", () => untyped("off")],
  ["handle(272), warn", () => untyped("warn")],
  ["handle(272), lenient", () => untyped("lenient")],
  ["handle(272), standard", () => untyped("standard")],
  [
    "requestHandler",
    () => new Application(4, { auth: true, requestHandler: (app, request) => app.generateAnswer(request, 2001) }),
  ],
  ["handleRequest overridden", () => new Overriding(4, { auth: true })],
  [
    "a catch-all beside handle(271)",
    () =>
      new Application(4, {
        auth: true,
        requestHandler: (app, request) => app.generateAnswer(request, 2001),
      }).handle(271, () => undefined, { deferred: true }),
  ],
];

describe("a handler without the command's class", () => {
  it.each(ways)(
    "handlers - the node refuses no AVP of a command of which it knows no format (5001 to every request): %s",
    async (_way, make) => {
      const { codes } = await ask(make());
      expect(codes).toEqual([2001]);
    },
  );

  it("handlers - one warning for each command names the remedy where the node knows no format of it", async () => {
    const application = untyped();
    const twice = [creditControlRequest(own), creditControlRequest({ ...own, ccRequestNumber: 1 })];
    const { codes, warnings } = await ask(application, {}, twice);
    expect(codes).toEqual([2001, 2001]);
    expect(warnings.filter((text) => text.includes("272"))).toEqual([
      "application 4 takes command 272, but the node knows no format of it: give handle() the class, or the node a dictionary",
    ]);
    const typed = new Application(4, { auth: true }).handle(CreditControlRequest, granted);
    expect((await ask(typed)).warnings.filter((text) => text.includes("272"))).toEqual([]);
  });

  it("handlers - a peer that makes commands up brings about no more than 16 such warnings", async () => {
    const application = new Overriding(4, { auth: true });
    const made = Array.from({ length: 20 }, (_, index) => {
      const header = { commandFlags: 0xc0, commandCode: 8_000_000 + index, applicationId: 4 };
      return new Message(header, [Avp.new(263, 0, "s"), Avp.new(264, 0, "client.example"), Avp.new(296, 0, "example")]);
    });
    const { codes, warnings } = await ask(application, {}, made);
    expect(new Set(codes)).toEqual(new Set([2001]));
    expect(warnings.filter((text) => text.includes("knows no format")).length).toBe(16);
  });

  it("handlers - where a format is known, an unknown AVP with M is refused all the same", async () => {
    const request = creditControlRequest({ ...own, extraAvps: [new Avp({ code: 99_999, flags: 0x40 })] });
    const application = new Application(4, { auth: true }).handle(CreditControlRequest, granted);
    expect((await ask(application, {}, [request])).codes).toEqual([5001]);
  });

  it("handlers - a format of the base protocol does not judge the AVPs that another application adds to its commands", async () => {
    const foreign = 16_777_250;
    const acr = (more: Record<string, unknown>): Message => {
      const made = new AccountingRequest({
        sessionId: "s;1;1",
        originHost: "client.example",
        originRealm: "example",
        destinationRealm: "example",
        accountingRecordType: 1,
        accountingRecordNumber: 0,
      });
      made.header.applicationId = foreign;
      Object.assign(made.attributes, more);
      return made;
    };
    const application = new Overriding(foreign, { auth: true });
    const own3gpp = new Avp({ code: 99_001, vendorId: 10_415, flags: 0xc0 });
    const requests = [acr({ extraAvps: [own3gpp] }), acr({ accountingRecordType: 99 })];
    expect((await ask(application, {}, requests)).codes).toEqual([2001, 5004]);
  });

  it("handlers - an application id that is not the header's is refused without a format too", async () => {
    const application = untyped();
    const other = creditControlRequest({ ...own, authApplicationId: 5 });
    expect((await ask(application, {}, [other])).codes).toEqual([5004]);
  });
});
