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
