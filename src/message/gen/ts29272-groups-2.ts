// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29272GroupsTypes from "./ts29272-groups.ts";
import type * as ts29272Types from "./ts29272.ts";
import type * as ts29336GroupsTypes from "./ts29336-groups.ts";
import type * as ts29336Types from "./ts29336.ts";
import type * as ts29344GroupsTypes from "./ts29344-groups.ts";

/** Subscription-Data (1400, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface SubscriptionData extends Group<SubscriptionDataInput> {
  /** Subscriber-Status (1424, vendor 10415), Enumerated, 3GPP TS 29.272. */
  subscriberStatus?: ts29272Types.SubscriberStatus | (number & {}) | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** A-MSISDN (1643, vendor 10415), OctetString, 3GPP TS 29.272. */
  aMsisdn?: Buffer | undefined;
  /** STN-SR (1433, vendor 10415), OctetString, 3GPP TS 29.272. */
  stnSr?: Buffer | undefined;
  /** ICS-Indicator (1491, vendor 10415), Enumerated, 3GPP TS 29.272. */
  icsIndicator?: ts29272Types.IcsIndicator | (number & {}) | undefined;
  /** Network-Access-Mode (1417, vendor 10415), Enumerated, 3GPP TS 29.272. */
  networkAccessMode?: ts29272Types.NetworkAccessMode | (number & {}) | undefined;
  /** Operator-Determined-Barring (1425, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  operatorDeterminedBarring?: number | undefined;
  /** HPLMN-ODB (1418, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  hplmnOdb?: number | undefined;
  /** Regional-Subscription-Zone-Code (1446, vendor 10415), OctetString, 3GPP TS 29.272. */
  regionalSubscriptionZoneCode?: Buffer[] | undefined;
  /** Access-Restriction-Data (1426, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  accessRestrictionData?: number | undefined;
  /** APN-OI-Replacement (1427, vendor 10415), UTF8String, 3GPP TS 29.272. */
  apnOiReplacement?: string | undefined;
  /** LCS-Info (1473, vendor 10415), Grouped, 3GPP TS 29.272. */
  lcsInfo?: ts29272Types.LcsInfo | undefined;
  /** Teleservice-List (1486, vendor 10415), Grouped, 3GPP TS 29.272. */
  teleserviceList?: ts29272Types.TeleserviceList | undefined;
  /** Call-Barring-Info (1488, vendor 10415), Grouped, 3GPP TS 29.272. */
  callBarringInfo?: ts29272Types.CallBarringInfo[] | undefined;
  /** 3GPP-Charging-Characteristics (13, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppChargingCharacteristics?: string | undefined;
  /** AMBR (1435, vendor 10415), Grouped, 3GPP TS 29.272. */
  ambr?: ts29272Types.Ambr | undefined;
  /** APN-Configuration-Profile (1429, vendor 10415), Grouped, 3GPP TS 29.272. */
  apnConfigurationProfile?: ts29272GroupsTypes.ApnConfigurationProfile | undefined;
  /** RAT-Frequency-Selection-Priority-ID (1440, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  ratFrequencySelectionPriorityId?: number | undefined;
  /** Trace-Data (1458, vendor 10415), Grouped, 3GPP TS 29.272. */
  traceData?: ts29272Types.TraceData | undefined;
  /** GPRS-Subscription-Data (1467, vendor 10415), Grouped, 3GPP TS 29.272. */
  gprsSubscriptionData?: ts29272GroupsTypes.GprsSubscriptionData | undefined;
  /** CSG-Subscription-Data (1436, vendor 10415), Grouped, 3GPP TS 29.272. */
  csgSubscriptionData?: ts29272Types.CsgSubscriptionData[] | undefined;
  /** Roaming-Restricted-Due-To-Unsupported-Feature (1457, vendor 10415), Enumerated, 3GPP TS 29.272. */
  roamingRestrictedDueToUnsupportedFeature?: ts29272Types.RoamingRestrictedDueToUnsupportedFeature | (number & {}) | undefined;
  /** Subscribed-Periodic-RAU-TAU-Timer (1619, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  subscribedPeriodicRauTauTimer?: number | undefined;
  /** MPS-Priority (1616, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  mpsPriority?: number | undefined;
  /** VPLMN-LIPA-Allowed (1617, vendor 10415), Enumerated, 3GPP TS 29.272. */
  vplmnLipaAllowed?: ts29272Types.VplmnLipaAllowed | (number & {}) | undefined;
  /** Relay-Node-Indicator (1633, vendor 10415), Enumerated, 3GPP TS 29.272. */
  relayNodeIndicator?: ts29272Types.RelayNodeIndicator | (number & {}) | undefined;
  /** MDT-User-Consent (1634, vendor 10415), Enumerated, 3GPP TS 29.272. */
  mdtUserConsent?: ts29272Types.MdtUserConsent | (number & {}) | undefined;
  /** Subscribed-VSRVCC (1636, vendor 10415), Enumerated, 3GPP TS 29.272. */
  subscribedVsrvcc?: ts29272Types.SubscribedVsrvcc | (number & {}) | undefined;
  /** ProSe-Subscription-Data (3701, vendor 10415), Grouped, 3GPP TS 29.344. */
  proseSubscriptionData?: ts29344GroupsTypes.ProseSubscriptionData | undefined;
  /** Subscription-Data-Flags (1654, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  subscriptionDataFlags?: number | undefined;
  /** Adjacent-Access-Restriction-Data (1673, vendor 10415), Grouped, 3GPP TS 29.272. */
  adjacentAccessRestrictionData?: ts29272Types.AdjacentAccessRestrictionData[] | undefined;
  /** DL-Buffering-Suggested-Packet-Count (1674, vendor 10415), Integer32, 3GPP TS 29.272. */
  dlBufferingSuggestedPacketCount?: number | undefined;
  /** IMSI-Group-Id (1675, vendor 10415), Grouped, 3GPP TS 29.272. */
  imsiGroupId?: ts29272Types.ImsiGroupId[] | undefined;
  /** UE-Usage-Type (1680, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  ueUsageType?: number | undefined;
  /** AESE-Communication-Pattern (3113, vendor 10415), Grouped, 3GPP TS 29.336. */
  aeseCommunicationPattern?: ts29336Types.AeseCommunicationPattern[] | undefined;
  /** Monitoring-Event-Configuration (3122, vendor 10415), Grouped, 3GPP TS 29.336. */
  monitoringEventConfiguration?: ts29336GroupsTypes.MonitoringEventConfiguration[] | undefined;
  /** Emergency-Info (1687, vendor 10415), Grouped, 3GPP TS 29.272. */
  emergencyInfo?: ts29272Types.EmergencyInfo | undefined;
  /** V2X-Subscription-Data (1688, vendor 10415), Grouped, 3GPP TS 29.272. */
  v2xSubscriptionData?: ts29272Types.V2xSubscriptionData | undefined;
  /** V2X-Subscription-Data-Nr (1710, vendor 10415), Grouped, 3GPP TS 29.272. */
  v2xSubscriptionDataNr?: ts29272Types.V2xSubscriptionDataNr | undefined;
  /** eDRX-Cycle-Length (1691, vendor 10415), Grouped, 3GPP TS 29.272. */
  edrxCycleLength?: ts29272Types.EdrxCycleLength[] | undefined;
  /** External-Identifier (3111, vendor 10415), UTF8String, 3GPP TS 29.336. */
  externalIdentifier?: string | undefined;
  /** Active-Time (4324, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  activeTime?: number | undefined;
  /** Service-Gap-Time (1698, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  serviceGapTime?: number | undefined;
  /** Broadcast-Location-Assistance-Data-Types (1700, vendor 10415), Unsigned64, 3GPP TS 29.272. */
  broadcastLocationAssistanceDataTypes?: bigint | undefined;
  /** Aerial-UE-Subscription-Information (1699, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  aerialUeSubscriptionInformation?: number | undefined;
  /** Core-Network-Restrictions (1704, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  coreNetworkRestrictions?: number | undefined;
  /** Paging-Time-Window (1701, vendor 10415), Grouped, 3GPP TS 29.272. */
  pagingTimeWindow?: ts29272Types.PagingTimeWindow[] | undefined;
  /** Subscribed-ARPI (1708, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  subscribedArpi?: number | undefined;
  /** IAB-Operation-Permission (1709, vendor 10415), Enumerated, 3GPP TS 29.272. */
  iabOperationPermission?: ts29272Types.IabOperationPermission | (number & {}) | undefined;
}
/** What may be written for Subscription-Data. */
export interface SubscriptionDataInput extends GroupInput<SubscriptionData, {
  subscriberStatus: keyof typeof ts29272Types.SubscriberStatus;
  icsIndicator: keyof typeof ts29272Types.IcsIndicator;
  networkAccessMode: keyof typeof ts29272Types.NetworkAccessMode;
  roamingRestrictedDueToUnsupportedFeature: keyof typeof ts29272Types.RoamingRestrictedDueToUnsupportedFeature;
  vplmnLipaAllowed: keyof typeof ts29272Types.VplmnLipaAllowed;
  relayNodeIndicator: keyof typeof ts29272Types.RelayNodeIndicator;
  mdtUserConsent: keyof typeof ts29272Types.MdtUserConsent;
  subscribedVsrvcc: keyof typeof ts29272Types.SubscribedVsrvcc;
  aerialUeSubscriptionInformation: keyof typeof ts29272Types.AerialUeSubscriptionInformation;
  iabOperationPermission: keyof typeof ts29272Types.IabOperationPermission;
}> {}
