// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";

/** Values of Rate-Limit-Action (131177, vendor 9), Unsigned32, Cisco. */
export const RateLimitAction: {
  readonly FORWARD: 0;
  readonly DROP: 1;
  readonly MARK_DSCP: 2;
} = {
  FORWARD: 0,
  DROP: 1,
  MARK_DSCP: 2,
};
/** A value of Rate-Limit-Action. */
export type RateLimitAction = (typeof RateLimitAction)[keyof typeof RateLimitAction];

/** MBR-Limit-Exceed-Action-UL (132006, vendor 9), Grouped, Cisco. */
export interface MbrLimitExceedActionUl extends Group<MbrLimitExceedActionUlInput> {
  /** Rate-Limit-Action (131177, vendor 9), Unsigned32, Cisco. */
  rateLimitAction?: number[] | undefined;
  /** DSCP (131178, vendor 9), Unsigned32, Cisco. */
  dscp?: number[] | undefined;
}
/** What may be written for MBR-Limit-Exceed-Action-UL. */
export interface MbrLimitExceedActionUlInput extends GroupInput<MbrLimitExceedActionUl, {
  rateLimitAction: readonly (number | keyof typeof RateLimitAction)[];
}> {}

/** MBR-Limit-Exceed-Action-DL (132008, vendor 9), Grouped, Cisco. */
export interface MbrLimitExceedActionDl extends Group<MbrLimitExceedActionDlInput> {
  /** Rate-Limit-Action (131177, vendor 9), Unsigned32, Cisco. */
  rateLimitAction?: number[] | undefined;
  /** DSCP (131178, vendor 9), Unsigned32, Cisco. */
  dscp?: number[] | undefined;
}
/** What may be written for MBR-Limit-Exceed-Action-DL. */
export interface MbrLimitExceedActionDlInput extends GroupInput<MbrLimitExceedActionDl, {
  rateLimitAction: readonly (number | keyof typeof RateLimitAction)[];
}> {}

/** Values of QoS-Level (132011, vendor 9), Unsigned32, Cisco. */
export const QosLevel: {
  readonly SUBSCRIBER_LEVEL: 1;
} = {
  SUBSCRIBER_LEVEL: 1,
};
/** A value of QoS-Level. */
export type QosLevel = (typeof QosLevel)[keyof typeof QosLevel];

/** Override-Charging-Parameters (132022, vendor 9), Grouped, Cisco. */
export interface OverrideChargingParameters extends Group<OverrideChargingParametersInput> {
  /** Override-Service-Identifier (132023, vendor 9), Unsigned32, Cisco. */
  overrideServiceIdentifier?: number[] | undefined;
  /** Override-Rating-Group (132024, vendor 9), Unsigned32, Cisco. */
  overrideRatingGroup?: number[] | undefined;
  /** Override-Online (132026, vendor 9), Enumerated, Cisco. */
  overrideOnline?: (OverrideOnline | (number & {}))[] | undefined;
  /** Override-Offline (132027, vendor 9), Enumerated, Cisco. */
  overrideOffline?: (OverrideOffline | (number & {}))[] | undefined;
}
/** What may be written for Override-Charging-Parameters. */
export interface OverrideChargingParametersInput extends GroupInput<OverrideChargingParameters, {
  overrideOnline: readonly (OverrideOnline | (number & {}) | keyof typeof OverrideOnline)[];
  overrideOffline: readonly (OverrideOffline | (number & {}) | keyof typeof OverrideOffline)[];
}> {}

/** Values of Override-Online (132026, vendor 9), Enumerated, Cisco. */
export const OverrideOnline: {
  readonly DISABLE_ONLINE: 0;
  readonly ENABLE_ONLINE: 1;
} = {
  DISABLE_ONLINE: 0,
  ENABLE_ONLINE: 1,
};
/** A value of Override-Online. */
export type OverrideOnline = (typeof OverrideOnline)[keyof typeof OverrideOnline];

/** Values of Override-Offline (132027, vendor 9), Enumerated, Cisco. */
export const OverrideOffline: {
  readonly DISABLE_OFFLINE: 0;
  readonly ENABLE_OFFLINE: 1;
} = {
  DISABLE_OFFLINE: 0,
  ENABLE_OFFLINE: 1,
};
/** A value of Override-Offline. */
export type OverrideOffline = (typeof OverrideOffline)[keyof typeof OverrideOffline];

/** Values of Override-Content-Filtering-State (132028, vendor 9), Enumerated, Cisco. */
export const OverrideContentFilteringState: {
  readonly DISABLE_CF: 0;
  readonly ENABLE_CF: 1;
} = {
  DISABLE_CF: 0,
  ENABLE_CF: 1,
};
/** A value of Override-Content-Filtering-State. */
export type OverrideContentFilteringState = (typeof OverrideContentFilteringState)[keyof typeof OverrideContentFilteringState];

