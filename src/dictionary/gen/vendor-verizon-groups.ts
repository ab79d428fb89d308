// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { vendorVerizon } from "./vendor-verizon.ts";
import { ts29212 } from "./ts29212.ts";

/** vendor-verizon-groups. */
export const vendorVerizonGroups: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_verizon_groups",
    vendorId: 12951,
    vendorName: "VerizonWireless",
    inherits: [{"module":"vendor_verizon","names":["Random-Vector","Interception-Action","LI-Correlation-ID","LI-TargetMFAddress"]},{"module":"ts29212","names":["Charging-Rule-Name"]}],
    avps: [
      "LI-Indicator-Gx", 6092, 12951, "Grouped", "-", "Verizon",
    ],
    enums: {},
    defines: {},
    groups: {
      "LI-Indicator-Gx": "0*[Random-Vector 0*[Interception-Action 0*[LI-Correlation-ID 0*[LI-TargetMFAddress 0*[Charging-Rule-Name",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [vendorVerizon, ts29212],
);
