// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** 3GPP TS 29.109. */
export const ts29109: DictionaryModule = new DictionaryModule(
  {
    name: "ts29109",
    specification: "3GPP TS 29.109",
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "GBA-UserSecSettings", 400, 10415, "OctetString", "M", "",
      "Transaction-Identifier", 401, 10415, "OctetString", "M", "",
      "NAF-Id", 402, 10415, "OctetString", "M", "",
      "GAA-Service-Identifier", 403, 10415, "OctetString", "M", "",
      "Key-ExpiryTime", 404, 10415, "Time", "M", "",
      "ME-Key-Material", 405, 10415, "OctetString", "M", "",
      "UICC-Key-Material", 406, 10415, "OctetString", "M", "",
      "GBA_U-Awareness-Indicator", 407, 10415, "Enumerated", "M", "",
      "BootstrapInfoCreationTime", 408, 10415, "Time", "M", "",
      "GUSS-Timestamp", 409, 10415, "Time", "-", "",
      "GBA-Type", 410, 10415, "Enumerated", "M", "",
      "UE-Id", 411, 10415, "OctetString", "M", "",
      "UE-Id-Type", 412, 10415, "Enumerated", "M", "",
      "UICC-App-Label", 413, 10415, "OctetString", "M", "",
      "UICC-ME", 414, 10415, "Enumerated", "M", "",
      "Requested-Key-Lifetime", 415, 10415, "Time", "M", "",
      "Private-Identity-Request", 416, 10415, "Enumerated", "M", "",
      "GBA-Push-Info", 417, 10415, "OctetString", "M", "",
      "NAF-SA-Identifier", 418, 10415, "OctetString", "M", "",
      "Security-Feature-Request", 419, 10415, "OctetString", "M", "",
      "Security-Feature-Response", 420, 10415, "OctetString", "M", "",
    ],
    enums: {
      "GBA_U-Awareness-Indicator": {"open":false,"values":[0,"NO",1,"YES"]},
      "GBA-Type": {"open":false,"values":[0,"3G GBA",1,"2G GBA"]},
      "UE-Id-Type": {"open":false,"values":[0,"Private user identity",1,"Public user identity"]},
      "UICC-ME": {"open":false,"values":[0,"GBA_ME",1,"GBA_U"]},
      "Private-Identity-Request": {"open":false,"values":[0,"Private identity requested",1,"Private identity not requested"]},
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
