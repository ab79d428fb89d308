import { baseDictionary } from "../dictionary/base.ts";
import type {
  AvpDefinition,
  CommandDefinition,
  CommandType,
  GroupDefinition,
  MemberDefinition,
} from "../dictionary/definitions.ts";
import { valueOfName } from "../dictionary/named-values.ts";
import { DiameterError } from "../errors.ts";
import { PROXY_INFO, RESULT_CODE } from "../wire/base-codes.ts";
import { quoted } from "../wire/quoted.ts";
import { hasErrorFlag } from "./answer-result.ts";
import { AttributeBody } from "./attribute-body.ts";
import type { Avp } from "./avp.ts";
import { avpsOfCode } from "./body.ts";
import type { Attributes } from "./decode-context.ts";
import { failedAvpOf } from "./failed-avp.ts";
import type { ResultCodeName } from "./gen/result-code-name.ts";
import { answerHeader, Message } from "./message.ts";
import { readRouting } from "./routing-avps.ts";

/** The content of an error answer. */
export interface ErrorAnswerFields {
  /** Result-Code, or its name, for example `DIAMETER_TOO_BUSY`; either this or `experimentalResult` is given. */
  readonly resultCode?: number | ResultCodeName;
  readonly experimentalResult?: { readonly vendorId: number; readonly experimentalResultCode: number };
  /** A sentence for people. */
  readonly errorMessage?: string | undefined;
  /** The AVPs for Failed-AVP. */
  readonly failedAvp?: Avp | readonly Avp[] | undefined;
}

/**
 * Makes an answer of the error grammar (RFC 6733 §7.2) to any request, typed or not. The E flag is set for protocol errors
 * (3xxx) and clear for all else. Origin-Host and Origin-Realm are filled in when it is sent.
 * @throws DiameterError `invalid-argument` when the message is an answer, or when not exactly one result is given.
 */
export function errorAnswer(request: Message, fields: ErrorAnswerFields): Message {
  const { experimentalResult, errorMessage, failedAvp } = fields;
  const resultCode = codeOf(fields.resultCode);
  if (!request.isRequest)
    throw new DiameterError("invalid-argument", `${request.name} is an answer; an answer is never answered`);
  if ((resultCode === undefined) === (experimentalResult === undefined)) {
    throw new DiameterError("invalid-argument", "An error answer takes either resultCode or experimentalResult");
  }
  const failed = failedAvpOf(failedAvp);
  const attributes: Attributes = {
    sessionId: sessionIdOf(request),
    resultCode,
    experimentalResult,
    errorMessage,
    failedAvp: failed && [failed],
    extraAvps: proxyInfoOf(request),
  };
  const header = answerHeader(request.header);
  // With a permanent failure the flag is left to the sender: the answer may fit the form of its command as well.
  header.isError = resultCode !== undefined && hasErrorFlag(resultCode, "command");
  const definition = answerDefinition(request);
  return new Message(
    header,
    new AttributeBody(definition, { dictionary: request.dictionary, attributes, format: errorFormat() }),
  );
}

/** @throws DiameterError `invalid-argument` for a name that no Result-Code has. */
function codeOf(result: number | ResultCodeName | undefined): number | undefined {
  if (typeof result !== "string") return result;
  const avp = baseDictionary.avp(RESULT_CODE, 0) as AvpDefinition;
  const code = valueOfName(avp, result);
  if (typeof code === "number") return code;
  throw new DiameterError("invalid-argument", `No Result-Code has the name ${quoted(result)}`);
}

/** The definition of a request's answer: from the class of a typed request, else from its dictionary. */
export function answerDefinition(request: Message): CommandDefinition | undefined {
  const { answerType } = request.constructor as { readonly answerType?: CommandType };
  const { applicationId, commandCode } = request.header;
  return answerType?.definition ?? request.dictionary.command(applicationId, commandCode, false);
}

/**
 * The Session-Id of a request, the first where there are several. A request that was refused by its header or destination is not decoded
 * only for that.
 */
function sessionIdOf(request: Message): string | undefined {
  const { received } = request;
  if (received === undefined || request.isDecoded) {
    const { sessionId } = request.attributes;
    if (typeof sessionId === "string") return sessionId;
  }
  return received === undefined ? undefined : readRouting(received).sessionId;
}

/**
 * The Proxy-Info AVPs of a request in their order, octet for octet as they came: each belongs to its proxy, and a faulty one must not
 * keep the request from its answer (RFC 6733 §6.2).
 */
export function proxyInfoOf(request: Message): Avp[] {
  const { received, dictionary } = request;
  if (request.isDecoded && request.attributes.proxyInfo === undefined && request.findings.length === 0) return [];
  return received === undefined ? request.findAvps([PROXY_INFO, 0]) : avpsOfCode(received, PROXY_INFO, dictionary);
}

let format: GroupDefinition | undefined;

/** The answer-message of RFC 6733 §7.2; the error's result may also be an Experimental-Result. */
function errorFormat(): GroupDefinition {
  format ??= {
    open: true,
    members: [
      member("Session-Id", "fixed", { min: 0 }),
      member("Origin-Host", "required"),
      member("Origin-Realm", "required"),
      member("Result-Code", "optional"),
      member("Experimental-Result", "optional"),
      member("Origin-State-Id", "optional"),
      member("Error-Message", "optional"),
      member("Error-Reporting-Host", "optional"),
      member("Failed-AVP", "optional", { max: Number.POSITIVE_INFINITY }),
    ],
  };
  return format;
}

function member(
  name: string,
  place: MemberDefinition["place"],
  count: { min?: number; max?: number } = {},
): MemberDefinition {
  const [avp] = baseDictionary.avpsNamed(name, 0) as readonly [AvpDefinition];
  return { avp, key: avp.key, place, min: count.min ?? (place === "optional" ? 0 : 1), max: count.max ?? 1 };
}
