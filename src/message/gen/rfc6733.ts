import { rfc6733 } from "../../dictionary/gen/rfc6733.ts";
import type { CommandDefinition } from "../../dictionary/definitions.ts";
import type { Address } from "../../wire/address.ts";
import type { HeaderFields } from "../../wire/header.ts";
import { type AnswerAvps, AnswerMessage, type AnswerType, defineAttributes, type ExtraAvps, type RequestAvps, RequestMessage } from "../command.ts";
export interface CapabilitiesExchangeRequestAvps extends ExtraAvps {
  originHost: string;
  originRealm: string;
  hostIpAddress: Address[];
  vendorId: number;
  productName: string;
  originStateId?: number | undefined;
  supportedVendorId?: number[] | undefined;
  authApplicationId?: number[] | undefined;
  inbandSecurityId?: number[] | undefined;
  acctApplicationId?: number[] | undefined;
  vendorSpecificApplicationId?: VendorSpecificApplicationId[] | undefined;
  firmwareRevision?: number | undefined;
}
export interface CapabilitiesExchangeRequest extends CapabilitiesExchangeRequestAvps {}
export class CapabilitiesExchangeRequest extends RequestMessage<AnswerAvps<CapabilitiesExchangeAnswerAvps>, CapabilitiesExchangeAnswer> {
  static override get definition(): CommandDefinition { return rfc6733.command("Capabilities-Exchange-Request"); }
  static override get answerType(): AnswerType<CapabilitiesExchangeAnswer> { return CapabilitiesExchangeAnswer; }
  static { defineAttributes(this, ["originHost","originRealm","hostIpAddress","vendorId","productName","originStateId","supportedVendorId","authApplicationId","inbandSecurityId","acctApplicationId","vendorSpecificApplicationId","firmwareRevision","extraAvps"]); }
  constructor(avps: RequestAvps<CapabilitiesExchangeRequestAvps>, header?: HeaderFields) { super(CapabilitiesExchangeRequest, avps, header); }
}
export interface CapabilitiesExchangeAnswerAvps extends ExtraAvps {
  resultCode: number;
  originHost: string;
  originRealm: string;
  hostIpAddress: Address[];
  vendorId: number;
  productName: string;
  originStateId?: number | undefined;
  errorMessage?: string | undefined;
  failedAvp?: FailedAvp | undefined;
  supportedVendorId?: number[] | undefined;
  authApplicationId?: number[] | undefined;
  inbandSecurityId?: number[] | undefined;
  acctApplicationId?: number[] | undefined;
  vendorSpecificApplicationId?: VendorSpecificApplicationId[] | undefined;
  firmwareRevision?: number | undefined;
}
export interface CapabilitiesExchangeAnswer extends CapabilitiesExchangeAnswerAvps {}
export class CapabilitiesExchangeAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition { return rfc6733.command("Capabilities-Exchange-Answer"); }
  static { defineAttributes(this, ["resultCode","originHost","originRealm","hostIpAddress","vendorId","productName","originStateId","errorMessage","failedAvp","supportedVendorId","authApplicationId","inbandSecurityId","acctApplicationId","vendorSpecificApplicationId","firmwareRevision","extraAvps"]); }
  constructor(avps: AnswerAvps<CapabilitiesExchangeAnswerAvps>, header?: HeaderFields) { super(CapabilitiesExchangeAnswer, avps, header); }
}
export interface ReAuthRequestAvps extends ExtraAvps {
  sessionId: string;
  originHost: string;
  originRealm: string;
  destinationRealm: string;
  destinationHost: string;
  authApplicationId: number;
  reAuthRequestType: ReAuthRequestType;
  userName?: string | undefined;
  originStateId?: number | undefined;
  proxyInfo?: ProxyInfo[] | undefined;
  routeRecord?: string[] | undefined;
}
export interface ReAuthRequest extends ReAuthRequestAvps {}
export class ReAuthRequest extends RequestMessage<AnswerAvps<ReAuthAnswerAvps>, ReAuthAnswer> {
  static override get definition(): CommandDefinition { return rfc6733.command("Re-Auth-Request"); }
  static override get answerType(): AnswerType<ReAuthAnswer> { return ReAuthAnswer; }
  static { defineAttributes(this, ["sessionId","originHost","originRealm","destinationRealm","destinationHost","authApplicationId","reAuthRequestType","userName","originStateId","proxyInfo","routeRecord","extraAvps"]); }
  constructor(avps: RequestAvps<ReAuthRequestAvps>, header?: HeaderFields) { super(ReAuthRequest, avps, header); }
}
export interface ReAuthAnswerAvps extends ExtraAvps {
  sessionId: string;
  resultCode: number;
  originHost: string;
  originRealm: string;
  userName?: string | undefined;
  originStateId?: number | undefined;
  errorMessage?: string | undefined;
  errorReportingHost?: string | undefined;
  failedAvp?: FailedAvp | undefined;
  redirectHost?: string[] | undefined;
  redirectHostUsage?: RedirectHostUsage | undefined;
  redirectMaxCacheTime?: number | undefined;
  proxyInfo?: ProxyInfo[] | undefined;
}
export interface ReAuthAnswer extends ReAuthAnswerAvps {}
export class ReAuthAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition { return rfc6733.command("Re-Auth-Answer"); }
  static { defineAttributes(this, ["sessionId","resultCode","originHost","originRealm","userName","originStateId","errorMessage","errorReportingHost","failedAvp","redirectHost","redirectHostUsage","redirectMaxCacheTime","proxyInfo","extraAvps"]); }
  constructor(avps: AnswerAvps<ReAuthAnswerAvps>, header?: HeaderFields) { super(ReAuthAnswer, avps, header); }
}
export interface AccountingRequestAvps extends ExtraAvps {
  sessionId: string;
  originHost: string;
  originRealm: string;
  destinationRealm: string;
  accountingRecordType: AccountingRecordType;
  accountingRecordNumber: number;
  acctApplicationId?: number | undefined;
  vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  userName?: string | undefined;
  destinationHost?: string | undefined;
  accountingSubSessionId?: bigint | undefined;
  acctSessionId?: Buffer | undefined;
  acctMultiSessionId?: string | undefined;
  acctInterimInterval?: number | undefined;
  accountingRealtimeRequired?: AccountingRealtimeRequired | undefined;
  originStateId?: number | undefined;
  eventTimestamp?: Date | undefined;
  proxyInfo?: ProxyInfo[] | undefined;
  routeRecord?: string[] | undefined;
}
export interface AccountingRequest extends AccountingRequestAvps {}
export class AccountingRequest extends RequestMessage<AnswerAvps<AccountingAnswerAvps>, AccountingAnswer> {
  static override get definition(): CommandDefinition { return rfc6733.command("Accounting-Request"); }
  static override get answerType(): AnswerType<AccountingAnswer> { return AccountingAnswer; }
  static { defineAttributes(this, ["sessionId","originHost","originRealm","destinationRealm","accountingRecordType","accountingRecordNumber","acctApplicationId","vendorSpecificApplicationId","userName","destinationHost","accountingSubSessionId","acctSessionId","acctMultiSessionId","acctInterimInterval","accountingRealtimeRequired","originStateId","eventTimestamp","proxyInfo","routeRecord","extraAvps"]); }
  constructor(avps: RequestAvps<AccountingRequestAvps>, header?: HeaderFields) { super(AccountingRequest, avps, header); }
}
export interface AccountingAnswerAvps extends ExtraAvps {
  sessionId: string;
  resultCode: number;
  originHost: string;
  originRealm: string;
  accountingRecordType: AccountingRecordType;
  accountingRecordNumber: number;
  acctApplicationId?: number | undefined;
  vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  userName?: string | undefined;
  accountingSubSessionId?: bigint | undefined;
  acctSessionId?: Buffer | undefined;
  acctMultiSessionId?: string | undefined;
  errorMessage?: string | undefined;
  errorReportingHost?: string | undefined;
  failedAvp?: FailedAvp | undefined;
  acctInterimInterval?: number | undefined;
  accountingRealtimeRequired?: AccountingRealtimeRequired | undefined;
  originStateId?: number | undefined;
  eventTimestamp?: Date | undefined;
  proxyInfo?: ProxyInfo[] | undefined;
}
export interface AccountingAnswer extends AccountingAnswerAvps {}
export class AccountingAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition { return rfc6733.command("Accounting-Answer"); }
  static { defineAttributes(this, ["sessionId","resultCode","originHost","originRealm","accountingRecordType","accountingRecordNumber","acctApplicationId","vendorSpecificApplicationId","userName","accountingSubSessionId","acctSessionId","acctMultiSessionId","errorMessage","errorReportingHost","failedAvp","acctInterimInterval","accountingRealtimeRequired","originStateId","eventTimestamp","proxyInfo","extraAvps"]); }
  constructor(avps: AnswerAvps<AccountingAnswerAvps>, header?: HeaderFields) { super(AccountingAnswer, avps, header); }
}
export interface AbortSessionRequestAvps extends ExtraAvps {
  sessionId: string;
  originHost: string;
  originRealm: string;
  destinationRealm: string;
  destinationHost: string;
  authApplicationId: number;
  userName?: string | undefined;
  originStateId?: number | undefined;
  proxyInfo?: ProxyInfo[] | undefined;
  routeRecord?: string[] | undefined;
}
export interface AbortSessionRequest extends AbortSessionRequestAvps {}
export class AbortSessionRequest extends RequestMessage<AnswerAvps<AbortSessionAnswerAvps>, AbortSessionAnswer> {
  static override get definition(): CommandDefinition { return rfc6733.command("Abort-Session-Request"); }
  static override get answerType(): AnswerType<AbortSessionAnswer> { return AbortSessionAnswer; }
  static { defineAttributes(this, ["sessionId","originHost","originRealm","destinationRealm","destinationHost","authApplicationId","userName","originStateId","proxyInfo","routeRecord","extraAvps"]); }
  constructor(avps: RequestAvps<AbortSessionRequestAvps>, header?: HeaderFields) { super(AbortSessionRequest, avps, header); }
}
export interface AbortSessionAnswerAvps extends ExtraAvps {
  sessionId: string;
  resultCode: number;
  originHost: string;
  originRealm: string;
  userName?: string | undefined;
  originStateId?: number | undefined;
  errorMessage?: string | undefined;
  errorReportingHost?: string | undefined;
  failedAvp?: FailedAvp | undefined;
  redirectHost?: string[] | undefined;
  redirectHostUsage?: RedirectHostUsage | undefined;
  redirectMaxCacheTime?: number | undefined;
  proxyInfo?: ProxyInfo[] | undefined;
}
export interface AbortSessionAnswer extends AbortSessionAnswerAvps {}
export class AbortSessionAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition { return rfc6733.command("Abort-Session-Answer"); }
  static { defineAttributes(this, ["sessionId","resultCode","originHost","originRealm","userName","originStateId","errorMessage","errorReportingHost","failedAvp","redirectHost","redirectHostUsage","redirectMaxCacheTime","proxyInfo","extraAvps"]); }
  constructor(avps: AnswerAvps<AbortSessionAnswerAvps>, header?: HeaderFields) { super(AbortSessionAnswer, avps, header); }
}
export interface SessionTerminationRequestAvps extends ExtraAvps {
  sessionId: string;
  originHost: string;
  originRealm: string;
  destinationRealm: string;
  authApplicationId: number;
  terminationCause: TerminationCause;
  userName?: string | undefined;
  destinationHost?: string | undefined;
  class?: Buffer[] | undefined;
  originStateId?: number | undefined;
  proxyInfo?: ProxyInfo[] | undefined;
  routeRecord?: string[] | undefined;
}
export interface SessionTerminationRequest extends SessionTerminationRequestAvps {}
export class SessionTerminationRequest extends RequestMessage<AnswerAvps<SessionTerminationAnswerAvps>, SessionTerminationAnswer> {
  static override get definition(): CommandDefinition { return rfc6733.command("Session-Termination-Request"); }
  static override get answerType(): AnswerType<SessionTerminationAnswer> { return SessionTerminationAnswer; }
  static { defineAttributes(this, ["sessionId","originHost","originRealm","destinationRealm","authApplicationId","terminationCause","userName","destinationHost","class","originStateId","proxyInfo","routeRecord","extraAvps"]); }
  constructor(avps: RequestAvps<SessionTerminationRequestAvps>, header?: HeaderFields) { super(SessionTerminationRequest, avps, header); }
}
export interface SessionTerminationAnswerAvps extends ExtraAvps {
  sessionId: string;
  resultCode: number;
  originHost: string;
  originRealm: string;
  userName?: string | undefined;
  class?: Buffer[] | undefined;
  errorMessage?: string | undefined;
  errorReportingHost?: string | undefined;
  failedAvp?: FailedAvp | undefined;
  originStateId?: number | undefined;
  redirectHost?: string[] | undefined;
  redirectHostUsage?: RedirectHostUsage | undefined;
  redirectMaxCacheTime?: number | undefined;
  proxyInfo?: ProxyInfo[] | undefined;
}
export interface SessionTerminationAnswer extends SessionTerminationAnswerAvps {}
export class SessionTerminationAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition { return rfc6733.command("Session-Termination-Answer"); }
  static { defineAttributes(this, ["sessionId","resultCode","originHost","originRealm","userName","class","errorMessage","errorReportingHost","failedAvp","originStateId","redirectHost","redirectHostUsage","redirectMaxCacheTime","proxyInfo","extraAvps"]); }
  constructor(avps: AnswerAvps<SessionTerminationAnswerAvps>, header?: HeaderFields) { super(SessionTerminationAnswer, avps, header); }
}
export interface DeviceWatchdogRequestAvps extends ExtraAvps {
  originHost: string;
  originRealm: string;
  originStateId?: number | undefined;
}
export interface DeviceWatchdogRequest extends DeviceWatchdogRequestAvps {}
export class DeviceWatchdogRequest extends RequestMessage<AnswerAvps<DeviceWatchdogAnswerAvps>, DeviceWatchdogAnswer> {
  static override get definition(): CommandDefinition { return rfc6733.command("Device-Watchdog-Request"); }
  static override get answerType(): AnswerType<DeviceWatchdogAnswer> { return DeviceWatchdogAnswer; }
  static { defineAttributes(this, ["originHost","originRealm","originStateId","extraAvps"]); }
  constructor(avps: RequestAvps<DeviceWatchdogRequestAvps>, header?: HeaderFields) { super(DeviceWatchdogRequest, avps, header); }
}
export interface DeviceWatchdogAnswerAvps extends ExtraAvps {
  resultCode: number;
  originHost: string;
  originRealm: string;
  errorMessage?: string | undefined;
  failedAvp?: FailedAvp | undefined;
  originStateId?: number | undefined;
}
export interface DeviceWatchdogAnswer extends DeviceWatchdogAnswerAvps {}
export class DeviceWatchdogAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition { return rfc6733.command("Device-Watchdog-Answer"); }
  static { defineAttributes(this, ["resultCode","originHost","originRealm","errorMessage","failedAvp","originStateId","extraAvps"]); }
  constructor(avps: AnswerAvps<DeviceWatchdogAnswerAvps>, header?: HeaderFields) { super(DeviceWatchdogAnswer, avps, header); }
}
export interface DisconnectPeerRequestAvps extends ExtraAvps {
  originHost: string;
  originRealm: string;
  disconnectCause: DisconnectCause;
}
export interface DisconnectPeerRequest extends DisconnectPeerRequestAvps {}
export class DisconnectPeerRequest extends RequestMessage<AnswerAvps<DisconnectPeerAnswerAvps>, DisconnectPeerAnswer> {
  static override get definition(): CommandDefinition { return rfc6733.command("Disconnect-Peer-Request"); }
  static override get answerType(): AnswerType<DisconnectPeerAnswer> { return DisconnectPeerAnswer; }
  static { defineAttributes(this, ["originHost","originRealm","disconnectCause","extraAvps"]); }
  constructor(avps: RequestAvps<DisconnectPeerRequestAvps>, header?: HeaderFields) { super(DisconnectPeerRequest, avps, header); }
}
export interface DisconnectPeerAnswerAvps extends ExtraAvps {
  resultCode: number;
  originHost: string;
  originRealm: string;
  errorMessage?: string | undefined;
  failedAvp?: FailedAvp | undefined;
}
export interface DisconnectPeerAnswer extends DisconnectPeerAnswerAvps {}
export class DisconnectPeerAnswer extends AnswerMessage {
  static override get definition(): CommandDefinition { return rfc6733.command("Disconnect-Peer-Answer"); }
  static { defineAttributes(this, ["resultCode","originHost","originRealm","errorMessage","failedAvp","extraAvps"]); }
  constructor(avps: AnswerAvps<DisconnectPeerAnswerAvps>, header?: HeaderFields) { super(DisconnectPeerAnswer, avps, header); }
}
export interface VendorSpecificApplicationId extends ExtraAvps {
  vendorId: number;
  authApplicationId?: number | undefined;
  acctApplicationId?: number | undefined;
}
export interface FailedAvp extends ExtraAvps {
}
export interface ProxyInfo extends ExtraAvps {
  proxyHost: string;
  proxyState: Buffer;
}
export const ReAuthRequestType: { readonly AUTHORIZE_ONLY: 0; readonly AUTHORIZE_AUTHENTICATE: 1 } = { AUTHORIZE_ONLY: 0, AUTHORIZE_AUTHENTICATE: 1 };
export type ReAuthRequestType = (typeof ReAuthRequestType)[keyof typeof ReAuthRequestType];
export const RedirectHostUsage: { readonly DONT_CACHE: 0; readonly ALL_SESSION: 1; readonly ALL_REALM: 2; readonly REALM_AND_APPLICATION: 3; readonly ALL_APPLICATION: 4; readonly ALL_HOST: 5; readonly ALL_USER: 6 } = { DONT_CACHE: 0, ALL_SESSION: 1, ALL_REALM: 2, REALM_AND_APPLICATION: 3, ALL_APPLICATION: 4, ALL_HOST: 5, ALL_USER: 6 };
export type RedirectHostUsage = (typeof RedirectHostUsage)[keyof typeof RedirectHostUsage];
export const AccountingRecordType: { readonly EVENT_RECORD: 1; readonly START_RECORD: 2; readonly INTERIM_RECORD: 3; readonly STOP_RECORD: 4 } = { EVENT_RECORD: 1, START_RECORD: 2, INTERIM_RECORD: 3, STOP_RECORD: 4 };
export type AccountingRecordType = (typeof AccountingRecordType)[keyof typeof AccountingRecordType];
export const AccountingRealtimeRequired: { readonly DELIVER_AND_GRANT: 1; readonly GRANT_AND_STORE: 2; readonly GRANT_AND_LOSE: 3 } = { DELIVER_AND_GRANT: 1, GRANT_AND_STORE: 2, GRANT_AND_LOSE: 3 };
export type AccountingRealtimeRequired = (typeof AccountingRealtimeRequired)[keyof typeof AccountingRealtimeRequired];
export const TerminationCause: { readonly DIAMETER_LOGOUT: 1; readonly DIAMETER_SERVICE_NOT_PROVIDED: 2; readonly DIAMETER_BAD_ANSWER: 3; readonly DIAMETER_ADMINISTRATIVE: 4; readonly DIAMETER_LINK_BROKEN: 5; readonly DIAMETER_AUTH_EXPIRED: 6; readonly DIAMETER_USER_MOVED: 7; readonly DIAMETER_SESSION_TIMEOUT: 8; readonly USER_REQUEST: 11; readonly LOST_CARRIER: 12; readonly LOST_SERVICE: 13; readonly IDLE_TIMEOUT: 14; readonly SESSION_TIMEOUT: 15; readonly ADMIN_RESET: 16; readonly ADMIN_REBOOT: 17; readonly PORT_ERROR: 18; readonly NAS_ERROR: 19; readonly NAS_REQUEST: 20; readonly NAS_REBOOT: 21; readonly PORT_UNNEEDED: 22; readonly PORT_PREEMPTED: 23; readonly PORT_SUSPENDED: 24; readonly SERVICE_UNAVAILABLE: 25; readonly CALLBACK: 26; readonly USER_ERROR: 27; readonly HOST_REQUEST: 28; readonly SUPPLICANT_RESTART: 29; readonly REAUTHENTICATION_FAILURE: 30; readonly PORT_REINITIALIZED: 31; readonly PORT_ADMINISTRATIVELY_DISABLED: 32 } = { DIAMETER_LOGOUT: 1, DIAMETER_SERVICE_NOT_PROVIDED: 2, DIAMETER_BAD_ANSWER: 3, DIAMETER_ADMINISTRATIVE: 4, DIAMETER_LINK_BROKEN: 5, DIAMETER_AUTH_EXPIRED: 6, DIAMETER_USER_MOVED: 7, DIAMETER_SESSION_TIMEOUT: 8, USER_REQUEST: 11, LOST_CARRIER: 12, LOST_SERVICE: 13, IDLE_TIMEOUT: 14, SESSION_TIMEOUT: 15, ADMIN_RESET: 16, ADMIN_REBOOT: 17, PORT_ERROR: 18, NAS_ERROR: 19, NAS_REQUEST: 20, NAS_REBOOT: 21, PORT_UNNEEDED: 22, PORT_PREEMPTED: 23, PORT_SUSPENDED: 24, SERVICE_UNAVAILABLE: 25, CALLBACK: 26, USER_ERROR: 27, HOST_REQUEST: 28, SUPPLICANT_RESTART: 29, REAUTHENTICATION_FAILURE: 30, PORT_REINITIALIZED: 31, PORT_ADMINISTRATIVELY_DISABLED: 32 };
export type TerminationCause = (typeof TerminationCause)[keyof typeof TerminationCause];
export const DisconnectCause: { readonly REBOOTING: 0; readonly BUSY: 1; readonly DO_NOT_WANT_TO_TALK_TO_YOU: 2 } = { REBOOTING: 0, BUSY: 1, DO_NOT_WANT_TO_TALK_TO_YOU: 2 };
export type DisconnectCause = (typeof DisconnectCause)[keyof typeof DisconnectCause];
export const ResultCode: { readonly DIAMETER_MULTI_ROUND_AUTH: 1001; readonly DIAMETER_SUCCESS: 2001; readonly DIAMETER_LIMITED_SUCCESS: 2002; readonly DIAMETER_FIRST_REGISTRATION: 2003; readonly DIAMETER_SUBSEQUENT_REGISTRATION: 2004; readonly DIAMETER_UNREGISTERED_SERVICE: 2005; readonly DIAMETER_SUCCESS_SERVER_NAME_NOT_STORED: 2006; readonly DIAMETER_SERVER_SELECTION: 2007; readonly DIAMETER_SUCCESS_AUTH_SENT_SERVER_NOT_STORED: 2008; readonly DIAMETER_SUCCESS_RELOCATE_HA: 2009; readonly DIAMETER_COMMAND_UNSUPPORTED: 3001; readonly DIAMETER_UNABLE_TO_DELIVER: 3002; readonly DIAMETER_REALM_NOT_SERVED: 3003; readonly DIAMETER_TOO_BUSY: 3004; readonly DIAMETER_LOOP_DETECTED: 3005; readonly DIAMETER_REDIRECT_INDICATION: 3006; readonly DIAMETER_APPLICATION_UNSUPPORTED: 3007; readonly DIAMETER_INVALID_HDR_BITS: 3008; readonly DIAMETER_INVALID_AVP_BITS: 3009; readonly DIAMETER_UNKNOWN_PEER: 3010; readonly DIAMETER_REALM_REDIRECT_INDICATION: 3011; readonly DIAMETER_AUTHENTICATION_REJECTED: 4001; readonly DIAMETER_OUT_OF_SPACE: 4002; readonly ELECTION_LOST: 4003; readonly DIAMETER_ERROR_MIP_REPLY_FAILURE: 4005; readonly DIAMETER_ERROR_HA_NOT_AVAILABLE: 4006; readonly DIAMETER_ERROR_BAD_KEY: 4007; readonly DIAMETER_ERROR_MIP_FILTER_NOT_SUPPORTED: 4008; readonly DIAMETER_END_USER_SERVICE_DENIED: 4010; readonly DIAMETER_CREDIT_CONTROL_NOT_APPLICABLE: 4011; readonly DIAMETER_CREDIT_LIMIT_REACHED: 4012; readonly DIAMETER_USER_NAME_REQUIRED: 4013; readonly RESOURCE_FAILURE: 4014; readonly DIAMETER_END_USER_SERVICE_DENIED_4241: 4241; readonly DIAMETER_AVP_UNSUPPORTED: 5001; readonly DIAMETER_UNKNOWN_SESSION_ID: 5002; readonly DIAMETER_AUTHORIZATION_REJECTED: 5003; readonly DIAMETER_INVALID_AVP_VALUE: 5004; readonly DIAMETER_MISSING_AVP: 5005; readonly DIAMETER_RESOURCES_EXCEEDED: 5006; readonly DIAMETER_CONTRADICTING_AVPS: 5007; readonly DIAMETER_AVP_NOT_ALLOWED: 5008; readonly DIAMETER_AVP_OCCURS_TOO_MANY_TIMES: 5009; readonly DIAMETER_NO_COMMON_APPLICATION: 5010; readonly DIAMETER_UNSUPPORTED_VERSION: 5011; readonly DIAMETER_UNABLE_TO_COMPLY: 5012; readonly DIAMETER_INVALID_BIT_IN_HEADER: 5013; readonly DIAMETER_INVALID_AVP_LENGTH: 5014; readonly DIAMETER_INVALID_MESSAGE_LENGTH: 5015; readonly DIAMETER_INVALID_AVP_BIT_COMBO: 5016; readonly DIAMETER_NO_COMMON_SECURITY: 5017; readonly DIAMETER_RADIUS_AVP_UNTRANSLATABLE: 5018; readonly DIAMETER_ERROR_NO_FOREIGN_HA_SERVICE: 5024; readonly DIAMETER_ERROR_END_TO_END_MIP_KEY_ENCRYPTION: 5025; readonly DIAMETER_USER_UNKNOWN: 5030; readonly DIAMETER_RATING_FAILED: 5031; readonly DIAMETER_ERROR_USER_UNKNOWN: 5032; readonly DIAMETER_ERROR_IDENTITIES_DONT_MATCH: 5033; readonly DIAMETER_ERROR_IDENTITY_NOT_REGISTERED: 5034; readonly DIAMETER_ERROR_ROAMING_NOT_ALLOWED: 5035; readonly DIAMETER_ERROR_IDENTITY_ALREADY_REGISTERED: 5036; readonly DIAMETER_ERROR_AUTH_SCHEME_NOT_SUPPORTED: 5037; readonly DIAMETER_ERROR_IN_ASSIGNMENT_TYPE: 5038; readonly DIAMETER_ERROR_TOO_MUCH_DATA: 5039; readonly DIAMETER_ERROR_NOT_SUPPORTED_USER_DATA: 5040; readonly DIAMETER_ERROR_MIP6_AUTH_MODE: 5041; readonly UNKNOWN_BINDING_TEMPLATE_NAME: 5042; readonly BINDING_FAILURE: 5043; readonly MAX_BINDINGS_SET_FAILURE: 5044; readonly MAXIMUM_BINDINGS_REACHED_FOR_ENDPOINT: 5045; readonly SESSION_EXISTS: 5046; readonly INSUFFICIENT_CLASSIFIERS: 5047; readonly DIAMETER_ERROR_EAP_CODE_UNKNOWN: 5048; readonly DIAMETER_END_USER_NOT_FOUND: 5241; readonly S_CSCF: 0; readonly P_CSCF: 1; readonly I_CSCF: 2 } = { DIAMETER_MULTI_ROUND_AUTH: 1001, DIAMETER_SUCCESS: 2001, DIAMETER_LIMITED_SUCCESS: 2002, DIAMETER_FIRST_REGISTRATION: 2003, DIAMETER_SUBSEQUENT_REGISTRATION: 2004, DIAMETER_UNREGISTERED_SERVICE: 2005, DIAMETER_SUCCESS_SERVER_NAME_NOT_STORED: 2006, DIAMETER_SERVER_SELECTION: 2007, DIAMETER_SUCCESS_AUTH_SENT_SERVER_NOT_STORED: 2008, DIAMETER_SUCCESS_RELOCATE_HA: 2009, DIAMETER_COMMAND_UNSUPPORTED: 3001, DIAMETER_UNABLE_TO_DELIVER: 3002, DIAMETER_REALM_NOT_SERVED: 3003, DIAMETER_TOO_BUSY: 3004, DIAMETER_LOOP_DETECTED: 3005, DIAMETER_REDIRECT_INDICATION: 3006, DIAMETER_APPLICATION_UNSUPPORTED: 3007, DIAMETER_INVALID_HDR_BITS: 3008, DIAMETER_INVALID_AVP_BITS: 3009, DIAMETER_UNKNOWN_PEER: 3010, DIAMETER_REALM_REDIRECT_INDICATION: 3011, DIAMETER_AUTHENTICATION_REJECTED: 4001, DIAMETER_OUT_OF_SPACE: 4002, ELECTION_LOST: 4003, DIAMETER_ERROR_MIP_REPLY_FAILURE: 4005, DIAMETER_ERROR_HA_NOT_AVAILABLE: 4006, DIAMETER_ERROR_BAD_KEY: 4007, DIAMETER_ERROR_MIP_FILTER_NOT_SUPPORTED: 4008, DIAMETER_END_USER_SERVICE_DENIED: 4010, DIAMETER_CREDIT_CONTROL_NOT_APPLICABLE: 4011, DIAMETER_CREDIT_LIMIT_REACHED: 4012, DIAMETER_USER_NAME_REQUIRED: 4013, RESOURCE_FAILURE: 4014, DIAMETER_END_USER_SERVICE_DENIED_4241: 4241, DIAMETER_AVP_UNSUPPORTED: 5001, DIAMETER_UNKNOWN_SESSION_ID: 5002, DIAMETER_AUTHORIZATION_REJECTED: 5003, DIAMETER_INVALID_AVP_VALUE: 5004, DIAMETER_MISSING_AVP: 5005, DIAMETER_RESOURCES_EXCEEDED: 5006, DIAMETER_CONTRADICTING_AVPS: 5007, DIAMETER_AVP_NOT_ALLOWED: 5008, DIAMETER_AVP_OCCURS_TOO_MANY_TIMES: 5009, DIAMETER_NO_COMMON_APPLICATION: 5010, DIAMETER_UNSUPPORTED_VERSION: 5011, DIAMETER_UNABLE_TO_COMPLY: 5012, DIAMETER_INVALID_BIT_IN_HEADER: 5013, DIAMETER_INVALID_AVP_LENGTH: 5014, DIAMETER_INVALID_MESSAGE_LENGTH: 5015, DIAMETER_INVALID_AVP_BIT_COMBO: 5016, DIAMETER_NO_COMMON_SECURITY: 5017, DIAMETER_RADIUS_AVP_UNTRANSLATABLE: 5018, DIAMETER_ERROR_NO_FOREIGN_HA_SERVICE: 5024, DIAMETER_ERROR_END_TO_END_MIP_KEY_ENCRYPTION: 5025, DIAMETER_USER_UNKNOWN: 5030, DIAMETER_RATING_FAILED: 5031, DIAMETER_ERROR_USER_UNKNOWN: 5032, DIAMETER_ERROR_IDENTITIES_DONT_MATCH: 5033, DIAMETER_ERROR_IDENTITY_NOT_REGISTERED: 5034, DIAMETER_ERROR_ROAMING_NOT_ALLOWED: 5035, DIAMETER_ERROR_IDENTITY_ALREADY_REGISTERED: 5036, DIAMETER_ERROR_AUTH_SCHEME_NOT_SUPPORTED: 5037, DIAMETER_ERROR_IN_ASSIGNMENT_TYPE: 5038, DIAMETER_ERROR_TOO_MUCH_DATA: 5039, DIAMETER_ERROR_NOT_SUPPORTED_USER_DATA: 5040, DIAMETER_ERROR_MIP6_AUTH_MODE: 5041, UNKNOWN_BINDING_TEMPLATE_NAME: 5042, BINDING_FAILURE: 5043, MAX_BINDINGS_SET_FAILURE: 5044, MAXIMUM_BINDINGS_REACHED_FOR_ENDPOINT: 5045, SESSION_EXISTS: 5046, INSUFFICIENT_CLASSIFIERS: 5047, DIAMETER_ERROR_EAP_CODE_UNKNOWN: 5048, DIAMETER_END_USER_NOT_FOUND: 5241, S_CSCF: 0, P_CSCF: 1, I_CSCF: 2 };

export type { Address };
