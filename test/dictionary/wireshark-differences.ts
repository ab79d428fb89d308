/** Differences from Wireshark's dictionary that have one reason. */
export interface Differences {
  /** Why ours stays as it is. */
  readonly reason: string;
  readonly differences: readonly string[];
}

/** How an AVP is called: code and vendor, our name, Wireshark's. */
export const NAMES: readonly Differences[] = [
  {
    reason:
      "Wireshark's names are unique over all vendors and start with a letter; the specification's carry no such prefix or suffix",
    differences: [
      "1107/10415 Sequence-Number: MM10-Sequence-Number",
      "1108/10415 Recipient-Address: MM10-Recipient-Address",
      "1483/10415 Service-Type: 3GPP-Service-Type",
      "2548/10415 Termination-Cause: Termination-Cause-3GPP",
      "2554/10415 1xRTT-RCID: OnexRTT-RCID",
      "2847/10415 3GPP-PS-Data-Off-Status: 3GPP-PS-Data-Off-Status-Gx",
      "29/10415 TWAN-Identifier: 3GPP-TWAN-Identifier",
      "3103/10415 Service-ID: S6-Service-ID",
      "350/13019 Location-Information: ETSI-Location-Information",
      "353/13019 Requested-Information: Requested-Information-353",
      "354/13019 Event-Type: ETSI-Event-Type-354",
      "457/13019 Latching-Indication: Requested-Information-457",
      "459/13019 Service-Class: ETSI-Service-Class",
      "606/10415 User-Data: Cx-User-Data",
      "607/10415 SIP-Number-Auth-Items: 3GPP-SIP-Number-Auth-Items",
      "608/10415 SIP-Authentication-Scheme: 3GPP-SIP-Authentication-Scheme",
      "609/10415 SIP-Authenticate: 3GPP-SIP-Authenticate",
      "610/10415 SIP-Authorization: 3GPP-SIP-Authorization",
      "612/10415 SIP-Auth-Data-Item: 3GPP-SIP-Auth-Data-Item",
      "613/10415 SIP-Item-Number: 3GPP-SIP-Item-Number",
      "627/10415 User-Data-Request-Type: User-Data-Request-Type-OBSOLETE",
      "702/10415 User-Data: Sh-User-Data",
      "824/10415 SIP-Method: 3GPP-SIP-Method",
      "872/10415 Reporting-Reason: 3GPP-Reporting-Reason",
    ],
  },
  {
    reason: "Wireshark's dictionary has two AVPs of this code and vendor; the other one has our name",
    differences: [
      "132039/9 Override-QoS-Class-Identifier: Override-Pre-Emption-Vulnerability",
      "151/8164 SN-Mode: SN-ROHC-Mode",
      "20/8164 Starent-Subscriber-Permission: SN-Subscriber-Permission",
      "8/8164 SN-IP-Pool-Name: SN-PDSN-Correlation-Id",
    ],
  },
  {
    reason: "the IANA registry's name",
    differences: [
      "50/0 Acct-Multi-Session-Id: Accounting-Multi-Session-Id",
      "523/0 IP-Mask-Bit-Mask-Width: IP-Bit-Mask-Width",
      "68/0 Acct-Tunnel-Connection: Tunnel-Connection-ID",
      "89/0 Chargeable-User-Identity: CUI",
    ],
  },
  {
    reason: "the name in the newest release of the specification, or its own spelling",
    differences: [
      "1301/10415 RAN-End-Time: RAN-End-Timestamp",
      "1303/10415 RAN-Start-Time: RAN-Start-Timestamp",
      "1488/10415 Call-Barring-Info: Call-Barring-Infor-List",
      "17/10415 3GPP-IPv6-DNS-Servers: 3GPP-IPv6-DNS-Server",
      "2031/10415 MMTel-SService-Type: MMTel-Service-Type",
      "2407/10415 PPR-Address: PSR-Address",
      "2603/10415 IP-Realm-Default-Indication: IP-Realm-Default-Indicator",
      "2604/10415 Local-GW-Inserted-Indication: Local-GW-Inserted-Indicator",
      "2605/10415 Transcoder-Inserted-Indication: Transcoder-Inserted-Indicator",
      "3165/10415 Group-Report: Group-Monitoring-Event-Report",
      "3166/10415 Group-Report-Item: Group-Monitoring-Event-Report-Item",
      "3416/10415 ISUP-Cause: ISUP-Release-Cause",
      "402/10415 NAF-Id: NAF-Hostname",
      "634/10415 Wildcarded-Public-Identity: Wildcarded-PSI",
    ],
  },
];

