import type { Message } from "../message/message.ts";
import type { PeerConnection } from "../peer/connection.ts";
import type { RealmTable } from "../routing/realm-table.ts";
import type { Answers } from "./inbound/received-answers.ts";
import type { UnansweredRequests } from "./inbound/unanswered.ts";
import type { NodeApplication } from "./node-application.ts";
import type { Outgoing } from "./outbound/outgoing.ts";
import { AnswerWaiter } from "./outbound/outgoing-request.ts";
import type { PeerJournal } from "./peer-journal.ts";
import type { Channel } from "./peers/channel.ts";
import type { Channels } from "./peers/channels.ts";

/** What a message on a connection of the program's own choice has to do with. */
interface MessageParts {
  readonly channels: Channels;
  readonly realms: RealmTable<NodeApplication>;
  readonly outgoing: Outgoing;
  readonly unanswered: UnansweredRequests;
  readonly answers: Answers;
  readonly journal: PeerJournal;
}

/**
 * Sends a message on a connection that the program has chosen. A request of an application of this node is waited for, and its
 * answer goes to the application's `handleAnswer`; an answer ends the request that waits for it.
 */
export function sendOnConnection(parts: MessageParts, connection: PeerConnection, message: Message): void {
  const channel = parts.channels.of(connection);
  if (message.isRequest) {
    const [routes] = parts.realms.withId(message.header.applicationId);
    if (channel !== undefined && routes !== undefined) sendRequestOn(parts, channel, routes.application, message);
    else connection.addOutMessage(message);
    return;
  }
  const request = parts.unanswered.find(message);
  if (request?.source === channel) request?.answer(message);
  else connection.addOutMessage(message);
}

function sendRequestOn(parts: MessageParts, channel: Channel, application: NodeApplication, message: Message): void {
  const { answers, journal, outgoing } = parts;
  const resolve = (answer: Message): void => answers.give(application, channel, answer);
  const reject = (error: unknown): void =>
    journal.log("warn", "diameter.application", `${message.name} request got no answer`, { error });
  outgoing.sendOn(channel, { application, message, waiter: new AnswerWaiter(resolve, reject) });
}
