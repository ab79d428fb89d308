// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29061Types from "./ts29061.ts";
import type * as ts29212Types from "./ts29212.ts";
import type * as ts29468Types from "./ts29468.ts";

/** MBMS-Bearer-Event-Notification (3503, vendor 10415), Grouped, 3GPP TS 29.468. */
export interface MbmsBearerEventNotification extends Group<MbmsBearerEventNotificationInput> {
  /** TMGI (900, vendor 10415), OctetString, 3GPP TS 29.061. */
  tmgi: Buffer;
  /** MBMS-Flow-Identifier (920, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsFlowIdentifier: Buffer;
  /** MBMS-Bearer-Event (3502, vendor 10415), Unsigned32, 3GPP TS 29.468. */
  mbmsBearerEvent: number;
  /** MBMS-Bearer-Event-Diagnostic-Info (3533, vendor 10415), Enumerated, 3GPP TS 29.468. */
  mbmsBearerEventDiagnosticInfo?: ts29468Types.MbmsBearerEventDiagnosticInfo | (number & {}) | undefined;
  /** Userplane-Protocol-Result (3529, vendor 10415), Grouped, 3GPP TS 29.468. */
  userplaneProtocolResult?: UserplaneProtocolResult[] | undefined;
}
/** What may be written for MBMS-Bearer-Event-Notification. */
export interface MbmsBearerEventNotificationInput extends GroupInput<MbmsBearerEventNotification, {
  mbmsBearerEventDiagnosticInfo: keyof typeof ts29468Types.MbmsBearerEventDiagnosticInfo;
}> {}

/** MBMS-Bearer-Request (3504, vendor 10415), Grouped, 3GPP TS 29.468. */
export interface MbmsBearerRequest extends Group<MbmsBearerRequestInput> {
  /** MBMS-StartStop-Indication (902, vendor 10415), Enumerated, 3GPP TS 29.061. */
  mbmsStartstopIndication: ts29061Types.MbmsStartstopIndication | (number & {});
  /** TMGI (900, vendor 10415), OctetString, 3GPP TS 29.061. */
  tmgi?: Buffer | undefined;
  /** MBMS-Flow-Identifier (920, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsFlowIdentifier?: Buffer | undefined;
  /** QoS-Information (1016, vendor 10415), Grouped, 3GPP TS 29.212. */
  qosInformation?: ts29212Types.QosInformation | undefined;
  /** MBMS-Service-Area (903, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsServiceArea?: Buffer | undefined;
  /** MBMS-Start-Time (3507, vendor 10415), Time, 3GPP TS 29.468. */
  mbmsStartTime?: Date | undefined;
  /** MB2U-Security (3517, vendor 10415), Unsigned32, 3GPP TS 29.468. */
  mb2uSecurity?: number | undefined;
  /** MBMS-Cell-List (934, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsCellList?: Buffer | undefined;
  /** Local-M1-Information (3518, vendor 10415), Grouped, 3GPP TS 29.468. */
  localM1Information?: ts29468Types.LocalM1Information | undefined;
  /** Local-MB2-U-Information (3519, vendor 10415), Grouped, 3GPP TS 29.468. */
  localMb2UInformation?: ts29468Types.LocalMb2UInformation | undefined;
  /** FEC-Request (3525, vendor 10415), OctetString, 3GPP TS 29.468. */
  fecRequest?: Buffer | undefined;
  /** ROHC-Request (3526, vendor 10415), Grouped, 3GPP TS 29.468. */
  rohcRequest?: RohcRequest[] | undefined;
  /** ROHC-Max-CID (3532, vendor 10415), Unsigned32, 3GPP TS 29.468. */
  rohcMaxCid?: number | undefined;
}
/** What may be written for MBMS-Bearer-Request. */
export interface MbmsBearerRequestInput extends GroupInput<MbmsBearerRequest, {
  mbmsStartstopIndication: keyof typeof ts29061Types.MbmsStartstopIndication;
}> {}

/** MBMS-Bearer-Response (3505, vendor 10415), Grouped, 3GPP TS 29.468. */
export interface MbmsBearerResponse extends Group<MbmsBearerResponseInput> {
  /** TMGI (900, vendor 10415), OctetString, 3GPP TS 29.061. */
  tmgi?: Buffer | undefined;
  /** MBMS-Flow-Identifier (920, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsFlowIdentifier?: Buffer | undefined;
  /** MBMS-Session-Duration (904, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsSessionDuration?: Buffer | undefined;
  /** MBMS-Bearer-Result (3506, vendor 10415), Unsigned32, 3GPP TS 29.468. */
  mbmsBearerResult?: number | undefined;
  /** BMSC-Address (3500, vendor 10415), Address, 3GPP TS 29.468. */
  bmscAddress?: Address[] | undefined;
  /** BMSC-Port (3501, vendor 10415), Unsigned32, 3GPP TS 29.468. */
  bmscPort?: number | undefined;
  /** MB2U-Security (3517, vendor 10415), Unsigned32, 3GPP TS 29.468. */
  mb2uSecurity?: number | undefined;
  /** Radio-Frequency (3508, vendor 10415), Unsigned32, 3GPP TS 29.468. */
  radioFrequency?: number[] | undefined;
  /** Userplane-Protocol-Result (3529, vendor 10415), Grouped, 3GPP TS 29.468. */
  userplaneProtocolResult?: UserplaneProtocolResult[] | undefined;
}
/** What may be written for MBMS-Bearer-Response. */
export interface MbmsBearerResponseInput extends GroupInput<MbmsBearerResponse> {}

/** ROHC-Request (3526, vendor 10415), Grouped, 3GPP TS 29.468. */
export interface RohcRequest extends Group<RohcRequestInput> {
  /** Flow-Description (507, vendor 10415), IPFilterRule, 3GPP TS 29.214. */
  flowDescription: string[];
  /** ROHC-Profile (3528, vendor 10415), Unsigned32, 3GPP TS 29.468. */
  rohcProfile: number;
  /** ROHC-Full-Header-Periodicity (3527, vendor 10415), Float32, 3GPP TS 29.468. */
  rohcFullHeaderPeriodicity?: number | undefined;
}
/** What may be written for ROHC-Request. */
export interface RohcRequestInput extends GroupInput<RohcRequest> {}

/** Userplane-Protocol-Result (3529, vendor 10415), Grouped, 3GPP TS 29.468. */
export interface UserplaneProtocolResult extends Group<UserplaneProtocolResultInput> {
  /** Flow-Description (507, vendor 10415), IPFilterRule, 3GPP TS 29.214. */
  flowDescription?: string[] | undefined;
  /** ROHC-Result (3530, vendor 10415), Unsigned32, 3GPP TS 29.468. */
  rohcResult?: number | undefined;
  /** FEC-Result (3531, vendor 10415), Unsigned32, 3GPP TS 29.468. */
  fecResult?: number | undefined;
}
/** What may be written for Userplane-Protocol-Result. */
export interface UserplaneProtocolResultInput extends GroupInput<UserplaneProtocolResult> {}
