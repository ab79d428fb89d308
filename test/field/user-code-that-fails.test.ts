import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.ts";
import { DiameterError } from "../../src/errors.ts";
import type { CreditControlRequest } from "../../src/message/gen/credit-control.ts";
import { DisconnectPeerRequest } from "../../src/message/gen/rfc6733.ts";
import type { NodeEvents } from "../../src/node/events.ts";
import type { Logger } from "../../src/node/log.ts";
import type { Node, PeerRouteSelectFunc } from "../../src/node/node.ts";
import { Peer } from "../../src/peer/peer.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import type { ScriptedPeer } from "../../src/testing/scripted-peer.ts";
import { answered, CLIENT, caught, clientOf } from "../node/client-of.ts";

type Client = Awaited<ReturnType<typeof clientOf>>;

const BOOM = new Error("boom");
const fails = (): never => {
  throw BOOM;
};
const rejects = async (): Promise<never> => fails();

function answer(server: ScriptedPeer, request: CreditControlRequest, resultCode: number): void {
  const error = request.error({ resultCode });
  Object.assign(error.attributes, { originHost: server.identity.originHost, originRealm: "example" });
  server.send(error);
}

/** Whatever escaped everybody while a test ran. */
const escaped: unknown[] = [];
const onEscaped = (error: unknown): void => void escaped.push(error);
beforeEach(() => {
  escaped.length = 0;
  process.on("uncaughtException", onEscaped).on("unhandledRejection", onEscaped);
});
afterEach(() => {
  process.off("uncaughtException", onEscaped).off("unhandledRejection", onEscaped);
});

/** One life of a node with two servers: answered, refused, suspected, lost, late, nobody's, DPR, stop. */
async function live({ clock, gateway, servers, node, network }: Client): Promise<void> {
  const [, second] = servers as [ScriptedPeer, ScriptedPeer];
  const send = (): Promise<unknown> =>
    gateway.sendRequest(creditControlRequest({ destinationHost: "p2.example" }), { timeout: 3 }).then(
      ({ attributes }) => attributes.resultCode,
      (error: DiameterError) => error.code,
    );
  const good = send();
  second.answer(await second.next(), answered);
  expect(await clock.run(good)).toBe(2001);
  const late = send();
  const missed = await second.next();
  expect(await clock.run(late)).toBe("request-timeout");
  second.answer(missed, answered);
  const moves = gateway.sendRequest(creditControlRequest(), { peers: [...node.peers.values()] });
  await clock.settle();
  const first = servers.find((server) => server.rest().length > 0) as ScriptedPeer;
  network.sever(CLIENT, first === second ? "10.0.0.2" : "10.0.0.1");
  const other = servers.find((server) => server !== first) as ScriptedPeer;
  other.answer(await other.next(), answered);
  expect((await clock.run(moves)).resultCode).toBe(2001);
  other.send(new DisconnectPeerRequest({ originHost: "p", originRealm: "example", disconnectCause: 0 }));
  await clock.settle();
  other.end();
  await clock.advance(100);
  await clock.run(node.stop());
  expect(node.tableSizes).toMatchObject({ pending: 0, waiting: 0, unanswered: 0, timers: 0 });
  expect([...node.peers.values()].map((peer) => peer.pendingRequests)).toEqual([0, 0]);
  await new Promise((resolve) => setImmediate(resolve));
}

const EVENTS: readonly (keyof NodeEvents)[] = [
  "peerConnecting",
  "peerConnected",
  "peerReady",
  "peerSuspected",
  "peerDisconnecting",
  "peerDisconnected",
  "peerRejected",
  "message",
  "protocolError",
  "statistics",
  "stopped",
];

/** What a user gives a node, by name: each as one that throws, and as one whose promise is rejected. */
const CALLBACKS: readonly [string, (node: Node, application: Application, fail: () => never) => void][] = [
  ...EVENTS.map((name): [string, (node: Node, application: Application, fail: () => never) => void] => [
    `a listener of ${name}`,
    (node, _application, fail) => node.on(name, fail),
  ]),
  ["a listener of ready", (_node, application, fail) => application.on("ready", fail)],
  ["a listener of notReady", (_node, application, fail) => application.on("notReady", fail)],
  ["handleAnswer", (_node, application, fail) => Object.assign(application, { handleAnswer: fail })],
  ["peersChanged", (_node, application, fail) => Object.assign(application, { peersChanged: fail })],
  ["stop of an application", (_node, application, fail) => Object.assign(application, { stop: fail })],
];

