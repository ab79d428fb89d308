// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc4004 } from "./rfc4004.ts";

/** RFC 5447. */
export const rfc5447: DictionaryModule = new DictionaryModule(
  {
    name: "rfc5447",
    specification: "RFC 5447",
    inherits: [{"module":"rfc4004","names":["MIP-Home-Agent-Address","MIP-Home-Agent-Host"]}],
    avps: [
      "MIP6-Home-Link-Prefix", 125, 0, "OctetString", "M", "",
      "MIP6-Agent-Info", 486, 0, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "MIP6-Agent-Info": "0*2[MIP-Home-Agent-Address [MIP-Home-Agent-Host [MIP6-Home-Link-Prefix 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc4004],
);
