// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as ts29212Types from "./ts29212.ts";

/** Cisco-Charging-Rule-Definition (131072, vendor 5771), Grouped. */
export interface CiscoChargingRuleDefinition extends Group<CiscoChargingRuleDefinitionInput> {
  /** Charging-Rule-Name (1005, vendor 10415), OctetString, 3GPP TS 29.212. */
  chargingRuleName?: Buffer[] | undefined;
  /** Service-Name (131087, vendor 5771), OctetString. */
  serviceName?: Buffer[] | undefined;
  /** Rating-Group (432), Unsigned32, RFC 8506. */
  ratingGroup?: number[] | undefined;
  /** Cisco-Flow-Description (131160, vendor 5771), Grouped. */
  ciscoFlowDescription?: CiscoFlowDescription[] | undefined;
  /** Cisco-Flow-Status (131169, vendor 5771), Enumerated. */
  ciscoFlowStatus?: (CiscoFlowStatus | (number & {}))[] | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation[] | undefined;
  /** Online (1009, vendor 10415), Enumerated, 3GPP TS 29.212. */
  online?: (ts29212Types.Online | (number & {}))[] | undefined;
  /** Offline (1008, vendor 10415), Enumerated, 3GPP TS 29.212. */
  offline?: (ts29212Types.Offline | (number & {}))[] | undefined;
  /** Precedence (1010, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  precedence?: number[] | undefined;
  /** AF-Charging-Identifier (505, vendor 10415), OctetString, 3GPP TS 29.214. */
  afChargingIdentifier?: Buffer[] | undefined;
  /** Charging-Rule-Event-Trigger (131139, vendor 5771), Grouped. */
  chargingRuleEventTrigger?: ChargingRuleEventTrigger[] | undefined;
  /** Redirect-Server (434), Grouped, RFC 8506. */
  redirectServer?: rfc8506Types.RedirectServer[] | undefined;
}
/** What may be written for Cisco-Charging-Rule-Definition. */
export interface CiscoChargingRuleDefinitionInput extends GroupInput<CiscoChargingRuleDefinition, {
  ciscoFlowStatus: readonly (CiscoFlowStatus | (number & {}) | keyof typeof CiscoFlowStatus)[];
  online: readonly (ts29212Types.Online | (number & {}) | keyof typeof ts29212Types.Online)[];
  offline: readonly (ts29212Types.Offline | (number & {}) | keyof typeof ts29212Types.Offline)[];
}> {}

/** Content-Definition (131073, vendor 5771), Grouped. */
export interface ContentDefinition extends Group<ContentDefinitionInput> {
  /** Content-Name (131151, vendor 5771), OctetString. */
  contentName?: Buffer[] | undefined;
  /** Cisco-Flow-Description (131160, vendor 5771), Grouped. */
  ciscoFlowDescription?: CiscoFlowDescription[] | undefined;
  /** Content-Scope (131163, vendor 5771), Enumerated. */
  contentScope?: (ContentScope | (number & {}))[] | undefined;
  /** Content-Idle-Timer (131082, vendor 5771), Unsigned32. */
  contentIdleTimer?: number[] | undefined;
  /** Nexthop (131137, vendor 5771), Address. */
  nexthop?: Address[] | undefined;
  /** Nexthop-Reverse (131138, vendor 5771), Address. */
  nexthopReverse?: Address[] | undefined;
  /** L7-Parse-Protocol-Type (131085, vendor 5771), Enumerated. */
  l7ParseProtocolType?: (L7ParseProtocolType | (number & {}))[] | undefined;
  /** L7-Parse-Length (131128, vendor 5771), Unsigned32. */
  l7ParseLength?: number[] | undefined;
  /** Billing-Policy-Name (131088, vendor 5771), OctetString. */
  billingPolicyName?: Buffer[] | undefined;
  /** Replicate-Session (131132, vendor 5771), Grouped. */
  replicateSession?: ReplicateSession[] | undefined;
  /** Intermediate-CDR-Threshold (131130, vendor 5771), Grouped. */
  intermediateCdrThreshold?: IntermediateCdrThreshold[] | undefined;
  /** CDR-Generation-Delay (131131, vendor 5771), Unsigned32. */
  cdrGenerationDelay?: number[] | undefined;
  /** Content-Pending-Timer (131134, vendor 5771), Unsigned32. */
  contentPendingTimer?: number[] | undefined;
  /** Operation-Status (131135, vendor 5771), Enumerated. */
  operationStatus?: (OperationStatus | (number & {}))[] | undefined;
  /** Subscriber-IP-Source (131136, vendor 5771), Enumerated. */
  subscriberIpSource?: (SubscriberIpSource | (number & {}))[] | undefined;
  /** Flow-Status-Policy-Mismatch (131164, vendor 5771), Enumerated. */
  flowStatusPolicyMismatch?: (FlowStatusPolicyMismatch | (number & {}))[] | undefined;
  /** Relative-URL (131198, vendor 5771), Enumerated. */
  relativeUrl?: (RelativeUrl | (number & {}))[] | undefined;
  /** Control-URL (131197, vendor 5771), Grouped. */
  controlUrl?: ControlUrl[] | undefined;
  /** Domain-Group-Name (131202, vendor 5771), OctetString. */
  domainGroupName?: Buffer[] | undefined;
  /** Mining (131199, vendor 5771), Enumerated. */
  mining?: (Mining | (number & {}))[] | undefined;
  /** Nexthop-Media (131211, vendor 5771), Address. */
  nexthopMedia?: Address[] | undefined;
  /** Nexthop-Override (131212, vendor 5771), Enumerated. */
  nexthopOverride?: (NexthopOverride | (number & {}))[] | undefined;
  /** Accel (131249, vendor 5771), Enumerated. */
  accel?: (Accel | (number & {}))[] | undefined;
}
/** What may be written for Content-Definition. */
export interface ContentDefinitionInput extends GroupInput<ContentDefinition, {
  contentScope: readonly (ContentScope | (number & {}) | keyof typeof ContentScope)[];
  l7ParseProtocolType: readonly (L7ParseProtocolType | (number & {}) | keyof typeof L7ParseProtocolType)[];
  operationStatus: readonly (OperationStatus | (number & {}) | keyof typeof OperationStatus)[];
  subscriberIpSource: readonly (SubscriberIpSource | (number & {}) | keyof typeof SubscriberIpSource)[];
  flowStatusPolicyMismatch: readonly (FlowStatusPolicyMismatch | (number & {}) | keyof typeof FlowStatusPolicyMismatch)[];
  relativeUrl: readonly (RelativeUrl | (number & {}) | keyof typeof RelativeUrl)[];
  mining: readonly (Mining | (number & {}) | keyof typeof Mining)[];
  nexthopOverride: readonly (NexthopOverride | (number & {}) | keyof typeof NexthopOverride)[];
  accel: readonly (Accel | (number & {}) | keyof typeof Accel)[];
}> {}

/** Billing-Policy-Definition (131074, vendor 5771), Grouped. */
export interface BillingPolicyDefinition extends Group<BillingPolicyDefinitionInput> {
  /** Billing-Policy-Name (131088, vendor 5771), OctetString. */
  billingPolicyName?: Buffer[] | undefined;
  /** Policy-Map-Name (131089, vendor 5771), OctetString. */
  policyMapName?: Buffer[] | undefined;
  /** Accounting (131126, vendor 5771), Grouped. */
  accounting?: Accounting[] | undefined;
  /** Class-Map-Name (131214, vendor 5771), UTF8String. */
  classMapName?: string[] | undefined;
  /** Header-Group-Name (131215, vendor 5771), UTF8String. */
  headerGroupName?: string[] | undefined;
}
/** What may be written for Billing-Policy-Definition. */
export interface BillingPolicyDefinitionInput extends GroupInput<BillingPolicyDefinition> {}

/** Policy-Map-Definition (131075, vendor 5771), Grouped. */
export interface PolicyMapDefinition extends Group<PolicyMapDefinitionInput> {
  /** Policy-Map-Name (131089, vendor 5771), OctetString. */
  policyMapName?: Buffer[] | undefined;
  /** Policy-Map-Type (131165, vendor 5771), Enumerated. */
  policyMapType?: (PolicyMapType | (number & {}))[] | undefined;
  /** Policy-Map-Replace (131168, vendor 5771), Enumerated. */
  policyMapReplace?: (PolicyMapReplace | (number & {}))[] | undefined;
  /** Policy-Map-Match-Remove (131167, vendor 5771), Grouped. */
  policyMapMatchRemove?: PolicyMapMatchRemove[] | undefined;
  /** Policy-Map-Match-Install (131166, vendor 5771), Grouped. */
  policyMapMatchInstall?: PolicyMapMatchInstall[] | undefined;
}
/** What may be written for Policy-Map-Definition. */
export interface PolicyMapDefinitionInput extends GroupInput<PolicyMapDefinition, {
  policyMapType: readonly (PolicyMapType | (number & {}) | keyof typeof PolicyMapType)[];
  policyMapReplace: readonly (PolicyMapReplace | (number & {}) | keyof typeof PolicyMapReplace)[];
}> {}

