// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import { type ExtraAvps } from "../command.ts";

/** 64-Multicast-Attributes (634), Grouped, RFC 7678. */
export interface SixtyFourMulticastAttributes extends ExtraAvps {
}

/** ASM-mPrefix64 (635), Grouped, RFC 7678. */
export interface AsmMprefix64 extends ExtraAvps {
}

/** SSM-mPrefix64 (636), Grouped, RFC 7678. */
export interface SsmMprefix64 extends ExtraAvps {
}

/** Tunnel-Source-Pref-Or-Addr (637), Grouped, RFC 7678. */
export interface TunnelSourcePrefOrAddr extends ExtraAvps {
}

/** Lw4o6-Binding (640), Grouped, RFC 7678. */
export interface Lw4o6Binding extends ExtraAvps {
}

/** MAP-E-Attributes (642), Grouped, RFC 7678. */
export interface MapEAttributes extends ExtraAvps {
}

/** MAP-Mapping-Rule (644), Grouped, RFC 7678. */
export interface MapMappingRule extends ExtraAvps {
}

/** Rule-IPv4-Addr-Or-Prefix (645), Grouped, RFC 7678. */
export interface RuleIpv4AddrOrPrefix extends ExtraAvps {
}

/** Rule-IPv6-Prefix (646), Grouped, RFC 7678. */
export interface RuleIpv6Prefix extends ExtraAvps {
}
