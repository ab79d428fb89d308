// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 7683. */
export const rfc7683: DictionaryModule = new DictionaryModule(
  {
    name: "rfc7683",
    specification: "RFC 7683",
    inherits: [],
    avps: [
      "OC-Supported-Features", 621, 0, "Grouped", "-", "",
      "OC-Feature-Vector", 622, 0, "Unsigned64", "m", "",
      "OC-OLR", 623, 0, "Grouped", "-", "",
      "OC-Sequence-Number", 624, 0, "Unsigned64", "m", "",
      "OC-Validity-Duration", 625, 0, "Unsigned32", "m", "",
      "OC-Report-Type", 626, 0, "Enumerated", "m", "",
      "OC-Reduction-Percentage", 627, 0, "Unsigned32", "m", "",
    ],
    enums: {
      "OC-Report-Type": {"open":false,"values":[0,"HOST_REPORT",1,"REALM_REPORT",2,"PEER_REPORT"]},
    },
    defines: {},
    groups: {
      "OC-Supported-Features": "[OC-Feature-Vector 0*[AVP",
      "OC-OLR": "<OC-Sequence-Number <OC-Report-Type [OC-Reduction-Percentage [OC-Validity-Duration 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
