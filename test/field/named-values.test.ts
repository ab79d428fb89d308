import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDia } from "../../src/dictionary/dia/parser.ts";
import { printModule } from "../../src/dictionary/dia/print.ts";
import { resolveModule } from "../../src/dictionary/dia/resolve.ts";
import { loadDictionary } from "../../src/dictionary/load.ts";
import { wholeDictionary } from "../../src/dictionary/whole.ts";
import { defineAvp } from "../../src/message/define.ts";
import { dump } from "../../src/message/dump.ts";
import { messageFromJson } from "../../src/message/json.ts";
import { runCaptured } from "../cli/run-captured.ts";

const OWN = `@id 16777998
@name lab_def
@vendor 99999 ACME
@inherits rfc6733
@avp_types
  Own-Code    6001 Unsigned32 V
  Own-Flags   6002 Unsigned64 V
  Own-Offset  6003 Integer64  V
  Plain-Rule  6004 Enumerated V
@messages
  Own-Request ::= < Diameter Header: 8388998, REQ, PXY > < Session-Id > * [ AVP ]
  Own-Answer ::= < Diameter Header: 8388998, PXY > < Session-Id > { Result-Code } * [ AVP ]
@define Result-Code
  ACME_QUOTA_GONE 5999
@enum Termination-Cause
  ACME_BORED 4711
@define Own-Code
  OWN_GOOD  7
  OWN_FINE  7
@define Own-Flags
  TOP_BIT   0x8000000000000000
  LOW_BIT   1
@define Own-Offset
  BACKWARDS 18446744073709551615
@enum Plain-Rule
  FIRST_NAME  0
  SECOND_NAME 0
@define Plain-Rule
  THIRD_NAME  3
`;

const own = loadDictionary(OWN);
const dictionary = wholeDictionary().extend(own);

/** The line of the dump that an AVP of an own answer gets. */
function shown(name: string, value: unknown, known = dictionary): string {
  const avps = { "Session-Id": "a;1;2", "Result-Code": 2001, [name]: value };
  const message = messageFromJson({ command: "Own-Answer", avps }, known);
  const [, text = ""] = new RegExp(` ${name} <.*Val: (.*)>`).exec(dump(message)) ?? [];
  return text;
}

