import { refusal } from "./refusal.ts";

/** A kind of Subscription-Id by the name of its enumerator (RFC 8506 §8.47), or short; `MSISDN` is what 3GPP calls E.164 numbers. */
export type SubscriptionIdKind = "MSISDN" | "E164" | "IMSI" | "SIP_URI" | "NAI" | "PRIVATE" | `END_USER_${EndUser}`;
type EndUser = "E164" | "IMSI" | "SIP_URI" | "NAI" | "PRIVATE";

/** A value of the AVP Subscription-Id. */
export interface SubscriptionIdValue {
  readonly subscriptionIdType: 0 | 1 | 2 | 3 | 4;
  readonly subscriptionIdData: string;
}

/**
 * The data of the first Subscription-Id of a kind in a message or in attributes: at the top level, in Subscription-Id-Extension (RFC
 * 8506 §8.58), or in Service-Information, where charging has it (TS 32.299). Undefined when there is none.
 * @throws DiameterError `invalid-argument` for an unknown kind.
 */
export function subscriptionId(
  source: { readonly attributes: object } | object,
  kind: SubscriptionIdKind,
): string | undefined {
  const type = typeOf(kind);
  const attributes = "attributes" in source ? (source.attributes as object) : source;
  return idIn(attributes as Attributes, type) ?? idIn((attributes as Attributes).serviceInformation ?? {}, type);
}

/**
 * A value for the AVP Subscription-Id.
 * @throws DiameterError `invalid-argument` for an unknown kind.
 */
export function toSubscriptionId(kind: SubscriptionIdKind, data: string): SubscriptionIdValue {
  return { subscriptionIdType: typeOf(kind), subscriptionIdData: data };
}

/** The attributes of messages that are looked at. */
interface Attributes {
  readonly subscriptionId?: readonly SubscriptionIdValue[] | SubscriptionIdValue;
  readonly subscriptionIdExtension?: readonly Extension[] | Extension;
  readonly serviceInformation?: Attributes;
}

type Extension = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<EndUser, SubscriptionIdValue["subscriptionIdType"]>> = {
  E164: 0,
  IMSI: 1,
  SIP_URI: 2,
  NAI: 3,
  PRIVATE: 4,
};

/** The members of Subscription-Id-Extension, by type. */
const EXTENSIONS = [
  "subscriptionIdE164",
  "subscriptionIdImsi",
  "subscriptionIdSipUri",
  "subscriptionIdNai",
  "subscriptionIdPrivate",
];

function typeOf(kind: SubscriptionIdKind): SubscriptionIdValue["subscriptionIdType"] {
  const name = `${kind}`.replace(/^END_USER_/, "");
  const type = name === "MSISDN" ? 0 : (TYPES as Readonly<Record<string, 0 | 1 | 2 | 3 | 4>>)[name];
  if (type === undefined) throw refusal(`A kind of Subscription-Id is MSISDN, ${Object.keys(TYPES).join(", ")}`, kind);
  return type;
}

function idIn(
  { subscriptionId: ids, subscriptionIdExtension: extensions }: Attributes,
  type: number,
): string | undefined {
  const found = listOf(ids).find(({ subscriptionIdType }) => subscriptionIdType === type);
  if (found !== undefined) return found.subscriptionIdData;
  const name = EXTENSIONS[type] as string;
  return listOf(extensions).find((extension) => extension[name] !== undefined)?.[name] as string | undefined;
}

/** Messages without a class have one value where a typed one has a list. */
function listOf<Value>(values: readonly Value[] | Value | undefined): readonly Value[] {
  if (values === undefined) return [];
  return Array.isArray(values) ? values : [values as Value];
}
