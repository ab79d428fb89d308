// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
export interface ServingNode extends Group<ServingNodeInput> {
  /** SMSF-3GPP-Name (3340, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
  smsf3gppName?: string | undefined;
  /** SMSF-3GPP-Realm (3342, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
  smsf3gppRealm?: string | undefined;
  /** SMSF-3GPP-Number (3338, vendor 10415), OctetString, 3GPP TS 29.338. */
  smsf3gppNumber?: Buffer | undefined;
  /** SMSF-Non-3GPP-Name (3341, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
  smsfNon3gppName?: string | undefined;
  /** SMSF-Non-3GPP-Realm (3343, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
  smsfNon3gppRealm?: string | undefined;
  /** SMSF-Non-3GPP-Number (3339, vendor 10415), OctetString, 3GPP TS 29.338. */
  smsfNon3gppNumber?: Buffer | undefined;
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
}
/** What may be written for Serving-Node. */
export interface ServingNodeInput extends GroupInput<ServingNode> {}

/** Additional-Serving-Node (2406, vendor 10415), Grouped, 3GPP TS 29.173. */
export interface AdditionalServingNode extends Group<AdditionalServingNodeInput> {
  /** SMSF-3GPP-Name (3340, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
  smsf3gppName?: string | undefined;
  /** SMSF-3GPP-Realm (3342, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
  smsf3gppRealm?: string | undefined;
  /** SMSF-3GPP-Number (3338, vendor 10415), OctetString, 3GPP TS 29.338. */
  smsf3gppNumber?: Buffer | undefined;
  /** SMSF-Non-3GPP-Name (3341, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
  smsfNon3gppName?: string | undefined;
  /** SMSF-Non-3GPP-Realm (3343, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
  smsfNon3gppRealm?: string | undefined;
  /** SMSF-Non-3GPP-Number (3339, vendor 10415), OctetString, 3GPP TS 29.338. */
  smsfNon3gppNumber?: Buffer | undefined;
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