describe("names of values", () => {
  it.each([
    ["Result-Code", 5999, "5999 (ACME_QUOTA_GONE)"],
    ["Result-Code", 2001, "2001 (DIAMETER_SUCCESS)"],
    ["Termination-Cause", 4711, "4711 (ACME_BORED)"],
    ["Own-Code", 7, "7 (OWN_GOOD)"],
    ["Own-Flags", "9223372036854775808", "9223372036854775808 (TOP_BIT)"],
    ["Own-Offset", -1, "-1 (BACKWARDS)"],
    ["Plain-Rule", 0, "0 (FIRST_NAME)"],
    ["Plain-Rule", 3, "3 (THIRD_NAME)"],
  ])(
    "dump - shows the name of %s %s: @define and @enum count for inherited AVPs and for each type",
    (name, value, text) => {
      expect(shown(name, value)).toBe(text);
    },
  );

  it.each([
    ["Result-Code", "DIAMETER_SUCCESS", "2001 (DIAMETER_SUCCESS)"],
    ["Result-Code", "acme quota gone", "5999 (ACME_QUOTA_GONE)"],
    ["Own-Code", "OWN_FINE", "7 (OWN_GOOD)"],
    ["Own-Flags", "TOP_BIT", "9223372036854775808 (TOP_BIT)"],
    ["Own-Offset", "BACKWARDS", "-1 (BACKWARDS)"],
    ["Plain-Rule", "SECOND_NAME", "0 (FIRST_NAME)"],
    ["Termination-Cause", "ACME_BORED", "4711 (ACME_BORED)"],
  ])("encode - takes the name %s: %s that dump prints, of any integer, and each of two names", (name, value, text) => {
    expect(shown(name, value)).toBe(text);
  });

  it("encode - a name that is in no list is refused with what is expected", () => {
    expect(() => shown("Own-Code", "OWN_BAD")).toThrow(
      "avps.Own-Code: a value of Own-Code, by number or name is expected, not 'OWN_BAD'",
    );
    expect(() => shown("Origin-State-Id", "SEVEN")).toThrow(
      "avps.Origin-State-Id: Origin-State-Id (278) takes a whole number from 0 to 4294967295, not 'SEVEN'",
    );
  });

  it("dictionary - two files that add values to one AVP don't take each other's away", () => {
    const second = loadDictionary("@name second\n@inherits rfc6733\n@define Result-Code\n  OTHER_GONE 5998\n");
    for (const both of [wholeDictionary().extend(own, second), wholeDictionary().extend(own).extend(second)]) {
      expect(shown("Result-Code", 5999, both)).toBe("5999 (ACME_QUOTA_GONE)");
      expect(shown("Result-Code", 5998, both)).toBe("5998 (OTHER_GONE)");
      expect(shown("Result-Code", "DIAMETER_SUCCESS", both)).toBe("2001 (DIAMETER_SUCCESS)");
    }
  });

  it("defineAvp - of two names of one value the first is shown, and both are read", () => {
    const avp = defineAvp({
      name: "Own-Choice",
      code: 7009,
      type: "Enumerated",
      values: { FIRST: 0, SECOND: 0, LAST: 1 },
    });
    expect([...(avp.enumeration?.names ?? [])]).toEqual([
      [0, "FIRST"],
      [1, "LAST"],
    ]);
    const known = wholeDictionary();
    known.registerAvp(avp);
    expect(shown("Own-Choice", "SECOND", known.extend(own))).toBe("0 (FIRST)");
  });

  it("dictionary - values of 64 bits and both directives survive printing and reading", () => {
    const again = resolveModule(parseDia(printModule(own.data)), (name) =>
      own.inherited.find((one) => one.name === name),
    );
    expect(again.data.defines).toEqual(own.data.defines);
    expect(own.data.defines["Own-Flags"]).toEqual(["9223372036854775808", "TOP_BIT", 1, "LOW_BIT"]);
    expect(own.data.defines["Own-Offset"]).toEqual([-1, "BACKWARDS"]);
    expect([...(own.avp("Own-Flags").namedValues ?? [])]).toEqual([
      ["TOP_BIT", 0x8000000000000000n],
      ["LOW_BIT", 1n],
    ]);
  });

  it("dictionary - a value above 32 bits is refused for an AVP of 32 bits", () => {
    const text = "@name n\n@avp_types\n  A 1 Unsigned32 -\n@define A\n  BIG 4294967296\n";
    expect(() => loadDictionary(text)).toThrow("5:3: 4294967296 of BIG is above 4294967295, and A is Unsigned32");
  });

  it("dump - names the vendor as the file's own @vendor does", () => {
    const message = messageFromJson(
      { command: "Own-Answer", avps: { "Session-Id": "a;1;2", "Result-Code": 2001, "Own-Code": 7 } },
      dictionary,
    );
    expect(dump(message)).toMatch(/Own-Code <.*Vnd: ACME,/);
    expect(dictionary.vendor(10415)?.name).toBe(wholeDictionary().vendor(10415)?.name);
  });
});

