import { Message } from "../message/message.ts";
import { DIAMETER_INVALID_MESSAGE_LENGTH, DIAMETER_UNSUPPORTED_VERSION } from "../message/result-codes.ts";
import type { FramingFault } from "../wire/framer.ts";
import { FLAG_ERROR, FLAG_REQUEST, readHeader } from "../wire/header.ts";
import { COMMAND_CAPABILITIES_EXCHANGE } from "./counters.ts";
import type { CloseManner } from "./peer-runner-owner.ts";
import { PEER_CONNECTED, PEER_CONNECTING } from "./states.ts";

/** What went wrong with the input of a connection. */
export type ConnectionFault =
  /** The stream can't be read any further (RFC 6733 §2.1): it is given up. */
  | {
      readonly kind: "framing";
      /** What an answer about it carries. */
      readonly resultCode: number;
      /** A request of which only the header is known: answer it before the close. Null: nothing can be said, reset. */
      readonly request: Message | null;
      readonly reason: string;
    }
  /** Another message than CER or CEA came first; nothing is answered (INC-02, PSM-10). */
  | { readonly kind: "unexpectedMessage"; readonly message: Message; readonly reason: string }
  /** The owner's own `messageHandler` threw; the connection is unharmed. */
  | { readonly kind: "handler"; readonly error: unknown };

/** What a connection tells of itself to judge whether a fault can be answered. */
export interface FaultyConnection {
  readonly state: number;
  readonly isReceiver: boolean;
}

/** How a connection ends whose stream can't be read: answers to the good messages before the fault still go out. */
export function mannerOf(
  request: Message | null,
  connection: FaultyConnection & { readonly writeBufferLength: number },
): Extract<CloseManner, "flush" | "reset"> {
  if (request !== null) return "flush";
  return isBeforeCapabilities(connection) || connection.writeBufferLength === 0 ? "reset" : "flush";
}

/** 5015 where the header can be believed, 5011 where all of it but the version can. */
export function framingFault({ kind, header, reason }: FramingFault, connection: FaultyConnection): ConnectionFault {
  const isVersion = kind === "version";
  const resultCode = isVersion ? DIAMETER_UNSUPPORTED_VERSION : DIAMETER_INVALID_MESSAGE_LENGTH;
  const request = isVersion || header[0] === 1 ? answerableRequest(header, connection) : null;
  return { kind: "framing", resultCode, request, reason };
}

/** A stranger may not make us keep a long message before it has said who it is. `header` is that of the message. */
export function tooLongFault(header: Buffer, limit: number, connection: FaultyConnection): ConnectionFault {
  const reason = `The first message is longer than ${limit} octets`;
  const request = answerableRequest(header, connection);
  return { kind: "framing", resultCode: DIAMETER_INVALID_MESSAGE_LENGTH, request, reason };
}

/** The first message must be a CER, or the CEA where we have sent one. */
export function unexpectedFault(message: Message, connection: FaultyConnection): ConnectionFault {
  const expected = connection.isReceiver ? "a CER" : "a CEA";
  const kind = message.isRequest ? "request" : "answer";
  const reason = `The first message is to be ${expected}, not the ${message.name} ${kind} (code ${message.code}) (RFC 6733 §5.6)`;
  return { kind: "unexpectedMessage", message, reason };
}

/** Before the capabilities exchange only a CER on an incoming connection is worth an answer (INC-02). */
function answerableRequest(octets: Buffer, connection: FaultyConnection): Message | null {
  const header = readHeader(octets);
  if ((header.commandFlags & (FLAG_REQUEST | FLAG_ERROR)) !== FLAG_REQUEST) return null;
  if (
    isBeforeCapabilities(connection) &&
    !(connection.isReceiver && header.commandCode === COMMAND_CAPABILITIES_EXCHANGE)
  )
    return null;
  return new Message(header);
}

function isBeforeCapabilities({ state }: FaultyConnection): boolean {
  return state === PEER_CONNECTED || state === PEER_CONNECTING;
}
