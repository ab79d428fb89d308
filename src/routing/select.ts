import type { Random } from "../environment.ts";
import { systemEnvironment } from "../environment.ts";
import { DiameterError } from "../errors.ts";
import type { Message } from "../message/message.ts";
import type { Peer } from "../peer/peer.ts";
import { IdentityMap } from "./identity-map.ts";

/**
 * Chooses one of at least two usable peers for a request. It may throw `NotRoutable` when none suits. `node` and `app` are the sending
 * ones.
 */
export type PeerSelector<Owner = unknown, App = unknown> = (
  node: Owner,
  app: App,
  message: Message,
  peers: readonly Peer[],
) => Peer;

/**
 * Chooses the peer for whose answers the fewest requests wait; on a tie the one that has had no request for longest, so that equals
 * take turns. The past does not count: a peer that comes back takes its share at once, and a peer that hangs gets no more.
 */
export function selectLeastPendingPeer(_node: unknown, _app: unknown, _message: Message, peers: readonly Peer[]): Peer {
  let least = peers[0] as Peer;
  for (let index = 1; index < peers.length; index++) {
    const peer = peers[index] as Peer;
    const more = peer.pendingRequests - least.pendingRequests;
    if (more < 0 || (more === 0 && peer.lastRequest < least.lastRequest)) least = peer;
  }
  return least;
}

/**
 * Chooses as python-diameter does: the peer with the least sum of requests sent and requests unanswered; the first one on a tie. All
 * requests since the peer was added count: a peer that was away gets everything until it has caught up, and a peer that hangs gets
 * its share. {@link selectLeastPendingPeer}, the default, has neither fault.
 */
export function selectLeastUsedPeer(_node: unknown, _app: unknown, _message: Message, peers: readonly Peer[]): Peer {
  let least = peers[0] as Peer;
  let leastLoad = loadOf(least);
  for (let index = 1; index < peers.length; index++) {
    const peer = peers[index] as Peer;
    const load = loadOf(peer);
    if (load >= leastLoad) continue;
    least = peer;
    leastLoad = load;
  }
  return least;
}

/** Takes the peers in turn. */
export function selectRoundRobin(): PeerSelector {
  let turn = 0;
  return (_node, _app, _message, peers) => peers[turn++ % peers.length] as Peer;
}

/** Takes any peer, all equally often. */
export function selectRandom(random: Random = systemEnvironment.random): PeerSelector {
  return (_node, _app, _message, peers) => peers[Math.floor(random.float() * peers.length)] as Peer;
}

/**
 * Takes peers in the proportion of their weights by node name. A peer that is not named has weight 1; a peer of weight 0 is taken only
 * when no other is left. The share is exact over time, and a peer of large weight is not taken many times in a row.
 * @throws DiameterError `invalid-argument` for a weight below 0.
 */
export function selectWeighted(weights: Readonly<Record<string, number>>): PeerSelector {
  const shares = new IdentityMap<number>();
  for (const [name, weight] of Object.entries(weights)) {
    if (!(weight >= 0 && Number.isFinite(weight))) {
      throw new DiameterError("invalid-argument", `The weight of ${name} is ${weight}; give a number from 0 on`);
    }
    shares.set(name, weight);
  }
  // Smooth weighted round-robin: each peer earns its weight, and the richest is taken and pays the sum of all weights.
  const credits = new WeakMap<Peer, number>();
  return (_node, _app, _message, peers) => {
    let total = 0;
    let richest: Peer | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const peer of peers) {
      const weight = shares.get(peer.nodeName) ?? 1;
      if (weight === 0) continue;
      total += weight;
      const credit = (credits.get(peer) ?? 0) + weight;
      credits.set(peer, credit);
      if (credit <= most) continue;
      richest = peer;
      most = credit;
    }
    if (richest === undefined) return peers[0] as Peer;
    credits.set(richest, most - total);
    return richest;
  };
}

/**
 * Sends all requests of a session to the same peer as long as it is usable; when it is not, only its own sessions move.
 * Nothing is remembered: the choice follows from the Session-Id and the names of the peers (rendezvous hashing). Requests
 * without a Session-Id go where `otherwise` says, to the peer with the fewest requests waiting by default.
 */
export function selectSessionSticky(otherwise: PeerSelector = selectLeastPendingPeer): PeerSelector {
  return (node, app, message, peers) => {
    const { sessionId } = message.attributes;
    if (typeof sessionId !== "string") return otherwise(node, app, message, peers);
    const session = hashText(sessionId);
    let chosen = peers[0] as Peer;
    let highest = -1;
    for (const peer of peers) {
      const score = mix(session ^ hashText(peer.nodeName));
      if (score <= highest) continue;
      chosen = peer;
      highest = score;
    }
    return chosen;
  };
}

function loadOf(peer: Peer): number {
  return peer.counters.sent.requests + peer.pendingRequests;
}

/** FNV-1a. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Spreads a difference of few bits over all bits of the hash (the end of MurmurHash3). */
function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
