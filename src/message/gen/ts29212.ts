// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as ts29214Types from "./ts29214.ts";

/** Values of Bearer-Usage (1000, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const BearerUsage: {
  readonly GENERAL: 0;
  readonly IMS_SIGNALLING: 1;
  readonly DEDICATED: 2;
} = {
  GENERAL: 0,
  IMS_SIGNALLING: 1,
  DEDICATED: 2,
};
/** A value of Bearer-Usage. */
export type BearerUsage = (typeof BearerUsage)[keyof typeof BearerUsage];

/** Charging-Rule-Remove (1002, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface ChargingRuleRemove extends Group<ChargingRuleRemoveInput> {
  /** Charging-Rule-Name (1005, vendor 10415), OctetString, 3GPP TS 29.212. */
  chargingRuleName?: Buffer[] | undefined;
  /** Charging-Rule-Base-Name (1004, vendor 10415), UTF8String, 3GPP TS 29.212. */
  chargingRuleBaseName?: string[] | undefined;
  /** Required-Access-Info (536, vendor 10415), Enumerated, 3GPP TS 29.214. */
  requiredAccessInfo?: (ts29214Types.RequiredAccessInfo | (number & {}))[] | undefined;
  /** Resource-Release-Notification (2841, vendor 10415), Enumerated, 3GPP TS 29.212. */
  resourceReleaseNotification?: ResourceReleaseNotification | (number & {}) | undefined;
}
/** What may be written for Charging-Rule-Remove. */
export interface ChargingRuleRemoveInput extends GroupInput<ChargingRuleRemove, {
  requiredAccessInfo: readonly (ts29214Types.RequiredAccessInfo | (number & {}) | keyof typeof ts29214Types.RequiredAccessInfo)[];
  resourceReleaseNotification: keyof typeof ResourceReleaseNotification;
}> {}

/** Values of Event-Trigger (1006, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const EventTrigger: {
  readonly SGSN_CHANGE: 0;
  readonly QOS_CHANGE: 1;
  readonly RAT_CHANGE: 2;
  readonly TFT_CHANGE: 3;
  readonly PLMN_CHANGE: 4;
  readonly LOSS_OF_BEARER: 5;
  readonly RECOVERY_OF_BEARER: 6;
  readonly IP_CAN_CHANGE: 7;
  readonly GW_PCEF_MALFUNCTION: 8;
  readonly RESOURCES_LIMITATION: 9;
  readonly MAX_NR_BEARERS_REACHED: 10;
  readonly QOS_CHANGE_EXCEEDING_AUTHORIZATION: 11;
  readonly RAI_CHANGE: 12;
  readonly USER_LOCATION_CHANGE: 13;
  readonly NO_EVENT_TRIGGERS: 14;
  readonly OUT_OF_CREDIT: 15;
  readonly REALLOCATION_OF_CREDIT: 16;
  readonly REVALIDATION_TIMEOUT: 17;
  readonly UE_IP_ADDRESS_ALLOCATE: 18;
  readonly UE_IP_ADDRESS_RELEASE: 19;
  readonly DEFAULT_EPS_BEARER_QOS_CHANGE: 20;
  readonly AN_GW_CHANGE: 21;
  readonly SUCCESSFUL_RESOURCE_ALLOCATION: 22;
  readonly RESOURCE_MODIFICATION_REQUEST: 23;
  readonly PGW_TRACE_CONTROL: 24;
  readonly UE_TIME_ZONE_CHANGE: 25;
  readonly TAI_CHANGE: 26;
  readonly ECGI_CHANGE: 27;
  readonly CHARGING_CORRELATION_EXCHANGE: 28;
  readonly APN_AMBR_MODIFICATION_FAILURE: 29;
  readonly USER_CSG_INFORMATION_CHANGE: 30;
  readonly USAGE_REPORT: 33;
  readonly DEFAULT_EPS_BEARER_QOS_MODIFICATION_FAILURE: 34;
  readonly USER_CSG_HYBRID_SUBSCRIBED_INFORMATION_CHANGE: 35;
  readonly USER_CSG_HYBRID_UNSUBSCRIBED_INFORMATION_CHANGE: 36;
  readonly ROUTING_RULE_CHANGE: 37;
  readonly MAX_MBR_APN_AMBR_CHANGE: 38;
  readonly APPLICATION_START: 39;
  readonly APPLICATION_STOP: 40;
  readonly ADC_REVALIDATION_TIMEOUT: 41;
  readonly CS_TO_PS_HANDOVER: 42;
  readonly UE_LOCAL_IP_ADDRESS_CHANGE: 43;
  readonly H_E_NB_LOCAL_IP_ADDRESS_CHANGE: 44;
  readonly ACCESS_NETWORK_INFO_REPORT: 45;
  readonly CREDIT_MANAGEMENT_SESSION_FAILURE: 46;
  readonly DEFAULT_QOS_CHANGE: 47;
  readonly CHANGE_OF_UE_PRESENCE_IN_PRESENCE_REPORTING_AREA_REPORT: 48;
  readonly ADDITION_OF_ACCESS: 49;
  readonly REMOVAL_OF_ACCESS: 50;
  readonly UNAVAILABLITY_OF_ACCESS: 51;
  readonly AVAILABLITY_OF_ACCESS: 52;
  readonly RESOURCE_RELEASE: 53;
  readonly ENODEB_CHANGE: 54;
  readonly TGPP_PS_DATA_OFF_CHANGE: 55;
  /** @deprecated by TGPP_PS_DATA_OFF_CHANGE */
  readonly _3GPP_PS_DATA_OFF_CHANGE: 55;
  readonly UE_STATUS_RESUME: 56;
  readonly SUCCESSFUL_QOS_UPDATE: 57;
  readonly TIME_CHANGE: 100;
  readonly TFT_DELETED: 1000;
  readonly LOSS_OF_BEARER_1001: 1001;
  readonly RECOVERY_OF_BEARER_1002: 1002;
  readonly POLICY_ENFORCEMENT_FAILED: 1003;
} = {
  SGSN_CHANGE: 0,
  QOS_CHANGE: 1,
  RAT_CHANGE: 2,
  TFT_CHANGE: 3,
  PLMN_CHANGE: 4,
  LOSS_OF_BEARER: 5,
  RECOVERY_OF_BEARER: 6,
  IP_CAN_CHANGE: 7,
  GW_PCEF_MALFUNCTION: 8,
  RESOURCES_LIMITATION: 9,
  MAX_NR_BEARERS_REACHED: 10,
  QOS_CHANGE_EXCEEDING_AUTHORIZATION: 11,
  RAI_CHANGE: 12,
  USER_LOCATION_CHANGE: 13,
  NO_EVENT_TRIGGERS: 14,
  OUT_OF_CREDIT: 15,
  REALLOCATION_OF_CREDIT: 16,
  REVALIDATION_TIMEOUT: 17,
  UE_IP_ADDRESS_ALLOCATE: 18,
  UE_IP_ADDRESS_RELEASE: 19,
  DEFAULT_EPS_BEARER_QOS_CHANGE: 20,
  AN_GW_CHANGE: 21,
  SUCCESSFUL_RESOURCE_ALLOCATION: 22,
  RESOURCE_MODIFICATION_REQUEST: 23,
  PGW_TRACE_CONTROL: 24,
  UE_TIME_ZONE_CHANGE: 25,
  TAI_CHANGE: 26,
  ECGI_CHANGE: 27,
  CHARGING_CORRELATION_EXCHANGE: 28,
  APN_AMBR_MODIFICATION_FAILURE: 29,
  USER_CSG_INFORMATION_CHANGE: 30,
  USAGE_REPORT: 33,
  DEFAULT_EPS_BEARER_QOS_MODIFICATION_FAILURE: 34,
  USER_CSG_HYBRID_SUBSCRIBED_INFORMATION_CHANGE: 35,
  USER_CSG_HYBRID_UNSUBSCRIBED_INFORMATION_CHANGE: 36,
  ROUTING_RULE_CHANGE: 37,
  MAX_MBR_APN_AMBR_CHANGE: 38,
  APPLICATION_START: 39,
  APPLICATION_STOP: 40,
  ADC_REVALIDATION_TIMEOUT: 41,
  CS_TO_PS_HANDOVER: 42,
  UE_LOCAL_IP_ADDRESS_CHANGE: 43,
  H_E_NB_LOCAL_IP_ADDRESS_CHANGE: 44,
  ACCESS_NETWORK_INFO_REPORT: 45,
  CREDIT_MANAGEMENT_SESSION_FAILURE: 46,
  DEFAULT_QOS_CHANGE: 47,
  CHANGE_OF_UE_PRESENCE_IN_PRESENCE_REPORTING_AREA_REPORT: 48,
  ADDITION_OF_ACCESS: 49,
  REMOVAL_OF_ACCESS: 50,
  UNAVAILABLITY_OF_ACCESS: 51,
  AVAILABLITY_OF_ACCESS: 52,
  RESOURCE_RELEASE: 53,
  ENODEB_CHANGE: 54,
  TGPP_PS_DATA_OFF_CHANGE: 55,
  _3GPP_PS_DATA_OFF_CHANGE: 55,
  UE_STATUS_RESUME: 56,
  SUCCESSFUL_QOS_UPDATE: 57,
  TIME_CHANGE: 100,
  TFT_DELETED: 1000,
  LOSS_OF_BEARER_1001: 1001,
  RECOVERY_OF_BEARER_1002: 1002,
  POLICY_ENFORCEMENT_FAILED: 1003,
};
/** A value of Event-Trigger. */
export type EventTrigger = (typeof EventTrigger)[keyof typeof EventTrigger];

/** Values of Metering-Method (1007, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const MeteringMethod: {
  readonly DURATION: 0;
  readonly VOLUME: 1;
  readonly DURATION_VOLUME: 2;
  readonly EVENT: 3;
} = {
  DURATION: 0,
  VOLUME: 1,
  DURATION_VOLUME: 2,
  EVENT: 3,
};
/** A value of Metering-Method. */
export type MeteringMethod = (typeof MeteringMethod)[keyof typeof MeteringMethod];

