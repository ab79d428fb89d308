import type { Socket } from "node:net";
import { withoutIpv4Mapping } from "../wire/ip-text.ts";
import type { Intake } from "./intake.ts";
import type { OctetStream, StreamEvents } from "./stream-connection.ts";
import type { ConnectionFacts, Endpoint } from "./transport.ts";

/** A socket as an octet stream. Its chunks come by way of the intake that the socket reads into. */
export class SocketStream implements OctetStream {
  readonly facts: ConnectionFacts;
  readonly #socket: Socket;
  readonly #intake: Intake;
  #events: StreamEvents | undefined;

  constructor(socket: Socket, intake: Intake, facts: ConnectionFacts) {
    this.#socket = socket;
    this.#intake = intake;
    this.facts = facts;
  }

  get isDestroyed(): boolean {
    return this.#socket.destroyed;
  }

  open(events: StreamEvents): void {
    const socket = this.#socket;
    this.#events = events;
    let failure: Error | undefined;
    socket.on("error", (error) => {
      failure ??= error;
    });
    // A socket with `onread` that was paused in the turn in which it was resumed reads on all the same.
    socket.on("resume", () => {
      if (socket.isPaused()) socket.pause();
    });
    socket.once("close", () => events.closed(failure));
  }

  read(): void {
    const events = this.#events as StreamEvents;
    this.#intake.target = events;
    this.#socket.once("end", () => events.ended());
    this.#socket.resume();
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  write(octets: Buffer): void {
    // Not `write`, which keeps a queue and does more work for every write in a later tick. Our writer waits for `onDrain`, so there is
    // never anything to queue, and the system nearly always takes all octets during the call.
    this.#socket._write(octets, "buffer" as BufferEncoding, this.#taken);
  }

  end(): void {
    this.#socket.end();
  }

  destroy(error?: Error): void {
    this.#socket.destroy(error);
  }

  reset(): void {
    this.#socket.resetAndDestroy();
  }

  /** Passes on that a write was taken. One function for all writes, so none needs a closure. */
  readonly #taken = (error?: Error | null): void => this.#events?.taken(error);
}

/** The two ends of a socket that is connected. */
export function endsOf(socket: Socket): { readonly local: readonly [Endpoint]; readonly remote: readonly [Endpoint] } {
  return {
    local: [{ address: withoutIpv4Mapping(socket.localAddress ?? ""), port: socket.localPort ?? 0 }],
    remote: [{ address: withoutIpv4Mapping(socket.remoteAddress ?? ""), port: socket.remotePort ?? 0 }],
  };
}
