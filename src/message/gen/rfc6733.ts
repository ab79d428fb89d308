// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { rfc6733 } from "../../dictionary/gen/rfc6733.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { HeaderFields } from "../../wire/header.ts";
import type { Address } from "../../wire/address.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type Group, type GroupInput, type RequestAvps, RequestMessage } from "../command.ts";

/** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
export interface VendorSpecificApplicationId extends Group<VendorSpecificApplicationIdInput> {
  /** Vendor-Id (266), Unsigned32, RFC 6733. */
  vendorId: number;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId?: number | undefined;
  /** Acct-Application-Id (259), Unsigned32, RFC 6733. */
  acctApplicationId?: number | undefined;
}
/** What may be written for Vendor-Specific-Application-Id. */
export interface VendorSpecificApplicationIdInput extends GroupInput<VendorSpecificApplicationId> {}

/** Values of Redirect-Host-Usage (261), Enumerated, RFC 6733. */
export const RedirectHostUsage: {
  readonly DONT_CACHE: 0;
  readonly ALL_SESSION: 1;
  readonly ALL_REALM: 2;
  readonly REALM_AND_APPLICATION: 3;
  readonly ALL_APPLICATION: 4;
  readonly ALL_HOST: 5;
  readonly ALL_USER: 6;
} = {
  DONT_CACHE: 0,
  ALL_SESSION: 1,
  ALL_REALM: 2,
  REALM_AND_APPLICATION: 3,
  ALL_APPLICATION: 4,
  ALL_HOST: 5,
  ALL_USER: 6,
};
/** A value of Redirect-Host-Usage. */
export type RedirectHostUsage = (typeof RedirectHostUsage)[keyof typeof RedirectHostUsage];

/** Values of Result-Code (268), Unsigned32, RFC 6733. */
export const ResultCode: {
  readonly DIAMETER_MULTI_ROUND_AUTH: 1001;
  readonly DIAMETER_SUCCESS: 2001;
  readonly DIAMETER_LIMITED_SUCCESS: 2002;
  readonly DIAMETER_FIRST_REGISTRATION: 2003;
  readonly DIAMETER_SUBSEQUENT_REGISTRATION: 2004;
  readonly DIAMETER_UNREGISTERED_SERVICE: 2005;
  readonly DIAMETER_SUCCESS_SERVER_NAME_NOT_STORED: 2006;
  readonly DIAMETER_SERVER_SELECTION: 2007;
  readonly DIAMETER_SUCCESS_AUTH_SENT_SERVER_NOT_STORED: 2008;
  readonly DIAMETER_SUCCESS_RELOCATE_HA: 2009;
  readonly DIAMETER_COMMAND_UNSUPPORTED: 3001;
  readonly DIAMETER_UNABLE_TO_DELIVER: 3002;
  readonly DIAMETER_REALM_NOT_SERVED: 3003;
  readonly DIAMETER_TOO_BUSY: 3004;
  readonly DIAMETER_LOOP_DETECTED: 3005;
  readonly DIAMETER_REDIRECT_INDICATION: 3006;
  readonly DIAMETER_APPLICATION_UNSUPPORTED: 3007;
  readonly DIAMETER_INVALID_HDR_BITS: 3008;
  readonly DIAMETER_INVALID_AVP_BITS: 3009;
  readonly DIAMETER_UNKNOWN_PEER: 3010;
  readonly DIAMETER_REALM_REDIRECT_INDICATION: 3011;
  readonly DIAMETER_AUTHENTICATION_REJECTED: 4001;
  readonly DIAMETER_OUT_OF_SPACE: 4002;
  readonly ELECTION_LOST: 4003;
  readonly DIAMETER_ERROR_MIP_REPLY_FAILURE: 4005;
  readonly DIAMETER_ERROR_HA_NOT_AVAILABLE: 4006;
  readonly DIAMETER_ERROR_BAD_KEY: 4007;
  readonly DIAMETER_ERROR_MIP_FILTER_NOT_SUPPORTED: 4008;
  readonly DIAMETER_END_USER_SERVICE_DENIED: 4010;
  readonly DIAMETER_CREDIT_CONTROL_NOT_APPLICABLE: 4011;
  readonly DIAMETER_CREDIT_LIMIT_REACHED: 4012;
  readonly DIAMETER_USER_NAME_REQUIRED: 4013;
  readonly RESOURCE_FAILURE: 4014;
  readonly DIAMETER_END_USER_SERVICE_DENIED_4241: 4241;
  readonly DIAMETER_AVP_UNSUPPORTED: 5001;
  readonly DIAMETER_UNKNOWN_SESSION_ID: 5002;
  readonly DIAMETER_AUTHORIZATION_REJECTED: 5003;
  readonly DIAMETER_INVALID_AVP_VALUE: 5004;
  readonly DIAMETER_MISSING_AVP: 5005;
  readonly DIAMETER_RESOURCES_EXCEEDED: 5006;
  readonly DIAMETER_CONTRADICTING_AVPS: 5007;
  readonly DIAMETER_AVP_NOT_ALLOWED: 5008;
  readonly DIAMETER_AVP_OCCURS_TOO_MANY_TIMES: 5009;
  readonly DIAMETER_NO_COMMON_APPLICATION: 5010;
  readonly DIAMETER_UNSUPPORTED_VERSION: 5011;
  readonly DIAMETER_UNABLE_TO_COMPLY: 5012;
  readonly DIAMETER_INVALID_BIT_IN_HEADER: 5013;
  readonly DIAMETER_INVALID_AVP_LENGTH: 5014;
  readonly DIAMETER_INVALID_MESSAGE_LENGTH: 5015;
  readonly DIAMETER_INVALID_AVP_BIT_COMBO: 5016;
  readonly DIAMETER_NO_COMMON_SECURITY: 5017;
  readonly DIAMETER_RADIUS_AVP_UNTRANSLATABLE: 5018;
  readonly DIAMETER_ERROR_NO_FOREIGN_HA_SERVICE: 5024;
  readonly DIAMETER_ERROR_END_TO_END_MIP_KEY_ENCRYPTION: 5025;
  readonly DIAMETER_USER_UNKNOWN: 5030;
  readonly DIAMETER_RATING_FAILED: 5031;
  readonly DIAMETER_ERROR_USER_UNKNOWN: 5032;
  readonly DIAMETER_ERROR_IDENTITIES_DONT_MATCH: 5033;
  readonly DIAMETER_ERROR_IDENTITY_NOT_REGISTERED: 5034;
  readonly DIAMETER_ERROR_ROAMING_NOT_ALLOWED: 5035;
  readonly DIAMETER_ERROR_IDENTITY_ALREADY_REGISTERED: 5036;
  readonly DIAMETER_ERROR_AUTH_SCHEME_NOT_SUPPORTED: 5037;
  readonly DIAMETER_ERROR_IN_ASSIGNMENT_TYPE: 5038;
  readonly DIAMETER_ERROR_TOO_MUCH_DATA: 5039;
  readonly DIAMETER_ERROR_NOT_SUPPORTED_USER_DATA: 5040;
  readonly DIAMETER_ERROR_MIP6_AUTH_MODE: 5041;
  readonly UNKNOWN_BINDING_TEMPLATE_NAME: 5042;
  readonly BINDING_FAILURE: 5043;
  readonly MAX_BINDINGS_SET_FAILURE: 5044;
  readonly MAXIMUM_BINDINGS_REACHED_FOR_ENDPOINT: 5045;
  readonly SESSION_EXISTS: 5046;
  readonly INSUFFICIENT_CLASSIFIERS: 5047;
  readonly DIAMETER_ERROR_EAP_CODE_UNKNOWN: 5048;
  readonly DIAMETER_END_USER_NOT_FOUND: 5241;
} = {
  DIAMETER_MULTI_ROUND_AUTH: 1001,
  DIAMETER_SUCCESS: 2001,
  DIAMETER_LIMITED_SUCCESS: 2002,
  DIAMETER_FIRST_REGISTRATION: 2003,
  DIAMETER_SUBSEQUENT_REGISTRATION: 2004,
  DIAMETER_UNREGISTERED_SERVICE: 2005,
  DIAMETER_SUCCESS_SERVER_NAME_NOT_STORED: 2006,
  DIAMETER_SERVER_SELECTION: 2007,
  DIAMETER_SUCCESS_AUTH_SENT_SERVER_NOT_STORED: 2008,
  DIAMETER_SUCCESS_RELOCATE_HA: 2009,
  DIAMETER_COMMAND_UNSUPPORTED: 3001,
  DIAMETER_UNABLE_TO_DELIVER: 3002,
  DIAMETER_REALM_NOT_SERVED: 3003,
  DIAMETER_TOO_BUSY: 3004,
  DIAMETER_LOOP_DETECTED: 3005,
  DIAMETER_REDIRECT_INDICATION: 3006,
  DIAMETER_APPLICATION_UNSUPPORTED: 3007,
  DIAMETER_INVALID_HDR_BITS: 3008,
  DIAMETER_INVALID_AVP_BITS: 3009,
  DIAMETER_UNKNOWN_PEER: 3010,
  DIAMETER_REALM_REDIRECT_INDICATION: 3011,
  DIAMETER_AUTHENTICATION_REJECTED: 4001,
  DIAMETER_OUT_OF_SPACE: 4002,
  ELECTION_LOST: 4003,
  DIAMETER_ERROR_MIP_REPLY_FAILURE: 4005,
  DIAMETER_ERROR_HA_NOT_AVAILABLE: 4006,
  DIAMETER_ERROR_BAD_KEY: 4007,
  DIAMETER_ERROR_MIP_FILTER_NOT_SUPPORTED: 4008,
  DIAMETER_END_USER_SERVICE_DENIED: 4010,
  DIAMETER_CREDIT_CONTROL_NOT_APPLICABLE: 4011,
  DIAMETER_CREDIT_LIMIT_REACHED: 4012,
  DIAMETER_USER_NAME_REQUIRED: 4013,
  RESOURCE_FAILURE: 4014,
  DIAMETER_END_USER_SERVICE_DENIED_4241: 4241,
  DIAMETER_AVP_UNSUPPORTED: 5001,
  DIAMETER_UNKNOWN_SESSION_ID: 5002,
  DIAMETER_AUTHORIZATION_REJECTED: 5003,
  DIAMETER_INVALID_AVP_VALUE: 5004,
  DIAMETER_MISSING_AVP: 5005,
  DIAMETER_RESOURCES_EXCEEDED: 5006,
  DIAMETER_CONTRADICTING_AVPS: 5007,
  DIAMETER_AVP_NOT_ALLOWED: 5008,
  DIAMETER_AVP_OCCURS_TOO_MANY_TIMES: 5009,
  DIAMETER_NO_COMMON_APPLICATION: 5010,
  DIAMETER_UNSUPPORTED_VERSION: 5011,
  DIAMETER_UNABLE_TO_COMPLY: 5012,
  DIAMETER_INVALID_BIT_IN_HEADER: 5013,
  DIAMETER_INVALID_AVP_LENGTH: 5014,
  DIAMETER_INVALID_MESSAGE_LENGTH: 5015,
  DIAMETER_INVALID_AVP_BIT_COMBO: 5016,
  DIAMETER_NO_COMMON_SECURITY: 5017,
  DIAMETER_RADIUS_AVP_UNTRANSLATABLE: 5018,
  DIAMETER_ERROR_NO_FOREIGN_HA_SERVICE: 5024,
  DIAMETER_ERROR_END_TO_END_MIP_KEY_ENCRYPTION: 5025,
  DIAMETER_USER_UNKNOWN: 5030,
  DIAMETER_RATING_FAILED: 5031,
  DIAMETER_ERROR_USER_UNKNOWN: 5032,
  DIAMETER_ERROR_IDENTITIES_DONT_MATCH: 5033,
  DIAMETER_ERROR_IDENTITY_NOT_REGISTERED: 5034,
  DIAMETER_ERROR_ROAMING_NOT_ALLOWED: 5035,
  DIAMETER_ERROR_IDENTITY_ALREADY_REGISTERED: 5036,
  DIAMETER_ERROR_AUTH_SCHEME_NOT_SUPPORTED: 5037,
  DIAMETER_ERROR_IN_ASSIGNMENT_TYPE: 5038,
  DIAMETER_ERROR_TOO_MUCH_DATA: 5039,
  DIAMETER_ERROR_NOT_SUPPORTED_USER_DATA: 5040,
  DIAMETER_ERROR_MIP6_AUTH_MODE: 5041,
  UNKNOWN_BINDING_TEMPLATE_NAME: 5042,
  BINDING_FAILURE: 5043,
  MAX_BINDINGS_SET_FAILURE: 5044,
  MAXIMUM_BINDINGS_REACHED_FOR_ENDPOINT: 5045,
  SESSION_EXISTS: 5046,
  INSUFFICIENT_CLASSIFIERS: 5047,
  DIAMETER_ERROR_EAP_CODE_UNKNOWN: 5048,
  DIAMETER_END_USER_NOT_FOUND: 5241,
};
/** A value of Result-Code. */
export type ResultCode = (typeof ResultCode)[keyof typeof ResultCode];