/** Values of Offline (1008, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const Offline: {
  readonly DISABLE_OFFLINE: 0;
  readonly ENABLE_OFFLINE: 1;
} = {
  DISABLE_OFFLINE: 0,
  ENABLE_OFFLINE: 1,
};
/** A value of Offline. */
export type Offline = (typeof Offline)[keyof typeof Offline];

/** Values of Online (1009, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const Online: {
  readonly DISABLE_ONLINE: 0;
  readonly ENABLE_ONLINE: 1;
} = {
  DISABLE_ONLINE: 0,
  ENABLE_ONLINE: 1,
};
/** A value of Online. */
export type Online = (typeof Online)[keyof typeof Online];

/** Values of Reporting-Level (1011, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const ReportingLevel: {
  readonly SERVICE_IDENTIFIER_LEVEL: 0;
  readonly RATING_GROUP_LEVEL: 1;
  readonly SPONSORED_CONNECTIVITY_LEVEL: 2;
} = {
  SERVICE_IDENTIFIER_LEVEL: 0,
  RATING_GROUP_LEVEL: 1,
  SPONSORED_CONNECTIVITY_LEVEL: 2,
};
/** A value of Reporting-Level. */
export type ReportingLevel = (typeof ReportingLevel)[keyof typeof ReportingLevel];

/** TFT-Packet-Filter-Information (1013, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface TftPacketFilterInformation extends Group<TftPacketFilterInformationInput> {
  /** Precedence (1010, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  precedence?: number | undefined;
  /** TFT-Filter (1012, vendor 10415), IPFilterRule, 3GPP TS 29.212. */
  tftFilter?: string | undefined;
  /** ToS-Traffic-Class (1014, vendor 10415), OctetString, 3GPP TS 29.212. */
  tosTrafficClass?: Buffer | undefined;
  /** Security-Parameter-Index (1056, vendor 10415), OctetString, 3GPP TS 29.212. */
  securityParameterIndex?: Buffer | undefined;
  /** Flow-Label (1057, vendor 10415), OctetString, 3GPP TS 29.212. */
  flowLabel?: Buffer | undefined;
  /** Flow-Direction (1080, vendor 10415), Enumerated, 3GPP TS 29.212. */
  flowDirection?: FlowDirection | (number & {}) | undefined;
}
/** What may be written for TFT-Packet-Filter-Information. */
export interface TftPacketFilterInformationInput extends GroupInput<TftPacketFilterInformation, {
  flowDirection: keyof typeof FlowDirection;
}> {}

/** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface QosInformation extends Group<QosInformationInput> {
  /** QoS-Class-Identifier (1028, vendor 10415), Enumerated, 3GPP TS 29.212. */
  qosClassIdentifier?: QosClassIdentifier | (number & {}) | undefined;
  /** Max-Requested-Bandwidth-UL (516, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthUl?: number | undefined;
  /** Max-Requested-Bandwidth-DL (515, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthDl?: number | undefined;
  /** Extended-Max-Requested-BW-UL (555, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  extendedMaxRequestedBwUl?: number | undefined;
  /** Extended-Max-Requested-BW-DL (554, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  extendedMaxRequestedBwDl?: number | undefined;
  /** Guaranteed-Bitrate-UL (1026, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  guaranteedBitrateUl?: number | undefined;
  /** Guaranteed-Bitrate-DL (1025, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  guaranteedBitrateDl?: number | undefined;
  /** Extended-GBR-UL (2851, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  extendedGbrUl?: number | undefined;
  /** Extended-GBR-DL (2850, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  extendedGbrDl?: number | undefined;
  /** Bearer-Identifier (1020, vendor 10415), OctetString, 3GPP TS 29.212. */
  bearerIdentifier?: Buffer | undefined;
  /** Allocation-Retention-Priority (1034, vendor 10415), Grouped, 3GPP TS 29.212. */
  allocationRetentionPriority?: AllocationRetentionPriority | undefined;
  /** APN-Aggregate-Max-Bitrate-UL (1041, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  apnAggregateMaxBitrateUl?: number | undefined;
  /** APN-Aggregate-Max-Bitrate-DL (1040, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  apnAggregateMaxBitrateDl?: number | undefined;
  /** Extended-APN-AMBR-UL (2849, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  extendedApnAmbrUl?: number | undefined;
  /** Extended-APN-AMBR-DL (2848, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  extendedApnAmbrDl?: number | undefined;
  /** Conditional-APN-Aggregate-Max-Bitrate (2818, vendor 10415), Grouped, 3GPP TS 29.212. */
  conditionalApnAggregateMaxBitrate?: ConditionalApnAggregateMaxBitrate[] | undefined;
}
/** What may be written for QoS-Information. */
export interface QosInformationInput extends GroupInput<QosInformation, {
  qosClassIdentifier: keyof typeof QosClassIdentifier;
}> {}

/** Charging-Rule-Report (1018, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface ChargingRuleReport extends Group<ChargingRuleReportInput> {
  /** Charging-Rule-Name (1005, vendor 10415), OctetString, 3GPP TS 29.212. */
  chargingRuleName?: Buffer[] | undefined;
  /** Charging-Rule-Base-Name (1004, vendor 10415), UTF8String, 3GPP TS 29.212. */
  chargingRuleBaseName?: string[] | undefined;
  /** Bearer-Identifier (1020, vendor 10415), OctetString, 3GPP TS 29.212. */
  bearerIdentifier?: Buffer | undefined;
  /** PCC-Rule-Status (1019, vendor 10415), Enumerated, 3GPP TS 29.212. */
  pccRuleStatus?: PccRuleStatus | (number & {}) | undefined;
  /** Rule-Failure-Code (1031, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ruleFailureCode?: RuleFailureCode | (number & {}) | undefined;
  /** Final-Unit-Indication (430), Grouped, RFC 8506. */
  finalUnitIndication?: rfc8506Types.FinalUnitIndication | undefined;
  /** RAN-NAS-Release-Cause (2819, vendor 10415), OctetString, 3GPP TS 29.212. */
  ranNasReleaseCause?: Buffer[] | undefined;
  /** Content-Version (552, vendor 10415), Unsigned64, 3GPP TS 29.214. */
  contentVersion?: bigint[] | undefined;
}
/** What may be written for Charging-Rule-Report. */
export interface ChargingRuleReportInput extends GroupInput<ChargingRuleReport, {
  pccRuleStatus: keyof typeof PccRuleStatus;
  ruleFailureCode: keyof typeof RuleFailureCode;
}> {}

/** Values of PCC-Rule-Status (1019, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const PccRuleStatus: {
  readonly ACTIVE: 0;
  readonly INACTIVE: 1;
  readonly TEMPORARILY_INACTIVE: 2;
} = {
  ACTIVE: 0,
  INACTIVE: 1,
  TEMPORARILY_INACTIVE: 2,
};
/** A value of PCC-Rule-Status. */
export type PccRuleStatus = (typeof PccRuleStatus)[keyof typeof PccRuleStatus];

/** Values of Bearer-Operation (1021, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const BearerOperation: {
  readonly TERMINATION: 0;
  readonly ESTABLISHMENT: 1;
  readonly MODIFICATION: 2;
} = {
  TERMINATION: 0,
  ESTABLISHMENT: 1,
  MODIFICATION: 2,
};
/** A value of Bearer-Operation. */
export type BearerOperation = (typeof BearerOperation)[keyof typeof BearerOperation];

/** Access-Network-Charging-Identifier-Gx (1022, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface AccessNetworkChargingIdentifierGx extends Group<AccessNetworkChargingIdentifierGxInput> {
  /** Access-Network-Charging-Identifier-Value (503, vendor 10415), OctetString, 3GPP TS 29.214. */
  accessNetworkChargingIdentifierValue: Buffer;
  /** Charging-Rule-Base-Name (1004, vendor 10415), UTF8String, 3GPP TS 29.212. */
  chargingRuleBaseName?: string[] | undefined;
  /** Charging-Rule-Name (1005, vendor 10415), OctetString, 3GPP TS 29.212. */
  chargingRuleName?: Buffer[] | undefined;
  /** IP-CAN-Session-Charging-Scope (2827, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ipCanSessionChargingScope?: IpCanSessionChargingScope | (number & {}) | undefined;
}
/** What may be written for Access-Network-Charging-Identifier-Gx. */
export interface AccessNetworkChargingIdentifierGxInput extends GroupInput<AccessNetworkChargingIdentifierGx, {
  ipCanSessionChargingScope: keyof typeof IpCanSessionChargingScope;
}> {}

/** Values of Bearer-Control-Mode (1023, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const BearerControlMode: {
  readonly UE_ONLY: 0;
  readonly UE_NW: 2;
} = {
  UE_ONLY: 0,
  UE_NW: 2,
};
/** A value of Bearer-Control-Mode. */
export type BearerControlMode = (typeof BearerControlMode)[keyof typeof BearerControlMode];

/** Values of Network-Request-Support (1024, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const NetworkRequestSupport: {
  readonly NETWORK_REQUEST_NOT_SUPPORTED: 0;
  readonly NETWORK_REQUEST_SUPPORTED: 1;
} = {
  NETWORK_REQUEST_NOT_SUPPORTED: 0,
  NETWORK_REQUEST_SUPPORTED: 1,
};
/** A value of Network-Request-Support. */
export type NetworkRequestSupport = (typeof NetworkRequestSupport)[keyof typeof NetworkRequestSupport];

