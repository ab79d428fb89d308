import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileErlangPeer, ERLANG_PACKAGES, ERLANG_REALM, type ErlangPeer, startErlangPeer } from "./erlang.ts";
import { FREE_DIAMETER_PACKAGES, FREE_DIAMETER_REALM, type FreeDiameter, startFreeDiameter } from "./free-diameter.ts";
import { OurProcess } from "./our-process.ts";
import { Restartable } from "./restartable.ts";
import { describeWithPeers, freePort } from "./suite.ts";

const ERLANG = "otp.erlang.test";
const AGENT = "agent.test";
const OURS = { identity: "node.ours.test", realm: "ours.test" };
const CLIENT = { identity: "pgw.client.test", realm: "client.test" };
const SERVER = { identity: "ocs.server.test", realm: "server.test" };

/** Requests of one flood, sent over 2 s; the restart comes while they are under way. */
const FLOOD = 200;
const INTERVAL_MS = 10;
const BEFORE_RESTART_MS = 300;
const ROUTES_WITHIN_MS = 2000;
/** Requests that all have to succeed once both sides are connected again. */
const AFTERWARDS = 20;

/**
 * How a request may end for its sender while the other side restarts: answered, refused by who is leaving or by the agent
 * before it, or with an error of ours that says so at once. A request that was left alone would end with RequestTimeout.
 */
const FAIR_ENDS = ["2001", "3002", "3004", "ConnectionLost", "NotRoutable"];
/** The same when it is the sender itself that stops. */
const FAIR_ENDS_OF_A_LEAVER = [...FAIR_ENDS, "EmptyAnswer", "NodeError"];

type Ends = Readonly<Record<string, number>>;

function expectFair(ends: Ends, fair = FAIR_ENDS): void {
  expect(Object.keys(ends).filter((end) => !fair.includes(end))).toEqual([]);
  expect(Object.values(ends).reduce((sum, count) => sum + count, 0)).toBe(FLOOD);
  expect(ends["2001"]).toBeGreaterThan(0);
}

/** Begins a flood, restarts somebody in the midst of it, and resolves to how its requests ended. */
async function during<Ends>(flood: Promise<Ends>, restart: () => Promise<void>): Promise<Ends> {
  flood.catch(() => undefined);
  await delay(BEFORE_RESTART_MS);
  await restart();
  return flood;
}

/** What a killed process had under way ends with it. */
async function killedDuring(flood: Promise<unknown>, restart: () => Promise<void>): Promise<void> {
  await expect(during(flood, restart)).rejects.toThrow("ended with SIGKILL");
}

describe.concurrent("restarts", () => {
  describeWithPeers("restarts with Erlang's diameter", ERLANG_PACKAGES, withErlang);
  describeWithPeers("restarts with freeDiameter", FREE_DIAMETER_PACKAGES, withFreeDiameter);
});

function withErlang(): void {
  let program: ReturnType<typeof compileErlangPeer>;
  beforeAll(() => {
    program = compileErlangPeer();
  });
  afterAll(() => program?.remove());

  test.concurrent("restarts - Erlang as server: killed and stopped under traffic, we go on; we too, it goes on", async () => {
    const port = await freePort();
    const peers = [{ identity: ERLANG, realm: ERLANG_REALM, port }];
    await using erlang = await Restartable.start(() => startErlangPeer(program.folder, { identity: ERLANG, port }));
    await using ours = await Restartable.start(() => OurProcess.start({ ...OURS, peers }));
    const flood = (): Promise<Ends> => ours.now.flood(ERLANG_REALM, FLOOD, INTERVAL_MS);
    const recovers = async (skip = 0): Promise<void> => {
      await ours.now.isReadyWith(ERLANG, skip);
      expect(await ours.now.flood(ERLANG_REALM, AFTERWARDS)).toEqual({ 2001: AFTERWARDS });
    };
    await recovers();

    for (const leave of [undefined, (peer: ErlangPeer) => peer.disconnect()]) {
      const skip = ours.now.process.log.items.length;
      expectFair(await during(flood(), () => erlang.restart(leave)));
      await recovers(skip);
    }
    await killedDuring(flood(), () => ours.restart());
    await recovers();
    const leaving = flood();
    await during(leaving, () => ours.restart((node) => node.leave()));
    expectFair(await leaving, FAIR_ENDS_OF_A_LEAVER);
    await recovers();
  });

  test.concurrent("restarts - Erlang as client: killed and stopped under traffic, we go on; we too, it goes on", async () => {
    const port = await freePort();
    const peers = [{ identity: ERLANG, realm: ERLANG_REALM }];
    await using ours = await Restartable.start(() => OurProcess.start({ ...OURS, port, peers }));
    // once it was connected, its watchdog timer says when it dials again
    const options = { identity: ERLANG, dial: port, watchdogSeconds: 6 };
    await using erlang = await Restartable.start(() => startErlangPeer(program.folder, options));
    const flood = (): Promise<{ good: number; failed: number }> => erlang.now.flood(OURS.realm, FLOOD, INTERVAL_MS);
    const recovers = async (skip = 0): Promise<void> => {
      await erlang.now.isOpenWith(OURS.identity, skip);
      expect(await erlang.now.flood(OURS.realm, AFTERWARDS)).toEqual({ good: AFTERWARDS, failed: 0 });
    };
    await recovers();

    for (const leave of [undefined, (node: OurProcess) => node.leave()]) {
      const skip = erlang.now.process.log.items.length;
      const { good, failed } = await during(flood(), () => ours.restart(leave));
      expect(good + failed).toBe(FLOOD);
      expect(good).toBeGreaterThan(0);
      await recovers(skip);
    }
    await killedDuring(flood(), () => erlang.restart());
    await recovers();
    await killedDuring(flood(), () => erlang.restart((peer) => peer.disconnect()));
    await recovers();
    expect(ours.now.process.log.items.filter((line) => line.startsWith("protocol error"))).toEqual([]);
  });
}

