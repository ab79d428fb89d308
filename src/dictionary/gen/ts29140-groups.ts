// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29140 } from "./ts29140.ts";
import { ts29329 } from "./ts29329.ts";

/** 3GPP TS 29.140. */
export const ts29140Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29140_groups",
    specification: "3GPP TS 29.140",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29140","names":["VASP-ID","VAS-ID"]},{"module":"ts29329","names":["MSISDN"]}],
    avps: [
      "Served-User-Identity", 1100, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Served-User-Identity": "[MSISDN [VASP-ID [VAS-ID 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29140, ts29329],
);
