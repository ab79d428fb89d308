// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc8506GroupsTypes from "./rfc8506-groups.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as vendorEricssonTypes from "./vendor-ericsson.ts";

/** Multiple-Services-Credit-Control (456), Grouped, RFC 8506. */
export interface MultipleServicesCreditControl extends Group<MultipleServicesCreditControlInput> {
  /** Service-Session-Id (1068, vendor 193), UTF8String, Ericsson Charging-Interrogation. */
  serviceSessionId: string;
  /** Granted-Service-Unit (431), Grouped, RFC 8506. */
  grantedServiceUnit?: rfc8506Types.GrantedServiceUnit | undefined;
  /** Requested-Service-Unit (437), Grouped, RFC 8506. */
  requestedServiceUnit?: rfc8506Types.RequestedServiceUnit | undefined;
  /** Used-Service-Unit (446), Grouped, RFC 8506. */
  usedServiceUnit?: rfc8506GroupsTypes.UsedServiceUnit[] | undefined;
  /** Service-Identifier (439), Unsigned32, RFC 8506. */
  serviceIdentifier?: number | undefined;
  /** Rating-Group (432), Unsigned32, RFC 8506. */
  ratingGroup?: number | undefined;
  /** Validity-Time (448), Unsigned32, RFC 8506. */
  validityTime?: number | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Result-Code-Extension (1067, vendor 193), Unsigned32. */
  resultCodeExtension?: number | undefined;
  /** Cost-Information (423), Grouped, RFC 8506. */
  costInformation?: rfc8506Types.CostInformation | undefined;
  /** Final-Unit-Indication (430), Grouped, RFC 8506. */
  finalUnitIndication?: rfc8506Types.FinalUnitIndication | undefined;
  /** Charging-State-Information (1066, vendor 193), OctetString, Ericsson Charging-Interrogation. */
  chargingStateInformation?: Buffer | undefined;
  /** CDR-Information (1064, vendor 193), OctetString, Ericsson Charging-Interrogation. */
  cdrInformation?: Buffer | undefined;
  /** Service-Setup-Result (1135, vendor 193), Unsigned32, Ericsson Charging-Interrogation. */
  serviceSetupResult?: number | undefined;
  /** Service-Setup-Result-Requested (1136, vendor 193), Enumerated, Ericsson Charging-Interrogation. */
  serviceSetupResultRequested?: vendorEricssonTypes.ServiceSetupResultRequested | (number & {}) | undefined;
  /** Subscriber-Information (1189, vendor 193), Grouped, Ericsson Charging-Interrogation. */
  subscriberInformation?: vendorEricssonTypes.SubscriberInformation | undefined;
}
/** What may be written for Multiple-Services-Credit-Control. */
export interface MultipleServicesCreditControlInput extends GroupInput<MultipleServicesCreditControl, {
  resultCode: keyof typeof rfc6733Types.ResultCode;
  serviceSetupResultRequested: keyof typeof vendorEricssonTypes.ServiceSetupResultRequested;
}> {}
