// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";

/** QoS-Resources (508), Grouped, RFC 5777. */
export interface QosResources extends Group<QosResourcesInput> {
  /** Filter-Rule (509), Grouped, RFC 5777. */
  filterRule: FilterRule[];
}
/** What may be written for QoS-Resources. */
export interface QosResourcesInput extends GroupInput<QosResources> {}

/** Filter-Rule (509), Grouped, RFC 5777. */
export interface FilterRule extends Group<FilterRuleInput> {
  /** Filter-Rule-Precedence (510), Unsigned32, RFC 5777. */
  filterRulePrecedence?: number | undefined;
  /** Classifier (511), Grouped, RFC 5777. */
  classifier?: Classifier | undefined;
  /** Time-Of-Day-Condition (560), Grouped, RFC 5777. */
  timeOfDayCondition?: TimeOfDayCondition[] | undefined;
  /** Treatment-Action (572), Enumerated, RFC 5777. */
  treatmentAction?: TreatmentAction | undefined;
  /** QoS-Semantics (575), Enumerated, RFC 5777. */
  qosSemantics?: QosSemantics | undefined;
  /** QoS-Profile-Template (574), Grouped, RFC 5777. */
  qosProfileTemplate?: QosProfileTemplate | undefined;
  /** QoS-Parameters (576), Grouped, RFC 5777. */
  qosParameters?: QosParameters | undefined;
  /** Excess-Treatment (577), Grouped, RFC 5777. */
  excessTreatment?: ExcessTreatment | undefined;
}
/** What may be written for Filter-Rule. */
export interface FilterRuleInput extends GroupInput<FilterRule, {
  treatmentAction: keyof typeof TreatmentAction;
  qosSemantics: keyof typeof QosSemantics;
}> {}

/** Classifier (511), Grouped, RFC 5777. */
export interface Classifier extends Group<ClassifierInput> {
  /** Classifier-ID (512), OctetString, RFC 5777. */
  classifierId: Buffer;
  /** Protocol (513), Enumerated, RFC 5777. */
  protocol?: Protocol | undefined;
  /** Direction (514), Enumerated, RFC 5777. */
  direction?: Direction | undefined;
  /** From-Spec (515), Grouped, RFC 5777. */
  fromSpec?: FromSpec[] | undefined;
  /** To-Spec (516), Grouped, RFC 5777. */
  toSpec?: ToSpec[] | undefined;
  /** Diffserv-Code-Point (535), Enumerated, RFC 5777. */
  diffservCodePoint?: DiffservCodePoint[] | undefined;
  /** Fragmentation-Flag (536), Enumerated, RFC 5777. */
  fragmentationFlag?: FragmentationFlag | undefined;
  /** IP-Option (537), Grouped, RFC 5777. */
  ipOption?: IpOption[] | undefined;
  /** TCP-Option (540), Grouped, RFC 5777. */
  tcpOption?: TcpOption[] | undefined;
  /** TCP-Flags (543), Grouped, RFC 5777. */
  tcpFlags?: TcpFlags | undefined;
  /** ICMP-Type (545), Grouped, RFC 5777. */
  icmpType?: IcmpType[] | undefined;
  /** ETH-Option (548), Grouped, RFC 5777. */
  ethOption?: EthOption[] | undefined;
}
/** What may be written for Classifier. */
export interface ClassifierInput extends GroupInput<Classifier, {
  protocol: keyof typeof Protocol;
  direction: keyof typeof Direction;
  diffservCodePoint: readonly (DiffservCodePoint | keyof typeof DiffservCodePoint)[];
  fragmentationFlag: keyof typeof FragmentationFlag;
}> {}

