import { describe, expect, it } from "vitest";
import { DISCONNECT_REASON_FAILED_CONNECT, DISCONNECT_REASON_GONE_AWAY } from "../../src/peer/disconnect-reasons.ts";
import { RunnerRig } from "./runner-rig.ts";
import { cea, cer, dwr } from "./sample-messages.ts";

/** Our name is lower than the peer's: elections are lost. */
const lower = { local: { originHost: "a.example.net" } };
/** Our name is greater than the peer's: elections are won. */
const greater = { local: { originHost: "z.example.net" } };

describe("peer runner with both", () => {
  it("peer runner - PSM-05, PSM-13: while the connect hangs the CEA waits; when it fails the peer is let in", () => {
    const rig = new RunnerRig();
    rig.runner.start();
    const responder = rig.accept();
    expect([rig.runner.rfcState, rig.sentNames(responder)]).toEqual(["Wait-Conn-Ack/Elect", ""]);
    rig.runner.transportClosed(rig.initiator, DISCONNECT_REASON_FAILED_CONNECT);
    expect([rig.runner.rfcState, rig.sentNames(responder)]).toEqual(["R-Open", "CEA 2001"]);
    expect(rig.peer.connection).toBe(responder);
    expect(rig.peer.disconnectReason).toBeNull();
    expect(rig.reported()).toBe("connecting, opened, ready");
  });

  it("peer runner - PSM-13: a further address is not tried when the peer is at the door", () => {
    const rig = new RunnerRig({ peer: { ipAddresses: ["127.0.0.2", "127.0.0.3"] } });
    rig.runner.start();
    rig.accept();
    rig.runner.transportClosed(rig.initiator, DISCONNECT_REASON_FAILED_CONNECT);
    expect([rig.runner.rfcState, rig.addresses.length]).toEqual(["R-Open", 1]);
  });

  it("peer runner - PSM-14: the peer's connection goes away while the connect hangs", () => {
    const rig = new RunnerRig();
    rig.runner.start();
    const responder = rig.accept();
    rig.runner.transportClosed(responder, DISCONNECT_REASON_GONE_AWAY);
    expect(rig.runner.rfcState).toBe("Wait-Conn-Ack");
    expect(rig.peer.disconnectReason).toBeNull();
    expect(rig.closed.has(rig.initiator)).toBe(false);
  });

  it("peer runner - PSM-15: a third connection is rejected while the connect hangs", () => {
    const rig = new RunnerRig();
    rig.runner.start();
    const responder = rig.accept();
    const third = rig.accept();
    expect(rig.sentNames(third)).toBe("CEA 4003");
    expect(rig.closed.has(responder)).toBe(false);
    expect(rig.runner.rfcState).toBe("Wait-Conn-Ack/Elect");
  });

  it("peer runner - PSM-16: the connect timer goes on and ends both", async () => {
    const rig = new RunnerRig();
    rig.runner.start();
    await rig.environment.clock.advance(3);
    const responder = rig.accept();
    await rig.environment.clock.advance(2.1);
    expect(rig.runner.rfcState).toBe("Closed");
    expect([rig.closed.get(rig.initiator), rig.closed.get(responder)]).toEqual(["now", "flush"]);
    expect(rig.peer.disconnectReason).toBe(50);
  });

  it("peer runner - PSM-08, PSM-17, ELE-02: with the greater name we close our own connection and let the peer in", () => {
    const rig = new RunnerRig(greater);
    const initiator = rig.dial();
    rig.sent(initiator);
    const responder = rig.accept();
    expect(rig.runner.rfcState).toBe("R-Open");
    expect(rig.closed.get(initiator)).toBe("flush");
    expect(rig.sentNames(responder)).toBe("CEA 2001");
    expect(rig.peer.connection).toBe(responder);
    expect(rig.reported()).toBe("connecting, connected, electionWon, opened, ready");
  });

  it("peer runner - PSM-12, PSM-17: the election is held when the connect succeeds after the CER", () => {
    const rig = new RunnerRig(greater);
    rig.runner.start();
    const responder = rig.accept();
    rig.runner.transportUp(rig.initiator);
    expect(rig.sentNames(rig.initiator)).toBe("CER");
    expect([rig.runner.rfcState, rig.sentNames(responder)]).toEqual(["R-Open", "CEA 2001"]);
    expect(rig.closed.get(rig.initiator)).toBe("flush");
  });

  it("peer runner - PSM-19, ELE-04: with the lower name the CEA on our connection opens it, the other gets 4003", () => {
    const rig = new RunnerRig(lower);
    const initiator = rig.dial();
    const responder = rig.accept();
    expect([rig.runner.rfcState, rig.sentNames(responder)]).toEqual(["Wait-Returns", ""]);
    rig.receive(initiator, cea(rig.lastSent(initiator)));
    expect(rig.runner.rfcState).toBe("I-Open");
    expect(rig.sentNames(responder)).toBe("CEA 4003");
    expect(rig.closed.get(responder)).toBe("flush");
    expect(rig.closed.has(initiator)).toBe(false);
  });

  it("peer runner - PSM-18: the peer closes our connection in Wait-Returns and is let in on its own", () => {
    const rig = new RunnerRig(lower);
    const initiator = rig.dial();
    const responder = rig.accept();
    rig.runner.transportClosed(initiator, DISCONNECT_REASON_GONE_AWAY);
    expect([rig.runner.rfcState, rig.sentNames(responder)]).toEqual(["R-Open", "CEA 2001"]);
    expect(rig.peer.disconnectReason).toBeNull();
  });

  it.each([
    ["a CEA 4003", (rig: RunnerRig) => cea(rig.lastSent(rig.initiator), { resultCode: 4003 })],
    ["another message", () => dwr()],
  ])("peer runner - CER-14: %s in Wait-Returns counts as the peer closing our connection", (_what, message) => {
    const rig = new RunnerRig(lower);
    const initiator = rig.dial();
    const responder = rig.accept();
    rig.receive(initiator, message(rig));
    expect([rig.runner.rfcState, rig.sentNames(responder)]).toEqual(["R-Open", "CEA 2001"]);
    expect(rig.closed.get(initiator)).toBe("flush");
  });

  it("peer runner - PSM-20: the peer's connection goes away in Wait-Returns, ours goes on", () => {
    const rig = new RunnerRig(lower);
    const initiator = rig.dial();
    const responder = rig.accept();
    rig.runner.transportClosed(responder, DISCONNECT_REASON_GONE_AWAY);
    expect(rig.runner.rfcState).toBe("Wait-I-CEA");
    rig.receive(initiator, cea(rig.lastSent(initiator)));
    expect(rig.runner.rfcState).toBe("I-Open");
  });

  it("peer runner - PSM-21: a third connection is rejected in Wait-Returns", () => {
    const rig = new RunnerRig(lower);
    rig.dial();
    const responder = rig.accept();
    const third = rig.accept();
    expect(rig.sentNames(third)).toBe("CEA 4003");
    expect([...rig.closed.keys()]).toEqual([third]);
    expect(rig.sentNames(responder)).toBe("");
  });

  it("peer runner - PSM-22: the CEA timer goes on and ends both", async () => {
    const rig = new RunnerRig(lower);
    const initiator = rig.dial();
    await rig.environment.clock.advance(3);
    const responder = rig.accept();
    await rig.environment.clock.advance(1.1);
    expect(rig.runner.rfcState).toBe("Closed");
    expect([rig.closed.get(initiator), rig.closed.get(responder)]).toEqual(["flush", "flush"]);
    expect(rig.peer.disconnectReason).toBe(51);
  });

  it("peer runner - a second CER on the connection whose CEA waits is answered 5012, other messages close it", () => {
    const rig = new RunnerRig(lower);
    rig.dial();
    const responder = rig.accept();
    rig.receive(responder, cer());
    expect([rig.runner.rfcState, rig.sentNames(responder)]).toEqual(["Wait-Returns", "CEA 5012"]);
    rig.receive(responder, dwr());
    expect([rig.runner.rfcState, rig.sentNames(responder)]).toEqual(["Wait-I-CEA", ""]);
    expect(rig.closed.get(responder)).toBe("flush");
  });
});
