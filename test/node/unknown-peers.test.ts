import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.ts";
import { DisconnectPeerRequest } from "../../src/message/gen/rfc6733.ts";
import type { Message } from "../../src/message/message.ts";
import type { UnknownPeersPolicy } from "../../src/node/options.ts";
import { creditControlRequest } from "../../src/testing/messages.ts";
import type { ScriptedPeer } from "../../src/testing/scripted-peer.ts";
import { chargingServer } from "./charging.ts";
import { scripted } from "./scripted.ts";

const STRANGER = { originHost: "Stranger.elsewhere.example", originRealm: "elsewhere.example" };
/** The two timers of housekeeping: what a node without connections has. */
const QUIET_TIMERS = 2;

type Stage = Awaited<ReturnType<typeof scripted>> & { readonly stranger: ScriptedPeer };

async function strangerAt(unknownPeers: UnknownPeersPolicy, application?: Application): Promise<Stage> {
  const stage = await scripted({ unknownPeers }, application);
  return { ...stage, stranger: await stage.dial({ identity: STRANGER }) };
}

function resultOf(cea: Message): unknown[] {
  return [cea.attributes.resultCode, cea.header.isError];
}

/** A promise that the clock settles. */
function later<T>(stage: () => Stage, seconds: number, settle: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    stage().clock.setTimer(seconds * 1000, () => {
      try {
        resolve(settle());
      } catch (error) {
        reject(error);
      }
    });
  });
}

describe("unknown peers", () => {
  it.each<[string, UnknownPeersPolicy]>([
    ["reject", "reject"],
    ["a function that says false", () => false],
    ["a function that says something else than true", () => 1 as never],
    ["a function that says false later", () => Promise.resolve(false)],
    ["a function that says something else than true later", () => Promise.resolve({} as never)],
    ["a function that fails", () => Promise.reject(new Error("no database"))],
  ])("unknown peers - %s: CEA 3010 with the E flag, then the end", async (_title, policy) => {
    const { node, clock, stranger } = await strangerAt(policy);
    const rejected: unknown[] = [];
    node.on("peerRejected", ({ originHost, resultCode }) => rejected.push([originHost, resultCode]));
    expect(resultOf(await stranger.exchangeCapabilities())).toEqual([3010, true]);
    await clock.advance(1);
    expect(rejected).toEqual([[STRANGER.originHost, 3010]]);
    expect([stranger.closed, node.peers.size, node.connections.size]).toEqual([{ by: "remote" }, 1, 0]);
    expect(node.tableSizes.timers).toBe(QUIET_TIMERS);
    await clock.run(node.stop());
  });

  it.each<[string, UnknownPeersPolicy]>([
    ["accept", "accept"],
    ["a function that says true", () => true],
    ["a function that says true later", () => Promise.resolve(true)],
  ])(
    "unknown peers - %s: a peer like others, in both directions, till its connection ends (PTB-06)",
    async (_title, policy) => {
      const application = chargingServer();
      const { node, clock, stranger } = await strangerAt(policy, application);
      expect(resultOf(await stranger.exchangeCapabilities())).toEqual([2001, false]);
      const peer = node.peers.get("stranger.ELSEWHERE.example");
      expect(peer).toMatchObject({ nodeName: STRANGER.originHost, realmName: STRANGER.originRealm, isDynamic: true });
      stranger.send(creditControlRequest({ ...STRANGER, authApplicationId: 4 }));
      expect((await stranger.next()).attributes.resultCode).toBe(2001);
      const sent = application.sendRequest(creditControlRequest({ destinationRealm: STRANGER.originRealm }));
      stranger.answer(await stranger.next(), { authApplicationId: 4, ccRequestType: 4, ccRequestNumber: 0 });
      expect((await clock.run(sent)).attributes.originHost).toBe(STRANGER.originHost);
      stranger.end();
      await clock.advance(1);
      expect([node.peers.size, node.connections.size, peer?.connection]).toEqual([1, 0, null]);
      await clock.run(node.stop());
    },
  );

  it("unknown peers - removePeer takes leave of one with DPR and forgets it; it may come again", async () => {
    const { node, clock, stranger, dial } = await strangerAt("accept");
    await stranger.exchangeCapabilities();
    const removed = node.removePeer(node.peers.get(STRANGER.originHost)!);
    expect(node.peers.size).toBe(1);
    stranger.answer(await stranger.next());
    await clock.run(removed);
    await clock.advance(1);
    expect([stranger.closed, node.connections.size, node.tableSizes.timers]).toEqual([
      { by: "remote" },
      0,
      QUIET_TIMERS,
    ]);
    const again = await dial({ identity: STRANGER });
    expect(resultOf(await again.exchangeCapabilities())).toEqual([2001, false]);
    await clock.run(node.stop({ force: true }));
  });

  it("unknown peers - addPeer keeps an accepted one for good", async () => {
    const { node, clock, stranger } = await strangerAt("accept");
    await stranger.exchangeCapabilities();
    const peer = node.peers.get(STRANGER.originHost);
    expect(node.addPeer(`aaa://${STRANGER.originHost}`, { realmName: STRANGER.originRealm })).toBe(peer);
    stranger.end();
    await clock.advance(1);
    expect([node.peers.get(STRANGER.originHost), peer?.isDynamic]).toEqual([peer, false]);
    await clock.run(node.stop());
  });

  it("unknown peers - the function sees the CER and where it came from; configured peers are not its matter", async () => {
    const seen: unknown[] = [];
    const { node, clock, stranger, dial } = await strangerAt(({ originHost, originRealm, productName }, { ip }) => {
      seen.push([originHost, originRealm, productName, ip]);
      return true;
    });
    await stranger.exchangeCapabilities();
    await (await dial({ address: "10.0.0.3" })).exchangeCapabilities();
    expect(seen).toEqual([[STRANGER.originHost, STRANGER.originRealm, "script", "10.0.0.2"]]);
    await clock.run(node.stop({ force: true }));
  });
});

