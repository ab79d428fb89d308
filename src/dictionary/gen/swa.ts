// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc4072 } from "./rfc4072.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7155 } from "./rfc7155.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { rfc5779 } from "./rfc5779.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29273 } from "./ts29273.ts";
import { ts29212 } from "./ts29212.ts";
import { ts29273Groups } from "./ts29273-groups.ts";

/** 3GPP TS 29.273, application 16777250. */
export const swa: DictionaryModule = new DictionaryModule(
  {
    name: "swa",
    specification: "3GPP TS 29.273",
    applicationId: 16777250,
    profile: "swa",
    inherits: [{"module":"rfc4072","names":["EAP-Payload","EAP-Master-Session-Key"]},{"module":"rfc6733"},{"module":"rfc7155","names":["Calling-Station-Id"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"rfc5779","names":["Mobile-Node-Identifier"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29273","names":["ANID","Full-Network-Name","Short-Network-Name","AAA-Failure-Indication","Transport-Access-Type","AN-Trusted"]},{"module":"ts29212","names":["RAT-Type","User-Location-Info-Time"]},{"module":"ts29273_groups","names":["Access-Network-Info"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777250, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Re-Auth-Request-Type [DRMP [User-Name 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 16777250, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [DRMP 0*[AVP", "",
      "Diameter-EAP-Request", "DER", 268, 16777250, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Request-Type {EAP-Payload [DRMP [User-Name [Calling-Station-Id [RAT-Type [ANID [Full-Network-Name [Short-Network-Name 0*[Supported-Features [AAA-Failure-Indication [Transport-Access-Type [OC-Supported-Features [Access-Network-Info [User-Location-Info-Time 0*[AVP", "",
      "Diameter-EAP-Answer", "DEA", 268, 16777250, "P", "<Session-Id {Auth-Application-Id {Result-Code {Origin-Host {Origin-Realm {Auth-Request-Type [DRMP [Experimental-Result [EAP-Payload [User-Name [Session-Timeout [Acct-Interim-Interval [EAP-Master-Session-Key 0*[Redirect-Host [AN-Trusted 0*[Supported-Features [Mobile-Node-Identifier [OC-Supported-Features [OC-OLR 0*[Load 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 16777250, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [DRMP [User-Name [Auth-Session-State 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 16777250, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [DRMP 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 16777250, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [DRMP [Destination-Host [User-Name [OC-Supported-Features 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 16777250, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [DRMP [OC-Supported-Features [OC-OLR 0*[Load 0*[AVP", "",
    ],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc4072, rfc6733, rfc7155, rfc7683, rfc7944, rfc8583, rfc5779, ts29229, ts29273, ts29212, ts29273Groups],
);
