// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7155 } from "./rfc7155.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29061 } from "./ts29061.ts";
import { ts29229 } from "./ts29229.ts";
import { vendorEtsi } from "./vendor-etsi.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29273 } from "./ts29273.ts";
import { ts29212 } from "./ts29212.ts";
import { vendor3gpp2 } from "./vendor-3gpp2.ts";
import { ts32299 } from "./ts32299.ts";
import { ts29212Groups } from "./ts29212-groups.ts";

/** 3GPP TS 29.212, application 16777303. */
export const sd: DictionaryModule = new DictionaryModule(
  {
    name: "sd",
    specification: "3GPP TS 29.212",
    applicationId: 16777303,
    inherits: [{"module":"rfc6733"},{"module":"rfc7155","names":["Framed-IP-Address","Framed-IPv6-Prefix","Called-Station-Id"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29061","names":["3GPP-SGSN-Address","3GPP-SGSN-IPv6-Address","3GPP-GGSN-Address","3GPP-GGSN-IPv6-Address","3GPP-Selection-Mode","3GPP-SGSN-MCC-MNC","RAI","3GPP-User-Location-Info","TWAN-Identifier","3GPP-MS-TimeZone","3GPP-Charging-Characteristics"]},{"module":"ts29229","names":["Supported-Features","Charging-Information"]},{"module":"vendor_etsi","names":["Logical-Access-ID","Physical-Access-ID"]},{"module":"rfc8506","names":["CC-Request-Type","CC-Request-Number","Subscription-Id","User-Equipment-Info","User-Equipment-Info-Extension"]},{"module":"ts29273","names":["AN-Trusted"]},{"module":"ts29212"},{"module":"vendor_3gpp2","names":["3GPP2-BSID"]},{"module":"ts32299","names":["Dynamic-Address-Flag","Dynamic-Address-Flag-Extension","PDN-Connection-Charging-ID","User-CSG-Information"]},{"module":"ts29212_groups","names":["Event-Report-Indication","Usage-Monitoring-Information","Fixed-User-Location-Info"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777303, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Re-Auth-Request-Type [DRMP [Session-Release-Cause [Origin-State-Id [OC-Supported-Features [QoS-Information 0*[Event-Trigger 0*[CSG-Information-Reporting [Event-Report-Indication 0*[ADC-Rule-Remove 0*[ADC-Rule-Install [Revalidation-Time 0*[Usage-Monitoring-Information 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 16777303, "P", "<Session-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Origin-State-Id [OC-Supported-Features [OC-OLR 0*[ADC-Rule-Report [Event-Report-Indication [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[Load 0*[AVP", "",
      "Credit-Control-Request", "CCR", 272, 16777303, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm {CC-Request-Type {CC-Request-Number [DRMP [OC-Supported-Features [Credit-Management-Status [Destination-Host [Origin-State-Id [Framed-IP-Address [Framed-IPv6-Prefix 0*[ADC-Rule-Report 0*[Application-Detection-Information 0*[Event-Trigger [Event-Report-Indication 0*[Usage-Monitoring-Information 0*[Proxy-Info 0*[Route-Record 0*[Supported-Features 0*[AVP", "",
      "Credit-Control-Answer", "CCA", 272, 16777303, "P", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {CC-Request-Type {CC-Request-Number [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR [Framed-IPv6-Prefix [QoS-Information 0*[Event-Trigger 0*[CSG-Information-Reporting [Event-Report-Indication [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[ADC-Rule-Remove 0*[ADC-Rule-Install [Revalidation-Time 0*[Usage-Monitoring-Information [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[Supported-Features 0*[Load 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 16777303, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id [User-Name [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 16777303, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm [User-Name [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 16777303, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [Destination-Host 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 16777303, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "TDF-Session-Request", "TSR", 8388637, 16777303, "RP", "<Session-Id {Vendor-Specific-Application-Id {Origin-Host {Origin-Realm {Destination-Realm [DRMP [Destination-Host [Origin-State-Id [OC-Supported-Features 0*[Subscription-Id 0*[Supported-Features [Framed-IP-Address [Framed-IPv6-Prefix [IP-CAN-Type [RAT-Type [AN-Trusted [User-Equipment-Info [User-Equipment-Info-Extension [QoS-Information 0*2[AN-GW-Address [3GPP-SGSN-Address [3GPP-SGSN-IPv6-Address [3GPP-GGSN-Address [3GPP-GGSN-IPv6-Address [3GPP-Selection-Mode [Dynamic-Address-Flag [Dynamic-Address-Flag-Extension [PDN-Connection-Charging-ID [3GPP-SGSN-MCC-MNC [RAI [3GPP-User-Location-Info [Fixed-User-Location-Info [User-CSG-Information [TWAN-Identifier [3GPP-MS-TimeZone [3GPP-Charging-Characteristics [Called-Station-Id [Charging-Information [Online [Offline 0*[ADC-Rule-Install [Revalidation-Time 0*[Usage-Monitoring-Information 0*[CSG-Information-Reporting 0*[Event-Trigger [Presence-Reporting-Area-Information [Logical-Access-ID [Physical-Access-ID [3GPP2-BSID 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "TDF-Session-Answer", "TSA", 8388637, 16777303, "P", "<Session-Id {Vendor-Specific-Application-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Origin-State-Id [OC-Supported-Features [OC-OLR 0*[Supported-Features 0*[ADC-Rule-Report [Event-Report-Indication [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[Load 0*[AVP", "",
    ],
    applications: [
      16777303, "3GPP Sd", 10415, "auth", "3GPP TS 29.212",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7155, rfc7683, rfc7944, rfc8583, ts29061, ts29229, vendorEtsi, rfc8506, ts29273, ts29212, vendor3gpp2, ts32299, ts29212Groups],
);
