// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29229 } from "./ts29229.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29215 } from "./ts29215.ts";
import { ts29154 } from "./ts29154.ts";
import { ts29214 } from "./ts29214.ts";
import { ts29154Groups } from "./ts29154-groups.ts";

/** 3GPP TS 29.154, application 16777348. */
export const nt: DictionaryModule = new DictionaryModule(
  {
    name: "nt",
    specification: "3GPP TS 29.154",
    applicationId: 16777348,
    inherits: [{"module":"rfc6733"},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"rfc8506","names":["CC-Output-Octets","CC-Input-Octets","CC-Total-Octets"]},{"module":"ts29215","names":["PCRF-Address"]},{"module":"ts29154","names":["Transfer-Request-Type","Number-Of-UEs","Time-Window","Network-Area-Info-List","Reference-Id","Transfer-Policy-Id"]},{"module":"ts29214","names":["Application-Service-Provider-Identity"]},{"module":"ts29154_groups","names":["Transfer-Policy"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Background-Data-Transfer-Request", "BTR", 8388723, 16777348, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {Transfer-Request-Type [DRMP [Destination-Host [OC-Supported-Features [Application-Service-Provider-Identity [CC-Output-Octets [CC-Input-Octets [CC-Total-Octets [Number-Of-UEs [Time-Window [Network-Area-Info-List [Reference-Id [Transfer-Policy-Id 0*[Proxy-Info 0*[Route-Record 0*[Supported-Features 0*[AVP", "",
      "Background-Data-Transfer-Answer", "BTA", 8388723, 16777348, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time [Reference-Id [OC-Supported-Features [OC-OLR 0*[Transfer-Policy [PCRF-Address 0*[Proxy-Info 0*[Route-Record 0*[Supported-Features 0*[Load 0*[AVP", "",
    ],
    applications: [
      16777348, "3GPP Nt", 10415, "auth", "3GPP TS 29.154",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, ts29229, rfc8506, ts29215, ts29154, ts29214, ts29154Groups],
);