/** Service-Definition (131076, vendor 5771), Grouped. */
export interface ServiceDefinition extends Group<ServiceDefinitionInput> {
  /** Service-Name (131087, vendor 5771), OctetString. */
  serviceName?: Buffer[] | undefined;
  /** Online-Billing-Basis (131093, vendor 5771), Enumerated. */
  onlineBillingBasis?: (OnlineBillingBasis | (number & {}))[] | undefined;
  /** Dual-Billing-Basis (131207, vendor 5771), Enumerated. */
  dualBillingBasis?: (DualBillingBasis | (number & {}))[] | undefined;
  /** Service-Reporting-Level (131125, vendor 5771), Enumerated. */
  serviceReportingLevel?: (ServiceReportingLevel | (number & {}))[] | undefined;
  /** Service-CDR-Threshold (131129, vendor 5771), Grouped. */
  serviceCdrThreshold?: ServiceCdrThreshold[] | undefined;
  /** Service-Activation (131094, vendor 5771), Enumerated. */
  serviceActivation?: (ServiceActivation | (number & {}))[] | undefined;
  /** Advice-Of-Charge (131097, vendor 5771), Grouped. */
  adviceOfCharge?: AdviceOfCharge[] | undefined;
  /** Cisco-Service-Class (131100, vendor 5771), Unsigned32. */
  ciscoServiceClass?: number[] | undefined;
  /** Service-Idle-Time (131101, vendor 5771), Unsigned32. */
  serviceIdleTime?: number[] | undefined;
  /** Owner-Id (131102, vendor 5771), OctetString. */
  ownerId?: Buffer[] | undefined;
  /** Owner-Name (131103, vendor 5771), OctetString. */
  ownerName?: Buffer[] | undefined;
  /** Online-Passthrough-Quota (131104, vendor 5771), Unsigned32. */
  onlinePassthroughQuota?: number[] | undefined;
  /** Dual-Passthrough-Quota (131208, vendor 5771), Unsigned32. */
  dualPassthroughQuota?: number[] | undefined;
  /** Online-Reauthorization-Threshold (131105, vendor 5771), Unsigned32. */
  onlineReauthorizationThreshold?: number[] | undefined;
  /** Dual-Reauthorization-Threshold (131209, vendor 5771), Unsigned32. */
  dualReauthorizationThreshold?: number[] | undefined;
  /** Online-Reauthorization-Timeout (131106, vendor 5771), Grouped. */
  onlineReauthorizationTimeout?: OnlineReauthorizationTimeout[] | undefined;
  /** Refund-Policy (131109, vendor 5771), OctetString. */
  refundPolicy?: Buffer[] | undefined;
  /** Meter-Exclude (131110, vendor 5771), Enumerated. */
  meterExclude?: (MeterExclude | (number & {}))[] | undefined;
  /** Meter-Include-Imap (131111, vendor 5771), Enumerated. */
  meterIncludeImap?: (MeterIncludeImap | (number & {}))[] | undefined;
  /** Metering-Granularity (131112, vendor 5771), Grouped. */
  meteringGranularity?: MeteringGranularity[] | undefined;
  /** Verify (131116, vendor 5771), Grouped. */
  verify?: Verify[] | undefined;
  /** Cisco-Quota-Consumption-Time (131213, vendor 5771), Unsigned32. */
  ciscoQuotaConsumptionTime?: number[] | undefined;
  /** Service-Rating-Group (131162, vendor 5771), Unsigned32. */
  serviceRatingGroup?: number[] | undefined;
  /** Cisco-QoS-Profile-Uplink (131240, vendor 5771), Grouped. */
  ciscoQosProfileUplink?: CiscoQosProfileUplink[] | undefined;
  /** Cisco-QoS-Profile-Downlink (131241, vendor 5771), Grouped. */
  ciscoQosProfileDownlink?: CiscoQosProfileDownlink[] | undefined;
  /** Header-Group-Name (131215, vendor 5771), UTF8String. */
  headerGroupName?: string[] | undefined;
  /** Content-Policy-Map (131077, vendor 5771), Grouped. */
  contentPolicyMap?: ContentPolicyMap[] | undefined;
}
/** What may be written for Service-Definition. */
export interface ServiceDefinitionInput extends GroupInput<ServiceDefinition, {
  onlineBillingBasis: readonly (OnlineBillingBasis | (number & {}) | keyof typeof OnlineBillingBasis)[];
  dualBillingBasis: readonly (DualBillingBasis | (number & {}) | keyof typeof DualBillingBasis)[];
  serviceReportingLevel: readonly (ServiceReportingLevel | (number & {}) | keyof typeof ServiceReportingLevel)[];
  serviceActivation: readonly (ServiceActivation | (number & {}) | keyof typeof ServiceActivation)[];
  meterExclude: readonly (MeterExclude | (number & {}) | keyof typeof MeterExclude)[];
  meterIncludeImap: readonly (MeterIncludeImap | (number & {}) | keyof typeof MeterIncludeImap)[];
}> {}

/** Content-Policy-Map (131077, vendor 5771), Grouped. */
export interface ContentPolicyMap extends Group<ContentPolicyMapInput> {
  /** Content-Name (131151, vendor 5771), OctetString. */
  contentName?: Buffer[] | undefined;
  /** Billing-Policy-Name (131088, vendor 5771), OctetString. */
  billingPolicyName?: Buffer[] | undefined;
  /** Weight (131118, vendor 5771), Unsigned32. */
  weight?: number[] | undefined;
}
/** What may be written for Content-Policy-Map. */
export interface ContentPolicyMapInput extends GroupInput<ContentPolicyMap> {}

/** Service-Info (131078, vendor 5771), Grouped. */
export interface ServiceInfo extends Group<ServiceInfoInput> {
  /** Service-Name (131087, vendor 5771), OctetString. */
  serviceName?: Buffer[] | undefined;
  /** Online (1009, vendor 10415), Enumerated, 3GPP TS 29.212. */
  online?: (ts29212Types.Online | (number & {}))[] | undefined;
  /** Virtual-Online (131210, vendor 5771), Enumerated. */
  virtualOnline?: (VirtualOnline | (number & {}))[] | undefined;
}
/** What may be written for Service-Info. */
export interface ServiceInfoInput extends GroupInput<ServiceInfo, {
  online: readonly (ts29212Types.Online | (number & {}) | keyof typeof ts29212Types.Online)[];
  virtualOnline: readonly (VirtualOnline | (number & {}) | keyof typeof VirtualOnline)[];
}> {}

/** Billing-Plan-Definition (131079, vendor 5771), Grouped. */
export interface BillingPlanDefinition extends Group<BillingPlanDefinitionInput> {
  /** Billing-Plan-Name (131140, vendor 5771), OctetString. */
  billingPlanName?: Buffer[] | undefined;
  /** Online (1009, vendor 10415), Enumerated, 3GPP TS 29.212. */
  online?: (ts29212Types.Online | (number & {}))[] | undefined;
  /** Offline (1008, vendor 10415), Enumerated, 3GPP TS 29.212. */
  offline?: (ts29212Types.Offline | (number & {}))[] | undefined;
  /** Virtual-Online (131210, vendor 5771), Enumerated. */
  virtualOnline?: (VirtualOnline | (number & {}))[] | undefined;
  /** User-Idle-Timer (131119, vendor 5771), Unsigned32. */
  userIdleTimer?: number[] | undefined;
  /** User-Idle-Pod (131234, vendor 5771), Enumerated. */
  userIdlePod?: (UserIdlePod | (number & {}))[] | undefined;
  /** User-Default (131200, vendor 5771), Enumerated. */
  userDefault?: (UserDefault | (number & {}))[] | undefined;
  /** Cisco-QoS-Profile-Uplink (131240, vendor 5771), Grouped. */
  ciscoQosProfileUplink?: CiscoQosProfileUplink[] | undefined;
  /** Cisco-QoS-Profile-Downlink (131241, vendor 5771), Grouped. */
  ciscoQosProfileDownlink?: CiscoQosProfileDownlink[] | undefined;
  /** Service-Info (131078, vendor 5771), Grouped. */
  serviceInfo?: ServiceInfo[] | undefined;
}
/** What may be written for Billing-Plan-Definition. */
export interface BillingPlanDefinitionInput extends GroupInput<BillingPlanDefinition, {
  online: readonly (ts29212Types.Online | (number & {}) | keyof typeof ts29212Types.Online)[];
  offline: readonly (ts29212Types.Offline | (number & {}) | keyof typeof ts29212Types.Offline)[];
  virtualOnline: readonly (VirtualOnline | (number & {}) | keyof typeof VirtualOnline)[];
  userIdlePod: readonly (UserIdlePod | (number & {}) | keyof typeof UserIdlePod)[];
  userDefault: readonly (UserDefault | (number & {}) | keyof typeof UserDefault)[];
}> {}

/** Values of L7-Parse-Protocol-Type (131085, vendor 5771), Enumerated. */
export const L7ParseProtocolType: {
  readonly HTTP: 0;
  readonly IMAP: 1;
  readonly OTHER: 2;
  readonly POP3: 3;
  readonly RTSP: 4;
  readonly SMTP: 5;
  readonly WAP_CONNECTION_ORIENTED: 6;
  readonly WAP_CONNECTION_LESS: 7;
  readonly SIP: 8;
  readonly FTP: 9;
  readonly NBAR: 10;
  readonly DNS: 11;
  readonly HTTP_INSERT: 12;
} = {
  HTTP: 0,
  IMAP: 1,
  OTHER: 2,
  POP3: 3,
  RTSP: 4,
  SMTP: 5,
  WAP_CONNECTION_ORIENTED: 6,
  WAP_CONNECTION_LESS: 7,
  SIP: 8,
  FTP: 9,
  NBAR: 10,
  DNS: 11,
  HTTP_INSERT: 12,
};
/** A value of L7-Parse-Protocol-Type. */
export type L7ParseProtocolType = (typeof L7ParseProtocolType)[keyof typeof L7ParseProtocolType];

/** Service-Status (131086, vendor 5771), Grouped. */
export interface ServiceStatus extends Group<ServiceStatusInput> {
  /** Service-Name (131087, vendor 5771), OctetString. */
  serviceName?: Buffer[] | undefined;
  /** Cisco-Flow-Status (131169, vendor 5771), Enumerated. */
  ciscoFlowStatus?: (CiscoFlowStatus | (number & {}))[] | undefined;
  /** Service-Rating-Group (131162, vendor 5771), Unsigned32. */
  serviceRatingGroup?: number[] | undefined;
  /** Service-QoS (131170, vendor 5771), Grouped. */
  serviceQos?: ServiceQos[] | undefined;
  /** Redirect-Server (434), Grouped, RFC 8506. */
  redirectServer?: rfc8506Types.RedirectServer[] | undefined;
  /** Service-Group-Name (131243, vendor 5771), OctetString. */
  serviceGroupName?: Buffer[] | undefined;
}
/** What may be written for Service-Status. */
export interface ServiceStatusInput extends GroupInput<ServiceStatus, {
  ciscoFlowStatus: readonly (CiscoFlowStatus | (number & {}) | keyof typeof CiscoFlowStatus)[];
}> {}

/** Policy-Map-Match (131090, vendor 5771), Grouped. */
export interface PolicyMapMatch extends Group<PolicyMapMatchInput> {
  /** Match-String (131091, vendor 5771), UTF8String. */
  matchString?: string[] | undefined;
  /** Attribute-String (131092, vendor 5771), UTF8String. */
  attributeString?: string[] | undefined;
}
/** What may be written for Policy-Map-Match. */
export interface PolicyMapMatchInput extends GroupInput<PolicyMapMatch> {}

