// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc8506Types from "./rfc8506.ts";

/** Values of Acc-Service-Type (261, vendor 193), Enumerated. */
export const AccServiceType: {
  readonly AUDIO_CONFERENCE: 0;
  readonly VIDEO_CONFERENCE: 1;
} = {
  AUDIO_CONFERENCE: 0,
  VIDEO_CONFERENCE: 1,
};
/** A value of Acc-Service-Type. */
export type AccServiceType = (typeof AccServiceType)[keyof typeof AccServiceType];

/** Values of SSO-Status (280, vendor 193), Enumerated. */
export const SsoStatus: {
  readonly NON_VALID: 0;
  readonly NON_TRUSTED: 1;
} = {
  NON_VALID: 0,
  NON_TRUSTED: 1,
};
/** A value of SSO-Status. */
export type SsoStatus = (typeof SsoStatus)[keyof typeof SsoStatus];

/** Values of PDP-context-type (321, vendor 193), Enumerated. */
export const PdpContextType: {
  readonly PRIMARY: 0;
  readonly SECONDARY: 1;
} = {
  PRIMARY: 0,
  SECONDARY: 1,
};
/** A value of PDP-context-type. */
export type PdpContextType = (typeof PdpContextType)[keyof typeof PdpContextType];

/** Values of Active-Time-Reporting (322, vendor 193), Enumerated. */
export const ActiveTimeReporting: {
  readonly NO_REPORTING: 0;
  readonly REPORT_TIMESTAMP: 1;
  readonly REPORT_TIME_STAMP_VOLUME: 2;
} = {
  NO_REPORTING: 0,
  REPORT_TIMESTAMP: 1,
  REPORT_TIME_STAMP_VOLUME: 2,
};
/** A value of Active-Time-Reporting. */
export type ActiveTimeReporting = (typeof ActiveTimeReporting)[keyof typeof ActiveTimeReporting];

/** Active-Time-Report (323, vendor 193), Grouped. */
export interface ActiveTimeReport extends Group<ActiveTimeReportInput> {
  /** Active-Time-Report-Start-Time (324, vendor 193), Time. */
  activeTimeReportStartTime?: Date[] | undefined;
  /** Active-Time-Report-End-Time (325, vendor 193), Time. */
  activeTimeReportEndTime?: Date[] | undefined;
  /** CC-Total-Octets (421), Unsigned64, RFC 8506. */
  ccTotalOctets?: bigint[] | undefined;
  /** CC-Input-Octets (412), Unsigned64, RFC 8506. */
  ccInputOctets?: bigint[] | undefined;
  /** CC-Output-Octets (414), Unsigned64, RFC 8506. */
  ccOutputOctets?: bigint[] | undefined;
}
/** What may be written for Active-Time-Report. */
export interface ActiveTimeReportInput extends GroupInput<ActiveTimeReport> {}

/** Time-Quota-Measurement (326, vendor 193), Grouped. */
export interface TimeQuotaMeasurement extends Group<TimeQuotaMeasurementInput> {
  /** Time-Quota-Method (327, vendor 193), Enumerated. */
  timeQuotaMethod?: (TimeQuotaMethod | (number & {}))[] | undefined;
  /** Time-Quota-Resolution (328, vendor 193), Unsigned32. */
  timeQuotaResolution?: number[] | undefined;
  /** Time-Quota-Inactivity-Time (329, vendor 193), Unsigned32. */
  timeQuotaInactivityTime?: number[] | undefined;
}
/** What may be written for Time-Quota-Measurement. */
export interface TimeQuotaMeasurementInput extends GroupInput<TimeQuotaMeasurement, {
  timeQuotaMethod: readonly (TimeQuotaMethod | (number & {}) | keyof typeof TimeQuotaMethod)[];
}> {}

/** Values of Time-Quota-Method (327, vendor 193), Enumerated. */
export const TimeQuotaMethod: {
  readonly DURATION: 1;
  readonly INACTIVITY_INCLUDED: 2;
  readonly INACTIVITY: 3;
  readonly ACTIVE_PERIODS: 4;
} = {
  DURATION: 1,
  INACTIVITY_INCLUDED: 2,
  INACTIVITY: 3,
  ACTIVE_PERIODS: 4,
};
/** A value of Time-Quota-Method. */
export type TimeQuotaMethod = (typeof TimeQuotaMethod)[keyof typeof TimeQuotaMethod];

