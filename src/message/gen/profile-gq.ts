// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29214Types from "./ts29214.ts";

/** Flows (510, vendor 10415), Grouped, 3GPP TS 29.214. */
export interface Flows extends Group<FlowsInput> {
  /** Media-Component-Number (518, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  mediaComponentNumber: number;
  /** Flow-Number (509, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  flowNumber?: number[] | undefined;
}
/** What may be written for Flows. */
export interface FlowsInput extends GroupInput<Flows> {}

/** Media-Component-Description (517, vendor 10415), Grouped, 3GPP TS 29.214. */
export interface MediaComponentDescription extends Group<MediaComponentDescriptionInput> {
  /** Media-Component-Number (518, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  mediaComponentNumber: number;
  /** Media-Sub-Component (519, vendor 10415), Grouped, 3GPP TS 29.214. */
  mediaSubComponent?: MediaSubComponent[] | undefined;
  /** AF-Application-Identifier (504, vendor 10415), OctetString, 3GPP TS 29.214. */
  afApplicationIdentifier?: Buffer | undefined;
  /** Media-Type (520, vendor 10415), Enumerated, 3GPP TS 29.214. */
  mediaType?: ts29214Types.MediaType | (number & {}) | undefined;
  /** Max-Requested-Bandwidth-UL (516, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthUl?: number | undefined;
  /** Max-Requested-Bandwidth-DL (515, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthDl?: number | undefined;
  /** Flow-Status (511, vendor 10415), Enumerated, 3GPP TS 29.214. */
  flowStatus?: ts29214Types.FlowStatus | (number & {}) | undefined;
  /** RS-Bandwidth (522, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  rsBandwidth?: number | undefined;
  /** RR-Bandwidth (521, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  rrBandwidth?: number | undefined;
}
/** What may be written for Media-Component-Description. */
export interface MediaComponentDescriptionInput extends GroupInput<MediaComponentDescription, {
  mediaType: keyof typeof ts29214Types.MediaType;
  flowStatus: keyof typeof ts29214Types.FlowStatus;
}> {}

/** Media-Sub-Component (519, vendor 10415), Grouped, 3GPP TS 29.214. */
export interface MediaSubComponent extends Group<MediaSubComponentInput> {
  /** Flow-Number (509, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  flowNumber: number;
  /** Flow-Description (507, vendor 10415), IPFilterRule, 3GPP TS 29.214. */
  flowDescription?: string[] | undefined;
  /** Flow-Status (511, vendor 10415), Enumerated, 3GPP TS 29.214. */
  flowStatus?: ts29214Types.FlowStatus | (number & {}) | undefined;
  /** Flow-Usage (512, vendor 10415), Enumerated, 3GPP TS 29.214. */
  flowUsage?: ts29214Types.FlowUsage | (number & {}) | undefined;
  /** Max-Requested-Bandwidth-UL (516, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthUl?: number | undefined;
  /** Max-Requested-Bandwidth-DL (515, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthDl?: number | undefined;
}
/** What may be written for Media-Sub-Component. */
export interface MediaSubComponentInput extends GroupInput<MediaSubComponent, {
  flowStatus: keyof typeof ts29214Types.FlowStatus;
  flowUsage: keyof typeof ts29214Types.FlowUsage;
}> {}
