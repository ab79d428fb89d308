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
  MoForwardShortMessageAnswer,
  type MoForwardShortMessageAnswerAvps,
  MtForwardShortMessageRequest,
  type MtForwardShortMessageRequestAvps,
  MtForwardShortMessageAnswer,
  type MtForwardShortMessageAnswerAvps,
} from "../../message/gen/sgd.ts";
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
  CurrentLocationRetrieved,
} from "../../message/gen/ts29272.ts";
export {
  type SmDeliveryFailureCause,
  SmEnumeratedDeliveryFailureCause,
  type SmDeliveryOutcome,
  type MmeSmDeliveryOutcome,
  type MscSmDeliveryOutcome,
  type SgsnSmDeliveryOutcome,
  type IpSmGwSmDeliveryOutcome,
  SmDeliveryCause,
  type SmsmiCorrelationId,
  type Smsf3gppSmDeliveryOutcome,
  type SmsfNon3gppSmDeliveryOutcome,
} from "../../message/gen/ts29338.ts";
export {
  type UserIdentifier,
} from "../../message/gen/ts29336.ts";
export {
  CsgAccessMode,
  CsgMembershipIndication,
  type UserCsgInformation,
} from "../../message/gen/ts32299.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type EpsLocationInformation,
  type MmeLocationInformation,
  type SgsnLocationInformation,
} from "../../message/gen/ts29272-groups.ts";

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
