// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** vendor-juniper. */
export const vendorJuniper: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_juniper",
    vendorId: 2636,
    vendorName: "Juniper",
    inherits: [],
    avps: [
      "TDF-Application-Instance-Identifier-Base", 1100, 2636, "UTF8String", "-", "",
      "Service-Chaining-Information", 1101, 2636, "UTF8String", "-", "",
      "LRF-Profile-Name", 1102, 2636, "UTF8String", "-", "",
      "HCM-Profile-Name", 1103, 2636, "UTF8String", "-", "",
      "Forwarding-Class-Name", 1104, 2636, "UTF8String", "-", "",
      "Redirect-VRF", 1105, 2636, "UTF8String", "-", "",
      "Requested-Burstsize-UL", 1106, 2636, "Integer32", "-", "",
      "Requested-Burstsize-DL", 1107, 2636, "Integer32", "-", "",
      "Steering-Information", 1108, 2636, "Grouped", "-", "",
      "Steering-Uplink-VRF", 1109, 2636, "UTF8String", "-", "",
      "Steering-Downlink-VRF", 1110, 2636, "UTF8String", "-", "",
      "Steering-IP-Address", 1111, 2636, "Address", "-", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Steering-Information": "0*[Steering-Uplink-VRF 0*[Steering-Downlink-VRF 0*[Steering-IP-Address",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
