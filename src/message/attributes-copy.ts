import { compileFunction } from "../wire/compile-function.ts";
import type { Attributes } from "./decode-context.ts";

/**
 * Copies what callers give for the attributes of one command. Callers write the same keys again and again: objects with those
 * that are often seen are copied by code of their own, which takes a third of `Object.assign`'s time. (Not by a spread: adding to
 * an object that was made by one takes V8 half a microsecond for each attribute, see bench/language.mjs.)
 */
export class AttributesCopier {
  #keys: readonly string[] = [];
  #make: ((content: Attributes) => Attributes) | undefined;
  #others = 0;

  /** A plain object with the own attributes of the content, in their order. */
  copy(content: Attributes): Attributes {
    if (this.#make !== undefined && this.#fits(content)) return this.#make(content);
    if (++this.#others % OTHERS_TO_COMPILE === 0) this.#learn(content);
    return Object.assign({}, content);
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
    this.#make = compileCopy(keys);
  }
}

/** So many objects with other keys come before code is made for the next. */
const OTHERS_TO_COMPILE = 256;

/** A constructor that makes plain objects; undefined where the program has forbidden code from texts. */
function compileCopy(keys: readonly string[]): ((content: Attributes) => Attributes) | undefined {
  const assignments = keys.map((key) => JSON.stringify(key)).map((key) => `this[${key}] = content[${key}];`);
  const make = compileFunction(
    [],
    `function Plain(content) { ${assignments.join(" ")} }
Plain.prototype = Object.prototype;
return (content) => new Plain(content);`,
  );
  return make?.() as ((content: Attributes) => Attributes) | undefined;
}