/** Values of Online-Billing-Basis (131093, vendor 5771), Enumerated. */
export const OnlineBillingBasis: {
  readonly EVENT: 1;
  readonly IP_BYTE: 2;
  readonly TCP_BYTE: 3;
  readonly DURATION: 4;
  readonly DURATION_CONNECT: 5;
  readonly DURATION_TRANSACTION: 6;
} = {
  EVENT: 1,
  IP_BYTE: 2,
  TCP_BYTE: 3,
  DURATION: 4,
  DURATION_CONNECT: 5,
  DURATION_TRANSACTION: 6,
};
/** A value of Online-Billing-Basis. */
export type OnlineBillingBasis = (typeof OnlineBillingBasis)[keyof typeof OnlineBillingBasis];

/** Values of Service-Activation (131094, vendor 5771), Enumerated. */
export const ServiceActivation: {
  readonly USER_PROFILE: 0;
  readonly AUTOMATIC: 1;
} = {
  USER_PROFILE: 0,
  AUTOMATIC: 1,
};
/** A value of Service-Activation. */
export type ServiceActivation = (typeof ServiceActivation)[keyof typeof ServiceActivation];

/** Advice-Of-Charge (131097, vendor 5771), Grouped. */
export interface AdviceOfCharge extends Group<AdviceOfChargeInput> {
  /** Append-URL (131098, vendor 5771), Enumerated. */
  appendUrl?: (AppendUrl | (number & {}))[] | undefined;
  /** Confirm-Token-131099 (131099, vendor 5771), OctetString. */
  confirmToken131099?: Buffer[] | undefined;
}
/** What may be written for Advice-Of-Charge. */
export interface AdviceOfChargeInput extends GroupInput<AdviceOfCharge, {
  appendUrl: readonly (AppendUrl | (number & {}) | keyof typeof AppendUrl)[];
}> {}

/** Values of Append-URL (131098, vendor 5771), Enumerated. */
export const AppendUrl: {
  readonly DISABLE_APPEND_URL: 0;
  readonly ENABLE_APPEND_URL: 1;
} = {
  DISABLE_APPEND_URL: 0,
  ENABLE_APPEND_URL: 1,
};
/** A value of Append-URL. */
export type AppendUrl = (typeof AppendUrl)[keyof typeof AppendUrl];

/** Online-Reauthorization-Timeout (131106, vendor 5771), Grouped. */
export interface OnlineReauthorizationTimeout extends Group<OnlineReauthorizationTimeoutInput> {
  /** Initial-Timeout (131107, vendor 5771), Unsigned32. */
  initialTimeout?: number[] | undefined;
  /** Maximum-Timeout (131108, vendor 5771), Unsigned32. */
  maximumTimeout?: number[] | undefined;
}
/** What may be written for Online-Reauthorization-Timeout. */
export interface OnlineReauthorizationTimeoutInput extends GroupInput<OnlineReauthorizationTimeout> {}

/** Values of Meter-Exclude (131110, vendor 5771), Enumerated. */
export const MeterExclude: {
  readonly MMS_WAP: 0;
  readonly RTSP_PAUSE: 1;
  readonly SERVICE_IDLE: 2;
  readonly NETWORK_INIT_SIP: 3;
} = {
  MMS_WAP: 0,
  RTSP_PAUSE: 1,
  SERVICE_IDLE: 2,
  NETWORK_INIT_SIP: 3,
};
/** A value of Meter-Exclude. */
export type MeterExclude = (typeof MeterExclude)[keyof typeof MeterExclude];

/** Values of Meter-Include-Imap (131111, vendor 5771), Enumerated. */
export const MeterIncludeImap: {
  readonly BODY_AND_HEADER: 0;
  readonly BODY_ONLY: 1;
  readonly BODY_AND_OTHER: 2;
} = {
  BODY_AND_HEADER: 0,
  BODY_ONLY: 1,
  BODY_AND_OTHER: 2,
};
/** A value of Meter-Include-Imap. */
export type MeterIncludeImap = (typeof MeterIncludeImap)[keyof typeof MeterIncludeImap];

/** Metering-Granularity (131112, vendor 5771), Grouped. */
export interface MeteringGranularity extends Group<MeteringGranularityInput> {
  /** Meter-Increment (131113, vendor 5771), Unsigned32. */
  meterIncrement?: number[] | undefined;
  /** Meter-Initial (131114, vendor 5771), Unsigned32. */
  meterInitial?: number[] | undefined;
  /** Meter-Minimum (131115, vendor 5771), Unsigned32. */
  meterMinimum?: number[] | undefined;
}
/** What may be written for Metering-Granularity. */
export interface MeteringGranularityInput extends GroupInput<MeteringGranularity> {}

/** Verify (131116, vendor 5771), Grouped. */
export interface Verify extends Group<VerifyInput> {
  /** Confirm-Token-131117 (131117, vendor 5771), OctetString. */
  confirmToken131117?: Buffer[] | undefined;
}
/** What may be written for Verify. */
export interface VerifyInput extends GroupInput<Verify> {}

/** Values of Policy-Preload-Req-Type (131120, vendor 5771), Enumerated. */
export const PolicyPreloadReqType: {
  readonly POLICY_PRELOAD_REQ: 0;
  readonly POLICY_PRELOAD_RESP: 1;
  readonly POLICY_PRELOAD_PUSH: 2;
  readonly POLICY_PRELOAD_PUSH_ACK: 3;
} = {
  POLICY_PRELOAD_REQ: 0,
  POLICY_PRELOAD_RESP: 1,
  POLICY_PRELOAD_PUSH: 2,
  POLICY_PRELOAD_PUSH_ACK: 3,
};
/** A value of Policy-Preload-Req-Type. */
export type PolicyPreloadReqType = (typeof PolicyPreloadReqType)[keyof typeof PolicyPreloadReqType];

/** Values of Policy-Preload-Object-Type (131121, vendor 5771), Enumerated. */
export const PolicyPreloadObjectType: {
  readonly POLICY_MAP: 0;
  readonly BILLING_POLICY: 1;
  readonly CONTENT: 2;
  readonly SERVICE: 3;
  readonly BILLING_PLAN: 4;
  readonly DOMAIN_GROUP: 5;
  readonly HEADER_INSERT: 6;
  readonly HEADER_GROUP: 7;
  readonly QOS_PROFILE: 8;
} = {
  POLICY_MAP: 0,
  BILLING_POLICY: 1,
  CONTENT: 2,
  SERVICE: 3,
  BILLING_PLAN: 4,
  DOMAIN_GROUP: 5,
  HEADER_INSERT: 6,
  HEADER_GROUP: 7,
  QOS_PROFILE: 8,
};
/** A value of Policy-Preload-Object-Type. */
export type PolicyPreloadObjectType = (typeof PolicyPreloadObjectType)[keyof typeof PolicyPreloadObjectType];

/** Values of Policy-Preload-Status (131122, vendor 5771), Enumerated. */
export const PolicyPreloadStatus: {
  readonly INITIATE: 0;
  readonly COMPLETE: 1;
} = {
  INITIATE: 0,
  COMPLETE: 1,
};
/** A value of Policy-Preload-Status. */
export type PolicyPreloadStatus = (typeof PolicyPreloadStatus)[keyof typeof PolicyPreloadStatus];

/** Values of Charging-Rule-Trigger-Type (131123, vendor 5771), Enumerated. */
export const ChargingRuleTriggerType: {
  readonly NO_CHARGING_RULE_EVENT_TRIGGERS: 0;
  readonly VOLUME_THRESHOLD: 1;
  readonly TIME_THRESHOLD: 2;
  readonly SVC_FLOW_DETECTION: 3;
  readonly CHARGING_RULE_REMOVE: 4;
} = {
  NO_CHARGING_RULE_EVENT_TRIGGERS: 0,
  VOLUME_THRESHOLD: 1,
  TIME_THRESHOLD: 2,
  SVC_FLOW_DETECTION: 3,
  CHARGING_RULE_REMOVE: 4,
};
/** A value of Charging-Rule-Trigger-Type. */
export type ChargingRuleTriggerType = (typeof ChargingRuleTriggerType)[keyof typeof ChargingRuleTriggerType];

/** Charging-Rule-Event (131124, vendor 5771), Grouped. */
export interface ChargingRuleEvent extends Group<ChargingRuleEventInput> {
  /** Charging-Rule-Name (1005, vendor 10415), OctetString, 3GPP TS 29.212. */
  chargingRuleName?: Buffer[] | undefined;
  /** Charging-Rule-Trigger-Type (131123, vendor 5771), Enumerated. */
  chargingRuleTriggerType?: (ChargingRuleTriggerType | (number & {}))[] | undefined;
  /** Volume-Usage (131155, vendor 5771), Unsigned64. */
  volumeUsage?: bigint[] | undefined;
  /** Cisco-Time-Usage (131156, vendor 5771), Grouped. */
  ciscoTimeUsage?: CiscoTimeUsage[] | undefined;
  /** Cisco-Report-Usage (131248, vendor 5771), Grouped. */
  ciscoReportUsage?: CiscoReportUsage[] | undefined;
}
/** What may be written for Charging-Rule-Event. */
export interface ChargingRuleEventInput extends GroupInput<ChargingRuleEvent, {
  chargingRuleTriggerType: readonly (ChargingRuleTriggerType | (number & {}) | keyof typeof ChargingRuleTriggerType)[];
}> {}

/** Values of Service-Reporting-Level (131125, vendor 5771), Enumerated. */
export const ServiceReportingLevel: {
  readonly TRANSACTION: 0;
  readonly SERVICE: 1;
} = {
  TRANSACTION: 0,
  SERVICE: 1,
};
/** A value of Service-Reporting-Level. */
export type ServiceReportingLevel = (typeof ServiceReportingLevel)[keyof typeof ServiceReportingLevel];

/** Accounting (131126, vendor 5771), Grouped. */
export interface Accounting extends Group<AccountingInput> {
  /** Accounting-Customer-String (131127, vendor 5771), OctetString. */
  accountingCustomerString?: Buffer[] | undefined;
}
/** What may be written for Accounting. */
export interface AccountingInput extends GroupInput<Accounting> {}

/** Service-CDR-Threshold (131129, vendor 5771), Grouped. */
export interface ServiceCdrThreshold extends Group<ServiceCdrThresholdInput> {
  /** CDR-Volume-Threshold (131095, vendor 5771), Unsigned32. */
  cdrVolumeThreshold?: number[] | undefined;
  /** CDR-Time-Threshold (131096, vendor 5771), Unsigned32. */
  cdrTimeThreshold?: number[] | undefined;
}
/** What may be written for Service-CDR-Threshold. */
export interface ServiceCdrThresholdInput extends GroupInput<ServiceCdrThreshold> {}

