import { createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { Application, Node } from "../../src/index.ts";
import { creditControlRequest } from "../../src/testing/index.ts";
import {
  ask,
  ccr,
  creditControl,
  dpr,
  dwr,
  expectAlive,
  expectClosed,
  expectSilence,
  grant,
  makeRig,
  REALM,
  type Rig,
  startRig,
  TC,
} from "./rig.ts";

/** Seconds of the node's attempts to reach P from now on. */
function attempts(rig: Rig): number[] {
  const seconds: number[] = [];
  rig.node.on("peerConnecting", () => seconds.push(rig.clock.monotonic() / 1000));
  return seconds;
}

describe("RFC 6733 §2.1 transport", () => {
  it("TRN-01 - plain connections are accepted on port 3868, the default of aaa", async () => {
    const rig = await startRig();
    await rig.p.open();
    expect(rig.p.peer.port).toBe(3868);
  });

  // The port to listen on has no default: as in python-diameter, a node without `tcpPort` only dials.
  it("TRN-01 - over real TCP, on the port that was asked for", async () => {
    const address = "127.0.0.1";
    const tcpPort = await freePort(address);
    const server = new Node("server.example", REALM, { ipAddresses: [address], tcpPort, unknownPeers: "accept" });
    server.addApplication(creditControl());
    const client = new Node("client.example", REALM);
    onTestFinished(async () => {
      await client.stop();
      await server.stop();
    });
    const peer = client.addPeer(`aaa://server.example:${tcpPort}`, { ipAddresses: [address], persistent: true });
    const charging = client.addApplication(new Application(4, { auth: true }), [peer]);
    await server.start();
    await client.start();
    await charging.waitForReady({ timeout: 5 });
    const answer = await charging.sendRequest(creditControlRequest());
    expect(answer.attributes).toMatchObject({ resultCode: 2001, originHost: "server.example" });
  });

  it("TRN-05 - a configured peer with transport tcp gets CER within 2 s of the start", async () => {
    const rig = makeRig({ p: null });
    rig.node.addPeer("aaa://p.example:3868;transport=tcp", { ipAddresses: [rig.p.address], persistent: true });
    await rig.p.listen();
    await rig.node.start();
    const p = await rig.p.take(2);
    expect((await p.next(2)).code).toBe(257);
  });

  it("TRN-07 - a peer is known by its Origin-Host, whatever port it comes from", async () => {
    const rig = await startRig({ node: { checkAddresses: true } });
    const ports: number[] = [];
    for (let time = 0; time < 2; time++) {
      const p = await rig.p.open();
      const { connection } = rig.p.peer;
      expect([connection?.hostIdentity, connection?.peer]).toEqual(["p.example", rig.p.peer]);
      ports.push(connection?.port as number);
      p.end();
      await rig.clock.advance(1);
    }
    expect(ports[0]).not.toBe(ports[1]);
    expect(rig.node.peers.size).toBe(2);
  });

  it("TRN-08 - one connection for each peer: a second one is closed, the first goes on", async () => {
    const rig = await startRig();
    const first = await rig.p.open({ answersWatchdog: true });
    const second = await rig.p.dial();
    second.send(second.cer());
    await expectClosed(rig, second);
    await expectAlive(rig, first);
  });

  it("TRN-09 - a peer that can't be reached is tried every Tc, 30 s unless set", async () => {
    for (const [reconnectWait, expected] of [
      [TC, TC],
      [undefined, 30],
    ] as const) {
      const rig = makeRig({ p: { persistent: true, ...(reconnectWait === undefined ? {} : { reconnectWait }) } });
      if (reconnectWait === undefined) rig.p.peer.reconnectWait = rig.node.addPeer("aaa://other.example").reconnectWait;
      const seconds = attempts(rig);
      await rig.node.start();
      await rig.clock.advance(5 * expected + 0.5);
      const spacing = seconds.slice(1).map((at, index) => at - (seconds[index] as number));
      expect(spacing.map(Math.round)).toEqual([expected, expected, expected, expected, expected]);
    }
  });

  it("TRN-10 - the attempts stop when the peer's DPR asks to stay away, until a message must go to it", async () => {
    const rig = await startRig({ p: { persistent: true } });
    const p = await rig.p.accept(1);
    const seconds = attempts(rig);
    p.send(dpr(p, 2));
    await p.next(1);
    p.end();
    await rig.clock.advance(3 * TC);
    expect(seconds).toEqual([]);
    const answer = rig.charging.sendRequest(creditControlRequest(), { connect: true });
    const again = await rig.p.accept(1);
    grant(again, await again.next(1));
    await rig.clock.run(answer);
  });

  it("TRN-14 - a reset moves pending requests at once", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const answers = [1, 2, 3].map(() => rig.charging.sendRequest(creditControlRequest()));
    await rig.clock.settle();
    expect(p.rest().length).toBe(3);
    const q = await rig.q.open();
    p.reset();
    for (const _ of answers) {
      const moved = await q.next(1);
      expect(moved.header.isRetransmit).toBe(true);
      grant(q, moved);
    }
    await rig.clock.run(Promise.all(answers), 1);
  });

  it("TRN-14 - an attempt that times out counts as unreachable: Tc starts", async () => {
    const rig = makeRig({ p: { persistent: true }, node: { connectTimeout: 3 } });
    const seconds = attempts(rig);
    rig.network.down(rig.p.address);
    await rig.node.start();
    await rig.clock.advance(2 * (3 + TC) + 0.5);
    expect(seconds.map((at) => Math.round(at - (seconds[0] as number)))).toEqual([0, 3 + TC, 2 * (3 + TC)]);
  });

  it("TRN-16 - octets that are no Diameter reset the connection, and nothing behind them is read", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    p.send(Buffer.alloc(20, 0x47), dwr(p));
    await expectClosed(rig, p, 1);
    expect(p.closed?.by).toBe("failure");
    expect(p.rest()).toEqual([]);
  });

  it("TRN-17 - messages are found in the stream however it is cut", async () => {
    const rig = await startRig();
    rig.network.chunkOctets = 1;
    const p = await rig.p.open();
    for (const chunkOctets of [1, 7, 19, 21, Number.POSITIVE_INFINITY]) {
      rig.network.chunkOctets = chunkOctets;
      const requests = Array.from({ length: 100 }, () => dwr(p));
      for (const request of requests) {
        request.header.hopByHopIdentifier = p.nextIdentifier();
        request.header.endToEndIdentifier = p.nextIdentifier();
      }
      p.send(Buffer.concat(requests.map((request) => request.asBytes())));
      const answers: number[] = [];
      for (const _ of requests) answers.push((await p.next(1)).header.hopByHopIdentifier);
      expect(answers).toEqual(requests.map(({ header }) => header.hopByHopIdentifier));
    }
    await expectSilence(rig, p);
    await ask(rig, p, ccr(p), { resultCode: 2001 });
  });

  it("TRN-18 - answers may come in any order: each caller gets its own", async () => {
    const rig = await startRig();
    const p = await rig.p.open();
    const numbers = Array.from({ length: 50 }, (_, number) => number);
    const answers = numbers.map((ccRequestNumber) =>
      rig.charging.sendRequest(creditControlRequest({ ccRequestNumber })),
    );
    await rig.clock.settle();
    for (const request of p.rest().reverse()) grant(p, request);
    const got = await rig.clock.run(Promise.all(answers), 1);
    expect(got.map(({ attributes }) => attributes.ccRequestNumber)).toEqual(numbers);
  });
});

/** A port that nobody listens on. */
function freePort(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, address, () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === "object" && bound !== null ? bound.port : 0));
    });
  });
}
