// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 6736. */
export const rfc6736: DictionaryModule = new DictionaryModule(
  {
    name: "rfc6736",
    specification: "RFC 6736",
    inherits: [],
    avps: [
      "NC-Request-Type", 595, 0, "Enumerated", "m", "",
      "NAT-Control-Install", 596, 0, "Grouped", "m", "",
      "NAT-Control-Remove", 597, 0, "Grouped", "m", "",
      "NAT-Control-Definition", 598, 0, "Grouped", "m", "",
      "NAT-Internal-Address", 599, 0, "Grouped", "m", "",
      "NAT-External-Address", 600, 0, "Grouped", "m", "",
      "Max-NAT-Bindings", 601, 0, "Unsigned32", "m", "",
      "NAT-Control-Binding-Template", 602, 0, "OctetString", "m", "",
      "Duplicate-Session-Id", 603, 0, "UTF8String", "m", "",
      "NAT-External-Port-Style", 604, 0, "Enumerated", "m", "",
      "NAT-Control-Record", 605, 0, "Grouped", "m", "",
      "NAT-Control-Binding-Status", 606, 0, "Enumerated", "m", "",
      "Current-NAT-Bindings", 607, 0, "Unsigned32", "m", "",
    ],
    enums: {
      "NC-Request-Type": {"open":false,"values":[1,"INITIAL_REQUEST",2,"UPDATE_REQUEST",3,"QUERY_REQUEST"]},
      "NAT-External-Port-Style": {"open":false,"values":[1,"FOLLOW_INTERNAL_PORT_STYLE"]},
      "NAT-Control-Binding-Status": {"open":false,"values":[1,"INITIAL_REQUEST",2,"UPDATE_REQUEST",3,"QUERY_REQUEST"]},
    },
    defines: {},
    groups: {},
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
