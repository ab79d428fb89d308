// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts32299 } from "./ts32299.ts";

/** RFC 8506. */
export const rfc8506Groups: DictionaryModule = new DictionaryModule(
  {
    name: "rfc8506_groups",
    specification: "RFC 8506",
    inherits: [{"module":"rfc6733","names":["Result-Code"]},{"module":"rfc8506","names":["Tariff-Change-Usage","CC-Time","CC-Money","CC-Total-Octets","CC-Input-Octets","CC-Output-Octets","CC-Service-Specific-Units","Granted-Service-Unit","Requested-Service-Unit","Service-Identifier","Rating-Group","G-S-U-Pool-Reference","Validity-Time","Final-Unit-Indication","QoS-Final-Unit-Indication"]},{"module":"ts32299","names":["Reporting-Reason","Event-Charging-TimeStamp"]}],
    avps: [
      "Used-Service-Unit", 446, 0, "Grouped", "M", "",
      "Multiple-Services-Credit-Control", 456, 0, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Used-Service-Unit": "[Reporting-Reason [Tariff-Change-Usage [CC-Time [CC-Money [CC-Total-Octets [CC-Input-Octets [CC-Output-Octets [CC-Service-Specific-Units 0*[Event-Charging-TimeStamp 0*[AVP",
      "Multiple-Services-Credit-Control": "[Granted-Service-Unit [Requested-Service-Unit 0*[Used-Service-Unit [Tariff-Change-Usage 0*[Service-Identifier [Rating-Group 0*[G-S-U-Pool-Reference [Validity-Time [Result-Code [Final-Unit-Indication [QoS-Final-Unit-Indication 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc8506, ts32299],
);