/** Values of Session-Binding (270), Unsigned32, RFC 6733. */
export const SessionBinding: {
  readonly RE_AUTH: 1;
  readonly STR: 2;
  readonly ACCOUNTING: 4;
} = {
  RE_AUTH: 1,
  STR: 2,
  ACCOUNTING: 4,
};
/** A value of Session-Binding. */
export type SessionBinding = (typeof SessionBinding)[keyof typeof SessionBinding];

/** Values of Session-Server-Failover (271), Enumerated, RFC 6733. */
export const SessionServerFailover: {
  readonly REFUSE_SERVICE: 0;
  readonly TRY_AGAIN: 1;
  readonly ALLOW_SERVICE: 2;
  readonly TRY_AGAIN_ALLOW_SERVICE: 3;
} = {
  REFUSE_SERVICE: 0,
  TRY_AGAIN: 1,
  ALLOW_SERVICE: 2,
  TRY_AGAIN_ALLOW_SERVICE: 3,
};
/** A value of Session-Server-Failover. */
export type SessionServerFailover = (typeof SessionServerFailover)[keyof typeof SessionServerFailover];

/** Values of Disconnect-Cause (273), Enumerated, RFC 6733. */
export const DisconnectCause: {
  readonly REBOOTING: 0;
  readonly BUSY: 1;
  readonly DO_NOT_WANT_TO_TALK_TO_YOU: 2;
} = {
  REBOOTING: 0,
  BUSY: 1,
  DO_NOT_WANT_TO_TALK_TO_YOU: 2,
};
/** A value of Disconnect-Cause. */
export type DisconnectCause = (typeof DisconnectCause)[keyof typeof DisconnectCause];

/** Values of Auth-Request-Type (274), Enumerated, RFC 6733. */
export const AuthRequestType: {
  readonly AUTHENTICATE_ONLY: 1;
  readonly AUTHORIZE_ONLY: 2;
  readonly AUTHORIZE_AUTHENTICATE: 3;
} = {
  AUTHENTICATE_ONLY: 1,
  AUTHORIZE_ONLY: 2,
  AUTHORIZE_AUTHENTICATE: 3,
};
/** A value of Auth-Request-Type. */
export type AuthRequestType = (typeof AuthRequestType)[keyof typeof AuthRequestType];

/** Values of Auth-Session-State (277), Enumerated, RFC 6733. */
export const AuthSessionState: {
  readonly STATE_MAINTAINED: 0;
  readonly NO_STATE_MAINTAINED: 1;
} = {
  STATE_MAINTAINED: 0,
  NO_STATE_MAINTAINED: 1,
};
/** A value of Auth-Session-State. */
export type AuthSessionState = (typeof AuthSessionState)[keyof typeof AuthSessionState];

/** Failed-AVP (279), Grouped, RFC 6733. */
export interface FailedAvp extends Group<FailedAvpInput> {
}
/** What may be written for Failed-AVP. */
export interface FailedAvpInput extends GroupInput<FailedAvp> {}

/** Proxy-Info (284), Grouped, RFC 6733. */
export interface ProxyInfo extends Group<ProxyInfoInput> {
  /** Proxy-Host (280), DiameterIdentity, RFC 6733. */
  proxyHost: string;
  /** Proxy-State (33), OctetString, RFC 6733. */
  proxyState: Buffer;
}
/** What may be written for Proxy-Info. */
export interface ProxyInfoInput extends GroupInput<ProxyInfo> {}

