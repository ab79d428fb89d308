// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as omaChargingTypes from "./oma-charging.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as ts29061Types from "./ts29061.ts";
import type * as ts29128Types from "./ts29128.ts";
import type * as ts29173GroupsTypes from "./ts29173-groups.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29214Types from "./ts29214.ts";
import type * as ts29229Types from "./ts29229.ts";
import type * as ts29345Types from "./ts29345.ts";
import type * as ts29368Types from "./ts29368.ts";

/** Event-Type (823, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface EventType extends Group<EventTypeInput> {
  /** SIP-Method (824, vendor 10415), UTF8String, 3GPP TS 32.299. */
  sipMethod?: string | undefined;
  /** Event (825, vendor 10415), UTF8String, 3GPP TS 32.299. */
  event?: string | undefined;
  /** Expires (888, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  expires?: number | undefined;
}
/** What may be written for Event-Type. */
export interface EventTypeInput extends GroupInput<EventType> {}

/** Values of Role-Of-Node (829, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const RoleOfNode: {
  readonly ORIGINATING_ROLE: 0;
  readonly TERMINATING_ROLE: 1;
  readonly FORWARDING_ROLE: 2;
  readonly B2BUA_ROLE: 3;
} = {
  ORIGINATING_ROLE: 0,
  TERMINATING_ROLE: 1,
  FORWARDING_ROLE: 2,
  B2BUA_ROLE: 3,
};
/** A value of Role-Of-Node. */
export type RoleOfNode = (typeof RoleOfNode)[keyof typeof RoleOfNode];

/** Time-Stamps (833, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface TimeStamps extends Group<TimeStampsInput> {
  /** SIP-Request-Timestamp (834, vendor 10415), Time, 3GPP TS 32.299. */
  sipRequestTimestamp?: Date | undefined;
  /** SIP-Response-Timestamp (835, vendor 10415), Time, 3GPP TS 32.299. */
  sipResponseTimestamp?: Date | undefined;
  /** SIP-Request-Timestamp-Fraction (2301, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  sipRequestTimestampFraction?: number | undefined;
  /** SIP-Response-Timestamp-Fraction (2302, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  sipResponseTimestampFraction?: number | undefined;
}
/** What may be written for Time-Stamps. */
export interface TimeStampsInput extends GroupInput<TimeStamps> {}

/** Inter-Operator-Identifier (838, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface InterOperatorIdentifier extends Group<InterOperatorIdentifierInput> {
  /** Originating-IOI (839, vendor 10415), UTF8String, 3GPP TS 32.299. */
  originatingIoi?: string | undefined;
  /** Terminating-IOI (840, vendor 10415), UTF8String, 3GPP TS 32.299. */
  terminatingIoi?: string | undefined;
}
/** What may be written for Inter-Operator-Identifier. */
export interface InterOperatorIdentifierInput extends GroupInput<InterOperatorIdentifier> {}

/** SDP-Media-Component (843, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface SdpMediaComponent extends Group<SdpMediaComponentInput> {
  /** SDP-Media-Name (844, vendor 10415), UTF8String, 3GPP TS 32.299. */
  sdpMediaName?: string | undefined;
  /** SDP-Media-Description (845, vendor 10415), UTF8String, 3GPP TS 32.299. */
  sdpMediaDescription?: string[] | undefined;
  /** Local-GW-Inserted-Indication (2604, vendor 10415), Enumerated, 3GPP TS 32.299. */
  localGwInsertedIndication?: LocalGwInsertedIndication | (number & {}) | undefined;
  /** IP-Realm-Default-Indication (2603, vendor 10415), Enumerated, 3GPP TS 32.299. */
  ipRealmDefaultIndication?: IpRealmDefaultIndication | (number & {}) | undefined;
  /** Transcoder-Inserted-Indication (2605, vendor 10415), Enumerated, 3GPP TS 32.299. */
  transcoderInsertedIndication?: TranscoderInsertedIndication | (number & {}) | undefined;
  /** Media-Initiator-Flag (882, vendor 10415), Enumerated, 3GPP TS 32.299. */
  mediaInitiatorFlag?: MediaInitiatorFlag | (number & {}) | undefined;
  /** Media-Initiator-Party (1288, vendor 10415), UTF8String, 3GPP TS 32.299. */
  mediaInitiatorParty?: string | undefined;
  /** 3GPP-Charging-Id (2, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppChargingId?: Buffer | undefined;
  /** Access-Network-Charging-Identifier-Value (503, vendor 10415), OctetString, 3GPP TS 29.214. */
  accessNetworkChargingIdentifierValue?: Buffer | undefined;
  /** SDP-Type (2036, vendor 10415), Enumerated, 3GPP TS 32.299. */
  sdpType?: SdpType | (number & {}) | undefined;
}
/** What may be written for SDP-Media-Component. */
export interface SdpMediaComponentInput extends GroupInput<SdpMediaComponent, {
  localGwInsertedIndication: keyof typeof LocalGwInsertedIndication;
  ipRealmDefaultIndication: keyof typeof IpRealmDefaultIndication;
  transcoderInsertedIndication: keyof typeof TranscoderInsertedIndication;
  mediaInitiatorFlag: keyof typeof MediaInitiatorFlag;
  sdpType: keyof typeof SdpType;
}> {}

/** Application-Server-Information (850, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ApplicationServerInformation extends Group<ApplicationServerInformationInput> {
  /** Application-Server (836, vendor 10415), UTF8String, 3GPP TS 32.299. */
  applicationServer?: string | undefined;
  /** Application-Provided-Called-Party-Address (837, vendor 10415), UTF8String, 3GPP TS 32.299. */
  applicationProvidedCalledPartyAddress?: string[] | undefined;
  /** Status-AS-Code (2702, vendor 10415), Enumerated, 3GPP TS 32.299. */
  statusAsCode?: StatusAsCode | (number & {}) | undefined;
}
/** What may be written for Application-Server-Information. */
export interface ApplicationServerInformationInput extends GroupInput<ApplicationServerInformation, {
  statusAsCode: keyof typeof StatusAsCode;
}> {}

/** Trunk-Group-Id (851, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface TrunkGroupId extends Group<TrunkGroupIdInput> {
  /** Incoming-Trunk-Group-Id (852, vendor 10415), UTF8String, 3GPP TS 32.299. */
  incomingTrunkGroupId?: string | undefined;
  /** Outgoing-Trunk-Group-Id (853, vendor 10415), UTF8String, 3GPP TS 32.299. */
  outgoingTrunkGroupId?: string | undefined;
}
/** What may be written for Trunk-Group-Id. */
export interface TrunkGroupIdInput extends GroupInput<TrunkGroupId> {}

/** Values of Cause-Code (861, vendor 10415), Integer32, 3GPP TS 32.299. */
export const CauseCode: {
  readonly END_OF_REGISTER_DIALOG: -3;
  readonly END_OF_SUBSCRIBE_DIALOG: -2;
  readonly SUCCESSFUL_TRANSACTION: -1;
  readonly NORMAL_END_OF_SESSION: 0;
  readonly UNSPECIFIED_ERROR: 1;
  readonly UNSUCCESSFUL_SESSION_SETUP: 2;
  readonly INTERNAL_ERROR: 3;
  readonly MULTIPLE_CHOICES: 300;
  readonly MOVED_PERMANENTLY: 301;
  readonly MOVED_TEMPORARILY: 302;
  readonly USE_PROXY: 305;
  readonly ALTERNATIVE_SERVICE: 380;
  readonly BAD_REQUEST: 400;
  readonly UNAUTHORIZED: 401;
  readonly PAYMENT_REQUIRED: 402;
  readonly FORBIDDEN: 403;
  readonly NOT_FOUND: 404;
  readonly METHOD_NOT_ALLOWED: 405;
  readonly NOT_ACCEPTABLE: 406;
  readonly PROXY_AUTHENTICATION_REQUIRED: 407;
  readonly REQUEST_TIMEOUT: 408;
  readonly GONE: 410;
  readonly CONDITIONAL_REQUEST_FAILED: 412;
  readonly REQUEST_ENTITY_TOO_LARGE: 413;
  readonly REQUEST_URI_TOO_LONG: 414;
  readonly UNSUPPORTED_MEDIA_TYPE: 415;
  readonly UNSUPPORTED_URI_SCHEME: 416;
  readonly UNKNOWN_RESOURCE_PRIORITY: 417;
  readonly BAD_EXTENSION: 420;
  readonly EXTENSION_REQUIRED: 421;
  readonly SESSION_INTERVAL_TOO_SMALL: 422;
  readonly INTERVAL_TOO_BRIEF: 423;
  readonly USE_IDENTITY_HEADER: 428;
  readonly PROVIDE_REFERRER_IDENTITY: 429;
  readonly BAD_IDENTITY_INFO: 436;
  readonly UNSUPPORTED_CERTIFICATE: 437;
  readonly INVALID_IDENTITY_HEADER: 438;
  readonly TEMPORARILY_UNAVAILABLE: 480;
  readonly CALL_TRANSACTION_DOES_NOT_EXIST: 481;
  readonly LOOP_DETECTED: 482;
  readonly TOO_MANY_HOPS: 483;
  readonly ADDRESS_INCOMPLETE: 484;
  readonly AMBIGUOUS: 485;
  readonly BUSY_HERE: 486;
  readonly REQUEST_TERMINATED: 487;
  readonly NOT_ACCEPTABLE_HERE: 488;
  readonly BAD_EVENT: 489;
  readonly REQUEST_PENDING: 491;
  readonly UNDECIPHERABLE: 493;
  readonly SECURITY_AGREEMENT_REQUIRED: 494;
  readonly SERVER_INTERNAL_ERROR: 500;
  readonly NOT_IMPLEMENTED: 501;
  readonly BAD_GATEWAY: 502;
  readonly SERVICE_UNAVAILABLE: 503;
  readonly SERVER_TIME_OUT: 504;
  readonly VERSION_NOT_SUPPORTED: 505;
  readonly MESSAGE_TOO_LARGE: 513;
  readonly PRECONDITION_FAILURE: 580;
  readonly BUSY_EVERYWHERE: 600;
  readonly DECLINE: 603;
  readonly DOES_NOT_EXIST_ANYWHERE: 604;
  readonly NOT_ACCEPTABLE_606: 606;
} = {
  END_OF_REGISTER_DIALOG: -3,
  END_OF_SUBSCRIBE_DIALOG: -2,
  SUCCESSFUL_TRANSACTION: -1,
  NORMAL_END_OF_SESSION: 0,
  UNSPECIFIED_ERROR: 1,
  UNSUCCESSFUL_SESSION_SETUP: 2,
  INTERNAL_ERROR: 3,
  MULTIPLE_CHOICES: 300,
  MOVED_PERMANENTLY: 301,
  MOVED_TEMPORARILY: 302,
  USE_PROXY: 305,
  ALTERNATIVE_SERVICE: 380,
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  PAYMENT_REQUIRED: 402,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  PROXY_AUTHENTICATION_REQUIRED: 407,
  REQUEST_TIMEOUT: 408,
  GONE: 410,
  CONDITIONAL_REQUEST_FAILED: 412,
  REQUEST_ENTITY_TOO_LARGE: 413,
  REQUEST_URI_TOO_LONG: 414,
  UNSUPPORTED_MEDIA_TYPE: 415,
  UNSUPPORTED_URI_SCHEME: 416,
  UNKNOWN_RESOURCE_PRIORITY: 417,
  BAD_EXTENSION: 420,
  EXTENSION_REQUIRED: 421,
  SESSION_INTERVAL_TOO_SMALL: 422,
  INTERVAL_TOO_BRIEF: 423,
  USE_IDENTITY_HEADER: 428,
  PROVIDE_REFERRER_IDENTITY: 429,
  BAD_IDENTITY_INFO: 436,
  UNSUPPORTED_CERTIFICATE: 437,
  INVALID_IDENTITY_HEADER: 438,
  TEMPORARILY_UNAVAILABLE: 480,
  CALL_TRANSACTION_DOES_NOT_EXIST: 481,
  LOOP_DETECTED: 482,
  TOO_MANY_HOPS: 483,
  ADDRESS_INCOMPLETE: 484,
  AMBIGUOUS: 485,
  BUSY_HERE: 486,
  REQUEST_TERMINATED: 487,
  NOT_ACCEPTABLE_HERE: 488,
  BAD_EVENT: 489,
  REQUEST_PENDING: 491,
  UNDECIPHERABLE: 493,
  SECURITY_AGREEMENT_REQUIRED: 494,
  SERVER_INTERNAL_ERROR: 500,
  NOT_IMPLEMENTED: 501,
  BAD_GATEWAY: 502,
  SERVICE_UNAVAILABLE: 503,
  SERVER_TIME_OUT: 504,
  VERSION_NOT_SUPPORTED: 505,
  MESSAGE_TOO_LARGE: 513,
  PRECONDITION_FAILURE: 580,
  BUSY_EVERYWHERE: 600,
  DECLINE: 603,
  DOES_NOT_EXIST_ANYWHERE: 604,
  NOT_ACCEPTABLE_606: 606,
};
/** A value of Cause-Code. */
export type CauseCode = (typeof CauseCode)[keyof typeof CauseCode];

/** Values of Node-Functionality (862, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const NodeFunctionality: {
  readonly S_CSCF: 0;
  readonly P_CSCF: 1;
  readonly I_CSCF: 2;
  readonly MRFC: 3;
  readonly MGCF: 4;
  readonly BGCF: 5;
  readonly AS: 6;
  readonly IBCF: 7;
  readonly S_GW: 8;
  readonly P_GW: 9;
  readonly HSGW: 10;
  readonly E_CSCF: 11;
  readonly MME: 12;
  readonly TRF: 13;
  readonly TF: 14;
  readonly ATCF: 15;
  readonly PROXY_FUNCTION: 16;
  readonly E_PDG: 17;
  /** @deprecated by E_PDG */
  readonly EPDG: 17;
  readonly TDF: 18;
  readonly TWAG: 19;
  readonly SCEF: 20;
  readonly IWK_SCEF: 21;
} = {
  S_CSCF: 0,
  P_CSCF: 1,
  I_CSCF: 2,
  MRFC: 3,
  MGCF: 4,
  BGCF: 5,
  AS: 6,
  IBCF: 7,
  S_GW: 8,
  P_GW: 9,
  HSGW: 10,
  E_CSCF: 11,
  MME: 12,
  TRF: 13,
  TF: 14,
  ATCF: 15,
  PROXY_FUNCTION: 16,
  E_PDG: 17,
  EPDG: 17,
  TDF: 18,
  TWAG: 19,
  SCEF: 20,
  IWK_SCEF: 21,
};
/** A value of Node-Functionality. */
export type NodeFunctionality = (typeof NodeFunctionality)[keyof typeof NodeFunctionality];

/** Values of Originator (864, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const Originator: {
  readonly CALLING_PARTY: 0;
  readonly CALLED_PARTY: 1;
} = {
  CALLING_PARTY: 0,
  CALLED_PARTY: 1,
};
/** A value of Originator. */
export type Originator = (typeof Originator)[keyof typeof Originator];

/** PS-Furnish-Charging-Information (865, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface PsFurnishChargingInformation extends Group<PsFurnishChargingInformationInput> {
  /** 3GPP-Charging-Id (2, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppChargingId: Buffer;
  /** PS-Free-Format-Data (866, vendor 10415), OctetString, 3GPP TS 32.299. */
  psFreeFormatData: Buffer;
  /** PS-Append-Free-Format-Data (867, vendor 10415), Enumerated, 3GPP TS 32.299. */
  psAppendFreeFormatData?: PsAppendFreeFormatData | (number & {}) | undefined;
}
/** What may be written for PS-Furnish-Charging-Information. */
export interface PsFurnishChargingInformationInput extends GroupInput<PsFurnishChargingInformation, {
  psAppendFreeFormatData: keyof typeof PsAppendFreeFormatData;
}> {}

/** Values of PS-Append-Free-Format-Data (867, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const PsAppendFreeFormatData: {
  readonly APPEND: 0;
  readonly OVERWRITE: 1;
} = {
  APPEND: 0,
  OVERWRITE: 1,
};
/** A value of PS-Append-Free-Format-Data. */
export type PsAppendFreeFormatData = (typeof PsAppendFreeFormatData)[keyof typeof PsAppendFreeFormatData];

/** Values of Trigger-Type (870, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const TriggerType: {
  readonly CHANGE_IN_SGSN_IP_ADDRESS: 1;
  readonly CHANGE_IN_QOS: 2;
  readonly CHANGE_IN_LOCATION: 3;
  readonly CHANGE_IN_RAT: 4;
  readonly CHANGE_IN_UE_TIMEZONE: 5;
  readonly UNDEFINED: 6;
  readonly UNDEFINED_7: 7;
  readonly UNDEFINED_8: 8;
  readonly UNDEFINED_9: 9;
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
  readonly CHANGEINQOS_TRAFFIC_HANDLING_PRIORITY: 21;
  readonly CHANGEINQOS_GUARANTEED_BIT_RATE_FOR_UPLINK: 22;
  readonly CHANGEINQOS_GUARANTEED_BIT_RATE_FOR_DOWNLINK: 23;
  readonly CHANGEINQOS_APN_AGGREGATE_MAXIMUM_BIT_RATE: 24;
  readonly UNDEFINED_25: 25;
  readonly UNDEFINED_26: 26;
  readonly UNDEFINED_27: 27;
  readonly UNDEFINED_28: 28;
  readonly UNDEFINED_29: 29;
  readonly CHANGEINLOCATION_MCC: 30;
  readonly CHANGEINLOCATION_MNC: 31;
  readonly CHANGEINLOCATION_RAC: 32;
  readonly CHANGEINLOCATION_LAC: 33;
  readonly CHANGEINLOCATION_CELLID: 34;
  readonly CHANGEINLOCATION_TAC: 35;
  readonly CHANGEINLOCATION_ECGI: 36;
  readonly UNDEFINED_37: 37;
  readonly UNDEFINED_38: 38;
  readonly UNDEFINED_39: 39;
  readonly CHANGE_IN_MEDIA_COMPOSITION: 40;
  readonly UNDEFINED_41: 41;
  readonly UNDEFINED_42: 42;
  readonly UNDEFINED_43: 43;
  readonly UNDEFINED_44: 44;
  readonly UNDEFINED_45: 45;
  readonly UNDEFINED_46: 46;
  readonly UNDEFINED_47: 47;
  readonly UNDEFINED_48: 48;
  readonly UNDEFINED_49: 49;
  readonly CHANGE_IN_PARTICIPANTS_NMB: 50;
  readonly CHANGE_IN_THRSHLD_OF_PARTICIPANTS_NMB: 51;
  readonly CHANGE_IN_USER_PARTICIPATING_TYPE: 52;
  readonly UNDEFINED_53: 53;
  readonly UNDEFINED_54: 54;
  readonly UNDEFINED_55: 55;
  readonly UNDEFINED_56: 56;
  readonly UNDEFINED_57: 57;
  readonly UNDEFINED_58: 58;
  readonly UNDEFINED_59: 59;
  readonly CHANGE_IN_SERVICE_CONDITION: 60;
  readonly CHANGE_IN_SERVING_NODE: 61;
  readonly CHANGE_IN_ACCESS_FOR_A_SERVICE_DATA_FLOW: 62;
  readonly UNDEFINED_63: 63;
  readonly UNDEFINED_64: 64;
  readonly UNDEFINED_65: 65;
  readonly UNDEFINED_66: 66;
  readonly UNDEFINED_67: 67;
  readonly UNDEFINED_68: 68;
  readonly UNDEFINED_69: 69;
  readonly CHANGE_IN_USER_CSG_INFORMATION: 70;
  readonly CHANGE_IN_HYBRID_SUBSCRIBED_USER_CSG_INFORMATION: 71;
  readonly CHANGE_IN_HYBRID_UNSUBSCRIBED_USER_CSG_INFORMATION: 72;
  readonly CHANGE_OF_UE_PRESENCE_IN_PRESENCE_REPORTING_AREA: 73;
  readonly CHANGE_IN_SERVING_PLMN_RATE_CONTROL: 74;
  readonly CHANGE_IN_APN_RATE_CONTROL: 75;
  readonly CHANGE_IN_3GPP_PS_DATA_OFF: 76;
} = {
  CHANGE_IN_SGSN_IP_ADDRESS: 1,
  CHANGE_IN_QOS: 2,
  CHANGE_IN_LOCATION: 3,
  CHANGE_IN_RAT: 4,
  CHANGE_IN_UE_TIMEZONE: 5,
  UNDEFINED: 6,
  UNDEFINED_7: 7,
  UNDEFINED_8: 8,
  UNDEFINED_9: 9,
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
  CHANGEINQOS_TRAFFIC_HANDLING_PRIORITY: 21,
  CHANGEINQOS_GUARANTEED_BIT_RATE_FOR_UPLINK: 22,
  CHANGEINQOS_GUARANTEED_BIT_RATE_FOR_DOWNLINK: 23,
  CHANGEINQOS_APN_AGGREGATE_MAXIMUM_BIT_RATE: 24,
  UNDEFINED_25: 25,
  UNDEFINED_26: 26,
  UNDEFINED_27: 27,
  UNDEFINED_28: 28,
  UNDEFINED_29: 29,
  CHANGEINLOCATION_MCC: 30,
  CHANGEINLOCATION_MNC: 31,
  CHANGEINLOCATION_RAC: 32,
  CHANGEINLOCATION_LAC: 33,
  CHANGEINLOCATION_CELLID: 34,
  CHANGEINLOCATION_TAC: 35,
  CHANGEINLOCATION_ECGI: 36,
  UNDEFINED_37: 37,
  UNDEFINED_38: 38,
  UNDEFINED_39: 39,
  CHANGE_IN_MEDIA_COMPOSITION: 40,
  UNDEFINED_41: 41,
  UNDEFINED_42: 42,
  UNDEFINED_43: 43,
  UNDEFINED_44: 44,
  UNDEFINED_45: 45,
  UNDEFINED_46: 46,
  UNDEFINED_47: 47,
  UNDEFINED_48: 48,
  UNDEFINED_49: 49,
  CHANGE_IN_PARTICIPANTS_NMB: 50,
  CHANGE_IN_THRSHLD_OF_PARTICIPANTS_NMB: 51,
  CHANGE_IN_USER_PARTICIPATING_TYPE: 52,
  UNDEFINED_53: 53,
  UNDEFINED_54: 54,
  UNDEFINED_55: 55,
  UNDEFINED_56: 56,
  UNDEFINED_57: 57,
  UNDEFINED_58: 58,
  UNDEFINED_59: 59,
  CHANGE_IN_SERVICE_CONDITION: 60,
  CHANGE_IN_SERVING_NODE: 61,
  CHANGE_IN_ACCESS_FOR_A_SERVICE_DATA_FLOW: 62,
  UNDEFINED_63: 63,
  UNDEFINED_64: 64,
  UNDEFINED_65: 65,
  UNDEFINED_66: 66,
  UNDEFINED_67: 67,
  UNDEFINED_68: 68,
  UNDEFINED_69: 69,
  CHANGE_IN_USER_CSG_INFORMATION: 70,
  CHANGE_IN_HYBRID_SUBSCRIBED_USER_CSG_INFORMATION: 71,
  CHANGE_IN_HYBRID_UNSUBSCRIBED_USER_CSG_INFORMATION: 72,
  CHANGE_OF_UE_PRESENCE_IN_PRESENCE_REPORTING_AREA: 73,
  CHANGE_IN_SERVING_PLMN_RATE_CONTROL: 74,
  CHANGE_IN_APN_RATE_CONTROL: 75,
  CHANGE_IN_3GPP_PS_DATA_OFF: 76,
};
/** A value of Trigger-Type. */
export type TriggerType = (typeof TriggerType)[keyof typeof TriggerType];

/** Values of Reporting-Reason (872, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ReportingReason: {
  readonly THRESHOLD: 0;
  readonly QHT: 1;
  readonly FINAL: 2;
  readonly QUOTA_EXHAUSTED: 3;
  readonly VALIDITY_TIME: 4;
  readonly OTHER_QUOTA_TYPE: 5;
  readonly RATING_CONDITION_CHANGE: 6;
  readonly FORCED_REAUTHORISATION: 7;
  readonly POOL_EXHAUSTED: 8;
  readonly UNUSED_QUOTA_TIMER: 9;
} = {
  THRESHOLD: 0,
  QHT: 1,
  FINAL: 2,
  QUOTA_EXHAUSTED: 3,
  VALIDITY_TIME: 4,
  OTHER_QUOTA_TYPE: 5,
  RATING_CONDITION_CHANGE: 6,
  FORCED_REAUTHORISATION: 7,
  POOL_EXHAUSTED: 8,
  UNUSED_QUOTA_TIMER: 9,
};
/** A value of Reporting-Reason. */
export type ReportingReason = (typeof ReportingReason)[keyof typeof ReportingReason];