/** Values of Protocol (513), Enumerated, RFC 5777. */
export const Protocol: {
  readonly OPOPT: 0;
  readonly ICMP: 1;
  readonly IGMP: 2;
  readonly GGP: 3;
  readonly IPV4: 4;
  readonly ST: 5;
  readonly TCP_TRANSMISSION_CONTROL: 6;
  readonly CBT: 7;
  readonly EGP: 8;
  readonly IGP: 9;
  readonly BBN_RCC_MON: 10;
  readonly NVP_II: 11;
  readonly PUP: 12;
  readonly ARGUS: 13;
  readonly EMCON: 14;
  readonly XNET: 15;
  readonly CHAOS: 16;
  readonly UDP_USER_DATAGRAM: 17;
  readonly MUX: 18;
  readonly DCN_MEAS: 19;
  readonly HMP: 20;
  readonly PRM: 21;
  readonly XNS_IDP: 22;
  readonly TRUNK_1: 23;
  readonly TRUNK_2: 24;
  readonly LEAF_1: 25;
  readonly LEAF_2: 26;
  readonly RDP: 27;
  readonly IRTP: 28;
  readonly ISO_TP4: 29;
  readonly NETBLT: 30;
  readonly MFE_NSP: 31;
  readonly MERIT_INP: 32;
  readonly DCCP: 33;
  readonly THREE_PC: 34;
  readonly IDPR: 35;
  readonly XTP: 36;
  readonly DDP: 37;
  readonly IDPR_CMTP: 38;
  readonly TP_PLUS_PLUS: 39;
  readonly IL: 40;
  readonly IPV6: 41;
  readonly SDRP: 42;
  readonly IPV6_ROUTE: 43;
  readonly IPV6_FRAG: 44;
  readonly IDRP: 45;
  readonly RSVP: 46;
  readonly GRE: 47;
  readonly DSR: 48;
  readonly BNA: 49;
  readonly ESP: 50;
  readonly AH: 51;
  readonly I_NLSP: 52;
  readonly SWIPE: 53;
  readonly NARP: 54;
  readonly MOBILE: 55;
  readonly TLSP: 56;
  readonly SKIP: 57;
  readonly IPV6_ICMP: 58;
  readonly IPV6_NONXT: 59;
  readonly IPV6_OPTS: 60;
  readonly HOST_INTERNAL: 61;
  readonly CFTP: 62;
  readonly NETWORK_INTERNAL: 63;
  readonly SAT_EXPAK: 64;
  readonly KRYPTOLAN: 65;
  readonly RVD: 66;
  readonly IPPC: 67;
  readonly DIST_FS: 68;
  readonly SAT_MON: 69;
  readonly VISA: 70;
  readonly IPCV: 71;
  readonly CPNX: 72;
  readonly CPHB: 73;
  readonly WSN: 74;
  readonly PVP: 75;
  readonly BR_SAT_MON: 76;
  readonly SUN_ND: 77;
  readonly WB_MON: 78;
  readonly WB_EXPAK: 79;
  readonly ISO_IP: 80;
  readonly VMTP: 81;
  readonly SECURE_VMTP: 82;
  readonly VINES: 83;
  readonly IPTM: 84;
  readonly NSFNET_IGP: 85;
  readonly DGP: 86;
  readonly TCF: 87;
  readonly EIGRP: 88;
  readonly OSPFIGP: 89;
  readonly SPRITE_RPC: 90;
  readonly LARP: 91;
  readonly MTP: 92;
  readonly AX_25: 93;
  readonly IPIP: 94;
  readonly MICP: 95;
  readonly SCC_SP: 96;
  readonly ETHERIP: 97;
  readonly ENCAP: 98;
  readonly PRIV_ENC: 99;
  readonly GMTP: 100;
  readonly IFMP: 101;
  readonly PNNI: 102;
  readonly PIM: 103;
  readonly ARIS: 104;
  readonly SCPS: 105;
  readonly QNX: 106;
  readonly A_N: 107;
  readonly IP_COMP: 108;
  readonly SNP: 109;
  readonly COMPAQ_PEER: 110;
  readonly IPX_IN_IP: 111;
  readonly VRRP: 112;
  readonly PGM: 113;
  readonly ZERO_HOP: 114;
  readonly L2TP: 115;
  readonly DDX: 116;
  readonly IATP: 117;
  readonly STP: 118;
  readonly SRP: 119;
  readonly UTI: 120;
  readonly SMP: 121;
  readonly SM: 122;
  readonly PTP: 123;
  readonly ISIS_OVER_IPV4: 124;
  readonly FIRE: 125;
  readonly CRTP: 126;
  readonly CRUDP: 127;
  readonly SSCOPMCE: 128;
  readonly IPLT: 129;
  readonly SPS: 130;
  readonly PIPE: 131;
  readonly SCTP_STREAM_CONTROL_TRANSMISSION_PROTOCOL: 132;
  readonly FC: 133;
  readonly RSVP_E2E_IGNORE: 134;
  readonly MOBILITY_HEADER: 135;
  readonly UDP_LITE: 136;
  readonly MPLS_IN_IP: 137;
  readonly MANET: 138;
  readonly HIP: 139;
  readonly SHIM6: 140;
  readonly WESP: 141;
  readonly ROHC: 142;
  readonly ETHERNET: 143;
  readonly AGGFRAG: 144;
  readonly NSH: 145;
  readonly TESTING_253: 253;
  readonly TESTING_254: 254;
} = {
  OPOPT: 0,
  ICMP: 1,
  IGMP: 2,
  GGP: 3,
  IPV4: 4,
  ST: 5,
  TCP_TRANSMISSION_CONTROL: 6,
  CBT: 7,
  EGP: 8,
  IGP: 9,
  BBN_RCC_MON: 10,
  NVP_II: 11,
  PUP: 12,
  ARGUS: 13,
  EMCON: 14,
  XNET: 15,
  CHAOS: 16,
  UDP_USER_DATAGRAM: 17,
  MUX: 18,
  DCN_MEAS: 19,
  HMP: 20,
  PRM: 21,
  XNS_IDP: 22,
  TRUNK_1: 23,
  TRUNK_2: 24,
  LEAF_1: 25,
  LEAF_2: 26,
  RDP: 27,
  IRTP: 28,
  ISO_TP4: 29,
  NETBLT: 30,
  MFE_NSP: 31,
  MERIT_INP: 32,
  DCCP: 33,
  THREE_PC: 34,
  IDPR: 35,
  XTP: 36,
  DDP: 37,
  IDPR_CMTP: 38,
  TP_PLUS_PLUS: 39,
  IL: 40,
  IPV6: 41,
  SDRP: 42,
  IPV6_ROUTE: 43,
  IPV6_FRAG: 44,
  IDRP: 45,
  RSVP: 46,
  GRE: 47,
  DSR: 48,
  BNA: 49,
  ESP: 50,
  AH: 51,
  I_NLSP: 52,
  SWIPE: 53,
  NARP: 54,
  MOBILE: 55,
  TLSP: 56,
  SKIP: 57,
  IPV6_ICMP: 58,
  IPV6_NONXT: 59,
  IPV6_OPTS: 60,
  HOST_INTERNAL: 61,
  CFTP: 62,
  NETWORK_INTERNAL: 63,
  SAT_EXPAK: 64,
  KRYPTOLAN: 65,
  RVD: 66,
  IPPC: 67,
  DIST_FS: 68,
  SAT_MON: 69,
  VISA: 70,
  IPCV: 71,
  CPNX: 72,
  CPHB: 73,
  WSN: 74,
  PVP: 75,
  BR_SAT_MON: 76,
  SUN_ND: 77,
  WB_MON: 78,
  WB_EXPAK: 79,
  ISO_IP: 80,
  VMTP: 81,
  SECURE_VMTP: 82,
  VINES: 83,
  IPTM: 84,
  NSFNET_IGP: 85,
  DGP: 86,
  TCF: 87,
  EIGRP: 88,
  OSPFIGP: 89,
  SPRITE_RPC: 90,
  LARP: 91,
  MTP: 92,
  AX_25: 93,
  IPIP: 94,
  MICP: 95,
  SCC_SP: 96,
  ETHERIP: 97,
  ENCAP: 98,
  PRIV_ENC: 99,
  GMTP: 100,
  IFMP: 101,
  PNNI: 102,
  PIM: 103,
  ARIS: 104,
  SCPS: 105,
  QNX: 106,
  A_N: 107,
  IP_COMP: 108,
  SNP: 109,
  COMPAQ_PEER: 110,
  IPX_IN_IP: 111,
  VRRP: 112,
  PGM: 113,
  ZERO_HOP: 114,
  L2TP: 115,
  DDX: 116,
  IATP: 117,
  STP: 118,
  SRP: 119,
  UTI: 120,
  SMP: 121,
  SM: 122,
  PTP: 123,
  ISIS_OVER_IPV4: 124,
  FIRE: 125,
  CRTP: 126,
  CRUDP: 127,
  SSCOPMCE: 128,
  IPLT: 129,
  SPS: 130,
  PIPE: 131,
  SCTP_STREAM_CONTROL_TRANSMISSION_PROTOCOL: 132,
  FC: 133,
  RSVP_E2E_IGNORE: 134,
  MOBILITY_HEADER: 135,
  UDP_LITE: 136,
  MPLS_IN_IP: 137,
  MANET: 138,
  HIP: 139,
  SHIM6: 140,
  WESP: 141,
  ROHC: 142,
  ETHERNET: 143,
  AGGFRAG: 144,
  NSH: 145,
  TESTING_253: 253,
  TESTING_254: 254,
};
/** A value of Protocol. */
export type Protocol = (typeof Protocol)[keyof typeof Protocol];

