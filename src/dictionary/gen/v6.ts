// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29336 } from "./ts29336.ts";
import { ts29389Groups } from "./ts29389-groups.ts";

/** 3GPP TS 29.389, application 16777356. */
export const v6: DictionaryModule = new DictionaryModule(
  {
    name: "v6",
    specification: "3GPP TS 29.389",
    applicationId: 16777356,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Failed-AVP"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29272","names":["Visited-PLMN-Id"]},{"module":"ts29336","names":["User-Identifier"]},{"module":"ts29389_groups","names":["V2X-Authorization-Data"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "ProSe-Authorization-Request", "PAR", 8388668, 16777356, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Identifier {Visited-PLMN-Id [DRMP [Vendor-Specific-Application-Id [Destination-Host 0*[Supported-Features [OC-Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Authorization-Answer", "PAA", 8388668, 16777356, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[Load [V2X-Authorization-Data [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777356, "3GPP V6", 10415, "auth", "3GPP TS 29.389",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, ts29229, ts29272, ts29336, ts29389Groups],
);
