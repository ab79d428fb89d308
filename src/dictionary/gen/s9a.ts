// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7155 } from "./rfc7155.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29229 } from "./ts29229.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29215 } from "./ts29215.ts";
import { ts29212 } from "./ts29212.ts";
import { ts29212Groups } from "./ts29212-groups.ts";

/** 3GPP TS 29.215, application 16777319. */
export const s9a: DictionaryModule = new DictionaryModule(
  {
    name: "s9a",
    specification: "3GPP TS 29.215",
    applicationId: 16777319,
    inherits: [{"module":"rfc6733"},{"module":"rfc7155","names":["Called-Station-Id"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"rfc8506","names":["CC-Request-Type","CC-Request-Number","Subscription-Id"]},{"module":"ts29215","names":["PCRF-Address"]},{"module":"ts29212","names":["QoS-Rule-Install","QoS-Rule-Remove","Session-Release-Cause","QoS-Information","QoS-Rule-Report","UE-Local-IP-Address","HeNB-Local-IP-Address","UDP-Source-Port"]},{"module":"ts29212_groups","names":["Event-Report-Indication"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777319, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Re-Auth-Request-Type [DRMP [Origin-State-Id [OC-Supported-Features 0*[QoS-Rule-Install 0*[QoS-Rule-Remove [Event-Report-Indication [Session-Release-Cause 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 16777319, "P", "<Session-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Origin-State-Id [OC-Supported-Features [OC-OLR [QoS-Information 0*[QoS-Rule-Report [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[Load 0*[AVP", "",
      "Credit-Control-Request", "CCR", 272, 16777319, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {CC-Request-Type {CC-Request-Number [DRMP [Destination-Host [Origin-State-Id [Subscription-Id [Called-Station-Id [OC-Supported-Features 0*[Supported-Features [QoS-Information 0*[QoS-Rule-Report [UE-Local-IP-Address [HeNB-Local-IP-Address [Termination-Cause 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Credit-Control-Answer", "CCA", 272, 16777319, "P", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {CC-Request-Type {CC-Request-Number [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR 0*[Supported-Features 0*[QoS-Rule-Install 0*[QoS-Rule-Remove [Event-Report-Indication [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[Load 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 16777319, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 16777319, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 16777319, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 16777319, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Trigger-Establishment-Request", "TER", 8388656, 16777319, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host [DRMP [Auth-Session-State [Origin-State-Id [OC-Supported-Features [Subscription-Id [Called-Station-Id [PCRF-Address [UE-Local-IP-Address [HeNB-Local-IP-Address [UDP-Source-Port 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Trigger-Establishment-Answer", "TEA", 8388656, 16777319, "P", "<Session-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Origin-State-Id [OC-Supported-Features [OC-OLR [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[Load 0*[AVP", "",
    ],
    applications: [
      16777319, "3GPP S9a", 10415, "auth", "3GPP TS 29.215",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7155, rfc7683, rfc7944, rfc8583, ts29229, rfc8506, ts29215, ts29212, ts29212Groups],
);
