import type { PeerConnection } from "../peer/connection.ts";
import type { CloseManner } from "../peer/link-owner.ts";
import type { Deadline, TimerQueue } from "../timer-queue.ts";
import type { ConnectionHandler, TransportClosed, TransportConnection } from "../transport/transport.ts";

/** What a pump needs of its node. */
export interface PumpOptions {
  readonly timers: TimerQueue;
  readonly limits: { readonly writePauseOctets: number; readonly maxWriteOctets: number };
  /** Seconds that octets which are still to be sent may take when the connection is closed. */
  readonly flushSeconds: () => number;
  /** The transport is over; called once. */
  readonly onClosed: (closed: TransportClosed) => void;
  /** The other side does not read, and too much waits for it. */
  readonly onOverflow: (octets: number) => void;
  /** Something was thrown where nothing should be: a defect of this package or of a callback. */
  readonly onError: (error: unknown) => void;
}

/**
 * Moves octets between a connection and its transport: one write for all that was made in a turn of the event loop, and
 * back-pressure when the other side does not read: first we stop reading from it too, then it is given up.
 */
export class Pump implements ConnectionHandler {
  readonly connection: PeerConnection;
  readonly #options: PumpOptions;
  #transport: TransportConnection | undefined;
  /** What is sent now goes out in one write, when all of it is there. */
  #isGathering = false;
  #isScheduled = false;
  /** A write was held back: its octets are the transport's, and we wait for `onDrain`. */
  #isBlocked = false;
  #isPaused = false;
  #resume: Deadline | undefined;
  #closing: CloseManner | undefined;
  #closeLimit: Deadline | undefined;
  #isOver = false;

  constructor(connection: PeerConnection, options: PumpOptions) {
    this.connection = connection;
    this.#options = options;
  }

  /** The transport, as soon as there is one. */
  get transport(): TransportConnection | undefined {
    return this.#transport;
  }

  /** Nothing more will come in or go out. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Octets that wait for the other side, so many that no new request should go there. */
  get isCongested(): boolean {
    return this.#isBlocked && this.connection.writeBufferLength > this.#options.limits.writePauseOctets;
  }

  /** So many that we have stopped reading from it too, and it has taken nothing since. */
  get isPaused(): boolean {
    return this.#resume !== undefined;
  }

  /** The transport is up. */
  attach(transport: TransportConnection): void {
    this.#transport = transport;
    transport.start(this);
    this.attention();
  }

  /** There is something to send: it goes at the end of this turn, with all that comes till then. */
  attention(): void {
    if (this.#isGathering || this.#isScheduled || this.#transport === undefined || this.#isOver) return;
    this.#isScheduled = true;
    process.nextTick(this.#flushScheduled);
  }

  /**
   * What is sent from now on waits for {@link release} and then goes at once, not at the end of this turn. False when something
   * else gathers already, and will release it.
   */
  gather(): boolean {
    if (this.#isGathering) return false;
    this.#isGathering = true;
    return true;
  }

  release(): void {
    this.#isGathering = false;
    this.#flush();
  }

  /** Closes the transport; see {@link CloseManner}. Without a transport there is nothing to do. */
  close(how: CloseManner): void {
    if (this.#closing !== undefined || this.#isOver) return;
    this.#closing = how;
    this.#unpause();
    if (how === "flush")
      this.#closeLimit = this.#options.timers.set(this.#options.flushSeconds(), () => this.destroy());
    else if (how === "now") this.destroy();
    else this.#transport?.reset();
    if (how === "flush") this.attention();
  }

  /** Drops the transport at once. */
  destroy(): void {
    this.#transport?.destroy();
  }

  onData(chunk: Buffer): void {
    this.#isGathering = true;
    try {
      this.connection.addInBytes(chunk);
    } catch (error) {
      this.#options.onError(error);
    }
    this.release();
  }

  onDrain(): void {
    this.#isBlocked = false;
    this.#unpause();
    this.#flush();
  }

  onClose(closed: TransportClosed): void {
    this.#isOver = true;
    this.#options.timers.cancel(this.#closeLimit);
    this.#options.timers.cancel(this.#resume);
    this.#options.onClosed(closed);
  }

  /** To be called where much may have been added while the transport is blocked. */
  checkBacklog(): void {
    if (!this.#isBlocked || this.#closing !== undefined) return;
    const { writePauseOctets, maxWriteOctets } = this.#options.limits;
    const waiting = this.connection.writeBufferLength;
    if (waiting > maxWriteOctets) this.#options.onOverflow(waiting);
    else if (waiting > writePauseOctets) this.#pause();
  }

  readonly #flushScheduled = (): void => {
    this.#isScheduled = false;
    this.#flush();
  };

  readonly #write = (octets: Buffer): boolean => this.#transport?.write(octets) ?? true;

  #flush(): void {
    if (this.#isOver || this.#transport === undefined) return;
    if (this.#isBlocked) {
      this.checkBacklog();
      return;
    }
    this.#isBlocked = !this.connection.flush(this.#write);
    if (this.#closing === "flush" && !this.#isBlocked) this.#transport.end();
  }

  /**
   * Stops reading for a while. Only for a while: two nodes that both wait for each other to read would wait for ever, and
   * what grows in that time is bounded by `maxWriteOctets`.
   */
  #pause(): void {
    if (this.#isPaused || this.#resume !== undefined) return;
    this.#isPaused = true;
    this.#transport?.pause();
    this.#resume = this.#options.timers.set(PAUSE_SECONDS, () => {
      this.#isPaused = false;
      this.#transport?.resume();
    });
  }

  #unpause(): void {
    this.#options.timers.cancel(this.#resume);
    this.#resume = undefined;
    if (!this.#isPaused) return;
    this.#isPaused = false;
    this.#transport?.resume();
  }
}

const PAUSE_SECONDS = 1;
