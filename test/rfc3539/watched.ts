import { expect } from "vitest";
import type { Peer } from "../../src/index.ts";
import type { ScriptedPeer } from "../../src/testing/index.ts";
import { makeRig, type Rig, type RigOptions, startRig } from "../rfc6733/rig.ts";

/** A node that is watched, with P; Q as far as the test opens it. */
export interface Watched {
  readonly rig: Rig;
  readonly p: ScriptedPeer;
}

/** P is open, by a connection of its own. */
export async function open(options: RigOptions = {}): Promise<Watched> {
  const rig = await startRig(options);
  const p = await rig.p.open();
  return { rig, p };
}

/** P and Q are open, Q answers the watchdog by itself; requests go to P as long as it is usable. */
export async function openBoth(options: RigOptions = {}): Promise<Watched & { readonly q: ScriptedPeer }> {
  const rig = makeRig({ p: { persistent: true }, q: { persistent: true }, ...options });
  await rig.p.listen();
  await rig.q.listen({ answersWatchdog: true });
  await rig.node.start();
  const p = await rig.p.accept();
  const q = await rig.q.accept();
  rig.node.peerRouteSelectFunc = (_node, _application, _message, peers) => peers[0] as Peer;
  return { rig, p, q };
}

/** By the letter of RFC 3539 a peer that was lost passes REOPEN; by default only one that the watchdog gave up does. */
export const LETTER: RigOptions = { node: { reopen: "rfc3539" } };

/** P was open, its connection broke, and it is open again: in REOPEN. What it got there was not looked at yet. */
export async function reopened(options: RigOptions = {}): Promise<Watched> {
  const { rig, p } = await open({ ...options, node: { ...LETTER.node, ...options.node } });
  p.reset();
  await rig.clock.settle();
  return { rig, p: await rig.p.open() };
}

/** Runs the clock until the next DWR comes; how many seconds that took. It is not answered. */
export async function nextDwr({ rig, p }: Watched, limitSeconds = 60): Promise<number> {
  const before = rig.clock.monotonic();
  const dwr = await p.next(limitSeconds);
  expect([dwr.code, dwr.isRequest]).toEqual([280, true]);
  return (rig.clock.monotonic() - before) / 1000;
}

/** Answers the DWR that came last. */
export async function answerDwr({ rig, p }: Watched, resultCode = 2001): Promise<void> {
  const dwr = p.received.filter(({ code, isRequest }) => code === 280 && isRequest).at(-1);
  if (dwr !== undefined) p.answer(dwr, { resultCode });
  await rig.clock.settle();
}

/** Seconds until the watchdog of P is in this state. */
export function secondsUntil({ rig }: Watched, state: Peer["watchdogState"], limitSeconds = 60): Promise<number> {
  return rig.clock.until(() => rig.p.peer.watchdogState === state, limitSeconds);
}

/** Twinit less and plus 2 seconds of jitter, so many times. */
export function expectTw(seconds: number, times = 1, twinit = 6): void {
  expect(seconds).toBeGreaterThanOrEqual(times * (twinit - 2));
  expect(seconds).toBeLessThanOrEqual(times * (twinit + 2));
}

/** How many DWRs came in all. */
export function dwrCount(script: ScriptedPeer): number {
  return script.received.filter(({ code, isRequest }) => code === 280 && isRequest).length;
}
