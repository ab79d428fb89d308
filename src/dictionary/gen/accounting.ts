// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";

/** RFC 6733, application 3. */
export const accounting: DictionaryModule = new DictionaryModule(
  {
    name: "accounting",
    specification: "RFC 6733",
    applicationId: 3,
    inherits: [{"module":"rfc6733"}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Accounting-Request", "ACR", 271, 3, "RP", "<Session-Id {Origin-Host {Origin-Realm {Destination-Realm {Accounting-Record-Type {Accounting-Record-Number [Acct-Application-Id [Vendor-Specific-Application-Id [User-Name [Destination-Host [Accounting-Sub-Session-Id [Acct-Session-Id [Acct-Multi-Session-Id [Acct-Interim-Interval [Accounting-Realtime-Required [Origin-State-Id [Event-Timestamp 0*[Proxy-Info 0*[Route-Record 0*[AVP", "",
      "Accounting-Answer", "ACA", 271, 3, "P", "<Session-Id {Result-Code {Origin-Host {Origin-Realm {Accounting-Record-Type {Accounting-Record-Number [Acct-Application-Id [Vendor-Specific-Application-Id [User-Name [Accounting-Sub-Session-Id [Acct-Session-Id [Acct-Multi-Session-Id [Error-Message [Error-Reporting-Host [Failed-AVP [Acct-Interim-Interval [Accounting-Realtime-Required [Origin-State-Id [Event-Timestamp 0*[Proxy-Info 0*[AVP", "",
    ],
    applications: [
      3, "Diameter base accounting", 0, "acct", "RFC 6733",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733],
);
