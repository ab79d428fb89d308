import { expect } from "vitest";
import { SequenceGenerator } from "../../src/identifiers.ts";
import type { Message } from "../../src/message/message.ts";
import type { Capabilities, LocalCapabilities } from "../../src/peer/capabilities.ts";
import type { CloseManner } from "../../src/peer/close-manner.ts";
import { PeerConnection } from "../../src/peer/connection.ts";
import { Peer } from "../../src/peer/peer.ts";
import * as states from "../../src/peer/peer-constants.ts";
import { PeerRunner } from "../../src/peer/peer-runner.ts";
import { Reception, type ReceptionSettings, type RefusedConnection } from "../../src/peer/reception.ts";
import { type VirtualEnvironment, virtualEnvironment } from "../../src/testing/virtual-environment.ts";
import { TimerQueue } from "../../src/timer-queue.ts";
import { identityKey } from "../../src/wire/identity.ts";
import { settings as linkSettings } from "./runner-rig.ts";
import { local, messagesIn, summary } from "./sample-messages.ts";

/** A reception with one configured peer, `peer.example.net` at 127.0.0.2. */
export class Door {
  readonly environment: VirtualEnvironment = virtualEnvironment();
  readonly timers: TimerQueue = new TimerQueue(this.environment.clock);
  readonly runners: Map<string, PeerRunner> = new Map();
  readonly closed: Map<PeerConnection, CloseManner> = new Map();
  readonly refusals: RefusedConnection[] = [];
  readonly notes: string[] = [];
  readonly unsent: [PeerConnection, unknown][] = [];
  readonly reception: Reception;
  strangers: (capabilities: Capabilities, connection: PeerConnection) => boolean | Promise<boolean> = () => false;

  constructor(settings: Partial<ReceptionSettings> = {}, change: Partial<LocalCapabilities> = {}) {
    const { clock } = this.environment;
    this.reception = new Reception(this, {
      clock,
      timers: this.timers,
      settings: { ...linkSettings, cerTimeout: 4, ...settings },
      endToEndSeq: new SequenceGenerator(),
      local: () => ({ ...local, ...change }),
    });
    this.addPeer("Peer.example.net", ["127.0.0.2"]);
  }

  addPeer(nodeName: string, ipAddresses: string[]): PeerRunner {
    const fields = {
      nodeName,
      realmName: "example.net",
      transport: states.PEER_TRANSPORT_TCP,
      port: 3868,
      ipAddresses,
    };
    const runner = new PeerRunner(new Peer(fields, this.environment.clock), this as never, {
      environment: this.environment,
      timers: this.timers,
      settings: linkSettings,
      endToEndSeq: new SequenceGenerator(),
      local: () => local,
    });
    this.runners.set(identityKey(nodeName), runner);
    return runner;
  }

  get peer(): Peer {
    return (this.runners.get("peer.example.net") as PeerRunner).peer;
  }

  report(): void {
    // What runners report is tested elsewhere.
  }

  isBlocked(): boolean {
    return false;
  }

  unsendable(connection: PeerConnection, error: unknown): void {
    this.unsent.push([connection, error]);
  }

  findRunner(originHost: string): PeerRunner | null {
    return this.runners.get(identityKey(originHost)) ?? null;
  }

  acceptsStranger(capabilities: Capabilities, connection: PeerConnection): boolean | Promise<boolean> {
    return this.strangers(capabilities, connection);
  }

  addStranger(capabilities: Capabilities): PeerRunner {
    return this.addPeer(capabilities.originHost, []);
  }

  closeTransport(connection: PeerConnection, how: CloseManner): void {
    expect(this.closed.has(connection)).toBe(false);
    this.closed.set(connection, how);
  }

  refused(refusal: RefusedConnection): void {
    this.refusals.push(refusal);
  }

  noted(_connection: PeerConnection, _cer: Message, reason: string): void {
    this.notes.push(reason);
  }

  connect(address = "127.0.0.2"): PeerConnection {
    const connection = new PeerConnection(address, 40000, states.PEER_RECV, () => undefined, this.environment);
    connection.localAddress = "127.0.0.1";
    connection.messageHandler = (from, message) => void this.reception.receive(from, message);
    connection.faultHandler = (from, fault) => {
      if (!this.reception.fault(from, fault) && fault.kind === "handler") throw fault.error;
    };
    this.reception.admit(connection);
    return connection;
  }
}

/** What waits to be sent on a connection, in letters. */
export function answers(connection: PeerConnection): string {
  return messagesIn(connection.writeBuffer).map(summary).join(", ");
}
