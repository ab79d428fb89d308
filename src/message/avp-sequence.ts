import {
  type CompiledSequence,
  compileSequence,
  type MakeAttributes,
  type Readers,
  type ReadSequence,
} from "./compiled-sequence.ts";
import type { Attributes } from "./decode-context.ts";
import type { Field } from "./format-field.ts";

/**
 * The order in which the members of a group came. Messages of one kind repeat it, so a sequence that is often needed gets code of
 * its own. It makes the attributes object of such a group.
 */
export class AvpSequence<Member extends Field = Field> {
  readonly members: readonly Member[];
  /** All that the format requires once is among the members, and nothing is required more often. */
  readonly isComplete: boolean;
  /** Reads octets of this sequence in one go, as long as it is worth trying. */
  read: ReadSequence | undefined;
  /** Null when it can't be compiled: that is tried once. */
  #compiled: CompiledSequence | null | undefined;
  #uses = 0;
  #misses = 0;

  constructor(members: readonly Member[], required: readonly Member[]) {
    this.members = members;
    this.isComplete = required.every((member) => member.min === 1 && members.includes(member));
  }

  /** True when the members in `[from, to)` of a list are those of this sequence. */
  fits(list: readonly Member[], from: number, to: number): boolean {
    const { members } = this;
    if (members.length !== to - from) return false;
    for (let index = 0; index < members.length; index++) if (members[index] !== list[from + index]) return false;
    return true;
  }

  /** An object with the values that stand in a list from `from` on. */
  make(values: readonly unknown[], from: number, readers: Readers<Member>): Attributes {
    if (++this.#uses % USES_TO_COMPILE === 0) this.#renew(readers);
    return this.#compiled ? this.#compiled.make(values, from) : this.#put(values, from);
  }

  /** {@link read} was tried in vain. */
  miss(): void {
    if (++this.#misses >= MISSES_TO_REST) this.read = undefined;
  }

  #renew(readers: Readers<Member>): void {
    if (this.#compiled === undefined) this.#compiled = compileSequence(this.members, readers) ?? null;
    if (this.isComplete) this.read = this.#compiled?.read;
    this.#misses = 0;
  }

  readonly #put: MakeAttributes = (values, from) => {
    const attributes: Attributes = {};
    const { members } = this;
    for (let index = 0; index < members.length; index++) {
      attributes[(members[index] as Member).key] = values[from + index];
    }
    return attributes;
  };
}

/** The AVP sequences in which groups of one format came so far. */
export class AvpSequences<Member extends Field> {
  /** The one that was used last. */
  last: AvpSequence<Member>;
  readonly #required: readonly Member[];
  #known: AvpSequence<Member>[] = [];

  constructor(required: readonly Member[]) {
    this.#required = required;
    this.last = new AvpSequence([], required);
  }

  /** The sequence of the members in `[from, to)` of a list. */
  of(list: readonly Member[], from: number, to: number): AvpSequence<Member> {
    if (!this.last.fits(list, from, to)) this.last = this.#find(list, from, to);
    return this.last;
  }

  /** Few are kept: where every message differs, the search would cost more than it saves. */
  #find(list: readonly Member[], from: number, to: number): AvpSequence<Member> {
    const known = this.#known;
    for (let index = 0; index < known.length; index++) {
      const sequence = known[index] as AvpSequence<Member>;
      if (sequence.fits(list, from, to)) return sequence;
    }
    const sequence = new AvpSequence(list.slice(from, to), this.#required);
    if (known.length >= MAX_SEQUENCES) known.shift();
    known.push(sequence);
    return sequence;
  }
}

const MAX_SEQUENCES = 8;
/** So many objects of a sequence are made before it is compiled, and before it is tried again after it rested. */
const USES_TO_COMPILE = 64;
/** So often a sequence may be tried in vain before it rests. */
const MISSES_TO_REST = 16;