/** Our type, code and vendor, name, Wireshark's type. */
export const TYPES: readonly Differences[] = [
  {
    reason: "the specification says so; a list of values or of bits does not make an AVP Enumerated",
    differences: [
      "Integer32 2037/10415 Change-Condition: Enumerated",
      "Integer32 2039/10415 Diagnostics: Enumerated",
      "Integer32 861/10415 Cause-Code: Enumerated",
      "Unsigned32 1665/10415 SIPTO-Local-Network-Permission: Enumerated",
      "Unsigned32 1682/10415 Non-IP-Data-Delivery-Mechanism: Enumerated",
      "Unsigned32 1690/10415 PDN-Connection-Continuity: Enumerated",
      "Unsigned32 1702/10415 Operation-Mode: Enumerated",
      "Unsigned32 2031/10415 MMTel-SService-Type: Enumerated",
      "Unsigned32 2032/10415 Service-Mode: Enumerated",
      "Unsigned32 2536/10415 Area-Type: Enumerated",
      "Unsigned32 2548/10415 Termination-Cause: Enumerated",
      "Unsigned32 268/0 Result-Code: Enumerated",
      "Unsigned32 270/0 Session-Binding: Enumerated",
      "Unsigned32 2823/10415 Presence-Reporting-Area-Status: Enumerated",
      "Unsigned32 2824/10415 NetLoc-Access-Support: Enumerated",
      "Unsigned32 2826/10415 PCSCF-Restoration-Indication: Enumerated",
      "Unsigned32 2855/10415 Presence-Reporting-Area-Node: Enumerated",
      "Unsigned32 298/0 Experimental-Result-Code: Enumerated",
      "Unsigned32 299/0 Inband-Security-Id: Enumerated",
      "Unsigned32 337/0 MIP-Feature-Vector: Enumerated",
      "Unsigned32 563/0 Day-Of-Week-Mask: Enumerated",
      "Unsigned32 564/0 Day-Of-Month-Mask: Enumerated",
      "Unsigned32 565/0 Month-Of-Year-Mask: Enumerated",
      "Unsigned32 719/10415 UDR-Flags: Enumerated",
    ],
  },
  {
    reason: "an address without its family is no Address (RFC 7155 §4.4, TS 29.061 §16.4.7)",
    differences: [
      "OctetString 14/0 Login-IP-Host: Address",
      "OctetString 4/10415 3GPP-CG-Address: Address",
      "OctetString 6/10415 3GPP-SGSN-Address: Address",
      "OctetString 7/10415 3GPP-GGSN-Address: Address",
      "OctetString 8/0 Framed-IP-Address: Address",
      "OctetString 9/0 Framed-IP-Netmask: Address",
      "OctetString 924/10415 MBMS-GW-SSM-IP-Address: Address",
    ],
  },
  {
    reason: "octets in the specification, although they are often readable",
    differences: [
      "OctetString 10/10415 3GPP-NSAPI: UTF8String",
      "OctetString 102/0 EAP-Key-Name: UTF8String",
      "OctetString 11/10415 3GPP-Session-Stop-Indicator: UTF8String",
      "OctetString 1263/10415 Access-Network-Information: UTF8String",
      "OctetString 524/10415 Codec-Data: UTF8String",
      "OctetString 89/0 Chargeable-User-Identity: UTF8String",
    ],
  },
  {
    reason: "Wireshark's dictionary has two AVPs of this code and vendor; the other one has our type",
    differences: ["Enumerated 20/8164 Starent-Subscriber-Permission: Unsigned32"],
  },
  {
    reason: "the specification's type",
    differences: [
      "Integer32 314/10415 Charging-Characteristics: OctetString",
      "UTF8String 1532/10415 TWAG-UP-Address: Address",
      "UTF8String 2101/10415 Application-Server-Id: Unsigned32",
      "UTF8String 2708/10415 From-Address: Address",
      "Unsigned32 1082/193 Traffic-Case: Integer32",
      "Unsigned32 23/0 Framed-IPX-Network: UTF8String",
      "Unsigned32 2553/10415 Cell-Portion-ID: OctetString",
      "Unsigned32 291/0 Authorization-Lifetime: Integer32",
      "Unsigned32 3423/10415 ISUP-Cause-Location: OctetString",
      "Unsigned32 885/10415 Number-Of-Participants: Integer32",
    ],
  },
];

