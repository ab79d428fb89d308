// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 6738. */
export const rfc6738: DictionaryModule = new DictionaryModule(
  {
    name: "rfc6738",
    specification: "RFC 6738",
    inherits: [],
    avps: [
      "IKEv2-Nonces", 587, 0, "Grouped", "-", "",
      "Ni", 588, 0, "OctetString", "-", "",
      "Nr", 589, 0, "OctetString", "-", "",
      "IKEv2-Identity", 590, 0, "Grouped", "-", "",
      "Initiator-Identity", 591, 0, "Grouped", "-", "",
      "ID-Type", 592, 0, "Enumerated", "-", "",
      "Identification-Data", 593, 0, "OctetString", "-", "",
      "Responder-Identity", 594, 0, "Grouped", "-", "",
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
