// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29229Types from "./ts29229.ts";

/** SIP-Auth-Data-Item (612, vendor 10415), Grouped, 3GPP TS 29.229. */
export interface SipAuthDataItem extends Group<SipAuthDataItemInput> {
  /** SIP-Item-Number (613, vendor 10415), Unsigned32, 3GPP TS 29.229. */
  sipItemNumber?: number | undefined;
  /** SIP-Authentication-Scheme (608, vendor 10415), UTF8String, 3GPP TS 29.229. */
  sipAuthenticationScheme?: string | undefined;
  /** SIP-Authenticate (609, vendor 10415), OctetString, 3GPP TS 29.229. */
  sipAuthenticate?: Buffer | undefined;
  /** SIP-Authorization (610, vendor 10415), OctetString, 3GPP TS 29.229. */
  sipAuthorization?: Buffer | undefined;
  /** SIP-Authentication-Context (611, vendor 10415), OctetString, 3GPP TS 29.229. */
  sipAuthenticationContext?: Buffer | undefined;
  /** Confidentiality-Key (625, vendor 10415), OctetString, 3GPP TS 29.229. */
  confidentialityKey?: Buffer | undefined;
  /** Integrity-Key (626, vendor 10415), OctetString, 3GPP TS 29.229. */
  integrityKey?: Buffer | undefined;
  /** SIP-Digest-Authenticate (635, vendor 10415), Grouped, 3GPP TS 29.229. */
  sipDigestAuthenticate?: ts29229Types.SipDigestAuthenticate | undefined;
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer | undefined;
  /** Framed-Interface-Id (96), Unsigned64, RFC 7155. */
  framedInterfaceId?: bigint | undefined;
  /** Line-Identifier (500, vendor 13019), OctetString, ETSI ES 283 035. */
  lineIdentifier?: Buffer[] | undefined;
}
/** What may be written for SIP-Auth-Data-Item. */
export interface SipAuthDataItemInput extends GroupInput<SipAuthDataItem> {}
