// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc5777 } from "./rfc5777.ts";
import { rfc7155 } from "./rfc7155.ts";
import { ts29229 } from "./ts29229.ts";

/** 3GPP TS 29.234. */
export const ts29234: DictionaryModule = new DictionaryModule(
  {
    name: "ts29234",
    specification: "3GPP TS 29.234",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"rfc5777","names":["QoS-Resources"]},{"module":"rfc7155","names":["Framed-IP-Address","Framed-IPv6-Prefix"]},{"module":"ts29229","names":["Primary-Charging-Collection-Function-Name","Secondary-Charging-Collection-Function-Name"]}],
    avps: [
      "3GPP-WLAN-APN-Id", 100, 10415, "OctetString", "M", "",
      "Authentication-Method", 300, 10415, "Enumerated", "M", "",
      "Authentication-Information-SIM", 301, 10415, "OctetString", "M", "",
      "Authorization-Information-SIM", 302, 10415, "OctetString", "M", "",
      "Charging-Data", 304, 10415, "Grouped", "M", "",
      "WLAN-Access", 305, 10415, "Enumerated", "M", "",
      "WLAN-3GPP-IP-Access", 306, 10415, "Enumerated", "M", "",
      "APN-Authorized", 307, 10415, "Grouped", "M", "",
      "APN-Barring-Type", 309, 10415, "Enumerated", "M", "",
      "WLAN-Direct-IP-Access", 310, 10415, "Enumerated", "M", "",
      "Session-Request-Type", 311, 10415, "Enumerated", "M", "",
      "Routing-Policy", 312, 10415, "IPFilterRule", "M", "",
      "Max-Requested-Bandwidth", 313, 10415, "OctetString", "M", "",
      "Charging-Characteristics", 314, 10415, "Integer32", "M", "",
      "Charging-Nodes", 315, 10415, "Grouped", "M", "",
      "Primary-OCS-Charging-Function-Name", 316, 10415, "DiameterIdentity", "M", "",
      "Secondary-OCS-Charging-Function-Name", 317, 10415, "DiameterIdentity", "M", "",
      "Maximum-Number-Accesses", 319, 10415, "Unsigned32", "M", "",
    ],
    enums: {
      "Authentication-Method": {"open":false,"values":[0,"WLAN_EAP_SIM",1,"WLAN_EAP_AKA"]},
      "WLAN-Access": {"open":false,"values":[0,"WLAN_SUBSCRIPTION_ALLOWED",1,"WLAN_SUBSCRIPTION_BARRED"]},
      "WLAN-3GPP-IP-Access": {"open":false,"values":[0,"WLAN_APNS_ENABLE",1,"WLAN_APNS_DISABLE"]},
      "APN-Barring-Type": {"open":false,"values":[0,"WLAN_APN_NO_BARRING",1,"WLAN_APN_HOME_BARRED_WHEN_ROAMING",2,"WLAN_APN_VISITED_BARRED",3,"WLAN_APN_HOME_BARRED",4,"WLAN_APN_INTERNET_ACCESS_BARRED"]},
      "WLAN-Direct-IP-Access": {"open":false,"values":[0,"WLAN_DIRECT_IP_ACCESS",1,"WLAN_NO_DIRECT_IP_ACCESS"]},
      "Session-Request-Type": {"open":false,"values":[0,"AUTHORIZATION REQUEST",1,"ROUTING POLICY"]},
    },
    defines: {},
    groups: {
      "Charging-Data": "0*[Charging-Characteristics 0*[Charging-Nodes",
      "APN-Authorized": "0*[3GPP-WLAN-APN-Id 0*[APN-Barring-Type 0*[Framed-IP-Address 0*[Framed-IPv6-Prefix 0*[Max-Requested-Bandwidth 0*[QoS-Resources",
      "Charging-Nodes": "0*[Primary-OCS-Charging-Function-Name 0*[Secondary-OCS-Charging-Function-Name 0*[Primary-Charging-Collection-Function-Name 0*[Secondary-Charging-Collection-Function-Name",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc5777, rfc7155, ts29229],
);
