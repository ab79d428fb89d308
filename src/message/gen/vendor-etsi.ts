// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc7155Types from "./rfc7155.ts";

/** Values of ETSI-Experimental-Result-Code (298, vendor 13019), Enumerated. */
export const EtsiExperimentalResultCode: {
  readonly INSUFFICIENT_RESOURCES: 4041;
  readonly COMMIT_FAILURE: 4043;
  readonly REFRESH_FAILURE: 4044;
  readonly QOS_PROFILE_FAILURE: 4045;
  readonly ACCESS_PROFILE_FAILURE: 4046;
  readonly PRIORITY_NOT_GRANTED: 4047;
  readonly MODIFICATION_FAILURE: 5041;
} = {
  INSUFFICIENT_RESOURCES: 4041,
  COMMIT_FAILURE: 4043,
  REFRESH_FAILURE: 4044,
  QOS_PROFILE_FAILURE: 4045,
  ACCESS_PROFILE_FAILURE: 4046,
  PRIORITY_NOT_GRANTED: 4047,
  MODIFICATION_FAILURE: 5041,
};
/** A value of ETSI-Experimental-Result-Code. */
export type EtsiExperimentalResultCode = (typeof EtsiExperimentalResultCode)[keyof typeof EtsiExperimentalResultCode];

/** Globally-Unique-Address (300, vendor 13019), Grouped, ETSI ES 283 034. */
export interface GloballyUniqueAddress extends Group<GloballyUniqueAddressInput> {
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress?: Buffer | undefined;
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix?: Buffer | undefined;
  /** Address-Realm (301, vendor 13019), OctetString, ETSI ES 283 034. */
  addressRealm?: Buffer | undefined;
}
/** What may be written for Globally-Unique-Address. */
export interface GloballyUniqueAddressInput extends GroupInput<GloballyUniqueAddress> {}

/** Initial-Gate-Setting (303, vendor 13019), Grouped. */
export interface InitialGateSetting extends Group<InitialGateSettingInput> {
  /** NAS-Filter-Rule (400), IPFilterRule, RFC 7155. */
  nasFilterRule: string[];
  /** Maximum-Allowed-Bandwidth-UL (308, vendor 13019), Unsigned32, ETSI ES 283 034. */
  maximumAllowedBandwidthUl?: number | undefined;
  /** Maximum-Allowed-Bandwidth-DL (309, vendor 13019), Unsigned32, ETSI ES 283 034. */
  maximumAllowedBandwidthDl?: number | undefined;
}
/** What may be written for Initial-Gate-Setting. */
export interface InitialGateSettingInput extends GroupInput<InitialGateSetting> {}

/** Values of IP-Connectivity-Status (305, vendor 13019), Enumerated, ETSI ES 283 034. */
export const IpConnectivityStatus: {
  readonly IP_CONNECTIVITY_ON: 0;
  readonly IP_CONNECTIVITY_LOST: 1;
} = {
  IP_CONNECTIVITY_ON: 0,
  IP_CONNECTIVITY_LOST: 1,
};
/** A value of IP-Connectivity-Status. */
export type IpConnectivityStatus = (typeof IpConnectivityStatus)[keyof typeof IpConnectivityStatus];

/** Access-Network-Type (306, vendor 13019), Grouped, ETSI ES 283 034. */
export interface AccessNetworkType extends Group<AccessNetworkTypeInput> {
  /** NAS-Port-Type (61), Enumerated, RFC 7155. */
  nasPortType: rfc7155Types.NasPortType;
  /** Aggregation-Network-Type (307, vendor 13019), Enumerated, ETSI ES 283 034. */
  aggregationNetworkType?: AggregationNetworkType | (number & {}) | undefined;
}
/** What may be written for Access-Network-Type. */
export interface AccessNetworkTypeInput extends GroupInput<AccessNetworkType, {
  nasPortType: keyof typeof rfc7155Types.NasPortType;
  aggregationNetworkType: keyof typeof AggregationNetworkType;
}> {}

/** Values of Aggregation-Network-Type (307, vendor 13019), Enumerated, ETSI ES 283 034. */
export const AggregationNetworkType: {
  readonly UNKNOWN: 0;
  readonly ATM: 1;
  readonly ETHERNET: 2;
} = {
  UNKNOWN: 0,
  ATM: 1,
  ETHERNET: 2,
};
/** A value of Aggregation-Network-Type. */
export type AggregationNetworkType = (typeof AggregationNetworkType)[keyof typeof AggregationNetworkType];

