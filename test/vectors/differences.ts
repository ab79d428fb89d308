/** An AVP that our dictionary names or types otherwise than the vectors do, and why ours stays. */
export interface Difference {
  readonly code: number;
  readonly vendorId: number;
  readonly name?: string;
  readonly type?: string;
  readonly reason: string;
}

/** The specification decides; the vectors took their types by majority from public dictionaries. */
export const differences: readonly Difference[] = [];
