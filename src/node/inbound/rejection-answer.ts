import type { CommandDefinition } from "../../dictionary/definitions.ts";
import { hasErrorFlag, resultKind } from "../../message/answer-result.ts";
import { AttributeBody } from "../../message/attribute-body.ts";
import { Avp } from "../../message/avp.ts";
import { Command } from "../../message/command.ts";
import { type Attributes, attributeOf } from "../../message/decode-context.ts";
import { type ErrorAnswerFields, errorAnswer, proxyInfoOf } from "../../message/error-answer.ts";
import { failedAvpOf } from "../../message/failed-avp.ts";
import { Message } from "../../message/message.ts";
import type { Rejection } from "../../message/rejection.ts";
import { ERROR_MESSAGE } from "../../wire/base-codes.ts";
import { fillIn, type Origin } from "../fill.ts";

/**
 * The answer that refuses a request. Protocol errors (3xxx) have the error form with the E flag. Other failures have the form
 * of their command, E clear, with what it demands copied from the request; where that is not possible they have the error
 * form, E set (ERR-01 to ERR-04; RFC 6733 §7).
 */
export function rejectionAnswer(request: Message, rejection: Rejection, origin: Origin): Message {
  const { resultCode, reason: errorMessage, failedAvp } = rejection;
  const fields = { resultCode, errorMessage, failedAvp };
  const inForm =
    resultKind(resultCode) === "protocolError" ? undefined : sayInForm(emptyAnswer(request), request, fields);
  if (inForm !== undefined && isComplete(inForm)) {
    fillIn(inForm, origin);
    if (request.findings.length === 0 || canBeEncoded(inForm)) return inForm;
  }
  const answer = errorAnswer(request, fields);
  answer.header.isError = hasErrorFlag(resultCode, "error");
  fillIn(answer, origin);
  return answer;
}

/**
 * The typed answer, with the required AVPs that the request can give; undefined where the command has no class, or the answer has
 * no place for the fields.
 */
export function answerInForm(request: Message, fields: ErrorAnswerFields): Message | undefined {
  const answer = request.toAnswer();
  return answer instanceof Command ? sayInForm(answer, request, fields) : undefined;
}

/** An answer without AVPs: of the command's class, or by its format where there is no class. */
function emptyAnswer(request: Message): Message | undefined {
  const answer = request.toAnswer();
  const { definition, dictionary, header } = answer;
  if (answer instanceof Command) return answer;
  return definition && new Message(header, new AttributeBody(definition, { dictionary, attributes: {} }));
}

function sayInForm(answer: Message | undefined, request: Message, fields: ErrorAnswerFields): Message | undefined {
  const definition = answer?.definition;
  if (answer === undefined || definition === undefined) return undefined;
  const { attributes } = answer;
  const { resultCode, errorMessage, failedAvp } = fields;
  for (const { key, min } of definition.members) {
    if (APPLICATION_IDS.has(key)) {
      // Not copied: a wrong application id in the request may be the very fault (APP-10).
      if (min > 0) attributes[key] = request.header.applicationId;
    } else if (min > 0 || key === "sessionId") copyAttribute(attributes, request.attributes, key);
  }
  const extraAvps = proxyInfoOf(request);
  if (resultCode !== undefined) attributes.resultCode = resultCode;
  if (errorMessage !== undefined) {
    if (hasMember(definition, "errorMessage")) attributes.errorMessage = errorMessage;
    else if (definition.open) extraAvps.unshift(Avp.new(ERROR_MESSAGE, 0, errorMessage));
  }
  const failed = failedAvpOf(failedAvp);
  if (failed !== undefined) {
    if (!hasMember(definition, "failedAvp")) return undefined;
    attributes.failedAvp = isList(definition, "failedAvp") ? [failed] : failed;
  }
  if (extraAvps.length > 0) attributes.extraAvps = extraAvps;
  return answer;
}

/** Members that repeat the application id of the header. */
const APPLICATION_IDS: ReadonlySet<string> = new Set(["authApplicationId", "acctApplicationId"]);

/** Members that the answer's node fills in. */
const OWN: ReadonlySet<string> = new Set(["originHost", "originRealm"]);

function copyAttribute(answer: Attributes, request: Attributes, key: string): void {
  const value = attributeOf(request, key);
  if (!OWN.has(key) && value !== undefined) answer[key] = value;
}

function hasMember(definition: CommandDefinition, key: string): boolean {
  return definition.members.some((member) => member.key === key);
}

function isList(definition: CommandDefinition, key: string): boolean {
  return definition.members.some((member) => member.key === key && member.max > 1);
}

function isComplete({ definition, attributes }: Message): boolean {
  const members = definition?.members ?? [];
  return members.every(({ key, min }) => min === 0 || OWN.has(key) || attributeOf(attributes, key) !== undefined);
}

/** False when a group that was copied from a faulty request lacks what its format demands, too. */
function canBeEncoded(answer: Message): boolean {
  try {
    answer.asBytes();
    return true;
  } catch {
    return false;
  }
}
