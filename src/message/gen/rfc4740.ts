// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** SIP-Accounting-Information (368), Grouped, RFC 4740. */
export interface SipAccountingInformation extends Group<SipAccountingInformationInput> {
  /** SIP-Accounting-Server-URI (369), DiameterURI, RFC 4740. */
  sipAccountingServerUri?: string[] | undefined;
  /** SIP-Credit-Control-Server-URI (370), DiameterURI, RFC 4740. */
  sipCreditControlServerUri?: string[] | undefined;
}
/** What may be written for SIP-Accounting-Information. */
export interface SipAccountingInformationInput extends GroupInput<SipAccountingInformation> {}

/** SIP-Server-Capabilities (372), Grouped, RFC 4740. */
export interface SipServerCapabilities extends Group<SipServerCapabilitiesInput> {
  /** SIP-Mandatory-Capability (373), Unsigned32, RFC 4740. */
  sipMandatoryCapability?: number[] | undefined;
  /** SIP-Optional-Capability (374), Unsigned32, RFC 4740. */
  sipOptionalCapability?: number[] | undefined;
  /** SIP-Server-URI (371), UTF8String, RFC 4740. */
  sipServerUri?: string[] | undefined;
}
/** What may be written for SIP-Server-Capabilities. */
export interface SipServerCapabilitiesInput extends GroupInput<SipServerCapabilities> {}

/** Values of SIP-Server-Assignment-Type (375), Enumerated, RFC 4740. */
export const SipServerAssignmentType: {
  readonly NO_ASSIGNMENT: 0;
  readonly REGISTRATION: 1;
  readonly RE_REGISTRATION: 2;
  readonly UNREGISTERED_USER: 3;
  readonly TIMEOUT_DEREGISTRATION: 4;
  readonly USER_DEREGISTRATION: 5;
  readonly TIMEOUT_DEREGISTRATION_STORE_SERVER_NAME: 6;
  readonly USER_DEREGISTRATION_STORE_SERVER_NAME: 7;
  readonly ADMINISTRATIVE_DEREGISTRATION: 8;
  readonly AUTHENTICATION_FAILURE: 9;
  readonly AUTHENTICATION_TIMEOUT: 10;
  readonly DEREGISTRATION_TOO_MUCH_DATA: 11;
} = {
  NO_ASSIGNMENT: 0,
  REGISTRATION: 1,
  RE_REGISTRATION: 2,
  UNREGISTERED_USER: 3,
  TIMEOUT_DEREGISTRATION: 4,
  USER_DEREGISTRATION: 5,
  TIMEOUT_DEREGISTRATION_STORE_SERVER_NAME: 6,
  USER_DEREGISTRATION_STORE_SERVER_NAME: 7,
  ADMINISTRATIVE_DEREGISTRATION: 8,
  AUTHENTICATION_FAILURE: 9,
  AUTHENTICATION_TIMEOUT: 10,
  DEREGISTRATION_TOO_MUCH_DATA: 11,
};
/** A value of SIP-Server-Assignment-Type. */
export type SipServerAssignmentType = (typeof SipServerAssignmentType)[keyof typeof SipServerAssignmentType];

/** SIP-Auth-Data-Item (376), Grouped, RFC 4740. */
export interface SipAuthDataItem extends Group<SipAuthDataItemInput> {
  /** SIP-Authentication-Scheme (377), Enumerated, RFC 4740. */
  sipAuthenticationScheme: SipAuthenticationScheme;
  /** SIP-Item-Number (378), Unsigned32, RFC 4740. */
  sipItemNumber?: number | undefined;
  /** SIP-Authenticate (379), Grouped, RFC 4740. */
  sipAuthenticate?: SipAuthenticate | undefined;
  /** SIP-Authorization (380), Grouped, RFC 4740. */
  sipAuthorization?: SipAuthorization | undefined;
  /** SIP-Authentication-Info (381), Grouped, RFC 4740. */
  sipAuthenticationInfo?: SipAuthenticationInfo | undefined;
}
/** What may be written for SIP-Auth-Data-Item. */
export interface SipAuthDataItemInput extends GroupInput<SipAuthDataItem, {
  sipAuthenticationScheme: keyof typeof SipAuthenticationScheme;
}> {}

