import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chargingServer } from "../../src/cli/demo/charging-server.ts";
import type { Node } from "../../src/node/node.ts";
import { freePort } from "./free-port.ts";
import { runCaptured } from "./run-captured.ts";

const page = readFileSync(new URL("../../docs/command-line.md", import.meta.url), "utf8");
const DOCUMENTED_PORT = "3868";
const before = process.cwd();
let server: Node;
let port = 0;
let folder = "";

/** The page's files stand in a folder of their own, and a charging server listens, as its commands expect. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "diameter-page-"));
  for (const [, name, text] of page.matchAll(/^`([\w-]+\.yaml)`:\n\n```yaml\n([^`]*)```$/gm))
    writeFileSync(join(folder, name as string), text as string);
  process.chdir(folder);
  port = await freePort();
  server = chargingServer("127.0.0.1", port);
  await server.start();
});

afterAll(async () => {
  await server.stop();
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly line: string;
  readonly output: string;
}

const runs: Run[] = [...page.matchAll(/^```console\n([^`]*(?:`[^`]+`[^`]*)*)\n```$/gm)].flatMap(([, block = ""]) =>
  block.split(/^\$ /m).flatMap((text) => {
    const [line = "", ...output] = text.trimEnd().split("\n");
    return line === "" ? [] : [{ line, output: output.join("\n") }];
  }),
);

it("command line page - has examples of every command that works on messages", () => {
  const commands = new Set(runs.map(({ line }) => line.split(" ")[1]));
  expect(commands).toEqual(new Set(["decode", "encode", "new", "send", "dictionary"]));
});

it.each(runs)("command line page - $line prints what the page says", async ({ line, output }) => {
  const { out, err } = await runCaptured(...line.replace(DOCUMENTED_PORT, `${port}`).split(" ").slice(1));
  const printed = plain(err + out).replaceAll(`:${port}`, `:${DOCUMENTED_PORT}`);
  if (output.endsWith("\n…")) expect(`${printed}\n`).toContain(plain(output.slice(0, -1)));
  else expect(printed.trimEnd()).toBe(plain(output));
});

/** Without what differs each time. */
function plain(text: string): string {
  return text
    .replace(/(hop-by-hop|end-to-end) 0x[0-9a-f]{8}/g, "$1 ID")
    .replace(/(me\.example\.net);\d+;\d+ */g, "$1;SESSION ")
    .replace(/ {2,}(\d+ -M-)$/gm, "  $1");
}
