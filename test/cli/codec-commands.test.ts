import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostileOctets, hostileVectors, messageVectors } from "../vectors/vectors.ts";
import { runCaptured } from "./run-captured.ts";

let folder = "";
const dwr = messageVectors().find((vector) => vector.expected.header.commandCode === 280)?.hex as string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "diameter-cli-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface LineResult {
  readonly id: unknown;
  readonly error?: string;
  readonly hex?: string;
  readonly tree?: { readonly header: object };
  readonly more?: readonly object[];
}

async function decodeLines(name: string, lines: readonly string[]): Promise<LineResult[]> {
  const { status, out } = await runCaptured("decode", "--jsonl", file(name, lines.join("\n")));
  expect(status).toBe(0);
  return out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as LineResult);
}

describe("decode", () => {
  it("decode - prints hex digits from the command line, a text file or a binary file", async () => {
    const outcome = await runCaptured("decode", dwr);
    expect(outcome).toMatchObject({ status: 0, err: "" });
    expect(outcome.out).toMatch(/^Device-Watchdog <Version: 0x01/);
    expect(outcome.out).toContain("Origin-Host <Code: 0x108");
    const spaced = dwr.replace(/(..)/g, "$1 ");
    expect((await runCaptured("decode", file("a.hex", spaced))).out).toBe(outcome.out);
    expect((await runCaptured("decode", file("a.bin", Buffer.from(dwr, "hex")))).out).toBe(outcome.out);
  });

  it("decode - takes base64, 0x and Wireshark's dump from the command line too", async () => {
    const { out } = await runCaptured("decode", dwr);
    const octets = Buffer.from(dwr, "hex");
    const rows = dwr.match(/.{1,32}/g) as string[];
    const dump = rows.map((row, index) => {
      const pairs = (row.match(/../g) as string[]).join(" ");
      return `${(16 * index).toString(16).padStart(4, "0")}   ${pairs.padEnd(47)}   ................`;
    });
    for (const text of [octets.toString("base64"), `0x${dwr}`, dump.join("\n")])
      expect(await runCaptured("decode", text)).toEqual({ status: 0, out, err: "" });
  });

  it("decode - on a terminal without an argument it says that it reads standard input, and how to end it", async () => {
    const { out } = await runCaptured("decode", dwr);
    const standardInput = Object.getOwnPropertyDescriptor(process, "stdin") as PropertyDescriptor;
    for (const [isTTY, err] of [
      [true, "reading standard input, end with Ctrl-D\n"],
      [false, ""],
    ] as const) {
      const typed = Object.assign(Readable.from([Buffer.from(`${dwr}\n`)]), { isTTY });
      Object.defineProperty(process, "stdin", { value: typed, configurable: true });
      expect(await runCaptured("decode")).toEqual({ status: 0, out, err });
    }
    Object.defineProperty(process, "stdin", standardInput);
  });

  it("decode - prints several messages that lie one behind the other", async () => {
    const { out } = await runCaptured("decode", dwr + dwr);
    expect(out.match(/^Device-Watchdog/gm)).toHaveLength(2);
  });

  it("decode - tells on standard error what is wrong, with exit status 1", async () => {
    const outcome = await runCaptured("decode", "0100001480000118000000000000000100000002");
    expect(outcome.status).toBe(1);
    expect(outcome.err).toContain("diameter: Origin-Host is missing (Result-Code 5005)");
  });

  it.each([
    ["nonsense", "nonsense can't be read: it is neither a file nor hex digits or base64"],
    ["0100", "takes at least 20 octets"],
    ["0200001480000118000000001122334455667788", "Version 2 is unknown"],
  ])("decode - refuses %s in one line", async (input, why) => {
    const { status, err } = await runCaptured("decode", input);
    expect(status).toBe(2);
    expect(err).toContain(why);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("decode - --json is what encode takes back", async () => {
    const { out } = await runCaptured("decode", "--json", dwr);
    expect(await runCaptured("encode", file("dwr.json", out))).toEqual({ status: 0, out: `${dwr}\n`, err: "" });
  });

  it("decode --jsonl - gives back id, tree and the same octets for every vector", async () => {
    const vectors = messageVectors();
    const results = await decodeLines(
      "all.jsonl",
      vectors.map(({ id, hex }) => JSON.stringify({ id, hex })),
    );
    expect(results.map(({ id, hex }) => ({ id, hex }))).toEqual(vectors.map(({ id, hex }) => ({ id, hex })));
    expect(results.map(({ tree }) => tree?.header)).toEqual(vectors.map(({ expected }) => expected.header));
  });

  it("decode --jsonl - answers every hostile input with a line and goes on", async () => {
    const vectors = hostileVectors();
    const lines = vectors.map((vector) =>
      JSON.stringify({ id: vector.id, hex: hostileOctets(vector).toString("hex") }),
    );
    const results = await decodeLines("hostile.jsonl", lines);
    expect(results.map(({ id }) => id)).toEqual(vectors.map(({ id }) => id));
    expect(results.every(({ error, tree }) => (error === undefined) !== (tree === undefined))).toBe(true);
  });

  it("decode --jsonl - answers lines that are no JSON, have no hex, or are endless", async () => {
    const endless = `{"id":"long","hex":"${"00".repeat(2_000_000)}"}`;
    const twice = `{"id":"good","hex":"${dwr}${dwr}"}`;
    const results = await decodeLines("odd.jsonl", [
      "{",
      "null",
      "7",
      '{"id":[1]}',
      '{"id":"x","hex":"0"}',
      "",
      endless,
      twice,
    ]);
    expect(results.map(({ id }) => id)).toEqual([null, null, null, [1], "x", "long", "good"]);
    expect(results.slice(0, 6).every(({ error }) => typeof error === "string")).toBe(true);
    expect(results.at(-1)).toMatchObject({ hex: dwr + dwr, more: [{ header: { commandCode: 280 } }] });
  });
});

describe("encode", () => {
  it("encode - takes the short form in YAML", async () => {
    const avps = "  Origin-Host: a.example\n  Origin-Realm: example\n  Origin-State-Id: 7\n";
    const { out } = await runCaptured("encode", file("dwr.yaml", `command: Device-Watchdog-Request\navps:\n${avps}`));
    const line = "Origin-State-Id <Code: 0x116, Flags: 0x40 (-M-), Length: 12, Val: 7>";
    expect((await runCaptured("decode", out.trim())).out).toContain(line);
  });

  it.each([
    ["command: Foo-Request\n", "the name, abbreviation or code of a known command"],
    ["command: DWR\navps: {Foo: 1}\n", "the name of a known AVP is expected, not 'Foo'"],
    ["{ not json", "is no JSON or YAML"],
  ])("encode - refuses %j in one line with exit status 2", async (text, why) => {
    const { status, err } = await runCaptured("encode", file("bad.yaml", text));
    expect(status).toBe(2);
    expect(err).toContain(why);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("help", () => {
  it.each([[""], ["decode"], ["encode"], ["send"], ["dictionary"], ["new"], ["demo"]])(
    "help - %s has one with an example and exit statuses",
    async (name) => {
      const { status, out } = await runCaptured(...(name === "" ? [] : [name]), "--help");
      expect(status).toBe(0);
      expect(out).toMatch(/\nExamples?:\n {2}\$ .*diameter/);
      expect(out).toMatch(/\nExit status:\n {2}0 {2}\S.*\n(?: {2}1 {2}.*\n)? {2}2 {2}\S.*\n+$/);
    },
  );

  it.each([
    ["frobnicate", "unknown command"],
    ["dictonary", "diameter: unknown command 'dictonary'; did you mean dictionary?\n"],
    ["decode --jso", "diameter: unknown option '--jso'; did you mean --json?\n"],
    ["decode --frobnicate", "unknown option"],
    ["encode", "missing required argument"],
  ])("help - wrong arguments (%s) are one line and exit status 2", async (args, why) => {
    const { status, err } = await runCaptured(...args.split(" "));
    expect(status).toBe(2);
    expect(err).toContain(why);
  });
});
