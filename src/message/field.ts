import type { AvpType, ValueCodec } from "../dictionary/definitions.ts";

/** A member of a format, as far as the code that reads and writes its AVPs is made from it. */
export interface Field {
  readonly key: string;
  readonly code: number;
  readonly vendorId: number;
  readonly type: AvpType;
  readonly min: number;
  readonly max: number;
  /** The attribute is an array. */
  readonly isList: boolean;
  /** Flags octet to send, already at its place in the second word. */
  readonly flagsWord: number;
  readonly headerLength: 8 | 12;
  readonly codec: ValueCodec | undefined;
  /** It is Failed-AVP, whose content is quoted and keeps to no format (RFC 6733 §7.5). */
  readonly quotes: boolean;
  /** Values outside are a fault of 5004. */
  readonly closedValues: ReadonlyMap<number, string> | undefined;
}
