// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29217 } from "./ts29217.ts";
import { ts29153 } from "./ts29153.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29154 } from "./ts29154.ts";
import { ts29153Groups } from "./ts29153-groups.ts";
import { ts29336 } from "./ts29336.ts";

/** 3GPP TS 29.153, application 16777347. */
export const ns: DictionaryModule = new DictionaryModule(
  {
    name: "ns",
    specification: "3GPP TS 29.153",
    applicationId: 16777347,
    inherits: [{"module":"rfc6733"},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29217","names":["Congestion-Level-Range"]},{"module":"ts29153","names":["Ns-Request-Type"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29154","names":["Network-Area-Info-List"]},{"module":"ts29153_groups","names":["Network-Congestion-Area-Report"]},{"module":"ts29336","names":["SCEF-ID","SCEF-Reference-ID","Monitoring-Duration"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Network-Status-Request", "NSR", 8388724, 16777347, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {Ns-Request-Type [DRMP [Destination-Host [Origin-State-Id [OC-Supported-Features [SCEF-ID [SCEF-Reference-ID [Network-Area-Info-List [Congestion-Level-Range [Monitoring-Duration 0*[Proxy-Info 0*[Route-Record 0*[Supported-Features 0*[AVP", "",
      "Network-Status-Answer", "NSA", 8388724, 16777347, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Error-Message [Error-Reporting-Host [Failed-AVP [OC-Supported-Features [OC-OLR [SCEF-Reference-ID [Origin-State-Id 0*[Network-Congestion-Area-Report 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Supported-Features 0*[Load 0*[AVP", "",
      "Network-Status-Continuous-Report-Request", "NCR", 8388725, 16777347, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [DRMP [Destination-Host [Origin-State-Id [OC-Supported-Features [SCEF-Reference-ID 0*[Network-Congestion-Area-Report 0*[Proxy-Info 0*[Route-Record 0*[Supported-Features 0*[AVP", "",
      "Network-Status-Continuous-Report-Answer", "NCA", 8388725, 16777347, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Error-Message [Error-Reporting-Host [Failed-AVP [OC-Supported-Features [OC-OLR 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Supported-Features 0*[AVP", "",
    ],
    applications: [
      16777347, "3GPP Ns", 10415, "auth", "3GPP TS 29.153",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, ts29217, ts29153, ts29229, ts29154, ts29153Groups, ts29336],
);