/** Values of User-Redirected (330, vendor 193), Enumerated. */
export const UserRedirected: {
  readonly APPEND_URL: 1;
} = {
  APPEND_URL: 1,
};
/** A value of User-Redirected. */
export type UserRedirected = (typeof UserRedirected)[keyof typeof UserRedirected];

/** Values of URL-Modifier (332, vendor 193), Enumerated. */
export const UrlModifier: {
  readonly APPEND_URL: 1;
} = {
  APPEND_URL: 1,
};
/** A value of URL-Modifier. */
export type UrlModifier = (typeof UrlModifier)[keyof typeof UrlModifier];

/** Values of GPRS-Roaming-Status (333, vendor 193), Enumerated. */
export const GprsRoamingStatus: {
  readonly HOME: 0;
  readonly VISITED: 1;
} = {
  HOME: 0,
  VISITED: 1,
};
/** A value of GPRS-Roaming-Status. */
export type GprsRoamingStatus = (typeof GprsRoamingStatus)[keyof typeof GprsRoamingStatus];

/** SCAP-Subscription-Id (553, vendor 193), Grouped. */
export interface ScapSubscriptionId extends Group<ScapSubscriptionIdInput> {
  /** SCAP-Subscription-Id-Data (554, vendor 193), UTF8String. */
  scapSubscriptionIdData?: string | undefined;
  /** SCAP-Subscription-Id-Type (555, vendor 193), Enumerated. */
  scapSubscriptionIdType?: ScapSubscriptionIdType | (number & {}) | undefined;
}
/** What may be written for SCAP-Subscription-Id. */
export interface ScapSubscriptionIdInput extends GroupInput<ScapSubscriptionId, {
  scapSubscriptionIdType: keyof typeof ScapSubscriptionIdType;
}> {}

/** Values of SCAP-Subscription-Id-Type (555, vendor 193), Enumerated. */
export const ScapSubscriptionIdType: {
  readonly END_USER_MSISDN: 0;
  readonly END_USER_IMSI: 1;
  readonly END_USER_SIP_URI: 2;
  readonly END_USER_NAI: 3;
  readonly END_USER_PRIVATE_OPERATOR_DEFINED: 4;
} = {
  END_USER_MSISDN: 0,
  END_USER_IMSI: 1,
  END_USER_SIP_URI: 2,
  END_USER_NAI: 3,
  END_USER_PRIVATE_OPERATOR_DEFINED: 4,
};
/** A value of SCAP-Subscription-Id-Type. */
export type ScapSubscriptionIdType = (typeof ScapSubscriptionIdType)[keyof typeof ScapSubscriptionIdType];

/** Original-Subscription-Id (559, vendor 193), Grouped. */
export interface OriginalSubscriptionId extends Group<OriginalSubscriptionIdInput> {
  /** SCAP-Subscription-Id-Data (554, vendor 193), UTF8String. */
  scapSubscriptionIdData?: string | undefined;
  /** SCAP-Subscription-Id-Type (555, vendor 193), Enumerated. */
  scapSubscriptionIdType?: ScapSubscriptionIdType | (number & {}) | undefined;
}
/** What may be written for Original-Subscription-Id. */
export interface OriginalSubscriptionIdInput extends GroupInput<OriginalSubscriptionId, {
  scapSubscriptionIdType: keyof typeof ScapSubscriptionIdType;
}> {}

/** Values of Abnormal-Termination-Reason (600, vendor 193), Enumerated. */
export const AbnormalTerminationReason: {
  readonly SERVICE_ELEMENT_TERMINATION: 0;
  readonly CONNECTION_TO_USER_BROKEN: 1;
} = {
  SERVICE_ELEMENT_TERMINATION: 0,
  CONNECTION_TO_USER_BROKEN: 1,
};
/** A value of Abnormal-Termination-Reason. */
export type AbnormalTerminationReason = (typeof AbnormalTerminationReason)[keyof typeof AbnormalTerminationReason];