/** Location-Information (350, vendor 13019), Grouped, ETSI ES 283 035. */
export interface LocationInformation extends Group<LocationInformationInput> {
  /** Line-Identifier (500, vendor 13019), OctetString, ETSI ES 283 035. */
  lineIdentifier?: Buffer[] | undefined;
}
/** What may be written for Location-Information. */
export interface LocationInformationInput extends GroupInput<LocationInformation> {}

/** Values of Requested-Information (353, vendor 13019), Enumerated, ETSI ES 283 035. */
export const RequestedInformation: {
  readonly SUBSCRIBER_ID: 0;
  readonly LOCATION_INFORMATION: 1;
  readonly RACS_CONTACT_POINT: 2;
  readonly ACCESS_NETWORK_TYPE: 3;
  readonly TERMINAL_TYPE: 4;
  readonly LOGICAL_ACCESS_ID: 5;
  readonly PHYSICAL_ACCESS_ID: 6;
  readonly ACCESS_NETWORK_TYPE_7: 7;
  readonly INITIAL_GATE_SETTING: 8;
  readonly QOS_PROFILE: 9;
  readonly IP_CONNECTIVITY_STATUS: 10;
} = {
  SUBSCRIBER_ID: 0,
  LOCATION_INFORMATION: 1,
  RACS_CONTACT_POINT: 2,
  ACCESS_NETWORK_TYPE: 3,
  TERMINAL_TYPE: 4,
  LOGICAL_ACCESS_ID: 5,
  PHYSICAL_ACCESS_ID: 6,
  ACCESS_NETWORK_TYPE_7: 7,
  INITIAL_GATE_SETTING: 8,
  QOS_PROFILE: 9,
  IP_CONNECTIVITY_STATUS: 10,
};
/** A value of Requested-Information. */
export type RequestedInformation = (typeof RequestedInformation)[keyof typeof RequestedInformation];

/** Values of Event-Type (354, vendor 13019), Enumerated, ETSI ES 283 035. */
export const EventType: {
  readonly USER_LOGON: 0;
  readonly LOCATION_INFORMATION_CHANGED: 1;
  readonly RACS_CONTACT_POINT_CHANGED: 2;
  readonly ACCESS_NETWORK_TYPE: 3;
  readonly TERMINAL_TYPE_CHANGED: 4;
  readonly LOGICAL_ACCESS_ID_CHANGED: 5;
  readonly PHYSICAL_ACCESS_ID_CHANGED: 6;
  readonly IP_ADDRESS_CHANGED: 7;
  readonly INITIAL_GATE_SETTING_CHANGED: 8;
  readonly QOS_PROFILE_CHANGED: 9;
  readonly USER_LOGOFF: 10;
} = {
  USER_LOGON: 0,
  LOCATION_INFORMATION_CHANGED: 1,
  RACS_CONTACT_POINT_CHANGED: 2,
  ACCESS_NETWORK_TYPE: 3,
  TERMINAL_TYPE_CHANGED: 4,
  LOGICAL_ACCESS_ID_CHANGED: 5,
  PHYSICAL_ACCESS_ID_CHANGED: 6,
  IP_ADDRESS_CHANGED: 7,
  INITIAL_GATE_SETTING_CHANGED: 8,
  QOS_PROFILE_CHANGED: 9,
  USER_LOGOFF: 10,
};
/** A value of Event-Type. */
export type EventType = (typeof EventType)[keyof typeof EventType];

/** Values of ETSI-Event-Type-420 (420, vendor 13019), Enumerated. */
export const EtsiEventType420: {
  readonly UPDATE: 0;
  readonly REMOVE: 1;
} = {
  UPDATE: 0,
  REMOVE: 1,
};
/** A value of ETSI-Event-Type-420. */
export type EtsiEventType420 = (typeof EtsiEventType420)[keyof typeof EtsiEventType420];

/** Binding-Information (450, vendor 13019), Grouped, 3GPP TS 29.209. */
export interface BindingInformation extends Group<BindingInformationInput> {
  /** Binding-Input-List (451, vendor 13019), Grouped, 3GPP TS 29.209. */
  bindingInputList: BindingInputList;
  /** Binding-Output-List (452, vendor 13019), Grouped, 3GPP TS 29.209. */
  bindingOutputList?: BindingOutputList | undefined;
}
/** What may be written for Binding-Information. */
export interface BindingInformationInput extends GroupInput<BindingInformation> {}

/** Binding-Input-List (451, vendor 13019), Grouped, 3GPP TS 29.209. */
export interface BindingInputList extends Group<BindingInputListInput> {
  /** V6-Transport-Address (453, vendor 13019), Grouped, 3GPP TS 29.209. */
  v6TransportAddress?: V6TransportAddress[] | undefined;
  /** V4-Transport-Address (454, vendor 13019), Grouped, 3GPP TS 29.209. */
  v4TransportAddress?: V4TransportAddress[] | undefined;
}
/** What may be written for Binding-Input-List. */
export interface BindingInputListInput extends GroupInput<BindingInputList> {}

