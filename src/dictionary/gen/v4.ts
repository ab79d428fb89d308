// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29329 } from "./ts29329.ts";
import { ts29388 } from "./ts29388.ts";
import { ts29272 } from "./ts29272.ts";

/** 3GPP TS 29.388, application 16777355. */
export const v4: DictionaryModule = new DictionaryModule(
  {
    name: "v4",
    specification: "3GPP TS 29.388",
    applicationId: 16777355,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Auth-Session-State","Failed-AVP","User-Name"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29329","names":["MSISDN"]},{"module":"ts29388","names":["V2X-Update-Flags","V2X-Notify-Flags"]},{"module":"ts29272","names":["User-Id","Reset-ID","V2X-Subscription-Data","Visited-PLMN-Id"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Reset-Request", "RSR", 322, 16777355, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features 0*[User-Id 0*[Reset-ID 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Reset-Answer", "RSA", 322, 16777355, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [Result-Code [Experimental-Result [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Subscriber-Information-Request", "PIR", 8388664, 16777355, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Name [DRMP [Vendor-Specific-Application-Id [Destination-Host 0*[Supported-Features [OC-Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Subscriber-Information-Answer", "PIA", 8388664, 16777355, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result [V2X-Subscription-Data [MSISDN [Visited-PLMN-Id 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[Load 0*[Reset-ID [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Update-ProSe-Subscriber-Data-Request", "UPR", 8388665, 16777355, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {User-Name {V2X-Update-Flags [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [V2X-Subscription-Data [Visited-PLMN-Id 0*[Reset-ID 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Update-ProSe-Subscriber-Data-Answer", "UPA", 8388665, 16777355, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [Result-Code [Experimental-Result [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Notify-Request", "PNR", 8388666, 16777355, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [DRMP [Vendor-Specific-Application-Id [Destination-Host [User-Name [Visited-PLMN-Id [V2X-Notify-Flags 0*[Supported-Features [OC-Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Notify-Answer", "PNA", 8388666, 16777355, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[Load [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777355, "3GPP V4", 10415, "auth", "3GPP TS 29.388",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, ts29229, ts29329, ts29388, ts29272],
);