/** SCAP-Granted-Service-Unit (602, vendor 193), Grouped. */
export interface ScapGrantedServiceUnit extends Group<ScapGrantedServiceUnitInput> {
  /** SCAP-Unit-Type (611, vendor 193), Enumerated. */
  scapUnitType?: ScapUnitType | (number & {}) | undefined;
  /** SCAP-Unit-Value (612, vendor 193), Grouped. */
  scapUnitValue?: ScapUnitValue | undefined;
  /** SCAP-Currency-Code (544, vendor 193), Unsigned32. */
  scapCurrencyCode?: number | undefined;
}
/** What may be written for SCAP-Granted-Service-Unit. */
export interface ScapGrantedServiceUnitInput extends GroupInput<ScapGrantedServiceUnit, {
  scapUnitType: keyof typeof ScapUnitType;
}> {}

/** SCAP-Cost-Information (604, vendor 193), Grouped. */
export interface ScapCostInformation extends Group<ScapCostInformationInput> {
  /** Cost (603, vendor 193), Float64. */
  cost?: number | undefined;
  /** SCAP-Currency-Code (544, vendor 193), Unsigned32. */
  scapCurrencyCode?: number | undefined;
}
/** What may be written for SCAP-Cost-Information. */
export interface ScapCostInformationInput extends GroupInput<ScapCostInformation> {}

/** SCAP-Requested-Service-Unit (606, vendor 193), Grouped. */
export interface ScapRequestedServiceUnit extends Group<ScapRequestedServiceUnitInput> {
  /** SCAP-Unit-Type (611, vendor 193), Enumerated. */
  scapUnitType?: ScapUnitType | (number & {}) | undefined;
  /** SCAP-Unit-Value (612, vendor 193), Grouped. */
  scapUnitValue?: ScapUnitValue | undefined;
  /** SCAP-Currency-Code (544, vendor 193), Unsigned32. */
  scapCurrencyCode?: number | undefined;
}
/** What may be written for SCAP-Requested-Service-Unit. */
export interface ScapRequestedServiceUnitInput extends GroupInput<ScapRequestedServiceUnit, {
  scapUnitType: keyof typeof ScapUnitType;
}> {}

/** SCAP-Service-Parameter-Info (607, vendor 193), Grouped. */
export interface ScapServiceParameterInfo extends Group<ScapServiceParameterInfoInput> {
  /** SCAP-Service-Parameter-Type (608, vendor 193), Enumerated. */
  scapServiceParameterType?: ScapServiceParameterType | (number & {}) | undefined;
  /** SCAP-Service-Parameter-Value (609, vendor 193), OctetString. */
  scapServiceParameterValue?: Buffer | undefined;
}
/** What may be written for SCAP-Service-Parameter-Info. */
export interface ScapServiceParameterInfoInput extends GroupInput<ScapServiceParameterInfo, {
  scapServiceParameterType: keyof typeof ScapServiceParameterType;
}> {}

/** Values of SCAP-Service-Parameter-Type (608, vendor 193), Enumerated. */
export const ScapServiceParameterType: {
  readonly SERVICE_PROVIDER_ID_CCN: 0;
  readonly EXTENSION_NUMBER_1_CCN: 1;
  readonly EXTENSION_NUMBER_2_CCN: 2;
  readonly EXTENSION_NUMBER_3_CCN: 3;
  readonly EXTENSION_NUMBER_4_CCN: 4;
  readonly EXTENSION_TEXT_CCN: 5;
  readonly GPRS_QUALITY_OF_SERVICE_CCN: 6;
  readonly REDIRECTING_PARTY_NUMBER_CCN: 7;
  readonly ORIGINATING_LOCATION_INFORMATION_CCN: 8;
  readonly TERMINATING_LOCATION_INFORMATION_CCN: 9;
  readonly REGION_CHARGING_ORIGIN_CCN: 10;
  readonly SUBSCRIPTION_TYPE_CCN: 11;
  readonly SMS_DELIVERY_STATUS_CCN: 12;
  readonly TIME_ZONE_CCN: 13;
  readonly TRAFFIC_CASE_CCN: 14;
  readonly DEDICATED_ACCOUNT_ID_CCN: 15;
  readonly CALLING_PARTY_NUMBER_CCN: 16;
  readonly CALLED_PARTY_NUMBER_CCN: 17;
  readonly TELE_SERVICE_CODE_CCN: 18;
  readonly SERVICE_KEY_CCN: 19;
} = {
  SERVICE_PROVIDER_ID_CCN: 0,
  EXTENSION_NUMBER_1_CCN: 1,
  EXTENSION_NUMBER_2_CCN: 2,
  EXTENSION_NUMBER_3_CCN: 3,
  EXTENSION_NUMBER_4_CCN: 4,
  EXTENSION_TEXT_CCN: 5,
  GPRS_QUALITY_OF_SERVICE_CCN: 6,
  REDIRECTING_PARTY_NUMBER_CCN: 7,
  ORIGINATING_LOCATION_INFORMATION_CCN: 8,
  TERMINATING_LOCATION_INFORMATION_CCN: 9,
  REGION_CHARGING_ORIGIN_CCN: 10,
  SUBSCRIPTION_TYPE_CCN: 11,
  SMS_DELIVERY_STATUS_CCN: 12,
  TIME_ZONE_CCN: 13,
  TRAFFIC_CASE_CCN: 14,
  DEDICATED_ACCOUNT_ID_CCN: 15,
  CALLING_PARTY_NUMBER_CCN: 16,
  CALLED_PARTY_NUMBER_CCN: 17,
  TELE_SERVICE_CODE_CCN: 18,
  SERVICE_KEY_CCN: 19,
};
/** A value of SCAP-Service-Parameter-Type. */
export type ScapServiceParameterType = (typeof ScapServiceParameterType)[keyof typeof ScapServiceParameterType];

