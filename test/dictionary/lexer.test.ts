import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "../../src/dictionary/dia/lexer.ts";
import { parseDia } from "../../src/dictionary/dia/parser.ts";
import { resolveModule } from "../../src/dictionary/dia/resolve.ts";
import { DictionaryError } from "../../src/errors.ts";

describe("dia - the lexer and hostile texts", () => {
  test("dia - names the line and column of every token", () => {
    const tokens = tokenize("@id 4\r\n A-B 0x1F ; rest\r\n", "x.dia");
    expect(tokens.map(({ kind, text, line, column }) => [kind, text, line, column])).toEqual([
      ["section", "id", 1, 1],
      ["number", "4", 1, 5],
      ["word", "A-B", 2, 2],
      ["number", "0x1F", 2, 6],
      ["end", "the end of the file", 3, 1],
    ]);
  });

  test("dia - reads several notes behind one item, and semicolons in their texts", () => {
    const [avp] = parseDia('@avp_types\n A 1 Time - ;= m may ;= doubt m t ;= spec "a; b" ; no note').avps;
    expect(avp?.notes.map(({ key, value }) => [key, value])).toEqual([
      ["m", "may"],
      ["doubt", "m t"],
      ["spec", '"a; b"'],
    ]);
  });

  test("dia - keeps notes that stand alone apart from those behind an item", () => {
    const file = parseDia(';= spec "RFC 1"\n@avp_types\n A 1 Time M ;= m may\n;= vendor 7 "Seven"\n');
    expect(file.notes.map(({ key }) => key)).toEqual(["spec", "vendor"]);
    expect(file.avps[0]?.notes.map(({ key }) => key)).toEqual(["m"]);
  });

  const pieces = fc.constantFrom(
    ..."@id @name @vendor @inherits @avp_types @avp_vendor_id @messages @grouped @enum @define @custom_types @codecs @end @x".split(
      " ",
    ),
    ..."1 0x2 4294967296 * ::= : , - < > { } [ ] = ; ;= ' 'a b' AVP Diameter Header REQ PXY ERR code answer-message".split(
      " ",
    ),
    ..."A B rfc6733 Grouped Enumerated Unsigned32 VM M P __proto__ constructor toString spec vendor".split(" "),
    "\n",
    "\u00e9",
    "\0",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.array(pieces, { maxLength: 60 }).map((words) => words.join(" ")),
  );

  test("dia - no text makes the parser throw anything but DictionaryError", () => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          resolveModule(parseDia(text), () => undefined);
        } catch (error) {
          expect(error).toBeInstanceOf(DictionaryError);
          expect((error as Error).message).toMatch(/^dictionary:\d+:\d+: /);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("dia - reads a long text in time that grows with its length only", () => {
    const avps = Array.from({ length: 20_000 }, (_, index) => ` A-${index} ${index} Unsigned32 M ;= doubt m`).join(
      "\n",
    );
    const module = resolveModule(parseDia(`@avp_types\n${avps}`), () => undefined);
    expect(module.own.size).toBe(20_000);
    expect(() => parseDia(`@avp_types\n${"< ".repeat(100_000)}`)).toThrow(DictionaryError);
    expect(() => parseDia(`${"'".repeat(100_001)}`)).toThrow(DictionaryError);
  });
});
