import { compileFunction } from "../wire/compile-function.ts";
import type { Attributes } from "./decode-context.ts";

/**
 * Copies the attributes that callers give to one command. Callers write the same keys again and again: objects with a list of keys
 * that is often seen are copied by compiled code, which takes a third of the time of `Object.assign`. (Not by a spread: V8 takes half
 * a microsecond for each attribute that is added to an object made by a spread, see bench/language.mjs.)
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

/** How many objects with other keys come before code is compiled for the next keys. */
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
