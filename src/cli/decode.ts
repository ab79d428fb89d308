import { createReadStream } from "node:fs";
import { Command } from "commander";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { dump } from "../message/dump.ts";
import { Message } from "../message/message.ts";
import { type MessageTree, messageToTree } from "../message/tree.ts";
import { DEFAULT_MAX_MESSAGE_LENGTH } from "../wire/framer.ts";
import { HEADER_LENGTH } from "../wire/header.ts";
import { commandLineDictionary } from "./command-line-dictionary.ts";
import { EXIT_NEGATIVE, Failure } from "./failure.ts";
import { hexDigits, readOctets } from "./input.ts";
import { type Line, readLines } from "./lines.ts";

interface DecodeOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

/** `diameter decode`: octets to text, JSON, or a line of JSON for each line of JSON. */
export function decodeCommand(): Command {
  return new Command("decode")
    .description("print what is in Diameter messages")
    .argument("[input]", "hex digits, a file with octets or hex digits, or - for standard input", "-")
    .option("--json", "print each message as a tree in JSON, as `encode` takes it")
    .option("--jsonl", 'read lines {"id","hex"}; print a line {"id","tree","hex"} or {"id","error"} for each')
    .addHelpText(
      "after",
      '\nExample:\n  $ diameter decode 01000014800001180000000011223344aabbccdd\n  $ echo \'{"id":1,"hex":"0100…"}\' | diameter decode --jsonl\n',
    )
    .action(async (input: string, options: DecodeOptions, command: Command) => {
      const dictionary = commandLineDictionary(command);
      if (options.jsonl) await decodeLines(input, dictionary);
      else decodeOctets(await readOctets(input), dictionary, options.json ?? false);
    });
}

function decodeOctets(octets: Buffer, dictionary: Dictionary, asJson: boolean): void {
  for (const message of splitMessages(octets, dictionary)) {
    process.stdout.write(asJson ? `${JSON.stringify(messageToTree(message), null, 2)}\n` : dump(message));
    for (const finding of message.findings) {
      process.exitCode = EXIT_NEGATIVE;
      process.stderr.write(`diameter: ${finding.reason} (Result-Code ${finding.resultCode})\n`);
    }
  }
}

async function decodeLines(input: string, dictionary: Dictionary): Promise<void> {
  const source = input === "-" ? process.stdin : createReadStream(input);
  try {
    for await (const line of readLines(source, LONGEST_LINE)) {
      const result = `${JSON.stringify(decodeLine(line, dictionary))}\n`;
      if (!process.stdout.write(result)) await new Promise((resolve) => process.stdout.once("drain", resolve));
    }
  } catch (error) {
    throw new Failure(`${input} can't be read: ${(error as Error).message}`);
  }
}

/** Two digits for each octet of the longest message, and room for the rest of the line. */
const LONGEST_LINE = 2 * DEFAULT_MAX_MESSAGE_LENGTH + 1_048_576;

type LineResult =
  | { readonly id: unknown; readonly tree: MessageTree; readonly hex: string; readonly more?: readonly MessageTree[] }
  | { readonly id: unknown; readonly error: string };

/** What is printed for one line. Whatever stands in it, it is an answer and no exception. */
function decodeLine(line: Line, dictionary: Dictionary): LineResult {
  if (line.tooLong) return { id: idOf(line.text), error: `the line is longer than ${LONGEST_LINE} octets` };
  let id: unknown = null;
  try {
    const source = JSON.parse(line.text) as { id?: unknown; hex?: unknown } | null;
    id = source?.id ?? null;
    const digits = typeof source?.hex === "string" ? hexDigits(source.hex) : undefined;
    if (digits === undefined) return { id, error: 'the line has no "hex" with pairs of hex digits' };
    const messages = splitMessages(Buffer.from(digits, "hex"), dictionary);
    const [tree, ...more] = messages.map((message) => messageToTree(message)) as [MessageTree, ...MessageTree[]];
    // From the AVPs, not from the octets that came in: so the line shows that encoding gives them back.
    const encoded = messages.map((message) => new Message(message.header, message.avps, dictionary).asBytes());
    const hex = Buffer.concat(encoded).toString("hex");
    return more.length === 0 ? { id, tree, hex } : { id, tree, hex, more };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}

/** The id of a line that is too long to be parsed, when it stands in front. */
function idOf(start: string): unknown {
  const [, text] = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)/.exec(start) ?? [];
  return text === undefined ? null : JSON.parse(text);
}

/** The messages that lie one behind the other in the octets. */
function splitMessages(octets: Buffer, dictionary: Dictionary): Message[] {
  const messages: Message[] = [];
  let start = 0;
  do {
    const length = octets.length - start < HEADER_LENGTH ? 0 : octets.readUIntBE(start + 1, 3);
    if (length > DEFAULT_MAX_MESSAGE_LENGTH)
      throw new Failure(`Message Length ${length} is above the limit of ${DEFAULT_MAX_MESSAGE_LENGTH}`);
    const isOneOfSeveral = length >= HEADER_LENGTH && start + length < octets.length;
    const end = isOneOfSeveral ? start + length : octets.length;
    const message = Message.fromBytes(octets.subarray(start, end), { dictionary });
    messages.push(new Message(message.header, message.avps, dictionary));
    start = end;
  } while (start < octets.length);
  return messages;
}
