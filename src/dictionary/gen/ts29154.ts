// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** 3GPP TS 29.154. */
export const ts29154: DictionaryModule = new DictionaryModule(
  {
    name: "ts29154",
    specification: "3GPP TS 29.154",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "Network-Area-Info-List", 4201, 10415, "OctetString", "M", "",
      "Reference-Id", 4202, 10415, "OctetString", "M", "",
      "Transfer-Request-Type", 4203, 10415, "Unsigned32", "M", "",
      "Time-Window", 4204, 10415, "Grouped", "M", "",
      "Transfer-End-Time", 4205, 10415, "Time", "M", "",
      "Transfer-Start-Time", 4206, 10415, "Time", "M", "",
      "Transfer-Policy-Id", 4208, 10415, "Unsigned32", "M", "",
      "Number-Of-UEs", 4209, 10415, "Unsigned32", "M", "",
      "Event-Configuration-State", 4212, 10415, "Unsigned32", "M", "",
      "Event-Configuration-Status", 4213, 10415, "Grouped", "M", "",
      "Event-Reporting-Results", 4214, 10415, "Unsigned32", "M", "",
      "Extended-SCEF-Reference-ID", 4216, 10415, "Unsigned64", "M", "",
    ],
    enums: {},
    defines: {
      "Transfer-Request-Type": [0,"TRANSFER_POLICY_REQUEST",1,"TRANSFER_POLICY_NOTIFICATION"],
    },
    groups: {
      "Time-Window": "{Transfer-Start-Time {Transfer-End-Time 0*[AVP",
      "Event-Configuration-Status": "{Event-Configuration-State {Extended-SCEF-Reference-ID 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
