// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29172Types from "./ts29172.ts";
import type * as ts29173GroupsTypes from "./ts29173-groups.ts";
import type * as ts32299Types from "./ts32299.ts";

/** LCS-EPS-Client-Name (2501, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface LcsEpsClientName extends Group<LcsEpsClientNameInput> {
  /** LCS-Name-String (1238, vendor 10415), UTF8String, 3GPP TS 32.299. */
  lcsNameString?: string | undefined;
  /** LCS-Format-Indicator (1237, vendor 10415), Enumerated, 3GPP TS 32.299. */
  lcsFormatIndicator?: ts32299Types.LcsFormatIndicator | (number & {}) | undefined;
}
/** What may be written for LCS-EPS-Client-Name. */
export interface LcsEpsClientNameInput extends GroupInput<LcsEpsClientName, {
  lcsFormatIndicator: keyof typeof ts32299Types.LcsFormatIndicator;
}> {}

/** LCS-Requestor-Name (2502, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface LcsRequestorName extends Group<LcsRequestorNameInput> {
  /** LCS-Requestor-ID-String (1240, vendor 10415), UTF8String, 3GPP TS 32.299. */
  lcsRequestorIdString?: string | undefined;
  /** LCS-Format-Indicator (1237, vendor 10415), Enumerated, 3GPP TS 32.299. */
  lcsFormatIndicator?: ts32299Types.LcsFormatIndicator | (number & {}) | undefined;
}
/** What may be written for LCS-Requestor-Name. */
export interface LcsRequestorNameInput extends GroupInput<LcsRequestorName, {
  lcsFormatIndicator: keyof typeof ts32299Types.LcsFormatIndicator;
}> {}

/** Reporting-PLMN-List (2543, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface ReportingPlmnList extends Group<ReportingPlmnListInput> {
  /** PLMN-ID-List (2544, vendor 10415), Grouped, 3GPP TS 29.172. */
  plmnIdList: PlmnIdList[];
  /** Prioritized-List-Indicator (2551, vendor 10415), Enumerated, 3GPP TS 29.172. */
  prioritizedListIndicator?: ts29172Types.PrioritizedListIndicator | (number & {}) | undefined;
}
/** What may be written for Reporting-PLMN-List. */
export interface ReportingPlmnListInput extends GroupInput<ReportingPlmnList, {
  prioritizedListIndicator: keyof typeof ts29172Types.PrioritizedListIndicator;
}> {}

/** PLMN-ID-List (2544, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface PlmnIdList extends Group<PlmnIdListInput> {
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId: Buffer;
  /** Periodic-Location-Support-Indicator (2550, vendor 10415), Enumerated, 3GPP TS 29.172. */
  periodicLocationSupportIndicator?: ts29172Types.PeriodicLocationSupportIndicator | (number & {}) | undefined;
}
/** What may be written for PLMN-ID-List. */
export interface PlmnIdListInput extends GroupInput<PlmnIdList, {
  periodicLocationSupportIndicator: keyof typeof ts29172Types.PeriodicLocationSupportIndicator;
}> {}

/** Deferred-MT-LR-Data (2547, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface DeferredMtLrData extends Group<DeferredMtLrDataInput> {
  /** Deferred-Location-Type (2532, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  deferredLocationType: number;
  /** Termination-Cause (2548, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  terminationCause?: number | undefined;
  /** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
  servingNode?: ts29173GroupsTypes.ServingNode | undefined;
}
/** What may be written for Deferred-MT-LR-Data. */
export interface DeferredMtLrDataInput extends GroupInput<DeferredMtLrData, {
  terminationCause: keyof typeof ts29172Types.TerminationCause;
}> {}

/** Delayed-Location-Reporting-Data (2555, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface DelayedLocationReportingData extends Group<DelayedLocationReportingDataInput> {
  /** Termination-Cause (2548, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  terminationCause?: number | undefined;
  /** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
  servingNode?: ts29173GroupsTypes.ServingNode | undefined;
}
/** What may be written for Delayed-Location-Reporting-Data. */
export interface DelayedLocationReportingDataInput extends GroupInput<DelayedLocationReportingData, {
  terminationCause: keyof typeof ts29172Types.TerminationCause;
}> {}