/** Override-Policy-Parameters (132029, vendor 9), Grouped, Cisco. */
export interface OverridePolicyParameters extends Group<OverridePolicyParametersInput> {
  /** Override-QoS-Information (132030, vendor 9), Grouped, Cisco. */
  overrideQosInformation?: OverrideQosInformation[] | undefined;
  /** Override-Nexthop-Address (132054, vendor 9), Address, Cisco. */
  overrideNexthopAddress?: Address[] | undefined;
  /** Override-Tos-Value (132046, vendor 9), Grouped, Cisco. */
  overrideTosValue?: OverrideTosValue[] | undefined;
  /** Override-Content-Filtering-State (132028, vendor 9), Enumerated, Cisco. */
  overrideContentFilteringState?: (OverrideContentFilteringState | (number & {}))[] | undefined;
}
/** What may be written for Override-Policy-Parameters. */
export interface OverridePolicyParametersInput extends GroupInput<OverridePolicyParameters, {
  overrideContentFilteringState: readonly (OverrideContentFilteringState | (number & {}) | keyof typeof OverrideContentFilteringState)[];
}> {}

/** Override-QoS-Information (132030, vendor 9), Grouped, Cisco. */
export interface OverrideQosInformation extends Group<OverrideQosInformationInput> {
  /** Override-Max-Requested-Bandwidth-UL (132032, vendor 9), Unsigned32, Cisco. */
  overrideMaxRequestedBandwidthUl?: number[] | undefined;
  /** Override-Max-Requested-Bandwidth-DL (132033, vendor 9), Unsigned32, Cisco. */
  overrideMaxRequestedBandwidthDl?: number[] | undefined;
  /** Override-Guaranteed-Bitrate-UL (132034, vendor 9), Unsigned32, Cisco. */
  overrideGuaranteedBitrateUl?: number[] | undefined;
  /** Override-Guaranteed-Bitrate-DL (132035, vendor 9), Unsigned32, Cisco. */
  overrideGuaranteedBitrateDl?: number[] | undefined;
  /** Override-Allocation-Retention-Priority (132036, vendor 9), Grouped, Cisco. */
  overrideAllocationRetentionPriority?: OverrideAllocationRetentionPriority[] | undefined;
  /** Override-QoS-Class-Identifier (132039, vendor 9), Enumerated, Cisco. */
  overrideQosClassIdentifier?: (OverrideQosClassIdentifier | (number & {}))[] | undefined;
}
/** What may be written for Override-QoS-Information. */
export interface OverrideQosInformationInput extends GroupInput<OverrideQosInformation, {
  overrideQosClassIdentifier: readonly (OverrideQosClassIdentifier | (number & {}) | keyof typeof OverrideQosClassIdentifier)[];
}> {}

/** Override-Allocation-Retention-Priority (132036, vendor 9), Grouped, Cisco. */
export interface OverrideAllocationRetentionPriority extends Group<OverrideAllocationRetentionPriorityInput> {
  /** Override-Priority-Level (132037, vendor 9), Unsigned32, Cisco. */
  overridePriorityLevel?: number[] | undefined;
  /** Override-Pre-Emption-Capability (132038, vendor 9), Enumerated, Cisco. */
  overridePreEmptionCapability?: (OverridePreEmptionCapability | (number & {}))[] | undefined;
  /** Override-QoS-Class-Identifier (132039, vendor 9), Enumerated, Cisco. */
  overrideQosClassIdentifier?: (OverrideQosClassIdentifier | (number & {}))[] | undefined;
}
/** What may be written for Override-Allocation-Retention-Priority. */
export interface OverrideAllocationRetentionPriorityInput extends GroupInput<OverrideAllocationRetentionPriority, {
  overridePreEmptionCapability: readonly (OverridePreEmptionCapability | (number & {}) | keyof typeof OverridePreEmptionCapability)[];
  overrideQosClassIdentifier: readonly (OverrideQosClassIdentifier | (number & {}) | keyof typeof OverrideQosClassIdentifier)[];
}> {}

/** Values of Override-Pre-Emption-Capability (132038, vendor 9), Enumerated, Cisco. */
export const OverridePreEmptionCapability: {
  readonly PRE_EMPTION_CAPABILITY_ENABLED: 0;
  readonly PRE_EMPTION_CAPABILITY_DISABLED: 1;
} = {
  PRE_EMPTION_CAPABILITY_ENABLED: 0,
  PRE_EMPTION_CAPABILITY_DISABLED: 1,
};
/** A value of Override-Pre-Emption-Capability. */
export type OverridePreEmptionCapability = (typeof OverridePreEmptionCapability)[keyof typeof OverridePreEmptionCapability];

