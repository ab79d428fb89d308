// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** vendor-vodafone. */
export const vendorVodafone: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_vodafone",
    vendorId: 12645,
    vendorName: "Vodafone",
    inherits: [],
    avps: [
      "Context-Type", 256, 12645, "Enumerated", "-", "",
      "Vodafone-Quota-Consumption-Time", 257, 12645, "Unsigned32", "-", "",
      "Vodafone-Quota-Holding-Time", 258, 12645, "Unsigned32", "-", "",
      "Vodafone-Time-Quota-Threshold", 259, 12645, "Unsigned32", "-", "",
      "Radio-Access-Technology", 260, 12645, "Enumerated", "-", "",
      "Vodafone-Reporting-Reason", 261, 12645, "Enumerated", "-", "",
      "Vodafone-Rulebase-Id", 262, 12645, "UTF8String", "-", "",
      "Vodafone-Time-Of-First-Usage", 263, 12645, "Time", "-", "",
      "Vodafone-Time-Of-Last-Usage", 264, 12645, "Time", "-", "",
      "Vodafone-Trigger", 265, 12645, "Grouped", "-", "",
      "Vodafone-Trigger-Type", 266, 12645, "Enumerated", "-", "",
      "User-Location-Information", 267, 12645, "OctetString", "-", "",
      "Vodafone-Volume-Quota-Threshold", 268, 12645, "Unsigned32", "-", "",
    ],
    enums: {
      "Context-Type": {"open":false,"values":[0,"PRIMARY",1,"SECONDARY"]},
      "Radio-Access-Technology": {"open":false,"values":[0,"UTRAN",1,"GERAN",2,"WLAN"]},
      "Vodafone-Reporting-Reason": {"open":false,"values":[0,"THRESHOLD",1,"QHT",2,"FINAL",3,"QUOTA_EXHAUSTED",4,"VALIDITY_TIME",5,"OTHER_QUOTA_TYPE",6,"RATING_CONDITION_CHANGE",7,"FORCED_REAUTHORISATION"]},
      "Vodafone-Trigger-Type": {"open":false,"values":[1,"CHANGE_IN_SGSN_IP_ADDRESS",2,"CHANGEINQOS_ANY",3,"CHANGEINLOCATION_ANY",4,"CHANGEINRAT",10,"CHANGEINQOS_TRAFFIC_CLASS",11,"CHANGEINQOS_RELIABILITY_CLASS",12,"CHANGEINQOS_DELAY_CLASS",13,"CHANGEINQOS_PEAK_THROUGHPUT",14,"CHANGEINQOS_PRECEDENCE_CLASS",15,"CHANGEINQOS_MEAN_THROUGHPUT",16,"CHANGEINQOS_MAXIMUM_BIT_RATE_FOR_UPLINK",17,"CHANGEINQOS_MAXIMUM_BIT_RATE_FOR_DOWNLINK",18,"CHANGEINQOS_RESIDUAL_BER",19,"CHANGEINQOS_SDU_ERROR_RATIO",20,"CHANGEINQOS_TRANSFER_DELAY"]},
    },
    defines: {},
    groups: {
      "Vodafone-Trigger": "0*[Vodafone-Trigger-Type",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