/** Values of IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const IpCanType: {
  readonly TGPP_GPRS: 0;
  /** @deprecated by TGPP_GPRS */
  readonly _3GPP_GPRS: 0;
  readonly DOCSIS: 1;
  readonly X_DSL: 2;
  /** @deprecated by X_DSL */
  readonly XDSL: 2;
  readonly WI_MAX: 3;
  /** @deprecated by WI_MAX */
  readonly WIMAX: 3;
  readonly TGPP2: 4;
  /** @deprecated by TGPP2 */
  readonly _3GPP2: 4;
  readonly TGPP_EPS: 5;
  /** @deprecated by TGPP_EPS */
  readonly _3GPP_EPS: 5;
  readonly NON_3GPP_EPS: 6;
  readonly FBA: 7;
  readonly TGPP_5GS: 8;
  /** @deprecated by TGPP_5GS */
  readonly _3GPP_5GS: 8;
  readonly NON_3GPP_5GS: 9;
} = {
  TGPP_GPRS: 0,
  _3GPP_GPRS: 0,
  DOCSIS: 1,
  X_DSL: 2,
  XDSL: 2,
  WI_MAX: 3,
  WIMAX: 3,
  TGPP2: 4,
  _3GPP2: 4,
  TGPP_EPS: 5,
  _3GPP_EPS: 5,
  NON_3GPP_EPS: 6,
  FBA: 7,
  TGPP_5GS: 8,
  _3GPP_5GS: 8,
  NON_3GPP_5GS: 9,
};
/** A value of IP-CAN-Type. */
export type IpCanType = (typeof IpCanType)[keyof typeof IpCanType];

/** Values of QoS-Class-Identifier (1028, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const QosClassIdentifier: {
  readonly OTHER: -1;
  readonly NONE: 0;
  readonly QCI_1: 1;
  readonly QCI_2: 2;
  readonly QCI_3: 3;
  readonly QCI_4: 4;
  readonly QCI_5: 5;
  readonly QCI_6: 6;
  readonly QCI_7: 7;
  readonly QCI_8: 8;
  readonly QCI_9: 9;
  readonly QCI_65: 65;
  readonly QCI_66: 66;
  readonly QCI_67: 67;
  readonly QCI_69: 69;
  readonly QCI_70: 70;
  readonly QCI_71: 71;
  readonly QCI_72: 72;
  readonly QCI_73: 73;
  readonly QCI_74: 74;
  readonly QCI_75: 75;
  readonly QCI_76: 76;
  readonly QCI_79: 79;
  readonly QCI_80: 80;
  readonly QCI_83: 82;
  readonly QCI_84: 84;
  readonly QCI_85: 85;
} = {
  OTHER: -1,
  NONE: 0,
  QCI_1: 1,
  QCI_2: 2,
  QCI_3: 3,
  QCI_4: 4,
  QCI_5: 5,
  QCI_6: 6,
  QCI_7: 7,
  QCI_8: 8,
  QCI_9: 9,
  QCI_65: 65,
  QCI_66: 66,
  QCI_67: 67,
  QCI_69: 69,
  QCI_70: 70,
  QCI_71: 71,
  QCI_72: 72,
  QCI_73: 73,
  QCI_74: 74,
  QCI_75: 75,
  QCI_76: 76,
  QCI_79: 79,
  QCI_80: 80,
  QCI_83: 82,
  QCI_84: 84,
  QCI_85: 85,
};
/** A value of QoS-Class-Identifier. */
export type QosClassIdentifier = (typeof QosClassIdentifier)[keyof typeof QosClassIdentifier];

/** Values of QoS-Negotiation (1029, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const QosNegotiation: {
  readonly NO_QOS_NEGOTIATION: 0;
  readonly QOS_NEGOTIATION_SUPPORTED: 1;
} = {
  NO_QOS_NEGOTIATION: 0,
  QOS_NEGOTIATION_SUPPORTED: 1,
};
/** A value of QoS-Negotiation. */
export type QosNegotiation = (typeof QosNegotiation)[keyof typeof QosNegotiation];

/** Values of QoS-Upgrade (1030, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const QosUpgrade: {
  readonly QOS_UPGRADE_NOT_SUPPORTED: 0;
  readonly QOS_UPGRADE_SUPPORTED: 1;
} = {
  QOS_UPGRADE_NOT_SUPPORTED: 0,
  QOS_UPGRADE_SUPPORTED: 1,
};
/** A value of QoS-Upgrade. */
export type QosUpgrade = (typeof QosUpgrade)[keyof typeof QosUpgrade];

/** Values of Rule-Failure-Code (1031, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const RuleFailureCode: {
  readonly UNKNOWN_RULE_NAME: 1;
  readonly RATING_GROUP_ERROR: 2;
  readonly SERVICE_IDENTIFIER_ERROR: 3;
  readonly GW_PCEF_MALFUNCTION: 4;
  readonly RESOURCES_LIMITATION: 5;
  readonly MAX_NR_BEARERS_REACHED: 6;
  readonly UNKNOWN_BEARER_ID: 7;
  readonly MISSING_BEARER_ID: 8;
  readonly MISSING_FLOW_INFORMATION: 9;
  readonly RESOURCE_ALLOCATION_FAILURE: 10;
  readonly UNSUCCESSFUL_QOS_VALIDATION: 11;
  readonly INCORRECT_FLOW_INFORMATION: 12;
  readonly PS_TO_CS_HANDOVER: 13;
  readonly TDF_APPLICATION_IDENTIFIER_ERROR: 14;
  readonly NO_BEARER_BOUND: 15;
  readonly FILTER_RESTRICTIONS: 16;
  readonly AN_GW_FAILED: 17;
  readonly MISSING_REDIRECT_SERVER_ADDRESS: 18;
  readonly CM_END_USER_SERVICE_DENIED: 19;
  readonly CM_CREDIT_CONTROL_NOT_APPLICABLE: 20;
  readonly CM_AUTHORIZATION_REJECTED: 21;
  readonly CM_USER_UNKNOWN: 22;
  readonly CM_RATING_FAILED: 23;
  readonly ROUTING_RULE_REJECTION: 24;
  readonly UNKNOWN_ROUTING_ACCESS_INFORMATION: 25;
  readonly NO_NBIFOM_SUPPORT: 26;
  readonly UE_STATE_SUSPEND: 27;
  readonly TRAFFIC_STEERING_ERROR: 28;
  readonly SAME_TIME_ERROR: 29;
} = {
  UNKNOWN_RULE_NAME: 1,
  RATING_GROUP_ERROR: 2,
  SERVICE_IDENTIFIER_ERROR: 3,
  GW_PCEF_MALFUNCTION: 4,
  RESOURCES_LIMITATION: 5,
  MAX_NR_BEARERS_REACHED: 6,
  UNKNOWN_BEARER_ID: 7,
  MISSING_BEARER_ID: 8,
  MISSING_FLOW_INFORMATION: 9,
  RESOURCE_ALLOCATION_FAILURE: 10,
  UNSUCCESSFUL_QOS_VALIDATION: 11,
  INCORRECT_FLOW_INFORMATION: 12,
  PS_TO_CS_HANDOVER: 13,
  TDF_APPLICATION_IDENTIFIER_ERROR: 14,
  NO_BEARER_BOUND: 15,
  FILTER_RESTRICTIONS: 16,
  AN_GW_FAILED: 17,
  MISSING_REDIRECT_SERVER_ADDRESS: 18,
  CM_END_USER_SERVICE_DENIED: 19,
  CM_CREDIT_CONTROL_NOT_APPLICABLE: 20,
  CM_AUTHORIZATION_REJECTED: 21,
  CM_USER_UNKNOWN: 22,
  CM_RATING_FAILED: 23,
  ROUTING_RULE_REJECTION: 24,
  UNKNOWN_ROUTING_ACCESS_INFORMATION: 25,
  NO_NBIFOM_SUPPORT: 26,
  UE_STATE_SUSPEND: 27,
  TRAFFIC_STEERING_ERROR: 28,
  SAME_TIME_ERROR: 29,
};
/** A value of Rule-Failure-Code. */
export type RuleFailureCode = (typeof RuleFailureCode)[keyof typeof RuleFailureCode];

/** Values of RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const RatType: {
  readonly WLAN: 0;
  readonly VIRTUAL: 1;
  readonly TRUSTED_N3GA: 2;
  readonly WIRELINE: 3;
  readonly WIRELINE_CABLE: 4;
  readonly WIRELINE_BBF: 5;
  readonly UTRAN: 1000;
  readonly GERAN: 1001;
  readonly GAN: 1002;
  readonly HSPA_EVOLUTION: 1003;
  readonly EUTRAN: 1004;
  readonly EUTRAN_NB_IOT: 1005;
  readonly NR: 1006;
  readonly LTE_M: 1007;
  readonly NR_U: 1008;
  readonly EUTRAN_LEO: 1011;
  readonly EUTRAN_MEO: 1012;
  readonly EUTRAN_GEO: 1013;
  readonly EUTRAN_OTHERSAT: 1014;
  readonly EUTRAN_NB_IOT_LEO: 1021;
  readonly EUTRAN_NB_IOT_MEO: 1022;
  readonly EUTRAN_NB_IOT_GEO: 1023;
  readonly EUTRAN_NB_IOT_OTHERSAT: 1024;
  readonly LTE_M_LEO: 1031;
  readonly LTE_M_MEO: 1032;
  readonly LTE_M_GEO: 1033;
  readonly LTE_M_OTHERSAT: 1034;
  readonly CDMA2000_1X: 2000;
  readonly HRPD: 2001;
  readonly UMB: 2002;
  readonly EHRPD: 2003;
} = {
  WLAN: 0,
  VIRTUAL: 1,
  TRUSTED_N3GA: 2,
  WIRELINE: 3,
  WIRELINE_CABLE: 4,
  WIRELINE_BBF: 5,
  UTRAN: 1000,
  GERAN: 1001,
  GAN: 1002,
  HSPA_EVOLUTION: 1003,
  EUTRAN: 1004,
  EUTRAN_NB_IOT: 1005,
  NR: 1006,
  LTE_M: 1007,
  NR_U: 1008,
  EUTRAN_LEO: 1011,
  EUTRAN_MEO: 1012,
  EUTRAN_GEO: 1013,
  EUTRAN_OTHERSAT: 1014,
  EUTRAN_NB_IOT_LEO: 1021,
  EUTRAN_NB_IOT_MEO: 1022,
  EUTRAN_NB_IOT_GEO: 1023,
  EUTRAN_NB_IOT_OTHERSAT: 1024,
  LTE_M_LEO: 1031,
  LTE_M_MEO: 1032,
  LTE_M_GEO: 1033,
  LTE_M_OTHERSAT: 1034,
  CDMA2000_1X: 2000,
  HRPD: 2001,
  UMB: 2002,
  EHRPD: 2003,
};
/** A value of RAT-Type. */
export type RatType = (typeof RatType)[keyof typeof RatType];

