import { APPLICATION_VENDORS } from "../constants/gen/application-vendors.ts";
import { VENDOR_TGPP } from "../constants/gen/vendors.ts";
import type { CommandDefinition, CommandType } from "../dictionary/definitions.ts";
import { dictionaryInUse } from "../dictionary/in-use.ts";
import type { Address, AddressInput } from "../wire/address.ts";
import { PROXY_INFO, SESSION_ID } from "../wire/base-codes.ts";
import { FLAG_PROXIABLE, FLAG_REQUEST, type HeaderFields, MessageHeader } from "../wire/header.ts";
import { AttributeBody } from "./attribute-body.ts";
import { AttributesCopier } from "./attributes-copy.ts";
import type { Avp } from "./avp.ts";
import type { Attributes } from "./decode-context.ts";
import { type ErrorAnswerFields, errorAnswer } from "./error-answer.ts";
import { planOf } from "./format-plan.ts";
import { answerHeader, Message } from "./message.ts";
import { namedMembers } from "./named-members.ts";

/** The attribute that every group and command has beside those of its format. */
export interface ExtraAvps {
  /** AVPs that the format does not list, unknown ones too. */
  extraAvps?: Avp[] | undefined;
}

/** The key by which the type of a group names the type that may be written for it. No value ever has it. */
export declare const INPUT: unique symbol;

/** A group as it is read; `Input` is what may be written for it. */
export interface Group<Input> extends ExtraAvps {
  readonly [INPUT]?: Input | undefined;
}

/** The attributes that a node fills in when a request leaves them out. */
type FilledInRequests =
  | "originHost"
  | "originRealm"
  | "authApplicationId"
  | "acctApplicationId"
  | "vendorSpecificApplicationId";

/** The attributes of an answer that come from its request or its node. */
type FilledInAnswers =
  | FilledInRequests
  | "sessionId"
  | "proxyInfo"
  | "ccRequestType"
  | "ccRequestNumber"
  | "accountingRecordType"
  | "accountingRecordNumber"
  | "authRequestType";

/**
 * The values that may be written for a value: also safe integers for 64 bits, text for addresses, any octets or their text in UTF-8;
 * groups alike.
 */
type WriteValue<T> = T extends string | number | boolean | Date | Avp | undefined
  ? T
  : T extends bigint
    ? bigint | number
    : T extends Buffer
      ? Uint8Array | string
      : T extends Address
        ? Address | AddressInput | string
        : T extends readonly (infer Item)[]
          ? readonly WriteValue<Item>[]
          : typeof INPUT extends keyof T
            ? NonNullable<T[typeof INPUT]>
            : GroupInput<T>;

/** A value to write; `Names` has, by attribute, what may be written beside the value: the names of its list. */
type Written<T, Names, Key extends keyof T> = WriteValue<T[Key]> | (Key extends keyof Names ? Names[Key] : never);

type WithFilled<T, Filled, Names> = {
  [Key in keyof T as Key extends Filled ? never : Key]: Written<T, Names, Key>;
} & { [Key in keyof T as Key extends Filled ? Key : never]?: Written<T, Names, Key> | undefined };

/** What may be written for a group, from the attributes of its format. */
export type GroupInput<T, Names = object> = {
  [Key in keyof T as Exclude<Key, typeof INPUT>]: Written<T, Names, Key>;
};

/** The attributes that the constructor of a request takes, from those of its format; `Defaults` are left out besides. */
export type RequestAvps<T, Names = object, Defaults = never> = WithFilled<T, FilledInRequests | Defaults, Names>;

/** The attributes that the constructor of an answer and `request.answer` take. */
export type AnswerAvps<T, Names = object, Defaults = never> = WithFilled<T, FilledInAnswers | Defaults, Names>;

/** The class of an answer. */
export interface AnswerType<Answer extends Message> extends CommandType {
  new (content: never, header?: HeaderFields): Answer;
}

