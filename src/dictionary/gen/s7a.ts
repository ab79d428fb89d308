// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7944 } from "./rfc7944.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29329 } from "./ts29329.ts";
import { ts29272 } from "./ts29272.ts";

/** 3GPP TS 29.272, application 16777308. */
export const s7a: DictionaryModule = new DictionaryModule(
  {
    name: "s7a",
    specification: "3GPP TS 29.272",
    applicationId: 16777308,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","User-Name","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Failed-AVP"]},{"module":"rfc7944","names":["DRMP"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29329","names":["MSISDN"]},{"module":"ts29272","names":["VPLMN-CSG-Subscription-Data","Reset-ID","DSR-Flags","SGSN-Number","UVR-Flags","Error-Diagnostic","UVA-Flags","Cancellation-Type"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Insert-Subscriber-Data-Request", "IDR", 319, 16777308, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {User-Name 1*{VPLMN-CSG-Subscription-Data [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features 0*[Reset-ID 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Insert-Subscriber-Data-Answer", "IDA", 319, 16777308, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [Result-Code [Experimental-Result [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Delete-Subscriber-Data-Request", "DSR", 320, 16777308, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {User-Name {DSR-Flags [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Delete-Subscriber-Data-Answer", "DSA", 320, 16777308, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [Result-Code [Experimental-Result [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Reset-Request", "RSR", 322, 16777308, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features 0*[Reset-ID 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Reset-Answer", "RSA", 322, 16777308, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [Result-Code [Experimental-Result [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Update-VCSG-Location-Request", "UVR", 8388638, 16777308, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Name {UVR-Flags [DRMP [Vendor-Specific-Application-Id [Destination-Host [MSISDN [SGSN-Number 0*[Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Update-VCSG-Location-Answer", "UVA", 8388638, 16777308, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result [Error-Diagnostic 0*[Supported-Features 0*[VPLMN-CSG-Subscription-Data [UVA-Flags [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Cancel-VCSG-Location-Request", "CVR", 8388642, 16777308, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {User-Name {Cancellation-Type [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Cancel-VCSG-Location-Answer", "CVA", 8388642, 16777308, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [Result-Code [Experimental-Result [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777308, "3GPP S7a", 10415, "auth", "3GPP TS 29.272",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7944, ts29229, ts29329, ts29272],
);
