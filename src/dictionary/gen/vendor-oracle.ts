// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";

/** vendor-oracle. */
export const vendorOracle: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_oracle",
    vendorId: 323,
    vendorName: "OracleTekelec",
    inherits: [{"module":"rfc6733","names":["Session-Id"]}],
    avps: [
      "DSR-ApplicationInvoked", 2468, 323, "Enumerated", "-", "Oracle",
      "PDRA-Early-Binding", 2500, 323, "OctetString", "-", "Oracle",
      "Session-Release-Reason", 2501, 323, "OctetString", "-", "Oracle",
      "MsgCopyAnswer", 2516, 323, "Grouped", "-", "Oracle",
    ],
    enums: {
      "DSR-ApplicationInvoked": {"open":false,"values":[3,"RBAR ID",4,"FABR ID",5,"CPA ID",6,"Policy DRA ID"]},
    },
    defines: {},
    groups: {
      "MsgCopyAnswer": "0*[Session-Id",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc6733],
);
