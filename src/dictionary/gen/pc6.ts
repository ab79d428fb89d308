// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29344 } from "./ts29344.ts";
import { ts29345 } from "./ts29345.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29329Groups } from "./ts29329-groups.ts";
import { ts29345Groups } from "./ts29345-groups.ts";
import { ts32299 } from "./ts32299.ts";

/** 3GPP TS 29.345, application 16777340. */
export const pc6: DictionaryModule = new DictionaryModule(
  {
    name: "pc6",
    specification: "3GPP TS 29.345",
    applicationId: 16777340,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Failed-AVP"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29344","names":["ProSe-Direct-Allowed","Authorized-Discovery-Range"]},{"module":"ts29345","names":["Validity-Time-Announce","Validity-Time-Monitor","Validity-Time-Communication","Discovery-Entry-ID","PMR-Flags","Match-Report","PRR-Flags","Requesting-EPUID","Targeted-EPUID","Time-Window","Location-Update-Trigger","WLAN-Link-Layer-Id","App-Layer-User-Id","Assistance-info"]},{"module":"ts29272","names":["Visited-PLMN-Id"]},{"module":"ts29329_groups","names":["User-Identity"]},{"module":"ts29345_groups","names":["Discovery-Auth-Request","Discovery-Auth-Response","Match-Request","Match-Report-Info"]},{"module":"ts32299","names":["Location-Estimate"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "ProSe-Authorization-Request", "PAR", 8388668, 16777340, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Identity {Visited-PLMN-Id [DRMP [Vendor-Specific-Application-Id [Destination-Host 0*[Supported-Features [OC-Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Authorization-Answer", "PAA", 8388668, 16777340, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[Load [ProSe-Direct-Allowed [Validity-Time-Announce [Validity-Time-Monitor [Validity-Time-Communication [Authorized-Discovery-Range [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Discovery-Request", "PDR", 8388669, 16777340, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {Discovery-Auth-Request [DRMP [Vendor-Specific-Application-Id [Destination-Host 0*[Supported-Features [OC-Supported-Features [Discovery-Entry-ID 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Discovery-Answer", "PDA", 8388669, 16777340, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[Load [Discovery-Auth-Response [Discovery-Entry-ID [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Match-Request", "PMR", 8388670, 16777340, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {Match-Request [DRMP [Vendor-Specific-Application-Id [Destination-Host 0*[Supported-Features [OC-Supported-Features [PMR-Flags 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Match-Answer", "PMA", 8388670, 16777340, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[Load 0*[Match-Report [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Match-Report-Info-Request", "PIR", 8388671, 16777340, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {Match-Report-Info [DRMP [Vendor-Specific-Application-Id [Destination-Host 0*[Supported-Features [OC-Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Match-Report-Info-Answer", "PIA", 8388671, 16777340, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[Load [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Proximity-Request", "PRR", 8388672, 16777340, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {PRR-Flags {Requesting-EPUID {Targeted-EPUID {Time-Window {Location-Estimate [DRMP [Vendor-Specific-Application-Id [Destination-Host 0*[Supported-Features [OC-Supported-Features [Location-Update-Trigger 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Proximity-Answer", "PRA", 8388672, 16777340, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[Load [Location-Estimate [WLAN-Link-Layer-Id [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Location-Update-Request", "PLR", 8388673, 16777340, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {Targeted-EPUID {Location-Estimate [DRMP [Vendor-Specific-Application-Id [Destination-Host 0*[Supported-Features [OC-Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Location-Update-Answer", "PLA", 8388673, 16777340, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[Load [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Alert-Request", "ALR", 8388674, 16777340, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {App-Layer-User-Id {Targeted-EPUID [DRMP [Vendor-Specific-Application-Id [Destination-Host 0*[Supported-Features [OC-Supported-Features [Assistance-info 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Alert-Answer", "ALA", 8388674, 16777340, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[Load [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Cancellation-Request", "RPR", 8388675, 16777340, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {Requesting-EPUID {Targeted-EPUID [DRMP [Vendor-Specific-Application-Id [Destination-Host 0*[Supported-Features [OC-Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "ProSe-Cancellation-Answer", "RPA", 8388675, 16777340, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[Load [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777340, "3GPP PC6/PC7", 10415, "auth", "3GPP TS 29.345",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, ts29229, ts29344, ts29345, ts29272, ts29329Groups, ts29345Groups, ts32299],
);