/** Values of SIP-Authentication-Scheme (377), Enumerated, RFC 4740. */
export const SipAuthenticationScheme: {
  readonly DIGEST: 0;
} = {
  DIGEST: 0,
};
/** A value of SIP-Authentication-Scheme. */
export type SipAuthenticationScheme = (typeof SipAuthenticationScheme)[keyof typeof SipAuthenticationScheme];

/** SIP-Authenticate (379), Grouped, RFC 4740. */
export interface SipAuthenticate extends Group<SipAuthenticateInput> {
  /** Digest-Realm (104), UTF8String, 3GPP TS 29.229. */
  digestRealm: string;
  /** Digest-Nonce (105), UTF8String, RFC 4740. */
  digestNonce: string;
  /** Digest-Domain (119), UTF8String, RFC 4740. */
  digestDomain?: string | undefined;
  /** Digest-Opaque (116), UTF8String, RFC 4740. */
  digestOpaque?: string | undefined;
  /** Digest-Stale (120), UTF8String, RFC 4740. */
  digestStale?: string | undefined;
  /** Digest-Algorithm (111), UTF8String, 3GPP TS 29.229. */
  digestAlgorithm?: string | undefined;
  /** Digest-QoP (110), UTF8String, 3GPP TS 29.229. */
  digestQop?: string | undefined;
  /** Digest-HA1 (121), UTF8String, 3GPP TS 29.229. */
  digestHa1?: string | undefined;
  /** Digest-Auth-Param (117), UTF8String, RFC 4740. */
  digestAuthParam?: string[] | undefined;
}
/** What may be written for SIP-Authenticate. */
export interface SipAuthenticateInput extends GroupInput<SipAuthenticate> {}

/** SIP-Authorization (380), Grouped, RFC 4740. */
export interface SipAuthorization extends Group<SipAuthorizationInput> {
  /** Digest-Username (115), UTF8String, RFC 4740. */
  digestUsername: string;
  /** Digest-Realm (104), UTF8String, 3GPP TS 29.229. */
  digestRealm: string;
  /** Digest-Nonce (105), UTF8String, RFC 4740. */
  digestNonce: string;
  /** Digest-URI (109), UTF8String, RFC 4740. */
  digestUri: string;
  /** Digest-Response (103), UTF8String, RFC 4740. */
  digestResponse: string;
  /** Digest-Algorithm (111), UTF8String, 3GPP TS 29.229. */
  digestAlgorithm?: string | undefined;
  /** Digest-CNonce (113), UTF8String, RFC 4740. */
  digestCnonce?: string | undefined;
  /** Digest-Opaque (116), UTF8String, RFC 4740. */
  digestOpaque?: string | undefined;
  /** Digest-QoP (110), UTF8String, 3GPP TS 29.229. */
  digestQop?: string | undefined;
  /** Digest-Nonce-Count (114), UTF8String, RFC 4740. */
  digestNonceCount?: string | undefined;
  /** Digest-Method (108), UTF8String, RFC 4740. */
  digestMethod?: string | undefined;
  /** Digest-Entity-Body-Hash (112), UTF8String, RFC 4740. */
  digestEntityBodyHash?: string | undefined;
  /** Digest-Auth-Param (117), UTF8String, RFC 4740. */
  digestAuthParam?: string[] | undefined;
}
/** What may be written for SIP-Authorization. */
export interface SipAuthorizationInput extends GroupInput<SipAuthorization> {}

