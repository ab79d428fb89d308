// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29388 } from "./ts29388.ts";
import { ts29389 } from "./ts29389.ts";
import { ts29272 } from "./ts29272.ts";
import { ts32299 } from "./ts32299.ts";

/** 3GPP TS 29.389. */
export const ts29389Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29389_groups",
    specification: "3GPP TS 29.389",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29388","names":["PC5-RAT-Type"]},{"module":"ts29389","names":["V2X-Permission-in-VPLMN"]},{"module":"ts29272","names":["Geographical-Information"]},{"module":"ts32299","names":["Application-Server"]}],
    avps: [
      "V2X-Authorization-Data", 4700, 10415, "Grouped", "M", "",
      "V2X-Application-Server", 4702, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "V2X-Authorization-Data": "[V2X-Permission-in-VPLMN 0*[PC5-RAT-Type 0*[V2X-Application-Server 0*[AVP",
      "V2X-Application-Server": "{Application-Server 0*[Geographical-Information 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29388, ts29389, ts29272, ts32299],
);
