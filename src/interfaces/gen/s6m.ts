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
  type SubscriberInformationRequestInput,
  SubscriberInformationAnswer,
  type SubscriberInformationAnswerAvps,
  type SubscriberInformationAnswerInput,
} from "../../message/gen/s6m.ts";
export {
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
  type OcSupportedFeatures,
  type OcSupportedFeaturesInput,
  type OcOlr,
  type OcOlrInput,
  OcReportType,
} from "../../message/gen/rfc7683.ts";
export {
  type SupportedFeatures,
  type SupportedFeaturesInput,
} from "../../message/gen/ts29229.ts";
export {
  type UserIdentifier,
  type UserIdentifierInput,
  ServiceId,
  type ServiceParameters,
  type ServiceParametersInput,
  type ServiceData,
  type ServiceDataInput,
  type T4Parameters,
  type T4ParametersInput,
  type T4Data,
  type T4DataInput,
} from "../../message/gen/ts29336.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  type LoadInput,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  PriorityIndication,
} from "../../message/gen/ts29368.ts";
export {
  type ServingNode,
  type ServingNodeInput,
  type AdditionalServingNode,
  type AdditionalServingNodeInput,
} from "../../message/gen/ts29173-groups.ts";

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
