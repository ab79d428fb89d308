// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc5447Types from "./rfc5447.ts";
import type * as ts29212Types from "./ts29212.ts";

/** Terminal-Information (1401, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface TerminalInformation extends Group<TerminalInformationInput> {
  /** IMEI (1402, vendor 10415), UTF8String, 3GPP TS 29.272. */
  imei?: string | undefined;
  /** 3GPP2-MEID (1471, vendor 10415), OctetString, 3GPP TS 29.272. */
  tgpp2Meid?: Buffer | undefined;
  /** Software-Version (1403, vendor 10415), UTF8String, 3GPP TS 29.272. */
  softwareVersion?: string | undefined;
}
/** What may be written for Terminal-Information. */
export interface TerminalInformationInput extends GroupInput<TerminalInformation> {}

/** Requested-EUTRAN-Authentication-Info (1408, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface RequestedEutranAuthenticationInfo extends Group<RequestedEutranAuthenticationInfoInput> {
  /** Number-Of-Requested-Vectors (1410, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  numberOfRequestedVectors?: number | undefined;
  /** Immediate-Response-Preferred (1412, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  immediateResponsePreferred?: number | undefined;
  /** Re-Synchronization-Info (1411, vendor 10415), OctetString, 3GPP TS 29.272. */
  reSynchronizationInfo?: Buffer | undefined;
}
/** What may be written for Requested-EUTRAN-Authentication-Info. */
export interface RequestedEutranAuthenticationInfoInput extends GroupInput<RequestedEutranAuthenticationInfo> {}

/** Requested-UTRAN-GERAN-Authentication-Info (1409, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface RequestedUtranGeranAuthenticationInfo extends Group<RequestedUtranGeranAuthenticationInfoInput> {
  /** Number-Of-Requested-Vectors (1410, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  numberOfRequestedVectors?: number | undefined;
  /** Immediate-Response-Preferred (1412, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  immediateResponsePreferred?: number | undefined;
  /** Re-Synchronization-Info (1411, vendor 10415), OctetString, 3GPP TS 29.272. */
  reSynchronizationInfo?: Buffer | undefined;
}
/** What may be written for Requested-UTRAN-GERAN-Authentication-Info. */
export interface RequestedUtranGeranAuthenticationInfoInput extends GroupInput<RequestedUtranGeranAuthenticationInfo> {}

/** Authentication-Info (1413, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface AuthenticationInfo extends Group<AuthenticationInfoInput> {
  /** E-UTRAN-Vector (1414, vendor 10415), Grouped, 3GPP TS 29.272. */
  eUtranVector?: EUtranVector[] | undefined;
  /** UTRAN-Vector (1415, vendor 10415), Grouped, 3GPP TS 29.272. */
  utranVector?: UtranVector[] | undefined;
  /** GERAN-Vector (1416, vendor 10415), Grouped, 3GPP TS 29.272. */
  geranVector?: GeranVector[] | undefined;
}
/** What may be written for Authentication-Info. */
export interface AuthenticationInfoInput extends GroupInput<AuthenticationInfo> {}

/** E-UTRAN-Vector (1414, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface EUtranVector extends Group<EUtranVectorInput> {
  /** RAND (1447, vendor 10415), OctetString, 3GPP TS 29.272. */
  rand: Buffer;
  /** XRES (1448, vendor 10415), OctetString, 3GPP TS 29.272. */
  xres: Buffer;
  /** AUTN (1449, vendor 10415), OctetString, 3GPP TS 29.272. */
  autn: Buffer;
  /** KASME (1450, vendor 10415), OctetString, 3GPP TS 29.272. */
  kasme: Buffer;
  /** Item-Number (1419, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  itemNumber?: number | undefined;
}
/** What may be written for E-UTRAN-Vector. */
export interface EUtranVectorInput extends GroupInput<EUtranVector> {}

/** UTRAN-Vector (1415, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface UtranVector extends Group<UtranVectorInput> {
  /** RAND (1447, vendor 10415), OctetString, 3GPP TS 29.272. */
  rand: Buffer;
  /** XRES (1448, vendor 10415), OctetString, 3GPP TS 29.272. */
  xres: Buffer;
  /** AUTN (1449, vendor 10415), OctetString, 3GPP TS 29.272. */
  autn: Buffer;
  /** Confidentiality-Key (625, vendor 10415), OctetString, 3GPP TS 29.229. */
  confidentialityKey: Buffer;
  /** Integrity-Key (626, vendor 10415), OctetString, 3GPP TS 29.229. */
  integrityKey: Buffer;
  /** Item-Number (1419, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  itemNumber?: number | undefined;
}
/** What may be written for UTRAN-Vector. */
export interface UtranVectorInput extends GroupInput<UtranVector> {}

/** GERAN-Vector (1416, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface GeranVector extends Group<GeranVectorInput> {
  /** RAND (1447, vendor 10415), OctetString, 3GPP TS 29.272. */
  rand: Buffer;
  /** SRES (1454, vendor 10415), OctetString, 3GPP TS 29.272. */
  sres: Buffer;
  /** Kc (1453, vendor 10415), OctetString, 3GPP TS 29.272. */
  kc: Buffer;
  /** Item-Number (1419, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  itemNumber?: number | undefined;
}
/** What may be written for GERAN-Vector. */
export interface GeranVectorInput extends GroupInput<GeranVector> {}

/** Values of Network-Access-Mode (1417, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const NetworkAccessMode: {
  readonly PACKET_AND_CIRCUIT: 0;
  readonly ONLY_PACKET: 2;
} = {
  PACKET_AND_CIRCUIT: 0,
  ONLY_PACKET: 2,
};
/** A value of Network-Access-Mode. */
export type NetworkAccessMode = (typeof NetworkAccessMode)[keyof typeof NetworkAccessMode];

/** Values of Cancellation-Type (1420, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const CancellationType: {
  readonly MME_UPDATE_PROCEDURE: 0;
  readonly SGSN_UPDATE_PROCEDURE: 1;
  readonly SUBSCRIPTION_WITHDRAWAL: 2;
  readonly UPDATE_PROCEDURE_IWF: 3;
  readonly INITIAL_ATTACH_PROCEDURE: 4;
} = {
  MME_UPDATE_PROCEDURE: 0,
  SGSN_UPDATE_PROCEDURE: 1,
  SUBSCRIPTION_WITHDRAWAL: 2,
  UPDATE_PROCEDURE_IWF: 3,
  INITIAL_ATTACH_PROCEDURE: 4,
};
/** A value of Cancellation-Type. */
export type CancellationType = (typeof CancellationType)[keyof typeof CancellationType];

/** Values of Subscriber-Status (1424, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const SubscriberStatus: {
  readonly SERVICE_GRANTED: 0;
  readonly OPERATOR_DETERMINED_BARRING: 1;
} = {
  SERVICE_GRANTED: 0,
  OPERATOR_DETERMINED_BARRING: 1,
};
/** A value of Subscriber-Status. */
export type SubscriberStatus = (typeof SubscriberStatus)[keyof typeof SubscriberStatus];

/** Values of All-APN-Configurations-Included-Indicator (1428, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AllApnConfigurationsIncludedIndicator: {
  readonly ALL_APN_CONFIGURATIONS_INCLUDED: 0;
  readonly MODIFIED_ADDED_APN_CONFIGURATIONS_INCLUDED: 1;
} = {
  ALL_APN_CONFIGURATIONS_INCLUDED: 0,
  MODIFIED_ADDED_APN_CONFIGURATIONS_INCLUDED: 1,
};
/** A value of All-APN-Configurations-Included-Indicator. */
export type AllApnConfigurationsIncludedIndicator = (typeof AllApnConfigurationsIncludedIndicator)[keyof typeof AllApnConfigurationsIncludedIndicator];

/** EPS-Subscribed-QoS-Profile (1431, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface EpsSubscribedQosProfile extends Group<EpsSubscribedQosProfileInput> {
  /** QoS-Class-Identifier (1028, vendor 10415), Enumerated, 3GPP TS 29.212. */
  qosClassIdentifier: ts29212Types.QosClassIdentifier | (number & {});
  /** Allocation-Retention-Priority (1034, vendor 10415), Grouped, 3GPP TS 29.212. */
  allocationRetentionPriority: ts29212Types.AllocationRetentionPriority;
}
/** What may be written for EPS-Subscribed-QoS-Profile. */
export interface EpsSubscribedQosProfileInput extends GroupInput<EpsSubscribedQosProfile, {
  qosClassIdentifier: keyof typeof ts29212Types.QosClassIdentifier;
}> {}

