import { Message } from "../message/message.ts";
import { DIAMETER_INVALID_MESSAGE_LENGTH, DIAMETER_UNSUPPORTED_VERSION } from "../message/result-codes.ts";
import { COMMAND_CAPABILITIES_EXCHANGE } from "../wire/base-codes.ts";
import type { FramingFault } from "../wire/framer.ts";
import { FLAG_ERROR, FLAG_REQUEST, readHeader } from "../wire/header.ts";
import type { CloseManner } from "./close-manner.ts";
import { type ConnectionPhase, isBeforeCapabilities } from "./phase.ts";

/** A fault in the input of a connection. */
export type ConnectionFault =
  /** The stream can't be read any further (RFC 6733 §2.1); the connection is given up. */
  | {
      readonly kind: "framing";
      /** The Result-Code of the answer to `request`. */
      readonly resultCode: number;
      /** A request of which only the header is known, to be answered before the close. Null: close with a reset, no answer. */
      readonly request: Message | null;
      readonly reason: string;
    }
  /** The first message was neither CER nor CEA; it gets no answer (INC-02, PSM-10). */
  | { readonly kind: "unexpectedMessage"; readonly message: Message; readonly reason: string }
  /** The owner's own `messageHandler` threw; the connection is unharmed. */
  | { readonly kind: "handler"; readonly error: unknown };

/** The fault handler of a connection whose owner gives none: an error of the message handler is the owner's own. */
export function throwHandlerErrors(_connection: unknown, fault: ConnectionFault): void {
  if (fault.kind === "handler") throw fault.error;
}

/** The facts of a connection that decide whether a fault on it can be answered. */
export interface FaultyConnection {
  readonly phase: ConnectionPhase;
  readonly isReceiver: boolean;
}

/** How to close a connection whose stream can't be read: answers to the good messages before the fault still go out. */
export function mannerOf(
  request: Message | null,
  connection: FaultyConnection & { readonly writeBufferLength: number },
): Extract<CloseManner, "flush" | "reset"> {
  if (request !== null) return "flush";
  return isBeforeCapabilities(connection.phase) || connection.writeBufferLength === 0 ? "reset" : "flush";
}

/** The fault of a broken frame: 5015 where the header can be believed, 5011 where all of it but the version can. */
export function framingFault({ kind, header, reason }: FramingFault, connection: FaultyConnection): ConnectionFault {
  const isVersion = kind === "version";
  const resultCode = isVersion ? DIAMETER_UNSUPPORTED_VERSION : DIAMETER_INVALID_MESSAGE_LENGTH;
  const request = isVersion || header[0] === 1 ? answerableRequest(header, connection) : null;
  return { kind: "framing", resultCode, request, reason };
}

/** The fault of a message that is too long for a sender who has not said yet who it is; `header` is that of the message. */
export function tooLongFault(header: Buffer, limit: number, connection: FaultyConnection): ConnectionFault {
  const reason = `The first message is longer than ${limit} octets`;
  const request = answerableRequest(header, connection);
  return { kind: "framing", resultCode: DIAMETER_INVALID_MESSAGE_LENGTH, request, reason };
}

/** The fault of a first message that is no CER, or no CEA where we have sent a CER. */
export function unexpectedFault(message: Message, connection: FaultyConnection): ConnectionFault {
  const expected = connection.isReceiver ? "a CER" : "a CEA";
  const kind = message.isRequest ? "request" : "answer";
  const reason = `The first message is to be ${expected}, not the ${message.name} ${kind} (code ${message.code}) (RFC 6733 §5.6)`;
  return { kind: "unexpectedMessage", message, reason };
}

/** The request to answer; null for any but a CER on an incoming connection while capabilities are not exchanged (INC-02). */
function answerableRequest(octets: Buffer, connection: FaultyConnection): Message | null {
  const header = readHeader(octets);
  if ((header.commandFlags & (FLAG_REQUEST | FLAG_ERROR)) !== FLAG_REQUEST) return null;
  if (
    isBeforeCapabilities(connection.phase) &&
    !(connection.isReceiver && header.commandCode === COMMAND_CAPABILITIES_EXCHANGE)
  )
    return null;
  return new Message(header);
}
