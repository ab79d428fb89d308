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
  type SendRoutingInfoForSmRequestInput,
  SendRoutingInfoForSmAnswer,
  type SendRoutingInfoForSmAnswerAvps,
  type SendRoutingInfoForSmAnswerInput,
  AlertServiceCentreRequest,
  type AlertServiceCentreRequestAvps,
  type AlertServiceCentreRequestInput,
  AlertServiceCentreAnswer,
  type AlertServiceCentreAnswerAvps,
  type AlertServiceCentreAnswerInput,
  ReportSmDeliveryStatusRequest,
  type ReportSmDeliveryStatusRequestAvps,
  type ReportSmDeliveryStatusRequestInput,
  ReportSmDeliveryStatusAnswer,
  type ReportSmDeliveryStatusAnswerAvps,
  type ReportSmDeliveryStatusAnswerInput,
} from "../../message/gen/s6c.ts";
export {
  type VendorSpecificApplicationId,
  type VendorSpecificApplicationIdInput,
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
  SmRpMti,
  SmDeliveryNotIntended,
  type SmDeliveryOutcome,
  type SmDeliveryOutcomeInput,
  type SmsmiCorrelationId,
  type SmsmiCorrelationIdInput,
  type Smsf3gppAddress,
  type Smsf3gppAddressInput,
  type SmsfNon3gppAddress,
  type SmsfNon3gppAddressInput,
  type MmeSmDeliveryOutcome,
  type MmeSmDeliveryOutcomeInput,
  type MscSmDeliveryOutcome,
  type MscSmDeliveryOutcomeInput,
  type SgsnSmDeliveryOutcome,
  type SgsnSmDeliveryOutcomeInput,
  type IpSmGwSmDeliveryOutcome,
  type IpSmGwSmDeliveryOutcomeInput,
  type Smsf3gppSmDeliveryOutcome,
  type Smsf3gppSmDeliveryOutcomeInput,
  type SmsfNon3gppSmDeliveryOutcome,
  type SmsfNon3gppSmDeliveryOutcomeInput,
  Smsf3gppSbiSupportIndicator,
  SmsfNon3gppSbiSupportIndicator,
  IpSmGwSbiSupportIndicator,
  SmDeliveryCause,
} from "../../message/gen/ts29338.ts";
export {
  type UserIdentifier,
  type UserIdentifierInput,
} from "../../message/gen/ts29336.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type ServingNode,
  type ServingNodeInput,
  type AdditionalServingNode,
  type AdditionalServingNodeInput,
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
