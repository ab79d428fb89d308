// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/sgd`: SGd, application 16777313 (3GPP SGd), vendor 10415, authorization, 3GPP TS 29.338. */
import { sgd as dictionary } from "../../dictionary/gen/sgd.ts";
import {
  MoForwardShortMessageRequest,
  MoForwardShortMessageAnswer,
  MtForwardShortMessageRequest,
  MtForwardShortMessageAnswer,
} from "../../message/gen/sgd.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  MoForwardShortMessageRequest,
  type MoForwardShortMessageRequestAvps,
  type MoForwardShortMessageRequestInput,
  MoForwardShortMessageAnswer,
  type MoForwardShortMessageAnswerAvps,
  type MoForwardShortMessageAnswerInput,
  MtForwardShortMessageRequest,
  type MtForwardShortMessageRequestAvps,
  type MtForwardShortMessageRequestInput,
  MtForwardShortMessageAnswer,
  type MtForwardShortMessageAnswerAvps,
  type MtForwardShortMessageAnswerInput,
} from "../../message/gen/sgd.ts";
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
  type SmDeliveryFailureCause,
  type SmDeliveryFailureCauseInput,
  type SmDeliveryOutcome,
  type SmDeliveryOutcomeInput,
  type SmsmiCorrelationId,
  type SmsmiCorrelationIdInput,
  SmEnumeratedDeliveryFailureCause,
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
  type EpsLocationInformation,
  type EpsLocationInformationInput,
  type MmeLocationInformation,
  type MmeLocationInformationInput,
  type SgsnLocationInformation,
  type SgsnLocationInformationInput,
} from "../../message/gen/ts29272-groups.ts";
export {
  CurrentLocationRetrieved,
} from "../../message/gen/ts29272.ts";
export {
  type UserCsgInformation,
  type UserCsgInformationInput,
  CsgAccessMode,
  CsgMembershipIndication,
} from "../../message/gen/ts32299.ts";

/** Every command class of 3GPP TS 29.338's sgd. */
export const commandTypes: readonly CommandType[] = [
  MoForwardShortMessageRequest,
  MoForwardShortMessageAnswer,
  MtForwardShortMessageRequest,
  MtForwardShortMessageAnswer,
];

/** The application of SGd for `new Application(APPLICATION)`: 16777313 of vendor 10415, auth, with its commands (`diameter-ts/sgd`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777313,
  name: "3GPP SGd",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.338",
  dictionary,
  commandTypes,
};
