// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7155 } from "./rfc7155.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29234 } from "./ts29234.ts";
import { ts29229Groups } from "./ts29229-groups.ts";
import { ts29234Groups } from "./ts29234-groups.ts";

/** 3GPP TS 29.234, application 16777219. */
export const wx: DictionaryModule = new DictionaryModule(
  {
    name: "wx",
    specification: "3GPP TS 29.234",
    applicationId: 16777219,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","User-Name","Proxy-Info","Route-Record","Result-Code","Experimental-Result"]},{"module":"rfc7155","names":["NAS-Port-Type"]},{"module":"ts29229","names":["Server-Assignment-Type","Visited-Network-Identifier","SIP-Number-Auth-Items"]},{"module":"ts29234","names":["Charging-Data"]},{"module":"ts29229_groups","names":["SIP-Auth-Data-Item"]},{"module":"ts29234_groups","names":["WLAN-User-Data"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Server-Assignment-Request", "SAR", 301, 16777219, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Name {Server-Assignment-Type [Destination-Host 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Server-Assignment-Answer", "SAA", 301, 16777219, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {User-Name [Result-Code [Experimental-Result [WLAN-User-Data [Charging-Data 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Multimedia-Auth-Request", "MAR", 303, 16777219, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {NAS-Port-Type {User-Name [Destination-Host [Visited-Network-Identifier [SIP-Auth-Data-Item [SIP-Number-Auth-Items 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Multimedia-Auth-Answer", "MAA", 303, 16777219, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {User-Name [Result-Code [Experimental-Result [SIP-Number-Auth-Items [SIP-Auth-Data-Item", "",
      "Push-Profile-Request", "PPR", 305, 16777219, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {User-Name [WLAN-User-Data [Charging-Data 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Push-Profile-Answer", "PPA", 305, 16777219, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [Result-Code [Experimental-Result 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777219, "3GPP Wx", 10415, "auth", "3GPP TS 29.234",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7155, ts29229, ts29234, ts29229Groups, ts29234Groups],
);