/** Values of SCAP-Unit-Type (611, vendor 193), Enumerated. */
export const ScapUnitType: {
  readonly SERVICE_CREDIT_TIME_SECONDS: 0;
  readonly SERVICE_CREDIT_VOLUME_BYTES: 1;
  readonly SERVICE_CREDIT_EVENTS_NUMBER_OF_EVENTS: 2;
  readonly SERIVCE_CREDIT_MONEY_MONETARY_VALUE: 3;
} = {
  SERVICE_CREDIT_TIME_SECONDS: 0,
  SERVICE_CREDIT_VOLUME_BYTES: 1,
  SERVICE_CREDIT_EVENTS_NUMBER_OF_EVENTS: 2,
  SERIVCE_CREDIT_MONEY_MONETARY_VALUE: 3,
};
/** A value of SCAP-Unit-Type. */
export type ScapUnitType = (typeof ScapUnitType)[keyof typeof ScapUnitType];

/** SCAP-Unit-Value (612, vendor 193), Grouped. */
export interface ScapUnitValue extends Group<ScapUnitValueInput> {
  /** SCAP-Value-Digits (617, vendor 193), Unsigned64. */
  scapValueDigits?: bigint | undefined;
  /** SCAP-Exponent (616, vendor 193), Integer32. */
  scapExponent?: number | undefined;
}
/** What may be written for SCAP-Unit-Value. */
export interface ScapUnitValueInput extends GroupInput<ScapUnitValue> {}

/** SCAP-Used-Service-Unit (613, vendor 193), Grouped. */
export interface ScapUsedServiceUnit extends Group<ScapUsedServiceUnitInput> {
  /** SCAP-Unit-Type (611, vendor 193), Enumerated. */
  scapUnitType?: ScapUnitType | (number & {}) | undefined;
  /** SCAP-Unit-Value (612, vendor 193), Grouped. */
  scapUnitValue?: ScapUnitValue | undefined;
  /** SCAP-Currency-Code (544, vendor 193), Unsigned32. */
  scapCurrencyCode?: number | undefined;
}
/** What may be written for SCAP-Used-Service-Unit. */
export interface ScapUsedServiceUnitInput extends GroupInput<ScapUsedServiceUnit, {
  scapUnitType: keyof typeof ScapUnitType;
}> {}

/** Values of SCAP-Check-Balance-Result (614, vendor 193), Enumerated. */
export const ScapCheckBalanceResult: {
  readonly ENOUGH_CREDIT: 0;
  readonly NO_CREDIT: 1;
} = {
  ENOUGH_CREDIT: 0,
  NO_CREDIT: 1,
};
/** A value of SCAP-Check-Balance-Result. */
export type ScapCheckBalanceResult = (typeof ScapCheckBalanceResult)[keyof typeof ScapCheckBalanceResult];

