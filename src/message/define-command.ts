import type {
  ApplicationDefinition,
  AvpDefinition,
  CommandDefinition,
  CommandType,
  VendorDefinition,
} from "../dictionary/definitions.ts";
import type { ApplicationInterface, DictionarySource } from "../dictionary/dictionary.ts";
import { rfc6733 } from "../dictionary/gen/rfc6733.ts";
import { DictionaryError } from "../errors.ts";
import type { HeaderFields } from "../wire/header.ts";
import { ERROR_KEYS } from "./answer-members.ts";
import {
  type AnswerAvps,
  AnswerMessage,
  type AnswerType,
  defineAttributes,
  type ErrorAvps,
  type RequestAvps,
  RequestMessage,
} from "./command.ts";
import {
  type AttributesOf,
  checkName,
  checkRange,
  existingAvp,
  fixed,
  formatOf,
  type Member,
  type Members,
  many,
  optional,
  required,
} from "./define.ts";
import type { ExperimentalResult, FailedAvp, ProxyInfo } from "./gen/rfc6733.ts";

/** The arguments of {@link defineCommand}. */
export interface CommandFields<Request extends Members, Answer extends Members> {
  /** The name without `-Request` or `-Answer`, for example `Wallet-Top-Up`. */
  readonly name: string;
  /** The abbreviation of the request, for example `WTR`; the capitals of the name unless given. */
  readonly abbreviation?: string;
  readonly code: number;
  readonly applicationId: number;
  /** The P flag; set unless given. */
  readonly proxiable?: boolean;
  readonly specification?: string;
  /** Members of the request by attribute name; the request may hold other AVPs, too. */
  readonly request: Request;
  /** Members of the answer by attribute name; the answer may hold other AVPs, too. */
  readonly answer: Answer;
}

/** An answer with the attributes of its format. */
export type DefinedAnswer<Answer extends Members> = AnswerMessage & AnswerAttributes<Answer>;

/** The attributes of an answer: those of its format, and those that every answer has. */
type AnswerAttributes<Answer extends Members> = AttributesOf<Answer> & Omit<ErrorAvps, keyof Answer>;

/** A request with the attributes of its format. */
export type DefinedRequest<Request extends Members, Answer extends Members> = RequestMessage<
  AnswerAvps<AnswerAttributes<Answer>>,
  DefinedAnswer<Answer>
> &
  AttributesOf<Request>;

/** The class of an answer; extend it to give it a name. */
export interface DefinedAnswerType<Answer extends Members> extends AnswerType<DefinedAnswer<Answer>> {
  new (avps: AnswerAvps<AnswerAttributes<Answer>>, header?: HeaderFields): DefinedAnswer<Answer>;
}

/** The class of a request; extend it to give it a name. */
export interface DefinedRequestType<Request extends Members, Answer extends Members> extends CommandType {
  readonly answerType: DefinedAnswerType<Answer>;
  new (avps: RequestAvps<AttributesOf<Request>>, header?: HeaderFields): DefinedRequest<Request, Answer>;
}

/**
 * Defines a command. Returns the class of its request, whose `answerType` is the class of its answer; both behave as the classes of
 * the package do.
 * @throws DictionaryError when code or application are out of range, or an AVP stands twice in a format.
 */
export function defineCommand<const Request extends Members, const Answer extends Members>(
  fields: CommandFields<Request, Answer>,
): DefinedRequestType<Request, Answer> {
  const { name, request, answer } = fields;
  checkName(name);
  checkRange(`The code of ${name}`, fields.code, { low: 0, high: 0xffffff });
  checkRange(`The application of ${name}`, fields.applicationId);
  const requestDefinition = definitionOf(fields, request, true);
  const answerDefinition = definitionOf(fields, answer, false);

  class DefinedAnswerMessage extends AnswerMessage {
    static override get definition(): CommandDefinition {
      return answerDefinition;
    }
    constructor(avps: object, header?: HeaderFields) {
      super(DefinedAnswerMessage, avps, header);
    }
  }
  class DefinedRequestMessage extends RequestMessage<object, AnswerMessage> {
    static override get definition(): CommandDefinition {
      return requestDefinition;
    }
    static override get answerType(): AnswerType<AnswerMessage> {
      return DefinedAnswerMessage;
    }
    constructor(avps: object, header?: HeaderFields) {
      super(DefinedRequestMessage, avps, header);
    }
  }
  defineAttributes(DefinedAnswerMessage, [...new Set([...Object.keys(answer), ...ERROR_KEYS, "extraAvps"])]);
  defineAttributes(DefinedRequestMessage, [...Object.keys(request), "extraAvps"]);
  return DefinedRequestMessage as unknown as DefinedRequestType<Request, Answer>;
}

/** The arguments of {@link defineApplication}. */
export interface ApplicationFields {
  readonly id: number;
  readonly name: string;
  /** 0, the IETF's, unless given. */
  readonly vendorId?: number;
  /** The vendor's name in messages for people. */
  readonly vendorName?: string;
  /** The AVP that announces the application; `auth` unless given. */
  readonly kind?: ApplicationDefinition["kind"];
  readonly specification?: string;
  /** Classes of {@link defineCommand}, or others. */
  readonly commands?: readonly (CommandType & { readonly answerType?: CommandType })[];
}

/** An application with its commands, to be given to `new Application`, `Dictionary.extend` or `new Dictionary`. */
export interface DefinedApplication extends ApplicationInterface {}

/**
 * Defines an application, its commands, and the AVPs that they use.
 * @throws DictionaryError when its id is out of range, or a command is of another application.
 */
