// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 6738. */
export const rfc6738: DictionaryModule = new DictionaryModule(
  {
    name: "rfc6738",
    specification: "RFC 6738",
    inherits: [],
    avps: [
      "IKEv2-Nonces", 587, 0, "Grouped", "m", "",
      "Ni", 588, 0, "OctetString", "m", "",
      "Nr", 589, 0, "OctetString", "m", "",
      "IKEv2-Identity", 590, 0, "Grouped", "m", "",
      "Initiator-Identity", 591, 0, "Grouped", "m", "",
      "ID-Type", 592, 0, "Enumerated", "m", "",
      "Identification-Data", 593, 0, "OctetString", "m", "",
      "Responder-Identity", 594, 0, "Grouped", "m", "",
    ],
    enums: {},
    defines: {},
    groups: {},
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
