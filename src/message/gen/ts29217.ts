// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Aggregated-Congestion-Info (4000, vendor 10415), Grouped, 3GPP TS 29.217. */
export interface AggregatedCongestionInfo extends Group<AggregatedCongestionInfoInput> {
  /** Congestion-Location-Id (4006, vendor 10415), Grouped, 3GPP TS 29.217. */
  congestionLocationId?: CongestionLocationId | undefined;
  /** IMSI-List (4009, vendor 10415), OctetString, 3GPP TS 29.217. */
  imsiList?: Buffer | undefined;
}
/** What may be written for Aggregated-Congestion-Info. */
export interface AggregatedCongestionInfoInput extends GroupInput<AggregatedCongestionInfo> {}

/** Aggregated-RUCI-Report (4001, vendor 10415), Grouped, 3GPP TS 29.217. */
export interface AggregatedRuciReport extends Group<AggregatedRuciReportInput> {
  /** Aggregated-Congestion-Info (4000, vendor 10415), Grouped, 3GPP TS 29.217. */
  aggregatedCongestionInfo: AggregatedCongestionInfo[];
  /** Called-Station-Id (30), UTF8String, RFC 7155. */
  calledStationId?: string | undefined;
  /** Congestion-Level-Value (4005, vendor 10415), Unsigned32, 3GPP TS 29.217. */
  congestionLevelValue?: number | undefined;
  /** Congestion-Level-Set-Id (4004, vendor 10415), Unsigned32, 3GPP TS 29.217. */
  congestionLevelSetId?: number | undefined;
}
/** What may be written for Aggregated-RUCI-Report. */
export interface AggregatedRuciReportInput extends GroupInput<AggregatedRuciReport> {}

/** Congestion-Level-Definition (4002, vendor 10415), Grouped, 3GPP TS 29.217. */
export interface CongestionLevelDefinition extends Group<CongestionLevelDefinitionInput> {
  /** Congestion-Level-Set-Id (4004, vendor 10415), Unsigned32, 3GPP TS 29.217. */
  congestionLevelSetId: number;
  /** Congestion-Level-Range (4003, vendor 10415), Unsigned32, 3GPP TS 29.217. */
  congestionLevelRange: number;
}
/** What may be written for Congestion-Level-Definition. */
export interface CongestionLevelDefinitionInput extends GroupInput<CongestionLevelDefinition> {}

/** Congestion-Location-Id (4006, vendor 10415), Grouped, 3GPP TS 29.217. */
export interface CongestionLocationId extends Group<CongestionLocationIdInput> {
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** eNodeB-Id (4008, vendor 10415), OctetString, 3GPP TS 29.217. */
  enodebId?: Buffer | undefined;
  /** Extended-eNodeB-ID (4013, vendor 10415), OctetString, 3GPP TS 29.217. */
  extendedEnodebId?: Buffer | undefined;
}
/** What may be written for Congestion-Location-Id. */
export interface CongestionLocationIdInput extends GroupInput<CongestionLocationId> {}

/** Values of Reporting-Restriction (4011, vendor 10415), Unsigned32, 3GPP TS 29.217. */
export const ReportingRestriction: {
  readonly NO_REPORTING_RESTRICTION: 0;
  readonly CONDITIONAL_REPORTING_RESTRICTION: 1;
  readonly UNCONDITIONAL_REPORTING_RESTRICTION: 2;
} = {
  NO_REPORTING_RESTRICTION: 0,
  CONDITIONAL_REPORTING_RESTRICTION: 1,
  UNCONDITIONAL_REPORTING_RESTRICTION: 2,
};
/** A value of Reporting-Restriction. */
export type ReportingRestriction = (typeof ReportingRestriction)[keyof typeof ReportingRestriction];

/** Values of RUCI-Action (4012, vendor 10415), Unsigned32, 3GPP TS 29.217. */
export const RuciAction: {
  readonly DISABLE_RUCI_REPORTING: 0;
  readonly ENABLE_RUCI_REPORTING: 1;
  readonly RELEASE_CONTEXT: 2;
} = {
  DISABLE_RUCI_REPORTING: 0,
  ENABLE_RUCI_REPORTING: 1,
  RELEASE_CONTEXT: 2,
};
/** A value of RUCI-Action. */
export type RuciAction = (typeof RuciAction)[keyof typeof RuciAction];
