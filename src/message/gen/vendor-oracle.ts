// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Values of DSR-ApplicationInvoked (2468, vendor 323), Enumerated, Oracle. */
export const DsrApplicationinvoked: {
  readonly RBAR_ID: 3;
  readonly FABR_ID: 4;
  readonly CPA_ID: 5;
  readonly POLICY_DRA_ID: 6;
} = {
  RBAR_ID: 3,
  FABR_ID: 4,
  CPA_ID: 5,
  POLICY_DRA_ID: 6,
};
/** A value of DSR-ApplicationInvoked. */
export type DsrApplicationinvoked = (typeof DsrApplicationinvoked)[keyof typeof DsrApplicationinvoked];

/** MsgCopyAnswer (2516, vendor 323), Grouped, Oracle. */
export interface Msgcopyanswer extends Group<MsgcopyanswerInput> {
  /** Session-Id (263), UTF8String, RFC 6733. */
  sessionId?: string[] | undefined;
}
/** What may be written for MsgCopyAnswer. */
export interface MsgcopyanswerInput extends GroupInput<Msgcopyanswer> {}
