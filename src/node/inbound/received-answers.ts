import type { Message } from "../../message/message.ts";
import type { RealmTable } from "../../routing/realm-table.ts";
import type { NodeApplication, RequestContext } from "../node-application.ts";
import type { PeerJournal } from "../peer-journal.ts";
import type { Channel } from "../peers/channel.ts";
import type { AnswerReceiver } from "../peers/message-receiver.ts";
import { guarded } from "../user-code.ts";

/** Requests of this node that wait for their answers. */
export interface AwaitedAnswers {
  /** Takes an answer. Returns why it is none of a request that waits on this channel; undefined when it is. */
  answered(source: Channel, answer: Message): string | undefined;
}

/** What the answers that come in need of the node. */
export interface AnswersOptions {
  readonly awaited: AwaitedAnswers;
  readonly realms: RealmTable<NodeApplication>;
  readonly journal: PeerJournal;
  readonly contextOf: (source: Channel) => RequestContext;
}

/** The way of a received answer: to who waits for it, else to its application, which nobody has to ask for late answers. */
export class Answers implements AnswerReceiver {
  readonly #options: AnswersOptions;

  constructor(options: AnswersOptions) {
    this.#options = options;
  }

  /** An answer that is late, or that nobody asked for, is never answered, and never more than noted (HDR-22, HDR-29). */
  receiveAnswer(source: Channel, answer: Message): void {
    const { awaited, journal, realms } = this.#options;
    const reason = awaited.answered(source, answer);
    if (reason === undefined) return;
    source.peer.counters.droppedAnswers++;
    journal.protocolError(source.connection, { reason, message: answer });
    const [routes] = realms.withId(answer.header.applicationId);
    if (routes !== undefined) this.give(routes.application, source, answer);
  }

  /** Gives an application an answer that no caller of `sendRequest` gets. */
  give(application: NodeApplication, source: Channel, answer: Message): void {
    const { journal, contextOf } = this.#options;
    guarded(
      () => application.receiveAnswer(answer, contextOf(source)),
      (error) => journal.applicationFailed(application, "handling an answer failed", error),
    );
  }
}
