import { describe, expect, it } from "vitest";
import { Application, type Message, ReAuthRequest } from "../../src/index.ts";
import { CreditControlRequest } from "../../src/interfaces/gen/credit-control.ts";
import { creditControlRequest } from "../../src/testing/index.ts";
import { countOf, orderViolations, readAvps, sentTo } from "./audit.ts";
import { life } from "./life.ts";
import { ask, base, ccr, creditControl, expectSilence, IUT, known, REALM, raw, startRig } from "./rig.ts";

/** What a granted request says beyond the result. */
const GRANTED = { ccRequestType: 4, ccRequestNumber: 0, authApplicationId: 4 };

/** A node with credit control, and the peer P open. */
async function charging(): Promise<{
  rig: Awaited<ReturnType<typeof startRig>>;
  application: Application;
  p: Awaited<ReturnType<Awaited<ReturnType<typeof startRig>>["p"]["open"]>>;
}> {
  const application = creditControl();
  const rig = await startRig({ applications: [application] });
  return { rig, application, p: await rig.p.open() };
}

describe("RFC 6733 §6.1 requests", () => {
  it("RTE-01 - a request for a realm has Destination-Realm only, one for a server both", async () => {
    const { application, p } = await charging();
    void application.sendRequest(creditControlRequest()).catch(() => {});
    const first = await p.next(1);
    void application.sendRequest(creditControlRequest({ destinationHost: "p.example" })).catch(() => {});
    const second = await p.next(1);
    const destinations = ({ attributes }: Message): unknown[] => [
      attributes.destinationRealm,
      attributes.destinationHost,
    ];
    expect([destinations(first), destinations(second)]).toEqual([
      [REALM, undefined],
      [REALM, "p.example"],
    ]);
  });

  it("RTE-02 - CER, DWR and DPR have neither", async () => {
    const { all } = await life();
    const between = all.filter(({ code }) => [257, 280, 282].includes(code));
    expect(new Set(between.map(({ code }) => code)).size).toBe(3);
    expect(between.map((sent) => countOf(sent, 283) + countOf(sent, 293))).toEqual(between.map(() => 0));
  });

  it("RTE-03 - a new request has its code, R, an End-to-End of its own, and the node's origin", async () => {
    const { application, p } = await charging();
    for (let count = 0; count < 2; count++) void application.sendRequest(creditControlRequest()).catch(() => {});
    const [one, other] = [await p.next(1), await p.next(1)];
    for (const { header, attributes } of [one, other]) {
      expect([header.commandCode, header.isRequest]).toEqual([272, true]);
      expect([attributes.originHost, attributes.originRealm]).toEqual([IUT.host, REALM]);
    }
    expect(one.header.endToEndIdentifier).not.toBe(other.header.endToEndIdentifier);
  });

  it("RTE-04 - an answer that comes before the octets of its request have left is matched", async () => {
    const { rig, application, p } = await charging();
    rig.node.on("message", ({ direction, connection, message }) => {
      if (direction !== "sent" || message.code !== 272) return;
      const origin = { originHost: "p.example", originRealm: REALM };
      const answer = (message as CreditControlRequest).answer({ ...GRANTED, ...origin, resultCode: 2001 } as never);
      connection.addInBytes(answer.asBytes());
      expect(p.received.some(({ code }) => code === 272)).toBe(false);
    });
    expect((await rig.clock.run(application.sendRequest(creditControlRequest()))).attributes.resultCode).toBe(2001);
    expect([rig.node.tableSizes.pending, rig.p.peer.pendingRequests]).toEqual([0, 0]);
  });

  it("RTE-06, RTE-07, RTE-08 - local is our host in any case, our realm with an application of ours, or no destination", async () => {
    let calls = 0;
    const application: Application = new Application(4, { auth: true, validation: "off" }).handle(
      CreditControlRequest,
      (request) => {
        calls++;
        return application.generateAnswer(request, 2001);
      },
    );
    const rig = await startRig({ applications: [application] });
    const p = await rig.p.open();
    for (const destination of [
      { destinationHost: IUT.host },
      { destinationHost: IUT.host.toUpperCase() },
      { destinationRealm: REALM },
      { destinationRealm: REALM.toUpperCase() },
      { destinationRealm: undefined },
    ]) {
      await ask(rig, p, ccr(p, destination), { resultCode: 2001 });
    }
    expect(calls).toBe(5);
    const other = ccr(p);
    other.header.applicationId = 5;
    await ask(rig, p, other, { resultCode: 3007 });
  });

  it("RTE-09 - Destination-Host names a connected peer: it goes there, whatever the realm's route is", async () => {
    const application = creditControl();
    const rig = await startRig({ applications: [] });
    rig.node.addApplication(application, [rig.q.peer]);
    const [p, q] = [await rig.p.open(), await rig.q.open()];
    void application.sendRequest(creditControlRequest()).catch(() => {});
    expect((await q.next(1)).code).toBe(272);
    void application.sendRequest(creditControlRequest({ destinationHost: "p.example" })).catch(() => {});
    expect((await p.next(1)).attributes.destinationHost).toBe("p.example");
    expect(q.rest()).toEqual([]);
  });

  it("RTE-11 - nothing fits: 3002 with E", async () => {
    const { rig, p } = await charging();
    await ask(rig, p, ccr(p, { destinationHost: "other.example" }), { resultCode: 3002 });
    await expect(creditControlTo(rig, "q.example")).rejects.toThrow(/q\.example is a peer/);
  });

  it("RTE-16 - no answer of ours has a Route-Record; one in a received CCA is taken", async () => {
    const { rig, application, p } = await charging();
    await ask(rig, p, ccr(p, { routeRecord: ["a.example", "b.example"] }), { resultCode: 2001 });
    await ask(rig, p, ccr(p, { routeRecord: ["a.example"], ccRequestType: 99 }), { resultCode: 5004 });
    expect(sentTo(p).map((sent) => countOf(sent, 282))).toEqual(sentTo(p).map(() => 0));
    const answered = application.sendRequest(creditControlRequest());
    p.answer(await p.next(1), { ...GRANTED, extraAvps: [known(282, "agent.example")] });
    expect((await rig.clock.run(answered)).attributes.resultCode).toBe(2001);
  });

  it("RTE-20 - a request of the server goes to the host and realm that the client's request came from", async () => {
    const application: Application = new Application(4, { auth: true }).handle(CreditControlRequest, (request) => {
      const rar = new ReAuthRequest(
        {
          sessionId: request.sessionId,
          destinationHost: request.originHost,
          destinationRealm: request.originRealm,
          reAuthRequestType: 0,
        },
        { applicationId: 4 },
      );
      void application.sendRequest(rar).catch(() => {});
      return application.generateAnswer(request, 2001);
    });
    const rig = await startRig({ applications: [application] });
    const p = await rig.p.open();
    p.send(ccr(p, { sessionId: "p.example;5;5" }));
    const received = [await p.next(1), await p.next(1)];
    const rar = received.find(({ code }) => code === 258) as Message;
    expect(rar.attributes).toMatchObject({
      destinationHost: "p.example",
      destinationRealm: REALM,
      sessionId: "p.example;5;5",
    });
  });
});

