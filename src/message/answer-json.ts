import { DiameterError } from "../errors.ts";
import { PROXY_INFO, RESULT_CODE, SESSION_ID } from "../wire/base-codes.ts";
import { hasErrorFlag } from "./answer-result.ts";
import type { Avp } from "./avp.ts";
import type { AnswerType } from "./command.ts";
import { answerDefinition } from "./error-answer.ts";
import { avpsFromJson } from "./json.ts";
import { answerHeader, Message } from "./message.ts";

/**
 * Makes the answer to a request of plain data, AVPs by name as in the short form of `messageFromJson`:
 * `answerFromJson(request, { "Result-Code": "DIAMETER_SUCCESS", "Validity-Time": 600 })`. It has the identifiers of the request, and what
 * must be equal to the request's where the data do not say it: Session-Id, Proxy-Info, CC-Request-Type and -Number,
 * Accounting-Record-Type and -Number as far as the answer's format requires them. Origin-Host and Origin-Realm are filled in when it is
 * sent. With a Result-Code of 3xxx it is an error answer (RFC 6733 §7.2).
 * @throws DiameterError `invalid-argument` when the message is no request, or that names the wrong place in the data.
 */
export function answerFromJson(request: Message, json: unknown): Message {
  if (!request.isRequest)
    throw new DiameterError("invalid-argument", `${request.name} is an answer; an answer is never answered`);
  const { dictionary } = request;
  const format = answerDefinition(request);
  const given = avpsFromJson(json, { path: "answer", dictionary, format });
  const result = given.find(({ code, vendorId }) => code === RESULT_CODE && vendorId === 0);
  const isError = result !== undefined && hasErrorFlag(result.value as number, "command");
  const required = (format?.members ?? []).filter(({ min }) => min > 0).map(({ avp }) => avp.code);
  const echoed = isError ? [] : ECHOED.filter((code) => required.includes(code));
  const avps = [
    ...inRequest(request, SESSION_ID, given).slice(0, 1),
    ...given,
    ...echoed.flatMap((code) => inRequest(request, code, given).slice(0, 1)),
    ...inRequest(request, PROXY_INFO, given),
  ];
  return answerOf(request, avps, isError);
}

function answerOf(request: Message, avps: Avp[], isError: boolean): Message {
  const header = answerHeader(request.header);
  header.isError = isError;
  const { answerType } = request.constructor as { readonly answerType?: AnswerType<Message> };
  if (isError) return new Message(header, avps, request.dictionary);
  const answer = answerType === undefined ? request.toAnswer() : new answerType({} as never, header);
  answer.avps = avps;
  return answer;
}

/** CC-Request-Number, CC-Request-Type, Accounting-Record-Type and Accounting-Record-Number. */
const ECHOED: readonly number[] = [415, 416, 480, 485];

/** The AVPs of a code in the request; none when the answer has its own. */
function inRequest(request: Message, code: number, given: readonly Avp[]): readonly Avp[] {
  return given.some((avp) => avp.code === code && avp.vendorId === 0) ? [] : request.findAvps([code, 0]);
}
