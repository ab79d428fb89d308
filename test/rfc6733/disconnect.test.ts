import { describe, expect, it } from "vitest";
import { DISCONNECT_REASON_DPR, type Message } from "../../src/index.ts";
import { creditControlRequest, type ScriptedPeer } from "../../src/testing/index.ts";
import {
  ask,
  dpr,
  expectAlive,
  expectClosed,
  expectSilence,
  failedAvps,
  grant,
  type Rig,
  startRig,
  TC,
} from "./rig.ts";

const REBOOTING = 0;
const BUSY = 1;
const DO_NOT_WANT_TO_TALK_TO_YOU = 2;
const DPA_TIMEOUT = 5;

/** The node has dialled P, and leaves it: DPR was sent, P has not answered. */
async function leaving(): Promise<{ rig: Rig; p: ScriptedPeer; request: Message; left: Promise<void> }> {
  const rig = await startRig({ p: { persistent: true } });
  const p = await rig.p.accept(1);
  const left = rig.node.stop();
  return { rig, p, request: await p.next(1), left };
}

/** P, which the node has dialled, says DPR with this cause and closes. */
async function dismissed(cause: number): Promise<Rig> {
  const rig = await startRig({ p: { persistent: true } });
  const p = await rig.p.accept(1);
  p.send(dpr(p, cause));
  expect((await p.next(1)).attributes.resultCode).toBe(2001);
  p.end();
  await rig.clock.until(() => rig.p.peer.rfcState === "Closed", 1);
  expect(rig.p.peer.disconnectReason).toBe(DISCONNECT_REASON_DPR);
  return rig;
}

describe("RFC 6733 §5.4 disconnecting: the node leaves", () => {
  it("DPR-01 - stopping sends DPR, waits for DPA, then closes", async () => {
    const { rig, p, request, left } = await leaving();
    expect([request.code, request.header.commandFlags, request.attributes.disconnectCause]).toEqual([282, 0x80, 0]);
    await expectSilence(rig, p, 1);
    p.answer(request);
    await expectClosed(rig, p);
    await rig.clock.run(left);
  });

  it("DPR-01 - without a DPA it closes after the timeout", async () => {
    const { rig, p, left } = await leaving();
    expect(await rig.clock.until(() => p.closed !== undefined, 10)).toBeCloseTo(DPA_TIMEOUT, 1);
    await rig.clock.run(left);
  });

  it("DPR-02 - Disconnect-Cause is in every DPR, with the value that was asked for", async () => {
    for (const cause of [REBOOTING, BUSY, DO_NOT_WANT_TO_TALK_TO_YOU] as const) {
      const rig = await startRig();
      const [p, q] = [await rig.p.open(), await rig.q.open()];
      const removed = rig.node.removePeer(rig.p.peer, { cause });
      const stopped = rig.node.stop({ cause });
      for (const script of [p, q]) {
        const request = await script.next(1);
        expect(request.findAvps([273, 0]).map(({ value, flags }) => [value, flags])).toEqual([[cause, 0x40]]);
        script.answer(request);
      }
      await rig.clock.run(Promise.all([removed, stopped]));
    }
  });

  it("DPR-11 - two DPR that cross are both answered, and one close ends all", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const removed = rig.node.removePeer(rig.p.peer);
    p.send(dpr(p, REBOOTING));
    const [request, dpa] = [await p.next(1), await p.next(1)];
    expect([request.isRequest, dpa.isRequest, dpa.attributes.resultCode]).toEqual([true, false, 2001]);
    p.answer(request);
    await expectClosed(rig, p);
    await rig.clock.run(removed, 1);
    await rig.clock.advance(TC);
    expect([rig.p.peer.rfcState, rig.node.connections.size, rig.network.openEnds]).toEqual(["Closed", 0, 0]);
  });
});

