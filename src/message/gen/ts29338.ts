// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** SM-Delivery-Failure-Cause (3303, vendor 10415), Grouped, 3GPP TS 29.338. */
export interface SmDeliveryFailureCause extends Group<SmDeliveryFailureCauseInput> {
  /** SM-Enumerated-Delivery-Failure-Cause (3304, vendor 10415), Enumerated, 3GPP TS 29.338. */
  smEnumeratedDeliveryFailureCause: SmEnumeratedDeliveryFailureCause | (number & {});
  /** SM-Diagnostic-Info (3305, vendor 10415), OctetString, 3GPP TS 29.338. */
  smDiagnosticInfo?: Buffer | undefined;
}
/** What may be written for SM-Delivery-Failure-Cause. */
export interface SmDeliveryFailureCauseInput extends GroupInput<SmDeliveryFailureCause, {
  smEnumeratedDeliveryFailureCause: keyof typeof SmEnumeratedDeliveryFailureCause;
}> {}

/** Values of SM-Enumerated-Delivery-Failure-Cause (3304, vendor 10415), Enumerated, 3GPP TS 29.338. */
export const SmEnumeratedDeliveryFailureCause: {
  readonly MEMORY_CAPACITY_EXCEEDED: 0;
  readonly EQUIPMENT_PROTOCOL_ERROR: 1;
  readonly EQUIPMENT_NOT_SM_EQUIPPED: 2;
  readonly UNKNOWN_SERVICE_CENTRE: 3;
  readonly SC_CONGESTION: 4;
  readonly INVALID_SME_ADDRESS: 5;
  readonly USER_NOT_SC_USER: 6;
} = {
  MEMORY_CAPACITY_EXCEEDED: 0,
  EQUIPMENT_PROTOCOL_ERROR: 1,
  EQUIPMENT_NOT_SM_EQUIPPED: 2,
  UNKNOWN_SERVICE_CENTRE: 3,
  SC_CONGESTION: 4,
  INVALID_SME_ADDRESS: 5,
  USER_NOT_SC_USER: 6,
};
/** A value of SM-Enumerated-Delivery-Failure-Cause. */
export type SmEnumeratedDeliveryFailureCause = (typeof SmEnumeratedDeliveryFailureCause)[keyof typeof SmEnumeratedDeliveryFailureCause];

/** Values of SM-RP-MTI (3308, vendor 10415), Enumerated, 3GPP TS 29.338. */
export const SmRpMti: {
  readonly SM_DELIVER: 0;
  readonly SM_STATUS_REPORT: 1;
} = {
  SM_DELIVER: 0,
  SM_STATUS_REPORT: 1,
};
/** A value of SM-RP-MTI. */
export type SmRpMti = (typeof SmRpMti)[keyof typeof SmRpMti];

/** Values of SM-Delivery-Not-Intended (3311, vendor 10415), Enumerated, 3GPP TS 29.338. */
export const SmDeliveryNotIntended: {
  readonly ONLY_IMSI_REQUESTED: 0;
  readonly ONLY_MCC_MNC_REQUESTED: 1;
} = {
  ONLY_IMSI_REQUESTED: 0,
  ONLY_MCC_MNC_REQUESTED: 1,
};
/** A value of SM-Delivery-Not-Intended. */
export type SmDeliveryNotIntended = (typeof SmDeliveryNotIntended)[keyof typeof SmDeliveryNotIntended];

