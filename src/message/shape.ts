import { type CompiledShape, compileShape, type MakeShape, type Readers, type ReadShape } from "./compiled-shape.ts";
import type { Attributes } from "./decode-context.ts";
import type { MemberPlan } from "./plan.ts";

/**
 * The attributes of groups whose members came in one order. Messages of one kind repeat it: a shape that is often needed
 * gets code of its own.
 */
export class Shape {
  readonly members: readonly MemberPlan[];
  /** All that the format requires once is among the members, and nothing is required more often. */
  readonly isComplete: boolean;
  /** Reads octets of this shape in one go, as long as it is worth trying. */
  read: ReadShape | undefined;
  /** Null when it can't be compiled: that is tried once. */
  #compiled: CompiledShape | null | undefined;
  #uses = 0;
  #misses = 0;

  constructor(members: readonly MemberPlan[], required: readonly MemberPlan[]) {
    this.members = members;
    this.isComplete = required.every((member) => member.min === 1 && members.includes(member));
  }

  /** True when the members in `[from, to)` of a list are those of this shape. */
  fits(list: readonly MemberPlan[], from: number, to: number): boolean {
    const { members } = this;
    if (members.length !== to - from) return false;
    for (let index = 0; index < members.length; index++) if (members[index] !== list[from + index]) return false;
    return true;
  }

  /** An object with the values that stand in a list from `from` on. */
  make(values: readonly unknown[], from: number, readers: Readers): Attributes {
    if (++this.#uses % USES_TO_COMPILE === 0) this.#renew(readers);
    return this.#compiled ? this.#compiled.make(values, from) : this.#put(values, from);
  }

  /** {@link read} was tried in vain. */
  miss(): void {
    if (++this.#misses >= MISSES_TO_REST) this.read = undefined;
  }

  #renew(readers: Readers): void {
    if (this.#compiled === undefined) this.#compiled = compileShape(this.members, readers) ?? null;
    if (this.isComplete) this.read = this.#compiled?.read;
    this.#misses = 0;
  }

  readonly #put: MakeShape = (values, from) => {
    const attributes: Attributes = {};
    const { members } = this;
    for (let index = 0; index < members.length; index++) {
      attributes[(members[index] as MemberPlan).key] = values[from + index];
    }
    return attributes;
  };
}

/** The shapes of one format. */
export class Shapes {
  /** The one that was used last. */
  last: Shape;
  readonly #required: readonly MemberPlan[];
  #known: Shape[] = [];

  constructor(required: readonly MemberPlan[]) {
    this.#required = required;
    this.last = new Shape([], required);
  }

  /** The shape of the members in `[from, to)` of a list. */
  of(list: readonly MemberPlan[], from: number, to: number): Shape {
    if (!this.last.fits(list, from, to)) this.last = this.#find(list, from, to);
    return this.last;
  }

  /** Few are kept: where every message differs, the search would cost more than it saves. */
  #find(list: readonly MemberPlan[], from: number, to: number): Shape {
    const known = this.#known;
    for (let index = 0; index < known.length; index++) {
      const shape = known[index] as Shape;
      if (shape.fits(list, from, to)) return shape;
    }
    const shape = new Shape(list.slice(from, to), this.#required);
    if (known.length >= MAX_SHAPES) known.shift();
    known.push(shape);
    return shape;
  }
}

const MAX_SHAPES = 8;
/** So many objects of a shape are made before it is compiled, and before it is tried again after it rested. */
const USES_TO_COMPILE = 64;
/** So often a shape may be tried in vain before it rests. */
const MISSES_TO_REST = 16;
