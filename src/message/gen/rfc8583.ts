// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Load (650), Grouped, RFC 8583. */
export interface Load extends Group<LoadInput> {
  /** Load-Type (651), Enumerated, RFC 8583. */
  loadType?: LoadType | undefined;
  /** Load-Value (652), Unsigned64, RFC 8583. */
  loadValue?: bigint | undefined;
  /** SourceID (649), DiameterIdentity, RFC 8581. */
  sourceid?: string | undefined;
}
/** What may be written for Load. */
export interface LoadInput extends GroupInput<Load, {
  loadType: keyof typeof LoadType;
}> {}

/** Values of Load-Type (651), Enumerated, RFC 8583. */
export const LoadType: {
  readonly HOST: 0;
  readonly PEER: 1;
} = {
  HOST: 0,
  PEER: 1,
};
/** A value of Load-Type. */
export type LoadType = (typeof LoadType)[keyof typeof LoadType];
