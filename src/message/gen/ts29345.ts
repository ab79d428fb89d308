// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Assistance-info (3802, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface AssistanceInfo extends Group<AssistanceInfoInput> {
  /** WLAN-Assistance-Info (3820, vendor 10415), Grouped, 3GPP TS 29.345. */
  wlanAssistanceInfo?: WlanAssistanceInfo | undefined;
}
/** What may be written for Assistance-info. */
export interface AssistanceInfoInput extends GroupInput<AssistanceInfo> {}

/** Values of Discovery-Type (3804, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const DiscoveryType: {
  readonly ANNOUNCING_REQUEST_FOR_OPEN_PROSE_DIRECT_DISCOVERY: 0;
  readonly MONITORING_REQUEST_FOR_OPEN_PROSE_DIRECT_DISCOVERY: 1;
  readonly ANNOUNCING_REQUEST_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY: 2;
  readonly MONITORING_REQUEST_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY: 3;
  readonly DISCOVEREE_REQUEST_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY: 4;
  readonly DISCOVERER_REQUEST_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY: 5;
  readonly MONITORING_UPDATE_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY: 6;
  readonly MONITORING_RESPONSE_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY: 8;
} = {
  ANNOUNCING_REQUEST_FOR_OPEN_PROSE_DIRECT_DISCOVERY: 0,
  MONITORING_REQUEST_FOR_OPEN_PROSE_DIRECT_DISCOVERY: 1,
  ANNOUNCING_REQUEST_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY: 2,
  MONITORING_REQUEST_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY: 3,
  DISCOVEREE_REQUEST_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY: 4,
  DISCOVERER_REQUEST_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY: 5,
  MONITORING_UPDATE_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY: 6,
  MONITORING_RESPONSE_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY: 8,
};
/** A value of Discovery-Type. */
export type DiscoveryType = (typeof DiscoveryType)[keyof typeof DiscoveryType];

/** Match-Report (3807, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface MatchReport extends Group<MatchReportInput> {
  /** Discovery-Type (3804, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  discoveryType: number;
  /** ProSe-App-Code (3810, vendor 10415), OctetString, 3GPP TS 29.345. */
  proseAppCode?: Buffer | undefined;
  /** ProSe-Metadata-Index-Mask (3839, vendor 10415), OctetString, 3GPP TS 29.345. */
  proseMetadataIndexMask?: Buffer | undefined;
  /** ProSe-App-Id (3811, vendor 10415), UTF8String, 3GPP TS 29.345. */
  proseAppId?: string | undefined;
  /** ProSe-Validity-Timer (3815, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  proseValidityTimer?: number | undefined;
  /** ProSe-Match-Refresh-Timer (3838, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  proseMatchRefreshTimer?: number | undefined;
  /** ProSe-Application-Metadata (3853, vendor 10415), UTF8String, 3GPP TS 29.345. */
  proseApplicationMetadata?: string | undefined;
  /** PC5-tech (3868, vendor 10415), OctetString, 3GPP TS 29.345. */
  pc5Tech?: Buffer | undefined;
}
/** What may be written for Match-Report. */
export interface MatchReportInput extends GroupInput<MatchReport, {
  discoveryType: keyof typeof DiscoveryType;
}> {}

/** ProSe-Discovery-Filter (3813, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface ProseDiscoveryFilter extends Group<ProseDiscoveryFilterInput> {
  /** Filter-Id (3805, vendor 10415), OctetString, 3GPP TS 29.345. */
  filterId: Buffer;
  /** ProSe-App-Id (3811, vendor 10415), UTF8String, 3GPP TS 29.345. */
  proseAppId: string;
  /** ProSe-Validity-Timer (3815, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  proseValidityTimer: number;
  /** ProSe-App-Code (3810, vendor 10415), OctetString, 3GPP TS 29.345. */
  proseAppCode: Buffer;
  /** ProSe-App-Mask (3812, vendor 10415), OctetString, 3GPP TS 29.345. */
  proseAppMask?: Buffer[] | undefined;
}
/** What may be written for ProSe-Discovery-Filter. */
export interface ProseDiscoveryFilterInput extends GroupInput<ProseDiscoveryFilter> {}

/** WiFi-P2P-Assistance-Info (3819, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface WifiP2pAssistanceInfo extends Group<WifiP2pAssistanceInfoInput> {
  /** SSID (1524, vendor 10415), UTF8String, 3GPP TS 29.273. */
  ssid?: string | undefined;
  /** EAP-Master-Session-Key (464), OctetString, RFC 4072. */
  eapMasterSessionKey?: Buffer | undefined;
  /** P2P-Features (3809, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  p2pFeatures?: number | undefined;
  /** WLAN-Link-Layer-Id-List (3822, vendor 10415), Grouped, 3GPP TS 29.345. */
  wlanLinkLayerIdList?: WlanLinkLayerIdList | undefined;
  /** Operating-Channel (3808, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  operatingChannel?: number | undefined;
  /** Assistance-Info-Validity-Timer (3803, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  assistanceInfoValidityTimer?: number | undefined;
}
/** What may be written for WiFi-P2P-Assistance-Info. */
export interface WifiP2pAssistanceInfoInput extends GroupInput<WifiP2pAssistanceInfo> {}

