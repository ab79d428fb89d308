// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc5777 } from "./rfc5777.ts";
import { ts29234 } from "./ts29234.ts";
import { rfc8506 } from "./rfc8506.ts";

/** 3GPP TS 29.234. */
export const ts29234Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29234_groups",
    specification: "3GPP TS 29.234",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"rfc6733","names":["Session-Timeout"]},{"module":"rfc5777","names":["QoS-Resources"]},{"module":"ts29234","names":["WLAN-Access","WLAN-3GPP-IP-Access","APN-Authorized","Maximum-Number-Accesses","WLAN-Direct-IP-Access"]},{"module":"rfc8506","names":["Subscription-Id"]}],
    avps: [
      "WLAN-User-Data", 303, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "WLAN-User-Data": "0*[Subscription-Id 0*[WLAN-Access 0*[WLAN-3GPP-IP-Access 0*[Session-Timeout 0*[APN-Authorized 0*[Maximum-Number-Accesses 0*[WLAN-Direct-IP-Access 0*[QoS-Resources",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc5777, ts29234, rfc8506],
);
