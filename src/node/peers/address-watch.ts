import type { PeerConnection } from "../../peer/connection.ts";
import type { Peer } from "../../peer/peer.ts";
import { type AddressCheck, addressFault, isAtName } from "../../peer/peer-address.ts";
import type { Deadline, TimerQueue } from "../../timer-queue.ts";

/** What watching addresses needs of the node. */
export interface AddressWatchOptions {
  readonly timers: TimerQueue;
  readonly settings: { readonly checkAddresses: AddressCheck };
  readonly warn: (text: string, peer: Peer, connection: PeerConnection) => void;
}

/** Warns of configured peers that come from elsewhere, at once and each minute while it lasts (`checkAddresses: "warn"`). */
export class AddressWatch {
  readonly #options: AddressWatchOptions;
  readonly #watched = new Map<PeerConnection, Deadline>();

  constructor(options: AddressWatchOptions) {
    this.#options = options;
  }

  /** A peer is open. */
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