/** IMS-Information (876, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ImsInformation extends Group<ImsInformationInput> {
  /** Node-Functionality (862, vendor 10415), Enumerated, 3GPP TS 32.299. */
  nodeFunctionality: NodeFunctionality | (number & {});
  /** Event-Type (823, vendor 10415), Grouped, 3GPP TS 32.299. */
  eventType?: EventType | undefined;
  /** Role-Of-Node (829, vendor 10415), Enumerated, 3GPP TS 32.299. */
  roleOfNode?: RoleOfNode | (number & {}) | undefined;
  /** User-Session-Id (830, vendor 10415), UTF8String, 3GPP TS 32.299. */
  userSessionId?: string | undefined;
  /** Outgoing-Session-Id (2320, vendor 10415), UTF8String, 3GPP TS 32.299. */
  outgoingSessionId?: string | undefined;
  /** Session-Priority (650, vendor 10415), Enumerated, 3GPP TS 29.229. */
  sessionPriority?: ts29229Types.SessionPriority | (number & {}) | undefined;
  /** Calling-Party-Address (831, vendor 10415), UTF8String, 3GPP TS 32.299. */
  callingPartyAddress?: string[] | undefined;
  /** Called-Party-Address (832, vendor 10415), UTF8String, 3GPP TS 32.299. */
  calledPartyAddress?: string | undefined;
  /** Called-Asserted-Identity (1250, vendor 10415), UTF8String, 3GPP TS 32.299. */
  calledAssertedIdentity?: string[] | undefined;
  /** Called-Identity-Change (3917, vendor 10415), Grouped, 3GPP TS 32.299. */
  calledIdentityChange?: CalledIdentityChange | undefined;
  /** Number-Portability-Routing-Information (2024, vendor 10415), UTF8String, 3GPP TS 32.299. */
  numberPortabilityRoutingInformation?: string | undefined;
  /** Carrier-Select-Routing-Information (2023, vendor 10415), UTF8String, 3GPP TS 32.299. */
  carrierSelectRoutingInformation?: string | undefined;
  /** Alternate-Charged-Party-Address (1280, vendor 10415), UTF8String, 3GPP TS 32.299. */
  alternateChargedPartyAddress?: string | undefined;
  /** Requested-Party-Address (1251, vendor 10415), UTF8String, 3GPP TS 32.299. */
  requestedPartyAddress?: string[] | undefined;
  /** Associated-URI (856, vendor 10415), UTF8String, 3GPP TS 32.299. */
  associatedUri?: string[] | undefined;
  /** Time-Stamps (833, vendor 10415), Grouped, 3GPP TS 32.299. */
  timeStamps?: TimeStamps | undefined;
  /** Application-Server-Information (850, vendor 10415), Grouped, 3GPP TS 32.299. */
  applicationServerInformation?: ApplicationServerInformation[] | undefined;
  /** Inter-Operator-Identifier (838, vendor 10415), Grouped, 3GPP TS 32.299. */
  interOperatorIdentifier?: InterOperatorIdentifier[] | undefined;
  /** Transit-IOI-List (2701, vendor 10415), UTF8String, 3GPP TS 32.299. */
  transitIoiList?: string[] | undefined;
  /** IMS-Charging-Identifier (841, vendor 10415), UTF8String, 3GPP TS 32.299. */
  imsChargingIdentifier?: string | undefined;
  /** SDP-Session-Description (842, vendor 10415), UTF8String, 3GPP TS 32.299. */
  sdpSessionDescription?: string[] | undefined;
  /** SDP-Media-Component (843, vendor 10415), Grouped, 3GPP TS 32.299. */
  sdpMediaComponent?: SdpMediaComponent[] | undefined;
  /** Served-Party-IP-Address (848, vendor 10415), Address, 3GPP TS 32.299. */
  servedPartyIpAddress?: Address | undefined;
  /** Server-Capabilities (603, vendor 10415), Grouped, 3GPP TS 29.229. */
  serverCapabilities?: ts29229Types.ServerCapabilities | undefined;
  /** Trunk-Group-Id (851, vendor 10415), Grouped, 3GPP TS 32.299. */
  trunkGroupId?: TrunkGroupId | undefined;
  /** Bearer-Service (854, vendor 10415), OctetString, 3GPP TS 32.299. */
  bearerService?: Buffer | undefined;
  /** Service-Id (855, vendor 10415), UTF8String, 3GPP TS 32.299. */
  serviceId?: string | undefined;
  /** Service-Specific-Info (1249, vendor 10415), Grouped, 3GPP TS 32.299. */
  serviceSpecificInfo?: ServiceSpecificInfo[] | undefined;
  /** Message-Body (889, vendor 10415), Grouped, 3GPP TS 32.299. */
  messageBody?: MessageBody[] | undefined;
  /** Cause-Code (861, vendor 10415), Integer32, 3GPP TS 32.299. */
  causeCode?: number | undefined;
  /** Reason-Header (3401, vendor 10415), UTF8String, 3GPP TS 32.299. */
  reasonHeader?: string[] | undefined;
  /** Access-Network-Information (1263, vendor 10415), OctetString, 3GPP TS 32.299. */
  accessNetworkInformation?: Buffer[] | undefined;
  /** Cellular-Network-Information (3924, vendor 10415), OctetString, 3GPP TS 32.299. */
  cellularNetworkInformation?: Buffer | undefined;
  /** Early-Media-Description (1272, vendor 10415), Grouped, 3GPP TS 32.299. */
  earlyMediaDescription?: EarlyMediaDescription[] | undefined;
  /** IMS-Communication-Service-Identifier (1281, vendor 10415), UTF8String, 3GPP TS 32.299. */
  imsCommunicationServiceIdentifier?: string | undefined;
  /** IMS-Application-Reference-Identifier (2601, vendor 10415), UTF8String, 3GPP TS 32.299. */
  imsApplicationReferenceIdentifier?: string | undefined;
  /** Online-Charging-Flag (2303, vendor 10415), Enumerated, 3GPP TS 32.299. */
  onlineChargingFlag?: OnlineChargingFlag | (number & {}) | undefined;
  /** Real-Time-Tariff-Information (2305, vendor 10415), Grouped, 3GPP TS 32.299. */
  realTimeTariffInformation?: RealTimeTariffInformation | undefined;
  /** Account-Expiration (2309, vendor 10415), Time, 3GPP TS 32.299. */
  accountExpiration?: Date | undefined;
  /** Initial-IMS-Charging-Identifier (2321, vendor 10415), UTF8String, 3GPP TS 32.299. */
  initialImsChargingIdentifier?: string | undefined;
  /** NNI-Information (2703, vendor 10415), Grouped, 3GPP TS 32.299. */
  nniInformation?: NniInformation[] | undefined;
  /** From-Address (2708, vendor 10415), UTF8String, 3GPP TS 32.299. */
  fromAddress?: string | undefined;
  /** IMS-Emergency-Indicator (2322, vendor 10415), Enumerated, 3GPP TS 32.299. */
  imsEmergencyIndicator?: ImsEmergencyIndicator | (number & {}) | undefined;
  /** IMS-Visited-Network-Identifier (2713, vendor 10415), UTF8String, 3GPP TS 32.299. */
  imsVisitedNetworkIdentifier?: string | undefined;
  /** Access-Network-Info-Change (4401, vendor 10415), Grouped, 3GPP TS 32.299. */
  accessNetworkInfoChange?: AccessNetworkInfoChange[] | undefined;
  /** Access-Transfer-Information (2709, vendor 10415), Grouped, 3GPP TS 32.299. */
  accessTransferInformation?: AccessTransferInformation[] | undefined;
  /** Related-IMS-Charging-Identifier (2711, vendor 10415), UTF8String, 3GPP TS 32.299. */
  relatedImsChargingIdentifier?: string | undefined;
  /** Related-IMS-Charging-Identifier-Node (2712, vendor 10415), Address, 3GPP TS 32.299. */
  relatedImsChargingIdentifierNode?: Address | undefined;
  /** Route-Header-Received (3403, vendor 10415), UTF8String, 3GPP TS 32.299. */
  routeHeaderReceived?: string | undefined;
  /** Route-Header-Transmitted (3404, vendor 10415), UTF8String, 3GPP TS 32.299. */
  routeHeaderTransmitted?: string | undefined;
  /** Instance-Id (3402, vendor 10415), UTF8String, 3GPP TS 32.299. */
  instanceId?: string | undefined;
  /** TAD-Identifier (2717, vendor 10415), Enumerated, 3GPP TS 32.299. */
  tadIdentifier?: TadIdentifier | (number & {}) | undefined;
  /** FE-Identifier-List (4413, vendor 10415), UTF8String, 3GPP TS 32.299. */
  feIdentifierList?: string | undefined;
}
/** What may be written for IMS-Information. */
export interface ImsInformationInput extends GroupInput<ImsInformation, {
  nodeFunctionality: keyof typeof NodeFunctionality;
  roleOfNode: keyof typeof RoleOfNode;
  sessionPriority: keyof typeof ts29229Types.SessionPriority;
  causeCode: keyof typeof CauseCode;
  onlineChargingFlag: keyof typeof OnlineChargingFlag;
  imsEmergencyIndicator: keyof typeof ImsEmergencyIndicator;
  tadIdentifier: keyof typeof TadIdentifier;
}> {}

/** MMS-Information (877, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface MmsInformation extends Group<MmsInformationInput> {
  /** Originator-Address (886, vendor 10415), Grouped, 3GPP TS 32.299. */
  originatorAddress?: OriginatorAddress | undefined;
  /** Recipient-Address (1201, vendor 10415), Grouped, 3GPP TS 32.299. */
  recipientAddress?: RecipientAddress[] | undefined;
  /** Submission-Time (1202, vendor 10415), Time, 3GPP TS 32.299. */
  submissionTime?: Date | undefined;
  /** MM-Content-Type (1203, vendor 10415), Grouped, 3GPP TS 32.299. */
  mmContentType?: MmContentType | undefined;
  /** Priority (1209, vendor 10415), Enumerated, 3GPP TS 32.299. */
  priority?: Priority | (number & {}) | undefined;
  /** Message-ID (1210, vendor 10415), UTF8String, 3GPP TS 32.299. */
  messageId?: string | undefined;
  /** Message-Type (1211, vendor 10415), Enumerated, 3GPP TS 32.299. */
  messageType?: MessageType | (number & {}) | undefined;
  /** Message-Size (1212, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  messageSize?: number | undefined;
  /** Message-Class (1213, vendor 10415), Grouped, 3GPP TS 32.299. */
  messageClass?: MessageClass | undefined;
  /** Delivery-Report-Requested (1216, vendor 10415), Enumerated, 3GPP TS 32.299. */
  deliveryReportRequested?: DeliveryReportRequested | (number & {}) | undefined;
  /** Read-Reply-Report-Requested (1222, vendor 10415), Enumerated, 3GPP TS 32.299. */
  readReplyReportRequested?: ReadReplyReportRequested | (number & {}) | undefined;
  /** MMBox-Storage-Requested (1248, vendor 10415), Enumerated, 3GPP TS 32.299. */
  mmboxStorageRequested?: MmboxStorageRequested | (number & {}) | undefined;
  /** Applic-ID (1218, vendor 10415), UTF8String, 3GPP TS 32.299. */
  applicId?: string | undefined;
  /** Reply-Applic-ID (1223, vendor 10415), UTF8String, 3GPP TS 32.299. */
  replyApplicId?: string | undefined;
  /** Aux-Applic-Info (1219, vendor 10415), UTF8String, 3GPP TS 32.299. */
  auxApplicInfo?: string | undefined;
  /** Content-Class (1220, vendor 10415), Enumerated, 3GPP TS 32.299. */
  contentClass?: ContentClass | (number & {}) | undefined;
  /** DRM-Content (1221, vendor 10415), Enumerated, 3GPP TS 32.299. */
  drmContent?: DrmContent | (number & {}) | undefined;
  /** Adaptations (1217, vendor 10415), Enumerated, 3GPP TS 32.299. */
  adaptations?: Adaptations | (number & {}) | undefined;
  /** VASP-ID (1101, vendor 10415), UTF8String, 3GPP TS 29.140. */
  vaspId?: string | undefined;
  /** VAS-ID (1102, vendor 10415), UTF8String, 3GPP TS 29.140. */
  vasId?: string | undefined;
}
/** What may be written for MMS-Information. */
export interface MmsInformationInput extends GroupInput<MmsInformation, {
  priority: keyof typeof Priority;
  messageType: keyof typeof MessageType;
  deliveryReportRequested: keyof typeof DeliveryReportRequested;
  readReplyReportRequested: keyof typeof ReadReplyReportRequested;
  mmboxStorageRequested: keyof typeof MmboxStorageRequested;
  contentClass: keyof typeof ContentClass;
  drmContent: keyof typeof DrmContent;
  adaptations: keyof typeof Adaptations;
}> {}

/** LCS-Information (878, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface LcsInformation extends Group<LcsInformationInput> {
  /** LCS-Client-Id (1232, vendor 10415), Grouped, 3GPP TS 32.299. */
  lcsClientId?: LcsClientId | undefined;
  /** Location-Type (1244, vendor 10415), Grouped, 3GPP TS 32.299. */
  locationType?: LocationType | undefined;
  /** Location-Estimate (1242, vendor 10415), OctetString, 3GPP TS 32.299. */
  locationEstimate?: Buffer | undefined;
  /** Positioning-Data (1245, vendor 10415), UTF8String, 3GPP TS 32.299. */
  positioningData?: string | undefined;
  /** 3GPP-IMSI (1, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppImsi?: string | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer | undefined;
}
/** What may be written for LCS-Information. */
export interface LcsInformationInput extends GroupInput<LcsInformation> {}

/** PoC-Information (879, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface PocInformation extends Group<PocInformationInput> {
  /** PoC-Server-Role (883, vendor 10415), Enumerated, 3GPP TS 32.299. */
  pocServerRole?: PocServerRole | (number & {}) | undefined;
  /** PoC-Session-Type (884, vendor 10415), Enumerated, 3GPP TS 32.299. */
  pocSessionType?: PocSessionType | (number & {}) | undefined;
  /** PoC-User-Role (1252, vendor 10415), Grouped, 3GPP TS 32.299. */
  pocUserRole?: PocUserRole | undefined;
  /** PoC-Session-Initiation-type (1277, vendor 10415), Enumerated, 3GPP TS 32.299. */
  pocSessionInitiationType?: PocSessionInitiationType | (number & {}) | undefined;
  /** PoC-Event-Type (2025, vendor 10415), Enumerated, 3GPP TS 32.299. */
  pocEventType?: PocEventType | (number & {}) | undefined;
  /** Number-Of-Participants (885, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  numberOfParticipants?: number | undefined;
  /** Participants-Involved (887, vendor 10415), UTF8String, 3GPP TS 32.299. */
  participantsInvolved?: string[] | undefined;
  /** Participant-Group (1260, vendor 10415), Grouped, 3GPP TS 32.299. */
  participantGroup?: ParticipantGroup[] | undefined;
  /** Talk-Burst-Exchange (1255, vendor 10415), Grouped, 3GPP TS 32.299. */
  talkBurstExchange?: TalkBurstExchange[] | undefined;
  /** PoC-Controlling-Address (858, vendor 10415), UTF8String, 3GPP TS 32.299. */
  pocControllingAddress?: string | undefined;
  /** PoC-Group-Name (859, vendor 10415), UTF8String, 3GPP TS 32.299. */
  pocGroupName?: string | undefined;
  /** PoC-Session-Id (1229, vendor 10415), UTF8String, 3GPP TS 32.299. */
  pocSessionId?: string | undefined;
  /** Charged-Party (857, vendor 10415), UTF8String, 3GPP TS 32.299. */
  chargedParty?: string | undefined;
}
/** What may be written for PoC-Information. */
export interface PocInformationInput extends GroupInput<PocInformation, {
  pocServerRole: keyof typeof PocServerRole;
  pocSessionType: keyof typeof PocSessionType;
  pocSessionInitiationType: keyof typeof PocSessionInitiationType;
  pocEventType: keyof typeof PocEventType;
}> {}

/** MBMS-Information (880, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface MbmsInformation extends Group<MbmsInformationInput> {
  /** TMGI (900, vendor 10415), OctetString, 3GPP TS 29.061. */
  tmgi?: Buffer | undefined;
  /** MBMS-Service-Type (906, vendor 10415), Enumerated, 3GPP TS 29.061. */
  mbmsServiceType?: ts29061Types.MbmsServiceType | (number & {}) | undefined;
  /** MBMS-User-Service-Type (1225, vendor 10415), Enumerated, 3GPP TS 32.299. */
  mbmsUserServiceType?: MbmsUserServiceType | (number & {}) | undefined;
  /** File-Repair-Supported (1224, vendor 10415), Enumerated, 3GPP TS 32.299. */
  fileRepairSupported?: FileRepairSupported | (number & {}) | undefined;
  /** Required-MBMS-Bearer-Capabilities (901, vendor 10415), UTF8String, 3GPP TS 29.061. */
  requiredMbmsBearerCapabilities?: string | undefined;
  /** MBMS-2G-3G-Indicator (907, vendor 10415), Enumerated, 3GPP TS 29.061. */
  mbms2g3gIndicator?: ts29061Types.Mbms2g3gIndicator | (number & {}) | undefined;
  /** RAI (909, vendor 10415), UTF8String, 3GPP TS 29.061. */
  rai?: string | undefined;
  /** MBMS-Service-Area (903, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsServiceArea?: Buffer[] | undefined;
  /** MBMS-Session-Identity (908, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsSessionIdentity?: Buffer | undefined;
  /** CN-IP-Multicast-Distribution (921, vendor 10415), Enumerated, 3GPP TS 29.061. */
  cnIpMulticastDistribution?: ts29061Types.CnIpMulticastDistribution | (number & {}) | undefined;
  /** MBMS-GW-Address (2307, vendor 10415), Address, 3GPP TS 32.299. */
  mbmsGwAddress?: Address | undefined;
  /** MBMS-Charged-Party (2323, vendor 10415), Enumerated, 3GPP TS 32.299. */
  mbmsChargedParty?: MbmsChargedParty | (number & {}) | undefined;
  /** MSISDN (701, vendor 10415), OctetString, 3GPP TS 29.329. */
  msisdn?: Buffer[] | undefined;
  /** MBMS-Data-Transfer-Start (929, vendor 10415), Unsigned64, 3GPP TS 29.061. */
  mbmsDataTransferStart?: bigint | undefined;
  /** MBMS-Data-Transfer-Stop (930, vendor 10415), Unsigned64, 3GPP TS 29.061. */
  mbmsDataTransferStop?: bigint | undefined;
}
/** What may be written for MBMS-Information. */
export interface MbmsInformationInput extends GroupInput<MbmsInformation, {
  mbmsServiceType: keyof typeof ts29061Types.MbmsServiceType;
  mbmsUserServiceType: keyof typeof MbmsUserServiceType;
  fileRepairSupported: keyof typeof FileRepairSupported;
  mbms2g3gIndicator: keyof typeof ts29061Types.Mbms2g3gIndicator;
  cnIpMulticastDistribution: keyof typeof ts29061Types.CnIpMulticastDistribution;
  mbmsChargedParty: keyof typeof MbmsChargedParty;
}> {}

/** Values of Media-Initiator-Flag (882, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const MediaInitiatorFlag: {
  readonly CALLED_PARTY: 0;
  readonly CALLING_PARTY: 1;
  readonly UNKNOWN: 2;
} = {
  CALLED_PARTY: 0,
  CALLING_PARTY: 1,
  UNKNOWN: 2,
};
/** A value of Media-Initiator-Flag. */
export type MediaInitiatorFlag = (typeof MediaInitiatorFlag)[keyof typeof MediaInitiatorFlag];

/** Values of PoC-Server-Role (883, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const PocServerRole: {
  readonly PARTICIPATING_POC_SERVER: 0;
  readonly CONTROLLING_POC_SERVER: 1;
  readonly INTERWORKING: 2;
  readonly INTERWORKING_SELECTION: 3;
} = {
  PARTICIPATING_POC_SERVER: 0,
  CONTROLLING_POC_SERVER: 1,
  INTERWORKING: 2,
  INTERWORKING_SELECTION: 3,
};
/** A value of PoC-Server-Role. */
export type PocServerRole = (typeof PocServerRole)[keyof typeof PocServerRole];

/** Values of PoC-Session-Type (884, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const PocSessionType: {
  readonly _1_TO_1_POC_SESSION: 0;
  readonly CHAT_POC_GROUP_SESSION: 1;
  readonly PRE_ARRANGED_POC_GROUP_SESSION: 2;
  readonly AD_HOC_POC_GROUP_SESSION: 3;
} = {
  _1_TO_1_POC_SESSION: 0,
  CHAT_POC_GROUP_SESSION: 1,
  PRE_ARRANGED_POC_GROUP_SESSION: 2,
  AD_HOC_POC_GROUP_SESSION: 3,
};
/** A value of PoC-Session-Type. */
export type PocSessionType = (typeof PocSessionType)[keyof typeof PocSessionType];

/** Originator-Address (886, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface OriginatorAddress extends Group<OriginatorAddressInput> {
  /** Address-Type (899, vendor 10415), Enumerated, 3GPP TS 32.299. */
  addressType?: AddressType | (number & {}) | undefined;
  /** Address-Data (897, vendor 10415), UTF8String, 3GPP TS 32.299. */
  addressData?: string | undefined;
  /** Address-Domain (898, vendor 10415), Grouped, 3GPP TS 32.299. */
  addressDomain?: AddressDomain | undefined;
}
/** What may be written for Originator-Address. */
export interface OriginatorAddressInput extends GroupInput<OriginatorAddress, {
  addressType: keyof typeof AddressType;
}> {}

/** Message-Body (889, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface MessageBody extends Group<MessageBodyInput> {
  /** Content-Type (826, vendor 10415), UTF8String, 3GPP TS 32.299. */
  contentType: string;
  /** Content-Length (827, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  contentLength: number;
  /** Content-Disposition (828, vendor 10415), UTF8String, 3GPP TS 32.299. */
  contentDisposition?: string | undefined;
  /** Originator (864, vendor 10415), Enumerated, 3GPP TS 32.299. */
  originator?: Originator | (number & {}) | undefined;
}
/** What may be written for Message-Body. */
export interface MessageBodyInput extends GroupInput<MessageBody, {
  originator: keyof typeof Originator;
}> {}

/** Address-Domain (898, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface AddressDomain extends Group<AddressDomainInput> {
  /** Domain-Name (1200, vendor 10415), UTF8String, 3GPP TS 32.299. */
  domainName?: string | undefined;
  /** 3GPP-IMSI-MCC-MNC (8, vendor 10415), UTF8String, 3GPP TS 29.061. */
  tgppImsiMccMnc?: string | undefined;
}
/** What may be written for Address-Domain. */
export interface AddressDomainInput extends GroupInput<AddressDomain> {}

/** Values of Address-Type (899, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AddressType: {
  readonly E_MAIL_ADDRESS: 0;
  readonly MSISDN: 1;
  readonly IPV4_ADDRESS: 2;
  readonly IPV6_ADDRESS: 3;
  readonly NUMERIC_SHORTCODE: 4;
  readonly ALPHANUMERIC_SHORTCODE: 5;
  readonly OTHER: 6;
  readonly IMSI: 7;
} = {
  E_MAIL_ADDRESS: 0,
  MSISDN: 1,
  IPV4_ADDRESS: 2,
  IPV6_ADDRESS: 3,
  NUMERIC_SHORTCODE: 4,
  ALPHANUMERIC_SHORTCODE: 5,
  OTHER: 6,
  IMSI: 7,
};
/** A value of Address-Type. */
export type AddressType = (typeof AddressType)[keyof typeof AddressType];

/** Recipient-Address (1201, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface RecipientAddress extends Group<RecipientAddressInput> {
  /** Address-Type (899, vendor 10415), Enumerated, 3GPP TS 32.299. */
  addressType?: AddressType | (number & {}) | undefined;
  /** Address-Data (897, vendor 10415), UTF8String, 3GPP TS 32.299. */
  addressData?: string | undefined;
  /** Address-Domain (898, vendor 10415), Grouped, 3GPP TS 32.299. */
  addressDomain?: AddressDomain | undefined;
  /** Addressee-Type (1208, vendor 10415), Enumerated, 3GPP TS 32.299. */
  addresseeType?: AddresseeType | (number & {}) | undefined;
}
/** What may be written for Recipient-Address. */
export interface RecipientAddressInput extends GroupInput<RecipientAddress, {
  addressType: keyof typeof AddressType;
  addresseeType: keyof typeof AddresseeType;
}> {}

/** MM-Content-Type (1203, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface MmContentType extends Group<MmContentTypeInput> {
  /** Type-Number (1204, vendor 10415), Enumerated, 3GPP TS 32.299. */
  typeNumber?: TypeNumber | (number & {}) | undefined;
  /** Additional-Type-Information (1205, vendor 10415), UTF8String, 3GPP TS 32.299. */
  additionalTypeInformation?: string | undefined;
  /** Content-Size (1206, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  contentSize?: number | undefined;
  /** Additional-Content-Information (1207, vendor 10415), Grouped, 3GPP TS 32.299. */
  additionalContentInformation?: AdditionalContentInformation[] | undefined;
}
/** What may be written for MM-Content-Type. */
export interface MmContentTypeInput extends GroupInput<MmContentType, {
  typeNumber: keyof typeof TypeNumber;
}> {}