/** Intermediate-CDR-Threshold (131130, vendor 5771), Grouped. */
export interface IntermediateCdrThreshold extends Group<IntermediateCdrThresholdInput> {
  /** CDR-Volume-Threshold (131095, vendor 5771), Unsigned32. */
  cdrVolumeThreshold?: number[] | undefined;
  /** CDR-Time-Threshold (131096, vendor 5771), Unsigned32. */
  cdrTimeThreshold?: number[] | undefined;
}
/** What may be written for Intermediate-CDR-Threshold. */
export interface IntermediateCdrThresholdInput extends GroupInput<IntermediateCdrThreshold> {}

/** Replicate-Session (131132, vendor 5771), Grouped. */
export interface ReplicateSession extends Group<ReplicateSessionInput> {
  /** Replicate-Session-Delay (131133, vendor 5771), Unsigned32. */
  replicateSessionDelay?: number[] | undefined;
}
/** What may be written for Replicate-Session. */
export interface ReplicateSessionInput extends GroupInput<ReplicateSession> {}

/** Values of Operation-Status (131135, vendor 5771), Enumerated. */
export const OperationStatus: {
  readonly OUT_OF_SERVICE: 0;
  readonly IN_SERVICE: 1;
} = {
  OUT_OF_SERVICE: 0,
  IN_SERVICE: 1,
};
/** A value of Operation-Status. */
export type OperationStatus = (typeof OperationStatus)[keyof typeof OperationStatus];

/** Values of Subscriber-IP-Source (131136, vendor 5771), Enumerated. */
export const SubscriberIpSource: {
  readonly DEFAULT: 0;
  readonly HTTP_X_FORWARDED_FOR: 1;
} = {
  DEFAULT: 0,
  HTTP_X_FORWARDED_FOR: 1,
};
/** A value of Subscriber-IP-Source. */
export type SubscriberIpSource = (typeof SubscriberIpSource)[keyof typeof SubscriberIpSource];

/** Charging-Rule-Event-Trigger (131139, vendor 5771), Grouped. */
export interface ChargingRuleEventTrigger extends Group<ChargingRuleEventTriggerInput> {
  /** Charging-Rule-Trigger-Type (131123, vendor 5771), Enumerated. */
  chargingRuleTriggerType?: (ChargingRuleTriggerType | (number & {}))[] | undefined;
  /** Volume-Threshold (131080, vendor 5771), Unsigned32. */
  volumeThreshold?: number[] | undefined;
  /** Time-Threshold (131081, vendor 5771), Unsigned32. */
  timeThreshold?: number[] | undefined;
  /** Cisco-Report-Usage (131248, vendor 5771), Grouped. */
  ciscoReportUsage?: CiscoReportUsage[] | undefined;
  /** Volume-Threshold-64 (131258, vendor 5771), Unsigned64. */
  volumeThreshold64?: bigint[] | undefined;
}
/** What may be written for Charging-Rule-Event-Trigger. */
export interface ChargingRuleEventTriggerInput extends GroupInput<ChargingRuleEventTrigger, {
  chargingRuleTriggerType: readonly (ChargingRuleTriggerType | (number & {}) | keyof typeof ChargingRuleTriggerType)[];
}> {}

/** Content-Flow-Description (131141, vendor 5771), Grouped. */
export interface ContentFlowDescription extends Group<ContentFlowDescriptionInput> {
  /** Content-Flow-Filter (131142, vendor 5771), Grouped. */
  contentFlowFilter?: ContentFlowFilter[] | undefined;
  /** VRF-Name (131153, vendor 5771), OctetString. */
  vrfName?: Buffer[] | undefined;
  /** VLAN-Id (131154, vendor 5771), Unsigned32. */
  vlanId?: number[] | undefined;
}
/** What may be written for Content-Flow-Description. */
export interface ContentFlowDescriptionInput extends GroupInput<ContentFlowDescription> {}

/** Content-Flow-Filter (131142, vendor 5771), Grouped. */
export interface ContentFlowFilter extends Group<ContentFlowFilterInput> {
  /** Client-Group-Id (131143, vendor 5771), Grouped. */
  clientGroupId?: ClientGroupId[] | undefined;
  /** Destination-IP-Address (131146, vendor 5771), Address. */
  destinationIpAddress?: Address[] | undefined;
  /** Destination-Mask (131147, vendor 5771), Address. */
  destinationMask?: Address[] | undefined;
  /** Protocol-ID (131148, vendor 5771), Unsigned32. */
  protocolId?: number[] | undefined;
  /** Start-of-Port-Range (131149, vendor 5771), Unsigned32. */
  startOfPortRange?: number[] | undefined;
  /** End-of-Port-Range (131150, vendor 5771), Unsigned32. */
  endOfPortRange?: number[] | undefined;
}
/** What may be written for Content-Flow-Filter. */
export interface ContentFlowFilterInput extends GroupInput<ContentFlowFilter> {}

/** Client-Group-Id (131143, vendor 5771), Grouped. */
export interface ClientGroupId extends Group<ClientGroupIdInput> {
  /** ACL-Number (131144, vendor 5771), Unsigned32. */
  aclNumber?: number[] | undefined;
  /** ACL-Name (131145, vendor 5771), OctetString. */
  aclName?: Buffer[] | undefined;
}
/** What may be written for Client-Group-Id. */
export interface ClientGroupIdInput extends GroupInput<ClientGroupId> {}

/** Failed-Preload-Object (131152, vendor 5771), Grouped. */
export interface FailedPreloadObject extends Group<FailedPreloadObjectInput> {
  /** Policy-Preload-Object-Type (131121, vendor 5771), Enumerated. */
  policyPreloadObjectType?: (PolicyPreloadObjectType | (number & {}))[] | undefined;
  /** Failed-Preload-Obj-Name (131191, vendor 5771), Grouped. */
  failedPreloadObjName?: FailedPreloadObjName[] | undefined;
}
/** What may be written for Failed-Preload-Object. */
export interface FailedPreloadObjectInput extends GroupInput<FailedPreloadObject, {
  policyPreloadObjectType: readonly (PolicyPreloadObjectType | (number & {}) | keyof typeof PolicyPreloadObjectType)[];
}> {}

/** Cisco-Time-Usage (131156, vendor 5771), Grouped. */
export interface CiscoTimeUsage extends Group<CiscoTimeUsageInput> {
  /** Duration (131157, vendor 5771), Unsigned32. */
  duration?: number[] | undefined;
  /** First-Packet-Timestanp (131158, vendor 5771), Unsigned32. */
  firstPacketTimestanp?: number[] | undefined;
  /** Last-Packet-Timestanp (131159, vendor 5771), Unsigned32. */
  lastPacketTimestanp?: number[] | undefined;
}
/** What may be written for Cisco-Time-Usage. */
export interface CiscoTimeUsageInput extends GroupInput<CiscoTimeUsage> {}

/** Cisco-Flow-Description (131160, vendor 5771), Grouped. */
export interface CiscoFlowDescription extends Group<CiscoFlowDescriptionInput> {
  /** Cisco-Flow-Description-507 (507, vendor 5771), IPFilterRule. */
  ciscoFlowDescription507?: string[] | undefined;
  /** Content-Name (131151, vendor 5771), OctetString. */
  contentName?: Buffer[] | undefined;
  /** Precedence (1010, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  precedence?: number[] | undefined;
  /** Flow-Information (1058, vendor 10415), Grouped, 3GPP TS 29.212. */
  flowInformation?: ts29212Types.FlowInformation[] | undefined;
}
/** What may be written for Cisco-Flow-Description. */
export interface CiscoFlowDescriptionInput extends GroupInput<CiscoFlowDescription> {}

/** Terminate-Bearer (131161, vendor 5771), Grouped. */
export interface TerminateBearer extends Group<TerminateBearerInput> {
  /** Bearer-Identifier (1020, vendor 10415), OctetString, 3GPP TS 29.212. */
  bearerIdentifier?: Buffer[] | undefined;
}
/** What may be written for Terminate-Bearer. */
export interface TerminateBearerInput extends GroupInput<TerminateBearer> {}

/** Values of Content-Scope (131163, vendor 5771), Enumerated. */
export const ContentScope: {
  readonly GLOBAL: 0;
  readonly USER: 1;
} = {
  GLOBAL: 0,
  USER: 1,
};
/** A value of Content-Scope. */
export type ContentScope = (typeof ContentScope)[keyof typeof ContentScope];

/** Values of Flow-Status-Policy-Mismatch (131164, vendor 5771), Enumerated. */
export const FlowStatusPolicyMismatch: {
  readonly FORWARD: 0;
  readonly BLOCK: 1;
} = {
  FORWARD: 0,
  BLOCK: 1,
};
/** A value of Flow-Status-Policy-Mismatch. */
export type FlowStatusPolicyMismatch = (typeof FlowStatusPolicyMismatch)[keyof typeof FlowStatusPolicyMismatch];

/** Values of Policy-Map-Type (131165, vendor 5771), Enumerated. */
export const PolicyMapType: {
  readonly URL_MAP: 0;
  readonly HEADER_MAP: 1;
  readonly METHOD_MAP: 2;
  readonly ATTRIBUTE_MAP: 3;
} = {
  URL_MAP: 0,
  HEADER_MAP: 1,
  METHOD_MAP: 2,
  ATTRIBUTE_MAP: 3,
};
/** A value of Policy-Map-Type. */
export type PolicyMapType = (typeof PolicyMapType)[keyof typeof PolicyMapType];

/** Policy-Map-Match-Install (131166, vendor 5771), Grouped. */
export interface PolicyMapMatchInstall extends Group<PolicyMapMatchInstallInput> {
  /** Policy-Map-Match (131090, vendor 5771), Grouped. */
  policyMapMatch?: PolicyMapMatch[] | undefined;
}
/** What may be written for Policy-Map-Match-Install. */
export interface PolicyMapMatchInstallInput extends GroupInput<PolicyMapMatchInstall> {}

/** Policy-Map-Match-Remove (131167, vendor 5771), Grouped. */
export interface PolicyMapMatchRemove extends Group<PolicyMapMatchRemoveInput> {
  /** Policy-Map-Match (131090, vendor 5771), Grouped. */
  policyMapMatch?: PolicyMapMatch[] | undefined;
}
/** What may be written for Policy-Map-Match-Remove. */
export interface PolicyMapMatchRemoveInput extends GroupInput<PolicyMapMatchRemove> {}