/** SIP-Authentication-Info (381), Grouped, RFC 4740. */
export interface SipAuthenticationInfo extends Group<SipAuthenticationInfoInput> {
  /** Digest-Nextnonce (107), UTF8String, RFC 4740. */
  digestNextnonce?: string | undefined;
  /** Digest-QoP (110), UTF8String, 3GPP TS 29.229. */
  digestQop?: string | undefined;
  /** Digest-Response-Auth (106), UTF8String, RFC 4740. */
  digestResponseAuth?: string | undefined;
  /** Digest-CNonce (113), UTF8String, RFC 4740. */
  digestCnonce?: string | undefined;
  /** Digest-Nonce-Count (114), UTF8String, RFC 4740. */
  digestNonceCount?: string | undefined;
}
/** What may be written for SIP-Authentication-Info. */
export interface SipAuthenticationInfoInput extends GroupInput<SipAuthenticationInfo> {}

/** SIP-Deregistration-Reason (383), Grouped, RFC 4740. */
export interface SipDeregistrationReason extends Group<SipDeregistrationReasonInput> {
  /** SIP-Reason-Code (384), Enumerated, RFC 4740. */
  sipReasonCode: SipReasonCode;
  /** SIP-Reason-Info (385), UTF8String, RFC 4740. */
  sipReasonInfo?: string | undefined;
}
/** What may be written for SIP-Deregistration-Reason. */
export interface SipDeregistrationReasonInput extends GroupInput<SipDeregistrationReason, {
  sipReasonCode: keyof typeof SipReasonCode;
}> {}

/** Values of SIP-Reason-Code (384), Enumerated, RFC 4740. */
export const SipReasonCode: {
  readonly PERMANENT_TERMINATION: 0;
  readonly NEW_SIP_SERVER_ASSIGNED: 1;
  readonly SIP_SERVER_CHANGE: 2;
  readonly REMOVE_SIP_SERVER: 3;
} = {
  PERMANENT_TERMINATION: 0,
  NEW_SIP_SERVER_ASSIGNED: 1,
  SIP_SERVER_CHANGE: 2,
  REMOVE_SIP_SERVER: 3,
};
/** A value of SIP-Reason-Code. */
export type SipReasonCode = (typeof SipReasonCode)[keyof typeof SipReasonCode];

/** Values of SIP-User-Authorization-Type (387), Enumerated, RFC 4740. */
export const SipUserAuthorizationType: {
  readonly REGISTRATION: 0;
  readonly DEREGISTRATION: 1;
  readonly REGISTRATION_AND_CAPABILITIES: 2;
} = {
  REGISTRATION: 0,
  DEREGISTRATION: 1,
  REGISTRATION_AND_CAPABILITIES: 2,
};
/** A value of SIP-User-Authorization-Type. */
export type SipUserAuthorizationType = (typeof SipUserAuthorizationType)[keyof typeof SipUserAuthorizationType];

/** SIP-User-Data (389), Grouped, RFC 4740. */
export interface SipUserData extends Group<SipUserDataInput> {
  /** SIP-User-Data-Type (390), UTF8String, RFC 4740. */
  sipUserDataType: string;
  /** SIP-User-Data-Contents (391), OctetString, RFC 4740. */
  sipUserDataContents: Buffer;
}
/** What may be written for SIP-User-Data. */
export interface SipUserDataInput extends GroupInput<SipUserData> {}

/** Values of SIP-User-Data-Already-Available (392), Enumerated, RFC 4740. */
export const SipUserDataAlreadyAvailable: {
  readonly USER_DATA_NOT_AVAILABLE: 0;
  readonly USER_DATA_ALREADY_AVAILABLE: 1;
} = {
  USER_DATA_NOT_AVAILABLE: 0,
  USER_DATA_ALREADY_AVAILABLE: 1,
};
/** A value of SIP-User-Data-Already-Available. */
export type SipUserDataAlreadyAvailable = (typeof SipUserDataAlreadyAvailable)[keyof typeof SipUserDataAlreadyAvailable];
