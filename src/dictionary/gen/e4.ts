// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc5777 } from "./rfc5777.ts";
import { vendorEtsi } from "./vendor-etsi.ts";
import { ts29214 } from "./ts29214.ts";
import { vendorEtsiGroups } from "./vendor-etsi-groups.ts";

/** e4, application 16777231. */
export const e4: DictionaryModule = new DictionaryModule(
  {
    name: "e4",
    applicationId: 16777231,
    inherits: [{"module":"rfc6733","names":["Session-Id","Vendor-Specific-Application-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","User-Name","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Failed-AVP"]},{"module":"rfc5777","names":["QoS-Profile-Id"]},{"module":"vendor_etsi","names":["Globally-Unique-Address","Logical-Access-ID","Physical-Access-ID","Access-Network-Type","Initial-Gate-Setting","IP-Connectivity-Status","Initial-Gate-Setting-ID"]},{"module":"ts29214","names":["AF-Application-Identifier"]},{"module":"vendor_etsi_groups","names":["QoS-Profile"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "User-Data-Request", "UDR", 306, 16777231, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm [Destination-Host [Globally-Unique-Address [AF-Application-Identifier [User-Name 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "User-Data-Answer", "UDA", 306, 16777231, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [Result-Code [Experimental-Result [Globally-Unique-Address [User-Name [Logical-Access-ID [Physical-Access-ID [Access-Network-Type [Initial-Gate-Setting 0*[QoS-Profile [IP-Connectivity-Status [QoS-Profile-Id [Initial-Gate-Setting-ID 0*[Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Push-Notification-Request", "PNR", 309, 16777231, "RP", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm [Globally-Unique-Address [User-Name [Logical-Access-ID [Physical-Access-ID [Access-Network-Type [Initial-Gate-Setting 0*[QoS-Profile [IP-Connectivity-Status [QoS-Profile-Id [Initial-Gate-Setting-ID 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Push-Notification-Answer", "PNA", 309, 16777231, "P", "<Session-Id {Vendor-Specific-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm [Result-Code [Experimental-Result 0*[Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777231, "ETSI e4", 13019, "auth", "ETSI ES 283 034",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc5777, vendorEtsi, ts29214, vendorEtsiGroups],
);
