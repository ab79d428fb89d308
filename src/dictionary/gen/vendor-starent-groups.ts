// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts32299 } from "./ts32299.ts";

/** vendor-starent-groups. */
export const vendorStarentGroups: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_starent_groups",
    vendorId: 8164,
    vendorName: "Starent",
    inherits: [{"module":"rfc8506","names":["Tariff-Change-Usage","CC-Time","CC-Total-Octets","CC-Input-Octets","CC-Output-Octets","CC-Service-Specific-Units"]},{"module":"ts32299","names":["Reporting-Reason"]}],
    avps: [
      "SN-Total-Used-Service-Unit", 504, 8164, "Grouped", "m", "Starent/Cisco ASR5000",
      "SN-Remaining-Service-Unit", 526, 8164, "Grouped", "m", "Starent/Cisco ASR5000",
    ],
    enums: {},
    defines: {},
    groups: {
      "SN-Total-Used-Service-Unit": "0*[Tariff-Change-Usage 0*[CC-Time 0*[CC-Total-Octets 0*[CC-Input-Octets 0*[CC-Output-Octets 0*[CC-Service-Specific-Units 0*[Reporting-Reason",
      "SN-Remaining-Service-Unit": "0*[Tariff-Change-Usage 0*[CC-Time 0*[CC-Total-Octets 0*[CC-Input-Octets 0*[CC-Output-Octets 0*[CC-Service-Specific-Units 0*[Reporting-Reason",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc8506, ts32299],
);
