// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** LI-TargetMFAddress (6096, vendor 12951), Grouped, Verizon. */
export interface LiTargetmfaddress extends Group<LiTargetmfaddressInput> {
  /** LI-TargetID (6097, vendor 12951), OctetString, Verizon. */
  liTargetid?: Buffer[] | undefined;
  /** MF-Address (6098, vendor 12951), OctetString, Verizon. */
  mfAddress?: Buffer[] | undefined;
  /** MF-Port (6099, vendor 12951), OctetString, Verizon. */
  mfPort?: Buffer[] | undefined;
}
/** What may be written for LI-TargetMFAddress. */
export interface LiTargetmfaddressInput extends GroupInput<LiTargetmfaddress> {}

/** Values of Self-Activation-Status (6115, vendor 12951), Enumerated, Verizon. */
export const SelfActivationStatus: {
  readonly CONTINUE: 0;
  readonly REACTIVATION_DISALLOWED_TO_APN: 1;
} = {
  CONTINUE: 0,
  REACTIVATION_DISALLOWED_TO_APN: 1,
};
/** A value of Self-Activation-Status. */
export type SelfActivationStatus = (typeof SelfActivationStatus)[keyof typeof SelfActivationStatus];

/** Values of Online-Response-Required (8105, vendor 12951), Enumerated, Verizon. */
export const OnlineResponseRequired: {
  readonly WAIT: 0;
  readonly DONT_WAIT: 1;
  readonly SPARE2: 2;
  readonly SPARE3: 3;
  readonly SPARE4: 4;
} = {
  WAIT: 0,
  DONT_WAIT: 1,
  SPARE2: 2,
  SPARE3: 3,
  SPARE4: 4,
};
/** A value of Online-Response-Required. */
export type OnlineResponseRequired = (typeof OnlineResponseRequired)[keyof typeof OnlineResponseRequired];
