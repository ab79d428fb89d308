// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29229 } from "./ts29229.ts";

/** 3GPP TS 29.273. */
export const profileSwx: DictionaryModule = new DictionaryModule(
  {
    name: "profile_swx",
    specification: "3GPP TS 29.273",
    vendorId: 10415,
    vendorName: "3GPP",
    profile: "swx",
    inherits: [{"module":"ts29229","names":["SIP-Item-Number","SIP-Authentication-Scheme","SIP-Authenticate","SIP-Authorization","Confidentiality-Key","Integrity-Key"]}],
    avps: [
      "SIP-Auth-Data-Item", 612, 10415, "Grouped", "M", "3GPP TS 29.229",
    ],
    enums: {},
    defines: {},
    groups: {
      "SIP-Auth-Data-Item": "[SIP-Item-Number [SIP-Authentication-Scheme [SIP-Authenticate [SIP-Authorization [Confidentiality-Key [Integrity-Key 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29229],
);