describe("unknown peers, decided later", () => {
  it("unknown peers - a decision takes its time, and holds up nobody else", async () => {
    const stage: Stage = await strangerAt(() =>
      later(
        () => stage,
        3,
        () => true,
      ),
    );
    const { node, clock, stranger, dial } = stage;
    stranger.send(stranger.cer());
    await clock.advance(2.9);
    const known = await dial({ address: "10.0.0.3" });
    expect(resultOf(await known.exchangeCapabilities())).toEqual([2001, false]);
    expect(stranger.received).toEqual([]);
    await clock.advance(0.2);
    expect(stranger.received.map(resultOf)).toEqual([[2001, false]]);
    // cerTimeout is over
    await clock.advance(5);
    expect([stranger.closed, node.peers.size]).toEqual([undefined, 2]);
    await clock.run(node.stop({ force: true }));
  });

  it("unknown peers - a decision that takes longer than cerTimeout is none: the connection is closed", async () => {
    const rejected: string[] = [];
    const stage: Stage = await strangerAt(() =>
      later(
        () => stage,
        5,
        () => true,
      ),
    );
    const { node, clock, stranger } = stage;
    node.on("peerRejected", ({ reason }) => rejected.push(reason));
    stranger.send(stranger.cer());
    await clock.advance(10);
    expect([stranger.received, stranger.closed?.by, node.peers.size]).toEqual([[], expect.any(String), 1]);
    expect(rejected).toEqual(["Whether the sender of the CER may connect was not decided in time"]);
    await clock.run(node.stop());
  });

  it.each<[string, (stage: Stage) => unknown]>([
    ["that leaves meanwhile", ({ stranger }) => stranger.end()],
    ["that breaks off meanwhile", ({ stranger }) => stranger.reset()],
    ["that sends a second CER meanwhile", ({ stranger }) => stranger.send(stranger.cer())],
    ["that sends a request meanwhile", ({ stranger }) => stranger.send(creditControlRequest(STRANGER))],
    ["that sends garbage meanwhile", ({ stranger }) => stranger.send(Buffer.alloc(64, 0xff))],
    ["whose connection we close meanwhile", ({ node }) => [...node.connections.values()][0]?.close()],
  ])("unknown peers - one %s is no peer, whatever is decided", async (_title, act) => {
    const stage: Stage = await strangerAt(() =>
      later(
        () => stage,
        2,
        () => true,
      ),
    );
    const { node, clock, stranger } = stage;
    stranger.send(stranger.cer());
    await clock.advance(1);
    act(stage);
    await clock.advance(2);
    expect([stranger.received, stranger.closed !== undefined]).toEqual([[], true]);
    expect([node.peers.size, node.connections.size, node.tableSizes.timers]).toEqual([1, 0, QUIET_TIMERS]);
    await clock.run(node.stop());
  });

  it("unknown peers - a stop while one is decided about ends it", async () => {
    const stage: Stage = await strangerAt(() =>
      later(
        () => stage,
        2,
        () => true,
      ),
    );
    const { node, clock, stranger, network } = stage;
    stranger.send(stranger.cer());
    await clock.advance(1);
    await clock.run(node.stop());
    await clock.advance(5);
    expect([stranger.received, node.peers.size, network.openEnds, clock.pendingTimers]).toEqual([[], 1, 0, 0]);
  });

  it("unknown peers - what the function adds as a peer meanwhile is that peer", async () => {
    const stage: Stage = await strangerAt(async () => {
      await later(
        () => stage,
        1,
        () => true,
      );
      stage.node.addPeer(`aaa://${STRANGER.originHost}`, { realmName: STRANGER.originRealm });
      return true;
    });
    const { node, clock, stranger } = stage;
    expect(resultOf(await stranger.exchangeCapabilities())).toEqual([2001, false]);
    expect(node.peers.get(STRANGER.originHost)).toMatchObject({ isDynamic: false, isUsable: true });
    await clock.run(node.stop({ force: true }));
  });
});

