// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** CS-Announcement (2, vendor 27640), Grouped, Telefonica. */
export interface CsAnnouncement extends Group<CsAnnouncementInput> {
  /** CS-Announcement-Type (32, vendor 27640), Enumerated, Telefonica. */
  csAnnouncementType?: (CsAnnouncementType | (number & {}))[] | undefined;
  /** CS-Announcement-Logic (31, vendor 27640), Enumerated, Telefonica. */
  csAnnouncementLogic?: (CsAnnouncementLogic | (number & {}))[] | undefined;
  /** CS-Announcement-Code (3, vendor 27640), Unsigned32, Telefonica. */
  csAnnouncementCode?: number[] | undefined;
  /** CS-Announcement-Data (4, vendor 27640), Grouped, Telefonica. */
  csAnnouncementData?: CsAnnouncementData[] | undefined;
  /** CS-Warning-Period (29, vendor 27640), Unsigned32, Telefonica. */
  csWarningPeriod?: number[] | undefined;
}
/** What may be written for CS-Announcement. */
export interface CsAnnouncementInput extends GroupInput<CsAnnouncement, {
  csAnnouncementType: readonly (CsAnnouncementType | (number & {}) | keyof typeof CsAnnouncementType)[];
  csAnnouncementLogic: readonly (CsAnnouncementLogic | (number & {}) | keyof typeof CsAnnouncementLogic)[];
}> {}

/** CS-Announcement-Data (4, vendor 27640), Grouped, Telefonica. */
export interface CsAnnouncementData extends Group<CsAnnouncementDataInput> {
  /** CS-Announcement-Data-Type (5, vendor 27640), Enumerated, Telefonica. */
  csAnnouncementDataType?: (CsAnnouncementDataType | (number & {}))[] | undefined;
  /** CS-Announcement-Data-Value (6, vendor 27640), OctetString, Telefonica. */
  csAnnouncementDataValue?: Buffer[] | undefined;
}
/** What may be written for CS-Announcement-Data. */
export interface CsAnnouncementDataInput extends GroupInput<CsAnnouncementData, {
  csAnnouncementDataType: readonly (CsAnnouncementDataType | (number & {}) | keyof typeof CsAnnouncementDataType)[];
}> {}

/** Values of CS-Announcement-Data-Type (5, vendor 27640), Enumerated, Telefonica. */
export const CsAnnouncementDataType: {
  readonly INTEGER32: 1;
  readonly OCTET_STRING: 2;
  /** @deprecated by OCTET_STRING */
  readonly OCTETSTRING: 2;
  readonly TIME: 3;
} = {
  INTEGER32: 1,
  OCTET_STRING: 2,
  OCTETSTRING: 2,
  TIME: 3,
};
/** A value of CS-Announcement-Data-Type. */
export type CsAnnouncementDataType = (typeof CsAnnouncementDataType)[keyof typeof CsAnnouncementDataType];

