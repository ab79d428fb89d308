// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** vendor-cablelabs. */
export const vendorCablelabs: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_cablelabs",
    vendorId: 4491,
    vendorName: "Cable-Labs",
    inherits: [],
    avps: [
      "CableLabs-Digest-Algorithm", 204, 4491, "UTF8String", "M", "",
      "CableLabs-Digest-Auth-Param", 205, 4491, "OctetString", "M", "",
      "CableLabs-Digest-Domain", 206, 4491, "UTF8String", "M", "",
      "CableLabs-Digest-HA1", 207, 4491, "OctetString", "M", "",
      "CableLabs-Digest-QoP", 208, 4491, "UTF8String", "M", "",
      "CableLabs-Digest-Realm", 209, 4491, "UTF8String", "M", "",
      "CableLabs-SIP-Digest-Authenticate", 228, 4491, "Grouped", "-", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "CableLabs-SIP-Digest-Authenticate": "{CableLabs-Digest-Realm {CableLabs-Digest-Domain {CableLabs-Digest-QoP 0*[CableLabs-Digest-Algorithm 0*[CableLabs-Digest-Auth-Param",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
