import type { Dictionary } from "../dictionary/dictionary.ts";
import type { Clock } from "../environment.ts";
import { ConnectionLost } from "../errors.ts";
import type { SequenceGenerator } from "../identifiers.ts";
import type { DecodeLimits } from "../message/decode-context.ts";
import { type Message, receive } from "../message/message.ts";
import { Framer, type FramerOutput } from "../wire/framer.ts";
import type { OctetRange } from "../wire/octet-range.ts";
import { connectionSettings, type PeerConnectionEnvironment } from "./connection-environment.ts";
import {
  type ConnectionFault,
  framingFault,
  throwHandlerErrors,
  tooLongFault,
  unexpectedFault,
} from "./connection-fault.ts";
import { PeerConnectionFields } from "./connection-fields.ts";
import { OutBuffer } from "./out-buffer.ts";
import type { Peer } from "./peer.ts";
import { PEER_RECV, PEER_SEND, type PeerDirection } from "./peer-constants.ts";
import {
  admit,
  advance,
  type ConnectionPhase,
  doubt,
  isBeforeCapabilities,
  NEW,
  OVER,
  phaseOf,
  stateOf,
  takesInput,
} from "./phase.ts";

/** {@link enterPhase}, as the class gives it: nobody else may touch the phase. */
let enter: (connection: PeerConnection, next: ConnectionPhase) => void;

/**
 * One transport connection, without its transport: the owner of the transport puts received octets in with {@link addInBytes} and
 * sends the octets that {@link flush} hands out. A connection cuts its input into messages, drops those that its state does not
 * allow, and hands the others to `messageHandler` in order. It answers nothing by itself.
 */
export class PeerConnection extends PeerConnectionFields {
  /** Source of Hop-by-Hop Identifiers: `hopByHopSeq.nextSequence()`. */
  readonly hopByHopSeq: SequenceGenerator;
  /** The peer whose counters and statistics count this connection's messages. */
  peer: Peer | null = null;
  /**
   * Told of octets that are no message, of messages that the state does not allow, and of errors that `messageHandler` threw.
   * After the first two the connection closes itself unless this handler did. By default an error of `messageHandler` is thrown.
   */
  faultHandler: (connection: PeerConnection, fault: ConnectionFault) => void = throwHandlerErrors;
  /** Sees every message once it is encoded, also those that the peer machine sends; for logs and traces. */
  sentHandler: ((connection: PeerConnection, message: Message) => void) | null = null;
  /**
   * Sees all received octets once, in order, for captures: each message before it is handled (`isFramed`), and octets that are not
   * read as a message, because they can't be, because the rest of theirs never came, or because the connection is closing. The
   * octets may be kept, but not changed.
   */
  octetsHandler: ((connection: PeerConnection, octets: Buffer, isFramed: boolean) => void) | null = null;

  readonly #direction: PeerDirection;
  readonly #onAttention: (connection: PeerConnection) => void;
  readonly #clock: Clock;
  readonly #framer: Framer;
  readonly #out: OutBuffer = new OutBuffer();
  readonly #dictionary: Dictionary;
  readonly #limits: DecodeLimits | undefined;
  readonly #maxOctetsBeforeCapabilities: number;
  readonly #limitsBeforeCapabilities: DecodeLimits;
  #phase: ConnectionPhase = NEW;
  #isAttentionDemanded = false;
  #isFraming = false;
  /** Chunks that came in while one was being worked on. */
  #waiting: Buffer[] | undefined;
  #handlerErrors: unknown[] | undefined;
  #lastRead: number;
  #readCount = 0;
  #lastMessage: number;
  #dwrSent: number | undefined;

  static {
    enter = (connection, next) => connection.#enter(next);
  }

  constructor(
    peerIp: string | readonly string[],
    peerPort: number,
    peerDirection: PeerDirection,
    onAttention: (connection: PeerConnection) => void,
    environment: PeerConnectionEnvironment = {},
  ) {
    super(peerIp, peerPort);
    const settings = connectionSettings(environment);
    this.#direction = peerDirection;
    this.#onAttention = onAttention;
    this.#clock = settings.clock;
    this.hopByHopSeq = settings.hopByHopSeq;
    this.#dictionary = settings.dictionary;
    this.#limits = settings.limits;
    this.#maxOctetsBeforeCapabilities = settings.maxOctetsBeforeCapabilities;
    this.#limitsBeforeCapabilities = settings.limitsBeforeCapabilities;
    const output: FramerOutput = {
      message: (octets) => this.#receive(octets),
      discarded: (octets) => this.octetsHandler?.(this, octets, false),
    };
    this.#framer = new Framer(output, settings.maxMessageLength);
    this.#lastRead = settings.clock.monotonic();
    this.#lastMessage = this.#lastRead;
  }

  /** Where the connection is in its life: only forward, and in the end to `over`. */
  get phase(): ConnectionPhase {
    return this.#phase;
  }

