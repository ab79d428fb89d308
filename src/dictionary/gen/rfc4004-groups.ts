// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc4004 } from "./rfc4004.ts";
import { rfc5778 } from "./rfc5778.ts";

/** RFC 4004. */
export const rfc4004Groups: DictionaryModule = new DictionaryModule(
  {
    name: "rfc4004_groups",
    specification: "RFC 4004",
    inherits: [{"module":"rfc4004","names":["MIP-Algorithm-Type","MIP-Replay-Mode","MIP-Nonce"]},{"module":"rfc5778","names":["MIP-MN-HA-SPI"]}],
    avps: [
      "MIP-MN-to-HA-MSA", 331, 0, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "MIP-MN-to-HA-MSA": "{MIP-MN-HA-SPI {MIP-Algorithm-Type {MIP-Replay-Mode {MIP-Nonce 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc4004, rfc5778],
);
