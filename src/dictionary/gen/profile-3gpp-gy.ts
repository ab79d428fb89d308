// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc7155 } from "./rfc7155.ts";
import { ts29061 } from "./ts29061.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29212 } from "./ts29212.ts";
import { ts29272 } from "./ts29272.ts";
import { ts32299 } from "./ts32299.ts";

/** 3GPP TS 32.299, Gy. */
export const profile3gppGy: DictionaryModule = new DictionaryModule(
  {
    name: "profile_3gpp_gy",
    specification: "3GPP TS 32.299, Gy",
    vendorId: 10415,
    vendorName: "3GPP",
    profile: "3gpp-gy",
    inherits: [{"module":"rfc7155","names":["Called-Station-Id"]},{"module":"ts29061","names":["3GPP-Charging-Id","3GPP-GPRS-Negotiated-QoS-Profile","3GPP-IMSI-MCC-MNC","3GPP-GGSN-MCC-MNC","3GPP-Session-Stop-Indicator","3GPP-Selection-Mode","3GPP-MS-TimeZone","3GPP-User-Location-Info"]},{"module":"rfc8506","names":["Final-Unit-Action","Redirect-Server","CC-Time","CC-Money","CC-Total-Octets","CC-Input-Octets","CC-Output-Octets","Requested-Service-Unit","Rating-Group"]},{"module":"ts29212","names":["QoS-Information","TDF-IP-Address","RAT-Type"]},{"module":"ts29272","names":["PDN-Type"]},{"module":"ts32299","names":["Reporting-Reason","Trigger","AF-Correlation-Information","PDN-Connection-Charging-ID","PDP-Address","PDP-Address-Prefix-Length","GGSN-Address"]}],
    avps: [
      "Final-Unit-Indication", 430, 0, "Grouped", "M", "RFC 8506",
      "Used-Service-Unit", 446, 0, "Grouped", "M", "RFC 8506",
      "Multiple-Services-Credit-Control", 456, 0, "Grouped", "M", "RFC 8506",
      "Service-Information", 873, 10415, "Grouped", "M", "3GPP TS 32.299",
      "PS-Information", 874, 10415, "Grouped", "M", "3GPP TS 32.299",
    ],
    enums: {},
    defines: {},
    groups: {
      "Final-Unit-Indication": "{Final-Unit-Action [Redirect-Server 0*[AVP",
      "Used-Service-Unit": "[CC-Time [CC-Money [CC-Total-Octets [CC-Input-Octets [CC-Output-Octets 0*[AVP",
      "Multiple-Services-Credit-Control": "[Requested-Service-Unit 0*[Used-Service-Unit [Rating-Group 0*[Reporting-Reason [Trigger 0*[AF-Correlation-Information [QoS-Information 0*[AVP",
      "Service-Information": "[PS-Information 0*[AVP",
      "PS-Information": "[3GPP-Charging-Id [PDN-Connection-Charging-ID [PDN-Type [PDP-Address [PDP-Address-Prefix-Length [3GPP-GPRS-Negotiated-QoS-Profile [GGSN-Address [TDF-IP-Address [3GPP-IMSI-MCC-MNC [3GPP-GGSN-MCC-MNC [Called-Station-Id [3GPP-Session-Stop-Indicator [3GPP-Selection-Mode [3GPP-MS-TimeZone [3GPP-User-Location-Info [RAT-Type 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc7155, ts29061, rfc8506, ts29212, ts29272, ts32299],
);
