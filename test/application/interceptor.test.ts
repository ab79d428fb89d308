import { describe, expect, it } from "vitest";
import type { Interceptor } from "../../src/application/interceptor.ts";
import { DiameterError } from "../../src/errors.ts";
import type { CreditControlAnswer, CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import { chargingPair, granted } from "../node/charging.ts";

/** An interceptor that writes down where it is passed. */
function noting(name: string, way: string[]): Interceptor {
  return {
    received(request, context, next) {
      way.push(`${name} received`);
      return next(request, context);
    },
    async sent(request, options, next) {
      way.push(`${name} sent`);
      const answer = await next(request, options);
      way.push(`${name} answered`);
      return answer;
    },
  };
}

async function ready(options: Parameters<typeof chargingPair>[0] = {}) {
  const pair = chargingPair(options);
  await pair.start();
  const send = () => pair.clock.run(pair.gateway.sendRequest(creditControlRequest())) as Promise<CreditControlAnswer>;
  return { ...pair, send };
}

describe("interceptors", () => {
  it("interceptors - they stand around both ways, the first around all others", async () => {
    const way: string[] = [];
    const pair = await ready();
    pair.gateway.intercept(noting("outer", way)).intercept(noting("inner", way));
    pair.charging.intercept(noting("a", way)).intercept(noting("b", way));
    expect((await pair.send()).resultCode).toBe(2001);
    expect(way).toEqual([
      ...["outer sent", "inner sent", "a received", "b received"],
      ...["inner answered", "outer answered"],
    ]);
    await pair.stop();
  });

  it("interceptors - the answer may be another one, now or later, and the handler need not be asked", async () => {
    let handled = 0;
    const pair = await ready({
      handler: (request) => {
        handled++;
        return granted(request);
      },
    });
    let mode: "busy" | "late" | "through" = "through";
    pair.charging.intercept({
      received(request, context, next) {
        if (mode === "busy") return (request as CreditControlRequest).error({ resultCode: 3004 });
        if (mode === "late") return Promise.resolve((request as CreditControlRequest).error({ resultCode: 5012 }));
        return next(request, context);
      },
    });
    const results = [];
    for (mode of ["busy", "late", "through"] as const) results.push((await pair.send()).resultCode);
    expect([results, handled]).toEqual([[3004, 5012, 2001], 1]);
    await pair.stop();
  });

  it("interceptors - a request may be sent again or not at all, and errors are those of handlers and callers", async () => {
    const pair = await ready();
    let sent = 0;
    pair.gateway.intercept({
      async sent(request, options, next) {
        if (++sent === 1) throw new Error("not now");
        await next(request, options);
        return next(creditControlRequest(), { ...options, timeout: 5 });
      },
    });
    await expect(pair.gateway.sendRequest(creditControlRequest())).rejects.toThrow("not now");
    expect((await pair.send()).resultCode).toBe(2001);
    expect(pair.serverPeer.counters.sent.commands.get(272)?.requests).toBe(2);
    pair.charging.intercept({
      received() {
        throw new Error("boom");
      },
    });
    expect((await pair.send()).resultCode).toBe(5012);
    await pair.stop();
  });

  it("interceptors - a method of a class keeps its object, and what throws at once rejects", async () => {
    class Counting implements Interceptor {
      count = 0;
      sent(): Promise<never> {
        this.count++;
        throw new Error(`${this.count}`);
      }
    }
    const pair = await ready();
    pair.gateway.intercept(new Counting());
    await expect(pair.gateway.sendRequest(creditControlRequest())).rejects.toThrow("1");
    await expect(pair.gateway.sendRequest(creditControlRequest())).rejects.toThrow("2");
    await pair.stop();
  });

  it("interceptors - one whose parts are no functions is refused", () => {
    const { gateway } = chargingPair();
    expect(() => gateway.intercept({ sent: 5 as never })).toThrow(DiameterError);
    expect(() => gateway.intercept(undefined as never)).toThrow(/give an object/);
    expect(gateway.intercept({})).toBe(gateway);
  });
});
