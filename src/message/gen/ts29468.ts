// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";

/** TMGI-Allocation-Request (3509, vendor 10415), Grouped, 3GPP TS 29.468. */
export interface TmgiAllocationRequest extends Group<TmgiAllocationRequestInput> {
  /** TMGI-Number (3516, vendor 10415), Unsigned32, 3GPP TS 29.468. */
  tmgiNumber: number;
  /** TMGI (900, vendor 10415), OctetString, 3GPP TS 29.061. */
  tmgi?: Buffer[] | undefined;
}
/** What may be written for TMGI-Allocation-Request. */
export interface TmgiAllocationRequestInput extends GroupInput<TmgiAllocationRequest> {}

/** TMGI-Allocation-Response (3510, vendor 10415), Grouped, 3GPP TS 29.468. */
export interface TmgiAllocationResponse extends Group<TmgiAllocationResponseInput> {
  /** TMGI (900, vendor 10415), OctetString, 3GPP TS 29.061. */
  tmgi?: Buffer[] | undefined;
  /** MBMS-Session-Duration (904, vendor 10415), OctetString, 3GPP TS 29.061. */
  mbmsSessionDuration?: Buffer | undefined;
  /** TMGI-Allocation-Result (3511, vendor 10415), Unsigned32, 3GPP TS 29.468. */
  tmgiAllocationResult?: number | undefined;
}
/** What may be written for TMGI-Allocation-Response. */
export interface TmgiAllocationResponseInput extends GroupInput<TmgiAllocationResponse> {}

/** TMGI-Deallocation-Request (3512, vendor 10415), Grouped, 3GPP TS 29.468. */
export interface TmgiDeallocationRequest extends Group<TmgiDeallocationRequestInput> {
  /** TMGI (900, vendor 10415), OctetString, 3GPP TS 29.061. */
  tmgi?: Buffer[] | undefined;
}
/** What may be written for TMGI-Deallocation-Request. */
export interface TmgiDeallocationRequestInput extends GroupInput<TmgiDeallocationRequest> {}

/** TMGI-Deallocation-Response (3513, vendor 10415), Grouped, 3GPP TS 29.468. */
export interface TmgiDeallocationResponse extends Group<TmgiDeallocationResponseInput> {
  /** TMGI (900, vendor 10415), OctetString, 3GPP TS 29.061. */
  tmgi: Buffer;
  /** TMGI-Deallocation-Result (3514, vendor 10415), Unsigned32, 3GPP TS 29.468. */
  tmgiDeallocationResult?: number | undefined;
}
/** What may be written for TMGI-Deallocation-Response. */
export interface TmgiDeallocationResponseInput extends GroupInput<TmgiDeallocationResponse> {}

/** TMGI-Expiry (3515, vendor 10415), Grouped, 3GPP TS 29.468. */
export interface TmgiExpiry extends Group<TmgiExpiryInput> {
  /** TMGI (900, vendor 10415), OctetString, 3GPP TS 29.061. */
  tmgi: Buffer[];
}
/** What may be written for TMGI-Expiry. */
export interface TmgiExpiryInput extends GroupInput<TmgiExpiry> {}

/** Local-M1-Information (3518, vendor 10415), Grouped, 3GPP TS 29.468. */
export interface LocalM1Information extends Group<LocalM1InformationInput> {
  /** MBMS-eNB-IP-Multicast-Address (3520, vendor 10415), Address, 3GPP TS 29.468. */
  mbmsEnbIpMulticastAddress?: Address | undefined;
  /** MBMS-eNB-IPv6-Multicast-Address (3521, vendor 10415), Address, 3GPP TS 29.468. */
  mbmsEnbIpv6MulticastAddress?: Address | undefined;
  /** MBMS-GW-SSM-IP-Address (3522, vendor 10415), Address, 3GPP TS 29.468. */
  mbmsGwSsmIpAddress?: Address | undefined;
  /** MBMS-GW-SSM-IPv6-Address (3523, vendor 10415), Address, 3GPP TS 29.468. */
  mbmsGwSsmIpv6Address?: Address | undefined;
  /** Common-Tunnel-Endpoint-Identifier (3524, vendor 10415), OctetString, 3GPP TS 29.468. */
  commonTunnelEndpointIdentifier?: Buffer | undefined;
}
/** What may be written for Local-M1-Information. */
export interface LocalM1InformationInput extends GroupInput<LocalM1Information> {}

/** Local-MB2-U-Information (3519, vendor 10415), Grouped, 3GPP TS 29.468. */
export interface LocalMb2UInformation extends Group<LocalMb2UInformationInput> {
  /** BMSC-Address (3500, vendor 10415), Address, 3GPP TS 29.468. */
  bmscAddress?: Address[] | undefined;
  /** BMSC-Port (3501, vendor 10415), Unsigned32, 3GPP TS 29.468. */
  bmscPort?: number | undefined;
}
/** What may be written for Local-MB2-U-Information. */
export interface LocalMb2UInformationInput extends GroupInput<LocalMb2UInformation> {}

/** Values of MBMS-Bearer-Event-Diagnostic-Info (3533, vendor 10415), Enumerated, 3GPP TS 29.468. */
export const MbmsBearerEventDiagnosticInfo: {
  readonly TMGI_EXPIRY: 0;
  readonly MBMS_GW_NOT_ESTABLISHMENT: 1;
  readonly SGMB_TRANSIENT_PATH_FAILURE: 2;
  readonly SGMB_NON_TRANSIENT_PATH_FAILURE: 3;
  readonly MBMS_GW_USER_PLANE_FAILURE: 4;
  readonly MBMS_GW_PERMANENT_ERROR: 5;
  readonly MBMS_GW_TRANSIENT_ERROR: 6;
} = {
  TMGI_EXPIRY: 0,
  MBMS_GW_NOT_ESTABLISHMENT: 1,
  SGMB_TRANSIENT_PATH_FAILURE: 2,
  SGMB_NON_TRANSIENT_PATH_FAILURE: 3,
  MBMS_GW_USER_PLANE_FAILURE: 4,
  MBMS_GW_PERMANENT_ERROR: 5,
  MBMS_GW_TRANSIENT_ERROR: 6,
};
/** A value of MBMS-Bearer-Event-Diagnostic-Info. */
export type MbmsBearerEventDiagnosticInfo = (typeof MbmsBearerEventDiagnosticInfo)[keyof typeof MbmsBearerEventDiagnosticInfo];
