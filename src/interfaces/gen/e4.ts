// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/e4`: ETSI e4, application 16777231 (ETSI e4), vendor 13019, authorization, ETSI ES 283 034. */
import { e4 as dictionary } from "../../dictionary/gen/e4.ts";
import {
  UserDataRequest,
  UserDataAnswer,
  PushNotificationRequest,
  PushNotificationAnswer,
} from "../../message/gen/e4.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  UserDataRequest,
  type UserDataRequestAvps,
  type UserDataRequestInput,
  UserDataAnswer,
  type UserDataAnswerAvps,
  type UserDataAnswerInput,
  PushNotificationRequest,
  type PushNotificationRequestAvps,
  type PushNotificationRequestInput,
  PushNotificationAnswer,
  type PushNotificationAnswerAvps,
  type PushNotificationAnswerInput,
} from "../../message/gen/e4.ts";
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
  type GloballyUniqueAddress,
  type GloballyUniqueAddressInput,
  type InitialGateSetting,
  type InitialGateSettingInput,
  IpConnectivityStatus,
  type AccessNetworkType,
  type AccessNetworkTypeInput,
  AggregationNetworkType,
  ReservationPriority,
} from "../../message/gen/vendor-etsi.ts";
export {
  type QosProfile,
  type QosProfileInput,
} from "../../message/gen/vendor-etsi-groups.ts";
export {
  NasPortType,
} from "../../message/gen/rfc7155.ts";
export {
  MediaType,
} from "../../message/gen/ts29214.ts";

/** Every command class of e4's e4. */
export const commandTypes: readonly CommandType[] = [
  UserDataRequest,
  UserDataAnswer,
  PushNotificationRequest,
  PushNotificationAnswer,
];

/** The application of ETSI e4 for `new Application(APPLICATION)`: 16777231 of vendor 13019, auth, with its commands (`diameter-ts/e4`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777231,
  name: "ETSI e4",
  vendorId: 13019,
  kind: "auth",
  specification: "ETSI ES 283 034",
  dictionary,
  commandTypes,
};