/** Values of Policy-Map-Replace (131168, vendor 5771), Enumerated. */
export const PolicyMapReplace: {
  readonly DISABLED: 0;
  readonly ENABLED: 1;
} = {
  DISABLED: 0,
  ENABLED: 1,
};
/** A value of Policy-Map-Replace. */
export type PolicyMapReplace = (typeof PolicyMapReplace)[keyof typeof PolicyMapReplace];

/** Values of Cisco-Flow-Status (131169, vendor 5771), Enumerated. */
export const CiscoFlowStatus: {
  readonly FORWARD: 0;
  readonly BLOCK: 1;
  readonly REDIRECT: 2;
} = {
  FORWARD: 0,
  BLOCK: 1,
  REDIRECT: 2,
};
/** A value of Cisco-Flow-Status. */
export type CiscoFlowStatus = (typeof CiscoFlowStatus)[keyof typeof CiscoFlowStatus];

/** Service-QoS (131170, vendor 5771), Grouped. */
export interface ServiceQos extends Group<ServiceQosInput> {
  /** QoS-Rate-Limit-UL (131171, vendor 5771), Grouped. */
  qosRateLimitUl?: QosRateLimitUl[] | undefined;
  /** QoS-Rate-Limit-DL (131172, vendor 5771), Grouped. */
  qosRateLimitDl?: QosRateLimitDl[] | undefined;
}
/** What may be written for Service-QoS. */
export interface ServiceQosInput extends GroupInput<ServiceQos> {}

/** QoS-Rate-Limit-UL (131171, vendor 5771), Grouped. */
export interface QosRateLimitUl extends Group<QosRateLimitUlInput> {
  /** QoS-Rate-Limit (131173, vendor 5771), Grouped. */
  qosRateLimit?: QosRateLimit[] | undefined;
}
/** What may be written for QoS-Rate-Limit-UL. */
export interface QosRateLimitUlInput extends GroupInput<QosRateLimitUl> {}

/** QoS-Rate-Limit-DL (131172, vendor 5771), Grouped. */
export interface QosRateLimitDl extends Group<QosRateLimitDlInput> {
  /** QoS-Rate-Limit (131173, vendor 5771), Grouped. */
  qosRateLimit?: QosRateLimit[] | undefined;
}
/** What may be written for QoS-Rate-Limit-DL. */
export interface QosRateLimitDlInput extends GroupInput<QosRateLimitDl> {}

/** QoS-Rate-Limit (131173, vendor 5771), Grouped. */
export interface QosRateLimit extends Group<QosRateLimitInput> {
  /** Max-Bandwidth (131174, vendor 5771), Unsigned32. */
  maxBandwidth?: number[] | undefined;
  /** Max-Burst-Size (131190, vendor 5771), Unsigned32. */
  maxBurstSize?: number[] | undefined;
  /** Rate-Limit-Conform-Action (131175, vendor 5771), Grouped. */
  rateLimitConformAction?: RateLimitConformAction[] | undefined;
  /** Rate-Limit-Exceed-Action (131176, vendor 5771), Grouped. */
  rateLimitExceedAction?: RateLimitExceedAction[] | undefined;
}
/** What may be written for QoS-Rate-Limit. */
export interface QosRateLimitInput extends GroupInput<QosRateLimit> {}

/** Rate-Limit-Conform-Action (131175, vendor 5771), Grouped. */
export interface RateLimitConformAction extends Group<RateLimitConformActionInput> {
  /** Cisco-Rate-Limit-Action (131177, vendor 5771), Enumerated. */
  ciscoRateLimitAction?: (CiscoRateLimitAction | (number & {}))[] | undefined;
  /** Cisco-DSCP (131178, vendor 5771), Unsigned32. */
  ciscoDscp?: number[] | undefined;
}
/** What may be written for Rate-Limit-Conform-Action. */
export interface RateLimitConformActionInput extends GroupInput<RateLimitConformAction, {
  ciscoRateLimitAction: readonly (CiscoRateLimitAction | (number & {}) | keyof typeof CiscoRateLimitAction)[];
}> {}

/** Rate-Limit-Exceed-Action (131176, vendor 5771), Grouped. */
export interface RateLimitExceedAction extends Group<RateLimitExceedActionInput> {
  /** Cisco-Rate-Limit-Action (131177, vendor 5771), Enumerated. */
  ciscoRateLimitAction?: (CiscoRateLimitAction | (number & {}))[] | undefined;
  /** Cisco-DSCP (131178, vendor 5771), Unsigned32. */
  ciscoDscp?: number[] | undefined;
}
/** What may be written for Rate-Limit-Exceed-Action. */
export interface RateLimitExceedActionInput extends GroupInput<RateLimitExceedAction, {
  ciscoRateLimitAction: readonly (CiscoRateLimitAction | (number & {}) | keyof typeof CiscoRateLimitAction)[];
}> {}

/** Values of Cisco-Rate-Limit-Action (131177, vendor 5771), Enumerated. */
export const CiscoRateLimitAction: {
  readonly FORWARD: 0;
  readonly DROP: 1;
  readonly MARK_DSCP: 2;
} = {
  FORWARD: 0,
  DROP: 1,
  MARK_DSCP: 2,
};
/** A value of Cisco-Rate-Limit-Action. */
export type CiscoRateLimitAction = (typeof CiscoRateLimitAction)[keyof typeof CiscoRateLimitAction];

/** Policy-Map-Install (131179, vendor 5771), Grouped. */
export interface PolicyMapInstall extends Group<PolicyMapInstallInput> {
  /** Policy-Map-Definition (131075, vendor 5771), Grouped. */
  policyMapDefinition?: PolicyMapDefinition[] | undefined;
}
/** What may be written for Policy-Map-Install. */
export interface PolicyMapInstallInput extends GroupInput<PolicyMapInstall> {}

/** Policy-Map-Remove (131180, vendor 5771), Grouped. */
export interface PolicyMapRemove extends Group<PolicyMapRemoveInput> {
  /** Policy-Map-Name (131089, vendor 5771), OctetString. */
  policyMapName?: Buffer[] | undefined;
}
/** What may be written for Policy-Map-Remove. */
export interface PolicyMapRemoveInput extends GroupInput<PolicyMapRemove> {}

/** Billing-Policy-Install (131181, vendor 5771), Grouped. */
export interface BillingPolicyInstall extends Group<BillingPolicyInstallInput> {
  /** Billing-Policy-Definition (131074, vendor 5771), Grouped. */
  billingPolicyDefinition?: BillingPolicyDefinition[] | undefined;
}
/** What may be written for Billing-Policy-Install. */
export interface BillingPolicyInstallInput extends GroupInput<BillingPolicyInstall> {}

/** Billing-Policy-Remove (131182, vendor 5771), Grouped. */
export interface BillingPolicyRemove extends Group<BillingPolicyRemoveInput> {
  /** Billing-Policy-Name (131088, vendor 5771), OctetString. */
  billingPolicyName?: Buffer[] | undefined;
}
/** What may be written for Billing-Policy-Remove. */
export interface BillingPolicyRemoveInput extends GroupInput<BillingPolicyRemove> {}

/** Content-Install (131183, vendor 5771), Grouped. */
export interface ContentInstall extends Group<ContentInstallInput> {
  /** Content-Definition (131073, vendor 5771), Grouped. */
  contentDefinition?: ContentDefinition[] | undefined;
}
/** What may be written for Content-Install. */
export interface ContentInstallInput extends GroupInput<ContentInstall> {}

/** Content-Remove (131184, vendor 5771), Grouped. */
export interface ContentRemove extends Group<ContentRemoveInput> {
  /** Content-Name (131151, vendor 5771), OctetString. */
  contentName?: Buffer[] | undefined;
}
/** What may be written for Content-Remove. */
export interface ContentRemoveInput extends GroupInput<ContentRemove> {}

/** Service-Install (131185, vendor 5771), Grouped. */
export interface ServiceInstall extends Group<ServiceInstallInput> {
  /** Service-Definition (131076, vendor 5771), Grouped. */
  serviceDefinition?: ServiceDefinition[] | undefined;
}
/** What may be written for Service-Install. */
export interface ServiceInstallInput extends GroupInput<ServiceInstall> {}

/** Service-Remove (131186, vendor 5771), Grouped. */
export interface ServiceRemove extends Group<ServiceRemoveInput> {
  /** Service-Name (131087, vendor 5771), OctetString. */
  serviceName?: Buffer[] | undefined;
}
/** What may be written for Service-Remove. */
export interface ServiceRemoveInput extends GroupInput<ServiceRemove> {}

/** Billing-Plan-Install (131187, vendor 5771), Grouped. */
export interface BillingPlanInstall extends Group<BillingPlanInstallInput> {
  /** Billing-Plan-Definition (131079, vendor 5771), Grouped. */
  billingPlanDefinition?: BillingPlanDefinition[] | undefined;
}
/** What may be written for Billing-Plan-Install. */
export interface BillingPlanInstallInput extends GroupInput<BillingPlanInstall> {}

/** Billing-Plan-Remove (131188, vendor 5771), Grouped. */
export interface BillingPlanRemove extends Group<BillingPlanRemoveInput> {
  /** Billing-Plan-Name (131140, vendor 5771), OctetString. */
  billingPlanName?: Buffer[] | undefined;
}
/** What may be written for Billing-Plan-Remove. */
export interface BillingPlanRemoveInput extends GroupInput<BillingPlanRemove> {}

/** Values of Policy-Preload-Error-Code (131189, vendor 5771), Enumerated. */
export const PolicyPreloadErrorCode: {
  readonly INCONSISTENT_PRELOAD_DATA: 0;
  readonly MANDATORY_AVP_MISSING: 1;
  readonly FAILURE_TO_ENFORCE: 2;
  readonly WRONG_ORDER: 3;
  readonly CONFLICT_WITH_STATIC_CONFIG: 4;
} = {
  INCONSISTENT_PRELOAD_DATA: 0,
  MANDATORY_AVP_MISSING: 1,
  FAILURE_TO_ENFORCE: 2,
  WRONG_ORDER: 3,
  CONFLICT_WITH_STATIC_CONFIG: 4,
};
/** A value of Policy-Preload-Error-Code. */
export type PolicyPreloadErrorCode = (typeof PolicyPreloadErrorCode)[keyof typeof PolicyPreloadErrorCode];