/** Values of Re-Auth-Request-Type (285), Enumerated, RFC 6733. */
export const ReAuthRequestType: {
  readonly AUTHORIZE_ONLY: 0;
  readonly AUTHORIZE_AUTHENTICATE: 1;
} = {
  AUTHORIZE_ONLY: 0,
  AUTHORIZE_AUTHENTICATE: 1,
};
/** A value of Re-Auth-Request-Type. */
export type ReAuthRequestType = (typeof ReAuthRequestType)[keyof typeof ReAuthRequestType];

/** Values of Termination-Cause (295), Enumerated, RFC 6733. */
export const TerminationCause: {
  readonly DIAMETER_LOGOUT: 1;
  readonly DIAMETER_SERVICE_NOT_PROVIDED: 2;
  readonly DIAMETER_BAD_ANSWER: 3;
  readonly DIAMETER_ADMINISTRATIVE: 4;
  readonly DIAMETER_LINK_BROKEN: 5;
  readonly DIAMETER_AUTH_EXPIRED: 6;
  readonly DIAMETER_USER_MOVED: 7;
  readonly DIAMETER_SESSION_TIMEOUT: 8;
  readonly USER_REQUEST: 11;
  readonly LOST_CARRIER: 12;
  readonly LOST_SERVICE: 13;
  readonly IDLE_TIMEOUT: 14;
  readonly SESSION_TIMEOUT: 15;
  readonly ADMIN_RESET: 16;
  readonly ADMIN_REBOOT: 17;
  readonly PORT_ERROR: 18;
  readonly NAS_ERROR: 19;
  readonly NAS_REQUEST: 20;
  readonly NAS_REBOOT: 21;
  readonly PORT_UNNEEDED: 22;
  readonly PORT_PREEMPTED: 23;
  readonly PORT_SUSPENDED: 24;
  readonly SERVICE_UNAVAILABLE: 25;
  readonly CALLBACK: 26;
  readonly USER_ERROR: 27;
  readonly HOST_REQUEST: 28;
  readonly SUPPLICANT_RESTART: 29;
  readonly REAUTHENTICATION_FAILURE: 30;
  readonly PORT_REINITIALIZED: 31;
  readonly PORT_ADMINISTRATIVELY_DISABLED: 32;
} = {
  DIAMETER_LOGOUT: 1,
  DIAMETER_SERVICE_NOT_PROVIDED: 2,
  DIAMETER_BAD_ANSWER: 3,
  DIAMETER_ADMINISTRATIVE: 4,
  DIAMETER_LINK_BROKEN: 5,
  DIAMETER_AUTH_EXPIRED: 6,
  DIAMETER_USER_MOVED: 7,
  DIAMETER_SESSION_TIMEOUT: 8,
  USER_REQUEST: 11,
  LOST_CARRIER: 12,
  LOST_SERVICE: 13,
  IDLE_TIMEOUT: 14,
  SESSION_TIMEOUT: 15,
  ADMIN_RESET: 16,
  ADMIN_REBOOT: 17,
  PORT_ERROR: 18,
  NAS_ERROR: 19,
  NAS_REQUEST: 20,
  NAS_REBOOT: 21,
  PORT_UNNEEDED: 22,
  PORT_PREEMPTED: 23,
  PORT_SUSPENDED: 24,
  SERVICE_UNAVAILABLE: 25,
  CALLBACK: 26,
  USER_ERROR: 27,
  HOST_REQUEST: 28,
  SUPPLICANT_RESTART: 29,
  REAUTHENTICATION_FAILURE: 30,
  PORT_REINITIALIZED: 31,
  PORT_ADMINISTRATIVELY_DISABLED: 32,
};
/** A value of Termination-Cause. */
export type TerminationCause = (typeof TerminationCause)[keyof typeof TerminationCause];

/** Experimental-Result (297), Grouped, RFC 6733. */
export interface ExperimentalResult extends Group<ExperimentalResultInput> {
  /** Vendor-Id (266), Unsigned32, RFC 6733. */
  vendorId: number;
  /** Experimental-Result-Code (298), Unsigned32, RFC 6733. */
  experimentalResultCode: number;
}
/** What may be written for Experimental-Result. */
export interface ExperimentalResultInput extends GroupInput<ExperimentalResult, {
  experimentalResultCode: keyof typeof ExperimentalResultCode;
}> {}