/** Values of CS-Event-Type-BCSM (12, vendor 27640), Enumerated, Telefonica. */
export const CsEventTypeBcsm: {
  readonly COLLECTED_INFO: 2;
  /** @deprecated by COLLECTED_INFO */
  readonly COLLECTEDINFO: 2;
  readonly ANALYZED_INFORMATION: 3;
  /** @deprecated by ANALYZED_INFORMATION */
  readonly ANALYZEDINFORMATION: 3;
  readonly ROUTE_SELECT_FAILURE: 4;
  /** @deprecated by ROUTE_SELECT_FAILURE */
  readonly ROUTESELECTFAILURE: 4;
  readonly O_CALLED_PARTY_BUSY: 5;
  /** @deprecated by O_CALLED_PARTY_BUSY */
  readonly OCALLEDPARTYBUSY: 5;
  readonly O_NO_ANSWER: 6;
  /** @deprecated by O_NO_ANSWER */
  readonly ONOANSWER: 6;
  readonly O_ANSWER: 7;
  /** @deprecated by O_ANSWER */
  readonly OANSWER: 7;
  readonly O_DISCONNECT: 9;
  /** @deprecated by O_DISCONNECT */
  readonly ODISCONNECT: 9;
  readonly O_ABANDON: 10;
  /** @deprecated by O_ABANDON */
  readonly OABANDON: 10;
  readonly TERM_ATTEMPT_AUTHORIZED: 12;
  /** @deprecated by TERM_ATTEMPT_AUTHORIZED */
  readonly TERMATTEMPTAUTHORIZED: 12;
  readonly T_BUSY: 13;
  /** @deprecated by T_BUSY */
  readonly TBUSY: 13;
  readonly T_NO_ANSWER: 14;
  /** @deprecated by T_NO_ANSWER */
  readonly TNOANSWER: 14;
  readonly T_ANSWER: 15;
  /** @deprecated by T_ANSWER */
  readonly TANSWER: 15;
  readonly T_DISCONNECT: 17;
  /** @deprecated by T_DISCONNECT */
  readonly TDISCONNECT: 17;
  readonly T_ABANDON: 18;
  /** @deprecated by T_ABANDON */
  readonly TABANDON: 18;
} = {
  COLLECTED_INFO: 2,
  COLLECTEDINFO: 2,
  ANALYZED_INFORMATION: 3,
  ANALYZEDINFORMATION: 3,
  ROUTE_SELECT_FAILURE: 4,
  ROUTESELECTFAILURE: 4,
  O_CALLED_PARTY_BUSY: 5,
  OCALLEDPARTYBUSY: 5,
  O_NO_ANSWER: 6,
  ONOANSWER: 6,
  O_ANSWER: 7,
  OANSWER: 7,
  O_DISCONNECT: 9,
  ODISCONNECT: 9,
  O_ABANDON: 10,
  OABANDON: 10,
  TERM_ATTEMPT_AUTHORIZED: 12,
  TERMATTEMPTAUTHORIZED: 12,
  T_BUSY: 13,
  TBUSY: 13,
  T_NO_ANSWER: 14,
  TNOANSWER: 14,
  T_ANSWER: 15,
  TANSWER: 15,
  T_DISCONNECT: 17,
  TDISCONNECT: 17,
  T_ABANDON: 18,
  TABANDON: 18,
};
/** A value of CS-Event-Type-BCSM. */
export type CsEventTypeBcsm = (typeof CsEventTypeBcsm)[keyof typeof CsEventTypeBcsm];

/** Values of CS-First-Call-Indication (13, vendor 27640), Enumerated, Telefonica. */
export const CsFirstCallIndication: {
  readonly FIRST_CALL_FALSE: 0;
  readonly FIRST_CALL_TRUE: 1;
} = {
  FIRST_CALL_FALSE: 0,
  FIRST_CALL_TRUE: 1,
};
/** A value of CS-First-Call-Indication. */
export type CsFirstCallIndication = (typeof CsFirstCallIndication)[keyof typeof CsFirstCallIndication];

/** CS-Furnish-Charging-Information (15, vendor 27640), Grouped, Telefonica. */
export interface CsFurnishChargingInformation extends Group<CsFurnishChargingInformationInput> {
  /** CS-Free-Format-Data (14, vendor 27640), OctetString, Telefonica. */
  csFreeFormatData?: Buffer[] | undefined;
  /** CS-Party-To-Charge (22, vendor 27640), Unsigned32, Telefonica. */
  csPartyToCharge?: number[] | undefined;
}
/** What may be written for CS-Furnish-Charging-Information. */
export interface CsFurnishChargingInformationInput extends GroupInput<CsFurnishChargingInformation> {}

/** CS-Information (17, vendor 27640), Grouped, Telefonica. */
export interface CsInformation extends Group<CsInformationInput> {
  /** CS-Traffic-Case (42, vendor 27640), Unsigned32, Telefonica. */
  csTrafficCase?: number[] | undefined;
  /** CS-Service-Key (27, vendor 27640), Integer32, Telefonica. */
  csServiceKey?: number[] | undefined;
  /** CS-Service-Id (55, vendor 27640), Unsigned32, Telefonica. */
  csServiceId?: number[] | undefined;
  /** CS-Event-Type-BCSM (12, vendor 27640), Enumerated, Telefonica. */
  csEventTypeBcsm?: (CsEventTypeBcsm | (number & {}))[] | undefined;
  /** CS-Calling-Party-Number (11, vendor 27640), OctetString, Telefonica. */
  csCallingPartyNumber?: Buffer[] | undefined;
}
/** What may be written for CS-Information. */
export interface CsInformationInput extends GroupInput<CsInformation, {
  csEventTypeBcsm: readonly (CsEventTypeBcsm | (number & {}) | keyof typeof CsEventTypeBcsm)[];
}> {}

