// Generated from dictionary/constants.tsv and dictionary/*.dia by `npm run generate`. Change those, not this file.
/** Application: Diameter Common Messages. */
export const APP_DIAMETER_COMMON_MESSAGES = 0;
/** Application: Diameter Base Accounting. */
export const APP_DIAMETER_BASE_ACCOUNTING = 3;
/** Application: Diameter QoS application. */
export const APP_DIAMETER_QOS_APPLICATION = 9;
/** Application: Diameter Capabilities Update. */
export const APP_DIAMETER_CAPABILITIES_UPDATE = 10;
/** Application: Diameter IKE SK (IKESK). */
export const APP_DIAMETER_IKE_SK_IKESK = 11;
/** Application: Diameter NAT Control Application. */
export const APP_DIAMETER_NAT_CONTROL_APPLICATION = 12;
/** Application: Diameter ERP. */
export const APP_DIAMETER_ERP = 13;
/** Application: 3GPP Re/Rf. */
export const APP_3GPP_RE_RF = 16777218;
/** Application: 3GPP Wx. */
export const APP_3GPP_WX = 16777219;
/** Application: 3GPP Zn. */
export const APP_3GPP_ZN = 16777220;
/** Application: 3GPP Zh. */
export const APP_3GPP_ZH = 16777221;
/** Application: 3GPP Gx. */
export const APP_3GPP_GX_R6 = 16777224;
/** Application: 3GPP Gx over Gy. */
export const APP_3GPP_GX_OVER_GY = 16777225;
/** Application: 3GPP MM10. */
export const APP_3GPP_MM10 = 16777226;
/** Application: 3GPP Rx Release 6. */
export const APP_3GPP_RX_RELEASE_6 = 16777229;
/** Application: 3GPP Pr. */
export const APP_3GPP_PR = 16777230;
/** Application: ITU-T Rs. */
export const APP_ITU_T_RS = 16777235;
/** Application: 3GPP Gx. */
export const APP_3GPP_GX = 16777238;
/** Application: Juniper Cluster. */
export const APP_JUNIPER_CLUSTER = 16777239;
/** Application: Juniper Policy-Control-AAA. */
export const APP_JUNIPER_POLICY_CONTROL_AAA = 16777240;
/** Application: iptego USPI. */
export const APP_IPTEGO_USPI = 16777241;
/** Application: Covergence-specific SIP routing. */
export const APP_COVERGENCE_SPECIFIC_SIP_ROUTING = 16777242;
/** Application: Policy Processing. */
export const APP_POLICY_PROCESSING = 16777243;
/** Application: Juniper Policy-Control-JSRC. */
export const APP_JUNIPER_POLICY_CONTROL_JSRC = 16777244;
/** Application: ITU-T S-TC1. */
export const APP_ITU_T_S_TC1 = 16777245;
/** Application: 3GPP2 CAN Access Authentication and Authorization. */
export const APP_3GPP2_CAN_ACCESS_AUTHENTICATION_AND_AUTHORIZATION = 16777247;
/** Application: 3GPP2 WLAN Interworking Access Authentication and Authorization. */
export const APP_3GPP2_WLAN_INTERWORKING_ACCESS_AUTHENTICATION_AND_AUTHORIZATION = 16777248;
/** Application: 3GPP2 WLAN Interworking Accounting. */
export const APP_3GPP2_WLAN_INTERWORKING_ACCOUNTING = 16777249;
/** Application: 3GPP STa. */
export const APP_3GPP_STA = 16777250;
/** Application: 3GPP S6a/S6d. */
export const APP_3GPP_S6A_S6D = 16777251;
/** Application: 3GPP S13/S13'. */
export const APP_3GPP_S13_S13 = 16777252;
/** Application: ETSI Re. */
export const APP_ETSI_RE = 16777253;
/** Application: ETSI GOCAP. */
export const APP_ETSI_GOCAP = 16777254;
/** Application: 3GPP SLg. */
export const APP_3GPP_SLG = 16777255;
/** Application: ITU-T Rw. */
export const APP_ITU_T_RW = 16777256;
/** Application: ETSI a4. */
export const APP_ETSI_A4 = 16777257;
/** Application: ITU-T Rt. */
export const APP_ITU_T_RT = 16777258;
/** Application: CARA. */
export const APP_CARA = 16777259;
/** Application: CAMA. */
export const APP_CAMA = 16777260;
/** Application: Femtocell extension to Diameter EAP Application. */
export const APP_FEMTOCELL_EXTENSION_TO_DIAMETER_EAP_APPLICATION = 16777261;
/** Application: ITU-T Ru. */
export const APP_ITU_T_RU = 16777262;
/** Application: ITU-T Ng. */
export const APP_ITU_T_NG = 16777263;
/** Application: 3GPP SWm. */
export const APP_3GPP_SWM = 16777264;
/** Application: 3GPP SWx. */
export const APP_3GPP_SWX = 16777265;
/** Application: 3GPP Gxx. */
export const APP_3GPP_GXX = 16777266;
/** Application: 3GPP Zpn. */
export const APP_3GPP_ZPN = 16777268;
/** Application: Juniper-Example. */
export const APP_JUNIPER_EXAMPLE = 16777270;
/** Application: ITU-T Ri. */
export const APP_ITU_T_RI = 16777271;
/** Application: 3GPP S6b. */
export const APP_3GPP_S6B = 16777272;
/** Application: Juniper JGx. */
export const APP_JUNIPER_JGX = 16777273;
/** Application: ITU-T Rd. */
export const APP_ITU_T_RD = 16777274;
/** Application: ADMI Notification Application. */
export const APP_ADMI_NOTIFICATION_APPLICATION = 16777275;
/** Application: ADMI Messaging Interface Application. */
export const APP_ADMI_MESSAGING_INTERFACE_APPLICATION = 16777276;
/** Application: Peter-Service VSI. */
export const APP_PETER_SERVICE_VSI = 16777277;
/** Application: ETSI Rr request model. */
export const APP_ETSI_RR_REQUEST_MODEL = 16777278;
/** Application: ETSI Rr delegated model. */
export const APP_ETSI_RR_DELEGATED_MODEL = 16777279;
/** Application: 3GPP SLh. */
export const APP_3GPP_SLH = 16777291;
/** Application: Cloudmark Diameter Interface. */
export const APP_CLOUDMARK_DIAMETER_INTERFACE = 16777293;
/** Application: Camiant DRMA. */
export const APP_CAMIANT_DRMA = 16777294;
/** Application: PiLTE Interworking Diameter Application. */
export const APP_PILTE_INTERWORKING_DIAMETER_APPLICATION = 16777295;
/** Application: Juniper-Sessions-Recovery. */
export const APP_JUNIPER_SESSIONS_RECOVERY = 16777296;
/** Application: Vedicis LiveProxy. */
export const APP_VEDICIS_LIVEPROXY = 16777297;
/** Application: Pi*3GPP2 Diameter Application. */
export const APP_PI_3GPP2_DIAMETER_APPLICATION = 16777298;
/** Application: Sandvine Rf+. */
export const APP_SANDVINE_RFPLUS = 16777299;
/** Application: Subscription Information Application. */
export const APP_SUBSCRIPTION_INFORMATION_APPLICATION = 16777300;
/** Application: 3GPP Sy. */
export const APP_3GPP_SY = 16777302;
/** Application: 3GPP Sd. */
export const APP_3GPP_SD = 16777303;
/** Application: HP Diameter Topology Discovery. */
export const APP_HP_DIAMETER_TOPOLOGY_DISCOVERY = 16777305;
/** Application: ITU-T M9. */
export const APP_ITU_T_M9 = 16777306;
/** Application: ITU-T M13. */
export const APP_ITU_T_M13 = 16777307;
/** Application: 3GPP S7a. */
export const APP_3GPP_S7A = 16777308;
/** Application: 3GPP Tsp. */
export const APP_3GPP_TSP = 16777309;
/** Application: 3GPP S6m. */
export const APP_3GPP_S6M = 16777310;
/** Application: 3GPP T4. */
export const APP_3GPP_T4 = 16777311;
/** Application: 3GPP SGd. */
export const APP_3GPP_SGD = 16777313;
/** Application: Intrado-SLg. */
export const APP_INTRADO_SLG = 16777314;
/** Application: Verizon-Femto-Loc. */
export const APP_VERIZON_FEMTO_LOC = 16777316;
/** Application: 3GPP S15. */
export const APP_3GPP_S15 = 16777318;
/** Application: 3GPP S9a. */
export const APP_3GPP_S9A = 16777319;
/** Application: 3GPP S9a*. */
export const APP_3GPP_S9A_STAR = 16777320;
/** Application: Gateway Location Application. */
export const APP_GATEWAY_LOCATION_APPLICATION = 16777321;
/** Application: Verizon Session Recovery. */
export const APP_VERIZON_SESSION_RECOVERY = 16777322;
/** Application: MAGIC Client Interface Protocol (CIP). */
export const APP_MAGIC_CLIENT_INTERFACE_PROTOCOL_CIP = 16777324;
/** Application: ITU-T Nc. */
export const APP_ITU_T_NC = 16777325;
/** Application: ITU-T Ne. */
export const APP_ITU_T_NE = 16777326;
/** Application: Rivada Xd. */
export const APP_RIVADA_XD = 16777329;
/** Application: Rivada Xm. */
export const APP_RIVADA_XM = 16777330;
/** Application: Rivada Xh. */
export const APP_RIVADA_XH = 16777331;
/** Application: Rivada Xf. */
export const APP_RIVADA_XF = 16777332;
/** Application: Rivada Xf. */
export const APP_RIVADA_XP = 16777333;
/** Application: Rivada Xp. */
export const APP_RIVADA_XA = 16777334;
/** Application: 3GPP MB2c. */
export const APP_3GPP_MB2C = 16777335;
/** Application: 3GPP PC2. */
export const APP_3GPP_PC2 = 16777337;
/** Application: Juniper Domain Policy. */
export const APP_JUNIPER_DOMAIN_POLICY = 16777338;
/** Application: Host Observer. */
export const APP_HOST_OBSERVER = 16777339;
/** Application: 3GPP PC6/PC7. */
export const APP_3GPP_PC6_PC7 = 16777340;
/** Application: 3GPP Np. */
export const APP_3GPP_NP = 16777342;
/** Application: S6b Application (One-AAA). */
export const APP_S6B_APPLICATION_ONE_AAA = 16777999;
/** Application: 3GPP S6t. */
export const APP_3GPP_S6T = 16777345;
/** Application: Relay. */
export const APP_RELAY = 4294967295;
/** Application: NASREQ Application. */
export const APP_NASREQ_APPLICATION = 1;
/** Application: EAP Application. */
export const APP_EAP_APPLICATION = 5;
/** Application: Mobile IPv4 Application. */
export const APP_MOBILE_IPV4_APPLICATION = 2;
/** Application: Diameter Credit Control Application. */
export const APP_DIAMETER_CREDIT_CONTROL_APPLICATION = 4;
/** Application: Sun Ping Application. */
export const APP_SUN_PING_APPLICATION = 555;
/** Application: 3GPP Gmb. */
export const APP_3GPP_GMB = 16777223;
/** Application: 3GPP Gq. */
export const APP_3GPP_GQ = 16777222;
/** Application: 3GPP Rx. */
export const APP_3GPP_RX = 16777236;
/** Application: 3GPP Cx. */
export const APP_3GPP_CX = 16777216;
/** Application: 3GPP Sh. */
export const APP_3GPP_SH = 16777217;
/** Application: 3GPP SGmb. */
export const APP_3GPP_SGMB = 16777292;
/** Application: 3GPP S9. */
export const APP_3GPP_S9 = 16777267;
/** Application: 3GPP S6c. */
export const APP_3GPP_S6C = 16777312;
/** Application: 3GPP PC4a. */
export const APP_3GPP_PC4A = 16777336;
/** Application: 3GPP T6a/T6b. */
export const APP_3GPP_T6A_T6B = 16777346;
/** Application: 3GPP2 M1. */
export const APP_3GPP2_M1 = 16777323;
/** Application: 3GPP2 Ty. */
export const APP_3GPP2_TY = 16777237;
/** Application: Diameter Session Initiation Protocol (SIP) Application. */
export const APP_DIAMETER_SESSION_INITIATION_PROTOCOL_SIP_APPLICATION = 6;
/** Application: Diameter e2e4 Application. */
export const APP_DIAMETER_E2E4_APPLICATION = 16777231;
/** Application: Ericsson SCAP. */
export const APP_ERICSSON_SCAP = 19302;
/** Application: Ericsson SRAP. */
export const APP_ERICSSON_SRAP = 19310;
/** Application: Ericsson MSI. */
export const APP_ERICSSON_MSI = 16777227;
/** Application: Ericsson Zx. */
export const APP_ERICSSON_ZX = 16777228;
/** Application: Ericsson Charging-CIP. */
export const APP_ERICSSON_CHARGING_CIP = 16777232;
/** Application: Ericsson Mm. */
export const APP_ERICSSON_MM = 16777233;
/** Application: Ericsson HSI. */
export const APP_ERICSSON_HSI = 16777269;
/** Application: Ericsson Charging-DCIP. */
export const APP_ERICSSON_CHARGING_DCIP = 16777301;
/** Application: Ericsson Sy. */
export const APP_ERICSSON_SY = 16777304;
/** Application: Ericsson Diameter Signalling Controller Application (DSC). */
export const APP_ERICSSON_DIAMETER_SIGNALLING_CONTROLLER_APPLICATION_DSC = 16777315;
/** Application: Ericsson Sx. */
export const APP_ERICSSON_SX = 16777327;
/** Application: Diameter Mobile IPv6 IKE   (MIP6I). */
export const APP_DIAMETER_MOBILE_IPV6_IKE_MIP6I = 7;
/** Application: Diameter Mobile IPv6 Auth  (MIP6A). */
export const APP_DIAMETER_MOBILE_IPV6_AUTH_MIP6A = 8;
/** Application: Vodafone Gx+. */
export const APP_VODAFONE_GX = 16777234;
/** Application: ALU Sy. */
export const APP_ALU_SY = 111;
/** Application: Nokia Service Extension, NSE. */
export const APP_NOKIA_SERVICE_EXTENSION_NSE = 16777328;
/** Application: Nokia Sdr. */
export const APP_NOKIA_SDR = 16777341;
/** Application: Nokia Solutions and Networks (NSN) Hd Application. */
export const APP_NOKIA_SOLUTIONS_AND_NETWORKS_NSN_HD_APPLICATION = 16777317;
/** Application: NSN Unified Charging Trigger Function (UCTF). */
export const APP_NSN_UNIFIED_CHARGING_TRIGGER_FUNCTION_UCTF = 16777246;
/** Application: 3GPP Diameter Data Management. */
export const APP_3GPP_DIAMETER_DATA_MANAGEMENT = 16777351;
/** Application: 3GPP Ns. */
export const APP_3GPP_NS = 16777347;
/** Application: 3GPP Nt. */
export const APP_3GPP_NT = 16777348;
/** Application: 3GPP Nta. */
export const APP_3GPP_NTA = 16777358;
/** Application: 3GPP PC2. */
export const APP_3GPP_PC2_16777350 = 16777350;
/** Application: WIMAX HRPD Interworking. */
export const APP_WIMAX_HRPD_INTERWORKING = 16777280;
/** Application: WiMAX Network Access Authentication and Authorization Diameter Application (WNAAADA). */
export const APP_WIMAX_NETWORK_ACCESS_AUTHENTICATION_AND_AUTHORIZATION_DIAMETER_APPLICATION_WNAAADA = 16777281;
/** Application: WiMAX Network Accounting Diameter Application (WNADA). */
export const APP_WIMAX_NETWORK_ACCOUNTING_DIAMETER_APPLICATION_WNADA = 16777282;
/** Application: WiMAX MIP4 Diameter Application (WM4DA). */
export const APP_WIMAX_MIP4_DIAMETER_APPLICATION_WM4DA = 16777283;
/** Application: WiMAX MIP6 Diameter Application (WM6DA). */
export const APP_WIMAX_MIP6_DIAMETER_APPLICATION_WM6DA = 16777284;
/** Application: WiMAX DHCP Diameter Application (WDDA). */
export const APP_WIMAX_DHCP_DIAMETER_APPLICATION_WDDA = 16777285;
/** Application: WiMAX-Location-Authentication-Authorization Diameter Application (WLAADA). */
export const APP_WIMAX_LOCATION_AUTHENTICATION_AUTHORIZATION_DIAMETER_APPLICATION_WLAADA = 16777286;
/** Application: WiMAX-Policy-and-Charging-Control-R3-Policies Diameter Application (WiMAX PCC-R3-P). */
export const APP_WIMAX_POLICY_AND_CHARGING_CONTROL_R3_POLICIES_DIAMETER_APPLICATION_WIMAX_PCC_R3_P = 16777287;
/** Application: WiMAX-Policy-and-Charging-Control-R3-OFfline-Charging Diameter Application (WiMAX PCC-R3-OFC). */
export const APP_WIMAX_POLICY_AND_CHARGING_CONTROL_R3_OFFLINE_CHARGING_DIAMETER_APPLICATION_WIMAX_PCC_R3_OFC = 16777288;
/** Application: WiMAX-Policy-and-Charging-Control-R3-Offline-Charging-Prime Diameter Application (WiMAX PCC-R3-OFC-PRIME). */
export const APP_WIMAX_POLICY_AND_CHARGING_CONTROL_R3_OFFLINE_CHARGING_PRIME_DIAMETER_APPLICATION_WIMAX_PCC_R3_OFC_PRIME = 16777289;
/** Application: WiMAX-Policy-and-Charging-Control-R3-Online-Charging Diameter Application (WiMAX PCC-R3-OC). */
export const APP_WIMAX_POLICY_AND_CHARGING_CONTROL_R3_ONLINE_CHARGING_DIAMETER_APPLICATION_WIMAX_PCC_R3_OC = 16777290;
/** Application: Sandvine Location Relay Service. */
export const APP_SANDVINE_LOCATION_RELAY_SERVICE = 16777343;
/** Application: Sandvine Fairshare Traffic Management Service. */
export const APP_SANDVINE_FAIRSHARE_TRAFFIC_MANAGEMENT_SERVICE = 16777344;
/** Application: ITU-T M1. */
export const APP_ITU_T_M1 = 16777352;
/** Application: ITU-T M2. */
export const APP_ITU_T_M2 = 16777353;
/** Application: Verizon-NLS-WDS. */
export const APP_VERIZON_NLS_WDS = 16777354;
/** Application: OMN Adapt Application. */
export const APP_OMN_ADAPT_APPLICATION = 16777357;
/** Application: Ericsson Charging - SBI Policy. */
export const APP_ERICSSON_CHARGING_SBI_POLICY = 16777359;
/** Application: GSMA-DESS. */
export const APP_GSMA_DESS = 16777360;
/** Application: 3GPP St. */
export const APP_3GPP_ST = 16777349;
/** Application: 3GPP V4. */
export const APP_3GPP_V4 = 16777355;
/** Application: 3GPP V6. */
export const APP_3GPP_V6 = 16777356;
/** The name of each application, by its id. */
export const APPLICATIONS: Readonly<Record<number, string>> = {
  [APP_DIAMETER_COMMON_MESSAGES]: "Diameter Common Messages",
  [APP_DIAMETER_BASE_ACCOUNTING]: "Diameter Base Accounting",
  [APP_DIAMETER_QOS_APPLICATION]: "Diameter QoS application",
  [APP_DIAMETER_CAPABILITIES_UPDATE]: "Diameter Capabilities Update",
  [APP_DIAMETER_IKE_SK_IKESK]: "Diameter IKE SK (IKESK)",
  [APP_DIAMETER_NAT_CONTROL_APPLICATION]: "Diameter NAT Control Application",
  [APP_DIAMETER_ERP]: "Diameter ERP",
  [APP_3GPP_RE_RF]: "3GPP Re/Rf",
  [APP_3GPP_WX]: "3GPP Wx",
  [APP_3GPP_ZN]: "3GPP Zn",
  [APP_3GPP_ZH]: "3GPP Zh",
  [APP_3GPP_GX_R6]: "3GPP Gx",
  [APP_3GPP_GX_OVER_GY]: "3GPP Gx over Gy",
  [APP_3GPP_MM10]: "3GPP MM10",
  [APP_3GPP_RX_RELEASE_6]: "3GPP Rx Release 6",
  [APP_3GPP_PR]: "3GPP Pr",
  [APP_ITU_T_RS]: "ITU-T Rs",
  [APP_3GPP_GX]: "3GPP Gx",
  [APP_JUNIPER_CLUSTER]: "Juniper Cluster",
  [APP_JUNIPER_POLICY_CONTROL_AAA]: "Juniper Policy-Control-AAA",
  [APP_IPTEGO_USPI]: "iptego USPI",
  [APP_COVERGENCE_SPECIFIC_SIP_ROUTING]: "Covergence-specific SIP routing",
  [APP_POLICY_PROCESSING]: "Policy Processing",
  [APP_JUNIPER_POLICY_CONTROL_JSRC]: "Juniper Policy-Control-JSRC",
  [APP_ITU_T_S_TC1]: "ITU-T S-TC1",
  [APP_3GPP2_CAN_ACCESS_AUTHENTICATION_AND_AUTHORIZATION]: "3GPP2 CAN Access Authentication and Authorization",
  [APP_3GPP2_WLAN_INTERWORKING_ACCESS_AUTHENTICATION_AND_AUTHORIZATION]: "3GPP2 WLAN Interworking Access Authentication and Authorization",
  [APP_3GPP2_WLAN_INTERWORKING_ACCOUNTING]: "3GPP2 WLAN Interworking Accounting",
  [APP_3GPP_STA]: "3GPP STa",
  [APP_3GPP_S6A_S6D]: "3GPP S6a/S6d",
  [APP_3GPP_S13_S13]: "3GPP S13/S13'",
  [APP_ETSI_RE]: "ETSI Re",
  [APP_ETSI_GOCAP]: "ETSI GOCAP",
  [APP_3GPP_SLG]: "3GPP SLg",
  [APP_ITU_T_RW]: "ITU-T Rw",
  [APP_ETSI_A4]: "ETSI a4",
  [APP_ITU_T_RT]: "ITU-T Rt",
  [APP_CARA]: "CARA",
  [APP_CAMA]: "CAMA",
  [APP_FEMTOCELL_EXTENSION_TO_DIAMETER_EAP_APPLICATION]: "Femtocell extension to Diameter EAP Application",
  [APP_ITU_T_RU]: "ITU-T Ru",
  [APP_ITU_T_NG]: "ITU-T Ng",
  [APP_3GPP_SWM]: "3GPP SWm",
  [APP_3GPP_SWX]: "3GPP SWx",
  [APP_3GPP_GXX]: "3GPP Gxx",
  [APP_3GPP_ZPN]: "3GPP Zpn",
  [APP_JUNIPER_EXAMPLE]: "Juniper-Example",
  [APP_ITU_T_RI]: "ITU-T Ri",
  [APP_3GPP_S6B]: "3GPP S6b",
  [APP_JUNIPER_JGX]: "Juniper JGx",
  [APP_ITU_T_RD]: "ITU-T Rd",
  [APP_ADMI_NOTIFICATION_APPLICATION]: "ADMI Notification Application",
  [APP_ADMI_MESSAGING_INTERFACE_APPLICATION]: "ADMI Messaging Interface Application",
  [APP_PETER_SERVICE_VSI]: "Peter-Service VSI",
  [APP_ETSI_RR_REQUEST_MODEL]: "ETSI Rr request model",
  [APP_ETSI_RR_DELEGATED_MODEL]: "ETSI Rr delegated model",
  [APP_3GPP_SLH]: "3GPP SLh",
  [APP_CLOUDMARK_DIAMETER_INTERFACE]: "Cloudmark Diameter Interface",
  [APP_CAMIANT_DRMA]: "Camiant DRMA",
  [APP_PILTE_INTERWORKING_DIAMETER_APPLICATION]: "PiLTE Interworking Diameter Application",
  [APP_JUNIPER_SESSIONS_RECOVERY]: "Juniper-Sessions-Recovery",
  [APP_VEDICIS_LIVEPROXY]: "Vedicis LiveProxy",
  [APP_PI_3GPP2_DIAMETER_APPLICATION]: "Pi*3GPP2 Diameter Application",
  [APP_SANDVINE_RFPLUS]: "Sandvine Rf+",
  [APP_SUBSCRIPTION_INFORMATION_APPLICATION]: "Subscription Information Application",
  [APP_3GPP_SY]: "3GPP Sy",
  [APP_3GPP_SD]: "3GPP Sd",
  [APP_HP_DIAMETER_TOPOLOGY_DISCOVERY]: "HP Diameter Topology Discovery",
  [APP_ITU_T_M9]: "ITU-T M9",
  [APP_ITU_T_M13]: "ITU-T M13",
  [APP_3GPP_S7A]: "3GPP S7a",
  [APP_3GPP_TSP]: "3GPP Tsp",
  [APP_3GPP_S6M]: "3GPP S6m",
  [APP_3GPP_T4]: "3GPP T4",
  [APP_3GPP_SGD]: "3GPP SGd",
  [APP_INTRADO_SLG]: "Intrado-SLg",
  [APP_VERIZON_FEMTO_LOC]: "Verizon-Femto-Loc",
  [APP_3GPP_S15]: "3GPP S15",
  [APP_3GPP_S9A]: "3GPP S9a",
  [APP_3GPP_S9A_STAR]: "3GPP S9a*",
  [APP_GATEWAY_LOCATION_APPLICATION]: "Gateway Location Application",
  [APP_VERIZON_SESSION_RECOVERY]: "Verizon Session Recovery",
  [APP_MAGIC_CLIENT_INTERFACE_PROTOCOL_CIP]: "MAGIC Client Interface Protocol (CIP)",
  [APP_ITU_T_NC]: "ITU-T Nc",
  [APP_ITU_T_NE]: "ITU-T Ne",
  [APP_RIVADA_XD]: "Rivada Xd",
  [APP_RIVADA_XM]: "Rivada Xm",
  [APP_RIVADA_XH]: "Rivada Xh",
  [APP_RIVADA_XF]: "Rivada Xf",
  [APP_RIVADA_XP]: "Rivada Xf",
  [APP_RIVADA_XA]: "Rivada Xp",
  [APP_3GPP_MB2C]: "3GPP MB2c",
  [APP_3GPP_PC2]: "3GPP PC2",
  [APP_JUNIPER_DOMAIN_POLICY]: "Juniper Domain Policy",
  [APP_HOST_OBSERVER]: "Host Observer",
  [APP_3GPP_PC6_PC7]: "3GPP PC6/PC7",
  [APP_3GPP_NP]: "3GPP Np",
  [APP_S6B_APPLICATION_ONE_AAA]: "S6b Application (One-AAA)",
  [APP_3GPP_S6T]: "3GPP S6t",
  [APP_RELAY]: "Relay",
  [APP_NASREQ_APPLICATION]: "NASREQ Application",
  [APP_EAP_APPLICATION]: "EAP Application",
  [APP_MOBILE_IPV4_APPLICATION]: "Mobile IPv4 Application",
  [APP_DIAMETER_CREDIT_CONTROL_APPLICATION]: "Diameter Credit Control Application",
  [APP_SUN_PING_APPLICATION]: "Sun Ping Application",
  [APP_3GPP_GMB]: "3GPP Gmb",
  [APP_3GPP_GQ]: "3GPP Gq",
  [APP_3GPP_RX]: "3GPP Rx",
  [APP_3GPP_CX]: "3GPP Cx",
  [APP_3GPP_SH]: "3GPP Sh",
  [APP_3GPP_SGMB]: "3GPP SGmb",
  [APP_3GPP_S9]: "3GPP S9",
  [APP_3GPP_S6C]: "3GPP S6c",
  [APP_3GPP_PC4A]: "3GPP PC4a",
  [APP_3GPP_T6A_T6B]: "3GPP T6a/T6b",
  [APP_3GPP2_M1]: "3GPP2 M1",
  [APP_3GPP2_TY]: "3GPP2 Ty",
  [APP_DIAMETER_SESSION_INITIATION_PROTOCOL_SIP_APPLICATION]: "Diameter Session Initiation Protocol (SIP) Application",
  [APP_DIAMETER_E2E4_APPLICATION]: "Diameter e2e4 Application",
  [APP_ERICSSON_SCAP]: "Ericsson SCAP",
  [APP_ERICSSON_SRAP]: "Ericsson SRAP",
  [APP_ERICSSON_MSI]: "Ericsson MSI",
  [APP_ERICSSON_ZX]: "Ericsson Zx",
  [APP_ERICSSON_CHARGING_CIP]: "Ericsson Charging-CIP",
  [APP_ERICSSON_MM]: "Ericsson Mm",
  [APP_ERICSSON_HSI]: "Ericsson HSI",
  [APP_ERICSSON_CHARGING_DCIP]: "Ericsson Charging-DCIP",
  [APP_ERICSSON_SY]: "Ericsson Sy",
  [APP_ERICSSON_DIAMETER_SIGNALLING_CONTROLLER_APPLICATION_DSC]: "Ericsson Diameter Signalling Controller Application (DSC)",
  [APP_ERICSSON_SX]: "Ericsson Sx",
  [APP_DIAMETER_MOBILE_IPV6_IKE_MIP6I]: "Diameter Mobile IPv6 IKE   (MIP6I)",
  [APP_DIAMETER_MOBILE_IPV6_AUTH_MIP6A]: "Diameter Mobile IPv6 Auth  (MIP6A)",
  [APP_VODAFONE_GX]: "Vodafone Gx+",
  [APP_ALU_SY]: "ALU Sy",
  [APP_NOKIA_SERVICE_EXTENSION_NSE]: "Nokia Service Extension, NSE",
  [APP_NOKIA_SDR]: "Nokia Sdr",
  [APP_NOKIA_SOLUTIONS_AND_NETWORKS_NSN_HD_APPLICATION]: "Nokia Solutions and Networks (NSN) Hd Application",
  [APP_NSN_UNIFIED_CHARGING_TRIGGER_FUNCTION_UCTF]: "NSN Unified Charging Trigger Function (UCTF)",
  [APP_3GPP_DIAMETER_DATA_MANAGEMENT]: "3GPP Diameter Data Management",
  [APP_3GPP_NS]: "3GPP Ns",
  [APP_3GPP_NT]: "3GPP Nt",
  [APP_3GPP_NTA]: "3GPP Nta",
  [APP_3GPP_PC2_16777350]: "3GPP PC2",
  [APP_WIMAX_HRPD_INTERWORKING]: "WIMAX HRPD Interworking",
  [APP_WIMAX_NETWORK_ACCESS_AUTHENTICATION_AND_AUTHORIZATION_DIAMETER_APPLICATION_WNAAADA]: "WiMAX Network Access Authentication and Authorization Diameter Application (WNAAADA)",
  [APP_WIMAX_NETWORK_ACCOUNTING_DIAMETER_APPLICATION_WNADA]: "WiMAX Network Accounting Diameter Application (WNADA)",
  [APP_WIMAX_MIP4_DIAMETER_APPLICATION_WM4DA]: "WiMAX MIP4 Diameter Application (WM4DA)",
  [APP_WIMAX_MIP6_DIAMETER_APPLICATION_WM6DA]: "WiMAX MIP6 Diameter Application (WM6DA)",
  [APP_WIMAX_DHCP_DIAMETER_APPLICATION_WDDA]: "WiMAX DHCP Diameter Application (WDDA)",
  [APP_WIMAX_LOCATION_AUTHENTICATION_AUTHORIZATION_DIAMETER_APPLICATION_WLAADA]: "WiMAX-Location-Authentication-Authorization Diameter Application (WLAADA)",
  [APP_WIMAX_POLICY_AND_CHARGING_CONTROL_R3_POLICIES_DIAMETER_APPLICATION_WIMAX_PCC_R3_P]: "WiMAX-Policy-and-Charging-Control-R3-Policies Diameter Application (WiMAX PCC-R3-P)",
  [APP_WIMAX_POLICY_AND_CHARGING_CONTROL_R3_OFFLINE_CHARGING_DIAMETER_APPLICATION_WIMAX_PCC_R3_OFC]: "WiMAX-Policy-and-Charging-Control-R3-OFfline-Charging Diameter Application (WiMAX PCC-R3-OFC)",
  [APP_WIMAX_POLICY_AND_CHARGING_CONTROL_R3_OFFLINE_CHARGING_PRIME_DIAMETER_APPLICATION_WIMAX_PCC_R3_OFC_PRIME]: "WiMAX-Policy-and-Charging-Control-R3-Offline-Charging-Prime Diameter Application (WiMAX PCC-R3-OFC-PRIME)",
  [APP_WIMAX_POLICY_AND_CHARGING_CONTROL_R3_ONLINE_CHARGING_DIAMETER_APPLICATION_WIMAX_PCC_R3_OC]: "WiMAX-Policy-and-Charging-Control-R3-Online-Charging Diameter Application (WiMAX PCC-R3-OC)",
  [APP_SANDVINE_LOCATION_RELAY_SERVICE]: "Sandvine Location Relay Service",
  [APP_SANDVINE_FAIRSHARE_TRAFFIC_MANAGEMENT_SERVICE]: "Sandvine Fairshare Traffic Management Service",
  [APP_ITU_T_M1]: "ITU-T M1",
  [APP_ITU_T_M2]: "ITU-T M2",
  [APP_VERIZON_NLS_WDS]: "Verizon-NLS-WDS",
  [APP_OMN_ADAPT_APPLICATION]: "OMN Adapt Application",
  [APP_ERICSSON_CHARGING_SBI_POLICY]: "Ericsson Charging - SBI Policy",
  [APP_GSMA_DESS]: "GSMA-DESS",
  [APP_3GPP_ST]: "3GPP St",
  [APP_3GPP_V4]: "3GPP V4",
  [APP_3GPP_V6]: "3GPP V6",
};