/** Failed-Preload-Obj-Name (131191, vendor 5771), Grouped. */
export interface FailedPreloadObjName extends Group<FailedPreloadObjNameInput> {
  /** Policy-Preload-Error-Code (131189, vendor 5771), Enumerated. */
  policyPreloadErrorCode?: (PolicyPreloadErrorCode | (number & {}))[] | undefined;
  /** Policy-Map-Name (131089, vendor 5771), OctetString. */
  policyMapName?: Buffer[] | undefined;
  /** Billing-Policy-Name (131088, vendor 5771), OctetString. */
  billingPolicyName?: Buffer[] | undefined;
  /** Content-Name (131151, vendor 5771), OctetString. */
  contentName?: Buffer[] | undefined;
  /** Service-Name (131087, vendor 5771), OctetString. */
  serviceName?: Buffer[] | undefined;
  /** Billing-Plan-Name (131140, vendor 5771), OctetString. */
  billingPlanName?: Buffer[] | undefined;
}
/** What may be written for Failed-Preload-Obj-Name. */
export interface FailedPreloadObjNameInput extends GroupInput<FailedPreloadObjName, {
  policyPreloadErrorCode: readonly (PolicyPreloadErrorCode | (number & {}) | keyof typeof PolicyPreloadErrorCode)[];
}> {}

/** Values of Cisco-Event-Trigger-Type (131192, vendor 5771), Enumerated. */
export const CiscoEventTriggerType: {
  readonly NO_CISCO_TRIGGERS: 0;
  readonly TCP_SYN_DETECTION: 1;
  readonly VOLUME_THRESHOLD: 2;
  readonly TIME_THRESHOLD: 3;
  readonly USER_AGENT_DETECTION: 4;
  readonly VOLUME_THRESHOLD_64: 5;
} = {
  NO_CISCO_TRIGGERS: 0,
  TCP_SYN_DETECTION: 1,
  VOLUME_THRESHOLD: 2,
  TIME_THRESHOLD: 3,
  USER_AGENT_DETECTION: 4,
  VOLUME_THRESHOLD_64: 5,
};
/** A value of Cisco-Event-Trigger-Type. */
export type CiscoEventTriggerType = (typeof CiscoEventTriggerType)[keyof typeof CiscoEventTriggerType];

/** Cisco-Event-Trigger (131193, vendor 5771), Grouped. */
export interface CiscoEventTrigger extends Group<CiscoEventTriggerInput> {
  /** Cisco-Event-Trigger-Type (131192, vendor 5771), Enumerated. */
  ciscoEventTriggerType?: (CiscoEventTriggerType | (number & {}))[] | undefined;
  /** Volume-Threshold (131080, vendor 5771), Unsigned32. */
  volumeThreshold?: number[] | undefined;
  /** Time-Threshold (131081, vendor 5771), Unsigned32. */
  timeThreshold?: number[] | undefined;
  /** Cisco-Report-Usage (131248, vendor 5771), Grouped. */
  ciscoReportUsage?: CiscoReportUsage[] | undefined;
  /** Volume-Threshold-64 (131258, vendor 5771), Unsigned64. */
  volumeThreshold64?: bigint[] | undefined;
}
/** What may be written for Cisco-Event-Trigger. */
export interface CiscoEventTriggerInput extends GroupInput<CiscoEventTrigger, {
  ciscoEventTriggerType: readonly (CiscoEventTriggerType | (number & {}) | keyof typeof CiscoEventTriggerType)[];
}> {}

/** Cisco-Event (131195, vendor 5771), Grouped. */
export interface CiscoEvent extends Group<CiscoEventInput> {
  /** Cisco-Event-Trigger-Type (131192, vendor 5771), Enumerated. */
  ciscoEventTriggerType?: (CiscoEventTriggerType | (number & {}))[] | undefined;
  /** TCP-SYN (131194, vendor 5771), OctetString. */
  tcpSyn?: Buffer[] | undefined;
  /** Volume-Usage (131155, vendor 5771), Unsigned64. */
  volumeUsage?: bigint[] | undefined;
  /** Cisco-Time-Usage (131156, vendor 5771), Grouped. */
  ciscoTimeUsage?: CiscoTimeUsage[] | undefined;
  /** Cisco-Report-Usage (131248, vendor 5771), Grouped. */
  ciscoReportUsage?: CiscoReportUsage[] | undefined;
  /** User-Agent (131256, vendor 5771), OctetString. */
  userAgent?: Buffer[] | undefined;
}
/** What may be written for Cisco-Event. */
export interface CiscoEventInput extends GroupInput<CiscoEvent, {
  ciscoEventTriggerType: readonly (CiscoEventTriggerType | (number & {}) | keyof typeof CiscoEventTriggerType)[];
}> {}

/** Values of Interleaved (131196, vendor 5771), Enumerated. */
export const Interleaved: {
  readonly DISABLED: 0;
  readonly ENABLED: 1;
} = {
  DISABLED: 0,
  ENABLED: 1,
};
/** A value of Interleaved. */
export type Interleaved = (typeof Interleaved)[keyof typeof Interleaved];

/** Control-URL (131197, vendor 5771), Grouped. */
export interface ControlUrl extends Group<ControlUrlInput> {
  /** Interleaved (131196, vendor 5771), Enumerated. */
  interleaved?: (Interleaved | (number & {}))[] | undefined;
}
/** What may be written for Control-URL. */
export interface ControlUrlInput extends GroupInput<ControlUrl, {
  interleaved: readonly (Interleaved | (number & {}) | keyof typeof Interleaved)[];
}> {}

/** Values of Relative-URL (131198, vendor 5771), Enumerated. */
export const RelativeUrl: {
  readonly DISABLED: 0;
  readonly ENABLED: 1;
} = {
  DISABLED: 0,
  ENABLED: 1,
};
/** A value of Relative-URL. */
export type RelativeUrl = (typeof RelativeUrl)[keyof typeof RelativeUrl];

/** Values of Mining (131199, vendor 5771), Enumerated. */
export const Mining: {
  readonly DISABLED: 0;
  readonly ENABLED: 1;
} = {
  DISABLED: 0,
  ENABLED: 1,
};
/** A value of Mining. */
export type Mining = (typeof Mining)[keyof typeof Mining];

/** Values of User-Default (131200, vendor 5771), Enumerated. */
export const UserDefault: {
  readonly DISABLED: 0;
  readonly ENABLED: 1;
} = {
  DISABLED: 0,
  ENABLED: 1,
};
/** A value of User-Default. */
export type UserDefault = (typeof UserDefault)[keyof typeof UserDefault];

/** Domain-Group-Definition (131203, vendor 5771), Grouped. */
export interface DomainGroupDefinition extends Group<DomainGroupDefinitionInput> {
  /** Domain-Group-Name (131202, vendor 5771), OctetString. */
  domainGroupName?: Buffer[] | undefined;
  /** Cisco-Priority (131201, vendor 5771), Unsigned32. */
  ciscoPriority?: number[] | undefined;
  /** Match-String (131091, vendor 5771), UTF8String. */
  matchString?: string[] | undefined;
}
/** What may be written for Domain-Group-Definition. */
export interface DomainGroupDefinitionInput extends GroupInput<DomainGroupDefinition> {}

/** Domain-Group-Install (131204, vendor 5771), Grouped. */
export interface DomainGroupInstall extends Group<DomainGroupInstallInput> {
  /** Domain-Group-Definition (131203, vendor 5771), Grouped. */
  domainGroupDefinition?: DomainGroupDefinition[] | undefined;
}
/** What may be written for Domain-Group-Install. */
export interface DomainGroupInstallInput extends GroupInput<DomainGroupInstall> {}

/** Domain-Group-Remove (131205, vendor 5771), Grouped. */
export interface DomainGroupRemove extends Group<DomainGroupRemoveInput> {
  /** Domain-Group-Name (131202, vendor 5771), OctetString. */
  domainGroupName?: Buffer[] | undefined;
}
/** What may be written for Domain-Group-Remove. */
export interface DomainGroupRemoveInput extends GroupInput<DomainGroupRemove> {}

/** Values of Domain-Group-Activation (131206, vendor 5771), Enumerated. */
export const DomainGroupActivation: {
  readonly DISABLED: 0;
  readonly ENABLED: 1;
} = {
  DISABLED: 0,
  ENABLED: 1,
};
/** A value of Domain-Group-Activation. */
export type DomainGroupActivation = (typeof DomainGroupActivation)[keyof typeof DomainGroupActivation];

/** Values of Dual-Billing-Basis (131207, vendor 5771), Enumerated. */
export const DualBillingBasis: {
  readonly EVENT: 1;
  readonly IP_BYTE: 2;
  readonly TCP_BYTE: 3;
  readonly DURATION: 4;
  readonly DURATION_CONNECT: 5;
  readonly DURATION_TRANSACTION: 6;
} = {
  EVENT: 1,
  IP_BYTE: 2,
  TCP_BYTE: 3,
  DURATION: 4,
  DURATION_CONNECT: 5,
  DURATION_TRANSACTION: 6,
};
/** A value of Dual-Billing-Basis. */
export type DualBillingBasis = (typeof DualBillingBasis)[keyof typeof DualBillingBasis];

/** Values of Virtual-Online (131210, vendor 5771), Enumerated. */
export const VirtualOnline: {
  readonly DISABLED: 0;
  readonly ENABLED: 1;
} = {
  DISABLED: 0,
  ENABLED: 1,
};
/** A value of Virtual-Online. */
export type VirtualOnline = (typeof VirtualOnline)[keyof typeof VirtualOnline];

/** Values of Nexthop-Override (131212, vendor 5771), Enumerated. */
export const NexthopOverride: {
  readonly DISABLED: 0;
  readonly ENABLED: 1;
} = {
  DISABLED: 0,
  ENABLED: 1,
};
/** A value of Nexthop-Override. */
export type NexthopOverride = (typeof NexthopOverride)[keyof typeof NexthopOverride];

/** Header-Group-Definition (131216, vendor 5771), Grouped. */
export interface HeaderGroupDefinition extends Group<HeaderGroupDefinitionInput> {
  /** Header-Group-Name (131215, vendor 5771), UTF8String. */
  headerGroupName?: string[] | undefined;
  /** Header-Insert-Name (131219, vendor 5771), UTF8String. */
  headerInsertName?: string[] | undefined;
}
/** What may be written for Header-Group-Definition. */
export interface HeaderGroupDefinitionInput extends GroupInput<HeaderGroupDefinition> {}

/** Header-Group-Install (131217, vendor 5771), Grouped. */
export interface HeaderGroupInstall extends Group<HeaderGroupInstallInput> {
  /** Header-Group-Definition (131216, vendor 5771), Grouped. */
  headerGroupDefinition?: HeaderGroupDefinition[] | undefined;
}
/** What may be written for Header-Group-Install. */
export interface HeaderGroupInstallInput extends GroupInput<HeaderGroupInstall> {}

