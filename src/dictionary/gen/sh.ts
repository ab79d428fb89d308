// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29329 } from "./ts29329.ts";
import { ts29329Groups } from "./ts29329-groups.ts";

/** 3GPP TS 29.328, application 16777217. */
export const sh: DictionaryModule = new DictionaryModule(
  {
    name: "sh",
    specification: "3GPP TS 29.328",
    applicationId: 16777217,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","User-Name","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Failed-AVP"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29229","names":["Supported-Features","Wildcarded-Public-Identity","Wildcarded-IMPU","Server-Name","Session-Priority"]},{"module":"ts29329"},{"module":"ts29329_groups","names":["User-Identity"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "User-Data-Request", "UDR", 306, 16777217, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Identity 1*{Data-Reference [DRMP [Destination-Host 0*[Supported-Features [Wildcarded-Public-Identity [Wildcarded-IMPU [Server-Name 0*[Service-Indication 0*[Identity-Set [Requested-Domain [Current-Location 0*[DSAI-Tag [Session-Priority [User-Name [Requested-Nodes [Serving-Node-Indication [Pre-paging-Supported [Local-Time-Zone-Indication [UDR-Flags [Call-Reference-Info [OC-Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.329",
      "User-Data-Answer", "UDA", 306, 16777217, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result 0*[Supported-Features [Wildcarded-Public-Identity [Wildcarded-IMPU [User-Data [OC-Supported-Features [OC-OLR 0*[Load [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.329",
      "Profile-Update-Request", "PUR", 307, 16777217, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Identity 1*{Data-Reference {User-Data [DRMP [Destination-Host 0*[Supported-Features [Wildcarded-Public-Identity [Wildcarded-IMPU [User-Name [OC-Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.329",
      "Profile-Update-Answer", "PUA", 307, 16777217, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Wildcarded-Public-Identity [Wildcarded-IMPU [Repository-Data-ID [Data-Reference 0*[Supported-Features [OC-Supported-Features [OC-OLR 0*[Load [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.329",
      "Subscribe-Notifications-Request", "SNR", 308, 16777217, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Identity {Subs-Req-Type 1*{Data-Reference [DRMP [Destination-Host 0*[Supported-Features [Wildcarded-Public-Identity [Wildcarded-IMPU 0*[Service-Indication [Send-Data-Indication [Server-Name 0*[Identity-Set [Expiry-Time 0*[DSAI-Tag [One-Time-Notification [User-Name [OC-Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.329",
      "Subscribe-Notifications-Answer", "SNA", 308, 16777217, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [Wildcarded-Public-Identity [Wildcarded-IMPU 0*[Supported-Features [User-Data [Expiry-Time [OC-Supported-Features [OC-OLR 0*[Load [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.329",
      "Push-Notification-Request", "PNR", 309, 16777217, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {User-Identity {User-Data [DRMP 0*[Supported-Features [Wildcarded-Public-Identity [Wildcarded-IMPU [User-Name 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.329",
      "Push-Notification-Answer", "PNA", 309, 16777217, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result 0*[Supported-Features [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "3GPP TS 29.329",
    ],
    applications: [
      16777217, "3GPP Sh", 10415, "auth", "3GPP TS 29.328",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, ts29229, ts29329, ts29329Groups],
);
