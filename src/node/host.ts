import { NodeError, NotRoutable } from "../errors.ts";
import type { Message } from "../message/message.ts";
import type { TimerQueue } from "../timer-queue.ts";
import type { Applications } from "./applications.ts";
import { checkMessage, checkSendOptions } from "./arguments.ts";
import type { CommandTypes } from "./command-types.ts";
import type { UnansweredRequests } from "./inbound/unanswered.ts";
import type { LogLevel } from "./log.ts";
import type { ApplicationHost, ApplicationNode, NodeApplication, SendOptions } from "./node-application.ts";
import type { Outgoing } from "./outbound/outgoing.ts";
import { AnswerWaiter } from "./outbound/outgoing-request.ts";
import type { PeerJournal } from "./peer-journal.ts";
import type { Channels } from "./peers/channels.ts";

/** The node of a {@link NodeHost}. */
interface HostingNode extends ApplicationNode {
  readonly isRunning: boolean;
}

/** The parts of a node that applications use. */
interface HostParts {
  readonly applications: Applications;
  readonly channels: Channels;
  readonly commandTypes: CommandTypes;
  readonly journal: PeerJournal;
  readonly outgoing: Outgoing;
  readonly timers: TimerQueue;
  readonly unanswered: UnansweredRequests;
}

/** What a node does for its applications, apart from what it is for programs. */
export class NodeHost implements ApplicationHost {
  readonly node: HostingNode;
  /** The end of the node has begun. */
  isStopping = false;
  readonly #parts: () => HostParts;
  #hasNotedTimeout = false;

  /** `parts` are there when the first application comes. */
  constructor(node: HostingNode, parts: () => HostParts) {
    this.node = node;
    this.#parts = parts;
  }

  isReadyFor(application: NodeApplication): boolean {
    return this.#parts().applications.isReadyFor(application);
  }

  explainReadiness(application: NodeApplication): string {
    if (!this.node.isRunning) return "  the node does not run; call node.start()";
    return this.#parts().applications.explainReadiness(application);
  }

  sendRequest(application: NodeApplication, request: Message, options: SendOptions = {}): Promise<Message> {
    return new Promise((resolve, reject) => {
      checkMessage(request);
      checkSendOptions(options);
      if (!this.node.isRunning) throw new NodeError(`The node does not run; ${request.name} can't be sent`);
      if (options.timeout !== undefined && options.timeout > HOUR_SECONDS) this.#noteLongTimeout(options.timeout);
      const { commandTypes, outgoing } = this.#parts();
      commandTypes.add(request.constructor);
      outgoing.send({ application, message: request, waiter: new AnswerWaiter(resolve, reject) }, options);
    });
  }

  sendAnswer(_application: NodeApplication, answer: Message): void {
    const request = this.#parts().unanswered.find(answer);
    if (request === undefined) throw new NotRoutable(`No request waits for this ${answer.name} answer`);
    request.answer(answer);
  }

  cancelRequests(application: NodeApplication, reason: Error): void {
    const { channels, outgoing } = this.#parts();
    outgoing.cancel(channels.held, reason, application);
  }

  setTimer(seconds: number, callback: () => void): () => void {
    const { timers } = this.#parts();
    const deadline = timers.set(seconds, callback);
    return () => timers.cancel(deadline);
  }

  log(level: LogLevel, text: string, error?: unknown): void {
    this.#parts().journal.log(level, "diameter.application", text, { error });
  }

  registerCommand(type: object): void {
    this.#parts().commandTypes.add(type);
  }

  /** Warns once of a time that was probably meant in milliseconds. */
  #noteLongTimeout(seconds: number): void {
    if (this.#hasNotedTimeout || seconds === Number.POSITIVE_INFINITY) return;
    this.#hasNotedTimeout = true;
    this.log("warn", `a request has a timeout of ${seconds} s, which is more than an hour; timeouts are in seconds`);
  }
}

const HOUR_SECONDS = 3600;
