// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** 3GPP TS 29.337. */
export const ts29337: DictionaryModule = new DictionaryModule(
  {
    name: "ts29337",
    specification: "3GPP TS 29.337",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "SM-Delivery-Outcome-T4", 3200, 10415, "Enumerated", "M", "",
      "Absent-Subscriber-Diagnostic-T4", 3201, 10415, "Enumerated", "M", "",
      "Trigger-Action", 3202, 10415, "Unsigned32", "-", "",
      "MTC-Error-Diagnostic", 3203, 10415, "Unsigned32", "-", "",
    ],
    enums: {
      "SM-Delivery-Outcome-T4": {"open":false,"values":[0,"ABSENT_SUBSCRIBER",1,"UE_MEMORY_CAPACITY_EXCEEDED",2,"SUCCESSFUL_TRANSFER",3,"VALIDITY_TIME_EXPIRED"]},
      "Absent-Subscriber-Diagnostic-T4": {"open":false,"values":[0,"NO_PAGING_RESPONSE",1,"UE_DETACHED",2,"UE_DEREGISTERED",3,"UE_PURGED",4,"ROAMING_RESTRICTION",5,"UNIDENTIFIED_SUBSCRIBER"]},
    },
    defines: {
      "Trigger-Action": [0,"TRIGGER",1,"RECALL",2,"REPLACE"],
      "MTC-Error-Diagnostic": [0,"ORIGINAL_MESSAGE_NOT_DELETED",1,"NEW_MESSAGE_NOT_STORED"],
    },
    groups: {},
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