/** Allocation-Retention-Priority (1034, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface AllocationRetentionPriority extends Group<AllocationRetentionPriorityInput> {
  /** Priority-Level (1046, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  priorityLevel: number;
  /** Pre-emption-Capability (1047, vendor 10415), Enumerated, 3GPP TS 29.212. */
  preEmptionCapability?: PreEmptionCapability | (number & {}) | undefined;
  /** Pre-emption-Vulnerability (1048, vendor 10415), Enumerated, 3GPP TS 29.212. */
  preEmptionVulnerability?: PreEmptionVulnerability | (number & {}) | undefined;
}
/** What may be written for Allocation-Retention-Priority. */
export interface AllocationRetentionPriorityInput extends GroupInput<AllocationRetentionPriority, {
  preEmptionCapability: keyof typeof PreEmptionCapability;
  preEmptionVulnerability: keyof typeof PreEmptionVulnerability;
}> {}

/** Tunnel-Information (1038, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface TunnelInformation extends Group<TunnelInformationInput> {
  /** Tunnel-Header-Length (1037, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  tunnelHeaderLength?: number | undefined;
  /** Tunnel-Header-Filter (1036, vendor 10415), IPFilterRule, 3GPP TS 29.212. */
  tunnelHeaderFilter?: string[] | undefined;
}
/** What may be written for Tunnel-Information. */
export interface TunnelInformationInput extends GroupInput<TunnelInformation> {}

/** CoA-Information (1039, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface CoaInformation extends Group<CoaInformationInput> {
  /** Tunnel-Information (1038, vendor 10415), Grouped, 3GPP TS 29.212. */
  tunnelInformation: TunnelInformation;
  /** CoA-IP-Address (1035, vendor 10415), Address, 3GPP TS 29.212. */
  coaIpAddress: Address;
}
/** What may be written for CoA-Information. */
export interface CoaInformationInput extends GroupInput<CoaInformation> {}

/** Values of Session-Release-Cause (1045, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const SessionReleaseCause: {
  readonly UNSPECIFIED_REASON: 0;
  readonly UE_SUBSCRIPTION_REASON: 1;
  readonly INSUFFICIENT_SERVER_RESOURCES: 2;
  readonly IP_CAN_SESSION_TERMINATION: 3;
  readonly UE_IP_ADDRESS_RELEASE: 4;
} = {
  UNSPECIFIED_REASON: 0,
  UE_SUBSCRIPTION_REASON: 1,
  INSUFFICIENT_SERVER_RESOURCES: 2,
  IP_CAN_SESSION_TERMINATION: 3,
  UE_IP_ADDRESS_RELEASE: 4,
};
/** A value of Session-Release-Cause. */
export type SessionReleaseCause = (typeof SessionReleaseCause)[keyof typeof SessionReleaseCause];

/** Values of Pre-emption-Capability (1047, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const PreEmptionCapability: {
  readonly PRE_EMPTION_CAPABILITY_ENABLED: 0;
  readonly PRE_EMPTION_CAPABILITY_DISABLED: 1;
} = {
  PRE_EMPTION_CAPABILITY_ENABLED: 0,
  PRE_EMPTION_CAPABILITY_DISABLED: 1,
};
/** A value of Pre-emption-Capability. */
export type PreEmptionCapability = (typeof PreEmptionCapability)[keyof typeof PreEmptionCapability];

/** Values of Pre-emption-Vulnerability (1048, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const PreEmptionVulnerability: {
  readonly PRE_EMPTION_VULNERABILITY_ENABLED: 0;
  readonly PRE_EMPTION_VULNERABILITY_DISABLED: 1;
} = {
  PRE_EMPTION_VULNERABILITY_ENABLED: 0,
  PRE_EMPTION_VULNERABILITY_DISABLED: 1,
};
/** A value of Pre-emption-Vulnerability. */
export type PreEmptionVulnerability = (typeof PreEmptionVulnerability)[keyof typeof PreEmptionVulnerability];

/** Default-EPS-Bearer-QoS (1049, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface DefaultEpsBearerQos extends Group<DefaultEpsBearerQosInput> {
  /** QoS-Class-Identifier (1028, vendor 10415), Enumerated, 3GPP TS 29.212. */
  qosClassIdentifier?: QosClassIdentifier | (number & {}) | undefined;
  /** Allocation-Retention-Priority (1034, vendor 10415), Grouped, 3GPP TS 29.212. */
  allocationRetentionPriority?: AllocationRetentionPriority | undefined;
}
/** What may be written for Default-EPS-Bearer-QoS. */
export interface DefaultEpsBearerQosInput extends GroupInput<DefaultEpsBearerQos, {
  qosClassIdentifier: keyof typeof QosClassIdentifier;
}> {}

/** QoS-Rule-Install (1051, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface QosRuleInstall extends Group<QosRuleInstallInput> {
  /** QoS-Rule-Definition (1053, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosRuleDefinition?: QosRuleDefinition[] | undefined;
  /** QoS-Rule-Name (1054, vendor 10415), OctetString, 3GPP TS 29.212. */
  qosRuleName?: Buffer[] | undefined;
  /** QoS-Rule-Base-Name (1074, vendor 10415), UTF8String, 3GPP TS 29.212. */
  qosRuleBaseName?: string[] | undefined;
  /** Tunnel-Information (1038, vendor 10415), Grouped, 3GPP TS 29.212. */
  tunnelInformation?: TunnelInformation | undefined;
  /** Access-Network-Charging-Identifier-Value (503, vendor 10415), OctetString, 3GPP TS 29.214. */
  accessNetworkChargingIdentifierValue?: Buffer | undefined;
  /** Resource-Allocation-Notification (1063, vendor 10415), Enumerated, 3GPP TS 29.212. */
  resourceAllocationNotification?: ResourceAllocationNotification | (number & {}) | undefined;
  /** Rule-Activation-Time (1043, vendor 10415), Time, 3GPP TS 29.212. */
  ruleActivationTime?: Date | undefined;
  /** Rule-Deactivation-Time (1044, vendor 10415), Time, 3GPP TS 29.212. */
  ruleDeactivationTime?: Date | undefined;
  /** 3GPP-GGSN-Address (7, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppGgsnAddress?: Buffer | undefined;
  /** 3GPP-GGSN-IPv6-Address (16, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppGgsnIpv6Address?: Buffer | undefined;
  /** AN-GW-Address (1050, vendor 10415), Address, 3GPP TS 29.212. */
  anGwAddress?: Address[] | undefined;
  /** UDP-Source-Port (2806, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  udpSourcePort?: number | undefined;
}
/** What may be written for QoS-Rule-Install. */
export interface QosRuleInstallInput extends GroupInput<QosRuleInstall, {
  resourceAllocationNotification: keyof typeof ResourceAllocationNotification;
}> {}

/** QoS-Rule-Remove (1052, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface QosRuleRemove extends Group<QosRuleRemoveInput> {
  /** QoS-Rule-Name (1054, vendor 10415), OctetString, 3GPP TS 29.212. */
  qosRuleName?: Buffer[] | undefined;
  /** QoS-Rule-Base-Name (1074, vendor 10415), UTF8String, 3GPP TS 29.212. */
  qosRuleBaseName?: string[] | undefined;
  /** Required-Access-Info (536, vendor 10415), Enumerated, 3GPP TS 29.214. */
  requiredAccessInfo?: (ts29214Types.RequiredAccessInfo | (number & {}))[] | undefined;
}
/** What may be written for QoS-Rule-Remove. */
export interface QosRuleRemoveInput extends GroupInput<QosRuleRemove, {
  requiredAccessInfo: readonly (ts29214Types.RequiredAccessInfo | (number & {}) | keyof typeof ts29214Types.RequiredAccessInfo)[];
}> {}

/** QoS-Rule-Definition (1053, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface QosRuleDefinition extends Group<QosRuleDefinitionInput> {
  /** QoS-Rule-Name (1054, vendor 10415), OctetString, 3GPP TS 29.212. */
  qosRuleName: Buffer;
  /** Flow-Information (1058, vendor 10415), Grouped, 3GPP TS 29.212. */
  flowInformation?: FlowInformation[] | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: QosInformation | undefined;
  /** Precedence (1010, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  precedence?: number | undefined;
  /** Required-Access-Info (536, vendor 10415), Enumerated, 3GPP TS 29.214. */
  requiredAccessInfo?: (ts29214Types.RequiredAccessInfo | (number & {}))[] | undefined;
  /** Sharing-Key-DL (539, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  sharingKeyDl?: number | undefined;
  /** Sharing-Key-UL (540, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  sharingKeyUl?: number | undefined;
  /** Content-Version (552, vendor 10415), Unsigned64, 3GPP TS 29.214. */
  contentVersion?: bigint | undefined;
}
/** What may be written for QoS-Rule-Definition. */
export interface QosRuleDefinitionInput extends GroupInput<QosRuleDefinition, {
  requiredAccessInfo: readonly (ts29214Types.RequiredAccessInfo | (number & {}) | keyof typeof ts29214Types.RequiredAccessInfo)[];
}> {}