/** Values of SCAP-Requested-Action (615, vendor 193), Enumerated. */
export const ScapRequestedAction: {
  readonly DIRECT_DEBITING: 0;
  readonly REFUND_ACCOUNT: 1;
  readonly CHECK_BALANCE: 2;
  readonly PRICE_ENQUIRY: 3;
} = {
  DIRECT_DEBITING: 0,
  REFUND_ACCOUNT: 1,
  CHECK_BALANCE: 2,
  PRICE_ENQUIRY: 3,
};
/** A value of SCAP-Requested-Action. */
export type ScapRequestedAction = (typeof ScapRequestedAction)[keyof typeof ScapRequestedAction];

/** Charging-Rule-Authorization (1055, vendor 193), Grouped. */
export interface ChargingRuleAuthorization extends Group<ChargingRuleAuthorizationInput> {
  /** Authorization-State (1056, vendor 193), Enumerated. */
  authorizationState?: (AuthorizationState | (number & {}))[] | undefined;
  /** Authorization-State-Change-Time (1057, vendor 193), OctetString. */
  authorizationStateChangeTime?: Buffer[] | undefined;
  /** Next-Authorization-State (1059, vendor 193), Enumerated. */
  nextAuthorizationState?: (NextAuthorizationState | (number & {}))[] | undefined;
}
/** What may be written for Charging-Rule-Authorization. */
export interface ChargingRuleAuthorizationInput extends GroupInput<ChargingRuleAuthorization, {
  authorizationState: readonly (AuthorizationState | (number & {}) | keyof typeof AuthorizationState)[];
  nextAuthorizationState: readonly (NextAuthorizationState | (number & {}) | keyof typeof NextAuthorizationState)[];
}> {}

/** Values of Authorization-State (1056, vendor 193), Enumerated. */
export const AuthorizationState: {
  readonly AUTHORIZED: 0;
  readonly UNAUTHORIZED_DUE_TO_CALENDAR_TIME: 1;
  readonly UNAUTHORIZED_DUE_TO_ROAMING: 2;
  readonly UNAUTHORIZED_DUE_TO_QOS: 3;
  readonly UNAUTHORIZED_DUE_TO_BLACKLISTING: 4;
  readonly UNAUTHORIZED_DUE_TO_TERMINAL_LIMITATIONS: 5;
  readonly UNAUTHORIZED_DUE_TO_USER_DEFINED_REASON_1: 6;
  readonly UNAUTHORIZED_DUE_TO_USER_DEFINED_REASON_2: 7;
  readonly UNAUTHORIZED_DUE_TO_USER_DEFINED_REASON_3: 8;
  readonly UNAUTHORIZED_DUE_TO_USER_DEFINED_REASON_4: 9;
  readonly UNAUTHORIZED_DUE_TO_USER_DEFINED_REASON_5: 10;
  readonly UNAUTHORIZED_DUE_TO_UNKNOWN_REASON: 11;
  readonly UNAUTHORIZED_DUE_TO_USAGE_REPORTING_OVER_GX: 12;
} = {
  AUTHORIZED: 0,
  UNAUTHORIZED_DUE_TO_CALENDAR_TIME: 1,
  UNAUTHORIZED_DUE_TO_ROAMING: 2,
  UNAUTHORIZED_DUE_TO_QOS: 3,
  UNAUTHORIZED_DUE_TO_BLACKLISTING: 4,
  UNAUTHORIZED_DUE_TO_TERMINAL_LIMITATIONS: 5,
  UNAUTHORIZED_DUE_TO_USER_DEFINED_REASON_1: 6,
  UNAUTHORIZED_DUE_TO_USER_DEFINED_REASON_2: 7,
  UNAUTHORIZED_DUE_TO_USER_DEFINED_REASON_3: 8,
  UNAUTHORIZED_DUE_TO_USER_DEFINED_REASON_4: 9,
  UNAUTHORIZED_DUE_TO_USER_DEFINED_REASON_5: 10,
  UNAUTHORIZED_DUE_TO_UNKNOWN_REASON: 11,
  UNAUTHORIZED_DUE_TO_USAGE_REPORTING_OVER_GX: 12,
};
/** A value of Authorization-State. */
export type AuthorizationState = (typeof AuthorizationState)[keyof typeof AuthorizationState];

