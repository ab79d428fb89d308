import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSources } from "../../scripts/generate/source.ts";
import { parseDia } from "../../src/dictionary/dia/parser.ts";
import { UNFORMATTED_STRIDE } from "../../src/dictionary/module-data.ts";

const sources = readSources("dictionary");
const modules = sources.map(({ module }) => module);
/** Files with a profile define AVPs of other files once more, with another format. */
const unprofiled = modules.filter(({ data }) => data.profile === undefined);
const avps = unprofiled.flatMap((module) => [...module.avps]);
const commands = modules.flatMap((module) => module.commands);

describe("dictionary files, counts", () => {
  test("dictionary files, counts - 3,509 AVPs, each defined once", () => {
    expect(avps).toHaveLength(3509);
    expect(new Set(avps.map(({ code, vendorId }) => `${code}/${vendorId}`)).size).toBe(3509);
  });

  test("dictionary files, counts - 1,642 AVPs of 3GPP, 560 of the IETF, 61 of ETSI, 1,246 of others", () => {
    const counts = [10415, 0, 13019].map((id) => avps.filter(({ vendorId }) => vendorId === id).length);
    expect(counts).toEqual([1642, 560, 61]);
  });

  test("dictionary files, counts - 4,229 values of 682 AVPs", () => {
    const sections = sources.flatMap(
      ({ base }) => parseDia(readFileSync(`dictionary/${base}.dia`, "utf8"), `${base}.dia`).values,
    );
    expect(sections).toHaveLength(682);
    expect(sections.flatMap(({ values }) => values)).toHaveLength(4229);
  });

  test("dictionary files, counts - 663 formats of groups; 26 Grouped AVPs have none", () => {
    // The default of application 4 joins two formats of Multiple-Services-Credit-Control and comes beside them.
    const joined = modules.find(({ name }) => name === "profile_gy")?.data.groups ?? {};
    expect(Object.keys(joined)).toEqual(["Multiple-Services-Credit-Control"]);
    expect(modules.flatMap(({ data }) => Object.keys(data.groups))).toHaveLength(663 + 1);
    expect(avps.filter(({ type, group }) => type === "Grouped" && group === undefined)).toHaveLength(26);
  });

  test("dictionary files, counts - 483 formats of commands, the answer-message and one answer that nobody wrote down", () => {
    // The default of application 4 joins two formats and comes beside them.
    const joined = modules.find(({ name }) => name === "gy")?.commands.length ?? 0;
    expect(joined).toBe(8);
    expect(commands).toHaveLength(483 + 1 + 1 + joined);
  });

  test("dictionary files, counts - 186 commands, 90 of them without a format", () => {
    const unformatted = modules.flatMap(({ data }) =>
      data.unformatted.filter((_, index) => index % UNFORMATTED_STRIDE === 0),
    );
    expect(unformatted).toHaveLength(90);
    const formatted = commands.filter(({ name }) => name !== "answer-message").map(({ code }) => code);
    expect(new Set([...formatted, ...unformatted]).size).toBe(186);
  });

  test("dictionary files, counts - 165 applications and 33 vendors, and the IETF as vendor 0", () => {
    const applications = modules.flatMap((module) => module.applications);
    expect(new Set(applications.map(({ id }) => id)).size).toBe(165);
    expect(applications).toHaveLength(165);
    const vendors = modules.flatMap((module) => module.vendors.map(({ id }) => id)).filter((id) => id !== 0);
    expect(new Set(vendors).size).toBe(33);
    expect(vendors).toHaveLength(33);
    const listed = new Set(vendors);
    expect(avps.filter(({ vendorId }) => vendorId !== 0 && !listed.has(vendorId))).toEqual([]);
  });

  test("dictionary files, counts - every request has its answer in the same file", () => {
    const key = (code: number, isRequest: boolean): string => `${code} ${isRequest ? "request" : "answer"}`;
    for (const module of modules) {
      const keys = module.commands.map(({ code, isRequest }) => key(code, isRequest));
      expect(new Set(keys).size, module.name).toBe(keys.length);
      const pairs = module.commands.filter(({ name }) => name !== "answer-message");
      expect(
        pairs.filter(({ code, isRequest }) => !keys.includes(key(code, !isRequest))),
        module.name,
      ).toEqual([]);
    }
  });
});

describe("dictionary files, conventions", () => {
  test("dictionary files, conventions - a file is called as its module", () => {
    for (const { base, module } of sources) expect(module.name).toBe(base.replaceAll("-", "_"));
  });

  test("dictionary files, conventions - files have either an application and messages, or neither", () => {
    for (const { data, commands } of modules) {
      expect(data.applicationId !== undefined, data.name).toBe(commands.length > 0);
      for (const { applicationId, name } of commands) expect(applicationId, name).toBe(data.applicationId);
    }
  });

  test("dictionary files, conventions - the README lists every file with messages", () => {
    const readme = readFileSync("dictionary/README.md", "utf8");
    const rows = [...readme.matchAll(/^\| (\S+)\.dia \| (\d+) /gm)].map(([, base, id]) => `${base} ${id}`);
    const files = sources
      .filter(({ module }) => module.commands.length > 0)
      .map(({ base, module }) => `${base} ${module.data.applicationId}`);
    expect(rows.toSorted()).toEqual(files.toSorted());
  });

  test("dictionary files, conventions - the README's example can be read", () => {
    const readme = readFileSync("dictionary/README.md", "utf8");
    const example = /```\n(; [\s\S]*?)```/.exec(readme)?.[1] ?? "";
    const file = parseDia(example, "README.md");
    expect(file.messages[0]?.members).toHaveLength(3);
    expect(file.groups[0]?.vendorId).toBe(10415);
    expect(file.values.map(({ section }) => section)).toEqual(["enum", "define"]);
  });

  test("dictionary files, conventions - AVPs stand in the order of vendor and code", () => {
    for (const module of modules) {
      const order = [...module.avps].map(({ vendorId, code }) => vendorId * 2 ** 32 + code);
      expect(order, module.name).toEqual(order.toSorted((one, other) => one - other));
    }
  });
});
