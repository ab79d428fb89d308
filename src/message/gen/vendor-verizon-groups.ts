// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";
import type * as vendorVerizonTypes from "./vendor-verizon.ts";

/** LI-Indicator-Gx (6092, vendor 12951), Grouped, Verizon. */
export interface LiIndicatorGx extends Group<LiIndicatorGxInput> {
  /** Random-Vector (6093, vendor 12951), OctetString, Verizon. */
  randomVector?: Buffer[] | undefined;
  /** Interception-Action (6094, vendor 12951), OctetString, Verizon. */
  interceptionAction?: Buffer[] | undefined;
  /** LI-Correlation-ID (6095, vendor 12951), OctetString, Verizon. */
  liCorrelationId?: Buffer[] | undefined;
  /** LI-TargetMFAddress (6096, vendor 12951), Grouped, Verizon. */
  liTargetmfaddress?: vendorVerizonTypes.LiTargetmfaddress[] | undefined;
  /** Charging-Rule-Name (1005, vendor 10415), OctetString, 3GPP TS 29.212. */
  chargingRuleName?: Buffer[] | undefined;
}
/** What may be written for LI-Indicator-Gx. */
export interface LiIndicatorGxInput extends GroupInput<LiIndicatorGx> {}