/** Values of VPLMN-Dynamic-Address-Allowed (1432, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const VplmnDynamicAddressAllowed: {
  readonly NOTALLOWED: 0;
  readonly ALLOWED: 1;
} = {
  NOTALLOWED: 0,
  ALLOWED: 1,
};
/** A value of VPLMN-Dynamic-Address-Allowed. */
export type VplmnDynamicAddressAllowed = (typeof VplmnDynamicAddressAllowed)[keyof typeof VplmnDynamicAddressAllowed];

/** Values of Alert-Reason (1434, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const AlertReason: {
  readonly UE_PRESENT: 0;
  readonly UE_MEMORY_AVAILABLE: 1;
} = {
  UE_PRESENT: 0,
  UE_MEMORY_AVAILABLE: 1,
};
/** A value of Alert-Reason. */
export type AlertReason = (typeof AlertReason)[keyof typeof AlertReason];

/** AMBR (1435, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface Ambr extends Group<AmbrInput> {
  /** Max-Requested-Bandwidth-UL (516, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthUl: number;
  /** Max-Requested-Bandwidth-DL (515, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  maxRequestedBandwidthDl: number;
  /** Extended-Max-Requested-BW-UL (555, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  extendedMaxRequestedBwUl?: number | undefined;
  /** Extended-Max-Requested-BW-DL (554, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  extendedMaxRequestedBwDl?: number | undefined;
}
/** What may be written for AMBR. */
export interface AmbrInput extends GroupInput<Ambr> {}

/** CSG-Subscription-Data (1436, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface CsgSubscriptionData extends Group<CsgSubscriptionDataInput> {
  /** CSG-Id (1437, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  csgId: number;
  /** Expiration-Date (1439, vendor 10415), Time, 3GPP TS 29.272. */
  expirationDate?: Date | undefined;
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection?: string[] | undefined;
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer | undefined;
}
/** What may be written for CSG-Subscription-Data. */
export interface CsgSubscriptionDataInput extends GroupInput<CsgSubscriptionData> {}

/** Values of PDN-GW-Allocation-Type (1438, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const PdnGwAllocationType: {
  readonly STATIC: 0;
  readonly DYNAMIC: 1;
} = {
  STATIC: 0,
  DYNAMIC: 1,
};
/** A value of PDN-GW-Allocation-Type. */
export type PdnGwAllocationType = (typeof PdnGwAllocationType)[keyof typeof PdnGwAllocationType];

/** Values of Equipment-Status (1445, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const EquipmentStatus: {
  readonly WHITELISTED: 0;
  readonly BLACKLISTED: 1;
  readonly GREYLISTED: 2;
} = {
  WHITELISTED: 0,
  BLACKLISTED: 1,
  GREYLISTED: 2,
};
/** A value of Equipment-Status. */
export type EquipmentStatus = (typeof EquipmentStatus)[keyof typeof EquipmentStatus];

/** Values of PDN-Type (1456, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const PdnType: {
  readonly IPV4: 0;
  readonly IPV6: 1;
  readonly IPV4V6: 2;
  readonly IPV4_OR_IPV6: 3;
  readonly NON_IP: 4;
} = {
  IPV4: 0,
  IPV6: 1,
  IPV4V6: 2,
  IPV4_OR_IPV6: 3,
  NON_IP: 4,
};
/** A value of PDN-Type. */
export type PdnType = (typeof PdnType)[keyof typeof PdnType];

/** Values of Roaming-Restricted-Due-To-Unsupported-Feature (1457, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const RoamingRestrictedDueToUnsupportedFeature: {
  readonly ROAMING_RESTRICTED_DUE_TO_UNSUPPORTED_FEATURE: 0;
} = {
  ROAMING_RESTRICTED_DUE_TO_UNSUPPORTED_FEATURE: 0,
};
/** A value of Roaming-Restricted-Due-To-Unsupported-Feature. */
export type RoamingRestrictedDueToUnsupportedFeature = (typeof RoamingRestrictedDueToUnsupportedFeature)[keyof typeof RoamingRestrictedDueToUnsupportedFeature];

/** Trace-Data (1458, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface TraceData extends Group<TraceDataInput> {
  /** Trace-Reference (1459, vendor 10415), OctetString, 3GPP TS 29.272. */
  traceReference: Buffer;
  /** Trace-Depth (1462, vendor 10415), Enumerated, 3GPP TS 29.272. */
  traceDepth: TraceDepth | (number & {});
  /** Trace-NE-Type-List (1463, vendor 10415), OctetString, 3GPP TS 29.272. */
  traceNeTypeList: Buffer;
  /** Trace-Event-List (1465, vendor 10415), OctetString, 3GPP TS 29.272. */
  traceEventList: Buffer;
  /** Trace-Collection-Entity (1452, vendor 10415), Address, 3GPP TS 29.272. */
  traceCollectionEntity: Address;
  /** Trace-Interface-List (1464, vendor 10415), OctetString, 3GPP TS 29.272. */
  traceInterfaceList?: Buffer | undefined;
  /** OMC-Id (1466, vendor 10415), OctetString, 3GPP TS 29.272. */
  omcId?: Buffer | undefined;
  /** MDT-Configuration (1622, vendor 10415), Grouped, 3GPP TS 29.272. */
  mdtConfiguration?: MdtConfiguration | undefined;
}
/** What may be written for Trace-Data. */
export interface TraceDataInput extends GroupInput<TraceData, {
  traceDepth: keyof typeof TraceDepth;
}> {}

/** Values of Trace-Depth (1462, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const TraceDepth: {
  readonly MINIMUM: 0;
  readonly MEDIUM: 1;
  readonly MAXIMUM: 2;
  readonly MINIMUM_WITHOUT_VENDOR_SPECIFIC_EXTENSION: 3;
  /** @deprecated by MINIMUM_WITHOUT_VENDOR_SPECIFIC_EXTENSION */
  readonly MINIMUMWITHOUTVENDORSPECIFICEXTENSION: 3;
  readonly MEDIUM_WITHOUT_VENDOR_SPECIFIC_EXTENSION: 4;
  /** @deprecated by MEDIUM_WITHOUT_VENDOR_SPECIFIC_EXTENSION */
  readonly MEDIUMWITHOUTVENDORSPECIFICEXTENSION: 4;
  readonly MAXIMUM_WITHOUT_VENDOR_SPECIFIC_EXTENSION: 5;
  /** @deprecated by MAXIMUM_WITHOUT_VENDOR_SPECIFIC_EXTENSION */
  readonly MAXIMUMWITHOUTVENDORSPECIFICEXTENSION: 5;
} = {
  MINIMUM: 0,
  MEDIUM: 1,
  MAXIMUM: 2,
  MINIMUM_WITHOUT_VENDOR_SPECIFIC_EXTENSION: 3,
  MINIMUMWITHOUTVENDORSPECIFICEXTENSION: 3,
  MEDIUM_WITHOUT_VENDOR_SPECIFIC_EXTENSION: 4,
  MEDIUMWITHOUTVENDORSPECIFICEXTENSION: 4,
  MAXIMUM_WITHOUT_VENDOR_SPECIFIC_EXTENSION: 5,
  MAXIMUMWITHOUTVENDORSPECIFICEXTENSION: 5,
};
/** A value of Trace-Depth. */
export type TraceDepth = (typeof TraceDepth)[keyof typeof TraceDepth];

/** Values of Complete-Data-List-Included-Indicator (1468, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const CompleteDataListIncludedIndicator: {
  readonly ALL_PDP_CONTEXTS_INCLUDED: 0;
  readonly MODIFIED_ADDED_PDP_CONTEXTS_INCLUDED: 1;
} = {
  ALL_PDP_CONTEXTS_INCLUDED: 0,
  MODIFIED_ADDED_PDP_CONTEXTS_INCLUDED: 1,
};
/** A value of Complete-Data-List-Included-Indicator. */
export type CompleteDataListIncludedIndicator = (typeof CompleteDataListIncludedIndicator)[keyof typeof CompleteDataListIncludedIndicator];

/** Specific-APN-Info (1472, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface SpecificApnInfo extends Group<SpecificApnInfoInput> {
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection: string;
  /** MIP6-Agent-Info (486), Grouped, RFC 5447. */
  mip6AgentInfo: rfc5447Types.Mip6AgentInfo;
  /** Visited-Network-Identifier (600, vendor 10415), OctetString, 3GPP TS 29.229. */
  visitedNetworkIdentifier?: Buffer | undefined;
}
/** What may be written for Specific-APN-Info. */
export interface SpecificApnInfoInput extends GroupInput<SpecificApnInfo> {}

