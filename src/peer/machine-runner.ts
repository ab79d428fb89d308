import type { Message } from "../message/message.ts";
import type { Deadline, TimerQueue } from "../timer-queue.ts";
import type { Capabilities } from "./capabilities.ts";
import type { CloseManner } from "./close-manner.ts";
import type { PeerConnection } from "./connection.ts";
import type { DisconnectCause } from "./disconnect.ts";
import { type PeerEvent, type PeerState, type PeerStep, type PeerTimer, peerStep, peerTimer } from "./state-machine.ts";

/** An event of the peer machine with its data. */
export interface PeerInput {
  /** `lost` says that a transport is gone; its connection and the state decide which event of the table that is. */
  readonly event: PeerEvent | "lost";
  readonly connection?: PeerConnection;
  readonly message?: Message;
  readonly capabilities?: Capabilities;
  /** The Result-Code of a CEA that refuses us. */
  readonly resultCode?: number | undefined;
  /** A DISCONNECT_REASON_* that the event brings along. */
  readonly reason?: number;
  readonly cause?: DisconnectCause | undefined;
  /** How to close the connections that the event ends; in good order unless given. */
  readonly how?: CloseManner;
  /** What happened, in words. */
  readonly detail?: string | undefined;
}

/** The duties that a {@link MachineRunner} leaves to its owner. */
export interface MachineDuties {
  /** Returns the event of the table that an input is in this state; undefined when the input came too late to be one. */
  resolve(input: PeerInput, state: PeerState): PeerEvent | undefined;
  /** Performs the actions of a step. The state is the next one already. */
  perform(step: PeerStep, input: PeerInput): void;
  /** The seconds of a timer. */
  seconds(timer: PeerTimer): number;
}

/**
 * Runs the peer machine: takes one input after the other, each to its end, and puts off inputs that are raised meanwhile. Keeps
 * the one timer that belongs to the state.
 */
export class MachineRunner {
  readonly #timers: TimerQueue;
  readonly #duties: MachineDuties;
  readonly #queue: PeerInput[] = [];
  #isRunning = false;
  #state: PeerState = "Closed";
  #timer: { readonly name: PeerTimer; readonly deadline: Deadline } | undefined;

  constructor(timers: TimerQueue, duties: MachineDuties) {
    this.#timers = timers;
    this.#duties = duties;
  }

  get state(): PeerState {
    return this.#state;
  }

  raise(input: PeerInput): void {
    this.#queue.push(input);
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) this.#run(next);
    } finally {
      this.#isRunning = false;
    }
  }

  #run(input: PeerInput): void {
    const event = this.#duties.resolve(input, this.#state);
    const step = event === undefined ? undefined : peerStep(this.#state, event);
    if (step === undefined) return;
    this.#state = step.next;
    this.#setTimer(step);
    this.#duties.perform(step, input);
  }

  /** Sets the timer of the next state. A timer goes on into a state with the same one, but a new transport gets its whole time. */
  #setTimer(step: PeerStep): void {
    const name = peerTimer(step.next);
    if (name === this.#timer?.name && !step.actions.includes("openTransport")) return;
    this.#timers.cancel(this.#timer?.deadline);
    this.#timer = undefined;
    if (name === null) return;
    const deadline = this.#timers.set(this.#duties.seconds(name), () => {
      this.#timer = undefined;
      this.raise({ event: "timeout", detail: `The ${name} timer is over` });
    });
    this.#timer = { name, deadline };
  }
}
