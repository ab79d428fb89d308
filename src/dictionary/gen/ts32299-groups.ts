// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7155 } from "./rfc7155.ts";
import { ts29061 } from "./ts29061.ts";
import { ts29229 } from "./ts29229.ts";
import { vendorEtsi } from "./vendor-etsi.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29173 } from "./ts29173.ts";
import { ts29128 } from "./ts29128.ts";
import { ts29214 } from "./ts29214.ts";
import { ts29212 } from "./ts29212.ts";
import { vendor3gpp2 } from "./vendor-3gpp2.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29336 } from "./ts29336.ts";
import { ts32299 } from "./ts32299.ts";
import { rfc8506Groups } from "./rfc8506-groups.ts";
import { ts29214Groups } from "./ts29214-groups.ts";
import { ts29212Groups } from "./ts29212-groups.ts";
import { vendorOnem2mGroups } from "./vendor-onem2m-groups.ts";
import { ts29272Groups } from "./ts29272-groups.ts";
import { ts29128Groups } from "./ts29128-groups.ts";
import { ts29336Groups } from "./ts29336-groups.ts";

/** 3GPP TS 32.299. */
export const ts32299Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts32299_groups",
    specification: "3GPP TS 32.299",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"rfc6733","names":["Event-Timestamp"]},{"module":"rfc7155","names":["Called-Station-Id","Accounting-Input-Octets","Accounting-Output-Octets"]},{"module":"ts29061","names":["3GPP-Charging-Id","3GPP-PDP-Type","3GPP-IMSI-MCC-MNC","3GPP-GGSN-MCC-MNC","3GPP-NSAPI","3GPP-Session-Stop-Indicator","3GPP-Selection-Mode","3GPP-Charging-Characteristics","3GPP-SGSN-MCC-MNC","3GPP-MS-TimeZone","3GPP-User-Location-Info","3GPP-RAT-Type"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"vendor_etsi","names":["Logical-Access-ID","Physical-Access-ID"]},{"module":"rfc8506","names":["Subscription-Id","User-Equipment-Info","Rating-Group","Service-Identifier"]},{"module":"ts29173","names":["MME-Name","MME-Realm"]},{"module":"ts29128","names":["Serving-PLMN-Rate-Control","RRC-Cause-Counter","Communication-Failure-Information"]},{"module":"ts29214","names":["Sponsor-Identity","Application-Service-Provider-Identity"]},{"module":"ts29212","names":["QoS-Information","TDF-IP-Address","Charging-Rule-Base-Name","ADC-Rule-Base-Name","User-Location-Info-Time","Presence-Reporting-Area-Information","NBIFOM-Mode","NBIFOM-Support","Presence-Reporting-Area-Status","Traffic-Steering-Policy-Identifier-DL","Traffic-Steering-Policy-Identifier-UL"]},{"module":"vendor_3gpp2","names":["3GPP2-BSID"]},{"module":"ts29272","names":["Terminal-Information","MME-Number-for-MT-SMS"]},{"module":"ts29336","names":["SCEF-Reference-ID","SCEF-ID","Monitoring-Type","Reachability-Information","Maximum-Number-of-Reports","Monitoring-Duration","Maximum-Detection-Time","UE-Reachability-Configuration","MONTE-Location-Type","Accuracy"]},{"module":"ts32299"},{"module":"rfc8506_groups","names":["Multiple-Services-Credit-Control"]},{"module":"ts29214_groups","names":["Callee-Information"]},{"module":"ts29212_groups","names":["Fixed-User-Location-Info"]},{"module":"vendor_onem2m_groups","names":["M2M-Information"]},{"module":"ts29272_groups","names":["EPS-Location-Information"]},{"module":"ts29128_groups","names":["Number-Of-UE-Per-Location-Report","Number-Of-UE-Per-Location-Configuration"]},{"module":"ts29336_groups","names":["Monitoring-Event-Report"]}],
    avps: [
      "Service-Information", 873, 10415, "Grouped", "M", "",
      "PS-Information", 874, 10415, "Grouped", "M", "",
      "Offline-Charging", 1278, 10415, "Grouped", "M", "",
      "VoLTE-Information", 1323, 10415, "Grouped", "M", "",
      "Service-Data-Container", 2040, 10415, "Grouped", "M", "",
      "Monitoring-Event-Report-Data", 3920, 10415, "Grouped", "M", "",
      "Monitoring-Event-Information", 3921, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Service-Information": "0*[Subscription-Id [AoC-Information [PS-Information [IMS-Information [MMS-Information [LCS-Information [PoC-Information [MBMS-Information [SMS-Information [VCS-Information [MMTel-Information [ProSe-Information [Service-Generic-Information [IM-Information [DCD-Information [M2M-Information [CPDT-Information 0*[AVP",
      "PS-Information": "0*[Supported-Features [3GPP-Charging-Id [PDN-Connection-Charging-ID [Node-Id [3GPP-PDP-Type 0*[PDP-Address [PDP-Address-Prefix-Length [Dynamic-Address-Flag [Dynamic-Address-Flag-Extension [QoS-Information 0*[SGSN-Address 0*[GGSN-Address 0*[TDF-IP-Address 0*[SGW-Address 0*[EPDG-Address 0*[TWAG-Address [CG-Address [Serving-Node-Type [SGW-Change [3GPP-IMSI-MCC-MNC [IMSI-Unauthenticated-Flag [3GPP-GGSN-MCC-MNC [3GPP-NSAPI [Called-Station-Id [3GPP-Session-Stop-Indicator [3GPP-Selection-Mode [3GPP-Charging-Characteristics [Charging-Characteristics-Selection-Mode [3GPP-SGSN-MCC-MNC [3GPP-MS-TimeZone [Charging-Rule-Base-Name [ADC-Rule-Base-Name [3GPP-User-Location-Info [User-Location-Info-Time [User-CSG-Information 0*[Presence-Reporting-Area-Information [3GPP2-BSID [TWAN-User-Location-Info [UWAN-User-Location-Info [3GPP-RAT-Type [PS-Furnish-Charging-Information [PDP-Context-Type [Offline-Charging 0*[Traffic-Data-Volumes 0*[Service-Data-Container [User-Equipment-Info [Terminal-Information [Start-Time [Stop-Time [Change-Condition [Diagnostics [Low-Priority-Indicator [NBIFOM-Mode [NBIFOM-Support [MME-Number-for-MT-SMS [MME-Name [MME-Realm [Logical-Access-ID [Physical-Access-ID [Fixed-User-Location-Info [CN-Operator-Selection-Entity [Enhanced-Diagnostics [SGi-PtP-Tunnelling-Method [CP-CIoT-EPS-Optimisation-Indicator [UNI-PDU-CP-Only-Flag [Serving-PLMN-Rate-Control [APN-Rate-Control [Charging-Per-IP-CAN-Session-Indicator [RRC-Cause-Counter [3GPP-PS-Data-Off-Status [SCS-AS-Address [Unused-Quota-Timer 0*[RAN-Secondary-RAT-Usage-Report [PSCell-Info 0*[AVP",
      "Offline-Charging": "[Quota-Consumption-Time [Time-Quota-Mechanism [Envelope-Reporting 0*[Multiple-Services-Credit-Control 0*[AVP",
      "VoLTE-Information": "[Calling-Party-Address [Callee-Information 0*[AVP",
      "Service-Data-Container": "[AF-Correlation-Information [Charging-Rule-Base-Name [Accounting-Input-Octets [Accounting-Output-Octets [Local-Sequence-Number [QoS-Information [Rating-Group [Change-Time [Service-Identifier [Service-Specific-Info [ADC-Rule-Base-Name [SGSN-Address [Time-First-Usage [Time-Last-Usage [Time-Usage 0*[Change-Condition [3GPP-User-Location-Info [3GPP2-BSID [UWAN-User-Location-Info [TWAN-User-Location-Info [Sponsor-Identity [Application-Service-Provider-Identity 0*[Presence-Reporting-Area-Information [Presence-Reporting-Area-Status [User-CSG-Information [3GPP-RAT-Type [Related-Change-Condition-Information [Serving-PLMN-Rate-Control [APN-Rate-Control [3GPP-PS-Data-Off-Status [Traffic-Steering-Policy-Identifier-DL [Traffic-Steering-Policy-Identifier-UL [VoLTE-Information 0*[AVP",
      "Monitoring-Event-Report-Data": "[Event-Timestamp [SCEF-Reference-ID [SCEF-ID [Monitoring-Event-Report-Number [Charged-Party [Subscription-Id [Monitoring-Type [Reachability-Information [EPS-Location-Information [Communication-Failure-Information 0*[Number-Of-UE-Per-Location-Report 0*[AVP",
      "Monitoring-Event-Information": "[Monitoring-Event-Functionality [Event-Timestamp [Monitoring-Event-Configuration-Activity [SCEF-Reference-ID [SCEF-ID [Monitoring-Type [Maximum-Number-of-Reports [Monitoring-Duration [Charged-Party [Maximum-Detection-Time [UE-Reachability-Configuration [MONTE-Location-Type [Accuracy 0*[Number-Of-UE-Per-Location-Configuration 0*[Monitoring-Event-Report 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7155, ts29061, ts29229, vendorEtsi, rfc8506, ts29173, ts29128, ts29214, ts29212, vendor3gpp2, ts29272, ts29336, ts32299, rfc8506Groups, ts29214Groups, ts29212Groups, vendorOnem2mGroups, ts29272Groups, ts29128Groups, ts29336Groups],
);
