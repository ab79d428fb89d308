// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc8506GroupsTypes from "./rfc8506-groups.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as ts29061Types from "./ts29061.ts";
import type * as ts29128GroupsTypes from "./ts29128-groups.ts";
import type * as ts29128Types from "./ts29128.ts";
import type * as ts29212GroupsTypes from "./ts29212-groups.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29214GroupsTypes from "./ts29214-groups.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29272GroupsTypes from "./ts29272-groups.ts";
import type * as ts29272Types from "./ts29272.ts";
import type * as ts29336GroupsTypes from "./ts29336-groups.ts";
import type * as ts29336Types from "./ts29336.ts";
import type * as ts32299Types from "./ts32299.ts";
import type * as vendorOnem2mGroupsTypes from "./vendor-onem2m-groups.ts";

/** Service-Information (873, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ServiceInformation extends Group<ServiceInformationInput> {
  /** Subscription-Id (443), Grouped, RFC 8506. */
  subscriptionId?: rfc8506Types.SubscriptionId[] | undefined;
  /** AoC-Information (2054, vendor 10415), Grouped, 3GPP TS 32.299. */
  aocInformation?: ts32299Types.AocInformation | undefined;
  /** PS-Information (874, vendor 10415), Grouped, 3GPP TS 32.299. */
  psInformation?: PsInformation | undefined;
  /** IMS-Information (876, vendor 10415), Grouped, 3GPP TS 32.299. */
  imsInformation?: ts32299Types.ImsInformation | undefined;
  /** MMS-Information (877, vendor 10415), Grouped, 3GPP TS 32.299. */
  mmsInformation?: ts32299Types.MmsInformation | undefined;
  /** LCS-Information (878, vendor 10415), Grouped, 3GPP TS 32.299. */
  lcsInformation?: ts32299Types.LcsInformation | undefined;
  /** PoC-Information (879, vendor 10415), Grouped, 3GPP TS 32.299. */
  pocInformation?: ts32299Types.PocInformation | undefined;
  /** MBMS-Information (880, vendor 10415), Grouped, 3GPP TS 32.299. */
  mbmsInformation?: ts32299Types.MbmsInformation | undefined;
  /** SMS-Information (2000, vendor 10415), Grouped, 3GPP TS 32.299. */
  smsInformation?: ts32299Types.SmsInformation | undefined;
  /** VCS-Information (3410, vendor 10415), Grouped, 3GPP TS 32.299. */
  vcsInformation?: ts32299Types.VcsInformation | undefined;
  /** MMTel-Information (2030, vendor 10415), Grouped, 3GPP TS 32.299. */
  mmtelInformation?: ts32299Types.MmtelInformation | undefined;
  /** ProSe-Information (3447, vendor 10415), Grouped, 3GPP TS 32.299. */
  proseInformation?: ts32299Types.ProseInformation | undefined;
  /** Service-Generic-Information (1256, vendor 10415), Grouped, 3GPP TS 32.299. */
  serviceGenericInformation?: ts32299Types.ServiceGenericInformation | undefined;
  /** IM-Information (2110, vendor 10415), Grouped, 3GPP TS 32.299. */
  imInformation?: ts32299Types.ImInformation | undefined;
  /** DCD-Information (2115, vendor 10415), Grouped, 3GPP TS 32.299. */
  dcdInformation?: ts32299Types.DcdInformation | undefined;
  /** M2M-Information (1011, vendor 45687), Grouped, 3GPP TS 32.299. */
  m2mInformation?: vendorOnem2mGroupsTypes.M2mInformation | undefined;
  /** CPDT-Information (3927, vendor 10415), Grouped, 3GPP TS 32.299. */
  cpdtInformation?: ts32299Types.CpdtInformation | undefined;
}
/** What may be written for Service-Information. */
export interface ServiceInformationInput extends GroupInput<ServiceInformation> {}

