// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { vendorEtsi } from "./vendor-etsi.ts";
import { ts29214 } from "./ts29214.ts";

/** vendor-etsi-groups. */
export const vendorEtsiGroups: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_etsi_groups",
    vendorId: 13019,
    vendorName: "ETSI",
    inherits: [{"module":"vendor_etsi","names":["Application-Class-ID","Reservation-Priority","Maximum-Allowed-Bandwidth-UL","Maximum-Allowed-Bandwidth-DL","Transport-Class"]},{"module":"ts29214","names":["Media-Type"]}],
    avps: [
      "QoS-Profile", 304, 13019, "Grouped", "m", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "QoS-Profile": "0*[Application-Class-ID 0*[Media-Type [Reservation-Priority [Maximum-Allowed-Bandwidth-UL [Maximum-Allowed-Bandwidth-DL [Transport-Class",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [vendorEtsi, ts29214],
);