/** Values of Type-Number (1204, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const TypeNumber: {
  readonly TEXT: 1;
  readonly TEXT_HTML: 2;
  readonly TEXT_PLAIN: 3;
  readonly TEXT_X_HDML: 4;
  readonly TEXT_X_TTML: 5;
  readonly TEXT_X_VCALENDAR: 6;
  readonly TEXT_X_VCARD: 7;
  readonly TEXT_VND_WAP_WML: 8;
  readonly TEXT_VND_WAP_WMLSCRIPT: 9;
  readonly TEXT_VND_WAP_WTA_EVENT: 10;
  readonly MULTIPART: 11;
  readonly MULTIPART_MIXED: 12;
  readonly MULTIPART_FORM_DATA: 13;
  readonly MULTIPART_BYTERANTES: 14;
  readonly MULTIPART_ALTERNATIVE: 15;
  readonly APPLICATION: 16;
  readonly APPLICATION_JAVA_VM: 17;
  readonly APPLICATION_X_WWW_FORM_URLENCODED: 18;
  readonly APPLICATION_X_HDMLC: 19;
  readonly APPLICATION_VND_WAP_WMLC: 20;
  readonly APPLICATION_VND_WAP_WMLSCRIPTC: 21;
  readonly APPLICATION_VND_WAP_WTA_EVENTC: 22;
  readonly APPLICATION_VND_WAP_UAPROF: 23;
  readonly APPLICATION_VND_WAP_WTLS_CA_CERTIFICATE: 24;
  readonly APPLICATION_VND_WAP_WTLS_USER_CERTIFICATE: 25;
  readonly APPLICATION_X_X509_CA_CERT: 26;
  readonly APPLICATION_X_X509_USER_CERT: 27;
  readonly IMAGE: 28;
  readonly IMAGE_GIF: 29;
  readonly IMAGE_JPEG: 30;
  readonly IMAGE_TIFF: 31;
  readonly IMAGE_PNG: 32;
  readonly IMAGE_VND_WAP_WBMP: 33;
  readonly APPLICATION_VND_WAP_MULTIPART: 34;
  readonly APPLICATION_VND_WAP_MULTIPART_MIXED: 35;
  readonly APPLICATION_VND_WAP_MULTIPART_FORM_DATA: 36;
  readonly APPLICATION_VND_WAP_MULTIPART_BYTERANGES: 37;
  readonly APPLICATION_VND_WAP_MULTIPART_ALTERNATIVE: 38;
  readonly APPLICATION_XML: 39;
  readonly TEXT_XML: 40;
  readonly APPLICATION_VND_WAP_WBXML: 41;
  readonly APPLICATION_X_X968_CROSS_CERT: 42;
  readonly APPLICATION_X_X968_CA_CERT: 43;
  readonly APPLICATION_X_X968_USER_CERT: 44;
  readonly TEXT_VND_WAP_SI: 45;
  readonly APPLICATION_VND_WAP_SIC: 46;
  readonly TEXT_VND_WAP_SL: 47;
  readonly APPLICATION_VND_WAP_SLC: 48;
  readonly TEXT_VND_WAP_CO: 49;
  readonly APPLICATION_VND_WAP_COC: 50;
  readonly APPLICATION_VND_WAP_MULTIPART_RELATED: 51;
  readonly APPLICATION_VND_WAP_SIA: 52;
  readonly TEXT_VND_WAP_CONNECTIVITY_XML: 53;
  readonly APPLICATION_VND_WAP_CONNECTIVITY_WBXML: 54;
  readonly APPLICATION_PKCS7_MIME: 55;
  readonly APPLICATION_VND_WAP_HASHED_CERTIFICATE: 56;
  readonly APPLICATION_VND_WAP_SIGNED_CERTIFICATE: 57;
  readonly APPLICATION_VND_WAP_CERT_RESPONSE: 58;
  readonly APPLICATION_XHTML_XML: 59;
  readonly APPLICATION_WML_XML: 60;
  readonly TEXT_CSS: 61;
  readonly APPLICATION_VND_WAP_MMS_MESSAGE: 62;
  readonly APPLICATION_VND_WAP_ROLLOVER_CERTIFICATE: 63;
  readonly APPLICATION_VND_WAP_LOCC_WBXML: 64;
  readonly APPLICATION_VND_WAP_LOC_XML: 65;
  readonly APPLICATION_VND_SYNCML_DM_WBXML: 66;
  readonly APPLICATION_VND_SYNCML_DM_XML: 67;
  readonly APPLICATION_VND_SYNCML_NOTIFICATION: 68;
  readonly APPLICATION_VND_WAP_XHTML_XML: 69;
  readonly APPLICATION_VND_WV_CSP_CIR: 70;
  readonly APPLICATION_VND_OMA_DD_XML: 71;
  readonly APPLICATION_VND_OMA_DRM_MESSAGE: 72;
  readonly APPLICATION_VND_OMA_DRM_CONTENT: 73;
  readonly APPLICATION_VND_OMA_DRM_RIGHTS_XML: 74;
  readonly APPLICATION_VND_OMA_DRM_RIGHTS_WBXML: 75;
  readonly APPLICATION_VND_WV_CSP_XML: 76;
  readonly APPLICATION_VND_WV_CSP_WBXML: 77;
  readonly APPLICATION_VND_SYNCML_DS_NOTIFICATION: 78;
  readonly AUDIO: 79;
  readonly VIDEO: 80;
  readonly APPLICATION_VND_OMA_DD2_XML: 81;
  readonly APPLICATION_MIKEY: 82;
  readonly APPLICATION_VND_OMA_DCD: 83;
  readonly APPLICATION_VND_OMA_DCDC: 84;
  readonly TEXT_XVMESSAGE: 85;
  readonly APPLICATION_VND_OMADS_EMAIL_WBXML: 86;
  readonly TEXT_VBOOKMARK: 87;
  readonly APPLICATION_VND_SYNCML_DM_NOTIFICATION: 88;
  readonly APPLICATION_OCTET_STREAM: 90;
  readonly APPLICATION_JSON: 91;
} = {
  TEXT: 1,
  TEXT_HTML: 2,
  TEXT_PLAIN: 3,
  TEXT_X_HDML: 4,
  TEXT_X_TTML: 5,
  TEXT_X_VCALENDAR: 6,
  TEXT_X_VCARD: 7,
  TEXT_VND_WAP_WML: 8,
  TEXT_VND_WAP_WMLSCRIPT: 9,
  TEXT_VND_WAP_WTA_EVENT: 10,
  MULTIPART: 11,
  MULTIPART_MIXED: 12,
  MULTIPART_FORM_DATA: 13,
  MULTIPART_BYTERANTES: 14,
  MULTIPART_ALTERNATIVE: 15,
  APPLICATION: 16,
  APPLICATION_JAVA_VM: 17,
  APPLICATION_X_WWW_FORM_URLENCODED: 18,
  APPLICATION_X_HDMLC: 19,
  APPLICATION_VND_WAP_WMLC: 20,
  APPLICATION_VND_WAP_WMLSCRIPTC: 21,
  APPLICATION_VND_WAP_WTA_EVENTC: 22,
  APPLICATION_VND_WAP_UAPROF: 23,
  APPLICATION_VND_WAP_WTLS_CA_CERTIFICATE: 24,
  APPLICATION_VND_WAP_WTLS_USER_CERTIFICATE: 25,
  APPLICATION_X_X509_CA_CERT: 26,
  APPLICATION_X_X509_USER_CERT: 27,
  IMAGE: 28,
  IMAGE_GIF: 29,
  IMAGE_JPEG: 30,
  IMAGE_TIFF: 31,
  IMAGE_PNG: 32,
  IMAGE_VND_WAP_WBMP: 33,
  APPLICATION_VND_WAP_MULTIPART: 34,
  APPLICATION_VND_WAP_MULTIPART_MIXED: 35,
  APPLICATION_VND_WAP_MULTIPART_FORM_DATA: 36,
  APPLICATION_VND_WAP_MULTIPART_BYTERANGES: 37,
  APPLICATION_VND_WAP_MULTIPART_ALTERNATIVE: 38,
  APPLICATION_XML: 39,
  TEXT_XML: 40,
  APPLICATION_VND_WAP_WBXML: 41,
  APPLICATION_X_X968_CROSS_CERT: 42,
  APPLICATION_X_X968_CA_CERT: 43,
  APPLICATION_X_X968_USER_CERT: 44,
  TEXT_VND_WAP_SI: 45,
  APPLICATION_VND_WAP_SIC: 46,
  TEXT_VND_WAP_SL: 47,
  APPLICATION_VND_WAP_SLC: 48,
  TEXT_VND_WAP_CO: 49,
  APPLICATION_VND_WAP_COC: 50,
  APPLICATION_VND_WAP_MULTIPART_RELATED: 51,
  APPLICATION_VND_WAP_SIA: 52,
  TEXT_VND_WAP_CONNECTIVITY_XML: 53,
  APPLICATION_VND_WAP_CONNECTIVITY_WBXML: 54,
  APPLICATION_PKCS7_MIME: 55,
  APPLICATION_VND_WAP_HASHED_CERTIFICATE: 56,
  APPLICATION_VND_WAP_SIGNED_CERTIFICATE: 57,
  APPLICATION_VND_WAP_CERT_RESPONSE: 58,
  APPLICATION_XHTML_XML: 59,
  APPLICATION_WML_XML: 60,
  TEXT_CSS: 61,
  APPLICATION_VND_WAP_MMS_MESSAGE: 62,
  APPLICATION_VND_WAP_ROLLOVER_CERTIFICATE: 63,
  APPLICATION_VND_WAP_LOCC_WBXML: 64,
  APPLICATION_VND_WAP_LOC_XML: 65,
  APPLICATION_VND_SYNCML_DM_WBXML: 66,
  APPLICATION_VND_SYNCML_DM_XML: 67,
  APPLICATION_VND_SYNCML_NOTIFICATION: 68,
  APPLICATION_VND_WAP_XHTML_XML: 69,
  APPLICATION_VND_WV_CSP_CIR: 70,
  APPLICATION_VND_OMA_DD_XML: 71,
  APPLICATION_VND_OMA_DRM_MESSAGE: 72,
  APPLICATION_VND_OMA_DRM_CONTENT: 73,
  APPLICATION_VND_OMA_DRM_RIGHTS_XML: 74,
  APPLICATION_VND_OMA_DRM_RIGHTS_WBXML: 75,
  APPLICATION_VND_WV_CSP_XML: 76,
  APPLICATION_VND_WV_CSP_WBXML: 77,
  APPLICATION_VND_SYNCML_DS_NOTIFICATION: 78,
  AUDIO: 79,
  VIDEO: 80,
  APPLICATION_VND_OMA_DD2_XML: 81,
  APPLICATION_MIKEY: 82,
  APPLICATION_VND_OMA_DCD: 83,
  APPLICATION_VND_OMA_DCDC: 84,
  TEXT_XVMESSAGE: 85,
  APPLICATION_VND_OMADS_EMAIL_WBXML: 86,
  TEXT_VBOOKMARK: 87,
  APPLICATION_VND_SYNCML_DM_NOTIFICATION: 88,
  APPLICATION_OCTET_STREAM: 90,
  APPLICATION_JSON: 91,
};
/** A value of Type-Number. */
export type TypeNumber = (typeof TypeNumber)[keyof typeof TypeNumber];

/** Additional-Content-Information (1207, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface AdditionalContentInformation extends Group<AdditionalContentInformationInput> {
  /** Type-Number (1204, vendor 10415), Enumerated, 3GPP TS 32.299. */
  typeNumber?: TypeNumber | (number & {}) | undefined;
  /** Additional-Type-Information (1205, vendor 10415), UTF8String, 3GPP TS 32.299. */
  additionalTypeInformation?: string | undefined;
  /** Content-Size (1206, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  contentSize?: number | undefined;
}
/** What may be written for Additional-Content-Information. */
export interface AdditionalContentInformationInput extends GroupInput<AdditionalContentInformation, {
  typeNumber: keyof typeof TypeNumber;
}> {}

/** Values of Addressee-Type (1208, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AddresseeType: {
  readonly TO: 0;
  readonly CC: 1;
  readonly BCC: 2;
} = {
  TO: 0,
  CC: 1,
  BCC: 2,
};
/** A value of Addressee-Type. */
export type AddresseeType = (typeof AddresseeType)[keyof typeof AddresseeType];

/** Values of Priority (1209, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const Priority: {
  readonly LOW: 0;
  readonly NORMAL: 1;
  readonly HIGH: 2;
  readonly HIGH_3: 3;
} = {
  LOW: 0,
  NORMAL: 1,
  HIGH: 2,
  HIGH_3: 3,
};
/** A value of Priority. */
export type Priority = (typeof Priority)[keyof typeof Priority];

/** Values of Message-Type (1211, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const MessageType: {
  readonly M_SEND_REQ: 1;
  readonly M_SEND_CONF: 2;
  readonly M_NOTIFICATION_IND: 3;
  readonly M_NOTIFYRESP_IND: 4;
  readonly M_RETRIEVE_CONF: 5;
  readonly M_ACKNOWLEDGE_IND: 6;
  readonly M_DELIVERY_IND: 7;
  readonly M_READ_REC_IND: 8;
  readonly M_READ_ORIG_IND: 9;
  readonly M_FORWARD_REQ: 10;
  readonly M_FORWARD_CONF: 11;
  readonly M_MBOX_STORE_CONF: 12;
  readonly M_MBOX_VIEW_CONF: 13;
  readonly M_MBOX_UPLOAD_CONF: 14;
  readonly M_MBOX_DELETE_CONF: 15;
} = {
  M_SEND_REQ: 1,
  M_SEND_CONF: 2,
  M_NOTIFICATION_IND: 3,
  M_NOTIFYRESP_IND: 4,
  M_RETRIEVE_CONF: 5,
  M_ACKNOWLEDGE_IND: 6,
  M_DELIVERY_IND: 7,
  M_READ_REC_IND: 8,
  M_READ_ORIG_IND: 9,
  M_FORWARD_REQ: 10,
  M_FORWARD_CONF: 11,
  M_MBOX_STORE_CONF: 12,
  M_MBOX_VIEW_CONF: 13,
  M_MBOX_UPLOAD_CONF: 14,
  M_MBOX_DELETE_CONF: 15,
};
/** A value of Message-Type. */
export type MessageType = (typeof MessageType)[keyof typeof MessageType];

/** Message-Class (1213, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface MessageClass extends Group<MessageClassInput> {
  /** Class-Identifier (1214, vendor 10415), Enumerated, 3GPP TS 32.299. */
  classIdentifier?: ClassIdentifier | (number & {}) | undefined;
  /** Token-Text (1215, vendor 10415), UTF8String, 3GPP TS 32.299. */
  tokenText?: string | undefined;
}
/** What may be written for Message-Class. */
export interface MessageClassInput extends GroupInput<MessageClass, {
  classIdentifier: keyof typeof ClassIdentifier;
}> {}

/** Values of Class-Identifier (1214, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ClassIdentifier: {
  readonly PERSONAL: 0;
  readonly ADVERTISEMENT: 1;
  readonly INFORMATIONAL: 2;
  readonly AUTO: 3;
} = {
  PERSONAL: 0,
  ADVERTISEMENT: 1,
  INFORMATIONAL: 2,
  AUTO: 3,
};
/** A value of Class-Identifier. */
export type ClassIdentifier = (typeof ClassIdentifier)[keyof typeof ClassIdentifier];

/** Values of Delivery-Report-Requested (1216, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const DeliveryReportRequested: {
  readonly NO: 0;
  readonly YES: 1;
} = {
  NO: 0,
  YES: 1,
};
/** A value of Delivery-Report-Requested. */
export type DeliveryReportRequested = (typeof DeliveryReportRequested)[keyof typeof DeliveryReportRequested];

/** Values of Adaptations (1217, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const Adaptations: {
  readonly NO: 0;
  readonly YES: 1;
} = {
  NO: 0,
  YES: 1,
};
/** A value of Adaptations. */
export type Adaptations = (typeof Adaptations)[keyof typeof Adaptations];

/** Values of Content-Class (1220, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ContentClass: {
  readonly TEXT: 0;
  readonly IMAGE_BASIC: 1;
  readonly IMAGE_RICH: 2;
  readonly VIDEO_BASIC: 3;
  readonly VIDEO_RICH: 4;
  readonly MEGAPIXEL: 5;
  readonly CONTENT_BASIC: 6;
  readonly CONTENT_RICH: 7;
} = {
  TEXT: 0,
  IMAGE_BASIC: 1,
  IMAGE_RICH: 2,
  VIDEO_BASIC: 3,
  VIDEO_RICH: 4,
  MEGAPIXEL: 5,
  CONTENT_BASIC: 6,
  CONTENT_RICH: 7,
};
/** A value of Content-Class. */
export type ContentClass = (typeof ContentClass)[keyof typeof ContentClass];

/** Values of DRM-Content (1221, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const DrmContent: {
  readonly NO: 0;
  readonly YES: 1;
} = {
  NO: 0,
  YES: 1,
};
/** A value of DRM-Content. */
export type DrmContent = (typeof DrmContent)[keyof typeof DrmContent];

/** Values of Read-Reply-Report-Requested (1222, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ReadReplyReportRequested: {
  readonly NO: 0;
  readonly YES: 1;
} = {
  NO: 0,
  YES: 1,
};
/** A value of Read-Reply-Report-Requested. */
export type ReadReplyReportRequested = (typeof ReadReplyReportRequested)[keyof typeof ReadReplyReportRequested];

/** Values of File-Repair-Supported (1224, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const FileRepairSupported: {
  readonly SUPPORTED: 0;
  readonly SUPPORTED_1: 1;
  readonly NOT_SUPPORTED: 2;
  readonly MBMS_USER_NOT_SUPPORTED: 3;
} = {
  SUPPORTED: 0,
  SUPPORTED_1: 1,
  NOT_SUPPORTED: 2,
  MBMS_USER_NOT_SUPPORTED: 3,
};
/** A value of File-Repair-Supported. */
export type FileRepairSupported = (typeof FileRepairSupported)[keyof typeof FileRepairSupported];

/** Values of MBMS-User-Service-Type (1225, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const MbmsUserServiceType: {
  readonly DOWNLOAD: 0;
  readonly DOWNLOAD_1: 1;
  readonly STREAMING: 2;
} = {
  DOWNLOAD: 0,
  DOWNLOAD_1: 1,
  STREAMING: 2,
};
/** A value of MBMS-User-Service-Type. */
export type MbmsUserServiceType = (typeof MbmsUserServiceType)[keyof typeof MbmsUserServiceType];

/** LCS-Client-Id (1232, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface LcsClientId extends Group<LcsClientIdInput> {
  /** LCS-Client-Type (1241, vendor 10415), Enumerated, 3GPP TS 32.299. */
  lcsClientType?: LcsClientType | (number & {}) | undefined;
  /** LCS-Client-External-ID (1234, vendor 10415), UTF8String, 3GPP TS 32.299. */
  lcsClientExternalId?: string | undefined;
  /** LCS-Client-Dialed-By-MS (1233, vendor 10415), UTF8String, 3GPP TS 32.299. */
  lcsClientDialedByMs?: string | undefined;
  /** LCS-Client-Name (1235, vendor 10415), Grouped, 3GPP TS 32.299. */
  lcsClientName?: LcsClientName | undefined;
  /** LCS-APN (1231, vendor 10415), UTF8String, 3GPP TS 32.299. */
  lcsApn?: string | undefined;
  /** LCS-Requestor-ID (1239, vendor 10415), Grouped, 3GPP TS 32.299. */
  lcsRequestorId?: LcsRequestorId | undefined;
}
/** What may be written for LCS-Client-Id. */
export interface LcsClientIdInput extends GroupInput<LcsClientId, {
  lcsClientType: keyof typeof LcsClientType;
}> {}

/** LCS-Client-Name (1235, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface LcsClientName extends Group<LcsClientNameInput> {
  /** LCS-Data-Coding-Scheme (1236, vendor 10415), UTF8String, 3GPP TS 32.299. */
  lcsDataCodingScheme?: string | undefined;
  /** LCS-Name-String (1238, vendor 10415), UTF8String, 3GPP TS 32.299. */
  lcsNameString?: string | undefined;
  /** LCS-Format-Indicator (1237, vendor 10415), Enumerated, 3GPP TS 32.299. */
  lcsFormatIndicator?: LcsFormatIndicator | (number & {}) | undefined;
}
/** What may be written for LCS-Client-Name. */
export interface LcsClientNameInput extends GroupInput<LcsClientName, {
  lcsFormatIndicator: keyof typeof LcsFormatIndicator;
}> {}

/** Values of LCS-Format-Indicator (1237, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const LcsFormatIndicator: {
  readonly LOGICAL_NAME: 0;
  readonly EMAIL_ADDRESS: 1;
  readonly MSISDN: 2;
  readonly URL: 3;
  readonly SIP_URL: 4;
} = {
  LOGICAL_NAME: 0,
  EMAIL_ADDRESS: 1,
  MSISDN: 2,
  URL: 3,
  SIP_URL: 4,
};
/** A value of LCS-Format-Indicator. */
export type LcsFormatIndicator = (typeof LcsFormatIndicator)[keyof typeof LcsFormatIndicator];

/** LCS-Requestor-ID (1239, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface LcsRequestorId extends Group<LcsRequestorIdInput> {
  /** LCS-Data-Coding-Scheme (1236, vendor 10415), UTF8String, 3GPP TS 32.299. */
  lcsDataCodingScheme?: string | undefined;
  /** LCS-Requestor-ID-String (1240, vendor 10415), UTF8String, 3GPP TS 32.299. */
  lcsRequestorIdString?: string | undefined;
}
/** What may be written for LCS-Requestor-ID. */
export interface LcsRequestorIdInput extends GroupInput<LcsRequestorId> {}

/** Values of LCS-Client-Type (1241, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const LcsClientType: {
  readonly EMERGENCY_SERVICES: 0;
  readonly VALUE_ADDED_SERVICES: 1;
  readonly PLMN_OPERATOR_SERVICES: 2;
  readonly LAWFUL_INTERCEPT_SERVICES: 3;
} = {
  EMERGENCY_SERVICES: 0,
  VALUE_ADDED_SERVICES: 1,
  PLMN_OPERATOR_SERVICES: 2,
  LAWFUL_INTERCEPT_SERVICES: 3,
};
/** A value of LCS-Client-Type. */
export type LcsClientType = (typeof LcsClientType)[keyof typeof LcsClientType];

/** Values of Location-Estimate-Type (1243, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const LocationEstimateType: {
  readonly CURRENT_LOCATION: 0;
  readonly CURRENT_LAST_KNOWN_LOCATION: 1;
  readonly INITIAL_LOCATION: 2;
  readonly ACTIVATE_DEFERRED_LOCATION: 3;
  readonly CANCEL_DEFERRED_LOCATION: 4;
  readonly NOTIFICATION_VERIFICATION_ONLY: 5;
} = {
  CURRENT_LOCATION: 0,
  CURRENT_LAST_KNOWN_LOCATION: 1,
  INITIAL_LOCATION: 2,
  ACTIVATE_DEFERRED_LOCATION: 3,
  CANCEL_DEFERRED_LOCATION: 4,
  NOTIFICATION_VERIFICATION_ONLY: 5,
};
/** A value of Location-Estimate-Type. */
export type LocationEstimateType = (typeof LocationEstimateType)[keyof typeof LocationEstimateType];

/** Location-Type (1244, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface LocationType extends Group<LocationTypeInput> {
  /** Location-Estimate-Type (1243, vendor 10415), Enumerated, 3GPP TS 32.299. */
  locationEstimateType?: LocationEstimateType | (number & {}) | undefined;
  /** Deferred-Location-Event-Type (1230, vendor 10415), UTF8String, 3GPP TS 32.299. */
  deferredLocationEventType?: string | undefined;
}
/** What may be written for Location-Type. */
export interface LocationTypeInput extends GroupInput<LocationType, {
  locationEstimateType: keyof typeof LocationEstimateType;
}> {}

/** Values of PDP-Context-Type (1247, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const PdpContextType: {
  readonly PRIMARY: 0;
  readonly SECONDARY: 1;
} = {
  PRIMARY: 0,
  SECONDARY: 1,
};
/** A value of PDP-Context-Type. */
export type PdpContextType = (typeof PdpContextType)[keyof typeof PdpContextType];

/** Values of MMBox-Storage-Requested (1248, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const MmboxStorageRequested: {
  readonly NO: 0;
  readonly YES: 1;
} = {
  NO: 0,
  YES: 1,
};
/** A value of MMBox-Storage-Requested. */
export type MmboxStorageRequested = (typeof MmboxStorageRequested)[keyof typeof MmboxStorageRequested];

