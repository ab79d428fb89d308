// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29214Types from "./ts29214.ts";

/** Values of Flow-Operation (800, vendor 5535), Enumerated, 3GPP2. */
export const FlowOperation: {
  readonly TERMINATION: 0;
  readonly ESTABLISHMENT: 1;
  readonly MODIFICATION: 2;
} = {
  TERMINATION: 0,
  ESTABLISHMENT: 1,
  MODIFICATION: 2,
};
/** A value of Flow-Operation. */
export type FlowOperation = (typeof FlowOperation)[keyof typeof FlowOperation];

/** 3GPP2-Charging-Rule-Install (801, vendor 5535), Grouped, 3GPP2. */
export interface Tgpp2ChargingRuleInstall extends Group<Tgpp2ChargingRuleInstallInput> {
  /** 3GPP2-Charging-Rule-Definition (802, vendor 5535), Grouped, 3GPP2. */
  tgpp2ChargingRuleDefinition?: Tgpp2ChargingRuleDefinition[] | undefined;
  /** Charging-Rule-Name (1005, vendor 10415), OctetString, 3GPP TS 29.212. */
  chargingRuleName?: Buffer[] | undefined;
  /** Charging-Rule-Base-Name (1004, vendor 10415), UTF8String, 3GPP TS 29.212. */
  chargingRuleBaseName?: string[] | undefined;
}
/** What may be written for 3GPP2-Charging-Rule-Install. */
export interface Tgpp2ChargingRuleInstallInput extends GroupInput<Tgpp2ChargingRuleInstall> {}

/** 3GPP2-Charging-Rule-Definition (802, vendor 5535), Grouped, 3GPP2. */
export interface Tgpp2ChargingRuleDefinition extends Group<Tgpp2ChargingRuleDefinitionInput> {
  /** Charging-Rule-Name (1005, vendor 10415), OctetString, 3GPP TS 29.212. */
  chargingRuleName?: Buffer[] | undefined;
  /** Service-Identifier (439), Unsigned32, RFC 8506. */
  serviceIdentifier?: number[] | undefined;
  /** Rating-Group (432), Unsigned32, RFC 8506. */
  ratingGroup?: number[] | undefined;
  /** Flow-Identifier (810, vendor 5535), UTF8String, 3GPP2. */
  flowIdentifier?: string[] | undefined;
  /** Flow-Description (507, vendor 10415), IPFilterRule, 3GPP TS 29.214. */
  flowDescription?: string[] | undefined;
  /** Flow-Status (511, vendor 10415), Enumerated, 3GPP TS 29.214. */
  flowStatus?: (ts29214Types.FlowStatus | (number & {}))[] | undefined;
  /** 3GPP2-QoS-Information (804, vendor 5535), Grouped, 3GPP2. */
  tgpp2QosInformation?: Tgpp2QosInformation[] | undefined;
  /** Reporting-Level (1011, vendor 10415), Enumerated, 3GPP TS 29.212. */
  reportingLevel?: (ts29212Types.ReportingLevel | (number & {}))[] | undefined;
  /** Online (1009, vendor 10415), Enumerated, 3GPP TS 29.212. */
  online?: (ts29212Types.Online | (number & {}))[] | undefined;
  /** Offline (1008, vendor 10415), Enumerated, 3GPP TS 29.212. */
  offline?: (ts29212Types.Offline | (number & {}))[] | undefined;
  /** Metering-Method (1007, vendor 10415), Enumerated, 3GPP TS 29.212. */
  meteringMethod?: (ts29212Types.MeteringMethod | (number & {}))[] | undefined;
  /** Precedence (1010, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  precedence?: number[] | undefined;
  /** AF-Charging-Identifier (505, vendor 10415), OctetString, 3GPP TS 29.214. */
  afChargingIdentifier?: Buffer[] | undefined;
  /** Flows (510, vendor 10415), Grouped, 3GPP TS 29.214. */
  flows?: ts29214Types.Flows[] | undefined;
}
/** What may be written for 3GPP2-Charging-Rule-Definition. */
export interface Tgpp2ChargingRuleDefinitionInput extends GroupInput<Tgpp2ChargingRuleDefinition, {
  flowStatus: readonly (ts29214Types.FlowStatus | (number & {}) | keyof typeof ts29214Types.FlowStatus)[];
  reportingLevel: readonly (ts29212Types.ReportingLevel | (number & {}) | keyof typeof ts29212Types.ReportingLevel)[];
  online: readonly (ts29212Types.Online | (number & {}) | keyof typeof ts29212Types.Online)[];
  offline: readonly (ts29212Types.Offline | (number & {}) | keyof typeof ts29212Types.Offline)[];
  meteringMethod: readonly (ts29212Types.MeteringMethod | (number & {}) | keyof typeof ts29212Types.MeteringMethod)[];
}> {}

