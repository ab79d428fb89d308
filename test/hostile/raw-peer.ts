import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { avp, message, PROXIABLE, type RawMessage, REQUEST, readMessage, u32 } from "./octets.ts";

/** How octets go out, as a line of the hostile vectors says it. */
export interface Delivery {
  /** Octets per write. */
  readonly chunks?: number;
  /** Where to cut into writes. */
  readonly splitAt?: readonly number[];
  /** Milliseconds between the writes. */
  readonly delayMs?: number;
}

/** A peer on a real socket that knows nothing but octets. */
export class RawPeer {
  /** Whole messages that came in, in order. */
  readonly received: RawMessage[] = [];
  readonly originHost: string;
  readonly #socket: Socket;
  #octets: Buffer = Buffer.alloc(0);
  #isClosed = false;
  #onEvent: () => void = () => {};
  #identifier: number = 0x5000_0000;

  private constructor(socket: Socket, originHost: string) {
    this.#socket = socket;
    this.originHost = originHost;
    socket.setNoDelay(true);
    socket.on("data", (chunk) => this.#take(chunk));
    socket.on("error", () => {});
    socket.once("end", () => this.#close());
    socket.once("close", () => this.#close());
  }

  /** Connects to a port of 127.0.0.1. */
  static async connect(port: number, originHost: string): Promise<RawPeer> {
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    await once(socket, "connect");
    return new RawPeer(socket, originHost);
  }

  /** The other side has ended or reset the connection. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Octets that this side holds because the other does not read. */
  get unsentOctets(): number {
    return this.#socket.writableLength;
  }

  /** Sends a good CER and waits for its CEA. */
  async exchangeCapabilities(): Promise<RawMessage> {
    const address = Buffer.from("00017f000001", "hex");
    return this.ask(
      { flags: REQUEST, code: 257, applicationId: 0 },
      ...this.#origin(),
      avp(257, address),
      avp(266, u32(0)),
      avp(269, "vector", { flags: 0 }),
      avp(278, u32(0x6553f100)),
      avp(258, u32(4)),
      avp(259, u32(3)),
    );
  }

  /** Sends a good DWR and waits for its DWA; undefined when the connection ends first. */
  askWatchdog(): Promise<RawMessage> {
    return this.ask({ flags: REQUEST, code: 280, applicationId: 0 }, ...this.#origin());
  }

  /** Sends a good initial CCR and waits for its CCA. */
  askCredit(): Promise<RawMessage> {
    return this.ask(
      { flags: REQUEST | PROXIABLE, code: 272, applicationId: 4 },
      avp(263, `${this.originHost};1;${this.#identifier}`),
      ...this.#origin(),
      avp(283, "example.com"),
      avp(258, u32(4)),
      avp(461, "32251@3gpp.org"),
      avp(416, u32(1)),
      avp(415, u32(0)),
    );
  }

  /** Sends a good DPR, waits for its DPA and closes. */
  async disconnect(): Promise<void> {
    if (!this.#isClosed)
      await this.ask({ flags: REQUEST, code: 282, applicationId: 0 }, ...this.#origin(), avp(273, u32(0)));
    this.end();
  }

  /** Sends a request and waits for its answer; rejects when the connection ends first or after five seconds. */
  async ask(
    header: { readonly flags: number; readonly code: number; readonly applicationId: number },
    ...avps: Buffer[]
  ): Promise<RawMessage> {
    const identifier = ++this.#identifier;
    this.write(message({ ...header, identifier }, ...avps));
    const isAnswered = (): boolean => this.#isClosed || this.#answerTo(identifier) !== undefined;
    if (!(await this.until(isAnswered, 5000))) throw new Error(`No answer to command ${header.code}`);
    const answer = this.#answerTo(identifier);
    if (answer === undefined) throw new Error(`Closed before the answer to command ${header.code}`);
    return answer;
  }

  /** Writes all at once. */
  write(octets: Buffer): void {
    this.#socket.write(octets);
  }

  /** Writes as a delivery says. */
  async deliver(octets: Buffer, { chunks, splitAt = [], delayMs = 0 }: Delivery = {}): Promise<void> {
    const cuts = chunks === undefined ? splitAt : multiples(chunks, octets.length);
    let start = 0;
    for (const end of [...cuts, octets.length]) {
      this.write(octets.subarray(start, end));
      start = end;
      if (end < octets.length) await pause(delayMs);
    }
  }

  /** Stops reading. */
  pause(): void {
    this.#socket.pause();
  }

  /** Ends our side. */
  end(): void {
    this.#socket.end();
  }

  /** Ends both sides at once. */
  destroy(): void {
    this.#socket.destroy();
  }

  /** Waits until something holds; false when it still does not after some milliseconds. */
  async until(holds: () => boolean, limitMs: number): Promise<boolean> {
    const limit = performance.now() + limitMs;
    while (!holds()) {
      const left = limit - performance.now();
      if (left <= 0) return false;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(left, 1000));
        this.#onEvent = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return true;
  }

  #answerTo(identifier: number): RawMessage | undefined {
    return this.received.find(({ flags, hopByHop }) => hopByHop === identifier && (flags & REQUEST) === 0);
  }

  #origin(): Buffer[] {
    return [avp(264, this.originHost), avp(296, "example.com")];
  }

  #take(chunk: Buffer): void {
    this.#octets = this.#octets.length === 0 ? chunk : Buffer.concat([this.#octets, chunk]);
    while (this.#octets.length >= 20) {
      const length = this.#octets.readUIntBE(1, 3);
      if (this.#octets.length < length) break;
      this.received.push(readMessage(this.#octets.subarray(0, length)));
      this.#octets = this.#octets.subarray(length);
    }
    this.#onEvent();
  }

  #close(): void {
    this.#isClosed = true;
    this.#onEvent();
  }
}

function multiples(size: number, end: number): number[] {
  return Array.from({ length: Math.ceil(end / size) - 1 }, (_, index) => (index + 1) * size);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
