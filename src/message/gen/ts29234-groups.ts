// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc5777Types from "./rfc5777.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as ts29234Types from "./ts29234.ts";

/** WLAN-User-Data (303, vendor 10415), Grouped, 3GPP TS 29.234. */
export interface WlanUserData extends Group<WlanUserDataInput> {
  /** Subscription-Id (443), Grouped, RFC 8506. */
  subscriptionId?: rfc8506Types.SubscriptionId[] | undefined;
  /** WLAN-Access (305, vendor 10415), Enumerated, 3GPP TS 29.234. */
  wlanAccess?: (ts29234Types.WlanAccess | (number & {}))[] | undefined;
  /** WLAN-3GPP-IP-Access (306, vendor 10415), Enumerated, 3GPP TS 29.234. */
  wlan3gppIpAccess?: (ts29234Types.Wlan3gppIpAccess | (number & {}))[] | undefined;
  /** Session-Timeout (27), Unsigned32, RFC 6733. */
  sessionTimeout?: number[] | undefined;
  /** APN-Authorized (307, vendor 10415), Grouped, 3GPP TS 29.234. */
  apnAuthorized?: ts29234Types.ApnAuthorized[] | undefined;
  /** Maximum-Number-Accesses (319, vendor 10415), Unsigned32, 3GPP TS 29.234. */
  maximumNumberAccesses?: number[] | undefined;
  /** WLAN-Direct-IP-Access (310, vendor 10415), Enumerated, 3GPP TS 29.234. */
  wlanDirectIpAccess?: (ts29234Types.WlanDirectIpAccess | (number & {}))[] | undefined;
  /** QoS-Resources (508), Grouped, RFC 5777. */
  qosResources?: rfc5777Types.QosResources[] | undefined;
}
/** What may be written for WLAN-User-Data. */
export interface WlanUserDataInput extends GroupInput<WlanUserData, {
  wlanAccess: readonly (ts29234Types.WlanAccess | (number & {}) | keyof typeof ts29234Types.WlanAccess)[];
  wlan3gppIpAccess: readonly (ts29234Types.Wlan3gppIpAccess | (number & {}) | keyof typeof ts29234Types.Wlan3gppIpAccess)[];
  wlanDirectIpAccess: readonly (ts29234Types.WlanDirectIpAccess | (number & {}) | keyof typeof ts29234Types.WlanDirectIpAccess)[];
}> {}
