import { SequenceGenerator } from "../../src/identifiers.ts";
import { Message } from "../../src/message/message.ts";
import { PLAIN } from "../../src/message/validation.ts";
import { Capabilities, type LocalCapabilities } from "../../src/peer/capabilities.ts";
import type { CloseManner } from "../../src/peer/close-manner.ts";
import { PeerConnection } from "../../src/peer/connection.ts";
import { Peer } from "../../src/peer/peer.ts";
import { PEER_RECV, PEER_SEND, PEER_TRANSPORT_TCP } from "../../src/peer/peer-constants.ts";
import type { PeerFields } from "../../src/peer/peer-fields.ts";
import { PeerRunner } from "../../src/peer/peer-runner.ts";
import type { PeerReport } from "../../src/peer/peer-runner-owner.ts";
import type { PeerRunnerSettings } from "../../src/peer/peer-runner-settings.ts";
import { type VirtualEnvironment, virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { TimerQueue } from "../../src/timer-queue.ts";
import { cea, cer, local as defaultLocal, messagesIn, summary } from "./sample-messages.ts";

/** The values of a node, as the decisions have them. */
export const settings: PeerRunnerSettings = {
  ceaTimeout: 4,
  connectTimeout: 5,
  dpaTimeout: 5,
  probeTimeout: 2,
  quickReconnect: false,
  idleTimeout: 30,
  dwaTimeout: null,
  reopen: "prompt",
  reopenDwaCount: 3,
  validateReceivedRequestAvps: true,
  validation: PLAIN.standard,
};

/** What a test may set. */
export interface RigOptions {
  readonly peer?: Partial<PeerFields>;
  readonly settings?: Partial<PeerRunnerSettings>;
  readonly local?: Partial<LocalCapabilities>;
  readonly seed?: number;
}

/** A runner with a scripted world around it. */
export class RunnerRig {
  readonly environment: VirtualEnvironment;
  readonly timers: TimerQueue;
  readonly peer: Peer;
  readonly runner: PeerRunner;
  readonly settings: PeerRunnerSettings;
  local: LocalCapabilities;
  /** All that were ever opened, in order. */
  readonly connections: PeerConnection[] = [];
  readonly addresses: string[] = [];
  readonly closed: Map<PeerConnection, CloseManner> = new Map();
  readonly reports: PeerReport[] = [];
  /** Messages that the runner let pass. */
  readonly passed: Message[] = [];
  /** Messages sent on each connection since they were last looked at. */
  readonly #sent: Map<PeerConnection, Message[]> = new Map();

  constructor(options: RigOptions = {}) {
    this.environment = virtualEnvironment(options.seed);
    const { clock } = this.environment;
    this.timers = new TimerQueue(clock);
    this.settings = { ...settings, ...options.settings };
    this.local = { ...defaultLocal, ...options.local };
    const fields = {
      nodeName: "peer.example.net",
      realmName: "example.net",
      transport: PEER_TRANSPORT_TCP,
      port: 3868,
    };
    this.peer = new Peer({ ...fields, ipAddresses: ["127.0.0.2"], persistent: true, ...options.peer }, clock);
    this.runner = new PeerRunner(this.peer, this, {
      environment: this.environment,
      timers: this.timers,
      settings: this.settings,
      endToEndSeq: new SequenceGenerator(null, this.environment),
      local: () => this.local,
    });
  }

  openTransport(_peer: Peer, addresses: readonly string[]): PeerConnection {
    this.addresses.push(addresses.join());
    return this.#newConnection(PEER_SEND, addresses[0] as string);
  }

  closeTransport(connection: PeerConnection, how: CloseManner): void {
    if (this.closed.has(connection)) throw new Error("A transport is closed once");
    this.closed.set(connection, how);
  }

  /** What the owner says of every connection. */
  blocked: ReadonlySet<PeerConnection> = new Set();

  isBlocked(connection: PeerConnection): boolean {
    return this.blocked.has(connection);
  }

  report(_peer: Peer, report: PeerReport): void {
    this.reports.push(report);
  }

  /** The connection that was opened last by us. */
  get initiator(): PeerConnection {
    return this.connections.filter((connection) => connection.isSender).at(-1) as PeerConnection;
  }

  /** What the runner sent on a connection since the last call. */
  sent(connection: PeerConnection): Message[] {
    connection.flush((octets) => {
      this.#sent.get(connection)?.push(...messagesIn(octets));
      return true;
    });
    return this.#sent.get(connection)?.splice(0) ?? [];
  }

  /** The same in letters. */
  sentNames(connection: PeerConnection): string {
    return this.sent(connection).map(summary).join(", ");
  }

  /** The last message sent, to be answered. */
  lastSent(connection: PeerConnection): Message {
    return this.sent(connection).at(-1) as Message;
  }

  receive(connection: PeerConnection, ...messages: readonly Message[]): void {
    connection.addInBytes(Buffer.concat(messages.map((message) => message.asBytes({ check: false }))));
  }

  /** A connection of the peer's whose CER was found good. */
  accept(message: Message = cer()): PeerConnection {
    const connection = this.#newConnection(PEER_RECV, "127.0.0.2");
    const received = Message.fromBytes(message.asBytes());
    this.runner.accept(connection, received, new Capabilities(received));
    return connection;
  }

  /** Dials, up to the CER. */
  dial(): PeerConnection {
    this.runner.start();
    const connection = this.initiator;
    connection.localAddress = "127.0.0.1";
    this.runner.transportUp(connection);
    return connection;
  }

  /** Dials, up to I-Open. */
  openInitiator(change: Record<string, unknown> = {}): PeerConnection {
    const connection = this.dial();
    this.receive(connection, cea(this.lastSent(connection), change));
    return connection;
  }

  /** Up to R-Open. */
  openResponder(message: Message = cer()): PeerConnection {
    const connection = this.accept(message);
    this.sent(connection);
    return connection;
  }

  /** Names of what was reported since the last call. */
  reported(): string {
    return this.reports
      .splice(0)
      .map((report) => {
        if (report.name === "closed") return `${report.isReplaced ? "replaced" : "closed"} ${report.reason}`;
        if (report.name === "rejected") return `rejected ${report.resultCode}`;
        if (report.name === "notReady") return `notReady ${report.why}`;
        if (report.name === "ready" && report.isFailback) return "failback";
        if (report.name === "disconnecting") return `disconnecting by ${report.by} ${report.cause}`;
        return report.name;
      })
      .join(", ");
  }

  #newConnection(direction: typeof PEER_RECV | typeof PEER_SEND, address: string): PeerConnection {
    const connection = new PeerConnection(address, 3868, direction, () => undefined, this.environment);
    connection.messageHandler = (from, message) => {
      if (this.runner.receive(from, message)) this.passed.push(message);
    };
    connection.faultHandler = (from, fault) => {
      if (fault.kind === "handler") throw fault.error;
      this.runner.fault(from, fault);
    };
    this.#sent.set(connection, []);
    this.connections.push(connection);
    return connection;
  }
}
