// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** vendor-inovar. */
export const vendorInovar: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_inovar",
    vendorId: 41897,
    vendorName: "Inovar",
    inherits: [],
    avps: [
      "Inovar-Forward-To-Party", 4001, 41897, "UTF8String", "M", "",
      "Inovar-App-Code", 4002, 41897, "Enumerated", "M", "",
      "Inovar-Service-Code", 4003, 41897, "Enumerated", "M", "",
      "Inovar-Service-ID", 4004, 41897, "Grouped", "M", "",
      "Inovar-Unsuccessful-Call-Reason", 4005, 41897, "Grouped", "M", "",
      "Inovar-SIP-Response-Code", 4006, 41897, "Integer32", "M", "",
      "Inovar-ISUP-Cause", 4007, 41897, "Integer32", "M", "",
      "Inovar-Supplementary-Service-Id", 4008, 41897, "Integer32", "M", "",
      "Inovar-PS-Registration-Status", 4009, 41897, "Enumerated", "M", "",
      "Inovar-Service-Result", 4010, 41897, "Enumerated", "M", "",
    ],
    enums: {
      "Inovar-App-Code": {"open":false,"values":[1,"=MY5",2,"=Virtual Caller ID (VCID)"]},
      "Inovar-Service-Code": {"open":false,"values":[1,"=UE Registration Notification/Buddy List Lookup",2,"=Unsuccessful Call Setup Notification"]},
      "Inovar-PS-Registration-Status": {"open":false,"values":[0,"=Subscriber is Not Registered in PS Domain",1,"=Subscriber is Registered in PS Domain"]},
      "Inovar-Service-Result": {"open":false,"values":[1001,"=MY5 Buddy List match found",1002,"=MY5 internal failure",1003,"=MY5 Subs not found",1004,"=MY5 Subs Buddy List not configured",1005,"=MY5 Subs Buddy List cfg not enabled",1006,"=MY5 Subs Buddy List cfg enabled, but no match found 4 the Other Party Number",2001,"=VCID success",2002,"=VCID internal failure",2003,"=VCID Subscriber not found"]},
    },
    defines: {},
    groups: {
      "Inovar-Service-ID": "0*[Inovar-App-Code 0*[Inovar-Service-Code",
      "Inovar-Unsuccessful-Call-Reason": "0*[Inovar-SIP-Response-Code 0*[Inovar-ISUP-Cause 0*[Inovar-Supplementary-Service-Id",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
