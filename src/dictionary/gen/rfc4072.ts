// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 4072. */
export const rfc4072: DictionaryModule = new DictionaryModule(
  {
    name: "rfc4072",
    specification: "RFC 4072",
    inherits: [],
    avps: [
      "EAP-Key-Name", 102, 0, "OctetString", "M", "",
      "EAP-Payload", 462, 0, "OctetString", "M", "",
      "EAP-Reissued-Payload", 463, 0, "OctetString", "M", "",
      "EAP-Master-Session-Key", 464, 0, "OctetString", "M", "",
      "Accounting-EAP-Auth-Method", 465, 0, "Unsigned64", "M", "",
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
