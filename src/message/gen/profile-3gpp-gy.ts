// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29272Types from "./ts29272.ts";
import type * as ts32299Types from "./ts32299.ts";

/** Final-Unit-Indication (430), Grouped, RFC 8506. */
export interface FinalUnitIndication extends Group<FinalUnitIndicationInput> {
  /** Final-Unit-Action (449), Enumerated, RFC 8506. */
  finalUnitAction: rfc8506Types.FinalUnitAction;
  /** Redirect-Server (434), Grouped, RFC 8506. */
  redirectServer?: rfc8506Types.RedirectServer | undefined;
}
/** What may be written for Final-Unit-Indication. */
export interface FinalUnitIndicationInput extends GroupInput<FinalUnitIndication, {
  finalUnitAction: keyof typeof rfc8506Types.FinalUnitAction;
}> {}

/** Used-Service-Unit (446), Grouped, RFC 8506. */
export interface UsedServiceUnit extends Group<UsedServiceUnitInput> {
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
}
/** What may be written for Used-Service-Unit. */
export interface UsedServiceUnitInput extends GroupInput<UsedServiceUnit> {}

/** Multiple-Services-Credit-Control (456), Grouped, RFC 8506. */
export interface MultipleServicesCreditControl extends Group<MultipleServicesCreditControlInput> {
  /** Requested-Service-Unit (437), Grouped, RFC 8506. */
  requestedServiceUnit?: rfc8506Types.RequestedServiceUnit | undefined;
  /** Used-Service-Unit (446), Grouped, RFC 8506. */
  usedServiceUnit?: UsedServiceUnit[] | undefined;
  /** Rating-Group (432), Unsigned32, RFC 8506. */
  ratingGroup?: number | undefined;
  /** Reporting-Reason (872, vendor 10415), Enumerated, 3GPP TS 32.299. */
  reportingReason?: (ts32299Types.ReportingReason | (number & {}))[] | undefined;
  /** Trigger (1264, vendor 10415), Grouped, 3GPP TS 32.299. */
  trigger?: ts32299Types.Trigger | undefined;
  /** AF-Correlation-Information (1276, vendor 10415), Grouped, 3GPP TS 32.299. */
  afCorrelationInformation?: ts32299Types.AfCorrelationInformation[] | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation | undefined;
}
/** What may be written for Multiple-Services-Credit-Control. */
export interface MultipleServicesCreditControlInput extends GroupInput<MultipleServicesCreditControl, {
  reportingReason: readonly (ts32299Types.ReportingReason | (number & {}) | keyof typeof ts32299Types.ReportingReason)[];
}> {}

/** Service-Information (873, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ServiceInformation extends Group<ServiceInformationInput> {
  /** PS-Information (874, vendor 10415), Grouped, 3GPP TS 32.299. */
  psInformation?: PsInformation | undefined;
}
/** What may be written for Service-Information. */
export interface ServiceInformationInput extends GroupInput<ServiceInformation> {}

/** PS-Information (874, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface PsInformation extends Group<PsInformationInput> {
  /** 3GPP-Charging-Id (2, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppChargingId?: Buffer | undefined;
  /** PDN-Connection-Charging-ID (2050, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  pdnConnectionChargingId?: number | undefined;
  /** PDN-Type (1456, vendor 10415), Enumerated, 3GPP TS 29.272. */
  pdnType?: ts29272Types.PdnType | (number & {}) | undefined;
  /** PDP-Address (1227, vendor 10415), Address, 3GPP TS 32.299. */
  pdpAddress?: Address | undefined;
  /** PDP-Address-Prefix-Length (2606, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  pdpAddressPrefixLength?: number | undefined;
  /** 3GPP-GPRS-Negotiated-QoS-Profile (5, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppGprsNegotiatedQosProfile?: string | undefined;
  /** GGSN-Address (847, vendor 10415), Address, 3GPP TS 32.299. */
  ggsnAddress?: Address | undefined;
  /** TDF-IP-Address (1091, vendor 10415), Address, 3GPP TS 29.212. */
  tdfIpAddress?: Address | undefined;
  /** 3GPP-IMSI-MCC-MNC (8, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppImsiMccMnc?: string | undefined;
  /** 3GPP-GGSN-MCC-MNC (9, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppGgsnMccMnc?: string | undefined;
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** 3GPP-Session-Stop-Indicator (11, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppSessionStopIndicator?: Buffer | undefined;
  /** 3GPP-Selection-Mode (12, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppSelectionMode?: string | undefined;
  /** 3GPP-MS-TimeZone (23, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppMsTimezone?: Buffer | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType?: ts29212Types.RatType | (number & {}) | undefined;
}
/** What may be written for PS-Information. */
export interface PsInformationInput extends GroupInput<PsInformation, {
  pdnType: keyof typeof ts29272Types.PdnType;
  ratType: keyof typeof ts29212Types.RatType;
}> {}
