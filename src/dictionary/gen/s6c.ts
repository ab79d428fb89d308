// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7944 } from "./rfc7944.ts";
import { ts29338 } from "./ts29338.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29329 } from "./ts29329.ts";
import { ts29173 } from "./ts29173.ts";
import { ts29336 } from "./ts29336.ts";
import { profileS6c } from "./profile-s6c.ts";

/** 3GPP TS 29.338, application 16777312. */
export const s6c: DictionaryModule = new DictionaryModule(
  {
    name: "s6c",
    specification: "3GPP TS 29.338",
    applicationId: 16777312,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","User-Name","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Failed-AVP"]},{"module":"rfc7944","names":["DRMP"]},{"module":"ts29338"},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29329","names":["MSISDN"]},{"module":"ts29173","names":["LMSI"]},{"module":"ts29336","names":["User-Identifier"]},{"module":"profile_s6c","names":["Serving-Node","Additional-Serving-Node"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Send-Routing-Info-For-SM-Request", "SRR", 8388647, 16777312, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [DRMP [Vendor-Specific-Application-Id [Destination-Host [MSISDN [User-Name [SMSMI-Correlation-ID 0*[Supported-Features [SC-Address [SM-RP-MTI [SM-RP-SMEA [SRR-Flags [SM-Delivery-Not-Intended 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Send-Routing-Info-For-SM-Answer", "SRA", 8388647, 16777312, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result [User-Name 0*[Supported-Features [Serving-Node [Additional-Serving-Node [SMSF-3GPP-Address [SMSF-Non-3GPP-Address [LMSI [User-Identifier [MWD-Status [MME-Absent-User-Diagnostic-SM [MSC-Absent-User-Diagnostic-SM [SGSN-Absent-User-Diagnostic-SM [SMSF-3GPP-Absent-User-Diagnostic-SM [SMSF-Non-3GPP-Absent-User-Diagnostic-SM [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Alert-Service-Centre-Request", "ALR", 8388648, 16777312, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {SC-Address {User-Identifier [DRMP [Vendor-Specific-Application-Id [Destination-Host [SMSMI-Correlation-ID [Maximum-UE-Availability-Time [SMS-GMSC-Alert-Event [Serving-Node 0*[Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Alert-Service-Centre-Answer", "ALA", 8388648, 16777312, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Report-SM-Delivery-Status-Request", "RDR", 8388649, 16777312, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Identifier {SC-Address {SM-Delivery-Outcome [DRMP [Vendor-Specific-Application-Id [Destination-Host 0*[Supported-Features [SMSMI-Correlation-ID [RDR-Flags 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Report-SM-Delivery-Status-Answer", "RDA", 8388649, 16777312, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [User-Identifier [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777312, "3GPP S6c", 10415, "auth", "3GPP TS 29.338",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7944, ts29338, ts29229, ts29329, ts29173, ts29336, profileS6c],
);
