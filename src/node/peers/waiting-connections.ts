import type { Deadline, TimerQueue } from "../../timer-queue.ts";
import type { TransportConnection } from "../../transport/transport.ts";

/** The collaborators of a {@link WaitingConnections}. */
export interface WaitingConnectionsOptions {
  readonly timers: TimerQueue;
  /** True when a transport from this address may be read now. */
  readonly hasPlace: (address: string) => boolean;
  /** False while no address has a place. */
  readonly hasAnyPlace: () => boolean;
  /** True for an address whose transports are let in at once. */
  readonly isExpected: (address: string) => boolean;
  /** Takes a transport that is up since `upSince`, in milliseconds of the monotonic clock. */
  readonly take: (transport: TransportConnection, upSince: number) => void;
  readonly now: () => number;
}

interface Waiting {
  readonly transport: TransportConnection;
  readonly upSince: number;
}

/**
 * Transports that came faster than their CERs are read. A transport that waits is not read, as if it had not been accepted, until
 * there is a place where it may wait for its CER: an earlier transport has got its CER, or was silent for a while.
 */
export class WaitingConnections {
  readonly #options: WaitingConnectionsOptions;
  readonly #byAddress = new Map<string, Waiting[]>();
  #size = 0;
  #retry: Deadline | undefined;

  constructor(options: WaitingConnectionsOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#size;
  }

  countFrom(address: string): number {
    return this.#byAddress.get(address)?.length ?? 0;
  }

  /** Lets a transport in now or as soon as there is a place; transports of one address in their order. */
  enter(transport: TransportConnection): void {
    const { hasPlace, isExpected, now, take } = this.#options;
    const { address } = transport.remote;
    const before = this.#byAddress.get(address);
    if ((before === undefined && hasPlace(address)) || isExpected(address)) {
      take(transport, now());
      return;
    }
    const waiting = { transport, upSince: now() };
    if (before === undefined) this.#byAddress.set(address, [waiting]);
    else before.push(waiting);
    this.#size++;
    this.#retry ??= this.#options.timers.set(RETRY_SECONDS, () => this.#letIn());
  }

  /** Drops all transports that wait. */
  close(): void {
    this.#options.timers.cancel(this.#retry);
    this.#retry = undefined;
    for (const waiting of this.#byAddress.values()) for (const { transport } of waiting) transport.destroy();
    this.#byAddress.clear();
    this.#size = 0;
  }

  #letIn(): void {
    const { hasPlace, hasAnyPlace, take, timers } = this.#options;
    for (const [address, waiting] of this.#byAddress) {
      if (!hasAnyPlace()) break;
      let taken = 0;
      while (taken < waiting.length && hasPlace(address)) {
        const { transport, upSince } = waiting[taken++] as Waiting;
        take(transport, upSince);
      }
      this.#size -= taken;
      if (taken === waiting.length) this.#byAddress.delete(address);
      else waiting.splice(0, taken);
    }
    this.#retry = this.#size === 0 ? undefined : timers.set(RETRY_SECONDS, () => this.#letIn());
  }
}

const RETRY_SECONDS = 0.01;
