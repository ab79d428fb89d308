import type { Dictionary } from "../dictionary/dictionary.ts";
import { AvpDecodeError } from "../errors.ts";
import { avpAt } from "../message/avp.ts";
import { avpToTree, headerToTree } from "../message/avp-tree.ts";
import { checkWhole } from "../message/message.ts";
import { AvpCursor, walkFault } from "../wire/avp-frame.ts";
import { DEFAULT_MAX_MESSAGE_LENGTH } from "../wire/framer.ts";
import { HEADER_LENGTH, readHeader } from "../wire/header.ts";
import { Writer } from "../wire/writer.ts";
import { Failure } from "./failure.ts";
import { hexDigits } from "./hex-text.ts";
import { splitMessages } from "./input.ts";
import { jsonText } from "./json-text.ts";
import { type Line, readLines } from "./lines.ts";

/** Two digits for each octet of the longest message, and room for the rest of the line. */
const LONGEST_LINE = 2 * DEFAULT_MAX_MESSAGE_LENGTH + 1_048_576;

/**
 * For each line `{"id","hex"}` prints one line: `{"id","tree","hex"}`, with the trees of further messages in `more`, or
 * `{"id","error"}`. Whatever stands in a line, it is an answer and no exception. Output is written piece by piece, because
 * the tree of a long message takes many times its octets.
 */
export async function decodeLines(source: AsyncIterable<Buffer>, dictionary: Dictionary): Promise<void> {
  try {
    for await (const line of readLines(source, LONGEST_LINE)) {
      for (const piece of decodeLine(line, dictionary)) await write(piece);
      await write("\n");
    }
  } catch (error) {
    throw new Failure(`The input can't be read: ${(error as Error).message}`);
  }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}

function* decodeLine(line: Line, dictionary: Dictionary): Generator<string> {
  if (line.tooLong) {
    yield failure(idOf(line.text), `the line is longer than ${LONGEST_LINE} octets`);
    return;
  }
  let id: unknown = null;
  let messages: Buffer[];
  try {
    const source = JSON.parse(line.text) as { id?: unknown; hex?: unknown } | null;
    id = source?.id ?? null;
    const digits = typeof source?.hex === "string" ? hexDigits(source.hex) : undefined;
    if (digits === undefined) throw new Failure('the line has no "hex" with pairs of hex digits');
    messages = splitMessages(Buffer.from(digits, "hex"));
    for (const octets of messages) check(octets);
  } catch (error) {
    yield failure(id, (error as Error).message);
    return;
  }
  const encoded = new Writer();
  yield `{"id":${jsonText(id)},"tree":`;
  yield* treeText(messages[0] as Buffer, dictionary, encoded);
  for (const [index, octets] of messages.slice(1).entries()) {
    yield index === 0 ? ',"more":[' : ",";
    yield* treeText(octets, dictionary, encoded);
  }
  yield `${messages.length > 1 ? "]" : ""},"hex":"${encoded.subarray().toString("hex")}"}`;
}

function check(octets: Buffer): void {
  checkWhole(octets);
  const fault = walkFault(octets.subarray(HEADER_LENGTH));
  if (fault !== undefined) throw new AvpDecodeError(`${fault} (RFC 6733 §4.1)`);
}

/** The tree of a message in JSON, an AVP at a time; each is encoded anew as it goes by, not copied from what came in. */
function* treeText(octets: Buffer, dictionary: Dictionary, encoded: Writer): Generator<string> {
  const header = readHeader(octets);
  const start = encoded.length;
  encoded.octets(header.asBytes());
  let text = `{"header":${jsonText(headerToTree(header))},"avps":[`;
  let separator = "";
  const cursor = new AvpCursor(octets, HEADER_LENGTH);
  while (cursor.advance()) {
    const avp = avpAt(octets, cursor.start, octets.length, dictionary);
    text += separator + jsonText(avpToTree(avp));
    separator = ",";
    avp.writeTo(encoded);
    if (text.length > PIECE) {
      yield text;
      text = "";
    }
  }
  encoded.patchUint32(start, ((header.version << 24) | (encoded.length - start)) >>> 0);
  yield `${text}]}`;
}

const PIECE = 65_536;

function failure(id: unknown, error: string): string {
  return jsonText({ id, error });
}

/** The id of a line that is too long to be parsed, when it stands in front. */
function idOf(start: string): unknown {
  const [, text] = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)/.exec(start) ?? [];
  return text === undefined ? null : JSON.parse(text);
}
