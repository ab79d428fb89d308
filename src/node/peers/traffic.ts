import type { Message } from "../../message/message.ts";
import type { ConnectionFault } from "../../peer/connection-fault.ts";
import {
  DISCONNECT_REASON_CLEAN_DISCONNECT,
  DISCONNECT_REASON_GONE_AWAY,
  DISCONNECT_REASON_SOCKET_FAIL,
} from "../../peer/disconnect-reasons.ts";
import type { Peer } from "../../peer/peer.ts";
import type { PeerRunner } from "../../peer/peer-runner.ts";
import type { Reception } from "../../peer/reception.ts";
import type { TransportClosed } from "../../transport/transport.ts";
import type { OctetEvents } from "../octet-events.ts";
import type { PeerJournal } from "../peer-journal.ts";
import type { Channel } from "./channel.ts";
import type { Channels } from "./channels.ts";
import type { AnswerReceiver, RequestReceiver } from "./message-receiver.ts";

/** The collaborators of {@link Traffic}. */
export interface TrafficOptions {
  readonly channels: Pick<Channels, "forget" | "holds">;
  readonly reception: Reception;
  readonly runnerOf: (peer: Peer) => PeerRunner | undefined;
  readonly requests: RequestReceiver;
  readonly answers: AnswerReceiver;
  readonly journal: PeerJournal;
  readonly octets: OctetEvents;
}

/**
 * Brings what happens on channels to those whom it concerns: base messages, faults and ends to the reception before a CER is
 * accepted and to the runner of the peer afterwards, messages of applications to the node.
 */
export class Traffic {
  readonly #options: TrafficOptions;

  constructor(options: TrafficOptions) {
    this.#options = options;
  }

  /** Takes from now on what comes on a channel. */
  attend(channel: Channel): void {
    const { connection } = channel;
    connection.receiver = { receive: (message) => this.#receive(channel, message) };
    const { journal, octets } = this.#options;
    connection.octetsHandler = (_connection, received, isFramed) => octets.received(connection, received, isFramed);
    connection.faultHandler = (_connection, fault) => this.#fault(channel, fault);
    connection.sentHandler = (_connection, message) => journal.message("sent", connection, message);
  }

  /** To be called when the transport of a channel is over. */
  transportClosed(channel: Channel, closed: TransportClosed): void {
    const { connection } = channel;
    if (!this.#options.channels.holds(channel)) {
      connection.close(false);
      return;
    }
    if (this.#options.reception.transportClosed(connection)) {
      this.#options.channels.forget(channel);
      return;
    }
    if (closed.by === "failure") this.#lost(channel, DISCONNECT_REASON_SOCKET_FAIL, closed.error.message);
    else this.#lost(channel, DISCONNECT_REASON_GONE_AWAY);
  }

  /** To be called when the program has called `close` of a connection. */
  closedByItself(channel: Channel): void {
    if (!this.#options.channels.holds(channel)) {
      channel.pump.destroy();
      return;
    }
    if (this.#options.reception.transportClosed(channel.connection)) {
      this.#options.channels.forget(channel);
      channel.pump.close("now");
    } else this.#lost(channel, DISCONNECT_REASON_CLEAN_DISCONNECT, "closed by the application");
  }

  /** To be called when too many octets wait because the other side does not read. */
  overflowed(channel: Channel, detail: string): void {
    this.#lost(channel, DISCONNECT_REASON_SOCKET_FAIL, detail);
  }

  #lost(channel: Channel, reason: number, detail?: string): void {
    this.#runnerOf(channel)?.transportClosed(channel.connection, reason, detail);
  }

  #receive(channel: Channel, message: Message): void {
    const { connection } = channel;
    this.#options.journal.message("received", connection, message);
    if (channel.runner === null && this.#options.reception.receive(connection, message)) return;
    if (!this.#runnerOf(channel)?.receive(connection, message)) return;
    if (message.isRequest) this.#options.requests.receiveRequest(channel, message);
    else this.#options.answers.receiveAnswer(channel, message);
  }

  #fault(channel: Channel, fault: ConnectionFault): void {
    const { connection } = channel;
    if (fault.kind === "handler") {
      const { error } = fault;
      this.#options.journal.log("error", "diameter.node", "message handling failed", { connection, error });
    } else if (!this.#options.reception.fault(connection, fault)) this.#runnerOf(channel)?.fault(connection, fault);
  }

  /** The runner of a channel; undefined for an incoming one before its CER. */
  #runnerOf(channel: Channel): PeerRunner | undefined {
    if (channel.runner === null && channel.connection.peer !== null)
      channel.runner = this.#options.runnerOf(channel.connection.peer) ?? null;
    return channel.runner ?? undefined;
  }
}
