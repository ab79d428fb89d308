import { type OurNode, type OurNodeOptions, startOurNode } from "./our-node.ts";
import type { Stack, StackOptions, StackPeer } from "./stacks.ts";
import { WireTap } from "./wire-tap.ts";

/** Our node, beside any stack. */
export const OURS = { identity: "node.ours.test", realm: "ours.test" };

/** A stack's program and a node of ours, with the tap between them. */
export interface Pair {
  readonly ours: OurNode;
  readonly theirs: StackPeer;
  readonly tap: WireTap;
}

export interface PairOptions {
  readonly ours?: Partial<OurNodeOptions>;
  readonly theirs?: Partial<StackOptions>;
}

export type Scenario = (pair: Pair) => Promise<void>;

/** The Origin-Host of a stack's program. */
export function identityOf({ realm }: Stack): string {
  return `peer.${realm}`;
}

/** Runs a scenario in which we dial a stack's program. */
export async function dialled(stack: Stack, scenario: Scenario, options: PairOptions = {}): Promise<void> {
  const identity = identityOf(stack);
  await using theirs = await stack.start({ role: "listen", identity, peer: OURS, ...options.theirs });
  await using tap = await WireTap.start(theirs.port);
  const dial = [{ identity, realm: stack.realm, port: tap.port }];
  await using ours = await startOurNode({ ...OURS, dial, ...options.ours });
  await scenario({ ours, theirs, tap });
}

/** Runs a scenario in which a stack's program dials us. */
export async function dialling(stack: Stack, scenario: Scenario, options: PairOptions = {}): Promise<void> {
  const identity = identityOf(stack);
  await using ours = await startOurNode({ ...OURS, ...options.ours });
  await using tap = await WireTap.start(ours.port);
  await using theirs = await stack.start({ role: "dial", identity, peer: OURS, port: tap.port, ...options.theirs });
  await scenario({ ours, theirs, tap });
}

/** Resolves to the reason of the next lost connection. */
export function reasonOfEnd({ node }: OurNode): Promise<number> {
  return new Promise((resolve) => node.on("peerDisconnected", ({ reason }) => resolve(reason)));
}