export function defineApplication(fields: ApplicationFields): DefinedApplication {
  const { id, name, vendorId = 0, vendorName, kind = "auth", specification, commands = [] } = fields;
  checkName(name);
  checkRange(`The id of ${name}`, id);
  checkRange(`The vendor of ${name}`, vendorId);
  const commandTypes = commands.flatMap((type) => (type.answerType === undefined ? [type] : [type, type.answerType]));
  for (const { definition } of commandTypes) {
    if (definition.applicationId === id) continue;
    throw new DictionaryError(
      `${definition.name} is of application ${definition.applicationId}, not of ${name} (${id})`,
    );
  }
  const application: ApplicationDefinition = { id, name, vendorId, kind, specification };
  const vendors: VendorDefinition[] = vendorName === undefined ? [] : [{ id: vendorId, name: vendorName }];
  const definitions = commandTypes.map(({ definition }) => definition);
  // Inherited, so that an AVP that is in the dictionary already stays: to replace one is the task of registerAvp.
  const inherited = [{ avps: avpsOf(definitions), commands: [] }];
  const dictionary: DictionarySource = { avps: [], commands: [], inherited, applications: [application], vendors };
  return { ...application, dictionary, commandTypes };
}

type BaseMember<Value> = Member<Value, "optional">;

/** Members of almost every request, to be spread into `request`: Session-Id, origin, destination, proxies (RFC 6733 §8.8, §6). */
export const REQUEST_MEMBERS: {
  readonly sessionId: Member<string, "required">;
  readonly originHost: Member<string, "required">;
  readonly originRealm: Member<string, "required">;
  readonly destinationRealm: Member<string, "required">;
  readonly destinationHost: BaseMember<string>;
  readonly authApplicationId: BaseMember<number>;
  readonly originStateId: BaseMember<number>;
  readonly userName: BaseMember<string>;
  readonly proxyInfo: BaseMember<ProxyInfo[]>;
  readonly routeRecord: BaseMember<string[]>;
} = {
  sessionId: fixed(existingAvp(rfc6733, "Session-Id", "UTF8String")),
  originHost: required(existingAvp(rfc6733, "Origin-Host", "DiameterIdentity")),
  originRealm: required(existingAvp(rfc6733, "Origin-Realm", "DiameterIdentity")),
  destinationRealm: required(existingAvp(rfc6733, "Destination-Realm", "DiameterIdentity")),
  destinationHost: optional(existingAvp(rfc6733, "Destination-Host", "DiameterIdentity")),
  authApplicationId: optional(existingAvp(rfc6733, "Auth-Application-Id", "Unsigned32")),
  originStateId: optional(existingAvp(rfc6733, "Origin-State-Id", "Unsigned32")),
  userName: optional(existingAvp(rfc6733, "User-Name", "UTF8String")),
  proxyInfo: many(existingAvp<ProxyInfo>(rfc6733, "Proxy-Info")),
  routeRecord: many(existingAvp(rfc6733, "Route-Record", "DiameterIdentity")),
};

/** Members of almost every answer, to be spread into `answer`. */
export const ANSWER_MEMBERS: {
  readonly sessionId: Member<string, "required">;
  readonly resultCode: BaseMember<number>;
  readonly experimentalResult: BaseMember<ExperimentalResult>;
  readonly originHost: Member<string, "required">;
  readonly originRealm: Member<string, "required">;
  readonly authApplicationId: BaseMember<number>;
  readonly errorMessage: BaseMember<string>;
  readonly errorReportingHost: BaseMember<string>;
  readonly failedAvp: BaseMember<FailedAvp[]>;
  readonly proxyInfo: BaseMember<ProxyInfo[]>;
} = {
  sessionId: fixed(existingAvp(rfc6733, "Session-Id", "UTF8String")),
  resultCode: optional(existingAvp(rfc6733, "Result-Code", "Unsigned32")),
  experimentalResult: optional(existingAvp<ExperimentalResult>(rfc6733, "Experimental-Result")),
  originHost: required(existingAvp(rfc6733, "Origin-Host", "DiameterIdentity")),
  originRealm: required(existingAvp(rfc6733, "Origin-Realm", "DiameterIdentity")),
  authApplicationId: optional(existingAvp(rfc6733, "Auth-Application-Id", "Unsigned32")),
  errorMessage: optional(existingAvp(rfc6733, "Error-Message", "UTF8String")),
  errorReportingHost: optional(existingAvp(rfc6733, "Error-Reporting-Host", "DiameterIdentity")),
  failedAvp: many(existingAvp<FailedAvp>(rfc6733, "Failed-AVP")),
  proxyInfo: many(existingAvp<ProxyInfo>(rfc6733, "Proxy-Info")),
};

function definitionOf(
  fields: CommandFields<Members, Members>,
  members: Members,
  isRequest: boolean,
): CommandDefinition {
  const { code, applicationId, proxiable = true, specification } = fields;
  const name = `${fields.name}-${isRequest ? "Request" : "Answer"}`;
  const letters = fields.abbreviation ?? initials(`${fields.name}-Request`);
  const abbreviation = isRequest ? letters : letters.replace(/R$/, "A");
  return {
    ...formatOf(name, members, true),
    name,
    abbreviation,
    code,
    applicationId,
    isRequest,
    proxiable,
    specification,
  };
}

function initials(name: string): string {
  return name
    .split("-")
    .map((part) => part.charAt(0).toUpperCase())
    .join("");
}

/** The AVPs of formats and of the groups in them. */
function avpsOf(definitions: readonly CommandDefinition[]): AvpDefinition[] {
  const found = new Set<AvpDefinition>();
  const open = definitions.flatMap(({ members }) => members.map(({ avp }) => avp));
  for (let avp = open.pop(); avp !== undefined; avp = open.pop()) {
    if (found.has(avp)) continue;
    found.add(avp);
    open.push(...(avp.group?.members ?? []).map((member) => member.avp));
  }
  return [...found];
}
