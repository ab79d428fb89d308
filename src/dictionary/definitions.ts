/** The data formats of AVPs: basic and derived ones of RFC 6733 §4.2 and §4.3, and RFC 7155's QoSFilterRule. */
export type AvpType =
  | "OctetString"
  | "Integer32"
  | "Integer64"
  | "Unsigned32"
  | "Unsigned64"
  | "Float32"
  | "Float64"
  | "Grouped"
  | "Address"
  | "Time"
  | "UTF8String"
  | "DiameterIdentity"
  | "DiameterURI"
  | "Enumerated"
  | "IPFilterRule"
  | "QoSFilterRule";

/** A flag as a specification rules it: set, clear, or left to the sender. */
export type FlagRule = "must" | "mustNot" | "may";

/** The named values of an Enumerated AVP. */
export interface Enumeration {
  /** Name of each known value, as the specification spells it; the first where a value has several. */
  readonly names: ReadonlyMap<number, string>;
  /** True where other values may come from newer releases: they are no fault. */
  readonly open: boolean;
}

/** Values of a user's own for an AVP, made of those that its type has. What it throws is a fault of the value. */
export interface ValueCodec {
  /** The own value of one that was received. */
  read(value: unknown): unknown;
  /** Turns an own value into the plain one, which is sent. */
  write(value: unknown): unknown;
}

/** One AVP: what the specification says of it. */
export interface AvpDefinition {
  /** As the specification spells it, for example `CC-Request-Type`. */
  readonly name: string;
  readonly code: number;
  /** 0 for the IETF's. */
  readonly vendorId: number;
  readonly type: AvpType;
  /** The M flag. */
  readonly mandatory: FlagRule;
  /** The attribute name, for example `ccRequestType`. */
  readonly key: string;
  /** Only of Enumerated. */
  readonly enumeration?: Enumeration | undefined;
  /** Names for values of another type than Enumerated, for example of Result-Code. */
  readonly valueNames?: ReadonlyMap<number | bigint, string> | undefined;
  /** The values of all names, also where several name one value; those of `enumeration` and `valueNames` unless given. */
  readonly namedValues?: ReadonlyMap<string, number | bigint> | undefined;
  /** Absent where attributes have the values of the type. Not of Grouped. */
  readonly codec?: ValueCodec | undefined;
  /** Only of Grouped; absent when the format is unknown: any AVPs may stand in it. */
  readonly group?: GroupDefinition | undefined;
  /** Where it is defined, for example `RFC 8506`. */
  readonly specification?: string | undefined;
}

/** Where AVPs are looked up. */
export interface AvpLookup {
  avp(code: number, vendorId: number): AvpDefinition | undefined;
}

/** A place in a command's or group's format (Command Code Format, RFC 6733 §3.2). */
export interface MemberDefinition {
  readonly avp: AvpDefinition;
  /** The attribute name; usually the AVP's own, with a vendor prefix where two of one name meet. */
  readonly key: string;
  /** `<fixed>` comes first and in order, `{required}`, `[optional]`. */
  readonly place: "fixed" | "required" | "optional";
  readonly min: number;
  /** `Infinity` where the format sets no bound. Above 1 the attribute is an array. */
  readonly max: number;
}

/** The format of a Grouped AVP or of a command. */
export interface GroupDefinition {
  readonly members: readonly MemberDefinition[];
  /** `* [ AVP ]`: AVPs that are not listed may stand here too. */
  readonly open: boolean;
}

/** A command in one direction, in one application. */
export interface CommandDefinition extends GroupDefinition {
  /** For example `Credit-Control-Request`. */
  readonly name: string;
  /** For example `CCR`. */
  readonly abbreviation: string;
  readonly code: number;
  readonly applicationId: number;
  readonly isRequest: boolean;
  /** The P flag. */
  readonly proxiable: boolean;
  readonly specification?: string | undefined;
}

/** A command of which only name and code are known. */
export interface NamedCommand {
  readonly name: string;
  readonly code: number;
  /** Undefined where nobody says. */
  readonly proxiable: boolean | undefined;
}

/** A Diameter application. */
export interface ApplicationDefinition {
  readonly id: number;
  readonly name: string;
  readonly vendorId: number;
  readonly kind: "auth" | "acct" | "both";
  readonly specification?: string | undefined;
}

/** A vendor, by its Private Enterprise Number. */
export interface VendorDefinition {
  readonly id: number;
  readonly name: string;
}

/** A class made for a command; the message floor gives it its meaning. */
export interface CommandType {
  readonly definition: CommandDefinition;
}
