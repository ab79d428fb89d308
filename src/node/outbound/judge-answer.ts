import { AvpDecodeError } from "../../errors.ts";
import { answerFaults } from "../../message/answer-check.ts";
import type { DecodeLimits } from "../../message/decode-context.ts";
import { type Message, readAs } from "../../message/message.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";

/**
 * Returns an answer in the class that its request's class promises, whatever the answer's own header says, and in the request's
 * application. Nearly always the answer was read so already.
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

/** The error for the caller in place of an answer that can't be read to its end; undefined for one that can. */
export function unreadable(answer: Message, from: string): AvpDecodeError | undefined {
  const { findings } = answer;
  if (findings.length === 0) return undefined;
  const broken = findings.find(({ breaksStructure }) => breaksStructure);
  if (broken === undefined) return undefined;
  return new AvpDecodeError(`The ${answer.name} answer of ${from} can't be read: ${broken.reason}`, { findings });
}

/**
 * The first fault of an answer, in words; its caller has got the answer all the same (ERR-14). Of a command that has no format here
 * only the header is judged.
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
