// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29212 } from "./ts29212.ts";

/** 3GPP TS 29.212, application 16777318. */
export const s15: DictionaryModule = new DictionaryModule(
  {
    name: "s15",
    specification: "3GPP TS 29.212",
    applicationId: 16777318,
    inherits: [{"module":"rfc6733"},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"rfc8506","names":["CC-Request-Type","CC-Request-Number"]},{"module":"ts29212","names":["CS-Service-Resource-Report","CS-Service-QoS-Request-Identifier","CS-Service-QoS-Request-Operation","HeNB-Local-IP-Address","QoS-Information","UDP-Source-Port"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777318, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Re-Auth-Request-Type [DRMP [Origin-State-Id [OC-Supported-Features 0*[CS-Service-Resource-Report 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 16777318, "P", "<Session-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[AVP", "",
      "Credit-Control-Request", "CCR", 272, 16777318, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {CC-Request-Type {CC-Request-Number [DRMP [OC-Supported-Features [CS-Service-QoS-Request-Identifier [CS-Service-QoS-Request-Operation [Destination-Host [HeNB-Local-IP-Address [Origin-State-Id [QoS-Information [UDP-Source-Port 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Credit-Control-Answer", "CCA", 272, 16777318, "P", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {CC-Request-Type {CC-Request-Number [DRMP [Result-Code [Experimental-Result [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time [OC-Supported-Features [OC-OLR [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[Load 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 16777318, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 16777318, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 16777318, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 16777318, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
    ],
    applications: [
      16777318, "3GPP S15", 10415, "auth", "3GPP TS 29.212",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, rfc8506, ts29212],
);