/** QoS-Rule-Report (1055, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface QosRuleReport extends Group<QosRuleReportInput> {
  /** QoS-Rule-Name (1054, vendor 10415), OctetString, 3GPP TS 29.212. */
  qosRuleName?: Buffer[] | undefined;
  /** QoS-Rule-Base-Name (1074, vendor 10415), UTF8String, 3GPP TS 29.212. */
  qosRuleBaseName?: string[] | undefined;
  /** PCC-Rule-Status (1019, vendor 10415), Enumerated, 3GPP TS 29.212. */
  pccRuleStatus?: PccRuleStatus | (number & {}) | undefined;
  /** Rule-Failure-Code (1031, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ruleFailureCode?: RuleFailureCode | (number & {}) | undefined;
  /** Content-Version (552, vendor 10415), Unsigned64, 3GPP TS 29.214. */
  contentVersion?: bigint[] | undefined;
}
/** What may be written for QoS-Rule-Report. */
export interface QosRuleReportInput extends GroupInput<QosRuleReport, {
  pccRuleStatus: keyof typeof PccRuleStatus;
  ruleFailureCode: keyof typeof RuleFailureCode;
}> {}

/** Flow-Information (1058, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface FlowInformation extends Group<FlowInformationInput> {
  /** Flow-Description (507, vendor 10415), IPFilterRule, 3GPP TS 29.214. */
  flowDescription?: string | undefined;
  /** Packet-Filter-Identifier (1060, vendor 10415), OctetString, 3GPP TS 29.212. */
  packetFilterIdentifier?: Buffer | undefined;
  /** Packet-Filter-Usage (1072, vendor 10415), Enumerated, 3GPP TS 29.212. */
  packetFilterUsage?: PacketFilterUsage | (number & {}) | undefined;
  /** ToS-Traffic-Class (1014, vendor 10415), OctetString, 3GPP TS 29.212. */
  tosTrafficClass?: Buffer | undefined;
  /** Security-Parameter-Index (1056, vendor 10415), OctetString, 3GPP TS 29.212. */
  securityParameterIndex?: Buffer | undefined;
  /** Flow-Label (1057, vendor 10415), OctetString, 3GPP TS 29.212. */
  flowLabel?: Buffer | undefined;
  /** Flow-Direction (1080, vendor 10415), Enumerated, 3GPP TS 29.212. */
  flowDirection?: FlowDirection | (number & {}) | undefined;
  /** Routing-Rule-Identifier (1077, vendor 10415), OctetString, 3GPP TS 29.212. */
  routingRuleIdentifier?: Buffer | undefined;
}
/** What may be written for Flow-Information. */
export interface FlowInformationInput extends GroupInput<FlowInformation, {
  packetFilterUsage: keyof typeof PacketFilterUsage;
  flowDirection: keyof typeof FlowDirection;
}> {}

/** Packet-Filter-Information (1061, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface PacketFilterInformation extends Group<PacketFilterInformationInput> {
  /** Packet-Filter-Identifier (1060, vendor 10415), OctetString, 3GPP TS 29.212. */
  packetFilterIdentifier?: Buffer | undefined;
  /** Precedence (1010, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  precedence?: number | undefined;
  /** Packet-Filter-Content (1059, vendor 10415), IPFilterRule, 3GPP TS 29.212. */
  packetFilterContent?: string | undefined;
  /** ToS-Traffic-Class (1014, vendor 10415), OctetString, 3GPP TS 29.212. */
  tosTrafficClass?: Buffer | undefined;
  /** Security-Parameter-Index (1056, vendor 10415), OctetString, 3GPP TS 29.212. */
  securityParameterIndex?: Buffer | undefined;
  /** Flow-Label (1057, vendor 10415), OctetString, 3GPP TS 29.212. */
  flowLabel?: Buffer | undefined;
  /** Flow-Direction (1080, vendor 10415), Enumerated, 3GPP TS 29.212. */
  flowDirection?: FlowDirection | (number & {}) | undefined;
}
/** What may be written for Packet-Filter-Information. */
export interface PacketFilterInformationInput extends GroupInput<PacketFilterInformation, {
  flowDirection: keyof typeof FlowDirection;
}> {}

/** Values of Packet-Filter-Operation (1062, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const PacketFilterOperation: {
  readonly DELETION: 0;
  readonly ADDITION: 1;
  readonly MODIFICATION: 2;
} = {
  DELETION: 0,
  ADDITION: 1,
  MODIFICATION: 2,
};
/** A value of Packet-Filter-Operation. */
export type PacketFilterOperation = (typeof PacketFilterOperation)[keyof typeof PacketFilterOperation];

/** Values of Resource-Allocation-Notification (1063, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const ResourceAllocationNotification: {
  readonly ENABLE_NOTIFICATION: 0;
} = {
  ENABLE_NOTIFICATION: 0,
};
/** A value of Resource-Allocation-Notification. */
export type ResourceAllocationNotification = (typeof ResourceAllocationNotification)[keyof typeof ResourceAllocationNotification];

/** Values of Session-Linking-Indicator (1064, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const SessionLinkingIndicator: {
  readonly SESSION_LINKING_IMMEDIATE: 0;
  readonly SESSION_LINKING_DEFERRED: 1;
} = {
  SESSION_LINKING_IMMEDIATE: 0,
  SESSION_LINKING_DEFERRED: 1,
};
/** A value of Session-Linking-Indicator. */
export type SessionLinkingIndicator = (typeof SessionLinkingIndicator)[keyof typeof SessionLinkingIndicator];

/** Values of Usage-Monitoring-Level (1068, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const UsageMonitoringLevel: {
  readonly SESSION_LEVEL: 0;
  readonly PCC_RULE_LEVEL: 1;
  readonly ADC_RULE_LEVEL: 2;
} = {
  SESSION_LEVEL: 0,
  PCC_RULE_LEVEL: 1,
  ADC_RULE_LEVEL: 2,
};
/** A value of Usage-Monitoring-Level. */
export type UsageMonitoringLevel = (typeof UsageMonitoringLevel)[keyof typeof UsageMonitoringLevel];

/** Values of Usage-Monitoring-Report (1069, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const UsageMonitoringReport: {
  readonly USAGE_MONITORING_REPORT_REQUIRED: 0;
} = {
  USAGE_MONITORING_REPORT_REQUIRED: 0,
};
/** A value of Usage-Monitoring-Report. */
export type UsageMonitoringReport = (typeof UsageMonitoringReport)[keyof typeof UsageMonitoringReport];

/** Values of Usage-Monitoring-Support (1070, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const UsageMonitoringSupport: {
  readonly USAGE_MONITORING_DISABLED: 0;
} = {
  USAGE_MONITORING_DISABLED: 0,
};
/** A value of Usage-Monitoring-Support. */
export type UsageMonitoringSupport = (typeof UsageMonitoringSupport)[keyof typeof UsageMonitoringSupport];

/** Values of CSG-Information-Reporting (1071, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const CsgInformationReporting: {
  readonly CHANGE_CSG_CELL: 0;
  readonly CHANGE_CSG_SUBSCRIBED_HYBRID_CELL: 1;
  readonly CHANGE_CSG_UNSUBSCRIBED_HYBRID_CELL: 2;
} = {
  CHANGE_CSG_CELL: 0,
  CHANGE_CSG_SUBSCRIBED_HYBRID_CELL: 1,
  CHANGE_CSG_UNSUBSCRIBED_HYBRID_CELL: 2,
};
/** A value of CSG-Information-Reporting. */
export type CsgInformationReporting = (typeof CsgInformationReporting)[keyof typeof CsgInformationReporting];

/** Values of Packet-Filter-Usage (1072, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const PacketFilterUsage: {
  readonly SEND_TO_UE: 1;
} = {
  SEND_TO_UE: 1,
};
/** A value of Packet-Filter-Usage. */
export type PacketFilterUsage = (typeof PacketFilterUsage)[keyof typeof PacketFilterUsage];

/** Values of Charging-Correlation-Indicator (1073, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const ChargingCorrelationIndicator: {
  readonly CHARGING_IDENTIFIER_REQUIRED: 0;
} = {
  CHARGING_IDENTIFIER_REQUIRED: 0,
};
/** A value of Charging-Correlation-Indicator. */
export type ChargingCorrelationIndicator = (typeof ChargingCorrelationIndicator)[keyof typeof ChargingCorrelationIndicator];

/** Routing-Rule-Remove (1075, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface RoutingRuleRemove extends Group<RoutingRuleRemoveInput> {
  /** Routing-Rule-Identifier (1077, vendor 10415), OctetString, 3GPP TS 29.212. */
  routingRuleIdentifier?: Buffer[] | undefined;
}
/** What may be written for Routing-Rule-Remove. */
export interface RoutingRuleRemoveInput extends GroupInput<RoutingRuleRemove> {}

/** Routing-Rule-Definition (1076, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface RoutingRuleDefinition extends Group<RoutingRuleDefinitionInput> {
  /** Routing-Rule-Identifier (1077, vendor 10415), OctetString, 3GPP TS 29.212. */
  routingRuleIdentifier: Buffer;
  /** Routing-Filter (1078, vendor 10415), Grouped, 3GPP TS 29.212. */
  routingFilter?: RoutingFilter[] | undefined;
  /** Precedence (1010, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  precedence?: number | undefined;
  /** Routing-IP-Address (1079, vendor 10415), Address, 3GPP TS 29.212. */
  routingIpAddress?: Address | undefined;
  /** IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ipCanType?: IpCanType | (number & {}) | undefined;
}
/** What may be written for Routing-Rule-Definition. */
export interface RoutingRuleDefinitionInput extends GroupInput<RoutingRuleDefinition, {
  ipCanType: keyof typeof IpCanType;
}> {}

