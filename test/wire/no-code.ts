/** Runs something as in a program that forbids code from texts. */
export function whereCodeIsForbidden(run: () => void): void {
  const allowed = Function;
  globalThis.Function = class {
    constructor() {
      throw new EvalError("Code generation from strings disallowed for this context");
    }
  } as never;
  try {
    run();
  } finally {
    globalThis.Function = allowed;
  }
}

/** How many functions are made from texts while something runs, those that can't be made included. */
export function madeCode(run: () => void): number {
  const whole = Function;
  let count = 0;
  globalThis.Function = new Proxy(whole, {
    construct: (target, args) => {
      count++;
      return Reflect.construct(target, args) as object;
    },
  });
  try {
    run();
  } finally {
    globalThis.Function = whole;
  }
  return count;
}