/** A command with a class of its own: one attribute for each AVP of its format. */
export abstract class Command extends Message {
  /** The format of the command. */
  static get definition(): CommandDefinition {
    throw new TypeError("A command class has a static definition");
  }

  /** `content` are the attributes that the caller gave, or the body of a received message. */
  constructor(type: CommandType, content: object, header?: HeaderFields) {
    if (content instanceof AttributeBody) {
      super(header, content);
      return;
    }
    const { definition } = type;
    const attributes = copyOf(type, content as Attributes);
    super(newHeader(definition, header), new AttributeBody(definition, { dictionary: dictionaryInUse(), attributes }));
  }
}

/** A typed request; `AnswerContent` are the attributes of its answer. */
export abstract class RequestMessage<AnswerContent, Answer extends Message> extends Command {
  /** The class of the answer. */
  static get answerType(): AnswerType<Message> {
    throw new TypeError("A request class has a static answerType");
  }

  /**
   * Makes the answer: version, command, application, identifiers and P flag, Session-Id and Proxy-Info are the request's
   * (RFC 6733 §6.2), and so are CC-Request-Type and -Number and Accounting-Record-Type and -Number unless they are given.
   * Origin-Host, Origin-Realm and the application's id are filled in when it is sent.
   */
  answer(content: AnswerContent): Answer {
    const type = (this.constructor as typeof RequestMessage).answerType;
    const form = answerForm(type);
    const attributes = copyOf(type, content as Attributes);
    copyAvps(this.attributes, form, attributes);
    const body = new AttributeBody(form.definition, { dictionary: dictionaryInUse(), attributes });
    return new type(body as never, answerHeader(this.header)) as Answer;
  }

  /**
   * Makes an answer of the error grammar (RFC 6733 §7.2); the E flag is set for 3xxx. Use it where a full answer can't or
   * need not be built.
   */
  error(fields: ErrorAnswerFields): Message {
    return errorAnswer(this, fields);
  }
}

