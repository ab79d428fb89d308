// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/capabilities-update`: Diameter Capabilities Update, application 10 (Diameter Capabilities Update), authorization, RFC 6737. */
import { capabilitiesUpdate as dictionary } from "../../dictionary/gen/capabilities-update.ts";
import {
  CapabilitiesUpdateRequest,
  CapabilitiesUpdateAnswer,
} from "../../message/gen/capabilities-update.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  CapabilitiesUpdateRequest,
  type CapabilitiesUpdateRequestAvps,
  type CapabilitiesUpdateRequestInput,
  CapabilitiesUpdateAnswer,
  type CapabilitiesUpdateAnswerAvps,
  type CapabilitiesUpdateAnswerInput,
} from "../../message/gen/capabilities-update.ts";
export {
  type VendorSpecificApplicationId,
  type VendorSpecificApplicationIdInput,
  ResultCode,
} from "../../message/gen/rfc6733.ts";

/** Every command class of RFC 6737's capabilities-update. */
export const commandTypes: readonly CommandType[] = [
  CapabilitiesUpdateRequest,
  CapabilitiesUpdateAnswer,
];

/** The application of Diameter Capabilities Update for `new Application(APPLICATION)`: 10, auth, with its commands (`diameter-ts/capabilities-update`). */
export const APPLICATION: ApplicationInterface = {
  id: 10,
  name: "Diameter Capabilities Update",
  vendorId: 0,
  kind: "auth",
  specification: "RFC 6737",
  dictionary,
  commandTypes,
};