/** Values of Direction (514), Enumerated, RFC 5777. */
export const Direction: {
  readonly IN: 0;
  readonly OUT: 1;
  readonly BOTH: 2;
} = {
  IN: 0,
  OUT: 1,
  BOTH: 2,
};
/** A value of Direction. */
export type Direction = (typeof Direction)[keyof typeof Direction];

/** From-Spec (515), Grouped, RFC 5777. */
export interface FromSpec extends Group<FromSpecInput> {
  /** IP-Address (518), Address, RFC 5777. */
  ipAddress?: Address[] | undefined;
  /** IP-Address-Range (519), Grouped, RFC 5777. */
  ipAddressRange?: IpAddressRange[] | undefined;
  /** IP-Address-Mask (522), Grouped, RFC 5777. */
  ipAddressMask?: IpAddressMask[] | undefined;
  /** MAC-Address (524), OctetString, RFC 5777. */
  macAddress?: Buffer[] | undefined;
  /** MAC-Address-Mask (525), Grouped, RFC 5777. */
  macAddressMask?: MacAddressMask[] | undefined;
  /** EUI64-Address (527), OctetString, RFC 5777. */
  eui64Address?: Buffer[] | undefined;
  /** EUI64-Address-Mask (528), Grouped, RFC 5777. */
  eui64AddressMask?: Eui64AddressMask[] | undefined;
  /** Port (530), Integer32, RFC 5777. */
  port?: number[] | undefined;
  /** Port-Range (531), Grouped, RFC 5777. */
  portRange?: PortRange[] | undefined;
  /** Negated (517), Enumerated, RFC 5777. */
  negated?: Negated | undefined;
  /** Use-Assigned-Address (534), Enumerated, RFC 5777. */
  useAssignedAddress?: UseAssignedAddress | undefined;
}
/** What may be written for From-Spec. */
export interface FromSpecInput extends GroupInput<FromSpec, {
  negated: keyof typeof Negated;
  useAssignedAddress: keyof typeof UseAssignedAddress;
}> {}

/** To-Spec (516), Grouped, RFC 5777. */
export interface ToSpec extends Group<ToSpecInput> {
  /** IP-Address (518), Address, RFC 5777. */
  ipAddress?: Address[] | undefined;
  /** IP-Address-Range (519), Grouped, RFC 5777. */
  ipAddressRange?: IpAddressRange[] | undefined;
  /** IP-Address-Mask (522), Grouped, RFC 5777. */
  ipAddressMask?: IpAddressMask[] | undefined;
  /** MAC-Address (524), OctetString, RFC 5777. */
  macAddress?: Buffer[] | undefined;
  /** MAC-Address-Mask (525), Grouped, RFC 5777. */
  macAddressMask?: MacAddressMask[] | undefined;
  /** EUI64-Address (527), OctetString, RFC 5777. */
  eui64Address?: Buffer[] | undefined;
  /** EUI64-Address-Mask (528), Grouped, RFC 5777. */
  eui64AddressMask?: Eui64AddressMask[] | undefined;
  /** Port (530), Integer32, RFC 5777. */
  port?: number[] | undefined;
  /** Port-Range (531), Grouped, RFC 5777. */
  portRange?: PortRange[] | undefined;
  /** Negated (517), Enumerated, RFC 5777. */
  negated?: Negated | undefined;
  /** Use-Assigned-Address (534), Enumerated, RFC 5777. */
  useAssignedAddress?: UseAssignedAddress | undefined;
}
/** What may be written for To-Spec. */
export interface ToSpecInput extends GroupInput<ToSpec, {
  negated: keyof typeof Negated;
  useAssignedAddress: keyof typeof UseAssignedAddress;
}> {}

/** Values of Negated (517), Enumerated, RFC 5777. */
export const Negated: {
  readonly FALSE: 0;
  readonly TRUE: 1;
} = {
  FALSE: 0,
  TRUE: 1,
};
/** A value of Negated. */
export type Negated = (typeof Negated)[keyof typeof Negated];

/** IP-Address-Range (519), Grouped, RFC 5777. */
export interface IpAddressRange extends Group<IpAddressRangeInput> {
  /** IP-Address-Start (520), Address, RFC 5777. */
  ipAddressStart?: Address | undefined;
  /** IP-Address-End (521), Address, RFC 5777. */
  ipAddressEnd?: Address | undefined;
}
/** What may be written for IP-Address-Range. */
export interface IpAddressRangeInput extends GroupInput<IpAddressRange> {}

/** IP-Address-Mask (522), Grouped, RFC 5777. */
export interface IpAddressMask extends Group<IpAddressMaskInput> {
  /** IP-Address (518), Address, RFC 5777. */
  ipAddress: Address;
  /** IP-Mask-Bit-Mask-Width (523), Unsigned32, RFC 5777. */
  ipMaskBitMaskWidth: number;
}
/** What may be written for IP-Address-Mask. */
export interface IpAddressMaskInput extends GroupInput<IpAddressMask> {}

