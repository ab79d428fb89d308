import type { Message } from "../message/message.ts";
import { unknownName } from "../option-checks.ts";
import type { PeerConnection } from "../peer/connection.ts";
import type { Peer } from "../peer/peer.ts";
import type { RequestEnded, RequestStarted } from "./exchange-events.ts";
import type { NodeStatsSnapshot } from "./statistics.ts";
import { guarded } from "./user-code.ts";

/** The events of a node by name. */
export interface NodeEvents {
  /** A transport to the peer is being opened. */
  peerConnecting: { readonly peer: Peer; readonly addresses: readonly string[] };
  /** The transport is up; CER is sent, or was received and found good. */
  peerConnected: { readonly peer: Peer; readonly connection: PeerConnection };
  /** The peer takes requests: after CER/CEA, or after the watchdog had doubted it. */
  peerReady: { readonly peer: Peer; readonly connection: PeerConnection; readonly isFailback: boolean };
  /** The watchdog doubts the peer: it gets no new requests. */
  peerSuspected: { readonly peer: Peer; readonly connection: PeerConnection };
  /** DPR was sent or received. */
  peerDisconnecting: {
    readonly peer: Peer;
    readonly connection: PeerConnection;
    readonly by: "us" | "peer";
    /** Disconnect-Cause. */
    readonly cause: number | undefined;
  };
  /** No connection is left, or an attempt failed. */
  peerDisconnected: {
    readonly peer: Peer;
    /** A DISCONNECT_REASON_*. */
    readonly reason: number;
    readonly detail: string | undefined;
    /** False for an attempt that never got through CER/CEA. */
    readonly wasReady: boolean;
    /** Seconds till the next attempt; null when none is planned. */
    readonly reconnectSeconds: number | null;
  };
  /** A connection was turned away: a stranger, no common application, a lost election. */
  peerRejected: {
    readonly connection: PeerConnection;
    /** The Origin-Host of its CER, if there was one. */
    readonly originHost: string | undefined;
    readonly resultCode: number | undefined;
    readonly reason: string;
  };
  /** The peer's Origin-State-Id grew: it has lost its sessions. */
  peerRestarted: { readonly peer: Peer; readonly originStateId: number };
  /** A message came in or goes out. */
  message: { readonly direction: "received" | "sent"; readonly connection: PeerConnection; readonly message: Message };
  /**
   * Octets came in, or were given to the transport. Each octet is told of once, in its order: a message as it is on the wire
   * (`isFramed`), or octets that are no message, or were thrown away because the connection is closing. The octets may be kept,
   * but not changed: the message that was read from them shows them too.
   */
  octets: {
    readonly direction: "received" | "sent";
    readonly connection: PeerConnection;
    readonly octets: Buffer;
    readonly isFramed: boolean;
  };
  /** A request of an application came in, or one of ours was sent: again for each peer that it is sent to. */
  requestStarted: RequestStarted;
  /** A request that started, or found no peer, came to its end. */
  requestEnded: RequestEnded;
  /** A peer broke the protocol: a malformed message, an answer that nobody waits for, a request that was refused or noted. */
  protocolError: {
    readonly connection: PeerConnection;
    readonly reason: string;
    readonly message: Message | undefined;
    /** The Result-Code of the refusal; undefined when nothing was refused. */
    readonly resultCode: number | undefined;
  };
  /** An answer of ours could not be delivered: its connection is gone. */
  answerDropped: { readonly message: Message; readonly reason: string };
  /** A snapshot of the statistics, each minute. */
  statistics: NodeStatsSnapshot;
  /** The node has stopped: no timer, connection or listener of it is left. */
  stopped: { readonly isForced: boolean };
}

/** The names of the events. */
const EVENTS: Readonly<Record<keyof NodeEvents, true>> = {
  peerConnecting: true,
  peerConnected: true,
  peerReady: true,
  peerSuspected: true,
  peerDisconnecting: true,
  peerDisconnected: true,
  peerRejected: true,
  peerRestarted: true,
  message: true,
  octets: true,
  requestStarted: true,
  requestEnded: true,
  protocolError: true,
  answerDropped: true,
  statistics: true,
  stopped: true,
};

/** Called with the object of the event. An error that a listener throws, or rejects with, is logged and has no effect. */
export type NodeListener<Name extends keyof NodeEvents> = (event: NodeEvents[Name]) => void;

/** For events that come with every message: whether somebody listens. Plain fields, which cost nothing to read. */
export interface Heard {
  readonly message: boolean;
  readonly octets: boolean;
  readonly requestStarted: boolean;
  readonly requestEnded: boolean;
}

/** The listeners of a node. */
export class EventTable {
  readonly #listeners = new Map<keyof NodeEvents, Set<NodeListener<never>>>();
  readonly #onError: (error: unknown, event: string) => void;
  readonly #heard = { message: false, octets: false, requestStarted: false, requestEnded: false };

  constructor(onError: (error: unknown, event: string) => void) {
    this.#onError = onError;
  }

  /** Which events somebody listens to: those that are costly to make, or come with every message, are made only then. */
  get heard(): Heard {
    return this.#heard;
  }

  /** @throws DiameterError `invalid-argument` for the name of no event. */
  on<Name extends keyof NodeEvents>(name: Name, listener: NodeListener<Name>): void {
    if (!Object.hasOwn(EVENTS, name)) throw unknownName(name, "event", Object.keys(EVENTS));
    const listeners = this.#listeners.get(name) ?? new Set();
    listeners.add(listener as NodeListener<never>);
    this.#listeners.set(name, listeners);
    this.#note(name, true);
  }

  off<Name extends keyof NodeEvents>(name: Name, listener: NodeListener<Name>): void {
    const listeners = this.#listeners.get(name);
    listeners?.delete(listener as NodeListener<never>);
    if (listeners?.size !== 0) return;
    this.#listeners.delete(name);
    this.#note(name, false);
  }

  #note(name: keyof NodeEvents, isHeard: boolean): void {
    if (name in this.#heard) this.#heard[name as keyof Heard] = isHeard;
  }

  emit<Name extends keyof NodeEvents>(name: Name, event: NodeEvents[Name]): void {
    const listeners = this.#listeners.get(name);
    if (listeners === undefined) return;
    for (const listener of listeners) {
      guarded(
        () => (listener as NodeListener<Name>)(event),
        (error) => this.#onError(error, name),
      );
    }
  }
}
