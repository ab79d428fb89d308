import { describe, expect, it } from "vitest";
import { Node } from "../../src/index.ts";
import { dwr, expectAnswer, expectClosed, expectSilence, IUT, REALM, startRig } from "./rig.ts";

describe("RFC 6733 §5.6.1 incoming connections", () => {
  it("INC-01 - a connection belongs to no peer until its CER names it", async () => {
    const rig = await startRig();
    const names = [...rig.node.peers.keys()];
    const p = await rig.p.dial();
    await expectSilence(rig, p);
    expect([...rig.node.peers.keys()]).toEqual(names);
    expect([rig.p.peer.connection, rig.p.peer.rfcState]).toEqual([null, "Closed"]);
    expect([...rig.node.connections.values()].map(({ peer }) => peer)).toEqual([null]);
    p.send(p.cer());
    await expectAnswer(rig, p, { resultCode: 2001 });
    expect(rig.p.peer.connection).not.toBeNull();
  });

  it("INC-02 - another first message than CER ends the connection, and is not answered", async () => {
    const rig = await startRig();
    const p = await rig.p.dial();
    p.send(dwr(p), p.cer());
    await expectClosed(rig, p, 1);
    expect(p.received).toEqual([]);
    expect(rig.p.peer.rfcState).toBe("Closed");
  });

  it("INC-03 - without a CER in time the connection is closed, however its octets trickle", async () => {
    const rig = await startRig();
    const [silent, slow] = [await rig.p.dial(), await rig.q.dial()];
    const cer = slow.cer().asBytes();
    let sent = 0;
    const seconds = await rig.clock.until(() => {
      if (sent < rig.clock.monotonic() / 1000) slow.send(cer.subarray(sent, ++sent));
      return silent.closed !== undefined && slow.closed !== undefined;
    }, 30);
    expect(seconds).toBeCloseTo(10, 1);
    expect(sent).toBeGreaterThan(5);
    expect(new Node(IUT.host, REALM).cerTimeout).toBeLessThanOrEqual(30);
  });

  it("INC-04 - connections without CER are limited, and known peers still get through", async () => {
    const rig = await startRig();
    for (let count = 0; count < 1000; count++) await rig.p.dial();
    expect(rig.node.connections.size).toBe(128);
    for (let count = 0; count < 9000; count++) await rig.p.dial({ address: `10.1.${count >> 8}.${count & 0xff}` });
    expect(rig.node.connections.size).toBe(1024);
    // From the flooded address and from another one.
    await rig.p.open();
    await rig.q.open();
    await rig.clock.advance(11);
    expect([rig.node.connections.size, rig.network.openEnds]).toEqual([2, 4]);
  });

  it("INC-05 - a CER with the node's own name is refused", async () => {
    const rig = await startRig({ node: { unknownPeers: "accept" } });
    for (const originHost of [IUT.host, IUT.host.toUpperCase()]) {
      const p = await rig.p.dial({ identity: { originHost } });
      p.send(p.cer());
      await expectAnswer(rig, p, { resultCode: 3010, closes: true });
    }
  });
});
