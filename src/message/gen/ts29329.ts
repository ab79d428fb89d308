// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Values of Data-Reference (703, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const DataReference: {
  readonly REPOSITORY_DATA: 0;
  /** @deprecated by REPOSITORY_DATA */
  readonly REPOSITORYDATA: 0;
  readonly UNDEFINED: 1;
  readonly UNDEFINED_2: 2;
  readonly UNDEFINED_3: 3;
  readonly UNDEFINED_4: 4;
  readonly UNDEFINED_5: 5;
  readonly UNDEFINED_6: 6;
  readonly UNDEFINED_7: 7;
  readonly UNDEFINED_8: 8;
  readonly UNDEFINED_9: 9;
  readonly IMS_PUBLIC_IDENTITY: 10;
  /** @deprecated by IMS_PUBLIC_IDENTITY */
  readonly IMSPUBLICIDENTITY: 10;
  readonly IMS_USER_STATE: 11;
  /** @deprecated by IMS_USER_STATE */
  readonly IMSUSERSTATE: 11;
  readonly S_CSCFNAME: 12;
  readonly INITIAL_FILTER_CRITERIA: 13;
  /** @deprecated by INITIAL_FILTER_CRITERIA */
  readonly INITIALFILTERCRITERIA: 13;
  readonly LOCATION_INFORMATION: 14;
  /** @deprecated by LOCATION_INFORMATION */
  readonly LOCATIONINFORMATION: 14;
  readonly USER_STATE: 15;
  /** @deprecated by USER_STATE */
  readonly USERSTATE: 15;
  readonly CHARGING_INFORMATION: 16;
  /** @deprecated by CHARGING_INFORMATION */
  readonly CHARGINGINFORMATION: 16;
  readonly MSISDN: 17;
  readonly PSIACTIVATION: 18;
  readonly DSAI: 19;
  readonly SERVICE_LEVEL_TRACE_INFO: 21;
  /** @deprecated by SERVICE_LEVEL_TRACE_INFO */
  readonly SERVICELEVELTRACEINFO: 21;
  readonly IP_ADDRESS_SECURE_BINDING_INFORMATION: 22;
  /** @deprecated by IP_ADDRESS_SECURE_BINDING_INFORMATION */
  readonly IPADDRESSSECUREBINDINGINFORMATION: 22;
  readonly SERVICE_PRIORITY_LEVEL: 23;
  /** @deprecated by SERVICE_PRIORITY_LEVEL */
  readonly SERVICEPRIORITYLEVEL: 23;
  readonly SMS_REGISTRATION_INFO: 24;
  /** @deprecated by SMS_REGISTRATION_INFO */
  readonly SMSREGISTRATIONINFO: 24;
  readonly UE_REACHABILITY_FOR_IP: 25;
  /** @deprecated by UE_REACHABILITY_FOR_IP */
  readonly UEREACHABILITYFORIP: 25;
  readonly TADSINFORMATION: 26;
  readonly STN_SR: 27;
  readonly UE_SRVCC_CAPABILITY: 28;
  readonly EXTENDED_PRIORITY: 29;
  /** @deprecated by EXTENDED_PRIORITY */
  readonly EXTENDEDPRIORITY: 29;
  readonly CSRN: 30;
  readonly REFERENCE_LOCATION_INFORMATION: 31;
  /** @deprecated by REFERENCE_LOCATION_INFORMATION */
  readonly REFERENCELOCATIONINFORMATION: 31;
  readonly IMSI: 32;
  readonly IMS_PRIVATE_USER_IDENTITY: 33;
  /** @deprecated by IMS_PRIVATE_USER_IDENTITY */
  readonly IMSPRIVATEUSERIDENTITY: 33;
  readonly IMEISV: 34;
  readonly UE_5G_SRVCC_CAPABILITY: 35;
} = {
  REPOSITORY_DATA: 0,
  REPOSITORYDATA: 0,
  UNDEFINED: 1,
  UNDEFINED_2: 2,
  UNDEFINED_3: 3,
  UNDEFINED_4: 4,
  UNDEFINED_5: 5,
  UNDEFINED_6: 6,
  UNDEFINED_7: 7,
  UNDEFINED_8: 8,
  UNDEFINED_9: 9,
  IMS_PUBLIC_IDENTITY: 10,
  IMSPUBLICIDENTITY: 10,
  IMS_USER_STATE: 11,
  IMSUSERSTATE: 11,
  S_CSCFNAME: 12,
  INITIAL_FILTER_CRITERIA: 13,
  INITIALFILTERCRITERIA: 13,
  LOCATION_INFORMATION: 14,
  LOCATIONINFORMATION: 14,
  USER_STATE: 15,
  USERSTATE: 15,
  CHARGING_INFORMATION: 16,
  CHARGINGINFORMATION: 16,
  MSISDN: 17,
  PSIACTIVATION: 18,
  DSAI: 19,
  SERVICE_LEVEL_TRACE_INFO: 21,
  SERVICELEVELTRACEINFO: 21,
  IP_ADDRESS_SECURE_BINDING_INFORMATION: 22,
  IPADDRESSSECUREBINDINGINFORMATION: 22,
  SERVICE_PRIORITY_LEVEL: 23,
  SERVICEPRIORITYLEVEL: 23,
  SMS_REGISTRATION_INFO: 24,
  SMSREGISTRATIONINFO: 24,
  UE_REACHABILITY_FOR_IP: 25,
  UEREACHABILITYFORIP: 25,
  TADSINFORMATION: 26,
  STN_SR: 27,
  UE_SRVCC_CAPABILITY: 28,
  EXTENDED_PRIORITY: 29,
  EXTENDEDPRIORITY: 29,
  CSRN: 30,
  REFERENCE_LOCATION_INFORMATION: 31,
  REFERENCELOCATIONINFORMATION: 31,
  IMSI: 32,
  IMS_PRIVATE_USER_IDENTITY: 33,
  IMSPRIVATEUSERIDENTITY: 33,
  IMEISV: 34,
  UE_5G_SRVCC_CAPABILITY: 35,
};
/** A value of Data-Reference. */
export type DataReference = (typeof DataReference)[keyof typeof DataReference];

