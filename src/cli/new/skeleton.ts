import type { CommandDefinition, GroupDefinition, MemberDefinition } from "../../dictionary/definitions.ts";
import type { Dictionary } from "../../dictionary/dictionary.ts";
import { valuesByName } from "../../dictionary/named-values.ts";
import { exampleOf } from "./example-value.ts";

/** A command in YAML: its required AVPs with examples of values, and the other AVPs of its format as comments. */
export function skeleton(command: CommandDefinition, dictionary: Dictionary): string {
  const { name, abbreviation, code, applicationId, specification } = command;
  const application = dictionary.application(applicationId);
  const vendorId = application?.vendorId ?? 0;
  const source = specification === undefined ? "" : ` (${specification})`;
  const place: Place = { indent: "  ", isComment: false, depth: 0, applicationId, vendorId };
  return [
    `# ${name} (${abbreviation}), command ${code} of application ${applicationId} ${application?.name ?? ""}`.trimEnd() +
      source,
    "# Required AVPs have examples for values, the others are comments: take away # and its blank where you want one.",
    ...(command.isRequest ? FILLED_IN : []),
    `command: ${name}`,
    `applicationId: ${applicationId}`,
    command.members.length === 0 ? "avps: {}" : "avps:",
    ...formatLines(command, place),
    "",
  ].join("\n");
}

const FILLED_IN = [
  "# `diameter send` fills in Session-Id, Origin-Host, Origin-Realm, Destination-Realm and the application's id where",
  "# their lines are taken away.",
];

/** Where lines stand, and what bears on their values. */
interface Place {
  readonly indent: string;
  readonly isComment: boolean;
  /** How many groups are around. */
  readonly depth: number;
  readonly applicationId: number;
  readonly vendorId: number;
}

/** The required members first: they are what an editor looks for. */
function formatLines(format: GroupDefinition, place: Place): string[] {
  const isRequired = ({ place }: MemberDefinition): boolean => place !== "optional";
  const members = [...format.members.filter(isRequired), ...format.members.filter((member) => !isRequired(member))];
  return members.flatMap((member) =>
    memberLines(member, format, { ...place, isComment: place.isComment || !isRequired(member) }),
  );
}

function memberLines(member: MemberDefinition, format: GroupDefinition, place: Place): string[] {
  const { avp } = member;
  const start = `${place.isComment ? COMMENT : ""}${place.indent}${keyOf(member, format)}:`;
  const remark = remarkOf(member);
  if (avp.type !== "Grouped") return [withRemark(`${start} ${exampleOf(avp, place)}`, remark)];
  const inner = { ...place, indent: `${place.indent}  `, depth: place.depth + 1 };
  const isShown = avp.group !== undefined && place.depth < MAX_DEPTH;
  return [withRemark(start, remark), ...(isShown ? formatLines(avp.group as GroupDefinition, inner) : [])];
}

/** Groups in groups in groups are left to the reader of the dictionary. */
const MAX_DEPTH = 2;
const COMMENT = "# ";
const REMARK_COLUMN = 52;

/** With the vendor where the format has two AVPs of the name. */
function keyOf({ avp }: MemberDefinition, { members }: GroupDefinition): string {
  const isOnly = members.filter((member) => member.avp.name === avp.name).length === 1;
  return isOnly ? avp.name : `${avp.name}@${avp.vendorId}`;
}

/** The values that may stand in place of the example. */
function remarkOf({ avp, max }: MemberDefinition): string {
  const several = max > 1 ? "; several: as a list" : "";
  const names = avp.type === "Enumerated" ? valuesByName(avp).map(([name]) => name) : [];
  if (names.length === 0) return `${avp.type}${several}`;
  let shown = names;
  while (shown.length > 1 && shown.join(", ").length > MAX_REMARK) shown = shown.slice(0, -1);
  return `${shown.join(", ")}${shown.length < names.length ? ", …" : ""}${several}`;
}

const MAX_REMARK = 64;

function withRemark(text: string, remark: string): string {
  return `${text.padEnd(REMARK_COLUMN - 1)} # ${remark}`;
}
