// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Communication-Failure-Information (4300, vendor 10415), Grouped, 3GPP TS 29.128. */
export interface CommunicationFailureInformation extends Group<CommunicationFailureInformationInput> {
  /** Cause-Type (4301, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  causeType?: number | undefined;
  /** S1AP-Cause (4302, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  s1apCause?: number | undefined;
  /** RANAP-Cause (4303, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  ranapCause?: number | undefined;
  /** BSSGP-Cause (4309, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  bssgpCause?: number | undefined;
  /** GMM-Cause (4304, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  gmmCause?: number | undefined;
  /** SM-Cause (4305, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  smCause?: number | undefined;
}
/** What may be written for Communication-Failure-Information. */
export interface CommunicationFailureInformationInput extends GroupInput<CommunicationFailureInformation, {
  causeType: keyof typeof CauseType;
}> {}

/** Values of Cause-Type (4301, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const CauseType: {
  readonly RADIO_NETWORK_LAYER: 0;
  readonly TRANSPORT_LAYER: 1;
  readonly NAS: 2;
  readonly PROTOCOL: 3;
  readonly MISCELLANEOUS: 4;
} = {
  RADIO_NETWORK_LAYER: 0,
  TRANSPORT_LAYER: 1,
  NAS: 2,
  PROTOCOL: 3,
  MISCELLANEOUS: 4,
};
/** A value of Cause-Type. */
export type CauseType = (typeof CauseType)[keyof typeof CauseType];

/** Serving-PLMN-Rate-Control (4310, vendor 10415), Grouped, 3GPP TS 29.128. */
export interface ServingPlmnRateControl extends Group<ServingPlmnRateControlInput> {
  /** Uplink-Rate-Limit (4311, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  uplinkRateLimit?: number | undefined;
  /** Downlink-Rate-Limit (4312, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  downlinkRateLimit?: number | undefined;
}
/** What may be written for Serving-PLMN-Rate-Control. */
export interface ServingPlmnRateControlInput extends GroupInput<ServingPlmnRateControl> {}

/** Values of Connection-Action (4314, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const ConnectionAction: {
  readonly CONNECTION_ESTABLISHMENT: 0;
  readonly CONNECTION_RELEASE: 1;
  readonly CONNECTION_UPDATE: 2;
} = {
  CONNECTION_ESTABLISHMENT: 0,
  CONNECTION_RELEASE: 1,
  CONNECTION_UPDATE: 2,
};
/** A value of Connection-Action. */
export type ConnectionAction = (typeof ConnectionAction)[keyof typeof ConnectionAction];

/** RRC-Cause-Counter (4318, vendor 10415), Grouped, 3GPP TS 29.128. */
export interface RrcCauseCounter extends Group<RrcCauseCounterInput> {
  /** Counter-Value (4319, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  counterValue?: number | undefined;
  /** RRC-Counter-Timestamp (4320, vendor 10415), Time, 3GPP TS 29.128. */
  rrcCounterTimestamp?: Date | undefined;
}
/** What may be written for RRC-Cause-Counter. */
export interface RrcCauseCounterInput extends GroupInput<RrcCauseCounter> {}

/** Values of Reachability-Cause (4325, vendor 10415), Unsigned32, 3GPP TS 29.128. */
export const ReachabilityCause: {
  readonly CHANGE_TO_CONNECTED_MODE: 0;
  readonly REACHABLE_FOR_PAGING: 1;
} = {
  CHANGE_TO_CONNECTED_MODE: 0,
  REACHABLE_FOR_PAGING: 1,
};
/** A value of Reachability-Cause. */
export type ReachabilityCause = (typeof ReachabilityCause)[keyof typeof ReachabilityCause];

/** APN-Rate-Control-Status (4326, vendor 10415), Grouped, 3GPP TS 29.128. */
export interface ApnRateControlStatus extends Group<ApnRateControlStatusInput> {
}
/** What may be written for APN-Rate-Control-Status. */
export interface ApnRateControlStatusInput extends GroupInput<ApnRateControlStatus> {}
