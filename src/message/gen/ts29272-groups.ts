// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc5447Types from "./rfc5447.ts";
import type * as ts29272Types from "./ts29272.ts";
import type * as ts32299Types from "./ts32299.ts";

/** APN-Configuration-Profile (1429, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface ApnConfigurationProfile extends Group<ApnConfigurationProfileInput> {
  /** Context-Identifier (1423, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  contextIdentifier: number;
  /** All-APN-Configurations-Included-Indicator (1428, vendor 10415), Enumerated, 3GPP TS 29.272. */
  allApnConfigurationsIncludedIndicator: ts29272Types.AllApnConfigurationsIncludedIndicator | (number & {});
  /** APN-Configuration (1430, vendor 10415), Grouped, 3GPP TS 29.272. */
  apnConfiguration: ApnConfiguration[];
  /** Additional-Context-Identifier (1683, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  additionalContextIdentifier?: number | undefined;
  /** Third-Context-Identifier (1719, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  thirdContextIdentifier?: number | undefined;
}
/** What may be written for APN-Configuration-Profile. */
export interface ApnConfigurationProfileInput extends GroupInput<ApnConfigurationProfile, {
  allApnConfigurationsIncludedIndicator: keyof typeof ts29272Types.AllApnConfigurationsIncludedIndicator;
}> {}

