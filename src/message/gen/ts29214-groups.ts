// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc8506GroupsTypes from "./rfc8506-groups.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29214Types from "./ts29214.ts";
import type * as vendorEtsiTypes from "./vendor-etsi.ts";

/** Media-Component-Description (517, vendor 10415), Grouped, 3GPP TS 29.214. */
export interface MediaComponentDescription extends Group<MediaComponentDescriptionInput> {
  /** Media-Component-Number (518, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  mediaComponentNumber: number;
  /** Media-Sub-Component (519, vendor 10415), Grouped, 3GPP TS 29.214. */
  mediaSubComponent?: MediaSubComponent[] | undefined;
  /** AF-Application-Identifier (504, vendor 10415), OctetString, 3GPP TS 29.214. */
  afApplicationIdentifier?: Buffer | undefined;
  /** FLUS-Identifier (566, vendor 10415), OctetString, 3GPP TS 29.214. */
  flusIdentifier?: Buffer | undefined;
  /** Media-Type (520, vendor 10415), Enumerated, 3GPP TS 29.214. */
  mediaType?: ts29214Types.MediaType | (number & {}) | undefined;
  /** Max-Requested-Bandwidth-UL (516, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthUl?: number | undefined;
  /** Max-Requested-Bandwidth-DL (515, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthDl?: number | undefined;
  /** Max-Supported-Bandwidth-UL (544, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxSupportedBandwidthUl?: number | undefined;
  /** Max-Supported-Bandwidth-DL (543, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxSupportedBandwidthDl?: number | undefined;
  /** Min-Desired-Bandwidth-UL (546, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  minDesiredBandwidthUl?: number | undefined;
  /** Min-Desired-Bandwidth-DL (545, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  minDesiredBandwidthDl?: number | undefined;
  /** Min-Requested-Bandwidth-UL (535, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  minRequestedBandwidthUl?: number | undefined;
  /** Min-Requested-Bandwidth-DL (534, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  minRequestedBandwidthDl?: number | undefined;
  /** Extended-Max-Requested-BW-UL (555, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  extendedMaxRequestedBwUl?: number | undefined;
  /** Extended-Max-Requested-BW-DL (554, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  extendedMaxRequestedBwDl?: number | undefined;
  /** Extended-Max-Supported-BW-UL (557, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  extendedMaxSupportedBwUl?: number | undefined;
  /** Extended-Max-Supported-BW-DL (556, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  extendedMaxSupportedBwDl?: number | undefined;
  /** Extended-Min-Desired-BW-UL (559, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  extendedMinDesiredBwUl?: number | undefined;
  /** Extended-Min-Desired-BW-DL (558, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  extendedMinDesiredBwDl?: number | undefined;
  /** Extended-Min-Requested-BW-UL (561, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  extendedMinRequestedBwUl?: number | undefined;
  /** Extended-Min-Requested-BW-DL (560, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  extendedMinRequestedBwDl?: number | undefined;
  /** Flow-Status (511, vendor 10415), Enumerated, 3GPP TS 29.214. */
  flowStatus?: ts29214Types.FlowStatus | (number & {}) | undefined;
  /** Priority-Sharing-Indicator (550, vendor 10415), Enumerated, 3GPP TS 29.214. */
  prioritySharingIndicator?: ts29214Types.PrioritySharingIndicator | (number & {}) | undefined;
  /** Pre-emption-Capability (1047, vendor 10415), Enumerated, 3GPP TS 29.212. */
  preEmptionCapability?: ts29212Types.PreEmptionCapability | (number & {}) | undefined;
  /** Pre-emption-Vulnerability (1048, vendor 10415), Enumerated, 3GPP TS 29.212. */
  preEmptionVulnerability?: ts29212Types.PreEmptionVulnerability | (number & {}) | undefined;
  /** Reservation-Priority (458, vendor 13019), Enumerated, 3GPP TS 29.209. */
  reservationPriority?: vendorEtsiTypes.ReservationPriority | (number & {}) | undefined;
  /** RS-Bandwidth (522, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  rsBandwidth?: number | undefined;
  /** RR-Bandwidth (521, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  rrBandwidth?: number | undefined;
  /** Codec-Data (524, vendor 10415), OctetString, 3GPP TS 29.214. */
  codecData?: Buffer[] | undefined;
  /** Sharing-Key-DL (539, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  sharingKeyDl?: number | undefined;
  /** Sharing-Key-UL (540, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  sharingKeyUl?: number | undefined;
  /** Content-Version (552, vendor 10415), Unsigned64, 3GPP TS 29.214. */
  contentVersion?: bigint | undefined;
  /** Max-PLR-DL (2852, vendor 10415), Float32, 3GPP TS 29.212. */
  maxPlrDl?: number | undefined;
  /** Max-PLR-UL (2853, vendor 10415), Float32, 3GPP TS 29.212. */
  maxPlrUl?: number | undefined;
  /** Desired-Max-Latency (567, vendor 10415), Float32, 3GPP TS 29.214. */
  desiredMaxLatency?: number | undefined;
  /** Desired-Max-Loss (568, vendor 10415), Float32, 3GPP TS 29.214. */
  desiredMaxLoss?: number | undefined;
}
/** What may be written for Media-Component-Description. */
export interface MediaComponentDescriptionInput extends GroupInput<MediaComponentDescription, {
  mediaType: keyof typeof ts29214Types.MediaType;
  flowStatus: keyof typeof ts29214Types.FlowStatus;
  prioritySharingIndicator: keyof typeof ts29214Types.PrioritySharingIndicator;
  preEmptionCapability: keyof typeof ts29212Types.PreEmptionCapability;
  preEmptionVulnerability: keyof typeof ts29212Types.PreEmptionVulnerability;
  reservationPriority: keyof typeof vendorEtsiTypes.ReservationPriority;
}> {}

