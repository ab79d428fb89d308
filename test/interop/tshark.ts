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
  return (await readFields(messages, FIELDS)).map(readRow);
}

/**
 * What tshark reads in fields that the caller names ("diameter.Session-Id"): a row for each message, a cell for each
 * field, repeated values apart by a blank.
 */
export async function readFields(messages: readonly Buffer[], fields: readonly string[]): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), "diameter-ts-tshark-"));
  try {
    const file = join(folder, "messages.pcap");
    await writeFile(file, pcapOf(messages));
    const rows = (await tshark(["-r", file, ...fieldOptions(fields)])).split("\n").filter((row) => row !== "");
    if (rows.length === messages.length) return rows.map((row) => row.split("\t"));
    throw new Error(`tshark read ${rows.length} frames of ${messages.length} messages:\n${rows.join("\n")}`);
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

function fieldOptions(fields: readonly string[]): string[] {
  const format = ["-E", "separator=/t", "-E", "occurrence=a", "-E", "aggregator=/s", "-E", "quote=n"];
  return ["-T", "fields", ...format, ...fields.flatMap((field) => ["-e", field])];
}

function readRow(cells: readonly string[]): TsharkReading {
  const [command = "", request = "", codes = "", severities = "", message = "", malformed = ""] = cells;
  const worst = Math.max(0, ...severities.split(" ").filter(Boolean).map(Number));
  const complaints = [
    ...(command === "" ? ["not recognised as Diameter"] : []),
    ...(worst >= WARNING ? [message] : []),
    ...(malformed === "" ? [] : [`malformed: ${malformed}`]),
  ];
  const avpCodes = codes.split(" ").filter(Boolean).map(Number);
  return { command: Number(command), isRequest: request === "1" || request === "True", avpCodes, complaints };
}
