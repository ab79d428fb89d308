import { describe, expect, it } from "vitest";
import {
  Application,
  Avp,
  CapabilitiesExchangeRequest,
  defineAvp,
  defineCommand,
  fixed,
  Message,
  Node,
  required,
} from "../../src/index.ts";
import { creditControlRequest, scriptDictionary, virtualEnvironment } from "../../src/testing/index.ts";
import { ask, ccr, creditControl, dwr, expectSilence, startRig } from "./rig.ts";

describe("RFC 6733 §3 identifiers and octets", () => {
  it("HDR-21 - both identifiers come back unchanged", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    for (const request of [dwr(p), ccr(p)]) {
      request.header.hopByHopIdentifier = 0xdeadbeef;
      const octets = request.asBytes();
      octets.writeUInt32BE(0, 16);
      const answer = await ask(rig, p, octets, { resultCode: 2001 });
      expect([answer.header.hopByHopIdentifier, answer.header.endToEndIdentifier]).toEqual([0xdeadbeef, 0]);
    }
  });

  it("HDR-23 - no End-to-End Identifier comes twice in 240 s, over a million requests and a restart", async () => {
    const environment = virtualEnvironment(5);
    const used = new Set<number>();
    let drawn = 0;
    const draw = (node: Node, count: number): void => {
      for (let index = 0; index < count; index++) used.add(node.endToEndSeq.nextSequence());
      drawn += count;
    };
    const lives = 4;
    for (let life = 0; life < lives; life++) {
      const node = new Node("iut.example", "example", { environment });
      draw(node, 250_000);
      await environment.clock.advance(1);
    }
    expect([used.size, drawn]).toEqual([1_000_000, 1_000_000]);
  });

  it("HDR-23 - requests take their End-to-End Identifier from there", async () => {
    const charging = creditControl();
    const rig = await startRig({ applications: [charging] });
    const p = await rig.p.open();
    const next = rig.node.endToEndSeq.sequence + 1;
    for (let count = 0; count < 3; count++) void charging.sendRequest(creditControlRequest()).catch(() => {});
    await rig.clock.settle();
    expect(p.rest().map(({ header }) => header.endToEndIdentifier)).toEqual([next, next + 1, next + 2]);
  });

  it("HDR-24 - at the start its high 12 bits are those of the time, its low 20 bits random", async () => {
    const first = async (seed: number): Promise<[number, number]> => {
      const charging = creditControl();
      const rig = await startRig({ seed, applications: [charging] });
      const seconds = Math.floor(rig.clock.now() / 1000);
      const p = await rig.p.open();
      void charging.sendRequest(creditControlRequest()).catch(() => {});
      const { endToEndIdentifier } = (await p.next(1)).header;
      expect(endToEndIdentifier >>> 20).toBe(seconds % 4096);
      return [seconds, endToEndIdentifier & 0xfffff];
    };
    const [[oneTime, one], [otherTime, other]] = [await first(1), await first(2)];
    expect(oneTime).toBe(otherTime);
    expect(one).not.toBe(other);
  });

  it("HDR-29 - the second of two equal answers is dropped silently: nothing above debug, one result", async () => {
    const lines: string[] = [];
    const note =
      (level: string) =>
      (text: string): void =>
        void lines.push(`${level}: ${text}`);
    const logger = { debug: () => {}, info: () => {}, warn: note("warn"), error: note("error") };
    const charging = creditControl();
    const rig = await startRig({ applications: [charging], node: { logger } });
    const p = await rig.p.open();
    lines.length = 0;
    const answered = charging.sendRequest(creditControlRequest());
    const request = await p.next(1);
    const result = { ccRequestType: 4, ccRequestNumber: 0, authApplicationId: 4 };
    p.answer(request, result);
    p.answer(request, result);
    expect((await rig.clock.run(answered)).attributes.resultCode).toBe(2001);
    await expectSilence(rig, p);
    expect(lines).toEqual([]);
  });

  it("HDR-30 - the experimental command 16777214 is sent, decoded by name and answered", async () => {
    const Experiment = defineCommand({
      name: "Experiment",
      code: 16_777_214,
      applicationId: 4,
      request: {
        sessionId: fixed(defineAvp({ name: "Session-Id", code: 263, type: "UTF8String", mandatory: true })),
        originHost: required(defineAvp({ name: "Origin-Host", code: 264, type: "DiameterIdentity", mandatory: true })),
        originRealm: required(
          defineAvp({ name: "Origin-Realm", code: 296, type: "DiameterIdentity", mandatory: true }),
        ),
      },
      answer: {
        sessionId: fixed(defineAvp({ name: "Session-Id", code: 263, type: "UTF8String", mandatory: true })),
        resultCode: required(defineAvp({ name: "Result-Code", code: 268, type: "Unsigned32", mandatory: true })),
        originHost: required(defineAvp({ name: "Origin-Host", code: 264, type: "DiameterIdentity", mandatory: true })),
        originRealm: required(
          defineAvp({ name: "Origin-Realm", code: 296, type: "DiameterIdentity", mandatory: true }),
        ),
      },
    });
    const application = new Application(4, { auth: true }).handle(Experiment, (request) =>
      request.answer({ resultCode: 2001 }),
    );
    const rig = await startRig({ applications: [application] });
    const p = await rig.p.open();
    const { originHost, originRealm } = p.identity;
    await ask(rig, p, new Experiment({ sessionId: "p;1;1", originHost, originRealm }), { resultCode: 2001 });
    void application.sendRequest(new Experiment({ sessionId: "iut;1;1" })).catch(() => {});
    const received = await p.next(1);
    const octets = received.asBytes();
    expect([octets.readUIntBE(5, 3), received.attributes.sessionId]).toEqual([0xfffffe, "iut;1;1"]);
    const decoded = Message.fromBytes(octets, { dictionary: rig.node.dictionary });
    expect([decoded.name, decoded instanceof Experiment]).toEqual(["Experiment", true]);
  });

  it("HDR-31 - a CER has the octets that were put together by hand, all fields big endian", async () => {
    const cer = new CapabilitiesExchangeRequest(
      {
        originHost: "a.example",
        originRealm: "example",
        hostIpAddress: ["192.0.2.1"],
        vendorId: 0,
        productName: "x",
        authApplicationId: [4],
      },
      { hopByHopIdentifier: 0x01020304, endToEndIdentifier: 0xf0e0d0c0 },
    );
    const byHand = [
      "01000070800001010000000001020304f0e0d0c0",
      "0000010840000011612e6578616d706c65000000",
      "000001284000000f6578616d706c6500",
      "000001014000000e0001c00002010000",
      "0000010a4000000c00000000",
      "0000010d0000000978000000",
      "000001024000000c00000004",
    ].join("");
    const octets = cer.asBytes().toString("hex");
    expect(octets).toBe(byHand.replace(/^01000070/, `010000${(byHand.length / 2).toString(16)}`));
    const read = Message.fromBytes(Buffer.from(octets, "hex"), { dictionary: scriptDictionary() });
    expect(read.header).toMatchObject({
      commandCode: 257,
      hopByHopIdentifier: 0x01020304,
      endToEndIdentifier: 0xf0e0d0c0,
    });
  });
});