/** SM-Delivery-Outcome (3316, vendor 10415), Grouped, 3GPP TS 29.338. */
export interface SmDeliveryOutcome extends Group<SmDeliveryOutcomeInput> {
  /** MME-SM-Delivery-Outcome (3317, vendor 10415), Grouped, 3GPP TS 29.338. */
  mmeSmDeliveryOutcome?: MmeSmDeliveryOutcome | undefined;
  /** MSC-SM-Delivery-Outcome (3318, vendor 10415), Grouped, 3GPP TS 29.338. */
  mscSmDeliveryOutcome?: MscSmDeliveryOutcome | undefined;
  /** SGSN-SM-Delivery-Outcome (3319, vendor 10415), Grouped, 3GPP TS 29.338. */
  sgsnSmDeliveryOutcome?: SgsnSmDeliveryOutcome | undefined;
  /** IP-SM-GW-SM-Delivery-Outcome (3320, vendor 10415), Grouped, 3GPP TS 29.338. */
  ipSmGwSmDeliveryOutcome?: IpSmGwSmDeliveryOutcome | undefined;
  /** SMSF-3GPP-SM-Delivery-Outcome (3336, vendor 10415), Grouped, 3GPP TS 29.338. */
  smsf3gppSmDeliveryOutcome?: Smsf3gppSmDeliveryOutcome | undefined;
  /** SMSF-Non-3GPP-SM-Delivery-Outcome (3337, vendor 10415), Grouped, 3GPP TS 29.338. */
  smsfNon3gppSmDeliveryOutcome?: SmsfNon3gppSmDeliveryOutcome | undefined;
}
/** What may be written for SM-Delivery-Outcome. */
export interface SmDeliveryOutcomeInput extends GroupInput<SmDeliveryOutcome> {}