/** Values of 3GPP2-Event-Trigger (803, vendor 5535), Enumerated, 3GPP2. */
export const Tgpp2EventTrigger: {
  readonly PCF_CHANGE: 0;
  readonly QOS_CHANGE: 1;
  readonly RAT_CHANGE: 2;
  readonly TFT_CHANGE: 3;
  readonly PLMN_CHANGE: 4;
  readonly LOSS_OF_FLOW: 5;
  readonly RECOVERY_OF_FLOW: 6;
  readonly IP_CAN_CHANGE: 7;
  readonly PCC_RULE_FAILURE: 8;
  readonly ACCESS_NETWORK_PHYSICAL_ACCESS_ID_CHANGE: 9;
} = {
  PCF_CHANGE: 0,
  QOS_CHANGE: 1,
  RAT_CHANGE: 2,
  TFT_CHANGE: 3,
  PLMN_CHANGE: 4,
  LOSS_OF_FLOW: 5,
  RECOVERY_OF_FLOW: 6,
  IP_CAN_CHANGE: 7,
  PCC_RULE_FAILURE: 8,
  ACCESS_NETWORK_PHYSICAL_ACCESS_ID_CHANGE: 9,
};
/** A value of 3GPP2-Event-Trigger. */
export type Tgpp2EventTrigger = (typeof Tgpp2EventTrigger)[keyof typeof Tgpp2EventTrigger];

