// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** Dual-Priority (608), Grouped, RFC 6735. */
export interface DualPriority extends Group<DualPriorityInput> {
}
/** What may be written for Dual-Priority. */
export interface DualPriorityInput extends GroupInput<DualPriority> {}

/** SIP-Resource-Priority (612), Grouped, RFC 6735. */
export interface SipResourcePriority extends Group<SipResourcePriorityInput> {
}
/** What may be written for SIP-Resource-Priority. */
export interface SipResourcePriorityInput extends GroupInput<SipResourcePriority> {}

/** Application-Level-Resource-Priority (615), Grouped, RFC 6735. */
export interface ApplicationLevelResourcePriority extends Group<ApplicationLevelResourcePriorityInput> {
}
/** What may be written for Application-Level-Resource-Priority. */
export interface ApplicationLevelResourcePriorityInput extends GroupInput<ApplicationLevelResourcePriority> {}
