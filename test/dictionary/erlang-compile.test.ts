import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSources, type Source } from "../../scripts/generate/source.ts";
import { parseDia } from "../../src/dictionary/dia/parser.ts";
import { COMMAND_STRIDE } from "../../src/dictionary/module-data.ts";
import { describeWithPeers } from "../interop/suite.ts";

/** Compiling takes half a minute where nothing else runs. */
const COMPILE_MILLISECONDS = 240_000;
const OUTPUT_OCTETS = 64 * 1024 * 1024;

const V_FLAG = 0x80;
const M_FLAG = 0x40;
/** Erlang's code of the answer-message. */
const ANY_COMMAND = -1;

describeWithPeers("dictionary, Erlang", ["erlang-diameter", "erlang-dev"], () => {
  const sources = readSources("dictionary");
  // A name that starts with "diameter-" would pass for a version of Erlang's diameter.
  const folder = mkdtempSync(join(tmpdir(), "dictionaries-"));
  const faults: string[] = [];
  /** What Erlang reads in each file, one line for each fact. */
  const read = new Map<string, string[]>();

  beforeAll(async () => {
    const script = fileURLToPath(new URL("erlang/compile_dictionaries.escript", import.meta.url));
    const files = sources.map(({ base }) => `dictionary/${base}.dia`);
    const { stdout } = await promisify(execFile)("escript", [script, folder, ...files], {
      timeout: COMPILE_MILLISECONDS,
      maxBuffer: OUTPUT_OCTETS,
      env: { ...process.env, ERL_CRASH_DUMP: "/dev/null" },
    });
    let facts: string[] = [];
    for (const line of stdout.trimEnd().split("\n")) {
      const [kind, name = "", outcome, reason] = line.split("\t");
      if (kind !== "module") {
        facts.push(line);
      } else if (outcome === "ok") {
        facts = [];
        read.set(name, facts);
      } else {
        faults.push(`${name}: ${reason}`);
      }
    }
  }, COMPILE_MILLISECONDS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("dictionary, Erlang - diameterc and erlc take every file", () => {
    expect(faults).toEqual([]);
    expect([...read.keys()]).toEqual(sources.map(({ base }) => base));
  });

  test("dictionary, Erlang - every AVP, value, group and command reads as we read it", () => {
    const differences = sources.flatMap((source) => {
      const theirs = new Set(read.get(source.base));
      const ours = new Set(factsOf(source));
      const only = (facts: Set<string>, others: Set<string>, who: string): string[] =>
        [...facts].filter((fact) => !others.has(fact)).map((fact) => `${source.base}: only ${who}: ${fact}`);
      return [...only(theirs, ours, "Erlang"), ...only(ours, theirs, "ours")];
    });
    expect(differences).toEqual([]);
  });
});

/** What we read in a file, in the lines of the Erlang program. */
function factsOf({ module, base }: Source): string[] {
  const { data } = module;
  const avps = [...module.avps].flatMap((avp) => {
    const flags = (avp.vendorId === 0 ? 0 : V_FLAG) + (avp.mandatory === "must" ? M_FLAG : 0);
    const line = ["avp", avp.name, avp.code, avp.vendorId, avp.type, flags].join("\t");
    // Erlang asks for a format where none is known; the files then have one that takes anything.
    return avp.type === "Grouped" ? [line, `group\t${avp.name}\t${data.groups[avp.name] ?? "0*[AVP"}`] : [line];
  });
  const commands = [];
  for (let index = 0; index < data.commands.length; index += COMMAND_STRIDE) {
    const [name, , code, applicationId, flags, members] = data.commands.slice(index);
    commands.push(["command", name, code === 0 ? ANY_COMMAND : code, applicationId, flags, members].join("\t"));
  }
  // The names as they are written; modules have the true ones, which notes give.
  const { values } = parseDia(readFileSync(`dictionary/${base}.dia`, "utf8"), base);
  const named = values.flatMap((section) =>
    section.values.map(({ name, value }) => `value\t${section.name}\t${value}\t${name}`),
  );
  return [...avps, ...commands, ...named];
}