/** Service-Specific-Info (1249, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ServiceSpecificInfo extends Group<ServiceSpecificInfoInput> {
  /** Service-Specific-Data (863, vendor 10415), UTF8String, 3GPP TS 32.299. */
  serviceSpecificData?: string | undefined;
  /** Service-Specific-Type (1257, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  serviceSpecificType?: number | undefined;
}
/** What may be written for Service-Specific-Info. */
export interface ServiceSpecificInfoInput extends GroupInput<ServiceSpecificInfo> {}

/** PoC-User-Role (1252, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface PocUserRole extends Group<PocUserRoleInput> {
  /** PoC-User-Role-IDs (1253, vendor 10415), UTF8String, 3GPP TS 32.299. */
  pocUserRoleIds?: string | undefined;
  /** PoC-User-Role-Info-Units (1254, vendor 10415), Enumerated, 3GPP TS 32.299. */
  pocUserRoleInfoUnits?: PocUserRoleInfoUnits | (number & {}) | undefined;
}
/** What may be written for PoC-User-Role. */
export interface PocUserRoleInput extends GroupInput<PocUserRole, {
  pocUserRoleInfoUnits: keyof typeof PocUserRoleInfoUnits;
}> {}

/** Values of PoC-User-Role-Info-Units (1254, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const PocUserRoleInfoUnits: {
  readonly MODERATOR: 1;
  readonly DISPATCHER: 2;
  readonly SESSION_OWNER: 3;
  readonly SESSION_PARTICIPANT: 4;
} = {
  MODERATOR: 1,
  DISPATCHER: 2,
  SESSION_OWNER: 3,
  SESSION_PARTICIPANT: 4,
};
/** A value of PoC-User-Role-Info-Units. */
export type PocUserRoleInfoUnits = (typeof PocUserRoleInfoUnits)[keyof typeof PocUserRoleInfoUnits];

/** Talk-Burst-Exchange (1255, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface TalkBurstExchange extends Group<TalkBurstExchangeInput> {
  /** PoC-Change-Time (1262, vendor 10415), Time, 3GPP TS 32.299. */
  pocChangeTime: Date;
  /** Number-Of-Talk-Bursts (1283, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  numberOfTalkBursts?: number | undefined;
  /** Talk-Burst-Volume (1287, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  talkBurstVolume?: number | undefined;
  /** Talk-Burst-Time (1286, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  talkBurstTime?: number | undefined;
  /** Number-Of-Received-Talk-Bursts (1282, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  numberOfReceivedTalkBursts?: number | undefined;
  /** Received-Talk-Burst-Volume (1285, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  receivedTalkBurstVolume?: number | undefined;
  /** Received-Talk-Burst-Time (1284, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  receivedTalkBurstTime?: number | undefined;
  /** Number-Of-Participants (885, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  numberOfParticipants?: number | undefined;
  /** PoC-Change-Condition (1261, vendor 10415), Enumerated, 3GPP TS 32.299. */
  pocChangeCondition?: PocChangeCondition | (number & {}) | undefined;
}
/** What may be written for Talk-Burst-Exchange. */
export interface TalkBurstExchangeInput extends GroupInput<TalkBurstExchange, {
  pocChangeCondition: keyof typeof PocChangeCondition;
}> {}

/** Service-Generic-Information (1256, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ServiceGenericInformation extends Group<ServiceGenericInformationInput> {
  /** Application-Server-Id (2101, vendor 10415), UTF8String, OMA DDS Charging Data. */
  applicationServerId?: string | undefined;
  /** Application-Service-Type (2102, vendor 10415), Enumerated, OMA DDS Charging Data. */
  applicationServiceType?: omaChargingTypes.ApplicationServiceType | (number & {}) | undefined;
  /** Application-Session-Id (2103, vendor 10415), Unsigned32, OMA DDS Charging Data. */
  applicationSessionId?: number | undefined;
  /** Delivery-Status (2104, vendor 10415), UTF8String, OMA DDS Charging Data. */
  deliveryStatus?: string | undefined;
}
/** What may be written for Service-Generic-Information. */
export interface ServiceGenericInformationInput extends GroupInput<ServiceGenericInformation, {
  applicationServiceType: keyof typeof omaChargingTypes.ApplicationServiceType;
}> {}

/** Values of Participant-Access-Priority (1259, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ParticipantAccessPriority: {
  readonly PREMPTIVE: 0;
  readonly PRE_EMPTIVE_PRIORITY: 1;
  readonly HIGH_PRIORITY: 2;
  readonly NORMAL_PRIORITY: 3;
  readonly LOW_PRIORITY: 4;
} = {
  PREMPTIVE: 0,
  PRE_EMPTIVE_PRIORITY: 1,
  HIGH_PRIORITY: 2,
  NORMAL_PRIORITY: 3,
  LOW_PRIORITY: 4,
};
/** A value of Participant-Access-Priority. */
export type ParticipantAccessPriority = (typeof ParticipantAccessPriority)[keyof typeof ParticipantAccessPriority];

/** Participant-Group (1260, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ParticipantGroup extends Group<ParticipantGroupInput> {
  /** Called-Party-Address (832, vendor 10415), UTF8String, 3GPP TS 32.299. */
  calledPartyAddress?: string | undefined;
  /** Participant-Access-Priority (1259, vendor 10415), Enumerated, 3GPP TS 32.299. */
  participantAccessPriority?: ParticipantAccessPriority | (number & {}) | undefined;
  /** User-Participating-Type (1279, vendor 10415), Enumerated, 3GPP TS 32.299. */
  userParticipatingType?: UserParticipatingType | (number & {}) | undefined;
}
/** What may be written for Participant-Group. */
export interface ParticipantGroupInput extends GroupInput<ParticipantGroup, {
  participantAccessPriority: keyof typeof ParticipantAccessPriority;
  userParticipatingType: keyof typeof UserParticipatingType;
}> {}

/** Values of PoC-Change-Condition (1261, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const PocChangeCondition: {
  readonly SERVICE_CHANGE: 0;
  /** @deprecated by SERVICE_CHANGE */
  readonly SERVICECHANGE: 0;
  readonly VOLUME_LIMIT: 1;
  /** @deprecated by VOLUME_LIMIT */
  readonly VOLUMELIMIT: 1;
  readonly TIME_LIMIT: 2;
  /** @deprecated by TIME_LIMIT */
  readonly TIMELIMIT: 2;
  readonly NUMBEROF_TALK_BURST_LIMIT: 3;
  /** @deprecated by NUMBEROF_TALK_BURST_LIMIT */
  readonly NUMBEROFTALKBURSTLIMIT: 3;
  readonly NUMBEROF_ACTIVE_PARTICIPANTS: 4;
  /** @deprecated by NUMBEROF_ACTIVE_PARTICIPANTS */
  readonly NUMBEROFACTIVEPARTICIPANTS: 4;
  readonly TARIFF_TIME: 5;
  /** @deprecated by TARIFF_TIME */
  readonly TARIFFTIME: 5;
} = {
  SERVICE_CHANGE: 0,
  SERVICECHANGE: 0,
  VOLUME_LIMIT: 1,
  VOLUMELIMIT: 1,
  TIME_LIMIT: 2,
  TIMELIMIT: 2,
  NUMBEROF_TALK_BURST_LIMIT: 3,
  NUMBEROFTALKBURSTLIMIT: 3,
  NUMBEROF_ACTIVE_PARTICIPANTS: 4,
  NUMBEROFACTIVEPARTICIPANTS: 4,
  TARIFF_TIME: 5,
  TARIFFTIME: 5,
};
/** A value of PoC-Change-Condition. */
export type PocChangeCondition = (typeof PocChangeCondition)[keyof typeof PocChangeCondition];

/** Trigger (1264, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface Trigger extends Group<TriggerInput> {
  /** Trigger-Type (870, vendor 10415), Enumerated, 3GPP TS 32.299. */
  triggerType?: (TriggerType | (number & {}))[] | undefined;
}
/** What may be written for Trigger. */
export interface TriggerInput extends GroupInput<Trigger, {
  triggerType: readonly (TriggerType | (number & {}) | keyof typeof TriggerType)[];
}> {}

/** Envelope (1266, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface Envelope extends Group<EnvelopeInput> {
  /** Envelope-Start-Time (1269, vendor 10415), Time, 3GPP TS 32.299. */
  envelopeStartTime: Date;
  /** Envelope-End-Time (1267, vendor 10415), Time, 3GPP TS 32.299. */
  envelopeEndTime?: Date | undefined;
  /** CC-Total-Octets (421), Unsigned64, RFC 8506. */
  ccTotalOctets?: bigint | undefined;
  /** CC-Input-Octets (412), Unsigned64, RFC 8506. */
  ccInputOctets?: bigint | undefined;
  /** CC-Output-Octets (414), Unsigned64, RFC 8506. */
  ccOutputOctets?: bigint | undefined;
  /** CC-Service-Specific-Units (417), Unsigned64, RFC 8506. */
  ccServiceSpecificUnits?: bigint | undefined;
}
/** What may be written for Envelope. */
export interface EnvelopeInput extends GroupInput<Envelope> {}

/** Values of Envelope-Reporting (1268, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const EnvelopeReporting: {
  readonly DO_NOT_REPORT_ENVELOPES: 0;
  readonly REPORT_ENVELOPES: 1;
  readonly REPORT_ENVELOPES_WITH_VOLUME: 2;
  readonly REPORT_ENVELOPES_WITH_EVENTS: 3;
  readonly REPORT_ENVELOPES_WITH_VOLUME_AND_EVENTS: 4;
} = {
  DO_NOT_REPORT_ENVELOPES: 0,
  REPORT_ENVELOPES: 1,
  REPORT_ENVELOPES_WITH_VOLUME: 2,
  REPORT_ENVELOPES_WITH_EVENTS: 3,
  REPORT_ENVELOPES_WITH_VOLUME_AND_EVENTS: 4,
};
/** A value of Envelope-Reporting. */
export type EnvelopeReporting = (typeof EnvelopeReporting)[keyof typeof EnvelopeReporting];

/** Time-Quota-Mechanism (1270, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface TimeQuotaMechanism extends Group<TimeQuotaMechanismInput> {
  /** Time-Quota-Type (1271, vendor 10415), Enumerated, 3GPP TS 32.299. */
  timeQuotaType: TimeQuotaType | (number & {});
  /** Base-Time-Interval (1265, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  baseTimeInterval: number;
}
/** What may be written for Time-Quota-Mechanism. */
export interface TimeQuotaMechanismInput extends GroupInput<TimeQuotaMechanism, {
  timeQuotaType: keyof typeof TimeQuotaType;
}> {}

/** Values of Time-Quota-Type (1271, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const TimeQuotaType: {
  readonly DISCRETE_TIME_PERIOD: 0;
  readonly CONTINUOUS_TIME_PERIOD: 1;
} = {
  DISCRETE_TIME_PERIOD: 0,
  CONTINUOUS_TIME_PERIOD: 1,
};
/** A value of Time-Quota-Type. */
export type TimeQuotaType = (typeof TimeQuotaType)[keyof typeof TimeQuotaType];

/** Early-Media-Description (1272, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface EarlyMediaDescription extends Group<EarlyMediaDescriptionInput> {
  /** SDP-TimeStamps (1273, vendor 10415), Grouped, 3GPP TS 32.299. */
  sdpTimestamps?: SdpTimestamps | undefined;
  /** SDP-Media-Component (843, vendor 10415), Grouped, 3GPP TS 32.299. */
  sdpMediaComponent?: SdpMediaComponent[] | undefined;
  /** SDP-Session-Description (842, vendor 10415), UTF8String, 3GPP TS 32.299. */
  sdpSessionDescription?: string[] | undefined;
}
/** What may be written for Early-Media-Description. */
export interface EarlyMediaDescriptionInput extends GroupInput<EarlyMediaDescription> {}

/** SDP-TimeStamps (1273, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface SdpTimestamps extends Group<SdpTimestampsInput> {
  /** SDP-Offer-Timestamp (1274, vendor 10415), Time, 3GPP TS 32.299. */
  sdpOfferTimestamp?: Date | undefined;
  /** SDP-Answer-Timestamp (1275, vendor 10415), Time, 3GPP TS 32.299. */
  sdpAnswerTimestamp?: Date | undefined;
}
/** What may be written for SDP-TimeStamps. */
export interface SdpTimestampsInput extends GroupInput<SdpTimestamps> {}

/** AF-Correlation-Information (1276, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface AfCorrelationInformation extends Group<AfCorrelationInformationInput> {
  /** AF-Charging-Identifier (505, vendor 10415), OctetString, 3GPP TS 29.214. */
  afChargingIdentifier: Buffer;
  /** Flows (510, vendor 10415), Grouped, 3GPP TS 29.214. */
  flows?: ts29214Types.Flows[] | undefined;
}
/** What may be written for AF-Correlation-Information. */
export interface AfCorrelationInformationInput extends GroupInput<AfCorrelationInformation> {}

/** Values of PoC-Session-Initiation-type (1277, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const PocSessionInitiationType: {
  readonly PRE_ESTABLISHED: 0;
  readonly ON_DEMAND: 1;
} = {
  PRE_ESTABLISHED: 0,
  ON_DEMAND: 1,
};
/** A value of PoC-Session-Initiation-type. */
export type PocSessionInitiationType = (typeof PocSessionInitiationType)[keyof typeof PocSessionInitiationType];

/** Values of User-Participating-Type (1279, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const UserParticipatingType: {
  readonly NORMAL: 0;
  readonly NW_POC_BOX: 1;
  readonly UE_POC_BOX: 2;
} = {
  NORMAL: 0,
  NW_POC_BOX: 1,
  UE_POC_BOX: 2,
};
/** A value of User-Participating-Type. */
export type UserParticipatingType = (typeof UserParticipatingType)[keyof typeof UserParticipatingType];

/** Values of PC5-Radio-Technology (1300, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const Pc5RadioTechnology: {
  readonly EUTRA: 0;
  readonly WLAN: 1;
  readonly BOTH: 2;
} = {
  EUTRA: 0,
  WLAN: 1,
  BOTH: 2,
};
/** A value of PC5-Radio-Technology. */
export type Pc5RadioTechnology = (typeof Pc5RadioTechnology)[keyof typeof Pc5RadioTechnology];

/** RAN-Secondary-RAT-Usage-Report (1302, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface RanSecondaryRatUsageReport extends Group<RanSecondaryRatUsageReportInput> {
  /** Secondary-RAT-Type (1304, vendor 10415), OctetString, 3GPP TS 32.299. */
  secondaryRatType?: Buffer | undefined;
  /** RAN-Start-Time (1303, vendor 10415), Time, 3GPP TS 32.299. */
  ranStartTime?: Date | undefined;
  /** RAN-End-Time (1301, vendor 10415), Time, 3GPP TS 32.299. */
  ranEndTime?: Date | undefined;
  /** Accounting-Input-Octets (363), Unsigned64, RFC 7155. */
  accountingInputOctets?: bigint | undefined;
  /** Accounting-Output-Octets (364), Unsigned64, RFC 7155. */
  accountingOutputOctets?: bigint | undefined;
  /** 3GPP-Charging-Id (2, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppChargingId?: Buffer | undefined;
}
/** What may be written for RAN-Secondary-RAT-Usage-Report. */
export interface RanSecondaryRatUsageReportInput extends GroupInput<RanSecondaryRatUsageReport> {}

/** WLAN-Operator-Id (1306, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface WlanOperatorId extends Group<WlanOperatorIdInput> {
  /** WLAN-PLMN-Id (1308, vendor 10415), UTF8String, 3GPP TS 32.299. */
  wlanPlmnId?: string | undefined;
  /** WLAN-Operator-Name (1307, vendor 10415), UTF8String, 3GPP TS 32.299. */
  wlanOperatorName?: string | undefined;
}
/** What may be written for WLAN-Operator-Id. */
export interface WlanOperatorIdInput extends GroupInput<WlanOperatorId> {}

/** Values of API-Direction (1310, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ApiDirection: {
  readonly INVOCATION: 0;
  readonly NOTIFICATION: 1;
} = {
  INVOCATION: 0,
  NOTIFICATION: 1,
};
/** A value of API-Direction. */
export type ApiDirection = (typeof ApiDirection)[keyof typeof ApiDirection];

/** Values of API-Network-Service-Node (1315, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ApiNetworkServiceNode: {
  readonly MME: 0;
  readonly SGSN: 1;
  readonly HSS: 2;
  readonly PCRF: 3;
  readonly PFDF: 4;
  readonly BMSC: 5;
  readonly CSCF: 6;
  readonly RCAF: 7;
} = {
  MME: 0,
  SGSN: 1,
  HSS: 2,
  PCRF: 3,
  PFDF: 4,
  BMSC: 5,
  CSCF: 6,
  RCAF: 7,
};
/** A value of API-Network-Service-Node. */
export type ApiNetworkServiceNode = (typeof ApiNetworkServiceNode)[keyof typeof ApiNetworkServiceNode];

/** Exposure-Function-API-Information (1316, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ExposureFunctionApiInformation extends Group<ExposureFunctionApiInformationInput> {
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** API-Content (1309, vendor 10415), UTF8String, 3GPP TS 32.299. */
  apiContent?: string | undefined;
  /** API-Direction (1310, vendor 10415), Enumerated, 3GPP TS 32.299. */
  apiDirection?: ApiDirection | (number & {}) | undefined;
  /** API-Identifier (1311, vendor 10415), OctetString, 3GPP TS 32.299. */
  apiIdentifier?: Buffer | undefined;
  /** API-Invocation-Timestamp (1312, vendor 10415), Time, 3GPP TS 32.299. */
  apiInvocationTimestamp?: Date | undefined;
  /** API-Network-Service-Node (1315, vendor 10415), Enumerated, 3GPP TS 32.299. */
  apiNetworkServiceNode?: ApiNetworkServiceNode | (number & {}) | undefined;
  /** API-Result-Code (1313, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  apiResultCode?: number | undefined;
  /** API-Size (1314, vendor 10415), Unsigned64, 3GPP TS 32.299. */
  apiSize?: bigint | undefined;
  /** SCEF-Address (1317, vendor 10415), Address, 3GPP TS 32.299. */
  scefAddress?: Address | undefined;
  /** SCS-AS-Address (3940, vendor 10415), Grouped, 3GPP TS 32.299. */
  scsAsAddress?: ScsAsAddress | undefined;
  /** TLTRI (1318, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  tltri?: number | undefined;
}
/** What may be written for Exposure-Function-API-Information. */
export interface ExposureFunctionApiInformationInput extends GroupInput<ExposureFunctionApiInformation, {
  apiDirection: keyof typeof ApiDirection;
  apiNetworkServiceNode: keyof typeof ApiNetworkServiceNode;
}> {}

/** 3GPP-OC-Specific-Reduction (1320, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface TgppOcSpecificReduction extends Group<TgppOcSpecificReductionInput> {
  /** 3GPP-OC-Rating-Group (1321, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  tgppOcRatingGroup?: number[] | undefined;
  /** 3GPP-OC-Request-Type (1322, vendor 10415), Enumerated, 3GPP TS 32.299. */
  tgppOcRequestType?: (TgppOcRequestType | (number & {}))[] | undefined;
  /** OC-Reduction-Percentage (627), Unsigned32, RFC 7683. */
  ocReductionPercentage?: number | undefined;
}
/** What may be written for 3GPP-OC-Specific-Reduction. */
export interface TgppOcSpecificReductionInput extends GroupInput<TgppOcSpecificReduction, {
  tgppOcRequestType: readonly (TgppOcRequestType | (number & {}) | keyof typeof TgppOcRequestType)[];
}> {}

/** Values of 3GPP-OC-Request-Type (1322, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const TgppOcRequestType: {
  readonly INITIAL_REQUEST: 1;
  readonly UPDATE_REQUEST: 2;
  readonly TERMINATION_REQUEST: 3;
  readonly EVENT_REQUEST: 4;
} = {
  INITIAL_REQUEST: 1,
  UPDATE_REQUEST: 2,
  TERMINATION_REQUEST: 3,
  EVENT_REQUEST: 4,
};
/** A value of 3GPP-OC-Request-Type. */
export type TgppOcRequestType = (typeof TgppOcRequestType)[keyof typeof TgppOcRequestType];

/** PSCell-Info (1324, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface PscellInfo extends Group<PscellInfoInput> {
  /** Nr-Cgi (1325, vendor 10415), UTF8String, 3GPP TS 32.299. */
  nrCgi?: string | undefined;
}
/** What may be written for PSCell-Info. */
export interface PscellInfoInput extends GroupInput<PscellInfo> {}

/** SMS-Information (2000, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface SmsInformation extends Group<SmsInformationInput> {
  /** SMS-Node (2016, vendor 10415), Enumerated, 3GPP TS 32.299. */
  smsNode?: SmsNode | (number & {}) | undefined;
  /** Client-Address (2018, vendor 10415), Address, 3GPP TS 32.299. */
  clientAddress?: Address | undefined;
  /** Originator-SCCP-Address (2008, vendor 10415), Address, 3GPP TS 32.299. */
  originatorSccpAddress?: Address | undefined;
  /** SMSC-Address (2017, vendor 10415), Address, 3GPP TS 32.299. */
  smscAddress?: Address | undefined;
  /** Data-Coding-Scheme (2001, vendor 10415), Integer32, 3GPP TS 32.299. */
  dataCodingScheme?: number | undefined;
  /** SM-Discharge-Time (2012, vendor 10415), Time, 3GPP TS 32.299. */
  smDischargeTime?: Date | undefined;
  /** SM-Message-Type (2007, vendor 10415), Enumerated, 3GPP TS 32.299. */
  smMessageType?: SmMessageType | (number & {}) | undefined;
  /** Originator-Interface (2009, vendor 10415), Grouped, 3GPP TS 32.299. */
  originatorInterface?: OriginatorInterface | undefined;
  /** SM-Protocol-ID (2013, vendor 10415), OctetString, 3GPP TS 32.299. */
  smProtocolId?: Buffer | undefined;
  /** Reply-Path-Requested (2011, vendor 10415), Enumerated, 3GPP TS 32.299. */
  replyPathRequested?: ReplyPathRequested | (number & {}) | undefined;
  /** SM-Status (2014, vendor 10415), OctetString, 3GPP TS 32.299. */
  smStatus?: Buffer | undefined;
  /** SM-User-Data-Header (2015, vendor 10415), OctetString, 3GPP TS 32.299. */
  smUserDataHeader?: Buffer | undefined;
  /** Number-Of-Messages-Sent (2019, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  numberOfMessagesSent?: number | undefined;
  /** SM-Sequence-Number (3408, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  smSequenceNumber?: number | undefined;
  /** Recipient-Info (2026, vendor 10415), Grouped, 3GPP TS 32.299. */
  recipientInfo?: RecipientInfo[] | undefined;
  /** Originator-Received-Address (2027, vendor 10415), Grouped, 3GPP TS 32.299. */
  originatorReceivedAddress?: OriginatorReceivedAddress | undefined;
  /** SM-Service-Type (2029, vendor 10415), Enumerated, 3GPP TS 32.299. */
  smServiceType?: SmServiceType | (number & {}) | undefined;
  /** SMS-Result (3409, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  smsResult?: number | undefined;
  /** SM-Device-Trigger-Indicator (3407, vendor 10415), Enumerated, 3GPP TS 32.299. */
  smDeviceTriggerIndicator?: SmDeviceTriggerIndicator | (number & {}) | undefined;
  /** SM-Device-Trigger-Information (3405, vendor 10415), Grouped, 3GPP TS 32.299. */
  smDeviceTriggerInformation?: SmDeviceTriggerInformation | undefined;
  /** MTC-IWF-Address (3406, vendor 10415), Address, 3GPP TS 32.299. */
  mtcIwfAddress?: Address | undefined;
  /** Application-Port-Identifier (3010, vendor 10415), Unsigned32, 3GPP TS 29.368. */
  applicationPortIdentifier?: number | undefined;
  /** External-Identifier (3111, vendor 10415), UTF8String, 3GPP TS 29.336. */
  externalIdentifier?: string | undefined;
}
/** What may be written for SMS-Information. */
export interface SmsInformationInput extends GroupInput<SmsInformation, {
  smsNode: keyof typeof SmsNode;
  smMessageType: keyof typeof SmMessageType;
  replyPathRequested: keyof typeof ReplyPathRequested;
  smServiceType: keyof typeof SmServiceType;
  smDeviceTriggerIndicator: keyof typeof SmDeviceTriggerIndicator;
}> {}

