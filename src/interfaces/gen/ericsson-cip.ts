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
  type ReAuthRequestInput,
  ReAuthAnswer,
  type ReAuthAnswerAvps,
  type ReAuthAnswerInput,
  AbortSessionRequest,
  type AbortSessionRequestAvps,
  type AbortSessionRequestInput,
  AbortSessionAnswer,
  type AbortSessionAnswerAvps,
  type AbortSessionAnswerInput,
  SessionTerminationRequest,
  type SessionTerminationRequestAvps,
  type SessionTerminationRequestInput,
  SessionTerminationAnswer,
  type SessionTerminationAnswerAvps,
  type SessionTerminationAnswerInput,
  ChargingInterrogationRequest,
  type ChargingInterrogationRequestAvps,
  type ChargingInterrogationRequestInput,
  ChargingInterrogationAnswer,
  type ChargingInterrogationAnswerAvps,
  type ChargingInterrogationAnswerInput,
} from "../../message/gen/ericsson-cip.ts";
export {
  type VendorSpecificApplicationId,
  type VendorSpecificApplicationIdInput,
  RedirectHostUsage,
  ResultCode,
  type FailedAvp,
  type FailedAvpInput,
  type ProxyInfo,
  type ProxyInfoInput,
  ReAuthRequestType,
  TerminationCause,
} from "../../message/gen/rfc6733.ts";
export {
  CcRequestType,
  CheckBalanceResult,
  type CostInformation,
  type CostInformationInput,
  type GrantedServiceUnit,
  type GrantedServiceUnitInput,
  RequestedAction,
  type RequestedServiceUnit,
  type RequestedServiceUnitInput,
  type SubscriptionId,
  type SubscriptionIdInput,
  type UserEquipmentInfo,
  type UserEquipmentInfoInput,
  type CcMoney,
  type CcMoneyInput,
  type FinalUnitIndication,
  type FinalUnitIndicationInput,
  type UnitValue,
  type UnitValueInput,
  SubscriptionIdType,
  UserEquipmentInfoType,
  type RedirectServer,
  type RedirectServerInput,
  FinalUnitAction,
  TariffChangeUsage,
  RedirectAddressType,
} from "../../message/gen/rfc8506.ts";
export {
  type AccessInformation,
  type AccessInformationInput,
  type SubscriberInformation,
  type SubscriberInformationInput,
  ServiceSetupResultRequested,
} from "../../message/gen/vendor-ericsson.ts";
export {
  type MultipleServicesCreditControl,
  type MultipleServicesCreditControlInput,
} from "../../message/gen/profile-cip.ts";
export {
  type UsedServiceUnit,
  type UsedServiceUnitInput,
} from "../../message/gen/rfc8506-groups.ts";
export {
  ReportingReason,
} from "../../message/gen/ts32299.ts";

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