/** Values of Next-Authorization-State (1059, vendor 193), Enumerated. */
export const NextAuthorizationState: {
  readonly AUTHORIZED: 0;
  readonly UNAUTHORIZED_DUE_TO_CALENDAR_TIME: 1;
} = {
  AUTHORIZED: 0,
  UNAUTHORIZED_DUE_TO_CALENDAR_TIME: 1,
};
/** A value of Next-Authorization-State. */
export type NextAuthorizationState = (typeof NextAuthorizationState)[keyof typeof NextAuthorizationState];

/** Access-Information (1063, vendor 193), Grouped, Ericsson Charging-Interrogation. */
export interface AccessInformation extends Group<AccessInformationInput> {
  /** Auth-Application-Id (258), Unsigned32, RFC 6733. */
  authApplicationId?: number | undefined;
  /** Origin-Host (264), DiameterIdentity, RFC 6733. */
  originHost?: string | undefined;
  /** CC-Request-Number (415), Unsigned32, RFC 8506. */
  ccRequestNumber?: number | undefined;
  /** CC-Request-Type (416), Enumerated, RFC 8506. */
  ccRequestType?: rfc8506Types.CcRequestType | undefined;
  /** Event-Timestamp (55), Time, RFC 6733. */
  eventTimestamp?: Date | undefined;
  /** Origin-Realm (296), DiameterIdentity, RFC 6733. */
  originRealm?: string | undefined;
}
/** What may be written for Access-Information. */
export interface AccessInformationInput extends GroupInput<AccessInformation, {
  ccRequestType: keyof typeof rfc8506Types.CcRequestType;
}> {}

/** Other-Party-Id (1075, vendor 193), Grouped. */
export interface OtherPartyId extends Group<OtherPartyIdInput> {
  /** Other-Party-Id-Type (1078, vendor 193), Enumerated. */
  otherPartyIdType: OtherPartyIdType | (number & {});
  /** Other-Party-Id-Data (1077, vendor 193), UTF8String. */
  otherPartyIdData: string;
  /** Other-Party-Id-Nature (1076, vendor 193), Enumerated. */
  otherPartyIdNature?: OtherPartyIdNature | (number & {}) | undefined;
}
/** What may be written for Other-Party-Id. */
export interface OtherPartyIdInput extends GroupInput<OtherPartyId, {
  otherPartyIdType: keyof typeof OtherPartyIdType;
  otherPartyIdNature: keyof typeof OtherPartyIdNature;
}> {}

/** Values of Other-Party-Id-Nature (1076, vendor 193), Enumerated. */
export const OtherPartyIdNature: {
  readonly UNKNOWN: 0;
  readonly INTERNATIONAL: 1;
  readonly NATIONAL: 2;
  readonly SUBSCRIBER_NUMBER: 4;
  readonly ALPHANUMERIC: 5;
} = {
  UNKNOWN: 0,
  INTERNATIONAL: 1,
  NATIONAL: 2,
  SUBSCRIBER_NUMBER: 4,
  ALPHANUMERIC: 5,
};
/** A value of Other-Party-Id-Nature. */
export type OtherPartyIdNature = (typeof OtherPartyIdNature)[keyof typeof OtherPartyIdNature];

/** Values of Other-Party-Id-Type (1078, vendor 193), Enumerated. */
export const OtherPartyIdType: {
  readonly END_USER_E164: 0;
  readonly END_USER_IMSI: 1;
  readonly END_USER_SIP_URI: 2;
  readonly END_USER_NAI: 3;
  readonly END_USER_PRIVATE: 4;
} = {
  END_USER_E164: 0,
  END_USER_IMSI: 1,
  END_USER_SIP_URI: 2,
  END_USER_NAI: 3,
  END_USER_PRIVATE: 4,
};
/** A value of Other-Party-Id-Type. */
export type OtherPartyIdType = (typeof OtherPartyIdType)[keyof typeof OtherPartyIdType];

/** Values of Service-Setup-Result-Requested (1136, vendor 193), Enumerated, Ericsson Charging-Interrogation. */
export const ServiceSetupResultRequested: {
  readonly RESULT_NOT_NEEDED: 0;
  readonly RESULT_REQUESTED: 1;
} = {
  RESULT_NOT_NEEDED: 0,
  RESULT_REQUESTED: 1,
};
/** A value of Service-Setup-Result-Requested. */
export type ServiceSetupResultRequested = (typeof ServiceSetupResultRequested)[keyof typeof ServiceSetupResultRequested];

