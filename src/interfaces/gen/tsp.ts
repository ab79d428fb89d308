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
  type DeviceActionRequestInput,
  DeviceActionAnswer,
  type DeviceActionAnswerAvps,
  type DeviceActionAnswerInput,
  DeviceNotificationRequest,
  type DeviceNotificationRequestAvps,
  type DeviceNotificationRequestInput,
  DeviceNotificationAnswer,
  type DeviceNotificationAnswerAvps,
  type DeviceNotificationAnswerInput,
} from "../../message/gen/tsp.ts";
export {
  RedirectHostUsage,
  ResultCode,
  AuthSessionState,
  type FailedAvp,
  type FailedAvpInput,
  type ProxyInfo,
  type ProxyInfoInput,
  type ExperimentalResult,
  type ExperimentalResultInput,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type SupportedFeatures,
  type SupportedFeaturesInput,
} from "../../message/gen/ts29229.ts";
export {
  type Load,
  type LoadInput,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type DeviceAction,
  type DeviceActionInput,
  type DeviceNotification,
  type DeviceNotificationInput,
} from "../../message/gen/ts29368-groups.ts";
export {
  type TriggerData,
  type TriggerDataInput,
  ActionType,
  RequestStatus,
  DeliveryOutcome,
  PriorityIndication,
} from "../../message/gen/ts29368.ts";
export {
  MtcErrorDiagnostic,
} from "../../message/gen/ts29337.ts";

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
