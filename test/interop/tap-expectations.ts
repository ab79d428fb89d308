import { expect } from "vitest";
import type { Side, WireTap } from "./wire-tap.ts";

const DWR = 280;
const DPR = 282;

/** Waits for a DWR of `from`; it is answered with success, and the connection lives on: no DPR, no second CER. */
export async function expectWatchdog(tap: WireTap, from: Side): Promise<void> {
  await expectAnswered(tap, from, DWR);
  expect(tap.summary().slice(2, 4)).toEqual([`${from} 280 request`, `${otherThan(from)} 280 answer 2001`]);
}

/** Waits for the DPR of `from` and for its answer with success. */
export function expectFarewell(tap: WireTap, from: Side): Promise<void> {
  return expectAnswered(tap, from, DPR);
}

/** Waits for a request of `from` and for its answer with success. */
export async function expectAnswered(tap: WireTap, from: Side, command: number): Promise<void> {
  const request = await tap.waitFor({ from, command, isRequest: true });
  const answer = await tap.waitFor({ from: otherThan(from), command, isRequest: false });
  expect(answer).toMatchObject({ resultCode: 2001, hopByHop: request.hopByHop, endToEnd: request.endToEnd });
}

function otherThan(side: Side): Side {
  return side === "dialler" ? "listener" : "dialler";
}