/** Destination-Interface (2002, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface DestinationInterface extends Group<DestinationInterfaceInput> {
  /** Interface-Id (2003, vendor 10415), UTF8String, 3GPP TS 32.299. */
  interfaceId?: string | undefined;
  /** Interface-Text (2005, vendor 10415), UTF8String, 3GPP TS 32.299. */
  interfaceText?: string | undefined;
  /** Interface-Port (2004, vendor 10415), UTF8String, 3GPP TS 32.299. */
  interfacePort?: string | undefined;
  /** Interface-Type (2006, vendor 10415), Enumerated, 3GPP TS 32.299. */
  interfaceType?: InterfaceType | (number & {}) | undefined;
}
/** What may be written for Destination-Interface. */
export interface DestinationInterfaceInput extends GroupInput<DestinationInterface, {
  interfaceType: keyof typeof InterfaceType;
}> {}

/** Values of Interface-Type (2006, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const InterfaceType: {
  readonly UNKNOWN: 0;
  readonly MOBILE_ORIGINATING: 1;
  readonly MOBILE_TERMINATING: 2;
  readonly APPLICATION_ORIGINATING: 3;
  readonly APPLICATION_TERMINATION: 4;
} = {
  UNKNOWN: 0,
  MOBILE_ORIGINATING: 1,
  MOBILE_TERMINATING: 2,
  APPLICATION_ORIGINATING: 3,
  APPLICATION_TERMINATION: 4,
};
/** A value of Interface-Type. */
export type InterfaceType = (typeof InterfaceType)[keyof typeof InterfaceType];

/** Values of SM-Message-Type (2007, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const SmMessageType: {
  readonly SUBMISSION: 0;
  readonly DELIVERY_REPORT: 1;
  readonly SM_SERVICE_REQUEST: 2;
  readonly T4_DEVICE_TRIGGER: 3;
  readonly SM_DEVICE_TRIGGER: 4;
  readonly MO_SMS_T4_SUBMISSION: 5;
} = {
  SUBMISSION: 0,
  DELIVERY_REPORT: 1,
  SM_SERVICE_REQUEST: 2,
  T4_DEVICE_TRIGGER: 3,
  SM_DEVICE_TRIGGER: 4,
  MO_SMS_T4_SUBMISSION: 5,
};
/** A value of SM-Message-Type. */
export type SmMessageType = (typeof SmMessageType)[keyof typeof SmMessageType];

/** Originator-Interface (2009, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface OriginatorInterface extends Group<OriginatorInterfaceInput> {
  /** Interface-Id (2003, vendor 10415), UTF8String, 3GPP TS 32.299. */
  interfaceId?: string | undefined;
  /** Interface-Text (2005, vendor 10415), UTF8String, 3GPP TS 32.299. */
  interfaceText?: string | undefined;
  /** Interface-Port (2004, vendor 10415), UTF8String, 3GPP TS 32.299. */
  interfacePort?: string | undefined;
  /** Interface-Type (2006, vendor 10415), Enumerated, 3GPP TS 32.299. */
  interfaceType?: InterfaceType | (number & {}) | undefined;
}
/** What may be written for Originator-Interface. */
export interface OriginatorInterfaceInput extends GroupInput<OriginatorInterface, {
  interfaceType: keyof typeof InterfaceType;
}> {}

/** Values of Reply-Path-Requested (2011, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ReplyPathRequested: {
  readonly NO_REPLY_PATH_SET: 0;
  readonly REPLY_PATH_SET: 1;
} = {
  NO_REPLY_PATH_SET: 0,
  REPLY_PATH_SET: 1,
};
/** A value of Reply-Path-Requested. */
export type ReplyPathRequested = (typeof ReplyPathRequested)[keyof typeof ReplyPathRequested];

/** Values of SMS-Node (2016, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const SmsNode: {
  readonly SMS_ROUTER: 0;
  readonly IP_SM_GW: 1;
  readonly SMS_ROUTER_AND_IP_SM_GW: 2;
  readonly SMS_SC: 3;
} = {
  SMS_ROUTER: 0,
  IP_SM_GW: 1,
  SMS_ROUTER_AND_IP_SM_GW: 2,
  SMS_SC: 3,
};
/** A value of SMS-Node. */
export type SmsNode = (typeof SmsNode)[keyof typeof SmsNode];

/** Values of Low-Balance-Indication (2020, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const LowBalanceIndication: {
  readonly NOT_APPLICABLE: 0;
  readonly YES: 1;
} = {
  NOT_APPLICABLE: 0,
  YES: 1,
};
/** A value of Low-Balance-Indication. */
export type LowBalanceIndication = (typeof LowBalanceIndication)[keyof typeof LowBalanceIndication];

/** Remaining-Balance (2021, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface RemainingBalance extends Group<RemainingBalanceInput> {
  /** Unit-Value (445), Grouped, RFC 8506. */
  unitValue: rfc8506Types.UnitValue;
  /** Currency-Code (425), Unsigned32, RFC 8506. */
  currencyCode: number;
}
/** What may be written for Remaining-Balance. */
export interface RemainingBalanceInput extends GroupInput<RemainingBalance> {}

/** Values of PoC-Event-Type (2025, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const PocEventType: {
  readonly NORMAL: 0;
  readonly INSTANT_PERSONAL_AALERT_EVENT: 1;
  readonly POC_GROUP_ADVERTISEMENT_EVENT: 2;
  readonly EARLY_SSESSION_SETTING_UP_EVENT: 3;
  readonly POC_TALK_BURST: 4;
} = {
  NORMAL: 0,
  INSTANT_PERSONAL_AALERT_EVENT: 1,
  POC_GROUP_ADVERTISEMENT_EVENT: 2,
  EARLY_SSESSION_SETTING_UP_EVENT: 3,
  POC_TALK_BURST: 4,
};
/** A value of PoC-Event-Type. */
export type PocEventType = (typeof PocEventType)[keyof typeof PocEventType];

/** Recipient-Info (2026, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface RecipientInfo extends Group<RecipientInfoInput> {
  /** Destination-Interface (2002, vendor 10415), Grouped, 3GPP TS 32.299. */
  destinationInterface?: DestinationInterface | undefined;
  /** Recipient-Address (1201, vendor 10415), Grouped, 3GPP TS 32.299. */
  recipientAddress?: RecipientAddress[] | undefined;
  /** Recipient-Received-Address (2028, vendor 10415), Grouped, 3GPP TS 32.299. */
  recipientReceivedAddress?: RecipientReceivedAddress[] | undefined;
  /** Recipient-SCCP-Address (2010, vendor 10415), Address, 3GPP TS 32.299. */
  recipientSccpAddress?: Address | undefined;
  /** SM-Protocol-ID (2013, vendor 10415), OctetString, 3GPP TS 32.299. */
  smProtocolId?: Buffer | undefined;
}
/** What may be written for Recipient-Info. */
export interface RecipientInfoInput extends GroupInput<RecipientInfo> {}

/** Originator-Received-Address (2027, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface OriginatorReceivedAddress extends Group<OriginatorReceivedAddressInput> {
  /** Address-Type (899, vendor 10415), Enumerated, 3GPP TS 32.299. */
  addressType?: AddressType | (number & {}) | undefined;
  /** Address-Data (897, vendor 10415), UTF8String, 3GPP TS 32.299. */
  addressData?: string | undefined;
  /** Address-Domain (898, vendor 10415), Grouped, 3GPP TS 32.299. */
  addressDomain?: AddressDomain | undefined;
}
/** What may be written for Originator-Received-Address. */
export interface OriginatorReceivedAddressInput extends GroupInput<OriginatorReceivedAddress, {
  addressType: keyof typeof AddressType;
}> {}

/** Recipient-Received-Address (2028, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface RecipientReceivedAddress extends Group<RecipientReceivedAddressInput> {
  /** Address-Type (899, vendor 10415), Enumerated, 3GPP TS 32.299. */
  addressType?: AddressType | (number & {}) | undefined;
  /** Address-Data (897, vendor 10415), UTF8String, 3GPP TS 32.299. */
  addressData?: string | undefined;
  /** Address-Domain (898, vendor 10415), Grouped, 3GPP TS 32.299. */
  addressDomain?: AddressDomain | undefined;
}
/** What may be written for Recipient-Received-Address. */
export interface RecipientReceivedAddressInput extends GroupInput<RecipientReceivedAddress, {
  addressType: keyof typeof AddressType;
}> {}

/** Values of SM-Service-Type (2029, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const SmServiceType: {
  readonly VAS4SMS_SHORT_MESSAGE_CONTENT_PROCESSING: 0;
  readonly VAS4SMS_SHORT_MESSAGE_FORWARDING: 1;
  readonly VAS4SMS_SHORT_MESSAGE_FORWARDING_MULTIPLE_SUBSCRIPTIONS: 2;
  readonly VAS4SMS_SHORT_MESSAGE_FILTERING: 3;
  readonly VAS4SMS_SHORT_MESSAGE_RECEIPT: 4;
  readonly VAS4SMS_SHORT_MESSAGE_NETWORK_STORAGE: 5;
  readonly VAS4SMS_SHORT_MESSAGE_TO_MULTIPLE_DESTINATIONS: 6;
  readonly VAS4SMS_SHORT_MESSAGE_VIRTUAL_PRIVATE_NETWORK_VPN: 7;
  readonly VAS4SMS_SHORT_MESSAGE_AUTO_REPLY: 8;
  readonly VAS4SMS_SHORT_MESSAGE_PERSONAL_SIGNATURE: 9;
  readonly VAS4SMS_SHORT_MESSAGE_DEFERRED_DELIVERY: 10;
} = {
  VAS4SMS_SHORT_MESSAGE_CONTENT_PROCESSING: 0,
  VAS4SMS_SHORT_MESSAGE_FORWARDING: 1,
  VAS4SMS_SHORT_MESSAGE_FORWARDING_MULTIPLE_SUBSCRIPTIONS: 2,
  VAS4SMS_SHORT_MESSAGE_FILTERING: 3,
  VAS4SMS_SHORT_MESSAGE_RECEIPT: 4,
  VAS4SMS_SHORT_MESSAGE_NETWORK_STORAGE: 5,
  VAS4SMS_SHORT_MESSAGE_TO_MULTIPLE_DESTINATIONS: 6,
  VAS4SMS_SHORT_MESSAGE_VIRTUAL_PRIVATE_NETWORK_VPN: 7,
  VAS4SMS_SHORT_MESSAGE_AUTO_REPLY: 8,
  VAS4SMS_SHORT_MESSAGE_PERSONAL_SIGNATURE: 9,
  VAS4SMS_SHORT_MESSAGE_DEFERRED_DELIVERY: 10,
};
/** A value of SM-Service-Type. */
export type SmServiceType = (typeof SmServiceType)[keyof typeof SmServiceType];

/** MMTel-Information (2030, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface MmtelInformation extends Group<MmtelInformationInput> {
  /** Supplementary-Service (2048, vendor 10415), Grouped, 3GPP TS 32.299. */
  supplementaryService?: SupplementaryService[] | undefined;
}
/** What may be written for MMTel-Information. */
export interface MmtelInformationInput extends GroupInput<MmtelInformation> {}

/** Values of MMTel-SService-Type (2031, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const MmtelSserviceType: {
  readonly ORIGINATING_IDENTIFICATION_PRESENTATION_OIP: 0;
  readonly ORIGINATING_IDENTIFICATION_RESTRICTION_OIR: 1;
  readonly TERMINATING_IDENTIFICATION_PRESENTATION_TIP: 2;
  readonly TERMINATING_IDENTIFICATION_RESTRICTION_TIR: 3;
  readonly COMMUNICATION_HOLD_HOLD: 4;
  readonly COMMUNICATIONS_BARRING_CB: 5;
  readonly COMMUNICATION_DIVERSION_CDIV: 6;
  readonly COMMUNICATION_DIVERSION_NOTIFICATION_CDIVN: 7;
  readonly COMMUNICATION_WAITING_CW: 8;
  readonly MESSAGE_WAITING_INDICATION_MWI: 9;
  readonly CONFERENCE_CONF: 10;
  readonly FLEXIBLE_ALERTING_FA: 11;
  readonly COMPLETION_OF_COMMUNICATION_TO_BUSY_SUBSCRIBER_CCBS: 12;
  readonly COMPLETION_OF_COMMUNICATIONS_ON_NO_REPLY_CCNR: 13;
  readonly MALICIOUS_COMMUNICATION_IDENTIFICATION_MCID: 14;
  readonly CUSTOMIZED_ALERTING_TONE_CAT: 15;
  readonly CLOSED_USER_GROUP_CUG: 16;
  readonly PERSONAL_NETWORK_MANAGEMENT_PNM: 17;
  readonly CUSTOMIZED_RINGING_SIGNAL_CRS: 18;
  readonly ADVICE_OF_CHARGE_AOC: 19;
  readonly ECT: 20;
} = {
  ORIGINATING_IDENTIFICATION_PRESENTATION_OIP: 0,
  ORIGINATING_IDENTIFICATION_RESTRICTION_OIR: 1,
  TERMINATING_IDENTIFICATION_PRESENTATION_TIP: 2,
  TERMINATING_IDENTIFICATION_RESTRICTION_TIR: 3,
  COMMUNICATION_HOLD_HOLD: 4,
  COMMUNICATIONS_BARRING_CB: 5,
  COMMUNICATION_DIVERSION_CDIV: 6,
  COMMUNICATION_DIVERSION_NOTIFICATION_CDIVN: 7,
  COMMUNICATION_WAITING_CW: 8,
  MESSAGE_WAITING_INDICATION_MWI: 9,
  CONFERENCE_CONF: 10,
  FLEXIBLE_ALERTING_FA: 11,
  COMPLETION_OF_COMMUNICATION_TO_BUSY_SUBSCRIBER_CCBS: 12,
  COMPLETION_OF_COMMUNICATIONS_ON_NO_REPLY_CCNR: 13,
  MALICIOUS_COMMUNICATION_IDENTIFICATION_MCID: 14,
  CUSTOMIZED_ALERTING_TONE_CAT: 15,
  CLOSED_USER_GROUP_CUG: 16,
  PERSONAL_NETWORK_MANAGEMENT_PNM: 17,
  CUSTOMIZED_RINGING_SIGNAL_CRS: 18,
  ADVICE_OF_CHARGE_AOC: 19,
  ECT: 20,
};
/** A value of MMTel-SService-Type. */
export type MmtelSserviceType = (typeof MmtelSserviceType)[keyof typeof MmtelSserviceType];

/** Values of Service-Mode (2032, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const ServiceMode: {
  readonly CFU: 0;
  readonly CFB: 1;
  readonly CRNR: 2;
  readonly CFNL: 3;
  readonly CD: 4;
  readonly CFNRC: 5;
  readonly ICB: 6;
  readonly OCB: 7;
  readonly ACR: 8;
  readonly BT: 9;
  readonly CT: 10;
  readonly THREEPTY: 11;
  readonly AOC_S: 12;
  readonly AOC_D: 13;
  readonly AOC_E: 14;
} = {
  CFU: 0,
  CFB: 1,
  CRNR: 2,
  CFNL: 3,
  CD: 4,
  CFNRC: 5,
  ICB: 6,
  OCB: 7,
  ACR: 8,
  BT: 9,
  CT: 10,
  THREEPTY: 11,
  AOC_S: 12,
  AOC_D: 13,
  AOC_E: 14,
};
/** A value of Service-Mode. */
export type ServiceMode = (typeof ServiceMode)[keyof typeof ServiceMode];

/** Values of Subscriber-Role (2033, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const SubscriberRole: {
  readonly ORIGINATING: 0;
  readonly TERMINATING: 1;
} = {
  ORIGINATING: 0,
  TERMINATING: 1,
};
/** A value of Subscriber-Role. */
export type SubscriberRole = (typeof SubscriberRole)[keyof typeof SubscriberRole];

/** Values of SDP-Type (2036, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const SdpType: {
  readonly SDP_OFFER: 0;
  readonly SDP_ANSWER: 1;
} = {
  SDP_OFFER: 0,
  SDP_ANSWER: 1,
};
/** A value of SDP-Type. */
export type SdpType = (typeof SdpType)[keyof typeof SdpType];

/** Values of Change-Condition (2037, vendor 10415), Integer32, 3GPP TS 32.299. */
export const ChangeCondition: {
  readonly NORMAL_RELEASE: 0;
  readonly ABNORMAL_RELEASE: 1;
  readonly QOS_CHANGE: 2;
  readonly VOLUME_LIMIT: 3;
  readonly TIME_LIMIT: 4;
  readonly SERVING_NODE_CHANGE: 5;
  readonly SERVING_NODE_PLMN_CHANGE: 6;
  readonly USER_LOCATION_CHANGE: 7;
  readonly RAT_CHANGE: 8;
  readonly UE_TIME_ZONE_CHANGE: 9;
  readonly TARIFF_TIME_CHANGE: 10;
  readonly SERVICE_IDLED_OUT: 11;
  readonly SERVICE_SPECIFIC_TIME_LIMIT: 12;
  readonly MAX_NUMBER_OF_CHANGES_IN_CHANGING_CONDITIONS: 13;
  readonly CGI_SAI_CHANGE: 14;
  readonly RAI_CHANGE: 15;
  readonly ECGI_CHANGE: 16;
  readonly TAI_CHANGE: 17;
  readonly SERVICE_DATA_VOLUME_LIMIT: 18;
  readonly SERVICE_DATA_TIME_LIMIT: 19;
  readonly MANAGEMENT_INTERVANTION: 20;
  readonly SERVICE_STOP: 21;
  readonly USER_CSG_INFORMATION_CHANGE: 22;
  readonly S_GW_CHANGE: 23;
  readonly CHANGE_OF_UE_PRESENCE_IN_PRESENCE_REPORTING_AREA: 24;
  readonly PROXIMITY_ALERTED: 25;
  readonly TIME_EXPIRED_WITH_NO_RENEWAL: 26;
  readonly REQUESTOR_CANCELLATION: 27;
  readonly MAXIMUM_NUMBER_OF_REPORTS: 28;
  readonly PLMN_CHANGE: 29;
  readonly COVERAGE_STATUS_CHANGE: 30;
  readonly REMOVAL_OF_ACCESS: 31;
  readonly UNAVAILABILITY_OF_ACCESS: 32;
  readonly ACCESS_CHANGE_OF_SERVICE_DATA_FLOW: 33;
  readonly INDIRECT_CHANGE_CONDITION: 34;
  readonly MAXIMUM_NUMBER_OF_NIDD_SUBMISSIONS: 35;
  readonly CHANGE_IN_UE_TO_PE: 36;
  readonly SERVING_PLMN_RATE_CONTROL_CHANGE: 37;
  readonly APN_RATE_CONTROL_CHANGE: 38;
} = {
  NORMAL_RELEASE: 0,
  ABNORMAL_RELEASE: 1,
  QOS_CHANGE: 2,
  VOLUME_LIMIT: 3,
  TIME_LIMIT: 4,
  SERVING_NODE_CHANGE: 5,
  SERVING_NODE_PLMN_CHANGE: 6,
  USER_LOCATION_CHANGE: 7,
  RAT_CHANGE: 8,
  UE_TIME_ZONE_CHANGE: 9,
  TARIFF_TIME_CHANGE: 10,
  SERVICE_IDLED_OUT: 11,
  SERVICE_SPECIFIC_TIME_LIMIT: 12,
  MAX_NUMBER_OF_CHANGES_IN_CHANGING_CONDITIONS: 13,
  CGI_SAI_CHANGE: 14,
  RAI_CHANGE: 15,
  ECGI_CHANGE: 16,
  TAI_CHANGE: 17,
  SERVICE_DATA_VOLUME_LIMIT: 18,
  SERVICE_DATA_TIME_LIMIT: 19,
  MANAGEMENT_INTERVANTION: 20,
  SERVICE_STOP: 21,
  USER_CSG_INFORMATION_CHANGE: 22,
  S_GW_CHANGE: 23,
  CHANGE_OF_UE_PRESENCE_IN_PRESENCE_REPORTING_AREA: 24,
  PROXIMITY_ALERTED: 25,
  TIME_EXPIRED_WITH_NO_RENEWAL: 26,
  REQUESTOR_CANCELLATION: 27,
  MAXIMUM_NUMBER_OF_REPORTS: 28,
  PLMN_CHANGE: 29,
  COVERAGE_STATUS_CHANGE: 30,
  REMOVAL_OF_ACCESS: 31,
  UNAVAILABILITY_OF_ACCESS: 32,
  ACCESS_CHANGE_OF_SERVICE_DATA_FLOW: 33,
  INDIRECT_CHANGE_CONDITION: 34,
  MAXIMUM_NUMBER_OF_NIDD_SUBMISSIONS: 35,
  CHANGE_IN_UE_TO_PE: 36,
  SERVING_PLMN_RATE_CONTROL_CHANGE: 37,
  APN_RATE_CONTROL_CHANGE: 38,
};
/** A value of Change-Condition. */
export type ChangeCondition = (typeof ChangeCondition)[keyof typeof ChangeCondition];

/** Values of Diagnostics (2039, vendor 10415), Integer32, 3GPP TS 32.299. */
export const Diagnostics: {
  readonly UNSPECIFIED: 0;
  readonly SESSION_TIMEOUT: 1;
  readonly RESOURCE_LIMITATION: 2;
  readonly ADMIN_DISCONNECT: 3;
  readonly IDLE_TIMEOUT: 4;
  readonly PCRF_UNREACHABLE: 5;
  readonly AAA_UNREACHABLE: 6;
  readonly AAA_INITIATED_SESSION_TERMINATION: 7;
  readonly REAUTHENTICATION_FAILED: 8;
  readonly PCRF_INITIATED_SESSION_TERMINATION: 9;
  readonly PCRF_INITIATED_FLOW_TERMINATION: 10;
  readonly PCRF_ACCOUNTING_PARAMETERS_CHANGED: 11;
  readonly PMIP_INITIATED_SESSION_TERMINATION: 12;
  readonly PPP_INITIATED_SESSION_TERMINATION: 13;
  readonly GTP_INITIATED_SESSION_TERMINATION: 14;
  readonly PMIP_REVOCATION: 15;
  readonly HANDOVER_ERROR: 16;
  readonly PMIP_LIFETIME_EXPIRED: 17;
  readonly REAUTHORIZATION_FAILED: 18;
} = {
  UNSPECIFIED: 0,
  SESSION_TIMEOUT: 1,
  RESOURCE_LIMITATION: 2,
  ADMIN_DISCONNECT: 3,
  IDLE_TIMEOUT: 4,
  PCRF_UNREACHABLE: 5,
  AAA_UNREACHABLE: 6,
  AAA_INITIATED_SESSION_TERMINATION: 7,
  REAUTHENTICATION_FAILED: 8,
  PCRF_INITIATED_SESSION_TERMINATION: 9,
  PCRF_INITIATED_FLOW_TERMINATION: 10,
  PCRF_ACCOUNTING_PARAMETERS_CHANGED: 11,
  PMIP_INITIATED_SESSION_TERMINATION: 12,
  PPP_INITIATED_SESSION_TERMINATION: 13,
  GTP_INITIATED_SESSION_TERMINATION: 14,
  PMIP_REVOCATION: 15,
  HANDOVER_ERROR: 16,
  PMIP_LIFETIME_EXPIRED: 17,
  REAUTHORIZATION_FAILED: 18,
};
/** A value of Diagnostics. */
export type Diagnostics = (typeof Diagnostics)[keyof typeof Diagnostics];

/** Traffic-Data-Volumes (2046, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface TrafficDataVolumes extends Group<TrafficDataVolumesInput> {
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation | undefined;
  /** Accounting-Input-Octets (363), Unsigned64, RFC 7155. */
  accountingInputOctets?: bigint | undefined;
  /** Accounting-Output-Octets (364), Unsigned64, RFC 7155. */
  accountingOutputOctets?: bigint | undefined;
  /** Change-Condition (2037, vendor 10415), Integer32, 3GPP TS 32.299. */
  changeCondition?: number | undefined;
  /** Change-Time (2038, vendor 10415), Time, 3GPP TS 32.299. */
  changeTime?: Date | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** UWAN-User-Location-Info (3918, vendor 10415), Grouped, 3GPP TS 32.299. */
  uwanUserLocationInfo?: UwanUserLocationInfo | undefined;
  /** 3GPP-Charging-Id (2, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppChargingId?: Buffer | undefined;
  /** Presence-Reporting-Area-Status (2823, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  presenceReportingAreaStatus?: number | undefined;
  /** Presence-Reporting-Area-Information (2822, vendor 10415), Grouped, 3GPP TS 29.212. */
  presenceReportingAreaInformation?: ts29212Types.PresenceReportingAreaInformation[] | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: UserCsgInformation | undefined;
  /** 3GPP-RAT-Type (21, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppRatType?: Buffer | undefined;
  /** Access-Availability-Change-Reason (2833, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  accessAvailabilityChangeReason?: number | undefined;
  /** Related-Change-Condition-Information (3925, vendor 10415), Grouped, 3GPP TS 32.299. */
  relatedChangeConditionInformation?: RelatedChangeConditionInformation | undefined;
  /** Diagnostics (2039, vendor 10415), Integer32, 3GPP TS 32.299. */
  diagnostics?: number | undefined;
  /** Enhanced-Diagnostics (3901, vendor 10415), Grouped, 3GPP TS 32.299. */
  enhancedDiagnostics?: EnhancedDiagnostics | undefined;
  /** CP-CIoT-EPS-Optimisation-Indicator (3930, vendor 10415), Enumerated, 3GPP TS 32.299. */
  cpCiotEpsOptimisationIndicator?: CpCiotEpsOptimisationIndicator | (number & {}) | undefined;
  /** Serving-PLMN-Rate-Control (4310, vendor 10415), Grouped, 3GPP TS 29.128. */
  servingPlmnRateControl?: ts29128Types.ServingPlmnRateControl | undefined;
  /** APN-Rate-Control (3933, vendor 10415), Grouped, 3GPP TS 32.299. */
  apnRateControl?: ApnRateControl | undefined;
}
/** What may be written for Traffic-Data-Volumes. */
export interface TrafficDataVolumesInput extends GroupInput<TrafficDataVolumes, {
  changeCondition: keyof typeof ChangeCondition;
  presenceReportingAreaStatus: keyof typeof ts29212Types.PresenceReportingAreaStatus;
  accessAvailabilityChangeReason: keyof typeof ts29212Types.AccessAvailabilityChangeReason;
  diagnostics: keyof typeof Diagnostics;
  cpCiotEpsOptimisationIndicator: keyof typeof CpCiotEpsOptimisationIndicator;
}> {}

