// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { DictionaryModule } from "../module.ts";
import { vendorHuawei } from "./vendor-huawei.ts";
import { ts32299 } from "./ts32299.ts";

/** vendor-huawei-groups. */
export const vendorHuaweiGroups: DictionaryModule = new DictionaryModule(
  {
    name: "vendor_huawei_groups",
    vendorId: 2011,
    vendorName: "Huawei",
    inherits: [{"module":"vendor_huawei","names":["Sms-Type","SM-Id","SM-Length","MO-MSC-Address","MT-MSC-Address","Source-Addr","Dest-Addr","Fee-Flag","Fee-Type","Message-PID","Status-Report-Requested","Orig-IMSI","Dest-IMSI","Calling-IMEI","Called-IMEI","Send-Result","V-MCC-MNC-Addr","Original-Called-Party-Id","Notify-Mode","Operation-Result"]},{"module":"ts32299","names":["SMSC-Address"]}],
    avps: [
      "P2PSMS-Information", 20400, 2011, "Grouped", "-", "",
      "SP-Id", 20601, 2011, "UTF8String", "M", "",
      "Service-Id", 20602, 2011, "UTF8String", "M", "",
      "Service-Type", 20608, 2011, "Integer32", "M", "",
      "Content-ID", 20640, 2011, "UTF8String", "M", "",
      "Additional-Info", 20665, 2011, "UTF8String", "M", "",
      "Transaction-ID", 20796, 2011, "UTF8String", "M", "",
      "Subscriber-Pay-Type", 20797, 2011, "Integer32", "M", "",
      "Current-Account-Balance", 30322, 2011, "Integer64", "M", "",
      "Account-Balance-Change", 30348, 2011, "Integer64", "M", "",
      "Balance-Type", 60005, 2011, "Integer32", "M", "",
    ],
    enums: {},
    defines: {},
    groups: {
      "P2PSMS-Information": "[Sms-Type [SMSC-Address [SM-Id [SM-Length [MO-MSC-Address [MT-MSC-Address [Source-Addr [Dest-Addr [Fee-Flag [Fee-Type [Message-PID [Status-Report-Requested [Orig-IMSI [Dest-IMSI [Calling-IMEI [Called-IMEI [Send-Result [V-MCC-MNC-Addr [Original-Called-Party-Id [Notify-Mode [Operation-Result",
    },
    commands: [],
    applications: [],
    vendors: [],
    unformatted: [],
  },
  [vendorHuawei, ts32299],
);
