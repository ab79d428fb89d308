// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { vendorOnem2m } from "./vendor-onem2m.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts32299 } from "./ts32299.ts";

/** vendor-onem2m-groups. */
export const vendorOnem2mGroups: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_onem2m_groups",
    vendorId: 45687,
    vendorName: "oneM2M",
    inherits: [{"module":"vendor_onem2m"},{"module":"rfc8506","names":["Rating-Group"]},{"module":"ts32299","names":["Node-Id"]}],
    avps: [
      "M2M-Information", 1011, 45687, "Grouped", "M", "3GPP TS 32.299",
    ],
    enums: {},
    defines: {},
    groups: {
      "M2M-Information": "[Application-Entity-ID [External-ID [Receiver [Originator [Hosting-CSE-ID [Target-ID [Protocol-Type [Request-Operation [Request-Headers-Size [Request-Body-Size [Response-Headers-Size [Response-Body-Size [Response-Status-Code [Rating-Group [M2M-Event-Record-Timestamp [Control-Memory-Size [Data-Memory-Size [Access-Network-Identifier [Occupancy [Group-Name [Maximum-Number-Members [Current-Number-Members [Subgroup-Name [Node-Id 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [vendorOnem2m, rfc8506, ts32299],
);