/** WLAN-Assistance-Info (3820, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface WlanAssistanceInfo extends Group<WlanAssistanceInfoInput> {
  /** WiFi-P2P-Assistance-Info (3819, vendor 10415), Grouped, 3GPP TS 29.345. */
  wifiP2pAssistanceInfo?: WifiP2pAssistanceInfo | undefined;
}
/** What may be written for WLAN-Assistance-Info. */
export interface WlanAssistanceInfoInput extends GroupInput<WlanAssistanceInfo> {}

/** WLAN-Link-Layer-Id (3821, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface WlanLinkLayerId extends Group<WlanLinkLayerIdInput> {
  /** MAC-Address (3806, vendor 10415), UTF8String, 3GPP TS 29.345. */
  macAddress?: string | undefined;
}
/** What may be written for WLAN-Link-Layer-Id. */
export interface WlanLinkLayerIdInput extends GroupInput<WlanLinkLayerId> {}

/** WLAN-Link-Layer-Id-List (3822, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface WlanLinkLayerIdList extends Group<WlanLinkLayerIdListInput> {
  /** WLAN-Link-Layer-Id (3821, vendor 10415), Grouped, 3GPP TS 29.345. */
  wlanLinkLayerId?: WlanLinkLayerId[] | undefined;
}
/** What may be written for WLAN-Link-Layer-Id-List. */
export interface WlanLinkLayerIdListInput extends GroupInput<WlanLinkLayerIdList> {}

/** Location-Update-Trigger (3823, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface LocationUpdateTrigger extends Group<LocationUpdateTriggerInput> {
  /** Location-Update-Event-Type (3824, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  locationUpdateEventType: number;
  /** Change-Of-Area-Type (3825, vendor 10415), Grouped, 3GPP TS 29.345. */
  changeOfAreaType?: ChangeOfAreaType | undefined;
  /** Periodic-Location-Type (3829, vendor 10415), Grouped, 3GPP TS 29.345. */
  periodicLocationType?: PeriodicLocationType | undefined;
}
/** What may be written for Location-Update-Trigger. */
export interface LocationUpdateTriggerInput extends GroupInput<LocationUpdateTrigger, {
  locationUpdateEventType: keyof typeof LocationUpdateEventType;
}> {}

/** Values of Location-Update-Event-Type (3824, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const LocationUpdateEventType: {
  readonly UE_AVAILABLE: 0;
  readonly CHANGE_OF_AREA: 1;
  readonly PERIODIC_LOCATION: 2;
} = {
  UE_AVAILABLE: 0,
  CHANGE_OF_AREA: 1,
  PERIODIC_LOCATION: 2,
};
/** A value of Location-Update-Event-Type. */
export type LocationUpdateEventType = (typeof LocationUpdateEventType)[keyof typeof LocationUpdateEventType];

/** Change-Of-Area-Type (3825, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface ChangeOfAreaType extends Group<ChangeOfAreaTypeInput> {
  /** Location-Update-Event-Trigger (3826, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  locationUpdateEventTrigger: number;
  /** Report-Cardinality (3827, vendor 10415), Enumerated, 3GPP TS 29.345. */
  reportCardinality: ReportCardinality | (number & {});
  /** Minimum-Interval-Time (3828, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  minimumIntervalTime?: number | undefined;
}
/** What may be written for Change-Of-Area-Type. */
export interface ChangeOfAreaTypeInput extends GroupInput<ChangeOfAreaType, {
  locationUpdateEventTrigger: keyof typeof LocationUpdateEventTrigger;
  reportCardinality: keyof typeof ReportCardinality;
}> {}

/** Values of Location-Update-Event-Trigger (3826, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const LocationUpdateEventTrigger: {
  readonly UE_ENTRY: 0;
  readonly UE_EXIT: 1;
  readonly UE_PRESENCE: 2;
} = {
  UE_ENTRY: 0,
  UE_EXIT: 1,
  UE_PRESENCE: 2,
};
/** A value of Location-Update-Event-Trigger. */
export type LocationUpdateEventTrigger = (typeof LocationUpdateEventTrigger)[keyof typeof LocationUpdateEventTrigger];

/** Values of Report-Cardinality (3827, vendor 10415), Enumerated, 3GPP TS 29.345. */
export const ReportCardinality: {
  readonly SINGLE: 0;
  readonly MULTIPLE: 1;
} = {
  SINGLE: 0,
  MULTIPLE: 1,
};
/** A value of Report-Cardinality. */
export type ReportCardinality = (typeof ReportCardinality)[keyof typeof ReportCardinality];

/** Periodic-Location-Type (3829, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface PeriodicLocationType extends Group<PeriodicLocationTypeInput> {
  /** Location-Report-Interval-Time (3830, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  locationReportIntervalTime: number;
  /** Total-Number-Of-Reports (3831, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  totalNumberOfReports: number;
}
/** What may be written for Periodic-Location-Type. */
export interface PeriodicLocationTypeInput extends GroupInput<PeriodicLocationType> {}

