// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc4004 } from "./rfc4004.ts";

/** RFC 5778. */
export const rfc5778: DictionaryModule = new DictionaryModule(
  {
    name: "rfc5778",
    specification: "RFC 5778",
    inherits: [{"module":"rfc4004","names":["MIP-Session-Key","MIP-MSA-Lifetime","MIP-Algorithm-Type","MIP-Replay-Mode"]}],
    avps: [
      "Chargeable-User-Identity", 89, 0, "OctetString", "M", "",
      "MIP-Careof-Address", 487, 0, "Address", "M", "",
      "MIP-Authenticator", 488, 0, "OctetString", "M", "",
      "MIP-MAC-Mobility-Data", 489, 0, "OctetString", "M", "",
      "MIP-Timestamp", 490, 0, "OctetString", "M", "",
      "MIP-MN-HA-SPI", 491, 0, "Unsigned32", "M", "",
      "MIP-MN-HA-MSA", 492, 0, "Grouped", "M", "",
      "Service-Selection", 493, 0, "UTF8String", "M", "",
      "MIP6-Auth-Mode", 494, 0, "Enumerated", "M", "",
    ],
    enums: {
      "MIP6-Auth-Mode": {"open":false,"values":[1,"IP6_AUTH_MN_AAA"]},
    },
    defines: {},
    groups: {
      "MIP-MN-HA-MSA": "{MIP-Session-Key {MIP-MSA-Lifetime [MIP-MN-HA-SPI [MIP-Algorithm-Type [MIP-Replay-Mode 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc4004],
);
