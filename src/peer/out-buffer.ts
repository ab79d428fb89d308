import type { Message } from "../message/message.ts";
import { FLAG_REQUEST, messageLength } from "../wire/header.ts";
import type { OctetRange } from "../wire/octet-range.ts";
import { Writer } from "../wire/writer.ts";

/**
 * The encoded messages of a connection that wait to be sent, one behind the other. Where each of them ends is not kept: every
 * message begins with its length, so whoever needs the ends walks from message to message by `messageLength`.
 */
export class OutBuffer {
  readonly #writer: Writer = new Writer();
  /** Octets at the front that belong to a message whose beginning was dropped. */
  #rest = 0;
  /** Where the messages begin that {@link answerOctets} has not looked at yet. */
  #seen = 0;
  #answerOctets = 0;

  /** How many octets wait. */
  get length(): number {
    return this.#writer.length;
  }

  /** The octets that wait: a view that the next message or removal may overwrite. */
  get octets(): Buffer {
    return this.#writer.subarray();
  }

  /** How many of the octets are answers'. Each message is looked at once, and only when somebody asks. */
  get answerOctets(): number {
    const { buffer, length } = this.#writer;
    while (this.#seen < length) {
      const octets = messageLength(buffer, this.#seen);
      const isRequest = ((buffer[this.#seen + FLAGS_OFFSET] as number) & FLAG_REQUEST) !== 0;
      if (!isRequest) this.#answerOctets += octets;
      this.#seen += octets;
    }
    return this.#answerOctets;
  }

  /**
   * Encodes a message behind the others. Returns where its octets lie: always the same object, which is right until the buffer is
   * used again.
   * @throws AvpEncodeError when the message can't be encoded; the buffer is as it was then.
   */
  append(message: Message): OctetRange {
    const start = this.#writer.length;
    message.writeTo(this.#writer);
    return this.#writer.range(start);
  }

  /** Drops the first octets, which were sent. */
  drop(octets: number): void {
    const dropped = Math.min(Math.max(0, octets), this.length);
    let end = this.#rest;
    while (end < dropped) end += messageLength(this.#writer.buffer, end);
    this.#writer.drop(dropped);
    this.#beginAt(end - dropped);
  }

  /**
   * Hands all waiting octets to `write` in one call and empties the buffer. The octets are whole messages, unless {@link drop} cut the
   * first one. `write` returns true when it is done with the octets, so that their memory is used again, and false when it keeps the
   * memory. Messages that are added while `write` runs wait for the next flush. Returns the result of `write`, or true when no octets
   * waited.
   */
  flush(write: (octets: Buffer) => boolean): boolean {
    const writer = this.#writer;
    const { length } = writer;
    if (length === 0) return true;
    const isDone = write(writer.subarray());
    const later = writer.length > length ? writer.copy(length) : undefined;
    if (isDone && writer.capacity <= MAX_KEPT_CAPACITY) writer.length = 0;
    else writer.take();
    this.#beginAt(0);
    if (later !== undefined) writer.octets(later);
    return isDone;
  }

  /** Drops everything, and the memory that it lay in. */
  clear(): void {
    this.#writer.take();
    this.#beginAt(0);
  }

  /** Notes where the first whole message begins. */
  #beginAt(start: number): void {
    this.#rest = start;
    this.#seen = start;
    this.#answerOctets = 0;
  }
}

/** A buffer that grew beyond this in a burst is not kept. */
const MAX_KEPT_CAPACITY = 1_048_576;

/** Where the flags stand in a message (RFC 6733 §3). */
const FLAGS_OFFSET = 4;