/** APN-Configuration (1430, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface ApnConfiguration extends Group<ApnConfigurationInput> {
  /** Context-Identifier (1423, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  contextIdentifier: number;
  /** PDN-Type (1456, vendor 10415), Enumerated, 3GPP TS 29.272. */
  pdnType: ts29272Types.PdnType | (number & {});
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection: string;
  /** Served-Party-IP-Address (848, vendor 10415), Address, 3GPP TS 32.299. */
  servedPartyIpAddress?: Address[] | undefined;
  /** EPS-Subscribed-QoS-Profile (1431, vendor 10415), Grouped, 3GPP TS 29.272. */
  epsSubscribedQosProfile?: ts29272Types.EpsSubscribedQosProfile | undefined;
  /** VPLMN-Dynamic-Address-Allowed (1432, vendor 10415), Enumerated, 3GPP TS 29.272. */
  vplmnDynamicAddressAllowed?: ts29272Types.VplmnDynamicAddressAllowed | (number & {}) | undefined;
  /** MIP6-Agent-Info (486), Grouped, RFC 5447. */
  mip6AgentInfo?: rfc5447Types.Mip6AgentInfo | undefined;
  /** Visited-Network-Identifier (600, vendor 10415), OctetString, 3GPP TS 29.229. */
  visitedNetworkIdentifier?: Buffer | undefined;
  /** PDN-GW-Allocation-Type (1438, vendor 10415), Enumerated, 3GPP TS 29.272. */
  pdnGwAllocationType?: ts29272Types.PdnGwAllocationType | (number & {}) | undefined;
  /** 3GPP-Charging-Characteristics (13, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppChargingCharacteristics?: string | undefined;
  /** AMBR (1435, vendor 10415), Grouped, 3GPP TS 29.272. */
  ambr?: ts29272Types.Ambr | undefined;
  /** Specific-APN-Info (1472, vendor 10415), Grouped, 3GPP TS 29.272. */
  specificApnInfo?: ts29272Types.SpecificApnInfo[] | undefined;
  /** APN-OI-Replacement (1427, vendor 10415), UTF8String, 3GPP TS 29.272. */
  apnOiReplacement?: string | undefined;
  /** SIPTO-Permission (1613, vendor 10415), Enumerated, 3GPP TS 29.272. */
  siptoPermission?: ts29272Types.SiptoPermission | (number & {}) | undefined;
  /** LIPA-Permission (1618, vendor 10415), Enumerated, 3GPP TS 29.272. */
  lipaPermission?: ts29272Types.LipaPermission | (number & {}) | undefined;
  /** Restoration-Priority (1663, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  restorationPriority?: number | undefined;
  /** SIPTO-Local-Network-Permission (1665, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  siptoLocalNetworkPermission?: number | undefined;
  /** WLAN-offloadability (1667, vendor 10415), Grouped, 3GPP TS 29.272. */
  wlanOffloadability?: ts29272Types.WlanOffloadability | undefined;
  /** Non-IP-PDN-Type-Indicator (1681, vendor 10415), Enumerated, 3GPP TS 29.272. */
  nonIpPdnTypeIndicator?: ts29272Types.NonIpPdnTypeIndicator | (number & {}) | undefined;
  /** Non-IP-Data-Delivery-Mechanism (1682, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  nonIpDataDeliveryMechanism?: number | undefined;
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId?: string | undefined;
  /** SCEF-Realm (1684, vendor 10415), DiameterIdentity, 3GPP TS 29.272. */
  scefRealm?: string | undefined;
  /** Preferred-Data-Mode (1686, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  preferredDataMode?: number | undefined;
  /** PDN-Connection-Continuity (1690, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  pdnConnectionContinuity?: number | undefined;
  /** RDS-Indicator (1697, vendor 10415), Enumerated, 3GPP TS 29.272. */
  rdsIndicator?: ts29272Types.RdsIndicator | (number & {}) | undefined;
  /** Interworking-5GS-Indicator (1706, vendor 10415), Enumerated, 3GPP TS 29.272. */
  interworking5gsIndicator?: ts29272Types.Interworking5gsIndicator | (number & {}) | undefined;
  /** Ethernet-PDN-Type-Indicator (1707, vendor 10415), Enumerated, 3GPP TS 29.272. */
  ethernetPdnTypeIndicator?: ts29272Types.EthernetPdnTypeIndicator | (number & {}) | undefined;
}
/** What may be written for APN-Configuration. */
export interface ApnConfigurationInput extends GroupInput<ApnConfiguration, {
  pdnType: keyof typeof ts29272Types.PdnType;
  vplmnDynamicAddressAllowed: keyof typeof ts29272Types.VplmnDynamicAddressAllowed;
  pdnGwAllocationType: keyof typeof ts29272Types.PdnGwAllocationType;
  siptoPermission: keyof typeof ts29272Types.SiptoPermission;
  lipaPermission: keyof typeof ts29272Types.LipaPermission;
  siptoLocalNetworkPermission: keyof typeof ts29272Types.SiptoLocalNetworkPermission;
  nonIpPdnTypeIndicator: keyof typeof ts29272Types.NonIpPdnTypeIndicator;
  nonIpDataDeliveryMechanism: keyof typeof ts29272Types.NonIpDataDeliveryMechanism;
  pdnConnectionContinuity: keyof typeof ts29272Types.PdnConnectionContinuity;
  rdsIndicator: keyof typeof ts29272Types.RdsIndicator;
  interworking5gsIndicator: keyof typeof ts29272Types.Interworking5gsIndicator;
  ethernetPdnTypeIndicator: keyof typeof ts29272Types.EthernetPdnTypeIndicator;
}> {}

/** GPRS-Subscription-Data (1467, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface GprsSubscriptionData extends Group<GprsSubscriptionDataInput> {
  /** Complete-Data-List-Included-Indicator (1468, vendor 10415), Enumerated, 3GPP TS 29.272. */
  completeDataListIncludedIndicator: ts29272Types.CompleteDataListIncludedIndicator | (number & {});
  /** PDP-Context (1469, vendor 10415), Grouped, 3GPP TS 29.272. */
  pdpContext: PdpContext[];
}
/** What may be written for GPRS-Subscription-Data. */
export interface GprsSubscriptionDataInput extends GroupInput<GprsSubscriptionData, {
  completeDataListIncludedIndicator: keyof typeof ts29272Types.CompleteDataListIncludedIndicator;
}> {}

