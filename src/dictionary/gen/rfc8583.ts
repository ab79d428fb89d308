// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc8581 } from "./rfc8581.ts";

/** RFC 8583. */
export const rfc8583: DictionaryModule = new DictionaryModule(
  {
    name: "rfc8583",
    specification: "RFC 8583",
    inherits: [{"module":"rfc8581","names":["SourceID"]}],
    avps: [
      "Load", 650, 0, "Grouped", "m", "",
      "Load-Type", 651, 0, "Enumerated", "m", "",
      "Load-Value", 652, 0, "Unsigned64", "m", "",
    ],
    enums: {
      "Load-Type": {"open":false,"values":[0,"HOST",1,"PEER"]},
    },
    defines: {},
    groups: {
      "Load": "[Load-Type [Load-Value [SourceID 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc8581],
);
