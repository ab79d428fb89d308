import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { pcapOf } from "./pcap.ts";

export const TSHARK_PACKAGES: readonly string[] = ["tshark"];

/** What tshark makes of one Diameter message. */
export interface TsharkReading {
  readonly command: number;
  readonly isRequest: boolean;
  /** The codes of all AVPs, members of groups too, in order. */
  readonly avpCodes: readonly number[];
  /** What it has to complain about: malformed packets, and expert information from "warning" up. */
  readonly complaints: readonly string[];
}

const FIELDS = [
  "diameter.cmd.code",
  "diameter.flags.request",
  "diameter.avp.code",
  "_ws.expert.severity",
  "_ws.expert.message",
  "_ws.malformed",
] as const;

/** Expert severities of Wireshark: chat 2, note 4, warning 6, error 8, each in the sixth hexadecimal digit. */
const WARNING = 0x600000;

/** Has tshark decode each message by itself; the readings come in the order of the messages. */
export async function readWithTshark(messages: readonly Buffer[]): Promise<TsharkReading[]> {
  const folder = await mkdtemp(join(tmpdir(), "diameter-ts-tshark-"));
  try {
    const file = join(folder, "messages.pcap");
    await writeFile(file, pcapOf(messages));
    const rows = (await tshark(["-r", file, ...fieldOptions()])).split("\n").filter((row) => row !== "");
    if (rows.length !== messages.length) {
      throw new Error(`tshark read ${rows.length} frames of ${messages.length} messages:\n${rows.join("\n")}`);
    }
    return rows.map(readRow);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What tshark prints for people, all messages one after the other, for the message of a failing test. */
export async function describeWithTshark(messages: readonly Buffer[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "diameter-ts-tshark-"));
  try {
    const file = join(folder, "messages.pcap");
    await writeFile(file, pcapOf(messages));
    return await tshark(["-r", file, "-O", "diameter"]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs tshark, its own configuration files set aside. */
async function tshark(args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("tshark", ["-n", "-d", "tcp.port==3868,diameter", ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    timeout: 60_000,
    env: { ...process.env, WIRESHARK_CONFIG_DIR: tmpdir() },
  });
  return stdout;
}

function fieldOptions(): string[] {
  const format = ["-E", "separator=/t", "-E", "occurrence=a", "-E", "aggregator=/s", "-E", "quote=n"];
  return ["-T", "fields", ...format, ...FIELDS.flatMap((field) => ["-e", field])];
}

function readRow(row: string): TsharkReading {
  const [command = "", request = "", codes = "", severities = "", message = "", malformed = ""] = row.split("\t");
  const worst = Math.max(0, ...severities.split(" ").filter(Boolean).map(Number));
  const complaints = [
    ...(command === "" ? ["not recognised as Diameter"] : []),
    ...(worst >= WARNING ? [message] : []),
    ...(malformed === "" ? [] : [`malformed: ${malformed}`]),
  ];
  const avpCodes = codes.split(" ").filter(Boolean).map(Number);
  return { command: Number(command), isRequest: request === "1" || request === "True", avpCodes, complaints };
}
