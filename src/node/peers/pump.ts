import type { CloseManner } from "../../peer/close-manner.ts";
import type { PeerConnection } from "../../peer/connection.ts";
import { FLUSHING, isGivenUp } from "../../peer/phase.ts";
import type { Deadline, TimerQueue } from "../../timer-queue.ts";
import type { ConnectionHandler, TransportClosed, TransportConnection } from "../../transport/transport.ts";
import type { Backlog, BacklogHolder } from "./backlog.ts";

/** The collaborators of a {@link Pump}. */
export interface PumpOptions {
  readonly timers: TimerQueue;
  readonly limits: { readonly writePauseOctets: number; readonly maxWriteOctets: number };
  /** The octets that wait on all connections of the node. */
  readonly backlog: Backlog;
  /** Seconds that a closed connection may take to send its last octets. */
  readonly flushSeconds: () => number;
  /** Called with octets that the transport has just taken; they are overwritten later. */
  readonly onSent: (octets: Buffer) => void;
  /** Called once, when the transport is over. */
  readonly onClosed: (closed: TransportClosed) => void;
  /** Called when too many octets wait because the other side does not read; `detail` says how many. */
  readonly onOverflow: (detail: string) => void;
  /** Called for an error where there should be none: a defect of this package or of a callback. */
  readonly onError: (error: unknown) => void;
}

/**
 * Moves octets between a connection and its transport, with one write for all messages of a turn of the event loop. Keeps the
 * back-pressure of a peer that does not read: while our answers to it wait we stop reading from it too; at last it is given up.
 */
export class Pump implements ConnectionHandler, BacklogHolder {
  readonly connection: PeerConnection;
  readonly #options: PumpOptions;
  #transport: TransportConnection | undefined;
  /** True while messages are gathered for one write. */
  #isGathering = false;
  #isScheduled = false;
  /** True after a write that the transport held back: the octets are the transport's, and we wait for `onDrain`. */
  #isBlocked = false;
  /** The number of octets that the transport holds back. */
  #held = 0;
  #isPaused = false;
  #resume: Deadline | undefined;
  #closeLimit: Deadline | undefined;

  constructor(connection: PeerConnection, options: PumpOptions) {
    this.connection = connection;
    this.#options = options;
  }

  /** The transport while it stands: undefined before it is up and after it is over. */
  get transport(): TransportConnection | undefined {
    return this.#transport;
  }

  /** True when so many octets wait for the other side that no new request should go there. */
  get isCongested(): boolean {
    return this.#isBlocked && this.connection.writeBufferLength > this.#options.limits.writePauseOctets;
  }

  /**
   * True since reading was stopped, because too many answers wait for the other side, and until the other side takes octets again. Reading
   * goes on after a second, but the property stays true: nothing was taken.
   */
  get isPaused(): boolean {
    return this.#resume !== undefined;
  }

  /** Connects the pump to a transport that is up. */
  attach(transport: TransportConnection): void {
    this.#transport = transport;
    transport.start(this);
    this.attention();
  }

  /** Has the waiting octets sent at the end of this turn, with all that come till then. */
  attention(): void {
    if (this.#isGathering || this.#isScheduled || this.#transport === undefined) return;
    this.#isScheduled = true;
    process.nextTick(this.#flushScheduled);
  }

  /**
   * Gathers messages from now on till {@link release}, which sends them at once, not at the end of this turn. False when somebody
   * else gathers already, and will release them.
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

  /** Closes the transport of a connection that was given up in this manner; to be called once. */
  close(how: CloseManner): void {
    if (this.#transport === undefined) return;
    this.#unpause();
    if (how === "now") this.destroy();
    else if (how === "reset") this.#transport.reset();
    else {
      this.#closeLimit = this.#options.timers.set(this.#options.flushSeconds(), () => this.destroy());
      this.attention();
    }
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
    this.#options.backlog.forget(this);
    this.#unpause();
    this.#flush();
  }

  onClose(closed: TransportClosed): void {
    this.#transport = undefined;
    this.#options.backlog.forget(this);
    this.#options.timers.cancel(this.#closeLimit);
    this.#options.timers.cancel(this.#resume);
    this.#options.onClosed(closed);
  }

  /** Checks the limits; to be called where many octets may have been added while the transport is blocked. */
  checkBacklog(): void {
    if (!this.#isBlocked || this.#transport === undefined) return;
    const { writePauseOctets, maxWriteOctets } = this.#options.limits;
    const waiting = this.connection.writeBufferLength;
    this.#options.backlog.note(this, this.#held + waiting);
    if (isGivenUp(this.connection.phase)) return;
    if (waiting > maxWriteOctets) this.#options.onOverflow(`it does not read: ${waiting} octets wait to be sent`);
    // Only answers count: to stop reading from a peer that leaves our requests unread would only keep its answers from us.
    else if (waiting > writePauseOctets && this.connection.waitingAnswerOctets > writePauseOctets) this.#pause();
  }

  /** Gives the connection up, because too many octets wait on all connections and most of them here. */
  giveUp(detail: string): void {
    if (isGivenUp(this.connection.phase)) this.destroy();
    else this.#options.onOverflow(detail);
  }

  readonly #flushScheduled = (): void => {
    this.#isScheduled = false;
    this.#flush();
  };

  readonly #write = (octets: Buffer): boolean => {
    const isTaken = this.#transport?.write(octets) ?? true;
    if (!isTaken) this.#held = octets.length;
    this.#options.onSent(octets);
    return isTaken;
  };

  #flush(): void {
    if (this.#transport === undefined) return;
    if (this.#isBlocked) {
      this.checkBacklog();
      return;
    }
    this.#isBlocked = !this.connection.flush(this.#write);
    if (this.#isBlocked) this.checkBacklog();
    else if (this.connection.phase === FLUSHING) this.#transport?.end();
  }

  /**
   * Stops reading, but only for a while: two nodes that wait for each other to read would wait for ever. The octets that are added
   * meanwhile are bounded by `maxWriteOctets`.
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
