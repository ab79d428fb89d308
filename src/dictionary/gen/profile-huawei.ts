// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { omaCharging } from "./oma-charging.ts";
import { ts29061 } from "./ts29061.ts";
import { vendorHuawei } from "./vendor-huawei.ts";
import { ts29212 } from "./ts29212.ts";
import { ts29272 } from "./ts29272.ts";
import { ts32299 } from "./ts32299.ts";
import { tgppOtherGroups } from "./tgpp-other-groups.ts";
import { vendorHuaweiGroups } from "./vendor-huawei-groups.ts";

/** profile-huawei. */
export const profileHuawei: DictionaryModule = new DictionaryModule(
  {
    name: "profile_huawei",
    vendorId: 10415,
    vendorName: "3GPP",
    profile: "huawei",
    inherits: [{"module":"oma_charging","names":["Content-ID"]},{"module":"ts29061","names":["3GPP-Charging-Id","3GPP-PDP-Type","3GPP-IMSI-MCC-MNC","3GPP-GGSN-MCC-MNC","3GPP-NSAPI","3GPP-Session-Stop-Indicator","3GPP-Selection-Mode","3GPP-Charging-Characteristics","3GPP-SGSN-MCC-MNC","3GPP-MS-TimeZone","3GPP-CAMEL-Charging-Info","3GPP-User-Location-Info","3GPP-RAT-Type"]},{"module":"vendor_huawei","names":["SP-Id","Bearer-Type","Bearer-Protocol-Type","Charging-ID","Service-Level","SDP-Media-Identifier","Diversion-Reason"]},{"module":"ts29212","names":["Charging-Rule-Base-Name"]},{"module":"ts29272","names":["Service-Type"]},{"module":"ts32299","names":["LCS-Information","PoC-Information","PDP-Address","SGSN-Address","GGSN-Address","CG-Address","PS-Furnish-Charging-Information","PDP-Context-Type","Service-Id","Start-Time","Stop-Time","Message-ID","Event-Type","Message-Body","Role-Of-Node","User-Session-Id","Calling-Party-Address","Called-Party-Address","Time-Stamps","Inter-Operator-Identifier","IMS-Charging-Identifier","SDP-Session-Description","SDP-Media-Component","Requested-Party-Address","Service-Specific-Data"]},{"module":"tgpp_other_groups","names":["Cause"]},{"module":"vendor_huawei_groups","names":["P2PSMS-Information"]}],
    avps: [
      "Service-Information", 873, 10415, "Grouped", "M", "3GPP TS 32.299",
      "PS-Information", 874, 10415, "Grouped", "M", "3GPP TS 32.299",
      "IMS-Information", 876, 10415, "Grouped", "M", "3GPP TS 32.299",
    ],
    enums: {},
    defines: {},
    groups: {
      "Service-Information": "[PS-Information [P2PSMS-Information [IMS-Information [LCS-Information [PoC-Information 0*[AVP",
      "PS-Information": "[3GPP-Charging-Id [3GPP-PDP-Type [PDP-Address [SGSN-Address [GGSN-Address [CG-Address [3GPP-IMSI-MCC-MNC [3GPP-GGSN-MCC-MNC [3GPP-NSAPI [3GPP-Session-Stop-Indicator [3GPP-Selection-Mode [3GPP-Charging-Characteristics [3GPP-SGSN-MCC-MNC [3GPP-MS-TimeZone [3GPP-CAMEL-Charging-Info [Charging-Rule-Base-Name [3GPP-User-Location-Info [3GPP-RAT-Type [PS-Furnish-Charging-Information [PDP-Context-Type [SP-Id [Service-Id [Service-Type [Content-ID [Bearer-Type [Start-Time [Stop-Time [Bearer-Protocol-Type [Charging-ID [Service-Level [Message-ID 0*[AVP",
      "IMS-Information": "[Event-Type [Message-Body [Role-Of-Node [User-Session-Id [Calling-Party-Address [Called-Party-Address [Time-Stamps [Inter-Operator-Identifier [IMS-Charging-Identifier 0*[SDP-Session-Description 0*[SDP-Media-Component [SDP-Media-Identifier [Diversion-Reason [Requested-Party-Address [Cause [Service-Id [Service-Specific-Data 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [omaCharging, ts29061, vendorHuawei, ts29212, ts29272, ts32299, tgppOtherGroups, vendorHuaweiGroups],
);
