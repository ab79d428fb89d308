// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29329GroupsTypes from "./ts29329-groups.ts";
import type * as ts29336Types from "./ts29336.ts";
import type * as ts29345Types from "./ts29345.ts";

/** Discovery-Auth-Request (3854, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface DiscoveryAuthRequest extends Group<DiscoveryAuthRequestInput> {
  /** Discovery-Type (3804, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  discoveryType: number;
  /** User-Identity (700, vendor 10415), Grouped, 3GPP TS 29.329. */
  userIdentity?: ts29329GroupsTypes.UserIdentity | undefined;
  /** ProSe-App-Id (3811, vendor 10415), UTF8String, 3GPP TS 29.345. */
  proseAppId?: string | undefined;
  /** ProSe-App-Code (3810, vendor 10415), OctetString, 3GPP TS 29.345. */
  proseAppCode?: Buffer | undefined;
  /** ProSe-App-Code-Suffix-Range (3867, vendor 10415), Grouped, 3GPP TS 29.345. */
  proseAppCodeSuffixRange?: ts29345Types.ProseAppCodeSuffixRange | undefined;
  /** ProSe-Validity-Timer (3815, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  proseValidityTimer?: number | undefined;
  /** App-Identifier (3840, vendor 10415), Grouped, 3GPP TS 29.345. */
  appIdentifier?: ts29345Types.AppIdentifier | undefined;
  /** Requesting-RPAUID (3843, vendor 10415), UTF8String, 3GPP TS 29.345. */
  requestingRpauid?: string | undefined;
  /** Target-RPAUID (3844, vendor 10415), UTF8String, 3GPP TS 29.345. */
  targetRpauid?: string | undefined;
  /** Target-PDUID (3845, vendor 10415), OctetString, 3GPP TS 29.345. */
  targetPduid?: Buffer | undefined;
  /** ProSe-Restricted-Code (3846, vendor 10415), OctetString, 3GPP TS 29.345. */
  proseRestrictedCode?: Buffer | undefined;
  /** ProSe-Restricted-Code-Suffix-Range (3847, vendor 10415), Grouped, 3GPP TS 29.345. */
  proseRestrictedCodeSuffixRange?: ts29345Types.ProseRestrictedCodeSuffixRange[] | undefined;
  /** Banned-RPAUID (3858, vendor 10415), UTF8String, 3GPP TS 29.345. */
  bannedRpauid?: string | undefined;
  /** Banned-PDUID (3859, vendor 10415), OctetString, 3GPP TS 29.345. */
  bannedPduid?: Buffer | undefined;
  /** Service-Result (3146, vendor 10415), Grouped, 3GPP TS 29.336. */
  serviceResult?: ts29336Types.ServiceResult | undefined;
  /** PC5-tech (3868, vendor 10415), OctetString, 3GPP TS 29.345. */
  pc5Tech?: Buffer | undefined;
}
/** What may be written for Discovery-Auth-Request. */
export interface DiscoveryAuthRequestInput extends GroupInput<DiscoveryAuthRequest, {
  discoveryType: keyof typeof ts29345Types.DiscoveryType;
}> {}

/** Discovery-Auth-Response (3855, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface DiscoveryAuthResponse extends Group<DiscoveryAuthResponseInput> {
  /** Discovery-Type (3804, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  discoveryType: number;
  /** ProSe-Discovery-Filter (3813, vendor 10415), Grouped, 3GPP TS 29.345. */
  proseDiscoveryFilter?: ts29345Types.ProseDiscoveryFilter[] | undefined;
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer | undefined;
  /** ProSe-Restricted-Code (3846, vendor 10415), OctetString, 3GPP TS 29.345. */
  proseRestrictedCode?: Buffer | undefined;
  /** ProSe-Validity-Timer (3815, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  proseValidityTimer?: number | undefined;
  /** Code-Sending-Security-Material (3861, vendor 10415), Grouped, 3GPP TS 29.345. */
  codeSendingSecurityMaterial?: ts29345Types.CodeSendingSecurityMaterial | undefined;
  /** Code-Receiving-Security-Material (3860, vendor 10415), Grouped, 3GPP TS 29.345. */
  codeReceivingSecurityMaterial?: ts29345Types.CodeReceivingSecurityMaterial | undefined;
  /** DUIK (3863, vendor 10415), OctetString, 3GPP TS 29.345. */
  duik?: Buffer | undefined;
  /** PC5-tech (3868, vendor 10415), OctetString, 3GPP TS 29.345. */
  pc5Tech?: Buffer | undefined;
}
/** What may be written for Discovery-Auth-Response. */
export interface DiscoveryAuthResponseInput extends GroupInput<DiscoveryAuthResponse, {
  discoveryType: keyof typeof ts29345Types.DiscoveryType;
}> {}

/** Match-Request (3856, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface MatchRequest extends Group<MatchRequestInput> {
  /** Discovery-Type (3804, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  discoveryType: number;
  /** User-Identity (700, vendor 10415), Grouped, 3GPP TS 29.329. */
  userIdentity?: ts29329GroupsTypes.UserIdentity | undefined;
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer | undefined;
  /** ProSe-App-Code-Info (3835, vendor 10415), Grouped, 3GPP TS 29.345. */
  proseAppCodeInfo?: ts29345Types.ProseAppCodeInfo[] | undefined;
  /** PC5-tech (3868, vendor 10415), OctetString, 3GPP TS 29.345. */
  pc5Tech?: Buffer | undefined;
}
/** What may be written for Match-Request. */
export interface MatchRequestInput extends GroupInput<MatchRequest, {
  discoveryType: keyof typeof ts29345Types.DiscoveryType;
}> {}

/** Match-Report-Info (3857, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface MatchReportInfo extends Group<MatchReportInfoInput> {
  /** Discovery-Type (3804, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  discoveryType: number;
  /** User-Identity (700, vendor 10415), Grouped, 3GPP TS 29.329. */
  userIdentity?: ts29329GroupsTypes.UserIdentity | undefined;
  /** ProSe-App-Id (3811, vendor 10415), UTF8String, 3GPP TS 29.345. */
  proseAppId?: string[] | undefined;
}
/** What may be written for Match-Report-Info. */
export interface MatchReportInfoInput extends GroupInput<MatchReportInfo, {
  discoveryType: keyof typeof ts29345Types.DiscoveryType;
}> {}
