// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** vendor-alcatel-lucent. */
export const vendorAlcatelLucent: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_alcatel_lucent",
    vendorId: 637,
    vendorName: "ALU",
    inherits: [],
    avps: [
      "Detailed-Result", 15, 637, "Grouped", "-", "Alcatel-Lucent",
      "Detailed-Result-Cause", 16, 637, "UTF8String", "-", "Alcatel-Lucent",
      "Detailed-Result-Code", 17, 637, "Unsigned32", "M", "Alcatel-Lucent",
      "DPA-Instruction", 1016, 637, "Enumerated", "-", "Alcatel-Lucent",
      "Charging-Policy-Report", 1134, 637, "Grouped", "-", "Alcatel-Lucent",
      "Policy-Counter", 1135, 637, "Grouped", "M", "Alcatel-Lucent",
      "Policy-Counter-Id", 1136, 637, "OctetString", "-", "Alcatel-Lucent",
      "Policy-Counter-Value", 1137, 637, "Unsigned32", "-", "Alcatel-Lucent",
      "Subscriber-User-Id", 1139, 637, "UTF8String", "-", "Alcatel-Lucent",
    ],
    enums: {
      "DPA-Instruction": {"open":false,"values":[0,"SESSION_CREATED",1,"IP_ADDRESS_UPDATED",2,"AUX_GX_ESTABLISHMENT"]},
    },
    defines: {},
    groups: {
      "Detailed-Result": "0*[Detailed-Result-Code 0*[Detailed-Result-Cause",
      "Charging-Policy-Report": "0*[Policy-Counter",
      "Policy-Counter": "0*[Policy-Counter-Id 0*[Policy-Counter-Value",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
