// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type ExtraAvps } from "../command.ts";
import type * as ts32299Types from "./ts32299.ts";

/** Cause (860, vendor 10415), Grouped. */
export interface Cause extends ExtraAvps {
  /** Cause-Code (861, vendor 10415), Integer32, 3GPP TS 32.299. */
  causeCode?: number | undefined;
  /** Node-Functionality (862, vendor 10415), Enumerated, 3GPP TS 32.299. */
  nodeFunctionality?: ts32299Types.NodeFunctionality | (number & {}) | undefined;
}

/** WLAN-Information (875, vendor 10415), Grouped. */
export interface WlanInformation extends ExtraAvps {
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

/** WLAN-Radio-Container (892, vendor 10415), Grouped. */
export interface WlanRadioContainer extends ExtraAvps {
  /** Operator-Name (126), OctetString, RFC 5580. */
  operatorName?: Buffer | undefined;
  /** Location-Type (1244, vendor 10415), Grouped, 3GPP TS 32.299. */
  locationType?: ts32299Types.LocationType | undefined;
  /** Location-Information (127), OctetString, RFC 5580. */
  locationInformation?: Buffer | undefined;
  /** WLAN-Technology (893, vendor 10415), Unsigned32. */
  wlanTechnology?: number | undefined;
}
