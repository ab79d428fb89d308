// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
export { capabilitiesUpdate as dictionary } from "../../dictionary/gen/capabilities-update.ts";
import {
  CapabilitiesUpdateRequest,
  CapabilitiesUpdateAnswer,
} from "../../message/gen/capabilities-update.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
export {
  CapabilitiesUpdateRequest,
  type CapabilitiesUpdateRequestAvps,
  CapabilitiesUpdateAnswer,
  type CapabilitiesUpdateAnswerAvps,
} from "../../message/gen/capabilities-update.ts";
export {
  type VendorSpecificApplicationId,
  ResultCode,
} from "../../message/gen/rfc6733.ts";

/** Every command class of RFC 6737's capabilities-update. */
export const commandTypes: readonly CommandType[] = [
  CapabilitiesUpdateRequest,
  CapabilitiesUpdateAnswer,
];
