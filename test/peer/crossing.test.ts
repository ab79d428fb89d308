import { describe, expect, it } from "vitest";
import { PEER_READY } from "../../src/peer/peer-constants.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { type CrossingNode, crossing } from "./crossing.ts";

function isOpen(node: CrossingNode): boolean {
  return node.runner.rfcState === "I-Open" || node.runner.rfcState === "R-Open";
}

describe("two nodes", () => {
  it("two nodes - ELE-03: 1,000 simultaneous opens leave exactly one connection, the same at both ends", async () => {
    for (let seed = 1; seed <= 1000; seed++) {
      const environment = virtualEnvironment(seed);
      const maxLatencyMs = seed % 10 === 0 ? 0 : environment.random.float() * 300;
      const [one, other] = crossing(environment, maxLatencyMs);
      one.runner.start();
      environment.clock.setTimer(environment.random.float() * maxLatencyMs * 2, () => other.runner.start());
      await environment.clock.advance(3);
      expect([isOpen(one), isOpen(other)], `seed ${seed}`).toEqual([true, true]);
      expect([one.ends.size, other.ends.size], `seed ${seed}`).toEqual([1, 1]);
      const end = one.ends.get(one.peer.connection as NonNullable<typeof one.peer.connection>);
      expect(end?.other.connection, `seed ${seed}`).toBe(other.peer.connection);
      expect([one.peer.connection?.state, other.peer.connection?.state]).toEqual([PEER_READY, PEER_READY]);
      expect([one.reception.size, other.reception.size]).toEqual([0, 0]);
      expect(one.reports.concat(other.reports).filter((name) => name === "closed")).toEqual([]);
    }
  }, 60_000);

  it("two nodes - DPR-01, DPR-04: stop of one ends both without an error", async () => {
    const environment = virtualEnvironment();
    const [one, other] = crossing(environment, 20);
    one.runner.start();
    await environment.clock.advance(1);
    other.runner.stop({ cause: 2 });
    await environment.clock.advance(1);
    expect([one.runner.rfcState, other.runner.rfcState]).toEqual(["Closed", "Closed"]);
    expect([one.peer.disconnectReason, other.peer.disconnectReason]).toEqual([32, 34]);
    expect([one.ends.size, other.ends.size, one.timers.size, other.timers.size]).toEqual([0, 0, 0, 0]);
  });

  it("two nodes - DPR-11: both stop at once", async () => {
    const environment = virtualEnvironment();
    const [one, other] = crossing(environment, 20);
    one.runner.start();
    await environment.clock.advance(1);
    one.runner.stop();
    other.runner.stop();
    await environment.clock.advance(1);
    expect([one.runner.rfcState, other.runner.rfcState]).toEqual(["Closed", "Closed"]);
    expect([one.ends.size, other.ends.size, one.timers.size, other.timers.size]).toEqual([0, 0, 0, 0]);
  });

  it("two nodes - an idle hour costs two DWRs a minute at most and keeps the connection", async () => {
    const environment = virtualEnvironment();
    const [one, other] = crossing(environment, 20);
    one.runner.start();
    await environment.clock.advance(3600);
    expect([isOpen(one), isOpen(other)]).toEqual([true, true]);
    const watchdogs = one.peer.counters.dwr + other.peer.counters.dwr;
    expect(watchdogs).toBeGreaterThanOrEqual(3600 / 33);
    expect(watchdogs).toBeLessThanOrEqual(3600 / 27);
    expect(one.peer.counters.dwa).toBe(one.peer.counters.dwr);
  });

  it("two nodes - a lost connection is set up again after Tc", async () => {
    const environment = virtualEnvironment();
    const [one, other] = crossing(environment, 20);
    one.runner.start();
    await environment.clock.advance(1);
    one.runner.abort();
    await environment.clock.advance(1);
    expect([one.runner.rfcState, other.runner.rfcState, other.peer.disconnectReason]).toEqual(["Closed", "Closed", 49]);
    await environment.clock.advance(31);
    expect([isOpen(one), isOpen(other), other.peer.isUsable]).toEqual([true, true, true]);
  });

  it("two nodes - INC-05: a node that dials itself is refused and tries again after Tc", async () => {
    const environment = virtualEnvironment();
    const [one, other] = crossing(environment, 20, ["a.example.net", "A.example.net"]);
    one.runner.start();
    await environment.clock.advance(1);
    expect(one.runner.rfcState).toBe("Closed");
    expect(one.peer.disconnectReason).toBe(52);
    expect(other.refusals).toMatchObject([{ resultCode: 3010 }]);
  });
});
