/** Values of telecommunication networks, from octets and to octets: `import { plmn, tbcd, userLocation } from "diameter-ts/telecom"`. */
export {
  type ExperimentalResultValue,
  type TgppResultName,
  tgpp,
  tgppResultName,
} from "./message/experimental-result.ts";
export {
  type CellGlobalIdentity,
  cgi,
  type EutranCellGlobalIdentity,
  ecgi,
  fiveGsTai,
  type IdentityCodec,
  type LocationAreaIdentity,
  lai,
  type NrCellGlobalIdentity,
  ncgi,
  type RoutingAreaIdentity,
  rai,
  type ServiceAreaIdentity,
  sai,
  type TrackingAreaIdentity,
  tai,
} from "./telecom/cell-identities.ts";
export {
  type EnodebIdentity,
  type ExtendedEnodebIdentity,
  eNodeB,
  extendedENodeB,
} from "./telecom/enodeb-identities.ts";
export {
  type FeatureName,
  type FeaturesApplication,
  featureNames,
  type SupportedFeaturesValue,
  supportedFeatures,
} from "./telecom/features.ts";
export { type FlagName, type FlagsAvp, flagNames, flags, hasFlag } from "./telecom/flags.ts";
export { type IpCodec, ipv4, ipv6, ipv6Prefix } from "./telecom/ip.ts";
export { type EapMethod, type Nai, type NaiCodec, type NaiIdentity, type NaiSource, nai } from "./telecom/nai.ts";
export { type Plmn, type PlmnCodec, plmn } from "./telecom/plmn.ts";
export { type RatType, type RatTypeCodec, ratType } from "./telecom/rat-type.ts";
export { homePlmn, homeRealm, type MncDigits, type RealmCodec, type RealmSystem, realm } from "./telecom/realm.ts";
export {
  type SubscriptionIdKind,
  type SubscriptionIdValue,
  subscriptionId,
  toSubscriptionId,
} from "./telecom/subscription-id.ts";
export { type DigitsCodec, imsi, msisdn, tbcd } from "./telecom/tbcd.ts";
export { type TimeZone, type TimeZoneCodec, timeZone } from "./telecom/time-zone.ts";
export { type UserLocation, type UserLocationCodec, userLocation } from "./telecom/user-location.ts";
