import { identityKey } from "../wire/identity.ts";

/**
 * A map whose keys are Diameter identities or realms: ASCII, compared without case (RFC 6733 §4.3.1). Keys come out as they
 * were first written.
 */
export class IdentityMap<Value> implements ReadonlyMap<string, Value> {
  readonly #entries = new Map<string, readonly [name: string, value: Value]>();

  get size(): number {
    return this.#entries.size;
  }

  get(name: string): Value | undefined {
    return this.#find(name)?.[1];
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  set(name: string, value: Value): this {
    const key = identityKey(name);
    this.#entries.set(key, [this.#entries.get(key)?.[0] ?? name, value]);
    return this;
  }

  delete(name: string): boolean {
    return this.#entries.delete(identityKey(name));
  }

  clear(): void {
    this.#entries.clear();
  }

  *keys(): MapIterator<string> {
    for (const [name] of this.#entries.values()) yield name;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.#entries.values()) yield value;
  }

  *entries(): MapIterator<[string, Value]> {
    for (const [name, value] of this.#entries.values()) yield [name, value];
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(callback: (value: Value, name: string, map: ReadonlyMap<string, Value>) => void, thisArg?: unknown): void {
    for (const [name, value] of this.#entries.values()) callback.call(thisArg, value, name, this);
  }

  /** Finds a name. Nearly all names come in lower case, as the keys are, and are found without making a new text. */
  #find(name: string): readonly [string, Value] | undefined {
    return this.#entries.get(name) ?? this.#entries.get(identityKey(name));
  }
}