/** Binding-Output-List (452, vendor 13019), Grouped, 3GPP TS 29.209. */
export interface BindingOutputList extends Group<BindingOutputListInput> {
  /** V6-Transport-Address (453, vendor 13019), Grouped, 3GPP TS 29.209. */
  v6TransportAddress?: V6TransportAddress[] | undefined;
  /** V4-Transport-Address (454, vendor 13019), Grouped, 3GPP TS 29.209. */
  v4TransportAddress?: V4TransportAddress[] | undefined;
}
/** What may be written for Binding-Output-List. */
export interface BindingOutputListInput extends GroupInput<BindingOutputList> {}

/** V6-Transport-Address (453, vendor 13019), Grouped, 3GPP TS 29.209. */
export interface V6TransportAddress extends Group<V6TransportAddressInput> {
  /** Framed-IPv6-Prefix (97), OctetString, RFC 7155. */
  framedIpv6Prefix: Buffer;
  /** Port-Number (455, vendor 13019), Unsigned32, 3GPP TS 29.209. */
  portNumber: number;
}
/** What may be written for V6-Transport-Address. */
export interface V6TransportAddressInput extends GroupInput<V6TransportAddress> {}

/** V4-Transport-Address (454, vendor 13019), Grouped, 3GPP TS 29.209. */
export interface V4TransportAddress extends Group<V4TransportAddressInput> {
  /** Framed-IP-Address (8), OctetString, RFC 7155. */
  framedIpAddress: Buffer;
  /** Port-Number (455, vendor 13019), Unsigned32, 3GPP TS 29.209. */
  portNumber: number;
}
/** What may be written for V4-Transport-Address. */
export interface V4TransportAddressInput extends GroupInput<V4TransportAddress> {}

/** Values of Latching-Indication (457, vendor 13019), Enumerated, 3GPP TS 29.209. */
export const LatchingIndication: {
  readonly LATCH: 0;
  readonly RELATCH: 1;
} = {
  LATCH: 0,
  RELATCH: 1,
};
/** A value of Latching-Indication. */
export type LatchingIndication = (typeof LatchingIndication)[keyof typeof LatchingIndication];

/** Values of Reservation-Priority (458, vendor 13019), Enumerated, 3GPP TS 29.209. */
export const ReservationPriority: {
  readonly DEFAULT: 0;
  readonly PRIORITY_ONE: 1;
  readonly PRIORITY_TWO: 2;
  readonly PRIORITY_THREE: 3;
  readonly PRIORITY_FOUR: 4;
  readonly PRIORITY_FIVE: 5;
  readonly PRIORITY_SIX: 6;
  readonly PRIORITY_SEVEN: 7;
  readonly PRIORITY_EIGHT: 8;
  readonly PRIORITY_NINE: 9;
  readonly PRIORITY_TEN: 10;
  readonly PRIORITY_ELEVEN: 11;
  readonly PRIORITY_TWELVE: 12;
  readonly PRIORITY_THIRTEEN: 13;
  readonly PRIORITY_FOURTEEN: 14;
  readonly PRIORITY_FIFTEEN: 15;
} = {
  DEFAULT: 0,
  PRIORITY_ONE: 1,
  PRIORITY_TWO: 2,
  PRIORITY_THREE: 3,
  PRIORITY_FOUR: 4,
  PRIORITY_FIVE: 5,
  PRIORITY_SIX: 6,
  PRIORITY_SEVEN: 7,
  PRIORITY_EIGHT: 8,
  PRIORITY_NINE: 9,
  PRIORITY_TEN: 10,
  PRIORITY_ELEVEN: 11,
  PRIORITY_TWELVE: 12,
  PRIORITY_THIRTEEN: 13,
  PRIORITY_FOURTEEN: 14,
  PRIORITY_FIFTEEN: 15,
};
/** A value of Reservation-Priority. */
export type ReservationPriority = (typeof ReservationPriority)[keyof typeof ReservationPriority];

/** Values of Overbooking-Indicator (460, vendor 13019), Enumerated, 3GPP TS 29.209. */
export const OverbookingIndicator: {
  readonly NO_OVERBOOKING_REQUIRED: 0;
  readonly OVERBOOKING_REQUIRED: 1;
} = {
  NO_OVERBOOKING_REQUIRED: 0,
  OVERBOOKING_REQUIRED: 1,
};
/** A value of Overbooking-Indicator. */
export type OverbookingIndicator = (typeof OverbookingIndicator)[keyof typeof OverbookingIndicator];

