// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { vendorEtsi } from "./vendor-etsi.ts";
import { rfc8506 } from "./rfc8506.ts";
import { ts29214 } from "./ts29214.ts";
import { ts29212 } from "./ts29212.ts";
import { ts32299 } from "./ts32299.ts";
import { rfc8506Groups } from "./rfc8506-groups.ts";

/** 3GPP TS 29.214. */
export const ts29214Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29214_groups",
    specification: "3GPP TS 29.214",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"vendor_etsi","names":["Reservation-Priority"]},{"module":"rfc8506","names":["Granted-Service-Unit"]},{"module":"ts29214"},{"module":"ts29212","names":["Pre-emption-Capability","Pre-emption-Vulnerability","Max-PLR-DL","Max-PLR-UL","ToS-Traffic-Class","IP-CAN-Type","RAT-Type"]},{"module":"ts32299","names":["Called-Party-Address","Requested-Party-Address","Called-Asserted-Identity"]},{"module":"rfc8506_groups","names":["Used-Service-Unit"]}],
    avps: [
      "Media-Component-Description", 517, 10415, "Grouped", "M", "",
      "Media-Sub-Component", 519, 10415, "Grouped", "M", "",
      "Acceptable-Service-Info", 526, 10415, "Grouped", "M", "",
      "Sponsored-Connectivity-Data", 530, 10415, "Grouped", "-", "",
      "Callee-Information", 565, 10415, "Grouped", "-", "",
      "MA-Information", 570, 10415, "Grouped", "-", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Media-Component-Description": "{Media-Component-Number 0*[Media-Sub-Component [AF-Application-Identifier [FLUS-Identifier [Media-Type [Max-Requested-Bandwidth-UL [Max-Requested-Bandwidth-DL [Max-Supported-Bandwidth-UL [Max-Supported-Bandwidth-DL [Min-Desired-Bandwidth-UL [Min-Desired-Bandwidth-DL [Min-Requested-Bandwidth-UL [Min-Requested-Bandwidth-DL [Extended-Max-Requested-BW-UL [Extended-Max-Requested-BW-DL [Extended-Max-Supported-BW-UL [Extended-Max-Supported-BW-DL [Extended-Min-Desired-BW-UL [Extended-Min-Desired-BW-DL [Extended-Min-Requested-BW-UL [Extended-Min-Requested-BW-DL [Flow-Status [Priority-Sharing-Indicator [Pre-emption-Capability [Pre-emption-Vulnerability [Reservation-Priority [RS-Bandwidth [RR-Bandwidth 0*2[Codec-Data [Sharing-Key-DL [Sharing-Key-UL [Content-Version [Max-PLR-DL [Max-PLR-UL [Desired-Max-Latency [Desired-Max-Loss 0*[AVP",
      "Media-Sub-Component": "{Flow-Number 0*2[Flow-Description [Flow-Status [Flow-Usage [Max-Requested-Bandwidth-UL [Max-Requested-Bandwidth-DL [Extended-Max-Requested-BW-UL [Extended-Max-Requested-BW-DL [AF-Signalling-Protocol [ToS-Traffic-Class 0*[AVP",
      "Acceptable-Service-Info": "0*[Media-Component-Description [Max-Requested-Bandwidth-DL [Max-Requested-Bandwidth-UL [Extended-Max-Requested-BW-DL [Extended-Max-Requested-BW-UL 0*[AVP",
      "Sponsored-Connectivity-Data": "[Sponsor-Identity [Application-Service-Provider-Identity [Granted-Service-Unit [Used-Service-Unit [Sponsoring-Action 0*[AVP",
      "Callee-Information": "[Called-Party-Address 0*[Requested-Party-Address 0*[Called-Asserted-Identity 0*[AVP",
      "MA-Information": "[IP-CAN-Type [RAT-Type [MA-Information-Action 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [vendorEtsi, rfc8506, ts29214, ts29212, ts32299, rfc8506Groups],
);