describe("user code that fails", () => {
  it.each(CALLBACKS)("user code that fails - %s throws or rejects: nothing else is touched", async (_name, install) => {
    for (const fail of [fails, rejects as unknown as () => never]) {
      const logged: unknown[] = [];
      const quiet = (): void => {};
      const client = await clientOf(2, {
        logger: { debug: quiet, info: quiet, warn: quiet, error: (_text, { error }) => void logged.push(error) },
      });
      install(client.node, client.gateway, fail);
      await live(client);
      expect(escaped).toEqual([]);
      expect(logged.filter((error) => error !== BOOM)).toEqual([]);
    }
  });

  it("user code that fails - what a listener throws, or rejects with later, is logged", async () => {
    const logged: string[] = [];
    const quiet = (): void => {};
    const { node, clock } = await clientOf(1, {
      logger: {
        debug: quiet,
        info: quiet,
        warn: quiet,
        error: (text, { error }) => void logged.push(`${text}: ${error}`),
      },
    });
    const name = "then";
    const withThen = (value: unknown): never => ({ [name]: value }) as never;
    const failing = withThen((_done: unknown, failed: (error: unknown) => void) => failed(BOOM));
    node.on("stopped", fails);
    node.on("stopped", rejects);
    node.on("stopped", () => failing);
    node.on("stopped", () => withThen(5));
    await clock.run(node.stop());
    await new Promise((resolve) => setImmediate(resolve));
    expect(logged).toEqual(Array(3).fill("a listener of stopped failed: Error: boom"));
  });

  const LOGGERS: readonly [string, () => Logger][] = [
    ["throws at each line", () => ({ debug: fails, info: fails, warn: fails, error: fails })],
    ["has no levels", () => ({ debug: 1, info: 1, warn: 1, error: 1 }) as unknown as Logger],
    ["throws when it is asked what it takes", () => ({ ...(console as Logger), isEnabled: fails })],
    [
      "is asynchronous and rejects",
      () => ({ debug: rejects, info: rejects, warn: rejects, error: rejects }) as unknown as Logger,
    ],
  ];

  it.each(LOGGERS)("user code that fails - a logger that %s is told once and used no more", async (_name, make) => {
    const warnings: string[] = [];
    const onWarning = (warning: Error): void => void warnings.push(`${warning.name}: ${warning.message}`);
    process.on("warning", onWarning);
    const client = await clientOf(2);
    Object.defineProperty(client.node, "logger", { value: make(), writable: true });
    await live(client);
    process.off("warning", onWarning);
    expect(escaped).toEqual([]);
    expect(warnings.filter((text) => text.startsWith("DiameterWarning"))).toEqual([
      expect.stringContaining("DiameterWarning: The logger of a Diameter node failed and is used no more: "),
    ]);
  });

  it("user code that fails - after a logger that failed another one is used", async () => {
    const { node, clock } = await clientOf(1);
    node.logger = { debug: fails, info: fails, warn: fails, error: fails };
    node.addPeer("aaa://more.example", { persistent: true });
    const lines: string[] = [];
    const take = (text: string): void => void lines.push(text);
    node.logger = { debug: take, info: take, warn: take, error: take };
    await clock.run(node.stop());
    expect(lines).toContain("stopping");
  });
});

/** What a rule may give by mistake, and how the error names it. */
const WRONG: readonly [string, () => unknown, string][] = [
  ["nothing", () => undefined, "undefined"],
  ["null", () => null, "null"],
  ["a name", () => "p1.example", 'the text "p1.example"'],
  ["a promise", rejects, "a promise (it has to choose at once)"],
  [
    "a peer that is none of the candidates",
    () => new Peer({ nodeName: "x.example", realmName: "example", transport: 10, port: 3868 }),
    "x.example, which is none of them",
  ],
  ["another object", () => ({}), "an object that is no peer"],
];