/** Values of Experimental-Result-Code (298), Unsigned32, RFC 6733. */
export const ExperimentalResultCode: {
  readonly DIAMETER_FIRST_REGISTRATION: 2001;
  readonly DIAMETER_SUBSEQUENT_REGISTRATION: 2002;
  readonly DIAMETER_UNREGISTERED_SERVICE: 2003;
  readonly DIAMETER_SUCCESS_SERVER_NAME_NOT_STORED: 2004;
  readonly DIAMETER_SERVER_SELECTION: 2005;
  readonly DIAMETER_PDP_CONTEXT_DELETION_INDICATION: 2021;
  readonly DIAMETER_USER_DATA_NOT_AVAILABLE: 4100;
  readonly DIAMETER_PRIOR_UPDATE_IN_PROGRESS: 4101;
  readonly DIAMETER_ERROR_OUT_OF_RESOURCES: 4121;
  readonly DIAMETER_PCC_BEARER_EVENT: 4141;
  readonly DIAMETER_BEARER_EVENT: 4142;
  readonly DIAMETER_AN_GW_FAILED: 4143;
  readonly DIAMETER_PENDING_TRANSACTION: 4144;
  readonly DIAMETER_AUTHENTICATION_DATA_UNAVAILABLE: 4181;
  readonly DIAMETER_ERROR_CAMEL_SUBSCRIPTION_PRESENT: 4182;
  readonly DIAMETER_ERROR_ABSENT_USER: 4201;
  readonly DIAMETER_ERROR_UNREACHABLE_USER: 4221;
  readonly DIAMETER_ERROR_SUSPENDED_USER: 4222;
  readonly DIAMETER_ERROR_DETACHED_USER: 4223;
  readonly DIAMETER_ERROR_POSITIONING_DENIED: 4224;
  readonly DIAMETER_ERROR_POSITIONING_FAILED: 4225;
  readonly DIAMETER_ERROR_UNKNOWN_UNREACHABLE_LCS_CLIENT: 4226;
  readonly DIAMETER_ERROR_NO_AVAILABLE_POLICY_COUNTERS_LCS_CLIENT: 4241;
  readonly REQUESTED_SERVICE_TEMPORARILY_NOT_AUTHORIZED: 4261;
  readonly DIAMETER_ERROR_USER_UNKNOWN: 5001;
  readonly DIAMETER_ERROR_IDENTITIES_DONT_MATCH: 5002;
  readonly DIAMETER_ERROR_IDENTITY_NOT_REGISTERED: 5003;
  readonly DIAMETER_ERROR_ROAMING_NOT_ALLOWED: 5004;
  readonly DIAMETER_ERROR_IDENTITY_ALREADY_REGISTERED: 5005;
  readonly DIAMETER_ERROR_AUTH_SCHEME_NOT_SUPPORTED: 5006;
  readonly DIAMETER_ERROR_IN_ASSIGNMENT_TYPE: 5007;
  readonly DIAMETER_ERROR_TOO_MUCH_DATA: 5008;
  readonly DIAMETER_ERROR_NOT_SUPPORTED_USER_DATA: 5009;
  readonly DIAMETER_MISSING_USER_ID: 5010;
  readonly DIAMETER_ERROR_FEATURE_UNSUPPORTED: 5011;
  readonly DIAMETER_ERROR_SERVING_NODE_FEATURE_UNSUPPORTED: 5012;
  readonly DIAMETER_ERROR_USER_NO_WLAN_SUBSCRIPTION: 5041;
  readonly DIAMETER_ERROR_W_APN_UNUSED_BY_USER: 5042;
  readonly DIAMETER_ERROR_W_DIAMETER_ERROR_NO_ACCESS_INDEPENDENT_SUBSCRIPTION: 5043;
  readonly DIAMETER_ERROR_USER_NO_W_APN_SUBSCRIPTION: 5044;
  readonly DIAMETER_ERROR_UNSUITABLE_NETWORK: 5045;
  readonly INVALID_SERVICE_INFORMATION: 5061;
  readonly FILTER_RESTRICTIONS: 5062;
  readonly REQUESTED_SERVICE_NOT_AUTHORIZED: 5063;
  readonly DUPLICATED_AF_SESSION: 5064;
  readonly IP_CAN_SESSION_NOT_AVAILABLE: 5065;
  readonly UNAUTHORIZED_NON_EMERGENCY_SESSION: 5066;
  readonly UNAUTHORIZED_SPONSORED_DATA_CONNECTIVITY: 5067;
  readonly TEMPORARY_NETWORK_FAILURE: 5068;
  readonly DIAMETER_ERROR_USER_DATA_NOT_RECOGNIZED: 5100;
  readonly DIAMETER_ERROR_OPERATION_NOT_ALLOWED: 5101;
  readonly DIAMETER_ERROR_USER_DATA_CANNOT_BE_READ: 5102;
  readonly DIAMETER_ERROR_USER_DATA_CANNOT_BE_MODIFIED: 5103;
  readonly DIAMETER_ERROR_USER_DATA_CANNOT_BE_NOTIFIED: 5104;
  readonly DIAMETER_ERROR_TRANSPARENT_DATA_OUT_OF_SYNC: 5105;
  readonly DIAMETER_ERROR_SUBS_DATA_ABSENT: 5106;
  readonly DIAMETER_ERROR_NO_SUBSCRIPTION_TO_DATA: 5107;
  readonly DIAMETER_ERROR_DSAI_NOT_AVAILABLE: 5108;
  readonly DIAMETER_ERROR_START_INDICATION: 5120;
  readonly DIAMETER_ERROR_STOP_INDICATION: 5121;
  readonly DIAMETER_ERROR_UNKNOWN_MBMS_BEARER_SERVICE: 5122;
  readonly DIAMETER_ERROR_SERVICE_AREA: 5123;
  readonly DIAMETER_ERROR_INITIAL_PARAMETERS: 5140;
  readonly DIAMETER_ERROR_TRIGGER_EVENT: 5141;
  readonly DIAMETER_PCC_RULE_EVENT: 5142;
  readonly DIAMETER_ERROR_BEARER_NOT_AUTHORIZED: 5143;
  readonly DIAMETER_ERROR_TRAFFIC_MAPPING_INFO_REJECTED: 5144;
  readonly DIAMETER_QOS_RULE_EVENT: 5145;
  readonly DIAMETER_ERROR_TRAFFIC_MAPPING_INFO_REJECTED_5146: 5146;
  readonly DIAMETER_ERROR_CONFLICTING_REQUEST: 5147;
  readonly DIAMETER_ADC_RULE_EVENT: 5148;
  readonly DIAMETER_ERROR_NBIFOM_NOT_AUTHORIZED: 5149;
  readonly DIAMETER_ERROR_IMPI_UNKNOWN: 5401;
  readonly DIAMETER_ERROR_NOT_AUTHORIZED: 5402;
  readonly DIAMETER_ERROR_TRANSACTION_IDENTIFIER_INVALID: 5403;
  readonly DIAMETER_ERROR_UNKNOWN_EPS_SUBSCRIPTION: 5420;
  readonly DIAMETER_ERROR_RAT_NOT_ALLOWED: 5421;
  readonly DIAMETER_ERROR_EQUIPMENT_UNKNOWN: 5422;
  readonly DIAMETER_ERROR_UNKNOWN_SERVING_NODE: 5423;
  readonly DIAMETER_ERROR_USER_NO_NON_3GPP_SUBSCRIPTION: 5450;
  readonly DIAMETER_ERROR_USER_NO_APN_SUBSCRIPTION: 5451;
  readonly DIAMETER_ERROR_RAT_TYPE_NOT_ALLOWED: 5452;
  readonly DIAMETER_ERROR_LATE_OVERLAPPING_REQUEST: 5453;
  readonly DIAMETER_ERROR_TIMED_OUT_REQUEST: 5454;
  readonly DIAMETER_ERROR_SUBSESSION: 5470;
  readonly DIAMETER_ERROR_ONGOING_SESSION_ESTABLISHMENT: 5471;
  readonly DIAMETER_ERROR_UNAUTHORIZED_REQUESTING_NETWORK: 5490;
  readonly DIAMETER_ERROR_UNAUTHORIZED_REQUESTING_ENTITY: 5510;
  readonly DIAMETER_ERROR_UNAUTHORIZED_SERVICE: 5511;
  readonly DIAMETER_ERROR_REQUESTED_RANGE_IS_NOT_ALLOWED: 5512;
  readonly DIAMETER_ERROR_CONFIGURATION_EVENT_STORAGE_NOT_SUCCESSFUL: 5513;
  readonly DIAMETER_ERROR_CONFIGURATION_EVENT_NON_EXISTANT: 5514;
  readonly DIAMETER_ERROR_SCEF_REFERENCE_ID_UNKNOWN: 5515;
  readonly DIAMETER_ERROR_INVALID_SME_ADDRESS: 5530;
  readonly DIAMETER_ERROR_SC_CONGESTION: 5531;
  readonly DIAMETER_ERROR_SM_PROTOCOL: 5532;
  readonly DIAMETER_ERROR_TRIGGER_REPLACE_FAILURE: 5533;
  readonly DIAMETER_ERROR_TRIGGER_RECALL_FAILURE: 5534;
  readonly DIAMETER_ERROR_ORIGINAL_MESSAGE_NOT_PENDING: 5535;
  readonly DIAMETER_ERROR_ABSENT_USER_5550: 5550;
  readonly DIAMETER_ERROR_USER_BUSY_FOR_MT_SMS: 5551;
  readonly DIAMETER_ERROR_FACILITY_NOT_SUPPORTED: 5552;
  readonly DIAMETER_ERROR_ILLEGAL_USER: 5553;
  readonly DIAMETER_ERROR_ILLEGAL_EQUIPMENT: 5554;
  readonly DIAMETER_ERROR_SM_DELIVERY_FAILURE: 5555;
  readonly DIAMETER_ERROR_SERVICE_NOT_SUBSCRIBED: 5556;
  readonly DIAMETER_ERROR_SERVICE_BARRED: 5557;
  readonly DIAMETER_ERROR_MWD_LIST_FULL: 5558;
  readonly DIAMETER_ERROR_UNKNOWN_POLICY_COUNTERS: 5570;
  readonly DIAMETER_ERROR_ORIGIN_ALUID_UNKNOWN: 5590;
  readonly DIAMETER_ERROR_TARGET_ALUID_UNKNOWN: 5591;
  readonly DIAMETER_ERROR_PFID_UNKNOWN: 5592;
  readonly DIAMETER_ERROR_APP_REGISTER_REJECT: 5593;
  readonly DIAMETER_ERROR_PROSE_MAP_REQUEST_DISALLOWED: 5594;
  readonly DIAMETER_ERROR_MAP_REQUEST_REJECT: 5595;
  readonly DIAMETER_ERROR_REQUESTING_RPAUID_UNKNOWN: 5596;
  readonly DIAMETER_ERROR_UNKNOWN_OR_INVALID_TARGET_SET: 5597;
  readonly DIAMETER_ERROR_MISSING_APPLICATION_DATA: 5598;
  readonly DIAMETER_ERROR_AUTHORIZATION_REJECT: 5599;
  readonly DIAMETER_ERROR_DISCOVERY_NOT_PERMITTED: 5600;
  readonly DIAMETER_ERROR_TARGET_RPAUID_UNKNOWN: 5601;
  readonly DIAMETER_ERROR_INVALID_APPLICATION_DATA: 5602;
  readonly DIAMETER_ERROR_UNKNOWN_PROSE_SUBSCRIPTION: 5610;
  readonly PROSE_NOT_ALLOWED: 5611;
  readonly DIAMETER_ERROR_UE_LOCATION_UNKNOWN: 5612;
  readonly DIAMETER_ERROR_NO_ASSOCIATED_DISCOVERY_FILTER: 5630;
  readonly DIAMETER_ERROR_ANNOUNCING_UNAUTHORIZED_IN_PLMN: 5631;
  readonly DIAMETER_ERROR_INVALID_APPLICATION_CODE: 5632;
  readonly DIAMETER_ERROR_PROXIMITY_UNAUTHORIZED: 5633;
  readonly DIAMETER_ERROR_PROXIMITY_REJECTED: 5634;
  readonly DIAMETER_ERROR_NO_PROXIMITY_REQUEST: 5635;
  readonly DIAMETER_ERROR_UNAUTHORIZED_SERVICE_IN_THIS_PLMN: 5636;
  readonly DIAMETER_ERROR_PROXIMITY_CANCELLED: 5637;
  readonly DIAMETER_ERROR_INVALID_TARGET_PDUID: 5638;
  readonly DIAMETER_ERROR_INVALID_TARGET_RPAUID: 5639;
  readonly DIAMETER_ERROR_NO_ASSOCIATED_RESTRICTED_CODE: 5640;
  readonly DIAMETER_ERROR_INVALID_DISCOVERY_TYPE: 5641;
  readonly DIAMETER_ERROR_REQUESTED_LOCATION_NOT_SERVED: 5650;
  readonly DIAMETER_ERROR_INVALID_EPS_BEARER: 5651;
  readonly DIAMETER_ERROR_NIDD_CONFIGURATION_NOT_AVAILABLE: 5652;
  readonly DIAMETER_ERROR_USER_TEMPORARILY_UNREACHABLE: 5653;
  readonly DIAMETER_ERROR_UNKNKOWN_DATA: 5670;
  readonly DIAMETER_ERROR_REQUIRED_KEY_NOT_PROVIDED: 5671;
  readonly DIAMETER_ERROR_UNKNOWN_V2X_SUBSCRIPTION: 5690;
  readonly DIAMETER_ERROR_V2X_NOT_ALLOWED: 5691;
} = {
  DIAMETER_FIRST_REGISTRATION: 2001,
  DIAMETER_SUBSEQUENT_REGISTRATION: 2002,
  DIAMETER_UNREGISTERED_SERVICE: 2003,
  DIAMETER_SUCCESS_SERVER_NAME_NOT_STORED: 2004,
  DIAMETER_SERVER_SELECTION: 2005,
  DIAMETER_PDP_CONTEXT_DELETION_INDICATION: 2021,
  DIAMETER_USER_DATA_NOT_AVAILABLE: 4100,
  DIAMETER_PRIOR_UPDATE_IN_PROGRESS: 4101,
  DIAMETER_ERROR_OUT_OF_RESOURCES: 4121,
  DIAMETER_PCC_BEARER_EVENT: 4141,
  DIAMETER_BEARER_EVENT: 4142,
  DIAMETER_AN_GW_FAILED: 4143,
  DIAMETER_PENDING_TRANSACTION: 4144,
  DIAMETER_AUTHENTICATION_DATA_UNAVAILABLE: 4181,
  DIAMETER_ERROR_CAMEL_SUBSCRIPTION_PRESENT: 4182,
  DIAMETER_ERROR_ABSENT_USER: 4201,
  DIAMETER_ERROR_UNREACHABLE_USER: 4221,
  DIAMETER_ERROR_SUSPENDED_USER: 4222,
  DIAMETER_ERROR_DETACHED_USER: 4223,
  DIAMETER_ERROR_POSITIONING_DENIED: 4224,
  DIAMETER_ERROR_POSITIONING_FAILED: 4225,
  DIAMETER_ERROR_UNKNOWN_UNREACHABLE_LCS_CLIENT: 4226,
  DIAMETER_ERROR_NO_AVAILABLE_POLICY_COUNTERS_LCS_CLIENT: 4241,
  REQUESTED_SERVICE_TEMPORARILY_NOT_AUTHORIZED: 4261,
  DIAMETER_ERROR_USER_UNKNOWN: 5001,
  DIAMETER_ERROR_IDENTITIES_DONT_MATCH: 5002,
  DIAMETER_ERROR_IDENTITY_NOT_REGISTERED: 5003,
  DIAMETER_ERROR_ROAMING_NOT_ALLOWED: 5004,
  DIAMETER_ERROR_IDENTITY_ALREADY_REGISTERED: 5005,
  DIAMETER_ERROR_AUTH_SCHEME_NOT_SUPPORTED: 5006,
  DIAMETER_ERROR_IN_ASSIGNMENT_TYPE: 5007,
  DIAMETER_ERROR_TOO_MUCH_DATA: 5008,
  DIAMETER_ERROR_NOT_SUPPORTED_USER_DATA: 5009,
  DIAMETER_MISSING_USER_ID: 5010,
  DIAMETER_ERROR_FEATURE_UNSUPPORTED: 5011,
  DIAMETER_ERROR_SERVING_NODE_FEATURE_UNSUPPORTED: 5012,
  DIAMETER_ERROR_USER_NO_WLAN_SUBSCRIPTION: 5041,
  DIAMETER_ERROR_W_APN_UNUSED_BY_USER: 5042,
  DIAMETER_ERROR_W_DIAMETER_ERROR_NO_ACCESS_INDEPENDENT_SUBSCRIPTION: 5043,
  DIAMETER_ERROR_USER_NO_W_APN_SUBSCRIPTION: 5044,
  DIAMETER_ERROR_UNSUITABLE_NETWORK: 5045,
  INVALID_SERVICE_INFORMATION: 5061,
  FILTER_RESTRICTIONS: 5062,
  REQUESTED_SERVICE_NOT_AUTHORIZED: 5063,
  DUPLICATED_AF_SESSION: 5064,
  IP_CAN_SESSION_NOT_AVAILABLE: 5065,
  UNAUTHORIZED_NON_EMERGENCY_SESSION: 5066,
  UNAUTHORIZED_SPONSORED_DATA_CONNECTIVITY: 5067,
  TEMPORARY_NETWORK_FAILURE: 5068,
  DIAMETER_ERROR_USER_DATA_NOT_RECOGNIZED: 5100,
  DIAMETER_ERROR_OPERATION_NOT_ALLOWED: 5101,
  DIAMETER_ERROR_USER_DATA_CANNOT_BE_READ: 5102,
  DIAMETER_ERROR_USER_DATA_CANNOT_BE_MODIFIED: 5103,
  DIAMETER_ERROR_USER_DATA_CANNOT_BE_NOTIFIED: 5104,
  DIAMETER_ERROR_TRANSPARENT_DATA_OUT_OF_SYNC: 5105,
  DIAMETER_ERROR_SUBS_DATA_ABSENT: 5106,
  DIAMETER_ERROR_NO_SUBSCRIPTION_TO_DATA: 5107,
  DIAMETER_ERROR_DSAI_NOT_AVAILABLE: 5108,
  DIAMETER_ERROR_START_INDICATION: 5120,
  DIAMETER_ERROR_STOP_INDICATION: 5121,
  DIAMETER_ERROR_UNKNOWN_MBMS_BEARER_SERVICE: 5122,
  DIAMETER_ERROR_SERVICE_AREA: 5123,
  DIAMETER_ERROR_INITIAL_PARAMETERS: 5140,
  DIAMETER_ERROR_TRIGGER_EVENT: 5141,
  DIAMETER_PCC_RULE_EVENT: 5142,
  DIAMETER_ERROR_BEARER_NOT_AUTHORIZED: 5143,
  DIAMETER_ERROR_TRAFFIC_MAPPING_INFO_REJECTED: 5144,
  DIAMETER_QOS_RULE_EVENT: 5145,
  DIAMETER_ERROR_TRAFFIC_MAPPING_INFO_REJECTED_5146: 5146,
  DIAMETER_ERROR_CONFLICTING_REQUEST: 5147,
  DIAMETER_ADC_RULE_EVENT: 5148,
  DIAMETER_ERROR_NBIFOM_NOT_AUTHORIZED: 5149,
  DIAMETER_ERROR_IMPI_UNKNOWN: 5401,
  DIAMETER_ERROR_NOT_AUTHORIZED: 5402,
  DIAMETER_ERROR_TRANSACTION_IDENTIFIER_INVALID: 5403,
  DIAMETER_ERROR_UNKNOWN_EPS_SUBSCRIPTION: 5420,
  DIAMETER_ERROR_RAT_NOT_ALLOWED: 5421,
  DIAMETER_ERROR_EQUIPMENT_UNKNOWN: 5422,
  DIAMETER_ERROR_UNKNOWN_SERVING_NODE: 5423,
  DIAMETER_ERROR_USER_NO_NON_3GPP_SUBSCRIPTION: 5450,
  DIAMETER_ERROR_USER_NO_APN_SUBSCRIPTION: 5451,
  DIAMETER_ERROR_RAT_TYPE_NOT_ALLOWED: 5452,
  DIAMETER_ERROR_LATE_OVERLAPPING_REQUEST: 5453,
  DIAMETER_ERROR_TIMED_OUT_REQUEST: 5454,
  DIAMETER_ERROR_SUBSESSION: 5470,
  DIAMETER_ERROR_ONGOING_SESSION_ESTABLISHMENT: 5471,
  DIAMETER_ERROR_UNAUTHORIZED_REQUESTING_NETWORK: 5490,
  DIAMETER_ERROR_UNAUTHORIZED_REQUESTING_ENTITY: 5510,
  DIAMETER_ERROR_UNAUTHORIZED_SERVICE: 5511,
  DIAMETER_ERROR_REQUESTED_RANGE_IS_NOT_ALLOWED: 5512,
  DIAMETER_ERROR_CONFIGURATION_EVENT_STORAGE_NOT_SUCCESSFUL: 5513,
  DIAMETER_ERROR_CONFIGURATION_EVENT_NON_EXISTANT: 5514,
  DIAMETER_ERROR_SCEF_REFERENCE_ID_UNKNOWN: 5515,
  DIAMETER_ERROR_INVALID_SME_ADDRESS: 5530,
  DIAMETER_ERROR_SC_CONGESTION: 5531,
  DIAMETER_ERROR_SM_PROTOCOL: 5532,
  DIAMETER_ERROR_TRIGGER_REPLACE_FAILURE: 5533,
  DIAMETER_ERROR_TRIGGER_RECALL_FAILURE: 5534,
  DIAMETER_ERROR_ORIGINAL_MESSAGE_NOT_PENDING: 5535,
  DIAMETER_ERROR_ABSENT_USER_5550: 5550,
  DIAMETER_ERROR_USER_BUSY_FOR_MT_SMS: 5551,
  DIAMETER_ERROR_FACILITY_NOT_SUPPORTED: 5552,
  DIAMETER_ERROR_ILLEGAL_USER: 5553,
  DIAMETER_ERROR_ILLEGAL_EQUIPMENT: 5554,
  DIAMETER_ERROR_SM_DELIVERY_FAILURE: 5555,
  DIAMETER_ERROR_SERVICE_NOT_SUBSCRIBED: 5556,
  DIAMETER_ERROR_SERVICE_BARRED: 5557,
  DIAMETER_ERROR_MWD_LIST_FULL: 5558,
  DIAMETER_ERROR_UNKNOWN_POLICY_COUNTERS: 5570,
  DIAMETER_ERROR_ORIGIN_ALUID_UNKNOWN: 5590,
  DIAMETER_ERROR_TARGET_ALUID_UNKNOWN: 5591,
  DIAMETER_ERROR_PFID_UNKNOWN: 5592,
  DIAMETER_ERROR_APP_REGISTER_REJECT: 5593,
  DIAMETER_ERROR_PROSE_MAP_REQUEST_DISALLOWED: 5594,
  DIAMETER_ERROR_MAP_REQUEST_REJECT: 5595,
  DIAMETER_ERROR_REQUESTING_RPAUID_UNKNOWN: 5596,
  DIAMETER_ERROR_UNKNOWN_OR_INVALID_TARGET_SET: 5597,
  DIAMETER_ERROR_MISSING_APPLICATION_DATA: 5598,
  DIAMETER_ERROR_AUTHORIZATION_REJECT: 5599,
  DIAMETER_ERROR_DISCOVERY_NOT_PERMITTED: 5600,
  DIAMETER_ERROR_TARGET_RPAUID_UNKNOWN: 5601,
  DIAMETER_ERROR_INVALID_APPLICATION_DATA: 5602,
  DIAMETER_ERROR_UNKNOWN_PROSE_SUBSCRIPTION: 5610,
  PROSE_NOT_ALLOWED: 5611,
  DIAMETER_ERROR_UE_LOCATION_UNKNOWN: 5612,
  DIAMETER_ERROR_NO_ASSOCIATED_DISCOVERY_FILTER: 5630,
  DIAMETER_ERROR_ANNOUNCING_UNAUTHORIZED_IN_PLMN: 5631,
  DIAMETER_ERROR_INVALID_APPLICATION_CODE: 5632,
  DIAMETER_ERROR_PROXIMITY_UNAUTHORIZED: 5633,
  DIAMETER_ERROR_PROXIMITY_REJECTED: 5634,
  DIAMETER_ERROR_NO_PROXIMITY_REQUEST: 5635,
  DIAMETER_ERROR_UNAUTHORIZED_SERVICE_IN_THIS_PLMN: 5636,
  DIAMETER_ERROR_PROXIMITY_CANCELLED: 5637,
  DIAMETER_ERROR_INVALID_TARGET_PDUID: 5638,
  DIAMETER_ERROR_INVALID_TARGET_RPAUID: 5639,
  DIAMETER_ERROR_NO_ASSOCIATED_RESTRICTED_CODE: 5640,
  DIAMETER_ERROR_INVALID_DISCOVERY_TYPE: 5641,
  DIAMETER_ERROR_REQUESTED_LOCATION_NOT_SERVED: 5650,
  DIAMETER_ERROR_INVALID_EPS_BEARER: 5651,
  DIAMETER_ERROR_NIDD_CONFIGURATION_NOT_AVAILABLE: 5652,
  DIAMETER_ERROR_USER_TEMPORARILY_UNREACHABLE: 5653,
  DIAMETER_ERROR_UNKNKOWN_DATA: 5670,
  DIAMETER_ERROR_REQUIRED_KEY_NOT_PROVIDED: 5671,
  DIAMETER_ERROR_UNKNOWN_V2X_SUBSCRIPTION: 5690,
  DIAMETER_ERROR_V2X_NOT_ALLOWED: 5691,
};
/** A value of Experimental-Result-Code. */
export type ExperimentalResultCode = (typeof ExperimentalResultCode)[keyof typeof ExperimentalResultCode];

