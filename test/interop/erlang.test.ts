import { afterAll, beforeAll, expect, test } from "vitest";
import type { CreditControlAnswer } from "../../src/message/gen/gy.ts";
import { compileErlangPeer, ERLANG_PACKAGES, ERLANG_REALM, type ErlangPeer, startErlangPeer } from "./erlang.ts";
import { observe } from "./observation.ts";
import { GRANTED_OCTETS, type OurNode, startOurNode } from "./our-node.ts";
import { describeWithPeers } from "./suite.ts";
import { expectFarewell, expectWatchdog } from "./tap-expectations.ts";
import { WireTap } from "./wire-tap.ts";

const ERLANG = "otp.erlang.test";
const OURS = { identity: "node.ours.test", realm: "ours.test" };

const STACK = "Erlang/OTP diameter";

type Task = Parameters<typeof observe>[0];

/** Two nodes with an open connection, and the tap between them. */
interface Pair {
  readonly ours: OurNode;
  readonly erlang: ErlangPeer;
  readonly tap: WireTap;
}

interface Watchdogs {
  readonly ours?: number;
  readonly theirs?: number;
}

describeWithPeers("Erlang's diameter", ERLANG_PACKAGES, () => {
  let program: ReturnType<typeof compileErlangPeer>;
  beforeAll(() => {
    program = compileErlangPeer();
  });
  afterAll(() => program?.remove());

  /** We dial. */
  async function asServer(
    task: Task,
    scenario: (pair: Pair) => Promise<void>,
    { ours, theirs }: Watchdogs = {},
  ): Promise<void> {
    await using erlang = await startErlangPeer(program.folder, { identity: ERLANG, watchdogSeconds: theirs ?? 30 });
    await using tap = await WireTap.start(erlang.port);
    const dial = [{ identity: ERLANG, realm: ERLANG_REALM, port: tap.port }];
    await using node = await startOurNode({ ...OURS, dial, watchdogSeconds: ours ?? 30 });
    await Promise.all([node.isReadyWith(ERLANG), erlang.isOpenWith(OURS.identity)]);
    await scenario({ ours: node, erlang, tap });
    await observe(task, tap, { stack: STACK, role: "server", them: "listener" });
  }

  /** It dials us. */
  async function asClient(
    task: Task,
    scenario: (pair: Pair) => Promise<void>,
    { ours, theirs }: Watchdogs = {},
  ): Promise<void> {
    const agents = [{ identity: ERLANG, realm: ERLANG_REALM }];
    await using node = await startOurNode({ ...OURS, agents, watchdogSeconds: ours ?? 30 });
    await using tap = await WireTap.start(node.port);
    const options = { identity: ERLANG, dial: tap.port, watchdogSeconds: theirs ?? 30 };
    await using erlang = await startErlangPeer(program.folder, options);
    await Promise.all([node.isReadyWith(ERLANG), erlang.isOpenWith(OURS.identity)]);
    await scenario({ ours: node, erlang, tap });
    await observe(task, tap, { stack: STACK, role: "client", them: "dialler" });
  }

  /** Erlang's role, how to begin, and who is who for the tap. */
  const roles = [
    ["server", asServer, "dialler", "listener"],
    ["client", asClient, "listener", "dialler"],
  ] as const;

  for (const [role, start, us, them] of roles) {
    test(`Erlang as ${role} - answers our credit control and accounting, and our DPR`, ({ task }) =>
      start(task, async ({ ours, erlang, tap }) => {
        await expectAnswersFromErlang(ours, erlang);
        await ours.node.stop();
        await expectFarewell(tap, us);
        expect(tap.summary()[1]).toBe("listener 257 answer 2001");
      }));

    test(`Erlang as ${role} - we answer its credit control and accounting, and its DPR`, ({ task }) =>
      start(task, async ({ ours, erlang, tap }) => {
        await expectAnswersFromUs(ours, erlang);
        await erlang.disconnect();
        await expectFarewell(tap, them);
      }));
  }

  for (const [role, start, us, them] of roles) {
    test.concurrent(`Erlang as ${role} - answers our DWR`, ({ task }) =>
      start(task, ({ tap }) => expectWatchdog(tap, us), { ours: 6 }));

    test.concurrent(`Erlang as ${role} - we answer its DWR`, ({ task }) =>
      start(task, ({ tap }) => expectWatchdog(tap, them), { theirs: 6 }));
  }
});

async function expectAnswersFromErlang(ours: OurNode, erlang: ErlangPeer): Promise<void> {
  const answer = (await ours.charging.sendRequest(ours.creditControlRequest(ERLANG_REALM))) as CreditControlAnswer;
  expect(answer.attributes).toMatchObject({
    resultCode: 2001,
    originHost: ERLANG,
    ccRequestType: 1,
    ccRequestNumber: 0,
  });
  expect(answer.multipleServicesCreditControl?.[0]?.grantedServiceUnit?.ccTotalOctets).toBe(GRANTED_OCTETS);
  expect(answer.findings).toEqual([]);
  const record = await ours.accounting.sendRequest(ours.accountingRequest(ERLANG_REALM, ERLANG));
  expect(record.attributes).toMatchObject({ resultCode: 2001, originHost: ERLANG, accountingRecordType: 1 });
  // Erlang found no fault with either; its lines may come behind its answers
  await erlang.process.log.waitFor("its line on the ACR", (line) => / ?request ACR/.test(line));
  expect(erlang.process.log.items.filter((line) => / ?request /.test(line))).toEqual([
    "request CCR {1,0}",
    "request ACR {1,0}",
  ]);
}

async function expectAnswersFromUs(ours: OurNode, erlang: ErlangPeer): Promise<void> {
  const to = { realm: OURS.realm, type: 1, number: 0 };
  expect(await erlang.send("ccr", to)).toBe(`answer ccr 2001 [${GRANTED_OCTETS}]`);
  expect(await erlang.send("acr", to)).toBe("answer acr 2001 []");
  expect(ours.received.map(({ name, findings }) => [name, findings])).toEqual([
    ["Credit-Control", []],
    ["Accounting", []],
  ]);
}
