import type { AvpType } from "../definitions.ts";
import type { Position } from "./lexer.ts";

/** Facts in comments behind `;=`: the word that says what it is, and what follows. */
export interface Note extends Position {
  readonly key: string;
  readonly value: string;
}

/** Something that a dictionary file defines, where, and what the notes behind it say. */
interface Item extends Position {
  readonly name: string;
  readonly notes: readonly Note[];
}

/** A name that a section lists. */
export interface NameSyntax extends Position {
  readonly name: string;
}

/** A line of `@avp_types`. */
export interface AvpSyntax extends Item {
  readonly code: number;
  readonly type: AvpType;
  readonly flags: { readonly vendor: boolean; readonly mandatory: boolean; readonly protected: boolean };
}

/** A member of a format: `1*2 { Name }`. */
export interface MemberSyntax extends Item {
  readonly place: "fixed" | "required" | "optional";
  readonly min: number;
  readonly max: number;
}

/** An entry of `@grouped`. */
export interface GroupSyntax extends Item {
  readonly code: number;
  readonly vendorId: number | undefined;
  readonly members: readonly MemberSyntax[];
}

/** An entry of `@messages`. */
export interface MessageSyntax extends Item {
  /** Undefined for the answer-message, whose header has the word `code`. */
  readonly code: number | undefined;
  readonly isRequest: boolean;
  readonly proxiable: boolean;
  readonly isError: boolean;
  readonly applicationId: (Position & { readonly id: number }) | undefined;
  readonly members: readonly MemberSyntax[];
}

/** A section `@enum` or `@define`: names and their values. */
export interface ValuesSyntax extends Item {
  readonly section: "enum" | "define";
  readonly values: readonly ValueSyntax[];
}

/** One named value as it is written, from 0 to 2^64-1; the resolver knows how many bits its AVP has. */
export interface ValueSyntax extends Item {
  readonly value: bigint;
}

/** `@inherits module Name …`; without names everything is inherited. */
export interface InheritsSyntax extends Position {
  readonly module: string;
  readonly names: readonly NameSyntax[];
}

/** `@avp_vendor_id 13019 Name …`. */
export interface VendorIdSyntax extends Position {
  readonly vendorId: number;
  readonly names: readonly NameSyntax[];
}

/** `@custom_types module Name …` and `@codecs`: Erlang modules that code values; read and not used. */
export interface CodecSyntax extends Position {
  readonly section: "custom_types" | "codecs";
  readonly module: string;
  readonly names: readonly NameSyntax[];
}

/** A dictionary file as it is written. */
export interface DiaFile {
  /** The name of the text in errors. */
  readonly file: string;
  readonly name: string | undefined;
  readonly prefix: string | undefined;
  readonly id: number | undefined;
  readonly vendor: { readonly id: number; readonly name: string } | undefined;
  readonly inherits: readonly InheritsSyntax[];
  readonly avps: readonly AvpSyntax[];
  readonly vendorIds: readonly VendorIdSyntax[];
  readonly messages: readonly MessageSyntax[];
  readonly groups: readonly GroupSyntax[];
  readonly values: readonly ValuesSyntax[];
  readonly codecs: readonly CodecSyntax[];
  /** Notes that stand alone: they speak of the file. */
  readonly notes: readonly Note[];
}