/** PDP-Context (1469, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface PdpContext extends Group<PdpContextInput> {
  /** Context-Identifier (1423, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  contextIdentifier: number;
  /** PDP-Type (1470, vendor 10415), OctetString, 3GPP TS 29.272. */
  pdpType: Buffer;
  /** QoS-Subscribed (1404, vendor 10415), OctetString, 3GPP TS 29.272. */
  qosSubscribed: Buffer;
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection: string;
  /** PDP-Address (1227, vendor 10415), Address, 3GPP TS 32.299. */
  pdpAddress?: Address | undefined;
  /** VPLMN-Dynamic-Address-Allowed (1432, vendor 10415), Enumerated, 3GPP TS 29.272. */
  vplmnDynamicAddressAllowed?: ts29272Types.VplmnDynamicAddressAllowed | (number & {}) | undefined;
  /** 3GPP-Charging-Characteristics (13, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppChargingCharacteristics?: string | undefined;
  /** Ext-PDP-Type (1620, vendor 10415), OctetString, 3GPP TS 29.272. */
  extPdpType?: Buffer | undefined;
  /** Ext-PDP-Address (1621, vendor 10415), Address, 3GPP TS 29.272. */
  extPdpAddress?: Address | undefined;
  /** AMBR (1435, vendor 10415), Grouped, 3GPP TS 29.272. */
  ambr?: ts29272Types.Ambr | undefined;
  /** APN-OI-Replacement (1427, vendor 10415), UTF8String, 3GPP TS 29.272. */
  apnOiReplacement?: string | undefined;
  /** SIPTO-Permission (1613, vendor 10415), Enumerated, 3GPP TS 29.272. */
  siptoPermission?: ts29272Types.SiptoPermission | (number & {}) | undefined;
  /** LIPA-Permission (1618, vendor 10415), Enumerated, 3GPP TS 29.272. */
  lipaPermission?: ts29272Types.LipaPermission | (number & {}) | undefined;
  /** Restoration-Priority (1663, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  restorationPriority?: number | undefined;
  /** SIPTO-Local-Network-Permission (1665, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  siptoLocalNetworkPermission?: number | undefined;
  /** Non-IP-Data-Delivery-Mechanism (1682, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  nonIpDataDeliveryMechanism?: number | undefined;
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId?: string | undefined;
}
/** What may be written for PDP-Context. */
export interface PdpContextInput extends GroupInput<PdpContext, {
  vplmnDynamicAddressAllowed: keyof typeof ts29272Types.VplmnDynamicAddressAllowed;
  siptoPermission: keyof typeof ts29272Types.SiptoPermission;
  lipaPermission: keyof typeof ts29272Types.LipaPermission;
  siptoLocalNetworkPermission: keyof typeof ts29272Types.SiptoLocalNetworkPermission;
  nonIpDataDeliveryMechanism: keyof typeof ts29272Types.NonIpDataDeliveryMechanism;
}> {}

/** EPS-Location-Information (1496, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface EpsLocationInformation extends Group<EpsLocationInformationInput> {
  /** MME-Location-Information (1600, vendor 10415), Grouped, 3GPP TS 29.272. */
  mmeLocationInformation?: MmeLocationInformation | undefined;
  /** SGSN-Location-Information (1601, vendor 10415), Grouped, 3GPP TS 29.272. */
  sgsnLocationInformation?: SgsnLocationInformation | undefined;
}
/** What may be written for EPS-Location-Information. */
export interface EpsLocationInformationInput extends GroupInput<EpsLocationInformation> {}

