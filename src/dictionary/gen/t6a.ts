// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29061 } from "./ts29061.ts";
import { ts29338 } from "./ts29338.ts";
import { rfc5778 } from "./rfc5778.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29128 } from "./ts29128.ts";
import { ts29212 } from "./ts29212.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29336 } from "./ts29336.ts";
import { ts32299 } from "./ts32299.ts";
import { profileT6a } from "./profile-t6a.ts";

/** 3GPP TS 29.128, application 16777346. */
export const t6a: DictionaryModule = new DictionaryModule(
  {
    name: "t6a",
    specification: "3GPP TS 29.128",
    applicationId: 16777346,
    inherits: [{"module":"rfc6733","names":["Session-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Failed-AVP"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29061","names":["3GPP-Charging-Characteristics"]},{"module":"ts29338","names":["Maximum-UE-Availability-Time","Maximum-Retransmission-Time","Requested-Retransmission-Time"]},{"module":"rfc5778","names":["Service-Selection"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29128","names":["CMR-Flags","Connection-Action","Serving-PLMN-Rate-Control","Extended-PCO","APN-Rate-Control-Status","Non-IP-Data","RRC-Cause-Counter","SCEF-Wait-Time","TDA-Flags"]},{"module":"ts29212","names":["Bearer-Identifier","RAT-Type"]},{"module":"ts29272","names":["Visited-PLMN-Id"]},{"module":"ts29336","names":["User-Identifier","Monitoring-Event-Config-Status","Monitoring-Event-Report-Status"]},{"module":"ts32299","names":["PDN-Connection-Charging-ID"]},{"module":"profile_t6a","names":["Monitoring-Event-Configuration","Monitoring-Event-Report","Terminal-Information"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Configuration-Information-Request", "CIR", 8388718, 16777346, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [DRMP [Destination-Host 0*[Supported-Features 0*[Monitoring-Event-Configuration 0*[Monitoring-Event-Report [User-Identifier 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Configuration-Information-Answer", "CIA", 8388718, 16777346, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result 0*[Supported-Features 0*[Monitoring-Event-Report 0*[Monitoring-Event-Config-Status [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Reporting-Information-Request", "RIR", 8388719, 16777346, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [DRMP [Destination-Host [OC-Supported-Features 0*[Supported-Features [User-Identifier 0*[Monitoring-Event-Report 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Reporting-Information-Answer", "RIA", 8388719, 16777346, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR 0*[Load 0*[Supported-Features 0*[Monitoring-Event-Report-Status [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Connection-Management-Request", "CMR", 8388732, 16777346, "RP", "<Session-Id <User-Identifier <Bearer-Identifier {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [DRMP [Destination-Host [OC-Supported-Features [CMR-Flags [Maximum-UE-Availability-Time 0*[Supported-Features [Connection-Action [Service-Selection [Serving-PLMN-Rate-Control [Extended-PCO [3GPP-Charging-Characteristics [RAT-Type [Terminal-Information [Visited-PLMN-Id [APN-Rate-Control-Status 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Connection-Management-Answer", "CMA", 8388732, 16777346, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR 0*[Load 0*[Supported-Features [PDN-Connection-Charging-ID [Extended-PCO [APN-Rate-Control-Status [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "MO-Data-Request", "ODR", 8388733, 16777346, "RP", "<Session-Id <User-Identifier <Bearer-Identifier {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [DRMP [Destination-Host [OC-Supported-Features 0*[Supported-Features [Non-IP-Data 0*[Proxy-Info 0*[Route-Record [RRC-Cause-Counter 0*[AVP", "",
      "MO-Data-Answer", "ODA", 8388733, 16777346, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR 0*[Load 0*[Supported-Features [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "MT-Data-Request", "TDR", 8388734, 16777346, "RP", "<Session-Id <User-Identifier <Bearer-Identifier {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [DRMP [Destination-Host [OC-Supported-Features 0*[Supported-Features [Non-IP-Data [SCEF-Wait-Time [Maximum-Retransmission-Time 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "MT-Data-Answer", "TDA", 8388734, 16777346, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR 0*[Load [Requested-Retransmission-Time 0*[Supported-Features [Failed-AVP 0*[Proxy-Info 0*[Route-Record [TDA-Flags 0*[AVP", "",
    ],
    applications: [
      16777346, "3GPP T6a/T6b", 10415, "auth", "3GPP TS 29.128",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, ts29061, ts29338, rfc5778, ts29229, ts29128, ts29212, ts29272, ts29336, ts32299, profileT6a],
);
