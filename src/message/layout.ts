import type { Attributes } from "./decode-context.ts";
import type { MemberPlan } from "./plan.ts";

/**
 * How objects with one list of keys are written: their members in the order of the format. Found once, then recognized by
 * the keys alone, so that the many members of a format that an object does not have cost nothing.
 */
export interface Layout {
  /** The keys in the object's order. */
  readonly keys: readonly string[];
  /** The members of these keys in the order of the format. */
  readonly members: readonly MemberPlan[];
  /** The keys are all members and stand in the order of the format. */
  readonly isOrdered: boolean;
  /** `extraAvps` is among the keys. */
  readonly hasExtraAvps: boolean;
  /** The first member that is required and has no key. */
  readonly missing: MemberPlan | undefined;
}

/** The layouts that objects of one format had so far. */
export class Layouts {
  /** Every member: fits any object. */
  readonly whole: Layout;
  /** The one that was found last. */
  last: Layout;
  #known: Layout[] = [];
  #misses = 0;

  constructor(members: readonly MemberPlan[]) {
    this.whole = { keys: [], members, isOrdered: false, hasExtraAvps: true, missing: undefined };
    this.last = this.whole;
  }

  /** The layout of a plain object; undefined for any other object, and where a key belongs to no member. */
  of(attributes: Attributes): Layout | undefined {
    if (attributes.constructor !== Object) return undefined;
    const layout = this.#known.find(({ keys }) => hasKeys(attributes, keys)) ?? this.#miss(attributes);
    if (layout !== undefined) this.last = layout;
    return layout;
  }

  /** Few layouts are kept: with objects that all differ it would cost more to find one than to do without. */
  #miss(attributes: Attributes): Layout | undefined {
    if (this.#known.length >= MAX_LAYOUTS) {
      if (++this.#misses < MISSES_TO_RENEW) return undefined;
      this.#known = [];
      this.#misses = 0;
    }
    const layout = makeLayout(this.whole.members, attributes);
    if (layout !== undefined) this.#known.push(layout);
    return layout;
  }
}

const MAX_LAYOUTS = 8;
/** So often a layout may be missing before those that were seen first make room. */
const MISSES_TO_RENEW = 256;

function hasKeys(attributes: Attributes, keys: readonly string[]): boolean {
  let count = 0;
  for (const key in attributes) if (keys[count++] !== key) return false;
  return count === keys.length;
}

function makeLayout(format: readonly MemberPlan[], attributes: Attributes): Layout | undefined {
  const keys = Object.keys(attributes);
  const members = format.filter(({ key }) => keys.includes(key));
  const hasExtraAvps = keys.includes("extraAvps");
  if (members.length + (hasExtraAvps ? 1 : 0) !== keys.length) return undefined;
  const missing = format.find((member) => member.min > 0 && !members.includes(member));
  const isOrdered = !hasExtraAvps && members.every((member, index) => member.key === keys[index]);
  return { keys, members, isOrdered, hasExtraAvps, missing };
}