/** LCS-Info (1473, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface LcsInfo extends Group<LcsInfoInput> {
  /** GMLC-Number (1474, vendor 10415), OctetString, 3GPP TS 29.272. */
  gmlcNumber?: Buffer[] | undefined;
  /** LCS-PrivacyException (1475, vendor 10415), Grouped, 3GPP TS 29.272. */
  lcsPrivacyexception?: LcsPrivacyexception[] | undefined;
  /** MO-LR (1485, vendor 10415), Grouped, 3GPP TS 29.272. */
  moLr?: MoLr[] | undefined;
}
/** What may be written for LCS-Info. */
export interface LcsInfoInput extends GroupInput<LcsInfo> {}

/** LCS-PrivacyException (1475, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface LcsPrivacyexception extends Group<LcsPrivacyexceptionInput> {
  /** SS-Code (1476, vendor 10415), OctetString, 3GPP TS 29.272. */
  ssCode: Buffer;
  /** SS-Status (1477, vendor 10415), OctetString, 3GPP TS 29.272. */
  ssStatus: Buffer;
  /** Notification-To-UE-User (1478, vendor 10415), Enumerated, 3GPP TS 29.272. */
  notificationToUeUser?: NotificationToUeUser | (number & {}) | undefined;
  /** External-Client (1479, vendor 10415), Grouped, 3GPP TS 29.272. */
  externalClient?: ExternalClient[] | undefined;
  /** PLMN-Client (1482, vendor 10415), Enumerated, 3GPP TS 29.272. */
  plmnClient?: (PlmnClient | (number & {}))[] | undefined;
  /** Service-Type (1483, vendor 10415), Grouped, 3GPP TS 29.272. */
  serviceType?: ServiceType[] | undefined;
}
/** What may be written for LCS-PrivacyException. */
export interface LcsPrivacyexceptionInput extends GroupInput<LcsPrivacyexception, {
  notificationToUeUser: keyof typeof NotificationToUeUser;
  plmnClient: readonly (PlmnClient | (number & {}) | keyof typeof PlmnClient)[];
}> {}

/** Values of Notification-To-UE-User (1478, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const NotificationToUeUser: {
  readonly NOTIFY_LOCATION_ALLOWED: 0;
  readonly NOTIFYANDVERIFY_LOCATION_ALLOWED_IF_NO_RESPONSE: 1;
  readonly NOTIFYANDVERIFY_LOCATION_NOT_ALLOWED_IF_NO_RESPONSE: 2;
  readonly LOCATION_NOT_ALLOWED: 3;
} = {
  NOTIFY_LOCATION_ALLOWED: 0,
  NOTIFYANDVERIFY_LOCATION_ALLOWED_IF_NO_RESPONSE: 1,
  NOTIFYANDVERIFY_LOCATION_NOT_ALLOWED_IF_NO_RESPONSE: 2,
  LOCATION_NOT_ALLOWED: 3,
};
/** A value of Notification-To-UE-User. */
export type NotificationToUeUser = (typeof NotificationToUeUser)[keyof typeof NotificationToUeUser];

/** External-Client (1479, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface ExternalClient extends Group<ExternalClientInput> {
  /** Client-Identity (1480, vendor 10415), OctetString, 3GPP TS 29.272. */
  clientIdentity: Buffer;
  /** GMLC-Restriction (1481, vendor 10415), Enumerated, 3GPP TS 29.272. */
  gmlcRestriction?: GmlcRestriction | (number & {}) | undefined;
  /** Notification-To-UE-User (1478, vendor 10415), Enumerated, 3GPP TS 29.272. */
  notificationToUeUser?: NotificationToUeUser | (number & {}) | undefined;
}
/** What may be written for External-Client. */
export interface ExternalClientInput extends GroupInput<ExternalClient, {
  gmlcRestriction: keyof typeof GmlcRestriction;
  notificationToUeUser: keyof typeof NotificationToUeUser;
}> {}

/** Values of GMLC-Restriction (1481, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const GmlcRestriction: {
  readonly GMLC_LIST: 0;
  readonly HOME_COUNTRY: 1;
} = {
  GMLC_LIST: 0,
  HOME_COUNTRY: 1,
};
/** A value of GMLC-Restriction. */
export type GmlcRestriction = (typeof GmlcRestriction)[keyof typeof GmlcRestriction];

/** Values of PLMN-Client (1482, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const PlmnClient: {
  readonly BROADCAST_SERVICE: 0;
  readonly O_AND_M_HPLMN: 1;
  readonly O_AND_M_VPLMN: 2;
  readonly ANONYMOUS_LOCATION: 3;
  readonly TARGET_UE_SUBSCRIBED_SERVICE: 4;
} = {
  BROADCAST_SERVICE: 0,
  O_AND_M_HPLMN: 1,
  O_AND_M_VPLMN: 2,
  ANONYMOUS_LOCATION: 3,
  TARGET_UE_SUBSCRIBED_SERVICE: 4,
};
/** A value of PLMN-Client. */
export type PlmnClient = (typeof PlmnClient)[keyof typeof PlmnClient];

/** Service-Type (1483, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface ServiceType extends Group<ServiceTypeInput> {
  /** ServiceTypeIdentity (1484, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  servicetypeidentity: number;
  /** GMLC-Restriction (1481, vendor 10415), Enumerated, 3GPP TS 29.272. */
  gmlcRestriction?: GmlcRestriction | (number & {}) | undefined;
  /** Notification-To-UE-User (1478, vendor 10415), Enumerated, 3GPP TS 29.272. */
  notificationToUeUser?: NotificationToUeUser | (number & {}) | undefined;
}
/** What may be written for Service-Type. */
export interface ServiceTypeInput extends GroupInput<ServiceType, {
  gmlcRestriction: keyof typeof GmlcRestriction;
  notificationToUeUser: keyof typeof NotificationToUeUser;
}> {}

/** MO-LR (1485, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface MoLr extends Group<MoLrInput> {
  /** SS-Code (1476, vendor 10415), OctetString, 3GPP TS 29.272. */
  ssCode: Buffer;
  /** SS-Status (1477, vendor 10415), OctetString, 3GPP TS 29.272. */
  ssStatus: Buffer;
}
/** What may be written for MO-LR. */
export interface MoLrInput extends GroupInput<MoLr> {}

/** Teleservice-List (1486, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface TeleserviceList extends Group<TeleserviceListInput> {
  /** TS-Code (1487, vendor 10415), OctetString, 3GPP TS 29.272. */
  tsCode: Buffer[];
}
/** What may be written for Teleservice-List. */
export interface TeleserviceListInput extends GroupInput<TeleserviceList> {}

/** Call-Barring-Info (1488, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface CallBarringInfo extends Group<CallBarringInfoInput> {
  /** SS-Code (1476, vendor 10415), OctetString, 3GPP TS 29.272. */
  ssCode: Buffer;
  /** SS-Status (1477, vendor 10415), OctetString, 3GPP TS 29.272. */
  ssStatus: Buffer;
}
/** What may be written for Call-Barring-Info. */
export interface CallBarringInfoInput extends GroupInput<CallBarringInfo> {}

/** Values of ICS-Indicator (1491, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const IcsIndicator: {
  readonly FALSE: 0;
  readonly TRUE: 1;
} = {
  FALSE: 0,
  TRUE: 1,
};
/** A value of ICS-Indicator. */
export type IcsIndicator = (typeof IcsIndicator)[keyof typeof IcsIndicator];

/** Values of IMS-Voice-Over-PS-Sessions-Supported (1492, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const ImsVoiceOverPsSessionsSupported: {
  readonly NOT_SUPPORTED: 0;
  readonly SUPPORTED: 1;
} = {
  NOT_SUPPORTED: 0,
  SUPPORTED: 1,
};
/** A value of IMS-Voice-Over-PS-Sessions-Supported. */
export type ImsVoiceOverPsSessionsSupported = (typeof ImsVoiceOverPsSessionsSupported)[keyof typeof ImsVoiceOverPsSessionsSupported];

/** Values of Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions (1493, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const HomogeneousSupportOfImsVoiceOverPsSessions: {
  readonly NOT_SUPPORTED: 0;
  readonly SUPPORTED: 1;
} = {
  NOT_SUPPORTED: 0,
  SUPPORTED: 1,
};
/** A value of Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions. */
export type HomogeneousSupportOfImsVoiceOverPsSessions = (typeof HomogeneousSupportOfImsVoiceOverPsSessions)[keyof typeof HomogeneousSupportOfImsVoiceOverPsSessions];

/** EPS-User-State (1495, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface EpsUserState extends Group<EpsUserStateInput> {
  /** MME-User-State (1497, vendor 10415), Grouped, 3GPP TS 29.272. */
  mmeUserState?: MmeUserState | undefined;
  /** SGSN-User-State (1498, vendor 10415), Grouped, 3GPP TS 29.272. */
  sgsnUserState?: SgsnUserState | undefined;
}
/** What may be written for EPS-User-State. */
export interface EpsUserStateInput extends GroupInput<EpsUserState> {}

