// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29154Types from "./ts29154.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29336Types from "./ts29336.ts";

/** Transfer-Policy (4207, vendor 10415), Grouped, 3GPP TS 29.154. */
export interface TransferPolicy extends Group<TransferPolicyInput> {
  /** Transfer-Policy-Id (4208, vendor 10415), Unsigned32, 3GPP TS 29.154. */
  transferPolicyId: number;
  /** Time-Window (4204, vendor 10415), Grouped, 3GPP TS 29.154. */
  timeWindow?: ts29154Types.TimeWindow | undefined;
  /** Rating-Group (432), Unsigned32, RFC 8506. */
  ratingGroup?: number | undefined;
  /** Max-Requested-Bandwidth-DL (515, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthDl?: number | undefined;
  /** Max-Requested-Bandwidth-UL (516, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthUl?: number | undefined;
}
/** What may be written for Transfer-Policy. */
export interface TransferPolicyInput extends GroupInput<TransferPolicy> {}

/** Access-Network-Reports (4210, vendor 10415), Grouped, 3GPP TS 29.154. */
export interface AccessNetworkReports extends Group<AccessNetworkReportsInput> {
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
  /** External-Identifier (3111, vendor 10415), UTF8String, 3GPP TS 29.336. */
  externalIdentifier?: string | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** User-Location-Info-Time (2812, vendor 10415), Time, 3GPP TS 29.212. */
  userLocationInfoTime?: Date | undefined;
  /** 3GPP-SGSN-MCC-MNC (18, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppSgsnMccMnc?: string | undefined;
  /** 3GPP-MS-TimeZone (23, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppMsTimezone?: Buffer | undefined;
  /** UE-Local-IP-Address (2805, vendor 10415), Address, 3GPP TS 29.212. */
  ueLocalIpAddress?: Address | undefined;
  /** TCP-Source-Port (2843, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  tcpSourcePort?: number | undefined;
  /** UDP-Source-Port (2806, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  udpSourcePort?: number | undefined;
  /** NetLoc-Access-Support (2824, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  netlocAccessSupport?: number | undefined;
}
/** What may be written for Access-Network-Reports. */
export interface AccessNetworkReportsInput extends GroupInput<AccessNetworkReports, {
  netlocAccessSupport: keyof typeof ts29212Types.NetlocAccessSupport;
}> {}

/** Event-Configuration (4211, vendor 10415), Grouped, 3GPP TS 29.154. */
export interface EventConfiguration extends Group<EventConfigurationInput> {
  /** Extended-SCEF-Reference-ID (4216, vendor 10415), Unsigned64, 3GPP TS 29.154. */
  extendedScefReferenceId: bigint;
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId: string;
  /** Monitoring-Type (3127, vendor 10415), Unsigned32, 3GPP TS 29.336. */
  monitoringType: number;
  /** Location-Information-Configuration (3135, vendor 10415), Grouped, 3GPP TS 29.336. */
  locationInformationConfiguration?: ts29336Types.LocationInformationConfiguration | undefined;
}
/** What may be written for Event-Configuration. */
export interface EventConfigurationInput extends GroupInput<EventConfiguration, {
  monitoringType: keyof typeof ts29336Types.MonitoringType;
}> {}

/** Event-Reports (4215, vendor 10415), Grouped, 3GPP TS 29.154. */
export interface EventReports extends Group<EventReportsInput> {
  /** Event-Reporting-Results (4214, vendor 10415), Unsigned32, 3GPP TS 29.154. */
  eventReportingResults: number;
  /** Extended-SCEF-Reference-ID (4216, vendor 10415), Unsigned64, 3GPP TS 29.154. */
  extendedScefReferenceId: bigint;
  /** Access-Network-Reports (4210, vendor 10415), Grouped, 3GPP TS 29.154. */
  accessNetworkReports?: AccessNetworkReports[] | undefined;
}
/** What may be written for Event-Reports. */
export interface EventReportsInput extends GroupInput<EventReports> {}
