// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc8506 } from "./rfc8506.ts";

/** vendor-nokia-groups. */
export const vendorNokiaGroups: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_nokia_groups",
    vendorId: 94,
    vendorName: "Nokia",
    inherits: [{"module":"rfc8506","names":["CC-Time","CC-Total-Octets","CC-Input-Octets","CC-Output-Octets","CC-Service-Specific-Units"]}],
    avps: [
      "Default-Quota", 5111, 94, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Default-Quota": "0*[CC-Time 0*[CC-Total-Octets 0*[CC-Input-Octets 0*[CC-Output-Octets 0*[CC-Service-Specific-Units",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc8506],
);
