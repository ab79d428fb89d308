// Generated from dictionary/constants.tsv and dictionary/*.dia by `npm run generate`. Change those, not this file.
/** Vendor: not assigned. */
export const VENDOR_NONE = 0;
/** Vendor: Merit. */
export const VENDOR_MERIT = 61;
/** Vendor: USR. */
export const VENDOR_USR = 429;
/** Vendor: Lucent. */
export const VENDOR_LUCENT = 1751;
/** Vendor: Deutsche_Telekom_AG. */
export const VENDOR_DEUTSCHE_TELEKOM_AG = 2937;
/** Vendor: Acision. */
export const VENDOR_ACISION = 3830;
/** Vendor: SKT. */
export const VENDOR_SKT = 5806;
/** Vendor: 3GPP. */
export const VENDOR_TGPP = 10415;
/** Vendor: ETSI. */
export const VENDOR_ETSI = 13019;
/** Vendor: Tango. */
export const VENDOR_TANGO = 13421;
/** Vendor: ChinaTelecom. */
export const VENDOR_CHINATELECOM = 81000;
/** Vendor: not assigned. */
export const VENDOR_TGPPCX = 16777216;
/** Vendor: Sun. */
export const VENDOR_SUN = 42;
/** Vendor: TGPP2. */
export const VENDOR_TGPP2 = 5535;
/** Vendor: Ericsson. */
export const VENDOR_ERICSSON = 193;
/** Vendor: Cisco. */
export const VENDOR_CISCO = 5771;
/** Vendor: Starent. */
export const VENDOR_STARENT = 8164;
/** Vendor: Vodafone. */
export const VENDOR_VODAFONE = 12645;
/** Vendor: ALU. */
export const VENDOR_ALU = 637;
/** Vendor: Nokia. */
export const VENDOR_NOKIA = 94;
/** Vendor: NokiaSolutionsAndNetworks. */
export const VENDOR_NOKIA_SOLUTIONS = 28458;
/** Vendor: HP. */
export const VENDOR_HP = 11;
/** Vendor: OracleTekelec. */
export const VENDOR_ORACLETEKELEC = 323;
/** Vendor: CiscoSystems. */
export const VENDOR_CISCOSYSTEMS = 9;
/** Vendor: Juniper. */
export const VENDOR_JUNIPER = 2636;
/** Vendor: Inovar. */
export const VENDOR_INOVAR = 41897;
/** Vendor: Huawei. */
export const VENDOR_HUAWEI = 2011;
/** Vendor: VerizonWireless. */
export const VENDOR_VERIZONWIRELESS = 12951;
/** Vendor: Telefonica_Moviles_Espa_S.A.. */
export const VENDOR_TELEFONICA_MOVILES = 27640;
/** Vendor: Siemens_AG. */
export const VENDOR_SIEMENS_AG = 4329;
/** Vendor: Microsoft. */
export const VENDOR_MICROSOFT = 311;
/** Vendor: Metaswitch. */
export const VENDOR_METASWITCH = 19444;
/** Vendor: oneM2M. */
export const VENDOR_ONEM2M = 45687;
/** Vendor: not assigned. */
export const VENDOR_UNKNOWN = 99999;
/** Vendor: Cable Labs. */
export const VENDOR_CABLE_LABS = 4491;
/** Vendor: T-Mobile PL. */
export const VENDOR_T_MOBILE_PL = 35797;
/** The short name of each vendor, by its id. */
export const VENDORS: Readonly<Record<number, string>> = {
  [VENDOR_NONE]: "None",
  [VENDOR_MERIT]: "Merit",
  [VENDOR_USR]: "USR",
  [VENDOR_LUCENT]: "Lucent",
  [VENDOR_DEUTSCHE_TELEKOM_AG]: "Deutsche_Telekom_AG",
  [VENDOR_ACISION]: "Acision",
  [VENDOR_SKT]: "SKT",
  [VENDOR_TGPP]: "TGPP",
  [VENDOR_ETSI]: "ETSI",
  [VENDOR_TANGO]: "Tango",
  [VENDOR_CHINATELECOM]: "ChinaTelecom",
  [VENDOR_TGPPCX]: "TGPPCX",
  [VENDOR_SUN]: "Sun",
  [VENDOR_TGPP2]: "TGPP2",
  [VENDOR_ERICSSON]: "Ericsson",
  [VENDOR_CISCO]: "Cisco",
  [VENDOR_STARENT]: "Starent",
  [VENDOR_VODAFONE]: "Vodafone",
  [VENDOR_ALU]: "ALU",
  [VENDOR_NOKIA]: "Nokia",
  [VENDOR_NOKIA_SOLUTIONS]: "NokiaSolutionsAndNetworks",
  [VENDOR_HP]: "HP",
  [VENDOR_ORACLETEKELEC]: "OracleTekelec",
  [VENDOR_CISCOSYSTEMS]: "CiscoSystems",
  [VENDOR_JUNIPER]: "Juniper",
  [VENDOR_INOVAR]: "Inovar",
  [VENDOR_HUAWEI]: "Huawei",
  [VENDOR_VERIZONWIRELESS]: "VerizonWireless",
  [VENDOR_TELEFONICA_MOVILES]: "Telefonica_Moviles_Espa_S.A.",
  [VENDOR_SIEMENS_AG]: "Siemens_AG",
  [VENDOR_MICROSOFT]: "Microsoft",
  [VENDOR_METASWITCH]: "Metaswitch",
  [VENDOR_ONEM2M]: "oneM2M",
  [VENDOR_CABLE_LABS]: "Cable Labs",
  [VENDOR_T_MOBILE_PL]: "T-Mobile PL",
};
