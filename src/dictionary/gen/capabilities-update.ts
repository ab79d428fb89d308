// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";

/** RFC 6737, application 10. */
export const capabilitiesUpdate: DictionaryModule = new DictionaryModule(
  {
    name: "capabilities_update",
    specification: "RFC 6737",
    applicationId: 10,
    inherits: [{"module":"rfc6733","names":["Origin-Host","Origin-Realm","Host-IP-Address","Vendor-Id","Product-Name","Origin-State-Id","Supported-Vendor-Id","Auth-Application-Id","Acct-Application-Id","Vendor-Specific-Application-Id","Firmware-Revision","Result-Code","Error-Message"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "Capabilities-Update-Request", "CUR", 328, 10, "R", "{Origin-Host {Origin-Realm 1*{Host-IP-Address {Vendor-Id {Product-Name [Origin-State-Id 0*[Supported-Vendor-Id 0*[Auth-Application-Id 0*[Acct-Application-Id 0*[Vendor-Specific-Application-Id [Firmware-Revision 0*[AVP", "",
      "Capabilities-Update-Answer", "CUA", 328, 10, "", "{Origin-Host {Origin-Realm {Result-Code [Error-Message 0*[AVP", "",
    ],
    applications: [
      10, "Diameter Capabilities Update", 0, "auth", "RFC 6737",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733],
);
