import { baseDictionary } from "../dictionary/base.ts";
import type { AvpDefinition, CommandDefinition, GroupDefinition, MemberDefinition } from "../dictionary/definitions.ts";

/**
 * The members of a format. Every answer may say what was wrong, whatever its format lists (RFC 6733 §7.2): Error-Message,
 * Error-Reporting-Host, Failed-AVP and Experimental-Result have attributes in each.
 */
export function membersOf(format: GroupDefinition): readonly MemberDefinition[] {
  const { members } = format;
  if ((format as Partial<CommandDefinition>).isRequest !== false) return members;
  errorMembers ??= [
    member("Error-Message", 1),
    member("Error-Reporting-Host", 1),
    member("Failed-AVP", Number.POSITIVE_INFINITY),
    member("Experimental-Result", 1),
  ];
  const missing = errorMembers.filter(
    ({ avp, key }) => !members.some((listed) => listed.key === key || isSame(listed.avp, avp)),
  );
  return missing.length === 0 ? members : [...members, ...missing];
}

/** The attributes that every answer has. */
export const ERROR_KEYS: readonly string[] = ["errorMessage", "errorReportingHost", "failedAvp", "experimentalResult"];

let errorMembers: readonly MemberDefinition[] | undefined;

function member(name: string, max: number): MemberDefinition {
  const [avp] = baseDictionary.avpsNamed(name, 0) as readonly [AvpDefinition];
  return { avp, key: avp.key, place: "optional", min: 0, max };
}

function isSame(one: AvpDefinition, other: AvpDefinition): boolean {
  return one.code === other.code && one.vendorId === other.vendorId;
}
