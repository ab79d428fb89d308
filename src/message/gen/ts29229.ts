// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc6733Types from "./rfc6733.ts";

/** Server-Capabilities (603, vendor 10415), Grouped, 3GPP TS 29.229. */
export interface ServerCapabilities extends Group<ServerCapabilitiesInput> {
  /** Mandatory-Capability (604, vendor 10415), Unsigned32, 3GPP TS 29.229. */
  mandatoryCapability?: number[] | undefined;
  /** Optional-Capability (605, vendor 10415), Unsigned32, 3GPP TS 29.229. */
  optionalCapability?: number[] | undefined;
  /** Server-Name (602, vendor 10415), UTF8String, 3GPP TS 29.229. */
  serverName?: string[] | undefined;
}
/** What may be written for Server-Capabilities. */
export interface ServerCapabilitiesInput extends GroupInput<ServerCapabilities> {}

/** Values of Server-Assignment-Type (614, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const ServerAssignmentType: {
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
  readonly AAA_USER_DATA_REQUEST: 12;
  readonly PGW_UPDATE: 13;
  readonly RESTORATION: 14;
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
  AAA_USER_DATA_REQUEST: 12,
  PGW_UPDATE: 13,
  RESTORATION: 14,
};
/** A value of Server-Assignment-Type. */
export type ServerAssignmentType = (typeof ServerAssignmentType)[keyof typeof ServerAssignmentType];

/** Deregistration-Reason (615, vendor 10415), Grouped, 3GPP TS 29.229. */
export interface DeregistrationReason extends Group<DeregistrationReasonInput> {
  /** Reason-Code (616, vendor 10415), Enumerated, 3GPP TS 29.229. */
  reasonCode: ReasonCode | (number & {});
  /** Reason-Info (617, vendor 10415), UTF8String, 3GPP TS 29.229. */
  reasonInfo?: string | undefined;
}
/** What may be written for Deregistration-Reason. */
export interface DeregistrationReasonInput extends GroupInput<DeregistrationReason, {
  reasonCode: keyof typeof ReasonCode;
}> {}

/** Values of Reason-Code (616, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const ReasonCode: {
  readonly PERMANENT_TERMINATION: 0;
  readonly NEW_SERVER_ASSIGNED: 1;
  readonly SERVER_CHANGE: 2;
  readonly REMOVE_S_CSCF: 3;
} = {
  PERMANENT_TERMINATION: 0,
  NEW_SERVER_ASSIGNED: 1,
  SERVER_CHANGE: 2,
  REMOVE_S_CSCF: 3,
};
/** A value of Reason-Code. */
export type ReasonCode = (typeof ReasonCode)[keyof typeof ReasonCode];

/** Charging-Information (618, vendor 10415), Grouped, 3GPP TS 29.229. */
export interface ChargingInformation extends Group<ChargingInformationInput> {
  /** Primary-Event-Charging-Function-Name (619, vendor 10415), DiameterURI, 3GPP TS 29.229. */
  primaryEventChargingFunctionName?: string | undefined;
  /** Secondary-Event-Charging-Function-Name (620, vendor 10415), DiameterURI, 3GPP TS 29.229. */
  secondaryEventChargingFunctionName?: string | undefined;
  /** Primary-Charging-Collection-Function-Name (621, vendor 10415), DiameterURI, 3GPP TS 29.229. */
  primaryChargingCollectionFunctionName?: string | undefined;
  /** Secondary-Charging-Collection-Function-Name (622, vendor 10415), DiameterURI, 3GPP TS 29.229. */
  secondaryChargingCollectionFunctionName?: string | undefined;
}
/** What may be written for Charging-Information. */
export interface ChargingInformationInput extends GroupInput<ChargingInformation> {}

/** Values of User-Authorization-Type (623, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const UserAuthorizationType: {
  readonly REGISTRATION: 0;
  readonly DE_REGISTRATION: 1;
  readonly REGISTRATION_AND_CAPABILITIES: 2;
} = {
  REGISTRATION: 0,
  DE_REGISTRATION: 1,
  REGISTRATION_AND_CAPABILITIES: 2,
};
/** A value of User-Authorization-Type. */
export type UserAuthorizationType = (typeof UserAuthorizationType)[keyof typeof UserAuthorizationType];

