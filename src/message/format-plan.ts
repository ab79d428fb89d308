import type { AvpDefinition, GroupDefinition, MemberDefinition } from "../dictionary/definitions.ts";
import { type Replacements, replacementKey } from "../dictionary/dictionary.ts";
import { AVP_FLAG_MANDATORY, AVP_FLAG_VENDOR } from "../wire/avp-frame.ts";
import { DESTINATION_HOST, DESTINATION_REALM, FAILED_AVP } from "../wire/base-codes.ts";
import { membersOf } from "./answer-members.ts";
import { AvpSequences } from "./avp-sequence.ts";
import type { Field } from "./format-field.ts";
import { KeyLayouts } from "./key-layout.ts";

/** A member of a format, prepared for decoding and encoding. */
export interface MemberPlan extends Field {
  readonly avp: AvpDefinition;
  readonly isFixed: boolean;
  /** The plan of a group; made when it is first needed, because groups may contain themselves. */
  group: GroupPlan | undefined;
  readonly replacements: Replacements | undefined;
  /** The next member with the same code under another vendor. */
  readonly sameCode: MemberPlan | undefined;
  /** The member's bit in the set of members that a group has so far; 0 beyond the first 31 and for members that none may have. */
  readonly bit: number;
  /** The last text of a DiameterIdentity, as the names of nodes and realms repeat. */
  lastText: string;
}

/** The format of a command or group, prepared for decoding and encoding. */
export interface GroupPlan {
  readonly members: readonly MemberPlan[];
  /** Members by code; those of other vendors hang behind `sameCode`. */
  readonly byCode: ReadonlyMap<number, MemberPlan>;
  readonly required: readonly MemberPlan[];
  /** True when the group may hold other AVPs too. */
  readonly isOpen: boolean;
  /** The sequences of AVPs that came so far, for decoding. */
  readonly sequences: AvpSequences<MemberPlan>;
  /** The key layouts of objects so far, for encoding. */
  readonly layouts: KeyLayouts<MemberPlan>;
}

/** The plan of a format; made once for each definition, and anew for a dictionary in which AVPs were replaced. */
export function planOf(definition: GroupDefinition, replacements?: Replacements): GroupPlan {
  const plans = replacements === undefined ? sharedPlans : plansWith(replacements);
  let plan = plans.get(definition);
  if (plan === undefined) {
    plan = compile(definition, replacements);
    plans.set(definition, plan);
  }
  return plan;
}

/** The plan of a Grouped member; a group whose format is unknown takes any AVPs. */
export function groupPlanOf(member: MemberPlan): GroupPlan {
  member.group ??= member.avp.group === undefined ? ANY : planOf(member.avp.group, member.replacements);
  return member.group;
}

/** The member for a code and vendor, or undefined when the format does not list it. */
export function findMember(plan: GroupPlan, code: number, vendorId: number): MemberPlan | undefined {
  let member = plan.byCode.get(code);
  while (member !== undefined && member.vendorId !== vendorId) member = member.sameCode;
  return member;
}

/** True for Failed-AVP, whose content is quoted and keeps to no format (RFC 6733 §7.5). */
export function quotes({ code, vendorId }: Pick<AvpDefinition, "code" | "vendorId">): boolean {
  return code === FAILED_AVP && vendorId === 0;
}

/** The flags that an AVP is sent with: V by its vendor, M where the specification demands it. */
export function flagsOf(avp: AvpDefinition): number {
  return (avp.vendorId === 0 ? 0 : AVP_FLAG_VENDOR) | (avp.mandatory === "must" ? AVP_FLAG_MANDATORY : 0);
}

type Plans = WeakMap<GroupDefinition, GroupPlan>;

const sharedPlans: Plans = new WeakMap();
const replacedPlans = new WeakMap<Replacements, Plans>();

function plansWith(replacements: Replacements): Plans {
  let plans = replacedPlans.get(replacements);
  if (plans === undefined) {
    plans = new WeakMap();
    replacedPlans.set(replacements, plans);
  }
  return plans;
}

function compile(definition: GroupDefinition, replacements?: Replacements): GroupPlan {
  const byCode = new Map<number, MemberPlan>();
  const members = inSendingOrder(membersOf(definition)).map((member, index) => {
    const plan = compileMember(
      member,
      byCode.get(member.avp.code),
      replacements,
      index < 31 && member.max > 0 ? 1 << index : 0,
    );
    byCode.set(plan.code, plan);
    return plan;
  });
  const required = members.filter((member) => member.min > 0);
  return {
    members,
    byCode,
    required,
    isOpen: definition.open,
    sequences: new AvpSequences(required),
    layouts: new KeyLayouts(members),
  };
}

/**
 * The members in the order of the format, but Destination-Host right behind Destination-Realm: AVPs for routing belong near the header
 * (RFC 6733 §10.1), and only the order of fixed members counts (§3.2).
 */
function inSendingOrder(members: readonly MemberDefinition[]): readonly MemberDefinition[] {
  const host = members.findIndex(({ avp }) => avp.code === DESTINATION_HOST && avp.vendorId === 0);
  const realm = members.findIndex(({ avp }) => avp.code === DESTINATION_REALM && avp.vendorId === 0);
  if (realm < 0 || host < realm) return members;
  const moved = members.toSpliced(host, 1);
  moved.splice(realm + 1, 0, members[host] as MemberDefinition);
  return moved;
}

function compileMember(
  member: MemberDefinition,
  sameCode: MemberPlan | undefined,
  replacements: Replacements | undefined,
  bit: number,
): MemberPlan {
  const avp = replacements?.get(replacementKey(member.avp)) ?? member.avp;
  return {
    key: member.key,
    avp,
    code: avp.code,
    vendorId: avp.vendorId,
    type: avp.type,
    min: member.min,
    max: member.max,
    isList: member.max > 1,
    flagsWord: flagsOf(avp) << 24,
    headerLength: avp.vendorId === 0 ? 8 : 12,
    isFixed: member.place === "fixed",
    codec: avp.codec,
    quotes: quotes(avp),
    closedValues: avp.type === "Enumerated" && avp.enumeration?.open === false ? avp.enumeration.names : undefined,
    group: undefined,
    replacements,
    sameCode,
    bit,
    lastText: "",
  };
}

/** A format without members of its own that takes everything: unknown commands and groups. */
export const ANY: GroupPlan = compile({ members: [], open: true });