/** PS-Information (874, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface PsInformation extends Group<PsInformationInput> {
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** 3GPP-Charging-Id (2, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppChargingId?: Buffer | undefined;
  /** PDN-Connection-Charging-ID (2050, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  pdnConnectionChargingId?: number | undefined;
  /** Node-Id (2064, vendor 10415), UTF8String, 3GPP TS 32.299. */
  nodeId?: string | undefined;
  /** 3GPP-PDP-Type (3, vendor 10415), Enumerated, 3GPP TS 29.061. */
  tgppPdpType?: ts29061Types.TgppPdpType | (number & {}) | undefined;
  /** PDP-Address (1227, vendor 10415), Address, 3GPP TS 32.299. */
  pdpAddress?: Address[] | undefined;
  /** PDP-Address-Prefix-Length (2606, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  pdpAddressPrefixLength?: number | undefined;
  /** Dynamic-Address-Flag (2051, vendor 10415), Enumerated, 3GPP TS 32.299. */
  dynamicAddressFlag?: ts32299Types.DynamicAddressFlag | (number & {}) | undefined;
  /** Dynamic-Address-Flag-Extension (2068, vendor 10415), Enumerated, 3GPP TS 32.299. */
  dynamicAddressFlagExtension?: ts32299Types.DynamicAddressFlagExtension | (number & {}) | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation | undefined;
  /** SGSN-Address (1228, vendor 10415), Address, 3GPP TS 32.299. */
  sgsnAddress?: Address[] | undefined;
  /** GGSN-Address (847, vendor 10415), Address, 3GPP TS 32.299. */
  ggsnAddress?: Address[] | undefined;
  /** TDF-IP-Address (1091, vendor 10415), Address, 3GPP TS 29.212. */
  tdfIpAddress?: Address[] | undefined;
  /** SGW-Address (2067, vendor 10415), Address, 3GPP TS 32.299. */
  sgwAddress?: Address[] | undefined;
  /** EPDG-Address (3425, vendor 10415), Address, 3GPP TS 32.299. */
  epdgAddress?: Address[] | undefined;
  /** TWAG-Address (3903, vendor 10415), Address, 3GPP TS 32.299. */
  twagAddress?: Address[] | undefined;
  /** CG-Address (846, vendor 10415), Address, 3GPP TS 32.299. */
  cgAddress?: Address | undefined;
  /** Serving-Node-Type (2047, vendor 10415), Enumerated, 3GPP TS 32.299. */
  servingNodeType?: ts32299Types.ServingNodeType | (number & {}) | undefined;
  /** SGW-Change (2065, vendor 10415), Enumerated, 3GPP TS 32.299. */
  sgwChange?: ts32299Types.SgwChange | (number & {}) | undefined;
  /** 3GPP-IMSI-MCC-MNC (8, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppImsiMccMnc?: string | undefined;
  /** IMSI-Unauthenticated-Flag (2308, vendor 10415), Enumerated, 3GPP TS 32.299. */
  imsiUnauthenticatedFlag?: ts32299Types.ImsiUnauthenticatedFlag | (number & {}) | undefined;
  /** 3GPP-GGSN-MCC-MNC (9, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppGgsnMccMnc?: string | undefined;
  /** 3GPP-NSAPI (10, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppNsapi?: Buffer | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** 3GPP-Session-Stop-Indicator (11, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppSessionStopIndicator?: Buffer | undefined;
  /** 3GPP-Selection-Mode (12, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppSelectionMode?: string | undefined;
  /** 3GPP-Charging-Characteristics (13, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppChargingCharacteristics?: string | undefined;
  /** Charging-Characteristics-Selection-Mode (2066, vendor 10415), Enumerated, 3GPP TS 32.299. */
  chargingCharacteristicsSelectionMode?: ts32299Types.ChargingCharacteristicsSelectionMode | (number & {}) | undefined;
  /** 3GPP-SGSN-MCC-MNC (18, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppSgsnMccMnc?: string | undefined;
  /** 3GPP-MS-TimeZone (23, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppMsTimezone?: Buffer | undefined;
  /** Charging-Rule-Base-Name (1004, vendor 10415), UTF8String, 3GPP TS 29.212. */
  chargingRuleBaseName?: string | undefined;
  /** ADC-Rule-Base-Name (1095, vendor 10415), UTF8String, 3GPP TS 29.212. */
  adcRuleBaseName?: string | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** User-Location-Info-Time (2812, vendor 10415), Time, 3GPP TS 29.212. */
  userLocationInfoTime?: Date | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: ts32299Types.UserCsgInformation | undefined;
  /** Presence-Reporting-Area-Information (2822, vendor 10415), Grouped, 3GPP TS 29.212. */
  presenceReportingAreaInformation?: ts29212Types.PresenceReportingAreaInformation[] | undefined;
  /** 3GPP2-BSID (9010, vendor 5535), UTF8String, X.S0057-0. */
  tgpp2Bsid?: string | undefined;
  /** TWAN-User-Location-Info (2714, vendor 10415), Grouped, 3GPP TS 32.299. */
  twanUserLocationInfo?: ts32299Types.TwanUserLocationInfo | undefined;
  /** UWAN-User-Location-Info (3918, vendor 10415), Grouped, 3GPP TS 32.299. */
  uwanUserLocationInfo?: ts32299Types.UwanUserLocationInfo | undefined;
  /** 3GPP-RAT-Type (21, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppRatType?: Buffer | undefined;
  /** PS-Furnish-Charging-Information (865, vendor 10415), Grouped, 3GPP TS 32.299. */
  psFurnishChargingInformation?: ts32299Types.PsFurnishChargingInformation | undefined;
  /** PDP-Context-Type (1247, vendor 10415), Enumerated, 3GPP TS 32.299. */
  pdpContextType?: ts32299Types.PdpContextType | (number & {}) | undefined;
  /** Offline-Charging (1278, vendor 10415), Grouped, 3GPP TS 32.299. */
  offlineCharging?: OfflineCharging | undefined;
  /** Traffic-Data-Volumes (2046, vendor 10415), Grouped, 3GPP TS 32.299. */
  trafficDataVolumes?: ts32299Types.TrafficDataVolumes[] | undefined;
  /** Service-Data-Container (2040, vendor 10415), Grouped, 3GPP TS 32.299. */
  serviceDataContainer?: ServiceDataContainer[] | undefined;
  /** User-Equipment-Info (458), Grouped, RFC 8506. */
  userEquipmentInfo?: rfc8506Types.UserEquipmentInfo | undefined;
  /** Terminal-Information (1401, vendor 10415), Grouped, 3GPP TS 29.272. */
  terminalInformation?: ts29272Types.TerminalInformation | undefined;
  /** Start-Time (2041, vendor 10415), Time, 3GPP TS 32.299. */
  startTime?: Date | undefined;
  /** Stop-Time (2042, vendor 10415), Time, 3GPP TS 32.299. */
  stopTime?: Date | undefined;
  /** Change-Condition (2037, vendor 10415), Integer32, 3GPP TS 32.299. */
  changeCondition?: number | undefined;
  /** Diagnostics (2039, vendor 10415), Integer32, 3GPP TS 32.299. */
  diagnostics?: number | undefined;
  /** Low-Priority-Indicator (2602, vendor 10415), Enumerated, 3GPP TS 32.299. */
  lowPriorityIndicator?: ts32299Types.LowPriorityIndicator | (number & {}) | undefined;
  /** NBIFOM-Mode (2830, vendor 10415), Enumerated, 3GPP TS 29.212. */
  nbifomMode?: ts29212Types.NbifomMode | (number & {}) | undefined;
  /** NBIFOM-Support (2831, vendor 10415), Enumerated, 3GPP TS 29.212. */
  nbifomSupport?: ts29212Types.NbifomSupport | (number & {}) | undefined;
  /** MME-Number-for-MT-SMS (1645, vendor 10415), OctetString, 3GPP TS 29.272. */
  mmeNumberForMtSms?: Buffer | undefined;
  /** MME-Name (2402, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  mmeName?: string | undefined;
  /** MME-Realm (2408, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  mmeRealm?: string | undefined;
  /** Logical-Access-ID (302, vendor 13019), OctetString, 3GPP TS 32.299. */
  logicalAccessId?: Buffer | undefined;
  /** Physical-Access-ID (313, vendor 13019), UTF8String, 3GPP TS 32.299. */
  physicalAccessId?: string | undefined;
  /** Fixed-User-Location-Info (2825, vendor 10415), Grouped, 3GPP TS 29.212. */
  fixedUserLocationInfo?: ts29212GroupsTypes.FixedUserLocationInfo | undefined;
  /** CN-Operator-Selection-Entity (3421, vendor 10415), Enumerated, 3GPP TS 32.299. */
  cnOperatorSelectionEntity?: ts32299Types.CnOperatorSelectionEntity | (number & {}) | undefined;
  /** Enhanced-Diagnostics (3901, vendor 10415), Grouped, 3GPP TS 32.299. */
  enhancedDiagnostics?: ts32299Types.EnhancedDiagnostics | undefined;
  /** SGi-PtP-Tunnelling-Method (3931, vendor 10415), Enumerated, 3GPP TS 32.299. */
  sgiPtpTunnellingMethod?: ts32299Types.SgiPtpTunnellingMethod | (number & {}) | undefined;
  /** CP-CIoT-EPS-Optimisation-Indicator (3930, vendor 10415), Enumerated, 3GPP TS 32.299. */
  cpCiotEpsOptimisationIndicator?: ts32299Types.CpCiotEpsOptimisationIndicator | (number & {}) | undefined;
  /** UNI-PDU-CP-Only-Flag (3932, vendor 10415), Enumerated, 3GPP TS 32.299. */
  uniPduCpOnlyFlag?: ts32299Types.UniPduCpOnlyFlag | (number & {}) | undefined;
  /** Serving-PLMN-Rate-Control (4310, vendor 10415), Grouped, 3GPP TS 29.128. */
  servingPlmnRateControl?: ts29128Types.ServingPlmnRateControl | undefined;
  /** APN-Rate-Control (3933, vendor 10415), Grouped, 3GPP TS 32.299. */
  apnRateControl?: ts32299Types.ApnRateControl | undefined;
  /** Charging-Per-IP-CAN-Session-Indicator (4400, vendor 10415), Enumerated, 3GPP TS 32.299. */
  chargingPerIpCanSessionIndicator?: ts32299Types.ChargingPerIpCanSessionIndicator | (number & {}) | undefined;
  /** RRC-Cause-Counter (4318, vendor 10415), Grouped, 3GPP TS 29.128. */
  rrcCauseCounter?: ts29128Types.RrcCauseCounter | undefined;
  /** 3GPP-PS-Data-Off-Status (4406, vendor 10415), Enumerated, 3GPP TS 32.299. */
  tgppPsDataOffStatus?: ts32299Types.TgppPsDataOffStatus | (number & {}) | undefined;
  /** SCS-AS-Address (3940, vendor 10415), Grouped, 3GPP TS 32.299. */
  scsAsAddress?: ts32299Types.ScsAsAddress | undefined;
  /** Unused-Quota-Timer (4407, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  unusedQuotaTimer?: number | undefined;
  /** RAN-Secondary-RAT-Usage-Report (1302, vendor 10415), Grouped, 3GPP TS 32.299. */
  ranSecondaryRatUsageReport?: ts32299Types.RanSecondaryRatUsageReport[] | undefined;
  /** PSCell-Info (1324, vendor 10415), Grouped, 3GPP TS 32.299. */
  pscellInfo?: ts32299Types.PscellInfo | undefined;
}
/** What may be written for PS-Information. */
export interface PsInformationInput extends GroupInput<PsInformation, {
  tgppPdpType: keyof typeof ts29061Types.TgppPdpType;
  dynamicAddressFlag: keyof typeof ts32299Types.DynamicAddressFlag;
  dynamicAddressFlagExtension: keyof typeof ts32299Types.DynamicAddressFlagExtension;
  servingNodeType: keyof typeof ts32299Types.ServingNodeType;
  sgwChange: keyof typeof ts32299Types.SgwChange;
  imsiUnauthenticatedFlag: keyof typeof ts32299Types.ImsiUnauthenticatedFlag;
  chargingCharacteristicsSelectionMode: keyof typeof ts32299Types.ChargingCharacteristicsSelectionMode;
  pdpContextType: keyof typeof ts32299Types.PdpContextType;
  changeCondition: keyof typeof ts32299Types.ChangeCondition;
  diagnostics: keyof typeof ts32299Types.Diagnostics;
  lowPriorityIndicator: keyof typeof ts32299Types.LowPriorityIndicator;
  nbifomMode: keyof typeof ts29212Types.NbifomMode;
  nbifomSupport: keyof typeof ts29212Types.NbifomSupport;
  cnOperatorSelectionEntity: keyof typeof ts32299Types.CnOperatorSelectionEntity;
  sgiPtpTunnellingMethod: keyof typeof ts32299Types.SgiPtpTunnellingMethod;
  cpCiotEpsOptimisationIndicator: keyof typeof ts32299Types.CpCiotEpsOptimisationIndicator;
  uniPduCpOnlyFlag: keyof typeof ts32299Types.UniPduCpOnlyFlag;
  chargingPerIpCanSessionIndicator: keyof typeof ts32299Types.ChargingPerIpCanSessionIndicator;
  tgppPsDataOffStatus: keyof typeof ts32299Types.TgppPsDataOffStatus;
}> {}

