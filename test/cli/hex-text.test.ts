import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { octetsOfText } from "../../src/cli/hex-text.ts";
import { runCaptured } from "./run-captured.ts";

/** A DWR whose Origin-Realm holds letters that are hex digits. */
const HEX =
  "0100003c800001180000000011223344aabbccdd000001084000000d61626361620000000000012840000013646561642e626565662e6361666500";
const DWR = `${HEX}0000`.slice(0, 120);
const octets = Buffer.from(DWR, "hex");
const pairs = DWR.match(/../g) as string[];

/** Rows of 16 octets. */
function rows(print: (octets: readonly string[], offset: number) => string): string {
  const texts: string[] = [];
  for (let offset = 0; offset < pairs.length; offset += 16) texts.push(print(pairs.slice(offset, offset + 16), offset));
  return texts.join("\n");
}

const ascii = (row: readonly string[]): string =>
  row
    .map((pair) => (/^[2-7]/.test(pair) && pair !== "7f" ? String.fromCharCode(Number.parseInt(pair, 16)) : "."))
    .join("");
const at = (offset: number, digits: number, base = 16): string => offset.toString(base).padStart(digits, "0");
const halves = (row: readonly string[]): string => `${row.slice(0, 8).join(" ")}  ${row.slice(8).join(" ")}`;

const FORMS: readonly [title: string, text: string][] = [
  ["bare digits", DWR],
  ["capitals with blanks", pairs.join(" ").toUpperCase()],
  ["dashes", pairs.join("-")],
  ["colons", pairs.join(":")],
  ["0x in front", `0x${DWR}`],
  ["0x and commas", pairs.map((pair) => `0x${pair}`).join(", ")],
  [
    "xxd",
    rows(
      (row, offset) =>
        `${at(offset, 8)}: ${(row.join("").match(/.{1,4}/g) as string[]).join(" ").padEnd(39)}  ${ascii(row)}`,
    ),
  ],
  [
    "hexdump -C",
    `${rows((row, offset) => `${at(offset, 8)}  ${halves(row).padEnd(48)}  |${ascii(row)}|`)}\n${at(pairs.length, 8)}`,
  ],
  ["od -A x -t x1", `${rows((row, offset) => `${at(offset, 6)} ${row.join(" ")}`)}\n${at(pairs.length, 6)}`],
  [
    "od -t x1 with octal offsets",
    `${rows((row, offset) => `${at(offset, 7, 8)} ${row.join(" ")}`)}\n${at(pairs.length, 7, 8)}`,
  ],
  ["od -A d -t x1", `${rows((row, offset) => `${at(offset, 7, 10)} ${row.join(" ")}`)}\n${at(pairs.length, 7, 10)}`],
  ["Wireshark's dump", rows((row, offset) => `${at(offset, 4)}   ${halves(row).padEnd(48)}   ${ascii(row)}`)],
  ["Wireshark's dump without text", rows((row, offset) => `${at(offset, 4)}  ${row.join(" ")}`)],
  [
    "a C array",
    `/* Frame (60 bytes) */\nconst unsigned char pkt[] = {\n${pairs.map((pair) => `0x${pair}`).join(", ")}, // end\n};`,
  ],
  ["escapes", pairs.map((pair) => `\\x${pair}`).join("")],
  [
    "a C string over two lines",
    `"${pairs
      .slice(0, 30)
      .map((pair) => `\\x${pair}`)
      .join("")}"\n"${pairs
      .slice(30)
      .map((pair) => `\\x${pair}`)
      .join("")}";`,
  ],
  [
    "Python's bytes",
    `b'${pairs.map((pair) => (/^[46]/.test(pair) ? String.fromCharCode(Number.parseInt(pair, 16)) : `\\x${pair}`)).join("")}'`,
  ],
  ["base64", octets.toString("base64")],
  ["base64 in lines", octets.toString("base64").replace(/(.{20})/g, "$1\r\n")],
  ["base64 for URLs, without padding", octets.toString("base64url")],
  ["a word in front", `Frame: ${DWR}`],
  ["a byte order mark in front", `\ufeff${DWR}\r\n`],
];

describe("hex text", () => {
  it("hex text - the message of these tests is one", () => expect(octets.readUIntBE(1, 3)).toBe(octets.length));

  it.each(FORMS)("hex text - %s is read", (_title, text) => {
    expect(octetsOfText(text)).toEqual({ octets });
  });

  it("hex text - rows that a dump leaves out as equal are put in, and packets that count from 0 again are joined", () => {
    const zeros = "00 ".repeat(16).trim();
    const text = `0000000 01 ${"00 ".repeat(15).trim()}\n0000010 ${zeros}\n*\n0000040 ab cd\n0000042`;
    const expected = Buffer.concat([Buffer.from([1]), Buffer.alloc(63), Buffer.from([0xab, 0xcd])]);
    expect(octetsOfText(text)).toEqual({ octets: expected });
    const [, dump = ""] = FORMS.find(([title]) => title === "Wireshark's dump") ?? [];
    expect(octetsOfText(`${dump}\n\n${dump}`)).toEqual({ octets: Buffer.concat([octets, octets]) });
  });

  it.each([
    ["0000000 0001 1400 0080 1801\n0000010", "is a dump of words, whose octets stand in the order of the machine"],
    ["0000 01 00\n0007 00", "looks like a dump with offsets, but they do not follow from the octets of the rows"],
    ["hello", "is neither a binary Diameter message nor hex digits"],
    ["", "is neither a binary Diameter message nor hex digits"],
    ["\\xzz", "is neither a binary Diameter message nor hex digits"],
    ["{ 0x01, 0x100 }", "is neither a binary Diameter message nor hex digits"],
  ])("hex text - %j is refused with what it is", (text, problem) => {
    expect(octetsOfText(text)).toEqual({ problem: expect.stringContaining(problem) });
  });

  it.each(["d4c3b2a1", "a1b2c3d4", "4d3cb2a1", "a1b23c4d", "0a0d0d0a"])(
    "decode - a capture that starts with %s is called one, with the way to its messages",
    async (magic) => {
      const folder = mkdtempSync(join(tmpdir(), "diameter-hex-"));
      const file = join(folder, "x.pcap");
      writeFileSync(file, Buffer.from(`${magic}0002000400000000`, "hex"));
      const { status, err } = await runCaptured("decode", file);
      rmSync(folder, { recursive: true });
      expect(status).toBe(2);
      expect(err).toContain(
        "is a packet capture, not a message; `tshark -r FILE -Y diameter -T fields -e tcp.payload`",
      );
    },
  );
});
