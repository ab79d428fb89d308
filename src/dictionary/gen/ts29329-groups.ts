// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29329 } from "./ts29329.ts";
import { ts29336 } from "./ts29336.ts";

/** 3GPP TS 29.329. */
export const ts29329Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29329_groups",
    specification: "3GPP TS 29.329",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29229","names":["Public-Identity"]},{"module":"ts29329","names":["MSISDN"]},{"module":"ts29336","names":["External-Identifier"]}],
    avps: [
      "User-Identity", 700, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "User-Identity": "[Public-Identity [MSISDN [External-Identifier 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29229, ts29329, ts29336],
);
