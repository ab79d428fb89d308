// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { ts29109 } from "./ts29109.ts";

/** 3GPP TS 29.109, application 16777268. */
export const zpn: DictionaryModule = new DictionaryModule(
  {
    name: "zpn",
    specification: "3GPP TS 29.109",
    applicationId: 16777268,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Origin-Host","Origin-Realm","Destination-Realm","Destination-Host","Proxy-Info","Route-Record","Result-Code","Experimental-Result","User-Name"]},{"module":"ts29109"}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "GBA-Push-Info-Request", "GPIR", 312, 16777268, "RP", "<Session-Id {Vendor-Specific-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {UE-Id {UE-Id-Type {UICC-App-Label {NAF-SA-Identifier {NAF-Id {UICC-ME {Requested-Key-Lifetime {Private-Identity-Request [Destination-Host 0*[GAA-Service-Identifier [GBA_U-Awareness-Indicator [Security-Feature-Request 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "GBA-Push-Info-Answer", "GPIA", 312, 16777268, "P", "<Session-Id {Vendor-Specific-Application-Id {Origin-Host {Origin-Realm [Result-Code [Experimental-Result [User-Name [ME-Key-Material [UICC-Key-Material [Key-ExpiryTime [BootstrapInfoCreationTime [GBA-UserSecSettings [GBA-Type [GBA-Push-Info [Security-Feature-Response 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777268, "3GPP Zpn", 10415, "auth", "3GPP TS 29.109",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, ts29109],
);