/** Values of Subs-Req-Type (705, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const SubsReqType: {
  readonly SUBSCRIBE: 0;
  readonly UNSUBSCRIBE: 1;
} = {
  SUBSCRIBE: 0,
  UNSUBSCRIBE: 1,
};
/** A value of Subs-Req-Type. */
export type SubsReqType = (typeof SubsReqType)[keyof typeof SubsReqType];

/** Values of Requested-Domain (706, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const RequestedDomain: {
  readonly CS_DOMAIN: 0;
  readonly PS_DOMAIN: 1;
} = {
  CS_DOMAIN: 0,
  PS_DOMAIN: 1,
};
/** A value of Requested-Domain. */
export type RequestedDomain = (typeof RequestedDomain)[keyof typeof RequestedDomain];

/** Values of Current-Location (707, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const CurrentLocation: {
  readonly DO_NOT_NEED_INITIATE_ACTIVE_LOCATION_RETRIEVAL: 0;
  /** @deprecated by DO_NOT_NEED_INITIATE_ACTIVE_LOCATION_RETRIEVAL */
  readonly DONOTNEEDINITIATEACTIVELOCATIONRETRIEVAL: 0;
  readonly INITIATE_ACTIVE_LOCATION_RETRIEVAL: 1;
  /** @deprecated by INITIATE_ACTIVE_LOCATION_RETRIEVAL */
  readonly INITIATEACTIVELOCATIONRETRIEVAL: 1;
} = {
  DO_NOT_NEED_INITIATE_ACTIVE_LOCATION_RETRIEVAL: 0,
  DONOTNEEDINITIATEACTIVELOCATIONRETRIEVAL: 0,
  INITIATE_ACTIVE_LOCATION_RETRIEVAL: 1,
  INITIATEACTIVELOCATIONRETRIEVAL: 1,
};
/** A value of Current-Location. */
export type CurrentLocation = (typeof CurrentLocation)[keyof typeof CurrentLocation];

/** Values of Identity-Set (708, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const IdentitySet: {
  readonly ALL_IDENTITIES: 0;
  readonly REGISTERED_IDENTITIES: 1;
  readonly IMPLICIT_IDENTITIES: 2;
  readonly ALIAS_IDENTITIES: 3;
} = {
  ALL_IDENTITIES: 0,
  REGISTERED_IDENTITIES: 1,
  IMPLICIT_IDENTITIES: 2,
  ALIAS_IDENTITIES: 3,
};
/** A value of Identity-Set. */
export type IdentitySet = (typeof IdentitySet)[keyof typeof IdentitySet];