/** MME-User-State (1497, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface MmeUserState extends Group<MmeUserStateInput> {
  /** User-State (1499, vendor 10415), Enumerated, 3GPP TS 29.272. */
  userState?: UserState | (number & {}) | undefined;
}
/** What may be written for MME-User-State. */
export interface MmeUserStateInput extends GroupInput<MmeUserState, {
  userState: keyof typeof UserState;
}> {}

/** SGSN-User-State (1498, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface SgsnUserState extends Group<SgsnUserStateInput> {
  /** User-State (1499, vendor 10415), Enumerated, 3GPP TS 29.272. */
  userState?: UserState | (number & {}) | undefined;
}
/** What may be written for SGSN-User-State. */
export interface SgsnUserStateInput extends GroupInput<SgsnUserState, {
  userState: keyof typeof UserState;
}> {}

/** Values of User-State (1499, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const UserState: {
  readonly DETACHED: 0;
  readonly ATTACHED_NOT_REACHABLE_FOR_PAGING: 1;
  readonly ATTACHED_REACHABLE_FOR_PAGING: 2;
  readonly CONNECTED_NOT_REACHABLE_FOR_PAGING: 3;
  readonly CONNECTED_REACHABLE_FOR_PAGING: 4;
  readonly NETWORK_DETERMINED_NOT_REACHABLE: 5;
} = {
  DETACHED: 0,
  ATTACHED_NOT_REACHABLE_FOR_PAGING: 1,
  ATTACHED_REACHABLE_FOR_PAGING: 2,
  CONNECTED_NOT_REACHABLE_FOR_PAGING: 3,
  CONNECTED_REACHABLE_FOR_PAGING: 4,
  NETWORK_DETERMINED_NOT_REACHABLE: 5,
};
/** A value of User-State. */
export type UserState = (typeof UserState)[keyof typeof UserState];

/** Values of Current-Location-Retrieved (1610, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const CurrentLocationRetrieved: {
  readonly ACTIVE_LOCATION_RETRIEVAL: 0;
} = {
  ACTIVE_LOCATION_RETRIEVAL: 0,
};
/** A value of Current-Location-Retrieved. */
export type CurrentLocationRetrieved = (typeof CurrentLocationRetrieved)[keyof typeof CurrentLocationRetrieved];

/** Active-APN (1612, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface ActiveApn extends Group<ActiveApnInput> {
  /** Context-Identifier (1423, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  contextIdentifier: number;
  /** Service-Selection (493), UTF8String, RFC 5778. */
  serviceSelection?: string | undefined;
  /** MIP6-Agent-Info (486), Grouped, RFC 5447. */
  mip6AgentInfo?: rfc5447Types.Mip6AgentInfo | undefined;
  /** Visited-Network-Identifier (600, vendor 10415), OctetString, 3GPP TS 29.229. */
  visitedNetworkIdentifier?: Buffer | undefined;
  /** Specific-APN-Info (1472, vendor 10415), Grouped, 3GPP TS 29.272. */
  specificApnInfo?: SpecificApnInfo[] | undefined;
}
/** What may be written for Active-APN. */
export interface ActiveApnInput extends GroupInput<ActiveApn> {}

/** Values of SIPTO-Permission (1613, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const SiptoPermission: {
  readonly SIPTO_ABOVE_RAN_ALLOWED: 0;
  readonly SIPTO_ABOVE_RAN_NOTALLOWED: 1;
} = {
  SIPTO_ABOVE_RAN_ALLOWED: 0,
  SIPTO_ABOVE_RAN_NOTALLOWED: 1,
};
/** A value of SIPTO-Permission. */
export type SiptoPermission = (typeof SiptoPermission)[keyof typeof SiptoPermission];

/** Values of Error-Diagnostic (1614, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const ErrorDiagnostic: {
  readonly GPRS_DATA_SUBSCRIBED: 0;
  readonly NO_GPRS_DATA_SUBSCRIBED: 1;
  readonly ODB_ALL_APN: 2;
  readonly ODB_HPLMN_APN: 3;
  readonly ODB_VPLMN_APN: 4;
} = {
  GPRS_DATA_SUBSCRIBED: 0,
  NO_GPRS_DATA_SUBSCRIBED: 1,
  ODB_ALL_APN: 2,
  ODB_HPLMN_APN: 3,
  ODB_VPLMN_APN: 4,
};
/** A value of Error-Diagnostic. */
export type ErrorDiagnostic = (typeof ErrorDiagnostic)[keyof typeof ErrorDiagnostic];

/** Values of UE-SRVCC-Capability (1615, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const UeSrvccCapability: {
  readonly UE_SRVCC_NOT_SUPPORTED: 0;
  readonly UE_SRVCC_SUPPORTED: 1;
} = {
  UE_SRVCC_NOT_SUPPORTED: 0,
  UE_SRVCC_SUPPORTED: 1,
};
/** A value of UE-SRVCC-Capability. */
export type UeSrvccCapability = (typeof UeSrvccCapability)[keyof typeof UeSrvccCapability];

/** Values of VPLMN-LIPA-Allowed (1617, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const VplmnLipaAllowed: {
  readonly LIPA_NOTALLOWED: 0;
  readonly LIPA_ALLOWED: 1;
} = {
  LIPA_NOTALLOWED: 0,
  LIPA_ALLOWED: 1,
};
/** A value of VPLMN-LIPA-Allowed. */
export type VplmnLipaAllowed = (typeof VplmnLipaAllowed)[keyof typeof VplmnLipaAllowed];

/** Values of LIPA-Permission (1618, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const LipaPermission: {
  readonly LIPA_PROHIBITED: 0;
  readonly LIPA_ONLY: 1;
  readonly LIPA_CONDITIONAL: 2;
} = {
  LIPA_PROHIBITED: 0,
  LIPA_ONLY: 1,
  LIPA_CONDITIONAL: 2,
};
/** A value of LIPA-Permission. */
export type LipaPermission = (typeof LipaPermission)[keyof typeof LipaPermission];

/** MDT-Configuration (1622, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface MdtConfiguration extends Group<MdtConfigurationInput> {
  /** Job-Type (1623, vendor 10415), Enumerated, 3GPP TS 29.272. */
  jobType: JobType | (number & {});
  /** Area-Scope (1624, vendor 10415), Grouped, 3GPP TS 29.272. */
  areaScope?: AreaScope | undefined;
  /** List-Of-Measurements (1625, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  listOfMeasurements?: number | undefined;
  /** Reporting-Trigger (1626, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  reportingTrigger?: number | undefined;
  /** Report-Interval (1627, vendor 10415), Enumerated, 3GPP TS 29.272. */
  reportInterval?: ReportInterval | (number & {}) | undefined;
  /** Report-Amount (1628, vendor 10415), Enumerated, 3GPP TS 29.272. */
  reportAmount?: ReportAmount | (number & {}) | undefined;
  /** Event-Threshold-RSRP (1629, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  eventThresholdRsrp?: number | undefined;
  /** Event-Threshold-RSRQ (1630, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  eventThresholdRsrq?: number | undefined;
  /** Logging-Interval (1631, vendor 10415), Enumerated, 3GPP TS 29.272. */
  loggingInterval?: LoggingInterval | (number & {}) | undefined;
  /** Logging-Duration (1632, vendor 10415), Enumerated, 3GPP TS 29.272. */
  loggingDuration?: LoggingDuration | (number & {}) | undefined;
  /** Measurement-Period-LTE (1655, vendor 10415), Enumerated, 3GPP TS 29.272. */
  measurementPeriodLte?: MeasurementPeriodLte | (number & {}) | undefined;
  /** Measurement-Period-UMTS (1656, vendor 10415), Enumerated, 3GPP TS 29.272. */
  measurementPeriodUmts?: MeasurementPeriodUmts | (number & {}) | undefined;
  /** Collection-Period-RRM-LTE (1657, vendor 10415), Enumerated, 3GPP TS 29.272. */
  collectionPeriodRrmLte?: CollectionPeriodRrmLte | (number & {}) | undefined;
  /** Collection-Period-RRM-UMTS (1658, vendor 10415), Enumerated, 3GPP TS 29.272. */
  collectionPeriodRrmUmts?: CollectionPeriodRrmUmts | (number & {}) | undefined;
  /** Positioning-Method (1659, vendor 10415), OctetString, 3GPP TS 29.272. */
  positioningMethod?: Buffer | undefined;
  /** Measurement-Quantity (1660, vendor 10415), OctetString, 3GPP TS 29.272. */
  measurementQuantity?: Buffer | undefined;
  /** Event-Threshold-Event-1F (1661, vendor 10415), Integer32, 3GPP TS 29.272. */
  eventThresholdEvent1f?: number | undefined;
  /** Event-Threshold-Event-1I (1662, vendor 10415), Integer32, 3GPP TS 29.272. */
  eventThresholdEvent1i?: number | undefined;
  /** MDT-Allowed-PLMN-Id (1671, vendor 10415), OctetString, 3GPP TS 29.272. */
  mdtAllowedPlmnId?: Buffer[] | undefined;
  /** MBSFN-Area (1694, vendor 10415), Grouped, 3GPP TS 29.272. */
  mbsfnArea?: MbsfnArea[] | undefined;
}
/** What may be written for MDT-Configuration. */
export interface MdtConfigurationInput extends GroupInput<MdtConfiguration, {
  jobType: keyof typeof JobType;
  reportInterval: keyof typeof ReportInterval;
  reportAmount: keyof typeof ReportAmount;
  loggingInterval: keyof typeof LoggingInterval;
  loggingDuration: keyof typeof LoggingDuration;
  measurementPeriodLte: keyof typeof MeasurementPeriodLte;
  measurementPeriodUmts: keyof typeof MeasurementPeriodUmts;
  collectionPeriodRrmLte: keyof typeof CollectionPeriodRrmLte;
  collectionPeriodRrmUmts: keyof typeof CollectionPeriodRrmUmts;
}> {}

