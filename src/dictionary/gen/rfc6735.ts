// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 6735. */
export const rfc6735: DictionaryModule = new DictionaryModule(
  {
    name: "rfc6735",
    specification: "RFC 6735",
    inherits: [],
    avps: [
      "Dual-Priority", 608, 0, "Grouped", "m", "",
      "Preemption-Priority", 609, 0, "Unsigned32", "m", "",
      "Defending-Priority", 610, 0, "Unsigned32", "m", "",
      "Admission-Priority", 611, 0, "Unsigned32", "m", "",
      "SIP-Resource-Priority", 612, 0, "Grouped", "m", "",
      "SIP-Resource-Priority-Namespace", 613, 0, "UTF8String", "m", "",
      "SIP-Resource-Priority-Value", 614, 0, "UTF8String", "m", "",
      "Application-Level-Resource-Priority", 615, 0, "Grouped", "m", "",
      "ALRP-Namespace", 616, 0, "Unsigned32", "m", "",
      "ALRP-Value", 617, 0, "Unsigned32", "m", "",
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
