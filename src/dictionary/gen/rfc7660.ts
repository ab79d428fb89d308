// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 7660. */
export const rfc7660: DictionaryModule = new DictionaryModule(
  {
    name: "rfc7660",
    specification: "RFC 7660",
    inherits: [],
    avps: [
      "ECN-IP-Codepoint", 628, 0, "Enumerated", "m", "",
      "Congestion-Treatment", 629, 0, "Grouped", "m", "",
      "Flow-Count", 630, 0, "Unsigned64", "m", "",
      "Packet-Count", 631, 0, "Unsigned64", "m", "",
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
