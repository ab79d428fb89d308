// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type ExtraAvps } from "../command.ts";

/** Dual-Priority (608), Grouped, RFC 6735. */
export interface DualPriority extends ExtraAvps {
}

/** SIP-Resource-Priority (612), Grouped, RFC 6735. */
export interface SipResourcePriority extends ExtraAvps {
}

/** Application-Level-Resource-Priority (615), Grouped, RFC 6735. */
export interface ApplicationLevelResourcePriority extends ExtraAvps {
}
