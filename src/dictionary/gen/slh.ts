// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29329 } from "./ts29329.ts";
import { ts29173 } from "./ts29173.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29173Groups } from "./ts29173-groups.ts";

/** 3GPP TS 29.173, application 16777291. */
export const slh: DictionaryModule = new DictionaryModule(
  {
    name: "slh",
    specification: "3GPP TS 29.173",
    applicationId: 16777291,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","User-Name","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Failed-AVP"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29329","names":["MSISDN"]},{"module":"ts29173","names":["LMSI","GMLC-Address","PPR-Address","RIA-Flags"]},{"module":"ts29272","names":["GMLC-Number"]},{"module":"ts29173_groups","names":["Serving-Node","Additional-Serving-Node"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "LCS-Routing-Info-Request", "RIR", 8388622, 16777291, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [Vendor-Specific-Application-Id [Destination-Host [User-Name [MSISDN [GMLC-Number 0*[Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "LCS-Routing-Info-Answer", "RIA", 8388622, 16777291, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [User-Name [MSISDN [LMSI [Serving-Node 0*[Additional-Serving-Node [GMLC-Address [PPR-Address [RIA-Flags [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777291, "3GPP SLh", 10415, "auth", "3GPP TS 29.173",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, ts29229, ts29329, ts29173, ts29272, ts29173Groups],
);
