// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/s6m`: S6m, application 16777310 (3GPP S6m), vendor 10415, authorization, 3GPP TS 29.336. */
import { s6m as dictionary } from "../../dictionary/gen/s6m.ts";
import {
  SubscriberInformationRequest,
  SubscriberInformationAnswer,
} from "../../message/gen/s6m.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  SubscriberInformationRequest,
  type SubscriberInformationRequestAvps,
  SubscriberInformationAnswer,
  type SubscriberInformationAnswerAvps,
} from "../../message/gen/s6m.ts";
export {
  ResultCode,
  AuthSessionState,
  type FailedAvp,
  type ProxyInfo,
  type ExperimentalResult,
  ExperimentalResultCode,
} from "../../message/gen/rfc6733.ts";
export {
  type OcSupportedFeatures,
  type OcOlr,
  OcReportType,
} from "../../message/gen/rfc7683.ts";
export {
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  PriorityIndication,
} from "../../message/gen/ts29368.ts";
export {
  type ServingNode,
  type AdditionalServingNode,
} from "../../message/gen/ts29173-groups.ts";
export {
  type UserIdentifier,
  ServiceId,
  type ServiceParameters,
  type T4Parameters,
  type ServiceData,
  type T4Data,
} from "../../message/gen/ts29336.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  LoadType,
} from "../../message/gen/rfc8583.ts";

/** Every command class of 3GPP TS 29.336's s6m. */
export const commandTypes: readonly CommandType[] = [
  SubscriberInformationRequest,
  SubscriberInformationAnswer,
];

/** The application of S6m for `new Application(APPLICATION)`: 16777310 of vendor 10415, auth, with its commands (`diameter-ts/s6m`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777310,
  name: "3GPP S6m",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.336",
  dictionary,
  commandTypes,
};
