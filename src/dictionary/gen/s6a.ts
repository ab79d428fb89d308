// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29338 } from "./ts29338.ts";
import { rfc5447 } from "./rfc5447.ts";
import { rfc5778 } from "./rfc5778.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29173 } from "./ts29173.ts";
import { ts29273 } from "./ts29273.ts";
import { ts29212 } from "./ts29212.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29336 } from "./ts29336.ts";
import { ts29272Groups } from "./ts29272-groups.ts";
import { ts29336Groups } from "./ts29336-groups.ts";
import { ts29272Groups2 } from "./ts29272-groups-2.ts";

/** 3GPP TS 29.272, application 16777251. */
export const s6a: DictionaryModule = new DictionaryModule(
  {
    name: "s6a",
    specification: "3GPP TS 29.272",
    applicationId: 16777251,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","User-Name","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Failed-AVP"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29338","names":["Maximum-UE-Availability-Time"]},{"module":"rfc5447","names":["MIP6-Agent-Info"]},{"module":"rfc5778","names":["Service-Selection"]},{"module":"ts29229","names":["Supported-Features","Visited-Network-Identifier"]},{"module":"ts29173","names":["GMLC-Address"]},{"module":"ts29273","names":["Emergency-Services"]},{"module":"ts29212","names":["RAT-Type"]},{"module":"ts29272"},{"module":"ts29336","names":["Supported-Services","Monitoring-Event-Config-Status","SCEF-ID","External-Identifier"]},{"module":"ts29272_groups","names":["EPS-Location-Information","Subscription-Data-Deletion"]},{"module":"ts29336_groups","names":["Monitoring-Event-Report"]},{"module":"ts29272_groups_2","names":["Subscription-Data"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Update-Location-Request", "ULR", 316, 16777251, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Name {RAT-Type {ULR-Flags {Visited-PLMN-Id [DRMP [Vendor-Specific-Application-Id [Destination-Host [OC-Supported-Features 0*[Supported-Features [Terminal-Information [UE-SRVCC-Capability [SGSN-Number [Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions [GMLC-Address 0*[Active-APN [Equivalent-PLMN-List [MME-Number-for-MT-SMS [SMS-Register-Request [SGs-MME-Identity [Coupled-Node-Diameter-ID [Adjacent-PLMNs [Supported-Services 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Update-Location-Answer", "ULA", 316, 16777251, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result [Error-Diagnostic [OC-Supported-Features [OC-OLR 0*[Load 0*[Supported-Features [ULA-Flags [Subscription-Data 0*[Reset-ID [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Cancel-Location-Request", "CLR", 317, 16777251, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {User-Name {Cancellation-Type [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [CLR-Flags 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Cancel-Location-Answer", "CLA", 317, 16777251, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [Result-Code [Experimental-Result [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Authentication-Information-Request", "AIR", 318, 16777251, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Name {Visited-PLMN-Id [DRMP [Vendor-Specific-Application-Id [Destination-Host [OC-Supported-Features 0*[Supported-Features [Requested-EUTRAN-Authentication-Info [Requested-UTRAN-GERAN-Authentication-Info [AIR-Flags 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Authentication-Information-Answer", "AIA", 318, 16777251, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result [Error-Diagnostic [OC-Supported-Features [OC-OLR 0*[Load 0*[Supported-Features [Authentication-Info [UE-Usage-Type [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Insert-Subscriber-Data-Request", "IDR", 319, 16777251, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {User-Name {Subscription-Data [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [IDR-Flags 0*[Reset-ID 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Insert-Subscriber-Data-Answer", "IDA", 319, 16777251, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [Result-Code [Experimental-Result [IMS-Voice-Over-PS-Sessions-Supported [Last-UE-Activity-Time [RAT-Type [IDA-Flags [EPS-User-State [EPS-Location-Information [Local-Time-Zone [Supported-Services 0*[Monitoring-Event-Report 0*[Monitoring-Event-Config-Status [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Delete-Subscriber-Data-Request", "DSR", 320, 16777251, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {User-Name {DSR-Flags [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [SCEF-ID 0*[Context-Identifier [Trace-Reference 0*[TS-Code 0*[SS-Code [eDRX-Related-RAT 0*[External-Identifier 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Delete-Subscriber-Data-Answer", "DSA", 320, 16777251, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [Result-Code [Experimental-Result [DSA-Flags [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Purge-UE-Request", "PUR", 321, 16777251, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Name [DRMP [Vendor-Specific-Application-Id [Destination-Host [OC-Supported-Features [PUR-Flags 0*[Supported-Features [EPS-Location-Information 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Purge-UE-Answer", "PUA", 321, 16777251, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR 0*[Load [PUA-Flags [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Reset-Request", "RSR", 322, 16777251, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features 0*[User-Id 0*[Reset-ID [Subscription-Data [Subscription-Data-Deletion 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Reset-Answer", "RSA", 322, 16777251, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [Result-Code [Experimental-Result [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Notify-Request", "NOR", 323, 16777251, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Name [Vendor-Specific-Application-Id [DRMP [Destination-Host [OC-Supported-Features 0*[Supported-Features [Terminal-Information [MIP6-Agent-Info [Visited-Network-Identifier [Context-Identifier [Service-Selection [Alert-Reason [UE-SRVCC-Capability [NOR-Flags [Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions [Maximum-UE-Availability-Time 0*[Monitoring-Event-Config-Status [Emergency-Services 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Notify-Answer", "NOA", 323, 16777251, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR 0*[Load 0*[Supported-Features [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777251, "3GPP S6a", 10415, "auth", "3GPP TS 29.272",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, ts29338, rfc5447, rfc5778, ts29229, ts29173, ts29273, ts29212, ts29272, ts29336, ts29272Groups, ts29336Groups, ts29272Groups2],
);