/** Values of Inband-Security-Id (299), Unsigned32, RFC 6733. */
export const InbandSecurityId: {
  readonly NO_INBAND_SECURITY: 0;
  readonly TLS: 1;
} = {
  NO_INBAND_SECURITY: 0,
  TLS: 1,
};
/** A value of Inband-Security-Id. */
export type InbandSecurityId = (typeof InbandSecurityId)[keyof typeof InbandSecurityId];

/** E2E-Sequence (300), Grouped, RFC 6733. */
export interface E2eSequence extends Group<E2eSequenceInput> {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId?: string[] | undefined;
}
/** What may be written for E2E-Sequence. */
export interface E2eSequenceInput extends GroupInput<E2eSequence> {}

/** Values of Accounting-Record-Type (480), Enumerated, RFC 6733. */
export const AccountingRecordType: {
  readonly EVENT_RECORD: 1;
  readonly START_RECORD: 2;
  readonly INTERIM_RECORD: 3;
  readonly STOP_RECORD: 4;
} = {
  EVENT_RECORD: 1,
  START_RECORD: 2,
  INTERIM_RECORD: 3,
  STOP_RECORD: 4,
};
/** A value of Accounting-Record-Type. */
export type AccountingRecordType = (typeof AccountingRecordType)[keyof typeof AccountingRecordType];

