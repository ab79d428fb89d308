// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Values of Non-3GPP-IP-Access (1501, vendor 10415), Enumerated, 3GPP TS 29.273. */
export const Non3gppIpAccess: {
  readonly NON_3GPP_SUBSCRIPTION_ALLOWED: 0;
  readonly NON_3GPP_SUBSCRIPTION_BARRED: 1;
} = {
  NON_3GPP_SUBSCRIPTION_ALLOWED: 0,
  NON_3GPP_SUBSCRIPTION_BARRED: 1,
};
/** A value of Non-3GPP-IP-Access. */
export type Non3gppIpAccess = (typeof Non3gppIpAccess)[keyof typeof Non3gppIpAccess];

/** Values of Non-3GPP-IP-Access-APN (1502, vendor 10415), Enumerated, 3GPP TS 29.273. */
export const Non3gppIpAccessApn: {
  readonly NON_3GPP_APNS_ENABLE: 0;
  readonly NON_3GPP_APNS_DISABLE: 1;
} = {
  NON_3GPP_APNS_ENABLE: 0,
  NON_3GPP_APNS_DISABLE: 1,
};
/** A value of Non-3GPP-IP-Access-APN. */
export type Non3gppIpAccessApn = (typeof Non3gppIpAccessApn)[keyof typeof Non3gppIpAccessApn];

/** Values of AN-Trusted (1503, vendor 10415), Enumerated, 3GPP TS 29.273. */
export const AnTrusted: {
  readonly TRUSTED: 0;
  readonly UNTRUSTED: 1;
} = {
  TRUSTED: 0,
  UNTRUSTED: 1,
};
/** A value of AN-Trusted. */
export type AnTrusted = (typeof AnTrusted)[keyof typeof AnTrusted];

/** WLAN-Identifier (1509, vendor 10415), Grouped, 3GPP TS 29.273. */
export interface WlanIdentifier extends Group<WlanIdentifierInput> {
  /** SSID (1524, vendor 10415), UTF8String, 3GPP TS 29.273. */
  ssid?: string | undefined;
  /** HESSID (1525, vendor 10415), UTF8String, 3GPP TS 29.273. */
  hessid?: string | undefined;
}
/** What may be written for WLAN-Identifier. */
export interface WlanIdentifierInput extends GroupInput<WlanIdentifier> {}

/** TWAN-Access-Info (1510, vendor 10415), Grouped, 3GPP TS 29.273. */
export interface TwanAccessInfo extends Group<TwanAccessInfoInput> {
  /** Access-Authorization-Flags (1511, vendor 10415), Unsigned32, 3GPP TS 29.273. */
  accessAuthorizationFlags?: number | undefined;
  /** WLAN-Identifier (1509, vendor 10415), Grouped, 3GPP TS 29.273. */
  wlanIdentifier?: WlanIdentifier | undefined;
}
/** What may be written for TWAN-Access-Info. */
export interface TwanAccessInfoInput extends GroupInput<TwanAccessInfo> {}

/** Values of Trust-Relationship-Update (1515, vendor 10415), Enumerated, 3GPP TS 29.273. */
export const TrustRelationshipUpdate: {
  readonly REQUEST_UPDATE: 1;
} = {
  REQUEST_UPDATE: 1,
};
/** A value of Trust-Relationship-Update. */
export type TrustRelationshipUpdate = (typeof TrustRelationshipUpdate)[keyof typeof TrustRelationshipUpdate];

/** Values of Transport-Access-Type (1519, vendor 10415), Enumerated, 3GPP TS 29.273. */
export const TransportAccessType: {
  readonly BBF: 0;
} = {
  BBF: 0,
};
/** A value of Transport-Access-Type. */
export type TransportAccessType = (typeof TransportAccessType)[keyof typeof TransportAccessType];

/** Values of ERP-Authorization (1541, vendor 10415), Unsigned32, 3GPP TS 29.273. */
export const ErpAuthorization: {
  readonly ERP_NOT_AUTHORIZED: 0;
  readonly ERP_AUTHORIZED: 1;
} = {
  ERP_NOT_AUTHORIZED: 0,
  ERP_AUTHORIZED: 1,
};
/** A value of ERP-Authorization. */
export type ErpAuthorization = (typeof ErpAuthorization)[keyof typeof ErpAuthorization];
