/** A line of input; one that is too long is cut. */
export interface Line {
  readonly text: string;
  readonly tooLong: boolean;
}

/**
 * The lines of a stream of chunks that are not blank. Of a line above `longest` octets only the start is kept, whatever its
 * length. Chunks are copied, so their owner may use them again.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
  const line = new LineBuffer(longest);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      line.add(chunk, start, end);
      const whole = line.take();
      if (whole.text.trim() !== "") yield whole;
      start = end + 1;
    }
    line.add(chunk, start, chunk.length);
  }
  const last = line.take();
  if (last.text.trim() !== "") yield last;
}

const LINE_FEED = 0x0a;
const KEPT_OF_LONG_LINE = 1024;

/** The line that is being read, in one buffer that is used again for the next. */
class LineBuffer {
  readonly #longest: number;
  #octets: Buffer = Buffer.allocUnsafe(65_536);
  #length = 0;
  #tooLong = false;

  constructor(longest: number) {
    this.#longest = longest;
  }

  add(chunk: Buffer, start: number, end: number): void {
    if (this.#tooLong) return;
    const length = this.#length + end - start;
    if (length > this.#longest) {
      this.#tooLong = true;
      this.#length = Math.min(this.#length, KEPT_OF_LONG_LINE);
      return;
    }
    if (length > this.#octets.length) {
      const grown = Buffer.allocUnsafe(Math.min(this.#longest, Math.max(length, this.#octets.length * 2)));
      this.#octets.copy(grown, 0, 0, this.#length);
      this.#octets = grown;
    }
    chunk.copy(this.#octets, this.#length, start, end);
    this.#length = length;
  }

  take(): Line {
    const line = { text: this.#octets.toString("utf8", 0, this.#length), tooLong: this.#tooLong };
    this.#length = 0;
    this.#tooLong = false;
    return line;
  }
}
