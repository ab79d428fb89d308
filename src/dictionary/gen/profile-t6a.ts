// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29338 } from "./ts29338.ts";
import { ts29173 } from "./ts29173.ts";
import { ts29128 } from "./ts29128.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29336 } from "./ts29336.ts";
import { ts32299 } from "./ts32299.ts";
import { ts29272Groups } from "./ts29272-groups.ts";
import { ts29128Groups } from "./ts29128-groups.ts";
import { ts29336Groups } from "./ts29336-groups.ts";

/** 3GPP TS 29.128. */
export const profileT6a: DictionaryModule = new DictionaryModule(
  {
    name: "profile_t6a",
    specification: "3GPP TS 29.128",
    vendorId: 10415,
    vendorName: "3GPP",
    profile: "t6a",
    inherits: [{"module":"ts29338","names":["SMSF-3GPP-Name","SMSF-3GPP-Realm","SMSF-3GPP-Number","SMSF-Non-3GPP-Name","SMSF-Non-3GPP-Realm","SMSF-Non-3GPP-Number","Maximum-UE-Availability-Time"]},{"module":"ts29173","names":["SGSN-Name","SGSN-Realm","MME-Name","MME-Realm","MSC-Number"]},{"module":"ts29128","names":["Communication-Failure-Information","Reachability-Cause"]},{"module":"ts29272","names":["IMEI","Software-Version","SGSN-Number","MME-Number-for-MT-SMS","Visited-PLMN-Id"]},{"module":"ts29336"},{"module":"ts32299","names":["Charged-Party"]},{"module":"ts29272_groups","names":["EPS-Location-Information"]},{"module":"ts29128_groups","names":["Number-Of-UE-Per-Location-Configuration","Number-Of-UE-Per-Location-Report","Idle-Status-Indication"]},{"module":"ts29336_groups","names":["PDN-Connectivity-Status-Report"]}],
    avps: [
      "Terminal-Information", 1401, 10415, "Grouped", "M", "3GPP TS 29.272",
      "Serving-Node", 2401, 10415, "Grouped", "M", "3GPP TS 29.173",
      "Monitoring-Event-Configuration", 3122, 10415, "Grouped", "M", "3GPP TS 29.336",
      "Monitoring-Event-Report", 3123, 10415, "Grouped", "M", "3GPP TS 29.336",
    ],
    enums: {},
    defines: {},
    groups: {
      "Terminal-Information": "[IMEI [Software-Version 0*[AVP",
      "Serving-Node": "[SMSF-3GPP-Name [SMSF-3GPP-Realm [SMSF-3GPP-Number [SMSF-Non-3GPP-Name [SMSF-Non-3GPP-Realm [SMSF-Non-3GPP-Number [SGSN-Name [SGSN-Realm [SGSN-Number [MME-Name [MME-Realm [MME-Number-for-MT-SMS [MSC-Number [IP-SM-GW-Number [IP-SM-GW-Name [IP-SM-GW-Realm 0*[AVP",
      "Monitoring-Event-Configuration": "{SCEF-ID {Monitoring-Type [SCEF-Reference-ID [SCEF-Reference-ID-Ext 0*[SCEF-Reference-ID-for-Deletion 0*[SCEF-Reference-ID-for-Deletion-Ext [Maximum-Number-of-Reports [Monitoring-Duration [Charged-Party [UE-Reachability-Configuration [Location-Information-Configuration 0*[Number-Of-UE-Per-Location-Configuration 0*[AVP",
      "Monitoring-Event-Report": "{SCEF-Reference-ID [SCEF-Reference-ID-Ext [SCEF-ID [Monitoring-Type [Reachability-Information [EPS-Location-Information [Communication-Failure-Information 0*[Number-Of-UE-Per-Location-Report [Loss-Of-Connectivity-Reason [Visited-PLMN-Id [Idle-Status-Indication [Reporting-Time-Stamp [Maximum-UE-Availability-Time 0*[PDN-Connectivity-Status-Report [Reachability-Cause 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29338, ts29173, ts29128, ts29272, ts29336, ts32299, ts29272Groups, ts29128Groups, ts29336Groups],
);
