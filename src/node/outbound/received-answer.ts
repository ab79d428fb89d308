import { AvpDecodeError } from "../../errors.ts";
import { answerFaults } from "../../message/answer-check.ts";
import type { DecodeLimits } from "../../message/decode-context.ts";
import { type Message, readAs } from "../../message/message.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";

/**
 * An answer as its request wants it read: of the class that the request's class promises, whatever its own header says, and of
 * the request's application. Nearly always that is how it was read already.
 */
export function asPromised(received: Message, request: OutgoingRequest, limits: DecodeLimits): Message {
  const { answerType, applicationId, commandCode } = request;
  if (answerType !== undefined) {
    if ((received.constructor as object) === answerType) return received;
    return readAs(received, { definition: answerType.definition, type: answerType }, limits);
  }
  if (received.header.applicationId === applicationId) return received;
  return readAs(received, received.dictionary.knownCommand(applicationId, commandCode, false), limits);
}

/** The error that its caller gets in place of an answer that can't be read to its end; undefined for one that can. */
export function unreadable(answer: Message, from: string): AvpDecodeError | undefined {
  const { findings } = answer;
  if (findings.length === 0) return undefined;
  const broken = findings.find(({ breaksStructure }) => breaksStructure);
  if (broken === undefined) return undefined;
  return new AvpDecodeError(`The ${answer.name} answer of ${from} can't be read: ${broken.reason}`, { findings });
}

/**
 * What the peer did wrong in an answer that its caller has got all the same: the first thing, in words (ERR-14). Of a command
 * that is unknown here only the caller knows more than its header says.
 */
export function wrongInAnswer(answer: Message, request: OutgoingRequest): string | undefined {
  const { applicationId } = answer.header;
  if (applicationId !== request.applicationId) {
    return `the answer is of application ${applicationId}, its request was of ${request.applicationId} (RFC 6733 §6.2)`;
  }
  if (answer.definition === undefined) return undefined;
  const fault = answerFaults(answer)[0];
  if (fault !== undefined) return fault.reason;
  const { sessionId } = answer.attributes;
  if (sessionId === request.sessionId || typeof sessionId !== "string" || request.sessionId === undefined)
    return undefined;
  return `the answer is of another session than its request (RFC 6733 §8.8)`;
}
