import type { AvpDefinition } from "../dictionary/definitions.ts";
import { valueOfName } from "../dictionary/named-values.ts";
import { quoted } from "../wire/quoted.ts";
import { Writer } from "../wire/writer.ts";
import { Avp } from "./avp.ts";
import { avpOfName } from "./avp-name.ts";
import { type MeantStep, type PathPlace, pathError, walkPath } from "./avp-path.ts";
import type { Attributes } from "./decode-context.ts";
import { encodeAttributes } from "./encode.ts";
import { ANY, flagsOf, planOf } from "./format-plan.ts";
import type { WritableValue } from "./value.ts";

/** What a place of a message is set to: a value, or its name; for a group its AVPs, or an object of its attributes; undefined to remove the AVP. */
export type PathValue = WritableValue | readonly Avp[] | object | undefined;

/** The AVPs of a message that a path is to change. */
export interface EditedAvps extends PathPlace {
  readonly avps: Avp[];
}

/**
 * Sets the AVP that a path leads to. Missing AVPs are added behind the others of their level, groups on the way too; `undefined` removes
 * the AVP.
 * @throws DiameterError `invalid-argument` for a number that leaves a gap, or a way through an AVP that is no group; AvpEncodeError for a
 *   value that the AVP can't have.
 */
export function setByPath(edited: EditedAvps, steps: readonly MeantStep[], value: PathValue): void {
  const found = walkPath(edited.avps, steps);
  const last = found.at(-1);
  const isThere = found.length === steps.length;
  if (last !== undefined && isThere && value === undefined) remove(membersAt(edited, found.slice(0, -1), steps), last);
  else if (last !== undefined && isThere) assign(last, value as GivenValue);
  else if (value !== undefined) add(edited, { found, steps, value });
}

type GivenValue = Exclude<PathValue, undefined>;

/** Adds what is missing behind the AVPs that were found on the way. */
function add(
  edited: EditedAvps,
  { found, steps, value }: { found: readonly Avp[]; steps: readonly MeantStep[]; value: GivenValue },
): void {
  const level = membersAt(edited, found, steps);
  const added = steps.slice(found.length).map((meant, depth) => {
    const { step, isWanted } = meant;
    const count = depth === 0 ? level.filter(isWanted).length : 0;
    if (step.index !== undefined && step.index !== count)
      throw pathError(
        edited.path,
        step.position,
        `there are ${count} of ${step.text}; the next is ${step.text}[${count}]`,
      );
    const definition = definitionFor(meant, edited);
    if (meant !== steps.at(-1) && definition.type !== "Grouped")
      throw pathError(edited.path, step.position, `${step.text} is no group`);
    const { code, vendorId } = definition;
    return new Avp({ code, vendorId, flags: flagsOf(definition), definition, dictionary: edited.dictionary });
  });
  assign(added.at(-1) as Avp, value);
  // From the inside outwards, as a group takes its members when it is given them.
  for (let depth = added.length - 2; depth >= 0; depth--) (added[depth] as Avp).value = [added[depth + 1] as Avp];
  level.push(added[0] as Avp);
}

function definitionFor({ step, definitions, format }: MeantStep, { dictionary, path }: PathPlace): AvpDefinition {
  const found = step.code === undefined ? avpOfName(step.text, { dictionary, format }) : { candidates: definitions };
  if ("definition" in found) return found.definition;
  const [first, ...others] = found.candidates;
  if (first === undefined) throw pathError(path, step.position, `the dictionary has no AVP ${step.text}`);
  if (others.length === 0) return first;
  const all = found.candidates.map(({ code, vendorId }) => `${code}@${vendorId}`);
  throw pathError(path, step.position, `several AVPs have the name ${quoted(step.text)}; say ${all.join(" or ")}`);
}

/** The AVPs in the last of the groups, or of the message itself. */
function membersAt(edited: EditedAvps, groups: readonly Avp[], steps: readonly MeantStep[]): Avp[] {
  const group = groups.at(-1);
  if (group === undefined) return edited.avps;
  const { members } = group;
  const { step } = steps[groups.length - 1] as MeantStep;
  if (members === undefined) throw pathError(edited.path, step.position, `${step.text} is no group of whole AVPs`);
  return members;
}

function remove(level: Avp[], avp: Avp): void {
  level.splice(level.indexOf(avp), 1);
}

function assign(avp: Avp, value: GivenValue): void {
  if (avp.definition?.type === "Grouped" && isAttributes(value)) {
    const { definition } = avp;
    const writer = new Writer();
    const plan = definition.group === undefined ? ANY : planOf(definition.group);
    encodeAttributes(writer, plan, value, { check: true, owner: definition });
    avp.payload = writer.copy();
  } else avp.value = (namedValue(avp, value) ?? value) as WritableValue;
}

/** The number that a text names in an AVP of numbers. */
function namedValue({ definition }: Avp, value: GivenValue): number | bigint | undefined {
  if (typeof value !== "string" || definition === undefined || !NUMBERS.test(definition.type)) return undefined;
  return valueOfName(definition, value);
}

const NUMBERS = /^(Enumerated|Unsigned|Integer)/;

function isAttributes(value: object | WritableValue): value is Attributes {
  return typeof value === "object" && !Array.isArray(value) && !(value instanceof Uint8Array);
}