/** Offline-Charging (1278, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface OfflineCharging extends Group<OfflineChargingInput> {
  /** Quota-Consumption-Time (881, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  quotaConsumptionTime?: number | undefined;
  /** Time-Quota-Mechanism (1270, vendor 10415), Grouped, 3GPP TS 32.299. */
  timeQuotaMechanism?: ts32299Types.TimeQuotaMechanism | undefined;
  /** Envelope-Reporting (1268, vendor 10415), Enumerated, 3GPP TS 32.299. */
  envelopeReporting?: ts32299Types.EnvelopeReporting | (number & {}) | undefined;
  /** Multiple-Services-Credit-Control (456), Grouped, RFC 8506. */
  multipleServicesCreditControl?: rfc8506GroupsTypes.MultipleServicesCreditControl[] | undefined;
}
/** What may be written for Offline-Charging. */
export interface OfflineChargingInput extends GroupInput<OfflineCharging, {
  envelopeReporting: keyof typeof ts32299Types.EnvelopeReporting;
}> {}

/** VoLTE-Information (1323, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface VolteInformation extends Group<VolteInformationInput> {
  /** Calling-Party-Address (831, vendor 10415), UTF8String, 3GPP TS 32.299. */
  callingPartyAddress?: string | undefined;
  /** Callee-Information (565, vendor 10415), Grouped, 3GPP TS 29.214. */
  calleeInformation?: ts29214GroupsTypes.CalleeInformation | undefined;
}
/** What may be written for VoLTE-Information. */
export interface VolteInformationInput extends GroupInput<VolteInformation> {}

