// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7683 } from "./rfc7683.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29336 } from "./ts29336.ts";

/** 3GPP TS 29.336, application 16777310. */
export const s6m: DictionaryModule = new DictionaryModule(
  {
    name: "s6m",
    specification: "3GPP TS 29.336",
    applicationId: 16777310,
    inherits: [{"module":"rfc6733","names":["Session-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","Proxy-Info","Route-Record","Result-Code","Experimental-Result","Failed-AVP"]},{"module":"rfc7683","names":["OC-Supported-Features","OC-OLR"]},{"module":"rfc7944","names":["DRMP"]},{"module":"rfc8583","names":["Load"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"ts29336","names":["User-Identifier","Service-ID","SCS-Identity","Service-Parameters","SIR-Flags","Service-Data"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Subscriber-Information-Request", "SIR", 8388641, 16777310, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Identifier {SIR-Flags [DRMP [Destination-Host [Service-ID [SCS-Identity [Service-Parameters [OC-Supported-Features 0*[Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Subscriber-Information-Answer", "SIA", 8388641, 16777310, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Result-Code [Experimental-Result [OC-Supported-Features [OC-OLR 0*[Load 0*[Supported-Features 0*[User-Identifier [Service-Data [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777310, "3GPP S6m", 10415, "auth", "3GPP TS 29.336",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7683, rfc7944, rfc8583, ts29229, ts29336],
);