/** Values of Calling-Party-Address-Presentation-Status (1141, vendor 193), Enumerated. */
export const CallingPartyAddressPresentationStatus: {
  readonly PRESENTATION_ALLOWED: 0;
  readonly PRESENTATION_RESTRICTED: 1;
  readonly UNKNOWN: 2;
} = {
  PRESENTATION_ALLOWED: 0,
  PRESENTATION_RESTRICTED: 1,
  UNKNOWN: 2,
};
/** A value of Calling-Party-Address-Presentation-Status. */
export type CallingPartyAddressPresentationStatus = (typeof CallingPartyAddressPresentationStatus)[keyof typeof CallingPartyAddressPresentationStatus];

/** Values of Called-Asserted-Identity-Presentation-Status (1142, vendor 193), Enumerated. */
export const CalledAssertedIdentityPresentationStatus: {
  readonly PRESENTATION_ALLOWED: 0;
  readonly PRESENTATION_RESTRICTED: 1;
} = {
  PRESENTATION_ALLOWED: 0,
  PRESENTATION_RESTRICTED: 1,
};
/** A value of Called-Asserted-Identity-Presentation-Status. */
export type CalledAssertedIdentityPresentationStatus = (typeof CalledAssertedIdentityPresentationStatus)[keyof typeof CalledAssertedIdentityPresentationStatus];

/** Cumulative-Used-Service-Unit (1145, vendor 193), Grouped. */
export interface CumulativeUsedServiceUnit extends Group<CumulativeUsedServiceUnitInput> {
  /** CC-Input-Octets (412), Unsigned64, RFC 8506. */
  ccInputOctets?: bigint[] | undefined;
  /** CC-Output-Octets (414), Unsigned64, RFC 8506. */
  ccOutputOctets?: bigint[] | undefined;
  /** CC-Service-Specific-Units (417), Unsigned64, RFC 8506. */
  ccServiceSpecificUnits?: bigint[] | undefined;
  /** CC-Time (420), Unsigned32, RFC 8506. */
  ccTime?: number[] | undefined;
  /** CC-Total-Octets (421), Unsigned64, RFC 8506. */
  ccTotalOctets?: bigint[] | undefined;
}
/** What may be written for Cumulative-Used-Service-Unit. */
export interface CumulativeUsedServiceUnitInput extends GroupInput<CumulativeUsedServiceUnit> {}

/** Subscriber-Information (1189, vendor 193), Grouped, Ericsson Charging-Interrogation. */
export interface SubscriberInformation extends Group<SubscriberInformationInput> {
}
/** What may be written for Subscriber-Information. */
export interface SubscriberInformationInput extends GroupInput<SubscriberInformation> {}

/** Values of Authentication_Method (1261, vendor 193), Enumerated. */
export const AuthenticationMethod: {
  readonly NO_AUTHENTICATION: 0;
  /** @deprecated by NO_AUTHENTICATION */
  readonly NOAUTHENTICATION: 0;
  readonly AKA_AUTHENTICATION: 1;
  /** @deprecated by AKA_AUTHENTICATION */
  readonly AKAAUTHENTICATION: 1;
  readonly NASS_BUNDLED_AUTHENTICATION: 2;
  /** @deprecated by NASS_BUNDLED_AUTHENTICATION */
  readonly NASSBUNDLEDAUTHENTICATION: 2;
  readonly DIGEST_AUTHENTICATION: 3;
  /** @deprecated by DIGEST_AUTHENTICATION */
  readonly DIGESTAUTHENTICATION: 3;
  readonly SSO_AUTHENTICATION: 4;
  /** @deprecated by SSO_AUTHENTICATION */
  readonly SSOAUTHENTICATION: 4;
} = {
  NO_AUTHENTICATION: 0,
  NOAUTHENTICATION: 0,
  AKA_AUTHENTICATION: 1,
  AKAAUTHENTICATION: 1,
  NASS_BUNDLED_AUTHENTICATION: 2,
  NASSBUNDLEDAUTHENTICATION: 2,
  DIGEST_AUTHENTICATION: 3,
  DIGESTAUTHENTICATION: 3,
  SSO_AUTHENTICATION: 4,
  SSOAUTHENTICATION: 4,
};
/** A value of Authentication_Method. */
export type AuthenticationMethod = (typeof AuthenticationMethod)[keyof typeof AuthenticationMethod];

