import { describe, expect, it } from "vitest";
import { Avp, Message } from "../../src/index.ts";
import { creditControlRequest } from "../../src/testing/index.ts";
import { FLAGS, headerViolations } from "./audit.ts";
import { life } from "./life.ts";
import {
  ask,
  ccr,
  creditControl,
  dwr,
  expectAlive,
  expectAnswer,
  expectClosed,
  expectSilence,
  makeRig,
  startRig,
} from "./rig.ts";

describe("RFC 6733 §3 header", () => {
  it("HDR-01, HDR-03, HDR-09, HDR-15, HDR-16 - version 1, the length in octets, no reserved flag, no E in requests, no T in answers", async () => {
    const { all } = await life();
    expect(all.length).toBeGreaterThanOrEqual(20);
    expect(all.flatMap(headerViolations)).toEqual([]);
  });

  it("HDR-02 - a DWR of version 2 is answered 5011, of version 1", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const request = dwr(p);
    request.header.hopByHopIdentifier = 0x01020304;
    request.header.endToEndIdentifier = 0x0a0b0c0d;
    const octets = request.asBytes();
    octets[0] = 2;
    p.send(octets);
    const answer = await p.next(1);
    expect(answer.header).toMatchObject({
      version: 1,
      commandCode: 280,
      hopByHopIdentifier: 0x01020304,
      endToEndIdentifier: 0x0a0b0c0d,
    });
    expect(answer.attributes.resultCode).toBe(5011);
  });

  it("HDR-04 - a length of 22 is answered 5015 before the close, one of 19 is reset at once", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const odd = dwr(p).asBytes().subarray(0, 24);
    odd.writeUIntBE(22, 1, 3);
    p.send(Buffer.from(odd));
    await expectAnswer(rig, p, { resultCode: 5015, closes: true });
    const q = await rig.q.open();
    const short = dwr(q).asBytes();
    short.writeUIntBE(19, 1, 3);
    q.send(short);
    await expectClosed(rig, q);
  });

  it("HDR-05 - a message that ends within its last AVP is answered 5014 with the header of that AVP", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const octets = dwr(p, [Avp.new(278, 0, 7)]).asBytes();
    const cut = Buffer.from(octets.subarray(0, octets.length - 4));
    cut.writeUIntBE(cut.length, 1, 3);
    const answer = await ask(rig, p, cut, { resultCode: 5014 });
    expect(answer.findAvps([279, 0], [278, 0]).map(({ data }) => data.toString("hex"))).toEqual(["00000000"]);
    const stray = Buffer.concat([dwr(p).asBytes(), Buffer.alloc(4)]);
    stray.writeUIntBE(stray.length, 1, 3);
    await ask(rig, p, stray, { resultCode: 5014 });
  });

  it("HDR-06 - a header that announces 16 MiB costs nothing: the limit closes the connection", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const header = dwr(p).asBytes().subarray(0, 20);
    header.writeUIntBE(0xfffffc, 1, 3);
    const before = process.memoryUsage().arrayBuffers;
    p.send(Buffer.from(header));
    await expectClosed(rig, p);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8_000_000);
    const small = await startRig({ node: { limits: { maxMessageLength: 4096 } } });
    const sender = await small.p.open();
    sender.send(ccr(sender, { serviceContextId: "x".repeat(5000) }));
    await expectClosed(small, sender);
  });

  it("HDR-07, HDR-22 - an answer to nothing, with an error inside, is dropped and counted, and nothing comes back", async () => {
    const rig = await startRig();
    const errors: string[] = [];
    rig.node.on("protocolError", ({ reason }) => errors.push(reason));
    const p = await rig.p.open();
    const answer = new Message({ commandCode: 272, commandFlags: 0x60, applicationId: 4, hopByHopIdentifier: 77 }, [
      Avp.new(268, 0, 3001),
    ]);
    p.send(answer);
    await expectSilence(rig, p);
    expect(errors).toEqual([expect.stringContaining("answer to no request of ours")]);
    expect(rig.p.peer.counters.received.commands.get(272)).toEqual({ requests: 0, answers: 1 });
    await expectAlive(rig, p);
  });

  it("HDR-09, HDR-18 - R with E and a CER with P are answered 3008 with E; in strict reading a DWR with P and a CCR without, too", async () => {
    const rig = await startRig({ p: { validation: "strict" } });
    const p = await rig.p.open();
    for (const [request, commandFlags] of [
      [dwr(p), 0xa0],
      [dwr(p), 0xc0],
      [ccr(p), 0xe0],
      [ccr(p), 0x80],
    ] as const) {
      request.header.commandFlags = commandFlags;
      const answer = await ask(rig, p, request, { resultCode: 3008 });
      expect(answer.header.commandFlags & 0x40).toBe(commandFlags & 0x40);
    }
    const q = await rig.q.dial();
    const cer = q.cer();
    cer.header.commandFlags = 0xc0;
    q.send(cer);
    const cea = await expectAnswer(rig, q, { resultCode: 3008, closes: true });
    expect(cea.code).toBe(257);
  });

  it("HDR-10 - protocol errors have R clear and E set, the command and the application of the request", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const unknownCommand = ccr(p);
    unknownCommand.header.commandCode = 9_999_999;
    const unknownApplication = ccr(p);
    unknownApplication.header.applicationId = 99;
    for (const [request, resultCode] of [
      [unknownCommand, 3001],
      [ccr(p, { destinationHost: "other.example" }), 3002],
      [unknownApplication, 3007],
    ] as const) {
      const { header } = await ask(rig, p, request, { resultCode });
      expect(header.commandFlags).toBe(FLAGS.error | FLAGS.proxiable);
      expect([header.commandCode, header.applicationId]).toEqual([request.code, request.header.applicationId]);
    }
  });

  it("HDR-11, HDR-12 - T is clear at first, and set in the copies that go to the second peer when the link is cut", async () => {
    const charging = creditControl();
    const rig = await startRig({ applications: [charging] });
    const [p, q] = [await rig.p.open(), await rig.q.open()];
    const answers = [1, 2, 3].map((number) =>
      charging.sendRequest(creditControlRequest({ ccRequestNumber: number }), { peers: [rig.p.peer, rig.q.peer] }),
    );
    await rig.clock.settle();
    const first = [...p.rest(), ...q.rest()];
    expect(first.map(({ header }) => header.isRetransmit)).toEqual([false, false, false]);
    const [cut, left] = p.received.some(({ code }) => code === 272) ? [p, q] : [q, p];
    const wanted = cut.received.filter(({ code }) => code === 272);
    cut.reset();
    await rig.clock.settle();
    const copies = left.rest();
    expect(copies.map(({ header }) => header.isRetransmit)).toEqual(wanted.map(() => true));
    expect(copies.map(({ header }) => header.endToEndIdentifier)).toEqual(
      wanted.map(({ header }) => header.endToEndIdentifier),
    );
    for (const request of left.received.filter(({ code }) => code === 272)) left.answer(request, granted(request));
    expect((await rig.clock.run(Promise.all(answers))).map(({ attributes }) => attributes.resultCode)).toEqual([
      2001, 2001, 2001,
    ]);
  });

  it("HDR-14 - T stays clear when a request goes to another peer because the first answered 3002", async () => {
    const charging = creditControl();
    const rig = await startRig({ applications: [charging] });
    const [p, q] = [await rig.p.open(), await rig.q.open()];
    const answered = charging.sendRequest(creditControlRequest());
    await rig.clock.settle();
    const [first, second] = p.rest().length === 1 ? [p, q] : [q, p];
    const request = first.received.at(-1) as Message;
    const refusal = request.toAnswer();
    refusal.header.isError = true;
    Object.assign(refusal.attributes, {
      sessionId: "s",
      originHost: first.identity.originHost,
      originRealm: "example",
      resultCode: 3002,
    });
    first.send(refusal);
    const copy = await second.next(1);
    expect([copy.header.isRetransmit, copy.header.endToEndIdentifier]).toEqual([
      false,
      request.header.endToEndIdentifier,
    ]);
    second.answer(copy, granted(copy));
    expect((await rig.clock.run(answered)).attributes.resultCode).toBe(2001);
  });

  it("HDR-15 - requests with T get answers without it", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    for (const request of [dwr(p), ccr(p)]) {
      request.header.isRetransmit = true;
      await ask(rig, p, request, { resultCode: 2001 });
    }
  });

  it("HDR-17 - a reserved flag is ignored by default; strict mode answers 5013", async () => {
    for (const [validation, resultCode] of [
      ["standard", 2001],
      ["strict", 5013],
    ] as const) {
      const rig = await startRig({ p: { validation } });
      const p = await rig.p.open();
      for (const request of [dwr(p), ccr(p)]) {
        request.header.commandFlags |= 0x01;
        p.send(request);
        const answer = await p.next(1);
        expect([answer.attributes.resultCode, answer.header.commandFlags & 0x2f]).toEqual([resultCode, 0]);
      }
    }
  });

  it("HDR-19 - 100,000 requests that wait on one connection have 100,000 Hop-by-Hop Identifiers", async () => {
    const charging = creditControl();
    const rig = await startRig({ applications: [charging], p: {}, q: null });
    const p = await rig.p.open();
    const waiting: Promise<unknown>[] = [];
    for (let count = 0; count < 100_000; count++) {
      waiting.push(charging.sendRequest(creditControlRequest(), { failover: false }).catch(() => undefined));
      if (count % 10_000 === 0) await rig.clock.settle();
    }
    await rig.clock.settle();
    const requests = p.received.filter(({ code }) => code === 272);
    const used = new Set(requests.map(({ header }) => header.hopByHopIdentifier));
    expect([requests.length, used.size, rig.node.tableSizes.pending]).toEqual([100_000, 100_000, 100_000]);
    p.received.length = 0;
    await rig.stop();
    await Promise.all(waiting);
  });

  it("HDR-20 - Hop-by-Hop starts at random, goes up by one and wraps (0 is left out, as nodes of old take it for none)", async () => {
    const starts = [];
    for (const seed of [1, 2]) {
      const charging = creditControl();
      const rig = await startRig({ seed, applications: [charging] });
      const p = await rig.p.open();
      for (let count = 0; count < 2; count++) void charging.sendRequest(creditControlRequest()).catch(() => {});
      await rig.clock.settle();
      const [first, second] = p.rest().map(({ header }) => header.hopByHopIdentifier) as [number, number];
      expect(second).toBe(first + 1);
      starts.push(first);
    }
    expect(starts[0]).not.toBe(starts[1]);

    const charging = creditControl();
    const rig = makeRig({ applications: [charging] });
    Object.assign(rig.environment.random, { uint32: () => 0xfffffffd });
    await rig.node.start();
    const p = await rig.p.open();
    for (let count = 0; count < 3; count++) void charging.sendRequest(creditControlRequest()).catch(() => {});
    await rig.clock.settle();
    expect(p.rest().map(({ header }) => header.hopByHopIdentifier)).toEqual([0xfffffffe, 0xffffffff, 1]);
  });
});

/** What a granted request says beyond the result. */
function granted({ attributes }: Message): Record<string, unknown> {
  const { ccRequestType, ccRequestNumber } = attributes;
  return { ccRequestType, ccRequestNumber, authApplicationId: 4 };
}
