// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.

/** Values of 3GPP-PDP-Type (3, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const TgppPdpType: {
  readonly IPV4: 0;
  readonly PPP: 1;
  readonly IPV6: 2;
  readonly IPV4V6: 3;
} = {
  IPV4: 0,
  PPP: 1,
  IPV6: 2,
  IPV4V6: 3,
};
/** A value of 3GPP-PDP-Type. */
export type TgppPdpType = (typeof TgppPdpType)[keyof typeof TgppPdpType];

/** Values of MBMS-StartStop-Indication (902, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const MbmsStartstopIndication: {
  readonly START: 0;
  readonly STOP: 1;
  readonly UPDATE: 2;
  readonly HEARTBEAT: 3;
} = {
  START: 0,
  STOP: 1,
  UPDATE: 2,
  HEARTBEAT: 3,
};
/** A value of MBMS-StartStop-Indication. */
export type MbmsStartstopIndication = (typeof MbmsStartstopIndication)[keyof typeof MbmsStartstopIndication];

/** Values of MBMS-Service-Type (906, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const MbmsServiceType: {
  readonly MULTICAST: 0;
  readonly BROADCAST: 1;
} = {
  MULTICAST: 0,
  BROADCAST: 1,
};
/** A value of MBMS-Service-Type. */
export type MbmsServiceType = (typeof MbmsServiceType)[keyof typeof MbmsServiceType];

/** Values of MBMS-2G-3G-Indicator (907, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const Mbms2g3gIndicator: {
  readonly _2G: 0;
  readonly _3G: 1;
  readonly _2G_AND_3G: 2;
} = {
  _2G: 0,
  _3G: 1,
  _2G_AND_3G: 2,
};
/** A value of MBMS-2G-3G-Indicator. */
export type Mbms2g3gIndicator = (typeof Mbms2g3gIndicator)[keyof typeof Mbms2g3gIndicator];

/** Values of MBMS-Counting-Information (914, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const MbmsCountingInformation: {
  readonly COUNTING_NOT_APPLICABLE: 0;
  readonly COUNTING_APPLICABLE: 1;
} = {
  COUNTING_NOT_APPLICABLE: 0,
  COUNTING_APPLICABLE: 1,
};
/** A value of MBMS-Counting-Information. */
export type MbmsCountingInformation = (typeof MbmsCountingInformation)[keyof typeof MbmsCountingInformation];

/** Values of MBMS-User-Data-Mode-Indication (915, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const MbmsUserDataModeIndication: {
  readonly UNICAST: 0;
  readonly MULTICAST_AND_UNICAST: 1;
} = {
  UNICAST: 0,
  MULTICAST_AND_UNICAST: 1,
};
/** A value of MBMS-User-Data-Mode-Indication. */
export type MbmsUserDataModeIndication = (typeof MbmsUserDataModeIndication)[keyof typeof MbmsUserDataModeIndication];

/** Values of CN-IP-Multicast-Distribution (921, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const CnIpMulticastDistribution: {
  readonly NO_IP_MULTICAST: 0;
  readonly IP_MULTICAST: 1;
} = {
  NO_IP_MULTICAST: 0,
  IP_MULTICAST: 1,
};
/** A value of CN-IP-Multicast-Distribution. */
export type CnIpMulticastDistribution = (typeof CnIpMulticastDistribution)[keyof typeof CnIpMulticastDistribution];

/** Values of MBMS-HC-Indicator (922, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const MbmsHcIndicator: {
  readonly UNCOMPRESSED_HEADER: 0;
  readonly COMPRESSED_HEADER: 1;
} = {
  UNCOMPRESSED_HEADER: 0,
  COMPRESSED_HEADER: 1,
};
/** A value of MBMS-HC-Indicator. */
export type MbmsHcIndicator = (typeof MbmsHcIndicator)[keyof typeof MbmsHcIndicator];

/** Values of MBMS-Access-Indicator (923, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const MbmsAccessIndicator: {
  readonly UTRAN: 0;
  readonly E_UTRAN: 1;
  readonly UTRAN_AND_E_UTRAN: 2;
} = {
  UTRAN: 0,
  E_UTRAN: 1,
  UTRAN_AND_E_UTRAN: 2,
};
/** A value of MBMS-Access-Indicator. */
export type MbmsAccessIndicator = (typeof MbmsAccessIndicator)[keyof typeof MbmsAccessIndicator];

/** Values of MBMS-GW-UDP-Port-Indicator (928, vendor 10415), Enumerated, 3GPP TS 29.061. */
export const MbmsGwUdpPortIndicator: {
  readonly UDP_PORT_REQUIRED: 1;
} = {
  UDP_PORT_REQUIRED: 1,
};
/** A value of MBMS-GW-UDP-Port-Indicator. */
export type MbmsGwUdpPortIndicator = (typeof MbmsGwUdpPortIndicator)[keyof typeof MbmsGwUdpPortIndicator];
