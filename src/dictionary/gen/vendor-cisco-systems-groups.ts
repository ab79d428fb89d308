// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc8506 } from "./rfc8506.ts";
import { vendorCiscoSystems } from "./vendor-cisco-systems.ts";
import { ts29214 } from "./ts29214.ts";
import { ts29212 } from "./ts29212.ts";

/** vendor-cisco-systems-groups. */
export const vendorCiscoSystemsGroups: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_cisco_systems_groups",
    vendorId: 9,
    vendorName: "CiscoSystems",
    inherits: [{"module":"rfc8506","names":["Redirect-Server"]},{"module":"vendor_cisco_systems","names":["QoS-Group-Rule-Name","Override-Control-Name","Override-Rule-Name","Override-Control-Pending-Queue-Action","Override-Charging-Action-Name","Override-Charging-Action-Exclude-Rule","Override-Charging-Parameters"]},{"module":"ts29214","names":["Flow-Status"]},{"module":"ts29212","names":["QoS-Information","Monitoring-Key","Precedence","Execution-Time"]}],
    avps: [
      "QoS-Group-Rule-Install", 132001, 9, "Grouped", "-", "Cisco",
      "QoS-Group-Rule-Definition", 132003, 9, "Grouped", "-", "Cisco",
      "Override-Control", 132017, 9, "Grouped", "-", "Cisco",
      "Override-Charging-Action-Parameters", 132019, 9, "Grouped", "-", "Cisco",
    ],
    enums: {},
    defines: {},
    groups: {
      "QoS-Group-Rule-Install": "0*[QoS-Group-Rule-Definition",
      "QoS-Group-Rule-Definition": "0*[QoS-Group-Rule-Name 0*[Flow-Status 0*[QoS-Information 0*[Redirect-Server 0*[Monitoring-Key 0*[Precedence",
      "Override-Control": "0*[Override-Control-Name 0*[Override-Rule-Name 0*[Override-Charging-Action-Parameters",
      "Override-Charging-Action-Parameters": "0*[Execution-Time 0*[Override-Control-Pending-Queue-Action 0*[Override-Charging-Action-Name 0*[Override-Charging-Action-Exclude-Rule 0*[Override-Charging-Parameters",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc8506, vendorCiscoSystems, ts29214, ts29212],
);