/** Values of Serving-Node-Type (2047, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ServingNodeType: {
  readonly SGSN: 0;
  readonly PMIPSGW: 1;
  readonly GTPSGW: 2;
  readonly E_PDG: 3;
  /** @deprecated by E_PDG */
  readonly EPDG: 3;
  readonly H_SGW: 4;
  /** @deprecated by H_SGW */
  readonly HSGW: 4;
  readonly MME: 5;
  readonly TWAN: 6;
} = {
  SGSN: 0,
  PMIPSGW: 1,
  GTPSGW: 2,
  E_PDG: 3,
  EPDG: 3,
  H_SGW: 4,
  HSGW: 4,
  MME: 5,
  TWAN: 6,
};
/** A value of Serving-Node-Type. */
export type ServingNodeType = (typeof ServingNodeType)[keyof typeof ServingNodeType];

/** Supplementary-Service (2048, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface SupplementaryService extends Group<SupplementaryServiceInput> {
  /** MMTel-SService-Type (2031, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  mmtelSserviceType?: number | undefined;
  /** Service-Mode (2032, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  serviceMode?: number | undefined;
  /** Number-Of-Diversions (2034, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  numberOfDiversions?: number | undefined;
  /** Associated-Party-Address (2035, vendor 10415), UTF8String, 3GPP TS 32.299. */
  associatedPartyAddress?: string | undefined;
  /** Service-Id (855, vendor 10415), UTF8String, 3GPP TS 32.299. */
  serviceId?: string | undefined;
  /** Change-Time (2038, vendor 10415), Time, 3GPP TS 32.299. */
  changeTime?: Date | undefined;
  /** Number-Of-Participants (885, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  numberOfParticipants?: number | undefined;
  /** Participant-Action-Type (2049, vendor 10415), Enumerated, 3GPP TS 32.299. */
  participantActionType?: ParticipantActionType | (number & {}) | undefined;
  /** CUG-Information (2304, vendor 10415), OctetString, 3GPP TS 32.299. */
  cugInformation?: Buffer | undefined;
  /** AoC-Information (2054, vendor 10415), Grouped, 3GPP TS 32.299. */
  aocInformation?: AocInformation | undefined;
}
/** What may be written for Supplementary-Service. */
export interface SupplementaryServiceInput extends GroupInput<SupplementaryService, {
  mmtelSserviceType: keyof typeof MmtelSserviceType;
  serviceMode: keyof typeof ServiceMode;
  participantActionType: keyof typeof ParticipantActionType;
}> {}

/** Values of Participant-Action-Type (2049, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ParticipantActionType: {
  readonly CREATE_CONF: 0;
  readonly JOIN_CONF: 1;
  readonly INVITE_INTO_CONF: 2;
  readonly QUIT_CONF: 3;
} = {
  CREATE_CONF: 0,
  JOIN_CONF: 1,
  INVITE_INTO_CONF: 2,
  QUIT_CONF: 3,
};
/** A value of Participant-Action-Type. */
export type ParticipantActionType = (typeof ParticipantActionType)[keyof typeof ParticipantActionType];

/** Values of Dynamic-Address-Flag (2051, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const DynamicAddressFlag: {
  readonly STATIC: 0;
  readonly DYNAMIC: 1;
} = {
  STATIC: 0,
  DYNAMIC: 1,
};
/** A value of Dynamic-Address-Flag. */
export type DynamicAddressFlag = (typeof DynamicAddressFlag)[keyof typeof DynamicAddressFlag];

/** Accumulated-Cost (2052, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface AccumulatedCost extends Group<AccumulatedCostInput> {
  /** Value-Digits (447), Integer64, RFC 8506. */
  valueDigits: bigint;
  /** Exponent (429), Integer32, RFC 8506. */
  exponent?: number | undefined;
}
/** What may be written for Accumulated-Cost. */
export interface AccumulatedCostInput extends GroupInput<AccumulatedCost> {}

/** AoC-Cost-Information (2053, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface AocCostInformation extends Group<AocCostInformationInput> {
  /** Accumulated-Cost (2052, vendor 10415), Grouped, 3GPP TS 32.299. */
  accumulatedCost?: AccumulatedCost | undefined;
  /** Incremental-Cost (2062, vendor 10415), Grouped, 3GPP TS 32.299. */
  incrementalCost?: IncrementalCost[] | undefined;
  /** Currency-Code (425), Unsigned32, RFC 8506. */
  currencyCode?: number | undefined;
}
/** What may be written for AoC-Cost-Information. */
export interface AocCostInformationInput extends GroupInput<AocCostInformation> {}

/** AoC-Information (2054, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface AocInformation extends Group<AocInformationInput> {
  /** AoC-Cost-Information (2053, vendor 10415), Grouped, 3GPP TS 32.299. */
  aocCostInformation?: AocCostInformation | undefined;
  /** Tariff-Information (2060, vendor 10415), Grouped, 3GPP TS 32.299. */
  tariffInformation?: TariffInformation | undefined;
  /** AoC-Subscription-Information (2314, vendor 10415), Grouped, 3GPP TS 32.299. */
  aocSubscriptionInformation?: AocSubscriptionInformation | undefined;
}
/** What may be written for AoC-Information. */
export interface AocInformationInput extends GroupInput<AocInformation> {}

/** Values of AoC-Request-Type (2055, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AocRequestType: {
  readonly AOC_NOT_REQUESTED: 0;
  readonly AOC_FULL: 1;
  readonly AOC_COST_ONLY: 2;
  readonly AOC_TARIFF_ONLY: 3;
} = {
  AOC_NOT_REQUESTED: 0,
  AOC_FULL: 1,
  AOC_COST_ONLY: 2,
  AOC_TARIFF_ONLY: 3,
};
/** A value of AoC-Request-Type. */
export type AocRequestType = (typeof AocRequestType)[keyof typeof AocRequestType];

/** Current-Tariff (2056, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface CurrentTariff extends Group<CurrentTariffInput> {
  /** Currency-Code (425), Unsigned32, RFC 8506. */
  currencyCode?: number | undefined;
  /** Scale-Factor (2059, vendor 10415), Grouped, 3GPP TS 32.299. */
  scaleFactor?: ScaleFactor | undefined;
  /** Rate-Element (2058, vendor 10415), Grouped, 3GPP TS 32.299. */
  rateElement?: RateElement[] | undefined;
}
/** What may be written for Current-Tariff. */
export interface CurrentTariffInput extends GroupInput<CurrentTariff> {}

/** Next-Tariff (2057, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface NextTariff extends Group<NextTariffInput> {
  /** Currency-Code (425), Unsigned32, RFC 8506. */
  currencyCode?: number | undefined;
  /** Scale-Factor (2059, vendor 10415), Grouped, 3GPP TS 32.299. */
  scaleFactor?: ScaleFactor | undefined;
  /** Rate-Element (2058, vendor 10415), Grouped, 3GPP TS 32.299. */
  rateElement?: RateElement[] | undefined;
}
/** What may be written for Next-Tariff. */
export interface NextTariffInput extends GroupInput<NextTariff> {}

/** Rate-Element (2058, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface RateElement extends Group<RateElementInput> {
  /** CC-Unit-Type (454), Enumerated, RFC 8506. */
  ccUnitType: rfc8506Types.CcUnitType;
  /** Charge-Reason-Code (2118, vendor 10415), Enumerated, 3GPP TS 32.299. */
  chargeReasonCode?: ChargeReasonCode | (number & {}) | undefined;
  /** Unit-Value (445), Grouped, RFC 8506. */
  unitValue?: rfc8506Types.UnitValue | undefined;
  /** Unit-Cost (2061, vendor 10415), Grouped, 3GPP TS 32.299. */
  unitCost?: UnitCost | undefined;
  /** Unit-Quota-Threshold (1226, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  unitQuotaThreshold?: number | undefined;
}
/** What may be written for Rate-Element. */
export interface RateElementInput extends GroupInput<RateElement, {
  ccUnitType: keyof typeof rfc8506Types.CcUnitType;
  chargeReasonCode: keyof typeof ChargeReasonCode;
}> {}

/** Scale-Factor (2059, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ScaleFactor extends Group<ScaleFactorInput> {
  /** Value-Digits (447), Integer64, RFC 8506. */
  valueDigits: bigint;
  /** Exponent (429), Integer32, RFC 8506. */
  exponent?: number | undefined;
}
/** What may be written for Scale-Factor. */
export interface ScaleFactorInput extends GroupInput<ScaleFactor> {}

/** Tariff-Information (2060, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface TariffInformation extends Group<TariffInformationInput> {
  /** Current-Tariff (2056, vendor 10415), Grouped, 3GPP TS 32.299. */
  currentTariff: CurrentTariff;
  /** Tariff-Time-Change (451), Time, RFC 8506. */
  tariffTimeChange?: Date | undefined;
  /** Next-Tariff (2057, vendor 10415), Grouped, 3GPP TS 32.299. */
  nextTariff?: NextTariff | undefined;
}
/** What may be written for Tariff-Information. */
export interface TariffInformationInput extends GroupInput<TariffInformation> {}

/** Unit-Cost (2061, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface UnitCost extends Group<UnitCostInput> {
  /** Value-Digits (447), Integer64, RFC 8506. */
  valueDigits: bigint;
  /** Exponent (429), Integer32, RFC 8506. */
  exponent?: number | undefined;
}
/** What may be written for Unit-Cost. */
export interface UnitCostInput extends GroupInput<UnitCost> {}

/** Incremental-Cost (2062, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface IncrementalCost extends Group<IncrementalCostInput> {
  /** Value-Digits (447), Integer64, RFC 8506. */
  valueDigits: bigint;
  /** Exponent (429), Integer32, RFC 8506. */
  exponent?: number | undefined;
}
/** What may be written for Incremental-Cost. */
export interface IncrementalCostInput extends GroupInput<IncrementalCost> {}

/** Values of SGW-Change (2065, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const SgwChange: {
  readonly ACR_START_NOT_DUE_TO_SGW_CHANGE: 0;
  readonly ACR_START_DUE_TO_SGW_CHANGE: 1;
} = {
  ACR_START_NOT_DUE_TO_SGW_CHANGE: 0,
  ACR_START_DUE_TO_SGW_CHANGE: 1,
};
/** A value of SGW-Change. */
export type SgwChange = (typeof SgwChange)[keyof typeof SgwChange];

/** Values of Charging-Characteristics-Selection-Mode (2066, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ChargingCharacteristicsSelectionMode: {
  readonly SERVING_NODE_SUPPLIED: 0;
  readonly SUBSCRIPTION_SPECIFIC: 1;
  readonly APN_SPECIFIC: 2;
  readonly HOME_DEFAULT: 3;
  readonly ROAMING_DEFAULT: 4;
  readonly VISITING_DEFAULT: 5;
} = {
  SERVING_NODE_SUPPLIED: 0,
  SUBSCRIPTION_SPECIFIC: 1,
  APN_SPECIFIC: 2,
  HOME_DEFAULT: 3,
  ROAMING_DEFAULT: 4,
  VISITING_DEFAULT: 5,
};
/** A value of Charging-Characteristics-Selection-Mode. */
export type ChargingCharacteristicsSelectionMode = (typeof ChargingCharacteristicsSelectionMode)[keyof typeof ChargingCharacteristicsSelectionMode];

/** Values of Dynamic-Address-Flag-Extension (2068, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const DynamicAddressFlagExtension: {
  readonly STATIC: 0;
  readonly DYNAMIC: 1;
} = {
  STATIC: 0,
  DYNAMIC: 1,
};
/** A value of Dynamic-Address-Flag-Extension. */
export type DynamicAddressFlagExtension = (typeof DynamicAddressFlagExtension)[keyof typeof DynamicAddressFlagExtension];

/** IM-Information (2110, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ImInformation extends Group<ImInformationInput> {
  /** Total-Number-Of-Messages-Sent (2114, vendor 10415), Unsigned32, OMA DDS Charging Data. */
  totalNumberOfMessagesSent?: number | undefined;
  /** Total-Number-Of-Messages-Exploded (2113, vendor 10415), Unsigned32, OMA DDS Charging Data. */
  totalNumberOfMessagesExploded?: number | undefined;
  /** Number-Of-Messages-Successfully-Sent (2112, vendor 10415), Unsigned32, OMA DDS Charging Data. */
  numberOfMessagesSuccessfullySent?: number | undefined;
  /** Number-Of-Messages-Successfully-Exploded (2111, vendor 10415), Unsigned32, OMA DDS Charging Data. */
  numberOfMessagesSuccessfullyExploded?: number | undefined;
}
/** What may be written for IM-Information. */
export interface ImInformationInput extends GroupInput<ImInformation> {}

/** DCD-Information (2115, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface DcdInformation extends Group<DcdInformationInput> {
  /** Content-ID (2116, vendor 10415), UTF8String, OMA DDS Charging Data. */
  contentId?: string | undefined;
  /** Content-provider-ID (2117, vendor 10415), UTF8String, OMA DDS Charging Data. */
  contentProviderId?: string | undefined;
}
/** What may be written for DCD-Information. */
export interface DcdInformationInput extends GroupInput<DcdInformation> {}

/** Values of Charge-Reason-Code (2118, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ChargeReasonCode: {
  readonly UNKNOWN: 0;
  readonly USAGE: 1;
  readonly COMMUNICATION_ATTEMPT_CHARGE: 2;
  readonly SETUP_CHARGE: 3;
  readonly ADD_ON_CHARGE: 4;
} = {
  UNKNOWN: 0,
  USAGE: 1,
  COMMUNICATION_ATTEMPT_CHARGE: 2,
  SETUP_CHARGE: 3,
  ADD_ON_CHARGE: 4,
};
/** A value of Charge-Reason-Code. */
export type ChargeReasonCode = (typeof ChargeReasonCode)[keyof typeof ChargeReasonCode];

/** Values of Online-Charging-Flag (2303, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const OnlineChargingFlag: {
  readonly ECF_ADDRESS_NOT_PROVIDED: 0;
  readonly ECF_ADDRESS_PROVIDED: 1;
} = {
  ECF_ADDRESS_NOT_PROVIDED: 0,
  ECF_ADDRESS_PROVIDED: 1,
};
/** A value of Online-Charging-Flag. */
export type OnlineChargingFlag = (typeof OnlineChargingFlag)[keyof typeof OnlineChargingFlag];

/** Real-Time-Tariff-Information (2305, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface RealTimeTariffInformation extends Group<RealTimeTariffInformationInput> {
  /** Tariff-Information (2060, vendor 10415), Grouped, 3GPP TS 32.299. */
  tariffInformation?: TariffInformation | undefined;
  /** Tariff-XML (2306, vendor 10415), UTF8String, 3GPP TS 32.299. */
  tariffXml?: string | undefined;
}
/** What may be written for Real-Time-Tariff-Information. */
export interface RealTimeTariffInformationInput extends GroupInput<RealTimeTariffInformation> {}

/** Values of IMSI-Unauthenticated-Flag (2308, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ImsiUnauthenticatedFlag: {
  readonly AUTHENTICATED: 0;
  readonly UNAUTHENTICATED: 1;
} = {
  AUTHENTICATED: 0,
  UNAUTHENTICATED: 1,
};
/** A value of IMSI-Unauthenticated-Flag. */
export type ImsiUnauthenticatedFlag = (typeof ImsiUnauthenticatedFlag)[keyof typeof ImsiUnauthenticatedFlag];

/** Values of AoC-Format (2310, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AocFormat: {
  readonly MONETARY: 0;
  readonly NON_MONETARY: 1;
  readonly CAI: 2;
} = {
  MONETARY: 0,
  NON_MONETARY: 1,
  CAI: 2,
};
/** A value of AoC-Format. */
export type AocFormat = (typeof AocFormat)[keyof typeof AocFormat];

/** AoC-Service (2311, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface AocService extends Group<AocServiceInput> {
  /** AoC-Service-Obligatory-Type (2312, vendor 10415), Enumerated, 3GPP TS 32.299. */
  aocServiceObligatoryType?: AocServiceObligatoryType | (number & {}) | undefined;
  /** AoC-Service-Type (2313, vendor 10415), Enumerated, 3GPP TS 32.299. */
  aocServiceType?: AocServiceType | (number & {}) | undefined;
}
/** What may be written for AoC-Service. */
export interface AocServiceInput extends GroupInput<AocService, {
  aocServiceObligatoryType: keyof typeof AocServiceObligatoryType;
  aocServiceType: keyof typeof AocServiceType;
}> {}

/** Values of AoC-Service-Obligatory-Type (2312, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AocServiceObligatoryType: {
  readonly NON_BINDING: 0;
  readonly BINDING: 1;
} = {
  NON_BINDING: 0,
  BINDING: 1,
};
/** A value of AoC-Service-Obligatory-Type. */
export type AocServiceObligatoryType = (typeof AocServiceObligatoryType)[keyof typeof AocServiceObligatoryType];

/** Values of AoC-Service-Type (2313, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AocServiceType: {
  readonly NONE: 0;
  readonly AOC_S: 1;
  readonly AOC_D: 2;
  readonly AOC_E: 3;
} = {
  NONE: 0,
  AOC_S: 1,
  AOC_D: 2,
  AOC_E: 3,
};
/** A value of AoC-Service-Type. */
export type AocServiceType = (typeof AocServiceType)[keyof typeof AocServiceType];

/** AoC-Subscription-Information (2314, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface AocSubscriptionInformation extends Group<AocSubscriptionInformationInput> {
  /** AoC-Service (2311, vendor 10415), Grouped, 3GPP TS 32.299. */
  aocService?: AocService[] | undefined;
  /** AoC-Format (2310, vendor 10415), Enumerated, 3GPP TS 32.299. */
  aocFormat?: AocFormat | (number & {}) | undefined;
  /** Preferred-AoC-Currency (2315, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  preferredAocCurrency?: number | undefined;
}
/** What may be written for AoC-Subscription-Information. */
export interface AocSubscriptionInformationInput extends GroupInput<AocSubscriptionInformation, {
  aocFormat: keyof typeof AocFormat;
}> {}

/** Values of CSG-Access-Mode (2317, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const CsgAccessMode: {
  readonly CLOSED_MODE: 0;
  readonly HYBRID_MODE: 1;
} = {
  CLOSED_MODE: 0,
  HYBRID_MODE: 1,
};
/** A value of CSG-Access-Mode. */
export type CsgAccessMode = (typeof CsgAccessMode)[keyof typeof CsgAccessMode];

/** Values of CSG-Membership-Indication (2318, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const CsgMembershipIndication: {
  readonly NOT_CSG_MEMBER: 0;
  readonly CSG_MEMBER: 1;
} = {
  NOT_CSG_MEMBER: 0,
  CSG_MEMBER: 1,
};
/** A value of CSG-Membership-Indication. */
export type CsgMembershipIndication = (typeof CsgMembershipIndication)[keyof typeof CsgMembershipIndication];

/** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface UserCsgInformation extends Group<UserCsgInformationInput> {
  /** CSG-Id (1437, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  csgId: number;
  /** CSG-Access-Mode (2317, vendor 10415), Enumerated, 3GPP TS 32.299. */
  csgAccessMode: CsgAccessMode | (number & {});
  /** CSG-Membership-Indication (2318, vendor 10415), Enumerated, 3GPP TS 32.299. */
  csgMembershipIndication?: CsgMembershipIndication | (number & {}) | undefined;
}
/** What may be written for User-CSG-Information. */
export interface UserCsgInformationInput extends GroupInput<UserCsgInformation, {
  csgAccessMode: keyof typeof CsgAccessMode;
  csgMembershipIndication: keyof typeof CsgMembershipIndication;
}> {}

/** Values of IMS-Emergency-Indicator (2322, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ImsEmergencyIndicator: {
  readonly NON_EMERGENCY: 0;
  readonly EMERGENCY: 1;
} = {
  NON_EMERGENCY: 0,
  EMERGENCY: 1,
};
/** A value of IMS-Emergency-Indicator. */
export type ImsEmergencyIndicator = (typeof ImsEmergencyIndicator)[keyof typeof ImsEmergencyIndicator];

/** Values of MBMS-Charged-Party (2323, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const MbmsChargedParty: {
  readonly CONTENT_PROVIDER: 0;
  readonly SUBSCRIBER: 1;
} = {
  CONTENT_PROVIDER: 0,
  SUBSCRIBER: 1,
};
/** A value of MBMS-Charged-Party. */
export type MbmsChargedParty = (typeof MbmsChargedParty)[keyof typeof MbmsChargedParty];

/** Values of Low-Priority-Indicator (2602, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const LowPriorityIndicator: {
  readonly NO: 0;
  readonly YES: 1;
} = {
  NO: 0,
  YES: 1,
};
/** A value of Low-Priority-Indicator. */
export type LowPriorityIndicator = (typeof LowPriorityIndicator)[keyof typeof LowPriorityIndicator];

/** Values of IP-Realm-Default-Indication (2603, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const IpRealmDefaultIndication: {
  readonly DEFAULT_IP_REALM_NOT_USED: 0;
  readonly DEFAULT_IP_REALM_USED: 1;
} = {
  DEFAULT_IP_REALM_NOT_USED: 0,
  DEFAULT_IP_REALM_USED: 1,
};
/** A value of IP-Realm-Default-Indication. */
export type IpRealmDefaultIndication = (typeof IpRealmDefaultIndication)[keyof typeof IpRealmDefaultIndication];

/** Values of Local-GW-Inserted-Indication (2604, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const LocalGwInsertedIndication: {
  readonly LOCAL_GW_NOT_INSERTED: 0;
  readonly LOCAL_GW_INSERTED: 1;
} = {
  LOCAL_GW_NOT_INSERTED: 0,
  LOCAL_GW_INSERTED: 1,
};
/** A value of Local-GW-Inserted-Indication. */
export type LocalGwInsertedIndication = (typeof LocalGwInsertedIndication)[keyof typeof LocalGwInsertedIndication];

/** Values of Transcoder-Inserted-Indication (2605, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const TranscoderInsertedIndication: {
  readonly TRANSCODER_NOT_INSERTED: 0;
  readonly TRANSCODER_INSERTED: 1;
} = {
  TRANSCODER_NOT_INSERTED: 0,
  TRANSCODER_INSERTED: 1,
};
/** A value of Transcoder-Inserted-Indication. */
export type TranscoderInsertedIndication = (typeof TranscoderInsertedIndication)[keyof typeof TranscoderInsertedIndication];

/** Values of Status-AS-Code (2702, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const StatusAsCode: {
  readonly _4XX: 0;
  readonly _5XX: 1;
  readonly TIMEOUT: 2;
} = {
  _4XX: 0,
  _5XX: 1,
  TIMEOUT: 2,
};
/** A value of Status-AS-Code. */
export type StatusAsCode = (typeof StatusAsCode)[keyof typeof StatusAsCode];

/** NNI-Information (2703, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface NniInformation extends Group<NniInformationInput> {
  /** Session-Direction (2707, vendor 10415), Enumerated, 3GPP TS 32.299. */
  sessionDirection?: SessionDirection | (number & {}) | undefined;
  /** NNI-Type (2704, vendor 10415), Enumerated, 3GPP TS 32.299. */
  nniType?: NniType | (number & {}) | undefined;
  /** Relationship-Mode (2706, vendor 10415), Enumerated, 3GPP TS 32.299. */
  relationshipMode?: RelationshipMode | (number & {}) | undefined;
  /** Neighbour-Node-Address (2705, vendor 10415), Address, 3GPP TS 32.299. */
  neighbourNodeAddress?: Address | undefined;
}
/** What may be written for NNI-Information. */
export interface NniInformationInput extends GroupInput<NniInformation, {
  sessionDirection: keyof typeof SessionDirection;
  nniType: keyof typeof NniType;
  relationshipMode: keyof typeof RelationshipMode;
}> {}

