import type { Message } from "../message/message.ts";

/** Takes the messages that a connection lets through, in order. */
export interface MessageReceiver {
  /** Takes one message. A promise that comes back is watched for its rejection. */
  receive(message: Message): unknown;
}

/** The receiver of a connection without an owner: messages are taken, and nothing is done with them. */
export const NO_RECEIVER: MessageReceiver = { receive: () => undefined };
