import type { AvpDefinition, GroupDefinition, MemberDefinition } from "../../src/dictionary/definitions.ts";
import { Avp } from "../../src/message/avp.ts";

const SESSION_ID = 263;

/** Groups within groups are filled down to here; deeper ones get their required members only. */
const FULL_DEPTH = 4;

/** Where not any value of the type will do. */
const FITTING: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["Subscription-Id-Data", "49170123456"], // of END_USER_E164
  ["User-Equipment-Info-Value", Buffer.from("3534900698733190")], // of IMEISV
  ["Framed-IPv6-Prefix", Buffer.from("004020010db800000001", "hex")], // RFC 3162 §2.3: length 64, then the prefix
  ["EAP-Payload", Buffer.from("0101000501", "hex")], // Request, Identity
  ["EAP-Reissued-Payload", Buffer.from("0101000501", "hex")],
  ["EAP-Key-Name", Buffer.from("key")],
  ["Chargeable-User-Identity", Buffer.from("cui")],
  ["Visited-PLMN-Id", Buffer.from("00f110", "hex")],
  ["SM-RP-UI", Buffer.from("040b915155214365f700006211210203040005c8329bfd06", "hex")], // SMS-DELIVER of "Hello"
]);

/**
 * A value for every member of a format that the IETF defines and for what is required, repeatable ones twice. Vendors'
 * optional members are left out: readers look into their octets, and a sample can't please each. A group that lists no
 * members, such as Failed-AVP, gets a Session-Id.
 */
export function sampleAttributes(format: GroupDefinition, depth = 0): Record<string, unknown> {
  if (format.members.length === 0) return format.open ? { extraAvps: [Avp.new(SESSION_ID, 0, "a;1;2")] } : {};
  const wanted = format.members.filter(
    ({ avp, min, max }) => max > 0 && (min > 0 || (avp.vendorId === 0 && depth < FULL_DEPTH)),
  );
  // No group is left empty: readers take that for a mistake.
  if (wanted.length === 0) wanted.push(...format.members.filter(({ max }) => max > 0).slice(0, 1));
  return Object.fromEntries(wanted.map((member) => [member.key, sampleMember(member, depth)]));
}

function sampleMember({ avp, max }: MemberDefinition, depth: number): unknown {
  if (max === 1) return sampleValue(avp, depth);
  return Array.from({ length: Math.min(max, 2) }, () => sampleValue(avp, depth));
}

function sampleValue(avp: AvpDefinition, depth: number): unknown {
  const fitting = FITTING.get(avp.name);
  if (fitting !== undefined) return fitting;
  switch (avp.type) {
    case "OctetString":
      return Buffer.from("00112233", "hex");
    case "UTF8String":
      return "smörgåsbord";
    case "DiameterIdentity":
      return "node.ours.test";
    case "DiameterURI":
      return "aaa://node.ours.test:3868;transport=tcp";
    case "IPFilterRule":
    case "QoSFilterRule":
      return "permit in ip from 192.0.2.0/24 to any";
    case "Integer32":
      return -5;
    case "Integer64":
      return -(2n ** 40n);
    case "Unsigned32":
      return 4_000_000_000;
    case "Unsigned64":
      return 2n ** 63n;
    case "Float32":
    case "Float64":
      return 0.5;
    case "Time":
      return new Date("2026-01-02T03:04:05Z");
    case "Address":
      return "2001:db8::1";
    case "Enumerated":
      return avp.enumeration?.names.keys().next().value ?? 1;
    case "Grouped":
      return avp.group === undefined ? {} : sampleAttributes(avp.group, depth + 1);
  }
}