/** What every answer may say of its error, whatever its format (RFC 6733 §7.2). */
export interface ErrorAvps {
  /** Error-Message (281), UTF8String, RFC 6733: a sentence for people. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733: who says it, where that is not the Origin-Host. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733: the AVPs that are at fault, in `extraAvps`. */
  failedAvp?: ExtraAvps | ExtraAvps[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733: a vendor's result in place of Result-Code. */
  experimentalResult?: (ExtraAvps & { vendorId: number; experimentalResultCode: number }) | undefined;
}

/** A typed answer. It has the attributes of {@link ErrorAvps}, whatever its format. */
export abstract class AnswerMessage extends Command {}

/** Gives a command class an accessor for each attribute; called once by each class. */
export function defineAttributes(type: CommandType & { readonly prototype: Message }, keys: readonly string[]): void {
  for (const key of keys) {
    // Each message has its header there; an AVP of that name is found in `attributes`.
    if (key === "header") continue;
    Object.defineProperty(type.prototype, key, {
      configurable: true,
      enumerable: true,
      get(this: Message): unknown {
        return this.attributes[key];
      },
      set(this: Message, value: unknown): void {
        this.attributes[key] = value;
      },
    });
  }
}

/** Appends to an attribute that is a list. */
export function appendTo(message: Message, key: string, value: unknown): void {
  const { attributes } = message;
  attributes[key] = [...((attributes[key] as readonly unknown[] | undefined) ?? []), value];
}

/** A copy of the attributes that the caller gave, to be filled up. */
function copyOf(type: CommandType, content: Attributes): Attributes {
  if (lastCopied?.type !== type) {
    lastCopied = formOf(type);
  }
  const attributes = lastCopied.copier.copy(content);
  if (lastCopied.hasDefaultState && attributes.authSessionState === undefined) {
    attributes.authSessionState = NO_STATE_MAINTAINED;
  }
  return attributes;
}

/** The facts about a class that are needed to make a message of it. */
interface NewForm {
  readonly type: CommandType;
  readonly copier: AttributesCopier;
  /** True for formats of 3GPP that require Auth-Session-State: their answer to it is always the same. */
  readonly hasDefaultState: boolean;
}

function formOf(type: CommandType): NewForm {
  let form = forms.get(type);
  if (form === undefined) {
    const { definition } = type;
    const { applicationId, members } = definition;
    const hasDefaultState =
      APPLICATION_VENDORS[applicationId] === VENDOR_TGPP &&
      members.some(({ key, min }) => key === "authSessionState" && min > 0);
    form = { type, copier: new AttributesCopier(namedMembers(definition)), hasDefaultState };
    forms.set(type, form);
  }
  return form;
}

/** The value of Auth-Session-State in all interfaces of 3GPP that require it (RFC 6733 §8.11). */
const NO_STATE_MAINTAINED = 1;

const forms = new WeakMap<CommandType, NewForm>();
let lastCopied: NewForm | undefined;

function newHeader(definition: CommandDefinition, fields: HeaderFields | undefined): MessageHeader {
  if (fields instanceof MessageHeader) return fields;
  const commandFlags = (definition.isRequest ? FLAG_REQUEST : 0) | (definition.proxiable ? FLAG_PROXIABLE : 0);
  const { code: commandCode, applicationId } = definition;
  return new MessageHeader({ commandFlags, commandCode, applicationId, ...fields });
}

/** The facts about an answer's class that are needed to make the answer. */
interface AnswerForm {
  readonly type: CommandType;
  readonly definition: CommandDefinition;
  readonly takesSessionId: boolean;
  readonly takesProxyInfo: boolean;
  /**
   * The answers of credit control and accounting repeat type and number of their request (RFC 8506 §3.2, RFC 6733 §9.7.2), those that
   * authorize its Auth-Request-Type (RFC 6733 §8.7).
   */
  readonly echoes: "creditControl" | "accounting" | "authorization" | undefined;
}

/** The form of the last answer: most answers of a server are of one class. */
let lastForm: AnswerForm | undefined;

function answerForm(type: CommandType): AnswerForm {
  if (lastForm?.type === type) return lastForm;
  const { definition } = type;
  const { byCode } = planOf(definition);
  lastForm = {
    type,
    definition,
    takesSessionId: byCode.get(SESSION_ID)?.key === "sessionId",
    takesProxyInfo: byCode.get(PROXY_INFO)?.key === "proxyInfo",
    echoes:
      byCode.get(CC_REQUEST_NUMBER)?.key === "ccRequestNumber"
        ? "creditControl"
        : byCode.get(ACCOUNTING_RECORD_NUMBER)?.key === "accountingRecordNumber"
          ? "accounting"
          : byCode.get(AUTH_REQUEST_TYPE)?.key === "authRequestType"
            ? "authorization"
            : undefined,
  };
  return lastForm;
}

/** Gives an answer what it has to repeat of its request, where its format has a place for it and it has none. */
function copyAvps(request: Attributes, form: AnswerForm, answer: Attributes): void {
  const { sessionId, proxyInfo } = request;
  if (sessionId !== undefined && form.takesSessionId && answer.sessionId === undefined) answer.sessionId = sessionId;
  if (form.echoes === "creditControl") {
    if (answer.ccRequestType === undefined) answer.ccRequestType = request.ccRequestType;
    if (answer.ccRequestNumber === undefined) answer.ccRequestNumber = request.ccRequestNumber;
  } else if (form.echoes === "accounting") {
    if (answer.accountingRecordType === undefined) answer.accountingRecordType = request.accountingRecordType;
    if (answer.accountingRecordNumber === undefined) answer.accountingRecordNumber = request.accountingRecordNumber;
  } else if (form.echoes === "authorization" && answer.authRequestType === undefined) {
    answer.authRequestType = request.authRequestType;
  }
  if (proxyInfo !== undefined && form.takesProxyInfo && answer.proxyInfo === undefined) answer.proxyInfo = proxyInfo;
}

const AUTH_REQUEST_TYPE = 274;
const CC_REQUEST_NUMBER = 415;
const ACCOUNTING_RECORD_NUMBER = 485;