/** MAC-Address-Mask (525), Grouped, RFC 5777. */
export interface MacAddressMask extends Group<MacAddressMaskInput> {
  /** MAC-Address (524), OctetString, RFC 5777. */
  macAddress: Buffer;
  /** MAC-Address-Mask-Pattern (526), OctetString, RFC 5777. */
  macAddressMaskPattern: Buffer;
}
/** What may be written for MAC-Address-Mask. */
export interface MacAddressMaskInput extends GroupInput<MacAddressMask> {}

/** EUI64-Address-Mask (528), Grouped, RFC 5777. */
export interface Eui64AddressMask extends Group<Eui64AddressMaskInput> {
  /** EUI64-Address (527), OctetString, RFC 5777. */
  eui64Address: Buffer;
  /** EUI64-Address-Mask-Pattern (529), OctetString, RFC 5777. */
  eui64AddressMaskPattern: Buffer;
}
/** What may be written for EUI64-Address-Mask. */
export interface Eui64AddressMaskInput extends GroupInput<Eui64AddressMask> {}

/** Port-Range (531), Grouped, RFC 5777. */
export interface PortRange extends Group<PortRangeInput> {
  /** Port-Start (532), Integer32, RFC 5777. */
  portStart?: number | undefined;
  /** Port-End (533), Integer32, RFC 5777. */
  portEnd?: number | undefined;
}
/** What may be written for Port-Range. */
export interface PortRangeInput extends GroupInput<PortRange> {}

/** Values of Use-Assigned-Address (534), Enumerated, RFC 5777. */
export const UseAssignedAddress: {
  readonly FALSE: 0;
  readonly TRUE: 1;
} = {
  FALSE: 0,
  TRUE: 1,
};
/** A value of Use-Assigned-Address. */
export type UseAssignedAddress = (typeof UseAssignedAddress)[keyof typeof UseAssignedAddress];

/** Values of Diffserv-Code-Point (535), Enumerated, RFC 5777. */
export const DiffservCodePoint: {
  readonly CS0: 0;
  readonly CS1: 8;
  readonly AF11: 10;
  readonly AF12: 12;
  readonly AF13: 14;
  readonly CS2: 16;
  readonly AF21: 18;
  readonly AF22: 20;
  readonly AF23: 22;
  readonly CS3: 24;
  readonly AF31: 26;
  readonly AF32: 28;
  readonly AF33: 30;
  readonly CS4: 32;
  readonly AF41: 34;
  readonly AF42: 36;
  readonly AF43: 38;
  readonly CS5: 40;
  readonly VOICE_ADMIT: 44;
  readonly EF: 46;
  readonly CS6: 48;
  readonly CS7: 56;
} = {
  CS0: 0,
  CS1: 8,
  AF11: 10,
  AF12: 12,
  AF13: 14,
  CS2: 16,
  AF21: 18,
  AF22: 20,
  AF23: 22,
  CS3: 24,
  AF31: 26,
  AF32: 28,
  AF33: 30,
  CS4: 32,
  AF41: 34,
  AF42: 36,
  AF43: 38,
  CS5: 40,
  VOICE_ADMIT: 44,
  EF: 46,
  CS6: 48,
  CS7: 56,
};
/** A value of Diffserv-Code-Point. */
export type DiffservCodePoint = (typeof DiffservCodePoint)[keyof typeof DiffservCodePoint];

/** Values of Fragmentation-Flag (536), Enumerated, RFC 5777. */
export const FragmentationFlag: {
  readonly DONT_FRAGMENT_DF: 0;
  readonly MORE_FRAGMENTS_MF: 1;
} = {
  DONT_FRAGMENT_DF: 0,
  MORE_FRAGMENTS_MF: 1,
};
/** A value of Fragmentation-Flag. */
export type FragmentationFlag = (typeof FragmentationFlag)[keyof typeof FragmentationFlag];

/** IP-Option (537), Grouped, RFC 5777. */
export interface IpOption extends Group<IpOptionInput> {
  /** IP-Option-Type (538), Enumerated, RFC 5777. */
  ipOptionType: IpOptionType;
  /** IP-Option-Value (539), OctetString, RFC 5777. */
  ipOptionValue?: Buffer[] | undefined;
  /** Negated (517), Enumerated, RFC 5777. */
  negated?: Negated | undefined;
}
/** What may be written for IP-Option. */
export interface IpOptionInput extends GroupInput<IpOption, {
  ipOptionType: keyof typeof IpOptionType;
  negated: keyof typeof Negated;
}> {}

