// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29329 } from "./ts29329.ts";
import { ts29344 } from "./ts29344.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29344Groups } from "./ts29344-groups.ts";

/** 3GPP TS 29.344, application 16777336. */
export const pc4a: DictionaryModule = new DictionaryModule(
  {
    name: "pc4a",
    specification: "3GPP TS 29.344",
    applicationId: 16777336,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Auth-Session-State","Failed-AVP","User-Name"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29329","names":["MSISDN"]},{"module":"ts29344","names":["UPR-Flags","ProSe-Permission","PNR-Flags"]},{"module":"ts29272","names":["User-Id","Reset-ID","Visited-PLMN-Id"]},{"module":"ts29344_groups","names":["ProSe-Subscription-Data","ProSe-Initial-Location-Information"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Reset-Request", "RSR", 322, 16777336, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features 0*[User-Id 0*[Reset-ID 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Reset-Answer", "RSA", 322, 16777336, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [Result-Code [Experimental-Result [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Subscriber-Information-Request", "PIR", 8388664, 16777336, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Name [DRMP [Vendor-Specific-Application-Id [Destination-Host 0*[Supported-Features [OC-Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Subscriber-Information-Answer", "PIA", 8388664, 16777336, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result [ProSe-Subscription-Data [MSISDN [Visited-PLMN-Id 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[Load 0*[Reset-ID [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Update-ProSe-Subscriber-Data-Request", "UPR", 8388665, 16777336, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {User-Name {UPR-Flags [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [ProSe-Subscription-Data [Visited-PLMN-Id 0*[Reset-ID 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Update-ProSe-Subscriber-Data-Answer", "UPA", 8388665, 16777336, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [Result-Code [Experimental-Result [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Notify-Request", "PNR", 8388666, 16777336, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [DRMP [Vendor-Specific-Application-Id [Destination-Host [User-Name [ProSe-Permission [Visited-PLMN-Id [PNR-Flags 0*[Supported-Features [OC-Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Notify-Answer", "PNA", 8388666, 16777336, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[Load [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Initial-Location-Information-Request", "PSR", 8388713, 16777336, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Name [DRMP [Vendor-Specific-Application-Id [Destination-Host 0*[Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Initial-Location-Information-Answer", "PSA", 8388713, 16777336, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result [ProSe-Initial-Location-Information [Visited-PLMN-Id 0*[Supported-Features [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777336, "3GPP PC4a", 10415, "auth", "3GPP TS 29.344",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, ts29229, ts29329, ts29344, ts29272, ts29344Groups],
);
