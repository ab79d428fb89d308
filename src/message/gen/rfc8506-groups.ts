// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as ts32299Types from "./ts32299.ts";

/** Used-Service-Unit (446), Grouped, RFC 8506. */
export interface UsedServiceUnit extends Group<UsedServiceUnitInput> {
  /** Reporting-Reason (872, vendor 10415), Enumerated, 3GPP TS 32.299. */
  reportingReason?: ts32299Types.ReportingReason | (number & {}) | undefined;
  /** Tariff-Change-Usage (452), Enumerated, RFC 8506. */
  tariffChangeUsage?: rfc8506Types.TariffChangeUsage | undefined;
  /** CC-Time (420), Unsigned32, RFC 8506. */
  ccTime?: number | undefined;
  /** CC-Money (413), Grouped, RFC 8506. */
  ccMoney?: rfc8506Types.CcMoney | undefined;
  /** CC-Total-Octets (421), Unsigned64, RFC 8506. */
  ccTotalOctets?: bigint | undefined;
  /** CC-Input-Octets (412), Unsigned64, RFC 8506. */
  ccInputOctets?: bigint | undefined;
  /** CC-Output-Octets (414), Unsigned64, RFC 8506. */
  ccOutputOctets?: bigint | undefined;
  /** CC-Service-Specific-Units (417), Unsigned64, RFC 8506. */
  ccServiceSpecificUnits?: bigint | undefined;
  /** Event-Charging-TimeStamp (1258, vendor 10415), Time, 3GPP TS 32.299. */
  eventChargingTimestamp?: Date[] | undefined;
}
/** What may be written for Used-Service-Unit. */
export interface UsedServiceUnitInput extends GroupInput<UsedServiceUnit, {
  reportingReason: keyof typeof ts32299Types.ReportingReason;
  tariffChangeUsage: keyof typeof rfc8506Types.TariffChangeUsage;
}> {}

/** Multiple-Services-Credit-Control (456), Grouped, RFC 8506. */
export interface MultipleServicesCreditControl extends Group<MultipleServicesCreditControlInput> {
  /** Granted-Service-Unit (431), Grouped, RFC 8506. */
  grantedServiceUnit?: rfc8506Types.GrantedServiceUnit | undefined;
  /** Requested-Service-Unit (437), Grouped, RFC 8506. */
  requestedServiceUnit?: rfc8506Types.RequestedServiceUnit | undefined;
  /** Used-Service-Unit (446), Grouped, RFC 8506. */
  usedServiceUnit?: UsedServiceUnit[] | undefined;
  /** Tariff-Change-Usage (452), Enumerated, RFC 8506. */
  tariffChangeUsage?: rfc8506Types.TariffChangeUsage | undefined;
  /** Service-Identifier (439), Unsigned32, RFC 8506. */
  serviceIdentifier?: number[] | undefined;
  /** Rating-Group (432), Unsigned32, RFC 8506. */
  ratingGroup?: number | undefined;
  /** G-S-U-Pool-Reference (457), Grouped, RFC 8506. */
  gsuPoolReference?: rfc8506Types.GsuPoolReference[] | undefined;
  /** Validity-Time (448), Unsigned32, RFC 8506. */
  validityTime?: number | undefined;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode?: number | undefined;
  /** Final-Unit-Indication (430), Grouped, RFC 8506. */
  finalUnitIndication?: rfc8506Types.FinalUnitIndication | undefined;
  /** QoS-Final-Unit-Indication (669), Grouped, RFC 8506. */
  qosFinalUnitIndication?: rfc8506Types.QosFinalUnitIndication | undefined;
}
/** What may be written for Multiple-Services-Credit-Control. */
export interface MultipleServicesCreditControlInput extends GroupInput<MultipleServicesCreditControl, {
  tariffChangeUsage: keyof typeof rfc8506Types.TariffChangeUsage;
  resultCode: keyof typeof rfc6733Types.ResultCode;
}> {}
