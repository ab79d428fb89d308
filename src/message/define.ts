import { attributeName } from "../dictionary/attribute-name.ts";
import type {
  AvpDefinition,
  FlagRule,
  GroupDefinition,
  MemberDefinition,
  ValueCodec,
} from "../dictionary/definitions.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import type { DictionaryModule } from "../dictionary/module.ts";
import { namedValues } from "../dictionary/named-values.ts";
import { DictionaryError } from "../errors.ts";
import type { Address } from "../wire/address.ts";
import type { ExtraAvps } from "./command.ts";

declare const VALUE: unique symbol;

/** An AVP whose values have a TypeScript type. */
export interface TypedAvp<Value> extends AvpDefinition {
  /** Exists for the compiler only. */
  readonly [VALUE]?: Value;
}

/** The TypeScript type of each data format's values when they are read. */
export interface ValueTypes {
  OctetString: Buffer;
  Integer32: number;
  Integer64: bigint;
  Unsigned32: number;
  Unsigned64: bigint;
  Float32: number;
  Float64: number;
  Address: Address;
  Time: Date;
  UTF8String: string;
  DiameterIdentity: string;
  DiameterURI: string;
  Enumerated: number;
  IPFilterRule: string;
  QoSFilterRule: string;
}

/** The data formats but Grouped, which {@link defineGroup} makes. */
export type BasicType = keyof ValueTypes;

/** A data format with values of your own type; `base` is the format of the data in the AVP. */
export interface OwnType<Base extends BasicType, Value> {
  readonly base: Base;
  /** Makes a value of your type. When it throws, the received message has a fault of 5004; reading never throws. */
  read(value: ValueTypes[Base]): Value;
  /** Makes the value of the base type. When it throws, encoding throws an AvpEncodeError. */
  write(value: Value): ValueTypes[Base];
}

/** The fields that all definitions of AVPs have. */
interface AvpFields<VendorId extends number> {
  /** The name as dumps show it, for example `Wallet-Balance`. */
  readonly name: string;
  readonly code: number;
  /** 0, the IETF's, unless given. */
  readonly vendorId?: VendorId;
  /** Whether the M flag is sent; not sent unless given. */
  readonly mandatory?: boolean;
  readonly specification?: string;
}

type Enumerators = Readonly<Record<string, number>>;

/** One of the named values; AVPs of vendors other than the IETF may have further ones in newer releases. */
type EnumeratedValue<Values extends Enumerators, VendorId extends number> = VendorId extends 0
  ? Values[keyof Values]
  : Values[keyof Values] | (number & {});

/** The definition of an Enumerated AVP, with its values by name. */
export interface EnumeratedAvp<Values extends Enumerators, VendorId extends number>
  extends TypedAvp<EnumeratedValue<Values, VendorId>> {
  readonly values: Values;
}

/**
 * Defines an AVP. The TypeScript type of its values follows from `type`, from the `values` of an Enumerated AVP, or from a type of
 * your own.
 * @throws DictionaryError when code, vendor or a value is out of range.
 */
export function defineAvp<const Values extends Enumerators, const VendorId extends number = 0>(
  fields: AvpFields<VendorId> & { readonly type: "Enumerated"; readonly values: Values },
): EnumeratedAvp<Values, VendorId>;
export function defineAvp<Type extends BasicType>(
  fields: AvpFields<number> & { readonly type: Type },
): TypedAvp<ValueTypes[Type]>;
export function defineAvp<Base extends BasicType, Value>(
  fields: AvpFields<number> & { readonly type: OwnType<Base, Value> },
): TypedAvp<Value>;
export function defineAvp(
  fields: AvpFields<number> & { readonly type: BasicType | OwnType<BasicType, unknown>; readonly values?: Enumerators },
): AvpDefinition & { readonly values?: Enumerators } {
  const { type, values } = fields;
  const isOwn = typeof type === "object";
  const avp = { ...common(fields), type: isOwn ? type.base : type };
  if (isOwn) return { ...avp, codec: type as ValueCodec };
  if (type !== "Enumerated") return avp;
  for (const [name, value] of Object.entries(values ?? {})) {
    checkRange(`value ${name} of ${fields.name}`, value, { low: -0x80000000, high: 0x7fffffff });
  }
  const entries = Object.entries(values ?? {}).map(([name, value]) => [value, name] as const);
  const { names, values: byName } = namedValues(entries);
  const isOpen = values === undefined || avp.vendorId !== 0;
  const enumeration = { names: names as ReadonlyMap<number, string>, open: isOpen };
  const hasSynonyms = byName.size > names.size;
  return { ...avp, enumeration, ...(hasSynonyms && { namedValues: byName }), ...(values !== undefined && { values }) };
}

