// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";

/** vendor-verizon. */
export const vendorVerizon: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_verizon",
    vendorId: 12951,
    vendorName: "VerizonWireless",
    inherits: [],
    avps: [
      "Idle-To-Connected-Transition-Count", 5001, 12951, "Integer32", "M", "Verizon",
      "Connected-Duration", 5002, 12951, "Unsigned32", "M", "Verizon",
      "Charging-Gateway-Function-Host", 6068, 12951, "OctetString", "-", "Verizon",
      "Charging-Group-ID", 6069, 12951, "OctetString", "-", "Verizon",
      "Random-Vector", 6093, 12951, "OctetString", "-", "Verizon",
      "Interception-Action", 6094, 12951, "OctetString", "-", "Verizon",
      "LI-Correlation-ID", 6095, 12951, "OctetString", "-", "Verizon",
      "LI-TargetMFAddress", 6096, 12951, "Grouped", "-", "Verizon",
      "LI-TargetID", 6097, 12951, "OctetString", "-", "Verizon",
      "MF-Address", 6098, 12951, "OctetString", "-", "Verizon",
      "MF-Port", 6099, 12951, "OctetString", "-", "Verizon",
      "Self-Activation-Status", 6115, 12951, "Enumerated", "-", "Verizon",
      "Virtual-APN-Name", 6116, 12951, "UTF8String", "-", "Verizon",
      "Origination-Timestamp", 7102, 12951, "Unsigned64", "-", "Verizon",
      "Max-Wait-Time", 7103, 12951, "Unsigned32", "-", "Verizon",
      "Online-Response-Required", 8105, 12951, "Enumerated", "-", "Verizon",
    ],
    enums: {
      "Self-Activation-Status": {"open":false,"values":[0,"Continue",1,"Reactivation-Disallowed-To-APN"]},
      "Online-Response-Required": {"open":false,"values":[0,"Wait",1,"Don't Wait",2,"Spare2",3,"Spare3",4,"Spare4"]},
    },
    defines: {},
    groups: {
      "LI-TargetMFAddress": "0*[LI-TargetID 0*[MF-Address 0*[MF-Port",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [],
);
