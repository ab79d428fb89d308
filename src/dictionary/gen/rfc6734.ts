// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** RFC 6734. */
export const rfc6734: DictionaryModule = new DictionaryModule(
  {
    name: "rfc6734",
    specification: "RFC 6734",
    inherits: [],
    avps: [
      "Key", 581, 0, "Grouped", "m", "",
      "Key-Type", 582, 0, "Enumerated", "m", "",
      "Keying-Material", 583, 0, "OctetString", "m", "",
      "Key-Lifetime", 584, 0, "Unsigned32", "m", "",
      "Key-SPI", 585, 0, "Unsigned32", "m", "",
      "Key-Name", 586, 0, "OctetString", "m", "",
    ],
    enums: {
      "Key-Type": {"open":false,"values":[0,"DSRK",1,"rRK",2,"rMSK",3,"IKEv2 SK"]},
    },
    defines: {},
    groups: {
      "Key": "<Key-Type {Keying-Material [Key-Lifetime [Key-Name [Key-SPI 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
