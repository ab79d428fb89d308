// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Values of Context-Type (256, vendor 12645), Enumerated. */
export const ContextType: {
  readonly PRIMARY: 0;
  readonly SECONDARY: 1;
} = {
  PRIMARY: 0,
  SECONDARY: 1,
};
/** A value of Context-Type. */
export type ContextType = (typeof ContextType)[keyof typeof ContextType];

/** Values of Radio-Access-Technology (260, vendor 12645), Enumerated. */
export const RadioAccessTechnology: {
  readonly UTRAN: 0;
  readonly GERAN: 1;
  readonly WLAN: 2;
} = {
  UTRAN: 0,
  GERAN: 1,
  WLAN: 2,
};
/** A value of Radio-Access-Technology. */
export type RadioAccessTechnology = (typeof RadioAccessTechnology)[keyof typeof RadioAccessTechnology];

/** Values of Vodafone-Reporting-Reason (261, vendor 12645), Enumerated. */
export const VodafoneReportingReason: {
  readonly THRESHOLD: 0;
  readonly QHT: 1;
  readonly FINAL: 2;
  readonly QUOTA_EXHAUSTED: 3;
  readonly VALIDITY_TIME: 4;
  readonly OTHER_QUOTA_TYPE: 5;
  readonly RATING_CONDITION_CHANGE: 6;
  readonly FORCED_REAUTHORISATION: 7;
} = {
  THRESHOLD: 0,
  QHT: 1,
  FINAL: 2,
  QUOTA_EXHAUSTED: 3,
  VALIDITY_TIME: 4,
  OTHER_QUOTA_TYPE: 5,
  RATING_CONDITION_CHANGE: 6,
  FORCED_REAUTHORISATION: 7,
};
/** A value of Vodafone-Reporting-Reason. */
export type VodafoneReportingReason = (typeof VodafoneReportingReason)[keyof typeof VodafoneReportingReason];

/** Vodafone-Trigger (265, vendor 12645), Grouped. */
export interface VodafoneTrigger extends Group<VodafoneTriggerInput> {
  /** Vodafone-Trigger-Type (266, vendor 12645), Enumerated. */
  vodafoneTriggerType?: (VodafoneTriggerType | (number & {}))[] | undefined;
}
/** What may be written for Vodafone-Trigger. */
export interface VodafoneTriggerInput extends GroupInput<VodafoneTrigger, {
  vodafoneTriggerType: readonly (VodafoneTriggerType | (number & {}) | keyof typeof VodafoneTriggerType)[];
}> {}

/** Values of Vodafone-Trigger-Type (266, vendor 12645), Enumerated. */
export const VodafoneTriggerType: {
  readonly CHANGE_IN_SGSN_IP_ADDRESS: 1;
  readonly CHANGEINQOS_ANY: 2;
  readonly CHANGEINLOCATION_ANY: 3;
  readonly CHANGEINRAT: 4;
  readonly CHANGEINQOS_TRAFFIC_CLASS: 10;
  readonly CHANGEINQOS_RELIABILITY_CLASS: 11;
  readonly CHANGEINQOS_DELAY_CLASS: 12;
  readonly CHANGEINQOS_PEAK_THROUGHPUT: 13;
  readonly CHANGEINQOS_PRECEDENCE_CLASS: 14;
  readonly CHANGEINQOS_MEAN_THROUGHPUT: 15;
  readonly CHANGEINQOS_MAXIMUM_BIT_RATE_FOR_UPLINK: 16;
  readonly CHANGEINQOS_MAXIMUM_BIT_RATE_FOR_DOWNLINK: 17;
  readonly CHANGEINQOS_RESIDUAL_BER: 18;
  readonly CHANGEINQOS_SDU_ERROR_RATIO: 19;
  readonly CHANGEINQOS_TRANSFER_DELAY: 20;
} = {
  CHANGE_IN_SGSN_IP_ADDRESS: 1,
  CHANGEINQOS_ANY: 2,
  CHANGEINLOCATION_ANY: 3,
  CHANGEINRAT: 4,
  CHANGEINQOS_TRAFFIC_CLASS: 10,
  CHANGEINQOS_RELIABILITY_CLASS: 11,
  CHANGEINQOS_DELAY_CLASS: 12,
  CHANGEINQOS_PEAK_THROUGHPUT: 13,
  CHANGEINQOS_PRECEDENCE_CLASS: 14,
  CHANGEINQOS_MEAN_THROUGHPUT: 15,
  CHANGEINQOS_MAXIMUM_BIT_RATE_FOR_UPLINK: 16,
  CHANGEINQOS_MAXIMUM_BIT_RATE_FOR_DOWNLINK: 17,
  CHANGEINQOS_RESIDUAL_BER: 18,
  CHANGEINQOS_SDU_ERROR_RATIO: 19,
  CHANGEINQOS_TRANSFER_DELAY: 20,
};
/** A value of Vodafone-Trigger-Type. */
export type VodafoneTriggerType = (typeof VodafoneTriggerType)[keyof typeof VodafoneTriggerType];
