// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc8506Types from "./rfc8506.ts";

/** Values of Abort-Cause (500, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AbortCause: {
  readonly BEARER_RELEASED: 0;
  readonly INSUFFICIENT_SERVER_RESOURCES: 1;
  readonly INSUFFICIENT_BEARER_RESOURCES: 2;
  readonly PS_TO_CS_HANDOVER: 3;
  readonly SPONSORED_DATA_CONNECTIVITY_DISALLOWED: 4;
} = {
  BEARER_RELEASED: 0,
  INSUFFICIENT_SERVER_RESOURCES: 1,
  INSUFFICIENT_BEARER_RESOURCES: 2,
  PS_TO_CS_HANDOVER: 3,
  SPONSORED_DATA_CONNECTIVITY_DISALLOWED: 4,
};
/** A value of Abort-Cause. */
export type AbortCause = (typeof AbortCause)[keyof typeof AbortCause];

/** Access-Network-Charging-Identifier (502, vendor 10415), Grouped, 3GPP TS 29.214. */
export interface AccessNetworkChargingIdentifier extends Group<AccessNetworkChargingIdentifierInput> {
  /** Access-Network-Charging-Identifier-Value (503, vendor 10415), OctetString, 3GPP TS 29.214. */
  accessNetworkChargingIdentifierValue: Buffer;
  /** Flows (510, vendor 10415), Grouped, 3GPP TS 29.214. */
  flows?: Flows[] | undefined;
}
/** What may be written for Access-Network-Charging-Identifier. */
export interface AccessNetworkChargingIdentifierInput extends GroupInput<AccessNetworkChargingIdentifier> {}

