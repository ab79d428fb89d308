// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type Group, type GroupInput } from "../command.ts";

/** 64-Multicast-Attributes (634), Grouped, RFC 7678. */
export interface SixtyFourMulticastAttributes extends Group<SixtyFourMulticastAttributesInput> {
}
/** What may be written for 64-Multicast-Attributes. */
export interface SixtyFourMulticastAttributesInput extends GroupInput<SixtyFourMulticastAttributes> {}

/** ASM-mPrefix64 (635), Grouped, RFC 7678. */
export interface AsmMprefix64 extends Group<AsmMprefix64Input> {
}
/** What may be written for ASM-mPrefix64. */
export interface AsmMprefix64Input extends GroupInput<AsmMprefix64> {}

/** SSM-mPrefix64 (636), Grouped, RFC 7678. */
export interface SsmMprefix64 extends Group<SsmMprefix64Input> {
}
/** What may be written for SSM-mPrefix64. */
export interface SsmMprefix64Input extends GroupInput<SsmMprefix64> {}

/** Tunnel-Source-Pref-Or-Addr (637), Grouped, RFC 7678. */
export interface TunnelSourcePrefOrAddr extends Group<TunnelSourcePrefOrAddrInput> {
}
/** What may be written for Tunnel-Source-Pref-Or-Addr. */
export interface TunnelSourcePrefOrAddrInput extends GroupInput<TunnelSourcePrefOrAddr> {}

/** Lw4o6-Binding (640), Grouped, RFC 7678. */
export interface Lw4o6Binding extends Group<Lw4o6BindingInput> {
}
/** What may be written for Lw4o6-Binding. */
export interface Lw4o6BindingInput extends GroupInput<Lw4o6Binding> {}

/** MAP-E-Attributes (642), Grouped, RFC 7678. */
export interface MapEAttributes extends Group<MapEAttributesInput> {
}
/** What may be written for MAP-E-Attributes. */
export interface MapEAttributesInput extends GroupInput<MapEAttributes> {}

/** MAP-Mapping-Rule (644), Grouped, RFC 7678. */
export interface MapMappingRule extends Group<MapMappingRuleInput> {
}
/** What may be written for MAP-Mapping-Rule. */
export interface MapMappingRuleInput extends GroupInput<MapMappingRule> {}

/** Rule-IPv4-Addr-Or-Prefix (645), Grouped, RFC 7678. */
export interface RuleIpv4AddrOrPrefix extends Group<RuleIpv4AddrOrPrefixInput> {
}
/** What may be written for Rule-IPv4-Addr-Or-Prefix. */
export interface RuleIpv4AddrOrPrefixInput extends GroupInput<RuleIpv4AddrOrPrefix> {}

/** Rule-IPv6-Prefix (646), Grouped, RFC 7678. */
export interface RuleIpv6Prefix extends Group<RuleIpv6PrefixInput> {
}
/** What may be written for Rule-IPv6-Prefix. */
export interface RuleIpv6PrefixInput extends GroupInput<RuleIpv6Prefix> {}
