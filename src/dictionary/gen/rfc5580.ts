// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 5580. */
export const rfc5580: DictionaryModule = new DictionaryModule(
  {
    name: "rfc5580",
    specification: "RFC 5580",
    inherits: [],
    avps: [
      "Operator-Name", 126, 0, "OctetString", "m", "",
      "Location-Information", 127, 0, "OctetString", "m", "",
      "Location-Data", 128, 0, "OctetString", "m", "",
      "Basic-Location-Policy-Rules", 129, 0, "OctetString", "m", "",
      "Extended-Location-Policy-Rules", 130, 0, "OctetString", "m", "",
      "Location-Capable", 131, 0, "OctetString", "m", "",
      "Requested-Location-Info", 132, 0, "OctetString", "m", "",
    ],
    enums: {},
    defines: {},
    groups: {},
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
