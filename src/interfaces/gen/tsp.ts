// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/tsp`: Tsp, application 16777309 (3GPP Tsp), vendor 10415, authorization, 3GPP TS 29.368. */
import { tsp as dictionary } from "../../dictionary/gen/tsp.ts";
import {
  DeviceActionRequest,
  DeviceActionAnswer,
  DeviceNotificationRequest,
  DeviceNotificationAnswer,
} from "../../message/gen/tsp.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  DeviceActionRequest,
  type DeviceActionRequestAvps,
  DeviceActionAnswer,
  type DeviceActionAnswerAvps,
  DeviceNotificationRequest,
  type DeviceNotificationRequestAvps,
  DeviceNotificationAnswer,
  type DeviceNotificationAnswerAvps,
} from "../../message/gen/tsp.ts";
export {
  RedirectHostUsage,
  ResultCode,
  AuthSessionState,
  type FailedAvp,
  type ProxyInfo,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  type TriggerData,
  ActionType,
  PriorityIndication,
  RequestStatus,
  DeliveryOutcome,
} from "../../message/gen/ts29368.ts";
export {
  type Load,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  MtcErrorDiagnostic,
} from "../../message/gen/ts29337.ts";
export {
  type DeviceAction,
  type DeviceNotification,
} from "../../message/gen/ts29368-groups.ts";

/** Every command class of 3GPP TS 29.368's tsp. */
export const commandTypes: readonly CommandType[] = [
  DeviceActionRequest,
  DeviceActionAnswer,
  DeviceNotificationRequest,
  DeviceNotificationAnswer,
];

/** The application of Tsp for `new Application(APPLICATION)`: 16777309 of vendor 10415, auth, with its commands (`diameter-ts/tsp`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777309,
  name: "3GPP Tsp",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.368",
  dictionary,
  commandTypes,
};
