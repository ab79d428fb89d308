import { expect, test } from "vitest";
import { ConnectionLost, RequestTimeout } from "../../src/errors.ts";
import { ANSWER_MEMBERS, defineCommand, REQUEST_MEMBERS } from "../../src/message/define-command.ts";
import { type OurNode, type OurNodeOptions, startOurNode } from "./our-node.ts";
import { PYTHON_PACKAGES, PYTHON_REALM, type PythonPeer, startPythonPeer } from "./python.ts";
import { describeWithPeers } from "./suite.ts";
import { WireTap } from "./wire-tap.ts";

const PYTHON = "py.python.test";
const OURS = { identity: "node.ours.test", realm: "ours.test" };

/** A command of credit control that python-diameter has no class for. */
class UnheardOfRequest extends defineCommand({
  name: "Unheard-Of",
  code: 8388999,
  applicationId: 4,
  request: REQUEST_MEMBERS,
  answer: ANSWER_MEMBERS,
}) {}

/** What python-diameter does otherwise than the RFC: none of it may hang us, and no request of ours may be left alone. */
describeWithPeers("python-diameter's quirks", PYTHON_PACKAGES, () => {
  /** We dial it. */
  async function dialled(
    scenario: (pair: { ours: OurNode; python: PythonPeer; tap: WireTap }) => Promise<void>,
    options: Partial<OurNodeOptions> = {},
  ): Promise<void> {
    await using python = await startPythonPeer({ identity: PYTHON, peers: [OURS] });
    await using tap = await WireTap.start(python.port);
    const dial = [{ identity: PYTHON, realm: PYTHON_REALM, port: tap.port }];
    await using ours = await startOurNode({ ...OURS, dial, ...options });
    await Promise.all([ours.isReadyWith(PYTHON), python.isOpenWith(OURS.identity)]);
    await scenario({ ours, python, tap });
  }

  test.concurrent("quirks - its errors come without the E flag, and are answers like others", () =>
    dialled(async ({ ours, tap }) => {
      const answer = await ours.charging.sendRequest(ours.creditControlRequest("elsewhere.test"));
      expect([answer.header.isError, answer.attributes.resultCode]).toEqual([false, 3003]);
      await expectAnswered(ours);
      expect(tap.count({ command: 257, isRequest: true })).toBe(1);
    }));

  test.concurrent("quirks - its CEA refuses strangers without the E flag: reason 52, and we try again", async () => {
    await using python = await startPythonPeer({ identity: PYTHON, peers: [] });
    await using tap = await WireTap.start(python.port);
    const dial = [{ identity: PYTHON, realm: PYTHON_REALM, port: tap.port }];
    await using ours = await startOurNode({ ...OURS, dial, reconnectSeconds: 0.2 });
    await tap.waitFor({ from: "dialler", command: 257, isRequest: true }, { skip: 3 });
    expect(tap.summary().slice(0, 2)).toEqual(["dialler 257 request", "listener 257 answer 3010"]);
    expect(tap.messages.items[1]?.isError).toBe(false);
    expect(ours.node.peers.get(PYTHON)?.disconnectReason).toBe(52);
  });

  test.concurrent("quirks - answers of commands without a class are bare headers (Q6): they are found faulty and given out", () =>
    dialled(async ({ ours, tap }) => {
      const sessionId = ours.node.sessionGenerator.nextId();
      const request = new UnheardOfRequest({ sessionId, destinationRealm: PYTHON_REALM });
      const answer = await ours.charging.sendRequest(request);
      const [octets] = tap.messages.items.filter(({ command, isRequest }) => command === 8388999 && !isRequest);
      expect(octets?.octets.length).toBe(20);
      expect(answer.attributes.resultCode).toBeUndefined();
      expect(answer.findings.map(({ resultCode }) => resultCode)).toContain(5005);
      await expectAnswered(ours);
    }));

  test.concurrent("quirks - a handler that returns nothing leaves a request alone: RequestTimeout, the link stays", () =>
    dialled(async ({ ours, tap }) => {
      const request = ours.creditControlRequest(PYTHON_REALM);
      request.serviceContextId = "none@test";
      await expect(ours.charging.sendRequest(request, { timeout: 0.5 })).rejects.toThrow(RequestTimeout);
      await expectAnswered(ours);
      expect(tap.count({ command: 257, isRequest: true })).toBe(1);
    }));

  test.concurrent("quirks - a lost connection ends its answering for good (Q2): each request of ours still ends", () =>
    dialled(async ({ ours, python, tap }) => {
      const request = ours.creditControlRequest(PYTHON_REALM);
      request.serviceContextId = "late@1";
      const late = ours.charging.sendRequest(request);
      await python.process.waitForLine("request CCR");
      tap.cut();
      await expect(late).rejects.toThrow(ConnectionLost);
      await ours.charging.waitForReady();
      // the answer that it can't deliver ends the thread that sends answers
      await python.process.waitForLine(/No peer is waiting for an answer/);
      const unlucky = ours.charging.sendRequest(ours.creditControlRequest(PYTHON_REALM), { timeout: 0.5 });
      await expect(unlucky).rejects.toThrow(RequestTimeout);
      // accounting has a thread of its own
      const record = await ours.accounting.sendRequest(ours.accountingRequest(PYTHON_REALM));
      expect(record.attributes.resultCode).toBe(2001);
    }));

  test.concurrent("quirks - a length of zero lets it loop for ever (Q1): the watchdog gives it up, requests end", () =>
    dialled(
      async ({ ours, tap }) => {
        const reasons: number[] = [];
        const isOver = new Promise<void>((resolve) => {
          ours.node.on("peerDisconnected", ({ reason }) => resolve(void reasons.push(reason)));
        });
        tap.inject("listener", Buffer.from("0100000080000118000000000000000100000001", "hex"));
        const waiting = ours.charging.sendRequest(ours.creditControlRequest(PYTHON_REALM));
        await expect(waiting).rejects.toThrow(ConnectionLost);
        await isOver;
        expect(reasons).toEqual([53]);
        await expect(ours.charging.sendRequest(ours.creditControlRequest(PYTHON_REALM))).rejects.toThrow();
      },
      { watchdogSeconds: 6, dwaSeconds: 0.5, reconnectSeconds: 30 },
    ));

  test.concurrent("quirks - an AVP that it sends twice (Q64) is answered with 5009, and the link stays", () =>
    dialled(async ({ ours, python }) => {
      const record = { realm: OURS.realm, type: 1, number: 0 };
      expect(await python.send("acr", { ...record, more: "7" })).toBe("answer acr 5009");
      expect(await python.send("acr", record)).toBe("answer acr 2001");
      expect(ours.received.length).toBe(1);
    }));

  test.concurrent("quirks - it holds no election (Q3): when CERs cross, one connection is left, and stays", async () => {
    await using ours = await startOurNode(OURS);
    await using tap = await WireTap.start(ours.port);
    const release = tap.hold();
    await using python = await startPythonPeer({ identity: PYTHON, peers: [{ ...OURS, port: tap.port }] });
    await python.process.waitForLine("sending CER");
    const peer = ours.node.addPeer(`aaa://${PYTHON}:${python.port}`, {
      realmName: PYTHON_REALM,
      ipAddresses: ["127.0.0.1"],
      persistent: true,
    });
    await ours.isReadyWith(PYTHON);
    const connection = peer.connection;
    release();
    // it takes the refusal for the end of all connections (Q4); whether it dials again is its threads' chance
    await tap.waitFor({ from: "listener", command: 257, isRequest: false });
    expect(new Set(tap.summary())).toEqual(new Set(["dialler 257 request", "listener 257 answer 4003"]));
    // It may hand its answer to a connection that was just refused, and lose it: then ours is the typed error, in time.
    const request = ours.charging.sendRequest(ours.creditControlRequest(PYTHON_REALM), { timeout: 3 });
    const outcome = await request.then(
      ({ attributes }) => attributes.resultCode,
      (error: unknown) => error,
    );
    if (outcome !== 2001) expect(outcome).toBeInstanceOf(RequestTimeout);
    expect([ours.node.connections.size, peer.connection]).toEqual([1, connection]);
  });
});

async function expectAnswered(ours: OurNode): Promise<void> {
  const answer = await ours.charging.sendRequest(ours.creditControlRequest(PYTHON_REALM));
  expect(answer.attributes.resultCode).toBe(2001);
}
