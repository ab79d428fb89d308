// How many tests there are without any mutant: what completes fewer could not be loaded.

let count = 0;

/** The number of tests of the last run. */
export function numberOfTests() {
  return count;
}

class TestCount {
  /** @param {{ result: { tests: readonly unknown[] } }} event */
  onDryRunCompleted({ result }) {
    count = result.tests.length;
  }
}

export const strykerPlugins = [{ kind: "Reporter", name: "test-count", injectableClass: TestCount }];