/** Values of Accounting-Realtime-Required (483), Enumerated, RFC 6733. */
export const AccountingRealtimeRequired: {
  readonly DELIVER_AND_GRANT: 1;
  readonly GRANT_AND_STORE: 2;
  readonly GRANT_AND_LOSE: 3;
} = {
  DELIVER_AND_GRANT: 1,
  GRANT_AND_STORE: 2,
  GRANT_AND_LOSE: 3,
};
/** A value of Accounting-Realtime-Required. */
export type AccountingRealtimeRequired = (typeof AccountingRealtimeRequired)[keyof typeof AccountingRealtimeRequired];

/** The attributes of Capabilities-Exchange-Request. */
export interface CapabilitiesExchangeRequestAvps extends ExtraAvps {
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Host-IP-Address (257), Address, RFC 6733. */
  hostIpAddress: Address[];
  /** Vendor-Id (266), Unsigned32, RFC 6733. */
  vendorId: number;
  /** Product-Name (269), UTF8String, RFC 6733. */
  productName: string;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Supported-Vendor-Id (265), Unsigned32, RFC 6733. */
  supportedVendorId?: number[] | undefined;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId?: number[] | undefined;
  /** Inband-Security-Id (299), Unsigned32, RFC 6733. */
  inbandSecurityId?: number[] | undefined;
  /** Acct-Application-Id (259), Unsigned32, RFC 6733. */
  acctApplicationId?: number[] | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: VendorSpecificApplicationId[] | undefined;
  /** Firmware-Revision (267), Unsigned32, RFC 6733. */
  firmwareRevision?: number | undefined;
}
/** What may be written for the attributes of Capabilities-Exchange-Request. */
export interface CapabilitiesExchangeRequestInput extends RequestAvps<CapabilitiesExchangeRequestAvps, {
  inbandSecurityId: readonly (number | keyof typeof InbandSecurityId)[];
}> {}
export interface CapabilitiesExchangeRequest extends CapabilitiesExchangeRequestAvps {}
/** Capabilities-Exchange-Request (CER, 257), application 0, RFC 6733. */
export class CapabilitiesExchangeRequest extends RequestMessage<CapabilitiesExchangeAnswerInput, CapabilitiesExchangeAnswer> {
  static override get definition(): CommandDefinition {
    return rfc6733.command("Capabilities-Exchange-Request");
  }
  static override get answerType(): AnswerType<CapabilitiesExchangeAnswer> {
    return CapabilitiesExchangeAnswer;
  }
  static {
    defineAttributes(this, [
      "originHost",
      "originRealm",
      "hostIpAddress",
      "vendorId",
      "productName",
      "originStateId",
      "supportedVendorId",
      "authApplicationId",
      "inbandSecurityId",
      "acctApplicationId",
      "vendorSpecificApplicationId",
      "firmwareRevision",
      "extraAvps",
    ]);
  }
  constructor(avps: CapabilitiesExchangeRequestInput, header?: HeaderFields) {
    super(CapabilitiesExchangeRequest, avps, header);
  }
}