/** Values of Job-Type (1623, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const JobType: {
  readonly IMMEDIATE_MDT_ONLY: 0;
  readonly LOGGED_MDT_ONLY: 1;
  readonly TRACE_ONLY: 2;
  readonly IMMEDIATE_MDT_AND_TRACE: 3;
  readonly RLF_REPORTS_ONLY: 4;
  readonly RCEF_REPORTS_ONLY: 5;
  readonly LOGGED_MBSFN_MDT: 6;
} = {
  IMMEDIATE_MDT_ONLY: 0,
  LOGGED_MDT_ONLY: 1,
  TRACE_ONLY: 2,
  IMMEDIATE_MDT_AND_TRACE: 3,
  RLF_REPORTS_ONLY: 4,
  RCEF_REPORTS_ONLY: 5,
  LOGGED_MBSFN_MDT: 6,
};
/** A value of Job-Type. */
export type JobType = (typeof JobType)[keyof typeof JobType];

/** Area-Scope (1624, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface AreaScope extends Group<AreaScopeInput> {
  /** Cell-Global-Identity (1604, vendor 10415), OctetString, 3GPP TS 29.272. */
  cellGlobalIdentity?: Buffer[] | undefined;
  /** E-UTRAN-Cell-Global-Identity (1602, vendor 10415), OctetString, 3GPP TS 29.272. */
  eUtranCellGlobalIdentity?: Buffer[] | undefined;
  /** Routing-Area-Identity (1605, vendor 10415), OctetString, 3GPP TS 29.272. */
  routingAreaIdentity?: Buffer[] | undefined;
  /** Location-Area-Identity (1606, vendor 10415), OctetString, 3GPP TS 29.272. */
  locationAreaIdentity?: Buffer[] | undefined;
  /** Tracking-Area-Identity (1603, vendor 10415), OctetString, 3GPP TS 29.272. */
  trackingAreaIdentity?: Buffer[] | undefined;
}
/** What may be written for Area-Scope. */
export interface AreaScopeInput extends GroupInput<AreaScope> {}

/** Values of Report-Interval (1627, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const ReportInterval: {
  readonly UMTS_250_MS: 0;
  readonly UMTS_500_MS: 1;
  readonly UMTS_1000_MS: 2;
  readonly UMTS_2000_MS: 3;
  readonly UMTS_3000_MS: 4;
  readonly UMTS_4000_MS: 5;
  readonly UMTS_6000_MS: 6;
  readonly UMTS_8000_MS: 7;
  readonly UMTS_12000_MS: 8;
  readonly UMTS_16000_MS: 9;
  readonly UMTS_20000_MS: 10;
  readonly UMTS_24000_MS: 11;
  readonly UMTS_28000_MS: 12;
  readonly UMTS_32000_MS: 13;
  readonly UMTS_64000_MS: 14;
  readonly LTE_120_MS: 15;
  readonly LTE_240_MS: 16;
  readonly LTE_480_MS: 17;
  readonly LTE_640_MS: 18;
  readonly LTE_1024_MS: 19;
  readonly LTE_2048_MS: 20;
  readonly LTE_5120_MS: 21;
  readonly LTE_10240_MS: 22;
  readonly LTE_60000_MS: 23;
  readonly LTE_360000_MS: 24;
  readonly LTE_720000_MS: 25;
  readonly LTE_1800000_MS: 26;
  readonly LTE_3600000_MS: 27;
  readonly NR_MS_120: 28;
  readonly NR_MS_240: 29;
  readonly NR_MS_480: 30;
  readonly NR_MS_640: 31;
  readonly NR_MS_1024: 32;
  readonly NR_MS_2048: 33;
  readonly NR_MS_5120: 34;
  readonly NR_MS_10240: 35;
  readonly NR_MS_20480: 36;
  readonly NR_MS_40960: 37;
  readonly NS_MIN_1: 38;
  readonly NS_MIN_6: 39;
  readonly NS_MIN_12: 40;
  readonly NS_MIN_30: 41;
  readonly NS_MIN_60: 42;
} = {
  UMTS_250_MS: 0,
  UMTS_500_MS: 1,
  UMTS_1000_MS: 2,
  UMTS_2000_MS: 3,
  UMTS_3000_MS: 4,
  UMTS_4000_MS: 5,
  UMTS_6000_MS: 6,
  UMTS_8000_MS: 7,
  UMTS_12000_MS: 8,
  UMTS_16000_MS: 9,
  UMTS_20000_MS: 10,
  UMTS_24000_MS: 11,
  UMTS_28000_MS: 12,
  UMTS_32000_MS: 13,
  UMTS_64000_MS: 14,
  LTE_120_MS: 15,
  LTE_240_MS: 16,
  LTE_480_MS: 17,
  LTE_640_MS: 18,
  LTE_1024_MS: 19,
  LTE_2048_MS: 20,
  LTE_5120_MS: 21,
  LTE_10240_MS: 22,
  LTE_60000_MS: 23,
  LTE_360000_MS: 24,
  LTE_720000_MS: 25,
  LTE_1800000_MS: 26,
  LTE_3600000_MS: 27,
  NR_MS_120: 28,
  NR_MS_240: 29,
  NR_MS_480: 30,
  NR_MS_640: 31,
  NR_MS_1024: 32,
  NR_MS_2048: 33,
  NR_MS_5120: 34,
  NR_MS_10240: 35,
  NR_MS_20480: 36,
  NR_MS_40960: 37,
  NS_MIN_1: 38,
  NS_MIN_6: 39,
  NS_MIN_12: 40,
  NS_MIN_30: 41,
  NS_MIN_60: 42,
};
/** A value of Report-Interval. */
export type ReportInterval = (typeof ReportInterval)[keyof typeof ReportInterval];

/** Values of Report-Amount (1628, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const ReportAmount: {
  readonly _1: 0;
  readonly _2: 1;
  readonly _4: 2;
  readonly _8: 3;
  readonly _16: 4;
  readonly _32: 5;
  readonly _64: 6;
  readonly INFINITY: 7;
} = {
  _1: 0,
  _2: 1,
  _4: 2,
  _8: 3,
  _16: 4,
  _32: 5,
  _64: 6,
  INFINITY: 7,
};
/** A value of Report-Amount. */
export type ReportAmount = (typeof ReportAmount)[keyof typeof ReportAmount];

/** Values of Logging-Interval (1631, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const LoggingInterval: {
  readonly _1_28: 0;
  readonly _2_56: 1;
  readonly _5_12: 2;
  readonly _10_24: 3;
  readonly _20_48: 4;
  readonly _30_72: 5;
  readonly _40_96: 6;
  readonly _61_44: 7;
  readonly MS_320: 8;
  readonly MS_640: 9;
  readonly INFINITITY: 10;
} = {
  _1_28: 0,
  _2_56: 1,
  _5_12: 2,
  _10_24: 3,
  _20_48: 4,
  _30_72: 5,
  _40_96: 6,
  _61_44: 7,
  MS_320: 8,
  MS_640: 9,
  INFINITITY: 10,
};
/** A value of Logging-Interval. */
export type LoggingInterval = (typeof LoggingInterval)[keyof typeof LoggingInterval];

