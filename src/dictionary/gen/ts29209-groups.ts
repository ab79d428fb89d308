// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29214 } from "./ts29214.ts";

/** 3GPP TS 29.209. */
export const ts29209Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29209_groups",
    specification: "3GPP TS 29.209",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29214","names":["Flows"]}],
    avps: [
      "Flow-Grouping", 508, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Flow-Grouping": "0*[Flows",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29214],
);
