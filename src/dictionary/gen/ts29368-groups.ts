// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29337 } from "./ts29337.ts";
import { ts29338 } from "./ts29338.ts";
import { ts29329 } from "./ts29329.ts";
import { vendorOnem2m } from "./vendor-onem2m.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29368 } from "./ts29368.ts";
import { ts29336 } from "./ts29336.ts";

/** 3GPP TS 29.368. */
export const ts29368Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29368_groups",
    specification: "3GPP TS 29.368",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29337","names":["MTC-Error-Diagnostic"]},{"module":"ts29338","names":["SM-RP-UI"]},{"module":"ts29329","names":["MSISDN"]},{"module":"vendor_onem2m","names":["External-ID"]},{"module":"rfc8506","names":["Validity-Time"]},{"module":"ts29368","names":["Reference-Number","Old-Reference-Number","Action-Type","Trigger-Data","Request-Status","Delivery-Outcome","Application-Port-Identifier"]},{"module":"ts29336","names":["SCS-Identity"]}],
    avps: [
      "Device-Action", 3001, 10415, "Grouped", "M", "",
      "Device-Notification", 3002, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Device-Action": "{Reference-Number {Action-Type [External-ID [MSISDN [SCS-Identity [Old-Reference-Number [Trigger-Data [Validity-Time 0*[AVP",
      "Device-Notification": "{Reference-Number {Action-Type [External-ID [MSISDN [SCS-Identity [Request-Status [MTC-Error-Diagnostic [Delivery-Outcome [SM-RP-UI [Application-Port-Identifier 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29337, ts29338, ts29329, vendorOnem2m, rfc8506, ts29368, ts29336],
);
