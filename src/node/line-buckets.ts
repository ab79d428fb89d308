import { shortened } from "../wire/quoted.ts";

/** Lines of one kind in the present span of time. */
interface Bucket {
  readonly name: string;
  taken: number;
  leftOut: number;
}

/** Bounds how often similar lines are written: those that differ in numbers and quoted texts only. */
export class LineBuckets {
  readonly #report: (leftOut: number, kind: string) => void;
  readonly #buckets = new Map<string, Bucket>();
  #span: NodeJS.Timeout | undefined;

  /** `report` is called at the end of a span for each kind of which lines were left out. */
  constructor(report: (leftOut: number, kind: string) => void) {
    this.#report = report;
  }

  /** False when a line is to be left out, because too many of its kind came in this span. */
  take(source: string, text: string): boolean {
    const bucket = this.#bucketOf(source, text);
    if (bucket.taken < BURST) {
      bucket.taken++;
      return true;
    }
    bucket.leftOut++;
    return false;
  }

  #bucketOf(source: string, text: string): Bucket {
    const pattern = text.slice(0, LONGEST_PATTERN).replace(VARIABLE, "…");
    const isFull = this.#buckets.size >= MAX_KINDS;
    const key = `${source} ${pattern}`;
    const known = this.#buckets.get(key) ?? (isFull ? this.#buckets.get(source) : undefined);
    if (known !== undefined) return known;
    const bucket: Bucket = { name: isFull ? source : `${source} ${shortened(pattern)}:`, taken: 0, leftOut: 0 };
    this.#buckets.set(isFull ? source : key, bucket);
    this.#span ??= setTimeout(() => this.#endSpan(), SPAN_MS).unref();
    return bucket;
  }

  #endSpan(): void {
    const ended = [...this.#buckets.values()];
    this.#buckets.clear();
    this.#span = undefined;
    for (const { name, leftOut } of ended) if (leftOut > 0) this.#report(leftOut, name);
  }
}

const BURST = 200;
const SPAN_MS = 10_000;
/** Kinds that are told apart; texts from the network must not fill the memory. */
const MAX_KINDS = 1000;
const LONGEST_PATTERN = 300;
const VARIABLE = /"(?:[^"\\]|\\.)*"|[\da-f]*\d[\da-f]*/g;
