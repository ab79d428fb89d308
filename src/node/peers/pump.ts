import type { PeerConnection } from "../../peer/connection.ts";
import type { CloseManner } from "../../peer/peer-runner-owner.ts";
import type { Deadline, TimerQueue } from "../../timer-queue.ts";
import type { ConnectionHandler, TransportClosed, TransportConnection } from "../../transport/transport.ts";
import type { Backlog, BacklogHolder } from "./backlog.ts";

/** What a pump needs of its node. */
export interface PumpOptions {
  readonly timers: TimerQueue;
  readonly limits: { readonly writePauseOctets: number; readonly maxWriteOctets: number };
  /** What waits on all connections of the node. */
  readonly backlog: Backlog;
  /** Seconds that octets which are still to be sent may take when the connection is closed. */
  readonly flushSeconds: () => number;
  /** The transport is over; called once. */
  readonly onClosed: (closed: TransportClosed) => void;
  /** The other side does not read, and too much waits for it: how much, in words. */
  readonly onOverflow: (detail: string) => void;
  /** Something was thrown where nothing should be: a defect of this package or of a callback. */
  readonly onError: (error: unknown) => void;
}

/**
 * Moves octets between a connection and its transport: one write for all that was made in a turn of the event loop, and
 * back-pressure when the other side does not read: while it leaves our answers lying we stop reading from it too, then it is
 * given up.
 */
export class Pump implements ConnectionHandler, BacklogHolder {
  readonly connection: PeerConnection;
  readonly #options: PumpOptions;
  #transport: TransportConnection | undefined;
  /** What is sent now goes out in one write, when all of it is there. */
  #isGathering = false;
  #isScheduled = false;
  /** A write was held back: its octets are the transport's, and we wait for `onDrain`. */
  #isBlocked = false;
  /** Octets that the transport holds back. */
  #held = 0;
  /** Of what waits behind them: how much was looked at, and how much of that is answers. */
  #lookedAt = 0;
  #answerOctets = 0;
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
    this.#options.backlog.forget(this);
    this.#unpause();
    this.#flush();
  }

  onClose(closed: TransportClosed): void {
    this.#isOver = true;
    this.#options.backlog.forget(this);
    this.#options.timers.cancel(this.#closeLimit);
    this.#options.timers.cancel(this.#resume);
    this.#options.onClosed(closed);
  }

  /** To be called where much may have been added while the transport is blocked. */
  checkBacklog(): void {
    if (!this.#isBlocked || this.#isOver) return;
    const { writePauseOctets, maxWriteOctets } = this.#options.limits;
    const waiting = this.connection.writeBufferLength;
    this.#options.backlog.note(this, this.#held + waiting);
    if (this.#closing !== undefined) return;
    if (waiting > maxWriteOctets) this.#options.onOverflow(`it does not read: ${waiting} octets wait to be sent`);
    else if (waiting > writePauseOctets && this.#waitingAnswers() > writePauseOctets) this.#pause();
  }

  /** Too much waits on all connections, and most of it here. */
  giveUp(detail: string): void {
    if (this.#closing === undefined) this.#options.onOverflow(detail);
    else this.destroy();
  }

  readonly #flushScheduled = (): void => {
    this.#isScheduled = false;
    this.#flush();
  };

  readonly #write = (octets: Buffer): boolean => {
    const isTaken = this.#transport?.write(octets) ?? true;
    if (!isTaken) this.#held = octets.length;
    return isTaken;
  };

  #flush(): void {
    if (this.#isOver || this.#transport === undefined) return;
    if (this.#isBlocked) {
      this.checkBacklog();
      return;
    }
    this.#isBlocked = !this.connection.flush(this.#write);
    if (this.#isBlocked) {
      this.#lookedAt = 0;
      this.#answerOctets = 0;
      this.checkBacklog();
    }
    if (this.#closing === "flush" && !this.#isBlocked) this.#transport.end();
  }

  /**
   * Octets of answers that wait. To read less from a peer that leaves requests of ours lying would only keep its answers from
   * us. Each message is looked at once, and only while too much waits.
   */
  #waitingAnswers(): number {
    const waiting = this.connection.writeBuffer;
    while (this.#lookedAt < waiting.length) {
      const length = waiting.readUIntBE(this.#lookedAt + LENGTH_OFFSET, 3);
      const isRequest = ((waiting[this.#lookedAt + FLAGS_OFFSET] as number) & REQUEST_FLAG) !== 0;
      if (!isRequest) this.#answerOctets += length;
      this.#lookedAt += length;
    }
    return this.#answerOctets;
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

// Of the header of a message (RFC 6733 §3).
const LENGTH_OFFSET = 1;
const FLAGS_OFFSET = 4;
const REQUEST_FLAG = 0x80;