/** Values of IP-Option-Type (538), Enumerated, RFC 5777. */
export const IpOptionType: {
  readonly END_OF_OPTIONS_LIST: 0;
  readonly NO_OPERATION: 1;
  readonly RECORD_ROUTE: 7;
  readonly EXPERIMENTAL_MEASUREMENT: 10;
  readonly MTU_PROBE: 11;
  readonly MTU_REPLY: 12;
  readonly ENCODE: 15;
  readonly QUICK_START: 25;
  readonly RFC3692_STYLE_EXPERIMENT: 30;
  readonly TIME_STAMP: 68;
  readonly TRACEOUTE: 82;
  readonly RFC3692_STYLE_EXPERIMENT_94: 94;
  readonly SECURITY: 130;
  readonly LOOSE_SOURCE_ROUTE: 131;
  readonly EXTENDED_SECURITY: 133;
  readonly COMMERCIAL_SECURITY: 134;
  readonly STREAM_ID: 136;
  readonly STRICT_SOURCE_ROUTE: 137;
  readonly EXPERIMENTAL_ACCESS_CONTROL: 142;
  readonly IMI_TRAFFIC_DESCRIPTOR: 144;
  readonly EXTENDED_INTERNET_PROTOCOL: 145;
  readonly ADDRESS_EXTENSION: 147;
  readonly ROUTER_ALERT: 148;
  readonly SELECTIVE_DIRECTED_BROADCAST: 149;
  readonly DYNAMIC_PACKET_STATE: 151;
  readonly UPSTREAM_MULTICAST_PKT: 152;
  readonly RFC3692_STYLE_EXPERIMENT_158: 158;
  readonly EXPERIMENTAL_FLOW_CONTROL: 205;
  readonly RFC3692_STYLE_EXPERIMENT_222: 222;
} = {
  END_OF_OPTIONS_LIST: 0,
  NO_OPERATION: 1,
  RECORD_ROUTE: 7,
  EXPERIMENTAL_MEASUREMENT: 10,
  MTU_PROBE: 11,
  MTU_REPLY: 12,
  ENCODE: 15,
  QUICK_START: 25,
  RFC3692_STYLE_EXPERIMENT: 30,
  TIME_STAMP: 68,
  TRACEOUTE: 82,
  RFC3692_STYLE_EXPERIMENT_94: 94,
  SECURITY: 130,
  LOOSE_SOURCE_ROUTE: 131,
  EXTENDED_SECURITY: 133,
  COMMERCIAL_SECURITY: 134,
  STREAM_ID: 136,
  STRICT_SOURCE_ROUTE: 137,
  EXPERIMENTAL_ACCESS_CONTROL: 142,
  IMI_TRAFFIC_DESCRIPTOR: 144,
  EXTENDED_INTERNET_PROTOCOL: 145,
  ADDRESS_EXTENSION: 147,
  ROUTER_ALERT: 148,
  SELECTIVE_DIRECTED_BROADCAST: 149,
  DYNAMIC_PACKET_STATE: 151,
  UPSTREAM_MULTICAST_PKT: 152,
  RFC3692_STYLE_EXPERIMENT_158: 158,
  EXPERIMENTAL_FLOW_CONTROL: 205,
  RFC3692_STYLE_EXPERIMENT_222: 222,
};
/** A value of IP-Option-Type. */
export type IpOptionType = (typeof IpOptionType)[keyof typeof IpOptionType];

/** TCP-Option (540), Grouped, RFC 5777. */
export interface TcpOption extends Group<TcpOptionInput> {
  /** TCP-Option-Type (541), Enumerated, RFC 5777. */
  tcpOptionType: TcpOptionType;
  /** TCP-Option-Value (542), OctetString, RFC 5777. */
  tcpOptionValue?: Buffer[] | undefined;
  /** Negated (517), Enumerated, RFC 5777. */
  negated?: Negated | undefined;
}
/** What may be written for TCP-Option. */
export interface TcpOptionInput extends GroupInput<TcpOption, {
  tcpOptionType: keyof typeof TcpOptionType;
  negated: keyof typeof Negated;
}> {}

/** Values of TCP-Option-Type (541), Enumerated, RFC 5777. */
export const TcpOptionType: {
  readonly END_OF_OPTION_LIST: 0;
  readonly NO_OPERATION: 1;
  readonly MAXIMUM_SEGMENT_SIZE: 2;
  readonly WINDOW_SCALE: 3;
  readonly SACK_PERMITTED: 4;
  readonly SACK: 5;
  readonly ECHO: 6;
  readonly ECHO_REPLY: 7;
  readonly TIMESTAMPS: 8;
  readonly PARTIAL_ORDER_CONNECTION_PERMITTED: 9;
  readonly PARTIAL_ORDER_SERVICE_PROFILE: 10;
  readonly CC: 11;
  readonly CC_NEW: 12;
  readonly CC_ECHO: 13;
  readonly TCP_ALTERNATE_CHECKSUM_REQUEST: 14;
  readonly TCP_ALTERNATE_CHECKSUM_DATA: 15;
  readonly SKEETER: 16;
  readonly BUBBA: 17;
  readonly TRAILER_CHECKSUM_OPTION: 18;
  readonly MD5_SIGNATURE_OPTION: 19;
  readonly SCPS_CAPABILITIES: 20;
  readonly SELECTIVE_NEGATIVE_ACKNOWLEDGEMENTS: 21;
  readonly RECORD_BOUNDARIES: 22;
  readonly CORRUPTION_EXPERIENCED: 23;
  readonly SNAP: 24;
  readonly TCP_COMPRESSION_FILTER: 26;
  readonly QUICK_START_RESPONSE: 27;
  readonly USER_TIMEOUT_OPTION: 28;
  readonly TCP_AUTHENTICATION_OPTION_TCP_AO: 29;
  readonly MULTIPATH_TCP_MPTCP: 30;
  readonly TCP_FAST_OPEN_COOKIE: 34;
  readonly ENCRYPTION_NEGOTIATION: 69;
  readonly ACCURACE_ECN_ORDER_0: 172;
  readonly ACCURACE_ECN_ORDER_1: 174;
  readonly RFC3692_STYLE_EXPERIMENT_1: 253;
  readonly RFC3692_STYLE_EXPERIMENT_2: 254;
} = {
  END_OF_OPTION_LIST: 0,
  NO_OPERATION: 1,
  MAXIMUM_SEGMENT_SIZE: 2,
  WINDOW_SCALE: 3,
  SACK_PERMITTED: 4,
  SACK: 5,
  ECHO: 6,
  ECHO_REPLY: 7,
  TIMESTAMPS: 8,
  PARTIAL_ORDER_CONNECTION_PERMITTED: 9,
  PARTIAL_ORDER_SERVICE_PROFILE: 10,
  CC: 11,
  CC_NEW: 12,
  CC_ECHO: 13,
  TCP_ALTERNATE_CHECKSUM_REQUEST: 14,
  TCP_ALTERNATE_CHECKSUM_DATA: 15,
  SKEETER: 16,
  BUBBA: 17,
  TRAILER_CHECKSUM_OPTION: 18,
  MD5_SIGNATURE_OPTION: 19,
  SCPS_CAPABILITIES: 20,
  SELECTIVE_NEGATIVE_ACKNOWLEDGEMENTS: 21,
  RECORD_BOUNDARIES: 22,
  CORRUPTION_EXPERIENCED: 23,
  SNAP: 24,
  TCP_COMPRESSION_FILTER: 26,
  QUICK_START_RESPONSE: 27,
  USER_TIMEOUT_OPTION: 28,
  TCP_AUTHENTICATION_OPTION_TCP_AO: 29,
  MULTIPATH_TCP_MPTCP: 30,
  TCP_FAST_OPEN_COOKIE: 34,
  ENCRYPTION_NEGOTIATION: 69,
  ACCURACE_ECN_ORDER_0: 172,
  ACCURACE_ECN_ORDER_1: 174,
  RFC3692_STYLE_EXPERIMENT_1: 253,
  RFC3692_STYLE_EXPERIMENT_2: 254,
};
/** A value of TCP-Option-Type. */
export type TcpOptionType = (typeof TcpOptionType)[keyof typeof TcpOptionType];

