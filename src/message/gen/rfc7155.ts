// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Values of Service-Type (6), Enumerated, RFC 7155. */
export const ServiceType: {
  readonly UNKNOWN: 0;
  readonly LOGIN: 1;
  readonly FRAMED: 2;
  readonly CALLBACK_LOGIN: 3;
  readonly CALLBACK_FRAMED: 4;
  readonly OUTBOUND: 5;
  readonly ADMINISTRATIVE: 6;
  readonly NAS_PROMPT: 7;
  readonly AUTHENTICATE_ONLY: 8;
  readonly CALLBACK_NAS_PROMPT: 9;
  readonly CALL_CHECK: 10;
  readonly CALLBACK_ADMINISTRATIVE: 11;
  readonly VOICE: 12;
  readonly FAX: 13;
  readonly MODEM_RELAY: 14;
  readonly IAPP_REGISTER: 15;
  readonly IAPP_AP_CHECK: 16;
  readonly AUTHORIZE_ONLY: 17;
  readonly FRAMED_MANAGEMENT: 18;
  readonly ADDITIONAL_AUTHORIZATION: 19;
} = {
  UNKNOWN: 0,
  LOGIN: 1,
  FRAMED: 2,
  CALLBACK_LOGIN: 3,
  CALLBACK_FRAMED: 4,
  OUTBOUND: 5,
  ADMINISTRATIVE: 6,
  NAS_PROMPT: 7,
  AUTHENTICATE_ONLY: 8,
  CALLBACK_NAS_PROMPT: 9,
  CALL_CHECK: 10,
  CALLBACK_ADMINISTRATIVE: 11,
  VOICE: 12,
  FAX: 13,
  MODEM_RELAY: 14,
  IAPP_REGISTER: 15,
  IAPP_AP_CHECK: 16,
  AUTHORIZE_ONLY: 17,
  FRAMED_MANAGEMENT: 18,
  ADDITIONAL_AUTHORIZATION: 19,
};
/** A value of Service-Type. */
export type ServiceType = (typeof ServiceType)[keyof typeof ServiceType];

/** Values of Framed-Protocol (7), Enumerated, RFC 7155. */
export const FramedProtocol: {
  readonly PPP: 1;
  readonly SLIP: 2;
  readonly APPLETALK_REMOTE_ACCESS_PROTOCOL_ARAP: 3;
  readonly GANDALF_PROPRIETARY_SINGLELINK_MULTILINK_PROTOCOL: 4;
  readonly XYLOGICS_PROPRIETARY_IPX_SLIP: 5;
  readonly X_75_SYNCHRONOUS: 6;
  readonly GPRS_PDP_CONTEXT: 7;
  readonly ASCEND_ARA: 255;
  readonly MPP: 256;
  readonly EURAW: 257;
  readonly EUUI: 258;
  readonly X25: 259;
  readonly COMB: 260;
  readonly FR: 261;
} = {
  PPP: 1,
  SLIP: 2,
  APPLETALK_REMOTE_ACCESS_PROTOCOL_ARAP: 3,
  GANDALF_PROPRIETARY_SINGLELINK_MULTILINK_PROTOCOL: 4,
  XYLOGICS_PROPRIETARY_IPX_SLIP: 5,
  X_75_SYNCHRONOUS: 6,
  GPRS_PDP_CONTEXT: 7,
  ASCEND_ARA: 255,
  MPP: 256,
  EURAW: 257,
  EUUI: 258,
  X25: 259,
  COMB: 260,
  FR: 261,
};
/** A value of Framed-Protocol. */
export type FramedProtocol = (typeof FramedProtocol)[keyof typeof FramedProtocol];

/** Values of Framed-Routing (10), Enumerated, RFC 7155. */
export const FramedRouting: {
  readonly NONE: 0;
  readonly SEND_ROUTING_PACKETS: 1;
  readonly LISTEN_FOR_ROUTING_PACKETS: 2;
  readonly SEND_AND_LISTEN: 3;
} = {
  NONE: 0,
  SEND_ROUTING_PACKETS: 1,
  LISTEN_FOR_ROUTING_PACKETS: 2,
  SEND_AND_LISTEN: 3,
};
/** A value of Framed-Routing. */
export type FramedRouting = (typeof FramedRouting)[keyof typeof FramedRouting];