/** ProSe-App-Code-Info (3835, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface ProseAppCodeInfo extends Group<ProseAppCodeInfoInput> {
  /** ProSe-App-Code (3810, vendor 10415), OctetString, 3GPP TS 29.345. */
  proseAppCode: Buffer;
  /** MIC (3836, vendor 10415), OctetString, 3GPP TS 29.345. */
  mic: Buffer;
  /** UTC-based-Counter (3837, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  utcBasedCounter: number;
}
/** What may be written for ProSe-App-Code-Info. */
export interface ProseAppCodeInfoInput extends GroupInput<ProseAppCodeInfo> {}

/** App-Identifier (3840, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface AppIdentifier extends Group<AppIdentifierInput> {
  /** OS-ID (3841, vendor 10415), OctetString, 3GPP TS 29.345. */
  osId: Buffer;
  /** OS-App-ID (3842, vendor 10415), UTF8String, 3GPP TS 29.345. */
  osAppId: string;
}
/** What may be written for App-Identifier. */
export interface AppIdentifierInput extends GroupInput<AppIdentifier> {}

/** ProSe-Restricted-Code-Suffix-Range (3847, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface ProseRestrictedCodeSuffixRange extends Group<ProseRestrictedCodeSuffixRangeInput> {
  /** Beginning-Suffix (3848, vendor 10415), OctetString, 3GPP TS 29.345. */
  beginningSuffix: Buffer;
  /** Ending-Suffix (3849, vendor 10415), OctetString, 3GPP TS 29.345. */
  endingSuffix?: Buffer | undefined;
}
/** What may be written for ProSe-Restricted-Code-Suffix-Range. */
export interface ProseRestrictedCodeSuffixRangeInput extends GroupInput<ProseRestrictedCodeSuffixRange> {}

/** Code-Receiving-Security-Material (3860, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface CodeReceivingSecurityMaterial extends Group<CodeReceivingSecurityMaterialInput> {
  /** DUSK (3862, vendor 10415), OctetString, 3GPP TS 29.345. */
  dusk?: Buffer | undefined;
  /** DUIK (3863, vendor 10415), OctetString, 3GPP TS 29.345. */
  duik?: Buffer | undefined;
  /** MIC-Check-Indicator (3865, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  micCheckIndicator?: number | undefined;
  /** DUCK (3864, vendor 10415), OctetString, 3GPP TS 29.345. */
  duck?: Buffer | undefined;
  /** Encrypted-Bitmask (3866, vendor 10415), OctetString, 3GPP TS 29.345. */
  encryptedBitmask?: Buffer | undefined;
}
/** What may be written for Code-Receiving-Security-Material. */
export interface CodeReceivingSecurityMaterialInput extends GroupInput<CodeReceivingSecurityMaterial, {
  micCheckIndicator: keyof typeof MicCheckIndicator;
}> {}

/** Code-Sending-Security-Material (3861, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface CodeSendingSecurityMaterial extends Group<CodeSendingSecurityMaterialInput> {
  /** DUSK (3862, vendor 10415), OctetString, 3GPP TS 29.345. */
  dusk?: Buffer | undefined;
  /** DUIK (3863, vendor 10415), OctetString, 3GPP TS 29.345. */
  duik?: Buffer | undefined;
  /** DUCK (3864, vendor 10415), OctetString, 3GPP TS 29.345. */
  duck?: Buffer | undefined;
  /** Encrypted-Bitmask (3866, vendor 10415), OctetString, 3GPP TS 29.345. */
  encryptedBitmask?: Buffer | undefined;
}
/** What may be written for Code-Sending-Security-Material. */
export interface CodeSendingSecurityMaterialInput extends GroupInput<CodeSendingSecurityMaterial> {}

/** Values of MIC-Check-Indicator (3865, vendor 10415), Unsigned32, 3GPP TS 29.345. */
export const MicCheckIndicator: {
  readonly MIC_CHECK_BY_PROSE_FUNCTION: 1;
} = {
  MIC_CHECK_BY_PROSE_FUNCTION: 1,
};
/** A value of MIC-Check-Indicator. */
export type MicCheckIndicator = (typeof MicCheckIndicator)[keyof typeof MicCheckIndicator];

/** ProSe-App-Code-Suffix-Range (3867, vendor 10415), Grouped, 3GPP TS 29.345. */
export interface ProseAppCodeSuffixRange extends Group<ProseAppCodeSuffixRangeInput> {
  /** Beginning-Suffix (3848, vendor 10415), OctetString, 3GPP TS 29.345. */
  beginningSuffix: Buffer;
  /** Ending-Suffix (3849, vendor 10415), OctetString, 3GPP TS 29.345. */
  endingSuffix?: Buffer | undefined;
}
/** What may be written for ProSe-App-Code-Suffix-Range. */
export interface ProseAppCodeSuffixRangeInput extends GroupInput<ProseAppCodeSuffixRange> {}
