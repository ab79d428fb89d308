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
  UserDataAnswer,
  type UserDataAnswerAvps,
  PushNotificationRequest,
  type PushNotificationRequestAvps,
  PushNotificationAnswer,
  type PushNotificationAnswerAvps,
} from "../../message/gen/e4.ts";
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
  NasPortType,
} from "../../message/gen/rfc7155.ts";
export {
  type GloballyUniqueAddress,
  type InitialGateSetting,
  IpConnectivityStatus,
  type AccessNetworkType,
  AggregationNetworkType,
  ReservationPriority,
} from "../../message/gen/vendor-etsi.ts";
export {
  MediaType,
} from "../../message/gen/ts29214.ts";
export {
  type QosProfile,
} from "../../message/gen/vendor-etsi-groups.ts";

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
