import { resultKind } from "../message/answer-result.ts";
import { Avp } from "../message/avp.ts";
import { errorAnswer } from "../message/error-answer.ts";
import type { Message } from "../message/message.ts";
import { type FillingApplication, fillIn, type Origin } from "../node/fill.ts";
import { answerInForm } from "../node/inbound/rejection-answer.ts";
import { ERROR_MESSAGE, PROXY_INFO, RESULT_CODE, SESSION_ID } from "../wire/base-codes.ts";

/** The result that a generated answer says. */
interface GeneratedResult {
  readonly resultCode?: number;
  readonly errorMessage?: string;
}

/** The application that answers, and its node. */
interface Answerer {
  readonly node: Origin;
  readonly application: FillingApplication;
}

/** Makes an answer with the AVPs that it takes from the request; codes of 3xxx make an error answer. */
export function generatedAnswer(request: Message, result: GeneratedResult, { node, application }: Answerer): Message {
  const { resultCode } = result;
  const isProtocolError = resultCode !== undefined && resultKind(resultCode) === "protocolError";
  const answer = isProtocolError
    ? errorAnswer(request, result)
    : (answerInForm(request, result) ?? untypedAnswer(request, result));
  fillIn(answer, node, isProtocolError ? undefined : application);
  return answer;
}

/** The answer to a command without a class: AVPs in the order of the base protocol's answers. */
function untypedAnswer(request: Message, { resultCode, errorMessage }: GeneratedResult): Message {
  const answer = request.toAnswer();
  for (const avp of request.findAvps([SESSION_ID, 0]).slice(0, 1)) answer.appendAvp(avp);
  if (resultCode !== undefined) answer.appendAvp(Avp.new(RESULT_CODE, 0, resultCode));
  if (errorMessage !== undefined) answer.appendAvp(Avp.new(ERROR_MESSAGE, 0, errorMessage));
  for (const avp of request.findAvps([PROXY_INFO, 0])) answer.appendAvp(avp);
  return answer;
}
