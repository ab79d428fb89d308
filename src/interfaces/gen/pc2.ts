// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
/** `diameter-ts/pc2`: PC2, application 16777350 (3GPP PC2), vendor 10415, authorization, 3GPP TS 29.343. */
import { pc2 as dictionary } from "../../dictionary/gen/pc2.ts";
import {
  ProximityActionRequest,
  ProximityActionAnswer,
  ProximityApplicationRequest,
  ProximityApplicationAnswer,
} from "../../message/gen/pc2.ts";
import type { CommandType } from "../../dictionary/definitions.ts";
import type { ApplicationInterface } from "../../dictionary/dictionary.ts";
export { dictionary };
export {
  ProximityActionRequest,
  type ProximityActionRequestAvps,
  type ProximityActionRequestInput,
  ProximityActionAnswer,
  type ProximityActionAnswerAvps,
  type ProximityActionAnswerInput,
  ProximityApplicationRequest,
  type ProximityApplicationRequestAvps,
  type ProximityApplicationRequestInput,
  ProximityApplicationAnswer,
  type ProximityApplicationAnswerAvps,
  type ProximityApplicationAnswerInput,
} from "../../message/gen/pc2.ts";
export {
  RedirectHostUsage,
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
  ProseRequestType,
  type ProseCodeSuffixMask,
  type ProseCodeSuffixMaskInput,
  MetadataIndicator,
} from "../../message/gen/ts29343.ts";
export {
  type ProseRestrictedCodeSuffixRange,
  type ProseRestrictedCodeSuffixRangeInput,
  type ProseAppCodeSuffixRange,
  type ProseAppCodeSuffixRangeInput,
} from "../../message/gen/ts29345.ts";
export {
  type Load,
  type LoadInput,
  LoadType,
} from "../../message/gen/rfc8583.ts";
export {
  type MonitorTarget,
  type MonitorTargetInput,
  type BannedUserTarget,
  type BannedUserTargetInput,
} from "../../message/gen/ts29343-groups.ts";

/** Every command class of 3GPP TS 29.343's pc2. */
export const commandTypes: readonly CommandType[] = [
  ProximityActionRequest,
  ProximityActionAnswer,
  ProximityApplicationRequest,
  ProximityApplicationAnswer,
];

/** The application of PC2 for `new Application(APPLICATION)`: 16777350 of vendor 10415, auth, with its commands (`diameter-ts/pc2`). */
export const APPLICATION: ApplicationInterface = {
  id: 16777350,
  name: "3GPP PC2",
  vendorId: 10415,
  kind: "auth",
  specification: "3GPP TS 29.343",
  dictionary,
  commandTypes,
};
