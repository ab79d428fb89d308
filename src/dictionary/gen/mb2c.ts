// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29061 } from "./ts29061.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29468 } from "./ts29468.ts";
import { ts29468Groups } from "./ts29468-groups.ts";

/** 3GPP TS 29.468, application 16777335. */
export const mb2c: DictionaryModule = new DictionaryModule(
  {
    name: "mb2c",
    specification: "3GPP TS 29.468",
    applicationId: 16777335,
    inherits: [{"module":"rfc6733"},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29061","names":["Restart-Counter"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29468","names":["TMGI-Allocation-Request","TMGI-Deallocation-Request","TMGI-Allocation-Response","TMGI-Deallocation-Response","TMGI-Expiry"]},{"module":"ts29468_groups","names":["MBMS-Bearer-Request","MBMS-Bearer-Response","MBMS-Bearer-Event-Notification"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "GCS-Action-Request", "GAR", 8388662, 16777335, "RP", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm 1*{Supported-Features [DRMP [Destination-Host [Origin-State-Id 0*[Proxy-Info 0*[Route-Record [TMGI-Allocation-Request [TMGI-Deallocation-Request 0*[MBMS-Bearer-Request [Restart-Counter 0*[AVP", "",
      "GCS-Action-Answer", "GAA", 8388662, 16777335, "P", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm 1*{Supported-Features [DRMP [Result-Code [Experimental-Result [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info [TMGI-Allocation-Response 0*[TMGI-Deallocation-Response 0*[MBMS-Bearer-Response [Restart-Counter 0*[Load 0*[AVP", "",
      "GCS-Notification-Request", "GNR", 8388663, 16777335, "RP", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host [DRMP [Origin-State-Id 0*[Proxy-Info 0*[Route-Record [TMGI-Expiry 0*[MBMS-Bearer-Event-Notification [Restart-Counter 0*[AVP", "",
      "GCS-Notification-Answer", "GNA", 8388663, 16777335, "P", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Origin-State-Id [Error-Message [Error-Reporting-Host 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time [Failed-AVP 0*[Proxy-Info [Restart-Counter 0*[AVP", "",
    ],
    applications: [
      16777335, "3GPP MB2-C", 10415, "auth", "3GPP TS 29.468",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7944, rfc8583, ts29061, ts29229, ts29468, ts29468Groups],
);
