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
import { ts29154 } from "./ts29154.ts";
import { ts29273 } from "./ts29273.ts";
import { ts29214 } from "./ts29214.ts";
import { ts29212 } from "./ts29212.ts";
import { ts32299 } from "./ts32299.ts";
import { ts29214Groups } from "./ts29214-groups.ts";

/** 3GPP TS 29.214, application 16777236. */
export const rx: DictionaryModule = new DictionaryModule(
  {
    name: "rx",
    specification: "3GPP TS 29.214",
    applicationId: 16777236,
    inherits: [{"module":"rfc6733"},{"module":"rfc7155","names":["Framed-IP-Address","Framed-IPv6-Prefix","Called-Station-Id"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29061","names":["3GPP-User-Location-Info","3GPP-MS-TimeZone","3GPP-SGSN-MCC-MNC","TWAN-Identifier"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"vendor_etsi","names":["Reservation-Priority"]},{"module":"rfc8506","names":["Subscription-Id","User-Equipment-Info","User-Equipment-Info-Extension"]},{"module":"ts29154","names":["Reference-Id"]},{"module":"ts29273","names":["AN-Trusted"]},{"module":"ts29214"},{"module":"ts29212","names":["AN-GW-Address","IP-CAN-Type","NetLoc-Access-Support","RAT-Type","User-Location-Info-Time","RAN-NAS-Release-Cause","TCP-Source-Port","UDP-Source-Port","UE-Local-IP-Address"]},{"module":"ts32299","names":["Calling-Party-Address"]},{"module":"ts29214_groups","names":["MA-Information","Sponsored-Connectivity-Data","Media-Component-Description","Callee-Information","Acceptable-Service-Info"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Re-Auth-Request", "RAR", 258, 16777236, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id 1*{Specific-Action [DRMP [OC-Supported-Features 0*[Access-Network-Charging-Identifier [Access-Network-Charging-Address 0*2[AN-GW-Address [AN-Trusted 0*[Flows 0*[Subscription-Id [Abort-Cause [IP-CAN-Type [MA-Information [NetLoc-Access-Support [RAT-Type [Sponsored-Connectivity-Data [3GPP-User-Location-Info [User-Location-Info-Time [3GPP-MS-TimeZone 0*[RAN-NAS-Release-Cause 0*[5GS-RAN-NAS-Release-Cause [3GPP-SGSN-MCC-MNC [NID [TWAN-Identifier [TCP-Source-Port [UDP-Source-Port [UE-Local-IP-Address [Wireline-User-Location-Info [Origin-State-Id 0*[Class 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Re-Auth-Answer", "RAA", 258, 16777236, "P", "<Session-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR 0*[Media-Component-Description [Service-URN [Origin-State-Id 0*[Class [Error-Message [Error-Reporting-Host 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time [Failed-AVP 0*[Proxy-Info 0*[AVP", "",
      "AA-Request", "AAR", 265, 16777236, "RP", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm {Destination-Realm [DRMP [Destination-Host [IP-Domain-Id [Auth-Session-State [AF-Application-Identifier 0*[Media-Component-Description [Service-Info-Status [AF-Charging-Identifier [SIP-Forking-Indication 0*[Specific-Action 0*[Subscription-Id [OC-Supported-Features 0*[Supported-Features [Reservation-Priority [Framed-IP-Address [Framed-IPv6-Prefix [Called-Station-Id [Service-URN [Sponsored-Connectivity-Data [MPS-Identifier [GCS-Identifier [MCPTT-Identifier [MCVideo-Identifier [IMS-Content-Identifier [IMS-Content-Type 0*[Calling-Party-Address [Callee-Information [Rx-Request-Type 0*[Required-Access-Info [AF-Requested-Data [Reference-Id [Pre-emption-Control-Info [MPS-Action [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "AA-Answer", "AAA", 265, 16777236, "P", "<Session-Id {Auth-Application-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Auth-Session-State 0*[Access-Network-Charging-Identifier [Access-Network-Charging-Address [Acceptable-Service-Info 0*2[AN-GW-Address [AN-Trusted [Service-Authorization-Info [IP-CAN-Type [MA-Information [NetLoc-Access-Support [RAT-Type 0*[Flows [OC-Supported-Features [OC-OLR 0*[Supported-Features 0*[Subscription-Id [User-Equipment-Info [User-Equipment-Info-Extension [3GPP-SGSN-MCC-MNC [NID 0*[Class [Error-Message [Error-Reporting-Host [Failed-AVP [Retry-Interval [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Load 0*[AVP", "",
      "Abort-Session-Request", "ASR", 274, 16777236, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Destination-Host {Auth-Application-Id {Abort-Cause [DRMP [OC-Supported-Features [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Abort-Session-Answer", "ASA", 274, 16777236, "P", "<Session-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [OC-Supported-Features [OC-OLR [Origin-State-Id [Error-Message [Error-Reporting-Host [Failed-AVP 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
      "Session-Termination-Request", "STR", 275, 16777236, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Auth-Application-Id {Termination-Cause [DRMP [Destination-Host [OC-Supported-Features 0*[Required-Access-Info 0*[Class [Origin-State-Id 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Session-Termination-Answer", "STA", 275, 16777236, "P", "<Session-Id {Origin-Host {Origin-Realm [DRMP [Result-Code [Error-Message [Error-Reporting-Host [OC-Supported-Features [OC-OLR [Failed-AVP [Sponsored-Connectivity-Data [Origin-State-Id [3GPP-User-Location-Info [User-Location-Info-Time [3GPP-MS-TimeZone 0*[RAN-NAS-Release-Cause 0*[5GS-RAN-NAS-Release-Cause [3GPP-SGSN-MCC-MNC [NID [TWAN-Identifier [TCP-Source-Port [UDP-Source-Port [UE-Local-IP-Address [NetLoc-Access-Support [Wireline-User-Location-Info 0*[Class 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[Load 0*[AVP", "",
    ],
    applications: [
      16777236, "3GPP Rx", 10415, "auth", "3GPP TS 29.214",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7155, rfc7683, rfc7944, rfc8583, ts29061, ts29229, vendorEtsi, rfc8506, ts29154, ts29273, ts29214, ts29212, ts32299, ts29214Groups],
);
