// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Values of Inovar-App-Code (4002, vendor 41897), Enumerated. */
export const InovarAppCode: {
  readonly MY5: 1;
  readonly VIRTUAL_CALLER_ID_VCID: 2;
} = {
  MY5: 1,
  VIRTUAL_CALLER_ID_VCID: 2,
};
/** A value of Inovar-App-Code. */
export type InovarAppCode = (typeof InovarAppCode)[keyof typeof InovarAppCode];

/** Values of Inovar-Service-Code (4003, vendor 41897), Enumerated. */
export const InovarServiceCode: {
  readonly UE_REGISTRATION_NOTIFICATION_BUDDY_LIST_LOOKUP: 1;
  readonly UNSUCCESSFUL_CALL_SETUP_NOTIFICATION: 2;
} = {
  UE_REGISTRATION_NOTIFICATION_BUDDY_LIST_LOOKUP: 1,
  UNSUCCESSFUL_CALL_SETUP_NOTIFICATION: 2,
};
/** A value of Inovar-Service-Code. */
export type InovarServiceCode = (typeof InovarServiceCode)[keyof typeof InovarServiceCode];

/** Inovar-Service-ID (4004, vendor 41897), Grouped. */
export interface InovarServiceId extends Group<InovarServiceIdInput> {
  /** Inovar-App-Code (4002, vendor 41897), Enumerated. */
  inovarAppCode?: (InovarAppCode | (number & {}))[] | undefined;
  /** Inovar-Service-Code (4003, vendor 41897), Enumerated. */
  inovarServiceCode?: (InovarServiceCode | (number & {}))[] | undefined;
}
/** What may be written for Inovar-Service-ID. */
export interface InovarServiceIdInput extends GroupInput<InovarServiceId, {
  inovarAppCode: readonly (InovarAppCode | (number & {}) | keyof typeof InovarAppCode)[];
  inovarServiceCode: readonly (InovarServiceCode | (number & {}) | keyof typeof InovarServiceCode)[];
}> {}

/** Inovar-Unsuccessful-Call-Reason (4005, vendor 41897), Grouped. */
export interface InovarUnsuccessfulCallReason extends Group<InovarUnsuccessfulCallReasonInput> {
  /** Inovar-SIP-Response-Code (4006, vendor 41897), Integer32. */
  inovarSipResponseCode?: number[] | undefined;
  /** Inovar-ISUP-Cause (4007, vendor 41897), Integer32. */
  inovarIsupCause?: number[] | undefined;
  /** Inovar-Supplementary-Service-Id (4008, vendor 41897), Integer32. */
  inovarSupplementaryServiceId?: number[] | undefined;
}
/** What may be written for Inovar-Unsuccessful-Call-Reason. */
export interface InovarUnsuccessfulCallReasonInput extends GroupInput<InovarUnsuccessfulCallReason> {}

/** Values of Inovar-PS-Registration-Status (4009, vendor 41897), Enumerated. */
export const InovarPsRegistrationStatus: {
  readonly SUBSCRIBER_IS_NOT_REGISTERED_IN_PS_DOMAIN: 0;
  readonly SUBSCRIBER_IS_REGISTERED_IN_PS_DOMAIN: 1;
} = {
  SUBSCRIBER_IS_NOT_REGISTERED_IN_PS_DOMAIN: 0,
  SUBSCRIBER_IS_REGISTERED_IN_PS_DOMAIN: 1,
};
/** A value of Inovar-PS-Registration-Status. */
export type InovarPsRegistrationStatus = (typeof InovarPsRegistrationStatus)[keyof typeof InovarPsRegistrationStatus];

/** Values of Inovar-Service-Result (4010, vendor 41897), Enumerated. */
export const InovarServiceResult: {
  readonly MY5_BUDDY_LIST_MATCH_FOUND: 1001;
  readonly MY5_INTERNAL_FAILURE: 1002;
  readonly MY5_SUBS_NOT_FOUND: 1003;
  readonly MY5_SUBS_BUDDY_LIST_NOT_CONFIGURED: 1004;
  readonly MY5_SUBS_BUDDY_LIST_CFG_NOT_ENABLED: 1005;
  readonly MY5_SUBS_BUDDY_LIST_CFG_ENABLED_BUT_NO_MATCH_FOUND_4_THE_OTHER_PARTY_NUMBER: 1006;
  readonly VCID_SUCCESS: 2001;
  readonly VCID_INTERNAL_FAILURE: 2002;
  readonly VCID_SUBSCRIBER_NOT_FOUND: 2003;
} = {
  MY5_BUDDY_LIST_MATCH_FOUND: 1001,
  MY5_INTERNAL_FAILURE: 1002,
  MY5_SUBS_NOT_FOUND: 1003,
  MY5_SUBS_BUDDY_LIST_NOT_CONFIGURED: 1004,
  MY5_SUBS_BUDDY_LIST_CFG_NOT_ENABLED: 1005,
  MY5_SUBS_BUDDY_LIST_CFG_ENABLED_BUT_NO_MATCH_FOUND_4_THE_OTHER_PARTY_NUMBER: 1006,
  VCID_SUCCESS: 2001,
  VCID_INTERNAL_FAILURE: 2002,
  VCID_SUBSCRIBER_NOT_FOUND: 2003,
};
/** A value of Inovar-Service-Result. */
export type InovarServiceResult = (typeof InovarServiceResult)[keyof typeof InovarServiceResult];