  /**
   * The phase as a PEER_* state. A peer machine keeps it up to date; a connection without one is steered by setting it.
   * @throws DiameterError `invalid-argument` for a number that is no state, and for a step back: 16 to 28 come in this order.
   */
  get state(): number {
    return stateOf(this.#phase);
  }

  set state(state: number) {
    if (state !== this.state) this.#enter(phaseOf(state, this.#phase));
  }

  /** The remote side opened the transport. */
  get isReceiver(): boolean {
    return this.#direction === PEER_RECV;
  }

  /** We opened the transport. */
  get isSender(): boolean {
    return this.#direction === PEER_SEND;
  }

  /** A DWR was sent and is not answered. */
  get isWaitingForDwa(): boolean {
    return this.#dwrSent !== undefined;
  }

  /** Whole seconds since the unanswered DWR; 0 without one. */
  get dwaWaitTime(): number {
    return this.#dwrSent === undefined ? 0 : this.#secondsSince(this.#dwrSent);
  }

  /** Whole seconds since octets came in; the construction counts as such. */
  get lastReadSince(): number {
    return this.#secondsSince(this.#lastRead);
  }

  /** How often octets came in; part of a message counts too, as a sign of life. */
  get readCount(): number {
    return this.#readCount;
  }

  /** When the last whole message came in, in milliseconds of the monotonic clock; the construction counts as such. */
  get lastMessage(): number {
    return this.#lastMessage;
  }

  /** The dictionary that received messages are read with. */
  get dictionary(): Dictionary {
    return this.#dictionary;
  }

  /** The encoded octets that were not taken yet: a view that the next message or removal may overwrite. */
  get writeBuffer(): Buffer {
    return this.#out.octets;
  }

  /** How many octets wait to be sent. */
  get writeBufferLength(): number {
    return this.#out.length;
  }

  /** How many of the octets that wait are answers'. */
  get waitingAnswerOctets(): number {
    return this.#out.answerOctets;
  }

  /** Octets of a message that is not complete yet. */
  get readBufferLength(): number {
    return this.#framer.pendingOctets;
  }

  /**
   * Takes received octets, in any chunking, and hands on every message that they complete before it returns. The chunk is
   * given away: values of the messages may be views of it. Octets that come from within a handler wait for their turn.
   */
  addInBytes(readBytes: Uint8Array): void {
    const { buffer, byteOffset, byteLength } = readBytes;
    const chunk = Buffer.isBuffer(readBytes) ? readBytes : Buffer.from(buffer, byteOffset, byteLength);
    if (this.#isFraming) {
      this.#waiting ??= [];
      this.#waiting.push(chunk);
      return;
    }
    if (!takesInput(this.#phase)) {
      this.octetsHandler?.(this, chunk, false);
      return;
    }
    this.#isFraming = true;
    this.#readCount++;
    try {
      this.resetLastRead();
      for (let next: Buffer | undefined = chunk; next !== undefined; next = this.#waiting?.shift()) this.#frame(next);
    } finally {
      this.#isFraming = false;
      this.#waiting = undefined;
    }
    if (this.#handlerErrors !== undefined) this.#reportHandlerErrors(this.#handlerErrors);
  }

  /**
   * Encodes a message behind the octets that wait to be sent, and demands attention.
   * @throws AvpEncodeError when it can't be encoded; nothing is sent then. ConnectionLost after {@link close}.
   */
  addOutMessage(message: Message): void {
    this.encode(message);
    this.announce(message);
  }

  /** The seed's name of {@link addOutMessage}. */
  addOutMsg(message: Message): void {
    this.addOutMessage(message);
  }

  /**
   * The first half of {@link addOutMessage}: encodes the message behind the octets that wait to be sent, and tells nobody. Returns
   * where its octets lie. A caller who needs them copies them before {@link announce}, which is due next: the listeners that
   * `announce` calls may send more on this connection, flush it or close it.
   * @throws AvpEncodeError, ConnectionLost as {@link addOutMessage}.
   */
  encode(message: Message): OctetRange {
    if (this.#phase === OVER) {
      throw new ConnectionLost(`${this} is closed: ${message.name} can't be sent; choose another connection`);
    }
    const octets = this.#out.append(message);
    this.peer?.counters.countSent(message.header.commandCode, message.header.isRequest);
    return octets;
  }

  /** The second half of {@link addOutMessage}: shows the message to `sentHandler`, whose errors are faults, and demands attention. */
  announce(message: Message): void {
    if (this.sentHandler !== null) this.#tell(this.sentHandler, message);
    else if (this.#phase !== OVER) this.demandAttention();
  }

  #tell(sentHandler: (connection: PeerConnection, message: Message) => void, message: Message): void {
    try {
      sentHandler(this, message);
    } catch (error) {
      this.faultHandler(this, { kind: "handler", error });
    } finally {
      if (this.#phase !== OVER) this.demandAttention();
    }
  }

  /** Drops the first octets of the write buffer, which were sent. */
  removeOutBytes(sentBytes: number): void {
    this.#isAttentionDemanded = false;
    this.#out.drop(sentBytes);
  }

  /**
   * Gives all that waits to `write` in one go and forgets it: whole messages, one behind the other. `write` returns true when it
   * needs the octets no longer, false when it keeps them; then it owns their memory. Returns what `write` returned, true when
   * nothing waits.
   */
  flush(write: (octets: Buffer) => boolean): boolean {
    this.#isAttentionDemanded = false;
    return this.#out.flush(write);
  }

  /** Tells the owner once that there is something to send or to close; again only after `flush` or `removeOutBytes`. */
  demandAttention(): void {
    if (this.#isAttentionDemanded) return;
    this.#isAttentionDemanded = true;
    this.#onAttention(this);
  }

  /** Stops at once: no more input, and the octets that wait are lost. `signalNode` is false when the transport is gone already. */
  close(signalNode: boolean = true): void {
    this.#phase = OVER;
    this.stopReading();
    this.#out.clear();
    this.#isAttentionDemanded = false;
    if (signalNode) this.demandAttention();
  }

  /** Throws all further input away, and the octets of a half received message. */
  stopReading(): void {
    this.#framer.end();
  }

  /** Notes now as the time of the last whole message. */
  resetLastMessage(): void {
    this.#lastMessage = this.#clock.monotonic();
  }

  /** Notes now as the time of the last octets. */
  resetLastRead(): void {
    this.#lastRead = this.#clock.monotonic();
  }

  /** Notes that a DWR was sent now; state 18 becomes 19. */
  resetLastDwr(): void {
    this.#phase = doubt(this.#phase, true);
    this.#dwrSent = this.#clock.monotonic();
  }

  /** Notes that the DWA arrived; state 19 becomes 18. */
  resetLastDwa(): void {
    this.#phase = doubt(this.#phase, false);
    this.#dwrSent = undefined;
  }

  /** True when the peer advertised the application, or advertised that it relays; always false before CER/CEA. */
  supports(applicationId: number, kind?: "auth" | "acct"): boolean {
    return this.capabilities?.supports(applicationId, kind) ?? false;
  }

  override toString(): string {
    return `<PeerConnection(${this.ident}, ${this.nodeName})>`;
  }

  #enter(next: ConnectionPhase): void {
    if (next === OVER) this.close(false);
    else this.#phase = advance(this.#phase, next);
    if (!takesInput(this.#phase)) this.stopReading();
  }

  #secondsSince(time: number): number {
    return Math.floor((this.#clock.monotonic() - time) / 1000);
  }

  #frame(chunk: Buffer): void {
    const fault = this.#framer.push(chunk);
    if (fault !== undefined) this.#fail(framingFault(fault, this));
    else if (this.#phase.name === "exchanging" && this.#framer.pendingOctets > this.#maxOctetsBeforeCapabilities) {
      this.#fail(tooLongFault(this.#framer.pendingHeader, this.#maxOctetsBeforeCapabilities, this));
    }
  }

  #receive(octets: Buffer): void {
    this.octetsHandler?.(this, octets, true);
    if (!takesInput(this.#phase)) return;
    const isFirst = isBeforeCapabilities(this.#phase);
    const message = receive(octets, this.#dictionary, isFirst ? this.#limitsBeforeCapabilities : this.#limits);
    const { commandCode, isRequest } = message.header;
    this.#lastMessage = this.#lastRead;
    if (this.peer !== null) {
      this.peer.counters.countReceived(commandCode, isRequest);
      if (isRequest) this.peer.statistics.addReceivedReq(this.#lastMessage);
    }
    const admission = admit(this.#phase, message.header, this.isReceiver);
    if (admission === "taken") this.#handle(message);
    else if (admission === "ignored") this.ignoredRequests++;
    else this.#fail(unexpectedFault(message, this));
  }

  /** Hands a message on. Errors of the handler wait till the chunk is worked off, so that the messages behind are not lost. */
  #handle(message: Message): void {
    try {
      const outcome: unknown = this.receiver.receive(message);
      if (outcome instanceof Promise) outcome.catch((error) => this.faultHandler(this, { kind: "handler", error }));
    } catch (error) {
      this.#handlerErrors ??= [];
      this.#handlerErrors.push(error);
    }
  }

  #reportHandlerErrors(errors: readonly unknown[]): void {
    this.#handlerErrors = undefined;
    for (const error of errors) this.faultHandler(this, { kind: "handler", error });
  }

  #fail(fault: ConnectionFault): void {
    this.stopReading();
    this.faultHandler(this, fault);
    if (takesInput(this.#phase)) this.close();
  }
}

/**
 * Takes a connection on to a phase; one that is past it stays where it is. For the peer machine and what else drives connections: a
 * program that has a connection of its own sets its `state`.
 */
export function enterPhase(connection: PeerConnection, next: ConnectionPhase): void {
  enter(connection, next);
}