/** Values of Override-QoS-Class-Identifier (132039, vendor 9), Enumerated, Cisco. */
export const OverrideQosClassIdentifier: {
  readonly PRE_EMPTION_VULNERABILITY_ENABLED: 0;
  readonly TRAFFIC_CLASS_A: 1;
  readonly TRAFFIC_CLASS_B: 2;
  readonly TRAFFIC_CLASS_C: 3;
  readonly TRAFFIC_CLASS_D: 4;
  readonly TRAFFIC_CLASS_E: 5;
  readonly TRAFFIC_CLASS_F: 6;
  readonly TRAFFIC_CLASS_G: 7;
  readonly TRAFFIC_CLASS_H: 8;
  readonly TRAFFIC_CLASS_I: 9;
} = {
  PRE_EMPTION_VULNERABILITY_ENABLED: 0,
  TRAFFIC_CLASS_A: 1,
  TRAFFIC_CLASS_B: 2,
  TRAFFIC_CLASS_C: 3,
  TRAFFIC_CLASS_D: 4,
  TRAFFIC_CLASS_E: 5,
  TRAFFIC_CLASS_F: 6,
  TRAFFIC_CLASS_G: 7,
  TRAFFIC_CLASS_H: 8,
  TRAFFIC_CLASS_I: 9,
};
/** A value of Override-QoS-Class-Identifier. */
export type OverrideQosClassIdentifier = (typeof OverrideQosClassIdentifier)[keyof typeof OverrideQosClassIdentifier];

/** Override-Tos-Value (132046, vendor 9), Grouped, Cisco. */
export interface OverrideTosValue extends Group<OverrideTosValueInput> {
  /** Override-Tos-Direction (132047, vendor 9), Enumerated, Cisco. */
  overrideTosDirection?: (OverrideTosDirection | (number & {}))[] | undefined;
  /** Override-Tos-Value-Standard (132048, vendor 9), Enumerated, Cisco. */
  overrideTosValueStandard?: (OverrideTosValueStandard | (number & {}))[] | undefined;
  /** Override-Tos-Value-Custom (132049, vendor 9), Unsigned32, Cisco. */
  overrideTosValueCustom?: number[] | undefined;
}
/** What may be written for Override-Tos-Value. */
export interface OverrideTosValueInput extends GroupInput<OverrideTosValue, {
  overrideTosDirection: readonly (OverrideTosDirection | (number & {}) | keyof typeof OverrideTosDirection)[];
  overrideTosValueStandard: readonly (OverrideTosValueStandard | (number & {}) | keyof typeof OverrideTosValueStandard)[];
}> {}

/** Values of Override-Tos-Direction (132047, vendor 9), Enumerated, Cisco. */
export const OverrideTosDirection: {
  readonly UPLINK_DIRECTION: 0;
  readonly DOWNLINK_DIRECTION: 1;
  readonly BIDIRECTIONAL: 2;
} = {
  UPLINK_DIRECTION: 0,
  DOWNLINK_DIRECTION: 1,
  BIDIRECTIONAL: 2,
};
/** A value of Override-Tos-Direction. */
export type OverrideTosDirection = (typeof OverrideTosDirection)[keyof typeof OverrideTosDirection];

/** Values of Override-Tos-Value-Standard (132048, vendor 9), Enumerated, Cisco. */
export const OverrideTosValueStandard: {
  readonly BE: 0;
  readonly AF11: 10;
  readonly AF12: 12;
  readonly AF13: 14;
  readonly AF21: 18;
  readonly AF22: 20;
  readonly AF23: 22;
  readonly AF31: 26;
  readonly AF32: 28;
  readonly AF33: 30;
  readonly AF41: 34;
  readonly AF42: 36;
  readonly AF43: 38;
  readonly EF: 46;
} = {
  BE: 0,
  AF11: 10,
  AF12: 12,
  AF13: 14,
  AF21: 18,
  AF22: 20,
  AF23: 22,
  AF31: 26,
  AF32: 28,
  AF33: 30,
  AF41: 34,
  AF42: 36,
  AF43: 38,
  EF: 46,
};
/** A value of Override-Tos-Value-Standard. */
export type OverrideTosValueStandard = (typeof OverrideTosValueStandard)[keyof typeof OverrideTosValueStandard];

/** Values of Override-Control-Pending-Queue-Action (132078, vendor 9), Enumerated, Cisco. */
export const OverrideControlPendingQueueAction: {
  readonly FLUSH: 0;
  readonly RETAIN: 1;
} = {
  FLUSH: 0,
  RETAIN: 1,
};
/** A value of Override-Control-Pending-Queue-Action. */
export type OverrideControlPendingQueueAction = (typeof OverrideControlPendingQueueAction)[keyof typeof OverrideControlPendingQueueAction];

/** Values of Override-Control-Merge-Wildcard (132079, vendor 9), Enumerated, Cisco. */
export const OverrideControlMergeWildcard: {
  readonly TRUE: 0;
  readonly FALSE: 1;
} = {
  TRUE: 0,
  FALSE: 1,
};
/** A value of Override-Control-Merge-Wildcard. */
export type OverrideControlMergeWildcard = (typeof OverrideControlMergeWildcard)[keyof typeof OverrideControlMergeWildcard];
