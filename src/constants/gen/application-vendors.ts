// Generated from dictionary/constants.tsv and dictionary/*.dia by `npm run generate`. Change those, not this file.
/** The vendor of each application that has one, by its id. */
export const APPLICATION_VENDORS: Readonly<Record<number, number>> = {
  /** 3GPP Cx. */
  16777216: 10415,
  /** 3GPP Sh. */
  16777217: 10415,
  /** 3GPP Re. */
  16777218: 10415,
  /** 3GPP Wx. */
  16777219: 10415,
  /** 3GPP Zn. */
  16777220: 10415,
  /** 3GPP Zh. */
  16777221: 10415,
  /** 3GPP Gq. */
  16777222: 10415,
  /** 3GPP Gmb. */
  16777223: 10415,
  /** 3GPP Gx. */
  16777224: 10415,
  /** 3GPP Gx over Gy. */
  16777225: 10415,
  /** 3GPP MM10. */
  16777226: 10415,
  /** Ericsson MSI. */
  16777227: 193,
  /** Ericsson Zx. */
  16777228: 193,
  /** 3GPP Rx. */
  16777229: 10415,
  /** 3GPP Pr. */
  16777230: 10415,
  /** ETSI e4. */
  16777231: 13019,
  /** Ericsson Charging-CIP. */
  16777232: 193,
  /** Ericsson Mm. */
  16777233: 193,
  /** Vodafone Gx+. */
  16777234: 12645,
  /** 3GPP Rx. */
  16777236: 10415,
  /** 3GPP2 Ty. */
  16777237: 5535,
  /** 3GPP Gx. */
  16777238: 10415,
  /** Juniper Cluster. */
  16777239: 2636,
  /** Juniper Policy-Control-AAA. */
  16777240: 2636,
  /** Juniper Policy-Control-JSRC. */
  16777244: 2636,
  /** NSN Unified Charging Trigger Function (UCTF). */
  16777246: 28458,
  /** 3GPP2 CAN Access Authentication and Authorization. */
  16777247: 5535,
  /** 3GPP2 WLAN Interworking Access Authentication and Authorization. */
  16777248: 5535,
  /** 3GPP2 WLAN Interworking Accounting. */
  16777249: 5535,
  /** 3GPP Sta. */
  16777250: 10415,
  /** 3GPP S6a. */
  16777251: 10415,
  /** 3GPP S13. */
  16777252: 10415,
  /** ETSI Re. */
  16777253: 13019,
  /** ETSI GOCAP. */
  16777254: 13019,
  /** SLg. */
  16777255: 10415,
  /** ETSI a4. */
  16777257: 13019,
  /** 3GPP SWm. */
  16777264: 10415,
  /** 3GPP SWx. */
  16777265: 10415,
  /** 3GPP Gxx. */
  16777266: 10415,
  /** 3GPP S9. */
  16777267: 10415,
  /** 3GPP Zpn. */
  16777268: 10415,
  /** Ericsson HSI. */
  16777269: 193,
  /** Juniper-Example. */
  16777270: 2636,
  /** 3GPP S6b. */
  16777272: 10415,
  /** Juniper JGx. */
  16777273: 2636,
  /** ETSI Rr request model. */
  16777278: 13019,
  /** ETSI Rr delegated model. */
  16777279: 13019,
  /** 3GPP SLh. */
  16777291: 10415,
  /** 3GPP SGmb. */
  16777292: 10415,
  /** Camiant DRMA. */
  16777294: 323,
  /** Juniper-Sessions-Recovery (JSR). */
  16777296: 2636,
  /** Pi*3GPP2 Diameter Application. */
  16777298: 5535,
  /** Ericsson Charging-DCIP. */
  16777301: 193,
  /** 3GPP Sy. */
  16777302: 10415,
  /** 3GPP Sd. */
  16777303: 10415,
  /** Ericsson Sy. */
  16777304: 193,
  /** HP DTD. */
  16777305: 11,
  /** 3GPP S7a. */
  16777308: 10415,
  /** 3GPP Tsp. */
  16777309: 10415,
  /** 3GPP S6m. */
  16777310: 10415,
  /** 3GPP T4. */
  16777311: 10415,
  /** 3GPP S6c. */
  16777312: 10415,
  /** 3GPP SGd. */
  16777313: 10415,
  /** Ericsson Diameter Signalling Controller Application (DSC). */
  16777315: 193,
  /** Verizon-Femto-Loc. */
  16777316: 12951,
  /** Nokia Siemens Networks (NSN) Hd Application. */
  16777317: 28458,
  /** 3GPP S15. */
  16777318: 10415,
  /** 3GPP S9a. */
  16777319: 10415,
  /** 3GPP S9a*. */
  16777320: 10415,
  /** Verizon Session Recovery. */
  16777322: 12951,
  /** 3GPP2 M1 Interface. */
  16777323: 5535,
  /** Ericsson Sx. */
  16777327: 193,
  /** Nokia Service Extension, NSE. */
  16777328: 94,
  /** 3GPP MB2-C. */
  16777335: 10415,
  /** 3GPP PC4a. */
  16777336: 10415,
  /** 3GPP PC2. */
  16777337: 10415,
  /** Juniper Domain Policy. */
  16777338: 2636,
  /** 3GPP PC6/PC7. */
  16777340: 10415,
  /** Nokia Sdr Application. */
  16777341: 94,
  /** 3GPP Np. */
  16777342: 10415,
  /** 3GPP S6t. */
  16777345: 10415,
  /** 3GPP T6a/T6b. */
  16777346: 10415,
  /** 3GPP Ns. */
  16777347: 10415,
  /** 3GPP Nt. */
  16777348: 10415,
  /** 3GPP St. */
  16777349: 10415,
  /** 3GPP PC2. */
  16777350: 10415,
  /** 3GPP Diameter Data Management. */
  16777351: 10415,
  /** Verizon-NLS-WDS. */
  16777354: 12951,
  /** 3GPP V4. */
  16777355: 10415,
  /** 3GPP V6. */
  16777356: 10415,
  /** 3GPP Nta. */
  16777358: 10415,
  /** Ericsson Charging - SBI Policy. */
  16777359: 193,
};
