// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc4072 } from "./rfc4072.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc5777 } from "./rfc5777.ts";
import { rfc6734 } from "./rfc6734.ts";
import { rfc6942 } from "./rfc6942.ts";
import { rfc7155 } from "./rfc7155.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29061 } from "./ts29061.ts";
import { rfc5447 } from "./rfc5447.ts";
import { rfc5778 } from "./rfc5778.ts";
import { rfc5779 } from "./rfc5779.ts";
import { ts29229 } from "./ts29229.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29273 } from "./ts29273.ts";
import { ts29212 } from "./ts29212.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29272Groups } from "./ts29272-groups.ts";
import { ts29273Groups } from "./ts29273-groups.ts";

/** 3GPP TS 29.273, application 16777250. */
export const sta: DictionaryModule = new DictionaryModule(
  {
    name: "sta",
    specification: "3GPP TS 29.273",
    applicationId: 16777250,
    inherits: [{"module":"rfc4072","names":["EAP-Payload","EAP-Master-Session-Key"]},{"module":"rfc6733"},{"module":"rfc5777","names":["QoS-Capability"]},{"module":"rfc6734","names":["Key"]},{"module":"rfc6942","names":["ERP-RK-Request","ERP-Realm"]},{"module":"rfc7155","names":["Calling-Station-Id"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29061","names":["3GPP-Charging-Characteristics"]},{"module":"rfc5447","names":["MIP6-Agent-Info"]},{"module":"rfc5778","names":["Service-Selection"]},{"module":"rfc5779","names":["Mobile-Node-Identifier"]},{"module":"ts29229","names":["Visited-Network-Identifier","Supported-Features"]},{"module":"rfc8506","names":["Subscription-Id"]},{"module":"ts29273","names":["MIP6-Feature-Vector","ANID","Full-Network-Name","Short-Network-Name","AAA-Failure-Indication","WLAN-Identifier","DER-Flags","TWAN-Connection-Mode","TWAG-CP-Address","AN-Trusted","MIP-FA-RK","MIP-FA-RK-SPI","DEA-Flags","WLCP-Key","Emergency-Services"]},{"module":"ts29212","names":["RAT-Type"]},{"module":"ts29272","names":["Local-Time-Zone","Context-Identifier","APN-OI-Replacement","UE-Usage-Type","Emergency-Info","Terminal-Information","AMBR"]},{"module":"ts29272_groups","names":["APN-Configuration"]},{"module":"ts29273_groups","names":["Access-Network-Info","Trace-Info","TWAN-Connectivity-Parameters"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777250, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type [DRMP [User-Name 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 16777250, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [DRMP 0*[AVP", "",
      "AA-Request", "AAR", 265, 16777250, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Request-Type [DRMP [Destination-Host [User-Name [MIP6-Feature-Vector [Access-Network-Info [Local-Time-Zone [OC-Supported-Features 0*[AVP", "",
      "AA-Answer", "AAA", 265, 16777250, "P", "<Session-Id {Auth-Application-Id {Auth-Request-Type {Result-Code {Origin-Host {Origin-Realm [DRMP [Experimental-Result [Session-Timeout [Acct-Interim-Interval [Context-Identifier [APN-OI-Replacement 0*[APN-Configuration [3GPP-Charging-Characteristics [Trace-Info [Subscription-Id [OC-Supported-Features [OC-OLR [UE-Usage-Type [Emergency-Info 0*[Load 0*[AVP", "",
      "Diameter-EAP-Request", "DER", 268, 16777250, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Request-Type {EAP-Payload [DRMP [Destination-Host [User-Name [Calling-Station-Id [RAT-Type [ANID [Full-Network-Name [Short-Network-Name [QoS-Capability [MIP6-Feature-Vector [Visited-Network-Identifier [Service-Selection [Terminal-Information [OC-Supported-Features 0*[Supported-Features [AAA-Failure-Indication [WLAN-Identifier [DER-Flags [TWAN-Connection-Mode [TWAN-Connectivity-Parameters 0*2[TWAG-CP-Address [ERP-RK-Request 0*[AVP", "",
      "Diameter-EAP-Answer", "DEA", 268, 16777250, "P", "<Session-Id {Auth-Application-Id {Result-Code {Origin-Host {Origin-Realm {Auth-Request-Type [DRMP [Experimental-Result [EAP-Payload [User-Name [Session-Timeout [Acct-Interim-Interval [EAP-Master-Session-Key [Context-Identifier [APN-OI-Replacement 0*[APN-Configuration [MIP6-Agent-Info [MIP6-Feature-Vector [Mobile-Node-Identifier [3GPP-Charging-Characteristics [AMBR 0*[Redirect-Host [AN-Trusted [Trace-Info [Subscription-Id [OC-Supported-Features [OC-OLR 0*[Load 0*[Supported-Features [MIP-FA-RK [MIP-FA-RK-SPI [DEA-Flags [TWAN-Connection-Mode [TWAN-Connectivity-Parameters [WLCP-Key [Terminal-Information [UE-Usage-Type [Emergency-Services [Emergency-Info [Key [ERP-Realm 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 16777250, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [DRMP [User-Name [Auth-Session-State 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 16777250, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [DRMP 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 16777250, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [DRMP [Destination-Host [User-Name [OC-Supported-Features 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 16777250, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [DRMP [OC-Supported-Features [OC-OLR 0*[Load 0*[AVP", "",
    ],
    applications: [
      16777250, "3GPP Sta", 10415, "auth", "3GPP TS 29.273",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc4072, rfc6733, rfc5777, rfc6734, rfc6942, rfc7155, rfc7683, rfc7944, rfc8583, ts29061, rfc5447, rfc5778, rfc5779, ts29229, rfc8506, ts29273, ts29212, ts29272, ts29272Groups, ts29273Groups],
);
