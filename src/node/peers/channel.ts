import { ConnectionLost } from "../../errors.ts";
import type { Rejection } from "../../message/rejection.ts";
import type { PeerConnection } from "../../peer/connection.ts";
import type { Peer } from "../../peer/peer.ts";
import type { PeerRunner } from "../../peer/peer-runner.ts";
import { isGivenUp } from "../../peer/phase.ts";
import type { HostMemory } from "../../routing/duplicates.ts";
import { PendingTable } from "../../routing/pending.ts";
import type { RequestContext } from "../node-application.ts";
import type { OutgoingRequest } from "../outbound/outgoing-request.ts";
import type { Pump } from "./pump.ts";

/** The context of a request while its application is called. The next request may use it again, unless something still holds it. */
export interface CallContext extends RequestContext {
  host: HostMemory | undefined;
  readonly isDeferred: boolean;
  /** True when nothing that was made for its request holds the context. */
  readonly isReusable: boolean;
  refuse(rejection: Rejection): void;
  /** Ends the context: its request is answered or given up. */
  settle(): void;
}

/** Hears that a channel is lost. */
export interface LossWatcher {
  connectionLost(reason: unknown): void;
}

/** The number and the octets of the requests of one peer that wait for our answer. */
export interface PeerLoad {
  requests: number;
  octets: number;
}

/** A connection with its transport and what is in flight on it. */
export class Channel {
  readonly connection: PeerConnection;
  readonly pump: Pump;
  /** Our requests that were sent on this channel and wait for their answer. */
  readonly pending: PendingTable<OutgoingRequest> = new PendingTable();
  /** The runner of the peer; null for an incoming connection before its CER. */
  runner: PeerRunner | null = null;
  /** Gives up the opening of the transport. */
  readonly abortConnect: AbortController | undefined;
  /** The memory of the last request's Origin-Host, which is nearly always that of the next request too. */
  lastHost: HostMemory | undefined;
  /** The context of the last request, for the next request to use, unless something still holds it. */
  spareContext: CallContext | undefined;
  /** The load of the peer's requests that wait for our answer; belongs to `UnansweredRequests`. */
  load: PeerLoad | undefined;
  /** The number of requests that came in on this channel and are neither answered nor given up. */
  openRequests = 0;
  /** Why the channel was lost; undefined till then. */
  lossReason: unknown;
  /** Requests that want to hear of the loss of this channel. */
  #watchers: Set<LossWatcher> | undefined;

  constructor(connection: PeerConnection, pump: Pump, abortConnect?: AbortController) {
    this.connection = connection;
    this.pump = pump;
    this.abortConnect = abortConnect;
  }

  /** True when the connection was given up: answers can't go out any more. */
  get isClosed(): boolean {
    return isGivenUp(this.connection.phase);
  }

  get peer(): Peer {
    const { peer } = this.connection;
    if (peer === null) throw new ConnectionLost(`${this.connection} has no peer yet`);
    return peer;
  }

  watch(watcher: LossWatcher): void {
    this.#watchers ??= new Set();
    this.#watchers.add(watcher);
  }

  unwatch(watcher: LossWatcher): void {
    this.#watchers?.delete(watcher);
  }

  /** Tells the watching requests, once, that the channel is lost and nobody waits here for their answers. */
  lost(reason: unknown): void {
    if (this.lossReason !== undefined) return;
    this.lossReason = reason;
    const watchers = this.#watchers;
    this.#watchers = undefined;
    for (const watcher of watchers ?? []) watcher.connectionLost(reason);
  }
}
