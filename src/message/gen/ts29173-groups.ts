// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";

/** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
export interface ServingNode extends Group<ServingNodeInput> {
  /** SGSN-Number (1489, vendor 10415), OctetString, 3GPP TS 29.272. */
  sgsnNumber?: Buffer | undefined;
  /** SGSN-Name (2409, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  sgsnName?: string | undefined;
  /** SGSN-Realm (2410, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  sgsnRealm?: string | undefined;
  /** MME-Name (2402, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  mmeName?: string | undefined;
  /** MME-Realm (2408, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  mmeRealm?: string | undefined;
  /** MSC-Number (2403, vendor 10415), OctetString, 3GPP TS 29.173. */
  mscNumber?: Buffer | undefined;
  /** 3GPP-AAA-Server-Name (318, vendor 10415), DiameterIdentity, 3GPP TS 29.273. */
  tgppAaaServerName?: string | undefined;
  /** LCS-Capabilities-Sets (2404, vendor 10415), Unsigned32, 3GPP TS 29.173. */
  lcsCapabilitiesSets?: number | undefined;
  /** GMLC-Address (2405, vendor 10415), Address, 3GPP TS 29.173. */
  gmlcAddress?: Address | undefined;
}
/** What may be written for Serving-Node. */
export interface ServingNodeInput extends GroupInput<ServingNode> {}

/** Additional-Serving-Node (2406, vendor 10415), Grouped, 3GPP TS 29.173. */
export interface AdditionalServingNode extends Group<AdditionalServingNodeInput> {
  /** SGSN-Number (1489, vendor 10415), OctetString, 3GPP TS 29.272. */
  sgsnNumber?: Buffer | undefined;
  /** MME-Name (2402, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  mmeName?: string | undefined;
  /** SGSN-Name (2409, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  sgsnName?: string | undefined;
  /** SGSN-Realm (2410, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  sgsnRealm?: string | undefined;
  /** MME-Realm (2408, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  mmeRealm?: string | undefined;
  /** MSC-Number (2403, vendor 10415), OctetString, 3GPP TS 29.173. */
  mscNumber?: Buffer | undefined;
  /** 3GPP-AAA-Server-Name (318, vendor 10415), DiameterIdentity, 3GPP TS 29.273. */
  tgppAaaServerName?: string | undefined;
  /** LCS-Capabilities-Sets (2404, vendor 10415), Unsigned32, 3GPP TS 29.173. */
  lcsCapabilitiesSets?: number | undefined;
  /** GMLC-Address (2405, vendor 10415), Address, 3GPP TS 29.173. */
  gmlcAddress?: Address | undefined;
}
/** What may be written for Additional-Serving-Node. */
export interface AdditionalServingNodeInput extends GroupInput<AdditionalServingNode> {}
