// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type ExtraAvps } from "../command.ts";

/** TMOD-1 (495), Grouped, RFC 5624. */
export interface Tmod1 extends ExtraAvps {
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

/** TMOD-2 (501), Grouped, RFC 5624. */
export interface Tmod2 extends ExtraAvps {
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
