// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29214Types from "./ts29214.ts";
import type * as vendorCiscoSystemsTypes from "./vendor-cisco-systems.ts";

/** QoS-Group-Rule-Install (132001, vendor 9), Grouped, Cisco. */
export interface QosGroupRuleInstall extends Group<QosGroupRuleInstallInput> {
  /** QoS-Group-Rule-Definition (132003, vendor 9), Grouped, Cisco. */
  qosGroupRuleDefinition?: QosGroupRuleDefinition[] | undefined;
}
/** What may be written for QoS-Group-Rule-Install. */
export interface QosGroupRuleInstallInput extends GroupInput<QosGroupRuleInstall> {}

/** QoS-Group-Rule-Definition (132003, vendor 9), Grouped, Cisco. */
export interface QosGroupRuleDefinition extends Group<QosGroupRuleDefinitionInput> {
  /** QoS-Group-Rule-Name (132004, vendor 9), OctetString, Cisco. */
  qosGroupRuleName?: Buffer[] | undefined;
  /** Flow-Status (511, vendor 10415), Enumerated, 3GPP TS 29.214. */
  flowStatus?: (ts29214Types.FlowStatus | (number & {}))[] | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation[] | undefined;
  /** Redirect-Server (434), Grouped, RFC 8506. */
  redirectServer?: rfc8506Types.RedirectServer[] | undefined;
  /** Monitoring-Key (1066, vendor 10415), OctetString, 3GPP TS 29.212. */
  monitoringKey?: Buffer[] | undefined;
  /** Precedence (1010, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  precedence?: number[] | undefined;
}
/** What may be written for QoS-Group-Rule-Definition. */
export interface QosGroupRuleDefinitionInput extends GroupInput<QosGroupRuleDefinition, {
  flowStatus: readonly (ts29214Types.FlowStatus | (number & {}) | keyof typeof ts29214Types.FlowStatus)[];
}> {}

/** Override-Control (132017, vendor 9), Grouped, Cisco. */
export interface OverrideControl extends Group<OverrideControlInput> {
  /** Override-Control-Name (132052, vendor 9), OctetString, Cisco. */
  overrideControlName?: Buffer[] | undefined;
  /** Override-Rule-Name (132018, vendor 9), OctetString, Cisco. */
  overrideRuleName?: Buffer[] | undefined;
  /** Override-Charging-Action-Parameters (132019, vendor 9), Grouped, Cisco. */
  overrideChargingActionParameters?: OverrideChargingActionParameters[] | undefined;
}
/** What may be written for Override-Control. */
export interface OverrideControlInput extends GroupInput<OverrideControl> {}

/** Override-Charging-Action-Parameters (132019, vendor 9), Grouped, Cisco. */
export interface OverrideChargingActionParameters extends Group<OverrideChargingActionParametersInput> {
  /** Execution-Time (2839, vendor 10415), Time, 3GPP TS 29.212. */
  executionTime?: Date[] | undefined;
  /** Override-Control-Pending-Queue-Action (132078, vendor 9), Enumerated, Cisco. */
  overrideControlPendingQueueAction?: (vendorCiscoSystemsTypes.OverrideControlPendingQueueAction | (number & {}))[] | undefined;
  /** Override-Charging-Action-Name (132020, vendor 9), OctetString, Cisco. */
  overrideChargingActionName?: Buffer[] | undefined;
  /** Override-Charging-Action-Exclude-Rule (132021, vendor 9), UTF8String, Cisco. */
  overrideChargingActionExcludeRule?: string[] | undefined;
  /** Override-Charging-Parameters (132022, vendor 9), Grouped, Cisco. */
  overrideChargingParameters?: vendorCiscoSystemsTypes.OverrideChargingParameters[] | undefined;
}
/** What may be written for Override-Charging-Action-Parameters. */
export interface OverrideChargingActionParametersInput extends GroupInput<OverrideChargingActionParameters, {
  overrideControlPendingQueueAction: readonly (vendorCiscoSystemsTypes.OverrideControlPendingQueueAction | (number & {}) | keyof typeof vendorCiscoSystemsTypes.OverrideControlPendingQueueAction)[];
}> {}
