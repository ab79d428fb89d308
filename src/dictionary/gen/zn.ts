// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { ts29109 } from "./ts29109.ts";

/** 3GPP TS 29.109, application 16777220. */
export const zn: DictionaryModule = new DictionaryModule(
  {
    name: "zn",
    specification: "3GPP TS 29.109",
    applicationId: 16777220,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Realm","Destination-Host","Proxy-Info","Route-Record","Result-Code","Experimental-Result","User-Name"]},{"module":"ts29109","names":["GAA-Service-Identifier","Transaction-Identifier","NAF-Id","GBA_U-Awareness-Indicator","ME-Key-Material","UICC-Key-Material","Key-ExpiryTime","BootstrapInfoCreationTime","GBA-UserSecSettings","GBA-Type"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Bootstrapping-Info-Request", "BIR", 310, 16777220, "RP", "<Session-Id {Vendor-Specific-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Transaction-Identifier {NAF-Id [Auth-Session-State [Destination-Host 0*[GAA-Service-Identifier [GBA_U-Awareness-Indicator 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Bootstrapping-Info-Answer", "BIA", 310, 16777220, "P", "<Session-Id {Vendor-Specific-Application-Id {Origin-Host {Origin-Realm [Result-Code [Experimental-Result [Auth-Session-State [User-Name [ME-Key-Material [UICC-Key-Material [Key-ExpiryTime [BootstrapInfoCreationTime [GBA-UserSecSettings [GBA-Type 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777220, "3GPP Zn", 10415, "auth", "3GPP TS 29.109",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, ts29109],
);
