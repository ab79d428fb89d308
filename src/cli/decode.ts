import { Command } from "commander";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { dump } from "../message/dump.ts";
import { checkWhole, receive } from "../message/message.ts";
import { messageToTree } from "../message/tree.ts";
import { escaped } from "../wire/quoted.ts";
import { commandLineDictionary } from "./command-line-dictionary.ts";
import { decodeLines } from "./decode-lines.ts";
import { EXIT_NEGATIVE } from "./failure.ts";
import { readChunks, readOctets, splitMessages } from "./input.ts";
import { jsonText } from "./json-text.ts";

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
      if (options.jsonl) await decodeLines(readChunks(input), dictionary);
      else decodeOctets(await readOctets(input), dictionary, options.json ?? false);
    });
}

function decodeOctets(octets: Buffer, dictionary: Dictionary, asJson: boolean): void {
  for (const whole of splitMessages(octets)) {
    checkWhole(whole);
    // Also what a node would not take: people look at broken messages most.
    const message = receive(whole, dictionary);
    process.stdout.write(asJson ? `${jsonText(messageToTree(message), 2)}\n` : dump(message));
    for (const finding of message.findings) {
      process.exitCode = EXIT_NEGATIVE;
      process.stderr.write(`diameter: ${escaped(finding.reason)} (Result-Code ${finding.resultCode})\n`);
    }
  }
}
