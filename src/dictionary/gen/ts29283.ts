// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29329 } from "./ts29329.ts";

/** 3GPP TS 29.283. */
export const ts29283: DictionaryModule = new DictionaryModule(
  {
    name: "ts29283",
    specification: "3GPP TS 29.283",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29329","names":["User-Data"]}],
    avps: [
      "MCPTT-ID", 4500, 10415, "UTF8String", "M", "",
      "Data-Identification", 4501, 10415, "Grouped", "M", "",
      "Data-Identification-Prefix", 4502, 10415, "Unsigned32", "M", "",
      "Data-Identification-Flags", 4503, 10415, "Unsigned64", "M", "",
      "DPR-Flags", 4504, 10415, "Unsigned32", "M", "",
      "DPA-Flags", 4505, 10415, "Unsigned32", "M", "",
      "DUR-Flags", 4506, 10415, "Unsigned32", "M", "",
      "DUA-Flags", 4507, 10415, "Unsigned32", "M", "",
      "NDR-Flags", 4508, 10415, "Unsigned32", "M", "",
      "NDA-Flags", 4509, 10415, "Unsigned32", "M", "",
      "User-Data-Id", 4510, 10415, "Unsigned32", "M", "",
      "MC-Service-User-Profile-Data", 4511, 10415, "Grouped", "M", "",
      "Sequence-Number", 4512, 10415, "Unsigned32", "M", "",
      "Data", 4513, 10415, "Grouped", "M", "",
      "MCData-ID", 4515, 10415, "UTF8String", "-", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Data-Identification": "{Data-Identification-Prefix {Data-Identification-Flags 0*[AVP",
      "MC-Service-User-Profile-Data": "[User-Data [Sequence-Number [User-Data-Id 0*[AVP",
      "Data": "0*[MC-Service-User-Profile-Data 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29329],
);
