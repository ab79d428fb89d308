import { describe, expect, it } from "vitest";
import { Application, type Avp, answerFaults, answerResult, Message, type ReAuthAnswer } from "../../src/index.ts";
import { CreditControlRequest } from "../../src/interfaces/gen/credit-control.ts";
import { AuthenticationInformationAnswer, AuthenticationInformationRequest } from "../../src/interfaces/gen/s6a.ts";
import { creditControlRequest, type ScriptedPeer } from "../../src/testing/index.ts";
import { countOf, FLAGS, numberIn, resultViolations, sentTo } from "./audit.ts";
import { life } from "./life.ts";
import {
  ask,
  base,
  ccr,
  creditControl,
  expectAlive,
  failedAvps,
  IUT,
  known,
  REALM,
  type Rig,
  raw,
  startRig,
} from "./rig.ts";

const GRANTED = { ccRequestType: 4, ccRequestNumber: 0, authApplicationId: 4 };

/** A node whose handler answers with this result, in the form of the command. */
async function answering(resultCode: number, failedAvp?: readonly Avp[]): Promise<{ rig: Rig; p: ScriptedPeer }> {
  const application = new Application(4, { auth: true }).handle(CreditControlRequest, (request) => {
    const { ccRequestType, ccRequestNumber } = request;
    const failed = failedAvp === undefined ? {} : { failedAvp: [{ extraAvps: [...failedAvp] }] };
    return request.answer({ resultCode, ccRequestType, ccRequestNumber, ...failed });
  });
  const rig = await startRig({ applications: [application] });
  return { rig, p: await rig.p.open() };
}

/** What the node's caller gets for a CCR that P answers so. */
async function answered(change: (answer: Message) => void): Promise<{ answer: Message; noted: string[] }> {
  const application = creditControl();
  const rig = await startRig({ applications: [application] });
  const noted: string[] = [];
  rig.node.on("protocolError", ({ reason }) => noted.push(reason));
  const p = await rig.p.open();
  const waiting = application.sendRequest(creditControlRequest(), { timeout: 5 });
  const request = await p.next(1);
  const answer = request.toAnswer();
  const { sessionId } = request.attributes;
  const own = { sessionId, originHost: "p.example", originRealm: REALM, resultCode: 2001 };
  Object.assign(answer.attributes, own, GRANTED);
  change(answer);
  p.send(answer);
  return { answer: await rig.clock.run(waiting), noted };
}

/** A group of Experimental-Result of 3GPP. */
function experimental(code: number): Avp {
  return known(297, [known(266, 10415), known(298, code)]);
}

