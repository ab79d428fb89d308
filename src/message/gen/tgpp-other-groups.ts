// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as ts32299Types from "./ts32299.ts";

/** Cause (860, vendor 10415), Grouped. */
export interface Cause extends Group<CauseInput> {
  /** Cause-Code (861, vendor 10415), Integer32, 3GPP TS 32.299. */
  causeCode?: number | undefined;
  /** Node-Functionality (862, vendor 10415), Enumerated, 3GPP TS 32.299. */
  nodeFunctionality?: ts32299Types.NodeFunctionality | (number & {}) | undefined;
}
/** What may be written for Cause. */
export interface CauseInput extends GroupInput<Cause, {
  causeCode: keyof typeof ts32299Types.CauseCode;
  nodeFunctionality: keyof typeof ts32299Types.NodeFunctionality;
}> {}

/** WLAN-Information (875, vendor 10415), Grouped. */
export interface WlanInformation extends Group<WlanInformationInput> {
  /** WLAN-Session-Id (1246, vendor 10415), UTF8String. */
  wlanSessionId?: string | undefined;
  /** PDG-Address (895, vendor 10415), Address. */
  pdgAddress?: Address | undefined;
  /** PDG-Charging-Id (896, vendor 10415), Unsigned32. */
  pdgChargingId?: number | undefined;
  /** WAG-Address (890, vendor 10415), Address. */
  wagAddress?: Address | undefined;
  /** WAG-PLMN-Id (891, vendor 10415), OctetString. */
  wagPlmnId?: Buffer | undefined;
  /** WLAN-Radio-Container (892, vendor 10415), Grouped. */
  wlanRadioContainer?: WlanRadioContainer | undefined;
  /** WLAN-UE-Local-IPAddress (894, vendor 10415), Address. */
  wlanUeLocalIpaddress?: Address | undefined;
}
/** What may be written for WLAN-Information. */
export interface WlanInformationInput extends GroupInput<WlanInformation> {}

/** WLAN-Radio-Container (892, vendor 10415), Grouped. */
export interface WlanRadioContainer extends Group<WlanRadioContainerInput> {
  /** Operator-Name (126), OctetString, RFC 5580. */
  operatorName?: Buffer | undefined;
  /** Location-Type (1244, vendor 10415), Grouped, 3GPP TS 32.299. */
  locationType?: ts32299Types.LocationType | undefined;
  /** Location-Information (127), OctetString, RFC 5580. */
  locationInformation?: Buffer | undefined;
  /** WLAN-Technology (893, vendor 10415), Unsigned32. */
  wlanTechnology?: number | undefined;
}
/** What may be written for WLAN-Radio-Container. */
export interface WlanRadioContainerInput extends GroupInput<WlanRadioContainer> {}
