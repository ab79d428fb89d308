import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingText, lintDia } from "../../src/dictionary/dia/lint.ts";
import { rfc6733 } from "../../src/dictionary/gen/rfc6733.ts";
import { wholeModules } from "../../src/dictionary/whole.ts";

/** Findings of a text, as lines without the file. */
function lint(text: string): string[] {
  return lintDia(text, "x", (name) => (name === "rfc6733" ? rfc6733 : undefined)).map((finding) =>
    findingText(finding).replace(/^x:/, ""),
  );
}

const HEAD = "@id 7\n@name x\n@vendor 99999 Mine\n@inherits rfc6733\n  Session-Id User-Name\n";
const USED =
  "@grouped\n  G ::= < AVP Header: 9 99999 >\n  < Session-Id >\n  [ User-Name ]\n@avp_types\n  G 9 Grouped V\n";

describe("dictionary lint - what is wrong", () => {
  for (const [title, text, findings] of [
    ["a good file has no findings", `${HEAD}${USED}`, []],
    [
      "a file that does not parse",
      "@name x\n@avp_types\n  A 1 Unsigned -\n",
      [expect.stringMatching(/^3:7: error: Unsigned is no type/)],
    ],
    [
      "a file that can't be resolved",
      "@name x\n@grouped\n  G ::= < AVP Header: 9 >\n  [ Nix ]\n@avp_types\n  G 9 Grouped -\n",
      ["4:3: error: AVP Nix is neither defined nor inherited here"],
    ],
    [
      "a vendor in a group's header against @vendor: the header wins silently",
      `${HEAD}${USED}`.replace("9 99999 >", "9 10415 >"),
      ["7:3: warning: G has vendor 10415 here, but 99999 by @vendor; this one wins"],
    ],
    [
      "a comma before a vendor",
      `${HEAD}${USED}`.replace("9 99999 >", "9, 99999 >"),
      ["7:24: error: no comma stands before an application or vendor id: Erlang's compiler refuses it"],
    ],
    [
      "a name that is inherited but not used",
      `${HEAD}${USED}`.replace("  [ User-Name ]\n", ""),
      ["5:14: warning: User-Name is inherited but not used"],
    ],
    [
      "the P flag",
      `${HEAD}${USED}  A 1 Time VP\n`,
      ["12:3: warning: A has the P flag, which RFC 6733 took away; it has no effect"],
    ],
    [
      "the code of an inherited AVP",
      `${HEAD}${USED}  A 264 Time -\n`,
      ["12:3: warning: code 264 is that of Origin-Host (DiameterIdentity) in an inherited dictionary"],
    ],
    [
      "a command whose name does not tell its direction",
      `${HEAD}${USED}@messages\n  Ask ::= < Diameter Header: 5, REQ >\n  Reply ::= < Diameter Header: 5 >\n`,
      [
        "13:3: warning: the name of a request should end in -Request: Ask",
        "14:3: warning: the name of an answer should end in -Answer: Reply",
      ],
    ],
    [
      "a command with the name of a group",
      `${HEAD}${USED}@messages\n  G ::= < Diameter Header: 5, REQ >\n  G-Answer ::= < Diameter Header: 5 >\n`,
      ["13:3: error: G is a group, too: erlc refuses that; end the command's name in -Request"],
    ],
    [
      "a request without an answer",
      `${HEAD}${USED}@messages\n  A-Request ::= < Diameter Header: 5, REQ >\n`,
      ["13:3: error: A-Request needs its answer, of code 5, in the same file"],
    ],
    [
      "two members that would be one attribute",
      `${HEAD}${USED}  My_A 1 Time V\n  My-A 2 Time V\n`.replace(
        "  [ User-Name ]",
        "  [ User-Name ]\n  [ My_A ]\n  [ My-A ]",
      ),
      ["11:3: warning: My-A and My_A would be one attribute"],
    ],
    [
      "two names of one value",
      `${HEAD}${USED}  E 1 Enumerated V\n@enum E\n  ONE 1\n  EINS 0x1\n`,
      ["15:3: warning: EINS and ONE of E are both 1; the first name is shown, both are read"],
    ],
    [
      "an Erlang module that codes values",
      `${HEAD}${USED}@codecs my_codec\n  G\n`,
      ["12:1: warning: @codecs names the Erlang module my_codec; it has no effect here"],
    ],
    [
      "a note that says nothing",
      `${HEAD}${USED};= specification "x"\n`,
      [expect.stringMatching(/^12:1: warning: note specification is none of abbreviation, /)],
    ],
    [
      "several things, in the order of the text",
      `${HEAD}${USED}  A 1 Time VP\n  B 1 Time V\n`,
      [expect.stringMatching(/^12:3: warning: A has the P flag/), "13:3: error: B has the code and vendor of A"],
    ],
  ] as const) {
    test(`dictionary lint - ${title}`, () => {
      expect(lint(text)).toEqual(findings);
    });
  }
});

describe("dictionary lint - our own files", () => {
  test("dictionary lint - they have no findings but two names of -1", () => {
    const modules = new Map(wholeModules().map((module) => [module.name, module]));
    const findings = readdirSync("dictionary")
      .filter((file) => file.endsWith(".dia"))
      .flatMap((file) => lintDia(readFileSync(`dictionary/${file}`, "utf8"), file, (name) => modules.get(name)));
    expect(findings.map(findingText)).toEqual([
      expect.stringMatching(
        /^ts29214\.dia:\d+:5: warning: .* of Media-Type are both 4294967295; the first name is shown, both are read$/,
      ),
    ]);
  });
});

test("dictionary lint - no text throws", () => {
  const line = fc.constantFrom(
    ...`${HEAD}${USED}@messages\n  A-Request ::= < Diameter Header: 5, REQ, 7 >`.split("\n"),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string({ maxLength: 5 })), { maxLength: 20 }), (lines) => {
      const count = lines.join("\n").split(/\r\n|\n|\r/).length;
      for (const finding of lintDia(lines.join("\n"), "x", () => undefined)) {
        expect(finding.line).toBeGreaterThan(0);
        expect(finding.line).toBeLessThanOrEqual(count + 1);
      }
    }),
    { numRuns: 2000 },
  );
});
