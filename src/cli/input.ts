import { existsSync, read } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { DEFAULT_MAX_MESSAGE_LENGTH } from "../wire/framer.ts";
import { HEADER_LENGTH } from "../wire/header.ts";
import { Failure } from "./failure.ts";
import { foreignFile, hexDigits, octetsOfText } from "./hex-text.ts";

/** Octets of an argument: octets as text, a file (binary or such a text), or standard input for `-`. */
export async function readOctets(argument: string): Promise<Buffer> {
  if (argument !== "-") {
    const octets = octetsOfArgument(argument);
    if (octets !== undefined) return octets;
  }
  const content = await readBytes(argument);
  // A binary message starts with its version, which no text does.
  if (content[0] === 1) return content;
  const foreign = foreignFile(content);
  if (foreign !== undefined) throw new Failure(`${title(argument)} ${foreign}`);
  const read = octetsOfText(content.toString("utf8"));
  if ("problem" in read) throw new Failure(`${title(argument)} ${read.problem}`);
  return read.octets;
}

/** Hex digits are no file's name; other texts are, where there is such a file. */
function octetsOfArgument(argument: string): Buffer | undefined {
  const digits = hexDigits(argument);
  if (digits !== undefined) return Buffer.from(digits, "hex");
  if (existsSync(argument)) return undefined;
  const read = octetsOfText(argument);
  if ("problem" in read) throw new Failure(`${argument} can't be read: it is neither a file nor hex digits or base64`);
  return read.octets;
}

/** The content of a file, or of standard input for `-`, chunk by chunk; each chunk is overwritten by the next. */
export async function* readChunks(file: string): AsyncGenerator<Buffer> {
  const chunk = Buffer.allocUnsafe(65_536);
  if (file === "-") noteTerminal();
  const handle = file === "-" ? undefined : await open(file);
  const descriptor = handle?.fd ?? STANDARD_INPUT;
  try {
    for (;;) {
      const { bytesRead } = await readDescriptor(descriptor, chunk);
      if (bytesRead === 0) return;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await handle?.close();
  }
}

/** On a terminal nothing comes until somebody types: who forgot the argument should know. */
function noteTerminal(): void {
  if (process.stdin.isTTY) process.stderr.write("reading standard input, end with Ctrl-D\n");
}

/** Not `process.stdin`, which would make reads fail where nothing is there yet. */
const STANDARD_INPUT = 0;

const readDescriptor = promisify(read) as (descriptor: number, buffer: Buffer) => Promise<{ bytesRead: number }>;

/** The content of a file, or of standard input for `-`. */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    if (file !== "-") return await readFile(file);
    noteTerminal();
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (error) {
    throw new Failure(`${title(file)} can't be read: ${(error as Error).message}`);
  }
}

/**
 * The messages that lie one behind the other in the octets; the last may be cut off.
 * @throws Failure for a length above the limit.
 */
export function splitMessages(octets: Buffer): Buffer[] {
  const messages: Buffer[] = [];
  let start = 0;
  do {
    const length = octets.length - start < HEADER_LENGTH ? 0 : octets.readUIntBE(start + 1, 3);
    if (length > DEFAULT_MAX_MESSAGE_LENGTH) {
      throw new Failure(`Message Length ${length} is above the limit of ${DEFAULT_MAX_MESSAGE_LENGTH}`);
    }
    const isOneOfSeveral = length >= HEADER_LENGTH && start + length < octets.length;
    const end = isOneOfSeveral ? start + length : octets.length;
    messages.push(octets.subarray(start, end));
    start = end;
  } while (start < octets.length);
  return messages;
}

function title(file: string): string {
  return file === "-" ? "Standard input" : file;
}