/** Service-Data-Container (2040, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ServiceDataContainer extends Group<ServiceDataContainerInput> {
  /** AF-Correlation-Information (1276, vendor 10415), Grouped, 3GPP TS 32.299. */
  afCorrelationInformation?: ts32299Types.AfCorrelationInformation | undefined;
  /** Charging-Rule-Base-Name (1004, vendor 10415), UTF8String, 3GPP TS 29.212. */
  chargingRuleBaseName?: string | undefined;
  /** Accounting-Input-Octets (363), Unsigned64, RFC 7155. */
  accountingInputOctets?: bigint | undefined;
  /** Accounting-Output-Octets (364), Unsigned64, RFC 7155. */
  accountingOutputOctets?: bigint | undefined;
  /** Local-Sequence-Number (2063, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  localSequenceNumber?: number | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation | undefined;
  /** Rating-Group (432), Unsigned32, RFC 8506. */
  ratingGroup?: number | undefined;
  /** Change-Time (2038, vendor 10415), Time, 3GPP TS 32.299. */
  changeTime?: Date | undefined;
  /** Service-Identifier (439), Unsigned32, RFC 8506. */
  serviceIdentifier?: number | undefined;
  /** Service-Specific-Info (1249, vendor 10415), Grouped, 3GPP TS 32.299. */
  serviceSpecificInfo?: ts32299Types.ServiceSpecificInfo | undefined;
  /** ADC-Rule-Base-Name (1095, vendor 10415), UTF8String, 3GPP TS 29.212. */
  adcRuleBaseName?: string | undefined;
  /** SGSN-Address (1228, vendor 10415), Address, 3GPP TS 32.299. */
  sgsnAddress?: Address | undefined;
  /** Time-First-Usage (2043, vendor 10415), Time, 3GPP TS 32.299. */
  timeFirstUsage?: Date | undefined;
  /** Time-Last-Usage (2044, vendor 10415), Time, 3GPP TS 32.299. */
  timeLastUsage?: Date | undefined;
  /** Time-Usage (2045, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  timeUsage?: number | undefined;
  /** Change-Condition (2037, vendor 10415), Integer32, 3GPP TS 32.299. */
  changeCondition?: number[] | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** 3GPP2-BSID (9010, vendor 5535), UTF8String, X.S0057-0. */
  tgpp2Bsid?: string | undefined;
  /** UWAN-User-Location-Info (3918, vendor 10415), Grouped, 3GPP TS 32.299. */
  uwanUserLocationInfo?: ts32299Types.UwanUserLocationInfo | undefined;
  /** TWAN-User-Location-Info (2714, vendor 10415), Grouped, 3GPP TS 32.299. */
  twanUserLocationInfo?: ts32299Types.TwanUserLocationInfo | undefined;
  /** Sponsor-Identity (531, vendor 10415), UTF8String, 3GPP TS 29.214. */
  sponsorIdentity?: string | undefined;
  /** Application-Service-Provider-Identity (532, vendor 10415), UTF8String, 3GPP TS 29.214. */
  applicationServiceProviderIdentity?: string | undefined;
  /** Presence-Reporting-Area-Information (2822, vendor 10415), Grouped, 3GPP TS 29.212. */
  presenceReportingAreaInformation?: ts29212Types.PresenceReportingAreaInformation[] | undefined;
  /** Presence-Reporting-Area-Status (2823, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  presenceReportingAreaStatus?: number | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: ts32299Types.UserCsgInformation | undefined;
  /** 3GPP-RAT-Type (21, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppRatType?: Buffer | undefined;
  /** Related-Change-Condition-Information (3925, vendor 10415), Grouped, 3GPP TS 32.299. */
  relatedChangeConditionInformation?: ts32299Types.RelatedChangeConditionInformation | undefined;
  /** Serving-PLMN-Rate-Control (4310, vendor 10415), Grouped, 3GPP TS 29.128. */
  servingPlmnRateControl?: ts29128Types.ServingPlmnRateControl | undefined;
  /** APN-Rate-Control (3933, vendor 10415), Grouped, 3GPP TS 32.299. */
  apnRateControl?: ts32299Types.ApnRateControl | undefined;
  /** 3GPP-PS-Data-Off-Status (4406, vendor 10415), Enumerated, 3GPP TS 32.299. */
  tgppPsDataOffStatus?: ts32299Types.TgppPsDataOffStatus | (number & {}) | undefined;
  /** Traffic-Steering-Policy-Identifier-DL (2836, vendor 10415), OctetString, 3GPP TS 29.212. */
  trafficSteeringPolicyIdentifierDl?: Buffer | undefined;
  /** Traffic-Steering-Policy-Identifier-UL (2837, vendor 10415), OctetString, 3GPP TS 29.212. */
  trafficSteeringPolicyIdentifierUl?: Buffer | undefined;
  /** VoLTE-Information (1323, vendor 10415), Grouped, 3GPP TS 32.299. */
  volteInformation?: VolteInformation | undefined;
}
/** What may be written for Service-Data-Container. */
export interface ServiceDataContainerInput extends GroupInput<ServiceDataContainer, {
  changeCondition: readonly (number | keyof typeof ts32299Types.ChangeCondition)[];
  presenceReportingAreaStatus: keyof typeof ts29212Types.PresenceReportingAreaStatus;
  tgppPsDataOffStatus: keyof typeof ts32299Types.TgppPsDataOffStatus;
}> {}

