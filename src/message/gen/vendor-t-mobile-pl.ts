// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Ptc-Content-Information (256, vendor 35797), Grouped. */
export interface PtcContentInformation extends Group<PtcContentInformationInput> {
  /** Ptc-Content-MAC-Charge (257, vendor 35797), Unsigned32. */
  ptcContentMacCharge?: number | undefined;
  /** Ptc-Content-Subscription-Id (258, vendor 35797), UTF8String. */
  ptcContentSubscriptionId?: string | undefined;
  /** Ptc-Content-Service-Id (259, vendor 35797), UTF8String. */
  ptcContentServiceId?: string | undefined;
  /** Ptc-Content-Rate-Type (260, vendor 35797), Enumerated. */
  ptcContentRateType?: PtcContentRateType | (number & {}) | undefined;
  /** Ptc-Content-Used-Quantity (261, vendor 35797), Unsigned32. */
  ptcContentUsedQuantity?: number | undefined;
  /** Ptc-Content-Invoice-Data (262, vendor 35797), UTF8String. */
  ptcContentInvoiceData?: string | undefined;
  /** Ptc-Content-Channel (263, vendor 35797), UTF8String. */
  ptcContentChannel?: string | undefined;
  /** Ptc-Content-Provider (264, vendor 35797), UTF8String. */
  ptcContentProvider?: string | undefined;
  /** Ptc-Content-Operation-Type (265, vendor 35797), Enumerated. */
  ptcContentOperationType?: PtcContentOperationType | (number & {}) | undefined;
  /** Ptc-Content-Request-Type (266, vendor 35797), Enumerated. */
  ptcContentRequestType?: PtcContentRequestType | (number & {}) | undefined;
  /** Ptc-Content-User-Status (267, vendor 35797), Enumerated. */
  ptcContentUserStatus?: PtcContentUserStatus | (number & {}) | undefined;
  /** Ptc-Content-Payment-Point-Id (268, vendor 35797), UTF8String. */
  ptcContentPaymentPointId?: string | undefined;
  /** Ptc-Content-Payment-Point-Name (269, vendor 35797), UTF8String. */
  ptcContentPaymentPointName?: string | undefined;
  /** Ptc-Content-Subscription-Name (270, vendor 35797), UTF8String. */
  ptcContentSubscriptionName?: string | undefined;
  /** Ptc-Content-VAT-Rate (271, vendor 35797), UTF8String. */
  ptcContentVatRate?: string | undefined;
  /** Ptc-Content-XCG-Transaction-Id (272, vendor 35797), UTF8String. */
  ptcContentXcgTransactionId?: string | undefined;
  /** Ptc-Content-XCG-Backed-Out-Transaction-Id (273, vendor 35797), UTF8String. */
  ptcContentXcgBackedOutTransactionId?: string | undefined;
  /** Ptc-Content-XCG-Amount-Limit-Used (274, vendor 35797), Unsigned64. */
  ptcContentXcgAmountLimitUsed?: bigint | undefined;
  /** Ptc-Content-XCG-Amount-Limit-Remaining (275, vendor 35797), Unsigned64. */
  ptcContentXcgAmountLimitRemaining?: bigint | undefined;
  /** Ptc-Content-XCG-Amount-Validity-Date (276, vendor 35797), Time. */
  ptcContentXcgAmountValidityDate?: Date | undefined;
  /** Ptc-Content-XCG-Quantity-Limit-Remaining (277, vendor 35797), Unsigned32. */
  ptcContentXcgQuantityLimitRemaining?: number | undefined;
  /** Ptc-Content-XCG-Quantity-Limit-Used (278, vendor 35797), Unsigned32. */
  ptcContentXcgQuantityLimitUsed?: number | undefined;
  /** Ptc-Content-XCG-Quantity-Limit-Validity-Date (279, vendor 35797), Time. */
  ptcContentXcgQuantityLimitValidityDate?: Date | undefined;
  /** Ptc-Content-XCG-External-Transaction-Id (280, vendor 35797), UTF8String. */
  ptcContentXcgExternalTransactionId?: string | undefined;
  /** Ptc-Content-XCG-Premium-Blocking-Verification (281, vendor 35797), Unsigned32. */
  ptcContentXcgPremiumBlockingVerification?: number | undefined;
  /** Ptc-Content-XCG-Adults-Only (282, vendor 35797), Unsigned32. */
  ptcContentXcgAdultsOnly?: number | undefined;
  /** Ptc-Brand-ID (283, vendor 35797), Unsigned32. */
  ptcBrandId?: number | undefined;
  /** Ptc-Content-Payment-Definition-Type (284, vendor 35797), Unsigned32. */
  ptcContentPaymentDefinitionType?: number | undefined;
  /** Ptc-Content-Send-IPK (285, vendor 35797), Unsigned32. */
  ptcContentSendIpk?: number | undefined;
}
/** What may be written for Ptc-Content-Information. */
export interface PtcContentInformationInput extends GroupInput<PtcContentInformation, {
  ptcContentRateType: keyof typeof PtcContentRateType;
  ptcContentOperationType: keyof typeof PtcContentOperationType;
  ptcContentRequestType: keyof typeof PtcContentRequestType;
  ptcContentUserStatus: keyof typeof PtcContentUserStatus;
}> {}

