// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc7155 } from "./rfc7155.ts";
import { ts29229 } from "./ts29229.ts";
import { vendorEtsi } from "./vendor-etsi.ts";

/** 3GPP TS 29.229. */
export const ts29229Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29229_groups",
    specification: "3GPP TS 29.229",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"rfc7155","names":["Framed-IP-Address","Framed-IPv6-Prefix","Framed-Interface-Id"]},{"module":"ts29229","names":["SIP-Item-Number","SIP-Authentication-Scheme","SIP-Authenticate","SIP-Authorization","SIP-Authentication-Context","Confidentiality-Key","Integrity-Key","SIP-Digest-Authenticate"]},{"module":"vendor_etsi","names":["Line-Identifier"]}],
    avps: [
      "SIP-Auth-Data-Item", 612, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "SIP-Auth-Data-Item": "[SIP-Item-Number [SIP-Authentication-Scheme [SIP-Authenticate [SIP-Authorization [SIP-Authentication-Context [Confidentiality-Key [Integrity-Key [SIP-Digest-Authenticate [Framed-IP-Address [Framed-IPv6-Prefix [Framed-Interface-Id 0*[Line-Identifier 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [rfc7155, ts29229, vendorEtsi],
);
