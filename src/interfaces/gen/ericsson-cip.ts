// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/ericsson-cip`: Ericsson Charging-CIP, application 16777232 (Ericsson Charging-CIP), vendor 193, authorization, Ericsson Charging-Interrogation. */
import { ericssonCip as dictionary } from "../../dictionary/gen/ericsson-cip.ts";
import {
  ReAuthRequest,
  ReAuthAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
  ChargingInterrogationRequest,
  ChargingInterrogationAnswer,
} from "../../message/gen/ericsson-cip.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  ReAuthRequest,
  type ReAuthRequestAvps,
  ReAuthAnswer,
  type ReAuthAnswerAvps,
  AbortSessionRequest,
  type AbortSessionRequestAvps,
  AbortSessionAnswer,
  type AbortSessionAnswerAvps,
  SessionTerminationRequest,
  type SessionTerminationRequestAvps,
  SessionTerminationAnswer,
  type SessionTerminationAnswerAvps,
  ChargingInterrogationRequest,
  type ChargingInterrogationRequestAvps,
  ChargingInterrogationAnswer,
  type ChargingInterrogationAnswerAvps,
} from "../../message/gen/ericsson-cip.ts";
export {
  type VendorSpecificApplicationId,
  RedirectHostUsage,
  ResultCode,
  type FailedAvp,
  type ProxyInfo,
  ReAuthRequestType,
  TerminationCause,
} from "../../message/gen/rfc6733.ts";
export {
  type CcMoney,
  CcRequestType,
  CheckBalanceResult,
  type CostInformation,
  type FinalUnitIndication,
  type GrantedServiceUnit,
  RedirectAddressType,
  type RedirectServer,
  RequestedAction,
  type RequestedServiceUnit,
  type SubscriptionId,
  type UnitValue,
  FinalUnitAction,
  SubscriptionIdType,
  TariffChangeUsage,
  type UserEquipmentInfo,
  UserEquipmentInfoType,
} from "../../message/gen/rfc8506.ts";
export {
  ReportingReason,
} from "../../message/gen/ts32299.ts";
export {
  type UsedServiceUnit,
} from "../../message/gen/rfc8506-groups.ts";
export {
  type AccessInformation,
  ServiceSetupResultRequested,
  type SubscriberInformation,
} from "../../message/gen/vendor-ericsson.ts";
export {
  type MultipleServicesCreditControl,
} from "../../message/gen/profile-cip.ts";

/** Every command class of ericsson-cip's ericsson-cip. */
export const commandTypes: readonly CommandType[] = [
  ReAuthRequest,
  ReAuthAnswer,
  AbortSessionRequest,
  AbortSessionAnswer,
  SessionTerminationRequest,
  SessionTerminationAnswer,
  ChargingInterrogationRequest,
  ChargingInterrogationAnswer,
];

/** The application of Ericsson Charging-CIP for `new Application(APPLICATION)`: 16777232 of vendor 193, auth, with its commands (`diameter-ts/ericsson-cip`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777232,
  name: "Ericsson Charging-CIP",
  vendorId: 193,
  kind: "auth",
  specification: "Ericsson Charging-Interrogation",
  dictionary,
  commandTypes,
};
