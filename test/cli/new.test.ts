import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { wholeDictionary } from "../../src/all.ts";
import { skeleton } from "../../src/cli/new/skeleton.ts";
import { messageFromJson } from "../../src/message/json.ts";
import { runCaptured } from "./run-captured.ts";

const dictionary = wholeDictionary();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "diameter-new-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The skeleton with every comment but its head made a line. */
function uncommented(text: string): string {
  return text.replace(/^# ( +\S)/gm, "$1");
}

describe("new", () => {
  it("new - prints required AVPs with values, and the others as comments", async () => {
    const { status, out, err } = await runCaptured("new", "CCR", "--app", "gy");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^# Credit-Control-Request \(CCR\), command 272 of application 4 Diameter credit control \(/);
    expect(out).toMatch(/^command: Credit-Control-Request\napplicationId: 4\navps:\n {2}Session-Id: /m);
    expect(out).toMatch(/^ {2}CC-Request-Type: INITIAL_REQUEST +# INITIAL_REQUEST, UPDATE_REQUEST, /m);
    expect(out).toMatch(/^# {3}Multiple-Services-Credit-Control: +# Grouped; several: as a list$/m);
    expect(out).toMatch(/^# {5}Rating-Group: 1 /m);
  });

  it("new - what it prints is encoded as it is, and decodes without a finding", async () => {
    const path = join(folder, "ccr.yaml");
    writeFileSync(path, (await runCaptured("new", "CCR", "--app", "gy")).out);
    const { out } = await runCaptured("encode", path);
    expect(await runCaptured("decode", out.trim())).toMatchObject({ status: 0, err: "" });
  });

  it("new - every command of the dictionary can be encoded as it is, and with all its comments", () => {
    for (const command of dictionary.commands) {
      const text = skeleton(command, dictionary);
      const plain = messageFromJson(parse(text), dictionary);
      const missing = plain.findings.map(({ reason }) => `${command.name}: ${reason}`);
      expect(missing).toEqual([]);
      const full = messageFromJson(parse(uncommented(text)), dictionary);
      expect(full.avps.length).toBeGreaterThanOrEqual(command.members.length);
    }
  });

  it.each([
    [["CCA", "--app", "gx"], "command: Credit-Control-Answer\napplicationId: 16777238\n"],
    [["Credit-Control", "--app", "4"], "command: Credit-Control-Request\napplicationId: 4\n"],
    [["272", "--app", "gy", "--answer"], "command: Credit-Control-Answer\napplicationId: 4\n"],
    [["ulr"], "command: Update-Location-Request\napplicationId: 16777251\n"],
    [["ACR"], "command: Accounting-Request\napplicationId: 3\n"],
    [["ACR", "--app", "Rf"], "command: Accounting-Request\napplicationId: 3\n"],
  ])("new - %j is the right command", async (args, expected) => {
    const { status, out } = await runCaptured("new", ...args);
    expect(status).toBe(0);
    expect(out).toContain(expected);
  });

  it.each([
    [["CCR"], /^diameter: CCR is a command of several applications; give --app .*gx, .*gy, /],
    [["CCR", "--app", "s6a"], /^diameter: s6a has no command CCR; .*gx.* have it\n$/],
    [["AIR", "--app", "gx"], /^diameter: gx has no command AIR; s6a has it\n$/],
    [["Credit-Contrl"], /^diameter: no command is called Credit-Contrl; did you mean /],
  ])("new - %j is answered with what there is", async (args, text) => {
    const { status, err } = await runCaptured("new", ...args);
    expect(status).toBe(1);
    expect(err).toMatch(text);
  });

  it("new - --app with an unknown name is a wrong argument", async () => {
    const { status, err } = await runCaptured("new", "CCR", "--app", "s6aa");
    expect({ status, err }).toEqual({
      status: 2,
      err: expect.stringMatching(/^diameter: --app s6aa is no application; did you mean S6a or S6b/),
    });
  });
});
