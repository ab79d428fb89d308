import { type Clock, systemEnvironment } from "../environment.ts";
import { SecondSlotCounter } from "./second-slot-counter.ts";

/** How many samples each ring keeps. */
export const STATISTICS_SAMPLES = 1024;
/** How many seconds the slot counters keep. */
const SLOT_SECONDS = 1000;
/** Stands for a sum of times that is 0, so that a rate stays finite. */
const LEAST_SECONDS = 1e-6;

/** The last 1,024 numbers that were pushed, with their sum at hand. Takes no more room than it needs. */
export class SampleRing {
  #samples: Float64Array = new Float64Array(FEWEST_SAMPLES);
  #pushed = 0;
  #sum = 0;

  /** How many numbers it holds. */
  get length(): number {
    return Math.min(this.#pushed, STATISTICS_SAMPLES);
  }

  /** The sum of the numbers it holds. */
  get sum(): number {
    return this.#sum;
  }

  /** The mean of the numbers it holds; 0 when empty. */
  get mean(): number {
    return this.#pushed === 0 ? 0 : this.#sum / this.length;
  }

  /** The numbers per unit, length / sum; 0 when empty. */
  get rate(): number {
    return this.#pushed === 0 ? 0 : this.length / Math.max(this.#sum, LEAST_SECONDS);
  }

  push(sample: number): void {
    if (this.#pushed === this.#samples.length && this.#pushed < STATISTICS_SAMPLES) this.#grow();
    const index = this.#pushed++ % STATISTICS_SAMPLES;
    this.#sum += sample - (this.#samples[index] as number);
    this.#samples[index] = sample;
    // Once a round the sum is taken anew, so that rounding errors can't pile up.
    if (index === STATISTICS_SAMPLES - 1) this.#sum = this.#samples.reduce((sum, value) => sum + value, 0);
  }

  /** The numbers, oldest first. */
  *[Symbol.iterator](): IterableIterator<number> {
    const { length } = this;
    for (let index = this.#pushed - length; index < this.#pushed; index++) {
      yield this.#samples[index % STATISTICS_SAMPLES] as number;
    }
  }

  #grow(): void {
    const grown = new Float64Array(this.#samples.length * 2);
    grown.set(this.#samples);
    this.#samples = grown;
  }
}

const FEWEST_SAMPLES = 16;

/** Statistics of the requests that one peer sent and of the answers that it got. Survives reconnects. */
export class PeerStats {
  /** Seconds that requests took from receipt to answer, the last 1,024 of any command. */
  readonly processedReqTimeTotal: SampleRing = new SampleRing();
  /** Seconds from receipt to answer per command name, for example `Credit-Control`. */
  readonly processedReqTime: Map<string, SampleRing> = new Map();
  /** Requests received. */
  readonly receivedReqCounter: SecondSlotCounter;
  /** Answers sent, per range of their result, for example `2xxx`. */
  readonly sentResultCodeRangeCounters: Map<string, SecondSlotCounter> = new Map();
  /** The counters of `sentResultCodeRangeCounters` by thousands, to find them without making a text. */
  readonly #ranges: (SecondSlotCounter | undefined)[] = [];
  readonly #clock: Clock;
  /** The name of the last command: nearly every answer is of the same command as the one before it. */
  #lastName: string | undefined;
  #lastRing: SampleRing = this.processedReqTimeTotal;

  constructor(clock: Clock = systemEnvironment.clock) {
    this.#clock = clock;
    this.receivedReqCounter = new SecondSlotCounter(SLOT_SECONDS, clock);
  }

  /** Adds the time that a request took, in seconds. */
  addProcessedReqTime(reqName: string, reqTime: number): void {
    this.processedReqTimeTotal.push(reqTime);
    if (reqName !== this.#lastName) {
      this.#lastRing = this.processedReqTime.get(reqName) ?? this.#newRing(reqName);
      this.#lastName = reqName;
    }
    this.#lastRing.push(reqTime);
  }

  /** Counts one received request; `nowMs` is the monotonic clock, which is read when it is not given. */
  addReceivedReq(nowMs?: number): void {
    this.receivedReqCounter.addCount(1, nowMs);
  }

  /** Counts one sent answer by its Result-Code or Experimental-Result-Code; `nowMs` as above. */
  addSentResultCode(resultCode: number, nowMs?: number): void {
    const thousands = Math.min(MAX_THOUSANDS, Math.floor(resultCode / 1000));
    (this.#ranges[thousands] ?? this.#newRange(thousands)).addCount(1, nowMs);
  }

  /** Adds the statistics of a peer that leaves, so that sums over peers do not fall. */
  addAll(other: PeerStats): void {
    for (const sample of other.processedReqTimeTotal) this.processedReqTimeTotal.push(sample);
    for (const [name, samples] of other.processedReqTime) {
      const ring = this.processedReqTime.get(name) ?? this.#newRing(name);
      for (const sample of samples) ring.push(sample);
    }
    this.receivedReqCounter.addAll(other.receivedReqCounter);
    for (const [thousands, counter] of other.#ranges.entries()) {
      if (counter !== undefined) (this.#ranges[thousands] ?? this.#newRange(thousands)).addAll(counter);
    }
  }

  /** Requests per second of work time, per command name: n / S over the last 1,024. */
  get processedReqPerSecond(): Record<string, number> {
    return this.#perCommand((ring) => ring.rate);
  }

  /** Requests per second of work time over all commands; 0 when empty. */
  get processedReqPerSecondOverall(): number {
    return this.processedReqTimeTotal.rate;
  }

  /** Mean seconds from request to answer, per command name. */
  get avgResponseTime(): Record<string, number> {
    return this.#perCommand((ring) => ring.mean);
  }

  /** Mean seconds from request to answer over all commands; 0 when empty. */
  get avgResponseTimeOverall(): number {
    return this.processedReqTimeTotal.mean;
  }

  /** The ring of a new command. A peer may invent commands without end: those beyond the first 256 share one ring. */
  #newRing(reqName: string): SampleRing {
    const key = this.processedReqTime.size < MAX_COMMANDS ? reqName : OTHER_COMMAND_NAME;
    const known = this.processedReqTime.get(key);
    if (known !== undefined) return known;
    const ring = new SampleRing();
    this.processedReqTime.set(key, ring);
    return ring;
  }

  #newRange(thousands: number): SecondSlotCounter {
    const counter = new SecondSlotCounter(SLOT_SECONDS, this.#clock);
    this.#ranges[thousands] = counter;
    this.sentResultCodeRangeCounters.set(`${thousands}xxx`, counter);
    return counter;
  }

  #perCommand(measure: (ring: SampleRing) => number): Record<string, number> {
    return Object.fromEntries([...this.processedReqTime].map(([name, ring]) => [name, measure(ring)]));
  }
}

/** The name of all commands beyond the first 256 that were answered. */
const OTHER_COMMAND_NAME = "Other";
const MAX_COMMANDS = 256;

/** Codes are of 32 bits; only ranges of real use get a counter of their own, whatever a handler sends. */
const MAX_THOUSANDS = 99;