describe("unknown peers, thousands", () => {
  it("unknown peers - thousands that come and go, in every way, leave nothing behind", async () => {
    const { node, clock, network, dial } = await scripted({
      unknownPeers: ({ originHost }) =>
        originHost.startsWith("a") ? Promise.resolve(true) : originHost.startsWith("s"),
    });
    let ready = 0;
    let gone = 0;
    node.on("peerReady", () => ready++);
    node.on("peerDisconnected", () => gone++);
    const WAVES = 40;
    const WAVE = 75;
    for (let wave = 0; wave < WAVES; wave++) {
      const strangers = await Promise.all(
        Array.from({ length: WAVE }, (_, index) => {
          const originHost = `${"asr"[index % 3]}${wave}-${index}.example`;
          return dial({ identity: { ...STRANGER, originHost }, address: `10.1.${wave}.${index}` });
        }),
      );
      await Promise.all(strangers.map((stranger) => stranger.exchangeCapabilities()));
      expect([node.peers.size, node.connections.size]).toEqual([1 + (WAVE * 2) / 3, (WAVE * 2) / 3]);
      for (const stranger of strangers) {
        const { originHost } = stranger.identity;
        stranger.send(creditControlRequest({ ...STRANGER, originHost, authApplicationId: 4 }));
      }
      await clock.settle();
      for (const [index, stranger] of strangers.entries()) await leave(stranger, index);
      await clock.advance(6);
      expect([node.peers.size, node.connections.size, network.openEnds]).toEqual([1, 0, 0]);
    }
    const accepted = (WAVES * WAVE * 2) / 3;
    expect([ready, gone]).toEqual([accepted, accepted]);
    expect([node.socketPeers.size, node.peerSockets.size, node.tableSizes.timers]).toEqual([0, 0, QUIET_TIMERS]);
    expect(node.tableSizes.rememberedHosts).toBe(accepted);
    await clock.advance(300);
    expect(node.tableSizes).toMatchObject({ remembered: 0, rememberedHosts: 0, unanswered: 0, pending: 0 });
    await clock.run(node.stop());
    expect(clock.pendingTimers).toBe(0);
  });
});

function leave(stranger: ScriptedPeer, index: number): void {
  const { originHost, originRealm } = stranger.identity;
  if (stranger.closed !== undefined) return;
  if (index % 4 === 0) stranger.end();
  else if (index % 4 === 1) stranger.reset();
  else stranger.send(new DisconnectPeerRequest({ originHost, originRealm, disconnectCause: index % 4 === 2 ? 0 : 2 }));
}