describe("RFC 6733 §7 errors", () => {
  it("ERR-01 - 3xxx comes with E; received without it, it is an error all the same", async () => {
    const { all } = await life();
    const protocolErrors = all.filter((sent) => Math.floor((numberIn(sent, 268) ?? 0) / 1000) === 3);
    expect(protocolErrors.length).toBeGreaterThan(2);
    expect(protocolErrors.every(({ flags }) => (flags & FLAGS.error) !== 0)).toBe(true);
    const { answer } = await answered((made) => Object.assign(made.attributes, { resultCode: 3010 }));
    expect([answer.header.isError, answerResult(answer)?.kind]).toEqual([false, "protocolError"]);
  });

  it.each([4001, 4002, 4010, 4012])(
    "ERR-02 - %i goes out without E, in the form of the command",
    async (resultCode) => {
      const { rig, p } = await answering(resultCode);
      const answer = await ask(rig, p, ccr(p), { resultCode });
      expect([answer.header.isError, answer.findings]).toEqual([false, []]);
      expect(answer.attributes).toMatchObject({ ccRequestType: 4, ccRequestNumber: 0, authApplicationId: 4 });
    },
  );

  it("ERR-03 - 5005 has the form of the CCA, E clear; where that can't be made it has the error form, E set", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const inForm = await ask(rig, p, ccr(p, { serviceContextId: undefined }), { resultCode: 5005 });
    expect([inForm.findings, inForm.attributes.ccRequestNumber]).toEqual([[], 0]);
    const without = ccr(p, { ccRequestType: undefined });
    const inError = await ask(rig, p, without, { resultCode: 5005, isError: true });
    expect(inError.findings).toEqual([]);
  });

  it("ERR-04 - error answers have the error form, R and T clear, Session-Id first", async () => {
    const { all } = await life();
    const errors = all.filter(({ flags, isRequest }) => !isRequest && (flags & FLAGS.error) !== 0);
    expect(errors.length).toBeGreaterThan(3);
    expect(errors.flatMap(resultViolations)).toEqual([]);
    for (const sent of errors) {
      expect([sent.avps[0]?.code, sent.flags & (FLAGS.request | FLAGS.retransmit)]).toEqual([263, 0]);
      const allowed = new Set([263, 264, 296, 268, 278, 281, 294, 279, 297, 284]);
      expect(sent.avps.filter(({ code }) => !allowed.has(code))).toEqual([]);
    }
  });

  it("ERR-05 - twenty broken answers are not answered", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const broken = base(p, 272, [raw(99_999, "01")]);
    for (let count = 0; count < 5; count++) {
      for (const commandFlags of [0x00, 0x20, 0x40, 0x60]) {
        const answer = new Message({ ...broken.header, commandFlags, applicationId: 4 }, broken.avps.slice(count % 2));
        const octets = answer.asBytes();
        if (count > 2) octets.writeUIntBE(0xffffff, 25, 3);
        p.send(octets);
      }
    }
    await rig.clock.advance(1);
    expect(p.rest()).toEqual([]);
    await expectAlive(rig, p);
  });

  it("ERR-06 - of three faults one is reported, with the Failed-AVP of it alone", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const faulty = { serviceContextId: undefined, ccRequestType: 99, extraAvps: [raw(99_999, "01")] };
    const answer = await ask(rig, p, ccr(p, faulty), { resultCode: 5001 });
    expect(failedAvps(answer)).toEqual([{ code: 99_999, vendorId: 0, data: "01" }]);
    expect(countOf(sentTo(p).at(-2) as never, 268)).toBe(1);
  });

  it("ERR-07 - who sets a code is in Origin-Host, so that an end node needs no Error-Reporting-Host", async () => {
    const { all } = await life();
    for (const sent of all.filter(({ isRequest }) => !isRequest)) {
      const origin = sent.avps.find(({ code }) => code === 264)?.data.toString();
      expect([origin, countOf(sent, 294)]).toEqual([IUT.host, 0]);
    }
  });

  it.each([
    [6001, "permanentFailure"],
    [999, "permanentFailure"],
    [2999, "success"],
    [4999, "transientFailure"],
  ])("ERR-08 - a CCA of %i is a %s", async (resultCode, kind) => {
    const { answer } = await answered((made) => Object.assign(made.attributes, { resultCode }));
    expect(answerResult(answer)).toEqual({ kind, code: resultCode, vendorId: 0 });
  });

  it("ERR-09 - Error-Message says it for people, without M; what it says changes nothing", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const answer = await ask(rig, p, ccr(p, { destinationHost: "other.example" }), { resultCode: 3002 });
    const [text] = answer.findAvps([281, 0]);
    expect([text?.value, (text?.flags ?? 0) & 0x40]).toEqual([expect.stringContaining("other.example"), 0]);
    const random = known(281, "Result-Code: 5012 \u0000 %s {}");
    const { answer: received } = await answered((made) => Object.assign(made.attributes, { extraAvps: [random] }));
    expect(answerResult(received)?.kind).toBe("success");
  });

  it("ERR-10 - Failed-AVP has the whole AVP with its vendor, and the groups around it", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const vendors = raw(7001, "cafe", { flags: 0xc0, vendorId: 9999 });
    const flat = await ask(rig, p, ccr(p, { extraAvps: [vendors] }), { resultCode: 5001 });
    expect(failedAvps(flat)).toEqual([{ code: 7001, vendorId: 9999, data: "cafe" }]);
    const nested = known(456, [known(446, [vendors, known(420, 5)])]);
    const deep = await ask(rig, p, ccr(p, { extraAvps: [nested] }), { resultCode: 5001 });
    const inner = deep.findAvps([279, 0], [456, 0], [446, 0], [7001, 9999]);
    expect(inner.map(({ data }) => data.toString("hex"))).toEqual(["cafe"]);
    expect(failedAvps(deep)).toEqual([
      { code: 456, vendorId: 0, data: known(446, [vendors]).asBytes().toString("hex") },
    ]);
  });

  it("ERR-11 - a 3GPP answer has Experimental-Result with vendor and code; neither or both results are faults, by the form", async () => {
    const s6a = new Application(16_777_251, { auth: true, vendorId: 10_415 }).handle(
      AuthenticationInformationRequest,
      (request) => {
        const experimentalResult = { vendorId: 10_415, experimentalResultCode: 5001 };
        return request.answer({ experimentalResult, authSessionState: 1 });
      },
    );
    const rig = await startRig({ applications: [s6a] });
    const p = await rig.p.open({ identity: { authApplicationId: [16_777_251] } });
    const request = new AuthenticationInformationRequest({
      sessionId: "p;1;1",
      originHost: "p.example",
      originRealm: REALM,
      destinationRealm: REALM,
      authSessionState: 1,
      userName: "001010000000001",
      visitedPlmnId: Buffer.from("00f110", "hex"),
    });
    p.send(request);
    const received = await p.next(1);
    const answer = Message.fromBytes(received.asBytes(), { dictionary: rig.node.dictionary });
    expect(answer).toBeInstanceOf(AuthenticationInformationAnswer);
    expect([answerResult(answer), received.findAvps([268, 0])]).toMatchObject([
      { kind: "permanentFailure", code: 5001, vendorId: 10_415, name: "DIAMETER_ERROR_USER_UNKNOWN" },
      [],
    ]);

    const both = "Result-Code and Experimental-Result are both there";
    const noted = async (change: Record<string, unknown>, isError = false): Promise<readonly string[]> => {
      const result = await answered((made) => {
        Object.assign(made.attributes, change);
        made.header.isError = isError;
      });
      expect(answerFaults(result.answer).map(({ reason }) => reason)).toEqual(result.noted);
      return result.noted;
    };
    const failed = { resultCode: undefined, extraAvps: [experimental(5001)] };
    expect(await noted(failed)).toEqual([]);
    expect(await noted({ resultCode: undefined })).toEqual(["Result-Code is missing"]);
    expect(await noted({ extraAvps: [experimental(5001)] })).toEqual([both]);
    expect(await noted({ resultCode: 3003, extraAvps: [experimental(5001)] }, true)).toEqual([]);
    expect(await noted(failed, true)).toEqual(["Neither Result-Code nor Experimental-Result is there"]);
  });

  it.each([
    [5001, "permanentFailure"],
    [4181, "transientFailure"],
    [2001, "success"],
  ])("ERR-12 - 10415/%i is a %s", async (code, kind) => {
    const { answer } = await answered((made) =>
      Object.assign(made.attributes, { resultCode: undefined, extraAvps: [experimental(code)] }),
    );
    expect(answerResult(answer)).toMatchObject({ kind, code, vendorId: 10_415 });
  });

  it("ERR-14 - whatever octet of an answer is wrong, its caller gets the answer or an error in time", async () => {
    const application = creditControl();
    const rig = await startRig({ applications: [application] });
    const p = await rig.p.open({ answersWatchdog: true });
    let outcomes = 0;
    for (let at = 20; at < 116; at++) {
      const waiting = application.sendRequest(creditControlRequest(), { timeout: 2, failover: false }).then(
        ({ attributes }) => attributes,
        (error: unknown) => error,
      );
      const request = await p.next(1);
      const answer = request.toAnswer() as ReAuthAnswer;
      const own = { sessionId: "s", originHost: "p.example", originRealm: REALM, resultCode: 2001 };
      Object.assign(answer.attributes, own, GRANTED);
      const octets = answer.asBytes();
      octets.writeUInt8(octets.readUInt8(at) ^ 0xff, at);
      p.send(octets);
      expect(await rig.clock.run(waiting)).toBeDefined();
      outcomes++;
    }
    expect([outcomes, p.closed]).toEqual([96, undefined]);
    expect(rig.node.tableSizes.pending).toBe(0);
  });

  it("ERR-15 - an answer with E is read by the error form: nothing of its command is missed", async () => {
    for (const hasSession of [true, false]) {
      const { answer, noted } = await answered((made) => {
        const sessionId = hasSession ? made.attributes.sessionId : undefined;
        made.header.isError = true;
        for (const key of Object.keys(made.attributes)) made.attributes[key] = undefined;
        Object.assign(made.attributes, { sessionId, originHost: "p.example", originRealm: REALM, resultCode: 3004 });
      });
      expect([answer.attributes.resultCode, answer.findings, noted]).toEqual([3004, [], []]);
    }
  });
});

