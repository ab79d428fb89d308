// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc4072 } from "./rfc4072.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc5777 } from "./rfc5777.ts";
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

/** 3GPP TS 29.273, application 16777264. */
export const swm: DictionaryModule = new DictionaryModule(
  {
    name: "swm",
    specification: "3GPP TS 29.273",
    applicationId: 16777264,
    inherits: [{"module":"rfc4072","names":["EAP-Payload","EAP-Master-Session-Key"]},{"module":"rfc6733","names":["Session-Id","Origin-Host","Origin-Realm","Destination-Realm","Destination-Host","Auth-Application-Id","Re-Auth-Request-Type","User-Name","Result-Code","Auth-Request-Type","Session-Timeout","Redirect-Host","Auth-Session-State","Termination-Cause"]},{"module":"rfc5777","names":["QoS-Capability"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29061","names":["3GPP-Charging-Characteristics"]},{"module":"rfc5447","names":["MIP6-Agent-Info"]},{"module":"rfc5778","names":["Service-Selection"]},{"module":"rfc5779","names":["Mobile-Node-Identifier"]},{"module":"ts29229","names":["Visited-Network-Identifier","Supported-Features"]},{"module":"rfc8506","names":["Subscription-Id"]},{"module":"ts29273","names":["AAR-Flags","MIP6-Feature-Vector","AAA-Failure-Indication","Emergency-Services"]},{"module":"ts29212","names":["UE-Local-IP-Address","User-Location-Info-Time","RAT-Type"]},{"module":"ts29272","names":["APN-OI-Replacement","Terminal-Information","UE-Usage-Type","Emergency-Info","Core-Network-Restrictions"]},{"module":"ts29272_groups","names":["APN-Configuration"]},{"module":"ts29273_groups","names":["Trace-Info","Access-Network-Info"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777264, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type [DRMP [User-Name 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 16777264, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [DRMP [User-Name 0*[AVP", "",
      "AA-Request", "AAR", 265, 16777264, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Request-Type [DRMP [Destination-Host [User-Name [OC-Supported-Features [AAR-Flags [UE-Local-IP-Address 0*[AVP", "",
      "AA-Answer", "AAA", 265, 16777264, "P", "<Session-Id {Auth-Application-Id {Auth-Request-Type {Result-Code {Origin-Host {Origin-Realm [DRMP [User-Name [APN-OI-Replacement [APN-Configuration [Trace-Info [Subscription-Id [3GPP-Charging-Characteristics [Session-Timeout [OC-Supported-Features [OC-OLR 0*[Load [Access-Network-Info [User-Location-Info-Time 0*[AVP", "",
      "Diameter-EAP-Request", "DER", 268, 16777264, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Request-Type {EAP-Payload [DRMP [Destination-Host [User-Name [RAT-Type [Service-Selection [MIP6-Feature-Vector [QoS-Capability [Visited-Network-Identifier [AAA-Failure-Indication 0*[Supported-Features [UE-Local-IP-Address [OC-Supported-Features [Terminal-Information [Emergency-Services 0*[AVP", "",
      "Diameter-EAP-Answer", "DEA", 268, 16777264, "P", "<Session-Id {Auth-Application-Id {Auth-Request-Type {Result-Code {Origin-Host {Origin-Realm [DRMP [EAP-Payload [User-Name [EAP-Master-Session-Key [APN-OI-Replacement [APN-Configuration [MIP6-Feature-Vector [Mobile-Node-Identifier [Trace-Info [Subscription-Id [Session-Timeout [MIP6-Agent-Info [3GPP-Charging-Characteristics 0*[Redirect-Host 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[Load [Access-Network-Info [User-Location-Info-Time [UE-Usage-Type [Emergency-Info [Core-Network-Restrictions 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 16777264, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [DRMP [User-Name [Auth-Session-State 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 16777264, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [DRMP 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 16777264, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [DRMP [Destination-Host [User-Name [OC-Supported-Features 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 16777264, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [DRMP [OC-Supported-Features [OC-OLR 0*[Load 0*[AVP", "",
    ],
    applications: [
      16777264, "3GPP SWm", 10415, "auth", "3GPP TS 29.273",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc4072, rfc6733, rfc5777, rfc7683, rfc7944, rfc8583, ts29061, rfc5447, rfc5778, rfc5779, ts29229, rfc8506, ts29273, ts29212, ts29272, ts29272Groups, ts29273Groups],
);
