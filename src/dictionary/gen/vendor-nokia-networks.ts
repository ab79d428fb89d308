// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** vendor-nokia-networks. */
export const vendorNokiaNetworks: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_nokia_networks",
    vendorId: 28458,
    vendorName: "NokiaSolutionsAndNetworks",
    inherits: [],
    avps: [
      "NSN-Account-Location-Id", 223, 28458, "UTF8String", "M", "Nokia",
      "User-Agent-Type", 2016, 28458, "Enumerated", "M", "Nokia",
      "Account-State", 60528, 28458, "UTF8String", "M", "Nokia",
      "Subscriber-Specific-Info", 60530, 28458, "Grouped", "M", "Nokia",
      "Offer-Name", 60551, 28458, "UTF8String", "M", "Nokia",
      "Version", 60552, 28458, "UTF8String", "M", "Nokia",
      "Active-Product-Offer", 60553, 28458, "Grouped", "M", "Nokia",
      "Expiry-Date", 60554, 28458, "Time", "M", "Nokia",
      "Billing-Account", 60557, 28458, "Grouped", "M", "Nokia",
      "Billing-Account-Number", 60558, 28458, "Integer32", "M", "Nokia",
      "Account-Type", 60559, 28458, "UTF8String", "M", "Nokia",
      "Account-Subtype", 60560, 28458, "UTF8String", "M", "Nokia",
    ],
    enums: {
      "User-Agent-Type": {"open":false,"values":[0,"NON_MOBILE_BROWSER",1,"MOBILE_BROWSER"]},
    },
    defines: {},
    groups: {
      "Subscriber-Specific-Info": "0*[Account-State 0*[Active-Product-Offer 0*[Billing-Account",
      "Active-Product-Offer": "0*[Offer-Name 0*[Version 0*[Expiry-Date",
      "Billing-Account": "0*[Billing-Account-Number 0*[Account-Type 0*[Account-Subtype",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
