// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29214 } from "./ts29214.ts";

/** 3GPP TS 29.209. */
export const profileGq: DictionaryModule = new DictionaryModule(
  {
    name: "profile_gq",
    specification: "3GPP TS 29.209",
    vendorId: 10415,
    vendorName: "3GPP",
    profile: "gq",
    inherits: [{"module":"ts29214","names":["Media-Component-Number","Flow-Number","AF-Application-Identifier","Media-Type","Max-Requested-Bandwidth-UL","Max-Requested-Bandwidth-DL","Flow-Status","RS-Bandwidth","RR-Bandwidth","Flow-Description","Flow-Usage"]}],
    avps: [
      "Flows", 510, 10415, "Grouped", "M", "3GPP TS 29.214",
      "Media-Component-Description", 517, 10415, "Grouped", "M", "3GPP TS 29.214",
      "Media-Sub-Component", 519, 10415, "Grouped", "M", "3GPP TS 29.214",
    ],
    enums: {},
    defines: {},
    groups: {
      "Flows": "{Media-Component-Number 0*[Flow-Number",
      "Media-Component-Description": "{Media-Component-Number 0*[Media-Sub-Component [AF-Application-Identifier [Media-Type [Max-Requested-Bandwidth-UL [Max-Requested-Bandwidth-DL [Flow-Status [RS-Bandwidth [RR-Bandwidth",
      "Media-Sub-Component": "{Flow-Number 0*2[Flow-Description [Flow-Status [Flow-Usage [Max-Requested-Bandwidth-UL [Max-Requested-Bandwidth-DL",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29214],
);
