// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** 3GPP TS 29.219. */
export const ts29219: DictionaryModule = new DictionaryModule(
  {
    name: "ts29219",
    specification: "3GPP TS 29.219",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "Policy-Counter-Identifier", 2901, 10415, "UTF8String", "M", "",
      "Policy-Counter-Status", 2902, 10415, "UTF8String", "M", "",
      "Policy-Counter-Status-Report", 2903, 10415, "Grouped", "M", "",
      "SL-Request-Type", 2904, 10415, "Enumerated", "M", "",
      "Pending-Policy-Counter-Information", 2905, 10415, "Grouped", "M", "",
      "Pending-Policy-Counter-Change-Time", 2906, 10415, "Time", "M", "",
      "SN-Request-Type", 2907, 10415, "Unsigned32", "-", "",
    ],
    enums: {
      "SL-Request-Type": {"open":false,"values":[0,"INITIAL_REQUEST",1,"INTERMEDIATE_REQUEST"]},
    },
    defines: {
      "SN-Request-Type": [0,"SL_REQUEST_TYPE_INITIAL_REQUEST",1,"SL_REQUEST_TYPE_INTERMEDIATE_REQUEST"],
    },
    groups: {
      "Policy-Counter-Status-Report": "{Policy-Counter-Identifier {Policy-Counter-Status 0*[Pending-Policy-Counter-Information 0*[AVP",
      "Pending-Policy-Counter-Information": "{Policy-Counter-Status {Pending-Policy-Counter-Change-Time 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
