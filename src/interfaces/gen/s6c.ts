// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/s6c`: S6c, application 16777312 (3GPP S6c), vendor 10415, authorization, 3GPP TS 29.338. */
import { s6c as dictionary } from "../../dictionary/gen/s6c.ts";
import {
  SendRoutingInfoForSmRequest,
  SendRoutingInfoForSmAnswer,
  AlertServiceCentreRequest,
  AlertServiceCentreAnswer,
  ReportSmDeliveryStatusRequest,
  ReportSmDeliveryStatusAnswer,
} from "../../message/gen/s6c.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  SendRoutingInfoForSmRequest,
  type SendRoutingInfoForSmRequestAvps,
  SendRoutingInfoForSmAnswer,
  type SendRoutingInfoForSmAnswerAvps,
  AlertServiceCentreRequest,
  type AlertServiceCentreRequestAvps,
  AlertServiceCentreAnswer,
  type AlertServiceCentreAnswerAvps,
  ReportSmDeliveryStatusRequest,
  type ReportSmDeliveryStatusRequestAvps,
  ReportSmDeliveryStatusAnswer,
  type ReportSmDeliveryStatusAnswerAvps,
} from "../../message/gen/s6c.ts";
export {
  type VendorSpecificApplicationId,
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
  SmRpMti,
  SmDeliveryNotIntended,
  type SmDeliveryOutcome,
  type MmeSmDeliveryOutcome,
  type MscSmDeliveryOutcome,
  type SgsnSmDeliveryOutcome,
  type IpSmGwSmDeliveryOutcome,
  SmDeliveryCause,
  type SmsmiCorrelationId,
  type Smsf3gppSmDeliveryOutcome,
  type SmsfNon3gppSmDeliveryOutcome,
  type Smsf3gppAddress,
  type SmsfNon3gppAddress,
  Smsf3gppSbiSupportIndicator,
  SmsfNon3gppSbiSupportIndicator,
  IpSmGwSbiSupportIndicator,
} from "../../message/gen/ts29338.ts";
export {
  type UserIdentifier,
} from "../../message/gen/ts29336.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type ServingNode,
  type AdditionalServingNode,
} from "../../message/gen/profile-s6c.ts";

/** Every command class of 3GPP TS 29.338's s6c. */
export const commandTypes: readonly CommandType[] = [
  SendRoutingInfoForSmRequest,
  SendRoutingInfoForSmAnswer,
  AlertServiceCentreRequest,
  AlertServiceCentreAnswer,
  ReportSmDeliveryStatusRequest,
  ReportSmDeliveryStatusAnswer,
];

/** The application of S6c for `new Application(APPLICATION)`: 16777312 of vendor 10415, auth, with its commands (`diameter-ts/s6c`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777312,
  name: "3GPP S6c",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.338",
  dictionary,
  commandTypes,
};
