import { compileFunction } from "../wire/compile-function.ts";
import type { Attributes } from "./decode-context.ts";
import type { NamedMembers } from "./named-members.ts";

/**
 * Copies the attributes that callers give to one command. Callers write the same keys again and again: objects with a list of keys
 * that is often seen are copied by compiled code, which takes a third of the time of `Object.assign`. (Not by a spread: V8 takes half
 * a microsecond for each attribute that is added to an object made by a spread, see bench/language.mjs.)
 */
export class AttributesCopier {
  #keys: readonly string[] = [];
  #make: ((content: Attributes) => Attributes) | undefined;
  #others = 0;
  readonly #named: NamedMembers;

  /** `named`: the members whose values may be given by name. */
  constructor(named: NamedMembers = new Map()) {
    this.#named = named;
  }

  /** A plain object with the own attributes of the content, in their order; names of values are replaced by the values. */
  copy(content: Attributes): Attributes {
    if (this.#make !== undefined && this.#fits(content)) return this.#make(content);
    if (++this.#others % OTHERS_TO_COMPILE === 0) this.#learn(content);
    const attributes = Object.assign({}, content);
    for (const key of Object.keys(attributes)) {
      const naming = this.#named.get(key);
      if (naming !== undefined) attributes[key] = naming(attributes[key]);
    }
    return attributes;
  }

  #fits(content: Attributes): boolean {
    if (Object.getPrototypeOf(content) !== Object.prototype) return false;
    let index = 0;
    for (const key in content) if (key !== this.#keys[index++]) return false;
    return index === this.#keys.length;
  }

  #learn(content: Attributes): void {
    const keys = Object.keys(content);
    if (keys.includes("__proto__")) return;
    this.#keys = keys;
    this.#make = compileCopy(keys, this.#named);
  }
}

/** How many objects with other keys come before code is compiled for the next keys. */
const OTHERS_TO_COMPILE = 256;

/** A constructor that makes plain objects; undefined where the program has forbidden code from texts. */
function compileCopy(keys: readonly string[], named: NamedMembers): ((content: Attributes) => Attributes) | undefined {
  const assignments = keys.map((key, index) => {
    const name = JSON.stringify(key);
    // A number needs no look: it is what it is in nearly all messages.
    const value = named.has(key)
      ? `typeof (v = content[${name}]) === "number" ? v : named[${index}](v)`
      : `content[${name}]`;
    return `this[${name}] = ${value};`;
  });
  const make = compileFunction(
    ["named"],
    `function Plain(content) { let v; ${assignments.join(" ")} }
Plain.prototype = Object.prototype;
return (content) => new Plain(content);`,
  );
  return make?.(keys.map((key) => named.get(key))) as ((content: Attributes) => Attributes) | undefined;
}
