/** A line of input; one that is too long is cut. */
export interface Line {
  readonly text: string;
  readonly tooLong: boolean;
}

/** The lines of a stream that are not blank. Of a line above `longest` octets only the start is kept, whatever its length. */
export async function* readLines(source: AsyncIterable<Buffer | string>, longest: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): Line => {
    const text = Buffer.concat(parts).toString("utf8");
    const line = { text, tooLong: length > longest };
    parts = [];
    length = 0;
    return line;
  };
  const keep = (part: Buffer): void => {
    if (length + part.length <= longest) parts.push(part);
    else parts = [Buffer.concat(parts).subarray(0, KEPT_OF_LONG_LINE)];
    length += part.length;
  };
  for await (const piece of source) {
    const chunk = typeof piece === "string" ? Buffer.from(piece) : piece;
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      const line = take();
      if (line.text.trim() !== "") yield line;
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  const last = take();
  if (last.text.trim() !== "") yield last;
}

const LINE_FEED = 0x0a;
const KEPT_OF_LONG_LINE = 1024;
