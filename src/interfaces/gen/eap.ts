// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/eap`: Diameter EAP, application 5 (Diameter EAP), authorization, RFC 4072. */
import { eap as dictionary } from "../../dictionary/gen/eap.ts";
import {
  DiameterEapRequest,
  DiameterEapAnswer,
} from "../../message/gen/eap.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  DiameterEapRequest,
  type DiameterEapRequestAvps,
  type DiameterEapRequestInput,
  DiameterEapAnswer,
  type DiameterEapAnswerAvps,
  type DiameterEapAnswerInput,
} from "../../message/gen/eap.ts";
export {
  RedirectHostUsage,
  ResultCode,
  AuthRequestType,
  AuthSessionState,
  type FailedAvp,
  type FailedAvpInput,
  type ProxyInfo,
  type ProxyInfoInput,
  ReAuthRequestType,
} from "../../message/gen/rfc6733.ts";
export {
  ServiceType,
  FramedProtocol,
  FramedRouting,
  FramedCompression,
  NasPortType,
  type Tunneling,
  type TunnelingInput,
  TunnelType,
  TunnelMediumType,
} from "../../message/gen/rfc7155.ts";

/** Every command class of RFC 4072's eap. */
export const commandTypes: readonly CommandType[] = [
  DiameterEapRequest,
  DiameterEapAnswer,
];

/** The application of Diameter EAP for `new Application(APPLICATION)`: 5, auth, with its commands (`diameter-ts/eap`). */
export const APPLICATION: ApplicationInterface = {
  id: 5,
  name: "Diameter EAP",
  vendorId: 0,
  kind: "auth",
  specification: "RFC 4072",
  dictionary,
  commandTypes,
};