/** Values of Logging-Duration (1632, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const LoggingDuration: {
  readonly _600_SEC: 0;
  readonly _1200_SEC: 1;
  readonly _2400_SEC: 2;
  readonly _3600_SEC: 3;
  readonly _5400_SEC: 4;
  readonly _7200_SEC: 5;
  readonly NR_MS_600: 6;
  readonly NR_MS_1200: 7;
  readonly NR_MS_2400: 8;
  readonly NR_MS_3600: 9;
  readonly NR_MS_5400: 10;
  readonly NR_MS_7200: 11;
} = {
  _600_SEC: 0,
  _1200_SEC: 1,
  _2400_SEC: 2,
  _3600_SEC: 3,
  _5400_SEC: 4,
  _7200_SEC: 5,
  NR_MS_600: 6,
  NR_MS_1200: 7,
  NR_MS_2400: 8,
  NR_MS_3600: 9,
  NR_MS_5400: 10,
  NR_MS_7200: 11,
};
/** A value of Logging-Duration. */
export type LoggingDuration = (typeof LoggingDuration)[keyof typeof LoggingDuration];

/** Values of Relay-Node-Indicator (1633, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const RelayNodeIndicator: {
  readonly NOT_RELAY_NODE: 0;
  readonly RELAY_NODE: 1;
} = {
  NOT_RELAY_NODE: 0,
  RELAY_NODE: 1,
};
/** A value of Relay-Node-Indicator. */
export type RelayNodeIndicator = (typeof RelayNodeIndicator)[keyof typeof RelayNodeIndicator];

/** Values of MDT-User-Consent (1634, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const MdtUserConsent: {
  readonly CONSENT_NOT_GIVEN: 0;
  readonly CONSENT_GIVEN: 1;
} = {
  CONSENT_NOT_GIVEN: 0,
  CONSENT_GIVEN: 1,
};
/** A value of MDT-User-Consent. */
export type MdtUserConsent = (typeof MdtUserConsent)[keyof typeof MdtUserConsent];

/** Values of Subscribed-VSRVCC (1636, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const SubscribedVsrvcc: {
  readonly VSRVCC_SUBSCRIBED: 0;
} = {
  VSRVCC_SUBSCRIBED: 0,
};
/** A value of Subscribed-VSRVCC. */
export type SubscribedVsrvcc = (typeof SubscribedVsrvcc)[keyof typeof SubscribedVsrvcc];

/** Equivalent-PLMN-List (1637, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface EquivalentPlmnList extends Group<EquivalentPlmnListInput> {
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId: Buffer[];
}
/** What may be written for Equivalent-PLMN-List. */
export interface EquivalentPlmnListInput extends GroupInput<EquivalentPlmnList> {}

/** VPLMN-CSG-Subscription-Data (1641, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface VplmnCsgSubscriptionData extends Group<VplmnCsgSubscriptionDataInput> {
  /** CSG-Id (1437, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  csgId: number;
  /** Expiration-Date (1439, vendor 10415), Time, 3GPP TS 29.272. */
  expirationDate?: Date | undefined;
}
/** What may be written for VPLMN-CSG-Subscription-Data. */
export interface VplmnCsgSubscriptionDataInput extends GroupInput<VplmnCsgSubscriptionData> {}

/** Values of SMS-Register-Request (1648, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const SmsRegisterRequest: {
  readonly SMS_REGISTRATION_REQUIRED: 0;
  readonly SMS_REGISTRATION_NOT_PREFERRED: 1;
  readonly NO_PREFERENCE: 2;
} = {
  SMS_REGISTRATION_REQUIRED: 0,
  SMS_REGISTRATION_NOT_PREFERRED: 1,
  NO_PREFERENCE: 2,
};
/** A value of SMS-Register-Request. */
export type SmsRegisterRequest = (typeof SmsRegisterRequest)[keyof typeof SmsRegisterRequest];

/** Local-Time-Zone (1649, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface LocalTimeZone extends Group<LocalTimeZoneInput> {
  /** Time-Zone (1642, vendor 10415), UTF8String, 3GPP TS 29.272. */
  timeZone: string;
  /** Daylight-Saving-Time (1650, vendor 10415), Enumerated, 3GPP TS 29.272. */
  daylightSavingTime: DaylightSavingTime | (number & {});
}
/** What may be written for Local-Time-Zone. */
export interface LocalTimeZoneInput extends GroupInput<LocalTimeZone, {
  daylightSavingTime: keyof typeof DaylightSavingTime;
}> {}

/** Values of Daylight-Saving-Time (1650, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const DaylightSavingTime: {
  readonly NO_ADJUSTMENT: 0;
  readonly PLUS_ONE_HOUR_ADJUSTMENT: 1;
  readonly PLUS_TWO_HOURS_ADJUSTMENT: 2;
} = {
  NO_ADJUSTMENT: 0,
  PLUS_ONE_HOUR_ADJUSTMENT: 1,
  PLUS_TWO_HOURS_ADJUSTMENT: 2,
};
/** A value of Daylight-Saving-Time. */
export type DaylightSavingTime = (typeof DaylightSavingTime)[keyof typeof DaylightSavingTime];

/** Values of Measurement-Period-LTE (1655, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const MeasurementPeriodLte: {
  readonly _1024_MS: 0;
  readonly _1280_MS: 1;
  readonly _2048_MS: 2;
  readonly _2560_MS: 3;
  readonly _5120_MS: 4;
  readonly _10240_MS: 5;
  readonly _1_MIN: 6;
  readonly MS_8000: 7;
  readonly MS_12000: 8;
  readonly MS_16000: 9;
  readonly MS_20000: 10;
  readonly MS_24000: 11;
  readonly MS_28000: 12;
  readonly MS_32000: 13;
  readonly MS_64000: 14;
} = {
  _1024_MS: 0,
  _1280_MS: 1,
  _2048_MS: 2,
  _2560_MS: 3,
  _5120_MS: 4,
  _10240_MS: 5,
  _1_MIN: 6,
  MS_8000: 7,
  MS_12000: 8,
  MS_16000: 9,
  MS_20000: 10,
  MS_24000: 11,
  MS_28000: 12,
  MS_32000: 13,
  MS_64000: 14,
};
/** A value of Measurement-Period-LTE. */
export type MeasurementPeriodLte = (typeof MeasurementPeriodLte)[keyof typeof MeasurementPeriodLte];

/** Values of Measurement-Period-UMTS (1656, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const MeasurementPeriodUmts: {
  readonly _250_MS: 0;
  readonly _500_MS: 1;
  readonly _1000_MS: 2;
  readonly _2000_MS: 3;
  readonly _3000_MS: 4;
  readonly _4000_MS: 5;
  readonly _6000_MS: 6;
  readonly _8000_MS: 7;
  readonly _12000_MS: 8;
  readonly _16000_MS: 9;
  readonly _20000_MS: 10;
  readonly _24000_MS: 11;
  readonly _28000_MS: 12;
  readonly _32000_MS: 13;
  readonly _64000_MS: 14;
} = {
  _250_MS: 0,
  _500_MS: 1,
  _1000_MS: 2,
  _2000_MS: 3,
  _3000_MS: 4,
  _4000_MS: 5,
  _6000_MS: 6,
  _8000_MS: 7,
  _12000_MS: 8,
  _16000_MS: 9,
  _20000_MS: 10,
  _24000_MS: 11,
  _28000_MS: 12,
  _32000_MS: 13,
  _64000_MS: 14,
};
/** A value of Measurement-Period-UMTS. */
export type MeasurementPeriodUmts = (typeof MeasurementPeriodUmts)[keyof typeof MeasurementPeriodUmts];

/** Values of Collection-Period-RRM-LTE (1657, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const CollectionPeriodRrmLte: {
  readonly MS_250: 0;
  readonly MS_500: 1;
  readonly MS_1000: 2;
  readonly MS_2000: 3;
  readonly MS_3000: 4;
  readonly MS_4000: 5;
  readonly MS_6000: 6;
} = {
  MS_250: 0,
  MS_500: 1,
  MS_1000: 2,
  MS_2000: 3,
  MS_3000: 4,
  MS_4000: 5,
  MS_6000: 6,
};
/** A value of Collection-Period-RRM-LTE. */
export type CollectionPeriodRrmLte = (typeof CollectionPeriodRrmLte)[keyof typeof CollectionPeriodRrmLte];

