// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29343Types from "./ts29343.ts";

/** Monitor-Target (3607, vendor 10415), Grouped, 3GPP TS 29.343. */
export interface MonitorTarget extends Group<MonitorTargetInput> {
  /** Target-RPAUID (3844, vendor 10415), UTF8String, 3GPP TS 29.345. */
  targetRpauid: string;
  /** PDUID (3604, vendor 10415), OctetString, 3GPP TS 29.343. */
  pduid: Buffer;
  /** Metadata-Indicator (3612, vendor 10415), Unsigned32, 3GPP TS 29.343. */
  metadataIndicator?: number | undefined;
  /** ProSe-Code-Suffix-Mask (3608, vendor 10415), Grouped, 3GPP TS 29.343. */
  proseCodeSuffixMask?: ts29343Types.ProseCodeSuffixMask[] | undefined;
}
/** What may be written for Monitor-Target. */
export interface MonitorTargetInput extends GroupInput<MonitorTarget, {
  metadataIndicator: keyof typeof ts29343Types.MetadataIndicator;
}> {}

/** Banned-User-Target (3611, vendor 10415), Grouped, 3GPP TS 29.343. */
export interface BannedUserTarget extends Group<BannedUserTargetInput> {
  /** Target-RPAUID (3844, vendor 10415), UTF8String, 3GPP TS 29.345. */
  targetRpauid: string;
  /** Target-PDUID (3845, vendor 10415), OctetString, 3GPP TS 29.345. */
  targetPduid: Buffer;
}
/** What may be written for Banned-User-Target. */
export interface BannedUserTargetInput extends GroupInput<BannedUserTarget> {}