/** 3GPP2-QoS-Information (804, vendor 5535), Grouped, 3GPP2. */
export interface Tgpp2QosInformation extends Group<Tgpp2QosInformationInput> {
  /** QoS-Class-Identifier (1028, vendor 10415), Enumerated, 3GPP TS 29.212. */
  qosClassIdentifier?: (ts29212Types.QosClassIdentifier | (number & {}))[] | undefined;
  /** Max-Requested-Bandwidth-UL (516, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthUl?: number[] | undefined;
  /** Max-Requested-Bandwidth-DL (515, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthDl?: number[] | undefined;
  /** Guaranteed-Bitrate-UL (1026, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  guaranteedBitrateUl?: number[] | undefined;
  /** Guaranteed-Bitrate-DL (1025, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  guaranteedBitrateDl?: number[] | undefined;
}
/** What may be written for 3GPP2-QoS-Information. */
export interface Tgpp2QosInformationInput extends GroupInput<Tgpp2QosInformation, {
  qosClassIdentifier: readonly (ts29212Types.QosClassIdentifier | (number & {}) | keyof typeof ts29212Types.QosClassIdentifier)[];
}> {}

/** 3GPP2-Charging-Rule-Report (805, vendor 5535), Grouped, 3GPP2. */
export interface Tgpp2ChargingRuleReport extends Group<Tgpp2ChargingRuleReportInput> {
  /** Charging-Rule-Name (1005, vendor 10415), OctetString, 3GPP TS 29.212. */
  chargingRuleName?: Buffer[] | undefined;
  /** Charging-Rule-Base-Name (1004, vendor 10415), UTF8String, 3GPP TS 29.212. */
  chargingRuleBaseName?: string[] | undefined;
  /** PCC-Rule-Status (1019, vendor 10415), Enumerated, 3GPP TS 29.212. */
  pccRuleStatus?: (ts29212Types.PccRuleStatus | (number & {}))[] | undefined;
  /** Rule-Reason-Code (814, vendor 5535), Enumerated, 3GPP2. */
  ruleReasonCode?: (RuleReasonCode | (number & {}))[] | undefined;
}
/** What may be written for 3GPP2-Charging-Rule-Report. */
export interface Tgpp2ChargingRuleReportInput extends GroupInput<Tgpp2ChargingRuleReport, {
  pccRuleStatus: readonly (ts29212Types.PccRuleStatus | (number & {}) | keyof typeof ts29212Types.PccRuleStatus)[];
  ruleReasonCode: readonly (RuleReasonCode | (number & {}) | keyof typeof RuleReasonCode)[];
}> {}

/** Values of 3GPP2-RAT-Type (808, vendor 5535), Enumerated, 3GPP2. */
export const Tgpp2RatType: {
  readonly CDMA2000_1X: 0;
  readonly HRPD: 1;
  readonly WLAN: 2;
  readonly UMB: 3;
} = {
  CDMA2000_1X: 0,
  HRPD: 1,
  WLAN: 2,
  UMB: 3,
};
/** A value of 3GPP2-RAT-Type. */
export type Tgpp2RatType = (typeof Tgpp2RatType)[keyof typeof Tgpp2RatType];

/** Flow-Info (809, vendor 5535), Grouped, 3GPP2. */
export interface FlowInfo extends Group<FlowInfoInput> {
  /** Flow-Identifier (810, vendor 5535), UTF8String, 3GPP2. */
  flowIdentifier?: string[] | undefined;
  /** Flow-Description-Info (813, vendor 5535), Grouped, 3GPP2. */
  flowDescriptionInfo?: FlowDescriptionInfo[] | undefined;
  /** Requested-QoS (812, vendor 5535), Grouped, 3GPP2. */
  requestedQos?: RequestedQos[] | undefined;
  /** Granted-QoS (811, vendor 5535), Grouped, 3GPP2. */
  grantedQos?: GrantedQos[] | undefined;
  /** Flow-Status (511, vendor 10415), Enumerated, 3GPP TS 29.214. */
  flowStatus?: (ts29214Types.FlowStatus | (number & {}))[] | undefined;
}
/** What may be written for Flow-Info. */
export interface FlowInfoInput extends GroupInput<FlowInfo, {
  flowStatus: readonly (ts29214Types.FlowStatus | (number & {}) | keyof typeof ts29214Types.FlowStatus)[];
}> {}

/** Granted-QoS (811, vendor 5535), Grouped, 3GPP2. */
export interface GrantedQos extends Group<GrantedQosInput> {
  /** QoS-Class-Identifier (1028, vendor 10415), Enumerated, 3GPP TS 29.212. */
  qosClassIdentifier?: (ts29212Types.QosClassIdentifier | (number & {}))[] | undefined;
  /** Guaranteed-Bitrate-UL (1026, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  guaranteedBitrateUl?: number[] | undefined;
  /** Guaranteed-Bitrate-DL (1025, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  guaranteedBitrateDl?: number[] | undefined;
}
/** What may be written for Granted-QoS. */
export interface GrantedQosInput extends GroupInput<GrantedQos, {
  qosClassIdentifier: readonly (ts29212Types.QosClassIdentifier | (number & {}) | keyof typeof ts29212Types.QosClassIdentifier)[];
}> {}

/** Requested-QoS (812, vendor 5535), Grouped, 3GPP2. */
export interface RequestedQos extends Group<RequestedQosInput> {
  /** QoS-Class-Identifier (1028, vendor 10415), Enumerated, 3GPP TS 29.212. */
  qosClassIdentifier?: (ts29212Types.QosClassIdentifier | (number & {}))[] | undefined;
  /** Guaranteed-Bitrate-UL (1026, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  guaranteedBitrateUl?: number[] | undefined;
  /** Guaranteed-Bitrate-DL (1025, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  guaranteedBitrateDl?: number[] | undefined;
}
/** What may be written for Requested-QoS. */
export interface RequestedQosInput extends GroupInput<RequestedQos, {
  qosClassIdentifier: readonly (ts29212Types.QosClassIdentifier | (number & {}) | keyof typeof ts29212Types.QosClassIdentifier)[];
}> {}

/** Flow-Description-Info (813, vendor 5535), Grouped, 3GPP2. */
export interface FlowDescriptionInfo extends Group<FlowDescriptionInfoInput> {
  /** Flow-Description (507, vendor 10415), IPFilterRule, 3GPP TS 29.214. */
  flowDescription?: string[] | undefined;
  /** Precedence (1010, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  precedence?: number[] | undefined;
}
/** What may be written for Flow-Description-Info. */
export interface FlowDescriptionInfoInput extends GroupInput<FlowDescriptionInfo> {}

/** Values of Rule-Reason-Code (814, vendor 5535), Enumerated, 3GPP2. */
export const RuleReasonCode: {
  readonly RESOURCES_LIMITATION: 0;
} = {
  RESOURCES_LIMITATION: 0,
};
/** A value of Rule-Reason-Code. */
export type RuleReasonCode = (typeof RuleReasonCode)[keyof typeof RuleReasonCode];

/** Access-Network-Physical-Access-ID (900, vendor 5535), Grouped, 3GPP2. */
export interface AccessNetworkPhysicalAccessId extends Group<AccessNetworkPhysicalAccessIdInput> {
  /** Access-Network-Physical-Access-ID-Value (899, vendor 5535), OctetString, 3GPP2. */
  accessNetworkPhysicalAccessIdValue?: Buffer[] | undefined;
  /** Access-Network-Physical-Access-ID-Realm (898, vendor 5535), OctetString, 3GPP2. */
  accessNetworkPhysicalAccessIdRealm?: Buffer[] | undefined;
}
/** What may be written for Access-Network-Physical-Access-ID. */
export interface AccessNetworkPhysicalAccessIdInput extends GroupInput<AccessNetworkPhysicalAccessId> {}