/**
 * One request of thousands was once left alone when a server behind the agent ended, by whom is not known yet: a fault that comes
 * often fails both times.
 */
const ONCE_AGAIN = { retry: 1 };

/** Our client and our server on both sides of a relay agent, which either of them may dial or be dialled by. */
function withFreeDiameter(): void {
  interface Chain {
    readonly agent: Restartable<FreeDiameter>;
    readonly client: Restartable<OurProcess>;
    readonly server: Restartable<OurProcess>;
  }

  test.concurrent(
    "restarts - freeDiameter as server: it, our client and our server killed and stopped under traffic",
    ONCE_AGAIN,
    async () => {
      const port = await freePort();
      const peers = [{ identity: AGENT, realm: FREE_DIAMETER_REALM, port }];
      await using agent = await Restartable.start(() => startFreeDiameter({ identity: AGENT, port }));
      await using server = await Restartable.start(() => OurProcess.start({ ...SERVER, peers }));
      await using client = await Restartable.start(() => OurProcess.start({ ...CLIENT, peers }));
      await restartEach({ agent, client, server });
    },
  );

  test.concurrent(
    "restarts - freeDiameter as client: it, our client and our server killed and stopped under traffic",
    ONCE_AGAIN,
    async () => {
      const [serverPort, clientPort] = [await freePort(), await freePort()];
      const peers = [{ identity: AGENT, realm: FREE_DIAMETER_REALM }];
      const dial = [
        { identity: SERVER.identity, port: serverPort },
        { identity: CLIENT.identity, port: clientPort },
      ];
      await using server = await Restartable.start(() => OurProcess.start({ ...SERVER, port: serverPort, peers }));
      await using client = await Restartable.start(() => OurProcess.start({ ...CLIENT, port: clientPort, peers }));
      await using agent = await Restartable.start(() => startFreeDiameter({ identity: AGENT, dial }));
      await restartEach({ agent, client, server });
    },
  );

  async function restartEach({ agent, client, server }: Chain): Promise<void> {
    const flood = (): Promise<Ends> => client.now.flood(SERVER.realm, FLOOD, INTERVAL_MS);
    await recovers({ agent, client, server });
    for (const leave of [undefined, (peer: FreeDiameter) => peer.stop()]) {
      expectFair(await during(flood(), () => agent.restart(leave)));
      await recovers({ agent, client, server });
    }
    for (const leave of [undefined, (node: OurProcess) => node.leave()]) {
      expectFair(await during(flood(), () => server.restart(leave)));
      await recovers({ agent, client, server });
    }
    await killedDuring(flood(), () => client.restart());
    await recovers({ agent, client, server });
    const leaving = flood();
    await during(leaving, () => client.restart((node) => node.leave()));
    expectFair(await leaving, FAIR_ENDS_OF_A_LEAVER);
    await recovers({ agent, client, server });
  }

  /** Both links of the agent are open again, in everybody's eyes, and what goes through it is answered. */
  async function recovers({ agent, client, server }: Chain): Promise<void> {
    await Promise.all([client.now.isReadyNow(AGENT), server.now.isReadyNow(AGENT)]);
    await Promise.all([agent.now.isOpenNow(CLIENT.identity), agent.now.isOpenNow(SERVER.identity)]);
    // it says STATE_OPEN a moment before it routes there
    const deadline = performance.now() + ROUTES_WITHIN_MS;
    while ((await client.now.flood(SERVER.realm, 1))["2001"] !== 1) expect(performance.now()).toBeLessThan(deadline);
    expect(await client.now.flood(SERVER.realm, AFTERWARDS)).toEqual({ 2001: AFTERWARDS });
  }
}
