import type { Dictionary } from "../dictionary/dictionary.ts";
import { DiameterError } from "../errors.ts";
import { Command } from "../message/command.ts";
import { CapabilitiesExchangeRequest, DeviceWatchdogRequest } from "../message/gen/rfc6733.ts";
import { Message, receive } from "../message/message.ts";
import type { MemoryNetwork } from "../transport/memory.ts";
import type {
  ConnectionHandler,
  TransportClosed,
  TransportConnection,
  TransportListener,
} from "../transport/transport.ts";
import { Framer } from "../wire/framer.ts";
import { scriptDictionary } from "./messages.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** Who a scripted peer says it is. */
export interface ScriptedIdentity {
  readonly originHost: string;
  readonly originRealm: string;
  readonly authApplicationId?: number[];
  readonly acctApplicationId?: number[];
}

/** Where a scripted peer stands. */
export interface ScriptedPeerOptions {
  readonly network: MemoryNetwork;
  readonly clock: VirtualClock;
  /** Its own address. */
  readonly address: string;
  /** Who it says it is; default `client.example` in `example` with application 4. */
  readonly identity?: Partial<ScriptedIdentity>;
  /** The dictionary for received messages. Default: base protocol and credit control. */
  readonly dictionary?: Dictionary;
  /** Answers each DWR with 2001 by itself and keeps it out of `received`. Default false. */
  readonly answersWatchdog?: boolean;
}

/**
 * One end of a connection that does nothing by itself: a test says what it sends, octet by octet if need be, and sees what
 * comes back. It is the other side of a node in tests of what the node must answer.
 */
export class ScriptedPeer {
  readonly identity: ScriptedIdentity;
  /** All messages received, in order. */
  readonly received: Message[] = [];
  /** Octets received, as they came. */
  octets = 0;
  /** How the connection ended; undefined while it lives. */
  closed: TransportClosed | undefined;
  readonly #options: ScriptedPeerOptions;
  readonly #transport: TransportConnection;
  /** How many of `received` were handed out by `next`. */
  #read = 0;
  #lastIdentifier = 0x1000;

  constructor(transport: TransportConnection, options: ScriptedPeerOptions) {
    this.#options = options;
    this.#transport = transport;
    this.identity = {
      originHost: "client.example",
      originRealm: "example",
      authApplicationId: [4],
      ...options.identity,
    };
    const framer = new Framer({
      message: (octets) => {
        const message = receive(octets, options.dictionary ?? scriptDictionary());
        if (options.answersWatchdog && message instanceof DeviceWatchdogRequest) this.answer(message);
        else this.received.push(message);
      },
    });
    const handler: ConnectionHandler = {
      onData: (chunk) => {
        this.octets += chunk.length;
        framer.push(chunk);
      },
      onDrain: () => {},
      onClose: (closed) => {
        this.closed = closed;
      },
    };
    transport.start(handler);
  }

  /** Dials a node; nothing is sent yet. */
  static async dial(
    options: ScriptedPeerOptions & { readonly to: string; readonly port?: number },
  ): Promise<ScriptedPeer> {
    const remote = { address: options.to, port: options.port ?? 3868 };
    const attempt = options.network.host(options.address).connect({ remote });
    return new ScriptedPeer(await options.clock.run(attempt), options);
  }

  /** Listens for a node; each of its connections is handed to `onConnection`. */
  static listen(
    options: ScriptedPeerOptions & { readonly port?: number; readonly onConnection: (peer: ScriptedPeer) => void },
  ): Promise<TransportListener> {
    return options.network
      .host(options.address)
      .listen(
        { address: options.address, port: options.port ?? 3868 },
        { onConnection: (transport) => options.onConnection(new ScriptedPeer(transport, options)), onError: () => {} },
      );
  }

  /** A Hop-by-Hop or End-to-End Identifier that it has not used yet. */
  nextIdentifier(): number {
    return ++this.#lastIdentifier;
  }

  /** Sends messages or raw octets; messages without identifiers get fresh ones. Nothing is checked. */
  send(...parts: readonly (Message | Buffer)[]): void {
    for (const part of parts) {
      if (part instanceof Message) this.#number(part);
      this.#transport.write(Buffer.isBuffer(part) ? part : part.asBytes({ check: false }));
    }
  }

  /** A CER in its name. */
  cer(): Message {
    const { address } = this.#options;
    return new CapabilitiesExchangeRequest({
      ...this.identity,
      hostIpAddress: [address],
      vendorId: 0,
      productName: "script",
    });
  }

  /** Dials in: sends CER and takes the CEA. */
  async exchangeCapabilities(): Promise<Message> {
    this.send(this.cer());
    return this.next();
  }

  /** Answers the CER of a node that dialled, with 2001 unless told otherwise. */
  async answerCapabilities(attributes: Readonly<Record<string, unknown>> = {}): Promise<void> {
    this.answer(await this.next(), {
      hostIpAddress: [this.#options.address],
      vendorId: 0,
      productName: "script",
      authApplicationId: this.identity.authApplicationId,
      acctApplicationId: this.identity.acctApplicationId,
      ...attributes,
    });
  }

  /** Answers a request in its name, with 2001 unless told otherwise. */
  answer(request: Message, attributes: Readonly<Record<string, unknown>> = {}): void {
    const answer = request.toAnswer();
    if (!(answer instanceof Command)) {
      throw new DiameterError(
        "invalid-argument",
        `${request.name} has no class in the dictionary of this scripted peer`,
      );
    }
    const { originHost, originRealm } = this.identity;
    const { sessionId } = request.attributes;
    const own = { originHost, originRealm, resultCode: 2001, ...(sessionId === undefined ? {} : { sessionId }) };
    Object.assign(answer.attributes, own, attributes);
    this.send(answer);
  }

  /** Runs the clock until a message has come that was not handed out yet. */
  async next(limitSeconds = 120): Promise<Message> {
    await this.#options.clock.until(() => this.received.length > this.#read, limitSeconds);
    return this.received[this.#read++] as Message;
  }

  /** Messages that were not handed out by `next` yet. */
  rest(): Message[] {
    const rest = this.received.slice(this.#read);
    this.#read = this.received.length;
    return rest;
  }

  /** Does not read until `resume`. */
  pause(): void {
    this.#transport.pause();
  }

  resume(): void {
    this.#transport.resume();
  }

  /** Ends the stream in good order. */
  end(): void {
    this.#transport.end();
  }

  /** Breaks the connection. */
  reset(): void {
    this.#transport.reset();
  }

  #number({ header }: Message): void {
    if (!header.isRequest) return;
    if (header.hopByHopIdentifier === 0) header.hopByHopIdentifier = this.nextIdentifier();
    if (header.endToEndIdentifier === 0) header.endToEndIdentifier = this.nextIdentifier();
  }
}
