/**
 * A function of a text that was put together from formats, never from what a message holds. Undefined where the program has
 * forbidden code from texts: the caller goes without.
 */
export function compileFunction(parameters: readonly string[], body: string): NewFunction | undefined {
  try {
    return new Function(...parameters, body) as unknown as NewFunction;
  } catch {
    return undefined;
  }
}

/** To be called, or to make objects with. */
export interface NewFunction {
  (...values: readonly unknown[]): unknown;
  new (...values: readonly unknown[]): object;
  prototype: object;
}