/** Values of Ptc-Content-Rate-Type (260, vendor 35797), Enumerated. */
export const PtcContentRateType: {
  readonly STANDARD: 1;
  readonly RENEWAL: 2;
  readonly FREE: 4;
  readonly PROMOTION: 8;
} = {
  STANDARD: 1,
  RENEWAL: 2,
  FREE: 4,
  PROMOTION: 8,
};
/** A value of Ptc-Content-Rate-Type. */
export type PtcContentRateType = (typeof PtcContentRateType)[keyof typeof PtcContentRateType];

/** Values of Ptc-Content-Operation-Type (265, vendor 35797), Enumerated. */
export const PtcContentOperationType: {
  readonly CHARGE: 99;
  readonly DOWNLOAD: 100;
  readonly MONTHLY_FEE: 102;
  readonly UPLOAD: 117;
} = {
  CHARGE: 99,
  DOWNLOAD: 100,
  MONTHLY_FEE: 102,
  UPLOAD: 117,
};
/** A value of Ptc-Content-Operation-Type. */
export type PtcContentOperationType = (typeof PtcContentOperationType)[keyof typeof PtcContentOperationType];

/** Values of Ptc-Content-Request-Type (266, vendor 35797), Enumerated. */
export const PtcContentRequestType: {
  readonly ONLINE: 1;
  readonly BATCH_REQUEST: 2;
} = {
  ONLINE: 1,
  BATCH_REQUEST: 2,
};
/** A value of Ptc-Content-Request-Type. */
export type PtcContentRequestType = (typeof PtcContentRequestType)[keyof typeof PtcContentRequestType];

/** Values of Ptc-Content-User-Status (267, vendor 35797), Enumerated. */
export const PtcContentUserStatus: {
  readonly PREPAID_USER: 1;
  readonly POSTPAID_USER: 2;
  readonly MIXED_USER: 3;
} = {
  PREPAID_USER: 1,
  POSTPAID_USER: 2,
  MIXED_USER: 3,
};
/** A value of Ptc-Content-User-Status. */
export type PtcContentUserStatus = (typeof PtcContentUserStatus)[keyof typeof PtcContentUserStatus];

/** User-Interaction-Request (9900, vendor 35797), Grouped. */
export interface UserInteractionRequest extends Group<UserInteractionRequestInput> {
  /** User-Interaction-Failure-Handling (9901, vendor 35797), Enumerated. */
  userInteractionFailureHandling?: UserInteractionFailureHandling | (number & {}) | undefined;
  /** User-Interaction-Charging-Flag (9902, vendor 35797), Enumerated. */
  userInteractionChargingFlag?: UserInteractionChargingFlag | (number & {}) | undefined;
  /** User-Interaction-Parameters (9903, vendor 35797), Grouped. */
  userInteractionParameters?: UserInteractionParameters | undefined;
}
/** What may be written for User-Interaction-Request. */
export interface UserInteractionRequestInput extends GroupInput<UserInteractionRequest, {
  userInteractionFailureHandling: keyof typeof UserInteractionFailureHandling;
  userInteractionChargingFlag: keyof typeof UserInteractionChargingFlag;
}> {}

