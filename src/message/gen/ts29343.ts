// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Values of ProSe-Request-Type (3603, vendor 10415), Unsigned32, 3GPP TS 29.343. */
export const ProseRequestType: {
  readonly APPLICATION_REGISTRATION_FOR_PROSE: 0;
  readonly PROSE_MAP_REQUEST: 1;
  readonly AUTHORIZATION_ANNOUNCE: 2;
  readonly AUTHORIZATION_ANNOUNCE_ACE: 3;
  readonly AUTHORIZATION_MONITOR: 4;
  readonly AUTHORIZATION_MONITOR_ACE: 5;
  readonly AUTHORIZATION_RESPONSE: 6;
  readonly AUTHORIZATION_QUERY: 8;
  readonly AUTHORIZATION_MATCH_REPORT: 9;
  readonly QUERY_PERMISSION: 10;
  readonly AUTHORIZATION_UPDATE: 11;
  readonly AUTHORIZATION_ANNOUNCE_ACE_OPEN: 12;
  readonly AUTHORIZATION_MONITOR_ACE_OPEN: 13;
} = {
  APPLICATION_REGISTRATION_FOR_PROSE: 0,
  PROSE_MAP_REQUEST: 1,
  AUTHORIZATION_ANNOUNCE: 2,
  AUTHORIZATION_ANNOUNCE_ACE: 3,
  AUTHORIZATION_MONITOR: 4,
  AUTHORIZATION_MONITOR_ACE: 5,
  AUTHORIZATION_RESPONSE: 6,
  AUTHORIZATION_QUERY: 8,
  AUTHORIZATION_MATCH_REPORT: 9,
  QUERY_PERMISSION: 10,
  AUTHORIZATION_UPDATE: 11,
  AUTHORIZATION_ANNOUNCE_ACE_OPEN: 12,
  AUTHORIZATION_MONITOR_ACE_OPEN: 13,
};
/** A value of ProSe-Request-Type. */
export type ProseRequestType = (typeof ProseRequestType)[keyof typeof ProseRequestType];

/** ProSe-Code-Suffix-Mask (3608, vendor 10415), Grouped, 3GPP TS 29.343. */
export interface ProseCodeSuffixMask extends Group<ProseCodeSuffixMaskInput> {
  /** Suffix-Code (3609, vendor 10415), OctetString, 3GPP TS 29.343. */
  suffixCode: Buffer;
  /** Suffix-Mask (3610, vendor 10415), OctetString, 3GPP TS 29.343. */
  suffixMask: Buffer[];
}
/** What may be written for ProSe-Code-Suffix-Mask. */
export interface ProseCodeSuffixMaskInput extends GroupInput<ProseCodeSuffixMask> {}

/** Values of Metadata-Indicator (3612, vendor 10415), Unsigned32, 3GPP TS 29.343. */
export const MetadataIndicator: {
  readonly NO_METADATA: 0;
  readonly METADATA_UPDATE_DISALLOWED: 1;
  readonly METADATA_UPDATE_ALLOWED: 2;
} = {
  NO_METADATA: 0,
  METADATA_UPDATE_DISALLOWED: 1,
  METADATA_UPDATE_ALLOWED: 2,
};
/** A value of Metadata-Indicator. */
export type MetadataIndicator = (typeof MetadataIndicator)[keyof typeof MetadataIndicator];
