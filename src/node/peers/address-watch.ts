import type { PeerConnection } from "../../peer/connection.ts";
import type { Peer } from "../../peer/peer.ts";
import { type AddressCheck, addressFault, isAtName } from "../../peer/peer-address.ts";
import type { Deadline, TimerQueue } from "../../timer-queue.ts";

/** The collaborators of an {@link AddressWatch}. */
export interface AddressWatchOptions {
  readonly timers: TimerQueue;
  readonly settings: { readonly checkAddresses: AddressCheck };
  readonly warn: (text: string, peer: Peer, connection: PeerConnection) => void;
}

/** Warns of configured peers that come from a foreign address, at once and each minute while they do (`checkAddresses: "warn"`). */
export class AddressWatch {
  readonly #options: AddressWatchOptions;
  readonly #watched = new Map<PeerConnection, Deadline>();

  constructor(options: AddressWatchOptions) {
    this.#options = options;
  }

  /** Looks at the address of a peer that has just become open. */
  opened(peer: Peer, connection: PeerConnection): void {
    const { settings, timers, warn } = this.#options;
    this.closed(connection);
    if (!connection.isReceiver || settings.checkAddresses !== "warn" || isAtName(peer)) return;
    const fault = addressFault(peer, connection);
    if (fault === undefined) return;
    warn(
      `${fault}; if it may do so, add that address to its ipAddresses, else set checkAddresses: true`,
      peer,
      connection,
    );
    this.#watched.set(
      connection,
      timers.set(REPEAT_SECONDS, () => this.opened(peer, connection)),
    );
  }

  closed(connection: PeerConnection): void {
    this.#options.timers.cancel(this.#watched.get(connection));
    this.#watched.delete(connection);
  }
}

const REPEAT_SECONDS = 60;