/** Values of From-Header-Presentation-Status (1262, vendor 193), Enumerated. */
export const FromHeaderPresentationStatus: {
  readonly PRESENTATION_ALLOWED: 0;
  readonly PRESENTATION_RESTRICTED: 1;
  readonly UNKNOWN: 2;
} = {
  PRESENTATION_ALLOWED: 0,
  PRESENTATION_RESTRICTED: 1,
  UNKNOWN: 2,
};
/** A value of From-Header-Presentation-Status. */
export type FromHeaderPresentationStatus = (typeof FromHeaderPresentationStatus)[keyof typeof FromHeaderPresentationStatus];

/** Values of Transaction-Type (1265, vendor 193), Enumerated. */
export const TransactionType: {
  readonly SIP_REQUEST: 0;
  readonly SIP_RESPONSE: 1;
  readonly DIAMETER_REQUEST: 2;
  readonly DIAMETER_ANSWER: 3;
} = {
  SIP_REQUEST: 0,
  SIP_RESPONSE: 1,
  DIAMETER_REQUEST: 2,
  DIAMETER_ANSWER: 3,
};
/** A value of Transaction-Type. */
export type TransactionType = (typeof TransactionType)[keyof typeof TransactionType];

/** Values of Service-Number-Type (1307, vendor 193), Enumerated. */
export const ServiceNumberType: {
  readonly OSN: 0;
  readonly NSN: 1;
  readonly NON_SERVICE_E164: 2;
  readonly UNKNOWN: 3;
} = {
  OSN: 0,
  NSN: 1,
  NON_SERVICE_E164: 2,
  UNKNOWN: 3,
};
/** A value of Service-Number-Type. */
export type ServiceNumberType = (typeof ServiceNumberType)[keyof typeof ServiceNumberType];

/** Values of SCC_Service_Identity (1314, vendor 193), Enumerated. */
export const SccServiceIdentity: {
  readonly T_ADS: 0;
  readonly SDS: 100;
  readonly SRVCC: 200;
} = {
  T_ADS: 0,
  SDS: 100,
  SRVCC: 200,
};
/** A value of SCC_Service_Identity. */
export type SccServiceIdentity = (typeof SccServiceIdentity)[keyof typeof SccServiceIdentity];

/** Values of SDD-TADS-Decision (1315, vendor 193), Enumerated. */
export const SddTadsDecision: {
  readonly NO_SELECTION: 0;
  readonly NO_SELECTION_AND_REJECT: 1;
  readonly VOLTE_UE_ON_PS: 2;
  readonly VOLTE_UE_ON_CS: 3;
  readonly VOLTE_UE_ON_PS_OR_PS: 4;
  readonly BREAKOUT_TO_CS: 5;
  readonly FIXED_UE_ON_PS_AND_BREAKOUT_TO_CS: 6;
} = {
  NO_SELECTION: 0,
  NO_SELECTION_AND_REJECT: 1,
  VOLTE_UE_ON_PS: 2,
  VOLTE_UE_ON_CS: 3,
  VOLTE_UE_ON_PS_OR_PS: 4,
  BREAKOUT_TO_CS: 5,
  FIXED_UE_ON_PS_AND_BREAKOUT_TO_CS: 6,
};
/** A value of SDD-TADS-Decision. */
export type SddTadsDecision = (typeof SddTadsDecision)[keyof typeof SddTadsDecision];

/** Values of AS-Type (1433, vendor 193), Enumerated. */
export const AsType: {
  readonly MMTEL_AS: 0;
  readonly REDIRECTION_AS: 1;
  readonly SCHEDULED_CONFERENCE_AS: 2;
  readonly SCC_AS: 3;
  readonly PARLAY_X_AS: 4;
  readonly ST_AS: 5;
} = {
  MMTEL_AS: 0,
  REDIRECTION_AS: 1,
  SCHEDULED_CONFERENCE_AS: 2,
  SCC_AS: 3,
  PARLAY_X_AS: 4,
  ST_AS: 5,
};
/** A value of AS-Type. */
export type AsType = (typeof AsType)[keyof typeof AsType];
