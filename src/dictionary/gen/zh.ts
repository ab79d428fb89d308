// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { ts29109 } from "./ts29109.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29229Groups } from "./ts29229-groups.ts";

/** 3GPP TS 29.109, application 16777221. */
export const zh: DictionaryModule = new DictionaryModule(
  {
    name: "zh",
    specification: "3GPP TS 29.109",
    applicationId: 16777221,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Realm","Destination-Host","User-Name","Proxy-Info","Route-Record","Result-Code","Experimental-Result"]},{"module":"ts29109","names":["GUSS-Timestamp","GBA-UserSecSettings"]},{"module":"ts29229","names":["Public-Identity"]},{"module":"ts29229_groups","names":["SIP-Auth-Data-Item"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Multimedia-Auth-Request", "MAR", 303, 16777221, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [Destination-Host [User-Name [Public-Identity [SIP-Auth-Data-Item [GUSS-Timestamp 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Multimedia-Auth-Answer", "MAA", 303, 16777221, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [Result-Code [Experimental-Result [User-Name [Public-Identity [SIP-Auth-Data-Item [GBA-UserSecSettings 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777221, "3GPP Zh", 10415, "auth", "3GPP TS 29.109",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, ts29109, ts29229, ts29229Groups],
);
