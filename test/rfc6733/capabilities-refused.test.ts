import { describe, expect, it } from "vitest";
import { Avp, DISCONNECT_REASON_CER_REJECTED, type NodeEvents } from "../../src/index.ts";
import {
  ask,
  ccr,
  expectAlive,
  expectAnswer,
  expectClosed,
  failedAvps,
  makeRig,
  type Rig,
  startRig,
  TC,
} from "./rig.ts";

/** The node dials P, whose CEA is this; P is gone afterwards. */
async function answerCer(
  cea: Readonly<Record<string, unknown>>,
): Promise<{ rig: Rig; ends: NodeEvents["peerDisconnected"][] }> {
  const rig = await startRig({ p: { persistent: true } });
  const ends: NodeEvents["peerDisconnected"][] = [];
  rig.node.on("peerDisconnected", (end) => ends.push(end));
  const p = await rig.p.take(1);
  await p.answerCapabilities(cea);
  await expectClosed(rig, p);
  return { rig, ends };
}

describe("RFC 6733 §5.3 capabilities: who is turned away", () => {
  it("CER-10 - an unknown peer gets CEA 3010 with E, then the connection is closed", async () => {
    const rig = await startRig();
    const stranger = await rig.p.dial({ identity: { originHost: "stranger.example" } });
    stranger.send(stranger.cer());
    await expectAnswer(rig, stranger, { resultCode: 3010, closes: true });
    expect(rig.node.peers.has("stranger.example")).toBe(false);
  });

  it("CER-11 - a policy lets strangers in by their names", async () => {
    const rig = await startRig({
      node: { unknownPeers: ({ originHost }) => originHost.endsWith(".partner.example") },
    });
    const partner = await rig.p.dial({ identity: { originHost: "a.partner.example" } });
    partner.send(partner.cer());
    await expectAnswer(rig, partner, { resultCode: 2001 });
    const other = await rig.q.dial({ identity: { originHost: "b.other.example" } });
    other.send(other.cer());
    await expectAnswer(rig, other, { resultCode: 3010, closes: true });
  });

  it("CER-13 - a missing AVP is 5005, a bad value 5004 or 5014, an unknown M AVP 5001; then the connection is closed", async () => {
    const rig = await startRig();
    const faulty = async (change: (avps: Avp[]) => Avp[]) => {
      const p = await rig.p.dial();
      const cer = p.cer();
      cer.avps = change([...cer.avps]);
      p.send(cer);
      return p;
    };
    const without = await faulty((avps) => avps.filter(({ code }) => code !== 296));
    const missing = await expectAnswer(rig, without, { resultCode: 5005, closes: true });
    expect(failedAvps(missing)).toEqual([{ code: 296, vendorId: 0, data: "" }]);

    const address = new Avp({ code: 257, flags: 0x40, data: Buffer.from("00010a00000200", "hex") });
    const wrong = await faulty((avps) => avps.map((avp) => (avp.code === 257 ? address : avp)));
    const value = await expectAnswer(rig, wrong, { resultCode: 5014, closes: true });
    expect(failedAvps(value)).toMatchObject([{ code: 257, vendorId: 0 }]);

    const strange = new Avp({ code: 99_999, flags: 0x40, data: Buffer.from([1, 2, 3, 4]) });
    const unknown = await faulty((avps) => [...avps, strange]);
    const unsupported = await expectAnswer(rig, unknown, { resultCode: 5001, closes: true });
    expect(failedAvps(unsupported)).toEqual([{ code: 99_999, vendorId: 0, data: "01020304" }]);
  });

  it("CER-14 - a CEA that is no success ends the connection, and Tc starts", async () => {
    for (const resultCode of [5010, 3010, 4003]) {
      const { rig, ends } = await answerCer({ resultCode });
      expect(ends).toMatchObject([{ reason: DISCONNECT_REASON_CER_REJECTED, reconnectSeconds: TC }]);
      expect(await rig.clock.until(() => rig.p.incoming.length === 2, 10)).toBeCloseTo(TC, 3);
    }
  });

  it("CER-14 - a CER of the peer that comes before Tc is over is taken at once", async () => {
    const { rig } = await answerCer({ resultCode: 5010 });
    const p = await rig.p.open();
    await expectAlive(rig, p);
  });

  it("CER-14 - in Wait-Returns it counts as the peer's close: CEA 2001 on the other connection, R-Open", async () => {
    // Our name is the lower one: the election is lost, and the peer has to choose.
    const rig = makeRig({ host: "a.example", p: { persistent: true } });
    await rig.p.listen();
    await rig.node.start();
    const initiated = await rig.p.take(1);
    const cer = await initiated.next(1);
    const responder = await rig.p.dial();
    responder.send(responder.cer());
    await rig.clock.settle();
    expect([rig.p.peer.rfcState, responder.received.length]).toEqual(["Wait-Returns", 0]);
    initiated.answer(cer, { resultCode: 4003, hostIpAddress: ["10.0.0.2"], vendorId: 0, productName: "script" });
    await expectAnswer(rig, responder, { resultCode: 2001 });
    await expectClosed(rig, initiated);
    expect(rig.p.peer.rfcState).toBe("R-Open");
    await ask(rig, responder, ccr(responder), { resultCode: 2001 });
  });

  it("CER-15 - a CEA without a common application is a failure: close, and Tc starts", async () => {
    const { rig, ends } = await answerCer({ authApplicationId: [99], acctApplicationId: [] });
    expect(ends).toMatchObject([{ reason: DISCONNECT_REASON_CER_REJECTED, reconnectSeconds: TC, wasReady: false }]);
    expect(await rig.clock.until(() => rig.p.incoming.length === 2, 10)).toBeCloseTo(TC, 3);
  });

  it("CER-16 - a CEA of another node ends the connection, and the reason says so", async () => {
    const { rig, ends } = await answerCer({ originHost: "other.example" });
    expect(ends[0]?.detail).toContain('"other.example" instead of p.example');
    expect(rig.p.peer.isUsable).toBe(false);
  });
});
