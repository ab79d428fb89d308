import type { Avp } from "./avp.ts";

/** The refusal of a request: the result, the reason and the culprits that its answer carries. */
export interface Rejection {
  readonly resultCode: number;
  /** One sentence for logs and for Error-Message. */
  readonly reason: string;
  /** The content of Failed-AVP: the AVP, its group path, or an example of the missing one (RFC 6733 §7.5). */
  readonly failedAvp?: Avp | readonly Avp[] | undefined;
}
