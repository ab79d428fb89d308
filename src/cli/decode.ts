import { Command } from "commander";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { checkWhole, type Message, receive } from "../message/message.ts";
import { messageToTree } from "../message/tree.ts";
import { escaped } from "../wire/quoted.ts";
import { commandLineDictionary } from "./command-line-dictionary.ts";
import { decodeLines } from "./decode-lines.ts";
import { EXIT_NEGATIVE } from "./failure.ts";
import { helpEnd } from "./help-end.ts";
import { readChunks, readOctets, splitMessages } from "./input.ts";
import { jsonText } from "./json-text.ts";
import { type LayoutOptions, layoutOptions, messageText } from "./layout.ts";
import { type Screen, screenOf } from "./screen.ts";

interface DecodeOptions extends LayoutOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

/** `diameter decode`: octets to text, JSON, or a line of JSON for each line of JSON. */
export function decodeCommand(): Command {
  const command = new Command("decode")
    .description("print what is in Diameter messages")
    .argument("[input]", "octets as text, a file with octets or such a text, or - for standard input", "-")
    .option("--json", "print each message as a tree in JSON, as `encode` takes it")
    .option("--jsonl", 'read lines {"id","hex"}; print a line {"id","tree","hex"} or {"id","error"} for each');
  for (const option of layoutOptions()) command.addOption(option);
  return command
    .addHelpText("after", `${TEXTS}${helpEnd(HELP_END)}`)
    .action(async (input: string, options: DecodeOptions, command: Command) => {
      const dictionary = commandLineDictionary(command);
      const { json, jsonl } = options;
      if (jsonl) return await decodeLines(readChunks(input), dictionary);
      const screen = screenOf(process.stdout, command);
      const print = json ? printTree : (message: Message) => printText(message, screen, options);
      decodeOctets(await readOctets(input), dictionary, print);
    });
}

const TEXTS = `
Octets as text: hex digits with blanks, colons, line breaks or 0x anywhere,
base64, C arrays, strings with \\x01, and dumps with offsets, such as those of
Wireshark, xxd and hexdump -C.`;

const HELP_END = {
  examples: [
    "diameter decode 01000014800001180000000011223344aabbccdd",
    "xxd ccr.bin | diameter decode",
    `echo '{"id":1,"hex":"0100…"}' | diameter decode --jsonl`,
  ],
  statuses: ["decoded", "decoded, but something is wrong in a message", "no message could be read, or wrong arguments"],
};

function printTree(message: Message): void {
  process.stdout.write(`${jsonText(messageToTree(message), 2)}\n`);
}

function printText(message: Message, screen: Screen, options: LayoutOptions): void {
  process.stdout.write(messageText(message, screen, options));
}

function decodeOctets(octets: Buffer, dictionary: Dictionary, print: (message: Message) => void): void {
  for (const whole of splitMessages(octets)) {
    checkWhole(whole);
    // Also what a node would not take: people look at broken messages most.
    const message = receive(whole, dictionary);
    print(message);
    for (const finding of message.findings) {
      process.exitCode = EXIT_NEGATIVE;
      process.stderr.write(`diameter: ${escaped(finding.reason)} (Result-Code ${finding.resultCode})\n`);
    }
  }
}
