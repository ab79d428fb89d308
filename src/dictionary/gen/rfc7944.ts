// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 7944. */
export const rfc7944: DictionaryModule = new DictionaryModule(
  {
    name: "rfc7944",
    specification: "RFC 7944",
    inherits: [],
    avps: [
      "DRMP", 301, 0, "Enumerated", "-", "",
    ],
    enums: {
      "DRMP": {"open":false,"values":[0,"PRIORITY_0",1,"PRIORITY_1",2,"PRIORITY_2",3,"PRIORITY_3",4,"PRIORITY_4",5,"PRIORITY_5",6,"PRIORITY_6",7,"PRIORITY_7",8,"PRIORITY_8",9,"PRIORITY_9",10,"PRIORITY_10",11,"PRIORITY_11",12,"PRIORITY_12",13,"PRIORITY_13",14,"PRIORITY_14",15,"PRIORITY_15"]},
    },
    defines: {},
    groups: {},
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
