// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29343 } from "./ts29343.ts";
import { ts29345 } from "./ts29345.ts";
import { ts29343Groups } from "./ts29343-groups.ts";

/** 3GPP TS 29.343, application 16777350. */
export const pc2: DictionaryModule = new DictionaryModule(
  {
    name: "pc2",
    specification: "3GPP TS 29.343",
    applicationId: 16777350,
    inherits: [{"module":"rfc6733"},{"module":"rfc8583","names":["Load"]},{"module":"ts29343","names":["ProSe-Request-Type","Origin-App-Layer-User-Id","Target-App-Layer-User-Id","ProSe-Function-ID","Application-Data","Allowed-Suffixes-Number","PDUID","ProSe-Code-Suffix-Mask"]},{"module":"ts29345","names":["Requesting-EPUID","Requesting-RPAUID","ProSe-App-Id","Target-RPAUID","Targeted-EPUID","ProSe-Restricted-Code-Suffix-Range","ProSe-App-Code-Suffix-Range","Target-PDUID","ProSe-Application-Metadata"]},{"module":"ts29343_groups","names":["Banned-User-Target","Monitor-Target"]}],
    avps: [],
    enums: {},
    defines: {},
    groups: {},
    commands: [
      "ProXimity-Action-Request", "PXR", 8388676, 16777350, "RP", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {ProSe-Request-Type [Destination-Host [Origin-State-Id 0*[Proxy-Info 0*[Route-Record [Origin-App-Layer-User-Id [Target-App-Layer-User-Id [Requesting-EPUID [ProSe-Function-ID [Requesting-RPAUID [ProSe-App-Id [Application-Data [Allowed-Suffixes-Number [Target-RPAUID 0*[Banned-User-Target 0*[AVP", "",
      "ProXimity-Action-Answer", "PXA", 8388676, 16777350, "P", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {ProSe-Request-Type [Result-Code [Experimental-Result [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info [Targeted-EPUID [ProSe-Function-ID 0*[PDUID 0*[ProSe-Restricted-Code-Suffix-Range 0*[ProSe-App-Code-Suffix-Range 0*[ProSe-Code-Suffix-Mask 0*[Monitor-Target 0*[Target-PDUID [ProSe-Application-Metadata [Application-Data 0*[Load 0*[AVP", "",
      "ProXimity-Application-Request", "XAR", 8388727, 16777350, "RP", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {Destination-Realm {ProSe-Request-Type [Destination-Host [Origin-State-Id 0*[Proxy-Info 0*[Route-Record [Requesting-RPAUID 0*[Banned-User-Target 0*[AVP", "",
      "ProXimity-Application-Answer", "XAA", 8388727, 16777350, "P", "<Session-Id {Auth-Application-Id {Auth-Session-State {Origin-Host {Origin-Realm {ProSe-Request-Type [Result-Code [Experimental-Result [Error-Message [Error-Reporting-Host [Failed-AVP [Origin-State-Id 0*[Redirect-Host [Redirect-Host-Usage [Redirect-Max-Cache-Time 0*[Proxy-Info 0*[AVP", "",
    ],
    applications: [
      16777350, "3GPP PC2", 10415, "auth", "3GPP TS 29.343",
    ],
    vendors: [],
    unformatted: [],
  },
  [rfc6733, rfc8583, ts29343, ts29345, ts29343Groups],
);
