import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Element, parseXml } from "../../src/dictionary/import/xml.ts";
import { DictionaryError } from "../../src/errors.ts";

function plain({ name, attributes, children }: Element): unknown {
  return [name, Object.fromEntries(attributes), children.map(plain)];
}

function read(text: string, files: Readonly<Record<string, string>> = {}): unknown {
  return parseXml(text, "x", (file) => files[file]).map(plain);
}

describe("xml - elements", () => {
  test("xml - elements, attributes in both quotes, and what stands in between", () => {
    const text = `<?xml version="1.0"?><!-- <no/> --><a x='1"' y = "2'"> text <b/><![CDATA[<no/>]]><c:d e-f.g=""></c:d ></a>`;
    expect(read(text)).toEqual([
      [
        "a",
        { x: '1"', y: "2'" },
        [
          ["b", {}, []],
          ["c:d", { "e-f.g": "" }, []],
        ],
      ],
    ]);
  });

  test("xml - references in values; blanks are folded", () => {
    expect(read('<a b="&lt;&gt;&amp;&quot;&apos;&#65;&#x42;&#x1F600; \n c "/>')).toEqual([
      ["a", { b: "<>&\"'AB\u{1f600} c" }, []],
    ]);
  });

  test("xml - several elements may stand at the top, behind a byte order mark", () => {
    expect(read("\ufeff<a/><b/>")).toEqual([
      ["a", {}, []],
      ["b", {}, []],
    ]);
  });

  test("xml - line and column of each element", () => {
    const [a] = parseXml("<a>\n  <b/>\r\n\t<c/></a>", "x");
    expect(a?.children.map(({ line, column }) => [line, column])).toEqual([
      [2, 3],
      [3, 2],
    ]);
  });
});

describe("xml - included files", () => {
  const doctype = '<!DOCTYPE d SYSTEM "d.dtd" [ <!-- <!ENTITY no SYSTEM "no"> --> <!ENTITY one SYSTEM "1.xml"> ]>';

  test("xml - an entity is replaced by the elements of its file, which may use it no more", () => {
    expect(read(`${doctype}<d>&one;<b/></d>`, { "1.xml": "<a/><c/>" })).toEqual([
      [
        "d",
        {},
        [
          ["a", {}, []],
          ["c", {}, []],
          ["b", {}, []],
        ],
      ],
    ]);
    expect(() => read(`${doctype}<d>&one;</d>`, { "1.xml": "<a>&one;</a>" })).toThrow(
      "1.xml:1:4: 1.xml includes itself",
    );
  });

  test("xml - two files that include each other over and over end", () => {
    const both = `${doctype.replace("]>", '<!ENTITY two SYSTEM "2.xml"> ]>')}<d>${"&one;".repeat(50)}</d>`;
    const files = { "1.xml": "&two;".repeat(50), "2.xml": "<a/>" };
    expect(() => read(both, files)).toThrow(/includes itself/);
  });

  test("xml - a file that is not there is named with the place that asks for it", () => {
    expect(() => read(`${doctype}\n<d>&one;</d>`)).toThrow("x:2:4: 1.xml, which is to be included here, can't be read");
  });

  test("xml - faults in an included file name that file", () => {
    expect(() => read(`${doctype}<d>&one;</d>`, { "1.xml": "\n<a>" })).toThrow("1.xml:2:1: <a> has no end");
  });
});

describe("xml - faults", () => {
  for (const [text, message] of [
    ["<a>", "x:1:1: <a> has no end"],
    ["<a></b>", "x:1:4: </b> ends nothing; </a> is expected"],
    ["<a/></a>", "x:1:5: </a> ends nothing; nothing is open"],
    ["<a", "x:1:3: an attribute, > or /> is expected"],
    ["< a/>", "x:1:2: the name of an element is expected"],
    ["<a b/>", "x:1:5: = is expected behind b"],
    ["<a b=c/>", "x:1:6: a value in quotes is expected behind b="],
    ["<a b='c/>", "x:1:6: the value of b has no end"],
    ["<a b='' b=''/>", "x:1:10: b stands twice in <a>"],
    ["<a b='&'/>", "x:1:7: & is to be written as &amp;"],
    ["<a b='&no;'/>", "x:1:7: entity &no; is not known"],
    ["<a b='&#x110000;'/>", "x:1:7: &#x110000; is no character"],
    ["<a>\n &no;</a>", "x:2:2: entity &no; is not known"],
    ["<!-- ", "x:1:1: a comment has no end"],
    ["<?xml ", "x:1:1: a processing instruction has no end"],
    ["<![CDATA[ ", "x:1:1: CDATA has no end"],
    ["<!DOCTYPE a [ <!ENTITY ", "x:1:1: <!DOCTYPE has no end"],
    ["</a b>", "x:1:5: > is expected"],
  ] as const) {
    test(`xml - ${JSON.stringify(text)} is refused with its place`, () => {
      expect(() => read(text)).toThrow(DictionaryError);
      expect(() => read(text)).toThrow(message);
    });
  }

  test("xml - no text throws anything but a DictionaryError", () => {
    const piece = fc.constantFrom(
      ..."<>/&;='\"! [-]?a#x1",
      "<a>",
      "</a>",
      "<!--",
      "-->",
      "<!DOCTYPE",
      "<![CDATA[",
      "]]>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          read(pieces.join(""));
        } catch (error) {
          expect(error).toBeInstanceOf(DictionaryError);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test("xml - a deep and a long text take time in proportion", () => {
    const depth = 100_000;
    expect(parseXml("<a/>".repeat(depth), "x")).toHaveLength(depth);
    expect(parseXml(`${"<a>".repeat(depth)}${"</a>".repeat(depth)}`, "x")).toHaveLength(1);
  });
});
