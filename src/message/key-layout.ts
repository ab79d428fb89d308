import { compileKeyLayout, type GeneralPath, type WriteKeyLayout } from "./compiled-key-layout.ts";
import type { Attributes } from "./decode-context.ts";
import type { Field } from "./format-field.ts";

/**
 * The members of objects with one list of keys, in the order of the format, in which they are written. A layout is found once, then
 * recognized by the keys alone, so that the many members of a format that an object does not have cost nothing.
 */
export class KeyLayout<Member extends Field = Field> {
  /** The keys in the object's order. */
  readonly keys: readonly string[];
  /** The members of these keys in the order of the format. */
  readonly members: readonly Member[];
  /** `extraAvps` is among the keys. */
  readonly hasExtraAvps: boolean;
  /** The first member that is required and has no key. */
  readonly missing: Member | undefined;
  /** The fast path for objects of this layout, once it is worth compiling. */
  write: WriteKeyLayout | undefined;
  #uses = 0;

  constructor(format: readonly Member[], keys: readonly string[]) {
    this.keys = keys;
    this.members = format.filter(({ key }) => keys.includes(key));
    this.hasExtraAvps = keys.includes("extraAvps");
    this.missing = format.find((member) => member.min > 0 && !this.members.includes(member));
  }

  /** All keys are those of members, or `extraAvps`. */
  get isKnown(): boolean {
    return this.members.length + (this.hasExtraAvps ? 1 : 0) === this.keys.length;
  }

  /** Notes a use: a layout that is often needed gets its fast path. */
  use(generalPath: GeneralPath<Member>): void {
    if (++this.#uses === USES_TO_COMPILE && !this.hasExtraAvps) {
      this.write = compileKeyLayout(this.members, generalPath);
    }
  }
}

/** The layouts that objects of one format had so far. */
export class KeyLayouts<Member extends Field> {
  /** The fast path of the layout that was found last, when nothing is missing in it. */
  fast: WriteKeyLayout | undefined;
  readonly #format: readonly Member[];
  #known: KeyLayout<Member>[] = [];
  #misses = 0;

  constructor(format: readonly Member[]) {
    this.#format = format;
  }

  /** The layout of a plain object; undefined for any other object, and where a key belongs to no member. */
  of(attributes: Attributes, generalPath: GeneralPath<Member>): KeyLayout<Member> | undefined {
    if (attributes.constructor !== Object) return undefined;
    const layout = this.#known.find(({ keys }) => hasKeys(attributes, keys)) ?? this.#miss(attributes);
    if (layout === undefined) return undefined;
    layout.use(generalPath);
    this.fast = layout.missing === undefined ? layout.write : undefined;
    return layout;
  }

  /** Few layouts are kept: with objects that all differ it would cost more to find one than to do without. */
  #miss(attributes: Attributes): KeyLayout<Member> | undefined {
    if (this.#known.length >= MAX_LAYOUTS) {
      if (++this.#misses < MISSES_TO_RENEW) return undefined;
      this.#known = [];
      this.#misses = 0;
    }
    const layout = new KeyLayout(this.#format, Object.keys(attributes));
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
