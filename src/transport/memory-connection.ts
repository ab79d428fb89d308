import type { Clock, TimerHandle } from "../environment.ts";
import { DiameterError } from "../errors.ts";
import type { ConnectionHandler, Endpoint, TransportClosed, TransportConnection } from "./transport.ts";

/** The network between the two ends of a connection in memory. */
export interface Path {
  readonly clock: Clock;
  readonly latencyMs: number;
  readonly chunkOctets: number;
  readonly windowOctets: number;
  readonly isCut: boolean;
  readonly lingerMs: number;
  forget(end: MemoryConnection): void;
}

/** Octets that were sent; without octets, the end of the stream or its break. */
interface Arrival {
  readonly kind: "octets" | "end" | "reset";
  readonly octets: Buffer;
  /** True as soon as the latency is over. */
  isDue: boolean;
}

/** One end of a connection in memory. Octets of its partner wait in `#arrivals` till the latency is over. */
export class MemoryConnection implements TransportConnection {
  readonly local: Endpoint;
  readonly remote: Endpoint;
  readonly #path: Path;
  #partner: MemoryConnection | undefined;
  #handler: ConnectionHandler | undefined;
  #arrivals: Arrival[] = [];
  /** Octets in `#arrivals`. */
  #waiting = 0;
  /** Where the next octets of the first arrival start. */
  #offset = 0;
  #isPaused = false;
  #isEnding = false;
  #remoteEnded = false;
  #closed: TransportClosed | undefined;
  /** Octets of ours for which the window had no room. */
  #held: Buffer | undefined;
  #linger: TimerHandle | undefined;

  constructor(local: Endpoint, remote: Endpoint, path: Path) {
    this.local = local;
    this.remote = remote;
    this.#path = path;
  }

  /** Makes two ends one connection. */
  static join(first: MemoryConnection, second: MemoryConnection): void {
    first.#partner = second;
    second.#partner = first;
  }

  start(handler: ConnectionHandler): void {
    if (this.#handler !== undefined) throw new DiameterError("node", "The connection was started before");
    this.#handler = handler;
    const closed = this.#closed;
    if (closed !== undefined) this.#soon(() => handler.onClose(closed));
    else this.#soon(() => this.deliver());
  }

  write(octets: Buffer): boolean {
    const partner = this.#partner;
    if (this.#isEnding || this.#closed !== undefined || partner === undefined || octets.length === 0) return true;
    if (this.#held === undefined && partner.#waiting + octets.length <= this.#path.windowOctets) {
      partner.#arrive("octets", Buffer.from(octets));
      return true;
    }
    this.#held = this.#held === undefined ? octets : Buffer.concat([this.#held, octets]);
    this.#fillWindow();
    return this.#held === undefined;
  }

  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    if (!this.#isPaused) return;
    this.#isPaused = false;
    this.#soon(() => this.deliver());
  }

  end(): void {
    if (this.#isEnding || this.#closed !== undefined) return;
    this.#isEnding = true;
    this.#isPaused = false;
    this.#linger = this.#path.clock.setTimer(this.#path.lingerMs, () => this.#close({ by: "local" }));
    if (this.#held === undefined) this.#tellPartner("end");
    this.#soon(() => this.deliver());
  }

  destroy(): void {
    this.#drop();
  }

  reset(): void {
    this.#drop();
  }

  /** Breaks the connection, as a network failure does. */
  fail(error: Error): void {
    this.#close({ by: "failure", error });
  }

  /** Hands over what has arrived by now, unless the reader is paused or the link is cut. */
  deliver(): void {
    while (this.#closed === undefined || this.#remoteEnded) {
      const arrival = this.#arrivals[0];
      if (arrival === undefined || !arrival.isDue || this.#path.isCut) return;
      if (arrival.kind === "reset") {
        this.fail(new DiameterError("node", "read ECONNRESET"));
        return;
      }
      if (this.#isPaused || (this.#handler === undefined && !this.#isEnding)) return;
      if (arrival.kind === "end") {
        this.#arrivals.shift();
        this.#endOfStream();
        return;
      }
      this.#handOver(arrival.octets);
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
    if (!this.#isEnding) this.#handler?.onData(chunk);
    if (this.#partner !== undefined) this.#partner.#fillWindow();
  }

  /** Sends as many of the held octets as the window has room for. */
  #fillWindow(): void {
    const held = this.#held;
    const partner = this.#partner;
    if (held === undefined || partner === undefined || (this.#closed !== undefined && !this.#remoteEnded)) return;
    const room = this.#path.windowOctets - partner.#waiting;
    if (room <= 0) return;
    partner.#arrive("octets", Buffer.from(held.subarray(0, room)));
    this.#held = room < held.length ? held.subarray(room) : undefined;
    if (this.#held !== undefined) return;
    if (this.#isEnding) partner.#arrive("end");
    else
      this.#soon(() => {
        if (this.#closed === undefined && !this.#isEnding && this.#held === undefined) this.#handler?.onDrain();
      });
  }

  /** The other side ended; ours goes on till its octets are out, as over TCP. */
  #endOfStream(): void {
    this.#remoteEnded = true;
    if (this.#isEnding) {
      this.#close({ by: "local" });
      return;
    }
    this.#isEnding = true;
    if (this.#held === undefined) this.#tellPartner("end");
    this.#close({ by: "remote" });
  }

  #drop(): void {
    if (this.#closed !== undefined) return;
    this.#tellPartner("reset");
    this.#isEnding = true;
    this.#soon(() => this.#close({ by: "local" }));
  }

  #tellPartner(kind: "end" | "reset"): void {
    if (this.#partner !== undefined) this.#partner.#arrive(kind);
  }

  #arrive(kind: Arrival["kind"], octets: Buffer = NOTHING): void {
    if (this.#closed !== undefined) return;
    const arrival = { kind, octets, isDue: false };
    this.#arrivals.push(arrival);
    this.#waiting += octets.length;
    this.#path.clock.setTimer(this.#path.latencyMs, () => {
      arrival.isDue = true;
      this.deliver();
    });
  }

  #close(closed: TransportClosed): void {
    if (this.#closed !== undefined) return;
    this.#closed = closed;
    this.#path.forget(this);
    if (this.#linger !== undefined) this.#path.clock.clearTimer(this.#linger);
    if (!this.#remoteEnded) this.#held = undefined;
    this.#arrivals = [];
    this.#waiting = 0;
    this.#handler?.onClose(closed);
  }

  #soon(callback: () => void): void {
    this.#path.clock.setTimer(0, callback);
  }
}

const NOTHING = Buffer.alloc(0);