/** MME-Location-Information (1600, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface MmeLocationInformation extends Group<MmeLocationInformationInput> {
  /** E-UTRAN-Cell-Global-Identity (1602, vendor 10415), OctetString, 3GPP TS 29.272. */
  eUtranCellGlobalIdentity?: Buffer | undefined;
  /** Tracking-Area-Identity (1603, vendor 10415), OctetString, 3GPP TS 29.272. */
  trackingAreaIdentity?: Buffer | undefined;
  /** Geographical-Information (1608, vendor 10415), OctetString, 3GPP TS 29.272. */
  geographicalInformation?: Buffer | undefined;
  /** Geodetic-Information (1609, vendor 10415), OctetString, 3GPP TS 29.272. */
  geodeticInformation?: Buffer | undefined;
  /** Current-Location-Retrieved (1610, vendor 10415), Enumerated, 3GPP TS 29.272. */
  currentLocationRetrieved?: ts29272Types.CurrentLocationRetrieved | (number & {}) | undefined;
  /** Age-Of-Location-Information (1611, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  ageOfLocationInformation?: number | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: ts32299Types.UserCsgInformation | undefined;
  /** eNodeB-Id (4008, vendor 10415), OctetString, 3GPP TS 29.217. */
  enodebId?: Buffer | undefined;
  /** Extended-eNodeB-ID (4013, vendor 10415), OctetString, 3GPP TS 29.217. */
  extendedEnodebId?: Buffer | undefined;
}
/** What may be written for MME-Location-Information. */
export interface MmeLocationInformationInput extends GroupInput<MmeLocationInformation, {
  currentLocationRetrieved: keyof typeof ts29272Types.CurrentLocationRetrieved;
}> {}

/** SGSN-Location-Information (1601, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface SgsnLocationInformation extends Group<SgsnLocationInformationInput> {
  /** Cell-Global-Identity (1604, vendor 10415), OctetString, 3GPP TS 29.272. */
  cellGlobalIdentity?: Buffer | undefined;
  /** Location-Area-Identity (1606, vendor 10415), OctetString, 3GPP TS 29.272. */
  locationAreaIdentity?: Buffer | undefined;
  /** Service-Area-Identity (1607, vendor 10415), OctetString, 3GPP TS 29.272. */
  serviceAreaIdentity?: Buffer | undefined;
  /** Routing-Area-Identity (1605, vendor 10415), OctetString, 3GPP TS 29.272. */
  routingAreaIdentity?: Buffer | undefined;
  /** Geographical-Information (1608, vendor 10415), OctetString, 3GPP TS 29.272. */
  geographicalInformation?: Buffer | undefined;
  /** Geodetic-Information (1609, vendor 10415), OctetString, 3GPP TS 29.272. */
  geodeticInformation?: Buffer | undefined;
  /** Current-Location-Retrieved (1610, vendor 10415), Enumerated, 3GPP TS 29.272. */
  currentLocationRetrieved?: ts29272Types.CurrentLocationRetrieved | (number & {}) | undefined;
  /** Age-Of-Location-Information (1611, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  ageOfLocationInformation?: number | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: ts32299Types.UserCsgInformation | undefined;
}
/** What may be written for SGSN-Location-Information. */
export interface SgsnLocationInformationInput extends GroupInput<SgsnLocationInformation, {
  currentLocationRetrieved: keyof typeof ts29272Types.CurrentLocationRetrieved;
}> {}

/** Subscription-Data-Deletion (1685, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface SubscriptionDataDeletion extends Group<SubscriptionDataDeletionInput> {
  /** DSR-Flags (1421, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  dsrFlags: number;
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId?: string | undefined;
  /** Context-Identifier (1423, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  contextIdentifier?: number[] | undefined;
  /** Trace-Reference (1459, vendor 10415), OctetString, 3GPP TS 29.272. */
  traceReference?: Buffer | undefined;
  /** TS-Code (1487, vendor 10415), OctetString, 3GPP TS 29.272. */
  tsCode?: Buffer[] | undefined;
  /** SS-Code (1476, vendor 10415), OctetString, 3GPP TS 29.272. */
  ssCode?: Buffer[] | undefined;
}
/** What may be written for Subscription-Data-Deletion. */
export interface SubscriptionDataDeletionInput extends GroupInput<SubscriptionDataDeletion> {}
