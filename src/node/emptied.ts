/**
 * Wakes a node that waits for its work to end. Whoever keeps work calls {@link note} when there is none left, which costs nearly
 * nothing while nobody waits.
 */
export class Emptied {
  readonly #waiting = new Set<() => void>();

  /** Some table is empty, or some connection or peer has come to its end. */
  note(): void {
    for (const wake of this.#waiting) wake();
  }

  /** Calls `wake` at each {@link note}, until the function that comes back is called. */
  watch(wake: () => void): () => void {
    this.#waiting.add(wake);
    return () => this.#waiting.delete(wake);
  }
}
