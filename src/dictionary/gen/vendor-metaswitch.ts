// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** vendor-metaswitch. */
export const vendorMetaswitch: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_metaswitch",
    vendorId: 19444,
    vendorName: "Metaswitch",
    inherits: [],
    avps: [
      "Metaswitch-Information", 10000, 19444, "Grouped", "m", "",
      "Adjacency-Name", 10001, 19444, "Grouped", "m", "",
      "Incoming-Adjacency-Name", 10002, 19444, "UTF8String", "m", "",
      "Outgoing-Adjacency-Name", 10003, 19444, "UTF8String", "m", "",
      "Account-Name", 10004, 19444, "Grouped", "m", "",
      "Incoming-Account-Name", 10005, 19444, "UTF8String", "m", "",
      "Outgoing-Account-Name", 10006, 19444, "UTF8String", "m", "",
      "SIP-Diversion", 10007, 19444, "UTF8String", "m", "",
      "Input-Output-Octets", 10008, 19444, "Grouped", "m", "",
      "Ingress-Input-Octets", 10009, 19444, "Unsigned32", "m", "",
      "Ingress-Output-Octets", 10010, 19444, "Unsigned32", "m", "",
      "Egress-Input-Octets", 10011, 19444, "Unsigned32", "m", "",
      "Egress-Output-Octets", 10012, 19444, "Unsigned32", "m", "",
      "Disconnect-Direction", 10013, 19444, "Enumerated", "m", "",
      "Media-Description", 10014, 19444, "UTF8String", "m", "",
    ],
    enums: {
      "Disconnect-Direction": {"open":false,"values":[1,"Disconnect-Side-Orig",2,"Disconnect-Side-Term",3,"Disconnect-Side-Neither"]},
    },
    defines: {},
    groups: {
      "Metaswitch-Information": "0*[Adjacency-Name 0*[Account-Name 0*[SIP-Diversion 0*[Input-Output-Octets 0*[Disconnect-Direction",
      "Adjacency-Name": "0*[Incoming-Adjacency-Name 0*[Outgoing-Adjacency-Name",
      "Account-Name": "0*[Incoming-Account-Name 0*[Outgoing-Account-Name",
      "Input-Output-Octets": "0*[Ingress-Input-Octets 0*[Ingress-Output-Octets 0*[Egress-Input-Octets 0*[Egress-Output-Octets",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
