import { expect, test } from "vitest";
import type { CreditControlAnswer } from "../../src/message/gen/gy.ts";
import { observe } from "./observation.ts";
import { GRANTED_OCTETS, type OurNode, startOurNode } from "./our-node.ts";
import { PYTHON_PACKAGES, PYTHON_REALM, type PythonPeer, startPythonPeer } from "./python.ts";
import { describeWithPeers } from "./suite.ts";
import { expectFarewell, expectWatchdog } from "./tap-expectations.ts";
import { WireTap } from "./wire-tap.ts";

const PYTHON = "py.python.test";
const OURS = { identity: "node.ours.test", realm: "ours.test" };

const STACK = "python-diameter";

type Task = Parameters<typeof observe>[0];

/** Two nodes with an open connection, and the tap between them. */
interface Pair {
  readonly ours: OurNode;
  readonly python: PythonPeer;
  readonly tap: WireTap;
}

interface Watchdogs {
  readonly ours?: number;
  readonly theirs?: number;
}

describeWithPeers("python-diameter", PYTHON_PACKAGES, () => {
  /** We dial. */
  async function asServer(
    task: Task,
    scenario: (pair: Pair) => Promise<void>,
    { ours, theirs }: Watchdogs = {},
  ): Promise<void> {
    await using python = await startPythonPeer({ identity: PYTHON, peers: [OURS], idleSeconds: theirs ?? 30 });
    await using tap = await WireTap.start(python.port);
    const dial = [{ identity: PYTHON, realm: PYTHON_REALM, port: tap.port }];
    await using node = await startOurNode({ ...OURS, dial, watchdogSeconds: ours ?? 30 });
    await Promise.all([node.isReadyWith(PYTHON), python.isOpenWith(OURS.identity)]);
    await scenario({ ours: node, python, tap });
    await observe(task, tap, { stack: STACK, role: "server", them: "listener" });
  }

  /** It dials us. */
  async function asClient(
    task: Task,
    scenario: (pair: Pair) => Promise<void>,
    { ours, theirs }: Watchdogs = {},
  ): Promise<void> {
    const agents = [{ identity: PYTHON, realm: PYTHON_REALM }];
    await using node = await startOurNode({ ...OURS, agents, watchdogSeconds: ours ?? 30 });
    await using tap = await WireTap.start(node.port);
    const peers = [{ ...OURS, port: tap.port }];
    await using python = await startPythonPeer({ identity: PYTHON, peers, listens: false, idleSeconds: theirs ?? 30 });
    await Promise.all([node.isReadyWith(PYTHON), python.isOpenWith(OURS.identity)]);
    await scenario({ ours: node, python, tap });
    await observe(task, tap, { stack: STACK, role: "client", them: "dialler" });
  }

  /** python-diameter's role, how to begin, and who is who for the tap. */
  const roles = [
    ["server", asServer, "dialler", "listener"],
    ["client", asClient, "listener", "dialler"],
  ] as const;

  for (const [role, start, us, them] of roles) {
    test.concurrent(`python-diameter as ${role} - answers our credit control and accounting, and our DPR`, ({ task }) =>
      start(task, async ({ ours, python, tap }) => {
        await expectAnswersFromPython(ours, python);
        await ours.node.stop();
        await expectFarewell(tap, us);
        expect(tap.summary().slice(0, 2)).toEqual(["dialler 257 request", "listener 257 answer 2001"]);
      }));

    test.concurrent(`python-diameter as ${role} - we answer its credit control and accounting, and its DPR`, ({
      task,
    }) =>
      start(task, async ({ ours, python, tap }) => {
        await expectAnswersFromUs(ours, python);
        const peer = ours.node.peers.get(PYTHON);
        const isOver = new Promise<number>((resolve) => {
          ours.node.on("peerDisconnected", ({ reason }) => resolve(reason));
        });
        await python.stop();
        await expectFarewell(tap, them);
        // it ends every TCP connection with a reset; the first reason wins
        expect(await isOver).toBe(32);
        expect(peer?.disconnectReason).toBe(32);
      }));

    test.concurrent(`python-diameter as ${role} - answers our DWR`, ({ task }) =>
      start(task, ({ tap }) => expectWatchdog(tap, us), { ours: 6 }));

    test.concurrent(`python-diameter as ${role} - we answer its DWR`, ({ task }) =>
      start(task, ({ tap }) => expectWatchdog(tap, them), { theirs: 1 }));
  }
});

async function expectAnswersFromPython(ours: OurNode, python: PythonPeer): Promise<void> {
  const answer = (await ours.charging.sendRequest(ours.creditControlRequest(PYTHON_REALM))) as CreditControlAnswer;
  expect(answer.attributes).toMatchObject({
    resultCode: 2001,
    originHost: PYTHON,
    ccRequestType: 1,
    ccRequestNumber: 0,
  });
  expect(answer.multipleServicesCreditControl?.[0]?.grantedServiceUnit?.ccTotalOctets).toBe(GRANTED_OCTETS);
  expect(answer.findings).toEqual([]);
  const record = await ours.accounting.sendRequest(ours.accountingRequest(PYTHON_REALM, PYTHON));
  expect(record.attributes).toMatchObject({ resultCode: 2001, originHost: PYTHON, accountingRecordType: 1 });
  expect(record.findings).toEqual([]);
  expect(python.process.log.items.filter((line) => line.startsWith("request "))).toEqual([
    "request CCR 1,0",
    "request ACR 1,0",
  ]);
}

async function expectAnswersFromUs(ours: OurNode, python: PythonPeer): Promise<void> {
  const to = { realm: OURS.realm, type: 1, number: 0 };
  expect(await python.send("ccr", to)).toBe(`answer ccr 2001 [${GRANTED_OCTETS}]`);
  expect(await python.send("acr", to)).toBe("answer acr 2001");
  expect(ours.received.map(({ name, findings }) => [name, findings])).toEqual([
    ["Credit-Control", []],
    ["Accounting", []],
  ]);
  // its Session-Ids have three hexadecimal parts (RFC 6733 §8.8: decimal); we take them as they are
  for (const { sessionId } of ours.received) expect(sessionId).toMatch(/^py\.python\.test(;[0-9a-f]{8}){3}$/);
}
