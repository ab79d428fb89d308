import { describe, expect, it } from "vitest";
import { Application, type Avp, type Message, SessionTerminationRequest } from "../../src/index.ts";
import { AaRequest } from "../../src/interfaces/gen/nasreq.ts";
import { UpdateLocationRequest } from "../../src/interfaces/gen/s6a.ts";
import { accountingRequest, creditControlRequest, type ScriptedPeer } from "../../src/testing/index.ts";
import { readAvps, type SentMessage, sentTo } from "./audit.ts";
import { life } from "./life.ts";
import {
  accounting,
  ask,
  ccr,
  creditControl,
  dpr,
  expectAnswer,
  failedAvps,
  known,
  REALM,
  raw,
  startRig,
} from "./rig.ts";

const S6A = 16_777_251;
const TGPP = 10_415;

/** The ids that a CER or CEA offers, plain ones and those in groups apart. */
function offered({ avps }: SentMessage): { auth: number[]; acct: number[]; groups: number[][] } {
  const numbers = (code: number): number[] =>
    avps.filter((avp) => avp.code === code).map(({ data }) => data.readUInt32BE());
  const groups = avps
    .filter((avp) => avp.code === 260)
    .map(({ data }) => readAvps(data).flatMap((member) => [member.code, member.data.readUInt32BE()]));
  return { auth: numbers(258), acct: numbers(259), groups };
}

function silent(applicationId: number, options: object = {}): Application {
  return new Application(applicationId, { auth: true, ...options });
}

/** The CEA of a node with these applications, and the CER that it sends. */
async function capabilities(applications: readonly Application[]): Promise<SentMessage[]> {
  const rig = await startRig({ applications, q: { persistent: true } });
  await rig.q.take();
  const p = await rig.p.dial();
  p.send(p.cer());
  await rig.clock.settle();
  return sentTo(p, ...rig.q.incoming);
}

describe("RFC 6733 §2.3 to §2.5 applications", () => {
  it("APP-01, APP-04 - CER and CEA list exactly the configured applications, never the relay's id", async () => {
    const messages = await capabilities([silent(1), creditControl(), accounting()]);
    expect(messages.map(offered)).toEqual([
      { auth: [1, 4], acct: [3], groups: [] },
      { auth: [1, 4], acct: [3], groups: [] },
    ]);
  });

  it("APP-02 - a vendor's AVP without M goes along in both directions", async () => {
    const charging = creditControl();
    const rig = await startRig({ applications: [charging] });
    const p = await rig.p.open();
    const own = raw(7001, "cafe", { flags: 0x80, vendorId: 9999 });
    await ask(rig, p, ccr(p, { extraAvps: [own] }), { resultCode: 2001 });
    void charging.sendRequest(creditControlRequest({ extraAvps: [own] })).catch(() => {});
    const [seen] = (await p.next(1)).findAvps([7001, 9999]);
    expect([seen?.flags, seen?.data.toString("hex")]).toEqual([0x80, "cafe"]);
  });

  it("APP-05 - a peer that offers nothing but the relay's id gets requests of every application", async () => {
    const charging = creditControl();
    const rig = await startRig({ applications: [charging] });
    const p = await rig.p.open({ identity: { authApplicationId: [0xffffffff], acctApplicationId: [] } });
    void charging.sendRequest(creditControlRequest()).catch(() => {});
    expect((await p.next(1)).header.applicationId).toBe(4);
  });

  it("APP-07 - an STR of a NASREQ session has NASREQ's id in its header, an AAR too", async () => {
    const nas = silent(1);
    const rig = await startRig({ applications: [nas] });
    const p = await rig.p.open({ identity: { authApplicationId: [1] } });
    const own = { sessionId: "iut;1;1", destinationRealm: REALM };
    const str = new SessionTerminationRequest({ ...own, terminationCause: 1 });
    for (const request of [str, new AaRequest({ ...own, authRequestType: 1 })]) {
      void nas.sendRequest(request as Message).catch(() => {});
      const sent = await p.next(1);
      expect([sent.header.applicationId, sent.findAvps([258, 0])[0]?.data.readUInt32BE()]).toEqual([1, 1]);
    }
  });

  it("APP-08 - what peers say to each other has application 0", async () => {
    const { all } = await life();
    for (const [code, isRequest] of [
      [257, true],
      [257, false],
      [280, true],
      [280, false],
      [282, true],
    ] as const) {
      const sent = all.filter((message) => message.code === code && message.isRequest === isRequest);
      expect([code, sent.length > 0, sent.every(({ applicationId }) => applicationId === 0)]).toEqual([
        code,
        true,
        true,
      ]);
    }
    const rig = await startRig();
    const p = await rig.p.open();
    p.send(dpr(p, 0));
    expect((await p.next(1)).header).toMatchObject({ commandCode: 282, applicationId: 0 });
  });

  it("APP-09 - base accounting has 3 in the header and in Acct-Application-Id", async () => {
    const recording = accounting();
    const rig = await startRig({ applications: [recording] });
    const p = await rig.p.open();
    void recording.sendRequest(accountingRequest()).catch(() => {});
    const acr = await p.next(1);
    expect([acr.header.applicationId, acr.findAvps([259, 0])[0]?.data.readUInt32BE()]).toEqual([3, 3]);
  });

  it("APP-10 - ids that differ from the header's: 5004 with them, taken from a lenient peer; ours always agree", async () => {
    const rig = await startRig({ q: { validation: "lenient" } });
    const [p, q] = [await rig.p.open(), await rig.q.open()];
    const group = known(260, [known(266, 0), known(258, 5)]);
    for (const [request, code] of [
      [(script: ScriptedPeer) => ccr(script, { authApplicationId: 5 }), 258],
      [(script: ScriptedPeer) => ccr(script, { extraAvps: [known(259, 5)] }), 259],
      [(script: ScriptedPeer) => ccr(script, { extraAvps: [group] }), 260],
    ] as const) {
      const answer = await ask(rig, p, request(p), { resultCode: 5004 });
      expect(failedAvps(answer).map((failed) => failed.code)).toEqual([code]);
      await ask(rig, q, request(q), { resultCode: 2001 });
    }
    for (const { applicationId, avps } of sentTo(p, q)) {
      for (const { data } of avps.filter(({ code }) => applicationId !== 0 && (code === 258 || code === 259))) {
        expect(data.readUInt32BE()).toBe(applicationId);
      }
    }
  });
});

