// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29368 } from "./ts29368.ts";
import { ts29368Groups } from "./ts29368-groups.ts";

/** 3GPP TS 29.368, application 16777309. */
export const tsp: DictionaryModule = new DictionaryModule(
  {
    name: "tsp",
    specification: "3GPP TS 29.368",
    applicationId: 16777309,
    inherits: [{"module":"rfc6733"},{"module":"rfc8583","names":["Load"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29368","names":["Feature-Supported-In-Final-Target"]},{"module":"ts29368_groups","names":["Device-Action","Device-Notification"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Device-Action-Request", "DAR", 8388639, 16777309, "RP", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [Destination-Host [Origin-State-Id [Device-Action 0*[Proxy-Info 0*[Route-Record 0*[Supported-Features 0*[AVP", "",
      "Device-Action-Answer", "DAA", 8388639, 16777309, "P", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Device-Notification [Result-Code [Experimental-Result [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Supported-Features [Feature-Supported-In-Final-Target 0*[Load 0*[AVP", "",
      "Device-Notification-Request", "DNR", 8388640, 16777309, "RP", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host [Origin-State-Id [Device-Notification 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Device-Notification-Answer", "DNA", 8388640, 16777309, "P", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [Result-Code [Experimental-Result [Origin-State-Id [Error-Message [Error-Reporting-Host 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time [Failed-AVP 0*[Proxy-Info 0*[AVP", "",
    ],
    applications: [
      16777309, "3GPP Tsp", 10415, "auth", "3GPP TS 29.368",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc8583, ts29229, ts29368, ts29368Groups],
);
