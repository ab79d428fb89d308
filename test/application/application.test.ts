import { describe, expect, it } from "vitest";
import { Application, SimpleThreadingApplication, ThreadingApplication } from "../../src/application/application.ts";
import { ApplicationError, NotRoutable } from "../../src/errors.ts";
import { CreditControlAnswer, CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { Message } from "../../src/message/message.ts";
import type { RequestContext } from "../../src/node/node-application.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { chargingPair, granted } from "../node/charging.ts";

describe("handlers", () => {
  it("handlers - get the typed request, the peer, the connection and a signal", async () => {
    const seen: RequestContext[] = [];
    const pair = chargingPair({
      handler: (request, context) => {
        expect(request).toBeInstanceOf(CreditControlRequest);
        expect(request.serviceContextId).toBe("32251@3gpp.org");
        seen.push(context);
        return granted(request);
      },
    });
    await pair.start();
    for (let round = 0; round < 2; round++) await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()));
    expect(seen[0]).toBe(seen[1]);
    expect(seen[0]!.peer).toBe(pair.clientPeer);
    expect(seen[0]!.connection).toBe(pair.clientPeer.connection);
    expect(seen[0]!.signal.aborted).toBe(false);
    await pair.stop();
  });

  it("handlers - may answer later, and slow ones don't hold up others", async () => {
    const pair = chargingPair({
      handler: async (request) => {
        if (request.ccRequestNumber === 0) await new Promise<void>((resolve) => pair.clock.setTimer(10_000, resolve));
        return granted(request);
      },
    });
    await pair.start();
    const slow = pair.gateway.sendRequest(creditControlRequest({ ccRequestNumber: 0 }));
    const fast = await pair.clock.run(pair.gateway.sendRequest(creditControlRequest({ ccRequestNumber: 1 })), 1);
    expect(fast.ccRequestNumber).toBe(1);
    expect(pair.charging.running).toBe(1);
    expect((await pair.clock.run(slow)).ccRequestNumber).toBe(0);
    expect(pair.charging.running).toBe(0);
    await pair.stop();
  });

  it("handlers - that throw or reject give 5012, the reason is logged, the connection stays (RCD-10)", async () => {
    const logged: unknown[] = [];
    const quiet = (): void => {};
    const logger = {
      debug: quiet,
      info: quiet,
      error: quiet,
      warn: (_text: string, { error }: { error?: unknown }) => logged.push(error),
    };
    const boom = new Error("boom");
    const pair = chargingPair({
      server: { logger },
      handler: (request) => {
        if (request.ccRequestNumber === 0) throw boom;
        return Promise.reject(boom);
      },
    });
    await pair.start();
    for (const ccRequestNumber of [0, 1]) {
      const answer = await pair.clock.run(pair.gateway.sendRequest(creditControlRequest({ ccRequestNumber })));
      expect([answer.resultCode, answer.header.isError]).toEqual([5012, false]);
      expect(JSON.stringify(answer.attributes)).not.toContain("boom");
    }
    expect(logged.filter((error) => error === boom).length).toBe(2);
    expect([pair.charging.running, pair.serverPeer.isUsable]).toEqual([0, true]);
    await pair.stop();
  });

  it("handlers - whose answer can't be encoded give 5012", async () => {
    const pair = chargingPair({
      handler: (request) =>
        request.answer({ resultCode: 2001, ccRequestType: request.ccRequestType, ccRequestNumber: "x" as never }),
    });
    await pair.start();
    expect((await pair.clock.run(pair.gateway.sendRequest(creditControlRequest()))).resultCode).toBe(5012);
    await pair.stop();
  });

  it("handlers - may send the answer themselves, once", async () => {
    const requests: CreditControlRequest[] = [];
    const pair = chargingPair({
      handler: (request) => {
        requests.push(request);
        return undefined;
      },
    });
    await pair.start();
    const promise = pair.gateway.sendRequest(creditControlRequest());
    await pair.clock.settle();
    const answer = pair.charging.generateAnswer(requests[0]!, 2001);
    expect(answer).toBeInstanceOf(CreditControlAnswer);
    pair.charging.sendAnswer(answer);
    expect((await pair.clock.run(promise)).resultCode).toBe(2001);
    expect(() => pair.charging.sendAnswer(answer)).toThrow(NotRoutable);
    expect(pair.server.tableSizes.unanswered).toBe(0);
    await pair.stop();
  });

  it("handlers - that never answer give 5012 after answerTimeout, and their place is free (ANS-11)", async () => {
    const pair = chargingPair({
      application: { maxConcurrent: 1, answerTimeout: 3 },
      handler: (request) => (request.ccRequestNumber === 0 ? new Promise(() => {}) : granted(request)),
    });
    await pair.start();
    const hanging = pair.gateway.sendRequest(creditControlRequest({ ccRequestNumber: 0 }));
    await pair.clock.settle();
    const before = pair.clock.monotonic();
    expect((await pair.clock.run(hanging)).resultCode).toBe(5012);
    expect((pair.clock.monotonic() - before) / 1000).toBeCloseTo(3, 1);
    const next = await pair.clock.run(pair.gateway.sendRequest(creditControlRequest({ ccRequestNumber: 1 })));
    expect(next.resultCode).toBe(2001);
    await pair.stop();
  });

  it("handlers - for all commands: requestHandler, or an overridden handleRequest", async () => {
    const pair = chargingPair();
    await pair.clock.settle();
    const simple = new SimpleThreadingApplication(4, {
      auth: true,
      requestHandler: (application, request) => application.generateAnswer(request, 2001),
    });
    expect([simple.handles(272), simple.handles(999)]).toEqual([true, true]);
    class Subclass extends ThreadingApplication {
      override handleRequest(request: Message): Message {
        return this.generateAnswer(request, 2001);
      }
    }
    const subclass = new Subclass(4, { auth: true, maxConcurrent: 5 });
    expect([subclass.handles(1), subclass.maxThreads]).toEqual([true, 5]);
    subclass.maxThreads = 7;
    expect(subclass.maxConcurrent).toBe(7);
    const plain = new Application(4, { auth: true }).handle(999, () => null, { deferred: true });
    expect([plain.handles(272), plain.handles(999)]).toEqual([false, true]);
  });

  it("handlers - answers to commands without a class carry what they must (Q6)", async () => {
    const pair = chargingPair();
    pair.charging.handle(9_999, (request) => pair.charging.generateAnswer(request, 2001, "fine"));
    await pair.start();
    const request = new Message(
      { commandFlags: 0xc0, commandCode: 9_999, applicationId: 4 },
      creditControlRequest().avps,
    );
    const answer = await pair.clock.run(pair.gateway.sendRequest(request));
    expect(answer.attributes).toMatchObject({
      sessionId: "client.example;1;1",
      resultCode: 2001,
      errorMessage: "fine",
      originHost: "server.example",
      originRealm: "example",
    });
    await pair.stop();
  });
});