/** Flows (510, vendor 10415), Grouped, 3GPP TS 29.214. */
export interface Flows extends Group<FlowsInput> {
  /** Media-Component-Number (518, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  mediaComponentNumber: number;
  /** Flow-Number (509, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  flowNumber?: number[] | undefined;
  /** Content-Version (552, vendor 10415), Unsigned64, 3GPP TS 29.214. */
  contentVersion?: bigint[] | undefined;
  /** Final-Unit-Action (449), Enumerated, RFC 8506. */
  finalUnitAction?: rfc8506Types.FinalUnitAction | undefined;
  /** Media-Component-Status (549, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  mediaComponentStatus?: number | undefined;
}
/** What may be written for Flows. */
export interface FlowsInput extends GroupInput<Flows, {
  finalUnitAction: keyof typeof rfc8506Types.FinalUnitAction;
  mediaComponentStatus: keyof typeof MediaComponentStatus;
}> {}

/** Values of Flow-Status (511, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const FlowStatus: {
  readonly ENABLED_UPLINK: 0;
  readonly ENABLED_DOWNLINK: 1;
  readonly ENABLED: 2;
  readonly DISABLED: 3;
  readonly REMOVED: 4;
} = {
  ENABLED_UPLINK: 0,
  ENABLED_DOWNLINK: 1,
  ENABLED: 2,
  DISABLED: 3,
  REMOVED: 4,
};
/** A value of Flow-Status. */
export type FlowStatus = (typeof FlowStatus)[keyof typeof FlowStatus];

/** Values of Flow-Usage (512, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const FlowUsage: {
  readonly NO_INFORMATION: 0;
  readonly RTCP: 1;
  readonly AF_SIGNALLING: 2;
} = {
  NO_INFORMATION: 0,
  RTCP: 1,
  AF_SIGNALLING: 2,
};
/** A value of Flow-Usage. */
export type FlowUsage = (typeof FlowUsage)[keyof typeof FlowUsage];

/** Values of Specific-Action (513, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const SpecificAction: {
  readonly VOID: 0;
  readonly CHARGING_CORRELATION_EXCHANGE: 1;
  readonly INDICATION_OF_LOSS_OF_BEARER: 2;
  readonly INDICATION_OF_RECOVERY_OF_BEARER: 3;
  readonly INDICATION_OF_RELEASE_OF_BEARER: 4;
  readonly VOID_5: 5;
  readonly IP_CAN_CHANGE: 6;
  readonly INDICATION_OF_OUT_OF_CREDIT: 7;
  readonly INDICATION_OF_SUCCESSFUL_RESOURCES_ALLOCATION: 8;
  readonly INDICATION_OF_FAILED_RESOURCES_ALLOCATION: 9;
  readonly INDICATION_OF_LIMITED_PCC_DEPLOYMENT: 10;
  readonly USAGE_REPORT: 11;
  readonly ACCESS_NETWORK_INFO_REPORT: 12;
  readonly INDICATION_OF_RECOVERY_FROM_LIMITED_PCC_DEPLOYMENT: 13;
  readonly INDICATION_OF_ACCESS_NETWORK_INFO_REPORTING_FAILURE: 14;
  readonly INDICATION_OF_TRANSFER_POLICY_EXPIRED: 15;
  readonly PLMN_CHANGE: 16;
  readonly EPS_FALLBACK: 17;
  readonly INDICATION_OF_REALLOCATION_OF_CREDIT: 18;
  readonly SUCCESSFUL_QOS_UPDATE: 19;
  readonly FAILED_QOS_UPDATE: 20;
} = {
  VOID: 0,
  CHARGING_CORRELATION_EXCHANGE: 1,
  INDICATION_OF_LOSS_OF_BEARER: 2,
  INDICATION_OF_RECOVERY_OF_BEARER: 3,
  INDICATION_OF_RELEASE_OF_BEARER: 4,
  VOID_5: 5,
  IP_CAN_CHANGE: 6,
  INDICATION_OF_OUT_OF_CREDIT: 7,
  INDICATION_OF_SUCCESSFUL_RESOURCES_ALLOCATION: 8,
  INDICATION_OF_FAILED_RESOURCES_ALLOCATION: 9,
  INDICATION_OF_LIMITED_PCC_DEPLOYMENT: 10,
  USAGE_REPORT: 11,
  ACCESS_NETWORK_INFO_REPORT: 12,
  INDICATION_OF_RECOVERY_FROM_LIMITED_PCC_DEPLOYMENT: 13,
  INDICATION_OF_ACCESS_NETWORK_INFO_REPORTING_FAILURE: 14,
  INDICATION_OF_TRANSFER_POLICY_EXPIRED: 15,
  PLMN_CHANGE: 16,
  EPS_FALLBACK: 17,
  INDICATION_OF_REALLOCATION_OF_CREDIT: 18,
  SUCCESSFUL_QOS_UPDATE: 19,
  FAILED_QOS_UPDATE: 20,
};
/** A value of Specific-Action. */
export type SpecificAction = (typeof SpecificAction)[keyof typeof SpecificAction];

/** Values of Media-Type (520, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const MediaType: {
  readonly OTHER: -1;
  readonly AUDIO: 0;
  readonly VIDEO: 1;
  readonly DATA: 2;
  readonly APPLICATION: 3;
  readonly CONTROL: 4;
  readonly TEXT: 5;
  readonly MESSAGE: 6;
  readonly OTHER_MINUS_1: -1;
} = {
  OTHER: -1,
  AUDIO: 0,
  VIDEO: 1,
  DATA: 2,
  APPLICATION: 3,
  CONTROL: 4,
  TEXT: 5,
  MESSAGE: 6,
  OTHER_MINUS_1: -1,
};
/** A value of Media-Type. */
export type MediaType = (typeof MediaType)[keyof typeof MediaType];

/** Values of SIP-Forking-Indication (523, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const SipForkingIndication: {
  readonly SINGLE_DIALOGUE: 0;
  readonly SEVERAL_DIALOGUES: 1;
} = {
  SINGLE_DIALOGUE: 0,
  SEVERAL_DIALOGUES: 1,
};
/** A value of SIP-Forking-Indication. */
export type SipForkingIndication = (typeof SipForkingIndication)[keyof typeof SipForkingIndication];

/** Values of Service-Info-Status (527, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const ServiceInfoStatus: {
  readonly FINAL_SERVICE_INFORMATION: 0;
  readonly PRELIMINARY_SERVICE_INFORMATION: 1;
} = {
  FINAL_SERVICE_INFORMATION: 0,
  PRELIMINARY_SERVICE_INFORMATION: 1,
};
/** A value of Service-Info-Status. */
export type ServiceInfoStatus = (typeof ServiceInfoStatus)[keyof typeof ServiceInfoStatus];

/** Values of AF-Signalling-Protocol (529, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const AfSignallingProtocol: {
  readonly NO_INFORMATION: 0;
  readonly SIP: 1;
} = {
  NO_INFORMATION: 0,
  SIP: 1,
};
/** A value of AF-Signalling-Protocol. */
export type AfSignallingProtocol = (typeof AfSignallingProtocol)[keyof typeof AfSignallingProtocol];

/** Values of Rx-Request-Type (533, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const RxRequestType: {
  readonly INITIAL_REQUEST: 0;
  readonly UPDATE_REQUEST: 1;
  readonly PCSCF_RESTORATION: 2;
} = {
  INITIAL_REQUEST: 0,
  UPDATE_REQUEST: 1,
  PCSCF_RESTORATION: 2,
};
/** A value of Rx-Request-Type. */
export type RxRequestType = (typeof RxRequestType)[keyof typeof RxRequestType];

/** Values of Required-Access-Info (536, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const RequiredAccessInfo: {
  readonly USER_LOCATION: 0;
  readonly MS_TIME_ZONE: 1;
} = {
  USER_LOCATION: 0,
  MS_TIME_ZONE: 1,
};
/** A value of Required-Access-Info. */
export type RequiredAccessInfo = (typeof RequiredAccessInfo)[keyof typeof RequiredAccessInfo];

/** Values of Sponsoring-Action (542, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const SponsoringAction: {
  readonly DISABLE_SPONSORING: 0;
  readonly ENABLE_SPONSORING: 1;
} = {
  DISABLE_SPONSORING: 0,
  ENABLE_SPONSORING: 1,
};
/** A value of Sponsoring-Action. */
export type SponsoringAction = (typeof SponsoringAction)[keyof typeof SponsoringAction];

/** Values of Media-Component-Status (549, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const MediaComponentStatus: {
  readonly ACTIVE: 0;
  readonly INACTIVE: 1;
} = {
  ACTIVE: 0,
  INACTIVE: 1,
};
/** A value of Media-Component-Status. */
export type MediaComponentStatus = (typeof MediaComponentStatus)[keyof typeof MediaComponentStatus];

/** Values of Priority-Sharing-Indicator (550, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const PrioritySharingIndicator: {
  readonly PRIORITY_SHARING_ENABLED: 0;
  readonly PRIORITY_SHARING_DISABLED: 1;
} = {
  PRIORITY_SHARING_ENABLED: 0,
  PRIORITY_SHARING_DISABLED: 1,
};
/** A value of Priority-Sharing-Indicator. */
export type PrioritySharingIndicator = (typeof PrioritySharingIndicator)[keyof typeof PrioritySharingIndicator];

/** Values of IMS-Content-Type (564, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const ImsContentType: {
  readonly NO_CONTENT_DETAIL: 0;
  readonly CAT: 1;
  readonly CONFERENCE: 2;
} = {
  NO_CONTENT_DETAIL: 0,
  CAT: 1,
  CONFERENCE: 2,
};
/** A value of IMS-Content-Type. */
export type ImsContentType = (typeof ImsContentType)[keyof typeof ImsContentType];

/** Values of MA-Information-Action (571, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const MaInformationAction: {
  readonly ADD: 0;
  readonly RELEASE: 1;
} = {
  ADD: 0,
  RELEASE: 1,
};
/** A value of MA-Information-Action. */
export type MaInformationAction = (typeof MaInformationAction)[keyof typeof MaInformationAction];

/** 5GS-RAN-NAS-Release-Cause (572, vendor 10415), Grouped, 3GPP TS 29.214. */
export interface FiveGsRanNasReleaseCause extends Group<FiveGsRanNasReleaseCauseInput> {
  /** 5GMM-Cause (573, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  fiveGmmCause?: number | undefined;
  /** 5GSM-Cause (574, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  fiveGsmCause?: number | undefined;
  /** NGAP-Cause (575, vendor 10415), Grouped, 3GPP TS 29.214. */
  ngapCause?: NgapCause | undefined;
}
/** What may be written for 5GS-RAN-NAS-Release-Cause. */
export interface FiveGsRanNasReleaseCauseInput extends GroupInput<FiveGsRanNasReleaseCause> {}

/** NGAP-Cause (575, vendor 10415), Grouped, 3GPP TS 29.214. */
export interface NgapCause extends Group<NgapCauseInput> {
  /** NGAP-Group (576, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  ngapGroup: number;
  /** NGAP-Value (577, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  ngapValue: number;
}
/** What may be written for NGAP-Cause. */
export interface NgapCauseInput extends GroupInput<NgapCause> {}

/** Wireline-User-Location-Info (578, vendor 10415), Grouped, 3GPP TS 29.214. */
export interface WirelineUserLocationInfo extends Group<WirelineUserLocationInfoInput> {
  /** HFC-Node-Identifier (579, vendor 10415), OctetString, 3GPP TS 29.214. */
  hfcNodeIdentifier?: Buffer | undefined;
  /** GLI-Identifier (580, vendor 10415), OctetString, 3GPP TS 29.214. */
  gliIdentifier?: Buffer | undefined;
  /** Line-Type (581, vendor 10415), Unsigned32, 3GPP TS 29.214. */
  lineType?: number | undefined;
}
/** What may be written for Wireline-User-Location-Info. */
export interface WirelineUserLocationInfoInput extends GroupInput<WirelineUserLocationInfo, {
  lineType: keyof typeof LineType;
}> {}

/** Values of Line-Type (581, vendor 10415), Unsigned32, 3GPP TS 29.214. */
export const LineType: {
  readonly DSL: 0;
  readonly PON: 1;
} = {
  DSL: 0,
  PON: 1,
};
/** A value of Line-Type. */
export type LineType = (typeof LineType)[keyof typeof LineType];

/** Values of MPS-Action (582, vendor 10415), Enumerated, 3GPP TS 29.214. */
export const MpsAction: {
  readonly DISABLE_MPS_FOR_DTS: 0;
  readonly ENABLE_MPS_FOR_DTS: 1;
  readonly AUTHORIZE_AND_ENABLE_MPS_FOR_DTS: 2;
  readonly AUTHORIZE_AND_ENABLE_MPS_FOR_AF_SIGNALLING: 3;
} = {
  DISABLE_MPS_FOR_DTS: 0,
  ENABLE_MPS_FOR_DTS: 1,
  AUTHORIZE_AND_ENABLE_MPS_FOR_DTS: 2,
  AUTHORIZE_AND_ENABLE_MPS_FOR_AF_SIGNALLING: 3,
};
/** A value of MPS-Action. */
export type MpsAction = (typeof MpsAction)[keyof typeof MpsAction];
