import { ConnectionLost } from "../errors.ts";
import type { Message } from "../message/message.ts";
import type { PeerConnection } from "../peer/connection.ts";
import type { PeerLink } from "../peer/link.ts";
import type { Peer } from "../peer/peer.ts";
import type { HostMemory } from "../routing/duplicates.ts";
import { PendingTable } from "../routing/pending.ts";
import { LazySignal } from "./lazy-signal.ts";
import type { DeferredRequest, NodeApplication, RequestContext } from "./node-application.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import type { Pump } from "./pump.ts";

/** Makes deferred requests; the dispatcher does. */
export type DeferRequest = (source: NodeConnection, request: Message, application: NodeApplication) => DeferredRequest;

/** A connection with all that the node keeps beside it. It is the context of the requests that come in on it. */
export class NodeConnection implements RequestContext {
  readonly connection: PeerConnection;
  readonly pump: Pump;
  /** Our requests that were sent on it and wait for their answer. */
  readonly pending: PendingTable<OutgoingRequest> = new PendingTable();
  /** The peer's link; null for an incoming connection before its CER. */
  link: PeerLink | null = null;
  /** Gives up the opening of the transport. */
  readonly abortConnect: AbortController | undefined;
  /** What is remembered of the Origin-Host of the last request: nearly always that of the next one. */
  lastHost: HostMemory | undefined;
  /** Requests that came in on it and are neither answered nor given up. */
  openRequests = 0;
  /** True when the link has given it up: answers can't go out any more. */
  isClosed = false;
  readonly #signal = new LazySignal();
  readonly #defer: DeferRequest;

  constructor(
    connection: PeerConnection,
    pump: Pump,
    more: { readonly defer: DeferRequest; readonly abortConnect?: AbortController },
  ) {
    this.connection = connection;
    this.pump = pump;
    this.abortConnect = more.abortConnect;
    this.#defer = more.defer;
  }

  get peer(): Peer {
    const { peer } = this.connection;
    if (peer === null) throw new ConnectionLost(`${this.connection} has no peer yet`);
    return peer;
  }

  get signal(): AbortSignal {
    return this.#signal.signal;
  }

  defer(request: Message, application: NodeApplication): DeferredRequest {
    return this.#defer(this, request, application);
  }

  /** Tells the handlers of its requests that nobody waits for their answers. */
  abortHandlers(reason: unknown): void {
    this.#signal.abort(reason);
  }
}