describe("stopping", () => {
  it("stopping - running handlers may finish, new requests get 3004 (ROB-04)", async () => {
    let finish = (): void => {};
    const pair = chargingPair({
      handler: (request) =>
        request.ccRequestNumber === 0
          ? new Promise((resolve) => {
              finish = () => resolve(granted(request) as Message);
            })
          : granted(request),
    });
    await pair.start();
    const running = pair.gateway.sendRequest(creditControlRequest());
    await pair.clock.settle();
    const stopped = pair.server.stop();
    await pair.clock.advance(1);
    const refused = await pair.clock.run(pair.gateway.sendRequest(creditControlRequest({ ccRequestNumber: 1 })));
    expect(refused.resultCode).toBe(3004);
    finish();
    expect((await pair.clock.run(running)).resultCode).toBe(2001);
    await pair.clock.run(stopped);
    await pair.stop();
  });

  it("stopping - a handler hears that the node waits for it no more", async () => {
    for (const options of [{ force: true }, { waitTimeout: 3 }]) {
      let signal: AbortSignal | undefined;
      const pair = chargingPair({
        handler: (_request, context) => {
          signal = context.signal;
          return new Promise(() => {});
        },
      });
      await pair.start();
      void pair.gateway.sendRequest(creditControlRequest()).catch(() => {});
      await pair.clock.settle();
      expect(signal?.aborted).toBe(false);
      await pair.clock.run(pair.server.stop(options));
      expect(signal?.aborted).toBe(true);
      expect(signal?.reason).toMatchObject({ code: "not-routable" });
      await pair.stop();
    }
  });

  it("stopping - a handler hears that its connection is gone", async () => {
    let signal: AbortSignal | undefined;
    const pair = chargingPair({
      handler: (_request, context) => {
        signal = context.signal;
        return new Promise(() => {});
      },
    });
    await pair.start();
    void pair.gateway.sendRequest(creditControlRequest()).catch(() => {});
    await pair.clock.settle();
    pair.network.sever("10.0.0.1", "10.0.0.2");
    await pair.clock.settle();
    expect(signal?.aborted).toBe(true);
    await pair.clock.run(pair.server.stop({ force: true }));
    await pair.stop();
  });
});

