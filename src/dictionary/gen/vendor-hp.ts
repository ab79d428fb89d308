// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** vendor-hp. */
export const vendorHp: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_hp",
    vendorId: 11,
    vendorName: "HP",
    inherits: [],
    avps: [
      "Peer-State", 200, 11, "Enumerated", "M", "",
      "Peer-Name", 201, 11, "DiameterIdentity", "M", "",
      "Peer-Identity", 202, 11, "DiameterIdentity", "M", "",
      "Peer-State-Change", 203, 11, "Grouped", "M", "",
      "More-Peers", 204, 11, "Grouped", "M", "",
      "Peer-Type", 205, 11, "Enumerated", "M", "",
    ],
    enums: {
      "Peer-State": {"open":false,"values":[0,"Down",1,"Up"]},
      "Peer-Type": {"open":false,"values":[0,"Client",1,"Server",2,"ClientAndServer",3,"Proxy"]},
    },
    defines: {},
    groups: {
      "Peer-State-Change": "0*[Peer-Name 0*[Peer-Identity 0*[Peer-State",
      "More-Peers": "0*[Peer-Name 0*[Peer-Identity 0*[Peer-State 0*[Peer-State-Change",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
