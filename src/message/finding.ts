import type { Avp } from "./avp.ts";

/** Something that a peer did wrong in a message: a value, never thrown (RFC 6733 §7.1). */
export interface Finding {
  /** The Result-Code that an answer about it carries. */
  readonly resultCode: number;
  /** One sentence for logs and for Error-Message. */
  readonly reason: string;
  /** What belongs into Failed-AVP: the AVP, its group path, or an example of the one that is missing (RFC 6733 §7.5). */
  readonly failedAvp?: Avp | undefined;
  /** The message can't be read behind this place: an AVP header outside of all groups is broken. */
  readonly breaksStructure: boolean;
}