describe("dictionary lint and what loads", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "diameter-lint-"));
    const avp = (name: string, code: number): string => `@avp_types\n  ${name} ${code} Unsigned32 -\n`;
    const files = {
      "lab.dia": `@name lab\n@inherits diameter_gen_base_rfc6733\n${avp("Lab", 7001)}`,
      "lab_c.dia": `@name lab_c\n${avp("Lab-C", 7002)}`,
      "lab_b.dia": `@name lab_b\n@inherits lab_c\n${avp("Lab-B", 7003)}`,
      "lab_a.dia": `@name lab_a\n@inherits lab_b\n@inherits accounting\n${avp("Lab-A", 7004)}`,
      "lost.dia": `@name lost\n@inherits nowhere\n${avp("Lost", 7005)}`,
      "broken.dia": "@name broken\n@avp_types\n  X\n",
      "circle.dia": "@name circle\n@inherits circle2\n",
      "circle2.dia": "@name circle2\n@inherits circle\n",
      "own.dia": OWN,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("lint - finds neighbours and Erlang's names of the base as the loader does", async () => {
    const verdicts: [string, number, number][] = [];
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      const lint = await runCaptured("dictionary", "lint", file);
      const load = await runCaptured("--dictionary", file, "dictionary", "Session-Id");
      verdicts.push([name, lint.status, load.status]);
    }
    // 64 bits: they load, and Erlang's compiler refuses them.
    const agree = verdicts.filter(([name, lint, load]) => name !== "own.dia" && (lint === 0) !== (load === 0));
    expect(agree).toEqual([]);
    expect(verdicts.filter(([, lint]) => lint === 0).map(([name]) => name)).toEqual([
      "lab.dia",
      "lab_a.dia",
      "lab_b.dia",
      "lab_c.dia",
    ]);
  });

  it("lint - says which of two names of a value is shown, for both directives, and what Erlang refuses", async () => {
    const file = join(folder, "own.dia");
    const { out } = await runCaptured("dictionary", "lint", file);
    expect(out.replaceAll(`${file}:`, "").trim().split("\n")).toEqual([
      "19:3: warning: OWN_FINE and OWN_GOOD of Own-Code are both 7; the first name is shown, both are read",
      "21:3: error: TOP_BIT of Own-Flags is above 4294967295: Erlang's compiler refuses it",
      "24:3: error: BACKWARDS of Own-Offset is above 4294967295: Erlang's compiler refuses it",
      "27:3: warning: SECOND_NAME and FIRST_NAME of Plain-Rule are both 0; the first name is shown, both are read",
    ]);
  });

  it("lint - a byte order mark, which Erlang's compiler refuses, and names for an AVP that is nowhere are told", async () => {
    const file = join(folder, "marked.dia");
    writeFileSync(file, "\ufeff@name marked\n@define Nowhere\n  A 1\n");
    const { out, status } = await runCaptured("dictionary", "lint", file);
    rmSync(file);
    expect(status).toBe(1);
    expect(out.replaceAll(`${file}:`, "").trim().split("\n")).toEqual([
      "1:1: error: the file starts with a byte order mark: Erlang's compiler refuses it",
      "2:9: warning: AVP Nowhere is neither defined nor inherited here: its values name nothing",
    ]);
  });

  it("lint - the names that RFC 6733 itself has above its formats are no fault", async () => {
    const file = join(folder, "base.dia");
    const format = (name: string, request: boolean): string =>
      `  ${name} ::= < Diameter Header: 271${request ? ", REQ" : ""}, PXY > < Session-Id >\n`;
    writeFileSync(
      file,
      `@id 3\n@name base\n@inherits rfc6733 Session-Id\n@messages\n${format("ACR", true)}${format("ACA", false)}`,
    );
    expect((await runCaptured("dictionary", "lint", file)).out).toBe("");
    writeFileSync(
      file,
      `@id 3\n@name base\n@inherits rfc6733 Session-Id\n@messages\n${format("STR", true)}${format("XA", false)}`,
    );
    const { out } = await runCaptured("dictionary", "lint", file);
    rmSync(file);
    expect(out).toContain("the name of a request should end in -Request: STR");
    expect(out).toContain("the name of an answer should end in -Answer: XA");
  });

  it("dictionary - shows the values that a file adds to an inherited AVP, all names of a value, and its vendor", async () => {
    const file = join(folder, "own.dia");
    expect((await runCaptured("--dictionary", file, "dictionary", "Result-Code")).out).toContain(
      "5999  ACME_QUOTA_GONE",
    );
    expect((await runCaptured("--dictionary", file, "dictionary", "Termination-Cause")).out).toContain(
      "4711  ACME_BORED",
    );
    const { out } = await runCaptured("--dictionary", file, "dictionary", "Plain-Rule");
    expect(out).toMatch(/0 {2}FIRST_NAME\n +0 {2}SECOND_NAME\n +3 {2}THIRD_NAME/);
    expect(out).toContain("99999 (ACME)");
    expect((await runCaptured("--dictionary", file, "dictionary", "ACME")).out).toMatch(/^Vendor ACME/);
  });
});
