import type { Avp } from "./avp.ts";
import type { Fault } from "./fault.ts";

/** Something that a peer did wrong in a message: a value, never thrown (RFC 6733 §7.1). */
export interface Finding extends Fault {
  readonly failedAvp?: Avp | undefined;
  /** The message can't be read behind this place: an AVP header outside of all groups is broken. */
  readonly breaksStructure: boolean;
}
