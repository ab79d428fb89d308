// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { ts29061 } from "./ts29061.ts";
import { ts29140 } from "./ts29140.ts";
import { ts29140Groups } from "./ts29140-groups.ts";

/** 3GPP TS 29.140, application 16777226. */
export const mm10: DictionaryModule = new DictionaryModule(
  {
    name: "mm10",
    specification: "3GPP TS 29.140",
    applicationId: 16777226,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","Event-Timestamp","Proxy-Info","Route-Record","Result-Code","Experimental-Result"]},{"module":"ts29061","names":["3GPP-IMSI"]},{"module":"ts29140","names":["Trigger-Event","Sender-Address","Initial-Recipient-Address","Originating-Interface","Service-Key","Delivery-Report","Read-Reply","Sender-Visibility","Status","Result-Recipient-Address","Billing-Information"]},{"module":"ts29140_groups","names":["Served-User-Identity"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Message-Process-Request", "MPR", 311, 16777226, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {Event-Timestamp {Trigger-Event {Served-User-Identity 1*{Initial-Recipient-Address {Originating-Interface [3GPP-IMSI [Sender-Address [Service-Key [Delivery-Report [Read-Reply [Sender-Visibility 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Message-Process-Answer", "MPA", 311, 16777226, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [Result-Code [Experimental-Result [Status 0*[Result-Recipient-Address [Delivery-Report [Read-Reply [Billing-Information [Sender-Visibility 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777226, "3GPP MM10", 10415, "auth", "3GPP TS 29.140",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, ts29061, ts29140, ts29140Groups],
);
