import { describe, expect, it } from "vitest";
import type { Message } from "../../src/message/message.ts";
import { Peer } from "../../src/peer/peer.ts";
import {
  type PeerSelector,
  selectLeastPendingPeer,
  selectLeastUsedPeer,
  selectRandom,
  selectRoundRobin,
  selectSessionSticky,
  selectWeighted,
} from "../../src/routing/select.ts";
import { SeededRandom } from "../../src/testing/virtual-environment.ts";

const peers = ["a", "b", "c"].map(
  (name) => new Peer({ nodeName: `${name}.example`, realmName: "example", transport: 10, port: 3868 }),
);

function request(sessionId?: string): Message {
  return { attributes: { sessionId } } as unknown as Message;
}

function shares(select: PeerSelector, count: number, among: readonly Peer[] = peers): Record<string, number> {
  const taken: Record<string, number> = {};
  for (let index = 0; index < count; index++) {
    const { nodeName } = select(undefined, undefined, request(), among);
    taken[nodeName] = (taken[nodeName] ?? 0) + 1;
  }
  return taken;
}

describe("peer selection", () => {
  it("peer selection - least used takes the fewest requests sent and outstanding, the first on a tie", () => {
    const [a, b] = peers.map(
      ({ nodeName }) => new Peer({ nodeName, realmName: "example", transport: 10, port: 3868 }),
    ) as [Peer, Peer];
    const select = (): Peer => selectLeastUsedPeer(undefined, undefined, request(), [a, b]);
    expect(select()).toBe(a);
    a.counters.countSent(272, true);
    expect(select()).toBe(b);
    b.counters.countSent(272, true);
    b.pendingRequests = 1;
    expect(select()).toBe(a);
    a.counters.countReceived(272, true);
    expect(select()).toBe(a);
  });

  it("peer selection - least pending takes the fewest requests outstanding, whatever was sent before", () => {
    const [a, b, c] = ["a", "b", "c"].map(
      (name) => new Peer({ nodeName: `${name}.example`, realmName: "example", transport: 10, port: 3868 }),
    ) as [Peer, Peer, Peer];
    const select = (...among: Peer[]): Peer => selectLeastPendingPeer(undefined, undefined, request(), among);
    for (let count = 0; count < 5; count++) a.counters.countSent(272, true);
    b.pendingRequests = 1;
    c.pendingRequests = 2;
    expect([select(a, b, c), select(c, b, a), select(b, c), select(c, b)]).toEqual([a, a, b, b]);
    // Of equals the one that has had no turn for longest, in whatever order they stand.
    a.pendingRequests = 1;
    a.lastRequest = 8;
    b.lastRequest = 7;
    expect([select(a, b, c), select(b, a), select(a, b)]).toEqual([b, b, b]);
    b.lastRequest = 9;
    expect([select(a, b, c), select(b, a)]).toEqual([a, a]);
    b.lastRequest = 8;
    expect([select(a, b), select(b, a)]).toEqual([a, b]);
  });

  it("peer selection - round-robin takes all in turn, whatever number is left", () => {
    const select = selectRoundRobin();
    expect(shares(select, 300)).toEqual({ "a.example": 100, "b.example": 100, "c.example": 100 });
    expect(shares(select, 10, peers.slice(0, 2))).toEqual({ "a.example": 5, "b.example": 5 });
  });

  it("peer selection - random takes all about equally often", () => {
    for (const count of Object.values(shares(selectRandom(new SeededRandom(5)), 3000))) {
      expect(Math.abs(count - 1000)).toBeLessThan(100);
    }
  });

  it("peer selection - weighted takes the exact shares, and names without case", () => {
    const select = selectWeighted({ "A.example": 3, "b.example": 0 });
    expect(shares(select, 400)).toEqual({ "a.example": 300, "c.example": 100 });
    expect(shares(select, 2, [peers[1]!])).toEqual({ "b.example": 2 });
    expect(() => selectWeighted({ "a.example": -1 })).toThrow("The weight of a.example is -1");
  });

  it("peer selection - a peer of weight 0 is not taken for one that has had its share, when another is gone", () => {
    const [a, , none] = peers;
    const select = selectWeighted({ "c.example": 0 });
    expect(select(undefined, undefined, request(), peers)).toBe(a);
    for (let count = 0; count < 5; count++) {
      expect(select(undefined, undefined, request(), [none!, a!])).toBe(a);
    }
    expect(select(undefined, undefined, request(), [none!])).toBe(none);
  });

  it("peer selection - weighted does not take the heavy peer many times on end", () => {
    const select = selectWeighted({ "a.example": 2, "b.example": 1, "c.example": 0 });
    const names = Array.from({ length: 6 }, () => select(undefined, undefined, request(), peers).nodeName[0]);
    expect(names.join("")).toBe("abaaba");
  });

  it("peer selection - sticky keeps each session on its peer, and spreads sessions", () => {
    const select = selectSessionSticky();
    const chosen = new Map<string, Peer>();
    for (let index = 0; index < 3000; index++) {
      const session = `client;1;${index}`;
      chosen.set(session, select(undefined, undefined, request(session), peers));
    }
    for (const peer of peers) {
      const share = [...chosen.values()].filter((other) => other === peer).length;
      expect(Math.abs(share - 1000)).toBeLessThan(150);
    }
    const left = peers.slice(1);
    for (const [session, peer] of chosen) {
      const now = select(undefined, undefined, request(session), left);
      if (peer !== peers[0]) expect(now).toBe(peer);
    }
  });

  it("peer selection - sticky asks another rule when there is no session", () => {
    const select = selectSessionSticky(() => peers[2]!);
    expect(select(undefined, undefined, request(), peers)).toBe(peers[2]);
  });
});
