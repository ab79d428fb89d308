import type { Environment, Random } from "../environment.ts";
import { VirtualClock } from "./virtual-clock.ts";

/** Random numbers that follow from a seed: the same seed, the same numbers. Not for secrets. */
export class SeededRandom implements Random {
  #state: number;

  constructor(seed = 1) {
    this.#state = seed >>> 0;
  }

  uint32(): number {
    // The mixing steps of mulberry32.
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  float(): number {
    return this.uint32() / 2 ** 32;
  }

  bytes(length: number): Buffer {
    const octets = Buffer.alloc(length);
    for (let index = 0; index < length; index++) octets[index] = this.uint32() & 0xff;
    return octets;
  }
}

/** An environment for tests. */
export interface VirtualEnvironment extends Environment {
  readonly clock: VirtualClock;
  readonly random: SeededRandom;
}

/** A virtual clock and random numbers from `seed`. */
export function virtualEnvironment(seed = 1): VirtualEnvironment {
  return { clock: new VirtualClock(), random: new SeededRandom(seed) };
}