/** Monitoring-Event-Report-Data (3920, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface MonitoringEventReportData extends Group<MonitoringEventReportDataInput> {
  /** Event-Timestamp (55), Time, RFC 6733. */
  eventTimestamp?: Date | undefined;
  /** SCEF-Reference-ID (3124, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceId?: number | undefined;
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId?: string | undefined;
  /** Monitoring-Event-Report-Number (3923, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  monitoringEventReportNumber?: number | undefined;
  /** Charged-Party (857, vendor 10415), UTF8String, 3GPP TS 32.299. */
  chargedParty?: string | undefined;
  /** Subscription-Id (443), Grouped, RFC 8506. */
  subscriptionId?: rfc8506Types.SubscriptionId | undefined;
  /** Monitoring-Type (3127, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  monitoringType?: number | undefined;
  /** Reachability-Information (3140, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  reachabilityInformation?: number | undefined;
  /** EPS-Location-Information (1496, vendor 10415), Grouped, 3GPP TS 29.272. */
  epsLocationInformation?: ts29272GroupsTypes.EpsLocationInformation | undefined;
  /** Communication-Failure-Information (4300, vendor 10415), Grouped, 3GPP TS 29.128. */
  communicationFailureInformation?: ts29128Types.CommunicationFailureInformation | undefined;
  /** Number-Of-UE-Per-Location-Report (4307, vendor 10415), Grouped, 3GPP TS 29.128. */
  numberOfUePerLocationReport?: ts29128GroupsTypes.NumberOfUePerLocationReport[] | undefined;
}
/** What may be written for Monitoring-Event-Report-Data. */
export interface MonitoringEventReportDataInput extends GroupInput<MonitoringEventReportData, {
  monitoringType: keyof typeof ts29336Types.MonitoringType;
  reachabilityInformation: keyof typeof ts29336Types.ReachabilityInformation;
}> {}