/** Values of Framed-Compression (13), Enumerated, RFC 7155. */
export const FramedCompression: {
  readonly NONE: 0;
  readonly VJ_TCP_IP_HEADER_COMPRESSION: 1;
  readonly IPX_HEADER_COMPRESSION: 2;
  readonly STAC_LZS_COMPRESSION: 3;
} = {
  NONE: 0,
  VJ_TCP_IP_HEADER_COMPRESSION: 1,
  IPX_HEADER_COMPRESSION: 2,
  STAC_LZS_COMPRESSION: 3,
};
/** A value of Framed-Compression. */
export type FramedCompression = (typeof FramedCompression)[keyof typeof FramedCompression];

/** Values of Login-Service (15), Enumerated, RFC 7155. */
export const LoginService: {
  readonly TELNET: 0;
  readonly RLOGIN: 1;
  readonly TCP_CLEAR: 2;
  readonly PORTMASTER_PROPRIETARY: 3;
  readonly LAT: 4;
  readonly X25_PAD: 5;
  readonly X25_T3POS: 6;
  readonly TCP_CLEAR_QUIET_SUPPRESSES_ANY_NAS_GENERATED_CONNECT_STRING: 8;
} = {
  TELNET: 0,
  RLOGIN: 1,
  TCP_CLEAR: 2,
  PORTMASTER_PROPRIETARY: 3,
  LAT: 4,
  X25_PAD: 5,
  X25_T3POS: 6,
  TCP_CLEAR_QUIET_SUPPRESSES_ANY_NAS_GENERATED_CONNECT_STRING: 8,
};
/** A value of Login-Service. */
export type LoginService = (typeof LoginService)[keyof typeof LoginService];

/** Values of Acct-Authentic (45), Enumerated, RFC 7155. */
export const AcctAuthentic: {
  readonly NONE: 0;
  readonly RADIUS: 1;
  readonly LOCAL: 2;
  readonly REMOTE: 3;
  readonly DIAMETER: 4;
} = {
  NONE: 0,
  RADIUS: 1,
  LOCAL: 2,
  REMOTE: 3,
  DIAMETER: 4,
};
/** A value of Acct-Authentic. */
export type AcctAuthentic = (typeof AcctAuthentic)[keyof typeof AcctAuthentic];