/** The attributes of Capabilities-Exchange-Answer. */
export interface CapabilitiesExchangeAnswerAvps extends ExtraAvps {
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Host-IP-Address (257), Address, RFC 6733. */
  hostIpAddress: Address[];
  /** Vendor-Id (266), Unsigned32, RFC 6733. */
  vendorId: number;
  /** Product-Name (269), UTF8String, RFC 6733. */
  productName: string;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: FailedAvp | undefined;
  /** Supported-Vendor-Id (265), Unsigned32, RFC 6733. */
  supportedVendorId?: number[] | undefined;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId?: number[] | undefined;
  /** Inband-Security-Id (299), Unsigned32, RFC 6733. */
  inbandSecurityId?: number[] | undefined;
  /** Acct-Application-Id (259), Unsigned32, RFC 6733. */
  acctApplicationId?: number[] | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: VendorSpecificApplicationId[] | undefined;
  /** Firmware-Revision (267), Unsigned32, RFC 6733. */
  firmwareRevision?: number | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: ExperimentalResult | undefined;
}
/** What may be written for the attributes of Capabilities-Exchange-Answer. */
export interface CapabilitiesExchangeAnswerInput extends AnswerAvps<CapabilitiesExchangeAnswerAvps, {
  resultCode: keyof typeof ResultCode;
  inbandSecurityId: readonly (number | keyof typeof InbandSecurityId)[];
}> {}
export interface CapabilitiesExchangeAnswer extends CapabilitiesExchangeAnswerAvps {}
/** Capabilities-Exchange-Answer (CEA, 257), application 0, RFC 6733. */
export class CapabilitiesExchangeAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return rfc6733.command("Capabilities-Exchange-Answer");
  }
  static {
    defineAttributes(this, [
      "resultCode",
      "originHost",
      "originRealm",
      "hostIpAddress",
      "vendorId",
      "productName",
      "originStateId",
      "errorMessage",
      "failedAvp",
      "supportedVendorId",
      "authApplicationId",
      "inbandSecurityId",
      "acctApplicationId",
      "vendorSpecificApplicationId",
      "firmwareRevision",
      "errorReportingHost",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: CapabilitiesExchangeAnswerInput, header?: HeaderFields) {
    super(CapabilitiesExchangeAnswer, avps, header);
  }
}

/** The attributes of Re-Auth-Request. */
export interface ReAuthRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Re-Auth-Request-Type (285), Enumerated, RFC 6733. */
  reAuthRequestType: ReAuthRequestType;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Re-Auth-Request. */
export interface ReAuthRequestInput extends RequestAvps<ReAuthRequestAvps, {
  reAuthRequestType: keyof typeof ReAuthRequestType;
}> {}
export interface ReAuthRequest extends ReAuthRequestAvps {}
/** Re-Auth-Request (RAR, 258), application 0, RFC 6733. */
export class ReAuthRequest extends RequestMessage<ReAuthAnswerInput, ReAuthAnswer> {
  static override get definition(): CommandDefinition {
    return rfc6733.command("Re-Auth-Request");
  }
  static override get answerType(): AnswerType<ReAuthAnswer> {
    return ReAuthAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "authApplicationId",
      "reAuthRequestType",
      "userName",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: ReAuthRequestInput, header?: HeaderFields) {
    super(ReAuthRequest, avps, header);
  }
}

/** The attributes of Re-Auth-Answer. */
export interface ReAuthAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: FailedAvp | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: ProxyInfo[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: ExperimentalResult | undefined;
}
/** What may be written for the attributes of Re-Auth-Answer. */
export interface ReAuthAnswerInput extends AnswerAvps<ReAuthAnswerAvps, {
  resultCode: keyof typeof ResultCode;
  redirectHostUsage: keyof typeof RedirectHostUsage;
}> {}
export interface ReAuthAnswer extends ReAuthAnswerAvps {}
/** Re-Auth-Answer (RAA, 258), application 0, RFC 6733. */
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return rfc6733.command("Re-Auth-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "userName",
      "originStateId",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: ReAuthAnswerInput, header?: HeaderFields) {
    super(ReAuthAnswer, avps, header);
  }
}

/** The attributes of Abort-Session-Request. */
export interface AbortSessionRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Abort-Session-Request. */
export interface AbortSessionRequestInput extends RequestAvps<AbortSessionRequestAvps> {}
export interface AbortSessionRequest extends AbortSessionRequestAvps {}
/** Abort-Session-Request (ASR, 274), application 0, RFC 6733. */
export class AbortSessionRequest extends RequestMessage<AbortSessionAnswerInput, AbortSessionAnswer> {
  static override get definition(): CommandDefinition {
    return rfc6733.command("Abort-Session-Request");
  }
  static override get answerType(): AnswerType<AbortSessionAnswer> {
    return AbortSessionAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "destinationHost",
      "authApplicationId",
      "userName",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: AbortSessionRequestInput, header?: HeaderFields) {
    super(AbortSessionRequest, avps, header);
  }
}

/** The attributes of Abort-Session-Answer. */
export interface AbortSessionAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: FailedAvp | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: ProxyInfo[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: ExperimentalResult | undefined;
}
/** What may be written for the attributes of Abort-Session-Answer. */
export interface AbortSessionAnswerInput extends AnswerAvps<AbortSessionAnswerAvps, {
  resultCode: keyof typeof ResultCode;
  redirectHostUsage: keyof typeof RedirectHostUsage;
}> {}
export interface AbortSessionAnswer extends AbortSessionAnswerAvps {}
/** Abort-Session-Answer (ASA, 274), application 0, RFC 6733. */
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return rfc6733.command("Abort-Session-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "userName",
      "originStateId",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: AbortSessionAnswerInput, header?: HeaderFields) {
    super(AbortSessionAnswer, avps, header);
  }
}