/** Values that we don't have: AVP, value, Wireshark's name. */
export const MISSING_VALUES: readonly Differences[] = [
  {
    reason: "names of nothing: IANA or the specification keeps the value free",
    differences: [
      "Accounting-Realtime-Required 0: Reserved",
      "Bearer-Control-Mode 1: RESERVED",
      "Data-Reference 20: Reserved",
      "ICMP-Type-Number 254: RFC3692-style Experiment 2",
      "ICMP-Type-Number 254: Reserved",
      "Login-Service 7: Unassigned",
      "MIP6-Auth-Mode 0: Reserved",
      "Network-Access-Mode 1: Reserved",
      "SN-Subscriber-Class 9: Reserved",
      "Session-Binding 3: Unassigned",
      "Termination-Cause 10: Unassigned",
      "Termination-Cause 9: Unassigned",
    ],
  },
  {
    reason: "RFC 2869 §5.5 gives this the value 4",
    differences: ["ARAP-Zone-Access 3: Use zone filter exclusively"],
  },
  {
    reason: "not in the lists that ours was merged from; lists of vendors are open, so the values are no fault",
    differences: [
      "Fee-Type 6: Charge by month with limited number of SMs (with authentication but no fee deduction)",
      "Type-Number 0: */*",
    ],
  },
];

/** What a value is called: AVP, value, our name, Wireshark's. */
export const VALUE_NAMES: readonly Differences[] = [
  {
    reason: "the words of the IANA registry",
    differences: [
      "Acct-Status-Type 14 Tunnel-Link-Reject: Tunnel-Link-Rejectf",
      "Framed-Compression 1 VJ TCP/IP header compression: Van Jacobson TCP/IP header compression",
      "Framed-Protocol 3 AppleTalk Remote Access Protocol (ARAP): ARAP",
      "Framed-Protocol 4 Gandalf proprietary SingleLink/MultiLink protocol: Gandalf",
      "Framed-Protocol 5 Xylogics proprietary IPX/SLIP: Xylogics",
      "Framed-Protocol 6 X.75 Synchronous: X.75",
      "Login-Service 3 PortMaster (proprietary): PortMaster",
      "Redirect-Host-Usage 0 DONT_CACHE: Don't Care",
      "Result-Code 4003 ELECTION_LOST: DIAMETER_ELECTION_LOST",
      "Termination-Cause 31 Port Reinitialized: Reauthentication Failure",
      "Tunnel-Medium-Type 12 Appletalk: Appletalk-802",
      "Tunnel-Medium-Type 13 Decnet IV: Decnet4",
      "Tunnel-Medium-Type 14 Banyan Vines: Vines",
      "Tunnel-Medium-Type 15 E.164 with NSAP format subaddress: E-164-NSAP",
      "Tunnel-Medium-Type 5 BBN 1822: BBN",
      "Tunnel-Type 7 IP-in-IP Encapsulation (IP-IP): IP-IP-Encap",
    ],
  },
  {
    reason: "a misprint, a remark or an older name in Wireshark's",
    differences: [
      "Experimental-Result-Code 2005 DIAMETER_SERVER_SELECTION: DIAMETER_SERVER_SELECTION(Deprecated value)",
      "Other-Party-Id-Type 0 END_USER_E164: END_USER_MSISDN",
      "PCC-Rule-Status 2 TEMPORARILY INACTIVE: TEMPORARY_INACTIVE",
      "RAT-Type 1006 NR: NG-RAN",
      "Role-Of-Node 2 FORWARDING_ROLE: PROXY_ROLE",
      "Rule-Failure-Code 9 MISSING_FLOW_INFORMATION: MISSING_FLOW_DESCRIPTION",
      "SIPTO-Permission 0 SIPTO_above_RAN_ALLOWED: SIPTO_ALLOWED",
      "SIPTO-Permission 1 SIPTO_above_RAN_NOTALLOWED: SIPTO_NOTALLOWED",
      "SM-Delivery-Outcome-T4 1 UE_MEMORY_CAPACITY_EXCEEDED: UE_MEMORTY_CAPACITY_EXCEEDED",
      "Specific-Action 0 Void: SERVICE_INFORMATION_REQUEST (now void)",
      "Specific-Action 5 Void: INDICATION_OF_ESTABLISHMENT_OF_BEARER (now void)",
      "Traffic-Profile 1 SINGLE_TRANSMISSION_DL: SINGLE_TRANSMISSION_D",
      "Trigger-Type 50 CHANGE_IN_PARTICIPANTS_NMB: CHANGEINPARTICIPANTS_Number",
      "Velocity-Requested 1 VELOCITY_IS_REQUESTED: BEST VELOCITY_IS_REQUESTED",
    ],
  },
  {
    reason: "Wireshark's list gives several names to one value",
    differences: [
      "Role-Of-ProSe-Function 0 HPLMN: Local PLMN",
      "Role-Of-ProSe-Function 0 HPLMN: VPLMN",
      "Rule-Reason-Code 0 RESOURCES_LIMITATION: AGW_MALFUNCTION",
      "Rule-Reason-Code 0 RESOURCES_LIMITATION: RATING_GROUP_ERROR",
      "Rule-Reason-Code 0 RESOURCES_LIMITATION: SERVICE_IDENTIFIER_ERROR",
      "Rule-Reason-Code 0 RESOURCES_LIMITATION: UNKNOWN_FLOW_IDENTIFIER",
      "Rule-Reason-Code 0 RESOURCES_LIMITATION: UNKNOWN_RULE_NAME",
    ],
  },
  {
    reason: "Wireshark's dictionary has two AVPs of this code and vendor; the other one has our name",
    differences: ["Override-QoS-Class-Identifier 1 Traffic Class A: Pre-Emption-Vulnerability-Disabled"],
  },
];

