// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { Address } from "../../wire/address.ts";
import { type Group, type GroupInput } from "../command.ts";

/** Steering-Information (1108, vendor 2636), Grouped. */
export interface SteeringInformation extends Group<SteeringInformationInput> {
  /** Steering-Uplink-VRF (1109, vendor 2636), UTF8String. */
  steeringUplinkVrf?: string[] | undefined;
  /** Steering-Downlink-VRF (1110, vendor 2636), UTF8String. */
  steeringDownlinkVrf?: string[] | undefined;
  /** Steering-IP-Address (1111, vendor 2636), Address. */
  steeringIpAddress?: Address[] | undefined;
}
/** What may be written for Steering-Information. */
export interface SteeringInformationInput extends GroupInput<SteeringInformation> {}
