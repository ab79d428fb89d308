// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29154 } from "./ts29154.ts";
import { ts29336 } from "./ts29336.ts";
import { ts29154Groups } from "./ts29154-groups.ts";

/** 3GPP TS 29.154, application 16777358. */
export const nta: DictionaryModule = new DictionaryModule(
  {
    name: "nta",
    specification: "3GPP TS 29.154",
    applicationId: 16777358,
    inherits: [{"module":"rfc6733"},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29154","names":["Event-Configuration-Status"]},{"module":"ts29336","names":["Group-Reporting-Guard-Timer"]},{"module":"ts29154_groups","names":["Event-Configuration","Event-Reports"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Event-Configuration-Request", "ECR", 8388735, 16777358, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [DRMP [Destination-Host [OC-Supported-Features [Event-Configuration [Group-Reporting-Guard-Timer 0*[Proxy-Info 0*[Route-Record 0*[Supported-Features 0*[AVP", "",
      "Event-Configuration-Answer", "ECA", 8388735, 16777358, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time [OC-Supported-Features [OC-OLR [Event-Reports [Event-Configuration-Status 0*[Proxy-Info 0*[Route-Record 0*[Supported-Features 0*[Load 0*[AVP", "",
      "Event-Reporting-Request", "ERR", 8388736, 16777358, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host [DRMP [OC-Supported-Features [Event-Reports 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Event-Reporting-Answer", "ERA", 8388736, 16777358, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time [OC-Supported-Features [OC-OLR 0*[Proxy-Info 0*[Route-Record 0*[Load 0*[AVP", "",
    ],
    applications: [
      16777358, "3GPP Nta", 10415, "auth", "3GPP TS 29.154",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, ts29229, ts29154, ts29336, ts29154Groups],
);
