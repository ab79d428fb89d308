import { compileFunction } from "./compile-function.ts";
import type { Attributes } from "./decode-context.ts";
import type { MemberPlan } from "./plan.ts";

type Make = (values: readonly unknown[], from: number) => Attributes;

/**
 * The attributes of groups whose members came in one order. Messages of one kind repeat it, and the engine makes and reads
 * objects fastest that one constructor made with all its attributes: a shape that is often needed gets such a constructor.
 */
export class Shape {
  readonly members: readonly MemberPlan[];
  /** All that the format requires once is among the members, and nothing is required more often. */
  readonly isComplete: boolean;
  #make: Make | undefined;
  #uses = 0;

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
  make(values: readonly unknown[], from: number): Attributes {
    if (this.#make !== undefined) return this.#make(values, from);
    if (++this.#uses >= USES_TO_COMPILE) this.#make = compile(this.members) ?? this.#put;
    return this.#put(values, from);
  }

  readonly #put: Make = (values, from) => {
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
const USES_TO_COMPILE = 64;

/**
 * A constructor of plain objects, not a literal: V8 notes of a literal how long its objects live, and after a time in which
 * many requests waited it would make all later ones in the old generation. Undefined where the program has forbidden code
 * from texts: it goes without.
 */
function compile(members: readonly MemberPlan[]): Make | undefined {
  if (members.some(({ key }) => key === "__proto__")) return undefined;
  const body = members.map(({ key }, index) => `this[${JSON.stringify(key)}]=v[f+${index}]`).join(";");
  const Plain = compileFunction(["v", "f"], body);
  if (Plain === undefined) return undefined;
  Plain.prototype = Object.prototype;
  return (values, from) => new Plain(values, from) as Attributes;
}