describe("RFC 6733 §5.4 disconnecting: the peer leaves", () => {
  it("DPR-03 - DPR is answered with 2001, and nothing more is sent", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const request = dpr(p, REBOOTING);
    p.send(request);
    const dpa = await p.next(1);
    const { hopByHopIdentifier, endToEndIdentifier } = request.header;
    expect(dpa.header).toMatchObject({ commandCode: 282, commandFlags: 0, hopByHopIdentifier, endToEndIdentifier });
    expect(dpa.attributes.resultCode).toBe(2001);
    expect(rig.p.peer.rfcState).toBe("Closing");
    await expect(rig.charging.sendRequest(creditControlRequest())).rejects.toThrow("p.example: not ready");
    await expectSilence(rig, p, DPA_TIMEOUT - 1);
  });

  it("DPR-04 - the sender of DPA leaves the close to the other side, but waits no longer than its timer", async () => {
    const rig = await startRig();
    const [p, q] = [await rig.p.open(), await rig.q.open()];
    p.send(dpr(p, REBOOTING));
    await p.next(1);
    await expectSilence(rig, p, 1);
    p.end();
    await rig.clock.until(() => rig.p.peer.rfcState === "Closed", 1);
    q.send(dpr(q, REBOOTING));
    await q.next(1);
    expect(await rig.clock.until(() => q.closed !== undefined, 10)).toBeCloseTo(DPA_TIMEOUT, 1);
  });

  it("DPR-05 - with the option on DPA is 5012 while requests are in flight, which then go elsewhere; else 2001", async () => {
    for (const [dpaErrorInFlight, pending, expected] of [
      [true, 2, 5012],
      [true, 0, 2001],
      [false, 2, 2001],
    ] as const) {
      const rig = await startRig({ node: { dpaErrorInFlight } });
      const p = await rig.p.open();
      const answers = Array.from({ length: pending }, () => rig.charging.sendRequest(creditControlRequest()));
      for (const _ of answers) await p.next(1);
      p.send(dpr(p, REBOOTING));
      const dpa = await p.next(1);
      expect([dpa.attributes.resultCode, dpa.header.isError]).toEqual([expected, false]);
      const q = await rig.q.open();
      p.end();
      for (const _ of answers) grant(q, await q.next(1));
      await rig.clock.run(Promise.all(answers), 1);
    }
  });

  it("DPR-06 - after REBOOTING the node dials again after Tc", async () => {
    const rig = await dismissed(REBOOTING);
    expect(await rig.clock.until(() => rig.p.incoming.length === 2, 10 * TC)).toBeCloseTo(TC, 1);
  });

  it("DPR-07 - after BUSY and DO_NOT_WANT_TO_TALK_TO_YOU it does not by itself", async () => {
    for (const cause of [BUSY, DO_NOT_WANT_TO_TALK_TO_YOU]) {
      const rig = await dismissed(cause);
      await rig.clock.advance(10 * TC);
      expect(rig.p.incoming.length).toBe(1);
    }
  });

  it("DPR-07 - unless the peer is set to be dialled always", async () => {
    const rig = await startRig({ p: { persistent: true, alwaysReconnect: true } });
    const p = await rig.p.accept(1);
    p.send(dpr(p, DO_NOT_WANT_TO_TALK_TO_YOU));
    await p.next(1);
    p.end();
    expect(await rig.clock.until(() => rig.p.incoming.length === 2, 10 * TC)).toBeCloseTo(TC, 1);
  });

  it("DPR-08 - a message that needs the peer makes the node dial all the same", async () => {
    const rig = await dismissed(DO_NOT_WANT_TO_TALK_TO_YOU);
    const answer = rig.charging.sendRequest(creditControlRequest(), { connect: true });
    const p = await rig.p.accept(1);
    grant(p, await p.next(1));
    expect((await rig.clock.run(answer)).attributes.resultCode).toBe(2001);
  });

  it("DPR-09 - in closing, answers are taken and new requests go elsewhere, whoever sent the DPR", async () => {
    for (const isOurs of [true, false]) {
      const rig = await startRig();
      const p = await rig.p.open();
      const answer = rig.charging.sendRequest(creditControlRequest());
      const early = await p.next(1);
      const q = await rig.q.open();
      if (isOurs) void rig.node.removePeer(rig.p.peer);
      else p.send(dpr(p, REBOOTING));
      const said = await p.next(1);
      expect([said.code, said.isRequest]).toEqual([282, isOurs]);
      const second = rig.charging.sendRequest(creditControlRequest());
      grant(q, await q.next(1));
      grant(p, early);
      if (isOurs) p.answer(said);
      const answers = await rig.clock.run(Promise.all([answer, second]), 1);
      expect(answers.map(({ attributes }) => attributes.originHost)).toEqual(["p.example", "q.example"]);
      expect(p.rest()).toEqual([]);
    }
  });

  it("DPR-10 - without Disconnect-Cause DPA 5005, with an unknown one 5004, and the connection stays", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const missing = await ask(rig, p, dpr(p), { resultCode: 5005 });
    expect(failedAvps(missing)).toEqual([{ code: 273, vendorId: 0, data: "00000000" }]);
    const unknown = await ask(rig, p, dpr(p, 9), { resultCode: 5004 });
    expect(failedAvps(unknown)).toEqual([{ code: 273, vendorId: 0, data: "00000009" }]);
    expect(rig.p.peer.rfcState).toBe("R-Open");
    await expectAlive(rig, p);
  });

  it("DPR-12 - a peer that leaves with pending requests hands them to another one, with T", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const answers = Array.from({ length: 5 }, () => rig.charging.sendRequest(creditControlRequest()));
    const first: Message[] = [];
    for (const _ of answers) first.push(await p.next(1));
    const q = await rig.q.open();
    p.send(dpr(p, REBOOTING));
    await p.next(1);
    p.end();
    const moved: Message[] = [];
    for (const _ of first) moved.push(await q.next(1));
    expect(moved.map(({ header }) => [header.isRetransmit, header.endToEndIdentifier])).toEqual(
      first.map(({ header }) => [true, header.endToEndIdentifier]),
    );
    for (const request of moved) grant(q, request);
    await rig.clock.run(Promise.all(answers), 1);
  });
});
