// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** ProSe-Subscription-Data (3701, vendor 10415), Grouped, 3GPP TS 29.344. */
export interface ProseSubscriptionData extends Group<ProseSubscriptionDataInput> {
  /** ProSe-Permission (3702, vendor 10415), Unsigned32, 3GPP TS 29.344. */
  prosePermission: number;
  /** ProSe-Allowed-PLMN (3703, vendor 10415), Grouped, 3GPP TS 29.344. */
  proseAllowedPlmn?: ProseAllowedPlmn[] | undefined;
  /** 3GPP-Charging-Characteristics (13, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppChargingCharacteristics?: string | undefined;
}
/** What may be written for ProSe-Subscription-Data. */
export interface ProseSubscriptionDataInput extends GroupInput<ProseSubscriptionData> {}

/** ProSe-Allowed-PLMN (3703, vendor 10415), Grouped, 3GPP TS 29.344. */
export interface ProseAllowedPlmn extends Group<ProseAllowedPlmnInput> {
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer | undefined;
  /** Authorized-Discovery-Range (3708, vendor 10415), Unsigned32, 3GPP TS 29.344. */
  authorizedDiscoveryRange?: number | undefined;
  /** ProSe-Direct-Allowed (3704, vendor 10415), Unsigned32, 3GPP TS 29.344. */
  proseDirectAllowed?: number | undefined;
}
/** What may be written for ProSe-Allowed-PLMN. */
export interface ProseAllowedPlmnInput extends GroupInput<ProseAllowedPlmn> {}

/** ProSe-Initial-Location-Information (3707, vendor 10415), Grouped, 3GPP TS 29.344. */
export interface ProseInitialLocationInformation extends Group<ProseInitialLocationInformationInput> {
  /** MME-Name (2402, vendor 10415), DiameterIdentity, 3GPP TS 29.173. */
  mmeName?: string | undefined;
  /** E-UTRAN-Cell-Global-Identity (1602, vendor 10415), OctetString, 3GPP TS 29.272. */
  eUtranCellGlobalIdentity?: Buffer | undefined;
  /** Tracking-Area-Identity (1603, vendor 10415), OctetString, 3GPP TS 29.272. */
  trackingAreaIdentity?: Buffer | undefined;
  /** Age-Of-Location-Information (1611, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  ageOfLocationInformation?: number | undefined;
}
/** What may be written for ProSe-Initial-Location-Information. */
export interface ProseInitialLocationInformationInput extends GroupInput<ProseInitialLocationInformation> {}
