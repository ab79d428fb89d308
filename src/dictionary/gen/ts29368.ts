// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** 3GPP TS 29.368. */
export const ts29368: DictionaryModule = new DictionaryModule(
  {
    name: "ts29368",
    specification: "3GPP TS 29.368",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "Trigger-Data", 3003, 10415, "Grouped", "M", "",
      "Payload", 3004, 10415, "OctetString", "M", "",
      "Action-Type", 3005, 10415, "Enumerated", "M", "",
      "Priority-Indication", 3006, 10415, "Enumerated", "M", "",
      "Reference-Number", 3007, 10415, "Unsigned32", "M", "",
      "Request-Status", 3008, 10415, "Enumerated", "M", "",
      "Delivery-Outcome", 3009, 10415, "Enumerated", "M", "",
      "Application-Port-Identifier", 3010, 10415, "Unsigned32", "M", "",
      "Old-Reference-Number", 3011, 10415, "Unsigned32", "-", "",
      "Feature-Supported-In-Final-Target", 3012, 10415, "Unsigned32", "-", "",
    ],
    enums: {
      "Action-Type": {"open":false,"values":[1,"Device Trigger Request",2,"Delivery Report",3,"Device Trigger Recall",4,"Device Trigger Replace",5,"MSISDN-less MO-SMS Delivery"]},
      "Priority-Indication": {"open":false,"values":[0,"Non-Priority",1,"Priority"]},
      "Request-Status": {"open":false,"values":[0,"SUCCESS",101,"INVPAYLOAD",102,"INVEXTID",103,"INVSCSID",104,"INVPERIOD",105,"NOTAUTHORIZED",106,"SERVICEUNAVAILABLE",107,"PERMANENTERROR",108,"QUOTAEXCEEDED",109,"RATEEXCEEDED",110,"REPLACEFAIL",111,"RECALLFAIL",112,"ORIGINALMESSAGESENT",201,"TEMPORARYERROR"]},
      "Delivery-Outcome": {"open":false,"values":[0,"SUCCESS",1,"EXPIRED",2,"TEMPORARYERROR",3,"UNDELIVERABLE",4,"UNCONFIRMED"]},
    },
    defines: {},
    groups: {
      "Trigger-Data": "{Payload [Priority-Indication [Application-Port-Identifier 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
