// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 5624. */
export const rfc5624: DictionaryModule = new DictionaryModule(
  {
    name: "rfc5624",
    specification: "RFC 5624",
    inherits: [],
    avps: [
      "TMOD-1", 495, 0, "Grouped", "M", "",
      "Token-Rate", 496, 0, "Float32", "m", "",
      "Bucket-Depth", 497, 0, "Float32", "m", "",
      "Peak-Traffic-Rate", 498, 0, "Float32", "m", "",
      "Minimum-Policed-Unit", 499, 0, "Unsigned32", "m", "",
      "Maximum-Packet-Size", 500, 0, "Unsigned32", "m", "",
      "TMOD-2", 501, 0, "Grouped", "M", "",
      "Bandwidth", 502, 0, "Float32", "m", "",
      "PHB-Class", 503, 0, "Unsigned32", "m", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "TMOD-1": "{Token-Rate {Bucket-Depth {Peak-Traffic-Rate {Minimum-Policed-Unit {Maximum-Packet-Size",
      "TMOD-2": "{Token-Rate {Bucket-Depth {Peak-Traffic-Rate {Minimum-Policed-Unit {Maximum-Packet-Size",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