describe("readiness", () => {
  it("readiness - waitForReady resolves when a peer is ready, and waits again when it is lost", async () => {
    const pair = chargingPair();
    const events: string[] = [];
    pair.gateway.on("ready", () => events.push("ready")).on("notReady", () => events.push("notReady"));
    const early = pair.gateway.waitForReady({ timeout: 5 });
    await pair.start();
    await early;
    await pair.gateway.waitForReady();
    pair.network.sever("10.0.0.1", "10.0.0.2");
    await pair.clock.settle();
    expect(pair.gateway.isReady).toBe(false);
    await pair.clock.run(pair.gateway.waitForReady({ timeout: 100 }));
    expect(events).toEqual(["ready", "notReady", "ready"]);
    await pair.stop();
  });

  it("readiness - the loss of the last peer is a warning, unless the node's own stop brings it", async () => {
    const said: string[] = [];
    const quiet = (): void => {};
    const say = (level: string) => (text: string) => {
      if (text.endsWith("no peer is ready any more")) said.push(level);
    };
    const pair = chargingPair({
      client: { logger: { debug: quiet, info: say("info"), warn: say("warn"), error: quiet } },
    });
    await pair.start();
    pair.network.sever("10.0.0.1", "10.0.0.2");
    await pair.clock.settle();
    await pair.clock.run(pair.gateway.waitForReady({ timeout: 100 }));
    expect(said).toEqual(["warn"]);
    await pair.stop();
    expect(said).toEqual(["warn", "info"]);
  });

  it("readiness - it fails after its timeout, by a signal, and at the stop", async () => {
    const pair = chargingPair({ serverPeer: { persistent: false } });
    await pair.client.start();
    const late = pair.gateway.waitForReady({ timeout: 2 });
    late.catch(() => {});
    await expect(pair.clock.run(late)).rejects.toThrow(ApplicationError);
    const reason = new Error("enough");
    await expect(pair.gateway.waitForReady({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const given = pair.gateway.waitForReady({ signal: controller.signal });
    controller.abort(reason);
    await expect(given).rejects.toBe(reason);
    const stopped = pair.gateway.waitForReady();
    stopped.catch(() => {});
    await pair.clock.run(pair.client.stop());
    await expect(stopped).rejects.toThrow("was stopped");
    expect(pair.clock.pendingTimers).toBe(0);
  });

  it("readiness - an application that is added later is ready when its peers are, default peers count (Q17)", async () => {
    const pair = chargingPair();
    await pair.start();
    const late = pair.client.addApplication(new Application(4, { auth: true }), [pair.serverPeer]);
    expect(late.isReady).toBe(true);
    const none = pair.client.addApplication(new Application(4, { auth: true }), []);
    expect(none.isReady).toBe(false);
    const foreign = pair.client.addApplication(new Application(5, { auth: true }));
    expect(foreign.isReady).toBe(false);
    await pair.stop();
  });
});

describe("application", () => {
  it("application - serves authorization, accounting or both, and belongs to one node", async () => {
    // @ts-expect-error: neither half is named
    expect(() => new Application(4, {})).toThrow("serves nothing");
    const pair = chargingPair();
    expect(() => pair.client.addApplication(pair.charging)).toThrow("was added to a node before");
    expect(() => new Application(4, { acct: true }).node).toThrow("was not added to a node");
    expect([...pair.client.authApplicationIds, ...pair.client.acctApplicationIds]).toEqual([4]);
  });

  it("application - limits and times that make no sense are refused", () => {
    for (const options of [
      { maxConcurrent: -1 },
      { maxQueued: Number.NaN },
      { busyTimeout: 0 },
      { answerTimeout: -5 },
    ]) {
      const [[name, value] = []] = Object.entries(options);
      expect(() => new Application(4, { auth: true, ...options })).toThrow(`${name} is ${value}; give `);
    }
    expect(new Application(4, { auth: true, maxConcurrent: 0, maxQueued: 0 }).maxConcurrent).toBe(0);
  });

  it("application - server-initiated requests reach the client (Re-Auth)", async () => {
    const pair = chargingPair();
    pair.gateway.handle(CreditControlRequest, granted);
    await pair.start();
    const answer = await pair.clock.run(
      pair.charging.sendRequest(creditControlRequest({ destinationHost: "client.example" })),
    );
    expect([answer.resultCode, answer.originHost]).toEqual([2001, "client.example"]);
    await pair.stop();
  });
});