describe("RFC 6733 §3 and appendix C duplicates", () => {
  /** The node, and how often its handlers were called. */
  async function counted(node = {}): Promise<{ rig: Awaited<ReturnType<typeof startRig>>; calls: () => number }> {
    let calls = 0;
    const recording = new Application(3, {
      acct: true,
      requestHandler: async (application, request) => {
        calls++;
        await Promise.resolve();
        return application.generateAnswer(request, 2001);
      },
    });
    const rig = await startRig({ node, applications: [recording, creditControl()] });
    return { rig, calls: () => calls };
  }

  function acr(script: { identity: { originHost: string; originRealm: string } }, changes: object = {}): Message {
    const message = ccr(script as never);
    const avps = [
      Avp.new(263, 0, "p.example;1;9"),
      Avp.new(264, 0, "gateway.example"),
      Avp.new(296, 0, "example"),
      Avp.new(283, 0, "example"),
      Avp.new(480, 0, 1),
      Avp.new(485, 0, 0),
      Avp.new(259, 0, 3),
      // It comes by way of agents: whoever else sends it in that name gets no answer of another one's (RFC 6733 §6.1.9).
      Avp.new(282, 0, "gateway.example"),
    ];
    return new Message({ ...message.header, commandCode: 271, commandFlags: 0xc0, applicationId: 3, ...changes }, avps);
  }

  function withoutHopByHop(message: Message): string {
    const octets = Buffer.from(message.asBytes());
    octets.fill(0, 12, 16);
    return octets.toString("hex");
  }

  it("HDR-26 - the same ACR on two connections: two equal answers, one call of the handler", async () => {
    const { rig, calls } = await counted();
    const [p, q] = [await rig.p.open(), await rig.q.open()];
    p.send(acr(p, { hopByHopIdentifier: 1, endToEndIdentifier: 500 }));
    const first = await p.next(1);
    q.send(acr(q, { hopByHopIdentifier: 2, endToEndIdentifier: 500, commandFlags: 0xd0 }));
    const second = await q.next(1);
    expect([first.header.hopByHopIdentifier, second.header.hopByHopIdentifier]).toEqual([1, 2]);
    expect(withoutHopByHop(second)).toBe(withoutHopByHop(first));
    expect([first.attributes.resultCode, calls()]).toEqual([2001, 1]);
  });

  it("HDR-27 - a repeated debit with T changes the balance once", async () => {
    let balance = 100;
    const charging = creditControl();
    charging.handle(272, (request) => {
      balance -= 10;
      return charging.generateAnswer(request, 2001);
    });
    const rig = await startRig({ applications: [charging] });
    const p = await rig.p.open();
    const debit = ccr(p);
    debit.header.endToEndIdentifier = 501;
    await ask(rig, p, debit, { resultCode: 2001 });
    for (const hopByHopIdentifier of [11, 12]) {
      debit.header.isRetransmit = true;
      debit.header.hopByHopIdentifier = hopByHopIdentifier;
      await ask(rig, p, debit, { resultCode: 2001 });
    }
    expect(balance).toBe(90);
  });

  it("HDR-28 - after 239 s it still is a duplicate; of 20,000 requests no more than the limit are remembered", async () => {
    const { rig, calls } = await counted({ idleTimeout: 1000 });
    const p = await rig.p.open();
    p.send(acr(p, { hopByHopIdentifier: 1, endToEndIdentifier: 502 }));
    await p.next(1);
    await rig.clock.advance(239);
    p.send(acr(p, { hopByHopIdentifier: 2, endToEndIdentifier: 502, commandFlags: 0xd0 }));
    expect([(await p.next(1)).header.hopByHopIdentifier, calls()]).toEqual([2, 1]);

    const bounded = await counted({ retransmitQueueSize: 1000 });
    const q = await bounded.rig.q.open();
    for (let count = 1; count <= 20_000; count++) {
      q.send(acr(q, { hopByHopIdentifier: count, endToEndIdentifier: count }));
      if (count % 1000 !== 0) continue;
      await bounded.rig.clock.settle();
      expect(bounded.rig.node.tableSizes.remembered).toBeLessThanOrEqual(1000);
    }
    expect(bounded.calls()).toBe(20_000);
    expect(q.rest().length).toBe(20_000);
  });

  it("HDR-32 - the copy with T comes first, over another connection: one call, and both get the same answer", async () => {
    const { rig, calls } = await counted();
    const [p, q] = [await rig.p.open(), await rig.q.open()];
    q.send(acr(q, { hopByHopIdentifier: 8, endToEndIdentifier: 503, commandFlags: 0xd0 }));
    const copy = await q.next(1);
    await rig.clock.advance(0.9);
    p.send(acr(p, { hopByHopIdentifier: 9, endToEndIdentifier: 503 }));
    const original = await p.next(1);
    expect(withoutHopByHop(original)).toBe(withoutHopByHop(copy));
    expect([original.header.hopByHopIdentifier, original.header.isRetransmit, calls()]).toEqual([9, false, 1]);
  });
});