/** A place in a format, with its TypeScript type. */
export interface Member<Value, Presence extends "required" | "optional"> {
  readonly avp: TypedAvp<Value>;
  readonly presence: Presence;
  /** True for a member of several AVPs, which make an array. */
  readonly isList: boolean;
  readonly place: MemberDefinition["place"];
  readonly min: number;
  readonly max: number;
  /** Exists for the compiler only. */
  readonly [MEMBER]?: Value;
}

declare const MEMBER: unique symbol;

/** `< AVP >`: comes first, in the order given. */
export function fixed<Value>(avp: TypedAvp<Value>): Member<Value, "required"> {
  return { avp, presence: "required", isList: false, place: "fixed", min: 1, max: 1 };
}

/** `{ AVP }`. */
export function required<Value>(avp: TypedAvp<Value>): Member<Value, "required"> {
  return { avp, presence: "required", isList: false, place: "required", min: 1, max: 1 };
}

/** `[ AVP ]`. */
export function optional<Value>(avp: TypedAvp<Value>): Member<Value, "optional"> {
  return { avp, presence: "optional", isList: false, place: "optional", min: 0, max: 1 };
}

/** `* [ AVP ]`: any number, or at most `max` from 2 on. */
export function many<Value>(avp: TypedAvp<Value>, counts: { readonly max?: number } = {}): Member<Value[], "optional"> {
  const max = checkCount(avp, counts.max ?? Number.POSITIVE_INFINITY, 2);
  return { avp: avp as never, presence: "optional", isList: true, place: "optional", min: 0, max };
}

/** `1* { AVP }`: at least one, or `min`; at most `max` from 2 on. */
export function oneOrMore<Value>(
  avp: TypedAvp<Value>,
  counts: { readonly min?: number; readonly max?: number } = {},
): Member<Value[], "required"> {
  const min = checkCount(avp, counts.min ?? 1, 1);
  const max = checkCount(avp, counts.max ?? Number.POSITIVE_INFINITY, Math.max(2, min));
  return { avp: avp as never, presence: "required", isList: true, place: "required", min, max };
}

/** Members of a format by attribute name. */
export type Members = Readonly<Record<string, Member<unknown, "required" | "optional">>>;

type ValueOf<M> = M extends Member<infer Value, "required" | "optional"> ? Value : never;

/** The attributes that follow from members. */
export type AttributesOf<M extends Members> = {
  -readonly [Key in keyof M as M[Key]["presence"] extends "required" ? Key : never]: ValueOf<M[Key]>;
} & {
  -readonly [Key in keyof M as M[Key]["presence"] extends "required" ? never : Key]?: ValueOf<M[Key]> | undefined;
} & ExtraAvps;

/**
 * Defines a Grouped AVP. Its value is an object with an attribute for each member; AVPs that are no members may stand in
 * it unless `open` is false.
 * @throws DictionaryError when code or vendor is out of range, or an AVP stands twice in the format.
 */
export function defineGroup<const M extends Members>(
  fields: AvpFields<number> & { readonly members: M; readonly open?: boolean },
): TypedAvp<AttributesOf<M>> {
  const { members, open = true } = fields;
  return { ...common(fields), type: "Grouped", group: formatOf(fields.name, members, open) };
}