/** Values of NAS-Port-Type (61), Enumerated, RFC 7155. */
export const NasPortType: {
  readonly ASYNC: 0;
  readonly SYNC: 1;
  readonly ISDN_SYNC: 2;
  readonly ISDN_ASYNC_V_120: 3;
  readonly ISDN_ASYNC_V_110: 4;
  readonly VIRTUAL: 5;
  readonly PIAFS: 6;
  readonly HDLC_CLEAR_CHANNEL: 7;
  readonly X_25: 8;
  readonly X_75: 9;
  readonly G_3_FAX: 10;
  readonly SDSL_SYMMETRIC_DSL: 11;
  readonly ADSL_CAP_ASYMMETRIC_DSL_CARRIERLESS_AMPLITUDE_PHASE_MODULATION: 12;
  readonly ADSL_DMT_ASYMMETRIC_DSL_DISCRETE_MULTI_TONE: 13;
  readonly IDSL_ISDN_DIGITAL_SUBSCRIBER_LINE: 14;
  readonly ETHERNET: 15;
  readonly XDSL_DIGITAL_SUBSCRIBER_LINE_OF_UNKNOWN_TYPE: 16;
  readonly CABLE: 17;
  readonly WIRELESS_OTHER: 18;
  readonly WIRELESS_IEEE_802_11: 19;
  readonly TOKEN_RING: 20;
  readonly FDDI: 21;
  readonly WIRELESS_CDMA2000: 22;
  readonly WIRELESS_UMTS: 23;
  readonly WIRELESS_1X_EV: 24;
  readonly IAPP: 25;
  readonly FTTP_FIBER_TO_THE_PREMISES: 26;
  readonly WIRELESS_IEEE_802_16: 27;
  readonly WIRELESS_IEEE_802_20: 28;
  readonly WIRELESS_IEEE_802_22: 29;
  readonly PPPOA_PPP_OVER_ATM: 30;
  readonly PPPOEOA_PPP_OVER_ETHERNET_OVER_ATM: 31;
  readonly PPPOEOE_PPP_OVER_ETHERNET_OVER_ETHERNET: 32;
  readonly PPPOEOVLAN_PPP_OVER_ETHERNET_OVER_VLAN: 33;
  readonly PPPOEOQINQ_PPP_OVER_ETHERNET_OVER_IEEE_802_1QINQ: 34;
  readonly XPON_PASSIVE_OPTICAL_NETWORK: 35;
  readonly WIRELESS_XGP: 36;
  readonly WIMAX_PRE_RELEASE_8_IWK_FUNCTION: 37;
  readonly WIMAX_WIFI_IWK_WIMAX_WIFI_INTERWORKING: 38;
  readonly WIMAX_SFF_SIGNALING_FORWARDING_FUNCTION_FOR_LTE_3GPP2: 39;
  readonly WIMAX_HA_LMA_WIMAX_HA_AND_OR_LMA_FUNCTION: 40;
  readonly WIMAX_DHCP_WIMAX_DCHP_SERVICE: 41;
  readonly WIMAX_LBS_WIMAX_LOCATION_BASED_SERVICE: 42;
  readonly WIMAX_WVS_WIMAX_VOICE_SERVICE: 43;
} = {
  ASYNC: 0,
  SYNC: 1,
  ISDN_SYNC: 2,
  ISDN_ASYNC_V_120: 3,
  ISDN_ASYNC_V_110: 4,
  VIRTUAL: 5,
  PIAFS: 6,
  HDLC_CLEAR_CHANNEL: 7,
  X_25: 8,
  X_75: 9,
  G_3_FAX: 10,
  SDSL_SYMMETRIC_DSL: 11,
  ADSL_CAP_ASYMMETRIC_DSL_CARRIERLESS_AMPLITUDE_PHASE_MODULATION: 12,
  ADSL_DMT_ASYMMETRIC_DSL_DISCRETE_MULTI_TONE: 13,
  IDSL_ISDN_DIGITAL_SUBSCRIBER_LINE: 14,
  ETHERNET: 15,
  XDSL_DIGITAL_SUBSCRIBER_LINE_OF_UNKNOWN_TYPE: 16,
  CABLE: 17,
  WIRELESS_OTHER: 18,
  WIRELESS_IEEE_802_11: 19,
  TOKEN_RING: 20,
  FDDI: 21,
  WIRELESS_CDMA2000: 22,
  WIRELESS_UMTS: 23,
  WIRELESS_1X_EV: 24,
  IAPP: 25,
  FTTP_FIBER_TO_THE_PREMISES: 26,
  WIRELESS_IEEE_802_16: 27,
  WIRELESS_IEEE_802_20: 28,
  WIRELESS_IEEE_802_22: 29,
  PPPOA_PPP_OVER_ATM: 30,
  PPPOEOA_PPP_OVER_ETHERNET_OVER_ATM: 31,
  PPPOEOE_PPP_OVER_ETHERNET_OVER_ETHERNET: 32,
  PPPOEOVLAN_PPP_OVER_ETHERNET_OVER_VLAN: 33,
  PPPOEOQINQ_PPP_OVER_ETHERNET_OVER_IEEE_802_1QINQ: 34,
  XPON_PASSIVE_OPTICAL_NETWORK: 35,
  WIRELESS_XGP: 36,
  WIMAX_PRE_RELEASE_8_IWK_FUNCTION: 37,
  WIMAX_WIFI_IWK_WIMAX_WIFI_INTERWORKING: 38,
  WIMAX_SFF_SIGNALING_FORWARDING_FUNCTION_FOR_LTE_3GPP2: 39,
  WIMAX_HA_LMA_WIMAX_HA_AND_OR_LMA_FUNCTION: 40,
  WIMAX_DHCP_WIMAX_DCHP_SERVICE: 41,
  WIMAX_LBS_WIMAX_LOCATION_BASED_SERVICE: 42,
  WIMAX_WVS_WIMAX_VOICE_SERVICE: 43,
};
/** A value of NAS-Port-Type. */
export type NasPortType = (typeof NasPortType)[keyof typeof NasPortType];

