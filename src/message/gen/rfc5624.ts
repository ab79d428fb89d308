// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** TMOD-1 (495), Grouped, RFC 5624. */
export interface Tmod1 extends Group<Tmod1Input> {
  /** Token-Rate (496), Float32, RFC 5624. */
  tokenRate: number;
  /** Bucket-Depth (497), Float32, RFC 5624. */
  bucketDepth: number;
  /** Peak-Traffic-Rate (498), Float32, RFC 5624. */
  peakTrafficRate: number;
  /** Minimum-Policed-Unit (499), Unsigned32, RFC 5624. */
  minimumPolicedUnit: number;
  /** Maximum-Packet-Size (500), Unsigned32, RFC 5624. */
  maximumPacketSize: number;
}
/** What may be written for TMOD-1. */
export interface Tmod1Input extends GroupInput<Tmod1> {}

/** TMOD-2 (501), Grouped, RFC 5624. */
export interface Tmod2 extends Group<Tmod2Input> {
  /** Token-Rate (496), Float32, RFC 5624. */
  tokenRate: number;
  /** Bucket-Depth (497), Float32, RFC 5624. */
  bucketDepth: number;
  /** Peak-Traffic-Rate (498), Float32, RFC 5624. */
  peakTrafficRate: number;
  /** Minimum-Policed-Unit (499), Unsigned32, RFC 5624. */
  minimumPolicedUnit: number;
  /** Maximum-Packet-Size (500), Unsigned32, RFC 5624. */
  maximumPacketSize: number;
}
/** What may be written for TMOD-2. */
export interface Tmod2Input extends GroupInput<Tmod2> {}