/** MME-SM-Delivery-Outcome (3317, vendor 10415), Grouped, 3GPP TS 29.338. */
export interface MmeSmDeliveryOutcome extends Group<MmeSmDeliveryOutcomeInput> {
  /** SM-Delivery-Cause (3321, vendor 10415), Enumerated, 3GPP TS 29.338. */
  smDeliveryCause?: SmDeliveryCause | (number & {}) | undefined;
  /** Absent-User-Diagnostic-SM (3322, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  absentUserDiagnosticSm?: number | undefined;
}
/** What may be written for MME-SM-Delivery-Outcome. */
export interface MmeSmDeliveryOutcomeInput extends GroupInput<MmeSmDeliveryOutcome, {
  smDeliveryCause: keyof typeof SmDeliveryCause;
}> {}

/** MSC-SM-Delivery-Outcome (3318, vendor 10415), Grouped, 3GPP TS 29.338. */
export interface MscSmDeliveryOutcome extends Group<MscSmDeliveryOutcomeInput> {
  /** SM-Delivery-Cause (3321, vendor 10415), Enumerated, 3GPP TS 29.338. */
  smDeliveryCause?: SmDeliveryCause | (number & {}) | undefined;
  /** Absent-User-Diagnostic-SM (3322, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  absentUserDiagnosticSm?: number | undefined;
}
/** What may be written for MSC-SM-Delivery-Outcome. */
export interface MscSmDeliveryOutcomeInput extends GroupInput<MscSmDeliveryOutcome, {
  smDeliveryCause: keyof typeof SmDeliveryCause;
}> {}

/** SGSN-SM-Delivery-Outcome (3319, vendor 10415), Grouped, 3GPP TS 29.338. */
export interface SgsnSmDeliveryOutcome extends Group<SgsnSmDeliveryOutcomeInput> {
  /** SM-Delivery-Cause (3321, vendor 10415), Enumerated, 3GPP TS 29.338. */
  smDeliveryCause?: SmDeliveryCause | (number & {}) | undefined;
  /** Absent-User-Diagnostic-SM (3322, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  absentUserDiagnosticSm?: number | undefined;
}
/** What may be written for SGSN-SM-Delivery-Outcome. */
export interface SgsnSmDeliveryOutcomeInput extends GroupInput<SgsnSmDeliveryOutcome, {
  smDeliveryCause: keyof typeof SmDeliveryCause;
}> {}

/** IP-SM-GW-SM-Delivery-Outcome (3320, vendor 10415), Grouped, 3GPP TS 29.338. */
export interface IpSmGwSmDeliveryOutcome extends Group<IpSmGwSmDeliveryOutcomeInput> {
  /** SM-Delivery-Cause (3321, vendor 10415), Enumerated, 3GPP TS 29.338. */
  smDeliveryCause?: SmDeliveryCause | (number & {}) | undefined;
  /** Absent-User-Diagnostic-SM (3322, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  absentUserDiagnosticSm?: number | undefined;
}
/** What may be written for IP-SM-GW-SM-Delivery-Outcome. */
export interface IpSmGwSmDeliveryOutcomeInput extends GroupInput<IpSmGwSmDeliveryOutcome, {
  smDeliveryCause: keyof typeof SmDeliveryCause;
}> {}

/** Values of SM-Delivery-Cause (3321, vendor 10415), Enumerated, 3GPP TS 29.338. */
export const SmDeliveryCause: {
  readonly SM_DELIVERY_CAUSE: 0;
  readonly ABSENT_USER: 1;
  readonly SUCCESSFUL_TRANSFER: 2;
} = {
  SM_DELIVERY_CAUSE: 0,
  ABSENT_USER: 1,
  SUCCESSFUL_TRANSFER: 2,
};
/** A value of SM-Delivery-Cause. */
export type SmDeliveryCause = (typeof SmDeliveryCause)[keyof typeof SmDeliveryCause];

/** SMSMI-Correlation-ID (3324, vendor 10415), Grouped, 3GPP TS 29.338. */
export interface SmsmiCorrelationId extends Group<SmsmiCorrelationIdInput> {
  /** HSS-ID (3325, vendor 10415), UTF8String, 3GPP TS 29.338. */
  hssId?: string | undefined;
  /** Originating-SIP-URI (3326, vendor 10415), UTF8String, 3GPP TS 29.338. */
  originatingSipUri?: string | undefined;
  /** Destination-SIP-URI (3327, vendor 10415), UTF8String, 3GPP TS 29.338. */
  destinationSipUri?: string | undefined;
}
/** What may be written for SMSMI-Correlation-ID. */
export interface SmsmiCorrelationIdInput extends GroupInput<SmsmiCorrelationId> {}

/** SMSF-3GPP-SM-Delivery-Outcome (3336, vendor 10415), Grouped, 3GPP TS 29.338. */
export interface Smsf3gppSmDeliveryOutcome extends Group<Smsf3gppSmDeliveryOutcomeInput> {
  /** SM-Delivery-Cause (3321, vendor 10415), Enumerated, 3GPP TS 29.338. */
  smDeliveryCause?: SmDeliveryCause | (number & {}) | undefined;
  /** Absent-User-Diagnostic-SM (3322, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  absentUserDiagnosticSm?: number | undefined;
}
/** What may be written for SMSF-3GPP-SM-Delivery-Outcome. */
export interface Smsf3gppSmDeliveryOutcomeInput extends GroupInput<Smsf3gppSmDeliveryOutcome, {
  smDeliveryCause: keyof typeof SmDeliveryCause;
}> {}

/** SMSF-Non-3GPP-SM-Delivery-Outcome (3337, vendor 10415), Grouped, 3GPP TS 29.338. */
export interface SmsfNon3gppSmDeliveryOutcome extends Group<SmsfNon3gppSmDeliveryOutcomeInput> {
  /** SM-Delivery-Cause (3321, vendor 10415), Enumerated, 3GPP TS 29.338. */
  smDeliveryCause?: SmDeliveryCause | (number & {}) | undefined;
  /** Absent-User-Diagnostic-SM (3322, vendor 10415), Unsigned32, 3GPP TS 29.338. */
  absentUserDiagnosticSm?: number | undefined;
}
/** What may be written for SMSF-Non-3GPP-SM-Delivery-Outcome. */
export interface SmsfNon3gppSmDeliveryOutcomeInput extends GroupInput<SmsfNon3gppSmDeliveryOutcome, {
  smDeliveryCause: keyof typeof SmDeliveryCause;
}> {}

/** SMSF-3GPP-Address (3344, vendor 10415), Grouped, 3GPP TS 29.338. */
export interface Smsf3gppAddress extends Group<Smsf3gppAddressInput> {
  /** SMSF-3GPP-Number (3338, vendor 10415), OctetString, 3GPP TS 29.338. */
  smsf3gppNumber?: Buffer | undefined;
  /** SMSF-3GPP-Name (3340, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
  smsf3gppName?: string | undefined;
  /** SMSF-3GPP-Realm (3342, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
  smsf3gppRealm?: string | undefined;
  /** SMSF-3GPP-SBI-Support-Indicator (3346, vendor 10415), Enumerated, 3GPP TS 29.338. */
  smsf3gppSbiSupportIndicator?: Smsf3gppSbiSupportIndicator | (number & {}) | undefined;
}
/** What may be written for SMSF-3GPP-Address. */
export interface Smsf3gppAddressInput extends GroupInput<Smsf3gppAddress, {
  smsf3gppSbiSupportIndicator: keyof typeof Smsf3gppSbiSupportIndicator;
}> {}

/** SMSF-Non-3GPP-Address (3345, vendor 10415), Grouped, 3GPP TS 29.338. */
export interface SmsfNon3gppAddress extends Group<SmsfNon3gppAddressInput> {
  /** SMSF-Non-3GPP-Number (3339, vendor 10415), OctetString, 3GPP TS 29.338. */
  smsfNon3gppNumber?: Buffer | undefined;
  /** SMSF-Non-3GPP-Name (3341, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
  smsfNon3gppName?: string | undefined;
  /** SMSF-Non-3GPP-Realm (3343, vendor 10415), DiameterIdentity, 3GPP TS 29.338. */
  smsfNon3gppRealm?: string | undefined;
  /** SMSF-Non-3GPP-SBI-Support-Indicator (3347, vendor 10415), Enumerated, 3GPP TS 29.338. */
  smsfNon3gppSbiSupportIndicator?: SmsfNon3gppSbiSupportIndicator | (number & {}) | undefined;
}
/** What may be written for SMSF-Non-3GPP-Address. */
export interface SmsfNon3gppAddressInput extends GroupInput<SmsfNon3gppAddress, {
  smsfNon3gppSbiSupportIndicator: keyof typeof SmsfNon3gppSbiSupportIndicator;
}> {}

/** Values of SMSF-3GPP-SBI-Support-Indicator (3346, vendor 10415), Enumerated, 3GPP TS 29.338. */
export const Smsf3gppSbiSupportIndicator: {
  readonly NOT_SUPPORT_SBI: 0;
  readonly SUPPORT_SBI: 1;
} = {
  NOT_SUPPORT_SBI: 0,
  SUPPORT_SBI: 1,
};
/** A value of SMSF-3GPP-SBI-Support-Indicator. */
export type Smsf3gppSbiSupportIndicator = (typeof Smsf3gppSbiSupportIndicator)[keyof typeof Smsf3gppSbiSupportIndicator];

/** Values of SMSF-Non-3GPP-SBI-Support-Indicator (3347, vendor 10415), Enumerated, 3GPP TS 29.338. */
export const SmsfNon3gppSbiSupportIndicator: {
  readonly NOT_SUPPORT_SBI: 0;
  readonly SUPPORT_SBI: 1;
} = {
  NOT_SUPPORT_SBI: 0,
  SUPPORT_SBI: 1,
};
/** A value of SMSF-Non-3GPP-SBI-Support-Indicator. */
export type SmsfNon3gppSbiSupportIndicator = (typeof SmsfNon3gppSbiSupportIndicator)[keyof typeof SmsfNon3gppSbiSupportIndicator];

/** Values of IP-SM-GW-SBI-Support-Indicator (3348, vendor 10415), Enumerated, 3GPP TS 29.338. */
export const IpSmGwSbiSupportIndicator: {
  readonly NOT_SUPPORT_SBI: 0;
  readonly SUPPORT_SBI: 1;
} = {
  NOT_SUPPORT_SBI: 0,
  SUPPORT_SBI: 1,
};
/** A value of IP-SM-GW-SBI-Support-Indicator. */
export type IpSmGwSbiSupportIndicator = (typeof IpSmGwSbiSupportIndicator)[keyof typeof IpSmGwSbiSupportIndicator];
