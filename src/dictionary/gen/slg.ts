// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc5778 } from "./rfc5778.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29329 } from "./ts29329.ts";
import { ts29173 } from "./ts29173.ts";
import { ts29172 } from "./ts29172.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29173Groups } from "./ts29173-groups.ts";
import { ts32299 } from "./ts32299.ts";
import { ts29172Groups } from "./ts29172-groups.ts";

/** 3GPP TS 29.172, application 16777255. */
export const slg: DictionaryModule = new DictionaryModule(
  {
    name: "slg",
    specification: "3GPP TS 29.172",
    applicationId: 16777255,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","User-Name","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Failed-AVP"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc5778","names":["Service-Selection"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29329","names":["MSISDN"]},{"module":"ts29173","names":["GMLC-Address"]},{"module":"ts29172"},{"module":"ts29272","names":["IMEI","Cell-Global-Identity","Service-Area-Identity"]},{"module":"ts29173_groups","names":["Serving-Node"]},{"module":"ts32299","names":["LCS-Client-Type","Location-Estimate"]},{"module":"ts29172_groups","names":["LCS-EPS-Client-Name","LCS-Requestor-Name","Reporting-PLMN-List","Deferred-MT-LR-Data","Delayed-Location-Reporting-Data"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Provide-Location-Request", "PLR", 8388620, 16777255, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {SLg-Location-Type {LCS-EPS-Client-Name {LCS-Client-Type [DRMP [Vendor-Specific-Application-Id [User-Name [MSISDN [IMEI [LCS-Requestor-Name [LCS-Priority [LCS-QoS [Velocity-Requested [Supported-GAD-Shapes [LCS-Service-Type-ID [LCS-Codeword [LCS-Privacy-Check-Non-Session [LCS-Privacy-Check-Session [Service-Selection [Deferred-Location-Type [LCS-Reference-Number [Area-Event-Info [GMLC-Address [PLR-Flags [Periodic-LDR-Information [Reporting-PLMN-List [Motion-Event-Info 0*[Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Provide-Location-Answer", "PLA", 8388620, 16777255, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result [Location-Estimate [Accuracy-Fulfilment-Indicator [Age-Of-Location-Estimate [Velocity-Estimate [EUTRAN-Positioning-Data [ECGI [GERAN-Positioning-Info [Cell-Global-Identity [UTRAN-Positioning-Info [Service-Area-Identity [Serving-Node [PLA-Flags [ESMLC-Cell-Info [Civic-Address [Barometric-Pressure 0*[Supported-Features [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Location-Report-Request", "LRR", 8388621, 16777255, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {Location-Event [DRMP [Vendor-Specific-Application-Id [LCS-EPS-Client-Name [User-Name [MSISDN [IMEI [Location-Estimate [Accuracy-Fulfilment-Indicator [Age-Of-Location-Estimate [Velocity-Estimate [EUTRAN-Positioning-Data [ECGI [GERAN-Positioning-Info [Cell-Global-Identity [UTRAN-Positioning-Info [Service-Area-Identity [LCS-Service-Type-ID [Pseudonym-Indicator [LCS-QoS-Class [Serving-Node [LRR-Flags [LCS-Reference-Number [Deferred-MT-LR-Data [GMLC-Address [Reporting-Amount [Periodic-LDR-Information [ESMLC-Cell-Info [1xRTT-RCID [Delayed-Location-Reporting-Data [Civic-Address [Barometric-Pressure 0*[Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Location-Report-Answer", "LRA", 8388621, 16777255, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result [GMLC-Address [LRA-Flags [Reporting-PLMN-List [LCS-Reference-Number 0*[Supported-Features [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777255, "SLg", 10415, "auth", "3GPP TS 29.172",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7944, rfc5778, ts29229, ts29329, ts29173, ts29172, ts29272, ts29173Groups, ts32299, ts29172Groups],
);
