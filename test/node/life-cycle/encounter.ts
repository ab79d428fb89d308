import type { Node } from "../../../src/node/node.ts";
import type { NodeOptions } from "../../../src/node/options.ts";
import type { PeerOptions } from "../../../src/node/peers/peer-options.ts";
import type { Peer } from "../../../src/peer/peer.ts";
import type { ScriptedPeer } from "../../../src/testing/scripted-peer.ts";
import type { VirtualClock } from "../../../src/testing/virtual-clock.ts";
import type { MemoryNetwork } from "../../../src/transport/memory.ts";
import type { TransportListener } from "../../../src/transport/transport.ts";
import { dialling, scripted } from "../scripted.ts";

/** Who opens the connection. */
export type Direction = "we dial them" | "they dial us";
export const DIRECTIONS: readonly Direction[] = ["we dial them", "they dial us"];

/** A node and a peer whose transport is up; capabilities are not exchanged yet. */
export interface Encounter {
  readonly node: Node;
  readonly peer: Peer;
  readonly clock: VirtualClock;
  readonly network: MemoryNetwork;
  /** The other side. */
  readonly remote: ScriptedPeer;
  /** What `peerDisconnected` said, in order: reason and seconds till the next attempt. */
  readonly ends: { readonly reason: number; readonly reconnectSeconds: number | null }[];
  /** Virtual seconds of each attempt of ours. */
  readonly attempts: number[];
  /** Where they listen, when we dial. */
  readonly listener: TransportListener | undefined;
  /** Exchanges capabilities on `remote`; then the peer is usable. */
  open(): Promise<void>;
  /** Their next connection: one that we open, or one that they open. */
  again(): Promise<ScriptedPeer>;
  /** CER and CEA on a connection. */
  exchange(remote: ScriptedPeer): Promise<void>;
}

/** Brings node and peer together in one of the two directions. Timers are those of `options`, and of the peer. */
export async function meet(
  direction: Direction,
  options: NodeOptions = {},
  peerOptions: PeerOptions = {},
): Promise<Encounter> {
  return direction === "we dial them" ? meetDialling(options, peerOptions) : meetDialled(options, peerOptions);
}

async function meetDialling(options: NodeOptions, peerOptions: PeerOptions): Promise<Encounter> {
  const { node, peer, clock, network, incoming, listen } = await dialling(options, peerOptions);
  const records = record(node, clock);
  const listener = await listen();
  await node.start();
  let taken = 0;
  const again = async (): Promise<ScriptedPeer> => {
    await clock.until(() => incoming.length > taken);
    return incoming[taken++] as ScriptedPeer;
  };
  const exchange = async (remote: ScriptedPeer): Promise<void> => {
    await remote.answerCapabilities();
    await clock.until(() => peer.isUsable, 1);
  };
  const remote = await again();
  return {
    node,
    peer,
    clock,
    network,
    remote,
    listener,
    again,
    exchange,
    open: () => exchange(remote),
    ...records,
  };
}

async function meetDialled(options: NodeOptions, peerOptions: PeerOptions): Promise<Encounter> {
  const { node, clock, network, dial } = await scripted(options);
  const peer = node.peers.get("client.example") as Peer;
  Object.assign(peer, peerOptions);
  const records = record(node, clock);
  const exchange = async (remote: ScriptedPeer): Promise<void> => {
    await remote.exchangeCapabilities();
    await clock.until(() => peer.isUsable, 1);
  };
  const remote = await dial();
  return {
    node,
    peer,
    clock,
    network,
    remote,
    listener: undefined,
    again: () => dial(),
    exchange,
    open: () => exchange(remote),
    ...records,
  };
}

function record(node: Node, clock: VirtualClock): Pick<Encounter, "ends" | "attempts"> {
  const ends: Encounter["ends"] = [];
  const attempts: number[] = [];
  node.on("peerDisconnected", ({ reason, reconnectSeconds }) => ends.push({ reason, reconnectSeconds }));
  node.on("peerConnecting", () => attempts.push(clock.monotonic() / 1000));
  return { ends, attempts };
}
