// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7944 } from "./rfc7944.ts";
import { ts29272 } from "./ts29272.ts";

/** 3GPP TS 29.272, application 16777252. */
export const s13: DictionaryModule = new DictionaryModule(
  {
    name: "s13",
    specification: "3GPP TS 29.272",
    applicationId: 16777252,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","User-Name","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Failed-AVP"]},{"module":"rfc7944","names":["DRMP"]},{"module":"ts29272","names":["Terminal-Information","Equipment-Status"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "ME-Identity-Check-Request", "ECR", 324, 16777252, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {Terminal-Information [DRMP [Vendor-Specific-Application-Id [Destination-Host [User-Name 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ME-Identity-Check-Answer", "ECA", 324, 16777252, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result [Equipment-Status [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777252, "3GPP S13", 10415, "auth", "3GPP TS 29.272",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7944, ts29272],
);