/** TCP-Flags (543), Grouped, RFC 5777. */
export interface TcpFlags extends Group<TcpFlagsInput> {
  /** TCP-Flag-Type (544), Unsigned32, RFC 5777. */
  tcpFlagType: number;
  /** Negated (517), Enumerated, RFC 5777. */
  negated?: Negated | undefined;
}
/** What may be written for TCP-Flags. */
export interface TcpFlagsInput extends GroupInput<TcpFlags, {
  negated: keyof typeof Negated;
}> {}

/** ICMP-Type (545), Grouped, RFC 5777. */
export interface IcmpType extends Group<IcmpTypeInput> {
  /** ICMP-Type-Number (546), Enumerated, RFC 5777. */
  icmpTypeNumber: IcmpTypeNumber;
  /** ICMP-Code (547), Enumerated, RFC 5777. */
  icmpCode?: IcmpCode[] | undefined;
  /** Negated (517), Enumerated, RFC 5777. */
  negated?: Negated | undefined;
}
/** What may be written for ICMP-Type. */
export interface IcmpTypeInput extends GroupInput<IcmpType, {
  icmpTypeNumber: keyof typeof IcmpTypeNumber;
  icmpCode: readonly (IcmpCode | keyof typeof IcmpCode)[];
  negated: keyof typeof Negated;
}> {}

/** Values of ICMP-Type-Number (546), Enumerated, RFC 5777. */
export const IcmpTypeNumber: {
  readonly ECHO_REPLY: 0;
  readonly DESTINATION_UNREACHABLE: 3;
  readonly SOURCE_QUENCH: 4;
  readonly REDIRECT: 5;
  readonly ALTERNATE_HOST_ADDRESS: 6;
  readonly ECHO: 8;
  readonly ROUTER_ADVERTISEMENT: 9;
  readonly ROUTER_SOLICITATION: 10;
  readonly TIME_EXCEEDED: 11;
  readonly PARAMETER_PROBLEM: 12;
  readonly TIMESTAMP: 13;
  readonly TIMESTAMP_REPLY: 14;
  readonly INFORMATION_REQUEST: 15;
  readonly INFORMATION_REPLY: 16;
  readonly ADDRESS_MASK_REQUEST: 17;
  readonly ADDRESS_MASK_REPLY: 18;
  readonly RESERVED_FOR_SECURITY: 19;
  readonly TRACEROUTE: 30;
  readonly DATAGRAM_CONVERSION_ERROR: 31;
  readonly MOBILE_HOST_REDIRECT: 32;
  readonly IPV6_WHERE_ARE_YOU: 33;
  readonly IPV6_I_AM_HERE: 34;
  readonly MOBILE_REGISTRATION_REQUEST: 35;
  readonly MOBILE_REGISTRATION_REPLY: 36;
  readonly DOMAIN_NAME_REQUEST: 37;
  readonly DOMAIN_NAME_REPLY: 38;
  readonly SKIP: 39;
  readonly PHOTURIUS: 40;
  readonly ICMP_MESSAGES_UTILIZED_BY_EXPERIMENTAL_MOBILITY_PROTOCOLS_SUCH_AS_SEAMOBY: 41;
  readonly EXTENDED_ECHO_REQUEST: 42;
  readonly EXTENDED_ECHO_REPLY: 43;
  readonly RFC3692_STYLE_EXPERIMENT_1: 253;
} = {
  ECHO_REPLY: 0,
  DESTINATION_UNREACHABLE: 3,
  SOURCE_QUENCH: 4,
  REDIRECT: 5,
  ALTERNATE_HOST_ADDRESS: 6,
  ECHO: 8,
  ROUTER_ADVERTISEMENT: 9,
  ROUTER_SOLICITATION: 10,
  TIME_EXCEEDED: 11,
  PARAMETER_PROBLEM: 12,
  TIMESTAMP: 13,
  TIMESTAMP_REPLY: 14,
  INFORMATION_REQUEST: 15,
  INFORMATION_REPLY: 16,
  ADDRESS_MASK_REQUEST: 17,
  ADDRESS_MASK_REPLY: 18,
  RESERVED_FOR_SECURITY: 19,
  TRACEROUTE: 30,
  DATAGRAM_CONVERSION_ERROR: 31,
  MOBILE_HOST_REDIRECT: 32,
  IPV6_WHERE_ARE_YOU: 33,
  IPV6_I_AM_HERE: 34,
  MOBILE_REGISTRATION_REQUEST: 35,
  MOBILE_REGISTRATION_REPLY: 36,
  DOMAIN_NAME_REQUEST: 37,
  DOMAIN_NAME_REPLY: 38,
  SKIP: 39,
  PHOTURIUS: 40,
  ICMP_MESSAGES_UTILIZED_BY_EXPERIMENTAL_MOBILITY_PROTOCOLS_SUCH_AS_SEAMOBY: 41,
  EXTENDED_ECHO_REQUEST: 42,
  EXTENDED_ECHO_REPLY: 43,
  RFC3692_STYLE_EXPERIMENT_1: 253,
};
/** A value of ICMP-Type-Number. */
export type IcmpTypeNumber = (typeof IcmpTypeNumber)[keyof typeof IcmpTypeNumber];

