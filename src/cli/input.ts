import { readFile } from "node:fs/promises";
import { Failure } from "./failure.ts";

/** Octets of an argument: hex digits, a file (binary or hex text), or standard input for `-`. */
export async function readOctets(argument: string): Promise<Buffer> {
  if (argument !== "-") {
    const digits = hexDigits(argument);
    if (digits !== undefined) return Buffer.from(digits, "hex");
  }
  const content = await readBytes(argument);
  // A binary message starts with its version, which no text does.
  if (content[0] === 1) return content;
  const digits = hexDigits(content.toString("latin1"));
  if (digits === undefined) throw new Failure(`${title(argument)} is neither a binary Diameter message nor hex digits`);
  return Buffer.from(digits, "hex");
}

/** The content of a file, or of standard input for `-`. */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    if (file !== "-") return await readFile(file);
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (error) {
    throw new Failure(`${title(file)} can't be read: ${(error as Error).message}`);
  }
}

function title(file: string): string {
  return file === "-" ? "Standard input" : file;
}

/** The digits of a hex text with blanks, colons, line breaks or 0x in it; undefined when it is something else. */
export function hexDigits(text: string): string | undefined {
  const digits = text.replace(/0x|[\s:,]/gi, "");
  return digits.length > 0 && digits.length % 2 === 0 && /^[0-9a-f]+$/i.test(digits) ? digits : undefined;
}
