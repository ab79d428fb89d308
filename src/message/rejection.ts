import type { Avp } from "./avp.ts";

/** What the answer that refuses a request says. */
export interface Rejection {
  readonly resultCode: number;
  /** One sentence for logs and for Error-Message. */
  readonly reason: string;
  /** What belongs into Failed-AVP: the AVP, its group path, or an example of the missing one (RFC 6733 §7.5). */
  readonly failedAvp?: Avp | readonly Avp[] | undefined;
}