describe("a rule for choosing peers that fails", () => {
  it.each(WRONG)("a rule for choosing peers that fails - it returns %s", async (_name, rule, text) => {
    const { node, gateway, clock } = await clientOf(2);
    node.peerRouteSelectFunc = rule as PeerRouteSelectFunc;
    const failed = caught(gateway.sendRequest(creditControlRequest()));
    await expect(failed).rejects.toThrow(DiameterError);
    await expect(failed).rejects.toThrow(
      `peerRouteSelectFunc returned ${text} for a Credit-Control request; return one of the peers that it is given (p1.example, p2.example), or throw NotRoutable`,
    );
    expect(node.tableSizes.pending).toBe(0);
    await new Promise((resolve) => setImmediate(resolve));
    expect(escaped).toEqual([]);
    await clock.run(node.stop({ force: true }));
  });

  /** Each brings the requests that wait at the first of three peers to the rule again. */
  const STATES: readonly [string, (client: Client, requests: readonly CreditControlRequest[]) => Promise<void>][] = [
    ["its connection is lost", async ({ servers }) => servers[0]!.end()],
    [
      "it is suspected",
      async ({ clock, node, network }) => {
        network.cut(CLIENT, "10.0.0.1");
        await clock.until(() => node.peers.get("p1.example")!.watchdogState === "SUSPECT");
      },
    ],
    [
      "it answers 3002",
      async ({ servers }, requests) => {
        for (const request of requests) answer(servers[0]!, request, 3002);
      },
    ],
    [
      "it answers 3004",
      async ({ servers }, requests) => {
        for (const request of requests) answer(servers[0]!, request, 3004);
      },
    ],
  ];

  it.each(STATES)(
    "a rule for choosing peers that fails - when %s: the request whose choice failed ends with its error, all others go on",
    async (_name, happen) => {
      const client = await clientOf(3, { idleTimeout: 6 }, { answersWatchdog: true });
      const { node, gateway, servers, clock, peers } = client;
      node.peerRouteSelectFunc = (_node, _application, request, candidates) => {
        const primary = candidates.find((peer) => peer.nodeName === "p1.example");
        if (primary === undefined && request.attributes.ccRequestNumber === 1) throw BOOM;
        return primary ?? (candidates[0] as Peer);
      };
      const promises = [0, 1, 2].map((ccRequestNumber) =>
        caught(gateway.sendRequest(creditControlRequest({ ccRequestNumber }), { timeout: 200 })),
      );
      await clock.settle();
      const requests = servers[0]!.rest().filter(({ code }) => code === 272) as CreditControlRequest[];
      await happen(client, requests);
      await clock.settle();
      await expect(promises[1]).rejects.toBe(BOOM);
      const moved = servers[1]!.rest().filter(({ code }) => code === 272);
      expect(moved.map(({ attributes }) => attributes.ccRequestNumber)).toEqual([0, 2]);
      for (const request of moved) servers[1]!.answer(request, answered);
      for (const promise of [promises[0]!, promises[2]!]) expect((await clock.run(promise)).resultCode).toBe(2001);
      expect([node.tableSizes.pending, peers.map((peer) => peer.pendingRequests)]).toEqual([0, [0, 0, 0]]);
      expect(escaped).toEqual([]);
      await clock.run(node.stop({ force: true }));
    },
  );

  it("a rule for choosing peers that fails - while a request waits for a peer: it ends with the error, the others go", async () => {
    const { node, gateway, servers, clock } = await clientOf(2);
    for (const server of servers) server.end();
    await clock.settle();
    const old = [...servers];
    const [fine, wrong] = [0, 1].map((ccRequestNumber) =>
      caught(gateway.sendRequest(creditControlRequest({ ccRequestNumber }), { connect: true, timeout: 200 })),
    );
    node.peerRouteSelectFunc = fails;
    await clock.until(() => servers.every((server, index) => server !== old[index]));
    for (const server of servers) await server.answerCapabilities();
    await clock.settle();
    // The first peer that came back had no rival.
    const went = servers.flatMap((server) => server.rest()).filter(({ code }) => code === 272);
    expect(went.length).toBe(2);
    for (const request of went) for (const server of servers) server.answer(request, answered);
    expect((await clock.run(Promise.all([fine, wrong]))).map((got) => got?.resultCode)).toEqual([2001, 2001]);
    await expect(gateway.sendRequest(creditControlRequest())).rejects.toBe(BOOM);
    await clock.run(node.stop({ force: true }));
  });
});