/** Monitoring-Event-Information (3921, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface MonitoringEventInformation extends Group<MonitoringEventInformationInput> {
  /** Monitoring-Event-Functionality (3922, vendor 10415), Integer32, 3GPP TS 32.299. */
  monitoringEventFunctionality?: number | undefined;
  /** Event-Timestamp (55), Time, RFC 6733. */
  eventTimestamp?: Date | undefined;
  /** Monitoring-Event-Configuration-Activity (3919, vendor 10415), Integer32, 3GPP TS 32.299. */
  monitoringEventConfigurationActivity?: number | undefined;
  /** SCEF-Reference-ID (3124, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  scefReferenceId?: number | undefined;
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId?: string | undefined;
  /** Monitoring-Type (3127, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  monitoringType?: number | undefined;
  /** Maximum-Number-of-Reports (3128, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  maximumNumberOfReports?: number | undefined;
  /** Monitoring-Duration (3130, vendor 10415), Time, 3GPP TS 29.336. */
  monitoringDuration?: Date | undefined;
  /** Charged-Party (857, vendor 10415), UTF8String, 3GPP TS 32.299. */
  chargedParty?: string | undefined;
  /** Maximum-Detection-Time (3131, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  maximumDetectionTime?: number | undefined;
  /** UE-Reachability-Configuration (3129, vendor 10415), Grouped, 3GPP TS 29.336. */
  ueReachabilityConfiguration?: ts29336Types.UeReachabilityConfiguration | undefined;
  /** MONTE-Location-Type (3136, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  monteLocationType?: number | undefined;
  /** Accuracy (3137, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  accuracy?: number | undefined;
  /** Number-Of-UE-Per-Location-Configuration (4306, vendor 10415), Grouped, 3GPP TS 29.128. */
  numberOfUePerLocationConfiguration?: ts29128GroupsTypes.NumberOfUePerLocationConfiguration[] | undefined;
  /** Monitoring-Event-Report (3123, vendor 10415), Grouped, 3GPP TS 29.336. */
  monitoringEventReport?: ts29336GroupsTypes.MonitoringEventReport[] | undefined;
}
/** What may be written for Monitoring-Event-Information. */
export interface MonitoringEventInformationInput extends GroupInput<MonitoringEventInformation, {
  monitoringEventFunctionality: keyof typeof ts32299Types.MonitoringEventFunctionality;
  monitoringEventConfigurationActivity: keyof typeof ts32299Types.MonitoringEventConfigurationActivity;
  monitoringType: keyof typeof ts29336Types.MonitoringType;
  monteLocationType: keyof typeof ts29336Types.MonteLocationType;
  accuracy: keyof typeof ts29336Types.Accuracy;
}> {}
