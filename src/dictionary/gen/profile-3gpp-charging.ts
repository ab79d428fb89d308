// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { ts29061 } from "./ts29061.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29212 } from "./ts29212.ts";
import { ts32299 } from "./ts32299.ts";
import { rfc8506Groups } from "./rfc8506-groups.ts";

/** 3GPP TS 32.299. */
export const profile3gppCharging: DictionaryModule = new DictionaryModule(
  {
    name: "profile_3gpp_charging",
    specification: "3GPP TS 32.299",
    profile: "3gpp-charging",
    inherits: [{"module":"rfc6733","names":["Result-Code"]},{"module":"rfc7683","names":["OC-Sequence-Number","OC-Report-Type","OC-Reduction-Percentage","OC-Validity-Duration"]},{"module":"ts29061","names":["3GPP-RAT-Type"]},{"module":"rfc8506","names":["Granted-Service-Unit","Requested-Service-Unit","Service-Identifier","Rating-Group","G-S-U-Pool-Reference","Validity-Time","Final-Unit-Indication"]},{"module":"ts29212","names":["QoS-Information"]},{"module":"ts32299"},{"module":"rfc8506_groups","names":["Used-Service-Unit"]}],
    avps: [
      "Multiple-Services-Credit-Control", 456, 0, "Grouped", "M", "RFC 8506",
      "OC-OLR", 623, 0, "Grouped", "-", "RFC 7683",
    ],
    enums: {},
    defines: {},
    groups: {
      "Multiple-Services-Credit-Control": "[Granted-Service-Unit [Requested-Service-Unit 0*[Used-Service-Unit 0*[Service-Identifier [Rating-Group 0*[G-S-U-Pool-Reference [Validity-Time [Result-Code [Final-Unit-Indication [Time-Quota-Threshold [Volume-Quota-Threshold [Unit-Quota-Threshold [Quota-Holding-Time [Quota-Consumption-Time 0*[Reporting-Reason [Trigger [PS-Furnish-Charging-Information [Refund-Information 0*[AF-Correlation-Information 0*[Envelope [Envelope-Reporting [Time-Quota-Mechanism 0*[Service-Specific-Info [QoS-Information 0*[Announcement-Information [3GPP-RAT-Type [Related-Trigger 0*[AVP",
      "OC-OLR": "<OC-Sequence-Number <OC-Report-Type [OC-Reduction-Percentage [OC-Validity-Duration 0*[3GPP-OC-Specific-Reduction 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, ts29061, rfc8506, ts29212, ts32299, rfc8506Groups],
);
