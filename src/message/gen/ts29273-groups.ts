// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29272GroupsTypes from "./ts29272-groups.ts";
import type * as ts29272Types from "./ts29272.ts";
import type * as ts29273Types from "./ts29273.ts";

/** Non-3GPP-User-Data (1500, vendor 10415), Grouped, 3GPP TS 29.273. */
export interface Non3gppUserData extends Group<Non3gppUserDataInput> {
  /** Subscription-Id (443), Grouped, RFC 8506. */
  subscriptionId?: rfc8506Types.SubscriptionId | undefined;
  /** Non-3GPP-IP-Access (1501, vendor 10415), Enumerated, 3GPP TS 29.273. */
  non3gppIpAccess?: ts29273Types.Non3gppIpAccess | (number & {}) | undefined;
  /** Non-3GPP-IP-Access-APN (1502, vendor 10415), Enumerated, 3GPP TS 29.273. */
  non3gppIpAccessApn?: ts29273Types.Non3gppIpAccessApn | (number & {}) | undefined;
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType?: (ts29212Types.RatType | (number & {}))[] | undefined;
  /** Session-Timeout (27), Unsigned32, RFC 6733. */
  sessionTimeout?: number | undefined;
  /** MIP6-Feature-Vector (124), Unsigned64, 3GPP TS 29.273. */
  mip6FeatureVector?: bigint | undefined;
  /** AMBR (1435, vendor 10415), Grouped, 3GPP TS 29.272. */
  ambr?: ts29272Types.Ambr | undefined;
  /** 3GPP-Charging-Characteristics (13, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppChargingCharacteristics?: string | undefined;
  /** Context-Identifier (1423, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  contextIdentifier?: number | undefined;
  /** APN-OI-Replacement (1427, vendor 10415), UTF8String, 3GPP TS 29.272. */
  apnOiReplacement?: string | undefined;
  /** APN-Configuration (1430, vendor 10415), Grouped, 3GPP TS 29.272. */
  apnConfiguration?: ts29272GroupsTypes.ApnConfiguration[] | undefined;
  /** Trace-Info (1505, vendor 10415), Grouped, 3GPP TS 29.273. */
  traceInfo?: TraceInfo | undefined;
  /** TWAN-Default-APN-Context-Id (1512, vendor 10415), Unsigned32, 3GPP TS 29.273. */
  twanDefaultApnContextId?: number | undefined;
  /** TWAN-Access-Info (1510, vendor 10415), Grouped, 3GPP TS 29.273. */
  twanAccessInfo?: ts29273Types.TwanAccessInfo[] | undefined;
  /** UE-Usage-Type (1680, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  ueUsageType?: number | undefined;
  /** Emergency-Info (1687, vendor 10415), Grouped, 3GPP TS 29.272. */
  emergencyInfo?: ts29272Types.EmergencyInfo | undefined;
  /** ERP-Authorization (1541, vendor 10415), Unsigned32, 3GPP TS 29.273. */
  erpAuthorization?: number | undefined;
  /** Core-Network-Restrictions (1704, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  coreNetworkRestrictions?: number | undefined;
}
/** What may be written for Non-3GPP-User-Data. */
export interface Non3gppUserDataInput extends GroupInput<Non3gppUserData, {
  non3gppIpAccess: keyof typeof ts29273Types.Non3gppIpAccess;
  non3gppIpAccessApn: keyof typeof ts29273Types.Non3gppIpAccessApn;
  ratType: readonly (ts29212Types.RatType | (number & {}) | keyof typeof ts29212Types.RatType)[];
  erpAuthorization: keyof typeof ts29273Types.ErpAuthorization;
}> {}

/** Trace-Info (1505, vendor 10415), Grouped, 3GPP TS 29.273. */
export interface TraceInfo extends Group<TraceInfoInput> {
  /** Trace-Data (1458, vendor 10415), Grouped, 3GPP TS 29.272. */
  traceData?: ts29272Types.TraceData | undefined;
  /** Trace-Reference (1459, vendor 10415), OctetString, 3GPP TS 29.272. */
  traceReference?: Buffer | undefined;
}
/** What may be written for Trace-Info. */
export interface TraceInfoInput extends GroupInput<TraceInfo> {}

/** Access-Network-Info (1526, vendor 10415), Grouped, 3GPP TS 29.273. */
export interface AccessNetworkInfo extends Group<AccessNetworkInfoInput> {
  /** SSID (1524, vendor 10415), UTF8String, 3GPP TS 29.273. */
  ssid?: string | undefined;
  /** BSSID (2716, vendor 10415), UTF8String, 3GPP TS 32.299. */
  bssid?: string | undefined;
  /** Location-Information (127), OctetString, RFC 5580. */
  locationInformation?: Buffer | undefined;
  /** Location-Data (128), OctetString, RFC 5580. */
  locationData?: Buffer | undefined;
  /** Operator-Name (126), OctetString, RFC 5580. */
  operatorName?: Buffer | undefined;
  /** Logical-Access-ID (302, vendor 13019), OctetString, 3GPP TS 32.299. */
  logicalAccessId?: Buffer | undefined;
}
/** What may be written for Access-Network-Info. */
export interface AccessNetworkInfoInput extends GroupInput<AccessNetworkInfo> {}

/** TWAN-Connectivity-Parameters (1528, vendor 10415), Grouped, 3GPP TS 29.273. */
export interface TwanConnectivityParameters extends Group<TwanConnectivityParametersInput> {
  /** Connectivity-Flags (1529, vendor 10415), Unsigned32, 3GPP TS 29.273. */
  connectivityFlags?: number | undefined;
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection?: string | undefined;
  /** PDN-Type (1456, vendor 10415), Enumerated, 3GPP TS 29.272. */
  pdnType?: ts29272Types.PdnType | (number & {}) | undefined;
  /** Served-Party-IP-Address (848, vendor 10415), Address, 3GPP TS 32.299. */
  servedPartyIpAddress?: Address[] | undefined;
  /** TWAN-PCO (1530, vendor 10415), OctetString, 3GPP TS 29.273. */
  twanPco?: Buffer | undefined;
  /** TWAG-UP-Address (1532, vendor 10415), UTF8String, 3GPP TS 29.273. */
  twagUpAddress?: string | undefined;
  /** TWAN-S2a-Failure-Cause (1533, vendor 10415), Unsigned32, 3GPP TS 29.273. */
  twanS2aFailureCause?: number | undefined;
  /** SM-Back-Off-Timer (1534, vendor 10415), Unsigned32, 3GPP TS 29.273. */
  smBackOffTimer?: number | undefined;
}
/** What may be written for TWAN-Connectivity-Parameters. */
export interface TwanConnectivityParametersInput extends GroupInput<TwanConnectivityParameters, {
  pdnType: keyof typeof ts29272Types.PdnType;
}> {}
