// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29154 } from "./ts29154.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29336 } from "./ts29336.ts";
import { ts29336Groups } from "./ts29336-groups.ts";
import { profileS6t } from "./profile-s6t.ts";

/** 3GPP TS 29.336, application 16777345. */
export const s6t: DictionaryModule = new DictionaryModule(
  {
    name: "s6t",
    specification: "3GPP TS 29.336",
    applicationId: 16777345,
    inherits: [{"module":"rfc6733","names":["Session-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Failed-AVP"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29154","names":["Number-Of-UEs"]},{"module":"ts29272","names":["IMSI-Group-Id"]},{"module":"ts29336","names":["CIR-Flags","AESE-Communication-Pattern","Enhanced-Coverage-Restriction","Group-Reporting-Guard-Timer","AdditionalIdentifiers","Suggested-Network-Configuration","Monitoring-Event-Config-Status","AESE-Communication-Pattern-Config-Status","Supported-Services","S6t-HSS-Cause","Enhanced-Coverage-Restriction-Data","CIA-Flags","Updated-Network-Configuration","RIR-Flags","Monitoring-Event-Report-Status","NIDD-Authorization-Request","NIDD-Authorization-Update","NIR-Flags","Group-User-Identifier","MTC-Provider-Info","NIDD-Authorization-Response","NIA-Flags"]},{"module":"ts29336_groups","names":["Monitoring-Event-Configuration","Monitoring-Event-Report","Group-Report"]},{"module":"profile_s6t","names":["User-Identifier"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Configuration-Information-Request", "CIR", 8388718, 16777345, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Identifier [DRMP [Destination-Host [OC-Supported-Features 0*[Supported-Features 0*[Monitoring-Event-Configuration [CIR-Flags 0*[AESE-Communication-Pattern [Enhanced-Coverage-Restriction [Group-Reporting-Guard-Timer [AdditionalIdentifiers 0*[Proxy-Info 0*[Route-Record [Suggested-Network-Configuration 0*[AVP", "",
      "Configuration-Information-Answer", "CIA", 8388718, 16777345, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR 0*[Load 0*[Supported-Features [User-Identifier [Number-Of-UEs 0*[Monitoring-Event-Report 0*[Monitoring-Event-Config-Status 0*[AESE-Communication-Pattern-Config-Status 0*[Supported-Services [S6t-HSS-Cause [Enhanced-Coverage-Restriction-Data [CIA-Flags 0*[IMSI-Group-Id [Failed-AVP 0*[Proxy-Info 0*[Route-Record [Suggested-Network-Configuration 0*[AVP", "",
      "Reporting-Information-Request", "RIR", 8388719, 16777345, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm [DRMP 0*[Supported-Features [User-Identifier 0*[Monitoring-Event-Report 0*[Group-Report [Updated-Network-Configuration [RIR-Flags 0*[Supported-Services 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Reporting-Information-Answer", "RIA", 8388719, 16777345, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result 0*[Supported-Features 0*[Monitoring-Event-Report-Status [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "NIDD-Information-Request", "NIR", 8388726, 16777345, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Identifier [DRMP [Destination-Host [OC-Supported-Features 0*[Supported-Features [NIDD-Authorization-Request [NIDD-Authorization-Update [NIR-Flags 0*[Group-User-Identifier [MTC-Provider-Info 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "NIDD-Information-Answer", "NIA", 8388726, 16777345, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR 0*[Load 0*[Supported-Features [NIDD-Authorization-Response 0*[Group-User-Identifier [NIA-Flags [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777345, "3GPP S6t", 10415, "auth", "3GPP TS 29.336",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, ts29229, ts29154, ts29272, ts29336, ts29336Groups, profileS6t],
);
