import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { describeWithPeers } from "../interop/suite.ts";
import { DIA_RULES } from "./dia-rules.ts";

describeWithPeers("dictionary, Erlang's rules", ["erlang-diameter"], () => {
  const folder = mkdtempSync(join(tmpdir(), "dictionary-rules-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("dictionary, Erlang's rules - are ours, but for the extensions", async () => {
    const files = DIA_RULES.map(({ text }, index) => {
      const path = join(folder, `rule${index}.dia`);
      writeFileSync(path, text);
      return path;
    });
    const script = fileURLToPath(new URL("erlang/check_dictionaries.escript", import.meta.url));
    const { stdout } = await promisify(execFile)("escript", [script, ...files], {
      timeout: 60_000,
      env: { ...process.env, ERL_CRASH_DUMP: "/dev/null" },
    });
    const verdicts = stdout.trimEnd().split("\n");
    expect(verdicts).toHaveLength(DIA_RULES.length);
    const differences = DIA_RULES.filter(({ fault, isExtension }, index) => {
      const isTaken = verdicts[index] === "ok";
      return isTaken !== (fault === undefined && isExtension === undefined);
    });
    expect(differences).toEqual([]);
  });
});