/** Values of Collection-Period-RRM-UMTS (1658, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const CollectionPeriodRrmUmts: {
  readonly MS_250: 0;
  readonly MS_500: 1;
  readonly MS_1000: 2;
  readonly MS_2000: 3;
  readonly MS_3000: 4;
  readonly MS_4000: 5;
  readonly MS_6000: 6;
  readonly MS_8000: 7;
  readonly MS_12000: 8;
  readonly MS_16000: 9;
  readonly MS_20000: 10;
  readonly MS_24000: 11;
  readonly MS_28000: 12;
  readonly MS_32000: 13;
  readonly MS_64000: 14;
} = {
  MS_250: 0,
  MS_500: 1,
  MS_1000: 2,
  MS_2000: 3,
  MS_3000: 4,
  MS_4000: 5,
  MS_6000: 6,
  MS_8000: 7,
  MS_12000: 8,
  MS_16000: 9,
  MS_20000: 10,
  MS_24000: 11,
  MS_28000: 12,
  MS_32000: 13,
  MS_64000: 14,
};
/** A value of Collection-Period-RRM-UMTS. */
export type CollectionPeriodRrmUmts = (typeof CollectionPeriodRrmUmts)[keyof typeof CollectionPeriodRrmUmts];

/** Values of SIPTO-Local-Network-Permission (1665, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const SiptoLocalNetworkPermission: {
  readonly SIPTO_AT_LOCAL_NETWORK_ALLOWED: 0;
  readonly SIPTO_AT_LOCAL_NETWORK_NOTALLOWED: 1;
} = {
  SIPTO_AT_LOCAL_NETWORK_ALLOWED: 0,
  SIPTO_AT_LOCAL_NETWORK_NOTALLOWED: 1,
};
/** A value of SIPTO-Local-Network-Permission. */
export type SiptoLocalNetworkPermission = (typeof SiptoLocalNetworkPermission)[keyof typeof SiptoLocalNetworkPermission];

/** WLAN-offloadability (1667, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface WlanOffloadability extends Group<WlanOffloadabilityInput> {
  /** WLAN-offloadability-EUTRAN (1668, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  wlanOffloadabilityEutran?: number | undefined;
  /** WLAN-offloadability-UTRAN (1669, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  wlanOffloadabilityUtran?: number | undefined;
}
/** What may be written for WLAN-offloadability. */
export interface WlanOffloadabilityInput extends GroupInput<WlanOffloadability> {}

/** Adjacent-PLMNs (1672, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface AdjacentPlmns extends Group<AdjacentPlmnsInput> {
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId: Buffer[];
}
/** What may be written for Adjacent-PLMNs. */
export interface AdjacentPlmnsInput extends GroupInput<AdjacentPlmns> {}

/** Adjacent-Access-Restriction-Data (1673, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface AdjacentAccessRestrictionData extends Group<AdjacentAccessRestrictionDataInput> {
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId: Buffer;
  /** Access-Restriction-Data (1426, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  accessRestrictionData: number;
}
/** What may be written for Adjacent-Access-Restriction-Data. */
export interface AdjacentAccessRestrictionDataInput extends GroupInput<AdjacentAccessRestrictionData> {}

/** IMSI-Group-Id (1675, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface ImsiGroupId extends Group<ImsiGroupIdInput> {
  /** Group-Service-Id (1676, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  groupServiceId: number;
  /** Group-PLMN-Id (1677, vendor 10415), OctetString, 3GPP TS 29.272. */
  groupPlmnId: Buffer;
  /** Local-Group-Id (1678, vendor 10415), OctetString, 3GPP TS 29.272. */
  localGroupId: Buffer;
}
/** What may be written for IMSI-Group-Id. */
export interface ImsiGroupIdInput extends GroupInput<ImsiGroupId> {}

/** Values of Non-IP-PDN-Type-Indicator (1681, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const NonIpPdnTypeIndicator: {
  readonly FALSE: 0;
  readonly TRUE: 1;
} = {
  FALSE: 0,
  TRUE: 1,
};
/** A value of Non-IP-PDN-Type-Indicator. */
export type NonIpPdnTypeIndicator = (typeof NonIpPdnTypeIndicator)[keyof typeof NonIpPdnTypeIndicator];

/** Values of Non-IP-Data-Delivery-Mechanism (1682, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const NonIpDataDeliveryMechanism: {
  readonly SGI_BASED_DATA_DELIVERY: 0;
  readonly SCEF_BASED_DATA_DELIVERY: 1;
} = {
  SGI_BASED_DATA_DELIVERY: 0,
  SCEF_BASED_DATA_DELIVERY: 1,
};
/** A value of Non-IP-Data-Delivery-Mechanism. */
export type NonIpDataDeliveryMechanism = (typeof NonIpDataDeliveryMechanism)[keyof typeof NonIpDataDeliveryMechanism];

/** Emergency-Info (1687, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface EmergencyInfo extends Group<EmergencyInfoInput> {
  /** MIP6-Agent-Info (486), Grouped, RFC 5447. */
  mip6AgentInfo?: rfc5447Types.Mip6AgentInfo | undefined;
}
/** What may be written for Emergency-Info. */
export interface EmergencyInfoInput extends GroupInput<EmergencyInfo> {}

/** V2X-Subscription-Data (1688, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface V2xSubscriptionData extends Group<V2xSubscriptionDataInput> {
  /** V2X-Permission (1689, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  v2xPermission?: number | undefined;
  /** UE-PC5-AMBR (1693, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  uePc5Ambr?: number | undefined;
}
/** What may be written for V2X-Subscription-Data. */
export interface V2xSubscriptionDataInput extends GroupInput<V2xSubscriptionData> {}

/** Values of PDN-Connection-Continuity (1690, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const PdnConnectionContinuity: {
  readonly MAINTAIN_PDN_CONNECTION: 0;
  readonly DISCONNECT_PDN_CONNECTION_WITH_REACTIVATION_REQUEST: 1;
  readonly DISCONNECT_PDN_CONNECTION_WITHOUT_REACTIVATION_REQUEST: 2;
} = {
  MAINTAIN_PDN_CONNECTION: 0,
  DISCONNECT_PDN_CONNECTION_WITH_REACTIVATION_REQUEST: 1,
  DISCONNECT_PDN_CONNECTION_WITHOUT_REACTIVATION_REQUEST: 2,
};
/** A value of PDN-Connection-Continuity. */
export type PdnConnectionContinuity = (typeof PdnConnectionContinuity)[keyof typeof PdnConnectionContinuity];

/** eDRX-Cycle-Length (1691, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface EdrxCycleLength extends Group<EdrxCycleLengthInput> {
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType: ts29212Types.RatType | (number & {});
  /** eDRX-Cycle-Length-Value (1692, vendor 10415), OctetString, 3GPP TS 29.272. */
  edrxCycleLengthValue: Buffer;
}
/** What may be written for eDRX-Cycle-Length. */
export interface EdrxCycleLengthInput extends GroupInput<EdrxCycleLength, {
  ratType: keyof typeof ts29212Types.RatType;
}> {}

/** MBSFN-Area (1694, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface MbsfnArea extends Group<MbsfnAreaInput> {
  /** MBSFN-Area-ID (1695, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  mbsfnAreaId?: number | undefined;
  /** Carrier-Frequency (1696, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  carrierFrequency?: number | undefined;
}
/** What may be written for MBSFN-Area. */
export interface MbsfnAreaInput extends GroupInput<MbsfnArea> {}

/** Values of RDS-Indicator (1697, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const RdsIndicator: {
  readonly DISABLED: 0;
  readonly ENABLED: 1;
} = {
  DISABLED: 0,
  ENABLED: 1,
};
/** A value of RDS-Indicator. */
export type RdsIndicator = (typeof RdsIndicator)[keyof typeof RdsIndicator];

/** Values of Aerial-UE-Subscription-Information (1699, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const AerialUeSubscriptionInformation: {
  readonly AERIAL_UE_ALLOWED: 0;
  readonly AERIAL_UE_NOT_ALLOWED: 1;
} = {
  AERIAL_UE_ALLOWED: 0,
  AERIAL_UE_NOT_ALLOWED: 1,
};
/** A value of Aerial-UE-Subscription-Information. */
export type AerialUeSubscriptionInformation = (typeof AerialUeSubscriptionInformation)[keyof typeof AerialUeSubscriptionInformation];

/** Paging-Time-Window (1701, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface PagingTimeWindow extends Group<PagingTimeWindowInput> {
  /** Operation-Mode (1702, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  operationMode: number;
  /** Paging-Time-Window-Length (1703, vendor 10415), OctetString, 3GPP TS 29.272. */
  pagingTimeWindowLength: Buffer;
}
/** What may be written for Paging-Time-Window. */
export interface PagingTimeWindowInput extends GroupInput<PagingTimeWindow, {
  operationMode: keyof typeof OperationMode;
}> {}