/** Routing-Filter (1078, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface RoutingFilter extends Group<RoutingFilterInput> {
  /** Flow-Description (507, vendor 10415), IPFilterRule, 3GPP TS 29.214. */
  flowDescription: string;
  /** Flow-Direction (1080, vendor 10415), Enumerated, 3GPP TS 29.212. */
  flowDirection: FlowDirection | (number & {});
  /** ToS-Traffic-Class (1014, vendor 10415), OctetString, 3GPP TS 29.212. */
  tosTrafficClass?: Buffer | undefined;
  /** Security-Parameter-Index (1056, vendor 10415), OctetString, 3GPP TS 29.212. */
  securityParameterIndex?: Buffer | undefined;
  /** Flow-Label (1057, vendor 10415), OctetString, 3GPP TS 29.212. */
  flowLabel?: Buffer | undefined;
}
/** What may be written for Routing-Filter. */
export interface RoutingFilterInput extends GroupInput<RoutingFilter, {
  flowDirection: keyof typeof FlowDirection;
}> {}

/** Values of Flow-Direction (1080, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const FlowDirection: {
  readonly UNSPECIFIED: 0;
  readonly DOWNLINK: 1;
  readonly UPLINK: 2;
  readonly BIDIRECTIONAL: 3;
} = {
  UNSPECIFIED: 0,
  DOWNLINK: 1,
  UPLINK: 2,
  BIDIRECTIONAL: 3,
};
/** A value of Flow-Direction. */
export type FlowDirection = (typeof FlowDirection)[keyof typeof FlowDirection];

/** Routing-Rule-Install (1081, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface RoutingRuleInstall extends Group<RoutingRuleInstallInput> {
  /** Routing-Rule-Definition (1076, vendor 10415), Grouped, 3GPP TS 29.212. */
  routingRuleDefinition?: RoutingRuleDefinition[] | undefined;
}
/** What may be written for Routing-Rule-Install. */
export interface RoutingRuleInstallInput extends GroupInput<RoutingRuleInstall> {}

/** Redirect-Information (1085, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface RedirectInformation extends Group<RedirectInformationInput> {
  /** Redirect-Support (1086, vendor 10415), Enumerated, 3GPP TS 29.212. */
  redirectSupport?: RedirectSupport | (number & {}) | undefined;
  /** Redirect-Address-Type (433), Enumerated, RFC 8506. */
  redirectAddressType?: rfc8506Types.RedirectAddressType | undefined;
  /** Redirect-Server-Address (435), UTF8String, RFC 8506. */
  redirectServerAddress?: string | undefined;
}
/** What may be written for Redirect-Information. */
export interface RedirectInformationInput extends GroupInput<RedirectInformation, {
  redirectSupport: keyof typeof RedirectSupport;
  redirectAddressType: keyof typeof rfc8506Types.RedirectAddressType;
}> {}

/** Values of Redirect-Support (1086, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const RedirectSupport: {
  readonly REDIRECTION_DISABLED: 0;
  readonly REDIRECTION_ENABLED: 1;
} = {
  REDIRECTION_DISABLED: 0,
  REDIRECTION_ENABLED: 1,
};
/** A value of Redirect-Support. */
export type RedirectSupport = (typeof RedirectSupport)[keyof typeof RedirectSupport];

/** TDF-Information (1087, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface TdfInformation extends Group<TdfInformationInput> {
  /** TDF-Destination-Realm (1090, vendor 10415), DiameterIdentity, 3GPP TS 29.212. */
  tdfDestinationRealm?: string | undefined;
  /** TDF-Destination-Host (1089, vendor 10415), DiameterIdentity, 3GPP TS 29.212. */
  tdfDestinationHost?: string | undefined;
  /** TDF-IP-Address (1091, vendor 10415), Address, 3GPP TS 29.212. */
  tdfIpAddress?: Address | undefined;
}
/** What may be written for TDF-Information. */
export interface TdfInformationInput extends GroupInput<TdfInformation> {}

/** ADC-Rule-Install (1092, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface AdcRuleInstall extends Group<AdcRuleInstallInput> {
  /** ADC-Rule-Definition (1094, vendor 10415), Grouped, 3GPP TS 29.212. */
  adcRuleDefinition?: AdcRuleDefinition[] | undefined;
  /** ADC-Rule-Name (1096, vendor 10415), OctetString, 3GPP TS 29.212. */
  adcRuleName?: Buffer[] | undefined;
  /** ADC-Rule-Base-Name (1095, vendor 10415), UTF8String, 3GPP TS 29.212. */
  adcRuleBaseName?: string[] | undefined;
  /** Monitoring-Flags (2828, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  monitoringFlags?: number | undefined;
  /** Rule-Activation-Time (1043, vendor 10415), Time, 3GPP TS 29.212. */
  ruleActivationTime?: Date | undefined;
  /** Rule-Deactivation-Time (1044, vendor 10415), Time, 3GPP TS 29.212. */
  ruleDeactivationTime?: Date | undefined;
}
/** What may be written for ADC-Rule-Install. */
export interface AdcRuleInstallInput extends GroupInput<AdcRuleInstall> {}

/** ADC-Rule-Remove (1093, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface AdcRuleRemove extends Group<AdcRuleRemoveInput> {
  /** ADC-Rule-Name (1096, vendor 10415), OctetString, 3GPP TS 29.212. */
  adcRuleName?: Buffer[] | undefined;
  /** ADC-Rule-Base-Name (1095, vendor 10415), UTF8String, 3GPP TS 29.212. */
  adcRuleBaseName?: string[] | undefined;
}
/** What may be written for ADC-Rule-Remove. */
export interface AdcRuleRemoveInput extends GroupInput<AdcRuleRemove> {}

/** ADC-Rule-Definition (1094, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface AdcRuleDefinition extends Group<AdcRuleDefinitionInput> {
  /** ADC-Rule-Name (1096, vendor 10415), OctetString, 3GPP TS 29.212. */
  adcRuleName: Buffer;
  /** TDF-Application-Identifier (1088, vendor 10415), OctetString, 3GPP TS 29.212. */
  tdfApplicationIdentifier?: Buffer | undefined;
  /** Flow-Information (1058, vendor 10415), Grouped, 3GPP TS 29.212. */
  flowInformation?: FlowInformation[] | undefined;
  /** Service-Identifier (439), Unsigned32, RFC 8506. */
  serviceIdentifier?: number | undefined;
  /** Rating-Group (432), Unsigned32, RFC 8506. */
  ratingGroup?: number | undefined;
  /** Reporting-Level (1011, vendor 10415), Enumerated, 3GPP TS 29.212. */
  reportingLevel?: ReportingLevel | (number & {}) | undefined;
  /** Online (1009, vendor 10415), Enumerated, 3GPP TS 29.212. */
  online?: Online | (number & {}) | undefined;
  /** Offline (1008, vendor 10415), Enumerated, 3GPP TS 29.212. */
  offline?: Offline | (number & {}) | undefined;
  /** Metering-Method (1007, vendor 10415), Enumerated, 3GPP TS 29.212. */
  meteringMethod?: MeteringMethod | (number & {}) | undefined;
  /** Precedence (1010, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  precedence?: number | undefined;
  /** Flow-Status (511, vendor 10415), Enumerated, 3GPP TS 29.214. */
  flowStatus?: ts29214Types.FlowStatus | (number & {}) | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: QosInformation | undefined;
  /** Monitoring-Key (1066, vendor 10415), OctetString, 3GPP TS 29.212. */
  monitoringKey?: Buffer | undefined;
  /** Sponsor-Identity (531, vendor 10415), UTF8String, 3GPP TS 29.214. */
  sponsorIdentity?: string | undefined;
  /** Application-Service-Provider-Identity (532, vendor 10415), UTF8String, 3GPP TS 29.214. */
  applicationServiceProviderIdentity?: string | undefined;
  /** Redirect-Information (1085, vendor 10415), Grouped, 3GPP TS 29.212. */
  redirectInformation?: RedirectInformation[] | undefined;
  /** Mute-Notification (2809, vendor 10415), Enumerated, 3GPP TS 29.212. */
  muteNotification?: MuteNotification | (number & {}) | undefined;
  /** Traffic-Steering-Policy-Identifier-DL (2836, vendor 10415), OctetString, 3GPP TS 29.212. */
  trafficSteeringPolicyIdentifierDl?: Buffer | undefined;
  /** Traffic-Steering-Policy-Identifier-UL (2837, vendor 10415), OctetString, 3GPP TS 29.212. */
  trafficSteeringPolicyIdentifierUl?: Buffer | undefined;
  /** ToS-Traffic-Class (1014, vendor 10415), OctetString, 3GPP TS 29.212. */
  tosTrafficClass?: Buffer | undefined;
}
/** What may be written for ADC-Rule-Definition. */
export interface AdcRuleDefinitionInput extends GroupInput<AdcRuleDefinition, {
  reportingLevel: keyof typeof ReportingLevel;
  online: keyof typeof Online;
  offline: keyof typeof Offline;
  meteringMethod: keyof typeof MeteringMethod;
  flowStatus: keyof typeof ts29214Types.FlowStatus;
  muteNotification: keyof typeof MuteNotification;
}> {}

/** ADC-Rule-Report (1097, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface AdcRuleReport extends Group<AdcRuleReportInput> {
  /** ADC-Rule-Name (1096, vendor 10415), OctetString, 3GPP TS 29.212. */
  adcRuleName?: Buffer[] | undefined;
  /** ADC-Rule-Base-Name (1095, vendor 10415), UTF8String, 3GPP TS 29.212. */
  adcRuleBaseName?: string[] | undefined;
  /** PCC-Rule-Status (1019, vendor 10415), Enumerated, 3GPP TS 29.212. */
  pccRuleStatus?: PccRuleStatus | (number & {}) | undefined;
  /** Rule-Failure-Code (1031, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ruleFailureCode?: RuleFailureCode | (number & {}) | undefined;
  /** Final-Unit-Indication (430), Grouped, RFC 8506. */
  finalUnitIndication?: rfc8506Types.FinalUnitIndication | undefined;
}
/** What may be written for ADC-Rule-Report. */
export interface AdcRuleReportInput extends GroupInput<AdcRuleReport, {
  pccRuleStatus: keyof typeof PccRuleStatus;
  ruleFailureCode: keyof typeof RuleFailureCode;
}> {}

