// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 7678. */
export const rfc7678: DictionaryModule = new DictionaryModule(
  {
    name: "rfc7678",
    specification: "RFC 7678",
    inherits: [],
    avps: [
      "IP-Prefix-Length", 632, 0, "Unsigned32", "m", "",
      "Border-Router-Name", 633, 0, "OctetString", "m", "",
      "64-Multicast-Attributes", 634, 0, "Grouped", "m", "",
      "ASM-mPrefix64", 635, 0, "Grouped", "m", "",
      "SSM-mPrefix64", 636, 0, "Grouped", "m", "",
      "Tunnel-Source-Pref-Or-Addr", 637, 0, "Grouped", "m", "",
      "Tunnel-Source-IPv6-Address", 638, 0, "Address", "m", "",
      "Port-Set-Identifier", 639, 0, "OctetString", "m", "",
      "Lw4o6-Binding", 640, 0, "Grouped", "m", "",
      "Lw4o6-External-IPv4-Addr", 641, 0, "Address", "m", "",
      "MAP-E-Attributes", 642, 0, "Grouped", "m", "",
      "MAP-Mesh-Mode", 643, 0, "Enumerated", "m", "",
      "MAP-Mapping-Rule", 644, 0, "Grouped", "m", "",
      "Rule-IPv4-Addr-Or-Prefix", 645, 0, "Grouped", "m", "",
      "Rule-IPv6-Prefix", 646, 0, "Grouped", "m", "",
      "EA-Field-Length", 647, 0, "Unsigned32", "m", "",
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
