// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc5580 } from "./rfc5580.ts";
import { tgppOther } from "./tgpp-other.ts";
import { ts32299 } from "./ts32299.ts";

/** tgpp-other-groups. */
export const tgppOtherGroups: DictionaryModule = new DictionaryModule(
  {
    name: "tgpp_other_groups",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"rfc5580","names":["Operator-Name","Location-Information"]},{"module":"tgpp_other","names":["WLAN-Session-Id","PDG-Address","PDG-Charging-Id","WAG-Address","WAG-PLMN-Id","WLAN-UE-Local-IPAddress","WLAN-Technology"]},{"module":"ts32299","names":["Cause-Code","Node-Functionality","Location-Type"]}],
    avps: [
      "Cause", 860, 10415, "Grouped", "M", "",
      "WLAN-Information", 875, 10415, "Grouped", "M", "",
      "WLAN-Radio-Container", 892, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Cause": "[Cause-Code [Node-Functionality",
      "WLAN-Information": "[WLAN-Session-Id [PDG-Address [PDG-Charging-Id [WAG-Address [WAG-PLMN-Id [WLAN-Radio-Container [WLAN-UE-Local-IPAddress",
      "WLAN-Radio-Container": "[Operator-Name [Location-Type [Location-Information [WLAN-Technology",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc5580, tgppOther, ts32299],
);