/** Application-Detection-Information (1098, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface ApplicationDetectionInformation extends Group<ApplicationDetectionInformationInput> {
  /** TDF-Application-Identifier (1088, vendor 10415), OctetString, 3GPP TS 29.212. */
  tdfApplicationIdentifier: Buffer;
  /** TDF-Application-Instance-Identifier (2802, vendor 10415), OctetString, 3GPP TS 29.212. */
  tdfApplicationInstanceIdentifier?: Buffer | undefined;
  /** Flow-Information (1058, vendor 10415), Grouped, 3GPP TS 29.212. */
  flowInformation?: FlowInformation[] | undefined;
}
/** What may be written for Application-Detection-Information. */
export interface ApplicationDetectionInformationInput extends GroupInput<ApplicationDetectionInformation> {}

/** Values of PS-to-CS-Session-Continuity (1099, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const PsToCsSessionContinuity: {
  readonly VIDEO_PS2CS_CONT_CANDIDATE: 0;
} = {
  VIDEO_PS2CS_CONT_CANDIDATE: 0,
};
/** A value of PS-to-CS-Session-Continuity. */
export type PsToCsSessionContinuity = (typeof PsToCsSessionContinuity)[keyof typeof PsToCsSessionContinuity];

/** Values of CS-Service-QoS-Request-Operation (2808, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const CsServiceQosRequestOperation: {
  readonly DELETION: 0;
  readonly MODIFICATION: 1;
} = {
  DELETION: 0,
  MODIFICATION: 1,
};
/** A value of CS-Service-QoS-Request-Operation. */
export type CsServiceQosRequestOperation = (typeof CsServiceQosRequestOperation)[keyof typeof CsServiceQosRequestOperation];

/** Values of Mute-Notification (2809, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const MuteNotification: {
  readonly MUTE_REQUIRED: 0;
} = {
  MUTE_REQUIRED: 0,
};
/** A value of Mute-Notification. */
export type MuteNotification = (typeof MuteNotification)[keyof typeof MuteNotification];

/** Values of AN-GW-Status (2811, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const AnGwStatus: {
  readonly AN_GW_FAILED: 0;
} = {
  AN_GW_FAILED: 0,
};
/** A value of AN-GW-Status. */
export type AnGwStatus = (typeof AnGwStatus)[keyof typeof AnGwStatus];

/** CS-Service-Resource-Report (2813, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface CsServiceResourceReport extends Group<CsServiceResourceReportInput> {
  /** CS-Service-QoS-Request-Identifier (2807, vendor 10415), OctetString, 3GPP TS 29.212. */
  csServiceQosRequestIdentifier?: Buffer[] | undefined;
  /** CS-Service-Resource-Result-Operation (2815, vendor 10415), Enumerated, 3GPP TS 29.212. */
  csServiceResourceResultOperation?: CsServiceResourceResultOperation | (number & {}) | undefined;
  /** CS-Service-Resource-Failure-Cause (2814, vendor 10415), Enumerated, 3GPP TS 29.212. */
  csServiceResourceFailureCause?: CsServiceResourceFailureCause | (number & {}) | undefined;
}
/** What may be written for CS-Service-Resource-Report. */
export interface CsServiceResourceReportInput extends GroupInput<CsServiceResourceReport, {
  csServiceResourceResultOperation: keyof typeof CsServiceResourceResultOperation;
  csServiceResourceFailureCause: keyof typeof CsServiceResourceFailureCause;
}> {}

/** Values of CS-Service-Resource-Failure-Cause (2814, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const CsServiceResourceFailureCause: {
  readonly RESOURCE_RELEASED: 0;
} = {
  RESOURCE_RELEASED: 0,
};
/** A value of CS-Service-Resource-Failure-Cause. */
export type CsServiceResourceFailureCause = (typeof CsServiceResourceFailureCause)[keyof typeof CsServiceResourceFailureCause];

/** Values of CS-Service-Resource-Result-Operation (2815, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const CsServiceResourceResultOperation: {
  readonly DELETION: 0;
} = {
  DELETION: 0,
};
/** A value of CS-Service-Resource-Result-Operation. */
export type CsServiceResourceResultOperation = (typeof CsServiceResourceResultOperation)[keyof typeof CsServiceResourceResultOperation];

/** Default-QoS-Information (2816, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface DefaultQosInformation extends Group<DefaultQosInformationInput> {
  /** QoS-Class-Identifier (1028, vendor 10415), Enumerated, 3GPP TS 29.212. */
  qosClassIdentifier?: QosClassIdentifier | (number & {}) | undefined;
  /** Max-Requested-Bandwidth-UL (516, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthUl?: number | undefined;
  /** Max-Requested-Bandwidth-DL (515, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthDl?: number | undefined;
  /** Default-QoS-Name (2817, vendor 10415), UTF8String, 3GPP TS 29.212. */
  defaultQosName?: string | undefined;
}
/** What may be written for Default-QoS-Information. */
export interface DefaultQosInformationInput extends GroupInput<DefaultQosInformation, {
  qosClassIdentifier: keyof typeof QosClassIdentifier;
}> {}

/** Conditional-APN-Aggregate-Max-Bitrate (2818, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface ConditionalApnAggregateMaxBitrate extends Group<ConditionalApnAggregateMaxBitrateInput> {
  /** APN-Aggregate-Max-Bitrate-UL (1041, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  apnAggregateMaxBitrateUl?: number | undefined;
  /** APN-Aggregate-Max-Bitrate-DL (1040, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  apnAggregateMaxBitrateDl?: number | undefined;
  /** Extended-APN-AMBR-UL (2849, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  extendedApnAmbrUl?: number | undefined;
  /** Extended-APN-AMBR-DL (2848, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  extendedApnAmbrDl?: number | undefined;
  /** IP-CAN-Type (1027, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ipCanType?: (IpCanType | (number & {}))[] | undefined;
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType?: (RatType | (number & {}))[] | undefined;
}
/** What may be written for Conditional-APN-Aggregate-Max-Bitrate. */
export interface ConditionalApnAggregateMaxBitrateInput extends GroupInput<ConditionalApnAggregateMaxBitrate, {
  ipCanType: readonly (IpCanType | (number & {}) | keyof typeof IpCanType)[];
  ratType: readonly (RatType | (number & {}) | keyof typeof RatType)[];
}> {}

/** Presence-Reporting-Area-Information (2822, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface PresenceReportingAreaInformation extends Group<PresenceReportingAreaInformationInput> {
  /** Presence-Reporting-Area-Identifier (2821, vendor 10415), OctetString, 3GPP TS 29.212. */
  presenceReportingAreaIdentifier?: Buffer | undefined;
  /** Presence-Reporting-Area-Status (2823, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  presenceReportingAreaStatus?: number | undefined;
  /** Presence-Reporting-Area-Elements-List (2820, vendor 10415), OctetString, 3GPP TS 29.212. */
  presenceReportingAreaElementsList?: Buffer | undefined;
  /** Presence-Reporting-Area-Node (2855, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  presenceReportingAreaNode?: number | undefined;
}
/** What may be written for Presence-Reporting-Area-Information. */
export interface PresenceReportingAreaInformationInput extends GroupInput<PresenceReportingAreaInformation, {
  presenceReportingAreaStatus: keyof typeof PresenceReportingAreaStatus;
  presenceReportingAreaNode: keyof typeof PresenceReportingAreaNode;
}> {}

/** Values of Presence-Reporting-Area-Status (2823, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const PresenceReportingAreaStatus: {
  readonly IN_AREA: 0;
  readonly OUT_OF_AREA: 1;
  readonly INACTIVE: 2;
} = {
  IN_AREA: 0,
  OUT_OF_AREA: 1,
  INACTIVE: 2,
};
/** A value of Presence-Reporting-Area-Status. */
export type PresenceReportingAreaStatus = (typeof PresenceReportingAreaStatus)[keyof typeof PresenceReportingAreaStatus];

/** Values of NetLoc-Access-Support (2824, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const NetlocAccessSupport: {
  readonly NETLOC_ACCESS_NOT_SUPPORTED: 0;
} = {
  NETLOC_ACCESS_NOT_SUPPORTED: 0,
};
/** A value of NetLoc-Access-Support. */
export type NetlocAccessSupport = (typeof NetlocAccessSupport)[keyof typeof NetlocAccessSupport];

/** Values of PCSCF-Restoration-Indication (2826, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const PcscfRestorationIndication: {
  readonly PCSCF_RESTORATION: 0;
} = {
  PCSCF_RESTORATION: 0,
};
/** A value of PCSCF-Restoration-Indication. */
export type PcscfRestorationIndication = (typeof PcscfRestorationIndication)[keyof typeof PcscfRestorationIndication];

/** Values of IP-CAN-Session-Charging-Scope (2827, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const IpCanSessionChargingScope: {
  readonly IP_CAN_SESSION_SCOPE: 0;
} = {
  IP_CAN_SESSION_SCOPE: 0,
};
/** A value of IP-CAN-Session-Charging-Scope. */
export type IpCanSessionChargingScope = (typeof IpCanSessionChargingScope)[keyof typeof IpCanSessionChargingScope];

