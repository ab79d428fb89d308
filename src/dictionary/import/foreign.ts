import type { AvpDefinition, AvpType } from "../definitions.ts";
import type { MandatoryLetter } from "../module-data.ts";

/** The content of a dictionary in another format, before it becomes a module. */
export interface ForeignDictionary {
  readonly vendors: ForeignVendor[];
  readonly applications: ForeignApplication[];
  readonly avps: ForeignAvp[];
  readonly commands: ForeignCommand[];
  /** Rules for commands and groups that another file defines. */
  readonly extensions: ForeignExtension[];
  /** Remarks on what the other format says and ours can't. */
  readonly remarks: string[];
}

export interface ForeignVendor {
  readonly id: number;
  readonly name: string;
}

export interface ForeignApplication {
  readonly id: number;
  readonly name: string;
  readonly vendorId: number;
  readonly kind: "auth" | "acct" | "both";
}

export interface ForeignAvp {
  readonly name: string;
  readonly code: number;
  readonly vendorId: number;
  readonly type: AvpType;
  readonly mandatory: MandatoryLetter;
  readonly values: readonly (readonly [value: number, name: string])[];
  /** Of a Grouped AVP; undefined when its format is unknown. */
  readonly members?: readonly ForeignMember[] | undefined;
}

/** Members that are added to a format of another file. */
export interface ForeignExtension {
  readonly of: "command" | "group";
  readonly name: string;
  /** Of a group; undefined where the format gives the name only. */
  readonly vendorId: number | undefined;
  readonly members: readonly ForeignMember[];
}

/** A member of a format; `AVP` stands for any. */
export interface ForeignMember {
  readonly name: string;
  /** Undefined where the format gives the name only. */
  readonly vendorId: number | undefined;
  readonly place: "fixed" | "required" | "optional";
  readonly min: number;
  readonly max: number;
  /** The AVP itself, where the format was copied from a module. */
  readonly definition?: AvpDefinition | undefined;
}

export interface ForeignCommand {
  /** With `-Request` or `-Answer` when it has a format. */
  readonly name: string;
  readonly abbreviation: string;
  readonly code: number;
  readonly applicationId: number;
  readonly isRequest: boolean;
  readonly proxiable: boolean | undefined;
  /** Undefined when the format is unknown. */
  readonly members: readonly ForeignMember[] | undefined;
}

/** A dictionary without anything. */
export function emptyDictionary(): ForeignDictionary {
  return { vendors: [], applications: [], avps: [], commands: [], extensions: [], remarks: [] };
}

/** A member by what other formats say of it: whether it is demanded, and how often it may occur. */
export function foreignMember(name: string, counts: { min: number; max: number }, vendorId?: number): ForeignMember {
  const { min, max } = counts;
  return { name, vendorId, place: min > 0 ? "required" : "optional", min, max: Math.max(max, min) };
}

/** The abbreviation of a command's direction from its name: `CCR` of `Credit-Control-Request`. */
export function initials(commandName: string): string {
  const parts = commandName.replace(/^3GPP2?-/, "").split(/[-_\s]+/);
  return parts.map((part) => part.charAt(0).toUpperCase()).join("");
}
