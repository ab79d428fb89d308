// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Values of Data-Reference (703, vendor 10415), Enumerated, 3GPP TS 29.329. */
export const DataReference: {
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
  readonly IMSPUBLICIDENTITY: 10;
  readonly IMSUSERSTATE: 11;
  readonly S_CSCFNAME: 12;
  readonly INITIALFILTERCRITERIA: 13;
  readonly LOCATIONINFORMATION: 14;
  readonly USERSTATE: 15;
  readonly CHARGINGINFORMATION: 16;
  readonly MSISDN: 17;
  readonly PSIACTIVATION: 18;
  readonly DSAI: 19;
  readonly SERVICELEVELTRACEINFO: 21;
  readonly IPADDRESSSECUREBINDINGINFORMATION: 22;
  readonly SERVICEPRIORITYLEVEL: 23;
  readonly SMSREGISTRATIONINFO: 24;
  readonly UEREACHABILITYFORIP: 25;
  readonly TADSINFORMATION: 26;
  readonly STN_SR: 27;
  readonly UE_SRVCC_CAPABILITY: 28;
  readonly EXTENDEDPRIORITY: 29;
  readonly CSRN: 30;
  readonly REFERENCELOCATIONINFORMATION: 31;
  readonly IMSI: 32;
  readonly IMSPRIVATEUSERIDENTITY: 33;
  readonly IMEISV: 34;
  readonly UE_5G_SRVCC_CAPABILITY: 35;
} = {
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
  IMSPUBLICIDENTITY: 10,
  IMSUSERSTATE: 11,
  S_CSCFNAME: 12,
  INITIALFILTERCRITERIA: 13,
  LOCATIONINFORMATION: 14,
  USERSTATE: 15,
  CHARGINGINFORMATION: 16,
  MSISDN: 17,
  PSIACTIVATION: 18,
  DSAI: 19,
  SERVICELEVELTRACEINFO: 21,
  IPADDRESSSECUREBINDINGINFORMATION: 22,
  SERVICEPRIORITYLEVEL: 23,
  SMSREGISTRATIONINFO: 24,
  UEREACHABILITYFORIP: 25,
  TADSINFORMATION: 26,
  STN_SR: 27,
  UE_SRVCC_CAPABILITY: 28,
  EXTENDEDPRIORITY: 29,
  CSRN: 30,
  REFERENCELOCATIONINFORMATION: 31,
  IMSI: 32,
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
  readonly DONOTNEEDINITIATEACTIVELOCATIONRETRIEVAL: 0;
  readonly INITIATEACTIVELOCATIONRETRIEVAL: 1;
} = {
  DONOTNEEDINITIATEACTIVELOCATIONRETRIEVAL: 0,
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
