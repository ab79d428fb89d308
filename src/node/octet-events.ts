import type { PeerConnection } from "../peer/connection.ts";
import { HEADER_LENGTH, messageLength } from "../wire/header.ts";
import type { EventTable } from "./events.ts";

/** Tells listeners of the octets that connections receive and send. Does nothing while there are none. */
export class OctetEvents {
  readonly #events: EventTable;

  constructor(events: EventTable) {
    this.#events = events;
  }

  /** Octets came in: a message, or what could not be read as one. */
  received(connection: PeerConnection, octets: Buffer, isFramed: boolean): void {
    if (this.#events.heard.octets) this.#events.emit("octets", { direction: "received", connection, octets, isFramed });
  }

  /** Octets were given to the transport: messages, one behind the other. */
  sent(connection: PeerConnection, octets: Buffer): void {
    if (!this.#events.heard.octets) return;
    // The connection writes its next messages into the same memory.
    const copy = Buffer.from(octets);
    for (let start = 0; start < copy.length; ) {
      const length = messageLengthAt(copy, start);
      const end = length === undefined ? copy.length : start + length;
      const isFramed = length !== undefined;
      this.#events.emit("octets", { direction: "sent", connection, octets: copy.subarray(start, end), isFramed });
      start = end;
    }
  }
}

/** Undefined where no message begins: when the program removed octets of a connection itself, the rest of a message is sent. */
function messageLengthAt(octets: Buffer, start: number): number | undefined {
  if (start + HEADER_LENGTH > octets.length) return undefined;
  const length = messageLength(octets, start);
  return length >= HEADER_LENGTH && start + length <= octets.length ? length : undefined;
}