/** Values of User-Data-Already-Available (624, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const UserDataAlreadyAvailable: {
  readonly USER_DATA_NOT_AVAILABLE: 0;
  readonly USER_DATA_ALREADY_AVAILABLE: 1;
} = {
  USER_DATA_NOT_AVAILABLE: 0,
  USER_DATA_ALREADY_AVAILABLE: 1,
};
/** A value of User-Data-Already-Available. */
export type UserDataAlreadyAvailable = (typeof UserDataAlreadyAvailable)[keyof typeof UserDataAlreadyAvailable];

/** Supported-Features (628, vendor 10415), Grouped, 3GPP TS 29.229. */
export interface SupportedFeatures extends Group<SupportedFeaturesInput> {
  /** Vendor-Id (266), Unsigned32, RFC 6733. */
  vendorId: number;
  /** Feature-List-ID (629, vendor 10415), Unsigned32, 3GPP TS 29.229. */
  featureListId: number;
  /** Feature-List (630, vendor 10415), Unsigned32, 3GPP TS 29.229. */
  featureList: number;
}
/** What may be written for Supported-Features. */
export interface SupportedFeaturesInput extends GroupInput<SupportedFeatures> {}

/** Supported-Applications (631, vendor 10415), Grouped, 3GPP TS 29.229. */
export interface SupportedApplications extends Group<SupportedApplicationsInput> {
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId?: number[] | undefined;
  /** Acct-Application-Id (259), Unsigned32, RFC 6733. */
  acctApplicationId?: number[] | undefined;
  /** Vendor-Specific-Application-Id (260), Grouped, RFC 6733. */
  vendorSpecificApplicationId?: rfc6733Types.VendorSpecificApplicationId[] | undefined;
}
/** What may be written for Supported-Applications. */
export interface SupportedApplicationsInput extends GroupInput<SupportedApplications> {}

/** Associated-Identities (632, vendor 10415), Grouped, 3GPP TS 29.229. */
export interface AssociatedIdentities extends Group<AssociatedIdentitiesInput> {
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string[] | undefined;
}
/** What may be written for Associated-Identities. */
export interface AssociatedIdentitiesInput extends GroupInput<AssociatedIdentities> {}

/** Values of Originating-Request (633, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const OriginatingRequest: {
  readonly ORIGINATING: 0;
} = {
  ORIGINATING: 0,
};
/** A value of Originating-Request. */
export type OriginatingRequest = (typeof OriginatingRequest)[keyof typeof OriginatingRequest];

/** SIP-Digest-Authenticate (635, vendor 10415), Grouped, 3GPP TS 29.229. */
export interface SipDigestAuthenticate extends Group<SipDigestAuthenticateInput> {
  /** Digest-Realm (104), UTF8String, 3GPP TS 29.229. */
  digestRealm: string;
  /** Digest-QoP (110), UTF8String, 3GPP TS 29.229. */
  digestQop: string;
  /** Digest-HA1 (121), UTF8String, 3GPP TS 29.229. */
  digestHa1: string;
  /** Digest-Algorithm (111), UTF8String, 3GPP TS 29.229. */
  digestAlgorithm?: string | undefined;
  /** Alternate-Digest-Algorithm (662, vendor 10415), UTF8String, 3GPP TS 29.229. */
  alternateDigestAlgorithm?: string | undefined;
  /** Alternate-Digest-HA1 (663, vendor 10415), UTF8String, 3GPP TS 29.229. */
  alternateDigestHa1?: string | undefined;
}
/** What may be written for SIP-Digest-Authenticate. */
export interface SipDigestAuthenticateInput extends GroupInput<SipDigestAuthenticate> {}

/** Values of Loose-Route-Indication (638, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const LooseRouteIndication: {
  readonly LOOSE_ROUTE_NOT_REQUIRED: 0;
  readonly LOOSE_ROUTE_REQUIRED: 1;
} = {
  LOOSE_ROUTE_NOT_REQUIRED: 0,
  LOOSE_ROUTE_REQUIRED: 1,
};
/** A value of Loose-Route-Indication. */
export type LooseRouteIndication = (typeof LooseRouteIndication)[keyof typeof LooseRouteIndication];