/** Values of NNI-Type (2704, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const NniType: {
  readonly NON_ROAMING: 0;
  readonly ROAMING_WITHOUT_LOOPBACK: 1;
  readonly ROAMING_WITH_LOOPBACK: 2;
} = {
  NON_ROAMING: 0,
  ROAMING_WITHOUT_LOOPBACK: 1,
  ROAMING_WITH_LOOPBACK: 2,
};
/** A value of NNI-Type. */
export type NniType = (typeof NniType)[keyof typeof NniType];

/** Values of Relationship-Mode (2706, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const RelationshipMode: {
  readonly TRUSTED: 0;
  readonly NON_TRUSTED: 1;
} = {
  TRUSTED: 0,
  NON_TRUSTED: 1,
};
/** A value of Relationship-Mode. */
export type RelationshipMode = (typeof RelationshipMode)[keyof typeof RelationshipMode];

/** Values of Session-Direction (2707, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const SessionDirection: {
  readonly INBOUND: 0;
  readonly OUTBOUND: 1;
} = {
  INBOUND: 0,
  OUTBOUND: 1,
};
/** A value of Session-Direction. */
export type SessionDirection = (typeof SessionDirection)[keyof typeof SessionDirection];

/** Access-Transfer-Information (2709, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface AccessTransferInformation extends Group<AccessTransferInformationInput> {
  /** Access-Transfer-Type (2710, vendor 10415), Enumerated, 3GPP TS 32.299. */
  accessTransferType?: AccessTransferType | (number & {}) | undefined;
  /** Access-Network-Information (1263, vendor 10415), OctetString, 3GPP TS 32.299. */
  accessNetworkInformation?: Buffer[] | undefined;
  /** Cellular-Network-Information (3924, vendor 10415), OctetString, 3GPP TS 32.299. */
  cellularNetworkInformation?: Buffer | undefined;
  /** Inter-UE-Transfer (3902, vendor 10415), Enumerated, 3GPP TS 32.299. */
  interUeTransfer?: InterUeTransfer | (number & {}) | undefined;
  /** User-Equipment-Info (458), Grouped, RFC 8506. */
  userEquipmentInfo?: rfc8506Types.UserEquipmentInfo | undefined;
  /** Instance-Id (3402, vendor 10415), UTF8String, 3GPP TS 32.299. */
  instanceId?: string | undefined;
  /** Related-IMS-Charging-Identifier (2711, vendor 10415), UTF8String, 3GPP TS 32.299. */
  relatedImsChargingIdentifier?: string | undefined;
  /** Related-IMS-Charging-Identifier-Node (2712, vendor 10415), Address, 3GPP TS 32.299. */
  relatedImsChargingIdentifierNode?: Address | undefined;
  /** Change-Time (2038, vendor 10415), Time, 3GPP TS 32.299. */
  changeTime?: Date | undefined;
}
/** What may be written for Access-Transfer-Information. */
export interface AccessTransferInformationInput extends GroupInput<AccessTransferInformation, {
  accessTransferType: keyof typeof AccessTransferType;
  interUeTransfer: keyof typeof InterUeTransfer;
}> {}

/** Values of Access-Transfer-Type (2710, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AccessTransferType: {
  readonly PS_TO_CS_TRANSFER: 0;
  readonly CS_TO_PS_TRANSFER: 1;
  readonly PS_TO_PS_TRANSFER: 2;
  readonly CS_TO_CS_TRANSFER: 3;
} = {
  PS_TO_CS_TRANSFER: 0,
  CS_TO_PS_TRANSFER: 1,
  PS_TO_PS_TRANSFER: 2,
  CS_TO_CS_TRANSFER: 3,
};
/** A value of Access-Transfer-Type. */
export type AccessTransferType = (typeof AccessTransferType)[keyof typeof AccessTransferType];

/** TWAN-User-Location-Info (2714, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface TwanUserLocationInfo extends Group<TwanUserLocationInfoInput> {
  /** SSID (1524, vendor 10415), UTF8String, 3GPP TS 29.273. */
  ssid: string;
  /** BSSID (2716, vendor 10415), UTF8String, 3GPP TS 32.299. */
  bssid?: string | undefined;
  /** Civic-Address-Information (1305, vendor 10415), UTF8String, 3GPP TS 32.299. */
  civicAddressInformation?: string | undefined;
  /** WLAN-Operator-Id (1306, vendor 10415), Grouped, 3GPP TS 32.299. */
  wlanOperatorId?: WlanOperatorId | undefined;
  /** Logical-Access-ID (302, vendor 13019), OctetString, 3GPP TS 32.299. */
  logicalAccessId?: Buffer | undefined;
}
/** What may be written for TWAN-User-Location-Info. */
export interface TwanUserLocationInfoInput extends GroupInput<TwanUserLocationInfo> {}

/** Values of TAD-Identifier (2717, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const TadIdentifier: {
  readonly CS: 0;
  readonly PS: 1;
} = {
  CS: 0,
  PS: 1,
};
/** A value of TAD-Identifier. */
export type TadIdentifier = (typeof TadIdentifier)[keyof typeof TadIdentifier];

/** SM-Device-Trigger-Information (3405, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface SmDeviceTriggerInformation extends Group<SmDeviceTriggerInformationInput> {
  /** MTC-IWF-Address (3406, vendor 10415), Address, 3GPP TS 32.299. */
  mtcIwfAddress?: Address | undefined;
  /** Reference-Number (3007, vendor 10415), Unsigned32, 3GPP TS 29.368. */
  referenceNumber?: number | undefined;
  /** Serving-Node (2401, vendor 10415), Grouped, 3GPP TS 29.173. */
  servingNode?: ts29173GroupsTypes.ServingNode | undefined;
  /** Validity-Time (448), Unsigned32, RFC 8506. */
  validityTime?: number | undefined;
  /** Priority-Indication (3006, vendor 10415), Enumerated, 3GPP TS 29.368. */
  priorityIndication?: ts29368Types.PriorityIndication | (number & {}) | undefined;
  /** Application-Port-Identifier (3010, vendor 10415), Unsigned32, 3GPP TS 29.368. */
  applicationPortIdentifier?: number | undefined;
}
/** What may be written for SM-Device-Trigger-Information. */
export interface SmDeviceTriggerInformationInput extends GroupInput<SmDeviceTriggerInformation, {
  priorityIndication: keyof typeof ts29368Types.PriorityIndication;
}> {}

/** Values of SM-Device-Trigger-Indicator (3407, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const SmDeviceTriggerIndicator: {
  readonly NOT_DEVICETRIGGER: 0;
  readonly DEVICE_TRIGGER: 1;
  /** @deprecated by DEVICE_TRIGGER */
  readonly DEVICETRIGGER: 1;
  readonly REPLACE: 2;
  readonly RECALL: 3;
} = {
  NOT_DEVICETRIGGER: 0,
  DEVICE_TRIGGER: 1,
  DEVICETRIGGER: 1,
  REPLACE: 2,
  RECALL: 3,
};
/** A value of SM-Device-Trigger-Indicator. */
export type SmDeviceTriggerIndicator = (typeof SmDeviceTriggerIndicator)[keyof typeof SmDeviceTriggerIndicator];

/** VCS-Information (3410, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface VcsInformation extends Group<VcsInformationInput> {
  /** Bearer-Capability (3412, vendor 10415), OctetString, 3GPP TS 32.299. */
  bearerCapability?: Buffer | undefined;
  /** Network-Call-Reference-Number (3418, vendor 10415), OctetString, 3GPP TS 32.299. */
  networkCallReferenceNumber?: Buffer | undefined;
  /** MSC-Address (3417, vendor 10415), OctetString, 3GPP TS 32.299. */
  mscAddress?: Buffer | undefined;
  /** Basic-Service-Code (3411, vendor 10415), Grouped, 3GPP TS 32.299. */
  basicServiceCode?: BasicServiceCode | undefined;
  /** ISUP-Location-Number (3414, vendor 10415), OctetString, 3GPP TS 32.299. */
  isupLocationNumber?: Buffer | undefined;
  /** VLR-Number (3420, vendor 10415), OctetString, 3GPP TS 32.299. */
  vlrNumber?: Buffer | undefined;
  /** Forwarding-Pending (3415, vendor 10415), Enumerated, 3GPP TS 32.299. */
  forwardingPending?: ForwardingPending | (number & {}) | undefined;
  /** ISUP-Cause (3416, vendor 10415), Grouped, 3GPP TS 32.299. */
  isupCause?: IsupCause | undefined;
  /** Start-Time (2041, vendor 10415), Time, 3GPP TS 32.299. */
  startTime?: Date | undefined;
  /** Start-of-Charging (3419, vendor 10415), Time, 3GPP TS 32.299. */
  startOfCharging?: Date | undefined;
  /** Stop-Time (2042, vendor 10415), Time, 3GPP TS 32.299. */
  stopTime?: Date | undefined;
  /** PS-Free-Format-Data (866, vendor 10415), OctetString, 3GPP TS 32.299. */
  psFreeFormatData?: Buffer | undefined;
}
/** What may be written for VCS-Information. */
export interface VcsInformationInput extends GroupInput<VcsInformation, {
  forwardingPending: keyof typeof ForwardingPending;
}> {}

/** Basic-Service-Code (3411, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface BasicServiceCode extends Group<BasicServiceCodeInput> {
  /** Bearer-Service (854, vendor 10415), OctetString, 3GPP TS 32.299. */
  bearerService?: Buffer | undefined;
  /** Teleservice (3413, vendor 10415), OctetString, 3GPP TS 32.299. */
  teleservice?: Buffer | undefined;
}
/** What may be written for Basic-Service-Code. */
export interface BasicServiceCodeInput extends GroupInput<BasicServiceCode> {}

/** Values of Forwarding-Pending (3415, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ForwardingPending: {
  readonly FORWARDING_NOT_PENDING: 0;
  readonly FORWARDING_PENDING: 1;
} = {
  FORWARDING_NOT_PENDING: 0,
  FORWARDING_PENDING: 1,
};
/** A value of Forwarding-Pending. */
export type ForwardingPending = (typeof ForwardingPending)[keyof typeof ForwardingPending];

/** ISUP-Cause (3416, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface IsupCause extends Group<IsupCauseInput> {
  /** ISUP-Cause-Location (3423, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  isupCauseLocation?: number | undefined;
  /** ISUP-Cause-Value (3424, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  isupCauseValue?: number | undefined;
  /** ISUP-Cause-Diagnostics (3422, vendor 10415), OctetString, 3GPP TS 32.299. */
  isupCauseDiagnostics?: Buffer | undefined;
}
/** What may be written for ISUP-Cause. */
export interface IsupCauseInput extends GroupInput<IsupCause> {}

/** Values of CN-Operator-Selection-Entity (3421, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const CnOperatorSelectionEntity: {
  readonly THE_SERVING_NETWORK_HAS_BEEN_SELECTED_BY_THE_UE: 0;
  readonly THE_SERVING_NETWORK_HAS_BEEN_SELECTED_BY_THE_NETWORK: 1;
} = {
  THE_SERVING_NETWORK_HAS_BEEN_SELECTED_BY_THE_UE: 0,
  THE_SERVING_NETWORK_HAS_BEEN_SELECTED_BY_THE_NETWORK: 1,
};
/** A value of CN-Operator-Selection-Entity. */
export type CnOperatorSelectionEntity = (typeof CnOperatorSelectionEntity)[keyof typeof CnOperatorSelectionEntity];

/** Values of Coverage-Status (3428, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const CoverageStatus: {
  readonly OUT_OF_COVERAGE: 0;
  readonly IN_COVERAGE: 1;
} = {
  OUT_OF_COVERAGE: 0,
  IN_COVERAGE: 1,
};
/** A value of Coverage-Status. */
export type CoverageStatus = (typeof CoverageStatus)[keyof typeof CoverageStatus];

/** Values of Role-Of-ProSe-Function (3438, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const RoleOfProseFunction: {
  readonly HPLMN: 0;
  readonly VPLMN: 1;
  readonly LOCAL_PLMN: 2;
} = {
  HPLMN: 0,
  VPLMN: 1,
  LOCAL_PLMN: 2,
};
/** A value of Role-Of-ProSe-Function. */
export type RoleOfProseFunction = (typeof RoleOfProseFunction)[keyof typeof RoleOfProseFunction];

/** ProSe-Direct-Communication-Transmission-Data-Container (3441, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ProseDirectCommunicationTransmissionDataContainer extends Group<ProseDirectCommunicationTransmissionDataContainerInput> {
  /** Local-Sequence-Number (2063, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  localSequenceNumber?: number | undefined;
  /** Coverage-Status (3428, vendor 10415), Enumerated, 3GPP TS 32.299. */
  coverageStatus?: CoverageStatus | (number & {}) | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** Accounting-Output-Octets (364), Unsigned64, RFC 7155. */
  accountingOutputOctets?: bigint | undefined;
  /** Change-Time (2038, vendor 10415), Time, 3GPP TS 32.299. */
  changeTime?: Date | undefined;
  /** Change-Condition (2037, vendor 10415), Integer32, 3GPP TS 32.299. */
  changeCondition?: number | undefined;
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer | undefined;
  /** Usage-Information-Report-Sequence-Number (3439, vendor 10415), Integer32, 3GPP TS 32.299. */
  usageInformationReportSequenceNumber?: number | undefined;
  /** Radio-Resources-Indicator (3465, vendor 10415), Integer32, 3GPP TS 32.299. */
  radioResourcesIndicator?: number | undefined;
  /** Radio-Frequency (3462, vendor 10415), OctetString, 3GPP TS 32.299. */
  radioFrequency?: Buffer | undefined;
}
/** What may be written for ProSe-Direct-Communication-Transmission-Data-Container. */
export interface ProseDirectCommunicationTransmissionDataContainerInput extends GroupInput<ProseDirectCommunicationTransmissionDataContainer, {
  coverageStatus: keyof typeof CoverageStatus;
  changeCondition: keyof typeof ChangeCondition;
  radioResourcesIndicator: keyof typeof RadioResourcesIndicator;
}> {}

/** Values of ProSe-Direct-Discovery-Model (3442, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ProseDirectDiscoveryModel: {
  readonly MODEL_A: 0;
  readonly MODEL_B: 1;
} = {
  MODEL_A: 0,
  MODEL_B: 1,
};
/** A value of ProSe-Direct-Discovery-Model. */
export type ProseDirectDiscoveryModel = (typeof ProseDirectDiscoveryModel)[keyof typeof ProseDirectDiscoveryModel];

/** Values of ProSe-Event-Type (3443, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ProseEventType: {
  readonly ANNOUNCING: 0;
  readonly MONITORING: 1;
  readonly MATCH_REPORT: 2;
} = {
  ANNOUNCING: 0,
  MONITORING: 1,
  MATCH_REPORT: 2,
};
/** A value of ProSe-Event-Type. */
export type ProseEventType = (typeof ProseEventType)[keyof typeof ProseEventType];

/** Values of ProSe-Functionality (3445, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ProseFunctionality: {
  readonly DIRECT_DISCOVERY: 0;
  readonly EPC_LEVEL_DISCOVERY: 1;
  readonly DIRECT_COMMUNICATION: 2;
} = {
  DIRECT_DISCOVERY: 0,
  EPC_LEVEL_DISCOVERY: 1,
  DIRECT_COMMUNICATION: 2,
};
/** A value of ProSe-Functionality. */
export type ProseFunctionality = (typeof ProseFunctionality)[keyof typeof ProseFunctionality];

/** ProSe-Information (3447, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ProseInformation extends Group<ProseInformationInput> {
  /** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
  supportedFeatures?: ts29229Types.SupportedFeatures[] | undefined;
  /** Announcing-UE-HPLMN-Identifier (3426, vendor 10415), UTF8String, 3GPP TS 32.299. */
  announcingUeHplmnIdentifier?: string | undefined;
  /** Announcing-UE-VPLMN-Identifier (3427, vendor 10415), UTF8String, 3GPP TS 32.299. */
  announcingUeVplmnIdentifier?: string | undefined;
  /** Monitoring-UE-HPLMN-Identifier (3431, vendor 10415), UTF8String, 3GPP TS 32.299. */
  monitoringUeHplmnIdentifier?: string | undefined;
  /** Monitoring-UE-VPLMN-Identifier (3433, vendor 10415), UTF8String, 3GPP TS 32.299. */
  monitoringUeVplmnIdentifier?: string | undefined;
  /** Monitored-PLMN-Identifier (3430, vendor 10415), UTF8String, 3GPP TS 32.299. */
  monitoredPlmnIdentifier?: string | undefined;
  /** Role-Of-ProSe-Function (3438, vendor 10415), Enumerated, 3GPP TS 32.299. */
  roleOfProseFunction?: RoleOfProseFunction | (number & {}) | undefined;
  /** ProSe-App-Id (3811, vendor 10415), UTF8String, 3GPP TS 29.345. */
  proseAppId?: string | undefined;
  /** ProSe-3rd-Party-Application-ID (3440, vendor 10415), UTF8String, 3GPP TS 32.299. */
  prose3rdPartyApplicationId?: string | undefined;
  /** Application-Specific-Data (3458, vendor 10415), OctetString, 3GPP TS 32.299. */
  applicationSpecificData?: Buffer | undefined;
  /** ProSe-Event-Type (3443, vendor 10415), Enumerated, 3GPP TS 32.299. */
  proseEventType?: ProseEventType | (number & {}) | undefined;
  /** ProSe-Direct-Discovery-Model (3442, vendor 10415), Enumerated, 3GPP TS 32.299. */
  proseDirectDiscoveryModel?: ProseDirectDiscoveryModel | (number & {}) | undefined;
  /** ProSe-Function-IP-Address (3444, vendor 10415), Address, 3GPP TS 32.299. */
  proseFunctionIpAddress?: Address | undefined;
  /** ProSe-Function-ID (3602, vendor 10415), OctetString, 3GPP TS 29.343. */
  proseFunctionId?: Buffer | undefined;
  /** ProSe-Validity-Timer (3815, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  proseValidityTimer?: number | undefined;
  /** ProSe-Role-Of-UE (3451, vendor 10415), Enumerated, 3GPP TS 32.299. */
  proseRoleOfUe?: ProseRoleOfUe | (number & {}) | undefined;
  /** ProSe-Request-Timestamp (3450, vendor 10415), Time, 3GPP TS 32.299. */
  proseRequestTimestamp?: Date | undefined;
  /** PC3-Control-Protocol-Cause (3434, vendor 10415), Integer32, 3GPP TS 32.299. */
  pc3ControlProtocolCause?: number | undefined;
  /** Monitoring-UE-Identifier (3432, vendor 10415), UTF8String, 3GPP TS 32.299. */
  monitoringUeIdentifier?: string | undefined;
  /** ProSe-Function-PLMN-Identifier (3457, vendor 10415), UTF8String, 3GPP TS 32.299. */
  proseFunctionPlmnIdentifier?: string | undefined;
  /** Requestor-PLMN-Identifier (3437, vendor 10415), UTF8String, 3GPP TS 32.299. */
  requestorPlmnIdentifier?: string | undefined;
  /** Origin-App-Layer-User-Id (3600, vendor 10415), UTF8String, 3GPP TS 29.343. */
  originAppLayerUserId?: string | undefined;
  /** WLAN-Link-Layer-Id (3821, vendor 10415), Grouped, 3GPP TS 29.345. */
  wlanLinkLayerId?: ts29345Types.WlanLinkLayerId | undefined;
  /** Requesting-EPUID (3816, vendor 10415), UTF8String, 3GPP TS 29.345. */
  requestingEpuid?: string | undefined;
  /** Target-App-Layer-User-Id (3601, vendor 10415), UTF8String, 3GPP TS 29.343. */
  targetAppLayerUserId?: string | undefined;
  /** Requested-PLMN-Identifier (3436, vendor 10415), UTF8String, 3GPP TS 32.299. */
  requestedPlmnIdentifier?: string | undefined;
  /** Time-Window (3818, vendor 10415), Unsigned32, 3GPP TS 29.345. */
  timeWindow?: number | undefined;
  /** ProSe-Range-Class (3448, vendor 10415), Enumerated, 3GPP TS 32.299. */
  proseRangeClass?: ProseRangeClass | (number & {}) | undefined;
  /** Proximity-Alert-Indication (3454, vendor 10415), Enumerated, 3GPP TS 32.299. */
  proximityAlertIndication?: ProximityAlertIndication | (number & {}) | undefined;
  /** Proximity-Alert-Timestamp (3455, vendor 10415), Time, 3GPP TS 32.299. */
  proximityAlertTimestamp?: Date | undefined;
  /** Proximity-Cancellation-Timestamp (3456, vendor 10415), Time, 3GPP TS 32.299. */
  proximityCancellationTimestamp?: Date | undefined;
  /** ProSe-Reason-For-Cancellation (3449, vendor 10415), Enumerated, 3GPP TS 32.299. */
  proseReasonForCancellation?: ProseReasonForCancellation | (number & {}) | undefined;
  /** PC3-EPC-Control-Protocol-Cause (3435, vendor 10415), Integer32, 3GPP TS 32.299. */
  pc3EpcControlProtocolCause?: number | undefined;
  /** ProSe-UE-ID (3453, vendor 10415), OctetString, 3GPP TS 32.299. */
  proseUeId?: Buffer | undefined;
  /** ProSe-Source-IP-Address (3452, vendor 10415), Address, 3GPP TS 32.299. */
  proseSourceIpAddress?: Address | undefined;
  /** Layer-2-Group-ID (3429, vendor 10415), OctetString, 3GPP TS 32.299. */
  layer2GroupId?: Buffer | undefined;
  /** ProSe-Group-IP-Multicast-Address (3446, vendor 10415), Address, 3GPP TS 32.299. */
  proseGroupIpMulticastAddress?: Address | undefined;
  /** Coverage-Info (3459, vendor 10415), Grouped, 3GPP TS 32.299. */
  coverageInfo?: CoverageInfo[] | undefined;
  /** Radio-Parameter-Set-Info (3463, vendor 10415), Grouped, 3GPP TS 32.299. */
  radioParameterSetInfo?: RadioParameterSetInfo[] | undefined;
  /** Transmitter-Info (3468, vendor 10415), Grouped, 3GPP TS 32.299. */
  transmitterInfo?: TransmitterInfo[] | undefined;
  /** Time-First-Transmission (3467, vendor 10415), Time, 3GPP TS 32.299. */
  timeFirstTransmission?: Date | undefined;
  /** Time-First-Reception (3466, vendor 10415), Time, 3GPP TS 32.299. */
  timeFirstReception?: Date | undefined;
  /** ProSe-Direct-Communication-Transmission-Data-Container (3441, vendor 10415), Grouped, 3GPP TS 32.299. */
  proseDirectCommunicationTransmissionDataContainer?: ProseDirectCommunicationTransmissionDataContainer[] | undefined;
  /** ProSe-Direct-Communication-Reception-Data-Container (3461, vendor 10415), Grouped, 3GPP TS 32.299. */
  proseDirectCommunicationReceptionDataContainer?: ProseDirectCommunicationReceptionDataContainer[] | undefined;
  /** Announcing-PLMN-ID (4408, vendor 10415), UTF8String, 3GPP TS 32.299. */
  announcingPlmnId?: string | undefined;
  /** ProSe-Target-Layer-2-ID (4410, vendor 10415), OctetString, 3GPP TS 32.299. */
  proseTargetLayer2Id?: Buffer | undefined;
  /** Relay-IP-address (4411, vendor 10415), Address, 3GPP TS 32.299. */
  relayIpAddress?: Address | undefined;
  /** ProSe-UE-to-Network-Relay-UE-ID (4409, vendor 10415), OctetString, 3GPP TS 32.299. */
  proseUeToNetworkRelayUeId?: Buffer | undefined;
  /** Target-IP-Address (4412, vendor 10415), Address, 3GPP TS 32.299. */
  targetIpAddress?: Address | undefined;
  /** PC5-Radio-Technology (1300, vendor 10415), Enumerated, 3GPP TS 32.299. */
  pc5RadioTechnology?: Pc5RadioTechnology | (number & {}) | undefined;
}
/** What may be written for ProSe-Information. */
export interface ProseInformationInput extends GroupInput<ProseInformation, {
  roleOfProseFunction: keyof typeof RoleOfProseFunction;
  proseEventType: keyof typeof ProseEventType;
  proseDirectDiscoveryModel: keyof typeof ProseDirectDiscoveryModel;
  proseRoleOfUe: keyof typeof ProseRoleOfUe;
  proseRangeClass: keyof typeof ProseRangeClass;
  proximityAlertIndication: keyof typeof ProximityAlertIndication;
  proseReasonForCancellation: keyof typeof ProseReasonForCancellation;
  pc5RadioTechnology: keyof typeof Pc5RadioTechnology;
}> {}

/** Values of ProSe-Range-Class (3448, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ProseRangeClass: {
  readonly M_50: 1;
  readonly M_100: 2;
  readonly M_200: 3;
  readonly M_500: 4;
  readonly M_1000: 5;
} = {
  M_50: 1,
  M_100: 2,
  M_200: 3,
  M_500: 4,
  M_1000: 5,
};
/** A value of ProSe-Range-Class. */
export type ProseRangeClass = (typeof ProseRangeClass)[keyof typeof ProseRangeClass];

