import { SequenceGenerator } from "../../src/identifiers.ts";
import type { Capabilities } from "../../src/peer/capabilities.ts";
import type { CloseManner } from "../../src/peer/close-manner.ts";
import { PeerConnection } from "../../src/peer/connection.ts";
import { Peer } from "../../src/peer/peer.ts";
import { PEER_RECV, PEER_SEND, PEER_TRANSPORT_TCP } from "../../src/peer/peer-constants.ts";
import { PeerRunner } from "../../src/peer/peer-runner.ts";
import type { PeerReport, PeerRunnerOwner } from "../../src/peer/peer-runner-owner.ts";
import { Reception, type ReceptionOwner, type RefusedConnection } from "../../src/peer/reception.ts";
import type { VirtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { TimerQueue } from "../../src/timer-queue.ts";
import { sameIdentity } from "../../src/wire/identity.ts";
import { settings } from "./runner-rig.ts";
import { local } from "./sample-messages.ts";

/** One end of a transport of a {@link CrossingNode}. */
interface End {
  readonly node: CrossingNode;
  connection: PeerConnection | undefined;
  other: End;
  isClosed: boolean;
  /** What this end sends arrives no earlier than what it sent before. */
  lastArrival: number;
}

/** The smallest node that there can be: one peer, transports whose latency is drawn anew for everything that is sent. */
export class CrossingNode implements PeerRunnerOwner, ReceptionOwner {
  readonly name: string;
  readonly peer: Peer;
  readonly runner: PeerRunner;
  readonly reception: Reception;
  readonly timers: TimerQueue;
  readonly ends: Map<PeerConnection, End> = new Map();
  readonly reports: PeerReport["name"][] = [];
  readonly refusals: RefusedConnection[] = [];
  other: CrossingNode | undefined;
  readonly #environment: VirtualEnvironment;
  readonly #maxLatencyMs: number;

  constructor(name: string, peerName: string, world: { environment: VirtualEnvironment; maxLatencyMs: number }) {
    this.name = name;
    this.#environment = world.environment;
    this.#maxLatencyMs = world.maxLatencyMs;
    const { clock } = world.environment;
    this.timers = new TimerQueue(clock);
    const fields = { nodeName: peerName, realmName: "example.net", transport: PEER_TRANSPORT_TCP, port: 3868 };
    this.peer = new Peer({ ...fields, ipAddresses: ["127.0.0.1"], persistent: true }, clock);
    const options = {
      environment: world.environment,
      timers: this.timers,
      endToEndSeq: new SequenceGenerator(null, world.environment),
      local: () => ({ ...local, originHost: name }),
    };
    this.runner = new PeerRunner(this.peer, this, { ...options, settings });
    this.reception = new Reception(this, { ...options, clock, settings: { ...settings, cerTimeout: 4 } });
  }

  noted(): void {
    throw new Error("Both sides send good CERs");
  }

  unsendable(): void {
    throw new Error("Both sides have good values");
  }

  isBlocked(): boolean {
    return false;
  }

  openTransport(): PeerConnection {
    const connection = this.#connection(PEER_SEND);
    const other = this.other as CrossingNode;
    const near: End = { node: this, connection, isClosed: false, lastArrival: 0 } as unknown as End;
    const far: End = { node: other, connection: undefined, other: near, isClosed: false, lastArrival: 0 };
    near.other = far;
    this.ends.set(connection, near);
    this.#arrive(near, () => {
      far.connection = other.#connection(PEER_RECV);
      other.ends.set(far.connection, far);
      other.reception.admit(far.connection);
      other.#arrive(far, () => this.runner.transportUp(connection));
    });
    return connection;
  }

  closeTransport(connection: PeerConnection, how: CloseManner): void {
    const end = this.ends.get(connection) as End;
    if (how === "flush") this.#flush(connection);
    connection.close(false);
    end.isClosed = true;
    this.ends.delete(connection);
    this.#arrive(end, () => {
      const { node, connection: far } = end.other;
      if (far === undefined || end.other.isClosed || node.reception.transportClosed(far)) return;
      node.runner.transportClosed(far, 49);
    });
  }

  report(_peer: Peer, report: PeerReport): void {
    this.reports.push(report.name);
  }

  findRunner(originHost: string): PeerRunner | null {
    return sameIdentity(originHost, this.peer.nodeName) ? this.runner : null;
  }

  acceptsStranger(): boolean {
    return false;
  }

  addStranger(capabilities: Capabilities): PeerRunner {
    throw new Error(`${capabilities.originHost} is refused`);
  }

  refused(refusal: RefusedConnection): void {
    this.refusals.push(refusal);
  }

  #connection(direction: typeof PEER_RECV | typeof PEER_SEND): PeerConnection {
    const attention = (which: PeerConnection): void => this.#flush(which);
    const connection = new PeerConnection("127.0.0.1", 3868, direction, attention, this.#environment);
    connection.messageHandler = (from, message) => {
      if (!this.reception.receive(from, message)) this.runner.receive(from, message);
    };
    connection.faultHandler = (from, fault) => {
      if (fault.kind === "handler") throw fault.error;
      if (!this.reception.fault(from, fault)) this.runner.fault(from, fault);
    };
    return connection;
  }

  #flush(connection: PeerConnection): void {
    const end = this.ends.get(connection);
    connection.flush((octets) => {
      const copy = Buffer.from(octets);
      if (end !== undefined && !end.isClosed) this.#arrive(end, () => end.other.connection?.addInBytes(copy));
      return true;
    });
  }

  /** Does something at the other end after a latency, in the order of sending. */
  #arrive(end: End, act: () => void): void {
    const { clock, random } = this.#environment;
    const arrival = Math.max(end.lastArrival, clock.monotonic() + random.float() * this.#maxLatencyMs);
    end.lastArrival = arrival;
    clock.setTimer(arrival - clock.monotonic(), act);
  }
}

/** Two nodes that know each other. */
export function crossing(
  environment: VirtualEnvironment,
  maxLatencyMs: number,
  names: readonly [string, string] = ["a.example.net", "b.example.net"],
): [CrossingNode, CrossingNode] {
  const world = { environment, maxLatencyMs };
  const one = new CrossingNode(names[0], names[1], world);
  const other = new CrossingNode(names[1], names[0], world);
  one.other = other;
  other.other = one;
  return [one, other];
}
