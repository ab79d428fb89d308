// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as rfc8506Types from "./rfc8506.ts";
import type * as ts32299Types from "./ts32299.ts";

/** SN-Total-Used-Service-Unit (504, vendor 8164), Grouped, Starent/Cisco ASR5000. */
export interface SnTotalUsedServiceUnit extends Group<SnTotalUsedServiceUnitInput> {
  /** Tariff-Change-Usage (452), Enumerated, RFC 8506. */
  tariffChangeUsage?: rfc8506Types.TariffChangeUsage[] | undefined;
  /** CC-Time (420), Unsigned32, RFC 8506. */
  ccTime?: number[] | undefined;
  /** CC-Total-Octets (421), Unsigned64, RFC 8506. */
  ccTotalOctets?: bigint[] | undefined;
  /** CC-Input-Octets (412), Unsigned64, RFC 8506. */
  ccInputOctets?: bigint[] | undefined;
  /** CC-Output-Octets (414), Unsigned64, RFC 8506. */
  ccOutputOctets?: bigint[] | undefined;
  /** CC-Service-Specific-Units (417), Unsigned64, RFC 8506. */
  ccServiceSpecificUnits?: bigint[] | undefined;
  /** Reporting-Reason (872, vendor 10415), Enumerated, 3GPP TS 32.299. */
  reportingReason?: (ts32299Types.ReportingReason | (number & {}))[] | undefined;
}
/** What may be written for SN-Total-Used-Service-Unit. */
export interface SnTotalUsedServiceUnitInput extends GroupInput<SnTotalUsedServiceUnit, {
  tariffChangeUsage: readonly (rfc8506Types.TariffChangeUsage | keyof typeof rfc8506Types.TariffChangeUsage)[];
  reportingReason: readonly (ts32299Types.ReportingReason | (number & {}) | keyof typeof ts32299Types.ReportingReason)[];
}> {}

/** SN-Remaining-Service-Unit (526, vendor 8164), Grouped, Starent/Cisco ASR5000. */
export interface SnRemainingServiceUnit extends Group<SnRemainingServiceUnitInput> {
  /** Tariff-Change-Usage (452), Enumerated, RFC 8506. */
  tariffChangeUsage?: rfc8506Types.TariffChangeUsage[] | undefined;
  /** CC-Time (420), Unsigned32, RFC 8506. */
  ccTime?: number[] | undefined;
  /** CC-Total-Octets (421), Unsigned64, RFC 8506. */
  ccTotalOctets?: bigint[] | undefined;
  /** CC-Input-Octets (412), Unsigned64, RFC 8506. */
  ccInputOctets?: bigint[] | undefined;
  /** CC-Output-Octets (414), Unsigned64, RFC 8506. */
  ccOutputOctets?: bigint[] | undefined;
  /** CC-Service-Specific-Units (417), Unsigned64, RFC 8506. */
  ccServiceSpecificUnits?: bigint[] | undefined;
  /** Reporting-Reason (872, vendor 10415), Enumerated, 3GPP TS 32.299. */
  reportingReason?: (ts32299Types.ReportingReason | (number & {}))[] | undefined;
}
/** What may be written for SN-Remaining-Service-Unit. */
export interface SnRemainingServiceUnitInput extends GroupInput<SnRemainingServiceUnit, {
  tariffChangeUsage: readonly (rfc8506Types.TariffChangeUsage | keyof typeof rfc8506Types.TariffChangeUsage)[];
  reportingReason: readonly (ts32299Types.ReportingReason | (number & {}) | keyof typeof ts32299Types.ReportingReason)[];
}> {}
