// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7944 } from "./rfc7944.ts";
import { ts29338 } from "./ts29338.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29336 } from "./ts29336.ts";
import { ts29272Groups } from "./ts29272-groups.ts";

/** 3GPP TS 29.338, application 16777313. */
export const sgd: DictionaryModule = new DictionaryModule(
  {
    name: "sgd",
    specification: "3GPP TS 29.338",
    applicationId: 16777313,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Failed-AVP","User-Name"]},{"module":"rfc7944","names":["DRMP"]},{"module":"ts29338","names":["SC-Address","OFR-Flags","SM-RP-UI","SMSMI-Correlation-ID","SM-Delivery-Outcome","SM-Delivery-Failure-Cause","TFR-Flags","SM-Delivery-Timer","SM-Delivery-Start-Time","Maximum-Retransmission-Time","SMS-GMSC-Address","Absent-User-Diagnostic-SM","Requested-Retransmission-Time"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29272","names":["MME-Number-for-MT-SMS","SGSN-Number"]},{"module":"ts29336","names":["User-Identifier","External-Identifier"]},{"module":"ts29272_groups","names":["EPS-Location-Information"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "MO-Forward-Short-Message-Request", "OFR", 8388645, 16777313, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {SC-Address {User-Identifier {SM-RP-UI [DRMP [Vendor-Specific-Application-Id [Destination-Host [OFR-Flags 0*[Supported-Features [EPS-Location-Information [SMSMI-Correlation-ID [SM-Delivery-Outcome 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "MO-Forward-Short-Message-Answer", "OFA", 8388645, 16777313, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [SM-Delivery-Failure-Cause [SM-RP-UI [External-Identifier [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "MT-Forward-Short-Message-Request", "TFR", 8388646, 16777313, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {User-Name {SC-Address {SM-RP-UI [DRMP [Vendor-Specific-Application-Id 0*[Supported-Features [SMSMI-Correlation-ID [MME-Number-for-MT-SMS [SGSN-Number [TFR-Flags [SM-Delivery-Timer [SM-Delivery-Start-Time [Maximum-Retransmission-Time [SMS-GMSC-Address 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "MT-Forward-Short-Message-Answer", "TFA", 8388646, 16777313, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [Absent-User-Diagnostic-SM [SM-Delivery-Failure-Cause [SM-RP-UI [Requested-Retransmission-Time [User-Identifier [EPS-Location-Information [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777313, "3GPP SGd", 10415, "auth", "3GPP TS 29.338",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7944, ts29338, ts29229, ts29272, ts29336, ts29272Groups],
);