/** Values of Send-Data-Indication (710, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const SendDataIndication: {
  readonly USER_DATA_NOT_REQUESTED: 0;
  readonly USER_DATA_REQUESTED: 1;
} = {
  USER_DATA_NOT_REQUESTED: 0,
  USER_DATA_REQUESTED: 1,
};
/** A value of Send-Data-Indication. */
export type SendDataIndication = (typeof SendDataIndication)[keyof typeof SendDataIndication];

/** Values of One-Time-Notification (712, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const OneTimeNotification: {
  readonly ONE_TIME_NOTIFICATION_REQUESTED: 0;
} = {
  ONE_TIME_NOTIFICATION_REQUESTED: 0,
};
/** A value of One-Time-Notification. */
export type OneTimeNotification = (typeof OneTimeNotification)[keyof typeof OneTimeNotification];

/** Values of Requested-Nodes (713, vendor 10415), Unsigned32, 3GPP TS 29.329. */
export const RequestedNodes: {
  readonly MME: 1;
  readonly SGSN: 2;
  readonly MME_SGSN: 3;
} = {
  MME: 1,
  SGSN: 2,
  MME_SGSN: 3,
};
/** A value of Requested-Nodes. */
export type RequestedNodes = (typeof RequestedNodes)[keyof typeof RequestedNodes];

/** Values of Serving-Node-Indication (714, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const ServingNodeIndication: {
  readonly ONLY_SERVING_NODES_REQUIRED: 0;
} = {
  ONLY_SERVING_NODES_REQUIRED: 0,
};
/** A value of Serving-Node-Indication. */
export type ServingNodeIndication = (typeof ServingNodeIndication)[keyof typeof ServingNodeIndication];

/** Repository-Data-ID (715, vendor 10415), Grouped, 3GPP TS 29.329. */
export interface RepositoryDataId extends Group<RepositoryDataIdInput> {
  /** Service-Indication (704, vendor 10415), OctetString, 3GPP TS 29.329. */
  serviceIndication: Buffer;
  /** Sequence-Number (716, vendor 10415), Unsigned32, 3GPP TS 29.329. */
  sequenceNumber: number;
}
/** What may be written for Repository-Data-ID. */
export interface RepositoryDataIdInput extends GroupInput<RepositoryDataId> {}

/** Values of Pre-paging-Supported (717, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const PrePagingSupported: {
  readonly PREPAGING_NOT_SUPPORTED: 0;
  readonly PREPAGING_SUPPORTED: 1;
} = {
  PREPAGING_NOT_SUPPORTED: 0,
  PREPAGING_SUPPORTED: 1,
};
/** A value of Pre-paging-Supported. */
export type PrePagingSupported = (typeof PrePagingSupported)[keyof typeof PrePagingSupported];

/** Values of Local-Time-Zone-Indication (718, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const LocalTimeZoneIndication: {
  readonly ONLY_LOCAL_TIME_ZONE_REQUESTED: 0;
  readonly LOCAL_TIME_ZONE_WITH_LOCATION_INFO_REQUESTED: 1;
} = {
  ONLY_LOCAL_TIME_ZONE_REQUESTED: 0,
  LOCAL_TIME_ZONE_WITH_LOCATION_INFO_REQUESTED: 1,
};
/** A value of Local-Time-Zone-Indication. */
export type LocalTimeZoneIndication = (typeof LocalTimeZoneIndication)[keyof typeof LocalTimeZoneIndication];

/** Values of UDR-Flags (719, vendor 10415), Unsigned32, 3GPP TS 29.329. */
export const UdrFlags: {
  readonly LOCATION_INFORMATION_EPS_SUPPORTED: 1;
  readonly RAT_TYPE_REQUESTED: 2;
} = {
  LOCATION_INFORMATION_EPS_SUPPORTED: 1,
  RAT_TYPE_REQUESTED: 2,
};
/** A value of UDR-Flags. */
export type UdrFlags = (typeof UdrFlags)[keyof typeof UdrFlags];

/** Call-Reference-Info (720, vendor 10415), Grouped, 3GPP TS 29.329. */
export interface CallReferenceInfo extends Group<CallReferenceInfoInput> {
  /** Call-Reference-Number (721, vendor 10415), OctetString, 3GPP TS 29.329. */
  callReferenceNumber: Buffer;
  /** AS-Number (722, vendor 10415), OctetString, 3GPP TS 29.329. */
  asNumber: Buffer;
}
/** What may be written for Call-Reference-Info. */
export interface CallReferenceInfoInput extends GroupInput<CallReferenceInfo> {}
