// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29338Types from "./ts29338.ts";

/** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
export interface ServingNode extends Group<ServingNodeInput> {
  /** SGSN-Name (2409, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  sgsnName?: string | undefined;
  /** SGSN-Realm (2410, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  sgsnRealm?: string | undefined;
  /** SGSN-Number (1489, vendor 10415), OctetString, 3GPP TS 29.272. */
  sgsnNumber?: Buffer | undefined;
  /** MME-Name (2402, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  mmeName?: string | undefined;
  /** MME-Realm (2408, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  mmeRealm?: string | undefined;
  /** MME-Number-for-MT-SMS (1645, vendor 10415), OctetString, 3GPP TS 29.272. */
  mmeNumberForMtSms?: Buffer | undefined;
  /** MSC-Number (2403, vendor 10415), OctetString, 3GPP TS 29.173. */
  mscNumber?: Buffer | undefined;
  /** IP-SM-GW-Number (3100, vendor 10415), OctetString, 3GPP TS 29.336. */
  ipSmGwNumber?: Buffer | undefined;
  /** IP-SM-GW-Name (3101, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  ipSmGwName?: string | undefined;
  /** IP-SM-GW-Realm (3112, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  ipSmGwRealm?: string | undefined;
  /** IP-SM-GW-SBI-Support-Indicator (3348, vendor 10415), Enumerated, 3GPP TS 29.338. */
  ipSmGwSbiSupportIndicator?: ts29338Types.IpSmGwSbiSupportIndicator | (number & {}) | undefined;
}
/** What may be written for Serving-Node. */
export interface ServingNodeInput extends GroupInput<ServingNode, {
  ipSmGwSbiSupportIndicator: keyof typeof ts29338Types.IpSmGwSbiSupportIndicator;
}> {}

/** Additional-Serving-Node (2406, vendor 10415), Grouped, 3GPP TS 29.173. */
export interface AdditionalServingNode extends Group<AdditionalServingNodeInput> {
  /** SGSN-Name (2409, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  sgsnName?: string | undefined;
  /** SGSN-Realm (2410, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  sgsnRealm?: string | undefined;
  /** SGSN-Number (1489, vendor 10415), OctetString, 3GPP TS 29.272. */
  sgsnNumber?: Buffer | undefined;
  /** MME-Name (2402, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  mmeName?: string | undefined;
  /** MME-Realm (2408, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  mmeRealm?: string | undefined;
  /** MME-Number-for-MT-SMS (1645, vendor 10415), OctetString, 3GPP TS 29.272. */
  mmeNumberForMtSms?: Buffer | undefined;
  /** MSC-Number (2403, vendor 10415), OctetString, 3GPP TS 29.173. */
  mscNumber?: Buffer | undefined;
}
/** What may be written for Additional-Serving-Node. */
export interface AdditionalServingNodeInput extends GroupInput<AdditionalServingNode> {}
