import type { AvpType, ValueCodec } from "../dictionary/definitions.ts";

/** The part of a format's member from which the code that reads and writes its AVPs is compiled. */
export interface Field {
  readonly key: string;
  readonly code: number;
  readonly vendorId: number;
  readonly type: AvpType;
  readonly min: number;
  readonly max: number;
  /** True when the attribute is an array. */
  readonly isList: boolean;
  /** The flags octet to send, already at its place in the second word. */
  readonly flagsWord: number;
  readonly headerLength: 8 | 12;
  readonly codec: ValueCodec | undefined;
  /** True for Failed-AVP, whose content is quoted and keeps to no format (RFC 6733 §7.5). */
  readonly quotes: boolean;
  /** The values of a closed enumeration; any other value is a fault of 5004. */
  readonly closedValues: ReadonlyMap<number, string> | undefined;
}
