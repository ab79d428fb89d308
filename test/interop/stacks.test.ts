import { expect, test } from "vitest";
import type { Application } from "../../src/application/application.ts";
import type { Message } from "../../src/message/message.ts";
import { type Observed, observe } from "./observation.ts";
import { type OurNode, startOurNode } from "./our-node.ts";
import { Restartable } from "./restartable.ts";
import { dialled, dialling, identityOf, OURS, type PairOptions, reasonOfEnd, type Scenario } from "./stack-pair.ts";
import { answerLine, STACKS, type Stack } from "./stacks.ts";
import { describeWithPeers, freePort } from "./suite.ts";
import { expectAnswered, expectFarewell } from "./tap-expectations.ts";
import { WireTap } from "./wire-tap.ts";

const CER = 257;
const DWR = 280;
const DPR = 282;
/** The least that RFC 3539 allows; the jitter adds or takes up to 2 s. */
const WATCHDOG_SECONDS = 6;

type Task = Parameters<typeof observe>[0];

for (const stack of STACKS) describeWithPeers(stack.name, [stack.packageName], () => defineSuite(stack));

function defineSuite(stack: Stack): void {
  const { name, realm, command } = stack;
  const identity = identityOf(stack);

  /** Runs a scenario once both have exchanged capabilities, and notes what went through the tap. */
  function observed(task: Task, scenario: Scenario, as: Omit<Observed, "stack">): Scenario {
    return async (pair) => {
      await Promise.all([pair.ours.isReadyWith(identity), pair.theirs.isOpen()]);
      await scenario(pair);
      await observe(task, pair.tap, { stack: name, ...as });
    };
  }

  /** We dial it. */
  function asServer(task: Task, scenario: Scenario, options: PairOptions = {}): Promise<void> {
    return dialled(stack, observed(task, scenario, { role: "server", them: "listener" }), options);
  }

  /** It dials us. */
  function asClient(task: Task, scenario: Scenario, { ours, ...options }: PairOptions = {}): Promise<void> {
    const agents = [{ identity, realm }];
    const whole = observed(task, scenario, { role: "client", them: "dialler" });
    return dialling(stack, whole, { ...options, ours: { agents, ...ours } });
  }

  test.concurrent(`${name} as server - answers our request with 2001, or with its error, and our DPR`, ({ task }) =>
    asServer(task, async ({ ours, theirs, tap }) => {
      expect(tap.summary().slice(0, 2)).toEqual(["dialler 257 request", "listener 257 answer 2001"]);
      const answer = await send(ours, stack, realm);
      expect(answer.attributes).toMatchObject({ resultCode: 2001, originHost: identity });
      await theirs.beBusy();
      const error = await send(ours, stack, realm);
      expect(error.attributes).toMatchObject({ resultCode: 3004, originHost: identity });
      expect(theirs.process.log.items.filter((line) => line.startsWith("request ")).length).toBe(2);
      await ours.node.stop();
      await expectFarewell(tap, "dialler");
    }));

  test.concurrent(`${name} as server - answers our DWR`, ({ task }) =>
    asServer(task, ({ tap }) => expectAnswered(tap, "dialler", DWR), { ours: { watchdogSeconds: WATCHDOG_SECONDS } }));

  if (stack.serverWatches)
    test.concurrent(`${name} as server - we answer its DWRs`, ({ task }) =>
      asServer(task, ({ tap }) => expectTwoWatchdogs(tap, "listener"), { theirs: { watchdogSeconds: 1 } }));

  test.concurrent(`${name} as server - killed and started again it is dialled again, and answers`, async ({ task }) => {
    const port = await freePort();
    await using theirs = await Restartable.start(() => stack.start({ role: "listen", identity, peer: OURS, port }));
    await using tap = await WireTap.start(port);
    const dial = [{ identity, realm, port: tap.port }];
    await using ours = await startOurNode({ ...OURS, dial, reconnectSeconds: 0.2 });
    await ours.isReadyWith(identity);
    expect((await send(ours, stack, realm)).attributes.resultCode).toBe(2001);
    const isLost = new Promise((resolve) => ours.node.on("peerDisconnected", resolve));
    await theirs.restart();
    await isLost;
    await Promise.all([theirs.now.isOpen(), applicationOf(ours, stack).waitForReady()]);
    expect((await send(ours, stack, realm)).attributes.resultCode).toBe(2001);
    await observe(task, tap, { stack: name, role: "server", them: "listener" });
  });

  test.concurrent(`${name} as client - we answer its request with 2001, or with our error, and its DPR`, ({ task }) =>
    asClient(task, async ({ ours, theirs, tap }) => {
      expect(tap.summary().slice(0, 2)).toEqual(["dialler 257 request", "listener 257 answer 2001"]);
      expect(await theirs.request(OURS.realm)).toMatch(answerLine(2001));
      expect(ours.received.length).toBe(1);
      // with P clear it must not be forwarded, whoever serves the realm
      expect(await theirs.request("elsewhere.test")).toMatch(answerLine(stack.isProxiable ? 3003 : 3002));
      expect(tap.messages.items.findLast((message) => message.command === command)?.isError).toBe(true);
      const isOver = reasonOfEnd(ours);
      await theirs.leave();
      await expectFarewell(tap, "dialler");
      expect(await isOver).toBe(32);
    }));

  test.concurrent(`${name} as client - we answer its DWRs`, ({ task }) =>
    asClient(task, ({ tap }) => expectTwoWatchdogs(tap, "dialler"), { theirs: { watchdogSeconds: 1 } }));

  if (stack.clientListens)
    test.concurrent(`${name} as client - answers our DWR and our DPR`, ({ task }) =>
      asClient(
        task,
        async ({ ours, tap }) => {
          await expectAnswered(tap, "listener", DWR);
          await ours.node.stop();
          await expectFarewell(tap, "listener");
        },
        { ours: { watchdogSeconds: WATCHDOG_SECONDS } },
      ));

  if (!stack.clientListens)
    test.concurrent(`${name} as client - it reads no requests: our DWR ends the connection, none comes while it speaks`, ({
      task,
    }) =>
      asClient(
        task,
        async ({ ours, theirs, tap }) => {
          await tap.messages.waitFor("four of its DWRs", () => tap.count({ command: DWR, isRequest: true }) > 3);
          expect(tap.count({ from: "listener", command: DWR, isRequest: true })).toBe(0);
          const isOver = reasonOfEnd(ours);
          theirs.process.command("quiet");
          await tap.waitFor({ from: "listener", command: DWR, isRequest: true });
          expect(await isOver).toBe(53);
          expect(tap.count({ from: "dialler", command: DWR, isRequest: false })).toBe(0);
        },
        { ours: { watchdogSeconds: WATCHDOG_SECONDS, dwaSeconds: 2 }, theirs: { watchdogSeconds: 2 } },
      ));

  test.concurrent(`${name} as client - killed and started again it is let in again, and served`, async ({ task }) => {
    await using ours = await startOurNode({ ...OURS, agents: [{ identity, realm }] });
    await using tap = await WireTap.start(ours.port);
    const port = tap.port;
    await using theirs = await Restartable.start(() => stack.start({ role: "dial", identity, peer: OURS, port }));
    await theirs.now.isOpen();
    expect(await theirs.now.request(OURS.realm)).toMatch(answerLine(2001));
    await theirs.restart();
    await theirs.now.isOpen();
    expect(await theirs.now.request(OURS.realm)).toMatch(answerLine(2001));
    expect(tap.summary()).not.toContain("listener 257 answer 4003");
    expect(ours.received.length).toBe(2);
    await observe(task, tap, { stack: name, role: "client", them: "dialler" });
  });

  test.concurrent(`${name} as client - a stranger is refused with 3010`, async () => {
    await using ours = await startOurNode({ ...OURS, strangers: "reject" });
    await using tap = await WireTap.start(ours.port);
    await using theirs = await stack.start({ role: "dial", identity, peer: OURS, port: tap.port });
    const refusal = await tap.waitFor({ from: "listener", command: CER, isRequest: false });
    expect([refusal.resultCode, refusal.isError]).toEqual([3010, true]);
    await tap.ends.waitFor("our close", ({ from }) => from === "listener");
    if (stack.tellsRefusal) await theirs.process.waitForLine(/^refused /);
    expect(ours.node.connections.size).toBe(0);
  });
}

/** Two DWRs of one side, each answered, and no second CER. */
async function expectTwoWatchdogs(tap: WireTap, from: "dialler" | "listener"): Promise<void> {
  await expectAnswered(tap, from, DWR);
  const answers = () => tap.messages.items.filter(({ command, isRequest }) => command === DWR && !isRequest);
  await tap.messages.waitFor("the second answer to a DWR", () => answers().length > 1);
  expect(answers().map(({ resultCode }) => resultCode)).toEqual(answers().map(() => 2001));
  expect(tap.count({ command: CER, isRequest: true })).toBe(1);
  expect(tap.count({ command: DPR, isRequest: true })).toBe(0);
}

function applicationOf(ours: OurNode, stack: Stack): Application {
  return ours[stack.application];
}

/** Sends the request that the stack's server knows. */
function send(ours: OurNode, stack: Stack, realm: string): Promise<Message> {
  const request =
    stack.application === "charging" ? ours.creditControlRequest(realm) : ours.authenticationRequest(realm);
  return applicationOf(ours, stack).sendRequest(request);
}
