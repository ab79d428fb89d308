import type { CommandDefinition, CommandType } from "../dictionary/definitions.ts";
import { dictionaryInUse } from "../dictionary/in-use.ts";
import type { Address } from "../wire/address.ts";
import { PROXY_INFO, SESSION_ID } from "../wire/base-codes.ts";
import { FLAG_PROXIABLE, FLAG_REQUEST, type HeaderFields, MessageHeader } from "../wire/header.ts";
import { AttributeBody } from "./attribute-body.ts";
import { AttributesCopier } from "./attributes-copy.ts";
import type { Avp } from "./avp.ts";
import type { Attributes } from "./decode-context.ts";
import { type ErrorAnswerFields, errorAnswer } from "./error-answer.ts";
import { planOf } from "./format-plan.ts";
import { answerHeader, Message } from "./message.ts";

/** The attribute that every group and command has beside those of its format. */
export interface ExtraAvps {
  /** AVPs that the format does not list, unknown ones too. */
  extraAvps?: Avp[] | undefined;
}

/** The attributes that a node fills in when a request leaves them out. */
type FilledInRequests =
  | "originHost"
  | "originRealm"
  | "authApplicationId"
  | "acctApplicationId"
  | "vendorSpecificApplicationId";

/** The attributes of an answer that come from its request or its node. */
type FilledInAnswers = FilledInRequests | "sessionId" | "proxyInfo";

/** The values that may be written for a value: also safe integers for 64 bits, text for addresses, any octets; groups alike. */
type WriteValue<T> = T extends string | number | boolean | Date | Avp | undefined
  ? T
  : T extends bigint
    ? bigint | number
    : T extends Buffer
      ? Uint8Array
      : T extends Address
        ? Address | string
        : T extends readonly (infer Item)[]
          ? readonly WriteValue<Item>[]
          : { [Key in keyof T]: WriteValue<T[Key]> };

type WithFilled<T, Filled> = {
  [Key in keyof T as Key extends Filled ? never : Key]: WriteValue<T[Key]>;
} & { [Key in keyof T as Key extends Filled ? Key : never]?: WriteValue<T[Key]> | undefined };

/** The attributes that the constructor of a request takes, from those of its format. */
export type RequestAvps<T> = WithFilled<T, FilledInRequests>;

/** The attributes that the constructor of an answer and `request.answer` take. */
export type AnswerAvps<T> = WithFilled<T, FilledInAnswers>;

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
   * (RFC 6733 §6.2). Origin-Host, Origin-Realm and the application's id are filled in when it is sent.
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

/** A typed answer. */
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
    const copier = copiers.get(type) ?? new AttributesCopier();
    copiers.set(type, copier);
    lastCopied = { type, copier };
  }
  return lastCopied.copier.copy(content);
}

const copiers = new WeakMap<CommandType, AttributesCopier>();
let lastCopied: { readonly type: CommandType; readonly copier: AttributesCopier } | undefined;

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
  };
  return lastForm;
}

/** Gives an answer the Session-Id and Proxy-Info of its request where its format has a place for them and it has none. */
function copyAvps({ sessionId, proxyInfo }: Attributes, form: AnswerForm, answer: Attributes): void {
  if (sessionId !== undefined && form.takesSessionId && answer.sessionId === undefined) answer.sessionId = sessionId;
  if (proxyInfo !== undefined && form.takesProxyInfo && answer.proxyInfo === undefined) answer.proxyInfo = proxyInfo;
}