/** ETSI-SIP-Authenticate (501, vendor 13019), Grouped. */
export interface EtsiSipAuthenticate extends Group<EtsiSipAuthenticateInput> {
  /** ETSI-Digest-Realm (504, vendor 13019), UTF8String. */
  etsiDigestRealm: string;
  /** ETSI-Digest-QoP (510, vendor 13019), UTF8String. */
  etsiDigestQop: string;
  /** ETSI-Digest-Nonce (505, vendor 13019), UTF8String. */
  etsiDigestNonce?: string | undefined;
  /** ETSI-Digest-Domain (506, vendor 13019), UTF8String. */
  etsiDigestDomain?: string | undefined;
  /** ETSI-Digest-Opaque (507, vendor 13019), UTF8String. */
  etsiDigestOpaque?: string | undefined;
  /** ETSI-Digest-Stale (508, vendor 13019), UTF8String. */
  etsiDigestStale?: string | undefined;
  /** ETSI-Digest-Algorithm (509, vendor 13019), UTF8String. */
  etsiDigestAlgorithm?: string[] | undefined;
  /** ETSI-Digest-HA1 (511, vendor 13019), UTF8String. */
  etsiDigestHa1?: string | undefined;
  /** ETSI-Digest-Auth-Param (512, vendor 13019), UTF8String. */
  etsiDigestAuthParam?: string[] | undefined;
}
/** What may be written for ETSI-SIP-Authenticate. */
export interface EtsiSipAuthenticateInput extends GroupInput<EtsiSipAuthenticate> {}

/** ETSI-SIP-Authorization (502, vendor 13019), Grouped. */
export interface EtsiSipAuthorization extends Group<EtsiSipAuthorizationInput> {
  /** ETSI-Digest-Username (513, vendor 13019), UTF8String. */
  etsiDigestUsername: string;
  /** ETSI-Digest-QoP (510, vendor 13019), UTF8String. */
  etsiDigestQop: string;
  /** ETSI-Digest-Realm (504, vendor 13019), UTF8String. */
  etsiDigestRealm?: string | undefined;
  /** ETSI-Digest-Nonce (505, vendor 13019), UTF8String. */
  etsiDigestNonce?: string | undefined;
  /** ETSI-Digest-URI (514, vendor 13019), UTF8String. */
  etsiDigestUri?: string | undefined;
  /** ETSI-Digest-Response (515, vendor 13019), UTF8String. */
  etsiDigestResponse?: string | undefined;
  /** ETSI-Digest-Algorithm (509, vendor 13019), UTF8String. */
  etsiDigestAlgorithm?: string[] | undefined;
  /** ETSI-Digest-CNonce (516, vendor 13019), UTF8String. */
  etsiDigestCnonce?: string | undefined;
  /** ETSI-Digest-Opaque (507, vendor 13019), UTF8String. */
  etsiDigestOpaque?: string | undefined;
  /** ETSI-Digest-Nonce-Count (517, vendor 13019), UTF8String. */
  etsiDigestNonceCount?: string | undefined;
  /** ETSI-Digest-Method (518, vendor 13019), UTF8String. */
  etsiDigestMethod?: string | undefined;
  /** ETSI-Digest-Entity-Body-Hash (519, vendor 13019), UTF8String. */
  etsiDigestEntityBodyHash?: string | undefined;
  /** ETSI-Digest-Auth-Param (512, vendor 13019), UTF8String. */
  etsiDigestAuthParam?: string[] | undefined;
}
/** What may be written for ETSI-SIP-Authorization. */
export interface EtsiSipAuthorizationInput extends GroupInput<EtsiSipAuthorization> {}

/** ETSI-SIP-Authentication-Info (503, vendor 13019), Grouped. */
export interface EtsiSipAuthenticationInfo extends Group<EtsiSipAuthenticationInfoInput> {
  /** ETSI-Digest-QoP (510, vendor 13019), UTF8String. */
  etsiDigestQop: string;
  /** ETSI-Digest-Nextnonce (520, vendor 13019), UTF8String. */
  etsiDigestNextnonce?: string | undefined;
  /** ETSI-Digest-Response-Auth (521, vendor 13019), UTF8String. */
  etsiDigestResponseAuth?: string | undefined;
  /** ETSI-Digest-CNonce (516, vendor 13019), UTF8String. */
  etsiDigestCnonce?: string | undefined;
  /** ETSI-Digest-Nonce-Count (517, vendor 13019), UTF8String. */
  etsiDigestNonceCount?: string | undefined;
}
/** What may be written for ETSI-SIP-Authentication-Info. */
export interface EtsiSipAuthenticationInfoInput extends GroupInput<EtsiSipAuthenticationInfo> {}