/** Values of ProSe-Reason-For-Cancellation (3449, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ProseReasonForCancellation: {
  readonly PROXIMITY_ALERT: 0;
  readonly TIME_EXPIRED: 1;
  readonly REQUESTOR_CANCELLATION: 2;
} = {
  PROXIMITY_ALERT: 0,
  TIME_EXPIRED: 1,
  REQUESTOR_CANCELLATION: 2,
};
/** A value of ProSe-Reason-For-Cancellation. */
export type ProseReasonForCancellation = (typeof ProseReasonForCancellation)[keyof typeof ProseReasonForCancellation];

/** Values of ProSe-Role-Of-UE (3451, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ProseRoleOfUe: {
  readonly ANNOUNCING: 0;
  readonly MONITORING: 1;
  readonly REQUESTOR: 2;
  readonly REQUESTED: 3;
} = {
  ANNOUNCING: 0,
  MONITORING: 1,
  REQUESTOR: 2,
  REQUESTED: 3,
};
/** A value of ProSe-Role-Of-UE. */
export type ProseRoleOfUe = (typeof ProseRoleOfUe)[keyof typeof ProseRoleOfUe];

/** Values of Proximity-Alert-Indication (3454, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ProximityAlertIndication: {
  readonly ALERT: 0;
  readonly NO_ALERT: 1;
} = {
  ALERT: 0,
  NO_ALERT: 1,
};
/** A value of Proximity-Alert-Indication. */
export type ProximityAlertIndication = (typeof ProximityAlertIndication)[keyof typeof ProximityAlertIndication];

/** Coverage-Info (3459, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface CoverageInfo extends Group<CoverageInfoInput> {
  /** Coverage-Status (3428, vendor 10415), Enumerated, 3GPP TS 32.299. */
  coverageStatus?: CoverageStatus | (number & {}) | undefined;
  /** Change-Time (2038, vendor 10415), Time, 3GPP TS 32.299. */
  changeTime?: Date | undefined;
  /** Location-Info (3460, vendor 10415), Grouped, 3GPP TS 32.299. */
  locationInfo?: LocationInfo[] | undefined;
}
/** What may be written for Coverage-Info. */
export interface CoverageInfoInput extends GroupInput<CoverageInfo, {
  coverageStatus: keyof typeof CoverageStatus;
}> {}

/** Location-Info (3460, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface LocationInfo extends Group<LocationInfoInput> {
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** Change-Time (2038, vendor 10415), Time, 3GPP TS 32.299. */
  changeTime?: Date | undefined;
}
/** What may be written for Location-Info. */
export interface LocationInfoInput extends GroupInput<LocationInfo> {}

/** ProSe-Direct-Communication-Reception-Data-Container (3461, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ProseDirectCommunicationReceptionDataContainer extends Group<ProseDirectCommunicationReceptionDataContainerInput> {
  /** Local-Sequence-Number (2063, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  localSequenceNumber?: number | undefined;
  /** Coverage-Status (3428, vendor 10415), Enumerated, 3GPP TS 32.299. */
  coverageStatus?: CoverageStatus | (number & {}) | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** Accounting-Input-Octets (363), Unsigned64, RFC 7155. */
  accountingInputOctets?: bigint | undefined;
  /** Change-Time (2038, vendor 10415), Time, 3GPP TS 32.299. */
  changeTime?: Date | undefined;
  /** Change-Condition (2037, vendor 10415), Integer32, 3GPP TS 32.299. */
  changeCondition?: number | undefined;
  /** Visited-PLMN-Id (1407, vendor 10415), OctetString, 3GPP TS 29.272. */
  visitedPlmnId?: Buffer | undefined;
  /** Usage-Information-Report-Sequence-Number (3439, vendor 10415), Integer32, 3GPP TS 32.299. */
  usageInformationReportSequenceNumber?: number | undefined;
  /** Radio-Resources-Indicator (3465, vendor 10415), Integer32, 3GPP TS 32.299. */
  radioResourcesIndicator?: number | undefined;
  /** Radio-Frequency (3462, vendor 10415), OctetString, 3GPP TS 32.299. */
  radioFrequency?: Buffer | undefined;
}
/** What may be written for ProSe-Direct-Communication-Reception-Data-Container. */
export interface ProseDirectCommunicationReceptionDataContainerInput extends GroupInput<ProseDirectCommunicationReceptionDataContainer, {
  coverageStatus: keyof typeof CoverageStatus;
  changeCondition: keyof typeof ChangeCondition;
  radioResourcesIndicator: keyof typeof RadioResourcesIndicator;
}> {}

/** Radio-Parameter-Set-Info (3463, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface RadioParameterSetInfo extends Group<RadioParameterSetInfoInput> {
  /** Radio-Parameter-Set-Values (3464, vendor 10415), OctetString, 3GPP TS 32.299. */
  radioParameterSetValues?: Buffer | undefined;
  /** Change-Time (2038, vendor 10415), Time, 3GPP TS 32.299. */
  changeTime?: Date | undefined;
}
/** What may be written for Radio-Parameter-Set-Info. */
export interface RadioParameterSetInfoInput extends GroupInput<RadioParameterSetInfo> {}

/** Values of Radio-Resources-Indicator (3465, vendor 10415), Integer32, 3GPP TS 32.299. */
export const RadioResourcesIndicator: {
  readonly OPERATOR_PROVIDER: 1;
  readonly CONFIGURED: 2;
} = {
  OPERATOR_PROVIDER: 1,
  CONFIGURED: 2,
};
/** A value of Radio-Resources-Indicator. */
export type RadioResourcesIndicator = (typeof RadioResourcesIndicator)[keyof typeof RadioResourcesIndicator];

/** Transmitter-Info (3468, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface TransmitterInfo extends Group<TransmitterInfoInput> {
  /** ProSe-Source-IP-Address (3452, vendor 10415), Address, 3GPP TS 32.299. */
  proseSourceIpAddress?: Address | undefined;
  /** ProSe-UE-ID (3453, vendor 10415), OctetString, 3GPP TS 32.299. */
  proseUeId?: Buffer | undefined;
}
/** What may be written for Transmitter-Info. */
export interface TransmitterInfoInput extends GroupInput<TransmitterInfo> {}

/** Enhanced-Diagnostics (3901, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface EnhancedDiagnostics extends Group<EnhancedDiagnosticsInput> {
  /** RAN-NAS-Release-Cause (2819, vendor 10415), OctetString, 3GPP TS 29.212. */
  ranNasReleaseCause?: Buffer[] | undefined;
}
/** What may be written for Enhanced-Diagnostics. */
export interface EnhancedDiagnosticsInput extends GroupInput<EnhancedDiagnostics> {}

/** Values of Inter-UE-Transfer (3902, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const InterUeTransfer: {
  readonly INTRA_UE_TRANSFER: 0;
  readonly INTER_UE_TRANSFER: 1;
} = {
  INTRA_UE_TRANSFER: 0,
  INTER_UE_TRANSFER: 1,
};
/** A value of Inter-UE-Transfer. */
export type InterUeTransfer = (typeof InterUeTransfer)[keyof typeof InterUeTransfer];

/** Announcement-Information (3904, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface AnnouncementInformation extends Group<AnnouncementInformationInput> {
  /** Announcement-Identifier (3905, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  announcementIdentifier: number;
  /** Variable-Part (3907, vendor 10415), Grouped, 3GPP TS 32.299. */
  variablePart?: VariablePart[] | undefined;
  /** Time-Indicator (3911, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  timeIndicator?: number | undefined;
  /** Quota-Indicator (3912, vendor 10415), Enumerated, 3GPP TS 32.299. */
  quotaIndicator?: QuotaIndicator | (number & {}) | undefined;
  /** Announcement-Order (3906, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  announcementOrder?: number | undefined;
  /** Play-Alternative (3913, vendor 10415), Enumerated, 3GPP TS 32.299. */
  playAlternative?: PlayAlternative | (number & {}) | undefined;
  /** Privacy-Indicator (3915, vendor 10415), Enumerated, 3GPP TS 32.299. */
  privacyIndicator?: PrivacyIndicator | (number & {}) | undefined;
  /** Language (3914, vendor 10415), UTF8String, 3GPP TS 32.299. */
  language?: string | undefined;
}
/** What may be written for Announcement-Information. */
export interface AnnouncementInformationInput extends GroupInput<AnnouncementInformation, {
  quotaIndicator: keyof typeof QuotaIndicator;
  playAlternative: keyof typeof PlayAlternative;
  privacyIndicator: keyof typeof PrivacyIndicator;
}> {}

/** Variable-Part (3907, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface VariablePart extends Group<VariablePartInput> {
  /** Variable-Part-Type (3909, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  variablePartType: number;
  /** Variable-Part-Value (3910, vendor 10415), UTF8String, 3GPP TS 32.299. */
  variablePartValue: string;
  /** Variable-Part-Order (3908, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  variablePartOrder?: number | undefined;
}
/** What may be written for Variable-Part. */
export interface VariablePartInput extends GroupInput<VariablePart, {
  variablePartType: keyof typeof VariablePartType;
}> {}

/** Values of Variable-Part-Type (3909, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const VariablePartType: {
  readonly INTEGER: 0;
  readonly NUMBER: 1;
  readonly TIME: 2;
  readonly DATE: 3;
  readonly CURRENCY: 4;
} = {
  INTEGER: 0,
  NUMBER: 1,
  TIME: 2,
  DATE: 3,
  CURRENCY: 4,
};
/** A value of Variable-Part-Type. */
export type VariablePartType = (typeof VariablePartType)[keyof typeof VariablePartType];

/** Values of Quota-Indicator (3912, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const QuotaIndicator: {
  readonly QUOTA_IS_NOT_USED_DURING_PLAYBACK: 0;
  readonly QUOTA_IS_USED_DURING_PLAYBACK: 1;
} = {
  QUOTA_IS_NOT_USED_DURING_PLAYBACK: 0,
  QUOTA_IS_USED_DURING_PLAYBACK: 1,
};
/** A value of Quota-Indicator. */
export type QuotaIndicator = (typeof QuotaIndicator)[keyof typeof QuotaIndicator];

/** Values of Play-Alternative (3913, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const PlayAlternative: {
  readonly SERVED_PARTY: 0;
  readonly REMOTE_PARTY: 1;
} = {
  SERVED_PARTY: 0,
  REMOTE_PARTY: 1,
};
/** A value of Play-Alternative. */
export type PlayAlternative = (typeof PlayAlternative)[keyof typeof PlayAlternative];

/** Values of Privacy-Indicator (3915, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const PrivacyIndicator: {
  readonly NOT_PRIVATE: 0;
  readonly PRIVATE: 1;
} = {
  NOT_PRIVATE: 0,
  PRIVATE: 1,
};
/** A value of Privacy-Indicator. */
export type PrivacyIndicator = (typeof PrivacyIndicator)[keyof typeof PrivacyIndicator];

/** Called-Identity-Change (3917, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface CalledIdentityChange extends Group<CalledIdentityChangeInput> {
  /** Called-Identity (3916, vendor 10415), UTF8String, 3GPP TS 32.299. */
  calledIdentity?: string | undefined;
  /** Change-Time (2038, vendor 10415), Time, 3GPP TS 32.299. */
  changeTime?: Date | undefined;
}
/** What may be written for Called-Identity-Change. */
export interface CalledIdentityChangeInput extends GroupInput<CalledIdentityChange> {}

/** UWAN-User-Location-Info (3918, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface UwanUserLocationInfo extends Group<UwanUserLocationInfoInput> {
  /** UE-Local-IP-Address (2805, vendor 10415), Address, 3GPP TS 29.212. */
  ueLocalIpAddress: Address;
  /** UDP-Source-Port (2806, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  udpSourcePort?: number | undefined;
  /** SSID (1524, vendor 10415), UTF8String, 3GPP TS 29.273. */
  ssid?: string | undefined;
  /** BSSID (2716, vendor 10415), UTF8String, 3GPP TS 32.299. */
  bssid?: string | undefined;
  /** TCP-Source-Port (2843, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  tcpSourcePort?: number | undefined;
  /** Civic-Address-Information (1305, vendor 10415), UTF8String, 3GPP TS 32.299. */
  civicAddressInformation?: string | undefined;
  /** WLAN-Operator-Id (1306, vendor 10415), Grouped, 3GPP TS 32.299. */
  wlanOperatorId?: WlanOperatorId | undefined;
  /** Logical-Access-ID (302, vendor 13019), OctetString, 3GPP TS 32.299. */
  logicalAccessId?: Buffer | undefined;
}
/** What may be written for UWAN-User-Location-Info. */
export interface UwanUserLocationInfoInput extends GroupInput<UwanUserLocationInfo> {}

/** Values of Monitoring-Event-Configuration-Activity (3919, vendor 10415), Integer32, 3GPP TS 32.299. */
export const MonitoringEventConfigurationActivity: {
  readonly CREATE: 0;
  readonly TRANSFER: 1;
  readonly UPDATE: 2;
  readonly DELETE: 3;
} = {
  CREATE: 0,
  TRANSFER: 1,
  UPDATE: 2,
  DELETE: 3,
};
/** A value of Monitoring-Event-Configuration-Activity. */
export type MonitoringEventConfigurationActivity = (typeof MonitoringEventConfigurationActivity)[keyof typeof MonitoringEventConfigurationActivity];

/** Values of Monitoring-Event-Functionality (3922, vendor 10415), Integer32, 3GPP TS 32.299. */
export const MonitoringEventFunctionality: {
  readonly CONFIGURATION: 0;
  readonly REPORTING: 1;
} = {
  CONFIGURATION: 0,
  REPORTING: 1,
};
/** A value of Monitoring-Event-Functionality. */
export type MonitoringEventFunctionality = (typeof MonitoringEventFunctionality)[keyof typeof MonitoringEventFunctionality];

/** Related-Change-Condition-Information (3925, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface RelatedChangeConditionInformation extends Group<RelatedChangeConditionInformationInput> {
  /** SGSN-Address (1228, vendor 10415), Address, 3GPP TS 32.299. */
  sgsnAddress?: Address | undefined;
  /** Change-Condition (2037, vendor 10415), Integer32, 3GPP TS 32.299. */
  changeCondition?: number[] | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer | undefined;
  /** 3GPP2-BSID (9010, vendor 5535), UTF8String, X.S0057-0. */
  tgpp2Bsid?: string | undefined;
  /** UWAN-User-Location-Info (3918, vendor 10415), Grouped, 3GPP TS 32.299. */
  uwanUserLocationInfo?: UwanUserLocationInfo | undefined;
  /** Presence-Reporting-Area-Status (2823, vendor 10415), Unsigned32, 3GPP TS 29.212. */
  presenceReportingAreaStatus?: number | undefined;
  /** User-CSG-Information (2319, vendor 10415), Grouped, 3GPP TS 32.299. */
  userCsgInformation?: UserCsgInformation | undefined;
  /** 3GPP-RAT-Type (21, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppRatType?: Buffer | undefined;
}
/** What may be written for Related-Change-Condition-Information. */
export interface RelatedChangeConditionInformationInput extends GroupInput<RelatedChangeConditionInformation, {
  changeCondition: readonly (number | keyof typeof ChangeCondition)[];
  presenceReportingAreaStatus: keyof typeof ts29212Types.PresenceReportingAreaStatus;
}> {}

/** Related-Trigger (3926, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface RelatedTrigger extends Group<RelatedTriggerInput> {
  /** Trigger-Type (870, vendor 10415), Enumerated, 3GPP TS 32.299. */
  triggerType?: (TriggerType | (number & {}))[] | undefined;
}
/** What may be written for Related-Trigger. */
export interface RelatedTriggerInput extends GroupInput<RelatedTrigger, {
  triggerType: readonly (TriggerType | (number & {}) | keyof typeof TriggerType)[];
}> {}

/** CPDT-Information (3927, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface CpdtInformation extends Group<CpdtInformationInput> {
  /** External-Identifier (3111, vendor 10415), UTF8String, 3GPP TS 29.336. */
  externalIdentifier?: string | undefined;
  /** SCEF-ID (3125, vendor 10415), DiameterIdentity, 3GPP TS 29.336. */
  scefId?: string | undefined;
  /** Serving-Node-Identity (3929, vendor 10415), DiameterIdentity, 3GPP TS 32.299. */
  servingNodeIdentity?: string | undefined;
  /** SGW-Change (2065, vendor 10415), Enumerated, 3GPP TS 32.299. */
  sgwChange?: SgwChange | (number & {}) | undefined;
  /** NIDD-Submission (3928, vendor 10415), Grouped, 3GPP TS 32.299. */
  niddSubmission?: NiddSubmission | undefined;
}
/** What may be written for CPDT-Information. */
export interface CpdtInformationInput extends GroupInput<CpdtInformation, {
  sgwChange: keyof typeof SgwChange;
}> {}

/** NIDD-Submission (3928, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface NiddSubmission extends Group<NiddSubmissionInput> {
  /** Submission-Time (1202, vendor 10415), Time, 3GPP TS 32.299. */
  submissionTime?: Date | undefined;
  /** Event-Timestamp (55), Time, RFC 6733. */
  eventTimestamp?: Date | undefined;
  /** Accounting-Input-Octets (363), Unsigned64, RFC 7155. */
  accountingInputOctets?: bigint | undefined;
  /** Accounting-Output-Octets (364), Unsigned64, RFC 7155. */
  accountingOutputOctets?: bigint | undefined;
  /** Change-Condition (2037, vendor 10415), Integer32, 3GPP TS 32.299. */
  changeCondition?: number | undefined;
}
/** What may be written for NIDD-Submission. */
export interface NiddSubmissionInput extends GroupInput<NiddSubmission, {
  changeCondition: keyof typeof ChangeCondition;
}> {}

/** Values of CP-CIoT-EPS-Optimisation-Indicator (3930, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const CpCiotEpsOptimisationIndicator: {
  readonly NOT_APPLY: 0;
  readonly APPLY: 1;
} = {
  NOT_APPLY: 0,
  APPLY: 1,
};
/** A value of CP-CIoT-EPS-Optimisation-Indicator. */
export type CpCiotEpsOptimisationIndicator = (typeof CpCiotEpsOptimisationIndicator)[keyof typeof CpCiotEpsOptimisationIndicator];

/** Values of SGi-PtP-Tunnelling-Method (3931, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const SgiPtpTunnellingMethod: {
  readonly UDP_IP_BASED: 0;
  readonly OTHERS: 1;
} = {
  UDP_IP_BASED: 0,
  OTHERS: 1,
};
/** A value of SGi-PtP-Tunnelling-Method. */
export type SgiPtpTunnellingMethod = (typeof SgiPtpTunnellingMethod)[keyof typeof SgiPtpTunnellingMethod];

/** Values of UNI-PDU-CP-Only-Flag (3932, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const UniPduCpOnlyFlag: {
  readonly UNI_PDU_BOTH_UP_CP: 0;
  readonly UNI_PDU_CP_ONLY: 1;
} = {
  UNI_PDU_BOTH_UP_CP: 0,
  UNI_PDU_CP_ONLY: 1,
};
/** A value of UNI-PDU-CP-Only-Flag. */
export type UniPduCpOnlyFlag = (typeof UniPduCpOnlyFlag)[keyof typeof UniPduCpOnlyFlag];

/** APN-Rate-Control (3933, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ApnRateControl extends Group<ApnRateControlInput> {
  /** APN-Rate-Control-Uplink (3935, vendor 10415), Grouped, 3GPP TS 32.299. */
  apnRateControlUplink?: ApnRateControlUplink | undefined;
  /** APN-Rate-Control-Downlink (3934, vendor 10415), Grouped, 3GPP TS 32.299. */
  apnRateControlDownlink?: ApnRateControlDownlink | undefined;
}
/** What may be written for APN-Rate-Control. */
export interface ApnRateControlInput extends GroupInput<ApnRateControl> {}

/** APN-Rate-Control-Downlink (3934, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ApnRateControlDownlink extends Group<ApnRateControlDownlinkInput> {
  /** Rate-Control-Time-Unit (3939, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  rateControlTimeUnit?: number | undefined;
  /** Rate-Control-Max-Rate (3938, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  rateControlMaxRate?: number | undefined;
  /** Rate-Control-Max-Message-Size (3937, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  rateControlMaxMessageSize?: number | undefined;
}
/** What may be written for APN-Rate-Control-Downlink. */
export interface ApnRateControlDownlinkInput extends GroupInput<ApnRateControlDownlink, {
  rateControlTimeUnit: keyof typeof RateControlTimeUnit;
}> {}

/** APN-Rate-Control-Uplink (3935, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ApnRateControlUplink extends Group<ApnRateControlUplinkInput> {
  /** Additional-Exception-Reports (3936, vendor 10415), Enumerated, 3GPP TS 32.299. */
  additionalExceptionReports?: AdditionalExceptionReports | (number & {}) | undefined;
  /** Rate-Control-Time-Unit (3939, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  rateControlTimeUnit?: number | undefined;
  /** Rate-Control-Max-Rate (3938, vendor 10415), Unsigned32, 3GPP TS 32.299. */
  rateControlMaxRate?: number | undefined;
}
/** What may be written for APN-Rate-Control-Uplink. */
export interface ApnRateControlUplinkInput extends GroupInput<ApnRateControlUplink, {
  additionalExceptionReports: keyof typeof AdditionalExceptionReports;
  rateControlTimeUnit: keyof typeof RateControlTimeUnit;
}> {}

/** Values of Additional-Exception-Reports (3936, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const AdditionalExceptionReports: {
  readonly NOT_ALLOWED: 0;
  readonly ALLOWED: 1;
} = {
  NOT_ALLOWED: 0,
  ALLOWED: 1,
};
/** A value of Additional-Exception-Reports. */
export type AdditionalExceptionReports = (typeof AdditionalExceptionReports)[keyof typeof AdditionalExceptionReports];

/** Values of Rate-Control-Time-Unit (3939, vendor 10415), Unsigned32, 3GPP TS 32.299. */
export const RateControlTimeUnit: {
  readonly UNRESTRICTED: 0;
  readonly MINUTE: 1;
  readonly HOUR: 2;
  readonly DAY: 3;
  readonly WEEK: 4;
} = {
  UNRESTRICTED: 0,
  MINUTE: 1,
  HOUR: 2,
  DAY: 3,
  WEEK: 4,
};
/** A value of Rate-Control-Time-Unit. */
export type RateControlTimeUnit = (typeof RateControlTimeUnit)[keyof typeof RateControlTimeUnit];

/** SCS-AS-Address (3940, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface ScsAsAddress extends Group<ScsAsAddressInput> {
  /** SCS-Realm (3942, vendor 10415), DiameterIdentity, 3GPP TS 32.299. */
  scsRealm?: string | undefined;
  /** SCS-Address (3941, vendor 10415), Address, 3GPP TS 32.299. */
  scsAddress?: Address | undefined;
}
/** What may be written for SCS-AS-Address. */
export interface ScsAsAddressInput extends GroupInput<ScsAsAddress> {}

/** Values of Charging-Per-IP-CAN-Session-Indicator (4400, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const ChargingPerIpCanSessionIndicator: {
  readonly INACTIVE: 0;
  readonly ACTIVE: 1;
} = {
  INACTIVE: 0,
  ACTIVE: 1,
};
/** A value of Charging-Per-IP-CAN-Session-Indicator. */
export type ChargingPerIpCanSessionIndicator = (typeof ChargingPerIpCanSessionIndicator)[keyof typeof ChargingPerIpCanSessionIndicator];

/** Access-Network-Info-Change (4401, vendor 10415), Grouped, 3GPP TS 32.299. */
export interface AccessNetworkInfoChange extends Group<AccessNetworkInfoChangeInput> {
  /** Access-Network-Information (1263, vendor 10415), OctetString, 3GPP TS 32.299. */
  accessNetworkInformation?: Buffer[] | undefined;
  /** Cellular-Network-Information (3924, vendor 10415), OctetString, 3GPP TS 32.299. */
  cellularNetworkInformation?: Buffer | undefined;
  /** Change-Time (2038, vendor 10415), Time, 3GPP TS 32.299. */
  changeTime?: Date | undefined;
}
/** What may be written for Access-Network-Info-Change. */
export interface AccessNetworkInfoChangeInput extends GroupInput<AccessNetworkInfoChange> {}

/** Values of 3GPP-PS-Data-Off-Status (4406, vendor 10415), Enumerated, 3GPP TS 32.299. */
export const TgppPsDataOffStatus: {
  readonly ACTIVE: 0;
  readonly INACTIVE: 1;
} = {
  ACTIVE: 0,
  INACTIVE: 1,
};
/** A value of 3GPP-PS-Data-Off-Status. */
export type TgppPsDataOffStatus = (typeof TgppPsDataOffStatus)[keyof typeof TgppPsDataOffStatus];