/** The place where {@link existingAvp} looks: a dictionary, or one of the files that it is made of. */
export type AvpSource = Dictionary | DictionaryModule;

/**
 * An AVP of a dictionary, for use in your own formats. For a Grouped or Enumerated AVP name the type that the package exports for it:
 * `existingAvp<SubscriptionId>(dictionary, "Subscription-Id")`.
 * @throws DictionaryError when the dictionary does not have it, has several of the name, or has it with another type.
 */
export function existingAvp<Type extends BasicType>(
  dictionary: AvpSource,
  name: string,
  type: Type,
): TypedAvp<ValueTypes[Type]>;
export function existingAvp<Value>(dictionary: AvpSource, name: string): TypedAvp<Value>;
export function existingAvp(dictionary: AvpSource, name: string, type?: BasicType): AvpDefinition {
  const avp = "avpsNamed" in dictionary ? onlyAvpNamed(dictionary, name) : dictionary.avp(name);
  if (type !== undefined && type !== avp.type)
    throw new DictionaryError(`${name} is of type ${avp.type} in the dictionary, not ${type}`);
  return avp;
}

function onlyAvpNamed(dictionary: Dictionary, name: string): AvpDefinition {
  const [avp, ...others] = dictionary.avpsNamed(name);
  if (avp === undefined) throw new DictionaryError(`No AVP ${name} is in the dictionary; load or define it`);
  if (others.length === 0) return avp;
  const codes = [avp, ...others].map(({ code, vendorId }) => `${code}@${vendorId}`);
  throw new DictionaryError(`${name} is the name of ${codes.join(", ")}; take it from dictionary.avp(code, vendorId)`);
}

/** Makes the format of a command or group: fixed members first, then required, then optional ones. */
export function formatOf(name: string, members: Members, open: boolean): GroupDefinition {
  const seen = new Set<string>();
  const list = Object.entries(members).map(([key, { avp, place, min, max }]) => {
    const id = `${avp.code}@${avp.vendorId}`;
    if (seen.has(id)) throw new DictionaryError(`${avp.name} (${id}) stands twice in ${name}`);
    if (key === "extraAvps" || key in Object.prototype) {
      throw new DictionaryError(`${name}: ${key} is taken; call the attribute otherwise`);
    }
    seen.add(id);
    return { avp, key, place, min, max };
  });
  const places = ["fixed", "required", "optional"];
  return { members: list.sort((one, other) => places.indexOf(one.place) - places.indexOf(other.place)), open };
}

/**
 * Refuses a number that 32 bits can't hold.
 * @throws DictionaryError
 */
export function checkRange(
  what: string,
  value: number,
  { low, high }: { readonly low: number; readonly high: number } = { low: 0, high: 0xffffffff },
): void {
  if (Number.isInteger(value) && value >= low && value <= high) return;
  throw new DictionaryError(`${what} is to be a whole number from ${low} to ${high}, not ${value}`);
}

function common(fields: AvpFields<number>): Omit<AvpDefinition, "type"> {
  const { name, code, vendorId = 0, mandatory = false, specification } = fields;
  checkName(name);
  checkRange(`The code of ${name}`, code);
  checkRange(`The vendor of ${name}`, vendorId);
  const rule: FlagRule = mandatory ? "must" : "may";
  const key = attributeName(name);
  return { name, code, vendorId, mandatory: rule, key, ...(specification !== undefined && { specification }) };
}

/**
 * Refuses an empty name.
 * @throws DictionaryError
 */
export function checkName(name: string): void {
  if (typeof name !== "string" || name.trim() === "") throw new DictionaryError("A definition needs a name");
}

function checkCount(avp: AvpDefinition, count: number, least: number): number {
  if (count === Number.POSITIVE_INFINITY || (Number.isInteger(count) && count >= least)) return count;
  throw new DictionaryError(`${avp.name} can't occur ${count} times here; give ${least} or more`);
}