/** SCSCF-Restoration-Info (639, vendor 10415), Grouped, 3GPP TS 29.229. */
export interface ScscfRestorationInfo extends Group<ScscfRestorationInfoInput> {
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** Restoration-Info (649, vendor 10415), Grouped, 3GPP TS 29.229. */
  restorationInfo: RestorationInfo[];
  /** Registration-Time-Out (661, vendor 10415), Time, 3GPP TS 29.229. */
  registrationTimeOut?: Date | undefined;
  /** SIP-Authentication-Scheme (608, vendor 10415), UTF8String, 3GPP TS 29.229. */
  sipAuthenticationScheme?: string | undefined;
}
/** What may be written for SCSCF-Restoration-Info. */
export interface ScscfRestorationInfoInput extends GroupInput<ScscfRestorationInfo> {}

/** Subscription-Info (642, vendor 10415), Grouped, 3GPP TS 29.229. */
export interface SubscriptionInfo extends Group<SubscriptionInfoInput> {
  /** Call-ID-SIP-Header (643, vendor 10415), OctetString, 3GPP TS 29.229. */
  callIdSipHeader: Buffer;
  /** From-SIP-Header (644, vendor 10415), OctetString, 3GPP TS 29.229. */
  fromSipHeader: Buffer;
  /** To-SIP-Header (645, vendor 10415), OctetString, 3GPP TS 29.229. */
  toSipHeader: Buffer;
  /** Record-Route (646, vendor 10415), OctetString, 3GPP TS 29.229. */
  recordRoute: Buffer;
  /** Contact (641, vendor 10415), OctetString, 3GPP TS 29.229. */
  contact: Buffer;
}
/** What may be written for Subscription-Info. */
export interface SubscriptionInfoInput extends GroupInput<SubscriptionInfo> {}

/** Associated-Registered-Identities (647, vendor 10415), Grouped, 3GPP TS 29.229. */
export interface AssociatedRegisteredIdentities extends Group<AssociatedRegisteredIdentitiesInput> {
  /** User-Name (1), UTF8String, RFC 6733. */
  userName?: string[] | undefined;
}
/** What may be written for Associated-Registered-Identities. */
export interface AssociatedRegisteredIdentitiesInput extends GroupInput<AssociatedRegisteredIdentities> {}

/** Values of Multiple-Registration-Indication (648, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const MultipleRegistrationIndication: {
  readonly NOT_MULTIPLE_REGISTRATION: 0;
  readonly MULTIPLE_REGISTRATION: 1;
} = {
  NOT_MULTIPLE_REGISTRATION: 0,
  MULTIPLE_REGISTRATION: 1,
};
/** A value of Multiple-Registration-Indication. */
export type MultipleRegistrationIndication = (typeof MultipleRegistrationIndication)[keyof typeof MultipleRegistrationIndication];

/** Restoration-Info (649, vendor 10415), Grouped, 3GPP TS 29.229. */
export interface RestorationInfo extends Group<RestorationInfoInput> {
  /** Path (640, vendor 10415), OctetString, 3GPP TS 29.229. */
  path: Buffer;
  /** Contact (641, vendor 10415), OctetString, 3GPP TS 29.229. */
  contact: Buffer;
  /** Initial-CSeq-Sequence-Number (654, vendor 10415), Unsigned32, 3GPP TS 29.229. */
  initialCseqSequenceNumber?: number | undefined;
  /** Call-ID-SIP-Header (643, vendor 10415), OctetString, 3GPP TS 29.229. */
  callIdSipHeader?: Buffer | undefined;
  /** Subscription-Info (642, vendor 10415), Grouped, 3GPP TS 29.229. */
  subscriptionInfo?: SubscriptionInfo | undefined;
  /** P-CSCF-Subscription-Info (660, vendor 10415), Grouped, 3GPP TS 29.229. */
  pCscfSubscriptionInfo?: PCscfSubscriptionInfo | undefined;
}
/** What may be written for Restoration-Info. */
export interface RestorationInfoInput extends GroupInput<RestorationInfo> {}