describe("RFC 6733 §6.2 answers", () => {
  it("ANS-01 - identifiers, command, application and P are the request's, the origin is ours, a result is there", async () => {
    const { rig, p } = await charging();
    const good = await ask(rig, p, ccr(p), { resultCode: 2001 });
    expect([good.header.commandFlags, good.attributes.originHost, good.attributes.originRealm]).toEqual([
      0x40,
      IUT.host,
      REALM,
    ]);
    const odd = ccr(p);
    odd.header.commandFlags = 0x80;
    expect((await ask(rig, p, odd, { resultCode: 2001 })).header.commandFlags).toBe(0);
    expect((await ask(rig, p, base(p, 280), { resultCode: 2001 })).header.commandFlags).toBe(0);
  });

  it("ANS-02 - Session-Id of the request comes first, in error answers too", async () => {
    const { rig, p } = await charging();
    const unknownCommand = ccr(p, { sessionId: "p;9;9" });
    unknownCommand.header.commandCode = 9_999_999;
    for (const [request, resultCode] of [
      [ccr(p, { sessionId: "p;9;9" }), 2001],
      [unknownCommand, 3001],
      [ccr(p, { sessionId: "p;9;9", serviceContextId: undefined }), 5005],
    ] as const) {
      const answer = await ask(rig, p, request, { resultCode });
      const [first] = readAvps(answer.asBytes().subarray(20));
      expect([first?.code, first?.data.toString()]).toEqual([263, "p;9;9"]);
    }
  });

  it("ANS-03 - no answer has Destination-Host or Destination-Realm", async () => {
    const { all } = await life();
    const answers = all.filter(({ isRequest }) => !isRequest);
    expect(answers.length).toBeGreaterThan(8);
    expect(answers.flatMap(orderViolations)).toEqual([]);
  });

  it("ANS-04 - three Proxy-Infos with unknown members come back in order and octet for octet, in error answers too", async () => {
    const { rig, p } = await charging();
    const proxies = ["a", "b", "c"].map((host) =>
      known(284, [known(280, `${host}.example`), known(33, Buffer.from(host)), raw(7777, "0102ff", { flags: 0 })]),
    );
    const wanted = proxies.map((avp) => avp.asBytes().toString("hex"));
    const unknownCommand = ccr(p, { extraAvps: proxies });
    unknownCommand.header.commandCode = 9_999_999;
    for (const [request, resultCode] of [
      [ccr(p, { extraAvps: proxies }), 2001],
      [unknownCommand, 3001],
      [ccr(p, { extraAvps: proxies, destinationHost: "other.example" }), 3002],
      [ccr(p, { extraAvps: proxies, ccRequestType: 99 }), 5004],
    ] as const) {
      const answer = await ask(rig, p, request, { resultCode });
      const octets = answer.asBytes().toString("hex");
      expect([resultCode, octets.includes(wanted.join(""))]).toEqual([resultCode, true]);
    }
  });

  it("ANS-05 - an answer with the right Hop-by-Hop on another connection is dropped", async () => {
    const { rig, application, p } = await charging();
    const q = await rig.q.open();
    const answered = application.sendRequest(creditControlRequest({ destinationHost: "p.example" }));
    const request = await p.next(1);
    q.answer(request, { ...GRANTED, resultCode: 2002 });
    await expectSilence(rig, q);
    expect(rig.node.tableSizes.pending).toBe(1);
    p.answer(request, GRANTED);
    expect((await rig.clock.run(answered)).attributes.resultCode).toBe(2001);
  });

  it("ANS-11 - a handler that throws is answered for with 5012, one that hangs within its limit, both once", async () => {
    const application = new Application(4, { auth: true, answerTimeout: 3 }).handle(CreditControlRequest, (request) => {
      if (request.ccRequestNumber === 1) throw new Error("no");
      return new Promise(() => {});
    });
    const rig = await startRig({ applications: [application], node: { idleTimeout: 30 } });
    const p = await rig.p.open();
    await ask(rig, p, ccr(p, { ccRequestNumber: 1 }), { resultCode: 5012 });
    p.send(ccr(p, { ccRequestNumber: 2 }));
    await expectSilence(rig, p, 2.9);
    expect((await p.next(0.2)).attributes.resultCode).toBe(5012);
    await expectSilence(rig, p, 5);
    expect(rig.node.tableSizes.unanswered).toBe(0);
  });
});

/** A request for a host that is in the peer table and not connected. */
function creditControlTo(rig: Awaited<ReturnType<typeof startRig>>, destinationHost: string): Promise<Message> {
  const [application] = rig.applications as readonly [Application];
  return application.sendRequest(creditControlRequest({ destinationHost }));
}
