// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29283 } from "./ts29283.ts";
import { ts29336 } from "./ts29336.ts";

/** 3GPP TS 29.283, application 16777351. */
export const dataManagement: DictionaryModule = new DictionaryModule(
  {
    name: "data_management",
    specification: "3GPP TS 29.283",
    applicationId: 16777351,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Failed-AVP"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29283","names":["Data-Identification","DPR-Flags","User-Data-Id","Data","DUR-Flags","MC-Service-User-Profile-Data","DUA-Flags","NDR-Flags","NDA-Flags"]},{"module":"ts29336","names":["User-Identifier"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Data-Pull-Request", "DPR", 8388728, 16777351, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [DRMP [Vendor-Specific-Application-Id [Destination-Host 0*[Supported-Features [User-Identifier 0*[Data-Identification [DPR-Flags [User-Data-Id [OC-Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Data-Pull-Answer", "DPA", 8388728, 16777351, "P", "0*[AVP", "",
      "Data-Update-Request", "DMR", 8388729, 16777351, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [DRMP [Vendor-Specific-Application-Id [Destination-Host 0*[Supported-Features [User-Identifier [Data [DUR-Flags [OC-Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Data-Update-Answer", "DMA", 8388729, 16777351, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Data-Identification 0*[MC-Service-User-Profile-Data [DUA-Flags 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[Load [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Notification-Data-Request", "NDR", 8388730, 16777351, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [User-Identifier [Data [NDR-Flags 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Notification-Data-Answer", "NDA", 8388730, 16777351, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Data-Identification [NDA-Flags 0*[Supported-Features [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777351, "3GPP Diameter Data Management", 10415, "auth", "3GPP TS 29.283",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, ts29229, ts29283, ts29336],
);
