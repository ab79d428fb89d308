// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29272Types from "./ts29272.ts";
import type * as ts29336Types from "./ts29336.ts";
import type * as ts32299Types from "./ts32299.ts";

/** MME-Location-Information (1600, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface MmeLocationInformation extends Group<MmeLocationInformationInput> {
  /** E-UTRAN-Cell-Global-Identity (1602, vendor 10415), OctetString, 3GPP TS 29.272. */
  eUtranCellGlobalIdentity?: Buffer | undefined;
  /** Tracking-Area-Identity (1603, vendor 10415), OctetString, 3GPP TS 29.272. */
  trackingAreaIdentity?: Buffer | undefined;
  /** Current-Location-Retrieved (1610, vendor 10415), Enumerated, 3GPP TS 29.272. */
  currentLocationRetrieved?: ts29272Types.CurrentLocationRetrieved | (number & {}) | undefined;
  /** Age-Of-Location-Information (1611, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  ageOfLocationInformation?: number | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: ts32299Types.UserCsgInformation | undefined;
  /** eNodeB-Id (4008, vendor 10415), OctetString, 3GPP TS 29.217. */
  enodebId?: Buffer | undefined;
  /** Extended-eNodeB-ID (4013, vendor 10415), OctetString, 3GPP TS 29.217. */
  extendedEnodebId?: Buffer | undefined;
}
/** What may be written for MME-Location-Information. */
export interface MmeLocationInformationInput extends GroupInput<MmeLocationInformation, {
  currentLocationRetrieved: keyof typeof ts29272Types.CurrentLocationRetrieved;
}> {}

/** SGSN-Location-Information (1601, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface SgsnLocationInformation extends Group<SgsnLocationInformationInput> {
  /** Cell-Global-Identity (1604, vendor 10415), OctetString, 3GPP TS 29.272. */
  cellGlobalIdentity?: Buffer | undefined;
  /** Service-Area-Identity (1607, vendor 10415), OctetString, 3GPP TS 29.272. */
  serviceAreaIdentity?: Buffer | undefined;
  /** Routing-Area-Identity (1605, vendor 10415), OctetString, 3GPP TS 29.272. */
  routingAreaIdentity?: Buffer | undefined;
  /** Current-Location-Retrieved (1610, vendor 10415), Enumerated, 3GPP TS 29.272. */
  currentLocationRetrieved?: ts29272Types.CurrentLocationRetrieved | (number & {}) | undefined;
  /** Age-Of-Location-Information (1611, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  ageOfLocationInformation?: number | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: ts32299Types.UserCsgInformation | undefined;
}
/** What may be written for SGSN-Location-Information. */
export interface SgsnLocationInformationInput extends GroupInput<SgsnLocationInformation, {
  currentLocationRetrieved: keyof typeof ts29272Types.CurrentLocationRetrieved;
}> {}

/** User-Identifier (3102, vendor 10415), Grouped, 3GPP TS 29.336. */
export interface UserIdentifier extends Group<UserIdentifierInput> {
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** External-Identifier (3111, vendor 10415), UTF8String, 3GPP TS 29.336. */
  externalIdentifier?: string | undefined;
  /** Type-Of-External-Identifier (3168, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  typeOfExternalIdentifier?: number | undefined;
}
/** What may be written for User-Identifier. */
export interface UserIdentifierInput extends GroupInput<UserIdentifier, {
  typeOfExternalIdentifier: keyof typeof ts29336Types.TypeOfExternalIdentifier;
}> {}
