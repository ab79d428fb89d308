import { describe, expect, it } from "vitest";
import type { ScriptedPeer } from "../../src/testing/index.ts";
import { endOf, grant, sendCcr } from "./own-requests.ts";
import { dwr, expectClosed, expectSilence, makeRig, type Rig, type RigOptions, startRig, TC } from "./rig.ts";

/** Nobody answers here; P itself dials from its own address. */
const BLACKHOLE = "10.0.0.9";

/** A node that dials P, which does not answer: neither with a connection nor with a refusal. */
async function unanswered(options: RigOptions = {}): Promise<Rig> {
  const rig = makeRig({ p: { persistent: true, ipAddresses: [BLACKHOLE] }, ...options });
  rig.network.down(BLACKHOLE);
  await rig.node.start();
  await rig.clock.settle();
  return rig;
}

/** A node whose attempt to reach P is answered after `seconds`; P's own connections are there at once. */
async function answeredAfter(seconds: number, { isAccepted }: { isAccepted: boolean }): Promise<Rig> {
  const rig = makeRig({ p: { persistent: true } });
  if (isAccepted) await rig.p.listen();
  rig.network.latencySeconds = seconds / 2;
  await rig.node.start();
  await rig.clock.settle();
  rig.network.latencySeconds = 0;
  return rig;
}

/** Seconds at which the node dialled. */
function attemptsOf(rig: Rig): number[] {
  const attempts: number[] = [];
  rig.node.on("peerConnecting", () => attempts.push(rig.clock.monotonic() / 1000));
  return attempts;
}

async function dialWithCer(rig: Rig): Promise<ScriptedPeer> {
  const script = await rig.p.dial();
  script.send(script.cer());
  await rig.clock.settle();
  return script;
}

async function expectCea(script: ScriptedPeer, resultCode: number): Promise<void> {
  const cea = await script.next(1);
  expect([cea.code, cea.isRequest, cea.attributes.resultCode]).toEqual([257, false, resultCode]);
}