/** Values of User-Interaction-Failure-Handling (9901, vendor 35797), Enumerated. */
export const UserInteractionFailureHandling: {
  readonly CONTINUE: 0;
  readonly RELEASE: 1;
} = {
  CONTINUE: 0,
  RELEASE: 1,
};
/** A value of User-Interaction-Failure-Handling. */
export type UserInteractionFailureHandling = (typeof UserInteractionFailureHandling)[keyof typeof UserInteractionFailureHandling];

/** Values of User-Interaction-Charging-Flag (9902, vendor 35797), Enumerated. */
export const UserInteractionChargingFlag: {
  readonly FREE_OF_CHARGE: 0;
  readonly CHARGEABLE: 1;
} = {
  FREE_OF_CHARGE: 0,
  CHARGEABLE: 1,
};
/** A value of User-Interaction-Charging-Flag. */
export type UserInteractionChargingFlag = (typeof UserInteractionChargingFlag)[keyof typeof UserInteractionChargingFlag];

/** User-Interaction-Parameters (9903, vendor 35797), Grouped. */
export interface UserInteractionParameters extends Group<UserInteractionParametersInput> {
  /** Interaction-Mode (9904, vendor 35797), Enumerated. */
  interactionMode?: InteractionMode | (number & {}) | undefined;
  /** Interaction-Type (9905, vendor 35797), Enumerated. */
  interactionType?: InteractionType | (number & {}) | undefined;
  /** Interaction-Data (9906, vendor 35797), UTF8String. */
  interactionData?: string | undefined;
  /** Variable-Part (9907, vendor 35797), Grouped. */
  variablePart?: VariablePart | undefined;
}
/** What may be written for User-Interaction-Parameters. */
export interface UserInteractionParametersInput extends GroupInput<UserInteractionParameters, {
  interactionMode: keyof typeof InteractionMode;
  interactionType: keyof typeof InteractionType;
}> {}

/** Values of Interaction-Mode (9904, vendor 35797), Enumerated. */
export const InteractionMode: {
  readonly PASSIVE: 0;
  readonly ACTIVE: 1;
} = {
  PASSIVE: 0,
  ACTIVE: 1,
};
/** A value of Interaction-Mode. */
export type InteractionMode = (typeof InteractionMode)[keyof typeof InteractionMode];

/** Values of Interaction-Type (9905, vendor 35797), Enumerated. */
export const InteractionType: {
  readonly BEARER_SPECIFIC: 0;
  readonly ANNOUNCEMENT: 1;
  readonly SMS: 2;
  readonly USSD: 3;
  readonly TONE: 4;
} = {
  BEARER_SPECIFIC: 0,
  ANNOUNCEMENT: 1,
  SMS: 2,
  USSD: 3,
  TONE: 4,
};
/** A value of Interaction-Type. */
export type InteractionType = (typeof InteractionType)[keyof typeof InteractionType];

/** Variable-Part (9907, vendor 35797), Grouped. */
export interface VariablePart extends Group<VariablePartInput> {
  /** Variable-Part-Language (9916, vendor 35797), Enumerated. */
  variablePartLanguage?: VariablePartLanguage | (number & {}) | undefined;
}
/** What may be written for Variable-Part. */
export interface VariablePartInput extends GroupInput<VariablePart, {
  variablePartLanguage: keyof typeof VariablePartLanguage;
}> {}

/** Values of Variable-Part-Language (9916, vendor 35797), Enumerated. */
export const VariablePartLanguage: {
  readonly POLISH: 1;
  readonly ENGLISH: 2;
} = {
  POLISH: 1,
  ENGLISH: 2,
};
/** A value of Variable-Part-Language. */
export type VariablePartLanguage = (typeof VariablePartLanguage)[keyof typeof VariablePartLanguage];