/** Values of Default-Access (2829, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const DefaultAccess: {
  readonly TGPP_GPRS: 0;
  /** @deprecated by TGPP_GPRS */
  readonly _3GPP_GPRS: 0;
  readonly DOCSIS: 1;
  readonly X_DSL: 2;
  /** @deprecated by X_DSL */
  readonly XDSL: 2;
  readonly WI_MAX: 3;
  /** @deprecated by WI_MAX */
  readonly WIMAX: 3;
  readonly TGPP2: 4;
  /** @deprecated by TGPP2 */
  readonly _3GPP2: 4;
  readonly TGPP_EPS: 5;
  /** @deprecated by TGPP_EPS */
  readonly _3GPP_EPS: 5;
  readonly NON_3GPP_EPS: 6;
  readonly FBA: 7;
  readonly TGPP_5GS: 8;
  /** @deprecated by TGPP_5GS */
  readonly _3GPP_5GS: 8;
  readonly NON_3GPP_5GS: 9;
} = {
  TGPP_GPRS: 0,
  _3GPP_GPRS: 0,
  DOCSIS: 1,
  X_DSL: 2,
  XDSL: 2,
  WI_MAX: 3,
  WIMAX: 3,
  TGPP2: 4,
  _3GPP2: 4,
  TGPP_EPS: 5,
  _3GPP_EPS: 5,
  NON_3GPP_EPS: 6,
  FBA: 7,
  TGPP_5GS: 8,
  _3GPP_5GS: 8,
  NON_3GPP_5GS: 9,
};
/** A value of Default-Access. */
export type DefaultAccess = (typeof DefaultAccess)[keyof typeof DefaultAccess];

/** Values of NBIFOM-Mode (2830, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const NbifomMode: {
  readonly UE_INITIATED: 0;
  readonly NETWORK_INITIATED: 1;
} = {
  UE_INITIATED: 0,
  NETWORK_INITIATED: 1,
};
/** A value of NBIFOM-Mode. */
export type NbifomMode = (typeof NbifomMode)[keyof typeof NbifomMode];

/** Values of NBIFOM-Support (2831, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const NbifomSupport: {
  readonly NBIFOM_NOT_SUPPORTED: 0;
  readonly NBIFOM_SUPPORTED: 1;
} = {
  NBIFOM_NOT_SUPPORTED: 0,
  NBIFOM_SUPPORTED: 1,
};
/** A value of NBIFOM-Support. */
export type NbifomSupport = (typeof NbifomSupport)[keyof typeof NbifomSupport];

/** Values of RAN-Rule-Support (2832, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const RanRuleSupport: {
  readonly RAN_RULE_INDICATION_SUPPORT: 0;
} = {
  RAN_RULE_INDICATION_SUPPORT: 0,
};
/** A value of RAN-Rule-Support. */
export type RanRuleSupport = (typeof RanRuleSupport)[keyof typeof RanRuleSupport];

/** Values of Access-Availability-Change-Reason (2833, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const AccessAvailabilityChangeReason: {
  readonly ACCESS_STRATUM_INDICATION: 0;
  readonly ACCESS_USABLE_UNSUABLE: 1;
} = {
  ACCESS_STRATUM_INDICATION: 0,
  ACCESS_USABLE_UNSUABLE: 1,
};
/** A value of Access-Availability-Change-Reason. */
export type AccessAvailabilityChangeReason = (typeof AccessAvailabilityChangeReason)[keyof typeof AccessAvailabilityChangeReason];

/** Values of Routing-Rule-Failure-Code (2834, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const RoutingRuleFailureCode: {
  readonly SUBSCRIPTION_LIMITATION: 0;
  readonly OPERATOR_POLICY: 1;
  readonly RESOURCE_LIMITATION: 2;
  readonly ROUTING_ACCESS_INFORMATION_NOT_ALLOWED: 3;
  readonly UNSPECIFIED_ERROR: 4;
} = {
  SUBSCRIPTION_LIMITATION: 0,
  OPERATOR_POLICY: 1,
  RESOURCE_LIMITATION: 2,
  ROUTING_ACCESS_INFORMATION_NOT_ALLOWED: 3,
  UNSPECIFIED_ERROR: 4,
};
/** A value of Routing-Rule-Failure-Code. */
export type RoutingRuleFailureCode = (typeof RoutingRuleFailureCode)[keyof typeof RoutingRuleFailureCode];

/** Routing-Rule-Report (2835, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface RoutingRuleReport extends Group<RoutingRuleReportInput> {
  /** Routing-Rule-Identifier (1077, vendor 10415), OctetString, 3GPP TS 29.212. */
  routingRuleIdentifier?: Buffer[] | undefined;
  /** PCC-Rule-Status (1019, vendor 10415), Enumerated, 3GPP TS 29.212. */
  pccRuleStatus?: PccRuleStatus | (number & {}) | undefined;
  /** Routing-Rule-Failure-Code (2834, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  routingRuleFailureCode?: number | undefined;
}
/** What may be written for Routing-Rule-Report. */
export interface RoutingRuleReportInput extends GroupInput<RoutingRuleReport, {
  pccRuleStatus: keyof typeof PccRuleStatus;
  routingRuleFailureCode: keyof typeof RoutingRuleFailureCode;
}> {}

/** Values of Request-Type (2838, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const RequestType: {
  readonly INITIAL_REQUEST: 0;
  readonly UPDATE_REQUEST: 1;
} = {
  INITIAL_REQUEST: 0,
  UPDATE_REQUEST: 1,
};
/** A value of Request-Type. */
export type RequestType = (typeof RequestType)[keyof typeof RequestType];

/** Conditional-Policy-Information (2840, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface ConditionalPolicyInformation extends Group<ConditionalPolicyInformationInput> {
  /** Execution-Time (2839, vendor 10415), Time, 3GPP TS 29.212. */
  executionTime?: Date | undefined;
  /** Default-EPS-Bearer-QoS (1049, vendor 10415), Grouped, 3GPP TS 29.212. */
  defaultEpsBearerQos?: DefaultEpsBearerQos | undefined;
  /** APN-Aggregate-Max-Bitrate-UL (1041, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  apnAggregateMaxBitrateUl?: number | undefined;
  /** APN-Aggregate-Max-Bitrate-DL (1040, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  apnAggregateMaxBitrateDl?: number | undefined;
  /** Extended-APN-AMBR-UL (2849, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  extendedApnAmbrUl?: number | undefined;
  /** Extended-APN-AMBR-DL (2848, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  extendedApnAmbrDl?: number | undefined;
  /** Conditional-APN-Aggregate-Max-Bitrate (2818, vendor 10415), Grouped, 3GPP TS 29.212. */
  conditionalApnAggregateMaxBitrate?: ConditionalApnAggregateMaxBitrate[] | undefined;
}
/** What may be written for Conditional-Policy-Information. */
export interface ConditionalPolicyInformationInput extends GroupInput<ConditionalPolicyInformation> {}

/** Values of Resource-Release-Notification (2841, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const ResourceReleaseNotification: {
  readonly ENABLE_NOTIFICATION: 0;
} = {
  ENABLE_NOTIFICATION: 0,
};
/** A value of Resource-Release-Notification. */
export type ResourceReleaseNotification = (typeof ResourceReleaseNotification)[keyof typeof ResourceReleaseNotification];

/** Values of Removal-Of-Access (2842, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const RemovalOfAccess: {
  readonly REMOVAL_OF_ACCESS: 0;
} = {
  REMOVAL_OF_ACCESS: 0,
};
/** A value of Removal-Of-Access. */
export type RemovalOfAccess = (typeof RemovalOfAccess)[keyof typeof RemovalOfAccess];

/** Values of Default-Bearer-Indication (2844, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const DefaultBearerIndication: {
  readonly BIND_TO_DEF_BEARER: 0;
  readonly BIND_TO_APPLICABLE_BEARER: 1;
} = {
  BIND_TO_DEF_BEARER: 0,
  BIND_TO_APPLICABLE_BEARER: 1,
};
/** A value of Default-Bearer-Indication. */
export type DefaultBearerIndication = (typeof DefaultBearerIndication)[keyof typeof DefaultBearerIndication];

/** PRA-Install (2845, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface PraInstall extends Group<PraInstallInput> {
  /** Presence-Reporting-Area-Information (2822, vendor 10415), Grouped, 3GPP TS 29.212. */
  presenceReportingAreaInformation?: PresenceReportingAreaInformation[] | undefined;
}
/** What may be written for PRA-Install. */
export interface PraInstallInput extends GroupInput<PraInstall> {}

/** PRA-Remove (2846, vendor 10415), Grouped, 3GPP TS 29.212. */
export interface PraRemove extends Group<PraRemoveInput> {
  /** Presence-Reporting-Area-Identifier (2821, vendor 10415), OctetString, 3GPP TS 29.212. */
  presenceReportingAreaIdentifier?: Buffer[] | undefined;
}
/** What may be written for PRA-Remove. */
export interface PraRemoveInput extends GroupInput<PraRemove> {}

/** Values of 3GPP-PS-Data-Off-Status (2847, vendor 10415), Enumerated, 3GPP TS 29.212. */
export const TgppPsDataOffStatus: {
  readonly ACTIVE: 0;
  readonly INACTIVE: 1;
} = {
  ACTIVE: 0,
  INACTIVE: 1,
};
/** A value of 3GPP-PS-Data-Off-Status. */
export type TgppPsDataOffStatus = (typeof TgppPsDataOffStatus)[keyof typeof TgppPsDataOffStatus];

/** Values of UE-Status (2854, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const UeStatus: {
  readonly UE_STATUS_SUSPEND: 0;
} = {
  UE_STATUS_SUSPEND: 0,
};
/** A value of UE-Status. */
export type UeStatus = (typeof UeStatus)[keyof typeof UeStatus];

/** Values of Presence-Reporting-Area-Node (2855, vendor 10415), Unsigned32, 3GPP TS 29.212. */
export const PresenceReportingAreaNode: {
  readonly OCS: 0;
  readonly PCRF: 1;
} = {
  OCS: 0,
  PCRF: 1,
};
/** A value of Presence-Reporting-Area-Node. */
export type PresenceReportingAreaNode = (typeof PresenceReportingAreaNode)[keyof typeof PresenceReportingAreaNode];
