// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { vendorNokiaNetworks } from "./vendor-nokia-networks.ts";
import { rfc8506 } from "./rfc8506.ts";

/** vendor-nokia-networks-groups. */
export const vendorNokiaNetworksGroups: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_nokia_networks_groups",
    vendorId: 28458,
    vendorName: "NokiaSolutionsAndNetworks",
    inherits: [{"module":"vendor_nokia_networks","names":["NSN-Account-Location-Id"]},{"module":"rfc8506","names":["Currency-Code"]}],
    avps: [
      "NSN-IN-Information", 100, 28458, "Grouped", "M", "Nokia",
    ],
    enums: {},
    defines: {},
    groups: {
      "NSN-IN-Information": "0*[Currency-Code 0*[NSN-Account-Location-Id",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [vendorNokiaNetworks, rfc8506],
);