describe("RFC 6733 §5.6 peer state machine, up to open", () => {
  it("PSM-01 - Start opens a transport: Wait-Conn-Ack", async () => {
    const rig = makeRig({ p: { persistent: true } });
    const attempts = attemptsOf(rig);
    rig.network.down(rig.p.address);
    await rig.node.start();
    await rig.clock.advance(1);
    expect(attempts).toEqual([0]);
    expect(rig.p.peer.rfcState).toBe("Wait-Conn-Ack");
  });

  it("PSM-02 - a CER on an incoming connection is answered: R-Open", async () => {
    const rig = await startRig();
    await rig.p.open();
    expect(rig.p.peer.rfcState).toBe("R-Open");
  });

  it("PSM-03 - the transport is up: CER, Wait-I-CEA", async () => {
    const rig = await startRig({ p: { persistent: true } });
    const p = await rig.p.take(1);
    const cer = await p.next(1);
    expect([cer.code, cer.isRequest]).toEqual([257, true]);
    expect(rig.p.peer.rfcState).toBe("Wait-I-CEA");
  });

  it("PSM-04 - the transport is refused: Closed, the next attempt after Tc", async () => {
    const rig = makeRig({ p: { persistent: true } });
    const attempts = attemptsOf(rig);
    await rig.node.start();
    await rig.clock.settle();
    expect(rig.p.peer.rfcState).toBe("Closed");
    await rig.clock.advance(2 * TC + 1);
    expect(attempts).toEqual([0, TC, 2 * TC]);
  });

  it("PSM-05 - a CER while the transport is being opened waits for the outcome: Wait-Conn-Ack/Elect", async () => {
    const rig = await answeredAfter(3, { isAccepted: false });
    const p = await dialWithCer(rig);
    expect(rig.p.peer.rfcState).toBe("Wait-Conn-Ack/Elect");
    await expectSilence(rig, p, 2.5);
    expect(await rig.clock.until(() => p.received.length > 0)).toBeCloseTo(0.5);
    await expectCea(p, 2001);
  });

  it("PSM-06 - no answer to the attempt: Closed after the connect timeout", async () => {
    const rig = await unanswered({ node: { connectTimeout: 3 } });
    await rig.clock.advance(2.9);
    expect(rig.p.peer.rfcState).toBe("Wait-Conn-Ack");
    await rig.clock.advance(0.2);
    expect(rig.p.peer.rfcState).toBe("Closed");
  });

  it("PSM-07 - a good CEA: I-Open, requests can be sent", async () => {
    const rig = await startRig({ p: { persistent: true } });
    const p = await rig.p.accept();
    expect(rig.p.peer.rfcState).toBe("I-Open");
    const request = sendCcr(rig);
    grant(p, await p.next(1));
    await rig.clock.settle();
    expect(endOf(request)).toBe(2001);
  });

  it("PSM-08 - a CER while the CEA is awaited starts the election: Wait-Returns when it is lost, R-Open when won", async () => {
    for (const [host, state] of [
      ["iut.example", "Wait-Returns"],
      ["z.example", "R-Open"],
    ] as const) {
      const rig = await startRig({ host, p: { persistent: true } });
      const own = await rig.p.take();
      await own.next(1);
      const p = await dialWithCer(rig);
      expect(rig.p.peer.rfcState).toBe(state);
      expect([own.closed !== undefined, p.received.length]).toEqual(state === "R-Open" ? [true, 1] : [false, 0]);
    }
  });

  it("PSM-09 - the peer closes before its CEA: Closed, the next attempt after Tc", async () => {
    const rig = await startRig({ p: { persistent: true } });
    const p = await rig.p.take();
    await p.next(1);
    p.end();
    await rig.clock.settle();
    expect(rig.p.peer.rfcState).toBe("Closed");
    const before = rig.clock.monotonic();
    await rig.p.take();
    expect((rig.clock.monotonic() - before) / 1000).toBeCloseTo(TC);
  });

  it("PSM-10 - any other message than CEA ends the attempt unanswered", async () => {
    const rig = await startRig({ p: { persistent: true } });
    const p = await rig.p.take();
    await p.next(1);
    p.send(dwr(p));
    await expectClosed(rig, p);
    expect(rig.p.peer.rfcState).toBe("Closed");
    expect(p.rest()).toEqual([]);
  });

  it("PSM-11 - no CEA: Closed after the timeout", async () => {
    const rig = await startRig({ p: { persistent: true } });
    const p = await rig.p.take();
    await p.next(1);
    await expectSilence(rig, p, 9.9);
    await expectClosed(rig, p, 0.2);
    expect(rig.p.peer.rfcState).toBe("Closed");
  });

  it("PSM-12 - Wait-Conn-Ack/Elect, the transport is up: CER and election, one connection stays", async () => {
    const rig = await answeredAfter(3, { isAccepted: true });
    const p = await dialWithCer(rig);
    const own = await rig.p.take();
    expect((await own.next(1)).code).toBe(257);
    expect(rig.p.peer.rfcState).toBe("Wait-Returns");
    own.answer(own.received[0] as never, { hostIpAddress: [], vendorId: 0, productName: "", authApplicationId: [4] });
    await rig.clock.advance(1);
    expect(rig.p.peer.rfcState).toBe("I-Open");
    expect([own.closed, p.closed]).toEqual([undefined, { by: "remote" }]);
  });

  it("PSM-13 - Wait-Conn-Ack/Elect, the transport is refused: CEA on the peer's connection, R-Open", async () => {
    const rig = await answeredAfter(3, { isAccepted: false });
    const p = await dialWithCer(rig);
    await rig.clock.advance(3);
    await expectCea(p, 2001);
    expect(rig.p.peer.rfcState).toBe("R-Open");
  });

  it("PSM-14 - Wait-Conn-Ack/Elect, the peer's connection ends: Wait-Conn-Ack", async () => {
    const rig = await unanswered();
    const p = await dialWithCer(rig);
    p.end();
    await rig.clock.settle();
    expect(rig.p.peer.rfcState).toBe("Wait-Conn-Ack");
  });

  it("PSM-15 - Wait-Conn-Ack/Elect, a further CER: the newer connection is rejected, the other stays", async () => {
    const rig = await unanswered();
    const p = await dialWithCer(rig);
    const third = await dialWithCer(rig);
    await expectCea(third, 4003);
    await expectClosed(rig, third);
    expect(rig.p.peer.rfcState).toBe("Wait-Conn-Ack/Elect");
    await expectSilence(rig, p);
  });

  it("PSM-16 - Wait-Conn-Ack/Elect, the timer is over: Closed, both connections are gone", async () => {
    const rig = await unanswered({ node: { connectTimeout: 3 } });
    const p = await dialWithCer(rig);
    await expectSilence(rig, p, 2.9);
    await expectClosed(rig, p, 0.2);
    expect([rig.p.peer.rfcState, rig.node.connections.size]).toEqual(["Closed", 0]);
  });
});
