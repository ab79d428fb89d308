import type { Clock, TimerHandle } from "../environment.ts";
import { DiameterError } from "../errors.ts";
import type {
  ConnectionFacts,
  ConnectionHandler,
  Endpoint,
  TransportClosed,
  TransportConnection,
} from "./transport.ts";

/** One end of a stream of octets, reduced to what a {@link StreamConnection} asks of a socket. */
export interface OctetStream {
  readonly facts: ConnectionFacts;
  /** Nothing can be read from it or written to it any more, though its `close` may still be due. */
  readonly isDestroyed: boolean;
  /** Names who is told, before anything can happen to the stream. */
  open(events: StreamEvents): void;
  /** Lets octets flow in; called once. Octets that came before are kept until then. */
  read(): void;
  pause(): void;
  /** Reads on; before `read` was called what comes in is thrown away. */
  resume(): void;
  /** Hands octets to the system and calls `events.taken` once it has all of them, or can't have them: within the call if possible. */
  write(octets: Buffer): void;
  /** Ends our direction once everything that was written is out. Reading goes on. */
  end(): void;
  /** Drops both directions; never calls anything back within the call. */
  destroy(error?: Error): void;
  /** As `destroy`, and tells the other side that it was no end in good order. */
  reset(): void;
}

/** What happens to an {@link OctetStream}. */
export interface StreamEvents {
  /** Octets came in; the chunk is given away. */
  octets(chunk: Buffer): void;
  /** The other side has ended its direction; called only after `read`. */
  ended(): void;
  /** The octets of the last `write` are out of our hands, or it failed. */
  taken(error?: Error | null): void;
  /** Nothing of the stream is left; called once, whatever ended it. With what broke it, if something did. */
  closed(failure: Error | undefined): void;
}

/** How long a stream is waited for, and by which clock. */
export interface StreamOptions {
  readonly clock: Clock;
  /** Seconds that a connection may take to send its last octets and to see the other side's end. */
  readonly lingerSeconds: number;
}

/**
 * A transport connection over a stream of octets: half close, the wait for the other side's end, back-pressure, and one report of
 * the end. Every transport that is a stream has its connections made here; what it brings itself is an {@link OctetStream}.
 */
export class StreamConnection implements TransportConnection, StreamEvents {
  readonly facts: ConnectionFacts;
  readonly #stream: OctetStream;
  readonly #options: StreamOptions;
  #handler: ConnectionHandler | undefined;
  /** True from our own end on: input is thrown away and nothing more is written. */
  #isEnding = false;
  #closed: TransportClosed | undefined;
  #isTaken = true;
  #waitsForDrain = false;
  #linger: TimerHandle | undefined;

  constructor(stream: OctetStream, options: StreamOptions) {
    this.#stream = stream;
    this.#options = options;
    this.facts = stream.facts;
    stream.open(this);
  }

  get local(): Endpoint {
    return this.facts.local[0];
  }

  get remote(): Endpoint {
    return this.facts.remote[0];
  }

  start(handler: ConnectionHandler): void {
    if (this.#handler !== undefined) throw new DiameterError("node", "The connection was started before");
    this.#handler = handler;
    const closed = this.#closed;
    if (closed === undefined) this.#stream.read();
    else queueMicrotask(() => handler.onClose(closed));
  }

  write(octets: Buffer): boolean {
    if (this.#isEnding || this.#closed !== undefined) return true;
    this.#isTaken = false;
    this.#stream.write(octets);
    this.#waitsForDrain = !this.#isTaken;
    return this.#isTaken;
  }

  pause(): void {
    if (!this.#isEnding) this.#stream.pause();
  }

  resume(): void {
    this.#stream.resume();
  }

  end(): void {
    if (this.#isEnding || this.#closed !== undefined) return;
    this.#isEnding = true;
    this.#endStream();
  }

  destroy(): void {
    this.#isEnding = true;
    this.#stream.destroy();
  }

  reset(): void {
    this.#isEnding = true;
    this.#stream.reset();
  }

  // --- what the stream tells ----------------------------------------------------------------------------------------

  octets(chunk: Buffer): void {
    if (!this.#isEnding) this.#handler?.onData(chunk);
  }

  ended(): void {
    if (this.#isEnding) return;
    this.#report({ by: "remote" });
    this.#endStream();
  }

  taken(error?: Error | null): void {
    this.#isTaken = true;
    if (error) this.#stream.destroy(error);
    if (!this.#waitsForDrain || this.#stream.isDestroyed) return;
    this.#waitsForDrain = false;
    if (!this.#isEnding && this.#closed === undefined) this.#handler?.onDrain();
  }

  closed(failure: Error | undefined): void {
    if (this.#linger !== undefined) this.#options.clock.clearTimer(this.#linger);
    if (this.#isEnding) this.#report({ by: "local" });
    else this.#report(failure === undefined ? { by: "remote" } : { by: "failure", error: failure });
  }

  /** Flushes and ends our side. Unread input would turn the end into an RST that can overtake the last answer: read on. */
  #endStream(): void {
    const { clock, lingerSeconds } = this.#options;
    this.#linger = clock.setTimer(lingerSeconds * 1000, () => this.#stream.destroy());
    this.#stream.resume();
    this.#stream.end();
  }

  #report(closed: TransportClosed): void {
    if (this.#closed !== undefined) return;
    this.#closed = closed;
    this.#handler?.onClose(closed);
  }
}
