// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** OMA DDS Charging Data. */
export const omaCharging: DictionaryModule = new DictionaryModule(
  {
    name: "oma_charging",
    specification: "OMA DDS Charging Data",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "Application-Server-Id", 2101, 10415, "UTF8String", "M", "",
      "Application-Service-Type", 2102, 10415, "Enumerated", "M", "",
      "Application-Session-Id", 2103, 10415, "Unsigned32", "M", "",
      "Delivery-Status", 2104, 10415, "UTF8String", "M", "",
      "Number-Of-Messages-Successfully-Exploded", 2111, 10415, "Unsigned32", "M", "",
      "Number-Of-Messages-Successfully-Sent", 2112, 10415, "Unsigned32", "M", "",
      "Total-Number-Of-Messages-Exploded", 2113, 10415, "Unsigned32", "M", "",
      "Total-Number-Of-Messages-Sent", 2114, 10415, "Unsigned32", "M", "",
      "Content-ID", 2116, 10415, "UTF8String", "M", "",
      "Content-provider-ID", 2117, 10415, "UTF8String", "M", "",
    ],
    enums: {
      "Application-Service-Type": {"open":false,"values":[100,"SENDING",101,"RECEIVING",102,"RETRIEVAL",103,"INVITING",104,"LEAVING",105,"JOINING"]},
    },
    defines: {},
    groups: {},
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
