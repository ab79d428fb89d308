import { connect, createServer, type Server, type Socket } from "node:net";
import { Journal, type WaitOptions } from "./journal.ts";

/** Who wrote a message: the side that dialled the tap, or the side that the tap dialled. */
export type Side = "dialler" | "listener";

/** One message as it went over the wire, read by a few lines that share nothing with the code under test. */
export interface TappedMessage {
  readonly from: Side;
  /** Counts the connections through the tap from 0. */
  readonly connection: number;
  readonly octets: Buffer;
  readonly command: number;
  readonly application: number;
  readonly isRequest: boolean;
  readonly isError: boolean;
  readonly hopByHop: number;
  readonly endToEnd: number;
  readonly resultCode: number | undefined;
  /** When it went by, in milliseconds of this process. */
  readonly atMs: number;
}

/** The end of what one side of a connection writes. */
export interface TappedEnd {
  readonly from: Side;
  readonly connection: number;
  /** Whether it was broken off (RST) rather than closed (FIN). */
  readonly isReset: boolean;
  readonly atMs: number;
}

/** Which message to wait for; what is left out matches anything. */
export interface TapPattern {
  readonly from?: Side;
  readonly command: number;
  readonly isRequest: boolean;
}

/** A man in the middle: passes the octets of TCP connections on unchanged and keeps every Diameter message. */
export class WireTap implements AsyncDisposable {
  readonly port: number;
  readonly messages: Journal<TappedMessage> = new Journal();
  readonly ends: Journal<TappedEnd> = new Journal();
  readonly #server: Server;
  /** The sockets with which side each is connected. */
  readonly #sockets = new Map<Socket, Side>();
  readonly #targetPort: number;
  #connections = 0;
  #isHeld = false;

  private constructor(server: Server, port: number, targetPort: number) {
    this.#server = server;
    this.port = port;
    this.#targetPort = targetPort;
    server.on("connection", (socket) => this.#accept(socket));
  }

  /** Listens on a free port of 127.0.0.1 and passes each connection on to `targetPort` there. */
  static async start(targetPort: number): Promise<WireTap> {
    const server = createServer({ allowHalfOpen: true });
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(0, "127.0.0.1", resolve);
    });
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("listening on 127.0.0.1 gave no port");
    return new WireTap(server, address.port, targetPort);
  }

  /** The first message, past or to come, of this kind. */
  waitFor(pattern: TapPattern, options: WaitOptions = {}): Promise<TappedMessage> {
    const kind = `${pattern.isRequest ? "request" : "answer"} ${pattern.command} from the ${pattern.from ?? "either side"}`;
    return this.messages
      .waitFor(kind, (message) => matches(message, pattern), options)
      .catch((error: Error) => {
        throw new Error(`${error.message}; on the wire were: ${this.summary().join(", ") || "no messages"}`);
      });
  }

  /** How many messages of this kind went by. */
  count(pattern: TapPattern): number {
    return this.messages.items.filter((message) => matches(message, pattern)).length;
  }

  /** Every message in a word: "dialler 257 request", "listener 257 answer 2001". */
  summary(): string[] {
    return this.messages.items.map(
      ({ from, command, isRequest, resultCode }) =>
        `${from} ${command} ${isRequest ? "request" : `answer ${resultCode ?? "without result"}`}`,
    );
  }

  /** Breaks all connections, as a cable that is pulled; new ones are passed on as before. */
  cut(): void {
    for (const socket of this.#sockets.keys()) socket.resetAndDestroy();
  }

  /** Lets nothing through, on connections to come too, until the function that it returns is called. */
  hold(): () => void {
    this.#isHeld = true;
    for (const socket of this.#sockets.keys()) socket.pause();
    return () => {
      this.#isHeld = false;
      for (const socket of this.#sockets.keys()) socket.resume();
    };
  }

  /** Slips octets into what one side of every connection receives; they are not kept as messages. */
  inject(to: Side, octets: Buffer): void {
    for (const [socket, side] of this.#sockets) if (side === to) socket.write(octets);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
    this.messages.end("the tap was closed");
    this.ends.end("the tap was closed");
  }

  #accept(dialler: Socket): void {
    const connection = this.#connections++;
    const listener = connect({ port: this.#targetPort, host: "127.0.0.1", allowHalfOpen: true });
    this.#pass(dialler, listener, { from: "dialler", connection });
    this.#pass(listener, dialler, { from: "listener", connection });
  }

  #pass(source: Socket, target: Socket, origin: { from: Side; connection: number }): void {
    let rest: Buffer = Buffer.alloc(0);
    this.#sockets.set(source, origin.from);
    source.setNoDelay(true);
    source.on("data", (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk]);
      for (let length = messageLength(rest); length !== undefined; length = messageLength(rest)) {
        this.messages.add({ ...origin, ...readMessage(rest.subarray(0, length)), atMs: performance.now() });
        rest = rest.subarray(length);
      }
      target.write(chunk);
    });
    source.on("end", () => {
      this.ends.add({ ...origin, isReset: false, atMs: performance.now() });
      target.end();
    });
    source.on("error", () => {
      this.ends.add({ ...origin, isReset: true, atMs: performance.now() });
      target.destroy();
    });
    source.on("close", () => {
      this.#sockets.delete(source);
      if (source.errored) target.destroy();
    });
    if (this.#isHeld) source.pause();
  }
}

function matches(message: TappedMessage, pattern: TapPattern): boolean {
  return (
    message.command === pattern.command &&
    message.isRequest === pattern.isRequest &&
    (pattern.from === undefined || message.from === pattern.from)
  );
}

/** The length of the first message, once all of it is there. */
function messageLength(octets: Buffer): number | undefined {
  if (octets.length < 20) return undefined;
  const length = octets.readUIntBE(1, 3);
  if (length < 20) throw new Error(`a message of ${length} octets on the wire: ${octets.toString("hex", 0, 64)}`);
  return octets.length < length ? undefined : length;
}

function readMessage(octets: Buffer): Omit<TappedMessage, "from" | "connection" | "atMs"> {
  const flags = octets.readUInt8(4);
  return {
    octets: Buffer.from(octets),
    command: octets.readUIntBE(5, 3),
    application: octets.readUInt32BE(8),
    isRequest: (flags & 0x80) !== 0,
    isError: (flags & 0x20) !== 0,
    hopByHop: octets.readUInt32BE(12),
    endToEnd: octets.readUInt32BE(16),
    resultCode: readResultCode(octets),
  };
}

const RESULT_CODE = 268;

function readResultCode(octets: Buffer): number | undefined {
  for (let at = 20; at + 8 <= octets.length; ) {
    const length = octets.readUIntBE(at + 5, 3);
    if (length < 8) return undefined;
    if (octets.readUInt32BE(at) === RESULT_CODE) return octets.readUInt32BE(at + 8);
    at += (length + 3) & ~3;
  }
  return undefined;
}
