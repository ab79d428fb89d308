// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { vendorTelefonica } from "./vendor-telefonica.ts";
import { ts32299 } from "./ts32299.ts";

/** vendor-telefonica-groups. */
export const vendorTelefonicaGroups: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_telefonica_groups",
    vendorId: 27640,
    vendorName: "Telefonica_Moviles_Espa_S-A",
    inherits: [{"module":"vendor_telefonica","names":["CS-Conference-Id"]},{"module":"ts32299","names":["Number-Of-Participants"]}],
    avps: [
      "CS-MultiParty-Call-Indication", 53, 27640, "Grouped", "M", "Telefonica",
    ],
    enums: {},
    defines: {},
    groups: {
      "CS-MultiParty-Call-Indication": "0*[CS-Conference-Id 0*[Number-Of-Participants",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [vendorTelefonica, ts32299],
);
