// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** OC-Supported-Features (621), Grouped, RFC 7683. */
export interface OcSupportedFeatures extends Group<OcSupportedFeaturesInput> {
  /** OC-Feature-Vector (622), Unsigned64, RFC 7683. */
  ocFeatureVector?: bigint | undefined;
}
/** What may be written for OC-Supported-Features. */
export interface OcSupportedFeaturesInput extends GroupInput<OcSupportedFeatures> {}

/** OC-OLR (623), Grouped, RFC 7683. */
export interface OcOlr extends Group<OcOlrInput> {
  /** OC-Sequence-Number (624), Unsigned64, RFC 7683. */
  ocSequenceNumber: bigint;
  /** OC-Report-Type (626), Enumerated, RFC 7683. */
  ocReportType: OcReportType;
  /** OC-Reduction-Percentage (627), Unsigned32, RFC 7683. */
  ocReductionPercentage?: number | undefined;
  /** OC-Validity-Duration (625), Unsigned32, RFC 7683. */
  ocValidityDuration?: number | undefined;
}
/** What may be written for OC-OLR. */
export interface OcOlrInput extends GroupInput<OcOlr, {
  ocReportType: keyof typeof OcReportType;
}> {}

/** Values of OC-Report-Type (626), Enumerated, RFC 7683. */
export const OcReportType: {
  readonly HOST_REPORT: 0;
  readonly REALM_REPORT: 1;
  readonly PEER_REPORT: 2;
} = {
  HOST_REPORT: 0,
  REALM_REPORT: 1,
  PEER_REPORT: 2,
};
/** A value of OC-Report-Type. */
export type OcReportType = (typeof OcReportType)[keyof typeof OcReportType];