/** Values of Tunnel-Type (64), Enumerated, RFC 7155. */
export const TunnelType: {
  readonly PPTP: 1;
  readonly L2F: 2;
  readonly L2TP: 3;
  readonly ATMP: 4;
  readonly VTP: 5;
  readonly AH: 6;
  readonly IP_IN_IP_ENCAPSULATION_IP_IP: 7;
  readonly MIN_IP_IP: 8;
  readonly ESP: 9;
  readonly GRE: 10;
  readonly DVS: 11;
  readonly IP_IN_IP_TUNNELING: 12;
  readonly VLAN: 13;
} = {
  PPTP: 1,
  L2F: 2,
  L2TP: 3,
  ATMP: 4,
  VTP: 5,
  AH: 6,
  IP_IN_IP_ENCAPSULATION_IP_IP: 7,
  MIN_IP_IP: 8,
  ESP: 9,
  GRE: 10,
  DVS: 11,
  IP_IN_IP_TUNNELING: 12,
  VLAN: 13,
};
/** A value of Tunnel-Type. */
export type TunnelType = (typeof TunnelType)[keyof typeof TunnelType];

/** Values of Tunnel-Medium-Type (65), Enumerated, RFC 7155. */
export const TunnelMediumType: {
  readonly IPV4: 1;
  readonly IPV6: 2;
  readonly NSAP: 3;
  readonly HDLC: 4;
  readonly BBN_1822: 5;
  readonly IEEE_802: 6;
  readonly E_163: 7;
  readonly E_164: 8;
  readonly F_69: 9;
  readonly X_121: 10;
  readonly IPX: 11;
  readonly APPLETALK: 12;
  readonly DECNET_IV: 13;
  readonly BANYAN_VINES: 14;
  readonly E_164_WITH_NSAP_FORMAT_SUBADDRESS: 15;
} = {
  IPV4: 1,
  IPV6: 2,
  NSAP: 3,
  HDLC: 4,
  BBN_1822: 5,
  IEEE_802: 6,
  E_163: 7,
  E_164: 8,
  F_69: 9,
  X_121: 10,
  IPX: 11,
  APPLETALK: 12,
  DECNET_IV: 13,
  BANYAN_VINES: 14,
  E_164_WITH_NSAP_FORMAT_SUBADDRESS: 15,
};
/** A value of Tunnel-Medium-Type. */
export type TunnelMediumType = (typeof TunnelMediumType)[keyof typeof TunnelMediumType];

/** Values of ARAP-Zone-Access (72), Enumerated, RFC 7155. */
export const ArapZoneAccess: {
  readonly DEFAULT_ZONE: 0;
  readonly ONLY_ALLOW_ACCESS_TO_DEFAULT_ZONE: 1;
  readonly USE_ZONE_FILTER_INCLUSIVELY: 2;
  readonly USE_ZONE_FILTER_EXCLUSIVELY: 4;
} = {
  DEFAULT_ZONE: 0,
  ONLY_ALLOW_ACCESS_TO_DEFAULT_ZONE: 1,
  USE_ZONE_FILTER_INCLUSIVELY: 2,
  USE_ZONE_FILTER_EXCLUSIVELY: 4,
};
/** A value of ARAP-Zone-Access. */
export type ArapZoneAccess = (typeof ArapZoneAccess)[keyof typeof ArapZoneAccess];

