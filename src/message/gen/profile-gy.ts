// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";
import type * as rfc8506GroupsTypes from "./rfc8506-groups.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts32299Types from "./ts32299.ts";

/** Multiple-Services-Credit-Control (456), Grouped, RFC 8506. */
export interface MultipleServicesCreditControl extends Group<MultipleServicesCreditControlInput> {
  /** Granted-Service-Unit (431), Grouped, RFC 8506. */
  grantedServiceUnit?: rfc8506Types.GrantedServiceUnit | undefined;
  /** Requested-Service-Unit (437), Grouped, RFC 8506. */
  requestedServiceUnit?: rfc8506Types.RequestedServiceUnit | undefined;
  /** Used-Service-Unit (446), Grouped, RFC 8506. */
  usedServiceUnit?: rfc8506GroupsTypes.UsedServiceUnit[] | undefined;
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
  /** Time-Quota-Threshold (868, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  timeQuotaThreshold?: number | undefined;
  /** Volume-Quota-Threshold (869, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  volumeQuotaThreshold?: number | undefined;
  /** Unit-Quota-Threshold (1226, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  unitQuotaThreshold?: number | undefined;
  /** Quota-Holding-Time (871, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  quotaHoldingTime?: number | undefined;
  /** Quota-Consumption-Time (881, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  quotaConsumptionTime?: number | undefined;
  /** Reporting-Reason (872, vendor 10415), Enumerated, 3GPP TS 32.299. */
  reportingReason?: (ts32299Types.ReportingReason | (number & {}))[] | undefined;
  /** Trigger (1264, vendor 10415), Grouped, 3GPP TS 32.299. */
  trigger?: ts32299Types.Trigger | undefined;
  /** PS-Furnish-Charging-Information (865, vendor 10415), Grouped, 3GPP TS 32.299. */
  psFurnishChargingInformation?: ts32299Types.PsFurnishChargingInformation | undefined;
  /** Refund-Information (2022, vendor 10415), OctetString, 3GPP TS 32.299. */
  refundInformation?: Buffer | undefined;
  /** AF-Correlation-Information (1276, vendor 10415), Grouped, 3GPP TS 32.299. */
  afCorrelationInformation?: ts32299Types.AfCorrelationInformation[] | undefined;
  /** Envelope (1266, vendor 10415), Grouped, 3GPP TS 32.299. */
  envelope?: ts32299Types.Envelope[] | undefined;
  /** Envelope-Reporting (1268, vendor 10415), Enumerated, 3GPP TS 32.299. */
  envelopeReporting?: ts32299Types.EnvelopeReporting | (number & {}) | undefined;
  /** Time-Quota-Mechanism (1270, vendor 10415), Grouped, 3GPP TS 32.299. */
  timeQuotaMechanism?: ts32299Types.TimeQuotaMechanism | undefined;
  /** Service-Specific-Info (1249, vendor 10415), Grouped, 3GPP TS 32.299. */
  serviceSpecificInfo?: ts32299Types.ServiceSpecificInfo[] | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation | undefined;
  /** Announcement-Information (3904, vendor 10415), Grouped, 3GPP TS 32.299. */
  announcementInformation?: ts32299Types.AnnouncementInformation[] | undefined;
  /** 3GPP-RAT-Type (21, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppRatType?: Buffer | undefined;
  /** Related-Trigger (3926, vendor 10415), Grouped, 3GPP TS 32.299. */
  relatedTrigger?: ts32299Types.RelatedTrigger | undefined;
}
/** What may be written for Multiple-Services-Credit-Control. */
export interface MultipleServicesCreditControlInput extends GroupInput<MultipleServicesCreditControl, {
  tariffChangeUsage: keyof typeof rfc8506Types.TariffChangeUsage;
  resultCode: keyof typeof rfc6733Types.ResultCode;
  reportingReason: readonly (ts32299Types.ReportingReason | (number & {}) | keyof typeof ts32299Types.ReportingReason)[];
  envelopeReporting: keyof typeof ts32299Types.EnvelopeReporting;
}> {}
