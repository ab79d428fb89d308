// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/pc6`: PC6/PC7, application 16777340 (3GPP PC6/PC7), vendor 10415, authorization, 3GPP TS 29.345. */
import { pc6 as dictionary } from "../../dictionary/gen/pc6.ts";
import {
  ProseAuthorizationRequest,
  ProseAuthorizationAnswer,
  ProseDiscoveryRequest,
  ProseDiscoveryAnswer,
  ProseMatchRequest,
  ProseMatchAnswer,
  ProseMatchReportInfoRequest,
  ProseMatchReportInfoAnswer,
  ProseProximityRequest,
  ProseProximityAnswer,
  ProseLocationUpdateRequest,
  ProseLocationUpdateAnswer,
  ProseAlertRequest,
  ProseAlertAnswer,
  ProseCancellationRequest,
  ProseCancellationAnswer,
} from "../../message/gen/pc6.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  ProseAuthorizationRequest,
  type ProseAuthorizationRequestAvps,
  ProseAuthorizationAnswer,
  type ProseAuthorizationAnswerAvps,
  ProseDiscoveryRequest,
  type ProseDiscoveryRequestAvps,
  ProseDiscoveryAnswer,
  type ProseDiscoveryAnswerAvps,
  ProseMatchRequest,
  type ProseMatchRequestAvps,
  ProseMatchAnswer,
  type ProseMatchAnswerAvps,
  ProseMatchReportInfoRequest,
  type ProseMatchReportInfoRequestAvps,
  ProseMatchReportInfoAnswer,
  type ProseMatchReportInfoAnswerAvps,
  ProseProximityRequest,
  type ProseProximityRequestAvps,
  ProseProximityAnswer,
  type ProseProximityAnswerAvps,
  ProseLocationUpdateRequest,
  type ProseLocationUpdateRequestAvps,
  ProseLocationUpdateAnswer,
  type ProseLocationUpdateAnswerAvps,
  ProseAlertRequest,
  type ProseAlertRequestAvps,
  ProseAlertAnswer,
  type ProseAlertAnswerAvps,
  ProseCancellationRequest,
  type ProseCancellationRequestAvps,
  ProseCancellationAnswer,
  type ProseCancellationAnswerAvps,
} from "../../message/gen/pc6.ts";
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
  type OcSupportedFeatures,
  type OcOlr,
  OcReportType,
} from "../../message/gen/rfc7683.ts";
export {
  type SupportedFeatures,
} from "../../message/gen/ts29229.ts";
export {
  type AssistanceInfo,
  DiscoveryType,
  type MatchReport,
  type ProseDiscoveryFilter,
  type WifiP2pAssistanceInfo,
  type WlanAssistanceInfo,
  type WlanLinkLayerId,
  type WlanLinkLayerIdList,
  type LocationUpdateTrigger,
  LocationUpdateEventType,
  type ChangeOfAreaType,
  LocationUpdateEventTrigger,
  ReportCardinality,
  type PeriodicLocationType,
  type ProseAppCodeInfo,
  type AppIdentifier,
  type ProseRestrictedCodeSuffixRange,
  type CodeReceivingSecurityMaterial,
  type CodeSendingSecurityMaterial,
  MicCheckIndicator,
  type ProseAppCodeSuffixRange,
} from "../../message/gen/ts29345.ts";
export {
  type ServiceResult,
} from "../../message/gen/ts29336.ts";
export {
  Drmp,
} from "../../message/gen/rfc7944.ts";
export {
  type Load,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type UserIdentity,
} from "../../message/gen/ts29329-groups.ts";
export {
  type DiscoveryAuthRequest,
  type DiscoveryAuthResponse,
  type MatchRequest,
  type MatchReportInfo,
} from "../../message/gen/ts29345-groups.ts";

/** Every command class of 3GPP TS 29.345's pc6. */
export const commandTypes: readonly CommandType[] = [
  ProseAuthorizationRequest,
  ProseAuthorizationAnswer,
  ProseDiscoveryRequest,
  ProseDiscoveryAnswer,
  ProseMatchRequest,
  ProseMatchAnswer,
  ProseMatchReportInfoRequest,
  ProseMatchReportInfoAnswer,
  ProseProximityRequest,
  ProseProximityAnswer,
  ProseLocationUpdateRequest,
  ProseLocationUpdateAnswer,
  ProseAlertRequest,
  ProseAlertAnswer,
  ProseCancellationRequest,
  ProseCancellationAnswer,
];

/** The application of PC6/PC7 for `new Application(APPLICATION)`: 16777340 of vendor 10415, auth, with its commands (`diameter-ts/pc6`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777340,
  name: "3GPP PC6/PC7",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.345",
  dictionary,
  commandTypes,
};