/** Members that our formats don't list: group, Wireshark's name of the member. */
export const MEMBERS: readonly Differences[] = [
  {
    reason: "ETSI's and Wx's additions; their specifications have profiles of their own, or `* [ AVP ]` takes them",
    differences: [
      "Media-Component-Description: Media-Authorization-Context-Id",
      "Media-Component-Description: Reservation-Class",
      "Media-Component-Description: Transport-Class",
      "SIP-Auth-Data-Item: Authentication-Information-SIM",
      "SIP-Auth-Data-Item: Authentication-Method",
      "SIP-Auth-Data-Item: Authorization-Information-SIM",
      "SIP-Auth-Data-Item: SIP-Item-Number",
    ],
  },
  {
    reason: "the RFC's format does not have it; where a later RFC adds it, `* [ AVP ]` takes it",
    differences: [
      "Failed-AVP: Session-Id",
      "MIP-FA-to-MN-MSA: MIP-MN-AAA-SPI",
      "MIP-MN-to-FA-MSA: MIP-MN-AAA-SPI",
      "MIP-MN-to-HA-MSA: MIP-Session-Key",
      "OC-OLR: SourceID",
      "OC-Supported-Features: OC-Peer-Algo",
      "OC-Supported-Features: SourceID",
      "QoS-Parameters: QoS-Profile-Id",
    ],
  },
  {
    reason: "TS 32.299 of another release has or had it",
    differences: [
      "APN-Rate-Control-Uplink: Rate-Control-Max-Message-Size",
      "AoC-Information: Incremental-Cost",
      "Current-Tariff: Exponent",
      "Current-Tariff: Value-Digits",
      "Event-Type: Content-Disposition",
      "Event-Type: Content-Length",
      "Event-Type: Content-Type",
      "IM-Information: Interface-Id",
      "IM-Information: Interface-Port",
      "IM-Information: Interface-Text",
      "IM-Information: Interface-Type",
      "IMS-Information: GGSN-Address",
      "IMS-Information: Service-Specific-Data",
      "MMTel-Information: Associated-Party-Address",
      "MMTel-Information: MMTel-Service-Type",
      "MMTel-Information: Number-Of-Diversions",
      "MMTel-Information: Service-Mode",
      "MMTel-Information: Subscriber-Role",
      "PS-Information: PDN-Connection-ID",
      "SMS-Information: Destination-Interface",
      "SMS-Information: Recipient-SCCP-Address",
      "Service-Information: WLAN-Information",
      "Supplementary-Service: 3GPP-Service-Type",
    ],
  },
  {
    reason: "our source of Huawei's format names TS 32.299's SMSC-Address",
    differences: ["P2PSMS-Information: SMSC-Address-Huawei"],
  },
  {
    reason: "another release of the specification; `* [ AVP ]` takes it",
    differences: [
      "AESE-Communication-Pattern-Config-Status: Periodic-Time",
      "Device-Action: External-Identifier",
      "Device-Notification: External-Identifier",
      "Event-Report-Indication: QoS-Information",
      "Identity-with-Emergency-Registration: Restoration-Info",
      "Monitoring-Event-Report: Number-Of-UE-Per-Location-Report",
      "NIDD-Authorization-Update: External-Identifier",
      "NIDD-Authorization-Update: Granted-Validity-Time",
      "NIDD-Authorization-Update: MSISDN",
      "NIDD-Authorization-Update: User-Name",
      "Serving-Node: IP-SM-GW-Name",
      "Serving-Node: IP-SM-GW-Number",
      "Suggested-Network-Configuration: Group-Reporting-Guard-Timer",
      "User-Identifier: Type-Of-External-Identifier",
    ],
  },
];