/** Header-Group-Remove (131218, vendor 5771), Grouped. */
export interface HeaderGroupRemove extends Group<HeaderGroupRemoveInput> {
  /** Header-Group-Name (131215, vendor 5771), UTF8String. */
  headerGroupName?: string[] | undefined;
}
/** What may be written for Header-Group-Remove. */
export interface HeaderGroupRemoveInput extends GroupInput<HeaderGroupRemove> {}

/** Values of Header-Class-Mode (131222, vendor 5771), Enumerated. */
export const HeaderClassMode: {
  readonly EXCLUDE: 0;
  readonly INCLUDE: 1;
} = {
  EXCLUDE: 0,
  INCLUDE: 1,
};
/** A value of Header-Class-Mode. */
export type HeaderClassMode = (typeof HeaderClassMode)[keyof typeof HeaderClassMode];

/** Header-Class (131223, vendor 5771), Grouped. */
export interface HeaderClass extends Group<HeaderClassInput> {
  /** Header-Class-Name (131221, vendor 5771), UTF8String. */
  headerClassName?: string[] | undefined;
  /** Header-Class-Mode (131222, vendor 5771), Enumerated. */
  headerClassMode?: (HeaderClassMode | (number & {}))[] | undefined;
}
/** What may be written for Header-Class. */
export interface HeaderClassInput extends GroupInput<HeaderClass, {
  headerClassMode: readonly (HeaderClassMode | (number & {}) | keyof typeof HeaderClassMode)[];
}> {}

/** Header-Item-Radius (131227, vendor 5771), Grouped. */
export interface HeaderItemRadius extends Group<HeaderItemRadiusInput> {
  /** Radius-Attribute-Type (131224, vendor 5771), Unsigned32. */
  radiusAttributeType?: number[] | undefined;
  /** Radius-Vsa-Vendor-Id (131225, vendor 5771), Unsigned32. */
  radiusVsaVendorId?: number[] | undefined;
  /** Radius-Vsa-Subattribute-Type (131226, vendor 5771), Unsigned32. */
  radiusVsaSubattributeType?: number[] | undefined;
}
/** What may be written for Header-Item-Radius. */
export interface HeaderItemRadiusInput extends GroupInput<HeaderItemRadius> {}

/** Values of Header-Item (131228, vendor 5771), Enumerated. */
export const HeaderItem: {
  readonly TIMESTAMP: 0;
  readonly QUOTA_SERVER: 1;
} = {
  TIMESTAMP: 0,
  QUOTA_SERVER: 1,
};
/** A value of Header-Item. */
export type HeaderItem = (typeof HeaderItem)[keyof typeof HeaderItem];

/** Header-Items-Encrypted (131230, vendor 5771), Grouped. */
export interface HeaderItemsEncrypted extends Group<HeaderItemsEncryptedInput> {
  /** Header-Item (131228, vendor 5771), Enumerated. */
  headerItem?: (HeaderItem | (number & {}))[] | undefined;
  /** Header-Item-String (131229, vendor 5771), UTF8String. */
  headerItemString?: string[] | undefined;
  /** Header-Item-Radius (131227, vendor 5771), Grouped. */
  headerItemRadius?: HeaderItemRadius[] | undefined;
}
/** What may be written for Header-Items-Encrypted. */
export interface HeaderItemsEncryptedInput extends GroupInput<HeaderItemsEncrypted, {
  headerItem: readonly (HeaderItem | (number & {}) | keyof typeof HeaderItem)[];
}> {}

/** Header-Insert-Definition (131231, vendor 5771), Grouped. */
export interface HeaderInsertDefinition extends Group<HeaderInsertDefinitionInput> {
  /** Header-Insert-Name (131219, vendor 5771), UTF8String. */
  headerInsertName?: string[] | undefined;
  /** Header-Field-Name (131220, vendor 5771), UTF8String. */
  headerFieldName?: string[] | undefined;
  /** Header-Class (131223, vendor 5771), Grouped. */
  headerClass?: HeaderClass[] | undefined;
  /** Header-Items-Encrypted (131230, vendor 5771), Grouped. */
  headerItemsEncrypted?: HeaderItemsEncrypted[] | undefined;
  /** Header-Item-String (131229, vendor 5771), UTF8String. */
  headerItemString?: string[] | undefined;
  /** Header-Item-Radius (131227, vendor 5771), Grouped. */
  headerItemRadius?: HeaderItemRadius[] | undefined;
  /** Header-Item (131228, vendor 5771), Enumerated. */
  headerItem?: (HeaderItem | (number & {}))[] | undefined;
}
/** What may be written for Header-Insert-Definition. */
export interface HeaderInsertDefinitionInput extends GroupInput<HeaderInsertDefinition, {
  headerItem: readonly (HeaderItem | (number & {}) | keyof typeof HeaderItem)[];
}> {}

/** Header-Insert-Install (131232, vendor 5771), Grouped. */
export interface HeaderInsertInstall extends Group<HeaderInsertInstallInput> {
  /** Header-Insert-Definition (131231, vendor 5771), Grouped. */
  headerInsertDefinition?: HeaderInsertDefinition[] | undefined;
}
/** What may be written for Header-Insert-Install. */
export interface HeaderInsertInstallInput extends GroupInput<HeaderInsertInstall> {}

/** Header-Insert-Remove (131233, vendor 5771), Grouped. */
export interface HeaderInsertRemove extends Group<HeaderInsertRemoveInput> {
  /** Header-Insert-Name (131219, vendor 5771), UTF8String. */
  headerInsertName?: string[] | undefined;
}
/** What may be written for Header-Insert-Remove. */
export interface HeaderInsertRemoveInput extends GroupInput<HeaderInsertRemove> {}

/** Values of User-Idle-Pod (131234, vendor 5771), Enumerated. */
export const UserIdlePod: {
  readonly DISABLED: 0;
  readonly ENABLED: 1;
} = {
  DISABLED: 0,
  ENABLED: 1,
};
/** A value of User-Idle-Pod. */
export type UserIdlePod = (typeof UserIdlePod)[keyof typeof UserIdlePod];

/** Values of Domain-Group-Clear (131235, vendor 5771), Enumerated. */
export const DomainGroupClear: {
  readonly DISABLED: 0;
  readonly ENABLED: 1;
} = {
  DISABLED: 0,
  ENABLED: 1,
};
/** A value of Domain-Group-Clear. */
export type DomainGroupClear = (typeof DomainGroupClear)[keyof typeof DomainGroupClear];

/** Cisco-QoS-Profile (131237, vendor 5771), Grouped. */
export interface CiscoQosProfile extends Group<CiscoQosProfileInput> {
  /** Cisco-QoS-Profile-Name (131236, vendor 5771), UTF8String. */
  ciscoQosProfileName?: string[] | undefined;
  /** QoS-Rate-Limit (131173, vendor 5771), Grouped. */
  qosRateLimit?: QosRateLimit[] | undefined;
}
/** What may be written for Cisco-QoS-Profile. */
export interface CiscoQosProfileInput extends GroupInput<CiscoQosProfile> {}

/** Cisco-QoS-Profile-Install (131238, vendor 5771), Grouped. */
export interface CiscoQosProfileInstall extends Group<CiscoQosProfileInstallInput> {
  /** Cisco-QoS-Profile (131237, vendor 5771), Grouped. */
  ciscoQosProfile?: CiscoQosProfile[] | undefined;
}
/** What may be written for Cisco-QoS-Profile-Install. */
export interface CiscoQosProfileInstallInput extends GroupInput<CiscoQosProfileInstall> {}

/** Cisco-QoS-Profile-Remove (131239, vendor 5771), Grouped. */
export interface CiscoQosProfileRemove extends Group<CiscoQosProfileRemoveInput> {
  /** Cisco-QoS-Profile (131237, vendor 5771), Grouped. */
  ciscoQosProfile?: CiscoQosProfile[] | undefined;
}
/** What may be written for Cisco-QoS-Profile-Remove. */
export interface CiscoQosProfileRemoveInput extends GroupInput<CiscoQosProfileRemove> {}

/** Cisco-QoS-Profile-Uplink (131240, vendor 5771), Grouped. */
export interface CiscoQosProfileUplink extends Group<CiscoQosProfileUplinkInput> {
  /** Cisco-QoS-Profile-Name (131236, vendor 5771), UTF8String. */
  ciscoQosProfileName?: string[] | undefined;
}
/** What may be written for Cisco-QoS-Profile-Uplink. */
export interface CiscoQosProfileUplinkInput extends GroupInput<CiscoQosProfileUplink> {}

/** Cisco-QoS-Profile-Downlink (131241, vendor 5771), Grouped. */
export interface CiscoQosProfileDownlink extends Group<CiscoQosProfileDownlinkInput> {
  /** Cisco-QoS-Profile-Name (131236, vendor 5771), UTF8String. */
  ciscoQosProfileName?: string[] | undefined;
}
/** What may be written for Cisco-QoS-Profile-Downlink. */
export interface CiscoQosProfileDownlinkInput extends GroupInput<CiscoQosProfileDownlink> {}

/** Values of Header-Item-Encryption (131242, vendor 5771), Enumerated. */
export const HeaderItemEncryption: {
  readonly UNENCRYPTED: 0;
  readonly ENCRYPTED: 1;
} = {
  UNENCRYPTED: 0,
  ENCRYPTED: 1,
};
/** A value of Header-Item-Encryption. */
export type HeaderItemEncryption = (typeof HeaderItemEncryption)[keyof typeof HeaderItemEncryption];

/** Service-Group-Definition (131244, vendor 5771), Grouped. */
export interface ServiceGroupDefinition extends Group<ServiceGroupDefinitionInput> {
  /** Service-Group-Name (131243, vendor 5771), OctetString. */
  serviceGroupName?: Buffer[] | undefined;
  /** Cisco-Event-Trigger (131193, vendor 5771), Grouped. */
  ciscoEventTrigger?: CiscoEventTrigger[] | undefined;
  /** Cisco-Flow-Status (131169, vendor 5771), Enumerated. */
  ciscoFlowStatus?: (CiscoFlowStatus | (number & {}))[] | undefined;
  /** Redirect-Server (434), Grouped, RFC 8506. */
  redirectServer?: rfc8506Types.RedirectServer[] | undefined;
}
/** What may be written for Service-Group-Definition. */
export interface ServiceGroupDefinitionInput extends GroupInput<ServiceGroupDefinition, {
  ciscoFlowStatus: readonly (CiscoFlowStatus | (number & {}) | keyof typeof CiscoFlowStatus)[];
}> {}