describe("RFC 6733 §6.11 Vendor-Specific-Application-Id", () => {
  it("VSA-01 - with neither id: CEA 5005, examples of both in Failed-AVP", async () => {
    const rig = await startRig();
    const p = await rig.p.dial();
    p.send(withGroup(p, known(266, TGPP)));
    const cea = await expectAnswer(rig, p, { resultCode: 5005, closes: true });
    expect(failedAvps(cea)).toEqual([
      { code: 258, vendorId: 0, data: "00000000" },
      { code: 259, vendorId: 0, data: "00000000" },
    ]);
  });

  it("VSA-02 - with both: 5009 with both in Failed-AVP, in CER and in other requests; taken from a lenient peer", async () => {
    const both = [known(266, 0), known(258, 4), known(259, 4)];
    const failed = [
      { code: 258, vendorId: 0, data: "00000004" },
      { code: 259, vendorId: 0, data: "00000004" },
    ];
    const rig = await startRig({ q: { validation: "lenient" } });
    const p = await rig.p.dial();
    p.send(withGroup(p, ...both));
    expect(failedAvps(await expectAnswer(rig, p, { resultCode: 5009, closes: true }))).toEqual(failed);
    const q = await rig.q.dial();
    q.send(withGroup(q, ...both));
    await expectAnswer(rig, q, { resultCode: 2001 });
    await ask(rig, q, ccr(q, { extraAvps: [known(260, both)] }), { resultCode: 2001 });
    const again = await rig.p.open();
    const answer = await ask(rig, again, ccr(again, { extraAvps: [known(260, both)] }), { resultCode: 5009 });
    expect(failedAvps(answer)).toEqual(failed);
  });

  it("VSA-03 - one Vendor-Id and one id in the group that we send, in CER and ULR, with M", async () => {
    const s6a = silent(S6A, { vendorId: TGPP });
    const messages = await capabilities([s6a]);
    for (const message of messages) expect(offered(message).groups).toEqual([[266, TGPP, 258, S6A]]);

    const mme = silent(S6A, { vendorId: TGPP });
    const rig = await startRig({ applications: [mme] });
    const p = await rig.p.open({ identity: { authApplicationId: [S6A] } });
    const request = new UpdateLocationRequest({
      sessionId: "iut;1;1",
      authSessionState: 1,
      destinationRealm: REALM,
      userName: "001010000000001",
      ratType: 1004,
      ulrFlags: 34,
      visitedPlmnId: Buffer.from("00f110", "hex"),
    });
    void mme.sendRequest(request).catch(() => {});
    await p.next(1);
    const ulr = sentTo(p).at(-1) as SentMessage;
    expect(offered(ulr).groups).toEqual([[266, TGPP, 258, S6A]]);
    for (const message of [...messages, ulr]) {
      expect(message.avps.filter(({ code }) => code === 260).map(({ flags }) => flags)).toEqual([0x40]);
    }
  });
});

/** A CER of a scripted peer with a Vendor-Specific-Application-Id of these members beside its plain ids. */
function withGroup(script: ScriptedPeer, ...members: Avp[]): Message {
  const cer = script.cer();
  cer.attributes.extraAvps = [known(260, members)];
  return cer;
}
