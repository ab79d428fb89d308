// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type ExtraAvps } from "../command.ts";
import type * as ts29172Types from "./ts29172.ts";
import type * as ts29173GroupsTypes from "./ts29173-groups.ts";
import type * as ts32299Types from "./ts32299.ts";

/** LCS-EPS-Client-Name (2501, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface LcsEpsClientName extends ExtraAvps {
  /** LCS-Name-String (1238, vendor 10415), UTF8String, 3GPP TS 32.299. */
  lcsNameString?: string | undefined;
  /** LCS-Format-Indicator (1237, vendor 10415), Enumerated, 3GPP TS 32.299. */
  lcsFormatIndicator?: ts32299Types.LcsFormatIndicator | (number & {}) | undefined;
}

/** LCS-Requestor-Name (2502, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface LcsRequestorName extends ExtraAvps {
  /** LCS-Requestor-ID-String (1240, vendor 10415), UTF8String, 3GPP TS 32.299. */
  lcsRequestorIdString?: string | undefined;
  /** LCS-Format-Indicator (1237, vendor 10415), Enumerated, 3GPP TS 32.299. */
  lcsFormatIndicator?: ts32299Types.LcsFormatIndicator | (number & {}) | undefined;
}

/** Reporting-PLMN-List (2543, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface ReportingPlmnList extends ExtraAvps {
  /** PLMN-ID-List (2544, vendor 10415), Grouped, 3GPP TS 29.172. */
  plmnIdList: PlmnIdList[];
  /** Prioritized-List-Indicator (2551, vendor 10415), Enumerated, 3GPP TS 29.172. */
  prioritizedListIndicator?: ts29172Types.PrioritizedListIndicator | (number & {}) | undefined;
}

/** PLMN-ID-List (2544, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface PlmnIdList extends ExtraAvps {
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId: Buffer;
  /** Periodic-Location-Support-Indicator (2550, vendor 10415), Enumerated, 3GPP TS 29.172. */
  periodicLocationSupportIndicator?: ts29172Types.PeriodicLocationSupportIndicator | (number & {}) | undefined;
}

/** Deferred-MT-LR-Data (2547, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface DeferredMtLrData extends ExtraAvps {
  /** Deferred-Location-Type (2532, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  deferredLocationType: number;
  /** Termination-Cause (2548, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  terminationCause?: number | undefined;
  /** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
  servingNode?: ts29173GroupsTypes.ServingNode | undefined;
}

/** Delayed-Location-Reporting-Data (2555, vendor 10415), Grouped, 3GPP TS 29.172. */
export interface DelayedLocationReportingData extends ExtraAvps {
  /** Termination-Cause (2548, vendor 10415), Unsigned32, 3GPP TS 29.172. */
  terminationCause?: number | undefined;
  /** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
  servingNode?: ts29173GroupsTypes.ServingNode | undefined;
}
