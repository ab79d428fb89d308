import { compileLayout, type LongWay, type WriteLayout } from "./compiled-layout.ts";
import type { Attributes } from "./decode-context.ts";
import type { MemberPlan } from "./plan.ts";

/**
 * How objects with one list of keys are written: their members in the order of the format. Found once, then recognized by
 * the keys alone, so that the many members of a format that an object does not have cost nothing.
 */
export class Layout {
  /** The keys in the object's order. */
  readonly keys: readonly string[];
  /** The members of these keys in the order of the format. */
  readonly members: readonly MemberPlan[];
  /** `extraAvps` is among the keys. */
  readonly hasExtraAvps: boolean;
  /** The first member that is required and has no key. */
  readonly missing: MemberPlan | undefined;
  /** The straight way for objects of this layout, once it is worth compiling. */
  write: WriteLayout | undefined;
  #uses = 0;

  constructor(format: readonly MemberPlan[], keys: readonly string[]) {
    this.keys = keys;
    this.members = format.filter(({ key }) => keys.includes(key));
    this.hasExtraAvps = keys.includes("extraAvps");
    this.missing = format.find((member) => member.min > 0 && !this.members.includes(member));
  }

  /** All keys are those of members, or `extraAvps`. */
  get isKnown(): boolean {
    return this.members.length + (this.hasExtraAvps ? 1 : 0) === this.keys.length;
  }

  /** Notes a use: a layout that is often needed gets its straight way. */
  use(longWay: LongWay): void {
    if (++this.#uses === USES_TO_COMPILE && !this.hasExtraAvps) {
      this.write = compileLayout(this.members, longWay);
    }
  }
}

/** The layouts that objects of one format had so far. */
export class Layouts {
  /** The straight way of the layout that was found last, when nothing is missing in it. */
  straight: WriteLayout | undefined;
  readonly #format: readonly MemberPlan[];
  #known: Layout[] = [];
  #misses = 0;

  constructor(format: readonly MemberPlan[]) {
    this.#format = format;
  }

  /** The layout of a plain object; undefined for any other object, and where a key belongs to no member. */
  of(attributes: Attributes, longWay: LongWay): Layout | undefined {
    if (attributes.constructor !== Object) return undefined;
    const layout = this.#known.find(({ keys }) => hasKeys(attributes, keys)) ?? this.#miss(attributes);
    if (layout === undefined) return undefined;
    layout.use(longWay);
    this.straight = layout.missing === undefined ? layout.write : undefined;
    return layout;
  }

  /** Few layouts are kept: with objects that all differ it would cost more to find one than to do without. */
  #miss(attributes: Attributes): Layout | undefined {
    if (this.#known.length >= MAX_LAYOUTS) {
      if (++this.#misses < MISSES_TO_RENEW) return undefined;
      this.#known = [];
      this.#misses = 0;
    }
    const layout = new Layout(this.#format, Object.keys(attributes));
    if (!layout.isKnown) return undefined;
    this.#known.push(layout);
    return layout;
  }
}

const MAX_LAYOUTS = 8;
/** So often a layout may be missing before those that were seen first make room. */
const MISSES_TO_RENEW = 256;
const USES_TO_COMPILE = 64;

function hasKeys(attributes: Attributes, keys: readonly string[]): boolean {
  let count = 0;
  for (const key in attributes) if (keys[count++] !== key) return false;
  return count === keys.length;
}
