import type { Clock } from "../../environment.ts";
import type { Message } from "../../message/message.ts";
import type { Capabilities } from "../../peer/capabilities.ts";
import type { CloseManner } from "../../peer/close-manner.ts";
import type { PeerConnection } from "../../peer/connection.ts";
import type { Admission } from "../../peer/judgement.ts";
import { Peer } from "../../peer/peer.ts";
import type { PeerRunner } from "../../peer/peer-runner.ts";
import type { ReceptionOwner, RefusedConnection } from "../../peer/reception.ts";
import type { PeerTable } from "../../routing/peer-table.ts";
import { shortened } from "../../wire/quoted.ts";
import type { UnknownPeersPolicy } from "../options.ts";
import type { PeerJournal } from "../peer-journal.ts";
import type { Channels } from "./channels.ts";

/** The rule about senders that are no peers; read at each use. */
export interface StrangerSettings {
  readonly unknownPeers: UnknownPeersPolicy;
}

/** The collaborators of {@link Strangers}. */
export interface StrangersOptions {
  readonly clock: Clock;
  readonly settings: StrangerSettings;
  readonly peers: PeerTable;
  readonly channels: Pick<Channels, "of">;
  readonly journal: PeerJournal;
  readonly runnerOf: (peer: Peer) => PeerRunner | undefined;
  readonly add: (peer: Peer) => PeerRunner;
  readonly closeTransport: (connection: PeerConnection, how: CloseManner) => void;
}

/** Tells the reception who a sender of a CER is, and lets strangers in or not. */
export class Strangers implements ReceptionOwner {
  readonly #options: StrangersOptions;

  constructor(options: StrangersOptions) {
    this.#options = options;
  }

  findRunner(originHost: string): PeerRunner | null {
    const peer = this.#options.peers.get(originHost);
    return (peer && this.#options.runnerOf(peer)) ?? null;
  }

  acceptsStranger(capabilities: Capabilities, connection: PeerConnection): Admission | Promise<Admission> {
    const stranger = `${shortened(capabilities.originHost)} is no peer of this node`;
    const failed = (error: unknown): Admission => {
      this.#options.journal.log("error", "diameter.node", "the unknownPeers function failed", { connection, error });
      return `${stranger}, and whether it may connect could not be found out`;
    };
    const { settings } = this.#options;
    const decided = (isAccepted: boolean): Admission =>
      isAccepted || typeof settings.unknownPeers !== "function"
        ? isAccepted
        : `${stranger}, and unknownPeers refused it`;
    try {
      const isAccepted = accepts(settings.unknownPeers, capabilities, connection);
      return typeof isAccepted === "boolean" ? decided(isAccepted) : isAccepted.then(decided, failed);
    } catch (error) {
      return failed(error);
    }
  }

  addStranger({ originHost, originRealm }: Capabilities, connection: PeerConnection): PeerRunner {
    const peer = new Peer(
      {
        nodeName: originHost,
        realmName: originRealm,
        transport: connection.socketProto,
        isSecure: this.#options.channels.of(connection)?.pump.transport?.facts.isProtected === true,
        port: connection.port,
        isDynamic: true,
      },
      this.#options.clock,
    );
    this.#options.peers.set(originHost, peer);
    return this.#options.add(peer);
  }

  closeTransport(connection: PeerConnection, how: CloseManner): void {
    this.#options.closeTransport(connection, how);
  }

  refused(refusal: RefusedConnection): void {
    this.#options.journal.refused(refusal);
  }

  noted(connection: PeerConnection, cer: Message, reason: string): void {
    this.#options.journal.protocolError(connection, { reason, message: cer });
  }

  unsendable(connection: PeerConnection, error: unknown): void {
    this.#options.journal.unsendable(connection, error);
  }
}

function accepts(
  policy: UnknownPeersPolicy,
  capabilities: Capabilities,
  connection: PeerConnection,
): boolean | Promise<boolean> {
  if (typeof policy !== "function") return policy === "accept";
  const isAccepted = policy(capabilities, connection);
  return isAccepted instanceof Promise ? isAccepted.then((value) => value === true) : isAccepted === true;
}
