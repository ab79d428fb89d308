// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc8506 } from "./rfc8506.ts";
import { vendorEricsson } from "./vendor-ericsson.ts";
import { rfc8506Groups } from "./rfc8506-groups.ts";

/** profile-cip. */
export const profileCip: DictionaryModule = new DictionaryModule(
  {
    name: "profile_cip",
    profile: "cip",
    inherits: [{"module":"rfc6733","names":["Result-Code"]},{"module":"rfc8506","names":["Granted-Service-Unit","Requested-Service-Unit","Service-Identifier","Rating-Group","Validity-Time","Cost-Information","Final-Unit-Indication"]},{"module":"vendor_ericsson","names":["Service-Session-Id","Result-Code-Extension","Charging-State-Information","CDR-Information","Service-Setup-Result","Service-Setup-Result-Requested","Subscriber-Information"]},{"module":"rfc8506_groups","names":["Used-Service-Unit"]}],
    avps: [
      "Multiple-Services-Credit-Control", 456, 0, "Grouped", "M", "RFC 8506",
    ],
    enums: {},
    defines: {},
    groups: {
      "Multiple-Services-Credit-Control": "{Service-Session-Id [Granted-Service-Unit [Requested-Service-Unit 0*[Used-Service-Unit [Service-Identifier [Rating-Group [Validity-Time [Result-Code [Result-Code-Extension [Cost-Information [Final-Unit-Indication [Charging-State-Information [CDR-Information [Service-Setup-Result [Service-Setup-Result-Requested [Subscriber-Information 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc8506, vendorEricsson, rfc8506Groups],
);
