// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29338 } from "./ts29338.ts";
import { rfc5778 } from "./rfc5778.ts";
import { ts29128 } from "./ts29128.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29336 } from "./ts29336.ts";
import { ts32299 } from "./ts32299.ts";
import { ts29272Groups } from "./ts29272-groups.ts";
import { ts29128Groups } from "./ts29128-groups.ts";

/** 3GPP TS 29.336. */
export const ts29336Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29336_groups",
    specification: "3GPP TS 29.336",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29338","names":["Maximum-UE-Availability-Time"]},{"module":"rfc5778","names":["Service-Selection"]},{"module":"ts29128","names":["Reachability-Cause"]},{"module":"ts29272","names":["DL-Buffering-Suggested-Packet-Count","Visited-PLMN-Id","Terminal-Information","PDN-Type","Non-IP-PDN-Type-Indicator","Non-IP-Data-Delivery-Mechanism"]},{"module":"ts29336"},{"module":"ts32299","names":["Charged-Party","Served-Party-IP-Address"]},{"module":"ts29272_groups","names":["EPS-Location-Information"]},{"module":"ts29128_groups","names":["Idle-Status-Indication"]}],
    avps: [
      "Monitoring-Event-Configuration", 3122, 10415, "Grouped", "M", "",
      "Monitoring-Event-Report", 3123, 10415, "Grouped", "M", "",
      "Group-Report", 3165, 10415, "Grouped", "-", "",
      "Group-Report-Item", 3166, 10415, "Grouped", "-", "",
      "PDN-Connectivity-Status-Report", 3181, 10415, "Grouped", "-", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Monitoring-Event-Configuration": "{SCEF-ID {Monitoring-Type [SCEF-Reference-ID [SCEF-Reference-ID-Ext 0*[SCEF-Reference-ID-for-Deletion 0*[SCEF-Reference-ID-for-Deletion-Ext [Maximum-Number-of-Reports [Monitoring-Duration [Charged-Party [Maximum-Detection-Time [UE-Reachability-Configuration [Location-Information-Configuration [Association-Type [DL-Buffering-Suggested-Packet-Count [PLMN-ID-Requested [MTC-Provider-Info [PDN-Connectivity-Status-Configuration [Exclude-Identifiers [Include-Identifiers 0*[AVP",
      "Monitoring-Event-Report": "{SCEF-Reference-ID [SCEF-Reference-ID-Ext [SCEF-ID [SCEF-Reference-ID-for-Deletion [SCEF-Reference-ID-for-Deletion-Ext [Visited-PLMN-Id [Roaming-Information [IMEI-Change [Terminal-Information [Reachability-Information [Reachability-Cause [Maximum-UE-Availability-Time [EPS-Location-Information [Monitoring-Type [Event-Handling 0*[Service-Report [Loss-Of-Connectivity-Reason [Idle-Status-Indication 0*[PDN-Connectivity-Status-Report 0*[AVP",
      "Group-Report": "{SCEF-Reference-ID [SCEF-Reference-ID-Ext [SCEF-ID 0*[Group-Report-Item 0*[AVP",
      "Group-Report-Item": "{User-Identifier [Visited-PLMN-Id [Roaming-Information [IMEI-Change [Reachability-Information [Maximum-UE-Availability-Time [EPS-Location-Information [Monitoring-Type 0*[Service-Report [S6t-HSS-Cause [Idle-Status-Indication [Reporting-Time-Stamp [Updated-Network-Configuration 0*[SCEF-Reference-ID-for-Deletion 0*[SCEF-Reference-ID-for-Deletion-Ext [Event-Handling [Loss-Of-Connectivity-Reason 0*[PDN-Connectivity-Status-Report 0*[AVP",
      "PDN-Connectivity-Status-Report": "{Service-Selection {PDN-Connectivity-Status-Type [PDN-Type [Non-IP-PDN-Type-Indicator [Non-IP-Data-Delivery-Mechanism 0*2[Served-Party-IP-Address 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29338, rfc5778, ts29128, ts29272, ts29336, ts32299, ts29272Groups, ts29128Groups],
);