describe("RFC 6733 §7.1 Result-Codes", () => {
  it("RCD-02 - 2002 is a success that the caller can tell from 2001", async () => {
    const { answer } = await answered((made) => Object.assign(made.attributes, { resultCode: 2002 }));
    expect(answerResult(answer)).toMatchObject({ kind: "success", code: 2002, vendorId: 0 });
  });

  it("RCD-03 - a realm that nobody knows: 3003; a known one with another host: 3002", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    await ask(rig, p, ccr(p, { destinationRealm: "nowhere.example" }), { resultCode: 3003 });
    await ask(rig, p, ccr(p, { destinationHost: "down.example" }), { resultCode: 3002 });
  });

  it("RCD-04 - a server that can't serve now answers 3004 with E at once", async () => {
    const application = new Application(4, { auth: true, maxConcurrent: 1, maxQueued: 0, answerTimeout: 600 }).handle(
      CreditControlRequest,
      () => new Promise(() => {}),
    );
    const rig = await startRig({ applications: [application], node: { idleTimeout: 600 } });
    const p = await rig.p.open();
    p.send(ccr(p));
    await rig.clock.settle();
    for (let count = 0; count < 3; count++) {
      p.send(ccr(p, { destinationHost: IUT.host }));
      const answer = await p.next(0.1);
      expect([answer.attributes.resultCode, answer.header.isError]).toEqual([3004, true]);
    }
    const chosen = new Application(3, {
      acct: true,
      requestHandler: (own, request) => own.generateAnswer(request, 3004),
    });
    rig.node.addApplication(chosen);
    const acr = base(p, 271, [known(283, REALM), known(480, 1), known(485, 0), known(259, 3)]);
    const record = new Message({ commandCode: 271, commandFlags: 0xc0, applicationId: 3 }, [
      known(263, "p;2;2"),
      ...acr.avps,
    ]);
    await ask(rig, p, record, { resultCode: 3004 });
  });

  it.each([4001, 4002, 5003, 5006])("RCD-05, RCD-07 - a handler's %i goes out, E clear", async (resultCode) => {
    const { rig, p } = await answering(resultCode);
    await ask(rig, p, ccr(p), { resultCode });
  });

  it("RCD-05 - 4003 is what the loser of an election gets", async () => {
    const rig = await startRig();
    await rig.p.open({ answersWatchdog: true });
    const second = await rig.p.dial();
    second.send(second.cer());
    const cea = await second.next(1);
    expect([cea.attributes.resultCode, cea.header.isError]).toEqual([4003, false]);
  });

  it("RCD-08 - 5007 has both of the contradicting AVPs in Failed-AVP", async () => {
    const contradicting = [known(415, 1), known(416, 2)];
    const { rig, p } = await answering(5007, contradicting);
    const answer = await ask(rig, p, ccr(p), { resultCode: 5007 });
    expect(failedAvps(answer).map(({ code }) => code)).toEqual([415, 416]);
  });

  it("RCD-09 - 5011, 5012, 5013, 5015, 3009; 5010 and 5017 in CEA", async () => {
    const throwing = new Application(4, { auth: true }).handle(CreditControlRequest, () => {
      throw new Error("no");
    });
    const strict = { p: { validation: "strict" } } as const;
    expect(await results(changed((octets) => octets.writeUInt8(2, 0)))).toBe(5011);
    expect(
      await results(
        changed(() => {}),
        { applications: [throwing] },
      ),
    ).toBe(5012);
    expect(
      await results(
        changed((octets) => octets.writeUInt8(octets.readUInt8(4) | 4, 4)),
        strict,
      ),
    ).toBe(5013);
    expect(await results(changed((octets) => octets.writeUIntBE(22, 1, 3)))).toBe(5015);
    // The flags of Session-Id, the first AVP.
    expect(
      await results(
        changed((octets) => octets.writeUInt8(0, 24)),
        strict,
      ),
    ).toBe(3009);
    expect(await capabilities({}, { authApplicationId: [99], acctApplicationId: [] })).toBe(5010);
    expect(await capabilities({ inbandSecurityIds: [0] }, { inbandSecurityId: [1] })).toBe(5017);
  });

  it("RCD-10 - a handler that fails without a code: 5012, and the connection stays", async () => {
    const application = new Application(4, { auth: true }).handle(CreditControlRequest, async () => {
      throw new Error("the database is gone");
    });
    const rig = await startRig({ applications: [application] });
    const p = await rig.p.open();
    const answer = await ask(rig, p, ccr(p), { resultCode: 5012 });
    expect(answer.asBytes().includes("database")).toBe(false);
  });
});

/** The result of one request to a node. */
async function results(
  request: (script: ScriptedPeer) => Buffer,
  options: Parameters<typeof startRig>[0] = {},
): Promise<unknown> {
  const rig = await startRig(options);
  const p = await rig.p.open();
  p.send(request(p));
  return (await p.next(1)).attributes.resultCode;
}

/** A CCR with identifiers of its own and a change. */
function changed(change: (octets: Buffer) => void): (script: ScriptedPeer) => Buffer {
  return (script) => {
    const octets = ccr(script).asBytes();
    octets.writeUInt32BE(0x77, 12);
    octets.writeUInt32BE(0x77, 16);
    change(octets);
    return octets;
  };
}

/** The result of a CER that offers this. */
async function capabilities(node: object, offers: object): Promise<unknown> {
  const rig = await startRig({ node });
  const p = await rig.p.dial();
  const cer = p.cer();
  Object.assign(cer.attributes, offers);
  p.send(cer);
  return (await p.next(1)).attributes.resultCode;
}
