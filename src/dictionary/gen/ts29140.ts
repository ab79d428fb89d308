// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** 3GPP TS 29.140. */
export const ts29140: DictionaryModule = new DictionaryModule(
  {
    name: "ts29140",
    specification: "3GPP TS 29.140",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [],
    avps: [
      "VASP-ID", 1101, 10415, "UTF8String", "M", "",
      "VAS-ID", 1102, 10415, "UTF8String", "M", "",
      "Trigger-Event", 1103, 10415, "Enumerated", "M", "",
      "Sender-Address", 1104, 10415, "UTF8String", "M", "",
      "Initial-Recipient-Address", 1105, 10415, "Grouped", "M", "",
      "Result-Recipient-Address", 1106, 10415, "Grouped", "M", "",
      "Sequence-Number", 1107, 10415, "Unsigned32", "M", "",
      "Recipient-Address", 1108, 10415, "UTF8String", "M", "",
      "Routeing-Address", 1109, 10415, "UTF8String", "M", "",
      "Originating-Interface", 1110, 10415, "Enumerated", "M", "",
      "Delivery-Report", 1111, 10415, "Enumerated", "M", "",
      "Read-Reply", 1112, 10415, "Enumerated", "M", "",
      "Sender-Visibility", 1113, 10415, "Enumerated", "M", "",
      "Service-Key", 1114, 10415, "UTF8String", "M", "",
      "Billing-Information", 1115, 10415, "UTF8String", "M", "",
      "Status", 1116, 10415, "Grouped", "M", "",
      "Status-Code", 1117, 10415, "UTF8String", "M", "",
      "Status-Text", 1118, 10415, "UTF8String", "M", "",
      "Routeing-Address-Resolution", 1119, 10415, "Enumerated", "M", "",
    ],
    enums: {
      "Trigger-Event": {"open":false,"values":[0,"MM1 Message Submission, Profile based",1,"MM1 Message Submission, Address based",2,"MM1 Message Delivery",3,"MM7 Message Submission, Profile based",4,"MM7 Message Submission, Address based"]},
      "Originating-Interface": {"open":false,"values":[0,"MM1",1,"MM3",2,"MM4",3,"MM7"]},
      "Delivery-Report": {"open":false,"values":[0,"No Delivery Report Requested",1,"Delivery Report Requested"]},
      "Read-Reply": {"open":false,"values":[0,"No Read Reply Requested",1,"Read Reply Requested"]},
      "Sender-Visibility": {"open":false,"values":[0,"Sender Identification requested not to be hidden",1,"Sender Identification requested to be hidden"]},
      "Routeing-Address-Resolution": {"open":false,"values":[0,"unresolved",1,"resolved"]},
    },
    defines: {},
    groups: {
      "Initial-Recipient-Address": "{Sequence-Number {Recipient-Address 0*[AVP",
      "Result-Recipient-Address": "{Sequence-Number [Recipient-Address [Routeing-Address [Sender-Address 0*[AVP",
      "Status": "[Status-Code [Status-Text",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
