// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Values of User-Data-Request-Type (627, vendor 10415), Enumerated. */
export const UserDataRequestType: {
  readonly COMPLETE_PROFILE: 0;
  readonly REGISTERED_PROFILE: 1;
  readonly UNREGISTERED_PROFILE: 2;
} = {
  COMPLETE_PROFILE: 0,
  REGISTERED_PROFILE: 1,
  UNREGISTERED_PROFILE: 2,
};
/** A value of User-Data-Request-Type. */
export type UserDataRequestType = (typeof UserDataRequestType)[keyof typeof UserDataRequestType];

/** Values of Requesting-Node-Type (1455, vendor 10415), Enumerated. */
export const RequestingNodeType: {
  readonly MME: 0;
  readonly SGSN: 1;
  readonly MME_SGSN: 2;
} = {
  MME: 0,
  SGSN: 1,
  MME_SGSN: 2,
};
/** A value of Requesting-Node-Type. */
export type RequestingNodeType = (typeof RequestingNodeType)[keyof typeof RequestingNodeType];

/** GMLC-Info (1651, vendor 10415), Grouped. */
export interface GmlcInfo extends Group<GmlcInfoInput> {
}
/** What may be written for GMLC-Info. */
export interface GmlcInfoInput extends GroupInput<GmlcInfo> {}
