import { DiameterError } from "../errors.ts";
import type { OctetStream, StreamEvents, StreamOptions } from "./stream-connection.ts";
import type { ConnectionFacts, Endpoint } from "./transport.ts";

/** The network between the two ends of a stream in memory; each value is read when it is used. */
export interface Path extends StreamOptions {
  readonly latencyMs: number;
  readonly chunkOctets: number;
  readonly windowOctets: number;
  readonly isCut: boolean;
  forget(end: MemoryStream): void;
}

/** Octets that were sent; without octets, the end of the stream or its break. */
interface Arrival {
  readonly kind: "octets" | "end" | "reset";
  readonly octets: Buffer;
  /** True as soon as the latency is over. */
  isDue: boolean;
}

/** One end of a stream in memory. Octets of its partner wait in `#arrivals` till the latency is over. */
export class MemoryStream implements OctetStream {
  readonly facts: ConnectionFacts;
  readonly #path: Path;
  /** Set by {@link MemoryStream.pair}. */
  #partner!: MemoryStream;
  /** Set by {@link open}. */
  #events!: StreamEvents;
  #arrivals: Arrival[] = [];
  /** Octets in `#arrivals`. */
  #waiting = 0;
  /** Where the next octets of the first arrival start. */
  #offset = 0;
  #isReading = false;
  #isPaused = false;
  #isEnding = false;
  #remoteEnded = false;
  #isDestroyed = false;
  #isClosed = false;
  /** Octets of ours for which the window had no room. */
  #held: Buffer | undefined;

  private constructor(local: Endpoint, remote: Endpoint, path: Path) {
    this.facts = { protocol: "memory", local: [local], remote: [remote], isProtected: false, certificateNames: [] };
    this.#path = path;
  }

  /** Makes both ends of a stream: the one at `first`, then the one at `second`. */
  static pair(first: Endpoint, second: Endpoint, path: Path): readonly [MemoryStream, MemoryStream] {
    const ends = [new MemoryStream(first, second, path), new MemoryStream(second, first, path)] as const;
    ends[0].#partner = ends[1];
    ends[1].#partner = ends[0];
    return ends;
  }

  get isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  open(events: StreamEvents): void {
    this.#events = events;
  }

  read(): void {
    this.#isReading = true;
    this.#soon(() => this.deliver());
  }

  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    if (this.#isReading && !this.#isPaused) return;
    this.#isPaused = false;
    this.read();
  }

  write(octets: Buffer): void {
    const room = this.#path.windowOctets - this.#partner.#waiting;
    if (this.#held === undefined && octets.length <= room) {
      if (octets.length > 0) this.#partner.#arrive("octets", Buffer.from(octets));
      this.#events.taken();
      return;
    }
    this.#held = this.#held === undefined ? octets : Buffer.concat([this.#held, octets]);
    this.#fillWindow();
  }

  end(): void {
    if (this.#isEnding) return;
    this.#isEnding = true;
    if (this.#held === undefined) this.#sendEnd();
  }

  destroy(error?: Error): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.#partner.#arrive("reset");
    this.#soon(() => this.#close(error));
  }

  reset(): void {
    this.destroy();
  }

  /** Breaks the stream, as a network failure does. */
  fail(error: Error): void {
    this.#close(error);
  }

  /** Hands over what has arrived by now, unless the reader is paused or the link is cut. */
  deliver(): void {
    while (!this.#isDestroyed) {
      const arrival = this.#arrivals[0];
      if (arrival === undefined || !arrival.isDue || this.#path.isCut) return;
      if (arrival.kind === "reset") {
        this.fail(new DiameterError("node", "read ECONNRESET"));
        return;
      }
      if (this.#isPaused || !this.#isReading) return;
      if (arrival.kind === "octets") this.#handOver(arrival.octets);
      else this.#takeEnd();
    }
  }

  #handOver(octets: Buffer): void {
    const chunk = octets.subarray(this.#offset, this.#offset + this.#path.chunkOctets);
    this.#offset += chunk.length;
    this.#waiting -= chunk.length;
    if (this.#offset === octets.length) {
      this.#arrivals.shift();
      this.#offset = 0;
    }
    this.#events.octets(chunk);
    this.#partner.#fillWindow();
  }

  /** Sends as many of the held octets as the window has room for. */
  #fillWindow(): void {
    const held = this.#held;
    const partner = this.#partner;
    if (held === undefined || this.#isDestroyed) return;
    const room = this.#path.windowOctets - partner.#waiting;
    if (room <= 0) return;
    partner.#arrive("octets", Buffer.from(held.subarray(0, room)));
    this.#held = room < held.length ? held.subarray(room) : undefined;
    if (this.#held !== undefined) return;
    this.#soon(() => {
      if (this.#held === undefined) this.#events.taken();
    });
    if (this.#isEnding) this.#sendEnd();
  }

  #sendEnd(): void {
    this.#partner.#arrive("end");
    this.#closeIfEnded();
  }

  #takeEnd(): void {
    this.#arrivals.shift();
    this.#remoteEnded = true;
    this.#events.ended();
    this.#closeIfEnded();
  }

  /** Closes the stream once both directions have ended. */
  #closeIfEnded(): void {
    if (this.#remoteEnded && this.#isEnding && this.#held === undefined) this.#close();
  }

  #arrive(kind: Arrival["kind"], octets: Buffer = NOTHING): void {
    if (this.#isClosed) return;
    const arrival = { kind, octets, isDue: false };
    this.#arrivals.push(arrival);
    this.#waiting += octets.length;
    this.#path.clock.setTimer(this.#path.latencyMs, () => {
      arrival.isDue = true;
      this.deliver();
    });
  }

  #close(failure?: Error): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#isDestroyed = true;
    this.#path.forget(this);
    this.#held = undefined;
    this.#arrivals = [];
    this.#waiting = 0;
    this.#events.closed(failure);
  }

  #soon(callback: () => void): void {
    this.#path.clock.setTimer(0, callback);
  }
}

const NOTHING = Buffer.alloc(0);