/** Values of Prompt (76), Enumerated, RFC 7155. */
export const Prompt: {
  readonly NO_ECHO: 0;
  readonly ECHO: 1;
} = {
  NO_ECHO: 0,
  ECHO: 1,
};
/** A value of Prompt. */
export type Prompt = (typeof Prompt)[keyof typeof Prompt];

/** Tunneling (401), Grouped, RFC 7155. */
export interface Tunneling extends Group<TunnelingInput> {
  /** Tunnel-Type (64), Enumerated, RFC 7155. */
  tunnelType: TunnelType;
  /** Tunnel-Medium-Type (65), Enumerated, RFC 7155. */
  tunnelMediumType: TunnelMediumType;
  /** Tunnel-Client-Endpoint (66), UTF8String, RFC 7155. */
  tunnelClientEndpoint: string;
  /** Tunnel-Server-Endpoint (67), UTF8String, RFC 7155. */
  tunnelServerEndpoint: string;
  /** Tunnel-Preference (83), Unsigned32, RFC 7155. */
  tunnelPreference?: number | undefined;
  /** Tunnel-Client-Auth-Id (90), UTF8String, RFC 7155. */
  tunnelClientAuthId?: string | undefined;
  /** Tunnel-Server-Auth-Id (91), UTF8String, RFC 7155. */
  tunnelServerAuthId?: string | undefined;
  /** Tunnel-Assignment-Id (82), OctetString, RFC 7155. */
  tunnelAssignmentId?: Buffer | undefined;
  /** Tunnel-Password (69), OctetString, RFC 7155. */
  tunnelPassword?: Buffer | undefined;
  /** Tunnel-Private-Group-Id (81), OctetString, RFC 7155. */
  tunnelPrivateGroupId?: Buffer | undefined;
}
/** What may be written for Tunneling. */
export interface TunnelingInput extends GroupInput<Tunneling, {
  tunnelType: keyof typeof TunnelType;
  tunnelMediumType: keyof typeof TunnelMediumType;
}> {}

/** CHAP-Auth (402), Grouped, RFC 7155. */
export interface ChapAuth extends Group<ChapAuthInput> {
  /** CHAP-Algorithm (403), Enumerated, RFC 7155. */
  chapAlgorithm: ChapAlgorithm;
  /** CHAP-Ident (404), OctetString, RFC 7155. */
  chapIdent: Buffer;
  /** CHAP-Response (405), OctetString, RFC 7155. */
  chapResponse?: Buffer | undefined;
}
/** What may be written for CHAP-Auth. */
export interface ChapAuthInput extends GroupInput<ChapAuth, {
  chapAlgorithm: keyof typeof ChapAlgorithm;
}> {}

/** Values of CHAP-Algorithm (403), Enumerated, RFC 7155. */
export const ChapAlgorithm: {
  readonly CHAP_WITH_MD5: 5;
} = {
  CHAP_WITH_MD5: 5,
};
/** A value of CHAP-Algorithm. */
export type ChapAlgorithm = (typeof ChapAlgorithm)[keyof typeof ChapAlgorithm];

/** Values of Accounting-Auth-Method (406), Enumerated, RFC 7155. */
export const AccountingAuthMethod: {
  readonly PAP: 1;
  readonly CHAP: 2;
  readonly MS_CHAP_1: 3;
  readonly MS_CHAP_2: 4;
  readonly EAP: 5;
  readonly UNDEFINED: 6;
  readonly NONE: 7;
} = {
  PAP: 1,
  CHAP: 2,
  MS_CHAP_1: 3,
  MS_CHAP_2: 4,
  EAP: 5,
  UNDEFINED: 6,
  NONE: 7,
};
/** A value of Accounting-Auth-Method. */
export type AccountingAuthMethod = (typeof AccountingAuthMethod)[keyof typeof AccountingAuthMethod];

/** Values of Origin-AAA-Protocol (408), Enumerated, RFC 7155. */
export const OriginAaaProtocol: {
  readonly RADIUS: 1;
} = {
  RADIUS: 1,
};
/** A value of Origin-AAA-Protocol. */
export type OriginAaaProtocol = (typeof OriginAaaProtocol)[keyof typeof OriginAaaProtocol];