/** Service-Group-Install (131245, vendor 5771), Grouped. */
export interface ServiceGroupInstall extends Group<ServiceGroupInstallInput> {
  /** Service-Group-Definition (131244, vendor 5771), Grouped. */
  serviceGroupDefinition?: ServiceGroupDefinition[] | undefined;
}
/** What may be written for Service-Group-Install. */
export interface ServiceGroupInstallInput extends GroupInput<ServiceGroupInstall> {}

/** Service-Group-Remove (131246, vendor 5771), Grouped. */
export interface ServiceGroupRemove extends Group<ServiceGroupRemoveInput> {
  /** Service-Group-Name (131243, vendor 5771), OctetString. */
  serviceGroupName?: Buffer[] | undefined;
}
/** What may be written for Service-Group-Remove. */
export interface ServiceGroupRemoveInput extends GroupInput<ServiceGroupRemove> {}

/** Service-Group-Event (131247, vendor 5771), Grouped. */
export interface ServiceGroupEvent extends Group<ServiceGroupEventInput> {
  /** Service-Group-Name (131243, vendor 5771), OctetString. */
  serviceGroupName?: Buffer[] | undefined;
  /** Cisco-Event (131195, vendor 5771), Grouped. */
  ciscoEvent?: CiscoEvent[] | undefined;
}
/** What may be written for Service-Group-Event. */
export interface ServiceGroupEventInput extends GroupInput<ServiceGroupEvent> {}

/** Cisco-Report-Usage (131248, vendor 5771), Grouped. */
export interface CiscoReportUsage extends Group<CiscoReportUsageInput> {
  /** Event-Trigger (1006, vendor 10415), Enumerated, 3GPP TS 29.212. */
  eventTrigger?: (ts29212Types.EventTrigger | (number & {}))[] | undefined;
}
/** What may be written for Cisco-Report-Usage. */
export interface CiscoReportUsageInput extends GroupInput<CiscoReportUsage, {
  eventTrigger: readonly (ts29212Types.EventTrigger | (number & {}) | keyof typeof ts29212Types.EventTrigger)[];
}> {}

/** Values of Accel (131249, vendor 5771), Enumerated. */
export const Accel: {
  readonly DISABLE: 0;
  readonly ENABLE: 1;
} = {
  DISABLE: 0,
  ENABLE: 1,
};
/** A value of Accel. */
export type Accel = (typeof Accel)[keyof typeof Accel];

/** Cisco-Answer-User-Usage (131250, vendor 5771), Grouped. */
export interface CiscoAnswerUserUsage extends Group<CiscoAnswerUserUsageInput> {
  /** Cisco-Request-Usage-Type (131251, vendor 5771), Enumerated. */
  ciscoRequestUsageType?: (CiscoRequestUsageType | (number & {}))[] | undefined;
  /** Volume-Usage (131155, vendor 5771), Unsigned64. */
  volumeUsage?: bigint[] | undefined;
  /** Cisco-Time-Usage (131156, vendor 5771), Grouped. */
  ciscoTimeUsage?: CiscoTimeUsage[] | undefined;
}
/** What may be written for Cisco-Answer-User-Usage. */
export interface CiscoAnswerUserUsageInput extends GroupInput<CiscoAnswerUserUsage, {
  ciscoRequestUsageType: readonly (CiscoRequestUsageType | (number & {}) | keyof typeof CiscoRequestUsageType)[];
}> {}

/** Values of Cisco-Request-Usage-Type (131251, vendor 5771), Enumerated. */
export const CiscoRequestUsageType: {
  readonly NO_USAGE: 0;
  readonly VOL_USAGE: 1;
  readonly TIME_USAGE: 2;
} = {
  NO_USAGE: 0,
  VOL_USAGE: 1,
  TIME_USAGE: 2,
};
/** A value of Cisco-Request-Usage-Type. */
export type CiscoRequestUsageType = (typeof CiscoRequestUsageType)[keyof typeof CiscoRequestUsageType];

/** Cisco-Request-Charging-Rule-Usage (131252, vendor 5771), Grouped. */
export interface CiscoRequestChargingRuleUsage extends Group<CiscoRequestChargingRuleUsageInput> {
  /** Charging-Rule-Name (1005, vendor 10415), OctetString, 3GPP TS 29.212. */
  chargingRuleName?: Buffer[] | undefined;
  /** Cisco-Request-Usage-Type (131251, vendor 5771), Enumerated. */
  ciscoRequestUsageType?: (CiscoRequestUsageType | (number & {}))[] | undefined;
}
/** What may be written for Cisco-Request-Charging-Rule-Usage. */
export interface CiscoRequestChargingRuleUsageInput extends GroupInput<CiscoRequestChargingRuleUsage, {
  ciscoRequestUsageType: readonly (CiscoRequestUsageType | (number & {}) | keyof typeof CiscoRequestUsageType)[];
}> {}

/** Cisco-Request-Service-Group-Usage (131253, vendor 5771), Grouped. */
export interface CiscoRequestServiceGroupUsage extends Group<CiscoRequestServiceGroupUsageInput> {
  /** Service-Group-Name (131243, vendor 5771), OctetString. */
  serviceGroupName?: Buffer[] | undefined;
  /** Cisco-Request-Usage-Type (131251, vendor 5771), Enumerated. */
  ciscoRequestUsageType?: (CiscoRequestUsageType | (number & {}))[] | undefined;
}
/** What may be written for Cisco-Request-Service-Group-Usage. */
export interface CiscoRequestServiceGroupUsageInput extends GroupInput<CiscoRequestServiceGroupUsage, {
  ciscoRequestUsageType: readonly (CiscoRequestUsageType | (number & {}) | keyof typeof CiscoRequestUsageType)[];
}> {}

/** Cisco-Answer-Charging-Rule-Usage (131254, vendor 5771), Grouped. */
export interface CiscoAnswerChargingRuleUsage extends Group<CiscoAnswerChargingRuleUsageInput> {
  /** Charging-Rule-Name (1005, vendor 10415), OctetString, 3GPP TS 29.212. */
  chargingRuleName?: Buffer[] | undefined;
  /** Cisco-Request-Usage-Type (131251, vendor 5771), Enumerated. */
  ciscoRequestUsageType?: (CiscoRequestUsageType | (number & {}))[] | undefined;
  /** Volume-Usage (131155, vendor 5771), Unsigned64. */
  volumeUsage?: bigint[] | undefined;
  /** Cisco-Time-Usage (131156, vendor 5771), Grouped. */
  ciscoTimeUsage?: CiscoTimeUsage[] | undefined;
}
/** What may be written for Cisco-Answer-Charging-Rule-Usage. */
export interface CiscoAnswerChargingRuleUsageInput extends GroupInput<CiscoAnswerChargingRuleUsage, {
  ciscoRequestUsageType: readonly (CiscoRequestUsageType | (number & {}) | keyof typeof CiscoRequestUsageType)[];
}> {}

/** Cisco-Answer-Service-Group-Usage (131255, vendor 5771), Grouped. */
export interface CiscoAnswerServiceGroupUsage extends Group<CiscoAnswerServiceGroupUsageInput> {
  /** Service-Group-Name (131243, vendor 5771), OctetString. */
  serviceGroupName?: Buffer[] | undefined;
  /** Cisco-Request-Usage-Type (131251, vendor 5771), Enumerated. */
  ciscoRequestUsageType?: (CiscoRequestUsageType | (number & {}))[] | undefined;
  /** Volume-Usage (131155, vendor 5771), Unsigned64. */
  volumeUsage?: bigint[] | undefined;
  /** Cisco-Time-Usage (131156, vendor 5771), Grouped. */
  ciscoTimeUsage?: CiscoTimeUsage[] | undefined;
}
/** What may be written for Cisco-Answer-Service-Group-Usage. */
export interface CiscoAnswerServiceGroupUsageInput extends GroupInput<CiscoAnswerServiceGroupUsage, {
  ciscoRequestUsageType: readonly (CiscoRequestUsageType | (number & {}) | keyof typeof CiscoRequestUsageType)[];
}> {}

/** Delegated-IP-Install (131259, vendor 5771), Grouped. */
export interface DelegatedIpInstall extends Group<DelegatedIpInstallInput> {
  /** Delegated-IPv4-Definition (131260, vendor 5771), Grouped. */
  delegatedIpv4Definition?: DelegatedIpv4Definition[] | undefined;
  /** Delegated-IPv6-Definition (131261, vendor 5771), Grouped. */
  delegatedIpv6Definition?: DelegatedIpv6Definition[] | undefined;
}
/** What may be written for Delegated-IP-Install. */
export interface DelegatedIpInstallInput extends GroupInput<DelegatedIpInstall> {}

/** Delegated-IPv4-Definition (131260, vendor 5771), Grouped. */
export interface DelegatedIpv4Definition extends Group<DelegatedIpv4DefinitionInput> {
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer[] | undefined;
  /** Framed-IP-Netmask (9), OctetString, RFC 7155. */
  framedIpNetmask?: Buffer[] | undefined;
  /** Aggr-Prefix-Len (131262, vendor 5771), Unsigned32. */
  aggrPrefixLen?: number[] | undefined;
}
/** What may be written for Delegated-IPv4-Definition. */
export interface DelegatedIpv4DefinitionInput extends GroupInput<DelegatedIpv4Definition> {}

/** Delegated-IPv6-Definition (131261, vendor 5771), Grouped. */
export interface DelegatedIpv6Definition extends Group<DelegatedIpv6DefinitionInput> {
  /** Delegated-IPv6-Prefix (123), OctetString, RFC 4818. */
  delegatedIpv6Prefix?: Buffer[] | undefined;
  /** Aggr-Prefix-Len (131262, vendor 5771), Unsigned32. */
  aggrPrefixLen?: number[] | undefined;
}
/** What may be written for Delegated-IPv6-Definition. */
export interface DelegatedIpv6DefinitionInput extends GroupInput<DelegatedIpv6Definition> {}

/** Service-Identifier-Range (131265, vendor 5771), Grouped. */
export interface ServiceIdentifierRange extends Group<ServiceIdentifierRangeInput> {
  /** Service-Identifier-Lo (131263, vendor 5771), Unsigned32. */
  serviceIdentifierLo?: number[] | undefined;
  /** Service-Identifier-Hi (131264, vendor 5771), Unsigned32. */
  serviceIdentifierHi?: number[] | undefined;
}
/** What may be written for Service-Identifier-Range. */
export interface ServiceIdentifierRangeInput extends GroupInput<ServiceIdentifierRange> {}
