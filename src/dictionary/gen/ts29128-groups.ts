// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { ts29128 } from "./ts29128.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29272Groups } from "./ts29272-groups.ts";

/** 3GPP TS 29.128. */
export const ts29128Groups: DictionaryModule = new DictionaryModule(
  {
    name: "ts29128_groups",
    specification: "3GPP TS 29.128",
    vendorId: 10415,
    vendorName: "3GPP",
    inherits: [{"module":"ts29128","names":["UE-Count","Idle-Status-Timestamp","Active-Time"]},{"module":"ts29272","names":["IMSI-Group-Id","Subscribed-Periodic-RAU-TAU-Timer","eDRX-Cycle-Length","DL-Buffering-Suggested-Packet-Count"]},{"module":"ts29272_groups","names":["EPS-Location-Information"]}],
    avps: [
      "Number-Of-UE-Per-Location-Configuration", 4306, 10415, "Grouped", "M", "",
      "Number-Of-UE-Per-Location-Report", 4307, 10415, "Grouped", "M", "",
      "Idle-Status-Indication", 4322, 10415, "Grouped", "-", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "Number-Of-UE-Per-Location-Configuration": "{EPS-Location-Information [IMSI-Group-Id 0*[AVP",
      "Number-Of-UE-Per-Location-Report": "{EPS-Location-Information {UE-Count [IMSI-Group-Id 0*[AVP",
      "Idle-Status-Indication": "[Idle-Status-Timestamp [Active-Time [Subscribed-Periodic-RAU-TAU-Timer [eDRX-Cycle-Length [DL-Buffering-Suggested-Packet-Count 0*[AVP",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [ts29128, ts29272, ts29272Groups],
);
