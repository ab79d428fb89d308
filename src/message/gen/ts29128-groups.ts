// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as ts29272GroupsTypes from "./ts29272-groups.ts";
import type * as ts29272Types from "./ts29272.ts";

/** Number-Of-UE-Per-Location-Configuration (4306, vendor 10415), Grouped, 3GPP TS 29.128. */
export interface NumberOfUePerLocationConfiguration extends Group<NumberOfUePerLocationConfigurationInput> {
  /** EPS-Location-Information (1496, vendor 10415), Grouped, 3GPP TS 29.272. */
  epsLocationInformation: ts29272GroupsTypes.EpsLocationInformation;
  /** IMSI-Group-Id (1675, vendor 10415), Grouped, 3GPP TS 29.272. */
  imsiGroupId?: ts29272Types.ImsiGroupId | undefined;
}
/** What may be written for Number-Of-UE-Per-Location-Configuration. */
export interface NumberOfUePerLocationConfigurationInput extends GroupInput<NumberOfUePerLocationConfiguration> {}

/** Number-Of-UE-Per-Location-Report (4307, vendor 10415), Grouped, 3GPP TS 29.128. */
export interface NumberOfUePerLocationReport extends Group<NumberOfUePerLocationReportInput> {
  /** EPS-Location-Information (1496, vendor 10415), Grouped, 3GPP TS 29.272. */
  epsLocationInformation: ts29272GroupsTypes.EpsLocationInformation;
  /** UE-Count (4308, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  ueCount: number;
  /** IMSI-Group-Id (1675, vendor 10415), Grouped, 3GPP TS 29.272. */
  imsiGroupId?: ts29272Types.ImsiGroupId | undefined;
}
/** What may be written for Number-Of-UE-Per-Location-Report. */
export interface NumberOfUePerLocationReportInput extends GroupInput<NumberOfUePerLocationReport> {}

/** Idle-Status-Indication (4322, vendor 10415), Grouped, 3GPP TS 29.128. */
export interface IdleStatusIndication extends Group<IdleStatusIndicationInput> {
  /** Idle-Status-Timestamp (4323, vendor 10415), Time, 3GPP TS 29.128. */
  idleStatusTimestamp?: Date | undefined;
  /** Active-Time (4324, vendor 10415), Unsigned32, 3GPP TS 29.128. */
  activeTime?: number | undefined;
  /** Subscribed-Periodic-RAU-TAU-Timer (1619, vendor 10415), Unsigned32, 3GPP TS 29.272. */
  subscribedPeriodicRauTauTimer?: number | undefined;
  /** eDRX-Cycle-Length (1691, vendor 10415), Grouped, 3GPP TS 29.272. */
  edrxCycleLength?: ts29272Types.EdrxCycleLength | undefined;
  /** DL-Buffering-Suggested-Packet-Count (1674, vendor 10415), Integer32, 3GPP TS 29.272. */
  dlBufferingSuggestedPacketCount?: number | undefined;
}
/** What may be written for Idle-Status-Indication. */
export interface IdleStatusIndicationInput extends GroupInput<IdleStatusIndication> {}
