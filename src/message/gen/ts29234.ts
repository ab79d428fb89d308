// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc5777Types from "./rfc5777.ts";

/** Values of Authentication-Method (300, vendor 10415), Enumerated, 3GPP TS 29.234. */
export const AuthenticationMethod: {
  readonly WLAN_EAP_SIM: 0;
  readonly WLAN_EAP_AKA: 1;
} = {
  WLAN_EAP_SIM: 0,
  WLAN_EAP_AKA: 1,
};
/** A value of Authentication-Method. */
export type AuthenticationMethod = (typeof AuthenticationMethod)[keyof typeof AuthenticationMethod];

/** Charging-Data (304, vendor 10415), Grouped, 3GPP TS 29.234. */
export interface ChargingData extends Group<ChargingDataInput> {
  /** Charging-Characteristics (314, vendor 10415), Integer32, 3GPP TS 29.234. */
  chargingCharacteristics?: number[] | undefined;
  /** Charging-Nodes (315, vendor 10415), Grouped, 3GPP TS 29.234. */
  chargingNodes?: ChargingNodes[] | undefined;
}
/** What may be written for Charging-Data. */
export interface ChargingDataInput extends GroupInput<ChargingData> {}

/** Values of WLAN-Access (305, vendor 10415), Enumerated, 3GPP TS 29.234. */
export const WlanAccess: {
  readonly WLAN_SUBSCRIPTION_ALLOWED: 0;
  readonly WLAN_SUBSCRIPTION_BARRED: 1;
} = {
  WLAN_SUBSCRIPTION_ALLOWED: 0,
  WLAN_SUBSCRIPTION_BARRED: 1,
};
/** A value of WLAN-Access. */
export type WlanAccess = (typeof WlanAccess)[keyof typeof WlanAccess];

/** Values of WLAN-3GPP-IP-Access (306, vendor 10415), Enumerated, 3GPP TS 29.234. */
export const Wlan3gppIpAccess: {
  readonly WLAN_APNS_ENABLE: 0;
  readonly WLAN_APNS_DISABLE: 1;
} = {
  WLAN_APNS_ENABLE: 0,
  WLAN_APNS_DISABLE: 1,
};
/** A value of WLAN-3GPP-IP-Access. */
export type Wlan3gppIpAccess = (typeof Wlan3gppIpAccess)[keyof typeof Wlan3gppIpAccess];

/** APN-Authorized (307, vendor 10415), Grouped, 3GPP TS 29.234. */
export interface ApnAuthorized extends Group<ApnAuthorizedInput> {
  /** 3GPP-WLAN-APN-Id (100, vendor 10415), OctetString, 3GPP TS 29.234. */
  tgppWlanApnId?: Buffer[] | undefined;
  /** APN-Barring-Type (309, vendor 10415), Enumerated, 3GPP TS 29.234. */
  apnBarringType?: (ApnBarringType | (number & {}))[] | undefined;
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer[] | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer[] | undefined;
  /** Max-Requested-Bandwidth (313, vendor 10415), OctetString, 3GPP TS 29.234. */
  maxRequestedBandwidth?: Buffer[] | undefined;
  /** QoS-Resources (508), Grouped, RFC 5777. */
  qosResources?: rfc5777Types.QosResources[] | undefined;
}
/** What may be written for APN-Authorized. */
export interface ApnAuthorizedInput extends GroupInput<ApnAuthorized, {
  apnBarringType: readonly (ApnBarringType | (number & {}) | keyof typeof ApnBarringType)[];
}> {}

/** Values of APN-Barring-Type (309, vendor 10415), Enumerated, 3GPP TS 29.234. */
export const ApnBarringType: {
  readonly WLAN_APN_NO_BARRING: 0;
  readonly WLAN_APN_HOME_BARRED_WHEN_ROAMING: 1;
  readonly WLAN_APN_VISITED_BARRED: 2;
  readonly WLAN_APN_HOME_BARRED: 3;
  readonly WLAN_APN_INTERNET_ACCESS_BARRED: 4;
} = {
  WLAN_APN_NO_BARRING: 0,
  WLAN_APN_HOME_BARRED_WHEN_ROAMING: 1,
  WLAN_APN_VISITED_BARRED: 2,
  WLAN_APN_HOME_BARRED: 3,
  WLAN_APN_INTERNET_ACCESS_BARRED: 4,
};
/** A value of APN-Barring-Type. */
export type ApnBarringType = (typeof ApnBarringType)[keyof typeof ApnBarringType];

/** Values of WLAN-Direct-IP-Access (310, vendor 10415), Enumerated, 3GPP TS 29.234. */
export const WlanDirectIpAccess: {
  readonly WLAN_DIRECT_IP_ACCESS: 0;
  readonly WLAN_NO_DIRECT_IP_ACCESS: 1;
} = {
  WLAN_DIRECT_IP_ACCESS: 0,
  WLAN_NO_DIRECT_IP_ACCESS: 1,
};
/** A value of WLAN-Direct-IP-Access. */
export type WlanDirectIpAccess = (typeof WlanDirectIpAccess)[keyof typeof WlanDirectIpAccess];

/** Values of Session-Request-Type (311, vendor 10415), Enumerated, 3GPP TS 29.234. */
export const SessionRequestType: {
  readonly AUTHORIZATION_REQUEST: 0;
  readonly ROUTING_POLICY: 1;
} = {
  AUTHORIZATION_REQUEST: 0,
  ROUTING_POLICY: 1,
};
/** A value of Session-Request-Type. */
export type SessionRequestType = (typeof SessionRequestType)[keyof typeof SessionRequestType];

/** Charging-Nodes (315, vendor 10415), Grouped, 3GPP TS 29.234. */
export interface ChargingNodes extends Group<ChargingNodesInput> {
  /** Primary-OCS-Charging-Function-Name (316, vendor 10415), DiameterIdentity, 3GPP TS 29.234. */
  primaryOcsChargingFunctionName?: string[] | undefined;
  /** Secondary-OCS-Charging-Function-Name (317, vendor 10415), DiameterIdentity, 3GPP TS 29.234. */
  secondaryOcsChargingFunctionName?: string[] | undefined;
  /** Primary-Charging-Collection-Function-Name (621, vendor 10415), DiameterURI, 3GPP TS 29.229. */
  primaryChargingCollectionFunctionName?: string[] | undefined;
  /** Secondary-Charging-Collection-Function-Name (622, vendor 10415), DiameterURI, 3GPP TS 29.229. */
  secondaryChargingCollectionFunctionName?: string[] | undefined;
}
/** What may be written for Charging-Nodes. */
export interface ChargingNodesInput extends GroupInput<ChargingNodes> {}