/** CS-Location-Information (18, vendor 27640), Grouped, Telefonica. */
export interface CsLocationInformation extends Group<CsLocationInformationInput> {
  /** CS-Terminating-VLR-Number (28, vendor 27640), OctetString, Telefonica. */
  csTerminatingVlrNumber?: Buffer[] | undefined;
  /** CS-Originating-Location-Number (21, vendor 27640), OctetString, Telefonica. */
  csOriginatingLocationNumber?: Buffer[] | undefined;
  /** 3GPP-User-Location-Info (22, vendor 10415), OctetString, 3GPP TS 29.061. */
  tgppUserLocationInfo?: Buffer[] | undefined;
}
/** What may be written for CS-Location-Information. */
export interface CsLocationInformationInput extends GroupInput<CsLocationInformation> {}

/** Values of CS-Announcement-Logic (31, vendor 27640), Enumerated, Telefonica. */
export const CsAnnouncementLogic: {
  readonly NOT_TO_BE_PLAYED: 0;
  readonly PLAYED_TO_CALLING_PARTY: 1;
  readonly PLAYED_TO_CALLED_PARTY: 2;
  readonly PLAYED_TO_BOTH_PARTIES: 3;
} = {
  NOT_TO_BE_PLAYED: 0,
  PLAYED_TO_CALLING_PARTY: 1,
  PLAYED_TO_CALLED_PARTY: 2,
  PLAYED_TO_BOTH_PARTIES: 3,
};
/** A value of CS-Announcement-Logic. */
export type CsAnnouncementLogic = (typeof CsAnnouncementLogic)[keyof typeof CsAnnouncementLogic];

/** Values of CS-Announcement-Type (32, vendor 27640), Enumerated, Telefonica. */
export const CsAnnouncementType: {
  readonly IMMEDIATE_ANNOUNCEMENT: 0;
  readonly MIDCALL_ANNOUNCEMENT: 1;
  readonly ENDCALL_ANNOUNCEMENT: 2;
} = {
  IMMEDIATE_ANNOUNCEMENT: 0,
  MIDCALL_ANNOUNCEMENT: 1,
  ENDCALL_ANNOUNCEMENT: 2,
};
/** A value of CS-Announcement-Type. */
export type CsAnnouncementType = (typeof CsAnnouncementType)[keyof typeof CsAnnouncementType];

/** Values of CS-Dialogue-Handling (36, vendor 27640), Enumerated, Telefonica. */
export const CsDialogueHandling: {
  readonly NORMAL: 0;
  readonly OPTIMIZED: 1;
} = {
  NORMAL: 0,
  OPTIMIZED: 1,
};
/** A value of CS-Dialogue-Handling. */
export type CsDialogueHandling = (typeof CsDialogueHandling)[keyof typeof CsDialogueHandling];

/** CS-AoC-Info (43, vendor 27640), Grouped, Telefonica. */
export interface CsAocInfo extends Group<CsAocInfoInput> {
  /** Tariff-Time-Change (451), Time, RFC 8506. */
  tariffTimeChange?: Date[] | undefined;
  /** CS-AoC-Info-e1 (44, vendor 27640), Unsigned32, Telefonica. */
  csAocInfoE1?: number[] | undefined;
  /** CS-AoC-Info-e2 (45, vendor 27640), Unsigned32, Telefonica. */
  csAocInfoE2?: number[] | undefined;
  /** CS-AoC-Info-e3 (46, vendor 27640), Unsigned32, Telefonica. */
  csAocInfoE3?: number[] | undefined;
  /** CS-AoC-Info-e4 (47, vendor 27640), Unsigned32, Telefonica. */
  csAocInfoE4?: number[] | undefined;
  /** CS-AoC-Info-e5 (48, vendor 27640), Unsigned32, Telefonica. */
  csAocInfoE5?: number[] | undefined;
  /** CS-AoC-Info-e6 (49, vendor 27640), Unsigned32, Telefonica. */
  csAocInfoE6?: number[] | undefined;
  /** CS-AoC-Info-e7 (50, vendor 27640), Unsigned32, Telefonica. */
  csAocInfoE7?: number[] | undefined;
}
/** What may be written for CS-AoC-Info. */
export interface CsAocInfoInput extends GroupInput<CsAocInfo> {}
