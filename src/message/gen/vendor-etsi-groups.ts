// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29214Types from "./ts29214.ts";
import type * as vendorEtsiTypes from "./vendor-etsi.ts";

/** QoS-Profile (304, vendor 13019), Grouped. */
export interface QosProfile extends Group<QosProfileInput> {
  /** Application-Class-ID (312, vendor 13019), UTF8String, ETSI ES 283 034. */
  applicationClassId?: string[] | undefined;
  /** Media-Type (520, vendor 10415), Enumerated, 3GPP TS 29.214. */
  mediaType?: (ts29214Types.MediaType | (number & {}))[] | undefined;
  /** Reservation-Priority (458, vendor 13019), Enumerated, 3GPP TS 29.209. */
  reservationPriority?: vendorEtsiTypes.ReservationPriority | (number & {}) | undefined;
  /** Maximum-Allowed-Bandwidth-UL (308, vendor 13019), Unsigned32, ETSI ES 283 034. */
  maximumAllowedBandwidthUl?: number | undefined;
  /** Maximum-Allowed-Bandwidth-DL (309, vendor 13019), Unsigned32, ETSI ES 283 034. */
  maximumAllowedBandwidthDl?: number | undefined;
  /** Transport-Class (311, vendor 13019), Unsigned32, ETSI ES 283 034. */
  transportClass?: number | undefined;
}
/** What may be written for QoS-Profile. */
export interface QosProfileInput extends GroupInput<QosProfile, {
  mediaType: readonly (ts29214Types.MediaType | (number & {}) | keyof typeof ts29214Types.MediaType)[];
  reservationPriority: keyof typeof vendorEtsiTypes.ReservationPriority;
}> {}
