// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc5447 } from "./rfc5447.ts";
import { rfc5778 } from "./rfc5778.ts";

/** RFC 5779. */
export const rfc5779: DictionaryModule = new DictionaryModule(
  {
    name: "rfc5779",
    specification: "RFC 5779",
    inherits: [{"module":"rfc5447","names":["MIP6-Agent-Info"]},{"module":"rfc5778","names":["Service-Selection"]}],
    avps: [
      "PMIP6-DHCP-Server-Address", 504, 0, "Address", "M", "",
      "PMIP6-IPv4-Home-Address", 505, 0, "Address", "M", "",
      "Mobile-Node-Identifier", 506, 0, "UTF8String", "M", "",
      "Service-Configuration", 507, 0, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Service-Configuration": "[MIP6-Agent-Info [Service-Selection 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc5447, rfc5778],
);
