import type { Message } from "../../message/message.ts";
import type { Channel } from "./channel.ts";

/** Takes the requests of applications that come in. */
export interface RequestReceiver {
  receiveRequest(source: Channel, request: Message): void;
}

/** Takes the answers of applications that come in. */
export interface AnswerReceiver {
  receiveAnswer(source: Channel, answer: Message): void;
}
