// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29061 } from "./ts29061.ts";
import { ts29329 } from "./ts29329.ts";
import { ts29128 } from "./ts29128.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29344Groups } from "./ts29344-groups.ts";
import { ts29336 } from "./ts29336.ts";
import { ts29272Groups } from "./ts29272-groups.ts";
import { ts29336Groups } from "./ts29336-groups.ts";

/** 3GPP TS 29.272. */
export const ts29272Groups2: DictionaryModule = new DictionaryModule(
  {
    name: "ts29272_groups_2",
    specification: "3GPP TS 29.272",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29061","names":["3GPP-Charging-Characteristics"]},{"module":"ts29329","names":["MSISDN"]},{"module":"ts29128","names":["Active-Time"]},{"module":"ts29272"},{"module":"ts29344_groups","names":["ProSe-Subscription-Data"]},{"module":"ts29336","names":["AESE-Communication-Pattern","External-Identifier"]},{"module":"ts29272_groups","names":["APN-Configuration-Profile","GPRS-Subscription-Data"]},{"module":"ts29336_groups","names":["Monitoring-Event-Configuration"]}],
    avps: [
      "Subscription-Data", 1400, 10415, "Grouped", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Subscription-Data": "[Subscriber-Status [MSISDN [A-MSISDN [STN-SR [ICS-Indicator [Network-Access-Mode [Operator-Determined-Barring [HPLMN-ODB 0*10[Regional-Subscription-Zone-Code [Access-Restriction-Data [APN-OI-Replacement [LCS-Info [Teleservice-List 0*[Call-Barring-Info [3GPP-Charging-Characteristics [AMBR [APN-Configuration-Profile [RAT-Frequency-Selection-Priority-ID [Trace-Data [GPRS-Subscription-Data 0*[CSG-Subscription-Data [Roaming-Restricted-Due-To-Unsupported-Feature [Subscribed-Periodic-RAU-TAU-Timer [MPS-Priority [VPLMN-LIPA-Allowed [Relay-Node-Indicator [MDT-User-Consent [Subscribed-VSRVCC [ProSe-Subscription-Data [Subscription-Data-Flags 0*[Adjacent-Access-Restriction-Data [DL-Buffering-Suggested-Packet-Count 0*[IMSI-Group-Id [UE-Usage-Type 0*[AESE-Communication-Pattern 0*[Monitoring-Event-Configuration [Emergency-Info [V2X-Subscription-Data [V2X-Subscription-Data-Nr 0*[eDRX-Cycle-Length [External-Identifier [Active-Time [Service-Gap-Time [Broadcast-Location-Assistance-Data-Types [Aerial-UE-Subscription-Information [Core-Network-Restrictions 0*[Paging-Time-Window [Subscribed-ARPI [IAB-Operation-Permission 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29061, ts29329, ts29128, ts29272, ts29344Groups, ts29336, ts29272Groups, ts29336Groups],
);
