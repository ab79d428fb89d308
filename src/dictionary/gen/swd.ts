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
export const swd: DictionaryModule = new DictionaryModule(
  {
    name: "swd",
    specification: "3GPP TS 29.273",
    applicationId: 16777250,
    profile: "swd",
    inherits: [{"module":"rfc4072","names":["EAP-Payload","EAP-Master-Session-Key"]},{"module":"rfc6733"},{"module":"rfc5777","names":["QoS-Capability"]},{"module":"rfc6734","names":["Key"]},{"module":"rfc6942","names":["ERP-RK-Request","ERP-Realm"]},{"module":"rfc7155","names":["Calling-Station-Id"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"rfc5778","names":["Service-Selection"]},{"module":"rfc5779","names":["Mobile-Node-Identifier"]},{"module":"ts29229","names":["Visited-Network-Identifier","Supported-Features"]},{"module":"rfc8506","names":["Subscription-Id"]},{"module":"ts29273","names":["ANID","MIP6-Feature-Vector","AN-Trusted","Full-Network-Name","Short-Network-Name","WLAN-Identifier","DER-Flags","TWAN-Connection-Mode","TWAG-CP-Address","TWAN-S2a-Failure-Cause","DEA-Flags"]},{"module":"ts29212","names":["RAT-Type"]},{"module":"ts29272","names":["Terminal-Information","Context-Identifier","APN-OI-Replacement"]},{"module":"ts29272_groups","names":["APN-Configuration"]},{"module":"ts29273_groups","names":["TWAN-Connectivity-Parameters","Trace-Info"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777250, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type [DRMP [User-Name 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 16777250, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [DRMP 0*[AVP", "",
      "Diameter-EAP-Request", "DER", 268, 16777250, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Request-Type {EAP-Payload [DRMP [Destination-Host [User-Name [Calling-Station-Id [RAT-Type [ANID [QoS-Capability [MIP6-Feature-Vector [Visited-Network-Identifier [Service-Selection [Terminal-Information [AN-Trusted [Full-Network-Name [Short-Network-Name 0*[Supported-Features [WLAN-Identifier [DER-Flags [TWAN-Connection-Mode [TWAN-Connectivity-Parameters 0*2[TWAG-CP-Address [TWAN-S2a-Failure-Cause [ERP-RK-Request 0*[AVP", "",
      "Diameter-EAP-Answer", "DEA", 268, 16777250, "P", "<Session-Id {Auth-Application-Id {Result-Code {Origin-Host {Origin-Realm {Auth-Request-Type [DRMP [Experimental-Result [EAP-Payload [User-Name [Session-Timeout [Acct-Interim-Interval [EAP-Master-Session-Key [Context-Identifier [APN-OI-Replacement 0*[APN-Configuration [MIP6-Feature-Vector [Mobile-Node-Identifier 0*[Redirect-Host [Trace-Info [Subscription-Id 0*[Supported-Features [DEA-Flags [TWAN-Connection-Mode [TWAN-Connectivity-Parameters [Terminal-Information [Key [ERP-Realm 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 16777250, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [DRMP [User-Name [Auth-Session-State 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 16777250, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [DRMP 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 16777250, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [DRMP [Destination-Host [User-Name [OC-Supported-Features 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 16777250, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [DRMP [OC-Supported-Features [OC-OLR 0*[Load 0*[AVP", "",
    ],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc4072, rfc6733, rfc5777, rfc6734, rfc6942, rfc7155, rfc7683, rfc7944, rfc8583, rfc5778, rfc5779, ts29229, rfc8506, ts29273, ts29212, ts29272, ts29272Groups, ts29273Groups],
);