/** Values of Operation-Mode (1702, vendor 10415), Unsigned32, 3GPP TS 29.272. */
export const OperationMode: {
  readonly IU: 0;
  readonly IU_MODE: 1;
  readonly WB_S1_MODE: 2;
  readonly NB_S1_MODE: 3;
} = {
  IU: 0,
  IU_MODE: 1,
  WB_S1_MODE: 2,
  NB_S1_MODE: 3,
};
/** A value of Operation-Mode. */
export type OperationMode = (typeof OperationMode)[keyof typeof OperationMode];

/** eDRX-Related-RAT (1705, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface EdrxRelatedRat extends Group<EdrxRelatedRatInput> {
  /** RAT-Type (1032, vendor 10415), Enumerated, 3GPP TS 29.212. */
  ratType: (ts29212Types.RatType | (number & {}))[];
}
/** What may be written for eDRX-Related-RAT. */
export interface EdrxRelatedRatInput extends GroupInput<EdrxRelatedRat, {
  ratType: readonly (ts29212Types.RatType | (number & {}) | keyof typeof ts29212Types.RatType)[];
}> {}

/** Values of Interworking-5GS-Indicator (1706, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const Interworking5gsIndicator: {
  readonly NOT_SUBSCRIBED: 0;
  readonly SUBSCRIBED: 1;
} = {
  NOT_SUBSCRIBED: 0,
  SUBSCRIBED: 1,
};
/** A value of Interworking-5GS-Indicator. */
export type Interworking5gsIndicator = (typeof Interworking5gsIndicator)[keyof typeof Interworking5gsIndicator];

/** Values of Ethernet-PDN-Type-Indicator (1707, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const EthernetPdnTypeIndicator: {
  readonly FALSE: 0;
  readonly TRUE: 1;
} = {
  FALSE: 0,
  TRUE: 1,
};
/** A value of Ethernet-PDN-Type-Indicator. */
export type EthernetPdnTypeIndicator = (typeof EthernetPdnTypeIndicator)[keyof typeof EthernetPdnTypeIndicator];

/** Values of IAB-Operation-Permission (1709, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const IabOperationPermission: {
  readonly IAB_OPERATION_ALLOWED: 0;
  readonly IAB_OPERATION_NOTALLOWED: 1;
} = {
  IAB_OPERATION_ALLOWED: 0,
  IAB_OPERATION_NOTALLOWED: 1,
};
/** A value of IAB-Operation-Permission. */
export type IabOperationPermission = (typeof IabOperationPermission)[keyof typeof IabOperationPermission];

/** V2X-Subscription-Data-Nr (1710, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface V2xSubscriptionDataNr extends Group<V2xSubscriptionDataNrInput> {
  /** V2X-Permission (1689, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  v2xPermission?: number | undefined;
  /** UE-PC5-AMBR (1693, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  uePc5Ambr?: number | undefined;
  /** UE-PC5-QoS (1711, vendor 10415), Grouped, 3GPP TS 29.272. */
  uePc5Qos?: UePc5Qos | undefined;
}
/** What may be written for V2X-Subscription-Data-Nr. */
export interface V2xSubscriptionDataNrInput extends GroupInput<V2xSubscriptionDataNr> {}

/** UE-PC5-QoS (1711, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface UePc5Qos extends Group<UePc5QosInput> {
  /** PC5-QoS-Flow (1712, vendor 10415), Grouped, 3GPP TS 29.272. */
  pc5QosFlow: Pc5QosFlow[];
  /** PC5-Link-AMBR (1718, vendor 10415), Integer32, 3GPP TS 29.272. */
  pc5LinkAmbr?: number | undefined;
}
/** What may be written for UE-PC5-QoS. */
export interface UePc5QosInput extends GroupInput<UePc5Qos> {}

/** PC5-QoS-Flow (1712, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface Pc5QosFlow extends Group<Pc5QosFlowInput> {
  /** 5QI (1713, vendor 10415), Integer32, 3GPP TS 29.272. */
  fiveQi: number;
  /** PC5-Flow-Bitrates (1714, vendor 10415), Grouped, 3GPP TS 29.272. */
  pc5FlowBitrates?: Pc5FlowBitrates | undefined;
  /** PC5-Range (1717, vendor 10415), Integer32, 3GPP TS 29.272. */
  pc5Range?: number | undefined;
}
/** What may be written for PC5-QoS-Flow. */
export interface Pc5QosFlowInput extends GroupInput<Pc5QosFlow> {}

/** PC5-Flow-Bitrates (1714, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface Pc5FlowBitrates extends Group<Pc5FlowBitratesInput> {
  /** Guaranteed-Flow-Bitrates (1715, vendor 10415), Integer32, 3GPP TS 29.272. */
  guaranteedFlowBitrates?: number | undefined;
  /** Maximum-Flow-Bitrates (1716, vendor 10415), Integer32, 3GPP TS 29.272. */
  maximumFlowBitrates?: number | undefined;
}
/** What may be written for PC5-Flow-Bitrates. */
export interface Pc5FlowBitratesInput extends GroupInput<Pc5FlowBitrates> {}

/** MDT-Configuration-NR (1720, vendor 10415), Grouped, 3GPP TS 29.272. */
export interface MdtConfigurationNr extends Group<MdtConfigurationNrInput> {
  /** Job-Type (1623, vendor 10415), Enumerated, 3GPP TS 29.272. */
  jobType: JobType | (number & {});
  /** Area-Scope (1624, vendor 10415), Grouped, 3GPP TS 29.272. */
  areaScope?: AreaScope | undefined;
  /** List-Of-Measurements (1625, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  listOfMeasurements?: number | undefined;
  /** Reporting-Trigger (1626, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  reportingTrigger?: number | undefined;
  /** Report-Interval (1627, vendor 10415), Enumerated, 3GPP TS 29.272. */
  reportInterval?: ReportInterval | (number & {}) | undefined;
  /** Report-Amount (1628, vendor 10415), Enumerated, 3GPP TS 29.272. */
  reportAmount?: ReportAmount | (number & {}) | undefined;
  /** Event-Threshold-RSRP (1629, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  eventThresholdRsrp?: number | undefined;
  /** Event-Threshold-RSRQ (1630, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  eventThresholdRsrq?: number | undefined;
  /** Event-Threshold-SINR (1721, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  eventThresholdSinr?: number | undefined;
  /** Collection-Period-RRM-NR (1722, vendor 10415), Enumerated, 3GPP TS 29.272. */
  collectionPeriodRrmNr?: number | undefined;
  /** Collection-Period-M6-NR (1723, vendor 10415), Enumerated, 3GPP TS 29.272. */
  collectionPeriodM6Nr?: number | undefined;
  /** Collection-Period-M7-NR (1724, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  collectionPeriodM7Nr?: number | undefined;
  /** Positioning-Method (1659, vendor 10415), OctetString, 3GPP TS 29.272. */
  positioningMethod?: Buffer | undefined;
  /** Sensor-Measurement (1725, vendor 10415), Enumerated, 3GPP TS 29.272. */
  sensorMeasurement?: (SensorMeasurement | (number & {}))[] | undefined;
  /** MDT-Allowed-PLMN-Id (1671, vendor 10415), OctetString, 3GPP TS 29.272. */
  mdtAllowedPlmnId?: Buffer[] | undefined;
}
/** What may be written for MDT-Configuration-NR. */
export interface MdtConfigurationNrInput extends GroupInput<MdtConfigurationNr, {
  jobType: keyof typeof JobType;
  reportInterval: keyof typeof ReportInterval;
  reportAmount: keyof typeof ReportAmount;
  sensorMeasurement: readonly (SensorMeasurement | (number & {}) | keyof typeof SensorMeasurement)[];
}> {}

/** Values of Sensor-Measurement (1725, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const SensorMeasurement: {
  readonly BAROMETRIC_PRESSURE: 0;
  readonly UE_SPEED: 1;
  readonly UE_ORIENTATION: 2;
} = {
  BAROMETRIC_PRESSURE: 0,
  UE_SPEED: 1,
  UE_ORIENTATION: 2,
};
/** A value of Sensor-Measurement. */
export type SensorMeasurement = (typeof SensorMeasurement)[keyof typeof SensorMeasurement];

/** Values of SF-Provisional-Indication (1730, vendor 10415), Enumerated, 3GPP TS 29.272. */
export const SfProvisionalIndication: {
  readonly PROVISIONAL_ULR: 0;
} = {
  PROVISIONAL_ULR: 0,
};
/** A value of SF-Provisional-Indication. */
export type SfProvisionalIndication = (typeof SfProvisionalIndication)[keyof typeof SfProvisionalIndication];
