// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc7944 } from "./rfc7944.ts";
import { ts29337 } from "./ts29337.ts";
import { ts29338 } from "./ts29338.ts";
import { ts29229 } from "./ts29229.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29368 } from "./ts29368.ts";
import { ts29336 } from "./ts29336.ts";
import { profileT4 } from "./profile-t4.ts";

/** 3GPP TS 29.337, application 16777311. */
export const t4: DictionaryModule = new DictionaryModule(
  {
    name: "t4",
    specification: "3GPP TS 29.337",
    applicationId: 16777311,
    inherits: [{"module":"rfc6733","names":["Session-Id","Auth-Session-State","Origin-Host","Origin-Realm","Destination-Host","Destination-Realm","Proxy-Info","Route-Record","Vendor-Specific-Application-Id","Result-Code","Experimental-Result","Failed-AVP"]},{"module":"rfc7944","names":["DRMP"]},{"module":"ts29337","names":["Trigger-Action","MTC-Error-Diagnostic","SM-Delivery-Outcome-T4","Absent-Subscriber-Diagnostic-T4"]},{"module":"ts29338","names":["SM-RP-SMEA"]},{"module":"ts29229","names":["Supported-Features"]},{"module":"rfc8506","names":["Validity-Time"]},{"module":"ts29368","names":["Payload","Reference-Number","Priority-Indication","Application-Port-Identifier","Old-Reference-Number"]},{"module":"ts29336","names":["User-Identifier"]},{"module":"profile_t4","names":["Serving-Node","Additional-Serving-Node"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Device-Trigger-Request", "DTR", 8388643, 16777311, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {User-Identifier {SM-RP-SMEA {Payload [DRMP [Destination-Host [Serving-Node 0*[Additional-Serving-Node [Reference-Number [Validity-Time [Priority-Indication [Application-Port-Identifier [Old-Reference-Number [Trigger-Action 0*[Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Device-Trigger-Answer", "DTA", 8388643, 16777311, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result [MTC-Error-Diagnostic [Old-Reference-Number [Trigger-Action 0*[Supported-Features [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Delivery-Report-Request", "DRR", 8388644, 16777311, "RP", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Host {Destination-Realm {User-Identifier {SM-RP-SMEA {SM-Delivery-Outcome-T4 [DRMP [Absent-Subscriber-Diagnostic-T4 [Reference-Number 0*[Supported-Features 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Delivery-Report-Answer", "DRA", 8388644, 16777311, "P", "<Session-Id {Auth-Session-State {Origin-Host {Origin-Realm [DRMP [Vendor-Specific-Application-Id [Result-Code [Experimental-Result 0*[Supported-Features [Failed-AVP 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
    ],
    applications: [
      16777311, "3GPP T4", 10415, "auth", "3GPP TS 29.337",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc7944, ts29337, ts29338, ts29229, rfc8506, ts29368, ts29336, profileT4],
);