/** Values of ICMP-Code (547), Enumerated, RFC 5777. */
export const IcmpCode: {
  readonly NET_UNREACHABLE: 0;
  readonly HOST_UNREACHABLE: 1;
  readonly PROTOCOL_UNREACHABLE: 2;
  readonly PORT_UNREACHABLE: 3;
  readonly FRAGMENTATION_NEEDED_AND_DONT_FRAGMENT_SET: 4;
  readonly SOURCE_ROUTE_FAILED: 5;
  readonly DESTINATION_NETWORK_UNKNOWN: 6;
  readonly DESTINATION_HOST_UNKNOWN: 7;
  readonly SOURCE_HOST_ISOLATED: 8;
  readonly COMMUNICATION_WITH_DESTINATION_NETWORK_IS_ADMINISTRATIVELY_PROHIBITED: 9;
  readonly COMMUNICATION_WITH_DESTINATION_HOST_IS_ADMINISTRATIVELY_PROHIBITED: 10;
  readonly DESTINATION_NETWORK_UNREACHABLE_FOR_TYPE_OF_SERVICE: 11;
  readonly DESTINATION_HOST_UNREACHABLE_FOR_TYPE_OF_SERVICE: 12;
  readonly COMMUNICATION_ADMINISTRATIVELY_PROHOBITED: 13;
  readonly HOST_PRECEDENCE_VIOLATION: 14;
  readonly PRECEDENCE_CUTOFF_IN_EFFECT: 15;
} = {
  NET_UNREACHABLE: 0,
  HOST_UNREACHABLE: 1,
  PROTOCOL_UNREACHABLE: 2,
  PORT_UNREACHABLE: 3,
  FRAGMENTATION_NEEDED_AND_DONT_FRAGMENT_SET: 4,
  SOURCE_ROUTE_FAILED: 5,
  DESTINATION_NETWORK_UNKNOWN: 6,
  DESTINATION_HOST_UNKNOWN: 7,
  SOURCE_HOST_ISOLATED: 8,
  COMMUNICATION_WITH_DESTINATION_NETWORK_IS_ADMINISTRATIVELY_PROHIBITED: 9,
  COMMUNICATION_WITH_DESTINATION_HOST_IS_ADMINISTRATIVELY_PROHIBITED: 10,
  DESTINATION_NETWORK_UNREACHABLE_FOR_TYPE_OF_SERVICE: 11,
  DESTINATION_HOST_UNREACHABLE_FOR_TYPE_OF_SERVICE: 12,
  COMMUNICATION_ADMINISTRATIVELY_PROHOBITED: 13,
  HOST_PRECEDENCE_VIOLATION: 14,
  PRECEDENCE_CUTOFF_IN_EFFECT: 15,
};
/** A value of ICMP-Code. */
export type IcmpCode = (typeof IcmpCode)[keyof typeof IcmpCode];

/** ETH-Option (548), Grouped, RFC 5777. */
export interface EthOption extends Group<EthOptionInput> {
  /** ETH-Proto-Type (549), Grouped, RFC 5777. */
  ethProtoType: EthProtoType;
  /** VLAN-ID-Range (552), Grouped, RFC 5777. */
  vlanIdRange?: VlanIdRange[] | undefined;
  /** User-Priority-Range (557), Grouped, RFC 5777. */
  userPriorityRange?: UserPriorityRange[] | undefined;
}
/** What may be written for ETH-Option. */
export interface EthOptionInput extends GroupInput<EthOption> {}

/** ETH-Proto-Type (549), Grouped, RFC 5777. */
export interface EthProtoType extends Group<EthProtoTypeInput> {
  /** ETH-Ether-Type (550), OctetString, RFC 5777. */
  ethEtherType?: Buffer[] | undefined;
  /** ETH-SAP (551), OctetString, RFC 5777. */
  ethSap?: Buffer[] | undefined;
}
/** What may be written for ETH-Proto-Type. */
export interface EthProtoTypeInput extends GroupInput<EthProtoType> {}

/** VLAN-ID-Range (552), Grouped, RFC 5777. */
export interface VlanIdRange extends Group<VlanIdRangeInput> {
  /** S-VID-Start (553), Unsigned32, RFC 5777. */
  sVidStart?: number | undefined;
  /** S-VID-End (554), Unsigned32, RFC 5777. */
  sVidEnd?: number | undefined;
  /** C-VID-Start (555), Unsigned32, RFC 5777. */
  cVidStart?: number | undefined;
  /** C-VID-End (556), Unsigned32, RFC 5777. */
  cVidEnd?: number | undefined;
}
/** What may be written for VLAN-ID-Range. */
export interface VlanIdRangeInput extends GroupInput<VlanIdRange> {}

/** User-Priority-Range (557), Grouped, RFC 5777. */
export interface UserPriorityRange extends Group<UserPriorityRangeInput> {
  /** Low-User-Priority (558), Unsigned32, RFC 5777. */
  lowUserPriority?: number[] | undefined;
  /** High-User-Priority (559), Unsigned32, RFC 5777. */
  highUserPriority?: number[] | undefined;
}
/** What may be written for User-Priority-Range. */
export interface UserPriorityRangeInput extends GroupInput<UserPriorityRange> {}

/** Time-Of-Day-Condition (560), Grouped, RFC 5777. */
export interface TimeOfDayCondition extends Group<TimeOfDayConditionInput> {
  /** Time-Of-Day-Start (561), Unsigned32, RFC 5777. */
  timeOfDayStart?: number | undefined;
  /** Time-Of-Day-End (562), Unsigned32, RFC 5777. */
  timeOfDayEnd?: number | undefined;
  /** Day-Of-Week-Mask (563), Unsigned32, RFC 5777. */
  dayOfWeekMask?: number | undefined;
  /** Day-Of-Month-Mask (564), Unsigned32, RFC 5777. */
  dayOfMonthMask?: number | undefined;
  /** Month-Of-Year-Mask (565), Unsigned32, RFC 5777. */
  monthOfYearMask?: number | undefined;
  /** Absolute-Start-Time (566), Time, RFC 5777. */
  absoluteStartTime?: Date | undefined;
  /** Absolute-End-Time (568), Time, RFC 5777. */
  absoluteEndTime?: Date | undefined;
  /** Timezone-Flag (570), Enumerated, RFC 5777. */
  timezoneFlag?: TimezoneFlag | undefined;
}
/** What may be written for Time-Of-Day-Condition. */
export interface TimeOfDayConditionInput extends GroupInput<TimeOfDayCondition, {
  dayOfWeekMask: keyof typeof DayOfWeekMask;
  dayOfMonthMask: keyof typeof DayOfMonthMask;
  monthOfYearMask: keyof typeof MonthOfYearMask;
  timezoneFlag: keyof typeof TimezoneFlag;
}> {}

