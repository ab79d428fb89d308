// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29214 } from "./ts29214.ts";
import { ts29212 } from "./ts29212.ts";

/** vendor-3gpp2. */
export const vendor3gpp2: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_3gpp2",
    vendorId: 5535,
    vendorName: "TGPP2",
    inherits: [{"module":"rfc8506","names":["Service-Identifier","Rating-Group"]},{"module":"ts29214","names":["Flow-Description","Flow-Status","AF-Charging-Identifier","Flows","Max-Requested-Bandwidth-UL","Max-Requested-Bandwidth-DL"]},{"module":"ts29212","names":["Charging-Rule-Name","Charging-Rule-Base-Name","Reporting-Level","Online","Offline","Metering-Method","Precedence","QoS-Class-Identifier","Guaranteed-Bitrate-UL","Guaranteed-Bitrate-DL","PCC-Rule-Status"]}],
    avps: [
      "Flow-Operation", 800, 5535, "Enumerated", "-", "3GPP2",
      "3GPP2-Charging-Rule-Install", 801, 5535, "Grouped", "-", "3GPP2",
      "3GPP2-Charging-Rule-Definition", 802, 5535, "Grouped", "-", "3GPP2",
      "3GPP2-Event-Trigger", 803, 5535, "Enumerated", "-", "3GPP2",
      "3GPP2-QoS-Information", 804, 5535, "Grouped", "-", "3GPP2",
      "3GPP2-Charging-Rule-Report", 805, 5535, "Grouped", "-", "3GPP2",
      "AGW-IP-Address", 806, 5535, "Address", "-", "3GPP2",
      "AGW-IPv6-Address", 807, 5535, "Address", "-", "3GPP2",
      "3GPP2-RAT-Type", 808, 5535, "Enumerated", "-", "3GPP2",
      "Flow-Info", 809, 5535, "Grouped", "-", "3GPP2",
      "Flow-Identifier", 810, 5535, "UTF8String", "M", "3GPP2",
      "Granted-QoS", 811, 5535, "Grouped", "-", "3GPP2",
      "Requested-QoS", 812, 5535, "Grouped", "-", "3GPP2",
      "Flow-Description-Info", 813, 5535, "Grouped", "-", "3GPP2",
      "Rule-Reason-Code", 814, 5535, "Enumerated", "-", "3GPP2",
      "AGW-MCC-MNC", 815, 5535, "UTF8String", "M", "3GPP2",
      "Access-Network-Physical-Access-ID-Realm", 898, 5535, "OctetString", "-", "3GPP2",
      "Access-Network-Physical-Access-ID-Value", 899, 5535, "OctetString", "-", "3GPP2",
      "Access-Network-Physical-Access-ID", 900, 5535, "Grouped", "-", "3GPP2",
      "3GPP2-BSID", 9010, 5535, "UTF8String", "M", "X.S0057-0",
    ],
    enums: {
      "Flow-Operation": {"open":false,"values":[0,"TERMINATION",1,"ESTABLISHMENT",2,"MODIFICATION"]},
      "3GPP2-Event-Trigger": {"open":false,"values":[0,"PCF_CHANGE",1,"QOS_CHANGE",2,"RAT_CHANGE",3,"TFT_CHANGE",4,"PLMN_CHANGE",5,"LOSS_OF_FLOW",6,"RECOVERY_OF_FLOW",7,"IP-CAN_CHANGE",8,"PCC_RULE_FAILURE",9,"ACCESS_NETWORK_PHYSICAL_ACCESS_ID_CHANGE"]},
      "3GPP2-RAT-Type": {"open":false,"values":[0,"CDMA2000-1X",1,"HRPD",2,"WLAN",3,"UMB"]},
      "Rule-Reason-Code": {"open":false,"values":[0,"RESOURCES_LIMITATION"]},
    },
    defines: {},
    groups: {
      "3GPP2-Charging-Rule-Install": "0*[3GPP2-Charging-Rule-Definition 0*[Charging-Rule-Name 0*[Charging-Rule-Base-Name",
      "3GPP2-Charging-Rule-Definition": "0*[Charging-Rule-Name 0*[Service-Identifier 0*[Rating-Group 0*[Flow-Identifier 0*[Flow-Description 0*[Flow-Status 0*[3GPP2-QoS-Information 0*[Reporting-Level 0*[Online 0*[Offline 0*[Metering-Method 0*[Precedence 0*[AF-Charging-Identifier 0*[Flows",
      "3GPP2-QoS-Information": "0*[QoS-Class-Identifier 0*[Max-Requested-Bandwidth-UL 0*[Max-Requested-Bandwidth-DL 0*[Guaranteed-Bitrate-UL 0*[Guaranteed-Bitrate-DL",
      "3GPP2-Charging-Rule-Report": "0*[Charging-Rule-Name 0*[Charging-Rule-Base-Name 0*[PCC-Rule-Status 0*[Rule-Reason-Code",
      "Flow-Info": "0*[Flow-Identifier 0*[Flow-Description-Info 0*[Requested-QoS 0*[Granted-QoS 0*[Flow-Status",
      "Granted-QoS": "0*[QoS-Class-Identifier 0*[Guaranteed-Bitrate-UL 0*[Guaranteed-Bitrate-DL",
      "Requested-QoS": "0*[QoS-Class-Identifier 0*[Guaranteed-Bitrate-UL 0*[Guaranteed-Bitrate-DL",
      "Flow-Description-Info": "0*[Flow-Description 0*[Precedence",
      "Access-Network-Physical-Access-ID": "0*[Access-Network-Physical-Access-ID-Value 0*[Access-Network-Physical-Access-ID-Realm",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc8506, ts29214, ts29212],
);