/** The attributes of Session-Termination-Request. */
export interface SessionTerminationRequestAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Destination-Realm (283), DiameterIdentity, RFC 6733. */
  destinationRealm: string;
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId: number;
  /** Termination-Cause (295), Enumerated, RFC 6733. */
  terminationCause: TerminationCause;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Destination-Host (293), DiameterIdentity, RFC 6733. */
  destinationHost?: string | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: ProxyInfo[] | undefined;
  /** Route-Record (282), DiameterIdentity, RFC 6733. */
  routeRecord?: string[] | undefined;
}
/** What may be written for the attributes of Session-Termination-Request. */
export interface SessionTerminationRequestInput extends RequestAvps<SessionTerminationRequestAvps, {
  terminationCause: keyof typeof TerminationCause;
}> {}
export interface SessionTerminationRequest extends SessionTerminationRequestAvps {}
/** Session-Termination-Request (STR, 275), application 0, RFC 6733. */
export class SessionTerminationRequest extends RequestMessage<SessionTerminationAnswerInput, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition {
    return rfc6733.command("Session-Termination-Request");
  }
  static override get answerType(): AnswerType<SessionTerminationAnswer> {
    return SessionTerminationAnswer;
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "originHost",
      "originRealm",
      "destinationRealm",
      "authApplicationId",
      "terminationCause",
      "userName",
      "destinationHost",
      "class",
      "originStateId",
      "proxyInfo",
      "routeRecord",
      "extraAvps",
    ]);
  }
  constructor(avps: SessionTerminationRequestInput, header?: HeaderFields) {
    super(SessionTerminationRequest, avps, header);
  }
}

/** The attributes of Session-Termination-Answer. */
export interface SessionTerminationAnswerAvps extends ExtraAvps {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId: string;
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string | undefined;
  /** Class (25), OctetString, RFC 6733. */
  class?: Buffer[] | undefined;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: FailedAvp | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Redirect-Host (292), DiameterURI, RFC 6733. */
  redirectHost?: string[] | undefined;
  /** Redirect-Host-Usage (261), Enumerated, RFC 6733. */
  redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time (262), Unsigned32, RFC 6733. */
  redirectMaxCacheTime?: number | undefined;
  /** Proxy-Info (284), Grouped, RFC 6733. */
  proxyInfo?: ProxyInfo[] | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: ExperimentalResult | undefined;
}
/** What may be written for the attributes of Session-Termination-Answer. */
export interface SessionTerminationAnswerInput extends AnswerAvps<SessionTerminationAnswerAvps, {
  resultCode: keyof typeof ResultCode;
  redirectHostUsage: keyof typeof RedirectHostUsage;
}> {}
export interface SessionTerminationAnswer extends SessionTerminationAnswerAvps {}
/** Session-Termination-Answer (STA, 275), application 0, RFC 6733. */
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return rfc6733.command("Session-Termination-Answer");
  }
  static {
    defineAttributes(this, [
      "sessionId",
      "resultCode",
      "originHost",
      "originRealm",
      "userName",
      "class",
      "errorMessage",
      "errorReportingHost",
      "failedAvp",
      "originStateId",
      "redirectHost",
      "redirectHostUsage",
      "redirectMaxCacheTime",
      "proxyInfo",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: SessionTerminationAnswerInput, header?: HeaderFields) {
    super(SessionTerminationAnswer, avps, header);
  }
}

/** The attributes of Device-Watchdog-Request. */
export interface DeviceWatchdogRequestAvps extends ExtraAvps {
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
}
/** What may be written for the attributes of Device-Watchdog-Request. */
export interface DeviceWatchdogRequestInput extends RequestAvps<DeviceWatchdogRequestAvps> {}
export interface DeviceWatchdogRequest extends DeviceWatchdogRequestAvps {}
/** Device-Watchdog-Request (DWR, 280), application 0, RFC 6733. */
export class DeviceWatchdogRequest extends RequestMessage<DeviceWatchdogAnswerInput, DeviceWatchdogAnswer> {
  static override get definition(): CommandDefinition {
    return rfc6733.command("Device-Watchdog-Request");
  }
  static override get answerType(): AnswerType<DeviceWatchdogAnswer> {
    return DeviceWatchdogAnswer;
  }
  static {
    defineAttributes(this, [
      "originHost",
      "originRealm",
      "originStateId",
      "extraAvps",
    ]);
  }
  constructor(avps: DeviceWatchdogRequestInput, header?: HeaderFields) {
    super(DeviceWatchdogRequest, avps, header);
  }
}

/** The attributes of Device-Watchdog-Answer. */
export interface DeviceWatchdogAnswerAvps extends ExtraAvps {
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: FailedAvp | undefined;
  /** Origin-State-Id (278), Unsigned32, RFC 6733. */
  originStateId?: number | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: ExperimentalResult | undefined;
}
/** What may be written for the attributes of Device-Watchdog-Answer. */
export interface DeviceWatchdogAnswerInput extends AnswerAvps<DeviceWatchdogAnswerAvps, {
  resultCode: keyof typeof ResultCode;
}> {}
export interface DeviceWatchdogAnswer extends DeviceWatchdogAnswerAvps {}
/** Device-Watchdog-Answer (DWA, 280), application 0, RFC 6733. */
export class DeviceWatchdogAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return rfc6733.command("Device-Watchdog-Answer");
  }
  static {
    defineAttributes(this, [
      "resultCode",
      "originHost",
      "originRealm",
      "errorMessage",
      "failedAvp",
      "originStateId",
      "errorReportingHost",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: DeviceWatchdogAnswerInput, header?: HeaderFields) {
    super(DeviceWatchdogAnswer, avps, header);
  }
}

/** The attributes of Disconnect-Peer-Request. */
export interface DisconnectPeerRequestAvps extends ExtraAvps {
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Disconnect-Cause (273), Enumerated, RFC 6733. */
  disconnectCause: DisconnectCause;
}
/** What may be written for the attributes of Disconnect-Peer-Request. */
export interface DisconnectPeerRequestInput extends RequestAvps<DisconnectPeerRequestAvps, {
  disconnectCause: keyof typeof DisconnectCause;
}> {}
export interface DisconnectPeerRequest extends DisconnectPeerRequestAvps {}
/** Disconnect-Peer-Request (DPR, 282), application 0, RFC 6733. */
export class DisconnectPeerRequest extends RequestMessage<DisconnectPeerAnswerInput, DisconnectPeerAnswer> {
  static override get definition(): CommandDefinition {
    return rfc6733.command("Disconnect-Peer-Request");
  }
  static override get answerType(): AnswerType<DisconnectPeerAnswer> {
    return DisconnectPeerAnswer;
  }
  static {
    defineAttributes(this, [
      "originHost",
      "originRealm",
      "disconnectCause",
      "extraAvps",
    ]);
  }
  constructor(avps: DisconnectPeerRequestInput, header?: HeaderFields) {
    super(DisconnectPeerRequest, avps, header);
  }
}

/** The attributes of Disconnect-Peer-Answer. */
export interface DisconnectPeerAnswerAvps extends ExtraAvps {
  /** Result-Code (268), Unsigned32, RFC 6733. */
  resultCode: number;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost: string;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm: string;
  /** Error-Message (281), UTF8String, RFC 6733. */
  errorMessage?: string | undefined;
  /** Failed-AVP (279), Grouped, RFC 6733. */
  failedAvp?: FailedAvp | undefined;
  /** Error-Reporting-Host (294), DiameterIdentity, RFC 6733. */
  errorReportingHost?: string | undefined;
  /** Experimental-Result (297), Grouped, RFC 6733. */
  experimentalResult?: ExperimentalResult | undefined;
}
/** What may be written for the attributes of Disconnect-Peer-Answer. */
export interface DisconnectPeerAnswerInput extends AnswerAvps<DisconnectPeerAnswerAvps, {
  resultCode: keyof typeof ResultCode;
}> {}
export interface DisconnectPeerAnswer extends DisconnectPeerAnswerAvps {}
/** Disconnect-Peer-Answer (DPA, 282), application 0, RFC 6733. */
export class DisconnectPeerAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition {
    return rfc6733.command("Disconnect-Peer-Answer");
  }
  static {
    defineAttributes(this, [
      "resultCode",
      "originHost",
      "originRealm",
      "errorMessage",
      "failedAvp",
      "errorReportingHost",
      "experimentalResult",
      "extraAvps",
    ]);
  }
  constructor(avps: DisconnectPeerAnswerInput, header?: HeaderFields) {
    super(DisconnectPeerAnswer, avps, header);
  }
}