/** Media-Sub-Component (519, vendor 10415), Grouped, 3GPP TS 29.214. */
export interface MediaSubComponent extends Group<MediaSubComponentInput> {
  /** Flow-Number (509, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  flowNumber: number;
  /** Flow-Description (507, vendor 10415), IPFilterRule, 3GPP TS 29.214. */
  flowDescription?: string[] | undefined;
  /** Flow-Status (511, vendor 10415), Enumerated, 3GPP TS 29.214. */
  flowStatus?: ts29214Types.FlowStatus | (number & {}) | undefined;
  /** Flow-Usage (512, vendor 10415), Enumerated, 3GPP TS 29.214. */
  flowUsage?: ts29214Types.FlowUsage | (number & {}) | undefined;
  /** Max-Requested-Bandwidth-UL (516, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthUl?: number | undefined;
  /** Max-Requested-Bandwidth-DL (515, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthDl?: number | undefined;
  /** Extended-Max-Requested-BW-UL (555, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  extendedMaxRequestedBwUl?: number | undefined;
  /** Extended-Max-Requested-BW-DL (554, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  extendedMaxRequestedBwDl?: number | undefined;
  /** AF-Signalling-Protocol (529, vendor 10415), Enumerated, 3GPP TS 29.214. */
  afSignallingProtocol?: ts29214Types.AfSignallingProtocol | (number & {}) | undefined;
  /** ToS-Traffic-Class (1014, vendor 10415), OctetString, 3GPP TS 29.212. */
  tosTrafficClass?: Buffer | undefined;
}
/** What may be written for Media-Sub-Component. */
export interface MediaSubComponentInput extends GroupInput<MediaSubComponent, {
  flowStatus: keyof typeof ts29214Types.FlowStatus;
  flowUsage: keyof typeof ts29214Types.FlowUsage;
  afSignallingProtocol: keyof typeof ts29214Types.AfSignallingProtocol;
}> {}

/** Acceptable-Service-Info (526, vendor 10415), Grouped, 3GPP TS 29.214. */
export interface AcceptableServiceInfo extends Group<AcceptableServiceInfoInput> {
  /** Media-Component-Description (517, vendor 10415), Grouped, 3GPP TS 29.214. */
  mediaComponentDescription?: MediaComponentDescription[] | undefined;
  /** Max-Requested-Bandwidth-DL (515, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthDl?: number | undefined;
  /** Max-Requested-Bandwidth-UL (516, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthUl?: number | undefined;
  /** Extended-Max-Requested-BW-DL (554, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  extendedMaxRequestedBwDl?: number | undefined;
  /** Extended-Max-Requested-BW-UL (555, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  extendedMaxRequestedBwUl?: number | undefined;
}
/** What may be written for Acceptable-Service-Info. */
export interface AcceptableServiceInfoInput extends GroupInput<AcceptableServiceInfo> {}

/** Sponsored-Connectivity-Data (530, vendor 10415), Grouped, 3GPP TS 29.214. */
export interface SponsoredConnectivityData extends Group<SponsoredConnectivityDataInput> {
  /** Sponsor-Identity (531, vendor 10415), UTF8String, 3GPP TS 29.214. */
  sponsorIdentity?: string | undefined;
  /** Application-Service-Provider-Identity (532, vendor 10415), UTF8String, 3GPP TS 29.214. */
  applicationServiceProviderIdentity?: string | undefined;
  /** Granted-Service-Unit (431), Grouped, RFC 8506. */
  grantedServiceUnit?: rfc8506Types.GrantedServiceUnit | undefined;
  /** Used-Service-Unit (446), Grouped, RFC 8506. */
  usedServiceUnit?: rfc8506GroupsTypes.UsedServiceUnit | undefined;
  /** Sponsoring-Action (542, vendor 10415), Enumerated, 3GPP TS 29.214. */
  sponsoringAction?: ts29214Types.SponsoringAction | (number & {}) | undefined;
}
/** What may be written for Sponsored-Connectivity-Data. */
export interface SponsoredConnectivityDataInput extends GroupInput<SponsoredConnectivityData, {
  sponsoringAction: keyof typeof ts29214Types.SponsoringAction;
}> {}

/** Callee-Information (565, vendor 10415), Grouped, 3GPP TS 29.214. */
export interface CalleeInformation extends Group<CalleeInformationInput> {
  /** Called-Party-Address (832, vendor 10415), UTF8String, 3GPP TS 32.299. */
  calledPartyAddress?: string | undefined;
  /** Requested-Party-Address (1251, vendor 10415), UTF8String, 3GPP TS 32.299. */
  requestedPartyAddress?: string[] | undefined;
  /** Called-Asserted-Identity (1250, vendor 10415), UTF8String, 3GPP TS 32.299. */
  calledAssertedIdentity?: string[] | undefined;
}
/** What may be written for Callee-Information. */
export interface CalleeInformationInput extends GroupInput<CalleeInformation> {}

/** MA-Information (570, vendor 10415), Grouped, 3GPP TS 29.214. */
export interface MaInformation extends Group<MaInformationInput> {
  /** IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ipCanType?: ts29212Types.IpCanType | (number & {}) | undefined;
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType?: ts29212Types.RatType | (number & {}) | undefined;
  /** MA-Information-Action (571, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maInformationAction?: number | undefined;
}
/** What may be written for MA-Information. */
export interface MaInformationInput extends GroupInput<MaInformation, {
  ipCanType: keyof typeof ts29212Types.IpCanType;
  ratType: keyof typeof ts29212Types.RatType;
  maInformationAction: keyof typeof ts29214Types.MaInformationAction;
}> {}