/** Values of Session-Priority (650, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const SessionPriority: {
  readonly PRIORITY_0: 0;
  readonly PRIORITY_1: 1;
  readonly PRIORITY_2: 2;
  readonly PRIORITY_3: 3;
  readonly PRIORITY_4: 4;
} = {
  PRIORITY_0: 0,
  PRIORITY_1: 1,
  PRIORITY_2: 2,
  PRIORITY_3: 3,
  PRIORITY_4: 4,
};
/** A value of Session-Priority. */
export type SessionPriority = (typeof SessionPriority)[keyof typeof SessionPriority];

/** Identity-with-Emergency-Registration (651, vendor 10415), Grouped, 3GPP TS 29.229. */
export interface IdentityWithEmergencyRegistration extends Group<IdentityWithEmergencyRegistrationInput> {
  /** User-Name (1), UTF8String, RFC 6733. */
  userName: string;
  /** Public-Identity (601, vendor 10415), UTF8String, 3GPP TS 29.229. */
  publicIdentity: string;
}
/** What may be written for Identity-with-Emergency-Registration. */
export interface IdentityWithEmergencyRegistrationInput extends GroupInput<IdentityWithEmergencyRegistration> {}

/** Values of Priviledged-Sender-Indication (652, vendor 10415), Enumerated, 3GPP TS 29.229. */
export const PriviledgedSenderIndication: {
  readonly NOT_PRIVILEDGED_SENDER: 0;
  readonly PRIVILEDGED_SENDER: 1;
} = {
  NOT_PRIVILEDGED_SENDER: 0,
  PRIVILEDGED_SENDER: 1,
};
/** A value of Priviledged-Sender-Indication. */
export type PriviledgedSenderIndication = (typeof PriviledgedSenderIndication)[keyof typeof PriviledgedSenderIndication];

/** Allowed-WAF-WWSF-Identities (656, vendor 10415), Grouped, 3GPP TS 29.229. */
export interface AllowedWafWwsfIdentities extends Group<AllowedWafWwsfIdentitiesInput> {
  /** WebRTC-Authentication-Function-Name (657, vendor 10415), UTF8String, 3GPP TS 29.229. */
  webrtcAuthenticationFunctionName?: string[] | undefined;
  /** WebRTC-Web-Server-Function-Name (658, vendor 10415), UTF8String, 3GPP TS 29.229. */
  webrtcWebServerFunctionName?: string[] | undefined;
}
/** What may be written for Allowed-WAF-WWSF-Identities. */
export interface AllowedWafWwsfIdentitiesInput extends GroupInput<AllowedWafWwsfIdentities> {}

/** P-CSCF-Subscription-Info (660, vendor 10415), Grouped, 3GPP TS 29.229. */
export interface PCscfSubscriptionInfo extends Group<PCscfSubscriptionInfoInput> {
  /** Call-ID-SIP-Header (643, vendor 10415), OctetString, 3GPP TS 29.229. */
  callIdSipHeader: Buffer;
  /** From-SIP-Header (644, vendor 10415), OctetString, 3GPP TS 29.229. */
  fromSipHeader: Buffer;
  /** To-SIP-Header (645, vendor 10415), OctetString, 3GPP TS 29.229. */
  toSipHeader: Buffer;
  /** Contact (641, vendor 10415), OctetString, 3GPP TS 29.229. */
  contact: Buffer;
}
/** What may be written for P-CSCF-Subscription-Info. */
export interface PCscfSubscriptionInfoInput extends GroupInput<PCscfSubscriptionInfo> {}

/** Failed-PCSCF (664, vendor 10415), Grouped, 3GPP TS 29.229. */
export interface FailedPcscf extends Group<FailedPcscfInput> {
  /** PCSCF-FQDN (665, vendor 10415), DiameterIdentity, 3GPP TS 29.229. */
  pcscfFqdn?: string | undefined;
  /** PCSCF-IP-Address (666, vendor 10415), Address, 3GPP TS 29.229. */
  pcscfIpAddress?: Address[] | undefined;
}
/** What may be written for Failed-PCSCF. */
export interface FailedPcscfInput extends GroupInput<FailedPcscf> {}