/** Values of Day-Of-Week-Mask (563), Unsigned32, RFC 5777. */
export const DayOfWeekMask: {
  readonly SUNDAY: 0;
  readonly MONDAY: 2;
  readonly TUESDAY: 4;
  readonly WEDNESDAY: 8;
  readonly THURSDAY: 16;
  readonly FRIDAY: 32;
  readonly SATURDAY: 64;
} = {
  SUNDAY: 0,
  MONDAY: 2,
  TUESDAY: 4,
  WEDNESDAY: 8,
  THURSDAY: 16,
  FRIDAY: 32,
  SATURDAY: 64,
};
/** A value of Day-Of-Week-Mask. */
export type DayOfWeekMask = (typeof DayOfWeekMask)[keyof typeof DayOfWeekMask];

/** Values of Day-Of-Month-Mask (564), Unsigned32, RFC 5777. */
export const DayOfMonthMask: {
  readonly NO_CONTENT_DETAIL: 0;
  readonly CAT: 1;
  readonly CONFERENCE: 2;
} = {
  NO_CONTENT_DETAIL: 0,
  CAT: 1,
  CONFERENCE: 2,
};
/** A value of Day-Of-Month-Mask. */
export type DayOfMonthMask = (typeof DayOfMonthMask)[keyof typeof DayOfMonthMask];

/** Values of Month-Of-Year-Mask (565), Unsigned32, RFC 5777. */
export const MonthOfYearMask: {
  readonly JANUARY: 0;
  readonly FEBRUARY: 2;
  readonly MARCH: 4;
  readonly APRIL: 8;
  readonly MAY: 16;
  readonly JUNE: 32;
  readonly JULY: 64;
  readonly AUGUST: 128;
  readonly SEPTEMBER: 256;
  readonly OCTOBER: 512;
  readonly NOVEMBER: 1024;
  readonly DECEMBER: 2048;
} = {
  JANUARY: 0,
  FEBRUARY: 2,
  MARCH: 4,
  APRIL: 8,
  MAY: 16,
  JUNE: 32,
  JULY: 64,
  AUGUST: 128,
  SEPTEMBER: 256,
  OCTOBER: 512,
  NOVEMBER: 1024,
  DECEMBER: 2048,
};
/** A value of Month-Of-Year-Mask. */
export type MonthOfYearMask = (typeof MonthOfYearMask)[keyof typeof MonthOfYearMask];

/** Values of Timezone-Flag (570), Enumerated, RFC 5777. */
export const TimezoneFlag: {
  readonly UTC: 0;
  readonly LOCAL: 1;
  readonly OFFSET: 2;
} = {
  UTC: 0,
  LOCAL: 1,
  OFFSET: 2,
};
/** A value of Timezone-Flag. */
export type TimezoneFlag = (typeof TimezoneFlag)[keyof typeof TimezoneFlag];

/** Values of Treatment-Action (572), Enumerated, RFC 5777. */
export const TreatmentAction: {
  readonly DROP: 0;
  readonly SHAPE: 1;
  readonly MARK: 2;
  readonly PERMIT: 3;
} = {
  DROP: 0,
  SHAPE: 1,
  MARK: 2,
  PERMIT: 3,
};
/** A value of Treatment-Action. */
export type TreatmentAction = (typeof TreatmentAction)[keyof typeof TreatmentAction];

/** QoS-Profile-Template (574), Grouped, RFC 5777. */
export interface QosProfileTemplate extends Group<QosProfileTemplateInput> {
  /** Vendor-Id (266), Unsigned32, RFC 6733. */
  vendorId: number;
  /** QoS-Profile-Id (573), Unsigned32, RFC 5777. */
  qosProfileId: number;
}
/** What may be written for QoS-Profile-Template. */
export interface QosProfileTemplateInput extends GroupInput<QosProfileTemplate> {}

/** Values of QoS-Semantics (575), Enumerated, RFC 5777. */
export const QosSemantics: {
  readonly QOS_DESIRED: 0;
  readonly QOS_AVAILABLE: 1;
  readonly QOS_DELIVERED: 2;
  readonly MINIMUM_QOS: 3;
  readonly QOS_AUTHORIZED: 4;
  readonly QOS_AUTHORIZED_5: 5;
} = {
  QOS_DESIRED: 0,
  QOS_AVAILABLE: 1,
  QOS_DELIVERED: 2,
  MINIMUM_QOS: 3,
  QOS_AUTHORIZED: 4,
  QOS_AUTHORIZED_5: 5,
};
/** A value of QoS-Semantics. */
export type QosSemantics = (typeof QosSemantics)[keyof typeof QosSemantics];

/** QoS-Parameters (576), Grouped, RFC 5777. */
export interface QosParameters extends Group<QosParametersInput> {
}
/** What may be written for QoS-Parameters. */
export interface QosParametersInput extends GroupInput<QosParameters> {}

/** Excess-Treatment (577), Grouped, RFC 5777. */
export interface ExcessTreatment extends Group<ExcessTreatmentInput> {
  /** Treatment-Action (572), Enumerated, RFC 5777. */
  treatmentAction: TreatmentAction;
  /** QoS-Profile-Template (574), Grouped, RFC 5777. */
  qosProfileTemplate?: QosProfileTemplate | undefined;
  /** QoS-Parameters (576), Grouped, RFC 5777. */
  qosParameters?: QosParameters | undefined;
}
/** What may be written for Excess-Treatment. */
export interface ExcessTreatmentInput extends GroupInput<ExcessTreatment, {
  treatmentAction: keyof typeof TreatmentAction;
}> {}

/** QoS-Capability (578), Grouped, RFC 5777. */
export interface QosCapability extends Group<QosCapabilityInput> {
  /** QoS-Profile-Template (574), Grouped, RFC 5777. */
  qosProfileTemplate: QosProfileTemplate[];
}
/** What may be written for QoS-Capability. */
export interface QosCapabilityInput extends GroupInput<QosCapability> {}
