// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type ExtraAvps } from "../command.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as ts29212Types from "./ts29212.ts";

/** Cisco-Charging-Rule-Definition (131072, vendor 5771), Grouped. */
export interface CiscoChargingRuleDefinition extends ExtraAvps {
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

/** Content-Definition (131073, vendor 5771), Grouped. */
export interface ContentDefinition extends ExtraAvps {
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

/** Billing-Policy-Definition (131074, vendor 5771), Grouped. */
export interface BillingPolicyDefinition extends ExtraAvps {
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

/** Policy-Map-Definition (131075, vendor 5771), Grouped. */
export interface PolicyMapDefinition extends ExtraAvps {
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

/** Service-Definition (131076, vendor 5771), Grouped. */
export interface ServiceDefinition extends ExtraAvps {
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

/** Content-Policy-Map (131077, vendor 5771), Grouped. */
export interface ContentPolicyMap extends ExtraAvps {
  /** Content-Name (131151, vendor 5771), OctetString. */
  contentName?: Buffer[] | undefined;
  /** Billing-Policy-Name (131088, vendor 5771), OctetString. */
  billingPolicyName?: Buffer[] | undefined;
  /** Weight (131118, vendor 5771), Unsigned32. */
  weight?: number[] | undefined;
}

/** Service-Info (131078, vendor 5771), Grouped. */
export interface ServiceInfo extends ExtraAvps {
  /** Service-Name (131087, vendor 5771), OctetString. */
  serviceName?: Buffer[] | undefined;
  /** Online (1009, vendor 10415), Enumerated, 3GPP TS 29.212. */
  online?: (ts29212Types.Online | (number & {}))[] | undefined;
  /** Virtual-Online (131210, vendor 5771), Enumerated. */
  virtualOnline?: (VirtualOnline | (number & {}))[] | undefined;
}

/** Billing-Plan-Definition (131079, vendor 5771), Grouped. */
export interface BillingPlanDefinition extends ExtraAvps {
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
export interface ServiceStatus extends ExtraAvps {
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

/** Policy-Map-Match (131090, vendor 5771), Grouped. */
export interface PolicyMapMatch extends ExtraAvps {
  /** Match-String (131091, vendor 5771), UTF8String. */
  matchString?: string[] | undefined;
  /** Attribute-String (131092, vendor 5771), UTF8String. */
  attributeString?: string[] | undefined;
}

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
export interface AdviceOfCharge extends ExtraAvps {
  /** Append-URL (131098, vendor 5771), Enumerated. */
  appendUrl?: (AppendUrl | (number & {}))[] | undefined;
  /** Confirm-Token-131099 (131099, vendor 5771), OctetString. */
  confirmToken131099?: Buffer[] | undefined;
}

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
export interface OnlineReauthorizationTimeout extends ExtraAvps {
  /** Initial-Timeout (131107, vendor 5771), Unsigned32. */
  initialTimeout?: number[] | undefined;
  /** Maximum-Timeout (131108, vendor 5771), Unsigned32. */
  maximumTimeout?: number[] | undefined;
}

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
export interface MeteringGranularity extends ExtraAvps {
  /** Meter-Increment (131113, vendor 5771), Unsigned32. */
  meterIncrement?: number[] | undefined;
  /** Meter-Initial (131114, vendor 5771), Unsigned32. */
  meterInitial?: number[] | undefined;
  /** Meter-Minimum (131115, vendor 5771), Unsigned32. */
  meterMinimum?: number[] | undefined;
}

/** Verify (131116, vendor 5771), Grouped. */
export interface Verify extends ExtraAvps {
  /** Confirm-Token-131117 (131117, vendor 5771), OctetString. */
  confirmToken131117?: Buffer[] | undefined;
}

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
export interface ChargingRuleEvent extends ExtraAvps {
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
export interface Accounting extends ExtraAvps {
  /** Accounting-Customer-String (131127, vendor 5771), OctetString. */
  accountingCustomerString?: Buffer[] | undefined;
}

/** Service-CDR-Threshold (131129, vendor 5771), Grouped. */
export interface ServiceCdrThreshold extends ExtraAvps {
  /** CDR-Volume-Threshold (131095, vendor 5771), Unsigned32. */
  cdrVolumeThreshold?: number[] | undefined;
  /** CDR-Time-Threshold (131096, vendor 5771), Unsigned32. */
  cdrTimeThreshold?: number[] | undefined;
}

/** Intermediate-CDR-Threshold (131130, vendor 5771), Grouped. */
export interface IntermediateCdrThreshold extends ExtraAvps {
  /** CDR-Volume-Threshold (131095, vendor 5771), Unsigned32. */
  cdrVolumeThreshold?: number[] | undefined;
  /** CDR-Time-Threshold (131096, vendor 5771), Unsigned32. */
  cdrTimeThreshold?: number[] | undefined;
}

/** Replicate-Session (131132, vendor 5771), Grouped. */
export interface ReplicateSession extends ExtraAvps {
  /** Replicate-Session-Delay (131133, vendor 5771), Unsigned32. */
  replicateSessionDelay?: number[] | undefined;
}

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
export interface ChargingRuleEventTrigger extends ExtraAvps {
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

/** Content-Flow-Description (131141, vendor 5771), Grouped. */
export interface ContentFlowDescription extends ExtraAvps {
  /** Content-Flow-Filter (131142, vendor 5771), Grouped. */
  contentFlowFilter?: ContentFlowFilter[] | undefined;
  /** VRF-Name (131153, vendor 5771), OctetString. */
  vrfName?: Buffer[] | undefined;
  /** VLAN-Id (131154, vendor 5771), Unsigned32. */
  vlanId?: number[] | undefined;
}

/** Content-Flow-Filter (131142, vendor 5771), Grouped. */
export interface ContentFlowFilter extends ExtraAvps {
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

/** Client-Group-Id (131143, vendor 5771), Grouped. */
export interface ClientGroupId extends ExtraAvps {
  /** ACL-Number (131144, vendor 5771), Unsigned32. */
  aclNumber?: number[] | undefined;
  /** ACL-Name (131145, vendor 5771), OctetString. */
  aclName?: Buffer[] | undefined;
}

/** Failed-Preload-Object (131152, vendor 5771), Grouped. */
export interface FailedPreloadObject extends ExtraAvps {
  /** Policy-Preload-Object-Type (131121, vendor 5771), Enumerated. */
  policyPreloadObjectType?: (PolicyPreloadObjectType | (number & {}))[] | undefined;
  /** Failed-Preload-Obj-Name (131191, vendor 5771), Grouped. */
  failedPreloadObjName?: FailedPreloadObjName[] | undefined;
}

/** Cisco-Time-Usage (131156, vendor 5771), Grouped. */
export interface CiscoTimeUsage extends ExtraAvps {
  /** Duration (131157, vendor 5771), Unsigned32. */
  duration?: number[] | undefined;
  /** First-Packet-Timestanp (131158, vendor 5771), Unsigned32. */
  firstPacketTimestanp?: number[] | undefined;
  /** Last-Packet-Timestanp (131159, vendor 5771), Unsigned32. */
  lastPacketTimestanp?: number[] | undefined;
}

/** Cisco-Flow-Description (131160, vendor 5771), Grouped. */
export interface CiscoFlowDescription extends ExtraAvps {
  /** Cisco-Flow-Description-507 (507, vendor 5771), IPFilterRule. */
  ciscoFlowDescription507?: string[] | undefined;
  /** Content-Name (131151, vendor 5771), OctetString. */
  contentName?: Buffer[] | undefined;
  /** Precedence (1010, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  precedence?: number[] | undefined;
  /** Flow-Information (1058, vendor 10415), Grouped, 3GPP TS 29.212. */
  flowInformation?: ts29212Types.FlowInformation[] | undefined;
}

/** Terminate-Bearer (131161, vendor 5771), Grouped. */
export interface TerminateBearer extends ExtraAvps {
  /** Bearer-Identifier (1020, vendor 10415), OctetString, 3GPP TS 29.212. */
  bearerIdentifier?: Buffer[] | undefined;
}

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
export interface PolicyMapMatchInstall extends ExtraAvps {
  /** Policy-Map-Match (131090, vendor 5771), Grouped. */
  policyMapMatch?: PolicyMapMatch[] | undefined;
}

/** Policy-Map-Match-Remove (131167, vendor 5771), Grouped. */
export interface PolicyMapMatchRemove extends ExtraAvps {
  /** Policy-Map-Match (131090, vendor 5771), Grouped. */
  policyMapMatch?: PolicyMapMatch[] | undefined;
}

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
export interface ServiceQos extends ExtraAvps {
  /** QoS-Rate-Limit-UL (131171, vendor 5771), Grouped. */
  qosRateLimitUl?: QosRateLimitUl[] | undefined;
  /** QoS-Rate-Limit-DL (131172, vendor 5771), Grouped. */
  qosRateLimitDl?: QosRateLimitDl[] | undefined;
}

/** QoS-Rate-Limit-UL (131171, vendor 5771), Grouped. */
export interface QosRateLimitUl extends ExtraAvps {
  /** QoS-Rate-Limit (131173, vendor 5771), Grouped. */
  qosRateLimit?: QosRateLimit[] | undefined;
}

/** QoS-Rate-Limit-DL (131172, vendor 5771), Grouped. */
export interface QosRateLimitDl extends ExtraAvps {
  /** QoS-Rate-Limit (131173, vendor 5771), Grouped. */
  qosRateLimit?: QosRateLimit[] | undefined;
}

/** QoS-Rate-Limit (131173, vendor 5771), Grouped. */
export interface QosRateLimit extends ExtraAvps {
  /** Max-Bandwidth (131174, vendor 5771), Unsigned32. */
  maxBandwidth?: number[] | undefined;
  /** Max-Burst-Size (131190, vendor 5771), Unsigned32. */
  maxBurstSize?: number[] | undefined;
  /** Rate-Limit-Conform-Action (131175, vendor 5771), Grouped. */
  rateLimitConformAction?: RateLimitConformAction[] | undefined;
  /** Rate-Limit-Exceed-Action (131176, vendor 5771), Grouped. */
  rateLimitExceedAction?: RateLimitExceedAction[] | undefined;
}

/** Rate-Limit-Conform-Action (131175, vendor 5771), Grouped. */
export interface RateLimitConformAction extends ExtraAvps {
  /** Cisco-Rate-Limit-Action (131177, vendor 5771), Enumerated. */
  ciscoRateLimitAction?: (CiscoRateLimitAction | (number & {}))[] | undefined;
  /** Cisco-DSCP (131178, vendor 5771), Unsigned32. */
  ciscoDscp?: number[] | undefined;
}

/** Rate-Limit-Exceed-Action (131176, vendor 5771), Grouped. */
export interface RateLimitExceedAction extends ExtraAvps {
  /** Cisco-Rate-Limit-Action (131177, vendor 5771), Enumerated. */
  ciscoRateLimitAction?: (CiscoRateLimitAction | (number & {}))[] | undefined;
  /** Cisco-DSCP (131178, vendor 5771), Unsigned32. */
  ciscoDscp?: number[] | undefined;
}

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
export interface PolicyMapInstall extends ExtraAvps {
  /** Policy-Map-Definition (131075, vendor 5771), Grouped. */
  policyMapDefinition?: PolicyMapDefinition[] | undefined;
}

/** Policy-Map-Remove (131180, vendor 5771), Grouped. */
export interface PolicyMapRemove extends ExtraAvps {
  /** Policy-Map-Name (131089, vendor 5771), OctetString. */
  policyMapName?: Buffer[] | undefined;
}

/** Billing-Policy-Install (131181, vendor 5771), Grouped. */
export interface BillingPolicyInstall extends ExtraAvps {
  /** Billing-Policy-Definition (131074, vendor 5771), Grouped. */
  billingPolicyDefinition?: BillingPolicyDefinition[] | undefined;
}

/** Billing-Policy-Remove (131182, vendor 5771), Grouped. */
export interface BillingPolicyRemove extends ExtraAvps {
  /** Billing-Policy-Name (131088, vendor 5771), OctetString. */
  billingPolicyName?: Buffer[] | undefined;
}

/** Content-Install (131183, vendor 5771), Grouped. */
export interface ContentInstall extends ExtraAvps {
  /** Content-Definition (131073, vendor 5771), Grouped. */
  contentDefinition?: ContentDefinition[] | undefined;
}

/** Content-Remove (131184, vendor 5771), Grouped. */
export interface ContentRemove extends ExtraAvps {
  /** Content-Name (131151, vendor 5771), OctetString. */
  contentName?: Buffer[] | undefined;
}

/** Service-Install (131185, vendor 5771), Grouped. */
export interface ServiceInstall extends ExtraAvps {
  /** Service-Definition (131076, vendor 5771), Grouped. */
  serviceDefinition?: ServiceDefinition[] | undefined;
}

/** Service-Remove (131186, vendor 5771), Grouped. */
export interface ServiceRemove extends ExtraAvps {
  /** Service-Name (131087, vendor 5771), OctetString. */
  serviceName?: Buffer[] | undefined;
}

/** Billing-Plan-Install (131187, vendor 5771), Grouped. */
export interface BillingPlanInstall extends ExtraAvps {
  /** Billing-Plan-Definition (131079, vendor 5771), Grouped. */
  billingPlanDefinition?: BillingPlanDefinition[] | undefined;
}

/** Billing-Plan-Remove (131188, vendor 5771), Grouped. */
export interface BillingPlanRemove extends ExtraAvps {
  /** Billing-Plan-Name (131140, vendor 5771), OctetString. */
  billingPlanName?: Buffer[] | undefined;
}

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
export interface FailedPreloadObjName extends ExtraAvps {
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
export interface CiscoEventTrigger extends ExtraAvps {
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

/** Cisco-Event (131195, vendor 5771), Grouped. */
export interface CiscoEvent extends ExtraAvps {
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
export interface ControlUrl extends ExtraAvps {
  /** Interleaved (131196, vendor 5771), Enumerated. */
  interleaved?: (Interleaved | (number & {}))[] | undefined;
}

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
export interface DomainGroupDefinition extends ExtraAvps {
  /** Domain-Group-Name (131202, vendor 5771), OctetString. */
  domainGroupName?: Buffer[] | undefined;
  /** Cisco-Priority (131201, vendor 5771), Unsigned32. */
  ciscoPriority?: number[] | undefined;
  /** Match-String (131091, vendor 5771), UTF8String. */
  matchString?: string[] | undefined;
}

/** Domain-Group-Install (131204, vendor 5771), Grouped. */
export interface DomainGroupInstall extends ExtraAvps {
  /** Domain-Group-Definition (131203, vendor 5771), Grouped. */
  domainGroupDefinition?: DomainGroupDefinition[] | undefined;
}

/** Domain-Group-Remove (131205, vendor 5771), Grouped. */
export interface DomainGroupRemove extends ExtraAvps {
  /** Domain-Group-Name (131202, vendor 5771), OctetString. */
  domainGroupName?: Buffer[] | undefined;
}

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
export interface HeaderGroupDefinition extends ExtraAvps {
  /** Header-Group-Name (131215, vendor 5771), UTF8String. */
  headerGroupName?: string[] | undefined;
  /** Header-Insert-Name (131219, vendor 5771), UTF8String. */
  headerInsertName?: string[] | undefined;
}

/** Header-Group-Install (131217, vendor 5771), Grouped. */
export interface HeaderGroupInstall extends ExtraAvps {
  /** Header-Group-Definition (131216, vendor 5771), Grouped. */
  headerGroupDefinition?: HeaderGroupDefinition[] | undefined;
}

/** Header-Group-Remove (131218, vendor 5771), Grouped. */
export interface HeaderGroupRemove extends ExtraAvps {
  /** Header-Group-Name (131215, vendor 5771), UTF8String. */
  headerGroupName?: string[] | undefined;
}

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
export interface HeaderClass extends ExtraAvps {
  /** Header-Class-Name (131221, vendor 5771), UTF8String. */
  headerClassName?: string[] | undefined;
  /** Header-Class-Mode (131222, vendor 5771), Enumerated. */
  headerClassMode?: (HeaderClassMode | (number & {}))[] | undefined;
}

/** Header-Item-Radius (131227, vendor 5771), Grouped. */
export interface HeaderItemRadius extends ExtraAvps {
  /** Radius-Attribute-Type (131224, vendor 5771), Unsigned32. */
  radiusAttributeType?: number[] | undefined;
  /** Radius-Vsa-Vendor-Id (131225, vendor 5771), Unsigned32. */
  radiusVsaVendorId?: number[] | undefined;
  /** Radius-Vsa-Subattribute-Type (131226, vendor 5771), Unsigned32. */
  radiusVsaSubattributeType?: number[] | undefined;
}

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
export interface HeaderItemsEncrypted extends ExtraAvps {
  /** Header-Item (131228, vendor 5771), Enumerated. */
  headerItem?: (HeaderItem | (number & {}))[] | undefined;
  /** Header-Item-String (131229, vendor 5771), UTF8String. */
  headerItemString?: string[] | undefined;
  /** Header-Item-Radius (131227, vendor 5771), Grouped. */
  headerItemRadius?: HeaderItemRadius[] | undefined;
}

/** Header-Insert-Definition (131231, vendor 5771), Grouped. */
export interface HeaderInsertDefinition extends ExtraAvps {
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

/** Header-Insert-Install (131232, vendor 5771), Grouped. */
export interface HeaderInsertInstall extends ExtraAvps {
  /** Header-Insert-Definition (131231, vendor 5771), Grouped. */
  headerInsertDefinition?: HeaderInsertDefinition[] | undefined;
}

/** Header-Insert-Remove (131233, vendor 5771), Grouped. */
export interface HeaderInsertRemove extends ExtraAvps {
  /** Header-Insert-Name (131219, vendor 5771), UTF8String. */
  headerInsertName?: string[] | undefined;
}

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
export interface CiscoQosProfile extends ExtraAvps {
  /** Cisco-QoS-Profile-Name (131236, vendor 5771), UTF8String. */
  ciscoQosProfileName?: string[] | undefined;
  /** QoS-Rate-Limit (131173, vendor 5771), Grouped. */
  qosRateLimit?: QosRateLimit[] | undefined;
}

/** Cisco-QoS-Profile-Install (131238, vendor 5771), Grouped. */
export interface CiscoQosProfileInstall extends ExtraAvps {
  /** Cisco-QoS-Profile (131237, vendor 5771), Grouped. */
  ciscoQosProfile?: CiscoQosProfile[] | undefined;
}

/** Cisco-QoS-Profile-Remove (131239, vendor 5771), Grouped. */
export interface CiscoQosProfileRemove extends ExtraAvps {
  /** Cisco-QoS-Profile (131237, vendor 5771), Grouped. */
  ciscoQosProfile?: CiscoQosProfile[] | undefined;
}

/** Cisco-QoS-Profile-Uplink (131240, vendor 5771), Grouped. */
export interface CiscoQosProfileUplink extends ExtraAvps {
  /** Cisco-QoS-Profile-Name (131236, vendor 5771), UTF8String. */
  ciscoQosProfileName?: string[] | undefined;
}

/** Cisco-QoS-Profile-Downlink (131241, vendor 5771), Grouped. */
export interface CiscoQosProfileDownlink extends ExtraAvps {
  /** Cisco-QoS-Profile-Name (131236, vendor 5771), UTF8String. */
  ciscoQosProfileName?: string[] | undefined;
}

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
export interface ServiceGroupDefinition extends ExtraAvps {
  /** Service-Group-Name (131243, vendor 5771), OctetString. */
  serviceGroupName?: Buffer[] | undefined;
  /** Cisco-Event-Trigger (131193, vendor 5771), Grouped. */
  ciscoEventTrigger?: CiscoEventTrigger[] | undefined;
  /** Cisco-Flow-Status (131169, vendor 5771), Enumerated. */
  ciscoFlowStatus?: (CiscoFlowStatus | (number & {}))[] | undefined;
  /** Redirect-Server (434), Grouped, RFC 8506. */
  redirectServer?: rfc8506Types.RedirectServer[] | undefined;
}

/** Service-Group-Install (131245, vendor 5771), Grouped. */
export interface ServiceGroupInstall extends ExtraAvps {
  /** Service-Group-Definition (131244, vendor 5771), Grouped. */
  serviceGroupDefinition?: ServiceGroupDefinition[] | undefined;
}

/** Service-Group-Remove (131246, vendor 5771), Grouped. */
export interface ServiceGroupRemove extends ExtraAvps {
  /** Service-Group-Name (131243, vendor 5771), OctetString. */
  serviceGroupName?: Buffer[] | undefined;
}

/** Service-Group-Event (131247, vendor 5771), Grouped. */
export interface ServiceGroupEvent extends ExtraAvps {
  /** Service-Group-Name (131243, vendor 5771), OctetString. */
  serviceGroupName?: Buffer[] | undefined;
  /** Cisco-Event (131195, vendor 5771), Grouped. */
  ciscoEvent?: CiscoEvent[] | undefined;
}

/** Cisco-Report-Usage (131248, vendor 5771), Grouped. */
export interface CiscoReportUsage extends ExtraAvps {
  /** Event-Trigger (1006, vendor 10415), Enumerated, 3GPP TS 29.212. */
  eventTrigger?: (ts29212Types.EventTrigger | (number & {}))[] | undefined;
}

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
export interface CiscoAnswerUserUsage extends ExtraAvps {
  /** Cisco-Request-Usage-Type (131251, vendor 5771), Enumerated. */
  ciscoRequestUsageType?: (CiscoRequestUsageType | (number & {}))[] | undefined;
  /** Volume-Usage (131155, vendor 5771), Unsigned64. */
  volumeUsage?: bigint[] | undefined;
  /** Cisco-Time-Usage (131156, vendor 5771), Grouped. */
  ciscoTimeUsage?: CiscoTimeUsage[] | undefined;
}

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
export interface CiscoRequestChargingRuleUsage extends ExtraAvps {
  /** Charging-Rule-Name (1005, vendor 10415), OctetString, 3GPP TS 29.212. */
  chargingRuleName?: Buffer[] | undefined;
  /** Cisco-Request-Usage-Type (131251, vendor 5771), Enumerated. */
  ciscoRequestUsageType?: (CiscoRequestUsageType | (number & {}))[] | undefined;
}

/** Cisco-Request-Service-Group-Usage (131253, vendor 5771), Grouped. */
export interface CiscoRequestServiceGroupUsage extends ExtraAvps {
  /** Service-Group-Name (131243, vendor 5771), OctetString. */
  serviceGroupName?: Buffer[] | undefined;
  /** Cisco-Request-Usage-Type (131251, vendor 5771), Enumerated. */
  ciscoRequestUsageType?: (CiscoRequestUsageType | (number & {}))[] | undefined;
}

/** Cisco-Answer-Charging-Rule-Usage (131254, vendor 5771), Grouped. */
export interface CiscoAnswerChargingRuleUsage extends ExtraAvps {
  /** Charging-Rule-Name (1005, vendor 10415), OctetString, 3GPP TS 29.212. */
  chargingRuleName?: Buffer[] | undefined;
  /** Cisco-Request-Usage-Type (131251, vendor 5771), Enumerated. */
  ciscoRequestUsageType?: (CiscoRequestUsageType | (number & {}))[] | undefined;
  /** Volume-Usage (131155, vendor 5771), Unsigned64. */
  volumeUsage?: bigint[] | undefined;
  /** Cisco-Time-Usage (131156, vendor 5771), Grouped. */
  ciscoTimeUsage?: CiscoTimeUsage[] | undefined;
}

/** Cisco-Answer-Service-Group-Usage (131255, vendor 5771), Grouped. */
export interface CiscoAnswerServiceGroupUsage extends ExtraAvps {
  /** Service-Group-Name (131243, vendor 5771), OctetString. */
  serviceGroupName?: Buffer[] | undefined;
  /** Cisco-Request-Usage-Type (131251, vendor 5771), Enumerated. */
  ciscoRequestUsageType?: (CiscoRequestUsageType | (number & {}))[] | undefined;
  /** Volume-Usage (131155, vendor 5771), Unsigned64. */
  volumeUsage?: bigint[] | undefined;
  /** Cisco-Time-Usage (131156, vendor 5771), Grouped. */
  ciscoTimeUsage?: CiscoTimeUsage[] | undefined;
}

/** Delegated-IP-Install (131259, vendor 5771), Grouped. */
export interface DelegatedIpInstall extends ExtraAvps {
  /** Delegated-IPv4-Definition (131260, vendor 5771), Grouped. */
  delegatedIpv4Definition?: DelegatedIpv4Definition[] | undefined;
  /** Delegated-IPv6-Definition (131261, vendor 5771), Grouped. */
  delegatedIpv6Definition?: DelegatedIpv6Definition[] | undefined;
}

/** Delegated-IPv4-Definition (131260, vendor 5771), Grouped. */
export interface DelegatedIpv4Definition extends ExtraAvps {
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer[] | undefined;
  /** Framed-IP-Netmask (9), OctetString, RFC 7155. */
  framedIpNetmask?: Buffer[] | undefined;
  /** Aggr-Prefix-Len (131262, vendor 5771), Unsigned32. */
  aggrPrefixLen?: number[] | undefined;
}

/** Delegated-IPv6-Definition (131261, vendor 5771), Grouped. */
export interface DelegatedIpv6Definition extends ExtraAvps {
  /** Delegated-IPv6-Prefix (123), OctetString, RFC 4818. */
  delegatedIpv6Prefix?: Buffer[] | undefined;
  /** Aggr-Prefix-Len (131262, vendor 5771), Unsigned32. */
  aggrPrefixLen?: number[] | undefined;
}

/** Service-Identifier-Range (131265, vendor 5771), Grouped. */
export interface ServiceIdentifierRange extends ExtraAvps {
  /** Service-Identifier-Lo (131263, vendor 5771), Unsigned32. */
  serviceIdentifierLo?: number[] | undefined;
  /** Service-Identifier-Hi (131264, vendor 5771), Unsigned32. */
  serviceIdentifierHi?: number[] | undefined;
}
