// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts32299Groups } from "./ts32299-groups.ts";

/** RFC 6733, application 3. */
export const rf: DictionaryModule = new DictionaryModule(
  {
    name: "rf",
    specification: "RFC 6733",
    applicationId: 3,
    profile: "3gpp-rf",
    inherits: [{"module":"rfc6733"},{"module":"rfc8506","names":["Service-Context-Id"]},{"module":"ts32299_groups","names":["Service-Information"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Accounting-Request", "ACR", 271, 3, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Accounting-Record-Type {Accounting-Record-Number [Acct-Application-Id [Vendor-Specific-Application-Id [User-Name [Destination-Host [Accounting-Sub-Session-Id [Acct-Session-Id [Acct-Multi-Session-Id [Acct-Interim-Interval [Accounting-Realtime-Required [Origin-State-Id [Event-Timestamp 0*[Proxy-Info 0*[Route-Record [Service-Context-Id [Service-Information 0*[AVP", "3GPP TS 32.299",
      "Accounting-Answer", "ACA", 271, 3, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm {Accounting-Record-Type {Accounting-Record-Number [Experimental-Result [Acct-Application-Id [User-Name [Error-Message [Error-Reporting-Host [Acct-Interim-Interval [Failed-AVP [Origin-State-Id [Event-Timestamp 0*[Proxy-Info 0*[AVP", "3GPP TS 32.299",
    ],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc8506, ts32299Groups],
);
